import assert from 'node:assert/strict'
import fc from 'fast-check'
import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import { parseRule, partsOf } from '../../../src/reminders/rule/parse.js'
import { follow } from '../../../src/reminders/rule/walk.js'
import { formatWall, parseWall } from '../../../src/reminders/wall-time.js'

/** The same rule read by the library that the bot used before, where every wall time is a moment: in UTC. */
function byLibrary(rruleString: string, start: string, from: number, count: number): string[] {
  const dtstart = Temporal.PlainDateTime.from(start).toZonedDateTime('UTC')
  const rule = new RRuleTemporal({ rruleString, dtstart })
  const found: string[] = []
  let next = rule.next(new Date(Math.max(from, parseWall(start))), true)
  while (next && found.length < count) {
    found.push(formatWall(next.epochMilliseconds))
    next = rule.next(new Date(next.epochMilliseconds), false)
  }
  return found
}

function byWalking(rule: string, start: string, from: number, count: number): string[] {
  const find = follow(parseRule(partsOf(rule)), parseWall(start), null)
  const found: string[] = []
  let at = find(from)
  while (at !== null && found.length < count) {
    found.push(formatWall(at))
    at = find(at + 1_000)
  }
  return found
}

const some = (least: number, most: number, length = 3) =>
  fc
    .uniqueArray(
      fc.integer({ min: least, max: most }).filter((value) => value !== 0 || least >= 0),
      { minLength: 1, maxLength: length },
    )
    .map((values) => values.join(','))
const weekdays = fc
  .uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), { minLength: 1, maxLength: 4 })
  .map((names) => names.join(','))
const nth = fc
  .tuple(fc.constantFrom(1, 2, 3, 4, -1, -2), fc.constantFrom('MO', 'WE', 'SU'))
  .map(([n, name]) => `${n}${name}`)
const part = (name: string, values: fc.Arbitrary<string>) => values.map((value) => `${name}=${value}`)
const parts = (frequency: string, ...choices: fc.Arbitrary<string>[]) =>
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.tuple(...choices.map((choice) => fc.option(choice, { nil: '' }))))
    .map(([interval, chosen]) => [`FREQ=${frequency}`, `INTERVAL=${interval}`, ...chosen.filter(Boolean)].join(';'))

const times = [part('BYHOUR', some(0, 23)), part('BYMINUTE', some(0, 59, 2))]
const end = part('COUNT', fc.integer({ min: 1, max: 60 }).map(String))
const rules = fc.oneof(
  parts('DAILY', part('BYMONTH', some(1, 12, 6)), part('BYDAY', weekdays), ...times, end),
  parts(
    'WEEKLY',
    part('BYDAY', weekdays),
    part('BYMONTH', some(1, 12, 6)),
    part('WKST', fc.constantFrom('SU', 'MO', 'WE')),
    ...times,
    end,
  ),
  parts('MONTHLY', part('BYDAY', fc.oneof(weekdays, nth)), part('BYSETPOS', some(-3, 3, 2)), ...times, end),
  parts('MONTHLY', part('BYMONTHDAY', some(-31, 31)), part('BYMONTH', some(1, 12, 6)), ...times, end),
  parts('MONTHLY', part('BYMONTHDAY', some(1, 31, 8)), part('BYDAY', weekdays), end),
  parts(
    'YEARLY',
    part('BYMONTH', some(1, 12)),
    part('BYDAY', fc.oneof(weekdays, nth)),
    part('BYSETPOS', some(-3, 3, 2)),
    end,
  ),
  parts('YEARLY', part('BYMONTH', some(1, 12)), part('BYMONTHDAY', some(-28, 28)), ...times, end),
  parts('YEARLY', part('BYYEARDAY', some(-366, 366)), end),
  parts('YEARLY', part('BYWEEKNO', some(2, 51)), part('BYDAY', weekdays), end),
  parts('HOURLY', part('BYHOUR', some(0, 23, 8)), part('BYDAY', weekdays)),
  parts('MINUTELY', part('BYHOUR', some(0, 23, 8)), part('BYDAY', weekdays)),
)

/** Parts that the library lets fall or reads against RFC 5545: BYSETPOS or BYWEEKNO without
 * days. A week of two years it leaves to the one or the other. */
const isComparable = (rule: string): boolean => !/BYSETPOS|BYWEEKNO/.test(rule) || /BYDAY|BYMONTHDAY/.test(rule)

describe('following a rule by numbers', () => {
  it('finds what a library finds, whatever the rule, the start and the moment', () => {
    const start = fc
      .integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2026, 0, 1) })
      .map((at) => formatWall(Math.floor(at / 60_000) * 60_000))
    fc.assert(
      fc.property(rules.filter(isComparable), start, fc.integer({ min: 0, max: 4_000 }), (rule, first, after) => {
        const from = parseWall(first) + after * 86_400_000
        const found = byWalking(rule, first, from, 5)
        // The library searches for what never happens until it gives up, with an error.
        fc.pre(found.length > 0)
        assert.deepEqual(found, byLibrary(rule, first, from, found.length), `${rule} from ${first}`)
      }),
      { numRuns: 400 },
    )
  })
})
