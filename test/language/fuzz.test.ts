import assert from 'node:assert/strict'
import fc from 'fast-check'
import { explain } from '../../src/language/describe.js'
import type { Context, Intent } from '../../src/language/intent.js'
import { MAX_MESSAGE_LENGTH, understand, understandTime } from '../../src/language/understand.js'
import { firstOccurrence } from '../../src/reminders/occurrences.js'
import type { Schedule } from '../../src/reminders/schedule.js'
import { cpuMsOf, cpuMsSince } from '../support/cpu.js'

const WORDS = (
  'remind me to every each other at on in by until till starting from between and or the a an next last this first ' +
  'second third monday tues friday weekend weekday day week month year hour minutes secs january march may dec 1 2 5 7 9 ' +
  '12 13 15 25 30 31 32 60 99 2026 2027 1e309 99999 -5 0 am pm noon midnight tomorrow tonight today morning evening ' +
  "night eod half quarter past o'clock before after ago later now for times except daily monthly christmas easter " +
  'time EST UTC+2 London : , . / - @ " \' ( ) snooze move cancel set reminder call mom 5pm 17:30 25:00 7/4 2026-02-30 ' +
  '1h30m th st 🎉 \u0000 \u202e ½ T10:00Z * */5 #3 <at>x</at>'
).split(' ')

const GERMAN = (
  'erinnere mich an daran jeden jede alle am um bis ab von zwischen und der die den nächsten diesen ersten zweiten letzten ' +
  'dritten Montag dienstags Fr. Wochenende werktags Tag Woche Monat Jahr Stunde Minuten Sek Januar März Mai Dez. 1. 2. 5 7 9 ' +
  '12 13 15. 25 30 31. 32 60 99 2026 2027 99999 -5 0 Uhr mittags Mitternacht morgen heute übermorgen früh Abend Nacht halb ' +
  'viertel dreiviertel nach vor später mal außer täglich monatlich Weihnachten Ostern Zeit MEZ UTC+2 Londoner : , . / - @ „ “ ( ) ' +
  'schlummern verschieb lösche Erinnerung Mama 17:30 25:00 24.12. 31.2. 1h30 anderthalb vorher auch nachts erledigt sage 🎉'
).split(' ')

const message = fc.oneof(
  fc.array(fc.constantFrom(...GERMAN), { maxLength: 24 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...GERMAN), { maxLength: 16 }).map((words) => `erinnere mich ${words.join(' ')}`),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 24 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 16 }).map((words) => `remind me ${words.join('')}`),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 16 }).map((words) => `remind me to eat ${words.join(' ')}`),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 200 }).map((text) => `remind me ${text}`),
)

const context: fc.Arbitrary<Context> = fc.record({
  now: fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2090, 0, 1) }),
  timeZone: fc.constantFrom(
    'America/New_York',
    'Europe/London',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'UTC',
  ),
  locale: fc.constantFrom('en-US', 'en-GB', 'en', 'en-AU', 'de', 'de-DE', 'de-CH', 'xx', ''),
})

/** The next occurrence lies ahead, so it is neither past nor a rule that never happens. */
function assertAhead(schedule: Schedule, { now }: Context, said: string): void {
  const first = firstOccurrence(schedule, now)
  assert.ok(first !== null && first > now, `${JSON.stringify(said)}: ${JSON.stringify(schedule)}`)
}

function schedulesOf(intent: Intent): Schedule[] {
  const reading = intent.kind === 'create' ? intent : intent.kind === 'time' ? intent.reading : null
  if (reading === null) return []
  const main = reading.schedule === null ? [] : [reading.schedule]
  return [...main, ...reading.alternatives.map((other) => other.schedule)]
}

/** What broke a promise once. */
const FOUND_BEFORE: [string, Context][] = [
  // "1h30" and "30 mal" were both taken for times
  [
    'erinnere mich monatlich erinnere 1h30 mal',
    { now: Date.UTC(1990, 0, 1), timeZone: 'America/New_York', locale: 'de' },
  ],
]

/** Made of two dozen words that might each be a time, in both languages; measured: 5. */
const MOST_TIMES_PLAIN = 20

const PLAIN = [
  'remind me tomorrow at 9 to call mom',
  'erinnere mich morgen um 9 an den Arzt',
  'list',
  'move 2 to friday',
]

