import { type Requests, testReadings } from './readings.js'

/** How natives ask in a chat: vocatives, what is given or thrown in, why it is asked for, slips and abbreviations. Monday 15 June 2026, half past ten. */

const CONTEXT = { now: Date.parse('2026-06-15T10:30:00+02:00'), timeZone: 'Europe/Berlin' }

/** The same thing at 17:00, however it is asked for: `_` is where the time stands. */
function asked(locale: string, time: string, text: string, said: readonly string[]): void {
  const requests = said.map((one) => [one.replace('_', time), text, '2026-06-15 17:00'] as const)
  testReadings(`asked in chats, in ${locale}:`, { ...CONTEXT, locale }, requests, [])
}

const read = (locale: string, requests: Requests): void =>
  testReadings(`as they are typed, in ${locale}:`, { ...CONTEXT, locale }, requests, [])

asked('es-ES', 'a las 17', 'llamar', [
  'te encargo recordarme _ llamar',
  'échame un grito _ para llamar',
  'tírame un aviso _ para llamar',
  'tirame un recordatorio _ para llamar',
  'no me quiero olvidar de llamar _',
  'antes de que se me olvide: llamar _',
  'antes de que se me olvide recuérdame llamar _',
  'para que no se me olvide: llamar _',
  'sería posible que me recordaras llamar _',
  'estaría bueno que me recuerdes llamar _',
  'me vendría bien un recordatorio _ para llamar',
  'reminder _: llamar',
  'recuedame _ llamar',
  'recuerdme llamar _',
])
read('es-ES', [['recuérdame mñna a las 17 llamar', 'llamar', '2026-06-16 17:00']])

asked('fr-FR', 'à 17h', 'appeler', [
  "s'te plait rappelle moi _ d'appeler",
  "tu me rappelle d'appeler _",
  'fous moi un rappel _ pour appeler',
  'cale moi un rappel _ pour appeler',
  "besoin d'un rappel _ pour appeler",
  "possible d'avoir un rappel _ pour appeler",
  'préviens moi _ pour appeler',
  "ça serait cool si tu me rappelais d'appeler _",
  "que j'oublie pas d'appeler _",
  "avant que j'oublie : appeler _",
  "avant que j'oublie, rappelle moi d'appeler _",
  "wesh rappelle moi d'appeler _",
  'rapelles moi d appeler _',
])
read('fr-FR', [
  ['rapel moi ds 20 min d enlever les pates', 'enlever les pates', '2026-06-15 10:50'],
  ['rappelle moi dmn 17h dentiste', 'dentiste', '2026-06-16 17:00'],
  ['rappelle moi dem 17h dentiste', 'dentiste', '2026-06-16 17:00'],
  ["rappelle moi dans la nuit de mardi à mercredi à 3h d'appeler", 'appeler', '2026-06-17 03:00'],
])

asked('it-IT', 'alle 17', 'chiamare', [
  'nn farmi dimenticare di chiamare _',
  'nn scordarti di ricordarmi di chiamare _',
  'riusciresti a ricordarmi di chiamare _',
  'ti va di ricordarmi di chiamare _',
  'dammi una voce _ per chiamare',
  'mandami un promemoria _ per chiamare',
  'mi devi ricordare di chiamare _',
  'sarebbe bello se mi ricordassi di chiamare _',
  'oddio ricordami _ di chiamare',
  'non devo dimenticare di chiamare _',
  'prima che mi dimentichi: chiamare _',
  'prima che mi scordo ricordami di chiamare _',
])
read('it-IT', [
  ["ricordami ogni lunedi' alle 8 di innaffiare", 'innaffiare', 'FREQ=WEEKLY;BYDAY=MO from 2026-06-22 08:00'],
  ["ricordami martedi' alle 17 di chiamare", 'chiamare', '2026-06-16 17:00'],
  ['ricordami dmni alle 17 di chiamare', 'chiamare', '2026-06-16 17:00'],
])

asked('pt-BR', 'às 17h', 'ligar', [
  'n me deixa esquecer de ligar _',
  'me lmebra de ligar _',
  'me lenbra de ligar _',
  'lembrame de ligar _',
  'mi lembra de ligar _',
  'joga um lembrete _ pra ligar',
  'me manda uma msg _ pra ligar',
  'dá um toque _ pra ligar',
  'me dá um grito _ pra ligar',
  'antes que eu esqueça: ligar _',
  'antes que eu esqueça me lembra de ligar _',
  'pra n esquecer: ligar _',
  'véi me lembra de ligar _',
  'seria possível me lembrar de ligar _',
  'reminder _: ligar',
])

asked('nl-NL', 'om 17u', 'de was', [
  'amai herinner mij _ aan de was',
  'trouwens herinner me _ aan de was',
  'zou leuk zijn als je me _ aan de was herinnert',
  'voor ik het vergeet: _ de was',
  'voordat ik het vergeet, herinner me _ aan de was',
  'zodat ik het niet vergeet: _ de was',
])
read('nl-NL', [
  ['gooi er een reminder in om 17u was', 'was', '2026-06-15 17:00'],
  ['kan ik een herinnering krijgen om 17u: was', 'was', '2026-06-15 17:00'],
  ['herinner me mrg 17u aan de was', 'de was', '2026-06-16 17:00'],
  ['herinner me ovm om 17u aan de was', 'de was', '2026-06-17 17:00'],
  ['herinner me in de nacht op woensdag om 3u aan de was', 'de was', '2026-06-17 03:00'],
])
