import assert from 'node:assert/strict'
import { GroupCommit, type Sink } from '../../src/disk/group-commit.js'

interface Word {
  text: string
}

describe('lines on their way to the disk', () => {
  let lines: GroupCommit<Word>
  let batches: string[][]
  let applied: string[]
  /** Ends the write that is under way. */
  let end: (error?: Error) => void
  const wordsOf = (batch: readonly Word[]) => batch.map(({ text }) => text)
  const sink: Sink<Word> = {
    write: (batch) => {
      batches.push(wordsOf(batch))
      return new Promise((resolve, reject) => {
        end = (error) => (error ? reject(error) : resolve())
      })
    },
    apply: (batch) => applied.push(...wordsOf(batch)),
    refuse: (cause) => new Error('refused', { cause }),
  }
  const write = (word: string, size = word.length): Promise<void> => {
    lines.stage({ text: word.padEnd(size, '.') })
    return lines.commit(sink)
  }
  const begun = () => new Promise(setImmediate)

  beforeEach(() => {
    lines = new GroupCommit()
    batches = []
    applied = []
  })

  it('go together with all that came while the batch before was written, and count once they are there', async () => {
    const first = write('a')
    await begun()
    const others = [write('b'), write('c')]
    await begun()
    assert.deepEqual([batches, applied], [[['a']], []])
    end()
    await first
    await begun()
    assert.deepEqual(batches, [['a'], ['b', 'c']])
    end()
    await Promise.all(others)
    assert.deepEqual(applied, ['a', 'b', 'c'])
    await lines.commit(sink)
    assert.equal(batches.length, 2, 'nothing is left to write')
  })

  it('are all refused when a write fails, those behind it too; the next ones are written', async () => {
    const refused = Promise.allSettled([write('a'), write('b')])
    await begun()
    const behind = Promise.allSettled([write('c')])
    end(new Error('no room'))
    for (const { status } of [...(await refused), ...(await behind)]) assert.equal(status, 'rejected')
    const next = write('d')
    await begun()
    end()
    await next
    assert.deepEqual([batches, applied], [[['a', 'b'], ['d']], ['d']])
  })

  it('go in batches of a bounded size, and wait while somebody works on the file alone', async () => {
    let finish: () => void = () => undefined
    const alone = lines.alone(
      () =>
        new Promise<void>((resolve) => {
          finish = resolve
        }),
    )
    const words = [write('a', 700_000), write('b', 700_000)]
    await begun()
    assert.equal(batches.length, 0)
    finish()
    await alone
    await begun()
    assert.equal(batches.length, 1)
    const settled = lines.settled()
    end()
    await begun()
    assert.deepEqual(
      batches.map((batch) => batch.length),
      [1, 1],
    )
    end()
    await Promise.all([...words, settled])
  })
})
