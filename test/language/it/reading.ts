import assert from 'node:assert/strict'
import { timesFrom } from '../../../src/language/engine/glue.js'
import type { Context } from '../../../src/language/intent.js'
import { readerOf } from '../../../src/language/it/grammar.js'
import { momentOf } from '../../../src/language/time/moment.js'
import { readingOf } from '../../../src/language/time/reading.js'
import { type TimeTable, wallIn } from '../en/reading.js'

/** Monday 15 June 2026, half past ten in Rome. */
export const ROME: Context = {
  now: Date.parse('2026-06-15T10:30:00+02:00'),
  timeZone: 'Europe/Rome',
  locale: 'it-IT',
}

/** What a time comes to: a wall time, a rule with its start, or a problem. */
function timeOf(said: string, context: Context): string {
  const reader = readerOf(said, momentOf(context))
  const [best] = timesFrom(reader, 0, reader.tokens.length, 'lead')
  assert.ok(best !== undefined && best.to === reader.tokens.length, `${said}: not read whole`)
  const { schedule, problem } = readingOf(reader, said, best.expression)
  if (problem !== null) return problem.kind
  assert.ok(schedule !== null, said)
  if (schedule.kind === 'once') return wallIn(schedule.at, context.timeZone)
  return `${schedule.rule} from ${schedule.start.replace('T', ' ').replace(/:00$/, '')}`
}

export function testTimes(name: string, table: TimeTable, context: Context = ROME): void {
  describe(name, () => {
    for (const [said, expected] of table) it(said, () => assert.equal(timeOf(said, context), expected))
  })
}
