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

  it('excuses a second delivery by a kill before the first was settled, or a line that was cut, and by nothing else', () => {
    for (const word of ['b', 'c', 'd']) ledger.asked(word, 'chat')
    ledger.taken('a', 1_000, false)
    ledger.taken('b', 999, false)
    ledger.taken('c', 1_000, true)
    ledger.killed(new Set(['a', 'd']))
    for (const word of ['a', 'b', 'c', 'd']) ledger.taken(word, 5_000, false)
    const { duplicates, unexplained, inFlight } = ledger.verdict()
    assert.deepEqual([duplicates, unexplained, inFlight], [1, ['b (again after 4001 ms)'], 1])
  })

  it('excuses one more delivery for each kill and no more', () => {
    for (const at of [1_000, 2_000]) {
      ledger.taken('a', at, false)
      ledger.killed(new Set(['a']))
    }
    for (const at of [3_000, 4_000]) ledger.taken('a', at, false)
    const { duplicates, unexplained } = ledger.verdict()
    assert.deepEqual([duplicates, unexplained], [2, ['a (again after 1000 ms)']])
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
      '302',
      '403',
      '404',
      '423',
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
