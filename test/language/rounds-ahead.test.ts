import { type Requests, testReadings } from './readings.js'

/** So much ahead of what comes round, or has its day, in a clause of its own: the same in all languages. */

/** Wednesday 10 February 2027, noon. */
const read = (locale: string, requests: Requests) =>
  testReadings(
    `ahead of a day apart from its hour, in ${locale}`,
    { now: Date.parse('2027-02-10T12:00:00+01:00'), timeZone: 'Europe/Berlin', locale },
    requests,
    [],
  )

const WEDNESDAYS = 'FREQ=WEEKLY;BYDAY=WE from 2027-02-17 11:10'
const OTHER_WEDNESDAYS = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE from 2027-02-17 11:10'
const CHRISTMAS = '2027-12-25 15:00'
const TO_EXAMS = 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20271215T235959 from 2027-02-16 18:15'

read('en-GB', [
  ['every other wednesday, lunch with Dana at 11:15, remind me 5 minutes before', 'lunch with Dana', OTHER_WEDNESDAYS],
  [
    'every other wednesday starting next week, lunch with Dana at 11:15, ping me 5 min before',
    'lunch with Dana',
    OTHER_WEDNESDAYS,
  ],
  ['christmas church service 4pm, remind me an hour before', 'church service', CHRISTMAS],
  ['study group every tuesday 6:30pm till finals dec 15, nudge me 15 min before', 'study group', TO_EXAMS],
  [
    'remind me to revise every day at 7 till my exams on dec 15',
    'revise',
    'FREQ=DAILY;UNTIL=20271215T235959 from 2027-02-11 07:00',
  ],
  // of two events which one is not said
  [
    'every monday I have choir and on friday the concert at 7, remind me an hour before',
    'every monday I have choir and on friday the concert at 7',
    'not-a-time',
  ],
  // as before: its hour stands in its name
  ['the 3pm call tomorrow, remind me an hour before', 'call', '2027-02-11 14:00'],
  ['Christmas party friday at 7pm, remind me an hour before', 'Christmas party', '2027-02-12 18:00'],
])
read('de-DE', [
  [
    'jeden zweiten Mittwoch, Gespräch mit Dana um 11:15, erinnere mich 5 Minuten vorher',
    'Gespräch mit Dana',
    OTHER_WEDNESDAYS,
  ],
  ['Weihnachten Gottesdienst um 16 Uhr, erinnere mich eine Stunde vorher', 'Gottesdienst', CHRISTMAS],
  [
    'Lerngruppe jeden Dienstag um 18:30 bis zur Prüfung am 15. Dezember, erinnere mich 15 Minuten vorher',
    'Lerngruppe',
    TO_EXAMS,
  ],
])
read('es-ES', [
  [
    'cada dos miércoles, reunión con Dana a las 11:15, recuérdame 5 minutos antes',
    'reunión con Dana',
    OTHER_WEDNESDAYS,
  ],
  ['navidad misa a las 16, recuérdame una hora antes', 'misa', CHRISTMAS],
  [
    'grupo de estudio cada martes a las 18:30 hasta los exámenes el 15 de diciembre, recuérdame 15 minutos antes',
    'grupo de estudio',
    TO_EXAMS,
  ],
])
read('fr-FR', [
  ['un mercredi sur deux, point avec Dana à 11h15, rappelle-moi 5 minutes avant', 'point avec Dana', OTHER_WEDNESDAYS],
  [
    "groupe d'étude chaque mardi à 18h30 jusqu'aux examens le 15 décembre, rappelle-moi 15 minutes avant",
    "groupe d'étude",
    TO_EXAMS,
  ],
])
read('it-IT', [
  ['ogni mercoledì, riunione con Dana alle 11:15, ricordami 5 minuti prima', 'riunione con Dana', WEDNESDAYS],
  [
    'gruppo di studio ogni martedì alle 18:30 fino agli esami del 15 dicembre, ricordami 15 minuti prima',
    'gruppo di studio',
    TO_EXAMS,
  ],
])
read('pt-BR', [
  ['toda quarta, reunião com a Dana às 11h15, me lembra 5 minutos antes', 'reunião com a Dana', WEDNESDAYS],
  [
    'grupo de estudo toda terça às 18h30 até as provas no dia 15 de dezembro, me lembra 15 minutos antes',
    'grupo de estudo',
    TO_EXAMS,
  ],
])
read('nl-NL', [
  ['elke woensdag, overleg met Dana om 11:15, herinner me 5 minuten ervoor', 'overleg met Dana', WEDNESDAYS],
  [
    'studiegroep elke dinsdag om 18:30 tot de examens op 15 december, herinner me 15 minuten ervoor',
    'studiegroep',
    TO_EXAMS,
  ],
])

