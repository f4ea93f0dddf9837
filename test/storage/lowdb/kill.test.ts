import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { ANNA } from '../samples.js'
import { Folder } from './open-folder.js'

const WRITER = fileURLToPath(new URL('writer-process.ts', import.meta.url))

describe('lowdb in a process that is killed', () => {
  it('has everything that was confirmed, and starts again at once', async () => {
    const folder = await Folder.make()
    const confirmed: string[] = []
    for (const [round, killAfter] of [150, 400, 700].entries()) {
      const writer = spawn(process.execPath, ['--import=tsx', WRITER, folder.path, `k${round}`], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      const exited = once(writer, 'exit')
      let heard = 0
      for await (const id of createInterface({ input: writer.stdout })) {
        confirmed.push(id)
        if (++heard === killAfter) writer.kill('SIGKILL')
      }
      assert.deepEqual(await exited, [null, 'SIGKILL'])
    }
    const backend = await folder.open()
    const ids = new Set((await backend.reminders.remindersOf(ANNA)).map((reminder) => reminder.id))
    assert.ok(confirmed.length >= 1_250)
    assert.deepEqual(
      confirmed.filter((id) => !ids.has(id)),
      [],
    )
    assert.ok(ids.size - confirmed.length <= 3 * 16, 'only what was in flight may be there unconfirmed')
    assert.deepEqual(folder.log.errors(), [])
    await folder.dispose()
  })
})
