import assert from 'node:assert/strict'
import { Temporal } from 'temporal-polyfill'
import {
  afterDelivery,
  type Delivery,
  type DeliveryOutcome,
  deliveryOf,
  hasPassed,
  plannedAt,
} from '../../src/reminders/delivery.js'
import type { Person } from '../../src/reminders/person.js'
import { occurrenceId, type Reminder } from '../../src/reminders/reminder.js'
import type { Series } from '../../src/reminders/schedule.js'
import { isToSplit, MISSED_LIMIT, splitOff } from '../../src/reminders/split-off.js'
import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS } from '../../src/reminders/time.js'

const ZONE = 'Europe/Berlin'
/** Wall time in Berlin. */
const at = (wall: string): Instant => Temporal.PlainDateTime.from(wall).toZonedDateTime(ZONE).epochMilliseconds
const shown = (instant: Instant): string =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(ZONE).toPlainDateTime().toString()

const once = (dueAt: Instant, fields: Partial<Reminder> = {}): Reminder => ({
  id: 'r',
  owner: 'test|ann',
  conversation: 'test|chat',
  content: 'text',
  text: 'call mom',
  schedule: { kind: 'once', at: dueAt, timeZone: ZONE },
  status: 'waiting',
  dueAt,
  occurrenceAt: dueAt,
  audience: { kind: 'owner' },
  attempts: 0,
  createdAt: dueAt - DAY_MS,
  version: 1,
  ...fields,
})

const series = (
  rule: string,
  start: string,
  fields: Partial<Reminder> & { schedule?: Partial<Series> } = {},
): Reminder => {
  const { schedule, ...rest } = fields
  const first = at(start)
  return once(first - (rest.leadMs ?? 0), {
    occurrenceAt: first,
    ...rest,
    schedule: { kind: 'series', rule, start, timeZone: ZONE, ...schedule } as Series,
  })
}

/** Delivers at `now` with this outcome; the reminder itself after it, and what else was written. */
function deliver(reminder: Reminder, now: Instant, outcome: Partial<DeliveryOutcome> = {}, owner?: Person) {
  const [series, occurrence] = isToSplit(reminder) ? (splitOff(reminder, undefined, now, owner).reminders ?? []) : []
  if (series && !occurrence) return { after: series, also: [], delivery: undefined }
  const sent = occurrence ? { ...occurrence, version: 1 } : reminder
  const delivery = deliveryOf(sent, now)
  const full = { kind: 'delivered', at: now, ...outcome } as DeliveryOutcome
  const { reminders = [], removedReminders = [], ...others } = afterDelivery(sent, delivery, full, owner)
  assert.deepEqual(others, {}, 'nothing but reminders is written')
  assert.deepEqual(removedReminders, sent.leadOf && sent.seriesId ? [sent.id] : [])
  const [after, ...more] = series ? [series, ...reminders] : reminders
  assert.ok(after)
  assert.equal(after.id, reminder.id)
  return { after, also: more, delivery }
}

