import { type TimeTable, testTimes } from './reading.js'

const ALL_BUT_DECEMBER = 'BYMONTH=1,2,3,4,5,6,7,8,9,10,11'

const WITHIN: TimeTable = [
  ['every day this week at 9', 'FREQ=DAILY;UNTIL=20260621T235959 from 2026-06-16 09:00'],
  ['every day next week', 'FREQ=DAILY;UNTIL=20260628T235959 from 2026-06-22 09:00'],
  ['every day in december at 8am', 'FREQ=DAILY;UNTIL=20261231T235959 from 2026-12-01 08:00'],
  ['every monday in july', 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20260731T235959 from 2026-07-06 09:00'],
  ['every weekday during august', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20260831T235959 from 2026-08-03 09:00'],
  ['every monday for the rest of the year', 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20261231T235959 from 2026-06-22 09:00'],
  ['daily for the rest of the month', 'FREQ=DAILY;UNTIL=20260630T235959 from 2026-06-16 09:00'],
  ['every day at 9 from july 1 to july 10', 'FREQ=DAILY;UNTIL=20260710T235959 from 2026-07-01 09:00'],
  ['every day at 9 from july 1', 'FREQ=DAILY from 2026-07-01 09:00'],
]

const EXCEPT: TimeTable = [
  ['every month on the 5th except december', `FREQ=MONTHLY;${ALL_BUT_DECEMBER};BYMONTHDAY=5 from 2026-07-05 09:00`],
  ['every month except december on the 5th', `FREQ=MONTHLY;${ALL_BUT_DECEMBER};BYMONTHDAY=5 from 2026-07-05 09:00`],
  [
    'on the 3rd friday of every month except in december',
    `FREQ=MONTHLY;${ALL_BUT_DECEMBER};BYDAY=3FR from 2026-06-19 09:00`,
  ],
  [
    'every monday except in july and august',
    'FREQ=WEEKLY;BYMONTH=1,2,3,4,5,6,9,10,11,12;BYDAY=MO from 2026-06-22 09:00',
  ],
]

const COUNTED: TimeTable = [
  ['every day at 9, 5 times', 'FREQ=DAILY;COUNT=5 from 2026-06-16 09:00'],
  ['every day at 9 five times', 'FREQ=DAILY;COUNT=5 from 2026-06-16 09:00'],
  ['twice a week', 'not-a-time'],
  ['three times a month', 'not-a-time'],
  ['twice a week on monday and thursday', 'FREQ=WEEKLY;BYDAY=MO,TH from 2026-06-18 09:00'],
  ['every day in the morning and evening', 'FREQ=DAILY;BYHOUR=9,18;BYMINUTE=0 from 2026-06-15 18:00'],
  ['in the morning and evening every day', 'FREQ=DAILY;BYHOUR=9,18;BYMINUTE=0 from 2026-06-15 18:00'],
]

const TIMETABLES: TimeTable = [
  ['mwf at 6am', 'FREQ=WEEKLY;BYDAY=MO,WE,FR from 2026-06-17 06:00'],
  ['t/th at 6am', 'FREQ=WEEKLY;BYDAY=TU,TH from 2026-06-16 06:00'],
  ['mon wed fri at 6am', 'FREQ=WEEKLY;BYDAY=MO,WE,FR from 2026-06-17 06:00'],
  ['m-f at 6am', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR from 2026-06-16 06:00'],
]

testTimes('a stretch in which something repeats', WITHIN)
testTimes('what a repetition leaves out', EXCEPT)
testTimes('how often', COUNTED)
testTimes('weekdays by their letters', TIMETABLES)
