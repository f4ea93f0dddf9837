import assert from 'node:assert/strict'
import { created, NEW_YORK, outcome, type TimeTable, testTimes } from './reading.js'

const TABLE: TimeTable = [
  ['every monday in july', 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20260731T235959 from 2026-07-06 09:00'],
  ['every weekday in july at 8am', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20260731T235959 from 2026-07-01 08:00'],
  ['every day this week at 6pm', 'FREQ=DAILY;UNTIL=20260621T235959 from 2026-06-15 18:00'],
  ['next week every day at 8am', 'FREQ=DAILY;UNTIL=20260628T235959 from 2026-06-22 08:00'],
  ['all next week at 8am', 'FREQ=DAILY;UNTIL=20260628T235959 from 2026-06-22 08:00'],
  ['all week at 6pm', 'FREQ=DAILY;UNTIL=20260621T235959 from 2026-06-15 18:00'],
  ['throughout july at noon', 'FREQ=DAILY;UNTIL=20260731T235959 from 2026-07-01 12:00'],
  ['every day of next month', 'FREQ=DAILY;UNTIL=20260731T235959 from 2026-07-01 09:00'],
  ['on mondays this month', 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20260630T235959 from 2026-06-22 09:00'],
  ['for the next 5 days at 8am', 'FREQ=DAILY;UNTIL=20260620T235959 from 2026-06-16 08:00'],
  ['at 8pm for the next 5 days', 'FREQ=DAILY;UNTIL=20260619T235959 from 2026-06-15 20:00'],
  ['each of the next 3 days at 9am', 'FREQ=DAILY;UNTIL=20260618T235959 from 2026-06-16 09:00'],
  ['the next 2 weeks at 9am', 'FREQ=DAILY;UNTIL=20260629T235959 from 2026-06-16 09:00'],
  [
    'every month except july on the 1st',
    'FREQ=MONTHLY;BYMONTH=1,2,3,4,5,6,8,9,10,11,12;BYMONTHDAY=1 from 2026-08-01 09:00',
  ],
  [
    'every monday except in july and august',
    'FREQ=WEEKLY;BYMONTH=1,2,3,4,5,6,9,10,11,12;BYDAY=MO from 2026-06-22 09:00',
  ],
  [
    'every hour at quarter past',
    'FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23;BYMINUTE=15 from 2026-06-15 11:15',
  ],
  [
    'every hour at half past',
    'FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23;BYMINUTE=30 from 2026-06-15 11:30',
  ],
  ['every day until friday at 8am', 'FREQ=DAILY;UNTIL=20260619T235959 from 2026-06-16 08:00'],
  ['every day at 9am until friday at 8am', 'FREQ=DAILY;UNTIL=20260619T080000 from 2026-06-16 09:00'],
  ['the next 3 mondays at 9am', 'FREQ=WEEKLY;BYDAY=MO;COUNT=3 from 2026-06-22 09:00'],
  ['for the next two fridays', 'FREQ=WEEKLY;BYDAY=FR;COUNT=2 from 2026-06-19 09:00'],
  ['10 times every 5 minutes', 'FREQ=MINUTELY;INTERVAL=5;COUNT=10 from 2026-06-15 10:35'],
  ['next year on march 3', '2027-03-03 09:00'],
  ['in 2028 on march 3', '2028-03-03 09:00'],
  ['in 1 hour 30', '2026-06-15 12:00'],
  ['about 3 in the afternoon', '2026-06-15 15:00'],
]

testTimes('a stretch of days, and what fills it', TABLE)

/** Behind the text these words belong to it: "to rest for 3 days", "to buy 0930". */
const LEADING: TimeTable = [
  ['for 3 days at noon', 'FREQ=DAILY;UNTIL=20260617T235959 from 2026-06-15 12:00'],
  ['0930', '2026-06-16 09:30'],
  ['nine thirty', '2026-06-15 21:30'],
]

describe('right behind the request', () => {
  for (const [said, expected] of LEADING)
    it(said, () => assert.equal(outcome(created(`remind me ${said} to call Ana`, NEW_YORK), NEW_YORK), expected))
})
