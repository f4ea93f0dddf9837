import assert from 'node:assert/strict'
import type { Settings } from '../../../src/reminders/person.js'
import { created, NEW_YORK, outcome } from './reading.js'

const CASES = [
  ['every workday at 8am', 'SU,MO,TU,WE,TH', 'MO,TU,WE,TH,FR'],
  ['on work days at 8am', 'SU,MO,TU,WE,TH', 'MO,TU,WE,TH,FR'],
  ['every working day at 8am', 'SU,MO,TU,WE,TH', 'MO,TU,WE,TH,FR'],
  ['every weekday at 8am', 'MO,TU,WE,TH,FR', 'MO,TU,WE,TH,FR'],
] as const

describe('the days that a person works on', () => {
  for (const [said, own, usual] of CASES) {
    it(said, () => {
      const message = `remind me ${said} to call in`
      const settings: Settings = { workDays: ['SU', 'MO', 'TU', 'WE', 'TH'] }
      const context = { ...NEW_YORK, settings }
      const at = 'from 2026-06-16 08:00'
      assert.equal(outcome(created(message, context), context), `FREQ=WEEKLY;BYDAY=${own} ${at}`)
      assert.equal(outcome(created(message, NEW_YORK), NEW_YORK), `FREQ=WEEKLY;BYDAY=${usual} ${at}`)
    })
  }
})
