import { type Requests, testReadings } from './readings.js'

/** What a repetition leaves out from one day to another, alone or behind the name of those days: in all seven languages. */

/** Monday 15 June 2026, half past ten. */
const read = (locale: string, requests: Requests) =>
  testReadings(
    `days left out, in ${locale}`,
    { now: Date.parse('2026-06-15T10:30:00+02:00'), timeZone: 'Europe/Amsterdam', locale },
    requests,
    [],
  )

const SUNDAYS = 'FREQ=WEEKLY;BYDAY=SU from 2026-06-21 16:00 except 2026-07-12 16:00 except 2026-07-19 16:00'

read('en-GB', [
  ['wash the shirts every sunday at 4pm, except in the summer break (6 to 20 july)', 'wash the shirts', SUNDAYS],
  ['wash the shirts every sunday at 4pm, except from july 6 to 20', 'wash the shirts', SUNDAYS],
])
read('de-DE', [
  ['jeden Sonntag um 16 Uhr Trikots waschen, außer in den Ferien (6. bis 20. Juli)', 'Trikots waschen', SUNDAYS],
  ['jeden Sonntag um 16 Uhr Trikots waschen außer vom 6. bis 20. Juli', 'Trikots waschen', SUNDAYS],
])
read('es-ES', [
  [
    'lavar las camisetas cada domingo a las 16, excepto en vacaciones (6 al 20 de julio)',
    'lavar las camisetas',
    SUNDAYS,
  ],
  ['lavar las camisetas cada domingo a las 16, excepto del 6 al 20 de julio', 'lavar las camisetas', SUNDAYS],
])
read('fr-FR', [
  [
    'laver les maillots tous les dimanches à 16h, sauf pendant les vacances (6 au 20 juillet)',
    'laver les maillots',
    SUNDAYS,
  ],
  ['laver les maillots tous les dimanches à 16h, sauf du 6 au 20 juillet', 'laver les maillots', SUNDAYS],
])
read('it-IT', [
  ['lavare le maglie ogni domenica alle 16, tranne durante le vacanze (6 al 20 luglio)', 'lavare le maglie', SUNDAYS],
  ['lavare le maglie ogni domenica alle 16, tranne dal 6 al 20 luglio', 'lavare le maglie', SUNDAYS],
])
read('pt-BR', [
  ['lavar as camisas todo domingo às 16h, exceto nas férias (6 a 20 de julho)', 'lavar as camisas', SUNDAYS],
  ['lavar as camisas todo domingo às 16h, exceto de 6 a 20 de julho', 'lavar as camisas', SUNDAYS],
])
read('nl-NL', [
  ['truitjes wassen elke zondag, rond 16u, behalve in de vakantie (6 tot 20 juli)', 'truitjes wassen', SUNDAYS],
  ['truitjes wassen elke zondag om 16u, behalve van 6 juli tot 20 juli', 'truitjes wassen', SUNDAYS],
  // which ones are for them to know
  [
    'elke zondag om 16u truitjes wassen, behalve in de vakantie',
    'truitjes wassen, behalve in de vakantie',
    'FREQ=WEEKLY;BYDAY=SU from 2026-06-21 16:00',
  ],
  // nothing reads it, right behind the time
  ['herinner me elke zondag om 16u, behalve de oneven, aan de truitjes', 'de truitjes', 'not-a-time'],
])
