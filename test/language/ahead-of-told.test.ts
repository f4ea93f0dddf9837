import { testReadings } from './readings.js'

/** How much ahead of what is told in front a request is, which of several that are told, and on which day: in all languages. */

type Table = Parameters<typeof testReadings>[2]

/** Wednesday 3 June 2026, ten o'clock. */
const read = (name: string, locale: string, readings: Table) =>
  testReadings(
    `${name}, in ${locale}`,
    { now: Date.parse('2026-06-03T10:00:00+02:00'), timeZone: 'Europe/Berlin', locale },
    readings,
    [],
  )

// the evening or the day before what is told; a thing to do right behind how much ahead
read('ahead of what is told', 'es-ES', [
  ['junta el viernes a las 8 am avísame una noche antes como a las 9', 'junta', '2026-06-04 21:00'],
  ['junta el viernes a las 8 am, avísame la noche anterior', 'junta', '2026-06-04 20:00'],
  ['dentista el 12 a las 15.45, haceme acordar el día anterior', 'dentista', '2026-06-11 15:45'],
  ['turno sábado 11:40, q me suene 1h antes', 'turno', '2026-06-06 10:40'],
  ['guardia mañana 20:00, recuérdame 2 hrs antes planchar el uniforme', 'planchar el uniforme', '2026-06-04 18:00'],
])
read('ahead of what is told', 'pt-BR', [
  ['reunião sexta às 8, me avisa uma noite antes às 9', 'reunião', '2026-06-04 21:00'],
  ['reunião sexta às 8, me avisa na noite anterior às 9', 'reunião', '2026-06-04 21:00'],
  ['plantão amanhã 20:00, me lembra 2 horas antes passar o uniforme', 'passar o uniforme', '2026-06-04 18:00'],
])

// one of several that are told, by its name
read('ahead of one of several', 'en-GB', [
  [
    'soundcheck friday 7pm, concert 10:30pm, remind me 45 min before the soundcheck',
    'the soundcheck',
    '2026-06-05 18:15',
  ],
  ['soundcheck friday 7pm, concert 10:30pm, remind me 45 min before the concert', 'the concert', '2026-06-05 21:45'],
])
read('ahead of one of several', 'de-DE', [
  [
    'Soundcheck Freitag 19 Uhr, Konzert 22:30 Uhr, erinnere mich 45 Minuten vor dem Konzert',
    'Konzert',
    '2026-06-05 21:45',
  ],
])
read('ahead of one of several', 'es-ES', [
  ['prueba el viernes 19:00, concierto 22:30, avísame 45 min antes de la prueba', 'la prueba', '2026-06-05 18:15'],
  [
    'prueba el viernes a las 19:00 y concierto a las 22:30, avísame 1 h antes del concierto',
    'concierto',
    '2026-06-05 21:30',
  ],
])
read('ahead of one of several', 'fr-FR', [
  [
    'répétition vendredi à 19h, concert à 22h30, rappelle-moi 45 minutes avant la répétition',
    'répétition',
    '2026-06-05 18:15',
  ],
])
read('ahead of one of several', 'it-IT', [
  ['prove venerdì alle 19, concerto alle 22:30, avvisami 45 minuti prima del concerto', 'concerto', '2026-06-05 21:45'],
])
read('ahead of one of several', 'pt-BR', [
  ['ensaio sexta às 19h, show às 22:30, me avisa 45 minutos antes do ensaio', 'ensaio', '2026-06-05 18:15'],
])
read('ahead of one of several', 'nl-NL', [
  [
    'soundcheck vrijdag om 19 uur, concert om 22:30, herinner me 45 minuten voor het concert',
    'concert',
    '2026-06-05 21:45',
  ],
])

// a week that goes on is no day, and "that day" is the one that is told
read('the day that is told', 'en-GB', [
  ["this week i'm on nights, remind me to do the laundry at 19:30", 'do the laundry', '2026-06-03 19:30'],
])
read('the day that is told', 'de-DE', [
  ['diese Woche habe ich Nachtschicht, erinner mich um 19:30 an die Wäsche', 'die Wäsche', '2026-06-03 19:30'],
])
read('the day that is told', 'es-ES', [
  ['esta semana voy de noches, recuérdame poner la lavadora a las 19:30', 'poner la lavadora', '2026-06-03 19:30'],
  ['el sábado es la boda, avísame a las 10 de ese día de planchar el traje', 'planchar el traje', '2026-06-06 10:00'],
  ['recuérdame llamar a las 10 de ese día', 'llamar', 'not-a-time'],
])
read('the day that is told', 'pt-BR', [
  ['essa semana estou de noite, me lembra de pôr a roupa às 19:30', 'pôr a roupa', '2026-06-03 19:30'],
])
