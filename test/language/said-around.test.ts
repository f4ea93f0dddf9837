import { type Commands, type Requests, testReadings } from './readings.js'

/** What is said around a request and is no part of it: calls in front, asides behind; the same families in all languages. */

const read = (name: string, locale: string, requests: Requests, others: Commands = []) =>
  testReadings(
    `${name}, in ${locale}`,
    { now: Date.parse('2026-06-15T10:30:00+02:00'), timeZone: 'Europe/Berlin', locale },
    requests,
    others,
  )

const EVENING = '2026-06-15 18:00'
read(
  'a call in front',
  'en-GB',
  [
    ['oi remind me at 6 to get the snags out', 'get the snags out', EVENING],
    ['ta, also remind me at 6pm to put the bins out', 'put the bins out', EVENING],
    ['nice one can u remind me 6pm trivia at the royal', 'trivia at the royal', EVENING],
    ['heya lovely set a reminder for 6pm to phone the school', 'phone the school', EVENING],
    // what stands in front may be what it is about
    ['dentist remind me at 6pm', 'dentist', EVENING],
  ],
  [
    ['nobody remind me at 6 to call', 'none'],
    ['mum will remind me at 6 to call', 'none'],
    ['did you remind me at 6 to call', 'none'],
    ['please dont ever remind me at 6 to call', 'none'],
  ],
)
read('a call in front', 'fr-FR', [['coucou toi rappelle-moi à 18h de sortir le chien', 'sortir le chien', EVENING]])
read('a call in front', 'de-DE', [], [['mama erinnert mich um 18 uhr an die wäsche', 'none']])

const TEN = '2026-06-18 10:00'
read('an aside behind', 'en-GB', [
  ['dentist thursday at 10, remind me please, its on high street', 'dentist its on high street', TEN],
  ['call the bank thursday 10am remind me please, they close at noon', 'call the bank they close at noon', TEN],
  ['dentist thursday at 10, remind me (it is the new one)', 'dentist it is the new one', TEN],
  ['dentist thursday at 10, remind me pls, room 5', 'dentist room 5', TEN],
  // a request of its own
  ['dentist thursday at 11, remind me please, an hour before', 'dentist', TEN],
  ['I have a meeting thursday at 11. Remind me to prepare', 'prepare', 'needs time'],
  ['I have a meeting at 7pm. Remind me at 6pm, i need to prepare', 'i need to prepare', EVENING],
])
read('an aside behind', 'de-DE', [
  ['Zahnarzt Donnerstag um 10, erinner mich bitte, ist in der Hauptstraße', 'Zahnarzt ist in der Hauptstraße', TEN],
])
read('an aside behind', 'es-ES', [
  ['dentista el jueves a las 10, recuérdame por favor, es en la calle Mayor', 'dentista es en la calle Mayor', TEN],
])
read('an aside behind', 'fr-FR', [
  ["dentiste jeudi à 10h, rappelle-moi stp, c'est rue Foch", "dentiste c'est rue Foch", TEN],
])
read('an aside behind', 'it-IT', [
  ['dentista giovedì alle 10, ricordami per favore, è in via Roma', 'dentista è in via Roma', TEN],
])
read('an aside behind', 'pt-BR', [
  ['dentista quinta às 10h, me lembra por favor, é na rua Augusta', 'dentista é na rua Augusta', TEN],
])
read('an aside behind', 'nl-NL', [
  ['tandarts donderdag om 10 uur, herinner me aub, het is in de Hoofdstraat', 'tandarts het is in de Hoofdstraat', TEN],
])

read(
  '"remind" alone behind what is to be done',
  'en-IN',
  [
    [
      'Maid salary - remind on last day of every month at 8pm',
      'Maid salary',
      'FREQ=MONTHLY;BYMONTHDAY=-1 from 2026-06-30 20:00',
    ],
    ['pay electricity bill remind on 18th at 10am', 'pay electricity bill', TEN],
    ['dentist thursday at 11 remind 1 hour before', 'dentist', TEN],
  ],
  [
    ['i will remind at 5', 'none'],
    ['tell him to remind at 5', 'none'],
  ],
)
