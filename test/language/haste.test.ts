import { type Requests, testReadings } from './readings.js'

/** Monday 15 June 2026, half past ten: sentences typed in haste or dictated, the same families in all seven languages. */

const read = (name: string, locale: string, requests: Requests): void =>
  testReadings(name, { now: Date.parse('2026-06-15T10:30:00+02:00'), timeZone: 'Europe/Berlin', locale }, requests, [])

const WEEKEND = 'FREQ=WEEKLY;BYDAY=SA,SU from 2026-06-20 10:00'

read('days listed in the plural, in front of the request, in', 'en-GB', [
  ['all saturdays and sundays at 10 remind me to walk Leo', 'walk Leo', WEEKEND],
])
read('days listed in the plural, in front of the request, in', 'de-DE', [
  ['alle samstage und sonntage um 10 erinner mich an leo', 'leo', WEEKEND],
])
read('days listed in the plural, in front of the request, in', 'es-ES', [
  ['todos los sábados y los domingos a las 10 recuérdame sacar a Leo', 'sacar a Leo', WEEKEND],
])
read('days listed in the plural, in front of the request, in', 'fr-FR', [
  ['tous les samedis et les dimanches à 10h rappelle-moi de sortir Léo', 'sortir Léo', WEEKEND],
])
read('times in front of the request, in', 'it-IT', [
  ['tutti i sabati e le domeniche alle 10 ricordami di portare fuori Leo', 'portare fuori Leo', WEEKEND],
  [
    'tutte le domeniche e i sabati alle 10 ricordami di portare fuori Leo',
    'portare fuori Leo',
    WEEKEND.replace('SA,SU', 'SU,SA'),
  ],
  ["fra tre quarti d'ora ricordami di togliere la torta", 'togliere la torta', '2026-06-15 11:15'],
  ['ok fra due settimane ricordami di prenotare', 'prenotare', '2026-06-29 10:30'],
  ['fra un oretta ricordami di mettere a letto i bimbi', 'mettere a letto i bimbi', '2026-06-15 11:30'],
  ['fra, ricordami di chiamare alle 20', 'chiamare', '2026-06-15 20:00'],
  ['il giorno della befana ricordami di chiamare nonna', 'chiamare nonna', '2027-01-06 09:00'],
])
read('days listed in the plural, in front of the request, in', 'pt-BR', [
  ['todos os sábados e os domingos às 10 me lembra de passear o Léo', 'passear o Léo', WEEKEND],
])

const MORNING = '2027-02-15 09:00'
const MONTHLY = 'FREQ=MONTHLY;BYMONTHDAY=25 from 2026-06-25 09:00'
read('a day right beside a part of it, in', 'en-GB', [
  ['remind me on the morning of february 15 about the move', 'the move', MORNING],
  ['remind me in the morning on the 15th of february about the move', 'the move', MORNING],
  ['remind me always on the 25th to pay the wages', 'pay the wages', MONTHLY],
])
read('a day right beside a part of it, in', 'de-DE', [
  ['erinnere mich am Morgen des 15. Februar an den Umzug', 'den Umzug', MORNING],
  ['erinnere mich am Morgen vom 15. Februar an den Umzug', 'den Umzug', MORNING],
  ['erinnere mich am Abend des 15. Februar an den Umzug', 'den Umzug', '2027-02-15 18:00'],
  ['erinnere mich jeweils am 25. ans lohn überweisen', 'lohn überweisen', MONTHLY],
  ['erinnere mich immer am 25. ans lohn überweisen', 'lohn überweisen', MONTHLY],
  ['erinnere mich stets am 25. ans lohn überweisen', 'lohn überweisen', MONTHLY],
])
read('a day right beside a part of it, in', 'es-ES', [
  ['recuérdame la mañana del 15 de febrero la mudanza', 'la mudanza', MORNING],
  ['recuérdame siempre el 25 pagar las nóminas', 'pagar las nóminas', MONTHLY],
])
read('a day right beside a part of it, in', 'fr-FR', [
  ['rappelle-moi le matin du 15 février le déménagement', 'le déménagement', MORNING],
  ['rappelle-moi toujours le 25 de payer les salaires', 'payer les salaires', MONTHLY],
])
read('a day right beside a part of it, in', 'it-IT', [
  ['ricordami la mattina del 15 febbraio il trasloco', 'il trasloco', MORNING],
  ['ricordami sempre il 25 di pagare gli stipendi', 'pagare gli stipendi', MONTHLY],
])
read('a day right beside a part of it, in', 'pt-BR', [
  ['me lembra na manhã do dia 15 de fevereiro da mudança', 'mudança', MORNING],
  ['me lembra sempre no dia 25 de pagar os salários', 'pagar os salários', MONTHLY],
])
read('a day right beside a part of it, in', 'nl-NL', [
  ['herinner me op de ochtend van 15 februari aan de verhuizing', 'de verhuizing', MORNING],
  ['herinner me steeds op de 25e aan de lonen', 'de lonen', MONTHLY],
  ['herinner me telkens de 25e aan de lonen', 'de lonen', MONTHLY],
])

