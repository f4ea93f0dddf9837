import assert from 'node:assert/strict'
import type { CreateIntent } from '../../src/language/intent.js'
import { understand } from '../../src/language/understand.js'
import { wallIn } from './en/reading.js'

/** Wednesday 2 December 2026, a quarter past ten in Berlin. */
const base = { now: Date.parse('2026-12-02T10:15:00+01:00'), timeZone: 'Europe/Berlin' }

function said({ text, schedule, problem }: CreateIntent): string {
  if (schedule === null) return `${text}: ${problem?.kind ?? 'asked'}`
  return `${text}: ${schedule.kind === 'once' ? wallIn(schedule.at, base.timeZone).slice(5) : schedule.rule}`
}

export type Several = readonly (readonly [message: string, ...requests: string[]])[]

/** Each message, and the requests it holds. */
export function testSeveral(locale: string, table: Several): void {
  for (const [message, ...expected] of table)
    it(message, () => {
      const intent = understand(message, { ...base, locale })
      assert.equal(intent.kind, 'create')
      const { also = [], ...first } = intent as CreateIntent
      assert.deepEqual([first, ...also].map(said), expected)
    })
}
