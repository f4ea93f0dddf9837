import { describeSchedule, explain } from '../language/describe.js'
import type { Context, Need, Problem, Span } from '../language/intent.js'
import { understand } from '../language/understand.js'
import { firstOccurrence } from '../reminders/occurrences.js'
import type { Schedule } from '../reminders/schedule.js'
import type { Reading } from './wire.js'

interface Read {
  isRequest: boolean
  text: string | null
  schedule: Schedule | null
  needs: Need[]
  problem: Problem | null
  spans: Span[]
}

const NOTHING: Read = {
  isRequest: false,
  text: null,
  schedule: null,
  needs: [],
  problem: null,
  spans: [],
}

function read(message: string, context: Context): Read {
  const intent = understand(message, context)
  switch (intent.kind) {
    case 'create':
      return { ...intent, isRequest: true }
    case 'time':
      return { ...NOTHING, ...intent.reading }
    default:
      return NOTHING
  }
}

/** What the bot would make of a message: the same understanding that it meets when it is sent. */
export function readingOf(message: string, context: Context): Reading {
  const { isRequest, text, schedule, needs, problem, spans } = read(message, context)
  return {
    isRequest,
    text,
    at: schedule && firstOccurrence(schedule, context.now),
    repeats: schedule?.kind === 'series' ? describeSchedule(schedule, context) : null,
    needs,
    problem: problem && explain(problem, context),
    spans: spans.map(({ start, end }) => ({ start, end })),
    timeZone: context.timeZone,
    clock: context.settings?.clock,
  }
}
