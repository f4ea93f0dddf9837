import assert from 'node:assert/strict'
import { ANNA, aReminder } from '../samples.js'
import { MemoryFiles } from './memory-files.js'
import { Folder } from './open-folder.js'

/** The same numbers for the same seed (mulberry32), at most `limit`, which is left out. */
function randomOf(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
}

type Random = (limit: number) => number

const linesOf = (bytes: Buffer): string[] => bytes.toString('latin1').split('\n')
const joined = (lines: string[]): Buffer => Buffer.from(lines.join('\n'), 'latin1')

/** What can happen to one file. `null`: it is gone. */
const MUTATIONS: Record<string, (bytes: Buffer, random: Random) => Buffer | null> = {
  'is gone': () => null,
  'is emptied': () => Buffer.alloc(0),
  'is cut somewhere': (bytes, random) => bytes.subarray(0, random(bytes.length)),
  'is cut at a line end': (bytes, random) => {
    const lines = linesOf(bytes)
    return joined([...lines.slice(0, random(lines.length)), ''])
  },
  'has a flipped bit': (bytes, random) => {
    const copy = Buffer.from(bytes)
    const at = random(copy.length)
    copy[at] = (copy[at] ?? 0) ^ (1 << random(8))
    return copy
  },
  'has a hole of zeros': (bytes, random) => {
    const copy = Buffer.from(bytes)
    const at = random(copy.length)
    return copy.fill(0, at, Math.min(copy.length, at + 1 + random(400)))
  },
  'lost a line': (bytes, random) => {
    const lines = linesOf(bytes)
    lines.splice(random(lines.length), 1)
    return joined(lines)
  },
  'has a line twice': (bytes, random) => {
    const lines = linesOf(bytes)
    lines.splice(random(lines.length), 0, lines[random(lines.length)] ?? '')
    return joined(lines)
  },
  'has two lines changed over': (bytes, random) => {
    const lines = linesOf(bytes)
    const [one, other] = [random(lines.length), random(lines.length)]
    ;[lines[one], lines[other]] = [lines[other] ?? '', lines[one] ?? '']
    return joined(lines)
  },
  'has rubbish behind it': (bytes, random) => Buffer.concat([bytes, Buffer.alloc(1 + random(200), 'x')]),
}

const ROUNDS = 800

/** Files in memory are nobody else's. */
const take = async () => ({ check: () => undefined, verify: async () => undefined, release: async () => undefined })

describe('a start of lowdb that finds less than was confirmed', () => {
  let folder: Folder
  beforeEach(async () => {
    folder = await Folder.make()
  })
  afterEach(() => folder.dispose())

  type Texts = Map<string, string>

  /** 60 reminders, some changed and some removed again, over several generations of files; what was confirmed. */
  async function play(): Promise<{ files: MemoryFiles; confirmed: Texts }> {
    const files = new MemoryFiles()
    const confirmed: Texts = new Map()
    const backend = await folder.open({ files, take, compactBytes: 12_000 })
    for (let number = 0; number < 60; number++) {
      const id = `r${number}`
      await backend.reminders.commit({ reminders: [aReminder(id, { text: `first ${number}` })] })
      confirmed.set(id, `first ${number}`)
      const earlier = await backend.reminders.reminder(`r${Math.floor(number / 2)}`)
      if (number % 5 === 0 && earlier) {
        await backend.reminders.commit({ reminders: [{ ...earlier, text: `second ${number}` }] })
        confirmed.set(earlier.id, `second ${number}`)
      }
    }
    await backend.close()
    return { files, confirmed }
  }

  async function textsIn(files: MemoryFiles, acceptLoss = false): Promise<Texts> {
    const backend = await folder.open({ files, take, acceptLoss })
    try {
      return new Map((await backend.reminders.remindersOf(ANNA)).map(({ id, text }) => [id, text]))
    } finally {
      await backend.close()
    }
  }

  const differing = (confirmed: Texts, found: Texts) => [...confirmed].filter(([id, text]) => found.get(id) !== text)

  it(`refuses after any of ${ROUNDS} random mutations that took something, and goes on when told`, async function () {
    this.timeout(240_000)
    const { files: whole, confirmed } = await play()
    const names = whole.paths()
    assert.ok(names.filter((name) => name.includes('snapshot')).length > 1, 'there are several generations')
    let refused = 0
    for (let round = 0; round < ROUNDS; round++) {
      const random = randomOf(round)
      const path = names[random(names.length)] ?? ''
      const kinds = Object.keys(MUTATIONS)
      const kind = kinds[random(kinds.length)] ?? ''
      const files = whole.afterPowerCut(1, true)
      files.put(path, MUTATIONS[kind]?.(whole.bytes(path), random) ?? null)
      const what = `seed ${round}: ${path} ${kind}`
      const found = await textsIn(files).catch((error: Error) => {
        assert.equal(error.name, 'DataDirRefused', what)
        assert.match(error.message, /(\d+|unknown number) in (journal|snapshot)-\d+.*ACCEPT_LOSS=yes/s, what)
        return null
      })
      if (found !== null) {
        assert.deepEqual(differing(confirmed, found), [], `${what}, and nothing was said`)
        continue
      }
      refused++
      const left = await textsIn(files, true)
      assert.deepEqual(await textsIn(files), left, `${what}: what was given up is not asked about again`)
    }
    assert.ok(refused > ROUNDS / 10, `${refused} refused`)
  })

  for (const [what, lose, changes] of [
    ['is gone', () => null, 18],
    ['is emptied', () => Buffer.alloc(0), 18],
    ['is cut at a line end', (bytes: Buffer) => joined([...linesOf(bytes).slice(0, 11), '']), 8],
    [
      'is cut inside a line',
      (bytes: Buffer) => Buffer.concat([joined(linesOf(bytes).slice(0, 5)), Buffer.from('\n{"crc"')]),
      14,
    ],
  ] as const)
    it(`names the file and how many changes are missing when the newest journal ${what}`, async () => {
      const files = new MemoryFiles()
      for (const count of [42, 18]) {
        const backend = await folder.open({ files, take })
        for (let one = 0; one < count; one++)
          await backend.reminders.commit({ reminders: [aReminder(`r${count}-${one}`)] })
        if (count === 42) await backend.reminders.forget('test|nobody')
        await backend.close()
      }
      const path = files.paths().findLast((name) => name.includes('journal')) ?? ''
      files.put(path, lose(files.bytes(path)))
      await assert.rejects(folder.open({ files, take }), (error: Error) =>
        error.message.includes(`: ${changes} in journal-000002`),
      )
      assert.equal((await textsIn(files, true)).size, 60 - changes)
    })

  it('says nothing of a line that was being written when the process ended', async () => {
    const files = new MemoryFiles()
    const backend = await folder.open({ files, take })
    await backend.reminders.commit({ reminders: [aReminder('confirmed')] })
    await backend.close()
    const path = files.paths().find((name) => name.includes('journal')) ?? ''
    files.put(path, Buffer.concat([files.bytes(path), Buffer.from('{"crc":"00000000","seq":2,"remin')]))
    assert.deepEqual([...(await textsIn(files)).keys()], ['confirmed'])
    assert.deepEqual(folder.log.errors(), [])
  })

  it('says that it cannot tell when the mark itself is gone', async () => {
    const { files, confirmed } = await play()
    files.put(files.paths().find((name) => name.endsWith('/confirmed')) ?? '', null)
    assert.deepEqual(differing(confirmed, await textsIn(files)), [])
    assert.ok(folder.log.errors().some((message) => message.includes('cannot be told')))
  })
})
