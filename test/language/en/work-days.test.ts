import assert from 'node:assert/strict'
import { describeSchedule, explain } from '../../../src/language/describe.js'
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

/** [the days worked on, message, rule and start, or what is near and offered] */
const STEPS: [days: Settings['workDays'], said: string, expected: string][] = [
  [undefined, 'every 3 workdays at 9am', 'every Monday and Thursday at 9:00 am?'],
  [undefined, 'every 2 working days', 'every Monday, Wednesday and Friday at 9:00 am?'],
  [undefined, 'every other workday at 8pm', 'every Monday, Wednesday and Friday at 8:00 pm?'],
  [undefined, 'every 4 business days', 'every Monday at 9:00 am?'],
  [undefined, 'every 7 workdays at 11am', 'every Monday at 11:00 am?'],
  [undefined, 'every 5 workdays at 11am', 'FREQ=WEEKLY;BYDAY=MO from 2026-06-15 11:00'],
  [undefined, 'every 10 workdays at 11am', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO from 2026-06-15 11:00'],
  [undefined, 'every 5 workdays at 9am starting saturday', 'FREQ=WEEKLY;BYDAY=MO from 2026-06-22 09:00'],
  [['MO', 'TU', 'WE', 'TH'], 'every 2 workdays at 11am', 'FREQ=WEEKLY;BYDAY=MO,WE from 2026-06-15 11:00'],
  [['TU', 'WE', 'TH', 'FR'], 'every 2 workdays at 11am', 'FREQ=WEEKLY;BYDAY=TU,TH from 2026-06-16 11:00'],
  [
    ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'],
    'every 3 workdays at 11am',
    'FREQ=DAILY;INTERVAL=3 from 2026-06-15 11:00',
  ],
]

describe('every so many workdays', () => {
  for (const [workDays, said, expected] of STEPS) {
    it(`${said}${workDays ? ` of ${workDays}` : ''}`, () => {
      const context = { ...NEW_YORK, settings: { workDays } }
      for (const message of [`remind me ${said} to call in`, `remind me to call in ${said}`]) {
        const intent = created(message, context)
        const { problem } = intent
        assert.equal(intent.text, 'call in')
        if (!expected.endsWith('?')) assert.equal(outcome(intent, context), expected)
        else {
          assert.ok(problem?.kind === 'workday-step' && problem.offer && intent.schedule === null)
          assert.equal(`${describeSchedule(problem.offer, context)}?`, expected)
          assert.ok(explain(problem, context).includes(`“${said}”`))
        }
      }
    })
  }
})
