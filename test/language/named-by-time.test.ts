import { testReadings } from './readings.js'

/** Words of time that name something else: a quarter ("Q1 forecast"), a day that nobody but they know, a title before a name. */

type Table = Parameters<typeof testReadings>[2]

/** Wednesday 3 June 2026, ten o'clock. */
const read = (locale: string, readings: Table) =>
  testReadings(
    `what words of time name, in ${locale}`,
    { now: Date.parse('2026-06-03T10:00:00+02:00'), timeZone: 'Europe/Berlin', locale },
    readings,
    [],
  )

read('en-GB', [
  // a quarter is the name of what is to be done, and a time only behind its preposition
  ['send Q1 report to Bob tomorrow at 3pm', 'send Q1 report to Bob', '2026-06-04 15:00'],
  ['tomorrow 11:15 after the standup: Q1 forecast to Ana', 'after the standup: Q1 forecast to Ana', '2026-06-04 11:15'],
  ['remind me to send the Q1 report to Bob', 'send the Q1 report to Bob', 'needs time'],
  ['remind me in q4 to plan the budget', 'plan the budget', '2026-10-01 09:00'],
  // "first" of a day that nobody but they know is no day of the month
  ['remind me on the first warm day to wash the bike', 'wash the bike', 'not-a-time'],
  ['remind me on the 1st school day to bring cake', 'bring cake', 'not-a-time'],
  ['remind me on the first to pay the day care', 'pay the day care', '2026-07-01 09:00'],
  ['remind me on the 30th last day for returns', 'last day for returns', '2026-06-30 09:00'],
])
read('de-DE', [
  [
    'morgen ca 11:15 nach dem Jour fixe: Q1 Forecast schicken',
    'nach dem Jour fixe: Q1 Forecast schicken',
    '2026-06-04 11:15',
  ],
  ['Quartalsbericht Q1 um 15 Uhr abgeben', 'Quartalsbericht Q1 abgeben', '2026-06-03 15:00'],
  ['erinnere mich Ende Q3 an die Steuer', 'die Steuer', '2026-09-30 09:00'],
  ['erinnere mich am ersten warmen Tag an das Rad', 'das Rad', 'not-a-time'],
  ['erinnere mich am 1. sonnigen Wochenende an das Rad', 'das Rad', 'not-a-time'],
  ['erinnere mich am letzten Schultag um 8 an das Zeugnis', 'das Zeugnis', 'not-a-time'],
  ['erinnere mich am ersten Weihnachtsfeiertag um 8 an die Gans', 'die Gans', '2026-12-25 08:00'],
  ['am 7. Januar vormittags den Baum entsorgen', 'den Baum entsorgen', '2027-01-07 10:00'],
  ['erinnere mich am ersten an die Miete', 'die Miete', '2026-07-01 09:00'],
  // "Fr." behind an article or a preposition is somebody, and a day elsewhere
  [
    'Die Fr. Pichler hat von 15 auf 16 Uhr verschoben. Erinner mich um 15:40 an ihre Farbe',
    'ihre Farbe',
    '2026-06-03 15:40',
  ],
  ['erinner mich um 15:40 an Fr. Pichler', 'Fr. Pichler', '2026-06-03 15:40'],
  ['Fr. 15:40 Pichler anrufen', 'Pichler anrufen', '2026-06-05 15:40'],
  ['Erinnerung für Fr. um 8: Formular abgeben', 'Formular abgeben', '2026-06-05 08:00'],
])
read('nl-NL', [
  ['Q1 rapport om 15 uur versturen', 'Q1 rapport versturen', '2026-06-03 15:00'],
  ['herinner me in Q4 aan het budget', 'het budget', '2026-10-01 09:00'],
  ['herinner me op de eerste warme dag aan de fiets', 'de fiets', 'not-a-time'],
  ['herinner me op de eerste aan de huur', 'de huur', '2026-07-01 09:00'],
])
read('fr-FR', [
  ['envoyer le rapport T1 à 15h', 'envoyer le rapport T1', '2026-06-03 15:00'],
  ['rappelle-moi en T4 de faire le budget', 'faire le budget', '2026-10-01 09:00'],
])
read('it-IT', [
  ['report Q1 alle 15', 'report Q1', '2026-06-03 15:00'],
  ['ricordami nel T4 il budget', 'il budget', '2026-10-01 09:00'],
])
read('es-ES', [
  ['enviar informe T1 a las 15', 'enviar informe T1', '2026-06-03 15:00'],
  ['recuérdame en T4 el presupuesto', 'el presupuesto', '2026-10-01 09:00'],
])
read('pt-PT', [
  ['enviar relatório T1 às 15h', 'enviar relatório T1', '2026-06-03 15:00'],
  ['lembra-me no T4 do orçamento', 'orçamento', '2026-10-01 09:00'],
])
