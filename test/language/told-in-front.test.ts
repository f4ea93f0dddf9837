import { testReadings } from './readings.js'

/** What stands in front of a request, and how little the request needs to say then: the same in all languages. */

type Table = Parameters<typeof testReadings>[2]

/** Wednesday 3 June 2026, ten o'clock. */
const read = (name: string, locale: string, readings: Table) =>
  testReadings(
    `${name}, in ${locale}`,
    { now: Date.parse('2026-06-03T10:00:00+02:00'), timeZone: 'Europe/Berlin', locale },
    readings,
    [],
  )

const PILL = 'FREQ=DAILY;UNTIL=20260630T235959 from 2026-06-04 07:00'
const GYM = 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20260705T235959 from 2026-06-08 18:00'
read('a request that says only for how long', 'en-GB', [
  ['every day at 7 take the pill, remind me until june 30', 'take the pill', PILL],
  ['every monday at 6pm gym, remind me for 4 weeks', 'gym', GYM],
])
read('a request that says only for how long', 'de-DE', [
  ['jeden Montag um 18 Uhr Sport, erinnere mich 4 Wochen lang', 'Sport', GYM],
])
read('a request that says only for how long', 'nl-NL', [
  ['elke ochtend om 7u pil nemen, herinner me eraan tot 30 juni', 'pil nemen', PILL],
  ['elke maandag om 18u sporten, herinner me 4 weken lang', 'sporten', GYM],
])
read('a request that says only for how long', 'es-ES', [
  ['cada mañana a las 7 tomar la pastilla, recuérdamelo hasta el 30 de junio', 'tomar la pastilla', PILL],
  ['todos los lunes a las 18 gimnasio, recuérdamelo durante 4 semanas', 'gimnasio', GYM],
])
read('a request that says only for how long', 'fr-FR', [
  ["tous les matins à 7h prendre le cachet, rappelle-moi jusqu'au 30 juin", 'prendre le cachet', PILL],
  ['tous les lundis à 18h gym, rappelle-moi pendant 4 semaines', 'gym', GYM],
])
read('a request that says only for how long', 'it-IT', [
  ['ogni mattina alle 7 prendere la pastiglia, ricordamelo fino al 30 giugno', 'prendere la pastiglia', PILL],
  ['ogni lunedì alle 18 palestra, ricordamelo per 4 settimane', 'palestra', GYM],
  [
    'bere acqua ogni 2 ore, ricordamelo fino alle 20',
    'bere acqua',
    'FREQ=HOURLY;INTERVAL=2;UNTIL=20260603T200000 from 2026-06-03 12:00',
  ],
])
read('a request that says only for how long', 'pt-BR', [
  ['toda manhã às 7 tomar o remédio, me lembra até 30 de junho', 'tomar o remédio', PILL],
  ['toda segunda às 18h academia, me lembra por 4 semanas', 'academia', GYM],
])

const HALF_PAST_SIX = '2026-06-05 18:30'
read('an hour before one of the evening', 'en-GB', [
  [
    'friday at 7 in the evening is the meeting, remind me at 6:30',
    'friday at 7 in the evening is the meeting',
    HALF_PAST_SIX,
  ],
  // an hour of the 24-hour clock says nothing of another
  ['friday at 19:00 is the meeting, remind me at 6:30', 'friday at 19:00 is the meeting', '2026-06-05 06:30'],
])
read('an hour before one of the evening', 'es-CO', [
  [
    'el viernes a las 7 de la noche hay reunión, recuérdame a las 6 y media',
    'el viernes a las 7 de la noche hay reunión',
    HALF_PAST_SIX,
  ],
])
read('an hour before one of the evening', 'pt-BR', [
  ['sexta às 7 da noite tem reunião, me lembra às 6 e meia', 'sexta às 7 da noite tem reunião', HALF_PAST_SIX],
])

