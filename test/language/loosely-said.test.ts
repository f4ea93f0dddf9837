import { type Requests, testReadings } from './readings.js'

/** Times that are said in passing, around something, or in parts of a whole: the same families in all seven languages. */

const at = (now: string) => (name: string, locale: string, requests: Requests) =>
  testReadings(`${name}, in ${locale}`, { now: Date.parse(now), timeZone: 'Europe/Berlin', locale }, requests, [])
/** Monday 15 June 2026, half past ten. */
const read = at('2026-06-15T10:30:00+02:00')

const IN_A_BIT = '2026-06-15 10:42'
read('a length behind what ends the sentence', 'en-GB', [
  ['dont let me forget the cookies!! 12 minutes', 'the cookies!!', IN_A_BIT],
  ['remind me about the cookies. 12 minutes', 'the cookies', IN_A_BIT],
  ['remind me about the cookies, 12 min', 'the cookies', IN_A_BIT],
  ['timer 12 mins for the cookies', 'the cookies', IN_A_BIT],
  // an amount of what is to be done
  ['remind me to meditate - 10 min', 'meditate - 10 min', 'needs time'],
  ['remind me to do pushups, 10 minutes', 'do pushups, 10 minutes', 'needs time'],
])
read('a length behind what ends the sentence', 'de-DE', [
  ['vergiss nicht die kekse!! 12 minuten', 'die kekse!!', IN_A_BIT],
])
read('a length behind what ends the sentence', 'es-ES', [['recuérdame las galletas. 12 min', 'las galletas', IN_A_BIT]])
read('a length behind what ends the sentence', 'fr-FR', [['rappelle moi les cookies. 12 min', 'les cookies', IN_A_BIT]])
read('a length behind what ends the sentence', 'it-IT', [['ricordami i biscotti. 12 minuti', 'i biscotti', IN_A_BIT]])
read('a length behind what ends the sentence', 'pt-BR', [['me lembra dos biscoitos. 12 min', 'biscoitos', IN_A_BIT]])
read('a length behind what ends the sentence', 'nl-NL', [
  ['herinner me aan de koekjes. 12 min', 'de koekjes', IN_A_BIT],
])

const QUARTERS = '2026-06-15 16:15'
const HALF = '2026-06-15 13:00'
read('parts of an hour', 'en-GB', [
  ['remind me in 5 and 3/4 hours to lock up', 'lock up', QUARTERS],
  ['remind me in five and three quarter hours to lock up', 'lock up', QUARTERS],
  ['remind me in 2 1/2h to lock up', 'lock up', HALF],
  ['remind me in 2 and 1/2 hours to lock up', 'lock up', HALF],
])
read('parts of an hour', 'de-DE', [
  ['erinnere mich in 5 und 3/4 Stunden ans Abschließen', 'Abschließen', QUARTERS],
  ['erinnere mich in fünfdreiviertel Stunden ans Abschließen', 'Abschließen', QUARTERS],
  ['erinnere mich in 2 1/2 h ans Abschließen', 'Abschließen', HALF],
  ['erinnere mich in 2,5 h ans Abschließen', 'Abschließen', HALF],
  ['erinnere mich in ner dreiviertel Stunde ans Abschließen', 'Abschließen', '2026-06-15 11:15'],
  ['erinner mi in a halben stund ans Abschließen', 'Abschließen', '2026-06-15 11:00'],
])
read('parts of an hour', 'es-ES', [
  ['recuérdame en 5 y 3/4 horas cerrar', 'cerrar', QUARTERS],
  ['recuérdame en 2 1/2 horas cerrar', 'cerrar', HALF],
  ['recuérdame en 3/4 de hora cerrar', 'cerrar', '2026-06-15 11:15'],
])
read('parts of an hour', 'fr-FR', [
  ['rappelle-moi dans 5 heures et 3/4 de fermer', 'fermer', QUARTERS],
  ['rappelle-moi dans 2h1/2 de fermer', 'fermer', HALF],
])
read('parts of an hour', 'it-IT', [
  ['ricordami tra 5 ore e 3/4 di chiudere', 'chiudere', QUARTERS],
  ['ricordami tra 2 1/2 ore di chiudere', 'chiudere', HALF],
])
read('parts of an hour', 'pt-BR', [
  ['me lembra em 5 horas e 3/4 de fechar', 'fechar', QUARTERS],
  ['me lembra em 2 1/2 horas de fechar', 'fechar', HALF],
])
read('parts of an hour', 'nl-NL', [
  ['herinner me over 5 en 3/4 uur aan het slot', 'het slot', QUARTERS],
  ['herinner me over vijf en driekwart uur aan het slot', 'het slot', QUARTERS],
])

