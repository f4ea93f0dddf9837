import assert from 'node:assert/strict'
import type { Intent, Shift } from '../../../src/language/intent.js'
import { understand } from '../../../src/language/understand.js'
import { NEW_YORK, wallIn } from './reading.js'

const read = (message: string): Intent => understand(message, NEW_YORK)

const shifted = (number: number, by: Partial<Shift>): Intent => ({
  kind: 'edit',
  target: { by: 'numbers', numbers: [number] },
  change: { to: 'shifted', by: { months: 0, days: 0, seconds: 0, ...by } },
})

const bare = (on: boolean): Intent => ({ kind: 'settings', change: { set: 'bareSentences', on }, problem: null })

const PLAIN: readonly (readonly [message: string, intent: Intent])[] = [
  ['move 2 by an hour', shifted(2, { seconds: 3600 })],
  ['push the rent by a day', { ...shifted(1, { days: 1 }), target: { by: 'words', words: 'rent' } } as Intent],
  ['push back the rent by a day', { ...shifted(1, { days: 1 }), target: { by: 'words', words: 'rent' } } as Intent],
  ['push 1 back 20 mins', shifted(1, { seconds: 1200 })],
  ['move 1 by 2 days', shifted(1, { days: 2 })],
  ['move 3 up by 30 minutes', shifted(3, { seconds: -1800 })],
  ['bring 3 forward an hour', shifted(3, { seconds: -3600 })],
  ['move 2 a week later', shifted(2, { days: 7 })],
  ['push 2 two days', shifted(2, { days: 2 })],
  ['move 3 20 minutes', shifted(3, { seconds: 1200 })],
  ['delete all of mine', { kind: 'cancel', target: { by: 'all' } }],
  ['only set reminders when i say remind me', bare(false)],
  ['please only set something if I say "remind me"', bare(false)],
  ['only when i say so', bare(false)],
  ['set reminders only when i say remind me', bare(false)],
  ['cancel 3', { kind: 'cancel', target: { by: 'numbers', numbers: [3] } }],
  ['cancel 2 and 4', { kind: 'cancel', target: { by: 'numbers', numbers: [2, 4] } }],
  ['delete 3-5', { kind: 'cancel', target: { by: 'numbers', numbers: [3, 4, 5] } }],
  ['delete reminder 3', { kind: 'cancel', target: { by: 'numbers', numbers: [3] } }],
  ['cancel the second one', { kind: 'cancel', target: { by: 'numbers', numbers: [2] } }],
  ['cancel all', { kind: 'cancel', target: { by: 'all' } }],
  ['delete all my reminders', { kind: 'cancel', target: { by: 'all' } }],
  ['cancel the last one', { kind: 'cancel', target: { by: 'last' } }],
  ['cancel that', { kind: 'cancel', target: { by: 'that' } }],
  ['delete the rent reminder', { kind: 'cancel', target: { by: 'words', words: 'rent' } }],
  ['get rid of reminder 3', { kind: 'cancel', target: { by: 'numbers', numbers: [3] } }],
  ['drop reminder 4', { kind: 'cancel', target: { by: 'numbers', numbers: [4] } }],
  ['turn off the rent alarm', { kind: 'cancel', target: { by: 'words', words: 'rent' } }],
  ["i don't need the rent reminder anymore", { kind: 'cancel', target: { by: 'words', words: 'rent' } }],
  ["i don't want to be reminded about the rent", { kind: 'cancel', target: { by: 'words', words: 'rent' } }],
  [
    'update 2: buy eggs',
    { kind: 'edit', target: { by: 'numbers', numbers: [2] }, change: { to: 'text', text: 'buy eggs' } },
  ],
  ['stop reminding me about rent', { kind: 'cancel', target: { by: 'words', words: 'rent' } }],
  ['done', { kind: 'done', target: { by: 'that' } }],
  ['done with 2', { kind: 'done', target: { by: 'numbers', numbers: [2] } }],
  ['mark 3 as done', { kind: 'done', target: { by: 'numbers', numbers: [3] } }],
  ['i did it', { kind: 'done', target: { by: 'that' } }],
  [
    'rename 2 to buy Oat milk',
    { kind: 'edit', target: { by: 'numbers', numbers: [2] }, change: { to: 'text', text: 'buy Oat milk' } },
  ],
  ['skip the next one', { kind: 'edit', target: { by: 'that' }, change: { to: 'skip-next' } }],
  ['skip 2', { kind: 'edit', target: { by: 'numbers', numbers: [2] }, change: { to: 'skip-next' } }],
  ['pause 2', { kind: 'edit', target: { by: 'numbers', numbers: [2] }, change: { to: 'paused', until: null } }],
  ['resume 2', { kind: 'edit', target: { by: 'numbers', numbers: [2] }, change: { to: 'resumed' } }],
  ['snooze', { kind: 'snooze', target: { by: 'that' }, until: null }],
  ['remind me later', { kind: 'snooze', target: { by: 'that' }, until: null }],
  ['undo', { kind: 'undo' }],
  ['undo that', { kind: 'undo' }],
  ['cancel', { kind: 'leave' }],
  ['never mind', { kind: 'leave' }],
  ['yes please', { kind: 'yes' }],
  ['Nope.', { kind: 'no' }],
  ['thanks!', { kind: 'social', said: 'thanks' }],
  ['good morning', { kind: 'social', said: 'hello' }],
  ['how are you?', { kind: 'social', said: 'how-are-you' }],
  ['bye', { kind: 'social', said: 'goodbye' }],
  ['ok', { kind: 'social', said: 'ok' }],
  ['help', { kind: 'help' }],
  ['what can you do?', { kind: 'help' }],
  ['help snooze', { kind: 'help', topic: 'snooze' }],
  ['how do i set a reminder?', { kind: 'help', topic: 'times' }],
  ['export my reminders', { kind: 'data', ask: 'export' }],
  ['send me my calendar link', { kind: 'data', ask: 'link' }],
  ['my calendar feed', { kind: 'data', ask: 'link' }],
  ["what's my ics link", { kind: 'data', ask: 'link' }],
  ['new calendar link', { kind: 'data', ask: 'new-link' }],
  ['give me a new calendar link please', { kind: 'data', ask: 'new-link' }],
  ['reset my calendar link', { kind: 'data', ask: 'new-link' }],
  ['delete everything about me', { kind: 'data', ask: 'forget' }],
  ['import', { kind: 'data', ask: 'import' }],
  ['decline', { kind: 'relation', ask: 'decline', name: null }],
  ['mute Tom', { kind: 'relation', ask: 'mute', name: 'Tom' }],
  ['unblock @ana', { kind: 'relation', ask: 'unblock', name: 'ana' }],
  ['show my settings', { kind: 'settings', change: null, problem: null }],
]

