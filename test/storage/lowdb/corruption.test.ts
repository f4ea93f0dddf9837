import assert from 'node:assert/strict'
import { appendFile, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import fc from 'fast-check'
import { ANNA, aReminder, NOW } from '../samples.js'
import { Folder } from './open-folder.js'

const COUNT = 12

describe('lowdb with damaged files', () => {
  let folder: Folder
  beforeEach(async () => {
    folder = await Folder.make()
  })
  afterEach(() => folder.dispose())

  const allIds = Array.from({ length: COUNT }, (_, number) => `r${String(number).padStart(2, '0')}`)
  /** One line for each id, and nothing else. */
  async function writeJournal(): Promise<Buffer> {
    const backend = await folder.open()
    for (const id of allIds) await backend.reminders.commit({ reminders: [aReminder(id)] })
    await backend.close()
    return readFile(await folder.newest(/^journal.*jsonl$/))
  }
  /** Two generations, the newer snapshot with everything in it. */
  async function writeSnapshots(): Promise<void> {
    const backend = await folder.open({ compactBytes: 1 })
    for (const id of allIds) await backend.reminders.commit({ reminders: [aReminder(id)] })
    // The one after the next was begun when everything was stored; the one before it is there as well.
    const enough = Math.max(0, ...(await snapshots())) + 2
    while (!(await snapshots()).some((number) => number >= enough) || (await snapshots()).length < 2)
      await backend.probe()
    await backend.reminders.commit({ reminders: [aReminder('newest')] })
    await backend.close()
  }
  const snapshots = async () =>
    (await folder.names()).flatMap((name) => /^snapshot-(\d+)\.json$/.exec(name)?.[1] ?? []).map(Number)
  /** What is there once the operator goes on without what is missing. */
  async function found(acceptLoss = false): Promise<string[]> {
    const backend = await folder.open({ acceptLoss })
    const reminders = await backend.reminders.remindersOf(ANNA)
    await backend.close()
    return reminders.map((reminder) => reminder.id).sort()
  }
  const lost = (ids: string[]) => allIds.filter((id) => !ids.includes(id))
  const flip = (bytes: Buffer, at: number, bit = 0) => {
    bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
  }

  it('drops a last line that was never finished, and goes on after it', async () => {
    await writeJournal()
    await appendFile(await folder.newest(/^journal/), '{"crc":"00000000","seq":99,"remin')
    const backend = await folder.open()
    await backend.reminders.commit({ reminders: [aReminder('next')] })
    await backend.close()
    assert.deepEqual(await found(), ['next', ...allIds])
    assert.deepEqual(folder.log.errors(), [])
    assert.ok(folder.log.lines.some(({ message }) => message.includes('unfinished last line')))
  })

  it('loses at most the line that was cut off', async () => {
    const journal = await writeJournal()
    await truncate(await folder.newest(/^journal/), journal.length - 5)
    await assert.rejects(found(), isLossOf(1, 'journal-000001.jsonl'))
    assert.deepEqual(lost(await found(true)), allIds.slice(-1))
    assert.deepEqual(lost(await found()), allIds.slice(-1), 'what was given up is not asked about again')
  })

  it('finds any flipped bit, sets the line aside, reads all the others, and says so once', async () => {
    const journal = await writeJournal()
    const path = await folder.newest(/^journal/)
    const firstLine = journal.indexOf(10) + 1
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: journal.length - 2 }),
        fc.integer({ min: 0, max: 7 }),
        async (at, bit) => {
          const other = await Folder.make()
          try {
            const bytes = Buffer.from(journal)
            flip(bytes, at, bit)
            await writeFile(other.file('journal-000001.jsonl'), bytes)
            const first = await other.open({ acceptLoss: true })
            const ids = (await first.reminders.remindersOf(ANNA)).map((reminder) => reminder.id)
            await first.close()
            const isNewline = journal[at] === 10
            assert.equal(lost(ids).length, at < firstLine || isNewline ? 0 : 1, `${path} at ${at}`)
            assert.ok(ids.every((id) => allIds.includes(id)))
            if (!isNewline) {
              assert.ok(other.log.errors().some((message) => message.includes('damaged')))
              const aside = await readFile(other.file('journal-000001.jsonl.damaged'))
              assert.ok(aside.length > 20)
            }
            const before = other.log.errors().length
            const again = await other.open()
            assert.equal((await again.reminders.remindersOf(ANNA)).length, ids.length)
            await again.close()
            assert.ok(other.log.errors().length <= 2 * before)
          } finally {
            await other.dispose()
          }
        },
      ),
      { numRuns: 25 },
    )
  })

  it('reports a line that is missing altogether', async () => {
    const journal = (await writeJournal()).toString().split('\n')
    journal.splice(3, 1)
    await writeFile(await folder.newest(/^journal/), journal.join('\n'))
    await assert.rejects(found(), isLossOf(1, 'journal-000001.jsonl'))
    assert.equal(lost(await found(true)).length, 1)
    assert.ok(folder.log.errors().some((message) => message.includes('missing')))
  })

  it('ignores and removes a snapshot that was half-written', async () => {
    await writeSnapshots()
    await writeFile(folder.file('snapshot-000099.json.tmp'), '[\n{"crc":"')
    assert.deepEqual(await found(), ['newest', ...allIds])
    assert.ok(!(await folder.names()).includes('snapshot-000099.json.tmp'))
    assert.deepEqual(folder.log.errors(), [])
  })

  for (const [what, damage] of [
    ['has a flipped bit', (bytes: Buffer) => flip(bytes, Math.floor(bytes.length / 2))],
    ['has a flipped bit in its header', (bytes: Buffer) => flip(bytes, 30)],
    ['lost its end', (bytes: Buffer) => bytes.subarray(0, bytes.length - 200)],
    ['lost a record', (bytes: Buffer) => withoutLine(bytes, 4)],
    ['is empty', () => Buffer.alloc(0)],
  ] as const)
    it(`reads the snapshot before, and loses nothing, when the newest ${what}`, async () => {
      await writeSnapshots()
      const path = await folder.newest(/^snapshot/)
      const bytes = await readFile(path)
      await writeFile(path, damage(bytes) ?? bytes)
      assert.deepEqual(await found(), ['newest', ...allIds])
      assert.ok(folder.log.errors().some((message) => message.includes('snapshot is damaged')))
      assert.deepEqual(await found(), ['newest', ...allIds])
    })

  /** The first snapshot there is, a change behind it, and still the journal of all that is in it. */
  async function writeFirstSnapshot(): Promise<string> {
    await writeJournal()
    const backend = await folder.open({ compactBytes: 1 })
    await backend.reminders.commit({ reminders: [aReminder('newest')] })
    while ((await snapshots()).length === 0) await backend.probe()
    await backend.close()
    return await folder.newest(/^snapshot/)
  }

  for (const [what, damage] of [
    ['has a flipped bit', (bytes: Buffer) => flip(bytes, bytes.indexOf('"r05"') + 2)],
    ['has a flipped bit in its header', (bytes: Buffer) => flip(bytes, 30)],
    ['is empty', () => Buffer.alloc(0)],
  ] as const)
    it(`reads the journals from the first on, and loses nothing, when the only snapshot ${what}`, async () => {
      const path = await writeFirstSnapshot()
      const bytes = await readFile(path)
      await writeFile(path, damage(bytes) ?? bytes)
      assert.deepEqual(await found(), ['newest', ...allIds])
      assert.ok(folder.log.errors().some((message) => message.includes('snapshot is damaged')))
      assert.ok((await folder.names()).some((name) => /^snapshot-\d+\.json\.damaged$/.test(name)))
      assert.deepEqual(await found(), ['newest', ...allIds])
    })

  it('refuses when neither the mark nor the snapshot says how far the changes went, and journals are gone', async () => {
    const path = await writeFirstSnapshot()
    const bytes = await readFile(path)
    flip(bytes, 30)
    await writeFile(path, bytes)
    for (const name of await folder.names()) if (name.startsWith('confirmed')) await rm(folder.file(name))
    await rm(await folder.newest(/^journal/))
    await assert.rejects(found(), /snapshot-\d+\.json/)
  })

  it('takes the snapshot as far as it goes when a journal is damaged, too', async () => {
    const path = await writeFirstSnapshot()
    const first = (await folder.names()).find((name) => name.startsWith('journal')) ?? ''
    for (const [file, word] of [
      [path, '"r05"'],
      [folder.file(first), '"r07"'],
    ] as const) {
      const bytes = await readFile(file)
      flip(bytes, bytes.indexOf(word) + 2)
      await writeFile(file, bytes)
    }
    await assert.rejects(found(), /snapshot-\d+\.json/)
    assert.deepEqual(lost(await found(true)), ['r05'])
  })

  it('reads what is intact when no snapshot is whole, and says so', async () => {
    await writeSnapshots()
    for (const name of await folder.names()) {
      if (!name.startsWith('snapshot')) continue
      const bytes = await readFile(folder.file(name))
      const at = bytes.indexOf('"r05"')
      if (at >= 0) flip(bytes, at + 2)
      else await writeFile(folder.file(name), '')
      if (at >= 0) await writeFile(folder.file(name), bytes)
    }
    await assert.rejects(found(), /snapshot-\d+\.json/)
    const ids = await found(true)
    assert.ok(lost(ids).length <= 1)
    assert.ok(folder.log.errors().some((message) => message.includes('restore a backup')))
  })

  it('refuses to start without the snapshot that its journals build on', async () => {
    await writeSnapshots()
    for (const name of await folder.names()) if (name.startsWith('snapshot')) await rm(folder.file(name))
    await assert.rejects(
      folder.open(),
      (error: Error) => error.name === 'DataDirRefused' && error.message.includes(folder.path),
    )
  })

  it('still hands out what is due after damage elsewhere', async () => {
    const first = await folder.open()
    await first.reminders.commit({ reminders: [aReminder('lost')] })
    await first.reminders.commit({ reminders: [aReminder('due', { dueAt: NOW })] })
    await first.close()
    const path = await folder.newest(/^journal/)
    const bytes = await readFile(path)
    flip(bytes, bytes.indexOf('"lost"') + 1)
    await writeFile(path, bytes)
    const second = await folder.open({ acceptLoss: true })
    assert.deepEqual(
      (await second.reminders.claimDue(NOW, 10, 1_000)).map((claim) => claim.reminder.id),
      ['due'],
    )
  })
})

const isLossOf = (changes: number, file: string) => (error: Error) =>
  error.name === 'DataDirRefused' && error.message.includes(`${changes} in ${file}`)

function withoutLine(bytes: Buffer, index: number): Buffer {
  const lines = bytes.toString().split('\n')
  lines.splice(index, 1)
  return Buffer.from(lines.join('\n'))
}
