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

  it('counts a second delivery, unless the channel cut the line after the first', () => {
    ledger.acknowledged('a')
    ledger.taken('a', 1, false)
    ledger.taken('a', 2, false)
    assert.equal(ledger.verdict().duplicates, 1)
    ledger.asked('b', 'chat')
    ledger.taken('b', 1, true)
    ledger.taken('b', 2, false)
    assert.deepEqual([ledger.verdict().duplicates, ledger.verdict().delivered], [1, 1])
  })

  it('counts what the channel took just before a kill as in flight', () => {
    ledger.taken('a', 1_000, false)
    ledger.killed(1_400)
    ledger.killed(9_000)
    assert.equal(ledger.verdict().inFlight, 1)
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
