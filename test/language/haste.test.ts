import assert from 'node:assert/strict'
import { understand } from '../../src/language/understand.js'
import { outcome } from './en/reading.js'
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
  ['meeting with jen got moved to thursday at 11, remind me half an hour before', 'meeting with jen', MOVED],
  ['the call was pushed back to friday 11am, remind me an hour before', 'call was pushed back', '2026-06-19 10:00'],
  ['trash goes out every tuesday night remind me at 8', 'trash goes out', NIGHTS],
  ['my show is on tomorrow night, remind me at 8', 'my show is on tomorrow night', '2026-06-16 20:00'],
  ['im seeing the gp at 11 20 remind me at 10 40 to leave', 'leave', '2026-06-15 10:40'],
  ['book club is every 2nd tuesday of the month at 7pm, remind me', 'book club', CLUB],
  ['my flight is at 6am so wake me up at 3', 'my flight is at 6am', '2026-06-16 03:00'],
  ['handover at quarter to 8 tonight remind me 10 mins before', 'handover', '2026-06-15 19:35'],
  ['mot due 3rd july remind me 2 weeks before', 'mot', '2026-06-19 09:00'],
  ['bio lab report due monday 10am can u remind me the night before', 'bio lab report', '2026-06-21 20:00'],
  ['the deadline is friday remind me the day before', 'the deadline is friday', '2026-06-18 09:00'],
])
read('an event told first, in', 'de-DE', [
  [
    'das treffen mit jen wurde auf donnerstag um 11 verschoben, erinner mich eine halbe stunde vorher',
    'treffen mit jen wurde verschoben',
    MOVED,
  ],
  ['der müll kommt jeden dienstagabend raus, erinner mich um 8', 'der müll kommt raus', NIGHTS],
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
  ['het vuilnis gaat elke dinsdagavond naar buiten, herinner me om 8 uur', 'het vuilnis gaat naar buiten', NIGHTS],
  ['de boekenclub is elke tweede dinsdag van de maand om 19 uur, herinner me', 'de boekenclub', CLUB],
])

const FLIGHT = '2026-06-22 15:40'
read('a lead said with a noun, in', 'en-GB', [
  ['remind me with 3 hours notice of the flight on june 22 at 18:40', 'flight', FLIGHT],
  ['remind me of the flight on june 22 at 18:40 with 3 hours notice', 'flight', FLIGHT],
  ['give me 3 hours notice of the flight on june 22 at 18:40', 'flight', FLIGHT],
])
read('a lead said with a noun, in', 'de-DE', [
  ['mit 3 stunden vorlauf an den flug am 22.6. um 18:40 erinnern', 'flug', FLIGHT],
  ['erinner mich mit 3 stunden vorlauf an den flug am 22.6. um 18:40', 'flug', FLIGHT],
  ['erinner mich an den flug am 22.6. um 18:40 mit 3 stunden vorlauf', 'flug', FLIGHT],
])
read('a lead said with a noun, in', 'es-ES', [
  ['recuérdame con 3 horas de antelación el vuelo del 22 de junio a las 18:40', 'vuelo', FLIGHT],
  ['recuérdame el vuelo del 22 de junio a las 18:40 con 3 horas de antelación', 'vuelo', FLIGHT],
])
read('a lead said with a noun, in', 'fr-FR', [
  ["rappelle-moi avec 3 heures d'avance le vol du 22 juin à 18h40", 'vol', FLIGHT],
  ["rappelle-moi le vol du 22 juin à 18h40 avec 3 heures d'avance", 'vol', FLIGHT],
])
read('a lead said with a noun, in', 'it-IT', [
  ['ricordami con 3 ore di anticipo il volo del 22 giugno alle 18:40', 'volo', FLIGHT],
  ['ricordami il volo del 22 giugno alle 18:40 con 3 ore di anticipo', 'volo', FLIGHT],
])
read('a lead said with a noun, in', 'pt-BR', [
  ['me lembra com 3 horas de antecedência do voo do dia 22 de junho às 18:40', 'voo', FLIGHT],
  ['me lembra do voo do dia 22 de junho às 18:40 com 3 horas de antecedência', 'voo', FLIGHT],
])
read('a lead said with a noun, in', 'nl-NL', [
  ['herinner me 3 uur van tevoren aan de vlucht op 22 juni om 18:40', 'de vlucht', FLIGHT],
  ['herinner me met 3 uur voorsprong aan de vlucht op 22 juni om 18:40', 'vlucht', FLIGHT],
])

