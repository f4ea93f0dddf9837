import { type Requests, testReadings } from './readings.js'

/** What says when the first of a series comes, or that its last day counts: the same families in all seven languages. */

const read = (name: string, locale: string, requests: Requests) =>
  testReadings(
    `${name}, in ${locale}`,
    { now: Date.parse('2026-06-15T10:30:00+02:00'), timeZone: 'Europe/Berlin', locale },
    requests,
    [],
  )

const AT_SIX = 'FREQ=HOURLY;INTERVAL=8;UNTIL=20260620T175959 from 2026-06-15 18:00'
const TOMORROW = 'FREQ=HOURLY;INTERVAL=8;UNTIL=20260621T065959 from 2026-06-16 07:00'
read('the first dose', 'en-GB', [
  ['cough syrup every 8 hours for 5 days, first dose at 6pm', 'cough syrup', AT_SIX],
  ['remind me to take the syrup every 8 hours for 5 days, first dose tomorrow at 7', 'take the syrup', TOMORROW],
  [
    'first aid course every monday at 7, first session on the 29th',
    'first aid course',
    'FREQ=WEEKLY;BYDAY=MO from 2026-06-29 07:00',
  ],
  // of no series it is what it is about
  ['remind me about the first dose tomorrow at 8', 'the first dose', '2026-06-16 08:00'],
])
read('the first dose', 'de-DE', [
  ['Hustensaft alle 8 Stunden 5 Tage lang, erste Dosis um 18 Uhr', 'Hustensaft', AT_SIX],
  ['Hustensaft alle 8 Stunden 5 Tage lang, erste Einnahme morgen um 7', 'Hustensaft', TOMORROW],
  ['erinnere mich an die erste Dosis morgen um 8', 'die erste Dosis', '2026-06-16 08:00'],
])
read('the first dose', 'es-ES', [
  ['jarabe cada 8 horas por 5 días, la primera dosis a las 18', 'jarabe', AT_SIX],
  ['recuérdame el jarabe cada 8 horas durante 5 días, la primera mañana a las 7', 'el jarabe', TOMORROW],
  ['recuérdame llevar la primera dosis mañana a las 8', 'llevar la primera dosis', '2026-06-16 08:00'],
])
read('the first dose', 'fr-FR', [
  ['sirop toutes les 8 heures pendant 5 jours, première dose à 18 h', 'sirop', AT_SIX],
  ['sirop toutes les 8 heures pendant 5 jours, première prise demain à 7h', 'sirop', TOMORROW],
])
read('the first dose', 'it-IT', [
  ['sciroppo ogni 8 ore per 5 giorni, prima dose alle 18', 'sciroppo', AT_SIX],
  ['sciroppo ogni 8 ore per 5 giorni, prima dose domani alle 7', 'sciroppo', TOMORROW],
  ['ricordami la prima dose domani alle 8', 'la prima dose', '2026-06-16 08:00'],
])
read('the first dose', 'pt-BR', [
  ['xarope de 8 em 8 horas por 5 dias, primeira dose às 18h', 'xarope', AT_SIX],
  ['xarope de 8 em 8 horas por 5 dias, a primeira amanhã às 7', 'xarope', TOMORROW],
  ['me lembra da primeira dose amanhã às 8', 'primeira dose', '2026-06-16 08:00'],
])
read('the first dose', 'nl-NL', [
  ['siroop elke 8 uur gedurende 5 dagen, eerste dosis om 18 uur', 'siroop', AT_SIX],
  ['siroop elke 8 uur gedurende 5 dagen, eerste keer morgen om 7 uur', 'siroop', TOMORROW],
  ['herinner me aan de eerste dosis morgen om 8 uur', 'de eerste dosis', '2026-06-16 08:00'],
])

const DAILY = 'FREQ=DAILY from 2026-06-16 20:00'
const UNTIL = 'FREQ=DAILY;UNTIL=20260618T235959 from 2026-06-15 20:00'
read('who begins, and the last day as well', 'en-GB', [
  ['antibiotics every day at 8pm until the 18th inclusive', 'antibiotics', UNTIL],
])
read('who begins, and the last day as well', 'de-DE', [
  ['Antibiotikum täglich um 20 Uhr, ich fange morgen an', 'Antibiotikum', DAILY],
  ['Antibiotikum täglich um 20 Uhr bis zum 18. einschließlich', 'Antibiotikum', UNTIL],
])
read('who begins, and the last day as well', 'es-AR', [
  ['antibiótico todos los días a las 8 de la noche, arranco mañana', 'antibiótico', DAILY],
  ['antibiótico todos los días a las 20 hasta el 18 inclusive', 'antibiótico', UNTIL],
  ['recuérdame que empiezo mañana a las 9 el curso', 'empiezo el curso', '2026-06-16 09:00'],
])
read('who begins, and the last day as well', 'fr-FR', [
  ['antibiotique tous les jours à 20h, je commence demain', 'antibiotique', DAILY],
  ["antibiotique tous les jours à 20h jusqu'au 18 inclus", 'antibiotique', UNTIL],
])
read('who begins, and the last day as well', 'it-IT', [
  ['antibiotico ogni giorno alle 20, comincio domani', 'antibiotico', DAILY],
  ['antibiotico ogni giorno alle 20 fino al 18 compreso', 'antibiotico', UNTIL],
])
read('who begins, and the last day as well', 'pt-BR', [
  ['antibiótico todo dia às 20h a começar amanhã', 'antibiótico', DAILY],
  ['antibiótico todo dia às 20h, começo amanhã', 'antibiótico', DAILY],
  ['antibiótico todo dia às 20h até dia 18 inclusive', 'antibiótico', UNTIL],
])
read('who begins, and the last day as well', 'nl-NL', [
  ['antibiotica elke dag om 20 uur, ik begin morgen', 'antibiotica', DAILY],
])
