import { type Requests, testReadings } from './readings.js'

/** So much ahead of an event whose time is told behind it, where a day or a repetition stands in front, or behind: in all languages. */

const read = (locale: string, requests: Requests) =>
  testReadings(
    `so much ahead of an event, in ${locale}`,
    { now: Date.parse('2026-06-15T10:30:00+02:00'), timeZone: 'Europe/Berlin', locale },
    requests,
    [],
  )

read('en-GB', [
  ['tomorrow take the roast out an hour before dinner, dinner is at 8', 'take the roast out', '2026-06-16 19:00'],
  ['remind me on friday to pack the car 2 hours before the ferry at 15:00', 'pack the car', '2026-06-19 13:00'],
])
read('es-ES', [
  ['en nochebuena sacar el asado una hora antes de cenar, cenamos a las 22', 'sacar el asado', '2026-12-24 21:00'],
  ['mañana sacar el asado una hora antes de cenar, cenamos a las 8', 'sacar el asado', '2026-06-16 19:00'],
  [
    'a mi madre le toca la insulina 15 minutos antes de desayunar y desayuna a las nueve y media, avísame todos los días',
    'a mi madre le toca la insulina',
    'FREQ=DAILY from 2026-06-16 09:15',
  ],
  [
    'recuérdame todos los días tomar la pastilla 30 minutos antes de desayunar a las 8',
    'tomar la pastilla',
    'FREQ=DAILY from 2026-06-16 07:30',
  ],
  // the hour was said in front, and how long ahead is how it is done
  [
    'recuérdame todos los días a las 8 tomar la pastilla 30 minutos antes de desayunar',
    'tomar la pastilla 30 minutos antes de desayunar',
    'FREQ=DAILY from 2026-06-16 08:00',
  ],
])
read('pt-BR', [
  [
    'amanhã tirar o assado do forno uma hora antes do jantar, jantamos às 20h',
    'tirar o assado do forno',
    '2026-06-16 19:00',
  ],
])
read('it-IT', [
  ["domani tirare fuori l'arrosto un'ora prima di cena, ceniamo alle 20", "tirare fuori l'arrosto", '2026-06-16 19:00'],
])
read('fr-FR', [
  ['rappelle-moi demain de sortir le rôti une heure avant le dîner à 20h', 'sortir le rôti', '2026-06-16 19:00'],
])

// an hour says of no days ahead better, and so much ahead is no text
read('pt-BR', [
  ['vacinar o gado dia 20, me avisa dois dias antes bem cedo às 5', 'vacinar o gado', '2026-06-18 05:00'],
  ['vacinar o gado dia 20, me avisa dois dias antes bem cedo', 'vacinar o gado', '2026-06-18 07:00'],
])
read('es-AR', [
  ['vacunar el 20, avisame dos días antes temprano a las 5 de la mañana', 'vacunar', '2026-06-18 05:00'],
  ['vacunar el 20, avisame dos días antes o por ahí a las 5', 'vacunar el 20', 'not-a-time'],
])
