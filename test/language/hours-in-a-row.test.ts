import assert from 'node:assert/strict'
import { understand } from '../../src/language/understand.js'
import { testSeveral } from './several.js'

/** Several hours of one thing: what the last one says for all, and hours with no word between them. */

const early = (thing: string) => [`${thing}: 12-03 01:00`, `${thing}: 12-03 03:00`, `${thing}: 12-03 05:00`] as const
const THREE = ['12-02 13:00', '12-02 18:00', '12-02 23:00']
const late = (thing: string) => THREE.map((at) => `${thing}: ${at}`)

describe('the half of the day behind the last of several hours', () => {
  testSeveral('en-GB', [
    ['remind me of the drops at 1, 3 and 5 am', ...early('the drops')],
    ['remind me of the drops at 5:30 and 7:15 am', 'the drops: 12-03 05:30', 'the drops: 12-03 07:15'],
    // nine comes behind three on the face
    ['remind me of the drops at 9 and 3 pm', 'the drops: 12-02 21:00', 'the drops: 12-02 15:00'],
  ])
  testSeveral('fr-FR', [
    ['rappelle-moi le sirop à 1h, 3h et 5h du matin', ...early('le sirop')],
    ["rappelle-moi le sirop à 13h et 5h de l'après-midi", 'le sirop: 12-02 13:00', 'le sirop: 12-02 17:00'],
  ])
  testSeveral('es-ES', [['recuérdame las gotas a la 1h, 3h y 5h de la mañana', ...early('las gotas')]])
  testSeveral('it-IT', [["ricordami le gocce all'1, alle 3 e alle 5 del mattino", ...early('le gocce')]])
  testSeveral('pt-BR', [['me lembra das gotas à 1h, 3h e 5h da manhã', ...early('gotas')]])
  testSeveral('nl-NL', [["herinner me om 1, 3 en 5 uur 's ochtends aan de druppels", ...early('de druppels')]])
  testSeveral('de-DE', [['erinnere mich um 1, 3 und 5 uhr morgens an die Tropfen', ...early('die Tropfen')]])
})

describe('hours with no word between them but in front of the last', () => {
  testSeveral('en-GB', [['remind me of the drops at 1pm at 6pm and at 11pm', ...late('the drops')]])
  testSeveral('de-DE', [['erinnere mich an die Tropfen um 13 Uhr um 18 Uhr und um 23 Uhr', ...late('die Tropfen')]])
  testSeveral('es-ES', [['recuérdame las gotas a las 13h a las 18h y a las 23h', ...late('las gotas')]])
  testSeveral('fr-FR', [['rappelle-moi les gouttes à 13h à 18h et à 23h', ...late('les gouttes')]])
  testSeveral('it-IT', [['ricordami le gocce alle 13 alle 18 e alle 23', ...late('le gocce')]])
  testSeveral('pt-BR', [['me lembra do colirio hj as 13h as 18h e as 23h', ...late('colirio')]])
  testSeveral('nl-NL', [['herinner me aan de druppels om 13 uur om 18 uur en om 23 uur', ...late('de druppels')]])
})

describe('an hour that is not when it is to come', () => {
  for (const [locale, message] of [
    ['en-GB', 'clock in 6:55 and clock out 15:05 monday to friday'],
    ['es-MX', 'Checar entrada 6:55 y salida 15:05 lunes a viernes'],
    ['en-GB', 'take iron every day half an hour before lunch, lunch is at 2:30'],
    ['es-ES', 'el hierro todos los días media hora antes de la comida, la comida es a las 2:30'],
    ['fr-FR', 'prendre le fer tous les jours une demi-heure avant le repas, le repas est à 12h30'],
    ['pt-BR', 'sulfato ferroso todo dia meia hora antes do almoço, almoço meio-dia e meia'],
  ] as const)
    it(message, () => {
      const context = { now: Date.parse('2026-12-02T10:15:00+01:00'), timeZone: 'Europe/Berlin', locale }
      assert.notEqual(understand(message, context).kind, 'create')
    })
  testSeveral('en-GB', [
    ['water the plants at 5pm and call dad tomorrow at 6pm', 'water the plants: 12-02 17:00', 'call dad: 12-03 18:00'],
  ])
})
