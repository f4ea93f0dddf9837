import assert from 'node:assert/strict'
import type { Actor } from '../../src/reminders/actor.js'
import { openBook, type ReminderBook } from '../../src/reminders/book.js'
import { afterDelivery, type DeliveryOutcome, deliveryOf } from '../../src/reminders/delivery.js'
import { DEFAULT_LIMITS } from '../../src/reminders/limits.js'
import type { Person } from '../../src/reminders/person.js'
import { placeOf, type Query, speaksTo } from '../../src/reminders/query.js'
import { destinationOf } from '../../src/reminders/refused-delivery.js'
import type { Reminder } from '../../src/reminders/reminder.js'
import type { Schedule } from '../../src/reminders/schedule.js'
import {
  type Changes,
  type Claim,
  LATE_MS,
  type ReminderPage,
  type ReminderStore,
  type StoreCounts,
  VersionConflict,
} from '../../src/reminders/store.js'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/reminders/time.js'
import type { Backend } from '../../src/storage/backend.js'
import { ANNA, aConversation, aFullReminder, anUndoEntry, aPerson, aReminder, BEN, CHAT, NOW, ROOM } from './samples.js'
import { describeSdkStorage } from './sdk-storage.js'

/** One empty backend under test, and what the suite may do to it from outside. */
export interface BackendUnderTest {
  backend: Backend
  /** A lease short enough for `letLeasesRunOut` to wait for. */
  shortLeaseMs: number
  /** Comes back once every claim taken with `shortLeaseMs` has run out: turns the clock, or waits that little while. */
  letLeasesRunOut(): Promise<void>
  /** Closes the backend and opens it again over the same data. */
  reopen(): Promise<Backend>
  /** Closes it and removes what it stored. */
  dispose(): Promise<void>
}

const LONG_LEASE_MS = 10 * MINUTE_MS

