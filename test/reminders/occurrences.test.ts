import assert from 'node:assert/strict'
import { firstOccurrence, nextOccurrence, occurrencesFrom } from '../../src/reminders/occurrences.js'
import { UnreadableRule } from '../../src/reminders/recurrence.js'
import type { Series } from '../../src/reminders/schedule.js'
import { HOUR_MS } from '../../src/reminders/time.js'
import { cpuMsOf } from '../support/cpu.js'

const series = (rule: string, start: string, timeZone = 'Europe/Berlin', more: Partial<Series> = {}): Series => ({
  kind: 'series',
  rule,
  start,
  timeZone,
  ...more,
})

const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString().replace('.000Z', 'Z'))
const from = (schedule: Series, at: string, limit: number) =>
  occurrencesFrom(schedule, Date.parse(at), limit).map((each) => iso(each))

describe('occurrences', () => {
  it('gives a one-off once, at its moment, and nothing after it', () => {
    const once = { kind: 'once' as const, at: 1_000, timeZone: 'UTC' }
    assert.equal(firstOccurrence(once, 1_000), 1_000)
    assert.equal(nextOccurrence(once, 1_000), null)
    assert.deepEqual(occurrencesFrom(once, 0, 5), [1_000])
    assert.deepEqual(occurrencesFrom(once, 0, 0), [])
  })

  const cases: [what: string, schedule: Series, from: string, expected: string[]][] = [
    [
      'keeps the wall time across the spring change',
      series('FREQ=DAILY', '2026-03-01T09:00:00'),
      '2026-03-28T00:00:00Z',
      ['2026-03-28T08:00:00Z', '2026-03-29T07:00:00Z', '2026-03-30T07:00:00Z'],
    ],
    [
      'fires at the end of the gap that swallows its time',
      series('FREQ=DAILY', '2026-03-01T02:30:00'),
      '2026-03-28T00:00:00Z',
      ['2026-03-28T01:30:00Z', '2026-03-29T01:00:00Z', '2026-03-30T00:30:00Z'],
    ],
    [
      'fires once, the first time, in the hour that comes twice',
      series('FREQ=DAILY', '2026-10-01T02:30:00'),
      '2026-10-24T12:00:00Z',
      ['2026-10-25T00:30:00Z', '2026-10-26T01:30:00Z'],
    ],
    [
      'does not fire in the second pass of the hour that comes twice',
      series('FREQ=DAILY', '2026-10-01T02:30:00'),
      '2026-10-25T00:45:00Z',
      ['2026-10-26T01:30:00Z'],
    ],
    [
      'is found when asked from the very end of the gap',
      series('FREQ=DAILY', '2026-03-01T02:30:00'),
      '2026-03-29T01:00:00Z',
      ['2026-03-29T01:00:00Z', '2026-03-30T00:30:00Z'],
    ],
    [
      'makes one occurrence of several in one gap',
      series('FREQ=DAILY;BYHOUR=2;BYMINUTE=0,20,40', '2026-03-01T02:00:00'),
      '2026-03-28T23:30:00Z',
      ['2026-03-29T01:00:00Z', '2026-03-30T00:00:00Z'],
    ],
    [
      'knows half-hour changes (Lord Howe Island)',
      series('FREQ=DAILY', '2026-10-01T02:15:00', 'Australia/Lord_Howe'),
      '2026-10-02T16:00:00Z',
      ['2026-10-03T15:30:00Z', '2026-10-04T15:15:00Z'],
    ],
    [
      'clamps the 31st to the end of short months',
      series('FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1', '2026-01-31T09:00:00', 'UTC'),
      '2026-01-01T00:00:00Z',
      ['2026-01-31T09:00:00Z', '2026-02-28T09:00:00Z', '2026-03-31T09:00:00Z', '2026-04-30T09:00:00Z'],
    ],
    [
      'leaves months without that day out, as the rule has it, when it does not clamp',
      series('FREQ=MONTHLY;BYMONTHDAY=31', '2026-01-31T09:00:00', 'UTC'),
      '2026-02-01T00:00:00Z',
      ['2026-03-31T09:00:00Z', '2026-05-31T09:00:00Z'],
    ],
    [
      'has leap days in leap years only',
      series('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2024-02-29T09:00:00', 'UTC'),
      '2025-01-01T00:00:00Z',
      ['2028-02-29T09:00:00Z', '2032-02-29T09:00:00Z'],
    ],
    [
      'keeps the rhythm of every other week from its start',
      series('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', '2026-11-24T09:00:00', 'UTC'),
      '2026-11-25T00:00:00Z',
      ['2026-12-08T09:00:00Z', '2026-12-22T09:00:00Z'],
    ],
    [
      'ends after COUNT',
      series('FREQ=DAILY;COUNT=3', '2026-11-24T09:00:00', 'UTC'),
      '2026-11-25T00:00:00Z',
      ['2026-11-25T09:00:00Z', '2026-11-26T09:00:00Z'],
    ],
    [
      'ends with a floating UNTIL, inclusive',
      series('FREQ=DAILY;UNTIL=20261125T090000', '2026-11-24T09:00:00', 'America/New_York'),
      '2026-11-24T00:00:00Z',
      ['2026-11-24T14:00:00Z', '2026-11-25T14:00:00Z'],
    ],
    [
      'reads an UNTIL in UTC as that moment',
      series('FREQ=DAILY;UNTIL=20261125T135959Z', '2026-11-24T09:00:00', 'America/New_York'),
      '2026-11-24T00:00:00Z',
      ['2026-11-24T14:00:00Z'],
    ],
    [
      'reads an UNTIL that is a date as the whole day',
      series('FREQ=DAILY;UNTIL=20261125', '2026-11-24T23:00:00', 'America/New_York'),
      '2026-11-24T00:00:00Z',
      ['2026-11-25T04:00:00Z', '2026-11-26T04:00:00Z'],
    ],
    [
      'leaves exceptions out',
      series('FREQ=DAILY', '2026-11-24T09:00:00', 'UTC', { except: ['2026-11-25T09:00:00', '2026-11-26T09:00:00'] }),
      '2026-11-24T00:00:00Z',
      ['2026-11-24T09:00:00Z', '2026-11-27T09:00:00Z'],
    ],
    [
      'is silent until the pause ends',
      series('FREQ=DAILY', '2026-11-24T09:00:00', 'UTC', { pausedUntil: Date.parse('2026-11-30T09:00:00Z') }),
      '2026-11-24T00:00:00Z',
      ['2026-11-30T09:00:00Z', '2026-12-01T09:00:00Z'],
    ],
    [
      'is silent while paused until resumed',
      series('FREQ=DAILY', '2026-11-24T09:00:00', 'UTC', { pausedUntil: null }),
      '2026-11-24T00:00:00Z',
      [],
    ],
    [
      'counts exact hours over a change of the clocks when the rule names no hour or day',
      series('FREQ=HOURLY;INTERVAL=24', '2026-03-28T09:00:00'),
      '2026-03-28T00:00:00Z',
      ['2026-03-28T08:00:00Z', '2026-03-29T08:00:00Z', '2026-03-30T08:00:00Z'],
    ],
    [
      'counts both passes of the hour that comes twice in exact minutes',
      series('FREQ=MINUTELY;INTERVAL=30', '2026-10-25T01:30:00'),
      '2026-10-25T00:00:00Z',
      [0, 30, 60, 90, 120].map((minutes) => `2026-10-25T0${Math.floor(minutes / 60)}:${minutes % 60 || '00'}:00Z`),
    ],
    [
      'ends exact minutes by COUNT',
      series('FREQ=MINUTELY;INTERVAL=20;COUNT=3', '2026-11-24T09:00:00', 'UTC'),
      '2026-11-24T09:10:00Z',
      ['2026-11-24T09:20:00Z', '2026-11-24T09:40:00Z'],
    ],
    [
      'ends exact hours by UNTIL and leaves exceptions out',
      series('FREQ=HOURLY;UNTIL=20261124T120000', '2026-11-24T09:00:00', 'UTC', { except: ['2026-11-24T10:00:00'] }),
      '2026-11-24T09:00:00Z',
      ['2026-11-24T09:00:00Z', '2026-11-24T11:00:00Z', '2026-11-24T12:00:00Z'],
    ],
    [
      'takes hours and days that a rule names from the wall clock',
      series('FREQ=HOURLY;INTERVAL=2;BYHOUR=9,11,13;BYDAY=MO,TU', '2026-03-23T09:00:00'),
      '2026-03-24T11:00:00Z',
      ['2026-03-24T12:00:00Z', '2026-03-30T07:00:00Z', '2026-03-30T09:00:00Z'],
    ],
  ]
  for (const [what, schedule, at, expected] of cases) {
    it(what, () => assert.deepEqual(from(schedule, at, Math.max(expected.length, 1)), expected))
  }

  it('ends where the table above ends', () => {
    const ending = cases.filter(([, { rule }]) => /UNTIL|COUNT/.test(rule))
    assert.ok(ending.length >= 6)
    for (const [, schedule, at, expected] of ending) assert.deepEqual(from(schedule, at, 50), expected)
  })

  for (const rule of [
    '',
    'FOO',
    'FREQ=SOMETIMES',
    'FREQ=HOURLY;INTERVAL=0',
    'FREQ=DAILY;BYDAY=XX',
    'FREQ=DAILY;BYHOUR=24',
    'FREQ=DAILY;BYEASTER=1',
    'FREQ=MINUTELY;BYSECOND=1;BYSETPOS=1',
  ])
    it(`refuses by name what is no rule: ${rule}`, () => {
      assert.throws(() => firstOccurrence(series(rule, '2026-01-01T09:00:00'), 0), UnreadableRule)
    })

  const every = (length: number): string => Array.from({ length }, (_, index) => index).join(',')
  const NEVER_OR_DENSE: [rule: string, happens: boolean][] = [
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', false],
    ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', false],
    ['FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30', false],
    ['FREQ=SECONDLY;INTERVAL=7;BYMONTH=2;BYMONTHDAY=30', false],
    ['FREQ=MONTHLY;BYDAY=6MO', false],
    ['FREQ=MONTHLY;BYDAY=1TH;BYSETPOS=2', false],
    ['FREQ=HOURLY;INTERVAL=24;BYHOUR=5', false],
    ['FREQ=SECONDLY;INTERVAL=60;BYSECOND=30', false],
    ['FREQ=WEEKLY;BYDAY=MO;BYSETPOS=5', false],
    ['FREQ=YEARLY;BYWEEKNO=20;BYMONTH=12', false],
    [`FREQ=YEARLY;BYHOUR=${every(24)};BYMINUTE=${every(60)};BYSECOND=${every(60)}`, true],
    [`FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=${every(24)};BYMINUTE=${every(60)};BYSETPOS=-1`, true],
    ['FREQ=DAILY;COUNT=2000000000', true],
    ['FREQ=SECONDLY;BYDAY=MO;COUNT=2000000000', true],
    ['FREQ=WEEKLY;BYDAY=MO,TU;COUNT=5000', true],
  ]
  /** About 0.34 ms of the machine that the two milliseconds were measured on, with Node 20 as with 24: dates as text. */
  const fixedWork = () => {
    for (let index = 0; index < 750; index++) new Date(Date.UTC(2000, index % 12, 1 + index)).toISOString()
  }
  for (const [rule, happens] of NEVER_OR_DENSE)
    it(`knows within two milliseconds ${happens ? 'when' : 'that never'}: ${rule.slice(0, 60)}`, () => {
      const started = (year: number) => series(rule, `${year}-01-01T09:00:00`)
      const now = Date.parse('2026-11-24T12:00:00Z')
      // The best of several, each of a series not seen before, against fixed work in the same moments: how fast the machine is,
      // and what else it does, is not the rule's.
      const rounds = Array.from({ length: 12 }, (_, index) => ({
        rule: cpuMsOf(() => assert.equal(firstOccurrence(started(1990 + index), now) !== null, happens)),
        yardstick: cpuMsOf(fixedWork),
      }))
      const best = (of: 'rule' | 'yardstick') => Math.min(...rounds.map((round) => round[of]))
      assert.ok(best('rule') < 6 * best('yardstick'), `${best('rule')} ms, the yardstick ${best('yardstick')} ms`)
    })

  it('says of what is too long to count that it cannot be read', () => {
    const counted = series('FREQ=MONTHLY;BYDAY=1MO;COUNT=2000000000', '0001-01-01T09:00:00')
    assert.throws(() => firstOccurrence(counted, Date.parse('2026-11-24T12:00:00Z')), UnreadableRule)
  })

  for (const [rule, first] of [
    ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29', '2104-02-29T09:00:00Z'],
    ['FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=29', '2104-02-29T09:00:00Z'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2104-02-29T09:00:00Z'],
    ['FREQ=YEARLY;INTERVAL=3;BYMONTH=2;BYDAY=5MO', '2168-02-29T09:00:00Z'],
    ['FREQ=HOURLY;INTERVAL=7;BYHOUR=9;BYMONTH=2;BYMONTHDAY=29', '2120-02-29T09:00:00Z'],
    ['FREQ=WEEKLY;INTERVAL=50;BYMONTH=2;BYDAY=MO', '2097-02-11T09:00:00Z'],
  ])
    it(`finds what is rare: ${rule}`, () => {
      const rare = series(rule ?? '', '2096-03-01T09:00:00', 'UTC')
      assert.equal(iso(firstOccurrence(rare, 0)), first)
    })

  it('finds the next occurrence of an old series at once', () => {
    const now = Date.parse('2026-11-24T12:00:00Z')
    const old = [
      'FREQ=DAILY',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
      'FREQ=DAILY;COUNT=20000',
      'FREQ=HOURLY;INTERVAL=5',
    ].map((rule) => series(rule, '1990-01-02T09:00:00'))
    for (const schedule of old) firstOccurrence(schedule, now)
    const tookMs = cpuMsOf(() => {
      for (let round = 0; round < 100; round++)
        for (const schedule of old) firstOccurrence(schedule, now + round * HOUR_MS)
    })
    const microseconds = (tookMs / (100 * old.length)) * 1_000
    // Ten times what it takes: tells a walk from the start (milliseconds) from a jump on any machine.
    assert.ok(microseconds < 2_000, `${microseconds.toFixed(0)} µs`)
  })
})
