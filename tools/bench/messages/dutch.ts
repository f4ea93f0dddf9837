import { filled, type Messages } from './messages.js'

const TIMES = [
  'morgen om 9 uur',
  'over 20 minuten',
  'vrijdag om 15.30 uur',
  'om de week op dinsdag om 19 uur',
  'op 4 juli om 12 uur',
  'over anderhalf uur',
  'vandaag over twee weken',
  'op de laatste vrijdag van augustus',
  'elke maand op de 31e om 12 uur',
  'om 9 uur Londense tijd',
  'elk uur van 9 tot 17 uur',
  '15 minuten voor 15 uur',
  'op 4-7-2026 om 10:00',
  'met kerst',
  'van maandag tot en met vrijdag om half 9',
]
const TEXTS = [
  'de planten',
  'melk, eieren en brood voor het feest',
  'https://example.com/2026/07/04/om-17 en het overleg van 16 uur met Bert',
  'dokter Maas over de voorstelling van 7:30',
]
const USUAL = TIMES.flatMap((time) =>
  TEXTS.flatMap((text) => [
    `herinner me ${time} aan ${text}`,
    `herinner me aan ${text} ${time}`,
    `kun je me ${time} aan ${text} herinneren?`,
  ]),
).concat(['toon mijn herinneringen', 'stel uit tot morgen om 9 uur', 'bedankt', 'verzet 3 naar vrijdag'])

const HOSTILE: Record<string, string> = {
  tijdwoorden: `herinner me aan ${filled('om de week op maandag om 17 uur op de eerste vrijdag van maart over 2 weken ')}`,
  'elke elke': `herinner me ${filled('elke ')}`,
  maanden: `herinner me aan ${filled('5 mei 3 maart ')}`,
  lengtes: `herinner me over ${filled('2 uur en 3 minuten en ')}`,
  delen: `herinner me ${filled("'s ochtends en 's avonds ")}`,
  verschreven: `herinner me aan ${filled('overmrogen dondredag minuetn zaterdga ')}`,
  'aan aan': `herinner me ${filled('aan ')}`,
  weekdagen: `herinner me ${filled('maandag, ')}`,
  werkwoorden: `kun je me ${filled('eraan herinneren ')}`,
}

export const dutch: Messages = {
  language: 'Dutch',
  context: { now: Date.UTC(2026, 5, 15, 14, 30), timeZone: 'Europe/Amsterdam', locale: 'nl-NL' },
  usual: USUAL,
  hostile: HOSTILE,
}
