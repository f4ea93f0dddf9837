import { testReadings } from './readings.js'

/** The clock that wakes people is set for the morning, where the hour does not say which half of the day it is of. */

type Table = Parameters<typeof testReadings>[2]

/** Monday 15 February 2027, twenty past twelve. */
const read = (locale: string, readings: Table) =>
  testReadings(
    `alarm clocks, in ${locale}`,
    { now: Date.parse('2027-02-15T12:20:00+01:00'), timeZone: 'Europe/Berlin', locale },
    readings,
    [],
  )

const AT = '2027-02-16 04:45'

read('it-IT', [
  ['sveglia alle 4 e 45 domani che apro io', 'apro io', AT],
  ['sveglia domani alle 4 e mezza', 'sveglia', '2027-02-16 04:30'],
  ['sveglia alle 5 del pomeriggio', 'sveglia', '2027-02-15 17:00'],
  ['ricordami alle 5 di comprare una sveglia', 'comprare una sveglia', '2027-02-15 17:00'],
])
read('fr-FR', [['réveil demain à 4 heures et quart', 'réveil', '2027-02-16 04:15']])
read('de-DE', [['Wecker morgen um viertel vor 5', 'Wecker', AT]])
read('nl-NL', [['wekker morgen om kwart voor 5', 'wekker', AT]])
