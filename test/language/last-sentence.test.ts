import { testReadings } from './readings.js'

/** Of several sentences that tell a time, the last one with its day and its hour is what a request behind them is about. */

type Table = Parameters<typeof testReadings>[2]

/** Monday 15 February 2027, twenty past twelve. */
const read = (locale: string, readings: Table) =>
  testReadings(
    `the last of several sentences, in ${locale}`,
    { now: Date.parse('2027-02-15T12:20:00+01:00'), timeZone: 'Europe/Berlin', locale },
    readings,
    [],
  )

const AT = '2027-02-19 17:30'

read('en-GB', [
  [
    'I have the kids saturday and sunday. friday at 18:10 I have to pick them up, remind me 40 minutes before',
    'to pick them up',
    AT,
  ],
  ['I have the kids on sunday. friday at 18:10 pick them up, remind me', 'pick them up', '2027-02-19 18:10'],
  // no time in front: all of it is told
  ['Ana has a fever. doctor tomorrow at 9, remind me an hour before', 'Ana has a fever. doctor', '2027-02-16 08:00'],
])
read('de-DE', [
  [
    'Sa und So hab ich die Kinder. Freitag um 18:10 muss ich sie abholen, erinner mich 40 Minuten vorher',
    'muss ich sie abholen',
    AT,
  ],
])
read('nl-NL', [
  [
    'za en zo heb ik de kinderen. vrijdag om 18:10 moet ik ze halen, herinner me 40 minuten ervoor',
    'moet ik ze halen',
    AT,
  ],
])
read('es-ES', [
  [
    'el sábado y el domingo tengo a los niños. el viernes a las 18:10 los recojo, recuérdamelo 40 minutos antes',
    'recojo',
    AT,
  ],
])
read('pt-PT', [
  ['sábado e domingo tenho os miúdos. sexta às 18:10 vou buscá-los, lembra-me 40 minutos antes', 'vou buscá-los', AT],
])
read('fr-FR', [
  [
    "sam et dim j'ai les petits. vendredi à 18h10 je dois les chercher, rappelle-moi 40 minutes avant",
    'je dois les chercher',
    AT,
  ],
])
read('it-IT', [
  [
    'sab e dom ho i bimbi. venerdi alle 18 e 10 devo prenderli a scuola calcio, ricordamelo 40 minuti prima',
    'devo prenderli a scuola calcio',
    AT,
  ],
])