const WORKDAY = '2027-02-26 09:00'
const BOTH = '2027-02-18 09:00 + 2027-02-19 09:00'

/** "the last working day before" of what is told, and two days of a request of which the second comes "again". */
read('en-GB', [
  ['T4s must go out by Feb 28. Reminder on the last business day before please.', 'T4s must go out', WORKDAY],
  [
    'the permit has to be in by the 20th, remind me on the 18th and again on the 19th',
    'the permit has to be in by the 20th',
    BOTH,
  ],
  [
    'gas certificate runs out 14 june, nag me a fortnight before and then again a week before',
    'gas certificate runs out',
    '2027-06-07 09:00',
  ],
  [
    'fees are to be paid on or before 10th of each month, remind me on the 8th at 9 am',
    'fees are to be paid on or before 10th of each month',
    'FREQ=MONTHLY;BYMONTHDAY=8 from 2027-03-08 09:00',
  ],
  ['remind me of the soundcheck thurs 6, scrap that, 5', 'the soundcheck', '2027-02-11 17:00'],
  ['remind me to take creatine 7:30 nah 8 pm', 'take creatine', '2027-02-10 20:00'],
  ['remind me at 5 to forget that guy', 'forget that guy', '2027-02-10 17:00'],
])
read('de-DE', [
  [
    'die Steuer ist am 28. Februar fällig, erinnere mich am letzten Werktag davor',
    'die Steuer ist am 28. Februar fällig',
    WORKDAY,
  ],
  [
    'der Antrag muss bis zum 20. da sein, erinnere mich am 18. und nochmal am 19.',
    'der Antrag muss bis zum 20. da sein',
    BOTH,
  ],
])
read('es-ES', [
  ['el impuesto vence el 28 de febrero, recuérdame el último día hábil anterior', 'el impuesto vence', WORKDAY],
  ['la solicitud vence el 20, recuérdame el 18 y otra vez el 19', 'la solicitud vence el 20', BOTH],
])
read('fr-FR', [
  [
    'la déclaration est à rendre le 28 février, rappelle-moi le dernier jour ouvré avant',
    'la déclaration est à rendre le 28 février',
    WORKDAY,
  ],
  ['la demande est à rendre le 20, rappelle-moi le 18 et encore une fois le 19', 'la demande est à rendre le 20', BOTH],
])
read('it-IT', [
  [
    "la dichiarazione scade il 28 febbraio, ricordami l'ultimo giorno lavorativo prima",
    'la dichiarazione scade',
    WORKDAY,
  ],
  ['la domanda scade il 20, ricordami il 18 e di nuovo il 19', 'la domanda scade il 20', BOTH],
])
read('pt-BR', [
  ['o imposto vence dia 28 de fevereiro, me lembra no último dia útil antes', 'o imposto vence', WORKDAY],
  ['o pedido vence dia 20, me lembra dia 18 e de novo dia 19', 'o pedido vence dia 20', BOTH],
])
read('nl-NL', [
  [
    'de aangifte moet op 28 februari binnen zijn, herinner me de laatste werkdag ervoor',
    'de aangifte moet op 28 februari binnen zijn',
    WORKDAY,
  ],
  [
    'de aanvraag moet de 20e binnen zijn, herinner me op de 18e en nog eens op de 19e',
    'de aanvraag moet de 20e binnen zijn',
    BOTH,
  ],
])