const FIVE = '2026-06-15 17:00'
read('what says nothing in front of an hour', 'en-GB', [
  ['uh remind me uh to send the the file by like 5 today', 'send the the file', FIVE],
  ['remind me at maybe 5 to send it', 'send it', FIVE],
  ['remind me to send it by like friday morning', 'send it', '2026-06-19 09:00'],
  ['remind me to send it, like, tomorrow at 5', 'send it', '2026-06-16 17:00'],
  ['remind me i dunno tomorrow at 5 to send it', 'send it', '2026-06-16 17:00'],
  ['remind me every like 2 hours to drink', 'drink', 'FREQ=HOURLY;INTERVAL=2 from 2026-06-15 12:30'],
])
read('what says nothing in front of an hour', 'es-ES', [['recuérdame a las tipo 5 enviarlo', 'enviarlo', FIVE]])
read('what says nothing in front of an hour', 'fr-FR', [
  ["rappelle-moi vers genre 17h de l'envoyer", "l'envoyer", FIVE],
])
read('what says nothing in front of an hour', 'it-IT', [['ricordami verso tipo le 17 di inviarlo', 'inviarlo', FIVE]])
read('what says nothing in front of an hour', 'pt-BR', [['me lembra às tipo 17h de enviar', 'enviar', FIVE]])

read('as they are typed', 'en-GB', [
  ['remind me 2 mins b4 5pm to dial in', 'dial in', '2026-06-15 16:58'],
  ['remind me to go to gate B4 at 5', 'go to gate B4', FIVE],
  // "2" may be an hour or "to"
  ['remind me tmrw mornin 2 call mum', 'call mum', 'not-a-time'],
  ['remind me bout the mot tomorrow', 'the mot', '2026-06-16 09:00'],
  ['remind me thurs coming about the mot', 'the mot', '2026-06-18 09:00'],
  [
    'sarahs bday 3 march remind me every year',
    'sarahs bday',
    'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=3 from 2027-03-03 09:00',
  ],
  ['remind me in the morra to call mum', 'call mum', '2026-06-16 09:00'],
  ['remind me themorra at 9 to call mum', 'call mum', '2026-06-16 09:00'],
  ['remind me at 11 hundred to call mum', 'call mum', '2026-06-15 11:00'],
  ['i have a 2pm, remind me at quarter to', 'i have a 2pm', 'not-a-time'],
  ['remind me in hour and half to call mum', 'call mum', '2026-06-15 12:00'],
  ['remind me at 8 to start the dryer', 'start the dryer', '2026-06-15 20:00'],
])

const EACH_MARCH = 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=3 from 2027-03-03 09:00'
read('a day, and at once that each year is meant', 'de-DE', [
  ['saras geburtstag 3. märz erinner mich jedes jahr', 'saras geburtstag', EACH_MARCH],
  ['erinner mich di 16. um 14 uhr an mama', 'mama', '2026-06-16 14:00'],
])
read('a day, and at once that each year is meant', 'es-ES', [
  ['cumple de Sara 3 de marzo recuérdame cada año', 'cumple de Sara', EACH_MARCH],
])
read('a day, and at once that each year is meant', 'fr-FR', [
  ['anniversaire de Sara 3 mars rappelle-moi chaque année', 'anniversaire de Sara', EACH_MARCH],
])
read('a day, and at once that each year is meant', 'it-IT', [
  ['compleanno di Luca 3 marzo ricordami ogni anno', 'compleanno di Luca', EACH_MARCH],
])
read('a day, and at once that each year is meant', 'pt-BR', [
  ['aniversário da Sara 3 de março me lembra todo ano', 'aniversário da Sara', EACH_MARCH],
])
read('a day, and at once that each year is meant', 'nl-NL', [
  ['verjaardag Sara 3 maart herinner me elk jaar', 'verjaardag Sara', EACH_MARCH],
])

