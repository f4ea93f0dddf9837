import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeFolder } from '../../src/disk/files.js'

describe('making DATA_DIR', () => {
  it('makes the names of all new folders durable, each in its parent', async () => {
    const root = await mkdtemp(join(tmpdir(), 'reminders-'))
    const synced: string[] = []
    const sync = async (path: string) => void synced.push(path)
    try {
      await makeFolder(join(root, 'a', 'b', 'c'), sync)
      assert.deepEqual(synced, [join(root, 'a', 'b'), join(root, 'a'), root])
      await makeFolder(join(root, 'a', 'b', 'c'), sync)
      assert.equal(synced.length, 3, 'what was there is not synced again')
    } finally {
      await rm(root, { recursive: true })
    }
  })
})
