import assert from 'node:assert/strict'
import { Temporal } from 'temporal-polyfill'
import { calendarOf } from '../../../src/page/calendar.js'
import { comingOf } from '../../../src/page/coming.js'
import type { Actor } from '../../../src/reminders/actor.js'
import type { Draft } from '../../../src/reminders/draft.js'
import type { ListFilter } from '../../../src/reminders/listing.js'
import type { Reminder } from '../../../src/reminders/reminder.js'
import { DAY_MS, HOUR_MS } from '../../../src/reminders/time.js'
import { anna, annaInRoom, at, ben, benInRoom, iso, ok, once, Rig, series, ZONE } from '../rig.js'

const TOMORROW = '2026-11-25T08:00:00Z'

describe('a list', () => {
  it('in a personal chat has all of the person’s, with where each fires', async () => {
    const rig = new Rig()
    await rig.book.noteTurn(annaInRoom, { name: 'Room', reference: {} })
    await rig.book.noteTurn(ben, { reference: {} })
    await rig.creates(annaInRoom, { text: 'room', schedule: once('2026-11-25T09:00:00Z') })
    await rig.creates(anna, { text: 'chat', schedule: once(TOMORROW) })
    await rig.creates(anna, { text: 'gift', schedule: once('2026-11-25T10:00:00Z'), for: ben.person })
    const rows = await rig.book.list(anna, {})
    assert.deepEqual(
      rows.map(({ reminder, where }) => [reminder.text, where]),
      [
        ['chat', undefined],
        ['room', { key: annaInRoom.conversation, channelId: 'test', kind: 'group', name: 'Room' }],
        ['gift', { key: ben.conversation, channelId: 'test', kind: 'personal', name: undefined }],
      ],
    )
  })

  it('in a group has only what fires there and speaks to the one who asks', async () => {
    const rig = new Rig()
    await rig.creates(anna, { text: 'chat', schedule: once(TOMORROW) })
    await rig.creates(annaInRoom, { text: 'hers', schedule: once(TOMORROW) })
    await rig.creates(annaInRoom, { text: 'all', schedule: once(TOMORROW), audience: { kind: 'everyone' } })
    const people = [{ id: 'ben', name: 'Ben' }]
    await rig.creates(annaInRoom, { text: 'bens', schedule: once(TOMORROW), audience: { kind: 'people', people } })
    const texts = async (who: typeof anna) => (await rig.book.list(who, {})).map(({ reminder }) => reminder.text)
    assert.deepEqual(await texts(annaInRoom), ['hers', 'all', 'bens'])
    assert.deepEqual(await texts(benInRoom), ['all', 'bens'])
  })

  it('of what is done holds what the person finished, also of a series, since a moment, and not what others did', async () => {
    const rig = new Rig()
    await rig.book.noteTurn(ben, { reference: {} })
    const early = (await rig.creates(anna, { text: 'early', schedule: once(TOMORROW) })).reminder.id
    const daily = series('FREQ=DAILY', '2026-11-25T09:00:00')
    const many = (await rig.creates(anna, { text: 'daily', schedule: daily })).reminder.id
    const gift = (await rig.creates(anna, { text: 'gift', schedule: once(TOMORROW), for: ben.person })).reminder.id
    ok(await rig.book.complete(anna, early))
    rig.now = at('2026-11-30T08:00:00Z')
    ok(await rig.book.complete(anna, many))
    ok(await rig.book.complete(ben, gift))
    const done = async (who: typeof anna, from = 0) =>
      (await rig.book.list(who, { show: 'done', period: { from, to: at('2027-01-01T00:00:00Z') } })).map(
        ({ reminder, at: when }) => [reminder.text, iso(when)],
      )
    const [first, second] = [
      ['early', '2026-11-24T08:00:00Z'],
      ['daily', '2026-11-30T08:00:00Z'],
    ]
    assert.deepEqual(await done(anna), [first, second])
    assert.deepEqual(await done(anna, at('2026-11-29T00:00:00Z')), [second])
    assert.deepEqual(await done(ben), [['gift', '2026-11-30T08:00:00Z']])
  })

  it('gives the day: what is due on it, each occurrence, and what is still open', async () => {
    const rig = new Rig()
    await rig.creates(anna, { text: 'morning', schedule: once('2026-11-24T08:30:00Z') })
    await rig.creates(anna, {
      text: 'agenda',
      content: 'agenda',
      schedule: series('FREQ=DAILY', '2026-11-25T08:00:00'),
    })
    await rig.creates(anna, {
      text: 'pills',
      schedule: series('FREQ=DAILY;BYHOUR=9,21', '2026-11-25T09:00:00'),
      leadsMs: [60_000],
    })
    await rig.creates(anna, { text: 'tomorrow', schedule: once('2026-11-26T08:00:00Z') })
    await rig.fireAt('2026-11-24T08:30:00Z')
    rig.now = at('2026-11-25T07:00:00Z')
    const items = await rig.book.agenda(anna.person, rig.now, anna.timeZone)
    assert.deepEqual(
      items.map(({ reminder, at: when }) => [reminder.text, iso(when)]),
      [
        ['morning', '2026-11-24T08:30:00Z'],
        ['pills', '2026-11-25T08:00:00Z'],
        ['pills', '2026-11-25T20:00:00Z'],
      ],
    )
  })

  describe('of thousands', () => {
    /** Counts the reminders that are read whole while `work` runs. */
    async function readIn(rig: Rig, work: () => Promise<unknown>): Promise<number> {
      const { store } = rig
      const { pageOf, remindersOf, remindersIn } = store
      let read = 0
      const counted = <T extends Reminder[]>(reminders: T): T => {
        read += reminders.length
        return reminders
      }
      store.pageOf = async (...asked) => {
        const page = await pageOf.apply(store, asked)
        counted(page.reminders)
        return page
      }
      store.remindersOf = async (...asked) => counted(await remindersOf.apply(store, asked))
      store.remindersIn = async (...asked) => counted(await remindersIn.apply(store, asked))
      await work()
      Object.assign(store, { pageOf, remindersOf, remindersIn })
      return read
    }

    /** One an hour, from tomorrow on; every tenth is a series. */
    async function crowded(who: Actor, more: Partial<Draft> = {}): Promise<Rig> {
      const rig = new Rig({ reminders: 10_000, inConversation: 10_000 })
      const { reminder } = await rig.creates(who, { schedule: once('2026-11-25T08:00:00Z'), ...more })
      const yearly = series('FREQ=YEARLY', '2026-11-25T09:00:00')
      const reminders = Array.from({ length: 2_000 }, (_, index) => {
        const dueAt = reminder.dueAt + (index + 1) * HOUR_MS
        const schedule = index % 10 === 0 ? yearly : { ...reminder.schedule, at: dueAt }
        return {
          ...reminder,
          id: `r${index}`,
          schedule: schedule as typeof reminder.schedule,
          dueAt,
          occurrenceAt: dueAt,
          version: 0,
        }
      })
      await rig.store.commit({ reminders })
      return rig
    }

    it('counts for a limit, and reads none', async () => {
      for (const who of [anna, annaInRoom]) {
        const rig = await crowded(who)
        assert.equal(await readIn(rig, () => rig.creates(who, { schedule: once('2026-11-26T08:00:00Z') })), 0)
      }
    })

    it('reads none but the parts of what is finished, put off, changed or ended', async () => {
      for (const who of [anna, annaInRoom]) {
        const rig = await crowded(who)
        const { reminder } = await rig.creates(who, { schedule: once('2026-11-26T08:00:00Z'), leadsMs: [HOUR_MS] })
        const daily = await rig.creates(who, { schedule: series('FREQ=DAILY', '2026-11-25T08:00:00') })
        const { id } = reminder
        const deeds: (() => Promise<{ ok: boolean }>)[] = [
          () => rig.book.snooze(who, id, reminder.dueAt + HOUR_MS),
          () => rig.book.rename(who, id, 'another'),
          () => rig.book.complete(who, id),
          () => rig.book.undo(who),
          () => rig.book.cancel(who, [id]),
          () => rig.book.complete(who, daily.reminder.id),
          () => rig.book.cancel(who, [daily.reminder.id]),
        ]
        for (const deed of deeds) {
          const read = await readIn(rig, async () => assert.ok((await deed()).ok, `${deed}`))
          assert.ok(read <= 2, `${read} were read by ${deed}`)
        }
      }
    })

    it('reads for the agenda little more than what is on it', async () => {
      const rig = await crowded(anna)
      const on = at('2026-11-27T08:00:00Z')
      const read = await readIn(rig, async () => {
        assert.equal((await rig.book.agenda(anna.person, on, ZONE)).length, 21)
      })
      assert.ok(read <= 4 * 24, `${read} were read`)
    })

    it('reads for words what is open at most, which is bounded by the limit of reminders', async () => {
      const rig = await crowded(anna)
      const { reminder } = await rig.creates(anna, {
        text: 'Zürich',
        schedule: once('2026-11-26T08:00:00Z'),
        leadsMs: [HOUR_MS],
      })
      const read = await readIn(rig, async () => {
        const rows = await rig.book.list(anna, { contains: 'zurich' })
        assert.deepEqual(
          rows.map((row) => row.reminder.id),
          [reminder.id],
        )
      })
      assert.equal(read, 2_002, 'no lead, and nothing that is over')
    })

    it('reads the page alone, in a group too, and of what a filter names', async () => {
      const rig = await crowded(annaInRoom, { audience: { kind: 'everyone' } })
      for (const who of [anna, annaInRoom, benInRoom]) {
        const total = async (filter: ListFilter, from: number) => (await rig.book.page(who, filter, from, 10)).total
        assert.equal(await readIn(rig, async () => assert.equal(await total({}, 1_990), 2_001)), 10)
        assert.equal(await readIn(rig, async () => assert.equal(await total({ show: 'repeating' }, 20), 200)), 10)
        assert.equal(await readIn(rig, async () => assert.equal(await total({ show: 'next' }, 0), 1)), 1)
        assert.equal(await readIn(rig, () => total({ show: 'overdue' }, 0)), 0)
        assert.equal(await readIn(rig, () => total({ show: 'failed' }, 0)), 0)
      }
    })

    it('reads of a period what may lie in it', async () => {
      const rig = await crowded(anna)
      const from = at('2026-11-26T23:00:00Z')
      const read = await readIn(rig, async () => {
        const rows = await rig.book.list(anna, { period: { from, to: from + DAY_MS } })
        assert.equal(rows.length, 24)
      })
      assert.ok(read < 40, `${read} were read`)
    })

    it('reads for the page beside the chat what it shows', async () => {
      const rig = await crowded(anna)
      const context = { now: rig.now, timeZone: ZONE, locale: 'en-GB' }
      const [rows, days] = [200, 14 * 24]
      const coming = await readIn(rig, async () => {
        assert.equal((await comingOf(rig.book, anna, undefined, context)).more, 2_001 - rows)
      })
      assert.ok(coming <= rows + days, `${coming} were read`)
      const date = Temporal.PlainDate.from('2026-11-25')
      const week = await readIn(rig, () => calendarOf(rig.book, anna, undefined, context, date, 7))
      assert.ok(week <= 7 * 24, `${week} were read`)
    })
  })
})
