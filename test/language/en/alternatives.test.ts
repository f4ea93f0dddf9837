import assert from 'node:assert/strict'
import { at, created, LONDON, NEW_YORK, wallIn } from './reading.js'

/** [message, moment, then each other reading as "why wall-time-or-rule"] */
const CASES = [
  ['remind me at 7 to eat', NEW_YORK, 'other-half-of-day 2026-06-16 07:00'],
  ['remind me tomorrow at 8 to eat', NEW_YORK, 'other-half-of-day 2026-06-16 20:00'],
  ['remind me at 7pm to eat', NEW_YORK, ''],
  ['remind me at 19:00 to eat', NEW_YORK, ''],
  ['remind me next friday to eat', NEW_YORK, 'other-week 2026-06-19 09:00'],
  ['remind me on friday to eat', NEW_YORK, ''],
  ['remind me on 7/4 to eat', NEW_YORK, 'other-date-order 2027-04-07 09:00'],
  ['remind me on 5/7 to eat', LONDON, 'other-date-order 2027-05-07 09:00'],
  ['remind me on 7/14 to eat', NEW_YORK, ''],
  ['remind me tomorrow at 9am to sleep in', at('2026-06-16T00:20:00-04:00'), 'after-midnight 2026-06-16 09:00'],
  ['remind me on friday at midnight to eat', NEW_YORK, 'after-midnight 2026-06-20 00:00'],
  ['remind me every second friday at 5pm to eat', NEW_YORK, 'other-rule FREQ=MONTHLY;BYDAY=2FR'],
  ['remind me every day at 7 to eat', NEW_YORK, 'other-half-of-day FREQ=DAILY'],
] as const

describe('other readings of the same words', () => {
  for (const [message, context, expected] of CASES) {
    it(message, () => {
      const said = created(message, context).alternatives.map(({ why, schedule }) =>
        schedule.kind === 'once' ? `${why} ${wallIn(schedule.at, context.timeZone)}` : `${why} ${schedule.rule}`,
      )
      assert.equal(said.join(', '), expected)
    })
  }
})
