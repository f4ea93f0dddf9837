import { testTimes } from './reading.js'

const on = (wall: string, timeZone: string, locale: string) => ({ now: Date.parse(wall), timeZone, locale })

testTimes(
  'the night the clocks go forward in New York',
  [
    ['in 3 hours', '2026-03-08 04:30'],
    ['in 24 hours', '2026-03-09 01:30'],
    ['in a day', '2026-03-09 00:30'],
    ['at 2:30am', '2026-03-08 03:00'],
    ['at 3am', '2026-03-08 03:00'],
    ['tomorrow at 2:30am', '2026-03-09 02:30'],
  ],
  on('2026-03-08T00:30:00-05:00', 'America/New_York', 'en-US'),
)

testTimes(
  'the night the clocks go back in New York',
  [
    ['in 12 hours', '2026-11-01 07:00'],
    ['in 24 hours', '2026-11-01 19:00'],
    ['in a day', '2026-11-01 20:00'],
    ['tomorrow at 8am', '2026-11-01 08:00'],
  ],
  on('2026-10-31T20:00:00-04:00', 'America/New_York', 'en-US'),
)

testTimes(
  'an open hour that the clocks pass over is the other half of the day',
  [['at half past one', '2027-03-28 13:30']],
  on('2027-03-28T00:15:00Z', 'Europe/London', 'en-GB'),
)

testTimes(
  'zones with their own day',
  [
    ['today at 5pm', '2026-06-15 17:00'],
    ['tomorrow at 9am', '2026-06-16 09:00'],
    ['on 5/7', '2026-07-05 09:00'],
  ],
  on('2026-06-14T22:30:00Z', 'Australia/Sydney', 'en-AU'),
)

testTimes(
  'a half-hour gap in Lord Howe',
  [['tomorrow at 2:15am', '2026-10-04 02:30']],
  on('2026-10-03T12:00:00+10:30', 'Australia/Lord_Howe', 'en-AU'),
)

testTimes(
  'month ends',
  [
    ['in a month', '2026-02-28 09:00'],
    ['on the 30th', '2026-03-30 09:00'],
    ['on the 31st of next month', 'impossible-date'],
    ['in 13 months', '2027-02-28 09:00'],
    ['end of next month', '2026-02-28 09:00'],
  ],
  on('2026-01-31T09:00:00-05:00', 'America/New_York', 'en-US'),
)
