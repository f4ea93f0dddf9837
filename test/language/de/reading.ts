import assert from 'node:assert/strict'
import type { Context } from '../../../src/language/intent.js'
import { created, outcome, type TimeTable } from '../en/reading.js'

/** Monday 15 June 2026, half past ten in Berlin. */
export const BERLIN: Context = {
  now: Date.parse('2026-06-15T10:30:00+02:00'),
  timeZone: 'Europe/Berlin',
  locale: 'de-DE',
}

/** Each time right behind the request and inside the sentence; the text must come out whole either way. */
export function testTimes(name: string, table: TimeTable, context: Context = BERLIN): void {
  describe(name, () => {
    for (const [said, expected] of table) {
      it(said, () => {
        for (const [message, text] of [
          [`erinnere mich ${said} an den Zahnarzt`, 'den Zahnarzt'],
          [`kannst du mich ${said} daran erinnern, Anna anzurufen?`, 'Anna anzurufen'],
          [`Erinnere mich daran, Anna anzurufen, ${said}`, 'Anna anzurufen'],
        ] as const) {
          const intent = created(message, context)
          assert.equal(outcome(intent, context), expected, message)
          assert.equal(intent.text, text, message)
        }
      })
    }
  })
}
