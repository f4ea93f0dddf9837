import { type Requests, testReadings } from './readings.js'

/** What comes round is told first, and when to be reminded of it behind: the same families in all seven languages. */

const read = (name: string, locale: string, requests: Requests) =>
  testReadings(
    `${name}, in ${locale}`,
    { now: Date.parse('2026-06-15T10:30:00+02:00'), timeZone: 'Europe/Berlin', locale },
    requests,
    [],
  )

const WEEKLY = 'FREQ=WEEKLY;BYDAY=TU from 2026-06-16'
read('a day of the week of its own', 'en-GB', [
  [
    'bins every other weds, remind me tues night',
    'bins every other weds',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU from 2026-06-16 20:00',
  ],
  [
    'trash is picked up every wednesday so remind me tuesday evening',
    'trash is picked up every wednesday',
    `${WEEKLY} 18:00`,
  ],
  ['team call wednesdays at 9 remind me on tuesday at 8pm', 'team call wednesdays at 9', `${WEEKLY} 20:00`],
  ['team call every wednesday, remind me tuesday night to prepare', 'prepare', `${WEEKLY} 20:00`],
  ['bins every wednesday, remind me this tuesday at 8pm', 'bins every wednesday', '2026-06-16 20:00'],
  ['bins every wednesday, remind me tomorrow at 8pm', 'bins every wednesday', '2026-06-16 20:00'],
  // which tuesday is nobody's guess
  [
    'payday is the last wednesday of every month, remind me tuesday at 4',
    'payday is the last wednesday of every month',
    'not-a-time',
  ],
])
read('a day of the week of its own', 'de-DE', [
  ['Müll jeden Mittwoch, erinnere mich Dienstagabend', 'Müll jeden Mittwoch', `${WEEKLY} 18:00`],
])
read('a day of the week of its own', 'es-ES', [
  ['basura cada miércoles, recuérdame el martes por la noche', 'basura cada miércoles', `${WEEKLY} 20:00`],
])
read('a day of the week of its own', 'fr-FR', [
  ['poubelles tous les mercredis, rappelle-moi mardi soir', 'poubelles tous les mercredis', `${WEEKLY} 18:00`],
])
read('a day of the week of its own', 'it-IT', [
  ['spazzatura ogni mercoledì, ricordami martedì sera', 'spazzatura ogni mercoledì', `${WEEKLY} 18:00`],
])
read('a day of the week of its own', 'pt-BR', [
  ['lixo toda quarta, me lembra terça à noite', 'lixo toda quarta', `${WEEKLY} 20:00`],
])
read('a day of the week of its own', 'nl-NL', [
  ['vuilnis elke woensdag, herinner me dinsdagavond', 'vuilnis elke woensdag', `${WEEKLY} 18:00`],
])

read('a day of the week that is told', 'en-GB', [
  ['oil change next week, remind me on friday', 'oil change next week', '2026-06-26 09:00'],
])
read('a day of the week that is told', 'de-DE', [
  ['Ölwechsel nächste Woche, erinnere mich am Freitag', 'Ölwechsel nächste Woche', '2026-06-26 09:00'],
])
read('a day of the week that is told', 'es-ES', [
  [
    'cambio de aceite la semana que viene, recuérdame el viernes',
    'cambio de aceite la semana que viene',
    '2026-06-26 09:00',
  ],
])

