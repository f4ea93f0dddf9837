import { type Requests, testReadings } from './readings.js'

/** Words of time that are left beside a time are no text: more was said of when than was read, so it is asked. In all languages. */

/** Wednesday 10 February 2027, noon. */
const read = (name: string, locale: string, requests: Requests) =>
  testReadings(
    `${name}, in ${locale}`,
    { now: Date.parse('2027-02-10T12:00:00+01:00'), timeZone: 'Europe/Berlin', locale },
    requests,
    [],
  )

const LEFT = 'nothing but words of time is left'
read(LEFT, 'en-GB', [
  ['remind me tues night 15th', null, 'not-a-time'],
  [
    'school starts the 18th, remind me next monday and also the thursday after that, mornings',
    'school starts the 18th',
    'not-a-time',
  ],
  ['passport runs out dec 1, remind me the day before, evening is better', 'passport runs out dec 1', 'not-a-time'],
  ['im on nights fri sat sun so wake me 1800 each of those days', 'wake up', 'not-a-time'],
  [
    'remind me to read the test three days after so sunday at the same time 8 in the morning',
    'read the test three days after so sunday at the same time',
    'not-a-time',
  ],
  // a text that is tied to the request, the name of a thing or of a holiday
  ["can you ping me 10 minutes before the 2 o'clock", "the 2 o'clock", '2027-02-10 13:50'],
  ['remind me tomorrow of the weekend', 'the weekend', '2027-02-11 09:00'],
  ["remind me on friday of new year's eve", "new year's eve", '2027-02-12 09:00'],
  ['remind me tomorrow march madness', 'march madness', '2027-02-11 09:00'],
  ['remind me monday to pay for friday', 'pay for friday', '2027-02-15 09:00'],
])
read(LEFT, 'de-DE', [
  [
    'die Versicherung läuft am 25. ab, erinnere mich am Montag und auch am Donnerstag danach',
    'die Versicherung läuft am 25. ab',
    'not-a-time',
  ],
])
read(LEFT, 'it-IT', [
  [
    "l'assicurazione scade il 25, ricordami lunedì e anche il giovedì dopo",
    "l'assicurazione scade il 25",
    'not-a-time',
  ],
])
read(LEFT, 'nl-NL', [
  [
    'de verzekering loopt af op de 25e, herinner me maandag en ook de donderdag daarna',
    'de verzekering loopt af op de 25e',
    'not-a-time',
  ],
])

const AHEAD = 'so long ahead in front of a request with its hour'
const TWO_DAYS = '2027-02-23 11:00'
read(AHEAD, 'en-GB', [
  ['premium is due on the 25th. Two days prior kindly remind me at 11', 'premium is due on the 25th', TWO_DAYS],
  ['visa appointment friday at 3, the day before remind me at 7pm', 'visa appointment', '2027-02-11 19:00'],
])
read(AHEAD, 'de-DE', [['Pass läuft am 25. ab, zwei Tage vorher erinnere mich um 11', 'Pass läuft am 25. ab', TWO_DAYS]])
read(AHEAD, 'es-ES', [['el seguro vence el 25, dos días antes recuérdame a las 11', 'el seguro vence', TWO_DAYS]])
read(AHEAD, 'fr-FR', [
  ["l'assurance expire le 25, deux jours avant rappelle-moi à 11h", "l'assurance expire", TWO_DAYS],
])
read(AHEAD, 'it-IT', [
  ["l'assicurazione scade il 25, due giorni prima ricordami alle 11", "l'assicurazione scade", TWO_DAYS],
])
read(AHEAD, 'pt-BR', [['o seguro vence dia 25, dois dias antes me lembra às 11', 'o seguro vence', TWO_DAYS]])
read(AHEAD, 'nl-NL', [
  ['de verzekering loopt af op de 25e, twee dagen ervoor herinner me om 11 uur', 'de verzekering loopt af', TWO_DAYS],
])

const FACT = 'what is told behind a mark with a time of its own'
const EVENING = '2027-02-11 18:00'
read(FACT, 'en-GB', [
  [
    'remind me to put the bin out tomorrow evening, collection is tuesday morning',
    'put the bin out, collection is tuesday morning',
    EVENING,
  ],
  ['remind me to call Ana at 5, the match starts at 8', 'call Ana, the match starts at 8', '2027-02-10 17:00'],
])

const MINUTE = 'a minute of an hour that may be one that is told'
read(MINUTE, 'en-GB', [
  ['the film is at 7, remind me at quarter to', 'the film is at 7', 'not-a-time'],
  [
    'engineer between 12 and 2 today, remind me at quarter to so im there to let him in',
    'so im there to let him in',
    'not-a-time',
  ],
  ['remind me at quarter past to stir the soup', 'stir the soup', '2027-02-10 12:15'],
])

const BY_THE_WAY = 'a request by other words behind what is told, of whose days more is said'
read(BY_THE_WAY, 'en-GB', [
  [
    'pension deadline mar 1, tell me weekly on mondays until then',
    'pension deadline',
    'FREQ=WEEKLY;BYDAY=MO;UNTIL=20270301T235959 from 2027-02-15 09:00',
  ],
  [
    'the permit has to be in by the 20th, give me a shout on the 18th and again on the 19th',
    'the permit has to be in by the 20th',
    '2027-02-18 09:00 + 2027-02-19 09:00',
  ],
  ['exam form last date 26/08 remind me on 24/08 9 pm itself', 'exam form last date 26/08', '2027-08-24 21:00'],
])
read(BY_THE_WAY, 'es-ES', [
  [
    'la solicitud vence el 20, avísame el 18 y otra vez el 19',
    'la solicitud vence el 20',
    '2027-02-18 09:00 + 2027-02-19 09:00',
  ],
])
