import type { Entry } from './entry.js'

/** What people say of clock, in all languages. */
export const clock: readonly Entry[] = [
  {
    meaning: 'a bare hour',
    en: ['at 5'],
    de: ['um 5'],
    expected: '2026-06-15 17:00',
  },
  {
    meaning: 'an hour and minutes',
    en: ['at 5:30 pm', 'at 17:30', '1730'],
    de: ['um 17:30', 'um 17.30 Uhr', 'um 17 Uhr 30'],
    expected: '2026-06-15 17:30',
  },
  {
    meaning: 'half an hour past or to',
    en: ['at half past 5 pm', 'at half 5 pm'],
    de: ['um halb sechs'],
    expected: '2026-06-15 17:30',
  },
  {
    meaning: 'a quarter past',
    en: ['at a quarter past 5 pm'],
    de: ['um viertel nach fünf'],
    expected: '2026-06-15 17:15',
  },
  {
    meaning: 'a quarter to',
    en: ['at quarter to 6 pm'],
    de: ['um viertel vor sechs', 'um dreiviertel sechs'],
    expected: '2026-06-15 17:45',
  },
  {
    meaning: 'minutes past',
    en: ['at ten past five pm'],
    de: ['um zehn nach fünf'],
    expected: '2026-06-15 17:10',
  },
  {
    meaning: 'minutes to',
    en: ['at ten to six pm'],
    de: ['um zehn vor sechs'],
    expected: '2026-06-15 17:50',
  },
  {
    meaning: 'noon',
    en: ['at noon', 'at midday'],
    de: ['mittags', 'um 12 Uhr'],
    expected: '2026-06-15 12:00',
  },
  {
    meaning: 'midnight',
    en: ['at midnight'],
    de: ['um Mitternacht'],
    expected: '2026-06-16 00:00',
  },
  {
    meaning: 'about an hour',
    en: ['around 5 pm', 'at about 5pm', '5pm or so'],
    de: ['gegen 17 Uhr', 'so um 17 Uhr rum', 'ca. um 17 Uhr'],
    expected: '2026-06-15 17:00',
  },
  {
    meaning: 'an hour in a part of the day',
    en: ['at 8 in the evening'],
    de: ['um 8 Uhr abends', 'um 8 am Abend'],
    expected: '2026-06-15 20:00',
  },
  {
    meaning: 'a part of today',
    en: ['tonight at 9', 'this evening at 9'],
    de: ['heute Abend um 9'],
    expected: '2026-06-15 21:00',
  },
  {
    meaning: 'a part of tomorrow',
    en: ['tomorrow morning'],
    de: ['morgen früh', 'morgen Vormittag um 9'],
    expected: '2026-06-16 09:00',
  },
  {
    meaning: 'a day and an hour',
    en: ['tomorrow at 8', 'at 8 tomorrow'],
    de: ['morgen um 8', 'um 8 morgen'],
    expected: '2026-06-16 08:00',
  },
  {
    meaning: 'a zone said with the hour',
    en: ['at 5pm UTC'],
    de: ['um 17 Uhr UTC'],
    expected: '2026-06-15 19:00',
  },
  {
    meaning: 'the next full hour',
    en: ['at the top of the hour'],
    de: ['zur vollen Stunde'],
    expected: '2026-06-15 11:00',
  },
  {
    meaning: 'an hour that is not another',
    en: ['at 11 pm, not 10'],
    de: ['um 23 Uhr und nicht um 22 Uhr'],
    expected: '2026-06-15 23:00',
  },
  {
    meaning: 'an hour corrected at once',
    en: ['at 4 pm no make it 5 pm'],
    de: ['um 16 Uhr nein lieber um 17 Uhr'],
    expected: '2026-06-15 17:00',
  },
  {
    meaning: 'an impossible time',
    en: ['at 25:00'],
    de: ['um 25 Uhr'],
    expected: 'impossible-time',
  },
  {
    meaning: 'a choice of hours',
    en: ['at 3 or 4'],
    de: ['um 3 oder 4'],
    expected: 'not-a-time',
  },
]