read('words that say nothing within a time, in', 'en-GB', [
  ['ok so remind me at uh 9 30 to lock the garage', 'lock the garage', '2026-06-15 21:30'],
  ['remind me tomorrow at like 7 15 to call', 'call', '2026-06-16 07:15'],
  ['remind me in like half an hr to move my car', 'move my car', '2026-06-15 11:00'],
  ['remind me in um 20 minutes to move my car', 'move my car', '2026-06-15 10:50'],
  ['hey whats up remind me in like half an hr to move my car', 'move my car', '2026-06-15 11:00'],
  ["hey how's it going can you remind me tomorrow at 8am to pay rent", 'pay rent', '2026-06-16 08:00'],
])
read('words that say nothing within a time, in', 'de-DE', [
  ['erinner mich morgen früh so um 6 45 an die krankmeldung', 'die krankmeldung', '2026-06-16 06:45'],
  ['erinner mich um äh 9 30 an die garage', 'die garage', '2026-06-15 21:30'],
  ['erinner mich in so einer halben stunde ans auto', 'auto', '2026-06-15 11:00'],
  ['erinner mich in ähm 20 minuten ans auto', 'auto', '2026-06-15 10:50'],
  ['hey na wie gehts erinner mich morgen um 8 an die miete', 'die miete', '2026-06-16 08:00'],
  ['erinnere mich gegen 7:56 abends an die Rückfahrt', 'die Rückfahrt', '2026-06-15 19:56'],
])
read('words that say nothing within a time, in', 'es-ES', [
  ['recuérdame a las eh 9 30 cerrar el garaje', 'cerrar el garaje', '2026-06-15 21:30'],
  ['recuérdame en como media hora mover el coche', 'mover el coche', '2026-06-15 11:00'],
  ['hola qué tal recuérdame mañana a las 8 pagar el alquiler', 'pagar el alquiler', '2026-06-16 08:00'],
])
read('words that say nothing within a time, in', 'fr-FR', [
  ['rappelle-moi à euh 9h30 demain de fermer le garage', 'fermer le garage', '2026-06-16 09:30'],
  ['rappelle-moi dans genre une demi-heure de déplacer la voiture', 'déplacer la voiture', '2026-06-15 11:00'],
  ['salut ça va rappelle-moi demain à 8h de payer le loyer', 'payer le loyer', '2026-06-16 08:00'],
])
read('words that say nothing within a time, in', 'it-IT', [
  ['ricordami alle ehm 9 e 30 di chiudere il garage', 'chiudere il garage', '2026-06-15 21:30'],
  ["ricordami tra tipo mezz'ora di spostare la macchina", 'spostare la macchina', '2026-06-15 11:00'],
  ["ciao come va ricordami domani alle 8 di pagare l'affitto", "pagare l'affitto", '2026-06-16 08:00'],
])
read('words that say nothing within a time, in', 'pt-BR', [
  ['me lembra às hã 9 e 30 de fechar a garagem', 'fechar a garagem', '2026-06-15 21:30'],
  ['me lembra em tipo meia hora de tirar o carro', 'tirar o carro', '2026-06-15 11:00'],
  ['oi tudo bem me lembra amanhã às 8 de pagar o aluguel', 'pagar o aluguel', '2026-06-16 08:00'],
])
read('words that say nothing within a time, in', 'nl-NL', [
  ['herinner me om eh 9 uur 30 morgen aan de garage', 'de garage', '2026-06-16 09:30'],
  ['herinner me over zeg maar een half uur aan de auto', 'de auto', '2026-06-15 11:00'],
  ['hoi hoe gaat het herinner me morgen om 8 uur aan de huur', 'de huur', '2026-06-16 08:00'],
])