const TWELVE_THIRTY = '2026-06-04 12:30'
for (const [locale, message, text] of [
  ['en-GB', 'my flight is tomorrow at 14:00, remind me 90 minutes before that', 'flight'],
  ['en-GB', 'my flight is tomorrow at 14:00, remind me 90 minutes before it to pack', 'pack'],
  ['de-DE', 'mein Flug ist morgen um 14 Uhr, erinner mich 90 Minuten vorher', 'Flug'],
  ['de-DE', 'ich hab morgen um 14 Uhr Prüfung, erinner mich 90 Minuten vorher', 'Prüfung'],
  ['fr-FR', 'mon vol est demain à 14h, rappelle-moi 90 minutes avant', 'vol'],
  ['es-ES', 'mi vuelo es mañana a las 14:00, recuérdame 90 minutos antes', 'vuelo'],
  ['it-IT', 'il mio volo è domani alle 14, ricordami 90 minuti prima', 'volo'],
  ['nl-NL', 'mijn vlucht is morgen om 14:00, herinner me 90 minuten daarvoor', 'vlucht'],
  ['pt-BR', 'meu voo é amanhã às 14h, me lembra 90 minutos antes', 'voo'],
] as const)
  read('so long ahead of what is told', locale, [[message, text, TWELVE_THIRTY]])

const QUARTER_PAST_EIGHT = '2026-06-03 20:15'
const DAY_BEFORE = '2026-06-19 09:00'
read('so long ahead of an event, in front of the request', 'en-GB', [
  ['half an hour before the game at 8:45pm remind me to order pizza', 'order pizza', QUARTER_PAST_EIGHT],
])
read('so long ahead of an event, in front of the request', 'de-DE', [
  ['eine halbe Stunde vor dem Spiel um 20:45 erinnere mich an die Pizza', 'die Pizza', QUARTER_PAST_EIGHT],
])
read('so long ahead of an event, in front of the request', 'nl-NL', [
  ['een half uur voor de wedstrijd van 20:45 herinner me aan de pizza', 'de pizza', QUARTER_PAST_EIGHT],
])
read('so long ahead of an event, in front of the request', 'es-ES', [
  ['media hora antes del partido de las 20:45 recuérdame pedir las pizzas', 'pedir las pizzas', QUARTER_PAST_EIGHT],
  ['un día antes del vencimiento del 20 de junio recuérdame pagar el seguro', 'pagar el seguro', DAY_BEFORE],
])
read('so long ahead of an event, in front of the request', 'fr-FR', [
  [
    'une demi-heure avant le match de 20h45 rappelle-moi de commander les pizzas',
    'commander les pizzas',
    QUARTER_PAST_EIGHT,
  ],
  ["un jour avant l'échéance du 20 juin rappelle-moi de payer l'assurance", "payer l'assurance", DAY_BEFORE],
])
read('so long ahead of an event, in front of the request', 'it-IT', [
  ["mezz'ora prima della partita delle 20:45 ricordami di ordinare le pizze", 'ordinare le pizze', QUARTER_PAST_EIGHT],
  ["un giorno prima della scadenza del 20 giugno ricordami di pagare l'F24", "pagare l'F24", DAY_BEFORE],
])
read('so long ahead of an event, in front of the request', 'pt-BR', [
  ['meia hora antes do jogo das 20h45 me lembra de pedir as pizzas', 'pedir as pizzas', QUARTER_PAST_EIGHT],
  ['um dia antes do vencimento de 20 de junho me lembra de pagar o seguro', 'pagar o seguro', DAY_BEFORE],
])

const TWICE = '2026-06-03 15:00 + 2026-06-03 18:00'
read('several times in front of the request', 'en-GB', [
  ['at 3pm and at 6pm remind me to feed the cat', 'feed the cat', TWICE],
])
read('several times in front of the request', 'es-MX', [
  ['a las 3 y a las 6 de la tarde recuérdame darle de comer al gato', 'darle de comer al gato', TWICE],
  [
    'el lunes y el jueves a las 8 am recuérdame sacar el reciclaje',
    'sacar el reciclaje',
    '2026-06-08 08:00 + 2026-06-04 08:00',
  ],
])
read('several times in front of the request', 'it-IT', [
  ['alle 15 e alle 18 ricordami di nutrire il gatto', 'nutrire il gatto', TWICE],
])
read('several times in front of the request', 'pt-BR', [
  ['às 3 e às 6 da tarde me lembra de dar comida ao gato', 'dar comida ao gato', TWICE],
])