const FOURTEENTH = 'FREQ=MONTHLY;BYMONTHDAY=14 from 2026-07-14 09:00'
read('a day of the month of its own', 'en-GB', [
  [
    'rent is due on the 17th of every month, remind me on the 14th',
    'rent is due on the 17th of every month',
    FOURTEENTH,
  ],
  ['rent is due on july 17, remind me on the 14th', 'rent is due on july 17', '2026-07-14 09:00'],
  ['bins every wednesday, remind me on the 14th', 'bins every wednesday', '2026-07-14 09:00'],
])
read('a day of the month of its own', 'de-DE', [
  [
    'die Miete ist am 17. jedes Monats fällig, erinnere mich am 14.',
    'die Miete ist am 17. jedes Monats fällig',
    FOURTEENTH,
  ],
])
read('a day of the month of its own', 'es-MX', [
  [
    'Declaración mensual: vence el 17 de cada mes, recuérdamela siempre el día 14',
    'Declaración mensual: vence el 17 de cada mes',
    FOURTEENTH,
  ],
  [
    'el alquiler vence el 17 de cada mes, recuérdame el 14 a las 8 pagar',
    'pagar',
    'FREQ=MONTHLY;BYMONTHDAY=14 from 2026-07-14 08:00',
  ],
])
read('a day of the month of its own', 'fr-FR', [
  ['le loyer est dû le 17 de chaque mois, rappelle-moi le 14', 'le loyer est dû le 17 de chaque mois', FOURTEENTH],
])
read('a day of the month of its own', 'it-IT', [
  ["l'affitto scade il 17 di ogni mese, ricordami il 14", "l'affitto scade il 17 di ogni mese", FOURTEENTH],
])
read('a day of the month of its own', 'pt-BR', [
  ['o aluguel vence dia 17 de cada mês, me lembra dia 14', 'o aluguel vence dia 17 de cada mês', FOURTEENTH],
])
read('a day of the month of its own', 'nl-NL', [
  [
    'de huur moet de 17e van elke maand betaald zijn, herinner me de 14e',
    'de huur moet de 17e van elke maand betaald zijn',
    FOURTEENTH,
  ],
])

// what the thing that is set is for, and not one time of it
const OF_EACH = 'FREQ=MONTHLY;BYMONTHDAY=1 from 2026-07-01 09:00'
const EACH_LAST_FRIDAY = 'FREQ=MONTHLY;BYDAY=-1FR from 2026-06-26 09:00'
read('a reminder for each', 'en-GB', [
  ['reminder for the 1st of every month: pay the light', 'pay the light', OF_EACH],
  ['set a reminder for the last friday of each month: pay', 'pay', EACH_LAST_FRIDAY],
])
read('a reminder for each', 'de-DE', [['Erinnerung für den 1. jedes Monats: Strom zahlen', 'Strom zahlen', OF_EACH]])
read('a reminder for each', 'es-ES', [
  ['recordatorio para el 1 de cada mes: pagar la luz', 'pagar la luz', OF_EACH],
  ['recordatorio para el último viernes de cada mes: pagar', 'pagar', EACH_LAST_FRIDAY],
])
read('a reminder for each', 'fr-FR', [
  ["rappel pour le 1er de chaque mois : payer l'électricité", "payer l'électricité", OF_EACH],
])
read('a reminder for each', 'it-IT', [['promemoria per il 1° di ogni mese: pagare la luce', 'pagare la luce', OF_EACH]])
read('a reminder for each', 'pt-BR', [['lembrete para o dia 1 de cada mês: pagar a luz', 'pagar a luz', OF_EACH]])
read('a reminder for each', 'nl-NL', [
  ['herinnering voor de 1e van elke maand: stroom betalen', 'stroom betalen', OF_EACH],
])

const FIRST = 'FREQ=MONTHLY;BYMONTHDAY=1 from 2026-07-01 09:00'
const DAY_BEFORE = 'FREQ=MONTHLY;BYMONTHDAY=14 from 2026-07-14 09:00'
read('an hour of its own, or so much ahead', 'en-GB', [
  ['rent due on the 1st of every month remind me at 9 am', 'rent', FIRST],
  ['netflix renews on the 15th every month remind me the day before', 'netflix renews', DAY_BEFORE],
  ['spotify renews on the 15th of every month, remind me the day before to cancel', 'cancel', DAY_BEFORE],
  [
    'card bill due the 20th of every month remind me 2 days before',
    'card bill',
    'FREQ=MONTHLY;BYMONTHDAY=18 from 2026-06-18 09:00',
  ],
  // what was not read of the day is asked about
  [
    'rent due on the 1st of every fifth moon remind me at 9 am',
    'rent due on the 1st of every fifth moon',
    'not-a-time',
  ],
])
read('an hour of its own, or so much ahead', 'de-DE', [
  ['Miete am 1. jeden Monats, erinnere mich um 9 Uhr', 'Miete', FIRST],
  ['Netflix verlängert sich jeden Monat am 15., erinnere mich am Tag davor', 'Netflix verlängert sich', DAY_BEFORE],
])
read('an hour of its own, or so much ahead', 'fr-FR', [
  ['netflix le 15 de chaque mois, rappelle-moi la veille', 'netflix', DAY_BEFORE],
])

