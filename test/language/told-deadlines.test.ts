import { testReadings } from './readings.js'

/** Which of two times that a message holds is when it is to come, and which is of what is told: the same in all languages. */

type Table = Parameters<typeof testReadings>[2]

/** Wednesday 3 June 2026, ten o'clock. */
const read = (name: string, locale: string, readings: Table) =>
  testReadings(
    `${name}, in ${locale}`,
    { now: Date.parse('2026-06-03T10:00:00+02:00'), timeZone: 'Europe/Berlin', locale },
    readings,
    [],
  )

const QUARTERS = 'FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=1 from 2026-07-01 10:00'
const OF_QUARTERS = 'a day of every quarter is of its first month'
read(OF_QUARTERS, 'nl-NL', [
  ['herinner me elk kwartaal op de 1e om 10:00 aan de btw', 'de btw', QUARTERS],
  [
    'herinner me om de 3 maanden op de 1e om 10:00 aan de huur',
    'de huur',
    'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1 from 2026-07-01 10:00',
  ],
])
read(OF_QUARTERS, 'fr-FR', [['rappelle-moi chaque trimestre le 1er à 10h de faire la TVA', 'faire la TVA', QUARTERS]])
read(OF_QUARTERS, 'es-ES', [['recuérdame cada trimestre el día 1 a las 10 el IVA', 'el IVA', QUARTERS]])
read(OF_QUARTERS, 'it-IT', [["ricordami ogni trimestre il 1 alle 10 l'IVA", "l'IVA", QUARTERS]])
read(OF_QUARTERS, 'pt-BR', [['lembra-me cada trimestre no dia 1 às 10h do IVA', 'IVA', QUARTERS]])

const DEADLINE = 'a deadline that is told, and a request on a day of its own'
const ON_TENTH = '2026-09-10 09:00'
read(DEADLINE, 'en-GB', [
  ['taxes, due by september 15, remind me on september 10', 'taxes, due by september 15', ON_TENTH],
  ['certificate expires 2026-09-13, remind me 10 days before to renew it', 'renew it', '2026-09-03 09:00'],
])
read(DEADLINE, 'nl-NL', [
  [
    'aangifte doen, ten laatste 15 september, laat het mij weten op 10 september',
    'aangifte doen, ten laatste 15 september',
    ON_TENTH,
  ],
  ['certificaat verloopt 2026-09-13, remind me 10 dagen ervoor om te vernieuwen', 'te vernieuwen', '2026-09-03 09:00'],
  ['kaart verlengen voor 1 september zeg het me 2 weken van te voren', 'kaart verlengen', '2026-08-18 09:00'],
])
read(DEADLINE, 'de-DE', [
  [
    'Steuern, spätestens am 15. September, erinnere mich am 10. September',
    'Steuern, spätestens am 15. September',
    ON_TENTH,
  ],
])
read(DEADLINE, 'fr-FR', [
  [
    'impôts, au plus tard le 15 septembre, rappelle-moi le 10 septembre',
    'impôts, au plus tard le 15 septembre',
    ON_TENTH,
  ],
])
read(DEADLINE, 'es-ES', [
  [
    'impuestos, antes del 15 de septiembre, recuérdame el 10 de septiembre',
    'impuestos, antes del 15 de septiembre',
    ON_TENTH,
  ],
])

read('an earlier hour in front of the verb that asks', 'nl-NL', [
  ['morgen om 11u mn zusje halen, kwart voor 11 reminden aub', 'mn zusje halen', '2026-06-04 10:45'],
  ['tandarts morgen 15u, 14u reminden', 'tandarts', '2026-06-04 14:00'],
  [
    'elke dag pillen om 8, 12 en 18 uur reminden',
    'pillen',
    'FREQ=DAILY;BYHOUR=8,12,18;BYMINUTE=0 from 2026-06-03 12:00',
  ],
  ['rookmelders vervangen den 20sten om 10u', 'rookmelders vervangen', '2026-06-20 10:00'],
])

const OF_ITS_MONTH = 'a day of the month of what is told in front'
const ELEVENTH = '2026-09-11 09:30'
read(OF_ITS_MONTH, 'en-GB', [
  ['fair from september 8 to 20, remind me on the 11th at 9:30', 'fair from september 8 to 20', ELEVENTH],
  // the last one in front of it is the nearest one
  ['the rent is due july 5, remind me on the 28th', 'the rent is due july 5', '2026-06-28 09:00'],
  ['the exam is tomorrow, remind me on the 28th', 'the exam is tomorrow', '2026-06-28 09:00'],
])
read(OF_ITS_MONTH, 'de-DE', [
  ['Messe vom 8. bis 20. September, erinnere mich am 11. um 9:30', 'Messe vom 8. bis 20. September', ELEVENTH],
])
read(OF_ITS_MONTH, 'es-ES', [
  [
    'modelo 130 del 1 al 20 de septiembre, recuérdamelo el 11 a las 9:30',
    'modelo 130 del 1 al 20 de septiembre',
    ELEVENTH,
  ],
])
read(OF_ITS_MONTH, 'fr-FR', [
  ['salon du 8 au 20 septembre, rappelle-moi le 11 à 9h30', 'salon du 8 au 20 septembre', ELEVENTH],
])
read(OF_ITS_MONTH, 'it-IT', [
  ["fiera dall'8 al 20 settembre, ricordami l'11 alle 9:30", "fiera dall'8 al 20 settembre", ELEVENTH],
])
read(OF_ITS_MONTH, 'pt-BR', [
  ['feira de 8 a 20 de setembro, me lembra dia 11 às 9h30', 'feira de 8 a 20 de setembro', ELEVENTH],
])
read(OF_ITS_MONTH, 'nl-NL', [
  ['beurs van 8 tot 20 september, herinner me de 11e om 9:30', 'beurs van 8 tot 20 september', ELEVENTH],
])