const IN_TEN_DAYS = '2026-06-13 10:00'
read('on the day that is told', 'en-GB', [
  ['in 10 days the pass runs out, remind me that day', 'the pass runs out', IN_TEN_DAYS],
])
read('on the day that is told', 'nl-NL', [
  ['over 10 dagen verloopt het abonnement, herinner me die dag', 'verloopt het abonnement', IN_TEN_DAYS],
])
read('on the day that is told', 'es-ES', [
  ['en 10 días vence el abono, recuérdamelo ese día', 'vence el abono', IN_TEN_DAYS],
])
read('on the day that is told', 'fr-FR', [
  ["dans 10 jours l'abonnement expire, rappelle-moi ce jour-là", "l'abonnement expire", IN_TEN_DAYS],
])
read('on the day that is told', 'pt-BR', [
  ['daqui a 10 dias vence o passe, me lembra nesse dia', 'vence o passe', IN_TEN_DAYS],
])
read('on the day that is told', 'it-IT', [
  ["tra 10 giorni scade l'abbonamento, ricordamelo quel giorno", "scade l'abbonamento", IN_TEN_DAYS],
  ['il 30 scade il bollo, ricordamelo il giorno stesso alle 8', 'il 30 scade il bollo', '2026-06-30 08:00'],
  ["il 20 c'è il concerto, ricordamelo quella mattina", "c'è il concerto", '2026-06-20 09:00'],
  ['lunedì alle 11 ho il notaio, me lo ricordi la sera prima?', 'ho il notaio', '2026-06-07 18:00'],
])

// an hour of its own, behind which what asks says no more: what is told in front lends it its day, and not its hour
const CHOIR_AT_SEVEN = '2026-06-04 19:00'
const TOLD_HOUR = 'an hour of its own behind what is told with another'
read(TOLD_HOUR, 'en-GB', [
  ['choir thursday at 7:30pm, could you text me at 7pm', 'choir thursday at 7:30pm', CHOIR_AT_SEVEN],
])
read(TOLD_HOUR, 'nl-NL', [
  [
    'donderdag avond om half 8 koor, kan je me om 7 uur even waarschuwen',
    'donderdag avond om half 8 koor',
    CHOIR_AT_SEVEN,
  ],
  ['donderdag om 19:30 koor, kun je me om 19 uur herinneren', 'donderdag om 19:30 koor', CHOIR_AT_SEVEN],
  ['donderdag om 20 uur koor, stuur me om 19 uur een berichtje', 'donderdag om 20 uur koor', CHOIR_AT_SEVEN],
])
read(TOLD_HOUR, 'de-DE', [
  ['Donnerstag um 20 Uhr Chor, kannst du mich um 19 Uhr erinnern', 'Donnerstag um 20 Uhr Chor', CHOIR_AT_SEVEN],
  ['Donnerstag um 20 Uhr Chor, schick mir um 19 Uhr eine Nachricht', 'Donnerstag um 20 Uhr Chor', CHOIR_AT_SEVEN],
])
read(TOLD_HOUR, 'fr-FR', [['jeudi à 20h chorale, préviens-moi à 19h', 'jeudi à 20h chorale', CHOIR_AT_SEVEN]])
read(TOLD_HOUR, 'es-ES', [['jueves a las 20 coro, avísame a las 19', 'jueves a las 20 coro', CHOIR_AT_SEVEN]])
read(TOLD_HOUR, 'it-IT', [['giovedì alle 20 coro, avvisami alle 19', 'giovedì alle 20 coro', CHOIR_AT_SEVEN]])
read(TOLD_HOUR, 'pt-PT', [['quinta às 20h coro, avisa-me às 19h', 'quinta às 20h coro', CHOIR_AT_SEVEN]])

