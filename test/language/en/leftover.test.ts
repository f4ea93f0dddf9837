import assert from 'node:assert/strict'
import { created, NEW_YORK, outcome } from './reading.js'

/** [message, text]: words of time that make no one time are asked about, and the text stays what it is. */
const ASKED: readonly (readonly [message: string, text: string])[] = [
  ['remind me mondays 9am wednesdays 10am to swim', 'swim'],
  ['remind me in january and july to renew', 'renew'],
  ['remind me every friday the 13th to hide', 'hide'],
  ['remind me every day before 9 to stretch', 'stretch'],
  ['remind me every hour during office hours to stretch', 'stretch'],
  ['remind me tomorrow or the day after to call Ana', 'call Ana'],
  ['remind me on the first day of spring to sow', 'sow'],
  ['remind me to call Ana at 3 or 4 tomorrow', 'call Ana'],
  ['remind me to call Ana tomorrow, or friday', 'call Ana'],
  ['remind me every weekday except holidays to jog', 'jog'],
  ["remind me every monday if i'm free to jog", 'jog'],
  ['remind me on the way home to buy milk', 'buy milk'],
  ['remind me when I get home to buy milk', 'buy milk'],
  ['remind me this summer to paint the fence', 'paint the fence'],
]

describe('what leaves the time open is asked about', () => {
  for (const [message, text] of ASKED) {
    it(message, () => {
      const intent = created(message, NEW_YORK)
      assert.equal(intent.schedule, null, outcome(intent, NEW_YORK))
      assert.equal(intent.text, text)
    })
  }
})

/** Of these the time is clear, whatever else stands beside it. */
const READ: readonly (readonly [message: string, text: string, time: string])[] = [
  ['remind me tomorrow at the office to call Ana', 'at the office to call Ana', '2026-06-16 09:00'],
  ['remind me that the parking expires in 2 hours', 'the parking expires', '2026-06-15 12:30'],
  ['remind me (tomorrow at 5pm) to call Ana', 'call Ana', '2026-06-16 17:00'],
  ['remind me to call Ana (tomorrow at 5pm)', 'call Ana', '2026-06-16 17:00'],
  ['remind me no later than 5pm to call Ana', 'call Ana', '2026-06-15 17:00'],
  ['remind me the night before christmas to leave cookies', 'leave cookies', '2026-12-24 20:00'],
  ['remind me the morning after christmas at 8 to rest', 'rest', '2026-12-26 08:00'],
  ['remind me to tell Ana it moved to 4pm at 3pm', 'tell Ana it moved to 4pm', '2026-06-15 15:00'],
  ['remind me at quarter past to leave', 'leave', '2026-06-15 11:15'],
  ['remind me at half past the hour to leave', 'leave', '2026-06-15 11:30'],
  ['ping me in 20 to check the build', 'check the build', '2026-06-15 10:50'],
  ['remnd me tomorrow to call Ana', 'call Ana', '2026-06-16 09:00'],
  ['set a remider for tomorrow to call Ana', 'call Ana', '2026-06-16 09:00'],
  ['note to self: call Ana tomorrow', 'call Ana', '2026-06-16 09:00'],
  ['remember to call Ana tomorrow at 5pm', 'call Ana', '2026-06-16 17:00'],
  ['todo: call Ana tomorrow', 'call Ana', '2026-06-16 09:00'],
  ['can i get a reminder at 5pm to call Ana', 'call Ana', '2026-06-15 17:00'],
  ['5 minute timer', 'timer', '2026-06-15 10:35'],
]

describe('more ways to ask', () => {
  for (const [message, text, time] of READ) {
    it(message, () => {
      const intent = created(message, NEW_YORK)
      assert.equal(outcome(intent, NEW_YORK), time)
      assert.equal(intent.text, text)
    })
  }
})
