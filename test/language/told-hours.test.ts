import { testReadings } from './readings.js'

/** An hour of a request, and the day that is told in front of it: the same in all languages. */

type Table = Parameters<typeof testReadings>[2]

/** Wednesday 3 June 2026, ten o'clock. */
const read = (locale: string, readings: Table) =>
  testReadings(
    `an hour on the day of what is told, in ${locale}`,
    { now: Date.parse('2026-06-03T10:00:00+02:00'), timeZone: 'Europe/Berlin', locale },
    readings,
    [],
  )

// of several hours told one has the day, and an hour of the request is in front of one of the morning
read('en-GB', [
  ['concert july 10 at 22:00, we leave at 17:00 so remind me of the van at 16:00', 'the van', '2026-07-10 16:00'],
  [
    'my shift starts at 4:50am tomorrow, alarm at 3:40 please',
    'my shift starts at 4:50am tomorrow',
    '2026-06-04 03:40',
  ],
  ['my flight is at 6pm on friday, remind me at 4', 'my flight is at 6pm on friday', '2026-06-05 16:00'],
  ['nappies on offer until sunday, saturday afternoon pick them up', 'pick them up', '2026-06-06 15:00'],
])
read('de-DE', [
  [
    'Konzert am 10. Juli um 22 Uhr, Abfahrt 17 Uhr, also erinnere mich um 16 Uhr an den Bus',
    'den Bus',
    '2026-07-10 16:00',
  ],
])
read('it-IT', [
  [
    'concerto il 10 luglio alle 22, partenza ore 17 quindi ricordami il furgone alle 16',
    'il furgone',
    '2026-07-10 16:00',
  ],
  // of the evening before or of the day: asked
  [
    'ecografia il 7 luglio 10.50, digiuno dalle 22 della sera prima, avvisami alle 21.30',
    'ecografia il 7 luglio 10.50, digiuno dalle 22 della sera prima',
    'not-a-time',
  ],
  ['lunedì scarico alle 6 del mattino, sveglia alle 4', 'lunedì scarico alle 6 del mattino', '2026-06-08 04:00'],
  ['latte in offerta fino a domenica, sabato pomeriggio comprarlo', 'comprarlo', '2026-06-06 15:00'],
  ['riunione del 9 alle 15, avvisami due ore prima', 'riunione', '2026-06-09 13:00'],
  ['visita in via Manzoni 40 alle 7 di sera', 'visita in via Manzoni 40', '2026-06-03 19:00'],
])
read('fr-FR', [
  ['prise de service 4h52 demain, réveil à 3h40', 'prise de service 4h52 demain', '2026-06-04 03:40'],
  ["couches en promo jusqu'à dimanche, samedi après-midi aller les chercher", 'aller les chercher', '2026-06-06 15:00'],
  ['audience du 9 à 13h45, prévenez-moi deux heures en avance', 'audience', '2026-06-09 11:45'],
  // on a wednesday
  ['croquettes à commander mercredi en quinze', 'croquettes à commander', '2026-06-17 09:00'],
  ['croquettes à commander jeudi en quinze', 'croquettes à commander', '2026-06-18 09:00'],
])