const DOSES = 'FREQ=DAILY;BYHOUR=8,14,22;BYMINUTE=0'
read('several hours in a row', 'en-GB', [
  [
    'antibiotics 3 times a day 8am 2pm 10pm for a week pls remind me',
    'antibiotics',
    `${DOSES};UNTIL=20260621T235959 from 2026-06-15 14:00`,
  ],
  [
    'insulin 4 times a day 7am noon 6pm 10pm remind me',
    'insulin',
    'FREQ=DAILY;BYHOUR=7,12,18,22;BYMINUTE=0 from 2026-06-15 12:00',
  ],
  ['remind me every day 8am 8pm to take it', 'take it', 'FREQ=DAILY;BYHOUR=8,20;BYMINUTE=0 from 2026-06-15 20:00'],
  // the half of the last one is that of each which still comes before the next
  [
    'remind me every day at 7, 3 and 11pm to take it',
    'take it',
    'FREQ=DAILY;BYHOUR=7,15,23;BYMINUTE=0 from 2026-06-15 15:00',
  ],
])

const UNTIL = 'FREQ=DAILY;UNTIL=20260809T235959 from 2026-06-15'
read('a bound behind what is said between', 'en-GB', [
  [
    'remind me to water the plants every day at 7pm while shes away until august 9',
    'water the plants while shes away',
    `${UNTIL} 19:00`,
  ],
  [
    'remind me to feed the cat every evening while they are in spain until august 9',
    'feed the cat while they are in spain',
    `${UNTIL} 18:00`,
  ],
])

const LINE = 'FREQ=WEEKLY;BYDAY=TU,TH from 2026-06-16 15:10'
read('days of the week behind "for"', 'en-US', [
  ['i need a reminder for tues and thurs at 3:10p every week to get in line', 'get in line', LINE],
  ['remind me for tuesdays and thursdays at 3:10pm to get in line', 'get in line', LINE],
])

read('what is to be done on the day that is told', 'en-GB', [
  ['need to ring the vet on thursday, can you remind me around 10', 'need to ring the vet', '2026-06-18 10:00'],
  ['gotta pick up the dry cleaning tomorrow, remind me at 4pm', 'gotta pick up the dry cleaning', '2026-06-16 16:00'],
  ['my passport expires on 30 august, remind me the month before to renew it', 'renew it', '2026-07-30 09:00'],
  ['remind me that swimming starts again on thursday at 10am', 'swimming starts again', '2026-06-18 10:00'],
])

const GLASS = 'FREQ=MONTHLY;BYDAY=2TU,4TU from 2026-06-23 09:00'
read('days that are told by their number, and the morning before', 'en-GB', [
  ['remind me the 2nd and 4th tuesday of the month to put out glass', 'put out glass', GLASS],
  [
    'remind me every fortnight on a thursday to put it out',
    'put it out',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH from 2026-06-18 09:00',
  ],
  ['flight is at 6:10am on friday, wake me up at 3', 'flight is at 6:10am on friday', '2026-06-19 03:00'],
])