const SATURDAY = '2026-06-20 09:00'
read('sometime in a week', 'en-GB', [
  ['remind me to do my taxes sometime this weekend', 'do my taxes', SATURDAY],
  ['remind me to do my taxes at some point tomorrow', 'do my taxes', '2026-06-16 09:00'],
  ['remind me to do my taxes some time tonight', 'do my taxes', '2026-06-15 20:00'],
  ['remind me to do my taxes sometime in august', 'do my taxes', 'not-a-time'],
  ['remind me to do my taxes sometime next month', 'do my taxes', 'not-a-time'],
])
read('sometime in a week', 'de-DE', [['erinnere mich irgendwann am Wochenende an die Steuer', 'die Steuer', SATURDAY]])
read('sometime in a week', 'es-ES', [['recuérdame en algún momento del finde la renta', 'la renta', SATURDAY]])
read('sometime in a week', 'fr-FR', [['rappelle-moi à un moment ce week-end les impôts', 'les impôts', SATURDAY]])
read('sometime in a week', 'it-IT', [['ricordami in qualche momento del weekend le tasse', 'le tasse', SATURDAY]])
read('sometime in a week', 'pt-BR', [['me lembra em algum momento do fim de semana do imposto', 'imposto', SATURDAY]])
read('sometime in a week', 'nl-NL', [['herinner me ergens dit weekend aan de belasting', 'de belasting', SATURDAY]])

const SUNDAY = '2026-06-21 09:00'
const onSaturday = at('2026-06-20T09:20:00+02:00')
onSaturday('a weekend that is going on', 'en-GB', [
  ['remind me this weekend to call', 'call', SUNDAY],
  ['remind me sometime this weekend to call', 'call', SUNDAY],
])
onSaturday('a weekend that is going on', 'de-DE', [['erinnere mich dieses Wochenende ans Anrufen', 'Anrufen', SUNDAY]])
onSaturday('a weekend that is going on', 'es-AR', [['recordame este finde comprar yerba', 'comprar yerba', SUNDAY]])
onSaturday('a weekend that is going on', 'fr-FR', [["rappelle-moi ce week-end d'appeler", 'appeler', SUNDAY]])
onSaturday('a weekend that is going on', 'it-IT', [['ricordami questo weekend di chiamare', 'chiamare', SUNDAY]])
onSaturday('a weekend that is going on', 'pt-BR', [['me lembra esse fim de semana de ligar', 'ligar', SUNDAY]])
onSaturday('a weekend that is going on', 'nl-NL', [['herinner me dit weekend aan bellen', 'bellen', SUNDAY]])
at('2026-06-21T12:10:00+02:00')('a weekend that is nearly over', 'en-GB', [
  ['remind me this weekend to call', 'call', '2026-06-21 15:00'],
])
at('2026-06-21T08:00:00+02:00')('a weekend on its second morning', 'en-GB', [
  ['remind me this weekend to call', 'call', '2026-06-21 09:00'],
])

const IDES = '2027-03-15 09:00'
read('a Roman day', 'en-GB', [
  ['remind me on the ides of march to toast Caesar', 'toast Caesar', IDES],
  ['remind me on the ides of april to toast Caesar', 'toast Caesar', '2027-04-13 09:00'],
])
read('a Roman day', 'de-DE', [['erinnere mich an den Iden des März an Cäsar', 'Cäsar', IDES]])
read('a Roman day', 'es-ES', [['recuérdame en los idus de marzo brindar', 'brindar', IDES]])
read('a Roman day', 'fr-FR', [['rappelle-moi aux ides de mars de trinquer', 'trinquer', IDES]])
read('a Roman day', 'it-IT', [['ricordami alle idi di marzo di brindare', 'brindare', IDES]])
read('a Roman day', 'pt-BR', [['me lembra nos idos de março de brindar', 'brindar', IDES]])
read('a Roman day', 'nl-NL', [['herinner me op de iden van maart aan Caesar', 'Caesar', IDES]])

read('an hour behind its label', 'en-GB', [
  ['call mum tomorrow, time: 5.30pm', 'call mum', '2026-06-16 17:30'],
  ['call mum tomorrow at 9 about tea time', 'call mum about tea time', '2026-06-16 09:00'],
])
read('an hour behind its label', 'de-DE', [
  [
    'Zum 3. jeden Monats Mieteingänge prüfen, Uhrzeit 17.30',
    'Mieteingänge prüfen',
    'FREQ=MONTHLY;BYMONTHDAY=3 from 2026-07-03 17:30',
  ],
  ['am Freitag Müll rausstellen (Uhrzeit: 8)', 'Müll rausstellen', '2026-06-19 08:00'],
])
read('an hour behind its label', 'es-ES', [['llamar a mamá mañana, hora 17:30', 'llamar a mamá', '2026-06-16 17:30']])
read('an hour behind its label', 'fr-FR', [['appeler maman demain, heure 17h30', 'appeler maman', '2026-06-16 17:30']])
read('an hour behind its label', 'it-IT', [['chiamare mamma domani, ora 17:30', 'chiamare mamma', '2026-06-16 17:30']])
read('an hour behind its label', 'pt-PT', [['ligar à mãe amanhã, hora 17:30', 'ligar à mãe', '2026-06-16 17:30']])
read('an hour behind its label', 'nl-NL', [['mama bellen morgen, tijd 17:30', 'mama bellen', '2026-06-16 17:30']])

