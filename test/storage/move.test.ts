import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import type { MovableBackend } from '../../src/storage/backend.js'
import { openLowdb } from '../../src/storage/lowdb/open.js'
import { moveRecords, TargetHasOthers } from '../../src/storage/move.js'
import { openPostgres } from '../../src/storage/postgres/open.js'
import { makeDatabase } from './postgres-databases.js'
import { ANNA, aConversation, aFullReminder, anUndoEntry, aPerson, aReminder, CHAT, NOW, ROOM } from './samples.js'

const clock = { now: () => NOW }

describe('moving between the embedded store and PostgreSQL', () => {
  let database: Awaited<ReturnType<typeof makeDatabase>>
  let folders: string[]
  let embedded: MovableBackend
  let postgres: MovableBackend

  const openFolder = async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'reminders-move-'))
    folders.push(dataDir)
    return openLowdb({ dataDir, clock })
  }

  beforeEach(async function () {
    this.timeout(60_000)
    folders = []
    database = await makeDatabase()
    postgres = await openPostgres({ url: database.url, log: pino({ enabled: false }), poolSize: 3, clock })
    embedded = await openFolder()
    const many = Array.from({ length: 1_200 }, (_, n) => aReminder(`r${n}`, { dueAt: NOW + n }))
    await embedded.reminders.commit({
      reminders: [aFullReminder('full'), ...many],
      people: [aPerson(ANNA, { name: 'Anna' })],
      conversations: [aConversation(CHAT), aConversation(ROOM, { kind: 'group' })],
      undo: [anUndoEntry('u1')],
    })
    const full = await embedded.reminders.reminder('full')
    assert.ok(full)
    await embedded.reminders.commit({
      reminders: [{ ...full, text: 'of version 2, with a NUL \0 and half a pair \ud83d' }],
    })
    await embedded.documents.write({ 'test/users/anna': { deep: { list: [1, null, 'ü'] } } })
  })
  afterEach(async () => {
    await Promise.all([embedded.close(), postgres.close()])
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true })))
    await database.drop()
  })

  const nothing = { moved: 0, already: 0, kept: 0 }
  const counts = (what: 'moved' | 'already') => ({
    reminder: { ...nothing, [what]: 1_201 },
    conversation: { ...nothing, [what]: 2 },
    person: { ...nothing, [what]: 1 },
    undo: { ...nothing, [what]: 1 },
    document: { ...nothing, [what]: 1 },
  })

  it('counts what it moved, and moves nothing when done again', async () => {
    assert.deepEqual(await moveRecords(embedded, postgres, 'refuse'), counts('moved'))
    assert.deepEqual(await moveRecords(embedded, postgres, 'refuse'), counts('already'))
  })

  it('brings everything there and back as it was, versions included', async () => {
    await moveRecords(embedded, postgres, 'refuse')
    const back = await openFolder()
    await moveRecords(postgres, back, 'refuse')
    for (const id of ['full', 'r0', 'r1199'])
      assert.deepEqual(await back.reminders.reminder(id), await embedded.reminders.reminder(id))
    assert.equal((await postgres.reminders.reminder('full'))?.version, 2)
    assert.deepEqual(await back.reminders.remindersOf(ANNA), await embedded.reminders.remindersOf(ANNA))
    assert.deepEqual(await back.reminders.person(ANNA), await embedded.reminders.person(ANNA))
    assert.deepEqual(await back.reminders.conversation(ROOM), await embedded.reminders.conversation(ROOM))
    assert.deepEqual(await back.reminders.undoOf(ANNA), await embedded.reminders.undoOf(ANNA))
    const { 'test/users/anna': document } = await back.documents.read(['test/users/anna'])
    assert.deepEqual(document.deep, { list: [1, null, 'ü'] })
    await back.close()
  })

  it('goes on where it broke off', async () => {
    let batches = 0
    const breaking: MovableBackend = {
      ...postgres,
      restore: async (records) => {
        if (++batches === 2) throw new Error('the cable was pulled')
        await postgres.restore(records)
      },
    }
    await assert.rejects(moveRecords(embedded, breaking, 'refuse'), /cable/)
    const report = await moveRecords(embedded, postgres, 'refuse')
    assert.deepEqual(report.reminder, { moved: 701, already: 500, kept: 0 })
  })

  it('keeps what has changed in the target since, and brings what has changed in the source', async () => {
    await moveRecords(embedded, postgres, 'refuse')
    const [there, here] = [await postgres.reminders.reminder('r0'), await embedded.reminders.reminder('r1')]
    assert.ok(there && here)
    await postgres.reminders.commit({ reminders: [{ ...there, text: 'edited there' }] })
    await embedded.reminders.commit({ reminders: [{ ...here, text: 'edited here' }] })
    const report = await moveRecords(embedded, postgres, 'refuse')
    assert.deepEqual(report.reminder, { moved: 1, already: 1_199, kept: 1 })
    assert.equal((await postgres.reminders.reminder('r0'))?.text, 'edited there')
    assert.equal((await postgres.reminders.reminder('r1'))?.text, 'edited here')
  })

  it('refuses a target with a life of its own, unless told to merge', async () => {
    await postgres.reminders.commit({ reminders: [aReminder('its-own')] })
    await assert.rejects(
      moveRecords(embedded, postgres, 'refuse'),
      (error) => error instanceof TargetHasOthers && error.count === 1,
    )
    assert.equal(await postgres.reminders.reminder('r0'), undefined, 'nothing was moved')
    assert.deepEqual((await moveRecords(embedded, postgres, 'merge')).reminder.moved, 1_201)
    assert.ok(await postgres.reminders.reminder('its-own'))
  })
})
