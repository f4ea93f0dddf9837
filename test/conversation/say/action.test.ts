import assert from 'node:assert/strict'
import { type Action, actionOf, actionText } from '../../../src/conversation/say/action.js'

describe('what a button carries', () => {
  const actions: Action[] = [
    { do: 'done', id: 'abc', seen: 1_796_000_000_000 },
    { do: 'snooze', id: 'abc.mhx3k2a1', seen: 5, with: '10m' },
    { do: 'say', with: 'remind me in 10 minutes to stretch' },
    { do: 'undo', id: 'x' },
    { do: 'page', with: '2' },
  ]

  it('comes back the same from data and from text', () => {
    for (const action of actions) {
      const whole = { id: undefined, seen: undefined, with: undefined, ...action }
      assert.deepEqual(actionOf({ value: action }), whole)
      assert.deepEqual(actionOf({ text: actionText(action) }), whole)
    }
  })

  it('fits into the 64 bytes of a Telegram button with an id of 24 characters and an occurrence', () => {
    const id = `${'a'.repeat(24)}.${(1_796_000_000_000).toString(36)}`
    assert.ok(Buffer.byteLength(actionText({ do: 'snooze', id, seen: 1_796_000_000_000, with: '10m' })) <= 64)
  })

  it('is nothing when somebody else made it up', () => {
    const crafted = [
      null,
      7,
      'done',
      [],
      {},
      { do: 'drop-table' },
      { do: '__proto__' },
      { do: 'done', id: 5 },
      { do: 'done', id: 'x'.repeat(5_000) },
      { do: 'snooze', id: 'a', seen: Number.NaN },
      { do: 'snooze', id: 'a', seen: '5' },
      { do: 'say', with: { toString: 'x' } },
    ]
    for (const value of crafted) assert.equal(actionOf({ value }), null, JSON.stringify(value))
    for (const text of ['/do', '/do nothing', '/do done', '/doing done a b', 'done'])
      assert.equal(actionOf({ text }), null, text)
  })
})