describe('commands', () => {
  for (const [message, intent] of PLAIN) it(message, () => assert.deepEqual(read(message), intent))
})

const SETTINGS: readonly (readonly [message: string, change: unknown])[] = [
  ['my time zone is Berlin', { set: 'timeZone', timeZone: 'Europe/Berlin', said: 'Berlin' }],
  [
    'set my timezone to America/Los_Angeles',
    { set: 'timeZone', timeZone: 'America/Los_Angeles', said: 'America/Los_Angeles' },
  ],
  ['set my clock to central european time', { set: 'timeZone', timeZone: 'Europe/Berlin', said: 'central european' }],
  ['timezone: UTC+2', { set: 'timeZone', timeZone: 'Etc/GMT-2', said: 'UTC+2' }],
  ["i'm in Tokyo", { set: 'timeZone', timeZone: 'Asia/Tokyo', said: 'Tokyo' }],
  ['im in london now, use london time', { set: 'timeZone', timeZone: 'Europe/London', said: 'london time' }],
  ['i moved to New York', { set: 'timeZone', timeZone: 'America/New_York', said: 'New York' }],
  ['use 24h clock', { set: 'clock', clock: '24h' }],
  ['use am/pm', { set: 'clock', clock: '12h' }],
  ['my morning is 7:30', { set: 'timeOfDay', of: 'morning', at: '07:30' }],
  ['set my evening to 7', { set: 'timeOfDay', of: 'evening', at: '19:00' }],
  ['default time 8am', { set: 'timeOfDay', of: 'day', at: '08:00' }],
  ['quiet hours from 22 to 7', { set: 'quietHours', from: '22:00', to: '07:00' }],
  ['quiet hours 10pm-7am', { set: 'quietHours', from: '22:00', to: '07:00' }],
  ['no quiet hours', { set: 'quietHoursOff' }],
  ['quiet on days off', { set: 'quietDaysOff', on: true }],
  ['stay quiet on weekends', { set: 'quietDaysOff', on: true }],
  ['not quiet on days off', { set: 'quietDaysOff', on: false }],
  ['i work every day', { set: 'workDays', days: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] }],
  ['my work days are monday to thursday', { set: 'workDays', days: ['MO', 'TU', 'WE', 'TH'] }],
  ['speak german', { set: 'locale', locale: 'de' }],
  ['can you answer in english please', { set: 'locale', locale: 'en' }],
  ['auf deutsch', { set: 'locale', locale: 'de' }],
  ['language: en-GB', { set: 'locale', locale: 'en-GB' }],
  ['use british english', { set: 'locale', locale: 'en-GB' }],
]

describe('settings', () => {
  for (const [message, change] of SETTINGS) {
    it(message, () => assert.deepEqual(read(message), { kind: 'settings', change, problem: null }))
  }
  it('a place nobody knows', () => {
    assert.deepEqual(read('time zone is Atlantis'), {
      kind: 'settings',
      change: null,
      problem: { kind: 'unknown-zone', said: 'Atlantis' },
    })
  })
  it('a meeting is no place', () => assert.equal(read("i'm in a meeting").kind, 'none'))
})

