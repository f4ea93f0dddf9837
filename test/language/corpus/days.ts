import type { Entry } from './entry.js'

/** What people say of days, in all languages. */
export const days: readonly Entry[] = [
  {
    meaning: 'tomorrow',
    en: ['tomorrow', 'tmrw'],
    de: ['morgen'],
    expected: '2026-06-16 09:00',
  },
  {
    meaning: 'the day after tomorrow',
    en: ['the day after tomorrow'],
    de: ['übermorgen'],
    expected: '2026-06-17 09:00',
  },
  {
    meaning: 'a weekday that comes',
    en: ['on friday', 'this friday', 'fri'],
    de: ['am Freitag', 'diesen Freitag', 'am Fr.'],
    expected: '2026-06-19 09:00',
  },
  {
    meaning: 'a weekday of next week',
    en: ['next friday', 'friday next week'],
    de: ['nächsten Freitag', 'Freitag nächste Woche'],
    expected: '2026-06-26 09:00',
  },
  {
    meaning: 'a weekday of the week after next',
    en: ['the friday after next'],
    de: ['übernächsten Freitag'],
    expected: '2026-07-03 09:00',
  },
  {
    meaning: 'a date in words',
    en: ['on december 3', 'on the 3rd of december', 'december third'],
    de: ['am 3. Dezember', 'am dritten Dezember'],
    expected: '2026-12-03 09:00',
  },
  {
    meaning: 'a date with its year',
    en: ['on 3 december 2027', 'december 3rd, 2027'],
    de: ['am 3. Dezember 2027'],
    expected: '2027-12-03 09:00',
  },
  {
    meaning: 'a date in digits',
    en: ['on 3/12', 'on 3/12/2026'],
    de: ['am 3.12.', 'am 3.12.2026'],
    expected: '2026-12-03 09:00',
  },
  {
    meaning: 'a day of the month',
    en: ['on the 20th', 'on the twentieth'],
    de: ['am 20.', 'am zwanzigsten'],
    expected: '2026-06-20 09:00',
  },
  {
    meaning: 'the day before a date',
    en: ['before july 15', 'before the 15th of july'],
    de: ['vor dem 15. Juli', 'vor dem 15.7.'],
    expected: '2026-07-14 09:00',
  },
  {
    meaning: 'a day of next month',
    en: ['on the 10th of next month', 'next month on the 10th'],
    de: ['am 10. nächsten Monat', 'nächsten Monat am 10.'],
    expected: '2026-07-10 09:00',
  },
  {
    meaning: 'the last day of a month',
    en: ['on the last day of july'],
    de: ['am letzten Tag im Juli'],
    expected: '2026-07-31 09:00',
  },
  {
    meaning: 'the nth weekday of a month',
    en: ['on the second tuesday of july'],
    de: ['am zweiten Dienstag im Juli'],
    expected: '2026-07-14 09:00',
  },
  {
    meaning: 'the last weekday of a month',
    en: ['on the last friday of august'],
    de: ['am letzten Freitag im August'],
    expected: '2026-08-28 09:00',
  },
  {
    meaning: 'the first working day of a month',
    en: ['on the first working day of july'],
    de: ['am ersten Arbeitstag im Juli'],
    expected: '2026-07-01 09:00',
  },
  {
    meaning: 'the end of this month',
    en: ['at the end of the month', 'eom'],
    de: ['am Monatsende'],
    expected: '2026-06-30 09:00',
  },
  {
    meaning: 'the next working day',
    en: ['the next working day'],
    de: ['am nächsten Werktag'],
    expected: '2026-06-16 09:00',
  },
  {
    meaning: 'the coming weekend',
    en: ['at the weekend', 'this weekend'],
    de: ['am Wochenende'],
    expected: '2026-06-20 09:00',
  },
  {
    meaning: 'a week of the year',
    en: ['in week 30'],
    de: ['in KW 30'],
    expected: '2026-07-20 09:00',
  },
  {
    meaning: 'a holiday',
    en: ['at christmas', 'on christmas day'],
    de: ['an Weihnachten', 'zu Weihnachten'],
    expected: '2026-12-25 09:00',
  },
  {
    meaning: 'a holiday of a year',
    en: ['easter 2027'],
    de: ['Ostern 2027'],
    expected: '2027-03-28 09:00',
  },
  {
    meaning: 'a Sunday in Advent',
    en: ['on the second sunday of advent'],
    de: ['am 2. Advent'],
    expected: '2026-12-06 09:00',
  },
  {
    meaning: 'a weekday and its date',
    en: ['on friday the 19th', 'on friday, june 19'],
    de: ['am Freitag, dem 19.', 'am Freitag, 19. Juni'],
    expected: '2026-06-19 09:00',
  },
  {
    meaning: 'a weekday that contradicts its date',
    en: ['on monday, june 19'],
    de: ['am Montag, 19. Juni'],
    expected: 'impossible-date',
  },
]