/** The contract of `Backend` as tests: one call for each backend. `open` gives an empty one each time. */
export function describeBackend(name: string, open: () => Promise<BackendUnderTest>): void {
  describe(`${name} keeps the contract of a backend`, () => {
    let subject: BackendUnderTest
    let store: ReminderStore

    beforeEach(async () => {
      subject = await open()
      store = subject.backend.reminders
    })
    afterEach(() => subject.dispose())

    const reopen = async () => {
      subject.backend = await subject.reopen()
      store = subject.backend.reminders
    }
    const stored = async (id: string) => {
      const reminder = await store.reminder(id)
      assert.ok(reminder, `${id} is stored`)
      return reminder
    }
    const claimIds = async (limit = 100, leaseMs = LONG_LEASE_MS) =>
      (await store.claimDue(NOW, limit, leaseMs)).map((claim) => claim.reminder.id)
    const claimOne = async (leaseMs = LONG_LEASE_MS): Promise<Claim> => {
      const [claim, ...others] = await store.claimDue(NOW, 1, leaseMs)
      assert.ok(claim)
      assert.equal(others.length, 0)
      return claim
    }
    const counted = (waiting: number, due: number, failed: number) =>
      ({ waiting, due, failed, lateConversations: 0, oldestMs: 0 }) satisfies StoreCounts
    const markFired = (reminder: Reminder): Changes => ({
      reminders: [{ ...reminder, status: 'fired', firedAt: NOW }],
    })

    describe('commit', () => {
      it('keeps every field of every kind of record, also after reopening', async () => {
        const full = aFullReminder('full')
        const paused = aReminder('paused', {
          schedule: {
            kind: 'series',
            rule: 'FREQ=DAILY',
            start: '2026-11-24T09:00:00',
            timeZone: 'UTC',
            pausedUntil: null,
          },
        })
        const person = aPerson(ANNA, { name: 'Anna', personalConversation: CHAT, blocked: [BEN], muted: ['test|cid'] })
        const conversation = aConversation(CHAT, { name: 'Chat' })
        const undo = anUndoEntry('u1', {
          what: 'edit',
          before: {
            reminders: [
              { id: 'full', was: { ...full, version: 3 }, became: null },
              { id: 'x', was: null, became: aReminder('x') },
            ],
            person,
            personBecame: { ...person, settings: { clock: '12h' } },
          },
        })
        await store.commit({
          reminders: [full, paused],
          people: [person],
          conversations: [conversation],
          undo: [undo],
        })
        for (const round of ['at once', 'reopened']) {
          assert.deepEqual(await store.reminder('full'), { ...full, version: 1 }, round)
          assert.deepEqual(await store.reminder('paused'), { ...paused, version: 1 }, round)
          assert.deepEqual(await store.person(ANNA), person, round)
          assert.deepEqual(await store.conversation(CHAT), conversation, round)
          assert.deepEqual(await store.undoOf(ANNA), [undo], round)
          await reopen()
        }
      })

      it('knows nothing of what was never stored', async () => {
        assert.equal(await store.reminder('none'), undefined)
        assert.equal(await store.person('none'), undefined)
        assert.equal(await store.conversation('none'), undefined)
        assert.deepEqual(await store.undoOf('none'), [])
        assert.deepEqual(await store.remindersOf('none'), [])
        assert.deepEqual(await store.remindersIn('none'), [])
        assert.deepEqual(await store.claimDue(NOW, 10, LONG_LEASE_MS), [])
      })

      it('raises the version with each write and removes what is named', async () => {
        await store.commit({ reminders: [aReminder('a')] })
        await store.commit({ reminders: [{ ...(await stored('a')), text: 'second' }] })
        assert.equal((await stored('a')).version, 2)
        await store.commit({ removedReminders: ['a', 'never-there'] })
        assert.equal(await store.reminder('a'), undefined)
        await store.commit({ reminders: [aReminder('a', { text: 'anew' })] })
        await reopen()
        assert.equal((await stored('a')).text, 'anew')
        assert.equal((await stored('a')).version, 1)
      })

      it('refuses a write over another version and writes nothing of it', async () => {
        await store.commit({ reminders: [aReminder('a')] })
        const read = await stored('a')
        await store.commit({ reminders: [{ ...read, text: 'first come' }] })
        const stale: Changes = {
          reminders: [aReminder('b'), { ...read, text: 'too late' }],
          people: [aPerson(ANNA)],
          conversations: [aConversation(CHAT)],
          undo: [anUndoEntry('u')],
        }
        await assert.rejects(store.commit(stale), (error) => error instanceof VersionConflict && error.id === 'a')
        assert.equal((await stored('a')).text, 'first come')
        assert.equal(await store.reminder('b'), undefined)
        assert.equal(await store.person(ANNA), undefined)
        assert.equal(await store.conversation(CHAT), undefined)
        assert.deepEqual(await store.undoOf(ANNA), [])
      })

      it('refuses to create what exists and to change what is gone', async () => {
        await store.commit({ reminders: [aReminder('a')] })
        await assert.rejects(store.commit({ reminders: [aReminder('a')] }), VersionConflict)
        const read = await stored('a')
        await store.commit({ removedReminders: ['a'] })
        await assert.rejects(store.commit({ reminders: [read] }), VersionConflict)
      })

      it('refuses a person’s record that is not as it was read, and writes nothing with it', async () => {
        const [anna, ben] = [aPerson(ANNA, { name: 'Anna' }), aPerson(BEN)]
        await store.commit({ people: [anna], unlessPeopleChanged: [{ key: ANNA, was: undefined }] })
        const was = await store.person(ANNA)
        await store.commit({ people: [{ ...anna, name: 'Anna S' }], unlessPeopleChanged: [{ key: ANNA, was }] })
        for (const given of [was, undefined]) {
          const stale = { reminders: [aReminder('a')], people: [anna, ben] }
          const changed = store.commit({ ...stale, unlessPeopleChanged: [{ key: ANNA, was: given }] })
          await assert.rejects(changed, (error) => error instanceof VersionConflict && error.id === ANNA)
        }
        assert.equal((await store.person(ANNA))?.name, 'Anna S')
        assert.deepEqual([await store.reminder('a'), await store.person(BEN)], [undefined, undefined])
        await reopen()
        const now = await store.person(ANNA)
        const writes = await Promise.allSettled(
          ['x', 'y', 'z'].map((name) =>
            store.commit({ people: [{ ...anna, name }], unlessPeopleChanged: [{ key: ANNA, was: now }] }),
          ),
        )
        assert.equal(writes.filter(({ status }) => status === 'fulfilled').length, 1)
      })

      it('lets one of several writers at once win', async () => {
        await store.commit({ reminders: [aReminder('a')] })
        const read = await stored('a')
        const writes = await Promise.allSettled(
          ['x', 'y', 'z'].map((text) => store.commit({ reminders: [{ ...read, text }] })),
        )
        assert.equal(writes.filter((write) => write.status === 'fulfilled').length, 1)
        for (const write of writes) assert.ok(write.status === 'fulfilled' || write.reason instanceof VersionConflict)
        assert.equal((await stored('a')).version, 2)
      })

      it('keeps many writes that arrive at once', async () => {
        const ids = Array.from({ length: 50 }, (_, index) => `r${index}`)
        await Promise.all(ids.map((id) => store.commit({ reminders: [aReminder(id)] })))
        await reopen()
        const found = (await store.remindersOf(ANNA)).map((reminder) => reminder.id)
        assert.deepEqual(found.sort(), ids.sort())
      })

      it('takes an empty set of changes', async () => {
        await store.commit({})
      })

      it('hands out and takes in copies', async () => {
        const reminder = aReminder('a', { dueAt: NOW, audience: { kind: 'people', people: [{ id: 'b', name: 'B' }] } })
        const people = [{ id: 'b', name: 'B' }]
        const conversation = aConversation(CHAT)
        await store.commit({ reminders: [reminder], people: [aPerson(ANNA)], conversations: [conversation] })
        reminder.text = 'changed by the writer'
        Object.assign(conversation.reference as object, { serviceUrl: 'changed' })
        const read = await stored('a')
        read.text = 'changed by a reader'
        Object.assign(read.audience, { people: [] })
        Object.assign((await store.person(ANNA))?.settings ?? {}, { timeZone: 'changed' })
        const [claim] = await store.claimDue(NOW, 1, LONG_LEASE_MS)
        if (claim) claim.reminder.text = 'changed by a claimer'
        for (const listed of await store.remindersOf(ANNA)) listed.text = 'changed by a lister'
        assert.equal((await stored('a')).text, 'call mom (a)')
        assert.deepEqual((await stored('a')).audience, { kind: 'people', people })
        assert.deepEqual(await store.person(ANNA), aPerson(ANNA))
        assert.deepEqual(await store.conversation(CHAT), aConversation(CHAT))
      })
    })

    describe('lists', () => {
      it('gives what a person owns or set for others, in time order, once each', async () => {
        await store.commit({
          reminders: [
            aReminder('late', { dueAt: NOW + 3 * HOUR_MS }),
            aReminder('early', { dueAt: NOW - HOUR_MS, status: 'done' }),
            aReminder('for-ben', { owner: BEN, setBy: ANNA, dueAt: NOW }),
            aReminder('own-twice', { setBy: ANNA, dueAt: NOW + HOUR_MS }),
            aReminder('of-ben', { owner: BEN, dueAt: NOW }),
          ],
        })
        const ids = async (person: string) => (await store.remindersOf(person)).map((reminder) => reminder.id)
        assert.deepEqual(await ids(ANNA), ['early', 'for-ben', 'own-twice', 'late'])
        assert.deepEqual((await ids(BEN)).sort(), ['for-ben', 'of-ben'])
      })

      it('gives what fires in a conversation, in time order', async () => {
        await store.commit({
          reminders: [
            aReminder('b', { conversation: ROOM, dueAt: NOW + 2 }),
            aReminder('a', { conversation: ROOM, dueAt: NOW + 1, owner: BEN, status: 'cancelled' }),
            aReminder('elsewhere'),
          ],
        })
        assert.deepEqual(
          (await store.remindersIn(ROOM)).map((reminder) => reminder.id),
          ['a', 'b'],
        )
      })

      it('follows a reminder that changes hands or rooms', async () => {
        await store.commit({ reminders: [aReminder('a', { setBy: BEN })] })
        await store.commit({
          reminders: [{ ...(await stored('a')), owner: 'test|cid', setBy: undefined, conversation: ROOM }],
        })
        assert.deepEqual(await store.remindersOf(ANNA), [])
        assert.deepEqual(await store.remindersOf(BEN), [])
        assert.deepEqual(await store.remindersIn(CHAT), [])
        assert.equal((await store.remindersOf('test|cid')).length, 1)
        assert.equal((await store.remindersIn(ROOM)).length, 1)
      })
    })

    describe('pages', () => {
      const pageOf = async (people: string[], from: number, count: number) => {
        const query: Query = { of: { by: 'person', people }, statuses: ['waiting', 'fired'], without: ['lead'] }
        const { reminders, total } = await store.pageOf(query, from, count)
        return [...reminders.map(({ id }) => id), total]
      }

      it('are parts of what people have and have set, once each, with how many there are', async () => {
        await store.commit({
          reminders: [
            aReminder('last', { dueAt: NOW + 5 * HOUR_MS }),
            aReminder('second', { dueAt: NOW + HOUR_MS, text: 'say "leadOf":' }),
            aReminder('came', { status: 'fired', dueAt: NOW - 9 * HOUR_MS, firedAt: NOW - 1 }),
            aReminder('came-before', { status: 'fired', dueAt: NOW - 2 * HOUR_MS, firedAt: NOW - 2 }),
            aReminder('for-ben', { owner: BEN, setBy: ANNA, dueAt: NOW + 3 * HOUR_MS }),
            aReminder('of-ben', { owner: BEN, dueAt: NOW + 4 * HOUR_MS }),
            aReminder('lead', { leadOf: 'last', leadMs: HOUR_MS, dueAt: NOW }),
            aReminder('done', { status: 'done' }),
            aReminder('of-cid', { owner: 'test|cid' }),
          ],
        })
        await reopen()
        assert.deepEqual(await pageOf([ANNA], 0, 3), ['came-before', 'came', 'second', 5])
        assert.deepEqual(await pageOf([ANNA], 3, 3), ['for-ben', 'last', 5])
        assert.deepEqual(await pageOf([ANNA], 9, 3), [5])
        assert.deepEqual(await pageOf([ANNA, BEN], 3, 2), ['for-ben', 'of-ben', 6])
        assert.deepEqual(await pageOf(['none'], 0, 3), [0])
      })
    })

    describe('queries', () => {
      const find = async (query: Query) => {
        const { reminders, total } = await store.pageOf(query, 0, Number.POSITIVE_INFINITY)
        assert.equal(reminders.length, total)
        assert.equal((await store.pageOf(query, 0, 0)).total, total)
        return reminders.map(({ id }) => id)
      }
      const statuses = ['waiting', 'fired', 'failed'] as const

      it('order what the channel holds up by when it was asked for, and one moment by when each was made', async () => {
        const retrying = { plannedAt: NOW - 3_000, since: NOW - 2_000 }
        await store.commit({
          reminders: [
            aReminder('held-up', { dueAt: NOW + HOUR_MS, attempts: 2, retrying }),
            aReminder('a', { dueAt: NOW - 2_000, createdAt: NOW - 5 }),
            aReminder('b', { dueAt: NOW - 2_000, createdAt: NOW - 6 }),
          ],
        })
        const all: Query = { of: { by: 'person', people: [ANNA] }, statuses }
        assert.deepEqual(await find(all), ['held-up', 'b', 'a'])
        await reopen()
        assert.deepEqual(await find(all), ['held-up', 'b', 'a'])
        await store.commit({ reminders: [{ ...(await stored('held-up')), retrying: undefined, attempts: 0 }] })
        assert.deepEqual(await find(all), ['b', 'a', 'held-up'])
      })

      it('go on behind a place, though what stood there is gone or others came before it', async () => {
        const reminders = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => aReminder(id, { dueAt: NOW }))
        await store.commit({ reminders: [...reminders, aReminder('later', { dueAt: NOW + 1 })] })
        const all: Query = { of: { by: 'person', people: [ANNA] }, statuses }
        const idsOf = ({ reminders, total }: ReminderPage) => [...reminders.map(({ id }) => id), total]
        assert.deepEqual(idsOf(await store.pageOf(all, 0, 3)), ['a', 'b', 'c', 7])
        const place = placeOf(await stored('c'))
        await store.commit({ removedReminders: ['a', 'c'], reminders: [aReminder('0', { dueAt: NOW })] })
        assert.deepEqual(idsOf(await store.pageOf(all, place, 3)), ['d', 'e', 'f', 6])
        assert.deepEqual(idsOf(await store.pageOf(all, placeOf(await stored('f')), 3)), ['later', 6])
        assert.deepEqual(idsOf(await store.pageOf(all, placeOf(await stored('later')), 3)), [6])
      })

      it('find what is one thing or another', async () => {
        const lead = { leadOf: 'main', leadMs: HOUR_MS }
        await store.commit({
          reminders: [
            aReminder('main'),
            aReminder('lead', lead),
            aReminder('occurrence', { seriesId: 'series', dueAt: NOW + 1 }),
            aReminder('both', { ...lead, seriesId: 'series', dueAt: NOW + 2 }),
          ],
        })
        const of = { by: 'person', people: [ANNA] } as const
        const parts = ['lead', 'occurrence'] as const
        assert.deepEqual((await find({ of, statuses, some: parts })).sort(), ['both', 'lead', 'occurrence'])
        assert.deepEqual(await find({ of, statuses, some: parts, without: ['lead'] }), ['occurrence'])
        assert.deepEqual(await find({ of, statuses, some: [] }), [])
      })

      it('find what fires in a group and speaks to somebody', async () => {
        const to = (...ids: string[]) =>
          ({
            conversation: ROOM,
            owner: 'test|cid',
            audience: { kind: 'people', people: ids.map((id) => ({ id, name: id })) },
          }) as const
        await store.commit({
          reminders: [
            aReminder('everyones', { ...to(), audience: { kind: 'everyone' }, dueAt: NOW + 1 }),
            aReminder('annas', { conversation: ROOM, dueAt: NOW + 2 }),
            aReminder('set-by-anna', { ...to(), setBy: ANNA, dueAt: NOW + 3 }),
            aReminder('spoken-to', { ...to('ben', 'an"na\\', 'anna'), dueAt: NOW + 4 }),
            aReminder('to-another', to('ann', 'anna,ben')),
            aReminder('elsewhere', { audience: { kind: 'everyone' } }),
          ],
        })
        const seenBy = (id: string) => ({ people: [`test|${id}`], traits: ['everyone', speaksTo(id)] as const })
        const here = { by: 'conversation', conversation: ROOM } as const
        const seen = ['everyones', 'annas', 'set-by-anna', 'spoken-to']
        assert.deepEqual(await find({ of: { ...here, seenBy: seenBy('anna') }, statuses }), seen)
        await reopen()
        assert.deepEqual(await find({ of: { ...here, seenBy: seenBy('anna') }, statuses }), seen)
        assert.deepEqual(await find({ of: { ...here, seenBy: seenBy('an"na\\') }, statuses }), [
          'everyones',
          'spoken-to',
        ])
        assert.equal((await find({ of: here, statuses })).length, 5)
      })

      it('count what somebody made, without its parts', async () => {
        await store.commit({
          reminders: [
            aReminder('own'),
            aReminder('for-ben', { owner: BEN, setBy: ANNA }),
            aReminder('by-ben', { setBy: BEN }),
            aReminder('own-twice', { setBy: ANNA }),
            aReminder('lead', { leadOf: 'own', leadMs: 1 }),
            aReminder('own.1', { seriesId: 'own', status: 'fired', firedAt: NOW }),
            aReminder('over', { status: 'done' }),
          ],
        })
        const made = (...people: string[]): Query => ({
          of: { by: 'maker', people },
          statuses,
          without: ['lead', 'occurrence'],
        })
        assert.deepEqual((await find(made(ANNA))).sort(), ['for-ben', 'own', 'own-twice'])
        assert.deepEqual((await find(made(ANNA, BEN))).sort(), ['by-ben', 'for-ben', 'own', 'own-twice'])
        assert.deepEqual((await find({ of: { by: 'owner', people: [BEN] }, statuses })).sort(), ['for-ben'])
      })

      it('find what may lie in a period: of series also those that begin before it', async () => {
        const daily = { kind: 'series', rule: 'FREQ=DAILY', start: '2026-11-20T09:00:00', timeZone: 'UTC' } as const
        const failure = { code: 'blocked', at: NOW, tellIn: CHAT }
        await store.commit({
          reminders: [
            aReminder('before', { dueAt: NOW - 1 }),
            aReminder('within', { dueAt: NOW }),
            aReminder('behind', { dueAt: NOW + HOUR_MS }),
            aReminder('series', { dueAt: NOW - 9, schedule: daily }),
            aReminder('series-behind', { dueAt: NOW + HOUR_MS, schedule: daily }),
            aReminder('came', { status: 'fired', firedAt: NOW + 5, dueAt: NOW - 9 }),
            aReminder('asked-again', { firedAt: NOW - 9, dueAt: NOW + 6, nag: { everyMs: 1, limit: 2, sent: 1 } }),
            aReminder('told', { dueAt: NOW + 99, failure, retrying: { plannedAt: NOW + 7, since: NOW } }),
          ],
        })
        const of = { by: 'person', people: [ANNA] } as const
        const listed = { from: NOW, to: NOW + HOUR_MS }
        assert.deepEqual(await find({ of, statuses, listed }), ['series', 'within', 'came', 'asked-again', 'told'])
        await reopen()
        assert.deepEqual(await find({ of, statuses, with: ['series'] }), ['series', 'series-behind'])
        assert.deepEqual(await find({ of, statuses, with: ['overdue'] }), ['came', 'asked-again'])
        assert.deepEqual(await find({ of, statuses: ['failed', 'being-told'] }), ['told'])
        assert.deepEqual(await find({ of, statuses: ['waiting'], without: ['being-told', 'series'], listed }), [
          'within',
          'asked-again',
        ])
      })
    })

    describe('a text that no database takes apart', () => {
      it('keeps nobody from their list, nor from making more', async () => {
        const before = {
          reminders: [{ id: 'odd', was: null, became: aReminder('odd', { text: 'NUL \0, half \ud83d' }) }],
        }
        await store.commit({
          reminders: [aReminder('odd', { text: 'NUL \0, half \ud83d' }), aReminder('plain')],
          undo: [anUndoEntry('u', { before })],
        })
        assert.equal(
          (await store.pageOf({ of: { by: 'person', people: [ANNA] }, statuses: ['waiting'] }, 0, 10)).total,
          2,
        )
        assert.equal((await store.remindersOf(ANNA)).length, 2)
        assert.deepEqual(
          (await store.undoHeadsOf(ANNA)).map(({ id }) => id),
          ['u'],
        )
      })
    })

    describe('what is asked for by status', () => {
      it('is that alone, by the moment', async () => {
        const set = { owner: BEN, setBy: ANNA }
        await store.commit({
          reminders: [
            aReminder('b', { dueAt: NOW + 2 }),
            aReminder('a', { dueAt: NOW + 1, ...set }),
            aReminder('done', { status: 'done' }),
            aReminder('fired', { status: 'fired', dueAt: NOW + 3, conversation: ROOM }),
          ],
        })
        const ids = (reminders: Reminder[]) => reminders.map(({ id }) => id)
        assert.deepEqual(ids(await store.remindersOf(ANNA, ['waiting'])), ['a', 'b'])
        assert.deepEqual(ids(await store.remindersOf(ANNA, ['waiting', 'fired'])), ['a', 'b', 'fired'])
        assert.deepEqual(ids(await store.remindersIn(ROOM, ['fired'])), ['fired'])
        assert.deepEqual(await store.remindersIn(ROOM, ['waiting']), [])
      })

      it('leaves out a row that nobody can read', async () => {
        const broken = aReminder('broken', { schedule: null as unknown as Reminder['schedule'] })
        await store.commit({ reminders: [aReminder('good')] })
        await store.commit({ reminders: [broken] }).catch(() => undefined)
        assert.deepEqual(
          (await store.remindersOf(ANNA)).map(({ id }) => id),
          ['good'],
        )
      })
    })

    describe('claims', () => {
      const at = (conversation: string, dueAt: number) => ({ conversation: `test|${conversation}`, dueAt })

      it('hands out what is waiting and due, oldest first, up to the limit', async () => {
        await store.commit({
          reminders: [
            aReminder('third', at('c', NOW)),
            aReminder('first', at('a', NOW - 2 * DAY_MS)),
            aReminder('second', at('b', NOW - 1)),
            aReminder('not-yet', at('d', NOW + 1)),
            aReminder('fired', { ...at('e', NOW - 1), status: 'fired' }),
            aReminder('cancelled', { ...at('f', NOW - 1), status: 'cancelled' }),
          ],
        })
        assert.deepEqual(await claimIds(0), [])
        assert.deepEqual(await claimIds(2), ['first', 'second'])
        assert.deepEqual(await claimIds(2), ['third'])
        assert.deepEqual(await claimIds(2), [])
      })

      it('tells the first of the coming moments at which one is due', async () => {
        const next = () => store.nextDue(NOW, NOW + 1_000)
        await store.commit({
          reminders: [
            aReminder('now', at('a', NOW)),
            aReminder('soon', at('b', NOW + 437)),
            aReminder('sooner', at('c', NOW + 311)),
            aReminder('next-second', at('d', NOW + 1_000)),
            aReminder('fired', { ...at('e', NOW + 2), status: 'fired' }),
          ],
        })
        assert.deepEqual(await claimIds(10), ['now'])
        assert.equal(await next(), NOW + 311)
        await store.commit({ removedReminders: ['sooner'] })
        assert.equal(await next(), NOW + 437)
        await store.commit({ reminders: [{ ...(await stored('soon')), dueAt: NOW + 2_000 }] })
        assert.equal(await next(), undefined)
      })

      it('gives each to one of two claimers at once', async () => {
        await store.commit({
          reminders: Array.from({ length: 20 }, (_, index) => aReminder(`r${index}`, at(`c${index}`, NOW))),
        })
        const [mine, yours] = await Promise.all([claimIds(10), claimIds(10)])
        assert.equal(new Set([...mine, ...yours]).size, mine.length + yours.length)
        assert.equal(mine.length + yours.length + (await claimIds(20)).length, 20)
      })

      it('hands out one of a conversation at a time, in their order', async () => {
        await store.commit({
          reminders: ['b', 'a', 'c']
            .map((id) => aReminder(id, at('crowd', NOW - 1)))
            .concat(aReminder('other', at('other', NOW)), aReminder('before', at('crowd', NOW - 2))),
        })
        const before = await claimOne()
        assert.equal(before.reminder.id, 'before')
        assert.deepEqual(await claimIds(), ['other'])
        await store.commit({ removedReminders: ['before'] })
        assert.equal(await store.settle(before, markFired), false)
        const claim = await claimOne()
        assert.equal(claim.reminder.id, 'a')
        assert.deepEqual(await claimIds(), [])
        await store.settle(claim, markFired)
        assert.deepEqual(await claimIds(), ['b'])
      })

      it('hands out one that is made earlier than those that wait, or moved, in its turn', async () => {
        await store.commit({ reminders: ['b', 'c'].map((id) => aReminder(id, at('crowd', NOW - 1))) })
        await store.commit({ reminders: [aReminder('a', at('crowd', NOW - 2))] })
        await store.commit({ reminders: [{ ...(await stored('c')), dueAt: NOW - 3 }] })
        for (const id of ['c', 'a', 'b']) {
          const claim = await claimOne()
          assert.equal(claim.reminder.id, id)
          await store.settle(claim, markFired)
        }
        assert.deepEqual(await claimIds(), [])
      })

      it('holds a conversation for as long as it is told, and no other', async () => {
        const holdMs = subject.shortLeaseMs
        await store.commit({
          reminders: ['a', 'b'].map((id) => aReminder(id, at('held', NOW - 1))).concat(aReminder('x', at('x', NOW))),
        })
        const claim = await claimOne()
        await store.release(claim, holdMs)
        assert.deepEqual(await claimIds(), ['x'])
        assert.equal((await stored('a')).version, 1, 'nothing is written about the reminder')
        await subject.letLeasesRunOut()
        const again = await claimOne()
        assert.equal(again.reminder.id, 'a')
        await store.settle(again, (current) => ({ reminders: [{ ...current, attempts: 1 }] }), holdMs)
        assert.deepEqual(await claimIds(), [])
        await subject.letLeasesRunOut()
        const once = await claimOne()
        assert.deepEqual([once.reminder.id, once.reminder.attempts], ['a', 1])
        await store.settle(once, markFired, holdMs)
        assert.deepEqual(await claimIds(), [])
        await subject.letLeasesRunOut()
        assert.deepEqual(await claimIds(), ['b'])
      })

      it('knows whether a claim is its own', async () => {
        await store.commit({ reminders: [aReminder('a', at('a', NOW)), aReminder('b', at('b', NOW))] })
        const [a, b] = await store.claimDue(NOW, 2, LONG_LEASE_MS)
        assert.ok(a && b && store.isHeld(a) && store.isHeld(b))
        await store.settle(a, markFired)
        await store.release(b)
        assert.deepEqual([store.isHeld(a), store.isHeld(b)], [false, false])
      })

      it('settles with what the decision makes of the reminder as it is now', async () => {
        await store.commit({ reminders: [aReminder('a', { dueAt: NOW })] })
        const claim = await claimOne()
        assert.equal(claim.reminder.version, 1)
        await store.commit({ reminders: [{ ...(await stored('a')), text: 'edited meanwhile' }] })
        const settled = await store.settle(claim, (current) => {
          assert.equal(current.text, 'edited meanwhile')
          return { ...markFired(current), undo: [anUndoEntry('u')] }
        })
        assert.equal(settled, true)
        await reopen()
        assert.equal((await stored('a')).status, 'fired')
        assert.equal((await stored('a')).text, 'edited meanwhile')
        assert.equal((await stored('a')).version, 3)
        assert.equal((await store.undoOf(ANNA)).length, 1)
        assert.deepEqual(await claimIds(), [])
      })

      it('hands the next occurrence out again after settling', async () => {
        await store.commit({ reminders: [aReminder('a', { dueAt: NOW - HOUR_MS })] })
        const claim = await claimOne()
        await store.settle(claim, (current) => ({ reminders: [{ ...current, dueAt: NOW }] }))
        assert.deepEqual(await claimIds(), ['a'])
      })

      it('hands what was refused out again for the message about it, also after a restart, until the owner is told', async () => {
        const anna = aPerson(ANNA, { personalConversation: CHAT })
        await store.commit({ people: [anna], reminders: [aReminder('a', { dueAt: NOW - 2, conversation: ROOM })] })
        const refused: DeliveryOutcome = { kind: 'permanent', at: NOW - 1, code: 'BotDisabledByAdmin' }
        const settle = (claim: Claim, outcome: DeliveryOutcome) =>
          store.settle(claim, (current) => afterDelivery(current, deliveryOf(current, NOW), outcome, anna))
        assert.equal(await settle(await claimOne(), refused), true)
        await reopen()
        const again = await claimOne()
        assert.equal(destinationOf(again.reminder), CHAT)
        assert.equal(await settle(again, { kind: 'delivered', at: NOW }), true)
        const { status, dueAt, failure } = await stored('a')
        assert.deepEqual(
          [status, dueAt, failure],
          ['failed', NOW - 2, { code: 'BotDisabledByAdmin', at: NOW - 1, toldAt: NOW }],
        )
        assert.deepEqual(await store.counts(NOW), counted(0, 0, 1))
      })

      it('settles a claim once', async () => {
        await store.commit({ reminders: [aReminder('a', { dueAt: NOW })] })
        const claim = await claimOne()
        assert.equal(await store.settle(claim, markFired), true)
        assert.equal(await store.settle(claim, () => assert.fail('a spent claim decides nothing')), false)
      })

      for (const [what, change] of [
        ['cancelled', { status: 'cancelled' }],
        ['moved', { dueAt: NOW - MINUTE_MS }],
      ] as const)
        it(`keeps the claim on a reminder that is ${what} meanwhile, and settles it as it is now`, async () => {
          await store.commit({ reminders: [aReminder('a', { dueAt: NOW })] })
          const claim = await claimOne()
          await store.commit({ reminders: [{ ...(await stored('a')), ...change }] })
          assert.deepEqual(await claimIds(), [], 'its message may be on the wire')
          const settled = await store.settle(claim, (current) => {
            assert.equal(current.status, 'status' in change ? change.status : 'waiting')
            return { reminders: [{ ...current, text: 'settled' }] }
          })
          assert.equal(settled, true)
          assert.deepEqual([(await stored('a')).text, (await stored('a')).version], ['settled', 3])
          assert.deepEqual(await claimIds(), what === 'moved' ? ['a'] : [])
        })

      it('hands out what was taken back while it was claimed only once the claim ends', async () => {
        await store.commit({ reminders: [aReminder('a', { dueAt: NOW })] })
        const claim = await claimOne()
        await store.commit({ reminders: [{ ...(await stored('a')), status: 'done' }] })
        await store.commit({ reminders: [{ ...(await stored('a')), status: 'waiting' }] })
        assert.deepEqual(await claimIds(), [])
        await store.release(claim)
        assert.deepEqual(await claimIds(), ['a'])
        assert.equal((await store.counts(NOW)).waiting, 1)
      })

      it('counts what is claimed and ended as waiting no more', async () => {
        await store.commit({ reminders: [aReminder('a', { dueAt: NOW })] })
        await claimOne()
        await store.commit({ reminders: [{ ...(await stored('a')), status: 'done' }] })
        assert.deepEqual(await store.counts(NOW), counted(0, 0, 0))
      })

      it('writes nothing when one that must be as it was read was changed', async () => {
        await store.commit({ reminders: [aReminder('a'), aReminder('b')] })
        const { id, version } = await stored('b')
        await store.commit({ reminders: [{ ...(await stored('b')), text: 'changed' }] })
        const changes = { reminders: [await stored('a')], removedReminders: ['b'], unlessChanged: [{ id, version }] }
        await assert.rejects(store.commit(changes), VersionConflict)
        assert.deepEqual([(await stored('a')).version, (await stored('b')).text], [1, 'changed'])
      })

      it('voids the claim on a reminder that is removed, also when it is made anew', async () => {
        await store.commit({ reminders: [aReminder('a', { dueAt: NOW })] })
        const claim = await claimOne()
        await store.commit({ removedReminders: ['a'] })
        assert.equal(await store.settle(claim, () => assert.fail('a void claim decides nothing')), false)
        await store.commit({ reminders: [aReminder('a', { dueAt: NOW })] })
        assert.equal(await store.settle(claim, () => assert.fail('a void claim decides nothing')), false)
        assert.deepEqual(await claimIds(), ['a'])
      })

      it('hands it out anew when the lease runs out, and the old claim is void then', async () => {
        await store.commit({ reminders: [aReminder('a', { dueAt: NOW })] })
        const slow = await claimOne(subject.shortLeaseMs)
        await subject.letLeasesRunOut()
        const next = await claimOne()
        assert.notEqual(next.token, slow.token)
        assert.equal(await store.settle(slow, () => assert.fail('a void claim decides nothing')), false)
        await store.release(slow)
        assert.deepEqual(await claimIds(), [], 'a void claim releases nothing')
        assert.equal(await store.settle(next, markFired), true)
      })

      it('still settles after the lease ran out while nobody claimed it anew', async () => {
        await store.commit({ reminders: [aReminder('a', { dueAt: NOW })] })
        const slow = await claimOne(subject.shortLeaseMs)
        await subject.letLeasesRunOut()
        assert.equal(await store.settle(slow, markFired), true)
      })

      it('takes a claim back', async () => {
        await store.commit({ reminders: [aReminder('a', { dueAt: NOW })] })
        const claim = await claimOne()
        await store.release(claim)
        assert.equal(await store.settle(claim, () => assert.fail('a released claim decides nothing')), false)
        assert.deepEqual(await claimIds(), ['a'])
        assert.equal((await stored('a')).version, 1)
      })

      it('writes nothing when the decision throws, and the claim stays', async () => {
        await store.commit({ reminders: [aReminder('a', { dueAt: NOW })] })
        const claim = await claimOne()
        const settling = store.settle(claim, () => {
          throw new RangeError('cannot decide')
        })
        await assert.rejects(settling, RangeError)
        assert.equal((await stored('a')).version, 1)
        assert.equal(await store.settle(claim, markFired), true)
      })

      it('hands out again what was claimed and not settled before a restart', async () => {
        await store.commit({ reminders: [aReminder('a', { dueAt: NOW })] })
        await claimOne(subject.shortLeaseMs)
        await reopen()
        await subject.letLeasesRunOut()
        assert.deepEqual(await claimIds(), ['a'])
      })
    })

    describe('people', () => {
      it('are found by whole words of their name within one channel, whatever the case', async () => {
        await store.commit({
          people: [
            aPerson('test|1', { name: 'Zoë Anna Schmidt' }),
            aPerson('test|2', { name: 'Annabel Lee' }),
            aPerson('other|3', { name: 'Anna' }),
            aPerson('test|4'),
          ],
        })
        const found = async (name: string) => (await store.peopleNamed('test', name)).map((person) => person.key).sort()
        assert.deepEqual(await found('ANNA'), ['test|1'])
        assert.deepEqual(await found('zoë anna'), ['test|1'])
        assert.deepEqual(await found('annabel lee'), ['test|2'])
        assert.deepEqual(await found('ann'), [])
        assert.deepEqual(await found('%'), [])
        assert.deepEqual(await found(''), [])
        await store.commit({ people: [aPerson('test|2', { name: 'Bella Lee' }), aPerson('test|1')] })
        assert.deepEqual(await found('annabel'), [])
        assert.deepEqual(await found('anna'), [])
        assert.deepEqual(await found('bella'), ['test|2'])
      })

      it('are kept whatever their name is, and found by it as long as it is one', async () => {
        const long = Array.from({ length: 20_000 }, (_, n) =>
          String.fromCodePoint(0x4e00 + ((n * 7919) % 20_000)),
        ).join('')
        await store.commit({ people: [aPerson('test|1', { name: long }), aPerson('test|2', { name: `Anna ${long}` })] })
        assert.equal((await store.person('test|1'))?.name, long)
        assert.deepEqual(
          (await store.peopleNamed('test', 'anna')).map(({ key }) => key),
          ['test|2'],
        )
        assert.deepEqual(await store.peopleNamed('test', long.slice(0, 5_000)), [])
      })

      it('and their reminders are kept under the longest ids that are let in', async () => {
        const id = (first: number) =>
          Array.from({ length: 341 }, (_, n) => String.fromCodePoint(0x4e00 + ((first + n * 7919) % 20_000))).join('')
        const [owner, conversation] = [`test|${id(1)}`, `test|${id(2)}`] as const
        await store.commit({
          people: [aPerson(owner)],
          reminders: [
            aReminder('r', {
              dueAt: NOW,
              owner,
              conversation,
              audience: { kind: 'people', people: [{ id: id(3), name: 'x' }] },
            }),
          ],
        })
        await subject.backend.documents.write({ [`test/conversations/${id(2)}/users/${id(1)}/talk`]: { n: 1 } })
        assert.equal((await store.person(owner))?.key, owner)
        assert.deepEqual(
          (await store.remindersOf(owner)).map((each) => each.id),
          ['r'],
        )
        assert.deepEqual(
          (await store.claimDue(NOW, 10, 1_000)).map(({ reminder }) => reminder.id),
          ['r'],
        )
      })
    })

    describe('undo', () => {
      it('is a log per person, newest first, from which entries can be taken', async () => {
        await store.commit({ undo: [anUndoEntry('u1', { at: NOW }), anUndoEntry('u3', { at: NOW + 2 })] })
        await store.commit({ undo: [anUndoEntry('u2', { at: NOW + 1 }), anUndoEntry('b1', { owner: BEN })] })
        const ids = async () => (await store.undoOf(ANNA)).map((entry) => entry.id)
        assert.deepEqual(await ids(), ['u3', 'u2', 'u1'])
        await store.commit({
          removedUndo: [
            { owner: ANNA, id: 'u3' },
            { owner: ANNA, id: 'never-there' },
          ],
        })
        await reopen()
        assert.deepEqual(await ids(), ['u2', 'u1'])
        assert.equal((await store.undoOf(BEN)).length, 1)
      })

      it('gives the same entries without what they replaced', async () => {
        const was = aReminder('a', { text: 'say ,"before": and "undo"' })
        const entry = anUndoEntry('u1', {
          turnId: ',"before":',
          before: { reminders: [{ id: 'a', was, became: null }] },
        })
        await store.commit({ undo: [entry, anUndoEntry('u2', { at: NOW + 1 })] })
        await reopen()
        const heads = (await store.undoOf(ANNA)).map(({ before, ...head }) => head)
        assert.deepEqual(await store.undoHeadsOf(ANNA), heads)
        assert.deepEqual(
          heads.map(({ id }) => id),
          ['u2', 'u1'],
        )
      })
    })

    describe('purge', () => {
      it('drops what was closed or left unanswered before, and old undo entries; keeps the rest', async () => {
        const old = NOW - 31 * DAY_MS
        await store.commit({
          reminders: [
            aReminder('done', { status: 'done', dueAt: old, closedAt: old }),
            aReminder('cancelled', { status: 'cancelled', dueAt: NOW + DAY_MS, closedAt: old }),
            aReminder('fired', { status: 'fired', dueAt: old, firedAt: old }),
            aReminder('just-done', { status: 'done', dueAt: old, firedAt: old, closedAt: NOW }),
            aReminder('failed', { status: 'failed', dueAt: old, failure: { code: 'x', at: old } }),
            aReminder('waiting', { dueAt: old }),
          ],
          undo: [anUndoEntry('old', { at: old }), anUndoEntry('new')],
        })
        assert.equal(await store.purge(NOW - 30 * DAY_MS), 3)
        await reopen()
        const left = (await store.remindersOf(ANNA)).map((reminder) => reminder.id)
        assert.deepEqual(left.sort(), ['failed', 'just-done', 'waiting'])
        assert.deepEqual(
          (await store.undoOf(ANNA)).map((entry) => entry.id),
          ['new'],
        )
        assert.equal(await store.purge(NOW - 30 * DAY_MS), 0)
      })
    })

    describe('forget', () => {
      it('stays so, whatever was read before it and is written after it', async () => {
        const book = openBook({ store, clock: { now: () => NOW }, newId: () => 'id', limits: DEFAULT_LIMITS })
        const anna: Actor = {
          person: ANNA,
          channelId: 'test',
          conversation: CHAT,
          conversationKind: 'personal',
          timeZone: 'Europe/Berlin',
        }
        await book.noteTurn(anna, { reference: { user: { id: 'anna' } } })
        const find = store.conversation.bind(store)
        store.conversation = async (key) => {
          const found = await find(key)
          store.conversation = find
          await store.forget(ANNA)
          return found
        }
        await book.conversationRemoved(CHAT)
        assert.equal(await find(CHAT), undefined)
        assert.equal(await store.person(ANNA), undefined)
      })

      it('stays so, whatever is written while it goes on', async () => {
        const book = openBook({ store, clock: { now: () => NOW }, newId: () => 'id', limits: DEFAULT_LIMITS })
        await store.commit({
          people: [aPerson(ANNA, { personalConversation: CHAT })],
          conversations: [aConversation(CHAT)],
        })
        let isOver = false
        const forgetting = store.forget(ANNA).finally(() => {
          isOver = true
        })
        while (!isOver) {
          await book.conversationRemoved(CHAT)
          await book.conversationReturned(CHAT)
          await new Promise((resolve) => setImmediate(resolve))
        }
        await forgetting
        assert.equal(await store.conversation(CHAT), undefined)
      })

      const bookOf = () => {
        let made = 0
        return openBook({ store, clock: { now: () => NOW }, newId: () => `id${made++}`, limits: DEFAULT_LIMITS })
      }
      const speaks = (person: string, conversation: string): Actor => ({
        person,
        channelId: 'test',
        conversation,
        conversationKind: 'personal',
        timeZone: 'Europe/Berlin',
      })
      const once: Schedule = { kind: 'once', at: NOW + HOUR_MS, timeZone: 'Europe/Berlin' }
      const annaIsKnown = () =>
        store.commit({
          people: [aPerson(ANNA, { personalConversation: CHAT }), aPerson(BEN)],
          conversations: [aConversation(CHAT)],
        })

      it('stays so when somebody was just setting something for them', async () => {
        await annaIsKnown()
        const commit = store.commit.bind(store)
        store.commit = async (changes) => {
          store.commit = commit
          await store.forget(ANNA)
          return commit(changes)
        }
        const made = await bookOf().create(speaks(BEN, ROOM), { for: ANNA, text: 'tea', schedule: once })
        assert.deepEqual([made.ok, await store.remindersOf(ANNA), await store.person(ANNA)], [false, [], undefined])
      })

      it('stays so, whatever somebody sets for them while it goes on', async () => {
        await annaIsKnown()
        const book = bookOf()
        const { documents } = subject.backend
        const NOTE = 'begun-work/1'
        await documents.write({ [NOTE]: { person: ANNA, outlivesForgetting: true } })
        let isOver = false
        const forgetting = store.forget(ANNA).finally(() => {
          isOver = true
        })
        while (!isOver) {
          await book.create(speaks(BEN, ROOM), { for: ANNA, text: 'tea', schedule: once })
          await new Promise((resolve) => setImmediate(resolve))
          // Killed from here on it would not go on: nothing of theirs may be left.
          if (!(NOTE in (await documents.read([NOTE])))) assert.deepEqual(await store.remindersOf(ANNA), [])
        }
        await forgetting
        assert.deepEqual(await store.remindersOf(ANNA), [])
      })

      it('stays so while a file of theirs is still being taken in', async () => {
        await annaIsKnown()
        const events = Array.from({ length: 500 }, (_, n) => ({
          source: { uid: `event-${n}`, sequence: 0, stamp: '', digest: String(n) },
          state: 'set' as const,
          text: `event ${n}`,
          drafts: [{ part: '', text: `event ${n}`, schedule: once, leadsMs: [] }],
        }))
        const commit = store.commit.bind(store)
        let parts = 0
        store.commit = async (changes) => {
          if (parts++ === 1) await store.forget(ANNA)
          return commit(changes)
        }
        const imported = await bookOf().importCalendar(speaks(ANNA, CHAT), { events, leftOut: [] })
        assert.equal(parts > 1, true, 'in parts')
        assert.deepEqual([imported.ok, await store.remindersOf(ANNA), await store.undoOf(ANNA)], [false, [], []])
      })

      it('keeps the note of it, and by what the rest is found, until the end: a process may be killed in between', async () => {
        await annaIsKnown()
        const { documents } = subject.backend
        const [NOTE, TALK] = ['begun-work/1', 'test/conversations/chat-of-anna']
        await documents.write({ [NOTE]: { person: ANNA, outlivesForgetting: true } })
        await documents.write({ [TALK]: { dialog: 1 } })
        const isThere = async (key: string) => key in (await documents.read([key]))
        let isOver = false
        const forgetting = store.forget(ANNA).finally(() => {
          isOver = true
        })
        while (!isOver) {
          if (!(await isThere(NOTE))) assert.equal(await store.person(ANNA), undefined)
          if ((await store.person(ANNA)) === undefined) assert.equal(await isThere(TALK), false)
          await new Promise((resolve) => setImmediate(resolve))
        }
        await forgetting
        assert.deepEqual([await isThere(NOTE), await isThere(TALK)], [false, false])
      })

      it('erases a person and leaves the others theirs', async () => {
        const mine = anUndoEntry('u')
        const bens = aReminder('bens', {
          owner: BEN,
          conversation: 'test|chat-of-ben',
          audience: {
            kind: 'people',
            people: [
              { id: 'anna', name: 'Anna' },
              { id: 'cid', name: 'Cid' },
            ],
          },
        })
        await store.commit({
          reminders: [
            aReminder('mine', { dueAt: NOW }),
            aReminder('from-ben', { setBy: BEN, dueAt: NOW }),
            aReminder('for-ben', { owner: BEN, setBy: ANNA, setByName: 'Anna', conversation: 'test|chat-of-ben' }),
            bens,
          ],
          people: [
            aPerson(ANNA, { name: 'Anna', personalConversation: CHAT }),
            aPerson(BEN, { blocked: [ANNA], muted: [ANNA] }),
          ],
          conversations: [
            aConversation(CHAT),
            aConversation('test|chat-of-ben', { reference: { user: { id: 'ben' } } }),
          ],
          undo: [
            mine,
            anUndoEntry('b', { owner: BEN, before: { reminders: [{ id: 'x', was: null, became: null }] } }),
            anUndoEntry('of-both', { owner: BEN }),
            // Ben snoozed what Anna is mentioned in.
            anUndoEntry('of-bens', { owner: BEN, before: { reminders: [{ id: bens.id, was: bens, became: bens }] } }),
          ],
        })
        await subject.backend.documents.write({
          'test/users/anna': { seen: 1 },
          'test/conversations/chat-of-anna': { dialog: 1 },
          'test/users/ben': { seen: 2 },
        })
        await store.forget(ANNA)
        for (const round of ['at once', 'reopened']) {
          assert.equal(await store.reminder('mine'), undefined, round)
          assert.equal(await store.reminder('from-ben'), undefined, round)
          assert.deepEqual(await store.remindersOf(ANNA), [], round)
          assert.equal(await store.person(ANNA), undefined, round)
          assert.equal(await store.conversation(CHAT), undefined, round)
          assert.deepEqual(await store.undoOf(ANNA), [], round)
          assert.deepEqual(await store.peopleNamed('test', 'anna'), [], round)
          assert.deepEqual(await store.claimDue(NOW, 10, LONG_LEASE_MS), [], round)
          const documents = await subject.backend.documents.read([
            'test/users/anna',
            'test/conversations/chat-of-anna',
            'test/users/ben',
          ])
          assert.deepEqual(Object.keys(documents), ['test/users/ben'], round)

          const left = await store.remindersOf(BEN)
          assert.deepEqual(left.map((reminder) => reminder.id).sort(), ['bens', 'for-ben'], round)
          for (const reminder of left) assert.ok(!JSON.stringify(reminder).toLowerCase().includes('anna'), round)
          assert.deepEqual((await store.person(BEN))?.blocked, [], round)
          assert.deepEqual((await store.person(BEN))?.muted, [], round)
          assert.ok(await store.conversation('test|chat-of-ben'), round)
          const undo = await store.undoOf(BEN)
          assert.deepEqual(
            undo.map((entry) => entry.id),
            ['b'],
            `${round}: what holds a reminder of Anna's is gone`,
          )
          await reopen()
        }
      })
    })

    describe('one person in several chats', () => {
      const [anna, other, ben] = (['test|anna', 'road|anna', 'test|ben'] as const).map((person): Actor => {
        const channelId = person.slice(0, person.indexOf('|'))
        const conversation = `${channelId}|chat-of-${person.slice(-3)}`
        return { person, channelId, conversation, conversationKind: 'personal', timeZone: 'Europe/Berlin' }
      }) as [Actor, Actor, Actor]

      const linked = (actor: Actor, to: Actor): Actor => ({ ...actor, linked: [to.person] })
      const textsOf = async (book: ReminderBook, actor: Actor) =>
        (await book.list(actor, {})).map(({ reminder }) => reminder.text)
      let ids = 0
      // in the order of their making as text, too: of two changes of one moment the later id is the newer
      const newId = () => `id${String(++ids).padStart(6, '0')}`
      const bookOf = (of: ReminderStore) => {
        return openBook({ store: of, clock: { now: () => NOW }, newId, limits: DEFAULT_LIMITS })
      }

      const linkedOf = async (person: string) => (await store.person(person))?.links

      it('keeps what is changed in both chats at once, and brings back no chat that was parted or forgotten', async () => {
        const book = bookOf(store)
        for (const actor of [anna, other, ben]) await book.noteTurn(actor, { reference: {} })
        assert.ok((await book.link(anna, other.person)).ok)
        await Promise.all([
          book.changeSettings(anna, { clock: '12h' }),
          book.changeSettings(other, { timesOfDay: { morning: '08:00' } }),
          book.noteTurn({ ...other, name: 'Anna S' }, { reference: {} }),
          book.mute(anna, ben.person),
        ])
        for (const { person } of [anna, other])
          assert.deepEqual((await store.person(person))?.settings, { clock: '12h', timesOfDay: { morning: '08:00' } })
        assert.equal((await store.person(other.person))?.name, 'Anna S')
        assert.deepEqual((await store.person(anna.person))?.muted, [ben.person])
        await Promise.all([book.unlink(other.person), book.changeSettings(anna, { clock: '24h' })])
        assert.deepEqual([...((await linkedOf(anna.person)) ?? []), await linkedOf(other.person)], [undefined])
        assert.ok((await book.link(anna, other.person)).ok)
        await Promise.all([book.forget(other), book.changeSettings(anna, { clock: '12h' })])
        assert.equal(await store.person(other.person), undefined)
      })

      it('is met once, however many of its chats speak first', async () => {
        const book = bookOf(store)
        const inRoom: Actor = { ...anna, conversation: ROOM, conversationKind: 'group' }
        await Promise.all([book.noteTurn(anna, { reference: {} }), book.noteTurn(inRoom, { reference: {} })])
        assert.equal((await store.person(anna.person))?.personalConversation, anna.conversation)
      })

      it('has one list until it is parted or forgotten, and what was sent to a chat goes home', async () => {
        let book = bookOf(store)
        for (const actor of [anna, other, ben]) await book.noteTurn(actor, { reference: {} })
        const schedule: Schedule = { kind: 'once', at: NOW + HOUR_MS, timeZone: 'Europe/Berlin' }
        for (const [actor, text] of [
          [anna, 'mine'],
          [other, 'there'],
          [ben, 'bens'],
        ] as const)
          await book.create(actor, { text, schedule })
        assert.ok((await book.link(anna, other.person)).ok)
        await reopen()
        book = bookOf(store)
        const person = await book.person(anna.person)
        assert.deepEqual(
          (await book.linkedTo(person as Person)).map(({ key }) => key),
          [other.person],
        )
        assert.deepEqual((await textsOf(book, linked(anna, other))).sort(), ['mine', 'there'])
        const [mine] = await store.remindersOf(anna.person)
        assert.ok(mine)
        const sent = await book.sendElsewhere(linked(anna, other), [mine.id], other.person)
        assert.ok(sent.ok)
        assert.deepEqual(await store.remindersOf(anna.person), [])
        assert.deepEqual((await store.remindersIn(other.conversation)).length, 2)
        assert.ok((await book.undo(linked(anna, other))).ok)
        const [back] = await store.remindersOf(anna.person)
        assert.ok(back)
        await store.commit({ reminders: [{ ...back, conversation: other.conversation }] })
        assert.deepEqual(
          (await book.unlink(other.person)).map(({ key }) => key),
          [anna.person],
        )
        await reopen()
        book = bookOf(store)
        assert.deepEqual(
          (await store.remindersIn(anna.conversation)).map(({ text }) => text),
          ['mine'],
        )
        assert.deepEqual(await textsOf(book, other), ['there'])
        await book.link(anna, other.person)
        await book.forget({ person: other.person })
        assert.deepEqual((await store.person(anna.person))?.links, [])
        assert.deepEqual(await textsOf(book, anna), ['mine'])
        assert.deepEqual(await textsOf(book, ben), ['bens'])
      })
    })

    describe('counts', () => {
      it('tells waiting, due and failed apart, claimed ones included', async () => {
        await store.commit({
          reminders: [
            aReminder('due', { dueAt: NOW }),
            aReminder('overdue', { dueAt: NOW - 1 }),
            aReminder('ahead', { dueAt: NOW + 1 }),
            aReminder('failed', { status: 'failed', dueAt: NOW }),
            aReminder('done', { status: 'done', dueAt: NOW }),
          ],
        })
        assert.deepEqual(await store.counts(NOW), counted(3, 2, 1))
        await claimOne()
        assert.deepEqual(await store.counts(NOW), counted(3, 2, 1))
        await store.commit({ removedReminders: ['overdue', 'failed'] })
        assert.deepEqual(await store.counts(NOW), counted(2, 1, 0))
      })
    })

    describe('the backlog', () => {
      it('is of conversations, claimed and held ones included', async () => {
        const late = NOW - LATE_MS
        await store.commit({
          reminders: [
            ...['a', 'b', 'c'].map((id) => aReminder(id, { conversation: 'test|busy', dueAt: late - 2 })),
            aReminder('d', { conversation: 'test|d', dueAt: late - 7 }),
            aReminder('e', { conversation: 'test|e', dueAt: late }),
            aReminder('f', { conversation: 'test|f', dueAt: late + 1 }),
          ],
        })
        const backlog = async () => {
          const { lateConversations, oldestMs } = await store.counts(NOW)
          return [lateConversations, oldestMs - LATE_MS]
        }
        assert.deepEqual(await backlog(), [3, 7])
        const claim = await claimOne()
        assert.deepEqual(await backlog(), [3, 7])
        await store.release(claim, MINUTE_MS)
        assert.deepEqual(await backlog(), [3, 7])
        await store.commit({ removedReminders: ['d', 'a', 'b'] })
        assert.deepEqual(await backlog(), [2, 2])
      })
    })

    describe('documents', () => {
      const write = (changes: Record<string, object>) => subject.backend.documents.write(changes)
      const read = (...keys: string[]) => subject.backend.documents.read(keys)

      describeSdkStorage(() => subject.backend.documents)

      it('come back with an eTag, missing keys are absent', async () => {
        await write({ a: { n: 1, deep: { list: [1, 'ü'] } }, b: { n: 2 } })
        await reopen()
        const items = await read('a', 'b', 'c')
        assert.deepEqual(Object.keys(items).sort(), ['a', 'b'])
        assert.deepEqual({ ...items.a, eTag: '' }, { n: 1, deep: { list: [1, 'ü'] }, eTag: '' })
        assert.equal(typeof items.a.eTag, 'string')
        assert.deepEqual(await read(), {})
      })

      it('are written over the eTag that was read, and only that', async () => {
        await write({ a: { n: 1 } })
        const first = (await read('a')).a
        await write({ a: { ...first, n: 2 } })
        const second = (await read('a')).a
        assert.notEqual(second.eTag, first.eTag)
        await assert.rejects(write({ a: { ...first, n: 3 }, b: { n: 1 } }), /eTag conflict/)
        assert.deepEqual(Object.keys(await read('a', 'b')), ['a'])
        assert.equal((await read('a')).a.n, 2)
      })

      it("are overwritten by '*' and without an eTag, and are taken with any eTag when missing", async () => {
        await write({ a: { n: 1 } })
        await write({ a: { n: 2, eTag: '*' } })
        assert.equal((await read('a')).a.n, 2)
        assert.notEqual((await read('a')).a.eTag, '*')
        await write({ a: { n: 3 } })
        assert.equal((await read('a')).a.n, 3)
        await write({ fresh: { n: 1, eTag: 'from-elsewhere' } })
        assert.equal((await read('fresh')).fresh.n, 1)
      })

      it('let one of two writers with the same eTag win', async () => {
        await write({ a: { n: 1 } })
        const item = (await read('a')).a
        const writes = await Promise.allSettled([write({ a: { ...item, n: 2 } }), write({ a: { ...item, n: 3 } })])
        assert.deepEqual(writes.map((one) => one.status).sort(), ['fulfilled', 'rejected'])
      })

      it('are deleted, also when they are not there, and never get an old eTag again', async () => {
        await write({ a: { n: 1 }, b: { n: 1 } })
        const before = (await read('a')).a
        await subject.backend.documents.delete(['a', 'never-there'])
        await reopen()
        assert.deepEqual(Object.keys(await read('a', 'b')), ['b'])
        await write({ a: { n: 2 } })
        assert.notEqual((await read('a')).a.eTag, before.eTag)
      })

      it('are copies', async () => {
        const item = { deep: { n: 1 } }
        await write({ a: item })
        item.deep.n = 2
        ;(await read('a')).a.deep.n = 3
        assert.equal((await read('a')).a.deep.n, 1)
      })

      it('keep keys that are also names of object members', async () => {
        await write({ constructor: { n: 1 } })
        assert.equal(Object.entries(await read('constructor', 'toString'))[0]?.[1].n, 1)
        assert.deepEqual(Object.keys(await read('toString')), [])
      })
    })

    describe('serialise', () => {
      it('runs the work of one key in order of arrival, one at a time, also after a failure', async () => {
        const log: string[] = []
        const work = (label: string, turns: number) => async () => {
          log.push(`${label} begins`)
          for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve))
          log.push(`${label} ends`)
          if (label === 'b') throw new RangeError('b fails')
          return label
        }
        const results = await Promise.allSettled([
          subject.backend.serialise('k', work('a', 5)),
          subject.backend.serialise('k', work('b', 1)),
          subject.backend.serialise('k', work('c', 0)),
        ])
        assert.deepEqual(log, ['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
        assert.deepEqual(
          results.map((result) => (result.status === 'fulfilled' ? result.value : result.reason.message)),
          ['a', 'b fails', 'c'],
        )
      })

      it('lets different keys run side by side', async () => {
        let openGate = () => {}
        const gate = new Promise<void>((resolve) => {
          openGate = resolve
        })
        const waiting = subject.backend.serialise('one', () => gate)
        await subject.backend.serialise('two', async () => openGate())
        await waiting
      })
    })

    describe('as a whole', () => {
      it('says that it can write, and closes twice without complaint', async () => {
        await subject.backend.probe()
        await subject.backend.close()
        await subject.backend.close()
      })
    })
  })
}
