import assert from 'node:assert/strict'
import { type ReminderStore, StoreUnavailable } from '../../../src/reminders/store.js'
import type { Backend } from '../../../src/storage/backend.js'
import { ANNA, aReminder, NOW } from '../samples.js'
import { type Fault, fileError, MemoryFiles, type Operation } from './memory-files.js'
import { Folder } from './open-folder.js'

describe('lowdb on a failing disk', () => {
  let folder: Folder
  let files: MemoryFiles
  let backend: Backend
  let store: ReminderStore

  beforeEach(async () => {
    folder = await Folder.make()
    files = new MemoryFiles()
    backend = await folder.open({ files })
    store = backend.reminders
    await store.commit({ reminders: [aReminder('before', { dueAt: NOW })] })
  })
  afterEach(() => {
    files.fault = () => undefined
    return folder.dispose()
  })

  const ids = async (from = store) => (await from.remindersOf(ANNA)).map((reminder) => reminder.id).sort()
  const on = (kinds: Operation['kind'][], fail: (operation: Operation) => number | undefined): Fault => {
    return (operation) => (kinds.includes(operation.kind) ? fail(operation) : undefined)
  }
  const failing = (code: string) => () => {
    throw fileError(code)
  }
  const isRefusal = (error: unknown) => error instanceof StoreUnavailable && error.message.includes(folder.path)

  const faults: [string, Fault][] = [
    ['the disk is full', on(['append'], failing('ENOSPC'))],
    ['a write fails', on(['append'], failing('EIO'))],
    ['an fsync fails', on(['sync'], failing('EIO'))],
    ['the disk fills up in the middle of a line', halfThenFull()],
    ['everything fails', failing('EIO')],
  ]
  for (const [what, fault] of faults)
    it(`refuses every change while ${what}, and recovers by itself with exactly what it confirmed`, async () => {
      files.fault = fault
      const writes = await Promise.allSettled(['a', 'b', 'c'].map((id) => store.commit({ reminders: [aReminder(id)] })))
      for (const write of writes) assert.ok(write.status === 'rejected' && isRefusal(write.reason))
      await assert.rejects(store.commit({ reminders: [aReminder('later')] }), isRefusal)
      await assert.rejects(backend.documents.write({ a: { n: 1 } }), isRefusal)
      await assert.rejects(backend.probe(), isRefusal)
      await assert.rejects(store.claimDue(NOW, 10, 1_000), isRefusal)
      await assert.rejects(store.forget('test|nobody'), isRefusal)
      assert.deepEqual(await ids(), ['before'], 'memory is not ahead of the disk, and still answers')
      assert.equal(folder.log.errors().length, 1, 'it says so once')

      files.fault = () => undefined
      await store.commit({ reminders: [aReminder('after')] })
      await backend.probe()
      assert.equal((await store.claimDue(NOW, 10, 1_000)).length, 1)
      assert.ok(folder.log.lines.some(({ level, message }) => level === 'warn' && message.includes('written again')))
      assert.deepEqual(await ids(), ['after', 'before'])
      await backend.close()
      assert.deepEqual(await ids((await folder.open({ files })).reminders), ['after', 'before'])
    })

  it('is not well while the disk takes a few bytes and no more, and claims and sends nothing then', async () => {
    let room = 200
    files.fault = ({ kind, path }) => {
      if (kind !== 'append' || !path.includes('journal')) return undefined
      if (room === 0) throw fileError('ENOSPC')
      return room
    }
    const [claim] = await store.claimDue(NOW, 1, 60_000)
    assert.ok(claim && store.isHeld(claim))
    const big = store.commit({ reminders: [aReminder('big', { text: 'x'.repeat(2_000) })] })
    room = 0
    await assert.rejects(big, isRefusal)
    assert.equal(store.isHeld(claim), false, 'what could not be noted is not sent')
    files.fault = ({ kind }) => (kind === 'append' ? cutAt(1_000) : undefined)
    await assert.rejects(backend.probe(), isRefusal)
    await assert.rejects(store.claimDue(NOW, 10, 1_000), isRefusal)
    files.fault = () => undefined
    await backend.probe()
    assert.ok(folder.log.lines.some(({ level, message }) => level === 'warn' && message.includes('written again')))
    assert.equal(store.isHeld(claim), true)
  })

  it('leaves nothing of a refused change in the files once the disk is back', async () => {
    files.fault = on(['sync'], failing('EIO'))
    await assert.rejects(store.commit({ reminders: [aReminder('refused')] }))
    files.fault = () => undefined
    await backend.probe()
    for (const path of files.paths()) assert.ok(!files.text(path).includes('refused'), path)
  })

  it('finishes a write that the kernel takes in pieces', async () => {
    files.fault = on(['append'], () => 7)
    await store.commit({ reminders: [aReminder('pieces')] })
    await backend.close()
    assert.deepEqual(await ids((await folder.open({ files })).reminders), ['before', 'pieces'])
  })

  it('keeps a claim whose settlement was refused', async () => {
    const [claim] = await store.claimDue(NOW, 1, 60_000)
    assert.ok(claim)
    files.fault = failing('EIO')
    await assert.rejects(
      store.settle(claim, (current) => ({ reminders: [{ ...current, status: 'done' }] })),
      isRefusal,
    )
    files.fault = () => undefined
    assert.equal(await store.settle(claim, (current) => ({ reminders: [{ ...current, status: 'done' }] })), true)
    assert.equal((await store.reminder('before'))?.version, 2)
  })

  it('refuses what builds on a refused change', async () => {
    files.fault = on(['sync'], failing('EIO'))
    const first = store.commit({ reminders: [aReminder('new')] })
    const second = store.commit({ reminders: [aReminder('new', { version: 1, text: 'changed' })] })
    await assert.rejects(first, isRefusal)
    await assert.rejects(second, isRefusal)
    files.fault = () => undefined
    await store.commit({ reminders: [aReminder('new')] })
    assert.equal((await store.reminder('new'))?.version, 1)
  })

  it('goes on when a snapshot cannot be written, and says so', async () => {
    await backend.close()
    const isSnapshot = ({ path }: Operation) => path.includes('snapshot')
    files.fault = (operation) => {
      if (isSnapshot(operation) && operation.kind === 'append') throw fileError('ENOSPC')
      return undefined
    }
    backend = await folder.open({ files, compactBytes: 1_000 })
    store = backend.reminders
    for (let number = 0; number < 10; number++) await store.commit({ reminders: [aReminder(`r${number}`)] })
    await backend.close()
    assert.ok(folder.log.errors().some((message) => message.includes('could not be compacted')))
    assert.ok(!files.paths().some((path) => path.includes('snapshot')), 'no half a snapshot is left')
    files.fault = () => undefined
    assert.equal((await ids((await folder.open({ files })).reminders)).length, 11)
  })

  it('touches no file after it is closed, whatever comes late', async () => {
    await backend.close()
    const { operations } = files
    for (const late of ['a', 'b', 'c'])
      await assert.rejects(store.commit({ reminders: [aReminder(late)] }), StoreUnavailable)
    await assert.rejects(store.forget('test|nobody'), StoreUnavailable)
    assert.equal(files.operations, operations)
    assert.equal(files.openCount, 0)
  })

  it('leaves no file open when a start fails, wherever it does', async () => {
    await backend.close()
    for (let works = 0, isOpened = false; !isOpened; works++) {
      const first = files.operations
      files.fault = ({ number }) => {
        if (number > first + works) throw fileError('EIO')
        return undefined
      }
      const opening = folder.open({ files })
      isOpened = await opening.then(
        () => true,
        () => false,
      )
      if (isOpened) await (await opening).close()
      assert.equal(files.openCount, 0, `the disk fails after ${works} operations`)
    }
  })

  it('lets no change wait for more than a piece or two while everything is rewritten', async () => {
    await backend.close()
    const open = files.open.bind(files)
    files.open = async (path, way) => {
      const file = await open(path, way)
      const syncSlowly = async () => {
        for (let turns = 0; turns < 20; turns++) await new Promise(setImmediate)
        await file.sync()
      }
      return path.includes('journal') ? { ...file, sync: syncSlowly } : file
    }
    store = (await folder.open({ files })).reminders
    const many = Array.from({ length: 2_000 }, (_, number) => aReminder(`r${number}`, { text: 'x'.repeat(400) }))
    await store.commit({ reminders: many })
    let written = 0
    let isOver = false
    files.fault = ({ kind, path }) => {
      if (kind === 'append' && path.includes('snapshot')) written++
      if (kind === 'rename' && path.includes('snapshot')) isOver = true
      return undefined
    }
    const rewritten = store.forget('test|nobody')
    const waits: number[] = []
    while (!isOver) {
      const before = written
      await store.commit({ reminders: [aReminder(`new${waits.length}`)] })
      waits.push(written - before)
      await new Promise(setImmediate)
    }
    await rewritten
    assert.ok(written > 20, `${written} pieces`)
    assert.ok(Math.max(...waits) <= 2, `${Math.max(...waits)} pieces were written while a change waited`)
  })
})

/** Takes so many bytes of each write, and none of what is left of it. */
let taken = 0
function cutAt(bytes: number): number {
  taken += 1
  if (taken % 2 === 0) throw fileError('ENOSPC')
  return bytes
}

/** Takes half of what is written once, then nothing. */
function halfThenFull(): Fault {
  let isFull = false
  return ({ kind }) => {
    if (kind !== 'append') return undefined
    if (isFull) throw fileError('ENOSPC')
    isFull = true
    return 50
  }
}