/** [message, kind, target, wall time or rule] */
const TIMED: readonly (readonly [message: string, target: unknown, time: string])[] = [
  ['snooze 10 minutes', { by: 'that' }, '2026-06-15 10:40'],
  ['snooze for 25 minutes', { by: 'that' }, '2026-06-15 10:55'],
  ['snooze until monday 9', { by: 'that' }, '2026-06-22 09:00'],
  ['snooze 2 for an hour', { by: 'numbers', numbers: [2] }, '2026-06-15 11:30'],
  ['snooze 2 hours', { by: 'that' }, '2026-06-15 12:30'],
  ['snooze it till 5pm', { by: 'that' }, '2026-06-15 17:00'],
  ['snooze the rent one until friday', { by: 'words', words: 'rent' }, '2026-06-19 09:00'],
  ['10 more minutes', { by: 'that' }, '2026-06-15 10:40'],
  ['not now, in an hour', { by: 'that' }, '2026-06-15 11:30'],
  ['not now, tomorrow at 9am', { by: 'that' }, '2026-06-16 09:00'],
  ['remind me again in 5 minutes', { by: 'that' }, '2026-06-15 10:35'],
  ['move 3 to friday', { by: 'numbers', numbers: [3] }, '2026-06-19 09:00'],
  ['move the dentist to friday at 9am', { by: 'words', words: 'dentist' }, '2026-06-19 09:00'],
  ['reschedule 2 for tomorrow at noon', { by: 'numbers', numbers: [2] }, '2026-06-16 12:00'],
  ['change 3 to every monday at 10am', { by: 'numbers', numbers: [3] }, 'FREQ=WEEKLY;BYDAY=MO'],
  ['make it weekly', { by: 'that' }, 'FREQ=WEEKLY;BYDAY=MO'],
  ['make that 5pm', { by: 'that' }, '2026-06-15 17:00'],
  ['actually, tomorrow at 6pm', { by: 'that' }, '2026-06-16 18:00'],
  ['i meant 6pm', { by: 'that' }, '2026-06-15 18:00'],
  ['pause all until july 1', { by: 'all' }, '2026-07-01 09:00'],
]

describe('commands with a time', () => {
  for (const [message, target, time] of TIMED) {
    it(message, () => {
      const intent = read(message)
      assert.ok(intent.kind === 'snooze' || intent.kind === 'edit', intent.kind)
      assert.deepEqual(intent.target, target)
      const reading =
        intent.kind === 'snooze'
          ? intent.until
          : intent.change.to === 'time'
            ? intent.change.reading
            : intent.change.to === 'paused'
              ? intent.change.until
              : null
      const schedule = reading?.schedule
      assert.ok(schedule)
      assert.equal(schedule.kind === 'once' ? wallIn(schedule.at, NEW_YORK.timeZone) : schedule.rule, time)
    })
  }
  it('says which of a series is meant', () => {
    const one = read('move 2 to 5pm only this one')
    const all = read('move 2 to 5pm, the whole series')
    assert.equal(one.kind === 'edit' && one.scope, 'occurrence')
    assert.equal(all.kind === 'edit' && all.scope, 'series')
  })
})

it('asks what was done today by whatever words', () => {
  const intent = read('what did i do today')
  assert.deepEqual(intent, read('what did i finish today'))
  assert.equal(intent.kind === 'list' && intent.filter.show, 'done')
})

describe('what is nothing we know is nearest to', () => {
  const NEAREST = [
    ['the meeting is at 5', 'create'],
    ['see you tomorrow', 'chatter'],
    ['asdf', null],
    ['pay rent', 'create'],
    ['who won the game', null],
    ['reschedule', 'edit'],
  ] as const
  for (const [message, nearest] of NEAREST) {
    it(message, () => assert.deepEqual(read(message), { kind: 'none', problem: null, nearest }))
  }

  const SLIPS = [
    ['cancle it', 'cancel it'],
    ['lst', 'list'],
    ['remidners', 'reminders'],
    ['snoze', 'snooze'],
    ['snoze 20 minutes', 'snooze 20 minutes'],
    ['Dlete 2 and 3', 'delete 2 and 3'],
    ['hlep', 'help'],
    ['unod', 'undo'],
    ['mov 2 to friday', 'move 2 to friday'],
    ['shwo my setings', 'show my settings'],
    ["wat's nxt", "what's next"],
    ['exprot my reminders', 'export my reminders'],
    ['quite hours 22 to 7', 'quiet hours 22 to 7'],
  ] as const
  for (const [message, meant] of SLIPS) {
    it(`${message}: ${meant}`, () => {
      const intent = read(message)
      assert.equal(intent.kind === 'none' && intent.meant, meant)
    })
  }

  const NO_SLIPS = ['shower friday at 9am', 'pay the rent', 'asdf', 'one', 'x'.repeat(300), "don't remind me"]
  for (const message of NO_SLIPS)
    it(`no slip of a command: ${message.slice(0, 30)}`, () => {
      const intent = read(message)
      assert.equal(intent.kind === 'none' ? intent.meant : undefined, undefined)
    })
})
