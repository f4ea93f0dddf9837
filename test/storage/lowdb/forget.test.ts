import assert from 'node:assert/strict'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ANNA, aConversation, anUndoEntry, aPerson, aReminder, BEN, CHAT, ROOM } from '../samples.js'
import { Folder } from './open-folder.js'

describe('what lowdb forgets', () => {
  it('is in no file any more: journal, snapshots and what was set aside', async () => {
    const folder = await Folder.make()
    const backend = await folder.open({ compactBytes: 2_000 })
    const store = backend.reminders
    for (let number = 0; number < 20; number++)
      await store.commit({
        reminders: [
          aReminder(`a${number}`),
          aReminder(`b${number}`, { owner: BEN, setBy: ANNA, setByName: 'Anna', conversation: ROOM, text: 'for ben' }),
        ],
      })
    await store.commit({
      people: [aPerson(ANNA, { name: 'Anna', personalConversation: CHAT }), aPerson(BEN, { blocked: [ANNA] })],
      conversations: [
        aConversation(CHAT),
        aConversation(ROOM, {
          kind: 'group',
          reference: { user: { id: 'anna', name: 'Anna' }, bot: { id: 'bot' }, conversation: { id: 'room' } },
        }),
      ],
      undo: [anUndoEntry('u')],
    })
    await backend.documents.write({
      'test/users/anna': { n: 1 },
      'test/conversations/room': { asked: 'anna' },
      'test/users/ben': { n: 2 },
    })
    await writeFile(folder.file('journal-000001.jsonl.damaged'), 'something of anna')
    await store.forget(ANNA)

    const contents = async () => {
      const names = (await readdir(folder.path)).filter((name) => name !== 'lock')
      return Promise.all(names.map(async (name) => `${name}: ${await readFile(join(folder.path, name), 'utf8')}`))
    }
    for (const content of await contents()) assert.doesNotMatch(content, /anna/i)
    assert.equal((await store.remindersOf(BEN)).length, 20)
    assert.deepEqual((await store.conversation(ROOM))?.reference, { bot: { id: 'bot' }, conversation: { id: 'room' } })
    assert.deepEqual(Object.keys(await backend.documents.read(['test/users/ben'])), ['test/users/ben'])
    await backend.close()
    await folder.dispose()
  })

  it('leaves the same id of another channel alone', async () => {
    const folder = await Folder.make()
    const backend = await folder.open()
    const people = [{ id: 'anna', name: 'Another Anna' }]
    await backend.reminders.commit({
      reminders: [
        aReminder('a', { owner: 'other|anna', conversation: 'other|room', audience: { kind: 'people', people } }),
      ],
      people: [aPerson('other|anna', { name: 'Another Anna' })],
      conversations: [aConversation('other|room', { channelId: 'other' })],
    })
    await backend.documents.write({ 'other/users/anna': { n: 1 } })
    await backend.reminders.forget(ANNA)
    assert.deepEqual((await backend.reminders.reminder('a'))?.audience, { kind: 'people', people })
    assert.ok(await backend.reminders.person('other|anna'))
    assert.ok(await backend.reminders.conversation('other|room'))
    assert.equal(Object.keys(await backend.documents.read(['other/users/anna'])).length, 1)
    await folder.dispose()
  })
})
