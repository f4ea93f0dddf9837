import type { Entry } from './entry.js'

/** What people say of lengths, in all languages. */
export const lengths: readonly Entry[] = [
  {
    meaning: 'minutes from now',
    en: ['in 20 minutes', 'in 20 min', '20 minutes from now'],
    de: ['in 20 Minuten', 'in 20 min'],
    expected: '2026-06-15 10:50',
  },
  {
    meaning: 'hours and minutes',
    en: ['in 1h30', 'in an hour and a half', 'in 1 hour 30 minutes'],
    de: ['in 1h30', 'in anderthalb Stunden', 'in 1 Stunde und 30 Minuten'],
    expected: '2026-06-15 12:00',
  },
  {
    meaning: 'half an hour',
    en: ['in half an hour'],
    de: ['in einer halben Stunde'],
    expected: '2026-06-15 11:00',
  },
  {
    meaning: 'a quarter of an hour',
    en: ['in a quarter of an hour'],
    de: ['in einer Viertelstunde'],
    expected: '2026-06-15 10:45',
  },
  {
    meaning: 'days from now',
    en: ['in 3 days', '3 days from now'],
    de: ['in 3 Tagen'],
    expected: '2026-06-18 10:30',
  },
  {
    meaning: 'weeks from now',
    en: ['in two weeks', 'in a fortnight'],
    de: ['in zwei Wochen'],
    expected: '2026-06-29 10:30',
  },
  {
    meaning: 'months from now',
    en: ['in 2 months'],
    de: ['in 2 Monaten'],
    expected: '2026-08-15 10:30',
  },
  {
    meaning: 'working days from now',
    en: ['in 3 business days'],
    de: ['in 3 Werktagen'],
    expected: '2026-06-18 10:30',
  },
  {
    meaning: 'a length ahead of a time',
    en: ['15 minutes before 5 pm'],
    de: ['15 Minuten vor 17 Uhr'],
    expected: '2026-06-15 16:45',
  },
  {
    meaning: 'a length ahead of a holiday',
    en: ['2 days before christmas'],
    de: ['2 Tage vor Weihnachten'],
    expected: '2026-12-23 09:00',
  },
  {
    meaning: 'nothing from now',
    en: ['in 0 minutes'],
    de: ['in 0 Minuten'],
    expected: 'not-positive',
  },
  {
    meaning: 'a number of minutes corrected at once',
    en: ['in 20 minutes no 30', 'in 20 mins, sorry, make that 30', 'in 20 min or rather 30'],
    de: ['in 20 Minuten, nein, 30', 'in 20 min, nein, lieber 30'],
    expected: '2026-06-15 11:00',
  },
  {
    meaning: 'a number of hours corrected at once',
    en: ['in an hour actually make it two', 'in 1 hour, no, 2'],
    de: ['in einer Stunde, nein, zwei', 'in 1 Stunde, nein, 2'],
    expected: '2026-06-15 12:30',
  },
]