const QUARTER_PAST = '2026-06-03 11:15'
const SIX_TOMORROW = '2026-06-04 18:00'
const MONDAY_NINE = '2026-06-08 09:00'
read('the time behind what is told, in front of its request', 'en-GB', [
  ["i'm in a meeting until 11, at 11:15 remind me to call the client", 'call the client', QUARTER_PAST],
  ["tomorrow i'm in Leeds, at 6pm remind me to call Anna", 'call Anna', SIX_TOMORROW],
  ['right after the holidays, monday june 8 at 9am, remind me to approve the leave', 'approve the leave', MONDAY_NINE],
  ['my train is at 6:40pm, half an hour before remind me to leave the office', 'leave the office', '2026-06-03 18:10'],
])
read('the time behind what is told, in front of its request', 'de-DE', [
  ['ich bin bis 11 in einem Meeting, um 11:15 erinner mich den Kunden anzurufen', 'den Kunden anzurufen', QUARTER_PAST],
])
read('the time behind what is told, in front of its request', 'es-ES', [
  ['estoy en una reunión hasta las 11, a las 11:15 recuérdame llamar al cliente', 'llamar al cliente', QUARTER_PAST],
])
read('the time behind what is told, in front of its request', 'pt-BR', [
  ['estou em reunião até as 11h, às 11h15 me lembra de ligar pro cliente', 'ligar pro cliente', QUARTER_PAST],
])
read('the time behind what is told, in front of its request', 'nl-NL', [
  ['ik zit tot 11u in een vergadering, om 11u15 herinner me de klant te bellen', 'de klant te bellen', QUARTER_PAST],
])
read('the time behind what is told, in front of its request', 'fr-FR', [
  ['juste après le pont, lundi 8 juin à 9h, rappelle-moi de valider les congés', 'valider les congés', MONDAY_NINE],
  ["en rentrant, vers 18h, rappelle-moi d'arroser les tomates", 'arroser les tomates', '2026-06-03 18:00'],
])
read('the time behind what is told, in front of its request', 'it-IT', [
  [
    'dalle 9 alle 11 sono in riunione, alle 11.15 ricordami di richiamare il cliente',
    'richiamare il cliente',
    QUARTER_PAST,
  ],
  ['domani sono a Milano, alle 18 ricordami di chiamare Anna', 'chiamare Anna', SIX_TOMORROW],
  ["ho il treno alle 18.40, mezz'ora prima ricordami di uscire", 'uscire', '2026-06-03 18:10'],
])

const UNTIL_NINTH = 'FREQ=DAILY;UNTIL=20260609T235959 from 2026-06-04 08:00'
read('a bound of days in front', 'fr-FR', [
  ["jusqu'au 9, tous les jours à 8h, gouttes pour le chat, rappelle-moi", 'gouttes pour le chat', UNTIL_NINTH],
])
read('a bound of days in front', 'it-IT', [
  ['fino al 9, tutti i giorni alle 8, gocce per il gatto, ricordamelo', 'gocce per il gatto', UNTIL_NINTH],
])
read('how long ahead, in front of the asking', 'pt-BR', [
  ['sexta 11h15 reunião, 10 minutinhos antes me dá um toque', 'reunião', '2026-06-05 11:05'],
  ['sexta 9h30 audiência, um dia antes me avise', 'audiência', '2026-06-04 09:30'],
])
read('how long ahead, in front of the asking', 'es-ES', [
  ['viernes 18hs dentista, una hora antes avisame', 'dentista', '2026-06-05 17:00'],
  ['viernes a las 9:30 audiencia, un día antes avísame', 'audiencia', '2026-06-04 09:30'],
])
read('days of each week, as a list', 'es-ES', [
  [
    'lunes miércoles y viernes de cada semana a las 7pm zumba, recuérdame',
    'zumba',
    'FREQ=WEEKLY;BYDAY=MO,WE,FR from 2026-06-03 19:00',
  ],
])
read('days of each week, as a list', 'pt-BR', [
  ['segunda e quinta de cada semana às 19h zumba, me lembra', 'zumba', 'FREQ=WEEKLY;BYDAY=MO,TH from 2026-06-04 19:00'],
  ['de hora a hora beber água até às 18h', 'beber água', 'FREQ=HOURLY;UNTIL=20260603T180000 from 2026-06-03 11:00'],
])
read('days of the week every so many days, and an hour', 'es-ES', [
  [
    'los miércoles cada 15 días 18 hs terapia, recordame',
    'terapia',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE from 2026-06-03 18:00',
  ],
])

// how often it is forgotten is not how often to remind
const FORGOTTEN = 'how often something is forgotten, in front of the request'
const AT_SIX = '2026-06-03 18:00'
read(FORGOTTEN, 'en-GB', [['i always forget this so remind me at 6 to feed the cat', 'feed the cat', AT_SIX]])
read(FORGOTTEN, 'nl-NL', [
  ['ik vergeet dit altijd dus herinner me om 6 uur aan eten geven poes', 'eten geven poes', AT_SIX],
  ['ik vergeet het vaak, herinner me om 6 uur aan de poes', 'de poes', AT_SIX],
])
read(FORGOTTEN, 'de-DE', [
  ['ich vergesse das immer, also erinner mich um 6 an die Katze', 'die Katze', AT_SIX],
  ['ich vergess es ständig, erinner mich um 6 Uhr an die Katze', 'die Katze', AT_SIX],
])
read(FORGOTTEN, 'es-ES', [
  ['siempre se me olvida, así que recuérdame a las 6 dar de comer al gato', 'dar de comer al gato', AT_SIX],
])
read(FORGOTTEN, 'fr-FR', [["j'oublie toujours, rappelle-moi à 6h de nourrir le chat", 'nourrir le chat', AT_SIX]])
read(FORGOTTEN, 'it-IT', [
  ['me ne dimentico sempre, ricordami alle 6 di dare da mangiare al gatto', 'dare da mangiare al gatto', AT_SIX],
])
read(FORGOTTEN, 'pt-BR', [['eu sempre esqueço, me lembra às 6 de alimentar o gato', 'alimentar o gato', AT_SIX]])