const NOON = '2026-06-16 12:00'
const FROM_TEN = '2026-06-16 10:00'
read('not too early', 'en-GB', [
  ['remind me tomorrow not too early, around noon, to call', 'call', NOON],
  ['remind me tomorrow not before 10 to call', 'call', FROM_TEN],
])
read('not too early', 'de-DE', [
  ['erinner mich morgen nich zu früh, so gegen mittag, an das Formular 5', 'das Formular 5', NOON],
  ['erinner mich morgen nicht vor 10 an das Formular', 'das Formular', FROM_TEN],
  ['erinner mich morgen nicht zu früh an das Formular', 'das Formular', 'not-a-time'],
  // neither half of the day has an eight at noon
  ['erinner mich morgen um 10 mittags an das Formular', 'das Formular', FROM_TEN],
  ['erinner mich morgen um 8 mittags an das Formular', 'das Formular', 'not-a-time'],
])
read('not too early', 'es-ES', [
  ['recuérdame mañana no muy temprano, sobre el mediodía, llamar a Paco', 'llamar a Paco', NOON],
  ['recuérdame mañana no antes de las 10 llamar a Paco', 'llamar a Paco', FROM_TEN],
])
read('not too early', 'fr-FR', [
  ["rappelle-moi demain pas trop tôt, vers midi, d'appeler Paul", 'appeler Paul', NOON],
  ["rappelle-moi demain pas avant 10h d'appeler Paul", 'appeler Paul', FROM_TEN],
])
read('not too early', 'it-IT', [
  ['ricordami domani non troppo presto, verso mezzogiorno, di chiamare Paolo', 'chiamare Paolo', NOON],
  ['ricordami domani non prima delle 10 di chiamare Paolo', 'chiamare Paolo', FROM_TEN],
])
read('not too early', 'pt-PT', [
  ['lembra-me amanhã não muito cedo, por volta do meio-dia, de ligar ao Paulo', 'ligar ao Paulo', NOON],
  ['lembra-me amanhã não antes das 10 de ligar ao Paulo', 'ligar ao Paulo', FROM_TEN],
])
read('not too early', 'nl-NL', [
  ['herinner me morgen niet te vroeg, rond de middag, aan de was', 'de was', NOON],
  ['herinner me morgen niet voor 10 uur aan de was', 'de was', FROM_TEN],
])

/** "A few days before, so on the 3rd": the day that says it better. */
const THIRD = '2026-07-03 09:00'
read('so on the third', 'en-GB', [
  ['rent is due on the 5th, remind me a few days before, so on the 3rd', 'rent is due on the 5th', THIRD],
])
read('so on the third', 'de-DE', [
  ['Miete am 5. zahlen, erinner mich ein paar Tage vorher, also am 3.', 'Miete am 5. zahlen', THIRD],
  ['Miete am 5. zahlen, erinner mich ein paar Tage vorher, d.h. am 3.', 'Miete am 5. zahlen', THIRD],
  // of the month, however it is said
  ['am letzten Tag vom Monat um 20 Uhr Miete überweisen', 'Miete überweisen', '2026-06-30 20:00'],
  ['am ersten Montag vom Monat um 20 Uhr Miete überweisen', 'Miete überweisen', '2026-07-06 20:00'],
])
read('so on the third', 'es-ES', [['alquiler el 5, recuérdame unos días antes, o sea el 3', 'alquiler', THIRD]])
read('so on the third', 'fr-FR', [['loyer le 5, rappelle-moi quelques jours avant, donc le 3', 'loyer', THIRD]])
read('so on the third', 'it-IT', [['affitto il 5, ricordami qualche giorno prima, cioè il 3', 'affitto', THIRD]])
read('so on the third', 'pt-PT', [['renda no dia 5, lembra-me uns dias antes, ou seja no dia 3', 'renda', THIRD]])
read('so on the third', 'nl-NL', [['huur de 5e, herinner me een paar dagen ervoor, dus op de 3e', 'huur', THIRD]])
