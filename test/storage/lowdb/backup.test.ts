import assert from 'node:assert/strict'
import { copyFile, readdir } from 'node:fs/promises'
import { ANNA, aReminder } from '../samples.js'
import { Folder } from './open-folder.js'

const ROUNDS = 20
/** Between two files of a copy; one copy lasts less than two compactions, as the manual asks for. */
const WRITES_PER_FILE = 4

/** A file of the oldest generation may go while the copy is made; copying tools skip it. */
function skipVanished(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}

describe('a copy of the folder of lowdb', () => {
  it('taken file by file while it is written holds everything confirmed before, and can be worked on', async () => {
    const folder = await Folder.make()
    const backend = await folder.open({ compactBytes: 12_000 })
    let created = 0
    const create = async (count: number) => {
      for (let one = 0; one < count; one++)
        await backend.reminders.commit({ reminders: [aReminder(`r${created++}`, { text: 'x'.repeat(created % 97) })] })
    }
    const generations = new Set<string>()
    for (let round = 0; round < ROUNDS; round++) {
      const copy = await Folder.make()
      await create(round % 7)
      const before = created
      for (const name of (await readdir(folder.path)).sort()) {
        await create(WRITES_PER_FILE)
        generations.add(name)
        await copyFile(folder.file(name), copy.file(name)).catch(skipVanished)
      }
      // What was confirmed while the copy was made may be missing in it.
      const restored = await copy.open({ acceptLoss: true })
      const ids = new Set((await restored.reminders.remindersOf(ANNA)).map((reminder) => reminder.id))
      const lost = Array.from({ length: before }, (_, number) => `r${number}`).filter((id) => !ids.has(id))
      assert.deepEqual(lost, [], `round ${round}`)
      await restored.reminders.commit({ reminders: [aReminder('goes-on')] })
      await copy.dispose()
    }
    await folder.dispose()
    assert.ok(generations.size > 8, 'it was compacted in between')
  })
})