read('once in each, and not once in all', 'de-DE', [
  ['jede Stunde einmal aufstehen, erinner mich', 'aufstehen', 'FREQ=HOURLY from 2026-06-03 11:00'],
  [
    'von 9 bis 12 jede Stunde einmal aufstehen erinner mich',
    'aufstehen',
    'FREQ=DAILY;BYHOUR=9,10,11,12;BYMINUTE=0 from 2026-06-03 11:00',
  ],
])

const COMES_TO = 'the time that what is told comes to'
const WEDNESDAY_FOUR = '2026-06-10 16:00'
read(COMES_TO, 'en-GB', [
  [
    'remind me to send the forecast, due by noon Thursday next week, so Wednesday 10 June 4pm please',
    'send the forecast, due by noon Thursday next week',
    WEDNESDAY_FOUR,
  ],
  ['remind me to read the test 72 hours after, so monday morning', 'read the test 72 hours after', '2026-06-08 09:00'],
  ['remind me to go home, mum wants me by 10pm, so 9:30pm', 'go home, mum wants me by 10pm', '2026-06-03 21:30'],
  ['remind me to call mum friday at 5, so she knows', 'call mum, so she knows', '2026-06-05 17:00'],
  ['the licence expires june 19, remind me 10 days out', 'the licence expires', '2026-06-09 09:00'],
])
read(COMES_TO, 'de-DE', [
  [
    'erinner mich an die Steuer, bis 30. muss sie da sein, also am 28. um 9',
    'die Steuer, bis 30. muss sie da sein',
    '2026-06-28 09:00',
  ],
])
read(COMES_TO, 'nl-NL', [
  [
    'herinner me aan het rapport, het moet vrijdag om 12 uur binnen zijn, dus donderdag om 16 uur',
    'het rapport, het moet vrijdag om 12 uur binnen zijn',
    '2026-06-04 16:00',
  ],
])
read(COMES_TO, 'fr-FR', [
  [
    'rappelle-moi le dossier, il faut le rendre vendredi midi, donc jeudi à 16h',
    'le dossier, il faut le rendre vendredi midi',
    '2026-06-04 16:00',
  ],
])
read(COMES_TO, 'es-ES', [
  [
    'recuérdame el informe, hay que entregarlo el viernes a las 12, así que el jueves a las 16',
    'el informe, hay que entregarlo el viernes a las 12',
    '2026-06-04 16:00',
  ],
])
read(COMES_TO, 'it-IT', [
  [
    'ricordami il rapporto, va consegnato venerdì a mezzogiorno, quindi giovedì alle 16',
    'il rapporto, va consegnato venerdì a mezzogiorno',
    '2026-06-04 16:00',
  ],
])
read(COMES_TO, 'pt-BR', [
  [
    'me lembra do relatório, tem que entregar na sexta ao meio-dia, então quinta às 16h',
    'relatório, tem que entregar na sexta ao meio-dia',
    '2026-06-04 16:00',
  ],
])

const MOVED = 'so much ahead of what was moved'
read(MOVED, 'en-GB', [
  [
    'choir practice moved to thursdays 7pm, please remind me an hour ahead every week',
    'choir practice',
    'FREQ=WEEKLY;BYDAY=TH from 2026-06-04 18:00',
  ],
  ['yoga is now on tuesdays at 7pm, remind me an hour before', 'yoga', 'FREQ=WEEKLY;BYDAY=TU from 2026-06-09 18:00'],
  ['the client meeting was moved to friday 4:30pm, remind me 20 min before', 'client meeting', '2026-06-05 16:10'],
])
