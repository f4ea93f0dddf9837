import assert from 'node:assert/strict'
import type { CreateIntent } from '../../src/language/intent.js'
import { understand } from '../../src/language/understand.js'
import { wallIn } from './en/reading.js'

/** Wednesday 2 December 2026, a quarter past ten in Berlin. */
const base = { now: Date.parse('2026-12-02T10:15:00+01:00'), timeZone: 'Europe/Berlin' }

const AGAIN: readonly (readonly [locale: string, message: string, text: string, first: string, days: number])[] = [
  [
    'en-GB',
    'remind me tomorrow at 9 to descale it, and again 3 days after i finish each time',
    'descale it',
    '12-03 09:00',
    3,
  ],
  ['en-GB', 'remind me tomorrow at 8 to scrub, then again 5 days after each time i do it', 'scrub', '12-03 08:00', 5],
  ['en-GB', 'remind me tomorrow at 8 to scrub and again a week after each time its done', 'scrub', '12-03 08:00', 7],
  ['en-GB', 'remind me to water the ficus every 3 days after i finish', 'water the ficus', '12-05 10:15', 3],
  ['en-GB', 'remind me tomorrow at 9 to mop every! 2 weeks', 'mop', '12-03 09:00', 14],
  ['en-GB', 'remind me to mop every! 10 days starting tomorrow at 9 am', 'mop', '12-03 09:00', 10],
  [
    'de-DE',
    'erinnere mich morgen um 9 ans entkalken und dann wieder 3 tage nachdem ich fertig bin',
    'entkalken',
    '12-03 09:00',
    3,
  ],
  ['de-DE', 'erinnere mich morgen um 9 ans putzen, alle 5 tage nach erledigung', 'putzen', '12-03 09:00', 5],
]

describe('repeating from when it was done', () => {
  for (const [locale, message, text, first, days] of AGAIN)
    it(message, () => {
      const intent = understand(message, { ...base, locale }) as CreateIntent
      assert.deepEqual([intent.kind, intent.text, intent.again?.days], ['create', text, days])
      assert.ok(intent.schedule?.kind === 'once')
      assert.equal(wallIn(intent.schedule.at, base.timeZone).slice(5), first)
    })

  it('needs the end of what is to be done, not of something else', () => {
    const intent = understand('remind me tomorrow at 9 to call Bob after lunch', { ...base, locale: 'en-GB' })
    assert.equal((intent as CreateIntent).again, undefined)
  })
})