/** Milliseconds of processor time that the bot takes for a plain message on this machine. */
function plainMs(): number {
  const when: Context = { now: Date.UTC(2026, 10, 24), timeZone: 'Europe/London', locale: 'en-GB' }
  const read = () => PLAIN.map((said) => understand(said, when))
  for (let round = 0; round < 50; round += 1) read()
  const tookMs = cpuMsOf(() => {
    for (let round = 0; round < 100; round += 1) read()
  })
  return tookMs / (100 * PLAIN.length)
}

describe('whatever is typed', function () {
  // A busy machine is slow with all of it: how much a message may cost is said below, beside a plain one.
  this.timeout(120_000)

  it('is understood without an error, never as a time that is gone, and spans lie within the message', () => {
    let [readMs, count] = [0, 0]
    fc.assert(
      fc.property(message, context, (said, when) => {
        const from = process.cpuUsage()
        const intent = understand(said, when)
        readMs += cpuMsSince(from)
        count += 1
        for (const schedule of schedulesOf(intent)) assertAhead(schedule, when, said)
        const spans = intent.kind === 'create' ? intent.spans : intent.kind === 'time' ? intent.reading.spans : []
        let end = 0
        for (const span of spans) {
          assert.ok(span.start >= end && span.end > span.start && span.end <= said.length, JSON.stringify(spans))
          end = span.end
        }
        if ('problem' in intent && intent.problem !== null) assert.ok(explain(intent.problem, when).length > 10)
      }),
      { numRuns: 4_000, examples: FOUND_BEFORE },
    )
    const ratio = readMs / count / plainMs()
    assert.ok(ratio < MOST_TIMES_PLAIN, `${ratio.toFixed(1)} times as long as a plain message`)
  })

  it('is read as an answer to "When?" without an error, never as a time that is gone', () => {
    fc.assert(
      fc.property(message, context, (said, when) => {
        const { schedule, problem } = understandTime(said, when)
        if (schedule !== null) assertAhead(schedule, when, said)
        else if (problem !== null) assert.ok(explain(problem, when).length > 10)
      }),
      { numRuns: 2_000 },
    )
  })

  it('repeats once a minute at the most', () => {
    fc.assert(
      fc.property(message, context, (said, when) => {
        const asked = when.locale.startsWith('de') ? `erinnere mich alle ${said}` : `remind me every ${said}`
        for (const schedule of schedulesOf(understand(asked, when))) {
          if (schedule.kind !== 'series') continue
          assert.doesNotMatch(schedule.rule, /SECONDLY/)
          const first = firstOccurrence(schedule, when.now)
          const second = first === null ? null : firstOccurrence(schedule, first + 1)
          if (first !== null && second !== null) assert.ok(second - first >= 60_000)
        }
      }),
      { numRuns: 1_500 },
    )
  })
})

describe('a message too long', () => {
  const when: Context = { now: 0, timeZone: 'UTC', locale: 'en' }
  it('is refused with its length', () => {
    const intent = understand('a'.repeat(300_000), when)
    const problem = { kind: 'too-long', length: 300_000, limit: MAX_MESSAGE_LENGTH }
    assert.deepEqual(intent, { kind: 'none', problem, nearest: 'create' })
    assert.deepEqual(understandTime('1'.repeat(300_000), when).problem, problem)
  })
  it('is read up to the limit', () => {
    const text = 'x '.repeat(1_900)
    const intent = understand(`remind me to ${text} tomorrow at 5pm`, when)
    assert.equal(intent.kind === 'create' && intent.schedule?.kind, 'once')
  })
})

describe('a length that no calendar holds', () => {
  const when = { now: 0, timeZone: 'UTC' }
  for (const [text, locale] of [
    ['in 1000000000000 days', 'en'],
    ['what is in 1000000000000 months', 'en'],
    ['remind me in 1000000000000 years to rest', 'en'],
    ['in 1000000000000 tagen', 'de'],
  ] as const)
    it(`sets nothing and throws nothing: ${text}`, () => {
      const intent = understand(text, { ...when, locale })
      assert.ok(intent.kind !== 'create' || intent.schedule === undefined || intent.schedule === null)
    })
})