const DINNER = '2026-06-18 19:00'
const BREAKFAST = '2026-06-16 07:00'
read('an hour left open beside a meal, in', 'en-GB', [
  ['dont let me forget moms bday dinner thursday at 7', 'moms bday dinner', DINNER],
  ['dinner with ana thursday at 7, remind me an hour before', 'dinner with ana', '2026-06-18 18:00'],
  ['remind me of breakfast with ana at 7', 'breakfast with ana', BREAKFAST],
  ['remind me thursday at 7 to buy drinks', 'buy drinks', '2026-06-18 07:00'],
  ['remind me of the dinner thursday at 7am', 'the dinner', '2026-06-18 07:00'],
])
read('an hour left open beside a meal, in', 'de-DE', [
  ['erinnere mich an das abendessen mit lena am donnerstag um 7', 'das abendessen mit lena', DINNER],
  ['abendessen mit lena donnerstag um 7, erinner mich', 'abendessen mit lena', DINNER],
  ['erinnere mich ans frühstück mit ana um 7', 'frühstück mit ana', BREAKFAST],
])
read('an hour left open beside a meal, in', 'es-ES', [
  ['recuérdame la cena con Ana el jueves a las 7', 'la cena con Ana', DINNER],
  ['recuérdame el desayuno con Ana a las 7', 'el desayuno con Ana', BREAKFAST],
])
read('an hour left open beside a meal, in', 'fr-FR', [
  ['rappelle-moi le petit-déj avec Ana demain à 7 heures', 'le petit-déj avec Ana', '2026-06-16 07:00'],
])
read('an hour left open beside a meal, in', 'it-IT', [
  ['ricordami la cena con Ana giovedì alle 7', 'la cena con Ana', DINNER],
  ['ricordami la colazione con Ana alle 7', 'la colazione con Ana', BREAKFAST],
])
read('an hour left open beside a meal, in', 'pt-BR', [
  ['me lembra do jantar com a Ana na quinta às 7', 'jantar com a Ana', DINNER],
  ['me lembra do café da manhã com a Ana às 7', 'café da manhã com a Ana', BREAKFAST],
])
read('an hour left open beside a meal, in', 'nl-NL', [
  ['herinner me aan het etentje met Ana donderdag om 7', 'het etentje met Ana', DINNER],
  ['herinner me aan het ontbijt met Ana om 7', 'het ontbijt met Ana', BREAKFAST],
])

const FIFTEENTH = '2026-07-14 09:00'
const EVE = '2026-06-18 09:00'
read('a day before which it is to be done, in', 'en-GB', [
  ['remind me to cancel hulu before the 15th of july', 'cancel hulu', FIFTEENTH],
  ['remind me before july 15 to cancel hulu', 'cancel hulu', FIFTEENTH],
  ['remind me before 8:30 tomorrow to call the school', 'call the school', '2026-06-16 07:30'],
])

read('a day before which it is to be done, in', 'de-DE', [
  ['erinner mich vor dem 15.7. an netflix', 'netflix', FIFTEENTH],
  ['erinner mich vorm 15. juli an netflix', 'netflix', FIFTEENTH],
])
read('a day before which it is to be done, in', 'es-ES', [
  ['entregar el ensayo antes del viernes, recuérdame porfa', 'entregar el ensayo', EVE],
  ['recuérdame entregar el ensayo antes del viernes a las 12', 'entregar el ensayo', '2026-06-19 12:00'],
  ['recuérdame antes del 15 de julio cancelar netflix', 'cancelar netflix', FIFTEENTH],
  ['recuérdame viernes santo comprar pescado', 'comprar pescado', '2027-03-26 09:00'],
])
read('a day before which it is to be done, in', 'fr-FR', [
  ['rendre le devoir avant vendredi, rappelle-moi', 'rendre le devoir', EVE],
  ['rappelle-moi de rendre le devoir avant vendredi midi', 'rendre le devoir', '2026-06-19 12:00'],
  ["rappelle-moi avant le 15 juillet d'annuler netflix", 'annuler netflix', FIFTEENTH],
])
read('a day before which it is to be done, in', 'it-IT', [
  ['consegnare il tema prima di venerdì, ricordamelo', 'consegnare il tema', EVE],
  ['ricordami prima del 15 luglio di disdire netflix', 'disdire netflix', FIFTEENTH],
  ['ricordami di disdire netflix prima del 25', 'disdire netflix', '2026-06-24 09:00'],
])
read('a day before which it is to be done, in', 'pt-BR', [
  ['entregar o trabalho antes de sexta, me lembra pfv', 'entregar o trabalho', EVE],
  ['me lembra de entregar o trabalho antes de sexta às 12h', 'entregar o trabalho', '2026-06-19 12:00'],
  ['me lembra antes do dia 15 de julho de cancelar a netflix', 'cancelar a netflix', FIFTEENTH],
])
read('a day before which it is to be done, in', 'nl-NL', [
  ['herinner me voor 15 juli aan netflix', 'netflix', FIFTEENTH],
])

