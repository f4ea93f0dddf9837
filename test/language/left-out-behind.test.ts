import { type Requests, testReadings } from './readings.js'

/** What is left out of a repetition, said behind what is to be done, and why: the same in all seven languages. */

const read = (locale: string, requests: Requests) =>
  testReadings(
    `a day left out behind the text, in ${locale}`,
    { now: Date.parse('2026-06-15T10:30:00+02:00'), timeZone: 'Europe/Berlin', locale },
    requests,
    [],
  )

const RULE = 'FREQ=WEEKLY;BYDAY=MO,FR from 2026-06-19 06:45 except 2026-06-29 06:45'
read('en-GB', [
  ["remind me every monday and friday at 6:45 to go to the gym, except the 29th when i'm away", 'go to the gym', RULE],
  ['every monday and friday at 6:45 gym, except the 29th', 'gym', RULE],
  // of a thing, and no day that is left out
  [
    'remind me every day at 8 to eat everything except sunday roast',
    'eat everything except sunday roast',
    'FREQ=DAILY from 2026-06-16 08:00',
  ],
  ['remind me every day at 8 to cook, except sunday roast', 'cook', 'not-a-time'],
])
read('de-DE', [
  [
    'erinnere mich jeden Montag und Freitag um 6:45 ans Training, außer am 29., da bin ich weg',
    'Training, da bin ich weg',
    RULE,
  ],
])
read('es-MX', [
  ['cada lunes y viernes a las 6:45 gym, excepto el 29 que ando en Monterrey', 'gym', RULE],
  ['recuérdame cada lunes y viernes a las 6:45 ir al gym, salvo el 29', 'ir al gym', RULE],
])
read('fr-FR', [
  ["rappelle-moi chaque lundi et vendredi à 6h45 d'aller à la gym, sauf le 29", 'aller à la gym', RULE],
  // why stands behind words that nothing reads
  [
    "rappelle-moi chaque lundi et vendredi à 6h45 d'aller à la gym, sauf le 29 où je suis absent",
    'aller à la gym',
    'not-a-time',
  ],
])
read('it-IT', [
  [
    'ricordami ogni lunedì e venerdì alle 6:45 di andare in palestra, tranne il 29 che sono via',
    'andare in palestra',
    RULE,
  ],
])
read('pt-BR', [['me lembra toda segunda e sexta às 6h45 de ir na academia, exceto dia 29', 'ir na academia', RULE]])
read('nl-NL', [
  ['herinner me elke maandag en vrijdag om 6:45 aan de sportschool, behalve de 29e', 'de sportschool', RULE],
])
