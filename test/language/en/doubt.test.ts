import assert from 'node:assert/strict'
import { explain } from '../../../src/language/describe.js'
import { created, NEW_YORK, outcome } from './reading.js'

/** [message, what is not understood, the text] */
const DOUBTED = [
  ['remind me tomorrow at 7 or 8 to eat', 'tomorrow at 7 or 8', 'eat'],
  ['remind me at 5 or 6 to eat', 'at 5 or 6', 'eat'],
  ['remind me on the 5th or 6th to eat', 'on the 5th or 6th', 'eat'],
  ['remind me tomorrow or the day after to eat', 'tomorrow or the day after', 'eat'],
  ['remind me tomorrow and every day after at 9 to eat', 'tomorrow and every day after at 9', 'eat'],
  // an hour, or "to" and "for"
  ['remind me tomorrow 2 call mum', 'tomorrow 2', 'call mum'],
  ['remind me tomorrow mrnnng 8 to eat', 'tomorrow mrnnng 8', 'eat'],
  ['remind me tomorrow but not before 10 to eat', 'tomorrow but not before 10', 'eat'],
  ['remind me at 5 or when i get home to eat', 'at 5 or when i get home', 'eat'],
  ['remind me every 10 minutes until i do it to eat', 'every 10 minutes until i do it', 'eat'],
  ['remind me tomorrow 4 the kids', 'tomorrow 4', 'the kids'],
  ['remind me next monday, wednesday and friday at 9 to run', 'next monday, wednesday and friday at 9', 'run'],
  ['remind me every hour tomorrow to drink', 'every hour tomorrow', 'drink'],
  ['remind me at some point next month to eat', 'at some point next month', 'eat'],
  ['remind me in one or two weeks to call', 'in one or two weeks', 'call'],
  ['remind me when I get home to feed the cat', 'when I get home', 'feed the cat'],
  ["remind me once I'm home to feed the cat", "once I'm home", 'feed the cat'],
  ['remind me before bed to lock up', 'before bed', 'lock up'],
  ['remind me soon to call', 'soon', 'call'],
  ['remind me in a bit to call', 'in a bit', 'call'],
  ['remind me every payday to pay rent', 'every payday', 'pay rent'],
  ['remind me on my first day to bring ID', 'on my first day', 'bring ID'],
  ['remind me to eat every monday at 9 except some mondays', 'every monday at 9 except some mondays', 'eat'],
] as const

describe('words of time that are left over', () => {
  for (const [message, said, text] of DOUBTED) {
    it(`are asked about: ${message}`, () => {
      const intent = created(message, NEW_YORK)
      assert.deepEqual([intent.problem, intent.text, intent.schedule], [{ kind: 'not-a-time', said }, text, null])
      assert.ok(intent.problem && explain(intent.problem, NEW_YORK).includes(said))
    })
  }

  it('two times for two things are told apart, and neither is taken', () => {
    const intent = created('remind me to buy milk tomorrow and call mom on friday at 5', NEW_YORK)
    assert.deepEqual(intent.problem, { kind: 'two-times', first: 'tomorrow', last: 'on friday at 5' })
    assert.equal(intent.text, 'buy milk tomorrow and call mom on friday at 5')
    assert.match(explain(intent.problem, NEW_YORK), /“tomorrow” and “on friday at 5” are two times/)
  })

  const CERTAIN = [
    ['remind me tomorrow in room 5 to present', '2026-06-16 09:00', 'in room 5 to present'],
    ['remind me tomorrow to call mom or dad', '2026-06-16 09:00', 'call mom or dad'],
    ['remind me to call mom every monday and ask about friday', 'weekly', 'call mom and ask about friday'],
    ['remind me at 9pm to go to bed', '2026-06-15 21:00', 'go to bed'],
    ['remind me in Paris to visit the Louvre', 'needs time', 'in Paris to visit the Louvre'],
    ['remind me to meet at the park tomorrow', '2026-06-16 09:00', 'meet at the park'],
  ] as const
  for (const [message, expected, text] of CERTAIN) {
    it(`are not seen where there are none: ${message}`, () => {
      const intent = created(message, NEW_YORK)
      const found = outcome(intent, NEW_YORK)
      assert.equal(
        expected === 'weekly' ? found.startsWith('FREQ=WEEKLY;BYDAY=MO from') : found === expected,
        true,
        found,
      )
      assert.equal(intent.text, text)
    })
  }
})