read('requests in other words, in', 'de-DE', [
  ['lass mich heute abend nicht vergessen den müll rauszustellen', 'den müll rauszustellen', '2026-06-15 18:00'],
  [
    'hey kannst du mir am montag in der früh sagen dass ich den chef anrufen muss',
    'ich den chef anrufen muss',
    '2026-06-22 09:00',
  ],
  ['erinnerst mich am nachmittag dass ich die oma anruf', 'ich die oma anruf', '2026-06-15 15:00'],
  ['erinnerst du mich morgen um 8 an die miete', 'die miete', '2026-06-16 08:00'],
  ['am freitag um 17 uhr spinat besorgen, erinnerst mich bitte?', 'spinat besorgen', '2026-06-19 17:00'],
  ['in ner halben stunde grill vorheizen, danke fürs erinnern', 'grill vorheizen', '2026-06-15 11:00'],
  ['kannst du mich mittwoch um drei anstupsen wegen der reisekosten', 'der reisekosten', '2026-06-17 15:00'],
  ['donnerstag feiertag deswegen erinner mich mittwoch um 18 uhr an einkaufen', 'einkaufen', '2026-06-17 18:00'],
  ['schick mir um 12:15 ne nachricht: pizza abholen', 'pizza abholen', '2026-06-15 12:15'],
])
read('requests in other words, in', 'en-GB', [
  ['remind me daily 7 am from monday onwards for yoga', 'for yoga', 'FREQ=DAILY from 2026-06-22 07:00'],
  ['send me a message at 12:15 to pick up the pizza', 'pick up the pizza', '2026-06-15 12:15'],
  ['can you tell me on monday morning that i have to call the boss', 'i have to call the boss', '2026-06-22 09:00'],
  ['in half an hour preheat the grill, thanks for reminding me', 'preheat the grill', '2026-06-15 11:00'],
])
read('requests in other words, in', 'fr-FR', [
  [
    'rendez-vous chez le kiné le 21/7 à 17h45. rappelle le moi la veille à 18h',
    'rendez-vous chez le kiné',
    '2026-07-20 18:00',
  ],
  ['fais-moi penser à soir à 7h de sortir le bac bleu', 'sortir le bac bleu', '2026-06-15 19:00'],
])
read('requests in other words, in', 'nl-NL', [
  ['tandarts dinsdag 14.20, geef me een seintje een uur van tevoren', 'tandarts', '2026-06-16 13:20'],
])
read('requests in other words, in', 'es-ES', [
  ['junta con Laura el jueves 10am avisame 15 min antes', 'junta con Laura', '2026-06-18 09:45'],
  ['dentista el 29 a las 16h, recuérdamelo el día antes a las 20h', 'dentista', '2026-06-28 20:00'],
  [
    'che el sabado a las 9 de la noche tengo cumple de Nico, avisame dos horas antes',
    'cumple de Nico',
    '2026-06-20 19:00',
  ],
])

