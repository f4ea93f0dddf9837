import assert from 'node:assert/strict'
import { mkdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Lock } from '../../../src/storage/data-dir/lock.js'
import { type Holder, thisProcess } from '../../../src/storage/data-dir/process-identity.js'
import { aReminder } from '../samples.js'
import { Folder } from './open-folder.js'

describe('lowdb and its folder', () => {
  let folder: Folder
  beforeEach(async () => {
    folder = await Folder.make()
  })
  afterEach(() => folder.dispose())

  const leaveLock = async (holder: Partial<Holder>, name = 'lock') =>
    writeFile(folder.file(name), JSON.stringify({ ...(await thisProcess('left behind')), ...holder }))
  const refusesNaming = (path: string) => (error: Error) =>
    error.name === 'DataDirRefused' && error.message.includes('DATA_DIR') && error.message.includes(path)

  it('makes the folder and its parents', async () => {
    const dataDir = join(folder.path, 'not', 'yet')
    const backend = await folder.open({ dataDir })
    await backend.reminders.commit({ reminders: [aReminder('a')] })
    await backend.close()
    assert.ok(await readFile(join(dataDir, 'journal-000001.jsonl')))
  })

  it('refuses a path that is no folder, naming it', async () => {
    await writeFile(folder.file('taken'), '')
    await assert.rejects(folder.open({ dataDir: folder.file('taken') }), refusesNaming(folder.file('taken')))
  })

  it('keeps a second opener out while the first is at work, and lets it in after', async () => {
    const first = await folder.open()
    await assert.rejects(folder.open(), refusesNaming(folder.path))
    await first.close()
    const second = await folder.open()
    await second.probe()
  })

  it('lets one of many openers at once in', async () => {
    for (let round = 0; round < 10; round++) {
      await leaveLock({ pid: 2 ** 22 + 1 })
      const tries = await Promise.allSettled(Array.from({ length: 8 }, () => Lock.acquire(folder.path)))
      const locks = tries.flatMap((one) => (one.status === 'fulfilled' ? one.value : []))
      assert.equal(locks.length, 1)
      for (const one of tries) if (one.status === 'rejected') assert.equal(one.reason.name, 'DataDirRefused')
      for (const lock of locks) await lock.release()
      assert.deepEqual(await folder.names(), [])
    }
  })

  it('takes over from a process that is gone', async () => {
    await leaveLock({ pid: 2 ** 22 + 1 })
    await (await folder.open()).probe()
  })

  it('takes over from a process that died while it took over', async () => {
    await leaveLock({ pid: 2 ** 22 + 1 })
    await leaveLock({ pid: 2 ** 22 + 2, token: 'second' }, 'lock.next')
    await (await folder.open()).probe()
    assert.ok(!(await folder.names()).includes('lock.next'))
  })

  it('takes no notice of a lock that was copied along with its folder', async () => {
    await leaveLock({ inode: 1 })
    await (await folder.open()).probe()
  })

  it('takes over when the pid belongs to another process by now', async () => {
    await leaveLock({ startTime: '1' })
    await (await folder.open()).probe()
  })

  it('takes over from before a reboot, or from another container, when there was no sign of life', async () => {
    await leaveLock({ bootId: 'before the reboot' })
    const minuteAgo = new Date(Date.now() - 60_000)
    await utimes(folder.file('lock'), minuteAgo, minuteAgo)
    await (await folder.open()).probe()
  })

  it('waits for a sign of life from another container, and refuses when there is one', async () => {
    await leaveLock({ pidNamespace: 'pid:[1]' })
    const signs = setInterval(() => void utimes(folder.file('lock'), new Date(), new Date()), 20)
    try {
      await assert.rejects(Lock.acquire(folder.path, 5_000), refusesNaming(folder.path))
    } finally {
      clearInterval(signs)
    }
  })

  it('takes over a lock whose content makes no sense, when it is silent', async () => {
    await writeFile(folder.file('lock'), 'garbage')
    const lock = await Lock.acquire(folder.path, 50)
    await lock.verify()
    await lock.release()
    assert.deepEqual(await folder.names(), [])
  })

  it('stops acknowledging when the folder is removed under it', async () => {
    const backend = await folder.open()
    await rm(folder.path, { recursive: true })
    await assert.rejects(backend.probe(), /DATA_DIR/)
    await assert.rejects(backend.reminders.commit({ reminders: [aReminder('a')] }), /DATA_DIR/)
    await mkdir(folder.path)
    await assert.rejects(backend.reminders.commit({ reminders: [aReminder('a')] }), /DATA_DIR/)
  })
})
