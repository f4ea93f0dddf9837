import { type Requests, testReadings } from './readings.js'

/** A request behind what comes round, or comes on an evening: on the same days, and in the same half of the day. */

/** Monday 15 June 2026, half past ten. */
const read = (locale: string, requests: Requests) =>
  testReadings(
    `behind what is told, in ${locale}`,
    { now: Date.parse('2026-06-15T10:30:00+02:00'), timeZone: 'Europe/Amsterdam', locale },
    requests,
    [],
  )

const WEDNESDAYS = 'FREQ=WEEKLY;BYDAY=WE from 2026-06-17 16:45'
const THURSDAYS = 'FREQ=WEEKLY;BYDAY=TH from 2026-06-18 19:00'
const CHOIR = '2026-06-18 19:15'
const LAST_WORKDAY = 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 from 2026-06-30 16:00'

read('en-GB', [
  ['training every wednesday at 17:30, remind me each time at 16:45', 'training every wednesday at 17:30', WEDNESDAYS],
  ['swimming every friday, so thursday evening at 7', 'swimming every friday', THURSDAYS],
  ['swimming every friday, so this thursday at 7pm', 'swimming every friday', '2026-06-18 19:00'],
  ['choir is on thursday at 8pm, remind me thursday at quarter past 7', 'choir is on thursday at 8pm', CHOIR],
  ['last workday of the month approve the sheets, every month at 4pm', 'approve the sheets', LAST_WORKDAY],
])
read('de-DE', [
  ['Training jeden Mittwoch um 17:30, erinnere mich jeweils um 16:45', 'Training jeden Mittwoch um 17:30', WEDNESDAYS],
  [
    'Chorprobe Donnerstag 20 Uhr, erinnere mich Donnerstag um viertel nach sieben',
    'Chorprobe Donnerstag 20 Uhr',
    CHOIR,
  ],
])
read('es-ES', [
  ['clase cada miércoles a las 17:30, recuérdame siempre a las 16:45', 'clase cada miércoles a las 17:30', WEDNESDAYS],
])
read('fr-FR', [
  [
    'entraînement tous les mercredis à 17h30, rappelle-moi toujours à 16h45',
    'entraînement tous les mercredis à 17h30',
    WEDNESDAYS,
  ],
])
read('it-IT', [
  [
    'allenamento ogni mercoledì alle 17:30, ricordami sempre alle 16:45',
    'allenamento ogni mercoledì alle 17:30',
    WEDNESDAYS,
  ],
])
read('pt-BR', [['treino toda quarta às 17h30, me lembra sempre às 16h45', 'treino toda quarta às 17h30', WEDNESDAYS]])
read('nl-NL', [
  ['training elke wo om 17u30, stuur mij telkens om 16u45 een bericht', 'training elke wo om 17u30', WEDNESDAYS],
  ['training elke woensdag om 17u30, herinner me elke keer om 16u45', 'training elke woensdag om 17u30', WEDNESDAYS],
  [
    'training elke woensdag om 17u30, herinner me steeds een uur vooraf',
    'training',
    'FREQ=WEEKLY;BYDAY=WE from 2026-06-17 16:30',
  ],
  // a repetition of its own
  [
    'training elke woensdag om 17u30, herinner me elke dag om 16u45 aan de tas',
    'de tas',
    'FREQ=DAILY from 2026-06-15 16:45',
  ],
  ['zwemzak mee elke vrijdag, dus donderdagavond om 19u verwittigen', 'zwemzak mee', THURSDAYS],
  ['zwemzak mee elke vrijdag, dus donderdagavond om 19u', 'zwemzak mee elke vrijdag', THURSDAYS],
  ['zwemzak mee elke vrijdag, dus deze donderdagavond om 19u', 'zwemzak mee elke vrijdag', '2026-06-18 19:00'],
  ['zwemzak mee vrijdag, dus donderdagavond om 19u verwittigen', 'zwemzak mee vrijdag', '2026-06-18 19:00'],
  ['koor is donderdag om 20.00, herinner me donderdag om kwart over zeven', 'koor is donderdag om 20.00', CHOIR],
  ['koor is donderdag om 20.00, herinner me om kwart over zeven', 'koor is donderdag om 20.00', CHOIR],
  // too long before
  ['tandarts vrijdag om 18u, herinner me vrijdag om 8 uur', 'tandarts vrijdag om 18u', '2026-06-19 08:00'],
  ['laatste werkdag vd maand staten keuren, iedere maand 16 uur', 'staten keuren', LAST_WORKDAY],
  ['vrijdag rapport maken, elke week om 9 uur', 'rapport maken', 'FREQ=WEEKLY;BYDAY=FR from 2026-06-19 09:00'],
  // corrected within the evening that was said
  ['vrijdagavond om half 12 champagne koud zetten, nee doe maar 11 uur', 'champagne koud zetten', '2026-06-19 23:00'],
  ['morgenochtend om 9 uur bellen, nee doe maar 8 uur', 'bellen', '2026-06-16 08:00'],
])
