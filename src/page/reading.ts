import { describeSchedule, explain } from '../language/describe.js'
import type { Context, Intent, Need } from '../language/intent.js'
import { understandSpoken } from '../language/spoken.js'
import type { Problem, Span } from '../language/time-reading.js'
import { understandTime } from '../language/understand.js'
import { firstOccurrence } from '../reminders/occurrences.js'
import type { Reminder } from '../reminders/reminder.js'
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

function read(intent: Intent): Read {
  switch (intent.kind) {
    case 'create':
      return { ...intent, isRequest: true }
    case 'time':
      return { ...NOTHING, ...intent.reading }
    default:
      return NOTHING
  }
}

const NONE: Intent = { kind: 'none', problem: null, nearest: null }

/** What the bot would make of a message: the same understanding that it meets when it is sent. */
export function readingOf(message: string, asked: Context): Reading {
  const { intent, locale } = understandSpoken(message, asked)
  const context = { ...asked, locale }
  const isOff = intent.kind === 'create' && intent.isBare === true && asked.settings?.bareSentences === false
  const { isRequest, text, schedule, needs, problem, spans } = read(isOff ? NONE : intent)
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

/**
 * What words of a new time make of a reminder, as the bot will when they are sent; what is not said is kept. Words that can be
 * about a whole series only ("every tuesday") are, whatever `wanted` says.
 */
export function newTimeOf(
  message: string,
  { schedule, occurrenceAt, status }: Reminder,
  wanted: 'occurrence' | 'series',
  context: Context,
): Reading {
  const reading = understandTime(message, context)
  const { one = null, all = null } = reading.onto?.({ schedule, at: occurrenceAt, hasCome: status !== 'waiting' }) ?? {}
  const isSeries = schedule.kind === 'series'
  const scope = isSeries && wanted === 'occurrence' && one !== null ? 'occurrence' : 'series'
  const time = scope === 'occurrence' ? one : (all ?? one)
  const becomes = time?.schedule ?? null
  const problem = time?.problem ?? reading.problem
  return {
    isRequest: false,
    text: null,
    at: becomes && firstOccurrence(becomes, context.now),
    repeats: becomes?.kind === 'series' ? describeSchedule(becomes, context) : null,
    needs: becomes === null ? ['time'] : [],
    problem: becomes === null && problem ? explain(problem, context) : null,
    spans: reading.spans.map(({ start, end }) => ({ start, end })),
    timeZone: context.timeZone,
    clock: context.settings?.clock,
    ...(isSeries && { scope }),
  }
}
