import type { Entry } from './entry.js'

/** What people say of repeats, in all languages. */
export const repeats: readonly Entry[] = [
  {
    meaning: 'each day',
    en: ['every day at 9', 'daily at 9'],
    de: ['jeden Tag um 9', 'täglich um 9'],
    expected: 'FREQ=DAILY from 2026-06-16 09:00',
  },
  {
    meaning: 'every other day',
    en: ['every other day at 9', 'every 2 days at 9'],
    de: ['jeden zweiten Tag um 9', 'alle zwei Tage um 9'],
    expected: 'FREQ=DAILY;INTERVAL=2 from 2026-06-16 09:00',
  },
  {
    meaning: 'each week on a day',
    en: ['every monday at 9', 'mondays at 9', 'weekly on monday at 9'],
    de: ['jeden Montag um 9', 'montags um 9', 'wöchentlich am Montag um 9'],
    expected: 'FREQ=WEEKLY;BYDAY=MO from 2026-06-22 09:00',
  },
  {
    meaning: 'several days a week',
    en: ['every monday and thursday at 9'],
    de: ['jeden Montag und Donnerstag um 9'],
    expected: 'FREQ=WEEKLY;BYDAY=MO,TH from 2026-06-18 09:00',
  },
  {
    meaning: 'several days a week, with no word between',
    en: ['monday wednesday friday at 9', 'monday wednesday and friday at 9'],
    de: ['montag mittwoch freitag um 9', 'montag mittwoch und freitag um 9'],
    expected: 'FREQ=WEEKLY;BYDAY=MO,WE,FR from 2026-06-17 09:00',
  },
  {
    meaning: 'always on a day of the month',
    en: ['always on the 25th at 9'],
    de: ['jeweils am 25. um 9', 'immer am 25. um 9'],
    expected: 'FREQ=MONTHLY;BYMONTHDAY=25 from 2026-06-25 09:00',
  },
  {
    meaning: 'days from one to another',
    en: ['monday to friday at 9'],
    de: ['von Montag bis Freitag um 9'],
    expected: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR from 2026-06-16 09:00',
  },
  {
    meaning: 'working days',
    en: ['on weekdays at 9', 'every workday at 9'],
    de: ['werktags um 9', 'jeden Werktag um 9'],
    expected: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR from 2026-06-16 09:00',
  },
  {
    meaning: 'every other week',
    en: ['every other monday at 9', 'every second week on monday at 9'],
    de: ['jeden zweiten Montag um 9', 'alle zwei Wochen montags um 9'],
    expected: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO from 2026-06-22 09:00',
  },
  {
    meaning: 'each month on a day',
    en: ['every month on the 10th at 9', 'on the 10th of every month at 9'],
    de: ['jeden Monat am 10. um 9', 'monatlich am 10. um 9'],
    expected: 'FREQ=MONTHLY;BYMONTHDAY=10 from 2026-07-10 09:00',
  },
  {
    meaning: 'the last day of each month',
    en: ['on the last day of every month at 9'],
    de: ['jeden Monat am letzten Tag um 9'],
    expected: 'FREQ=MONTHLY;BYMONTHDAY=-1 from 2026-06-30 09:00',
  },
  {
    meaning: 'the nth weekday of each month',
    en: ['on the first monday of every month at 9'],
    de: ['jeden ersten Montag im Monat um 9'],
    expected: 'FREQ=MONTHLY;BYDAY=1MO from 2026-07-06 09:00',
  },
  {
    meaning: 'each quarter',
    en: ['quarterly at 9'],
    de: ['vierteljährlich um 9'],
    expected: 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15 from 2026-09-15 09:00',
  },
  {
    meaning: 'each year on a date',
    en: ['every december 3 at 9', 'every year on december 3 at 9'],
    de: ['jedes Jahr am 3. Dezember um 9'],
    expected: 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=3 from 2026-12-03 09:00',
  },
  {
    meaning: 'each hour',
    en: ['every hour'],
    de: ['jede Stunde', 'stündlich'],
    expected: 'FREQ=HOURLY from 2026-06-15 11:30',
  },
  {
    meaning: 'each few minutes',
    en: ['every 30 minutes'],
    de: ['alle 30 Minuten'],
    expected: 'FREQ=MINUTELY;INTERVAL=30 from 2026-06-15 11:00',
  },
  {
    meaning: 'so many times, so far apart',
    en: [
      'three times 15 minutes apart from 8pm',
      '3 times, at 15 minute intervals, starting at 8pm',
      'every 15 minutes from 8pm, 3 times in total',
      'at 8pm 3 times, 15 minutes apart',
    ],
    de: [
      'dreimal im Abstand von 15 Minuten ab 20 Uhr',
      'ab 20 Uhr dreimal mit 15 Minuten Abstand',
      'alle 15 Minuten ab 20 Uhr dreimal',
      'um 20 Uhr dreimal im 15-Minuten-Abstand',
    ],
    expected: 'FREQ=MINUTELY;INTERVAL=15;COUNT=3 from 2026-06-15 20:00',
  },
  {
    meaning: 'so many times on a day, so far apart',
    en: ['tomorrow at 9 four times an hour apart', 'tomorrow from 9, four times, an hour apart'],
    de: ['morgen um 9 viermal im Abstand von einer Stunde', 'morgen ab 9 viermal im Abstand von einer Stunde'],
    expected: 'FREQ=HOURLY;COUNT=4 from 2026-06-16 09:00',
  },
  {
    meaning: 'each few minutes from an hour on',
    en: ['every 15 minutes from 8pm', 'at 15 minute intervals from 8pm'],
    de: ['alle 15 Minuten ab 20 Uhr', 'im Abstand von 15 Minuten ab 20 Uhr'],
    expected: 'FREQ=MINUTELY;INTERVAL=15 from 2026-06-15 20:00',
  },
  {
    meaning: 'several times a day',
    en: ['every day at 8 am and 8 pm'],
    de: ['jeden Tag um 8 und 20 Uhr'],
    expected: 'FREQ=DAILY;BYHOUR=8,20;BYMINUTE=0 from 2026-06-15 20:00',
  },
  {
    meaning: 'parts of each day',
    en: ['every morning and evening'],
    de: ['jeden Morgen und Abend'],
    expected: 'FREQ=DAILY;BYHOUR=9,18;BYMINUTE=0 from 2026-06-15 18:00',
  },
  {
    meaning: 'twice a day at hours',
    en: ['twice a day at 8 and 20'],
    de: ['zweimal am Tag um 8 und 20 Uhr'],
    expected: 'FREQ=DAILY;BYHOUR=8,20;BYMINUTE=0 from 2026-06-15 20:00',
  },
  {
    meaning: 'hours within a window',
    en: ['hourly from 9 to 17'],
    de: ['stündlich von 9 bis 17 Uhr'],
    expected: 'FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16,17;BYMINUTE=0 from 2026-06-15 11:00',
  },
  {
    meaning: 'every few seconds',
    en: ['every 30 seconds'],
    de: ['alle 30 Sekunden'],
    expected: 'too-often',
  },
]
