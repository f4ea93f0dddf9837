import assert from 'node:assert/strict'
import type { CalendarEvent, CalendarPlan } from '../../../src/reminders/calendar-plan.js'
import { type Changes, StoreUnavailable } from '../../../src/reminders/store.js'
import { MINUTE_MS } from '../../../src/reminders/time.js'
import { calendarEvent, calendarPlan } from '../../support/calendar-plan.js'
import { MemoryStore } from '../memory-store.js'
import { anna, at, ok, once, Rig, refused, series } from '../rig.js'

const TOMORROW = '2026-11-25T08:00:00Z'
const LATER = '2026-11-26T08:00:00Z'
const plan = (...events: CalendarEvent[]): CalendarPlan => ({ events, leftOut: [] })
const visit = (iso: string, version: object = {}) => calendarEvent({ text: 'visit', schedule: once(iso) }, version)
const gym = (version: object = {}) =>
  calendarEvent({ text: 'gym', schedule: series('FREQ=DAILY;COUNT=5', '2026-11-25T09:00:00') }, version)
const gone = (event: CalendarEvent, state: 'cancelled' | 'done' = 'cancelled'): CalendarEvent => ({
  ...event,
  state,
  drafts: [],
})

/** Moments of what waits, leads aside. */
const waiting = async (rig: Rig): Promise<string[]> =>
  (await rig.store.remindersOf(anna.person))
    .filter(({ status, leadOf }) => status === 'waiting' && leadOf === undefined)
    .map(({ occurrenceAt }) => new Date(occurrenceAt).toISOString().slice(0, 16))

const importing = async (rig: Rig, ...events: CalendarEvent[]) => {
  const { created, changed, ended, unchanged, skipped } = ok(await rig.book.importCalendar(anna, plan(...events)))
  return [created.length, changed.length, ended.length, unchanged, skipped.length]
}

