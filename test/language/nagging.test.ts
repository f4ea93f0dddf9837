import assert from 'node:assert/strict'
import type { CreateIntent } from '../../src/language/intent.js'
import { understand } from '../../src/language/understand.js'
import { wallIn } from './en/reading.js'

/** Wednesday 2 December 2026, a quarter past ten in Berlin. */
const base = { now: Date.parse('2026-12-02T10:15:00+01:00'), timeZone: 'Europe/Berlin' }

const NAGS: readonly (readonly [locale: string, message: string, text: string, at: string, minutes: number])[] = [
  ['en-GB', 'nag me every 5 minutes to drink something at 3pm until i say done', 'drink something', '15:00', 5],
  ['en-GB', 'nag me to drink something at 3pm until i say done', 'drink something', '15:00', 10],
  ['en-GB', 'keep bugging me every 10 minutes to sign it starting at 1pm until i confirm', 'sign it', '13:00', 10],
  ['en-GB', 'keep reminding me every 20 minutes to sign it until i confirm', 'sign it', '10:35', 20],
  ['en-GB', 'remind me in 5 minutes to charge it and nag me every 10 minutes', 'charge it', '10:20', 10],
  ['en-GB', 'nag me every 15 min from 11 to call revenue till i say done', 'call revenue', '11:00', 15],
  ['de-DE', 'nerv mich ab 15 uhr alle 5 minuten mit trinken, bis ich fertig sage', 'trinken', '15:00', 5],
  ['de-DE', 'erinnere mich um 15 uhr ans trinken und nerv mich alle 5 minuten', 'trinken', '15:00', 5],
  ['en-GB', "nag me every 10 min until i've hung up the laundry", 'hung up the laundry', '10:25', 10],
  ['en-GB', 'keep bugging me every 15 minutes from 6pm until i take out the trash', 'take out the trash', '18:00', 15],
  ['en-GB', "6pm laundry, nag me every 10 min until it's done", 'laundry', '18:00', 10],
  ['de-DE', 'nerv mich ab 18 uhr alle 10 min bis ich die wäsche aufgehängt hab', 'die wäsche aufgehängt', '18:00', 10],
  ['de-DE', 'erinner mich um 18 uhr alle 15 min an die wäsche bis ich fertig bin', 'die wäsche', '18:00', 15],
  ['de-DE', 'erinner mich um 18 uhr an die wäsche und dann alle 5 min bis ichs gemacht hab', 'die wäsche', '18:00', 5],
]

describe('being asked until it is done', () => {
  for (const [locale, message, text, at, minutes] of NAGS)
    it(message, () => {
      const intent = understand(message, { ...base, locale }) as CreateIntent
      assert.deepEqual([intent.kind, intent.text, intent.nag?.everyMs], ['create', text, minutes * 60_000])
      assert.ok(intent.schedule?.kind === 'once')
      assert.equal(wallIn(intent.schedule.at, base.timeZone).slice(11), at)
    })
})
