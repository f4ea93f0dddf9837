import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readCalendar } from '../../src/calendar/read/plan.js'
import { toCalendar } from '../../src/calendar/write/export.js'
import { firstOccurrence, occurrencesFrom } from '../../src/reminders/occurrences.js'
import { MINUTE_MS, SECOND_MS } from '../../src/reminders/time.js'
import { formatWall, wallAt } from '../../src/reminders/wall-time.js'
import { anna, NOW, ok, Rig, series } from '../reminders/rig.js'

const zones = fc.constantFrom(
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Africa/Casablanca',
  'UTC',
)
const rules = fc.oneof(
  fc.integer({ min: 1, max: 9 }).map((n) => `FREQ=DAILY;INTERVAL=${n}`),
  fc.constantFrom('FREQ=WEEKLY;BYDAY=MO,TH', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;WKST=SU', 'FREQ=MONTHLY;BYDAY=-1FR'),
  fc.constantFrom('FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29'),
  fc.integer({ min: 2, max: 40 }).map((n) => `FREQ=DAILY;COUNT=${n}`),
  fc.constant('FREQ=DAILY;UNTIL=20270620T120000'),
  fc.integer({ min: 7, max: 3_000 }).map((n) => `FREQ=MINUTELY;INTERVAL=${n}`),
)
const moment = fc
  .integer({ min: NOW + MINUTE_MS, max: NOW + 400 * 24 * 60 * MINUTE_MS })
  .map((at) => at - (at % SECOND_MS))
const leads = fc.uniqueArray(
  fc.integer({ min: 1, max: 3_000 }).map((n) => n * MINUTE_MS),
  { maxLength: 2 },
)
const texts = fc
  .string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
  .map((text) => text.trim())
  .filter(Boolean)

const draft = fc
  .record({ text: texts, at: moment, timeZone: zones, rule: fc.option(rules), leadsMs: leads })
  .map(({ text, at, timeZone, rule, leadsMs }) => ({
    text,
    leadsMs,
    schedule:
      rule === null
        ? ({ kind: 'once', at, timeZone } as const)
        : { ...series(rule, formatWall(wallAt(at, timeZone))), timeZone },
  }))
  .filter(({ schedule }) => firstOccurrence(schedule, NOW) !== null)

/** All moments at which a person's reminders speak in a while, leads among them. */
async function momentsOf(rig: Rig): Promise<[string, number][]> {
  const stored = (await rig.store.remindersOf(anna.person)).filter(({ status }) => status === 'waiting')
  return stored
    .flatMap(({ text, schedule, occurrenceAt, leadMs = 0 }): [string, number][] =>
      occurrencesFrom(schedule, occurrenceAt, 6).map((at) => [text, at - leadMs]),
    )
    .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
}

describe('a calendar file that went out and came back', () => {
  it('keeps a lead of 24 hours over the night on which the clock goes back', async () => {
    const here = new Rig()
    const at = Date.parse('2027-03-14T03:00:00Z')
    const schedule = { kind: 'once', at, timeZone: 'Africa/Casablanca' } as const
    await here.book.create(anna, { text: 'x', leadsMs: [24 * 60 * MINUTE_MS], schedule })
    const file = toCalendar(await here.store.remindersOf(anna.person), NOW)
    const there = new Rig()
    const plan = readCalendar(Buffer.from(file), { now: NOW, timeZone: 'Pacific/Auckland', dayTime: '09:00' })
    ok(await there.book.importCalendar(anna, plan))
    assert.deepEqual(await momentsOf(there), await momentsOf(here), file)
  })

  it('keeps every moment and every word, also of what was skipped', () =>
    fc.assert(
      fc.asyncProperty(fc.array(draft, { minLength: 1, maxLength: 5 }), async (drafts) => {
        const here = new Rig()
        for (const each of drafts) {
          const made = await here.book.create(anna, each)
          if (made.ok && each.schedule.kind === 'series') await here.book.skipNext(anna, made.reminder.id)
        }
        const all = (await here.store.remindersOf(anna.person)).filter(({ status }) => status === 'waiting')
        const file = toCalendar(all, NOW)
        const there = new Rig()
        const plan = readCalendar(Buffer.from(file), { now: NOW, timeZone: 'Pacific/Auckland', dayTime: '09:00' })
        const { skipped } = ok(await there.book.importCalendar(anna, plan))
        assert.deepEqual(skipped, [])
        assert.deepEqual(await momentsOf(there), await momentsOf(here), file)
        assert.equal(ok(await there.book.importCalendar(anna, plan)).unchanged, plan.events.length)
      }),
      { numRuns: 60 },
    ))
})
