import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import pino from 'pino'
import type { Actor } from '../../src/reminders/actor.js'
import { openBook, type ReminderBook } from '../../src/reminders/book.js'
import { DEFAULT_LIMITS } from '../../src/reminders/limits.js'
import type { Reminder } from '../../src/reminders/reminder.js'
import type { Backend } from '../../src/storage/backend.js'
import { openPostgres } from '../../src/storage/postgres/open.js'
import { Folder } from './lowdb/open-folder.js'
import { makeDatabase } from './postgres-databases.js'
import { ANNA, aReminder, NOW, ROOM } from './samples.js'

const CROWD = 20

const speaker = (number: number): Actor => ({
  person: `test|p${number}`,
  name: `Person ${number}`,
  channelId: 'test',
  conversation: ROOM,
  conversationKind: 'group',
  timeZone: 'UTC',
})
const CROWD_OF_ACTORS = Array.from({ length: CROWD }, (_, number) => speaker(number))

const namesIn = ({ audience }: Reminder): string[] =>
  audience.kind === 'people' ? audience.people.map(({ id }) => id).sort() : []

interface Opened {
  backend: Backend
  /** Another process on the same data, where there can be one. */
  beside: Backend
  dispose(): Promise<void>
}

async function openEmbedded(): Promise<Opened> {
  const folder = await Folder.make()
  const backend = await folder.open()
  return { backend, beside: backend, dispose: () => folder.dispose() }
}

async function openShared(): Promise<Opened> {
  const { url, drop } = await makeDatabase()
  const log = pino({ level: 'silent' })
  const [backend, beside] = await Promise.all([openPostgres({ url, log }), openPostgres({ url, log })])
  const dispose = async () => {
    await Promise.all([backend.close(), beside.close()])
    await drop()
  }
  return { backend, beside, dispose }
}

for (const [name, open] of [
  ['lowdb', openEmbedded],
  ['two processes on PostgreSQL', openShared],
] as const)
  describe(`a crowd at one reminder on ${name}`, () => {
    let opened: Opened
    let books: ReminderBook[]
    beforeEach(async () => {
      opened = await open()
      books = [opened.backend, opened.beside].map(({ reminders: store }) =>
        openBook({ store, clock: { now: () => NOW }, newId: randomUUID, limits: DEFAULT_LIMITS }),
      )
      await opened.backend.reminders.commit({ reminders: [aReminder('standup', { conversation: ROOM })] })
    })
    afterEach(() => opened.dispose())

    const bookOf = (number: number): ReminderBook => books[number % books.length] as ReminderBook
    const stored = async () => (await opened.backend.reminders.reminder('standup')) as Reminder
    const isOk = ({ ok }: { ok: boolean }) => ok

    it(`lets ${CROWD} people say "me too" at once, and each take it back alone`, async () => {
      const joined = await Promise.all(CROWD_OF_ACTORS.map((actor, number) => bookOf(number).join(actor, 'standup')))
      assert.deepEqual(joined.filter(isOk).length, CROWD)
      assert.deepEqual(
        namesIn(await stored()),
        ['anna', ...CROWD_OF_ACTORS.map(({ person }) => person.slice(5))].sort(),
      )
      const leavers = CROWD_OF_ACTORS.slice(0, 5)
      const undone = await Promise.all(leavers.map((actor, number) => bookOf(number).undo(actor)))
      assert.deepEqual(undone.filter(isOk).length, leavers.length)
      const left = CROWD_OF_ACTORS.slice(5).map(({ person }) => person.slice(5))
      assert.deepEqual(namesIn(await stored()), ['anna', ...left].sort())
    })

    it('counts a join, a new name and a new time that come at once', async () => {
      const owner: Actor = { ...speaker(0), person: ANNA, name: 'Anna' }
      const at = NOW + 7_200_000
      const outcomes = await Promise.all([
        ...CROWD_OF_ACTORS.map((actor, number) => bookOf(number).join(actor, 'standup')),
        bookOf(0).rename(owner, 'standup', 'stand up'),
        bookOf(1).reschedule(owner, 'standup', { kind: 'once', at, timeZone: 'UTC' }, 'series'),
      ])
      assert.ok(outcomes.every(isOk))
      const reminder = await stored()
      assert.deepEqual([namesIn(reminder).length, reminder.text, reminder.dueAt], [CROWD + 1, 'stand up', at])
    })
  })
