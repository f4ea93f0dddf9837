import assert from 'node:assert/strict'
import { wallOf, wallText } from '../../src/language/calendar/zones.js'
import { understand } from '../../src/language/understand.js'

/** Several times ahead of what is told, without a word of asking or behind one: each counts from what it is ahead of. */

/** Monday 15 June 2026, half past ten. */
const base = { now: Date.parse('2026-06-15T10:30:00+02:00'), timeZone: 'Europe/Berlin' }

const wall = (at: number): string => {
  const { day, seconds } = wallOf(at, base.timeZone)
  return wallText(day, seconds).slice(5, 16).replace('T', ' ')
}

/** The text, and when each message comes. */
function messages(message: string, locale: string): string {
  const intent = understand(message, { ...base, locale })
  if (intent.kind !== 'create' || intent.schedule?.kind !== 'once') return intent.kind
  const { at } = intent.schedule
  return [intent.text, ...[...intent.leadsMs.map((ms) => at - ms), at].map(wall)].join(', ')
}

const HOURS = '06-18 18:00, 06-18 18:50'
const DUE = '08-01 09:00, 08-14 09:00'

const TABLE: readonly (readonly [locale: string, message: string, expected: string])[] = [
  ['de-DE', 'Donnerstag 19 Uhr Training – bitte 1 Std. vorher und 10 min vorher', `Training, ${HOURS}`],
  ['de-DE', 'erinnere mich an Training Donnerstag 19 Uhr, 1 Std. vorher und 10 min vorher', `Training, ${HOURS}`],
  ['de-DE', 'Abgabe ist am 15. August, bitte 2 Wochen vorher und nochmal am Tag davor um 9', `Abgabe, ${DUE}`],
  [
    'de-DE',
    'Hochzeit am 15. August, erinnere mich 2 Wochen vorher und am Vorabend um 8',
    'Hochzeit, 08-01 09:00, 08-14 20:00',
  ],
  ['en-GB', 'thursday 7pm training, 1 hour before and 10 min before', `training, ${HOURS}`],
  ['en-GB', 'thursday 7pm training - please 1 hour before and 10 min before', `training, ${HOURS}`],
  ['nl-NL', 'donderdag 19 uur training, graag 1 uur ervoor en 10 min ervoor', `training, ${HOURS}`],
  ['nl-NL', 'herinner me aan training donderdag 19 uur, 1 uur ervoor en 10 min ervoor', `training, ${HOURS}`],
  ['fr-FR', 'jeudi 19h entraînement, 1 heure avant et 10 min avant', `entraînement, ${HOURS}`],
  ['fr-FR', "rappelle-moi l'entraînement jeudi à 19h, 1 heure avant et 10 min avant", `entraînement, ${HOURS}`],
  ['es-ES', 'jueves a las 19 entrenamiento, 1 hora antes y 10 min antes', `entrenamiento, ${HOURS}`],
  ['es-ES', 'recuérdame el entrenamiento el jueves a las 19, 1 hora antes y 10 min antes', `entrenamiento, ${HOURS}`],
  ['it-IT', "giovedì alle 19 allenamento, un'ora prima e 10 minuti prima", `allenamento, ${HOURS}`],
  ['it-IT', "ricordami l'allenamento giovedì alle 19, un'ora prima e 10 minuti prima", `allenamento, ${HOURS}`],
  ['pt-PT', 'quinta às 19 treino, 1 hora antes e 10 min antes', `treino, ${HOURS}`],
  ['pt-PT', 'lembra-me do treino quinta às 19, 1 hora antes e 10 min antes', `treino, ${HOURS}`],
  // one alone is as it was
  ['de-DE', 'Donnerstag 19 Uhr Training, 1 Std. vorher', 'Training, 06-18 18:00'],
  ['en-GB', 'thursday 7pm training, 1 hour before', 'training, 06-18 18:00'],
]

describe('several times ahead of what is told', () => {
  for (const [locale, message, expected] of TABLE)
    it(`${locale}: ${message}`, () => assert.equal(messages(message, locale), expected))
})