describe('a one-off', () => {
  const NINE = at('2026-11-24T09:00')

  it('is fired once delivered, with the id of its message', () => {
    const { after, also } = deliver(once(NINE, { attempts: 3 }), NINE, { activityId: 'm1' })
    assert.deepEqual([after.status, after.firedAt, after.activityId, after.attempts], ['fired', NINE, 'm1', 0])
    assert.deepEqual(also, [])
  })

  it('keeps its moment through retries, and is as late as since then', () => {
    const first = deliver(once(NINE), NINE, { kind: 'retry', until: NINE + 1_000, code: 'http-500' }).after
    assert.deepEqual([first.dueAt, first.attempts, first.occurrenceAt], [NINE + 1_000, 1, NINE])
    const second = deliver(first, NINE + 1_000, { kind: 'retry', until: NINE + 60_000, code: 'http-500' }).after
    assert.deepEqual(second.retrying, { plannedAt: NINE, since: NINE })
    assert.equal(plannedAt(second), NINE)
    const { after, delivery } = deliver(second, NINE + 60_000)
    assert.deepEqual([delivery?.lateMs, after.status, after.retrying], [60_000, 'fired', undefined])
  })

  it('is late from the moment it was snoozed or held to, not from the first one', () => {
    const snoozed = once(NINE, { dueAt: NINE + HOUR_MS, occurrenceAt: NINE + HOUR_MS })
    assert.equal(deliveryOf(snoozed, NINE + HOUR_MS).lateMs, 0)
  })

  it('that waits for its conversation keeps its time', () => {
    const { after } = deliver(once(NINE), NINE + 5, { kind: 'retry', code: 'http-429' })
    assert.deepEqual([after.attempts, after.dueAt, after.retrying], [1, NINE, { plannedAt: NINE, since: NINE + 5 }])
  })

  it('that is refused for good is kept as failed', () => {
    const retried = once(NINE, { attempts: 2, retrying: { plannedAt: NINE, since: NINE } })
    const { after } = deliver(retried, NINE, { kind: 'permanent', code: 'BotDisabledByAdmin' })
    assert.deepEqual(
      [after.status, after.failure, after.retrying],
      ['failed', { code: 'BotDisabledByAdmin', at: NINE }, undefined],
    )
  })

  it('that is sent after all is failed no more', () => {
    const again = once(NINE, { failure: { code: 'bot-removed', at: NINE - DAY_MS } })
    assert.equal(deliver(again, NINE).after.failure, undefined)
  })

  it('that only lists the day is over once read', () => {
    const { after } = deliver(once(NINE, { content: 'agenda' }), NINE)
    assert.deepEqual([after.status, after.closedAt], ['done', NINE])
  })

  it('asks again until done, as often as was said', () => {
    let reminder = once(NINE, { nag: { everyMs: 10 * MINUTE_MS, limit: 2, sent: 0 } })
    const asked: [Instant, number | undefined][] = []
    for (let now = NINE; reminder.status === 'waiting'; now = reminder.dueAt) {
      const { after, delivery } = deliver(reminder, now)
      assert.equal(delivery?.lateMs, 0)
      asked.push([now, delivery?.occurrence.nag?.sent])
      reminder = after
    }
    assert.deepEqual(asked, [
      [NINE, 0],
      [NINE + 10 * MINUTE_MS, 1],
      [NINE + 20 * MINUTE_MS, 2],
    ])
    assert.equal(reminder.status, 'fired')
  })

  it('does not ask again within quiet hours', () => {
    const owner: Person = {
      key: 'test|ann',
      settings: { timeZone: ZONE, quietHours: { from: '22:00', to: '07:00' } },
      blocked: [],
      muted: [],
      updatedAt: 0,
    }
    const evening = at('2026-11-24T21:55')
    const nagging = once(evening, { nag: { everyMs: 10 * MINUTE_MS, limit: 2, sent: 0 } })
    assert.equal(shown(deliver(nagging, evening, {}, owner).after.dueAt), '2026-11-25T07:00:00')
    const atNight = { ...nagging, evenAtNight: true }
    assert.equal(shown(deliver(atNight, evening, {}, owner).after.dueAt), '2026-11-24T22:05:00')
  })
})