const MOVED = '2026-06-18 10:30'
const NIGHTS = 'FREQ=WEEKLY;BYDAY=TU from 2026-06-16 20:00'
const CLUB = 'FREQ=MONTHLY;BYDAY=2TU from 2026-07-14 19:00'
read('an event told first, in', 'en-GB', [
  ['meeting with jen got moved to thursday at 11, remind me half an hour before', 'meeting with jen got moved', MOVED],
  ['the call was pushed back to friday 11am, remind me an hour before', 'call was pushed back', '2026-06-19 10:00'],
  ['trash goes out every tuesday night remind me at 8', 'trash goes out', NIGHTS],
  ['my show is on tomorrow night, remind me at 8', 'my show is on tomorrow night', '2026-06-16 20:00'],
  ['im seeing the gp at 11 20 remind me at 10 40 to leave', 'leave', '2026-06-15 10:40'],
  ['book club is every 2nd tuesday of the month at 7pm, remind me', 'book club', CLUB],
  ['my flight is at 6am so wake me up at 3', 'my flight is at 6am', '2026-06-16 03:00'],
])
read('an event told first, in', 'de-DE', [
  [
    'das treffen mit jen wurde auf donnerstag um 11 verschoben, erinner mich eine halbe stunde vorher',
    'treffen mit jen wurde verschoben',
    MOVED,
  ],
  ['der müll kommt jeden dienstagabend raus, erinner mich um 8', 'der müll kommt jeden dienstagabend raus', NIGHTS],
  ['ich bin um 11 uhr 20 beim arzt erinner mich um 10 uhr 40 ans losgehen', 'losgehen', '2026-06-15 10:40'],
  ['der buchclub ist jeden zweiten dienstag im monat um 19 uhr, erinner mich', 'der buchclub', CLUB],
])
read('an event told first, in', 'es-ES', [
  ['la reunión con jen se movió al jueves a las 11, avísame media hora antes', 'reunión con jen se movió', MOVED],
  ['la basura se saca todos los martes por la noche, recuérdamelo a las 8', 'la basura se saca', NIGHTS],
  ['el club de lectura es el segundo martes de cada mes a las 19, recuérdamelo', 'el club de lectura', CLUB],
])
read('an event told first, in', 'fr-FR', [
  [
    'la réunion avec jen est déplacée à jeudi 11h, préviens-moi une demi-heure avant',
    'réunion avec jen déplacée',
    MOVED,
  ],
  ['les poubelles sortent tous les mardis soir, rappelle-le-moi à 8h', 'les poubelles sortent', NIGHTS],
  ["le club de lecture c'est le deuxième mardi de chaque mois à 19h, rappelle-le-moi", 'le club de lecture', CLUB],
])
read('an event told first, in', 'it-IT', [
  ["la riunione con jen è spostata a giovedì alle 11, avvisami mezz'ora prima", 'riunione con jen spostata', MOVED],
  ['la spazzatura si porta fuori ogni martedì sera, ricordamelo alle 8', 'la spazzatura si porta fuori', NIGHTS],
  ['il club del libro è il secondo martedì di ogni mese alle 19, ricordamelo', 'il club del libro', CLUB],
])
read('an event told first, in', 'pt-BR', [
  ['a reunião com a jen mudou pra quinta às 11, me avisa meia hora antes', 'reunião com a jen mudou', MOVED],
  ['o lixo sai toda terça à noite, me lembra às 8', 'o lixo sai', NIGHTS],
  ['o clube do livro é na segunda terça de cada mês às 19h, me lembra', 'o clube do livro', CLUB],
])
read('an event told first, in', 'nl-NL', [
  [
    'de meeting met jen is verplaatst naar donderdag om 11 uur, herinner me een half uur van tevoren',
    'meeting met jen verplaatst',
    MOVED,
  ],
  [
    'het vuilnis gaat elke dinsdagavond naar buiten, herinner me om 8 uur',
    'het vuilnis gaat elke dinsdagavond naar buiten',
    NIGHTS,
  ],
  ['de boekenclub is elke tweede dinsdag van de maand om 19 uur, herinner me', 'de boekenclub', CLUB],
])
