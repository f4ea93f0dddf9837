import { testReadings } from './readings.js'

/** So many nights from now: an hour beside them is one of the night, and 2 is not the afternoon. */

type Table = Parameters<typeof testReadings>[2]

/** Tuesday 4 May 2027, half past ten in the evening. */
const read = (locale: string, readings: Table) =>
  testReadings(
    `the nights ahead, in ${locale}`,
    { now: Date.parse('2027-05-04T22:30:00+02:00'), timeZone: 'Europe/Berlin', locale },
    readings,
    [],
  )

const THREE = 'FREQ=DAILY;COUNT=3 from 2027-05-05 02:00'

read('en-GB', [
  ['for the next 3 nights at 2, check vitals', 'check vitals', THREE],
  ['remind me to check vitals at 2 for the next 3 nights', 'check vitals', THREE],
  [
    'remind me the next 2 nights at 9 to put the drops in',
    'put the drops in',
    'FREQ=DAILY;COUNT=2 from 2027-05-05 21:00',
  ],
  // by day, as before
  [
    'remind me at 2 for the next 3 days to stretch',
    'stretch',
    'FREQ=DAILY;UNTIL=20270507T235959 from 2027-05-05 14:00',
  ],
])
read('de-DE', [
  ['die nächsten 3 Nächte um 2 Uhr Vitalwerte messen', 'Vitalwerte messen', THREE],
  ['erinnere mich in den nächsten drei Nächten um 2 ans Wenden', 'Wenden', THREE],
])
read('nl-NL', [['de komende 3 nachten om 2 uur controles doen', 'controles doen', THREE]])
read('fr-FR', [
  ['les 3 prochaines nuits à 2h, tour des constantes', 'tour des constantes', THREE],
  ['rappelle-moi pendant les prochaines 3 nuits à 2h de changer le drap', 'changer le drap', THREE],
])
read('it-IT', [
  ['le prossime 3 notti alle 2 giro dei parametri', 'giro dei parametri', THREE],
  [
    "ricordami per le prossime 3 notti all'una di girare papà",
    'girare papà',
    'FREQ=DAILY;COUNT=3 from 2027-05-05 01:00',
  ],
])
read('es-ES', [['las próximas 3 noches a las 2 revisar constantes', 'revisar constantes', THREE]])
read('pt-PT', [['nas próximas 3 noites às 2 verificar sinais', 'verificar sinais', THREE]])