describe('a series', () => {
  const daily = (fields: Parameters<typeof series>[2] = {}) => series('FREQ=DAILY', '2026-11-24T09:00:00', fields)
  const NINE = at('2026-11-24T09:00')

  it('goes on, and leaves the occurrence to be answered', () => {
    const { after, also, delivery } = deliver(daily(), NINE, { activityId: 'm1' })
    assert.deepEqual(
      [after.status, shown(after.dueAt), after.occurrenceAt],
      ['waiting', '2026-11-25T09:00:00', after.dueAt],
    )
    const [occurrence, ...more] = also
    assert.deepEqual(more, [])
    assert.equal(occurrence?.id, occurrenceId('r', NINE))
    assert.equal(delivery?.occurrence.id, occurrence?.id, 'the buttons of the message find it')
    assert.deepEqual(
      [occurrence?.seriesId, occurrence?.status, occurrence?.schedule, occurrence?.activityId],
      ['r', 'fired', { kind: 'once', at: NINE, timeZone: ZONE }, 'm1'],
    )
  })

  it('that ran out is done with its last occurrence', () => {
    const { after, also } = deliver(series('FREQ=DAILY;COUNT=1', '2026-11-24T09:00:00'), NINE)
    assert.deepEqual([after.status, after.closedAt, also[0]?.status], ['done', NINE, 'fired'])
  })

  it('makes one message of what was missed while the process was down', () => {
    const now = at('2026-11-27T10:30')
    const { after, also, delivery } = deliver(daily(), now)
    assert.deepEqual([delivery?.missedCount, delivery?.lateMs], [3, 90 * MINUTE_MS])
    assert.equal(shown(delivery?.occurrence.occurrenceAt ?? 0), '2026-11-27T09:00:00')
    assert.equal(also.length, 1)
    assert.equal(shown(after.dueAt), '2026-11-28T09:00:00')
  })

  it('counts up to a limit, and goes on from now all the same', () => {
    const minutely = series('FREQ=MINUTELY', '2026-11-24T09:00:00')
    const { after, delivery } = deliver(minutely, NINE + 30 * DAY_MS + 1)
    assert.equal(delivery?.missedCount, MISSED_LIMIT)
    assert.equal(after.dueAt, NINE + 30 * DAY_MS + MINUTE_MS)
  })

  it('does not fire anew for what was delivered late', () => {
    const held = daily({ dueAt: NINE + HOUR_MS })
    assert.equal(shown(deliver(held, NINE + HOUR_MS).after.dueAt), '2026-11-25T09:00:00')
  })

  it('keeps 9:00 on the clock when the clocks change, missed or not', () => {
    const spring = series('FREQ=DAILY', '2027-03-27T09:00:00')
    assert.equal(shown(deliver(spring, at('2027-03-27T09:00')).after.dueAt), '2027-03-28T09:00:00')
    assert.equal(at('2027-03-28T09:00') - at('2027-03-27T09:00'), 23 * HOUR_MS)
    const autumn = series('FREQ=DAILY', '2026-10-24T09:00:00')
    const { after, delivery } = deliver(autumn, at('2026-10-25T09:00'))
    assert.deepEqual([delivery?.missedCount, shown(after.dueAt)], [1, '2026-10-26T09:00:00'])
  })

  it('fires once in the night that has 2:30 twice, and at 3:00 in the one that has none', () => {
    const nightly = (start: string) => series('FREQ=DAILY', start)
    const first = at('2026-10-25T02:30')
    const twice = deliver(nightly('2026-10-25T02:30:00'), first).after
    assert.equal(twice.dueAt - first, 25 * HOUR_MS)
    const gap = deliver(nightly('2027-03-27T02:30:00'), at('2027-03-27T02:30')).after
    assert.equal(shown(gap.dueAt), '2027-03-28T03:00:00')
  })

  for (const code of ['bot-removed', 'expired'])
    it(`loses one occurrence to a refusal (${code}), and goes on`, () => {
      const { after, also } = deliver(daily(), NINE, { kind: 'permanent', code })
      assert.deepEqual([after.status, shown(after.dueAt)], ['waiting', '2026-11-25T09:00:00'])
      assert.deepEqual([also[0]?.status, also[0]?.failure?.code], ['failed', code])
    })

  it('leaves nagging to its occurrence', () => {
    const { after, also } = deliver(daily({ nag: { everyMs: MINUTE_MS, limit: 3, sent: 0 } }), NINE)
    assert.equal(after.nag?.sent, 0)
    assert.deepEqual([also[0]?.status, also[0]?.dueAt, also[0]?.nag?.sent], ['waiting', NINE + MINUTE_MS, 1])
  })
})

