import type { Context } from '../../../src/language/intent.js'
import { testReadings } from '../readings.js'

/** Monday, shortly after noon in New York. */
const AMERICAN: Context = {
  now: Date.parse('2026-03-09T12:40:00-04:00'),
  timeZone: 'America/New_York',
  locale: 'en-US',
}

const TWICE = 'FREQ=DAILY;BYHOUR=8,18;BYMINUTE=0;UNTIL=20260315T235959 from 2026-03-09 18:00'
const TOMORROW = 'FREQ=DAILY;BYHOUR=9,13;BYMINUTE=0;UNTIL=20260310T235959 from 2026-03-10 09:00'
const MEALS = 'FREQ=DAILY;BYHOUR=7,12,18;BYMINUTE=0 from 2026-03-09 18:00'

testReadings(
  'hours in a row, of a day or until one, in English',
  AMERICAN,
  [
    ['remind me to feed next doors cat at 8am and 6pm until sunday', 'feed next doors cat', TWICE],
    ['feed the cat at 8am until sunday', 'feed the cat', 'FREQ=DAILY;UNTIL=20260315T235959 from 2026-03-10 08:00'],
    ['remind me at 8am and 6pm until sunday to feed the cat', 'feed the cat', TWICE],
    ['remind me twice tomorrow, 9am and 1pm, to log my hours', 'log my hours', TOMORROW],
    ['remind me two times tomorrow at 9am and 1pm to log my hours', 'log my hours', TOMORROW],
    ['remind me twice tomorrow to log my hours', 'log my hours', 'not-a-time'],
    ['remind me to take my pill at 7 12 and 6 every day', 'take my pill', MEALS],
    ['remind me every day at 7 12 and 6 to take my pill', 'take my pill', MEALS],
    ['take my pill at 7 12 & 6 every day', 'take my pill', MEALS],
    ['remind me at 7 12 to take my pill', 'take my pill', '2026-03-09 19:12'],
    ['remind me at 7 12 and at noon to take my pill', 'take my pill', '2026-03-09 19:12 + 2026-03-10 12:00'],
  ],
  [],
)

testReadings(
  'requests behind other words, in English',
  AMERICAN,
  [
    [
      'i need to cancel my hulu free trial before the 28th, remind me on the 26th',
      'i need to cancel my hulu free trial before the 28th',
      '2026-03-26 09:00',
    ],
    ['cancel the gym membership. remind me on friday at 4', 'cancel the gym membership', '2026-03-13 16:00'],
    [
      'sorry one more, wednesday at 19:45 remind me the plumber needs ringing back',
      'the plumber needs ringing back',
      '2026-03-11 19:45',
    ],
    ['just one more, remind me tomorrow at 9 to call', 'call', '2026-03-10 09:00'],
    ['interview thurs 10am. remind me the day before at 8pm', 'interview', '2026-03-11 20:00'],
    ['interview thurs 10am. remind me the day before at 8pm and again an hour before', 'interview', '2026-03-12 09:00'],
    ['interview thurs 10am, remind me the night before at 9 and 2 hours before', 'interview', '2026-03-12 08:00'],
  ],
  [
    ['cancel the gym membership', 'cancel'],
    ['cancel the one that says remind me to call', 'cancel'],
    ["the meeting's at 3 btw", 'none'],
    ["the game's at 7 lol", 'none'],
    ["my flight's at 6", 'none'],
    ["the kids' party's at 4 tho", 'none'],
  ],
)

testReadings(
  'when what is told comes, said in two places, in English',
  AMERICAN,
  [
    ['st patricks day next week, remind me the night before', 'st patricks day', '2026-03-16 20:00'],
    ['st patricks day is next week, remind me the night before', 'st patricks day is next week', '2026-03-16 20:00'],
    ['mothers day is coming up, remind me the friday before', 'mothers day is coming up', '2026-05-08 09:00'],
    ['my flight friday is at 6:10am so wake me at 3', 'my flight friday is at 6:10am', '2026-03-13 03:00'],
    ['my flight friday is at 6:10am, remind me 2 hours before', 'flight', '2026-03-13 04:10'],
    ['my flight friday is at 6:10am so remind me at 3am to leave', 'leave', '2026-03-13 03:00'],
    ['the show on saturday is at 7pm, remind me an hour before', 'show', '2026-03-14 18:00'],
    ['i have to submit the form by friday 5pm', 'submit the form', '2026-03-13 17:00'],
  ],
  [],
)
