import assert from 'node:assert/strict'
import { faultOf, randomOf } from '../../tools/chaos/faults.js'
import { Ledger } from '../../tools/chaos/ledger.js'

describe('the ledger of chaos', () => {
  let ledger: Ledger
  beforeEach(() => {
    ledger = new Ledger()
    ledger.asked('a', 'chat')
  })

  it('loses what was confirmed and never came', () => {
    ledger.acknowledged('a')
    assert.deepEqual(ledger.verdict().lost, ['a'])
  })

  it('does not lose what was never confirmed', () => assert.deepEqual(ledger.verdict().lost, []))

  it('excuses a second delivery by a kill just after the first, or a line that was cut, and by nothing else', () => {
    for (const word of ['b', 'c']) ledger.asked(word, 'chat')
    ledger.taken('a', 1_000, false)
    ledger.taken('b', 900, false)
    ledger.taken('c', 1_000, true)
    ledger.killed(2_950)
    for (const word of ['a', 'b', 'c']) ledger.taken(word, 5_000, false)
    const { duplicates, unexplained, inFlight } = ledger.verdict()
    assert.deepEqual([duplicates, unexplained, inFlight], [1, ['b (killed after 2050 ms, again after 4100 ms)'], 2])
  })

  it('tells refused from lost', () => {
    ledger.acknowledged('a')
    ledger.refused('a', 403)
    const { lost, refused } = ledger.verdict()
    assert.deepEqual([lost, refused], [[], [{ word: 'a', conversation: 'chat' }]])
  })
})

describe('the faults of chaos', () => {
  it('are the same for the same seed, and of every kind', () => {
    const faults = (seed: number) => {
      const random = randomOf(seed)
      return Array.from({ length: 3_000 }, () => faultOf(random()))
    }
    assert.deepEqual(faults(7), faults(7))
    const kinds = new Set(faults(7).map((fault) => (fault.kind === 'answer' ? fault.status : fault.kind)))
    assert.deepEqual([...kinds].map(String).sort(), [
      '403',
      '404',
      '429',
      '500',
      '502',
      '503',
      'accept',
      'hang',
      'reset-after',
      'reset-before',
    ])
  })
})
