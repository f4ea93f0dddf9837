import assert from 'node:assert/strict'
import { wallOf, wallText } from '../../../src/language/calendar/zones.js'
import type { Context, CreateIntent, Intent } from '../../../src/language/intent.js'
import { understand } from '../../../src/language/understand.js'

/** Monday 15 June 2026, half past ten in New York, unless a table says otherwise. */
export const NEW_YORK: Context = {
  now: Date.parse('2026-06-15T10:30:00-04:00'),
  timeZone: 'America/New_York',
  locale: 'en-US',
}

export const LONDON: Context = {
  now: Date.parse('2026-06-15T10:30:00+01:00'),
  timeZone: 'Europe/London',
  locale: 'en-GB',
}

export const at = (wall: string, base: Context = NEW_YORK): Context => ({ ...base, now: Date.parse(wall) })

/** `YYYY-MM-DD HH:MM`, with seconds when there are some. */
export function wallIn(instant: number, timeZone: string): string {
  const { day, seconds } = wallOf(instant, timeZone)
  return wallText(day, seconds).replace('T', ' ').replace(/:00$/, '')
}

export function created(message: string, context: Context): CreateIntent {
  const intent: Intent = understand(message, context)
  assert.equal(intent.kind, 'create', `${message}: read as ${intent.kind}`)
  return intent as CreateIntent
}

/** What a create intent comes to, in one line: a wall time, a rule with its start, a problem, or what is still asked; of several requests each. */
export function outcome({ also, ...intent }: CreateIntent, context: Context): string {
  if (also !== undefined) return [intent, ...also].map((each) => outcome(each, context)).join(' + ')
  const { schedule, problem, needs } = intent
  if (problem !== null) return problem.kind
  if (schedule === null) return `needs ${needs.join(' and ')}`
  if (schedule.kind === 'once') return wallIn(schedule.at, context.timeZone)
  const [start, ...except] = [schedule.start, ...(schedule.except ?? [])].map((at) =>
    at.replace('T', ' ').replace(/:00$/, ''),
  )
  return [`${schedule.rule} from ${start}`, ...except].join(' except ')
}

/** [time in words, what it comes to] */
export type TimeTable = readonly (readonly [said: string, expected: string])[]

/** Each time in front of the text and behind it; the text must come out whole either way. */
export function testTimes(name: string, table: TimeTable, context: Context = NEW_YORK): void {
  describe(name, () => {
    for (const [said, expected] of table) {
      it(said, () => {
        for (const message of [`remind me ${said} to call Ana`, `remind me to call Ana ${said}`]) {
          const intent = created(message, context)
          assert.equal(outcome(intent, context), expected, message)
          assert.equal(intent.text, 'call Ana', message)
        }
      })
    }
  })
}
