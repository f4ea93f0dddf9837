import assert from 'node:assert/strict'
import type { Intent } from '../../../src/language/intent.js'
import { understand } from '../../../src/language/understand.js'
import { created, NEW_YORK, outcome, wallIn } from './reading.js'

const target = (said: Intent): string => {
  if (!('target' in said)) return ''
  if (said.target.by === 'numbers') return ` #${said.target.numbers.join(',')}`
  return said.target.by === 'words' ? ` "${said.target.words}"` : ` ${said.target.by}`
}

/** What a command comes to, in one line: its kind, which reminders, and the time or text it gives them. */
function told(message: string): string {
  const intent = understand(message, NEW_YORK)
  const reading =
    intent.kind === 'snooze'
      ? intent.until
      : intent.kind === 'edit' && intent.change.to === 'time'
        ? intent.change.reading
        : null
  const schedule = reading?.schedule ?? null
  const when =
    schedule === null ? '' : schedule.kind === 'once' ? wallIn(schedule.at, NEW_YORK.timeZone) : schedule.rule
  const text = intent.kind === 'edit' && intent.change.to === 'text' ? `to ${intent.change.text}` : ''
  return `${intent.kind}${target(intent)} ${when}${text}`.trim()
}

const WORDINGS: readonly (readonly [message: string, meaning: string])[] = [
  ['nvm the milk one', 'cancel "milk"'],
  ['turn off the dentist reminder', 'cancel "dentist"'],
  ['del 3', 'cancel #3'],
  ['clear my list', 'cancel all'],
  ['delete reminder', 'cancel that'],
  ['delete the reminder about the dentist', 'cancel "dentist"'],
  ['get rid of the dentist reminder', 'cancel "dentist"'],
  ['remove the dentist from my list', 'cancel "dentist"'],
  ['i no longer need the dentist reminder', 'cancel "dentist"'],
  ["don't remind me about the dentist anymore", 'cancel "dentist"'],
  ['/remind delete 3', 'cancel #3'],
  ['snooze for 10', 'snooze that 2026-06-15 10:40'],
  ['snooze 10', 'snooze #10'],
  ['another 5 minutes', 'snooze that 2026-06-15 10:35'],
  ['give me a few more minutes', 'snooze that 2026-06-15 10:33'],
  ['push it back by an hour', 'edit that'],
  ["I'll do it in an hour", 'snooze that 2026-06-15 11:30'],
  ['try again in 10 minutes', 'snooze that 2026-06-15 10:40'],
  ['remind me in an hour again', 'snooze that 2026-06-15 11:30'],
  ['not yet', 'snooze that'],
  ['maybe later', 'snooze that'],
  ["can't right now", 'snooze that'],
  ['im done', 'done that'],
  ['yep, did it', 'done that'],
  ['mark as done', 'done that'],
  ['tick 2', 'done #2'],
  ['laundry done', 'done "laundry"'],
  ['reschedule to 5pm', 'edit that 2026-06-15 17:00'],
  ['7pm instead', 'edit that 2026-06-15 19:00'],
  ['change the time to 7pm', 'edit that 2026-06-15 19:00'],
  ['change the time of the dentist to 7pm', 'edit "dentist" 2026-06-15 19:00'],
  ['bring the dentist forward to 2pm', 'edit "dentist" 2026-06-15 14:00'],
  ['make the dentist one weekly', 'edit "dentist" FREQ=WEEKLY;BYDAY=MO'],
  ['repeat that every monday', 'edit that FREQ=WEEKLY;BYDAY=MO'],
  ['change 2 to "buy oat milk"', 'edit #2 to buy oat milk'],
  ['edit 2: buy oat milk', 'edit #2 to buy oat milk'],
  ['reschedule the dentist', 'edit "dentist"'],
  ['skip today', 'edit that'],
  ['skip the next standup', 'edit "standup"'],
  ['oops, undo that', 'undo'],
  ["I didn't mean to delete that", 'undo'],
  ['bring back the last one', 'undo'],
  ['undelete', 'undo'],
  ['never mind that', 'leave'],
  ['what are your commands', 'help'],
  ["i don't get it", 'help'],
  ['can you remind other people?', 'help'],
  ['can I set recurring reminders?', 'help'],
  ['/remind help', 'help'],
]

describe('usual wordings of commands', () => {
  for (const [message, meaning] of WORDINGS) it(message, () => assert.equal(told(message), meaning))
})

describe('usual wordings of settings', () => {
  const NIGHT = { set: 'quietHours', from: '22:00', to: '07:00' }
  const SETTINGS = [
    ['im in Tokyo', { set: 'timeZone', timeZone: 'Asia/Tokyo', said: 'Tokyo' }],
    ['set tz to UTC', { set: 'timeZone', timeZone: 'UTC', said: 'UTC' }],
    ['change timezone', null],
    ['my default reminder time is 8am', { set: 'timeOfDay', of: 'day', at: '08:00' }],
    ["don't disturb me from 10pm to 7am", NIGHT],
    ['no reminders between 10pm and 7am', NIGHT],
    ['no reminders at night', NIGHT],
  ] as const
  for (const [message, change] of SETTINGS)
    it(message, () => assert.deepEqual(understand(message, NEW_YORK), { kind: 'settings', change, problem: null }))
})

describe('things to do that begin like a command', () => {
  const TASKS = [
    ['set the table at 6', 'set the table'],
    ['make the bed at 7', 'make the bed'],
    ['turn off the lights at 11', 'turn off the lights'],
    ['finish homework at 5', 'finish homework'],
    ['get laundry done tomorrow', 'get laundry done'],
    ['do the dishes at 8', 'do the dishes'],
  ] as const
  for (const [message, text] of TASKS)
    it(message, () => {
      const intent = understand(message, NEW_YORK)
      const meant = intent.kind === 'edit' ? intent.orElse : intent
      assert.equal(meant?.kind === 'create' && meant.isBare && meant.text, text)
    })
  it('give me a call tomorrow', () => assert.equal(understand('give me a call tomorrow', NEW_YORK).kind, 'none'))
  // somebody who thinks: acknowledged, and nothing is held
  it('hold on', () => assert.equal(understand('hold on', NEW_YORK).kind, 'social'))
})

describe('pronouns in front of a time', () => {
  for (const text of ['call her', 'do that', 'read those', 'buy some', 'feed these', 'use his'])
    for (const [time, expected] of [
      ['tomorrow', '2026-06-16 09:00'],
      ['at 5pm', '2026-06-15 17:00'],
      ['on friday', '2026-06-19 09:00'],
    ] as const)
      it(`${text} ${time}`, () => {
        const intent = created(`remind me to ${text} ${time}`, NEW_YORK)
        assert.equal(intent.text, text)
        assert.equal(outcome(intent, NEW_YORK), expected)
      })
  it('but a name stays whole', () =>
    assert.equal(created('remind me to enjoy her monday', NEW_YORK).text, 'enjoy her monday'))
})
