import type { TimeTable } from '../en/reading.js'
import { testTimes } from './reading.js'

const TABLE: TimeTable = [
  ['jeden Tag um 8', 'FREQ=DAILY from 2026-06-16 08:00'],
  ['täglich um 9 und 17 Uhr', 'FREQ=DAILY;BYHOUR=9,17;BYMINUTE=0 from 2026-06-15 17:00'],
  ['jeden Montag um halb 8', 'FREQ=WEEKLY;BYDAY=MO from 2026-06-22 07:30'],
  ['jeden Montag und Donnerstag um 18 Uhr', 'FREQ=WEEKLY;BYDAY=MO,TH from 2026-06-15 18:00'],
  ['montags und mittwochs um 19 Uhr', 'FREQ=WEEKLY;BYDAY=MO,WE from 2026-06-15 19:00'],
  ['jeden zweiten Dienstag', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU from 2026-06-16 09:00'],
  ['werktags um 8', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR from 2026-06-16 08:00'],
  ['von Montag bis Freitag um 8', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR from 2026-06-16 08:00'],
  ['alle 2 Wochen am Montag', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO from 2026-06-22 09:00'],
  ['jeden ersten Montag im Monat', 'FREQ=MONTHLY;BYDAY=1MO from 2026-07-06 09:00'],
  ['jeden letzten Freitag im Monat um 16 Uhr', 'FREQ=MONTHLY;BYDAY=-1FR from 2026-06-26 16:00'],
  ['monatlich am 1.', 'FREQ=MONTHLY;BYMONTHDAY=1 from 2026-07-01 09:00'],
  ['jeden Monat am 15. um 10', 'FREQ=MONTHLY;BYMONTHDAY=15 from 2026-07-15 10:00'],
  ['jeden Monat am letzten Tag', 'FREQ=MONTHLY;BYMONTHDAY=-1 from 2026-06-30 09:00'],
  ['jährlich am 24.12.', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24 from 2026-12-24 09:00'],
  ['jedes Jahr am 24. Dezember', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24 from 2026-12-24 09:00'],
  ['alle 30 Minuten', 'FREQ=MINUTELY;INTERVAL=30 from 2026-06-15 11:00'],
  ['jede halbe Stunde', 'FREQ=MINUTELY;INTERVAL=30 from 2026-06-15 11:00'],
  ['alle anderthalb Stunden', 'FREQ=MINUTELY;INTERVAL=90 from 2026-06-15 12:00'],
  ['stündlich zwischen 9 und 17 Uhr', 'FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16,17;BYMINUTE=0 from 2026-06-15 11:00'],
  ['vierteljährlich am 1.', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1 from 2026-07-01 09:00'],
  ['jeden Abend', 'FREQ=DAILY from 2026-06-15 18:00'],
  ['jeden Morgen um 7', 'FREQ=DAILY from 2026-06-16 07:00'],
  ['jeden Tag um 8 bis Freitag', 'FREQ=DAILY;UNTIL=20260619T235959 from 2026-06-16 08:00'],
  ['jeden Tag um 8 Uhr, 5 mal', 'FREQ=DAILY;COUNT=5 from 2026-06-16 08:00'],
  ['täglich um 8 außer am Wochenende', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR from 2026-06-16 08:00'],
  ['jeden Tag um 8 ab Mittwoch', 'FREQ=DAILY from 2026-06-17 08:00'],
  ['alle 10 Sekunden', 'too-often'],
  ['alle 0 Tage', 'not-positive'],
]

testTimes('German repetitions', TABLE)
