import { testReadings } from './readings.js'

/** A reason behind what is to be done: its times are not the reminder's, and its words stay. All languages. */

type Table = Parameters<typeof testReadings>[2]

/** Wednesday 3 June 2026, ten o'clock. */
const read = (locale: string, readings: Table) =>
  testReadings(
    `a reason with a time of its own, in ${locale}`,
    { now: Date.parse('2026-06-03T10:00:00+02:00'), timeZone: 'Europe/Berlin', locale },
    readings,
    [],
  )

const AT_FIVE = '2026-06-03 17:00'
const AT_THREE = '2026-06-03 15:00'
read('en-GB', [
  ['remind me at 5 to call Tom because he leaves tomorrow', 'call Tom because he leaves tomorrow', AT_FIVE],
  ['remind me to call Tom at 5 because he leaves tomorrow', 'call Tom because he leaves tomorrow', AT_FIVE],
  // the only time there is
  ['remind me to leave because the bus goes at 3pm', 'leave because the bus goes', AT_THREE],
])
read('de-DE', [['erinner mich um 17 Uhr an Eis weil morgen Party ist', 'Eis weil morgen Party ist', AT_FIVE]])
read('nl-NL', [
  ['herinner me om 17u aan ijs want morgen is het feest', 'ijs want morgen is het feest', AT_FIVE],
  [
    'ik moet om 15u bellen naar de mutualiteit want die sluiten om 16u herinner mij',
    'ik moet bellen naar de mutualiteit want die sluiten om 16u',
    AT_THREE,
  ],
])
read('es-ES', [
  ['recuérdame llamar a Tom a las 17 porque mañana se va', 'llamar a Tom porque mañana se va', AT_FIVE],
  ['avísame a las 17 para llamar a Tom, que mañana es su santo', 'llamar a Tom, que mañana es su santo', AT_FIVE],
  ['la factura recuérdamela a las 17 que hoy no me da tiempo', 'la factura que hoy no me da tiempo', AT_FIVE],
])
read('fr-FR', [
  [
    "je dois appeler le médecin à 15h parce qu'ils ferment à 16h, rappelle-moi",
    "je dois appeler le médecin parce qu'ils ferment à 16h",
    AT_THREE,
  ],
])
read('it-IT', [
  ['ricordami di chiamare Tom alle 17 perché domani parte', 'chiamare Tom perché domani parte', AT_FIVE],
  ['la bolletta ricordamela alle 17 che oggi non ce la faccio', 'la bolletta che oggi non ce la faccio', AT_FIVE],
])
read('pt-BR', [
  ['me lembra de ligar pro Tom às 17h porque amanhã ele viaja', 'ligar pro Tom porque amanhã ele viaja', AT_FIVE],
  ['me avisa às 17h de comprar gelo que amanhã é a festa', 'comprar gelo que amanhã é a festa', AT_FIVE],
])
