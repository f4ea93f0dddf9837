import type { Entry } from './entry.js'

/** What people say of bounds, in all languages. */
export const bounds: readonly Entry[] = [
  {
    meaning: 'an hour on each of so many days',
    en: ['at 9pm for 5 nights', 'at 9pm for 5 days', 'for 5 days at 9pm'],
    de: ['um 21 Uhr 5 Tage lang', 'um 21 Uhr für 5 Tage', 'für 5 Tage um 21 Uhr'],
    expected: 'FREQ=DAILY;UNTIL=20260619T235959 from 2026-06-15 21:00',
  },
  {
    meaning: 'so often a day, at hours of their own',
    en: ['twice a day at 8am and 6pm'],
    de: ['2x täglich um 8 und um 18 Uhr', '2x am Tag um 8 und 18 Uhr'],
    expected: 'FREQ=DAILY;BYHOUR=8,18;BYMINUTE=0 from 2026-06-15 18:00',
  },
  {
    meaning: 'until a day',
    en: ['every day at 9 until friday'],
    de: ['jeden Tag um 9 bis Freitag'],
    expected: 'FREQ=DAILY;UNTIL=20260619T235959 from 2026-06-16 09:00',
  },
  {
    meaning: 'but only until a day',
    en: ['every day at 9, but only until friday', 'every day at 9 though just until friday'],
    de: ['jeden Tag um 9, aber nur bis Freitag', 'jeden Tag um 9, allerdings nur bis Freitag'],
    expected: 'FREQ=DAILY;UNTIL=20260619T235959 from 2026-06-16 09:00',
  },
  {
    meaning: 'from a day on',
    en: ['every day at 9 starting wednesday'],
    de: ['jeden Tag um 9 ab Mittwoch'],
    expected: 'FREQ=DAILY from 2026-06-17 09:00',
  },
  {
    meaning: 'so many times',
    en: ['every day at 9, 5 times'],
    de: ['jeden Tag um 9, insgesamt fünfmal'],
    expected: 'FREQ=DAILY;COUNT=5 from 2026-06-16 09:00',
  },
  {
    meaning: 'for so long',
    en: ['every day at 9 for 5 days'],
    de: ['5 Tage lang jeden Tag um 9'],
    expected: 'FREQ=DAILY;UNTIL=20260620T235959 from 2026-06-16 09:00',
  },
  {
    meaning: 'all but some days',
    en: ['every day at 9 except sunday'],
    de: ['jeden Tag um 9 außer Sonntag', 'jeden Tag um 9, nur sonntags nicht', 'jeden Tag um 9, aber am Sonntag nicht'],
    expected: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA from 2026-06-16 09:00',
  },
  {
    meaning: 'all but the next one',
    en: ['every friday at 9 except the next one', 'every friday at 9 except this one'],
    de: ['jeden Freitag um 9 außer dem nächsten', 'jeden Freitag um 9, nur diesen nicht'],
    expected: 'FREQ=WEEKLY;BYDAY=FR from 2026-06-19 09:00 except 2026-06-19 09:00',
  },
  {
    meaning: 'all but this day of the week',
    en: ['every friday at 9 except this friday', 'every friday at 9 except this week'],
    de: ['jeden Freitag um 9 außer diesen Freitag', 'jeden Freitag um 9, nur diese Woche nicht'],
    expected: 'FREQ=WEEKLY;BYDAY=FR from 2026-06-19 09:00 except 2026-06-19 09:00',
  },
  {
    meaning: 'all but a month',
    en: ['every day at 9 except in july'],
    de: ['jeden Tag um 9 außer im Juli'],
    expected: 'FREQ=DAILY;BYMONTH=1,2,3,4,5,6,8,9,10,11,12 from 2026-06-16 09:00',
  },
  {
    meaning: 'within a month',
    en: ['every day at 9 in december'],
    de: ['jeden Tag um 9 im Dezember'],
    expected: 'FREQ=DAILY;UNTIL=20261231T235959 from 2026-12-01 09:00',
  },
  {
    meaning: 'from one day to another',
    en: ['every day at 9 from july 1 to july 10'],
    de: ['täglich um 9 vom 1. bis 10. Juli'],
    expected: 'FREQ=DAILY;UNTIL=20260710T235959 from 2026-07-01 09:00',
  },
  {
    meaning: 'each day from one to another at a time of day',
    en: ['from july 1 to july 10 at 9', 'from 1 to 10 july at 9', 'july 1-10 at 9', 'from july 1 to 10 at 9'],
    de: ['vom 1. bis 10. Juli um 9'],
    expected: 'FREQ=DAILY;UNTIL=20260710T235959 from 2026-07-01 09:00',
  },
  {
    meaning: 'each day from one to another, their month left out',
    en: ['from the 20th to the 24th at 9'],
    de: ['vom 20. bis 24. um 9', 'vom 20. bis zum 24. um 9'],
    expected: 'FREQ=DAILY;UNTIL=20260624T235959 from 2026-06-20 09:00',
  },
]