read('times that run on, in', 'en-GB', [
  ['remind me in 2 hrs n a half to get the cake', 'get the cake', '2026-06-15 13:00'],
  [
    'remind me on the 30th to pay rent and every 30th after that',
    'pay rent',
    'FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1 from 2026-06-30 09:00',
  ],
  ['remind me new years eve at 8 to call grandma', 'call grandma', '2026-12-31 20:00'],
  ['gotta be up at 5', 'be up', '2026-06-16 05:00'],
])
read('times that run on, in', 'de-DE', [
  [
    'immer am ersten sonntag vom monat um 11 flohmarkt, erinner mich',
    'flohmarkt',
    'FREQ=MONTHLY;BYDAY=1SU from 2026-07-05 11:00',
  ],
  ['erinner mich letzter tag im märz an die steuer', 'die steuer', '2027-03-31 09:00'],
  ['erinner mich einmal pro monat am 5 an die miete', 'die miete', 'FREQ=MONTHLY;BYMONTHDAY=5 from 2026-07-05 09:00'],
  ['erinner mich um halb neun an den zahnarzt, also morgen früh', 'den zahnarzt', '2026-06-16 08:30'],
])
read('times that run on, in', 'fr-FR', [
  ["rappelle-moi demain midi à 12h30 d'appeler Paul", 'appeler Paul', '2026-06-16 12:30'],
  ["rappelle moi vendredi saint d'aller chercher le poisson", 'aller chercher le poisson', '2027-03-26 09:00'],
])
read('times that run on, in', 'it-IT', [
  ["ricordami il 28 marzo alle 2:30 di spostare l'orologio", "spostare l'orologio", '2027-03-28 14:30'],
])
read('times that run on, in', 'nl-NL', [
  [
    "herinner me morgen om 12 uur 's middags en 6 uur 's avonds aan de hond uitlaten",
    'de hond uitlaten',
    'FREQ=DAILY;BYHOUR=12,18;BYMINUTE=0;UNTIL=20260616T235959 from 2026-06-16 12:00',
  ],
])

const DAILY = 'FREQ=DAILY from 2026-06-16 08:00'
read('always at an hour, in', 'en-GB', [['remind me always at 8 to take my pill', 'take my pill', DAILY]])
read('always at an hour, in', 'es-ES', [['recuérdame siempre a las 8 la pastilla', 'la pastilla', DAILY]])
read('always at an hour, in', 'fr-FR', [
  ['rappelle-moi toujours à 8h de prendre ma pilule', 'prendre ma pilule', DAILY],
])
read('always at an hour, in', 'it-IT', [['sempre alle 8 ricordami la pillola', 'la pillola', DAILY]])
read('always at an hour, in', 'pt-BR', [['me lembra sempre às 8 do remédio', 'remédio', DAILY]])

const ICE = '2026-06-20 18:00'
read('an hour ahead of one of the evening, in', 'en-GB', [
  ['party saturday at 8, remind me at 6 to get ice', 'get ice', ICE],
  ['party saturday at 8, remind me at 10 to get ice', 'get ice', '2026-06-20 10:00'],
  ['remind me at 7 to buy breakfast cereal', 'buy breakfast cereal', '2026-06-15 19:00'],
])
read('an hour ahead of one of the evening, in', 'de-DE', [
  ['party samstag um 8, erinner mich um 6 ans eis', 'eis', ICE],
  ['jeden mi um 18 uhr erinner mich an die mülltonne', 'die mülltonne', 'FREQ=WEEKLY;BYDAY=WE from 2026-06-17 18:00'],
])
read('an hour ahead of one of the evening, in', 'es-ES', [
  ['fiesta el sábado a las 8, recuérdame a las 6 comprar hielo', 'comprar hielo', ICE],
])
read('an hour ahead of one of the evening, in', 'it-IT', [
  ['festa sabato alle 8, ricordami alle 6 di comprare il ghiaccio', 'comprare il ghiaccio', ICE],
])
read('an hour ahead of one of the evening, in', 'pt-BR', [
  ['festa sábado às 8, me lembra às 6 de comprar gelo', 'comprar gelo', ICE],
])
read('an hour ahead of one of the evening, in', 'nl-NL', [
  ['feest zaterdag om 8 uur, herinner me om 6 uur aan ijs', 'ijs', ICE],
  ['herinner me op 3 juli om 10 15 aan de apk', 'de apk', '2026-07-03 10:15'],
  ['zet een herinnering voor 5 december om 18.30 uur: surprise inpakken', 'surprise inpakken', '2026-12-05 18:30'],
  [
    "herinner me vandaag om 12 uur 's middags en 6 uur 's avonds aan de hond",
    'de hond',
    'FREQ=DAILY;BYHOUR=12,18;BYMINUTE=0;UNTIL=20260615T235959 from 2026-06-15 12:00',
  ],
])

