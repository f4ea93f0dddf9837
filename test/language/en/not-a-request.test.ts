import assert from 'node:assert/strict'
import { understand } from '../../../src/language/understand.js'
import { created, NEW_YORK, outcome } from './reading.js'

const NO_REQUEST = [
  'i have a dentist appointment on friday at 3pm',
  'the meeting is at 5',
  'shops shut at 5 on sundays here',
  'power outage scheduled for friday 9am',
  'package arriving tomorrow by 8pm',
  'your code expires in 10 minutes',
  'back in 5',
  'the plumber can come tomorrow at 8',
  'night trains run every hour on sundays',
  'the meeting was moved to tomorrow at 4pm',
  'call mom',
  "don't remind me to call mom tomorrow at 5pm",
  'dont remind me tomorrow',
  'do not remind me at 5',
  'please never remind me of that again tomorrow',
  'i was reminded at 5pm',
  'she reminded me to call at 5pm',
  'it reminds me of summer 2020',
  'you remind me of my brother',
  'did you remind me yesterday?',
  "why didn't you remind me at 5?",
  'when will you remind me?',
  'what time is it in London?',
  'what is the weather tomorrow at 5',
  'remind me what I said yesterday',
  'remind me who you are',
  'tell me a joke',
  'tell me when the meeting is',
  'see you tomorrow at 5',
  'tomorrow at 5',
  'in an hour',
  'thanks, see you on friday',
  'lunch?',
  'ok',
  '',
  '   ',
  '?!',
  '🎉🎉🎉',
]

describe('what is no request creates nothing', () => {
  for (const message of NO_REQUEST) {
    it(JSON.stringify(message), () => {
      const intent = understand(message, NEW_YORK)
      const creates = intent.kind === 'create' && intent.schedule !== null
      assert.equal(creates, false, JSON.stringify(intent))
    })
  }
})

/** Time words that are part of the text: nothing of it is a time, so the time is asked for. */
const NO_TIME = [
  'watch 60 minutes',
  'read 1984',
  'buy 2 tickets for the 7:30 show',
  'call mom soon',
  'call mom later',
  'buy milk when I get home',
  'watch the sun',
  'enjoy the sat nav',
  'prepare the june 5 report',
  'call Dr. March',
  'email April',
  'have lunch with May',
  'wait a second',
  'give them a minute',
  'take the second exit',
  'send the monthly newsletter',
  'put the roast in',
  'turn it on',
  'leave before 5pm',
  'call Ana before friday',
  'move the meeting to friday',
  'visit room 1030',
  'order 12 eggs',
  'cancel the 30 day trial',
  'book flights for december',
  'run for 30 minutes',
  'open https://example.com/2026/07/04/at-5pm',
  'say "see you at 5"',
  'pay invoice 2026-17',
  'buy a 1/2 inch screw',
  'fix bug #1234',
  'study for two hours',
  'march on',
  'mark the calendar',
  'read the sunday times',
  'celebrate the day',
  'visit 10 Downing Street',
  'call 555-1234',
  'text 5 people',
  'do 3 sets of 12',
  'bring 2.5 kg of flour',
  'watch Friday Night Lights',
]

describe('time words of the text are no time', () => {
  for (const text of NO_TIME) {
    it(text, () => {
      const intent = created(`remind me to ${text}`, NEW_YORK)
      assert.equal(outcome(intent, NEW_YORK), 'needs time')
    })
  }
})

const REFUSED: readonly (readonly [said: string, problem: string])[] = [
  ['yesterday', 'already-past'],
  ['5 minutes ago', 'already-past'],
  ['an hour ago', 'already-past'],
  ['this morning at 8', 'already-past'],
  ['today at 9am', 'already-past'],
  ['last friday', 'already-past'],
  ['last week', 'already-past'],
  ['the day before yesterday', 'already-past'],
  ['on 2026-06-01 at 9am', 'already-past'],
  ['on june 1 2026', 'already-past'],
  ['on 6/14/2026', 'already-past'],
  ['at 25:00', 'impossible-time'],
  ['at 12:75', 'impossible-time'],
  ['at 24:30', 'impossible-time'],
  ['tomorrow at 25:00', 'impossible-time'],
  ['on feb 30', 'impossible-date'],
  ['on february 29 2027', 'impossible-date'],
  ['on 13/32/2026', 'impossible-date'],
  ['on 2026-02-30', 'impossible-date'],
  ['on april 31st', 'impossible-date'],
  ['on the 32nd of july', 'impossible-date'],
  ['in 0 minutes', 'not-positive'],
  ['in -5 minutes', 'not-positive'],
  ['in minus two hours', 'not-positive'],
  ['every 0 days', 'not-positive'],
  ['every -5 minutes', 'not-positive'],
  ['in 99999 years', 'too-far'],
  ['in 1000000000000 days', 'too-far'],
  ['every 30 seconds', 'too-often'],
  ['every second', 'too-often'],
  ['every day until yesterday', 'never-happens'],
  ['every february 30', 'impossible-date'],
]

describe('times that cannot be are refused with the reason', () => {
  for (const [said, problem] of REFUSED) {
    it(said, () => assert.equal(outcome(created(`remind me ${said} to call Ana`, NEW_YORK), NEW_YORK), problem))
  }
})
