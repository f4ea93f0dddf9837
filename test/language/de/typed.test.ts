import { type Commands, type Requests, testReadings } from '../readings.js'

/** Monday 15 June 2026, half past ten in Berlin: what people type in haste, with the day or the request where they like. */
const read = (name: string, locale: string, requests: Requests, none: Commands = []): void =>
  testReadings(
    `${name}, in ${locale}`,
    { now: Date.parse('2026-06-15T10:30:00+02:00'), timeZone: 'Europe/Berlin', locale },
    requests,
    none,
  )

read(
  'a date without its last dot',
  'de-DE',
  [
    ['27.8 16:00 kuchen backen', 'kuchen backen', '2026-08-27 16:00'],
    ['3.10 10:30 brunch bei tanja', 'brunch bei tanja', '2026-10-03 10:30'],
    ['24.12 17 uhr kirche', 'kirche', '2026-12-24 17:00'],
    ['zahnarzt 22.9 8:15', 'zahnarzt', '2026-09-22 08:15'],
    ['19.9 blumen abholen 11 uhr', 'blumen abholen', '2026-09-19 11:00'],
    // an amount, and an hour
    ['2.5 tabletten nehmen 11 uhr', '2.5 tabletten nehmen', '2026-06-15 11:00'],
  ],
  [['13.10 brunch bei tanja abholen', 'none']],
)
read('a date without its last dot', 'nl-NL', [['27-8 16:00 taart bakken', 'taart bakken', '2026-08-27 16:00']])

const THRICE = 'FREQ=DAILY;BYHOUR=8,14,20;BYMINUTE=0 from 2026-06-15 14:00'
read('hours of which only the last is called one', 'de-DE', [
  ['tabletten nehmen 8, 14 und 20 uhr täglich', 'tabletten nehmen', THRICE],
  ['täglich 8, 14, 20 uhr tabletten nehmen', 'tabletten nehmen', THRICE],
])
read('hours of which only the last is called one', 'nl-NL', [
  ['pillen nemen 8, 14 en 20 uur elke dag', 'pillen nemen', THRICE],
])

read('a part of the day behind the day of what is to be done', 'de-DE', [
  [
    'Am 31. Juli die Kündigung wegschicken, erinner mich da bitte vormittags dran',
    'die Kündigung wegschicken',
    '2026-07-31 10:00',
  ],
  ['am freitag paket abholen, erinnere mich da bitte abends dran', 'paket abholen', '2026-06-19 18:00'],
  ['am donnerstag pfand wegbringen, erinner mich da um 17 uhr dran', 'pfand wegbringen', '2026-06-18 17:00'],
  ['nächsten montag zahnarzt anrufen, erinner mich da vormittags bitte dran', 'zahnarzt anrufen', '2026-06-22 10:00'],
  // behind its hour it is of no day that was told
  ['am freitag um 10 zahnarzt, erinner mich abends dran', 'am freitag um 10 zahnarzt', '2026-06-15 18:00'],
])
read('a part of the day behind the day of what is to be done', 'en-GB', [
  ['on the 20th pay the rent, remind me in the morning', 'pay the rent', '2026-06-20 09:00'],
  ['tomorrow i have a meeting at 3, remind me in the morning', 'tomorrow i have a meeting at 3', '2026-06-16 09:00'],
])