const UNTIL_JULY = 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20260710T235959 from 2026-06-22 09:00'
read('what goes on until what is told in front, in', 'en-GB', [
  ['performance reviews due 10 July, remind me every monday at 9 until then', 'performance reviews', UNTIL_JULY],
  ['reviews due 10 July, remind me every monday at 9 to chase them until then', 'chase them', UNTIL_JULY],
  ['the party is soon, remind me every day at 9 until then', 'the party is soon', 'not-a-time'],
])
read('what goes on until what is told in front, in', 'de-DE', [
  ['bericht fällig am 10.7., erinnere mich jeden montag um 9 bis dahin', 'bericht fällig', UNTIL_JULY],
])
read('what goes on until what is told in front, in', 'es-ES', [
  ['informe para el 10 de julio, recuérdame cada lunes a las 9 hasta entonces', 'informe', UNTIL_JULY],
])
read('what goes on until what is told in front, in', 'fr-FR', [
  ['rapport à rendre le 10 juillet, rappelle-moi chaque lundi à 9h jusque là', 'rapport à rendre', UNTIL_JULY],
])
read('what goes on until what is told in front, in', 'it-IT', [
  ['relazione entro il 10 luglio, ricordami ogni lunedì alle 9 fino ad allora', 'relazione', UNTIL_JULY],
])
read('what goes on until what is told in front, in', 'pt-BR', [
  ['relatório até 10 de julho, me lembra toda segunda às 9 até lá', 'relatório', UNTIL_JULY],
])
read('what goes on until what is told in front, in', 'nl-NL', [
  ['rapport af op 10 juli, herinner me elke maandag om 9 tot dan', 'rapport af', UNTIL_JULY],
])

const THURSDAY = '2026-06-18 08:00'
read('small words typed in haste, in', 'en-GB', [
  ['remind me on Thu, 18 Jun at 0800h to check the tires', 'check the tires', THURSDAY],
])
read('small words typed in haste, in', 'fr-FR', [
  ['rappelle moi a 2h de l aprem de passer chez mme girard', 'passer chez mme girard', '2026-06-15 14:00'],
  ['rappelle moi samedi a quatre heures de l apres midi de telephoner', 'telephoner', '2026-06-20 16:00'],
  ["rappelez-moi s'il vous plait jeudi à huit heures le rendez-vous", 'le rendez-vous', THURSDAY],
])
read('small words typed in haste, in', 'it-IT', [
  ['xfavore ricordami giovedi alle 8 di restituire il libro', 'restituire il libro', THURSDAY],
])
read('small words typed in haste, in', 'pt-BR', [
  ['meu filho me lembre quinta as oito da manha da missa do seu avo', 'missa do seu avo', THURSDAY],
])
read('small words typed in haste, in', 'nl-NL', [
  ['zet ff een herinnering voor donderdag 8 uur: rooster inleveren', 'rooster inleveren', THURSDAY],
])

read('a name that is dialect elsewhere, in', 'de-DE', [
  ['dienstag um 16 uhr mia zum ballett bringen erinnern', 'mia zum ballett bringen', '2026-06-16 16:00'],
  ['erinner mia morgen um 9 an die milch', 'die milch', '2026-06-16 09:00'],
])
read('how much, behind an hour, in', 'de-DE', [
  ['mittwoch 7.30 uhr 20 m kabel abholen erinner mich', '20 m kabel abholen', '2026-06-17 07:30'],
  ['erinnere mich morgen um 8 uhr 20 kg zement zu holen', '20 kg zement zu holen', '2026-06-16 08:00'],
  ['erinnere mich morgen um 8 uhr 20 brötchen zu holen', 'brötchen zu holen', '2026-06-16 08:20'],
])

it('is an hour with its minutes in every month, though it begins like a day', () => {
  const context = { now: Date.parse('2026-09-07T06:35:00+02:00'), timeZone: 'Europe/Berlin', locale: 'de-DE' }
  const intent = understand('mittwoch 7.30 uhr kabel abholen erinner mich', context)
  assert.ok(intent.kind === 'create')
  assert.equal(outcome(intent, context), '2026-09-09 07:30')
})