describe('a lead reminder', () => {
  const NINE = at('2026-11-24T09:00')
  const lead = { leadOf: 'main', leadMs: 15 * MINUTE_MS }
  const outcomeOf = (delivery: Delivery): Partial<DeliveryOutcome> => (hasPassed(delivery) ? { kind: 'passed' } : {})

  it('comes ahead and asks for no answer', () => {
    const reminder = once(NINE - 15 * MINUTE_MS, { ...lead, occurrenceAt: NINE })
    const { after, delivery } = deliver(reminder, reminder.dueAt)
    assert.deepEqual([delivery && hasPassed(delivery), after.status, after.closedAt], [false, 'done', reminder.dueAt])
  })

  it('is not sent once its event has begun', () => {
    const reminder = once(NINE - 15 * MINUTE_MS, { ...lead, occurrenceAt: NINE })
    const delivery = deliveryOf(reminder, NINE)
    assert.ok(hasPassed(delivery))
    assert.equal(deliver(reminder, NINE, outcomeOf(delivery)).after.status, 'done')
  })

  it('of a series comes ahead of each occurrence', () => {
    const reminder = series('FREQ=DAILY', '2026-11-24T09:00:00', lead)
    const { after, also } = deliver(reminder, at('2026-11-24T08:45'))
    assert.deepEqual([shown(after.dueAt), shown(after.occurrenceAt)], ['2026-11-25T08:45:00', '2026-11-25T09:00:00'])
    assert.deepEqual(also, [], 'and nothing is left of it')
  })

  it('of a series skips what has begun, and is sent for the one ahead', () => {
    const reminder = series('FREQ=DAILY', '2026-11-24T09:00:00', lead)
    const between = at('2026-11-26T12:00')
    const { after, also, delivery } = deliver(reminder, between)
    assert.deepEqual([delivery, shown(after.dueAt), also], [undefined, '2026-11-27T08:45:00', []])
    const ahead = deliver(reminder, at('2026-11-26T08:50')).delivery
    assert.deepEqual(
      [ahead && hasPassed(ahead), shown(ahead?.occurrence.occurrenceAt ?? 0)],
      [false, '2026-11-26T09:00:00'],
    )
  })
})

describe('quiet time', () => {
  const owner: Person = {
    key: 'test|ann',
    settings: { timeZone: ZONE, quietHours: { from: '22:00', to: '07:00' } },
    blocked: [],
    muted: [],
    updatedAt: 0,
  }
  const SEVEN = at('2026-11-25T07:00')

  it('is no lateness: what it held says what it was set for', () => {
    const asked = at('2026-11-24T23:00')
    const { lateMs, heldFrom } = deliveryOf(once(SEVEN, { occurrenceAt: asked }), SEVEN)
    assert.deepEqual([lateMs, heldFrom], [0, asked])
  })

  it('brings what a series held as one message that counts it, and counts apart what was missed', () => {
    const everyTwoHours = series('FREQ=HOURLY;INTERVAL=2', '2026-11-24T20:00:00')
    const held = { ...everyTwoHours, occurrenceAt: at('2026-11-24T22:00'), dueAt: SEVEN }
    const { delivery, after } = deliver(held, SEVEN, {}, owner)
    assert.deepEqual([delivery?.lateMs, delivery?.missedCount, delivery?.heldCount], [0, 0, 4])
    assert.equal(shown(delivery?.heldFrom ?? 0), '2026-11-25T06:00:00')
    assert.equal(shown(after.dueAt), '2026-11-25T08:00:00')
    const late = deliver(everyTwoHours, at('2026-11-25T08:30'), {}, owner).delivery
    assert.deepEqual([late?.missedCount, late?.heldCount, late?.lateMs], [1, 5, 30 * MINUTE_MS])
  })
})