describe('a calendar file', () => {
  it('sets what it can in one go and says why not the rest', async () => {
    const rig = new Rig({ reminders: 3, createsPerMinute: 1 })
    await rig.creates(anna, { schedule: once(TOMORROW) })
    const drafts = [
      { text: 'one', schedule: once(TOMORROW) },
      { text: 'past', schedule: once('2026-11-01T08:00:00Z') },
      { text: 'broken', schedule: series('FREQ=OFTEN', '2026-11-25T09:00:00') },
      { text: 'two', schedule: once(TOMORROW) },
      { text: 'three', schedule: once(TOMORROW) },
    ]
    const file = { ...calendarPlan(drafts), leftOut: [{ text: 'note', why: { kind: 'no-event' } as const }] }
    const { created, skipped } = ok(await rig.book.importCalendar(anna, file))
    assert.deepEqual(
      created.map(({ text }) => text),
      ['one', 'two'],
    )
    assert.deepEqual(
      skipped.map(({ text, why }) => [text, why.kind]),
      [
        ['note', 'no-event'],
        ['past', 'already-past'],
        ['broken', 'unreadable-rule'],
        ['three', 'limit-reached'],
      ],
    )
    for (const reminder of created) assert.deepEqual(await rig.stored(reminder.id), reminder)
  })

  it('doubles nothing the second time', async () => {
    const rig = new Rig()
    assert.deepEqual(await importing(rig, visit(TOMORROW), gym()), [2, 0, 0, 0, 0])
    assert.deepEqual(await importing(rig, visit(TOMORROW), gym()), [0, 0, 0, 2, 0])
    assert.equal((await rig.store.remindersOf(anna.person)).length, 2)
  })

  it('moves by a newer version what an older one had set, and not back', async () => {
    const rig = new Rig()
    const newer = visit(LATER, { sequence: 1 })
    await importing(rig, visit(TOMORROW))
    assert.deepEqual(await importing(rig, newer), [0, 1, 0, 0, 0])
    assert.deepEqual(await importing(rig, visit(TOMORROW)), [0, 0, 0, 0, 1])
    assert.deepEqual(await waiting(rig), ['2026-11-26T08:00'])
  })

  it('tells versions apart by their stamp where they have one number', async () => {
    const rig = new Rig()
    await importing(rig, visit(LATER, { stamp: '2026-11-23T10:00:00Z' }))
    assert.deepEqual(await importing(rig, visit(TOMORROW, { stamp: '2026-11-10T10:00:00Z' })), [0, 0, 0, 0, 1])
    assert.deepEqual(await importing(rig, visit(TOMORROW, { stamp: '2026-11-24T10:00:00Z' })), [0, 1, 0, 0, 0])
  })

  it('takes away what it cancels, with all its occurrences, and says so of what was never there', async () => {
    const rig = new Rig()
    const moved = calendarEvent(
      { text: 'gym', schedule: once('2026-11-26T15:00:00Z') },
      { uid: 'gym', recurrenceId: '2026-11-26T08:00:00.000Z' },
    )
    await importing(rig, gym(), moved)
    assert.deepEqual(await importing(rig, gone(gym({ sequence: 1 })), gone(visit(TOMORROW), 'done')), [0, 0, 2, 0, 1])
    assert.deepEqual(await waiting(rig), [])
  })

  it('moves and takes away single occurrences of a series that an earlier file had set', async () => {
    const rig = new Rig()
    const id = (day: number) => `2026-11-${day}T08:00:00.000Z`
    await importing(rig, gym())
    const moved = calendarEvent(
      { text: 'gym', schedule: once('2026-11-25T15:00:00Z') },
      { uid: 'gym', recurrenceId: id(25) },
    )
    const off = gone(calendarEvent({ text: 'gym', schedule: once(LATER) }, { uid: 'gym', recurrenceId: id(26) }))
    assert.deepEqual(await importing(rig, moved, off), [1, 1, 0, 0, 0], 'one set beside a series that changed')
    assert.deepEqual(await importing(rig, moved, off), [0, 0, 0, 2, 0])
    assert.deepEqual(await waiting(rig), ['2026-11-25T15:00', '2026-11-27T08:00'])
    // The whole series anew, as its calendar still has it: the moved one stays moved.
    await importing(rig, { ...gym({ sequence: 1, digest: 'renamed' }), changed: [] })
    assert.deepEqual(await waiting(rig), ['2026-11-25T15:00', '2026-11-26T08:00'])
  })

  it('moves and takes away single dates of an event that an earlier file had set', async () => {
    const rig = new Rig()
    const dates = (version: object = {}): CalendarEvent => {
      const event = visit(TOMORROW, version)
      const beside = { text: 'visit', schedule: once(LATER), part: `date ${LATER}` }
      return { ...event, drafts: [...event.drafts, beside] }
    }
    const moved = visit('2026-11-26T10:00:00Z', { recurrenceId: '2026-11-26T08:00:00.000Z', sequence: 1 })
    await importing(rig, dates())
    assert.deepEqual(await importing(rig, moved), [1, 0, 1, 0, 0])
    assert.deepEqual(await waiting(rig), ['2026-11-25T08:00', '2026-11-26T10:00'])
    // The whole again, as a program writes it that knows nothing of the move.
    await importing(rig, dates({ sequence: 2, digest: 'new' }))
    assert.deepEqual(await waiting(rig), ['2026-11-25T08:00', '2026-11-26T10:00'])
    await importing(rig, gone(visit(TOMORROW, { recurrenceId: '2026-11-25T08:00:00.000Z', sequence: 3 })))
    assert.deepEqual(await waiting(rig), ['2026-11-26T10:00'])
  })

  it('lets a moved occurrence go when its series no longer has it', async () => {
    const rig = new Rig()
    const moved = calendarEvent(
      { text: 'gym', schedule: once('2026-11-25T15:00:00Z') },
      { uid: 'gym', recurrenceId: '2026-11-25T08:00:00.000Z' },
    )
    await importing(rig, gym(), moved)
    const evenings = { text: 'gym', schedule: series('FREQ=DAILY;COUNT=5', '2026-11-25T19:00:00') }
    await importing(rig, calendarEvent(evenings, { sequence: 2 }))
    assert.deepEqual(await waiting(rig), ['2026-11-25T18:00'])
  })

  it('does not bring back what the person cancelled, but what a file took away', async () => {
    const rig = new Rig()
    await importing(rig, visit(TOMORROW))
    const [theirs] = await rig.store.remindersOf(anna.person)
    ok(await rig.book.cancel(anna, [theirs?.id ?? '']))
    await importing(rig, visit(LATER, { sequence: 1 }))
    assert.deepEqual(await waiting(rig), [])
    await importing(rig, gym())
    await importing(rig, gone(gym({ sequence: 1 })))
    await importing(rig, gym({ sequence: 2 }))
    assert.deepEqual(await waiting(rig), ['2026-11-25T08:00'])
  })

  it('changes the alarms with the event', async () => {
    const rig = new Rig()
    const withLeads = (sequence: number, ...leadsMs: number[]) =>
      calendarEvent({ text: 'visit', schedule: once(TOMORROW), leadsMs }, { sequence })
    await importing(rig, withLeads(0, 15 * MINUTE_MS, -10 * MINUTE_MS))
    await importing(rig, withLeads(1, 30 * MINUTE_MS))
    const leads = (await rig.store.remindersOf(anna.person)).filter(({ leadOf }) => leadOf !== undefined)
    assert.deepEqual(
      leads.filter(({ status }) => status === 'waiting').map(({ leadMs }) => leadMs),
      [30 * MINUTE_MS],
    )
  })

  it('speaks after an event too, where an alarm says so', async () => {
    const rig = new Rig()
    await importing(
      rig,
      calendarEvent({ text: 'visit', schedule: once('2026-11-24T08:10:00Z'), leadsMs: [-5 * MINUTE_MS] }),
    )
    rig.advance(10)
    assert.equal((await rig.fire()).length, 1)
    rig.advance(5)
    assert.equal((await rig.fire()).length, 1)
  })

  it('is taken back as one: what it set goes, what it changed and took away is as before', async () => {
    const rig = new Rig()
    await importing(rig, visit(TOMORROW), gym())
    await importing(
      rig,
      visit(LATER, { sequence: 1 }),
      gone(gym({ sequence: 1 })),
      calendarEvent({ text: 'new', schedule: once(LATER) }),
    )
    assert.deepEqual(await waiting(rig), ['2026-11-26T08:00', '2026-11-26T08:00'])
    const { restored, removed } = ok(await rig.book.undo(anna))
    assert.deepEqual([restored.length, removed.length], [2, 1])
    assert.deepEqual(await waiting(rig), ['2026-11-25T08:00', '2026-11-25T08:00'])
    ok(await rig.book.undo(anna))
    refused(await rig.book.undo(anna), 'nothing-to-undo')
  })

  it('keeps a series in the zone of its file when the person moves', async () => {
    const rig = new Rig()
    await importing(rig, gym(), { ...visit(TOMORROW), source: { ...visit(TOMORROW).source } })
    const zoned = gym({ uid: 'zoned' })
    await importing(rig, { ...zoned, source: { ...zoned.source, isZoned: true } })
    ok(await rig.book.changeSettings(anna, { timeZone: 'America/New_York' }))
    const moments = (await waiting(rig)).sort()
    assert.deepEqual(moments, ['2026-11-25T08:00', '2026-11-25T08:00', '2026-11-25T14:00'])
    assert.ok(at(TOMORROW) > 0)
  })

  describe('of thousands of events', () => {
    /** Writes down how many reminders each commit has; breaks at the one that is asked for. */
    class PartsStore extends MemoryStore {
      parts: number[] = []
      breaksAt = Number.POSITIVE_INFINITY

      override async commit(changes: Changes) {
        if (this.parts.length === this.breaksAt) throw new StoreUnavailable('gone')
        this.parts.push((changes.reminders ?? []).length + (changes.removedReminders ?? []).length)
        return super.commit(changes)
      }
    }

    const MANY = 1_000
    let rig: Rig
    let store: PartsStore
    beforeEach(() => {
      rig = new Rig({ reminders: 10_000 }, (clock) => {
        store = new PartsStore(clock)
        return store
      })
    })
    const drafts = Array.from({ length: MANY }, (_, index) => ({
      text: `thing ${index}`,
      schedule: once(TOMORROW),
      ...(index % 10 === 0 && { leadsMs: [10 * MINUTE_MS, 20 * MINUTE_MS] }),
    }))
    const count = async () => (await waiting(rig)).length

    it('is written in parts, each reminder with its leads, and taken back as one', async () => {
      assert.equal(ok(await rig.book.importCalendar(anna, calendarPlan(drafts))).created.length, MANY)
      assert.equal(
        store.parts.reduce((sum, part) => sum + part, 0),
        MANY * 1.2,
      )
      assert.ok(store.parts.length > 4 && Math.max(...store.parts) <= 202, store.parts.join())
      store.parts = []
      assert.equal(ok(await rig.book.undo(anna)).removed.length, MANY * 1.2)
      assert.ok(Math.max(...store.parts) <= 202, store.parts.join())
      assert.deepEqual(await store.remindersOf(anna.person), [])
      assert.equal((await rig.book.undo(anna)).ok, false)
    })

    it('goes on where it was broken off, and is one to take back part by part', async () => {
      const turn = { ...anna, turnId: 'a1' }
      store.breaksAt = 3
      await assert.rejects(rig.book.importCalendar(turn, calendarPlan(drafts)), StoreUnavailable)
      store.breaksAt = Number.POSITIVE_INFINITY
      const there = await count()
      assert.ok(there > 0 && there < MANY, `${there}`)
      assert.equal(await rig.book.hasActed(turn), false)
      const { created, unchanged } = ok(await rig.book.importCalendar(turn, calendarPlan(drafts)))
      assert.deepEqual([created.length, unchanged], [MANY - there, there])
      assert.equal(await rig.book.hasActed(turn), true)
      ok(await rig.book.undo(anna))
      assert.equal(await count(), there)
      ok(await rig.book.undo(anna))
      assert.equal(await count(), 0)
    })
  })
})