read('parts of the day that are of the thing, in', 'en-GB', [
  ['remind me every wed at 6, bin night', 'bin night', 'FREQ=WEEKLY;BYDAY=WE from 2026-06-17 18:00'],
  ['remind me bank holiday monday to look at the boiler', 'look at the boiler', '2026-08-31 09:00'],
])
read('a bank holiday where it is none, in', 'en-US', [
  ['remind me bank holiday monday to look at the boiler', 'look at the boiler', 'not-a-time'],
])
read('parts of the day that are of the thing, in', 'de-DE', [
  ['erinnere mich mittwoch um 7 an den elternabend', 'den elternabend', '2026-06-17 19:00'],
])

/** [locale, message, what each is to say at what time of 16 June] */
const LISTS: readonly (readonly [locale: string, message: string, said: string])[] = [
  ['en-GB', 'set 3 reminders tomorrow at 9: milk, bread, eggs', 'milk 09:00, bread 09:00, eggs 09:00'],
  ['en-GB', 'set 3 reminders for tomorrow at 9: milk, bread, eggs', 'milk 09:00, bread 09:00, eggs 09:00'],
  ['de-DE', 'setz 3 erinnerungen morgen um 9: milch, brot, eier', 'milch 09:00, brot 09:00, eier 09:00'],
  ['es-ES', 'crea 3 recordatorios mañana a las 9: leche, pan, huevos', 'leche 09:00, pan 09:00, huevos 09:00'],
  ['fr-FR', 'crée 3 rappels demain à 9h : lait, pain, oeufs', 'lait 09:00, pain 09:00, oeufs 09:00'],
  ['it-IT', 'crea 3 promemoria domani alle 9: latte, pane, uova', 'latte 09:00, pane 09:00, uova 09:00'],
  ['pt-BR', 'cria 3 lembretes amanhã às 9: leite, pão, ovos', 'leite 09:00, pão 09:00, ovos 09:00'],
  ['nl-NL', 'zet 3 herinneringen morgen om 9: melk, brood, eieren', 'melk 09:00, brood 09:00, eieren 09:00'],
  // a request by itself has one text
  ['en-GB', 'remind me tomorrow at 9: milk, bread, eggs', 'milk, bread, eggs 09:00'],
  ['de-DE', 'erinnere mich morgen um 9: milch, brot, eier', 'milch, brot, eier 09:00'],
  // several hours of one day
  [
    'en-GB',
    'remind me at noon tomorrow and again at 4 to check on the dog',
    'check on the dog 12:00, check on the dog 16:00',
  ],
  ['de-DE', 'erinnere mich um 12 uhr morgen und nochmal um 16 uhr an den hund', 'den hund 12:00, den hund 16:00'],
  ['es-ES', 'recuérdame a las 12 mañana y otra vez a las 16 ver al perro', 'ver al perro 12:00, ver al perro 16:00'],
  ['fr-FR', 'rappelle-moi à midi demain et encore à 16h de voir le chien', 'voir le chien 12:00, voir le chien 16:00'],
  [
    'it-IT',
    'ricordami alle 12 domani e di nuovo alle 16 di vedere il cane',
    'vedere il cane 12:00, vedere il cane 16:00',
  ],
  ['pt-BR', 'me lembra às 12h amanhã e de novo às 16h de ver o cachorro', 'ver o cachorro 12:00, ver o cachorro 16:00'],
  ['nl-NL', 'herinner me om 12 uur morgen en nog eens om 16 uur aan de hond', 'de hond 12:00, de hond 16:00'],
]

describe('several of one time, or one at several times', () => {
  for (const [locale, message, said] of LISTS)
    it(message, () => {
      const context = { now: Date.parse('2026-06-15T10:30:00+02:00'), timeZone: 'Europe/Berlin', locale }
      const intent = understand(message, context)
      assert.ok(intent.kind === 'create')
      const all = [{ ...intent, also: undefined }, ...(intent.also ?? [])]
      const each = all.map((one) => `${one.text} ${outcome(one, context).replace('2026-06-16 ', '')}`)
      assert.equal(each.join(', '), said)
    })
})
