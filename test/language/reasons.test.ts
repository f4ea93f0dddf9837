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

const told = (locale: string, readings: Table) =>
  testReadings(
    `what is told behind a request with an hour of its own, in ${locale}`,
    { now: Date.parse('2026-06-03T10:00:00+02:00'), timeZone: 'Europe/Berlin', locale },
    readings,
    [],
  )

const SATURDAY = '2026-06-06 10:00'
const NINE = '2026-06-04 09:00'
told('en-GB', [
  ['remind me to leave at 5pm, my train is at 6pm', 'leave, my train is at 6pm', AT_FIVE],
  [
    'remind me to buy a present saturday at 10, her birthday is sunday',
    'buy a present, her birthday is sunday',
    SATURDAY,
  ],
  ['remind me to call the clinic tomorrow at 9am, they close at noon', 'call the clinic, they close at noon', NINE],
  // of a day alone the hour behind it may be
  ['remind me to go to the gym on saturday, it starts at 10', 'go to the gym, it starts', SATURDAY],
])
told('de-DE', [
  [
    'erinner mich morgen um 9 die Praxis anzurufen, die schließen um 12',
    'die Praxis anzurufen, die schließen um 12',
    NINE,
  ],
])
told('es-ES', [
  ['recuérdame salir a las 17, mi tren es a las 18', 'salir, mi tren es a las 18', AT_FIVE],
  ['recuérdame llamar al banco mañana a las 9, cierran a las 14', 'llamar al banco, cierran a las 14', NINE],
])
told('pt-BR', [
  ['me lembra de sair às 17h, meu trem é às 18h', 'sair, meu trem é às 18h', AT_FIVE],
  ['me lembra de ligar pro banco amanhã às 9h, fecha ao meio-dia', 'ligar pro banco, fecha ao meio-dia', NINE],
])
told('nl-NL', [
  ['herinner me morgen om 9u de kliniek te bellen, ze sluiten om 12u', 'de kliniek te bellen, ze sluiten om 12u', NINE],
])
told('fr-FR', [
  [
    "rappelle-moi de faire mes impôts samedi à 10h, ma date limite c'est le 30",
    "faire mes impôts, ma date limite c'est le 30",
    SATURDAY,
  ],
  ["rappelle-moi d'appeler la mairie demain à 9h, ça ferme à midi", 'appeler la mairie, ça ferme à midi', NINE],
  [
    "rappelle-moi à 17h de prendre mon cachet, je l'oublie tout le temps",
    "prendre mon cachet, je l'oublie tout le temps",
    AT_FIVE,
  ],
])
told('it-IT', [
  [
    'ricordami di fare la dichiarazione sabato alle 10, la scadenza è il 30',
    'fare la dichiarazione, la scadenza è il 30',
    SATURDAY,
  ],
  ['ricordami di uscire alle 17, il treno parte alle 18', 'uscire, il treno parte alle 18', AT_FIVE],
])
