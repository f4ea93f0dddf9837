import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
  describeDuration,
  describeInstant,
  describeRelative,
  describeSchedule,
  explain,
} from '../../../src/language/describe.js'
import type { Context } from '../../../src/language/intent.js'
import { understand, understandTime } from '../../../src/language/understand.js'
import type { Schedule, Series } from '../../../src/reminders/schedule.js'
import { created } from '../en/reading.js'
import { AMSTERDAM } from './reading.js'

const minutes = (n: number): number => n * 60_000

describe('describing in Dutch', () => {
  it('moments and lengths', () => {
    assert.equal(describeInstant(Date.parse('2026-11-24T08:00:00Z'), AMSTERDAM), 'di 24 nov om 9:00')
    assert.equal(describeRelative(AMSTERDAM.now + minutes(65), AMSTERDAM), 'over 1 uur 5 minuten')
    assert.equal(describeRelative(AMSTERDAM.now + minutes(3 * 24 * 60), AMSTERDAM), 'over 3 dagen')
    assert.equal(describeRelative(AMSTERDAM.now - minutes(1), AMSTERDAM), '1 minuut geleden')
    assert.equal(describeDuration(minutes(26 * 60), AMSTERDAM), '1 dag 2 uur')
  })
})

describe('describing a rule that leaves months out, in Dutch', () => {
  it('says which', () => {
    const rule = 'FREQ=WEEKLY;BYMONTH=1,2,3,4,5,6,9,10,11,12;BYDAY=MO'
    const series: Series = { kind: 'series', rule, start: '2026-11-30T09:00:00', timeZone: 'Europe/Amsterdam' }
    assert.equal(describeSchedule(series, AMSTERDAM), 'elke maandag om 9:00 behalve in juli en augustus')
  })
})

const SAID: readonly (readonly [said: string, described: string])[] = [
  ['om de week op dinsdag om 9 uur', 'om de week op dinsdag om 9:00'],
  ['op werkdagen om 8:30', 'elke werkdag om 8:30'],
  ['elke maand op de 31e om 12 uur', 'elke maand op de 31e om 12:00'],
  ['elke laatste vrijdag van de maand om 16 uur', 'elke maand op de laatste vrijdag om 16:00'],
  ['elk jaar op 24-12', 'elk jaar op 24 december om 9:00'],
  ['dagelijks om 8 en 20 uur', 'elke dag om 8:00 en 20:00'],
  ['om de 2 uur', 'elke 2 uur'],
  ['elk uur van 9 tot 17 uur', 'elk uur tussen 9:00 en 17:00'],
  ['elke dag om 9:00 tot en met vrijdag', 'elke dag om 9:00 tot en met vr 19 jun'],
  ['elke maandag om 9:00, 10 keer', 'elke maandag om 9:00, 10 keer'],
]

const CONTEXTS: Context[] = [
  AMSTERDAM,
  { ...AMSTERDAM, timeZone: 'Europe/Brussels', locale: 'nl-BE' },
  { ...AMSTERDAM, locale: 'nl', settings: { clock: '12h' } },
]
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const interval = fc.integer({ min: 1, max: 6 }).map((n) => (n === 1 ? '' : `;INTERVAL=${n}`))
const nth = fc.constantFrom(1, 2, 3, 4, -1)
const day = fc.constantFrom(...DAYS)
const clampedDay = (d: number): string =>
  d <= 28 ? `BYMONTHDAY=${d}` : `BYMONTHDAY=${[28, 29, 30, 31].filter((n) => n <= d).join(',')};BYSETPOS=-1`
