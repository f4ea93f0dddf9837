import assert from 'node:assert/strict'
import { cp, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { seal } from '../../../src/storage/lowdb/format/line.js'
import { ANNA, aConversation, aFullReminder, anUndoEntry, aPerson, aReminder, CHAT } from '../samples.js'
import { Folder } from './open-folder.js'

/** Written by the release of format 1: a snapshot, and a journal with changes since. Never written anew. */
const FORMAT_1 = fileURLToPath(new URL('fixtures/format-1', import.meta.url))

describe('the files of lowdb', () => {
  let folder: Folder
  beforeEach(async () => {
    folder = await Folder.make()
  })
  afterEach(() => folder.dispose())

  it('can be read by a person: JSON, with every instant as ISO text', async () => {
    const backend = await folder.open()
    await backend.reminders.commit({
      reminders: [aFullReminder('full'), aReminder('once')],
      people: [aPerson(ANNA)],
      conversations: [aConversation(CHAT)],
      undo: [anUndoEntry('u', { before: { reminders: [{ id: 'x', was: aFullReminder('x'), became: null }] } })],
    })
    await backend.documents.write({ 'test/users/anna': { seen: true } })
    const journal = await readFile(await folder.newest(/^journal/), 'utf8')
    await backend.reminders.forget('test|nobody')
    await backend.close()
    const snapshot = await readFile(await folder.newest(/^snapshot/), 'utf8')
    const lines: unknown[] = journal
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    const records: unknown[] = JSON.parse(snapshot)
    assert.deepEqual(
      records.map((record) => Object.keys(record as object)[1]),
      ['snapshot', 'reminder', 'reminder', 'person', 'conversation', 'undo', 'document', 'end'],
    )
    for (const value of [lines, records]) assert.deepEqual(numbersOfTime(value), [])
    assert.ok(snapshot.includes('"dueAt":"2026-11-24T10:00:00.000Z"'))
  })

  it('refuses files of a newer release and leaves them alone', async () => {
    await (await folder.open()).close()
    const header = { format: 'proactive-reminder-bot', version: 2, seq: 0, at: '2026-11-24T10:00:00.000Z' }
    await writeFile(folder.file('journal-000002.jsonl'), `${seal({ journal: header })}\n`)
    const before = await folder.names()
    await assert.rejects(folder.open(), (error: Error) => /newer release.*format 2/.test(error.message))
    assert.deepEqual(await folder.names(), before)
  })

  it('of format 1 are read', async () => {
    await cp(FORMAT_1, folder.path, { recursive: true })
    const backend = await folder.open()
    const reminders = await backend.reminders.remindersOf(ANNA)
    assert.deepEqual(
      reminders.map(({ id, text, version }) => [id, text, version]),
      [
        ['water', 'water the plants', 2],
        ['mom', 'call mom', 1],
      ],
    )
    assert.equal((await backend.reminders.person(ANNA))?.name, 'Anna')
    assert.deepEqual(Object.keys(await backend.documents.read(['test/users/anna', 'gone'])), ['test/users/anna'])
  })
})

/** Numbers that look like milliseconds since 1970. */
const numbersOfTime = (value: unknown): number[] => {
  if (typeof value === 'number') return value > 1e11 ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOfTime) : []
}
