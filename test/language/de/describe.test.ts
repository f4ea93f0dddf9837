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
import { BERLIN } from './reading.js'

const minutes = (n: number): number => n * 60_000

describe('describing in German', () => {
  it('moments and lengths', () => {
    assert.equal(describeInstant(Date.parse('2026-11-24T08:00:00Z'), BERLIN), 'Di, 24. Nov um 9:00 Uhr')
    assert.equal(describeRelative(BERLIN.now + minutes(65), BERLIN), 'in 1 Stunde 5 Minuten')
    assert.equal(describeRelative(BERLIN.now + minutes(3 * 24 * 60), BERLIN), 'in 3 Tagen')
    assert.equal(describeRelative(BERLIN.now - minutes(3), BERLIN), 'vor 3 Minuten')
    assert.equal(describeDuration(minutes(26 * 60), BERLIN), '1 Tag 2 Stunden')
  })
})

describe('describing a rule that leaves months out, in German', () => {
  it('says which', () => {
    const rule = 'FREQ=WEEKLY;BYMONTH=1,2,3,4,5,6,9,10,11,12;BYDAY=MO'
    const series: Series = { kind: 'series', rule, start: '2026-11-30T09:00:00', timeZone: 'Europe/Berlin' }
    assert.equal(describeSchedule(series, BERLIN), 'jeden Montag um 9:00 Uhr außer im Juli und August')
  })
})

const SAID: readonly (readonly [said: string, described: string])[] = [
  ['jeden zweiten Dienstag um 9:00', 'jeden zweiten Dienstag um 9:00 Uhr'],
  ['werktags um 8:30', 'wochentags um 8:30 Uhr'],
  ['jeden Monat am 31. um 12 Uhr', 'jeden Monat am 31. um 12:00 Uhr'],
  ['jeden letzten Freitag im Monat um 16 Uhr', 'jeden Monat am letzten Freitag um 16:00 Uhr'],
  ['jährlich am 24.12.', 'jedes Jahr am 24. Dezember um 9:00 Uhr'],
  ['täglich um 8 und 20 Uhr', 'jeden Tag um 8:00 und 20:00 Uhr'],
  ['alle 2 Stunden', 'alle 2 Stunden'],
  ['stündlich zwischen 9 und 17 Uhr', 'jede Stunde zwischen 9:00 und 17:00 Uhr'],
  ['jeden Tag um 9:00 bis Freitag', 'jeden Tag um 9:00 Uhr bis Fr, 19. Juni'],
  ['jeden Montag um 9:00, 10 mal', 'jeden Montag um 9:00 Uhr, 10 Mal'],
]

const CONTEXTS: Context[] = [
  BERLIN,
  { ...BERLIN, timeZone: 'Europe/Vienna', locale: 'de-AT' },
  { ...BERLIN, locale: 'de', settings: { clock: '12h' } },
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

describe('what German describing says, understanding reads back', () => {
  for (const [said, described] of SAID) {
    it(described, () => {
      for (const context of CONTEXTS) {
        const { schedule } = created(`erinnere mich ${said} ans Essen`, context)
        assert.ok(schedule)
        if (context === BERLIN) assert.equal(describeSchedule(schedule, context), described)
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
  'erinnere mich uns an daran den am um bis ab in vor nach jeden alle zweiten ersten letzten Montag Freitag Mi Tag Woche Monat Stunde Minuten halb Viertel dreiviertel morgen heute Abend früh 3. 15. März 29.3. 25:00 1e309 99999 -5 0 Uhr täglich mal außer Wochenende zwischen und 9 17 99 , . : - „ “ 🎉 \u0000 verschiebe lösche noch erinnern kannst du'.split(
    ' ',
  )

describe('whatever is typed in German', function () {
  // 600 random messages: on a busy machine all of them together take long.
  this.timeout(120_000)

  it('is understood without an error, with spans in the message and problems that can be explained', () => {
    const message = fc.oneof(
      fc.array(fc.constantFrom(...WORDS), { maxLength: 20 }).map((words) => words.join(' ')),
      fc.array(fc.constantFrom(...WORDS), { maxLength: 20 }).map((words) => `erinnere mich ${words.join(' ')}`),
      fc.string({ unit: 'binary', maxLength: 120 }),
    )
    fc.assert(
      fc.property(message, (said) => {
        const intent = understand(said, BERLIN)
        if (intent.kind === 'create' && intent.schedule?.kind === 'once')
          assert.ok(intent.schedule.at > BERLIN.now, said)
        const spans = intent.kind === 'create' ? intent.spans : []
        for (const { start, end } of spans) assert.ok(start < end && end <= said.length, said)
        if ('problem' in intent && intent.problem !== null) assert.ok(explain(intent.problem, BERLIN).length > 10)
        understandTime(said, BERLIN)
      }),
      { numRuns: 600 },
    )
  })
})