const everyRule = fc.oneof(
  interval.map((n) => `FREQ=DAILY${n}`),
  fc
    .tuple(interval, fc.subarray(DAYS, { minLength: 1, maxLength: 6 }))
    .map(([n, days]) => `FREQ=WEEKLY${n};BYDAY=${days.join(',')}`),
  fc.tuple(interval, fc.integer({ min: 1, max: 31 })).map(([n, d]) => `FREQ=MONTHLY${n};${clampedDay(d)}`),
  fc.tuple(interval, nth, day).map(([n, k, d]) => `FREQ=MONTHLY${n};BYDAY=${k}${d}`),
  interval.map((n) => `FREQ=MONTHLY${n};BYMONTHDAY=-1`),
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([m, d]) => `FREQ=YEARLY;BYMONTH=${m};BYMONTHDAY=${d}`),
  fc.tuple(fc.integer({ min: 1, max: 12 }), nth, day).map(([m, k, d]) => `FREQ=YEARLY;BYMONTH=${m};BYDAY=${k}${d}`),
)

describe('what Dutch describing says, understanding reads back', () => {
  for (const [said, described] of SAID) {
    it(described, () => {
      for (const context of CONTEXTS) {
        const { schedule } = created(`herinner me ${said} aan eten`, context)
        assert.ok(schedule)
        if (context === AMSTERDAM) assert.equal(describeSchedule(schedule, context), described)
        assert.deepEqual(understandTime(describeSchedule(schedule, context), context).schedule, schedule)
      }
    })
  }

  it('for repetitions', () => {
    fc.assert(
      fc.property(
        everyRule,
        fc.constantFrom('00:00', '06:05', '09:00', '12:00', '12:30', '16:45', '23:59'),
        fc.constantFrom(...CONTEXTS),
        (rule, clock, context) => {
          const draft: Series = { kind: 'series', rule, start: `2026-06-15T${clock}:00`, timeZone: context.timeZone }
          const { schedule: series } = understandTime(describeSchedule(draft, context), context)
          assert.ok(series?.kind === 'series', describeSchedule(draft, context))
          assert.equal(series.rule, rule)
          assert.equal(series.start.slice(11, 16), clock)
          assert.deepEqual(understandTime(describeSchedule(series, context), context).schedule, series)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('for single moments, to the minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000 }), fc.constantFrom(...CONTEXTS), (ahead, context) => {
        const schedule: Schedule = { kind: 'once', at: context.now + minutes(ahead), timeZone: context.timeZone }
        const words = describeSchedule(schedule, context)
        const read = understandTime(words, context).schedule
        assert.equal(read && describeSchedule(read, context), words)
      }),
      { numRuns: 500 },
    )
  })
})

const WORDS =
  'herinner me ons aan eraan om op het tot vanaf over voor na elke alle tweede eerste laatste maandag vrijdag wo dag week maand uur minuten half kwart kwartier morgen vandaag avond vroeg 3 15e maart 29-3 25:00 1e309 99999 -5 0 dagelijks keer behalve weekend tussen en een één 9 17 99 , . : - “ ” 🎉 \u0000 verzet verwijder nog herinneren kun je'.split(
    ' ',
  )

describe('whatever is typed in Dutch', function () {
  // 600 random messages: on a busy machine all of them together take long.
  this.timeout(120_000)

  it('is understood without an error, with spans in the message and problems that can be explained', () => {
    const message = fc.oneof(
      fc.array(fc.constantFrom(...WORDS), { maxLength: 20 }).map((words) => words.join(' ')),
      fc.array(fc.constantFrom(...WORDS), { maxLength: 20 }).map((words) => `herinner me ${words.join(' ')}`),
      fc.string({ unit: 'binary', maxLength: 120 }),
    )
    fc.assert(
      fc.property(message, (said) => {
        const intent = understand(said, AMSTERDAM)
        if (intent.kind === 'create' && intent.schedule?.kind === 'once')
          assert.ok(intent.schedule.at > AMSTERDAM.now, said)
        const spans = intent.kind === 'create' ? intent.spans : []
        for (const { start, end } of spans) assert.ok(start < end && end <= said.length, said)
        if ('problem' in intent && intent.problem !== null) assert.ok(explain(intent.problem, AMSTERDAM).length > 10)
        understandTime(said, AMSTERDAM)
      }),
      { numRuns: 600 },
    )
  })
})