const MONDAYS = 'FREQ=WEEKLY;BYDAY=MO from 2026-06-15 20:00'
const LAST_FRIDAY = 'FREQ=MONTHLY;BYDAY=-1FR from 2026-06-26 16:00'
read('one time, and how often behind', 'en-GB', [
  ['monday at 8pm take the bins out, remind me every week', 'take the bins out', MONDAYS],
  ['the last friday of the month at 4pm file my expenses, remind me every month', 'file my expenses', LAST_FRIDAY],
])
read('one time, and how often behind', 'de-DE', [
  ['Montag um 20 Uhr Müll rausbringen, erinner mich jede Woche', 'Müll rausbringen', MONDAYS],
])
read('one time, and how often behind', 'es-ES', [
  ['el lunes a las 20 sacar la basura, recuérdamelo cada semana', 'sacar la basura', MONDAYS],
])
read('one time, and how often behind', 'pt-BR', [
  ['segunda às 20h tirar o lixo, me lembra toda semana', 'tirar o lixo', MONDAYS],
])
read('one time, and how often behind', 'nl-NL', [
  ['maandag om 20u vuilnis buiten zetten, herinner me elke week', 'vuilnis buiten zetten', MONDAYS],
])
read('one time, and how often behind', 'fr-FR', [
  ['lundi à 20h sortir les poubelles, rappelle-moi chaque semaine', 'sortir les poubelles', MONDAYS],
  [
    'le dernier vendredi du mois à 16h faut que je fasse mes notes de frais, rappelle-le moi chaque mois',
    'faut que je fasse mes notes de frais',
    LAST_FRIDAY,
  ],
])
read('one time, and how often behind', 'it-IT', [
  ['lunedì alle 20 portare fuori la spazzatura, ricordamelo ogni settimana', 'portare fuori la spazzatura', MONDAYS],
])

/** Monday, Wednesday and Friday at 8, and a quarter of an hour before each. */
const QUARTER_TO = 'FREQ=WEEKLY;BYDAY=MO,WE,FR from 2026-06-17 07:45'
const MONDAY_7_45 = 'FREQ=WEEKLY;BYDAY=MO from 2026-06-22 07:45'
read('ahead of each time', 'en-GB', [
  ['the nurse comes every mon, wed and fri at 8am, remind me 15 min before each', 'nurse comes', QUARTER_TO],
  ['the nurse comes every mon, wed and fri at 8am, remind me each time 15 min before', 'nurse comes', QUARTER_TO],
])
read('ahead of each time', 'de-DE', [
  [
    'Spitex kommt neu immer Mo, Mi und Fr um 8 Uhr, bitte jeweils 15 Min. vorher erinnern',
    'Spitex kommt neu',
    QUARTER_TO,
  ],
  ['Spitex kommt Mo, Mi und Fr um 8, bitte jeweils 15 min vorher erinnern', 'Spitex kommt', QUARTER_TO],
  ['jeden Montag um 8 Uhr Spitex, bitte jeweils 15 Min. vorher Bescheid', 'Spitex', MONDAY_7_45],
  // "mi" is "mich" where it is no day in a list
  ['kannst mi um 18 Uhr an den Müll erinnern', 'den Müll', '2026-06-15 18:00'],
])
read('ahead of each time', 'fr-FR', [
  ['infirmière tous les lundis à 8h, rappelle-moi à chaque fois 15 min avant', 'infirmière', MONDAY_7_45],
])
read('ahead of each time', 'es-ES', [
  ['enfermera todos los lunes a las 8, avísame cada vez 15 min antes', 'enfermera', MONDAY_7_45],
])
read('ahead of each time', 'it-IT', [
  ['infermiera ogni lunedì alle 8, avvisami ogni volta 15 min prima', 'infermiera', MONDAY_7_45],
])
read('ahead of each time', 'pt-PT', [
  ['enfermeira todas as segundas às 8, avisa-me sempre 15 min antes', 'enfermeira', MONDAY_7_45],
])
read('ahead of each time', 'nl-NL', [
  ['elke maandag om 8 uur verpleegster, herinner me telkens 15 min ervoor', 'verpleegster', MONDAY_7_45],
])
