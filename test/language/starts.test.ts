import { type Requests, testReadings } from './readings.js'

/** When a repetition comes for the first time, said behind it: the same family in all seven languages. */

/** Monday 15 June 2026, half past ten. */
const read = (locale: string, requests: Requests) =>
  testReadings(
    `the first time, in ${locale}`,
    { now: Date.parse('2026-06-15T10:30:00+02:00'), timeZone: 'Europe/Amsterdam', locale },
    requests,
    [],
  )

const MONDAYS = 'FREQ=WEEKLY;INTERVAL=4;BYDAY=TU from 2026-06-30 06:00'
const FRIDAYS = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR from 2026-06-19 18:00'

read('en-GB', [
  ['every 28 days read the card, first time 30 june at 6am', 'read the card', MONDAYS],
  ['every 2 weeks water the cactus, first time on friday at 6pm', 'water the cactus', FRIDAYS],
])
read('de-DE', [
  ['alle 28 Tage Karte auslesen, erstes Mal am 30. Juni um 6 Uhr', 'Karte auslesen', MONDAYS],
  ['alle zwei Wochen Kaktus gießen, Beginn am Freitag abends um 6', 'Kaktus gießen', FRIDAYS],
])
read('es-ES', [
  ['cada 28 días leer la tarjeta, la primera vez el 30 de junio a las 6', 'leer la tarjeta', MONDAYS],
  ['cada dos semanas regar el cactus, primera vez el viernes a las 18', 'regar el cactus', FRIDAYS],
  ['regar el cactus cada dos semanas, empieza el viernes a las 18', 'regar el cactus', FRIDAYS],
])
read('fr-FR', [
  ['tous les 28 jours lire la carte, première fois le 30 juin à 6h', 'lire la carte', MONDAYS],
  ['toutes les deux semaines arroser le cactus, la première fois vendredi à 18h', 'arroser le cactus', FRIDAYS],
  ['arroser le cactus toutes les deux semaines, début vendredi à 18h', 'arroser le cactus', FRIDAYS],
])
read('it-IT', [
  ['ogni 28 giorni leggere la scheda, prima volta il 30 giugno alle 6', 'leggere la scheda', MONDAYS],
  ['ogni due settimane annaffiare il cactus, la prima volta venerdì alle 18', 'annaffiare il cactus', FRIDAYS],
  ['annaffiare il cactus ogni due settimane, inizio venerdì alle 18', 'annaffiare il cactus', FRIDAYS],
])
read('pt-BR', [
  ['a cada 28 dias ler o cartão, primeira vez em 30 de junho às 6h', 'ler o cartão', MONDAYS],
  ['a cada duas semanas regar o cacto, a primeira vez na sexta às 18h', 'regar o cacto', FRIDAYS],
  ['regar o cacto a cada duas semanas, início na sexta às 18h', 'regar o cacto', FRIDAYS],
])
read('nl-NL', [
  ['kaart uitlezen moet elke 28 dagen eerste keer 30 juni om 6 uur s morgens', 'kaart uitlezen moet', MONDAYS],
  ['elke 28 dagen kaart uitlezen, de eerste keer op 30 juni om 6 uur', 'kaart uitlezen', MONDAYS],
  ['om de twee weken cactus water geven, begin vrijdagavond om 6 uur', 'cactus water geven', FRIDAYS],
  ['om de twee weken cactus water geven, voor het eerst vrijdag om 18 uur', 'cactus water geven', FRIDAYS],
  [
    'om het kwartaal bijdragen checken, eerste keer 15/9',
    'bijdragen checken',
    'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15 from 2026-09-15 09:00',
  ],
  ['hardlopen ma wo vr om 6u30, begin volgende week', 'hardlopen', 'FREQ=WEEKLY;BYDAY=MO,WE,FR from 2026-06-22 06:30'],
  // an hour beside a part of the day, of today or of the day that is named
  [
    'elke 3 uur voeden, begin om 12 uur vanmiddag tot 9 uur vanavond',
    'voeden',
    'FREQ=HOURLY;INTERVAL=3;UNTIL=20260615T210000 from 2026-06-15 12:00',
  ],
  [
    'om de 4 uur paracetamol geven, beginnend om middernacht tot morgenmiddag 12 uur',
    'paracetamol geven',
    'FREQ=HOURLY;INTERVAL=4;UNTIL=20260616T120000 from 2026-06-16 00:00',
  ],
  // "begin" in the name of a thing, and of a month
  ['begin van de les voorbereiden morgen om 9 uur', 'begin van de les voorbereiden', '2026-06-16 09:00'],
  ['herinner me begin juli aan de vakantie', 'de vakantie', '2026-07-01 09:00'],
])
