import assert from 'node:assert/strict'
import type { Weekday } from '../../../src/reminders/person.js'
import { created, outcome, type TimeTable } from '../en/reading.js'
import { BERLIN, testTimes } from './reading.js'

const TABLE: TimeTable = [
  ['jeden Tag um 8', 'FREQ=DAILY from 2026-06-16 08:00'],
  ['täglich um 9 und 17 Uhr', 'FREQ=DAILY;BYHOUR=9,17;BYMINUTE=0 from 2026-06-15 17:00'],
  ['jeden Montag um halb 8', 'FREQ=WEEKLY;BYDAY=MO from 2026-06-22 07:30'],
  ['jeden Montag und Donnerstag um 18 Uhr', 'FREQ=WEEKLY;BYDAY=MO,TH from 2026-06-15 18:00'],
  ['montags und mittwochs um 19 Uhr', 'FREQ=WEEKLY;BYDAY=MO,WE from 2026-06-15 19:00'],
  ['jeden zweiten Dienstag', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU from 2026-06-16 09:00'],
  ['werktags um 8', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR from 2026-06-16 08:00'],
  ['immer am Freitag', 'FREQ=WEEKLY;BYDAY=FR from 2026-06-19 09:00'],
  ['immer um 8 Uhr früh', 'FREQ=DAILY from 2026-06-16 08:00'],
  ['immer am Monatsende', 'FREQ=MONTHLY;BYMONTHDAY=-1 from 2026-06-30 09:00'],
  ['jeden Monatsletzten', 'FREQ=MONTHLY;BYMONTHDAY=-1 from 2026-06-30 09:00'],
  ['Montag bis Freitag um 8', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR from 2026-06-16 08:00'],
  ['Mo bis Fr um 8', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR from 2026-06-16 08:00'],
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
  ['vierteljährlich am 1.', 'FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=1 from 2026-07-01 09:00'],
  ['jeden Abend', 'FREQ=DAILY from 2026-06-15 18:00'],
  ['jeden Morgen um 7', 'FREQ=DAILY from 2026-06-16 07:00'],
  ['jeden Tag um 8 bis Freitag', 'FREQ=DAILY;UNTIL=20260619T235959 from 2026-06-16 08:00'],
  ['jeden Tag um 8 Uhr, 5 mal', 'FREQ=DAILY;COUNT=5 from 2026-06-16 08:00'],
  ['täglich um 8 außer am Wochenende', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR from 2026-06-16 08:00'],
  ['jeden Tag um 8 ab Mittwoch', 'FREQ=DAILY from 2026-06-17 08:00'],
  ['zwischen 9 und 17 Uhr alle 2 Stunden', 'FREQ=DAILY;BYHOUR=9,11,13,15,17;BYMINUTE=0 from 2026-06-15 11:00'],
  [
    'alle 2 Stunden von 9-17 Uhr werktags',
    'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=9,11,13,15,17;BYMINUTE=0 from 2026-06-15 11:00',
  ],
  ['an jedem Arbeitstag um 8', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR from 2026-06-16 08:00'],
  ['unter der Woche um 8', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR from 2026-06-16 08:00'],
  [
    'alle zwei Wochen am Montag bis Weihnachten',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;UNTIL=20261225T235959 from 2026-06-22 09:00',
  ],
  ['immer am letzten Freitag des Monats', 'FREQ=MONTHLY;BYDAY=-1FR from 2026-06-26 09:00'],
  ['am letzten Freitag jedes Monats', 'FREQ=MONTHLY;BYDAY=-1FR from 2026-06-26 09:00'],
  ['am 1. und 15. jedes Monats', 'FREQ=MONTHLY;BYMONTHDAY=1,15 from 2026-07-01 09:00'],
  ['jeden Monat am 1. und 15.', 'FREQ=MONTHLY;BYMONTHDAY=1,15 from 2026-07-01 09:00'],
  ['jeden ersten und dritten Montag im Monat', 'FREQ=MONTHLY;BYDAY=1MO,3MO from 2026-07-06 09:00'],
  ['jeden Montagmorgen um 8', 'FREQ=WEEKLY;BYDAY=MO from 2026-06-22 08:00'],
  ['jeden Tag um 8 Uhr morgens und 8 Uhr abends', 'FREQ=DAILY;BYHOUR=8,20;BYMINUTE=0 from 2026-06-15 20:00'],
  ['morgens und abends um 7', 'FREQ=DAILY;BYHOUR=7,19;BYMINUTE=0 from 2026-06-15 19:00'],
  ['Mo, Mi, Fr um 9', 'FREQ=WEEKLY;BYDAY=MO,WE,FR from 2026-06-17 09:00'],
  ['jeden Tag um die gleiche Zeit', 'FREQ=DAILY from 2026-06-16 10:30'],
  ['morgens und abends', 'FREQ=DAILY;BYHOUR=9,18;BYMINUTE=0 from 2026-06-15 18:00'],
  ['0 9 * * 1-5', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR from 2026-06-16 09:00'],
  ['jedes Jahr am 3. Mai', 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=3 from 2027-05-03 09:00'],
  ['alle 10 Sekunden', 'too-often'],
  ['alle 0 Tage', 'not-positive'],
]

testTimes('German repetitions', TABLE)

describe('German work days', () => {
  const partTime = { ...BERLIN, settings: { workDays: ['MO', 'TU', 'WE'] as Weekday[] } }
  for (const said of ['werktags um 8', 'an jedem Arbeitstag um 8', 'jeden Werktag um 8', 'werktäglich um 8'])
    it(`${said}: the person's own`, () => {
      const intent = created(`erinnere mich ${said} an die Zeiterfassung`, partTime)
      assert.equal(outcome(intent, partTime), 'FREQ=WEEKLY;BYDAY=MO,TU,WE from 2026-06-16 08:00')
    })
  it('wochentags: Monday to Friday for everybody', () => {
    const intent = created('erinnere mich wochentags um 8 an die Zeiterfassung', partTime)
    assert.equal(outcome(intent, partTime), 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR from 2026-06-16 08:00')
  })
})
