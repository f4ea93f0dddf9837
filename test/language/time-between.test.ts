import assert from 'node:assert/strict'
import { understand } from '../../src/language/understand.js'
import { testReadings } from './readings.js'

/** What is told, and behind it a request with its own time in front: "colour at 9, so | at half past 8 | remind me to mix it". */

type Table = Parameters<typeof testReadings>[2]

/** Monday 15 February 2027, twenty past twelve. */
const here = (locale: string) => ({
  now: Date.parse('2027-02-15T12:20:00+01:00'),
  timeZone: 'Europe/Berlin',
  locale,
})
const read = (locale: string, readings: Table) =>
  testReadings(`a time between what is told and its request, in ${locale}`, here(locale), readings, [])

const EARLY = '2027-02-16 08:30'
const SIGN = '2027-08-07 09:00'

read('en-GB', [
  ['color tomorrow at 9 sharp, so at half past 8 remind me to mix the 7.3', 'mix the 7.3', EARLY],
  ['the goalie is missing!! tonight at 6 remind me to text Gigi', 'text Gigi', '2027-02-15 18:00'],
  ['I close for holidays august 10 to 24: three days before remind me to put up the sign', 'put up the sign', SIGN],
  ['the roast is in the oven, in two hours tell me to take it out', 'take it out', '2027-02-15 14:20'],
])
read('de-DE', [
  ['Farbe morgen um 9 Uhr, also um halb neun erinnere mich an das Anmischen der 7.3', 'das Anmischen der 7.3', EARLY],
  ['wir haben vom 10. bis 24. August zu: drei Tage vorher erinnere mich ans Schild', 'Schild', SIGN],
])
read('nl-NL', [
  ['morgen kleuring om 9 uur, dus om half 9 herinner me aan het mengen van de 7.3', 'het mengen van de 7.3', EARLY],
])
read('es-ES', [['mañana color a las 9, así que a las 8 y media recuérdame preparar el 7.3', 'preparar el 7.3', EARLY]])
read('pt-PT', [['amanhã coloração às 9, por isso às 8 e meia lembra-me de preparar o 7.3', 'preparar o 7.3', EARLY]])
read('fr-FR', [
  ['demain colo à 9h, donc à 8h30 rappelle-moi de préparer le bac 2/3', 'préparer le bac 2/3', EARLY],
  ['dimanche repas chez mamie, mais dès vendredi à 12h rappelle-moi de réserver', 'réserver', '2027-02-19 12:00'],
  ["je ferme du 10 au 24 août : trois jours avant rappelle-moi de mettre l'affiche", "mettre l'affiche", SIGN],
  ["le rôti est au four, dans deux heures et demie dis-moi d'éteindre", 'éteindre', '2027-02-15 14:50'],
])
read('it-IT', [
  ['Domani colore alle 9 in punto, quindi alle 8 e mezza ricordami di preparare il 7.3', 'preparare il 7.3', EARLY],
  ['Domenica a pranzo dai nonni, però già venerdì alle 12 ricordami di riservare', 'riservare', '2027-02-19 12:00'],
  ['domani stacco alle 7 di sera: alle 7 e un quarto ricordami di timbrare', 'timbrare', '2027-02-16 19:15'],
  ['il ragù è su, fra due ore e mezza dimmi di spegnere il fuoco', 'spegnere il fuoco', '2027-02-15 14:50'],
])

describe('a time behind a mark that asks for nothing', () => {
  for (const [message, locale] of [
    ['did he come: at 8 they told me to wait', 'en-GB'],
    ["il m'a écrit, à 8h dis-moi si tu viens", 'fr-FR'],
    ['ha scritto, alle 8 dimmi se vieni', 'it-IT'],
  ] as const)
    it(message, () => {
      const intent = understand(message, here(locale))
      assert.notEqual(intent.kind === 'create' && intent.schedule !== null, true)
    })
})
