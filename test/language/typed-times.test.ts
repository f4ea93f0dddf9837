import { testReadings } from './readings.js'

/** Times that are typed in a hurry, and the words around them: the same in all languages. */

type Table = Parameters<typeof testReadings>[2]

/** Monday 15 June 2026, half past ten. */
const read = (name: string, locale: string, readings: Table) =>
  testReadings(
    `${name}, in ${locale}`,
    { now: Date.parse('2026-06-15T10:30:00+02:00'), timeZone: 'Europe/Berlin', locale },
    readings,
    [],
  )

const FORTNIGHTLY = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA from 2026-06-20 09:00'
read('from when on it repeats, behind what is to be done', 'en-US', [
  ['every 2 weeks feed the tomatoes, starting saturday', 'feed the tomatoes', FORTNIGHTLY],
  [
    'mon wed fri 5:30am training until the end of july',
    'training',
    'FREQ=WEEKLY;BYDAY=MO,WE,FR;UNTIL=20260731T235959 from 2026-06-17 05:30',
  ],
])
read('from when on it repeats, behind what is to be done', 'es-ES', [
  ['cada 15 días abonar el tomate, empezando el sábado', 'abonar el tomate', FORTNIGHTLY],
])
read('from when on it repeats, behind what is to be done', 'fr-FR', [
  ['toutes les 2 semaines arroser les tomates, à partir de samedi', 'arroser les tomates', FORTNIGHTLY],
])
read('from when on it repeats, behind what is to be done', 'it-IT', [
  ['ogni 2 settimane concimare i pomodori, a partire da sabato', 'concimare i pomodori', FORTNIGHTLY],
])

const BUILD = '2026-06-15 12:00'
read('the number of a version is no date', 'en-US', [['check build 1.30.2 in 90 min', 'check build 1.30.2', BUILD]])
read('the number of a version is no date', 'de-DE', [['build 1.30.2 prüfen in 90 min', 'build 1.30.2 prüfen', BUILD]])
read('the number of a version is no date', 'fr-FR', [
  ['vérifier le build 1.30.2 dans 90 min', 'vérifier le build 1.30.2', BUILD],
])

const AHEAD = '2026-06-18 12:40'
read('a thing of its own, so long ahead of what is told', 'en-US', [
  ['Patricia on thursday at 1pm, remind me to mix the dye 20 min before', 'mix the dye', AHEAD],
  ['remind me to mix the dye 20 min before', 'mix the dye 20 min before', 'needs time'],
])
read('a thing of its own, so long ahead of what is told', 'es-ES', [
  ['clienta el jueves a las 13, recuérdame preparar el tinte 20 min antes', 'preparar el tinte', AHEAD],
])
read('a thing of its own, so long ahead of what is told', 'fr-FR', [
  ['cliente jeudi à 13h, rappelle-moi de préparer la teinture 20 min avant', 'préparer la teinture', AHEAD],
])
read('a thing of its own, so long ahead of what is told', 'it-IT', [
  ['cliente giovedì alle 13, ricordami di preparare la tinta 20 min prima', 'preparare la tinta', AHEAD],
])

read('a day told by another keeps it', 'en-US', [
  [
    'the friday before easter dinner at 8pm, remind me at 6pm',
    'the friday before easter dinner at 8pm',
    '2027-03-26 18:00',
  ],
])
read('how long a thing is for is its name', 'es-ES', [
  ['en dos semanas pedir la revisión de 6 meses', 'pedir la revisión de 6 meses', '2026-06-29 10:30'],
  ['quitar el pastel en 35 min', 'quitar el pastel', '2026-06-15 11:05'],
])
read('how long a thing is for is its name', 'fr-FR', [
  [
    'dans deux semaines prendre rdv pour la visite de 6 mois',
    'prendre rdv pour la visite de 6 mois',
    '2026-06-29 10:30',
  ],
])
