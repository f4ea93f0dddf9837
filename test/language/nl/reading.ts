import assert from 'node:assert/strict'
import { timesFrom } from '../../../src/language/engine/glue.js'
import { readerOf } from '../../../src/language/engine/language-tables.js'
import type { Context } from '../../../src/language/intent.js'
import { DUTCH } from '../../../src/language/nl/grammar.js'
import { momentOf } from '../../../src/language/time/moment.js'
import { readingOf } from '../../../src/language/time/reading.js'
import { wallIn } from '../en/reading.js'

export type { TimeTable } from '../en/reading.js'

/** Monday 15 June 2026, half past ten in Amsterdam. */
export const AMSTERDAM: Context = {
  now: Date.parse('2026-06-15T10:30:00+02:00'),
  timeZone: 'Europe/Amsterdam',
  locale: 'nl-NL',
}

const open = readerOf(DUTCH)

/** What the whole of the words comes to as a time, in one line. */
function timeOf(said: string, context: Context): string {
  const reader = open(said, momentOf(context))
  const whole = timesFrom(reader, 0, reader.tokens.length, 'lead').find(({ to }) => to === reader.tokens.length)
  if (whole === undefined) return 'no time'
  const { schedule, problem } = readingOf(reader, said, whole.expression)
  if (problem !== null) return problem.kind
  if (schedule === null) return 'open'
  return schedule.kind === 'once'
    ? wallIn(schedule.at, context.timeZone)
    : `${schedule.rule} from ${schedule.start.replace('T', ' ').replace(/:00$/, '')}`
}

export function testTimes(
  name: string,
  table: readonly (readonly [said: string, expected: string])[],
  context: Context = AMSTERDAM,
): void {
  describe(name, () => {
    for (const [said, expected] of table) it(said, () => assert.equal(timeOf(said, context), expected))
  })
}
