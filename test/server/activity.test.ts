import assert from 'node:assert/strict'
import fc from 'fast-check'
import { checkShape } from '../../src/server/activity.js'

const message = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
  type: 'message',
  id: '1',
  channelId: 'directline',
  serviceUrl: 'http://127.0.0.1:3978',
  from: { id: 'ann', name: 'Ann' },
  recipient: { id: 'bot' },
  conversation: { id: 'c1' },
  text: 'remind me tomorrow',
  ...change,
})

const nested = (depth: number): unknown => {
  let value: unknown = 1
  for (let level = 0; level < depth; level++) value = [value]
  return value
}

describe('checkShape', () => {
  it('takes a message', () => assert.equal(checkShape(message()), null))
  it('takes null for what is absent', () =>
    assert.equal(checkShape(message({ text: null, entities: null, membersAdded: null })), null))

  const refused: [string, unknown][] = [
    ['a list', []],
    ['a number', 7],
    ['nothing', undefined],
    ['a type that is no text', message({ type: { toString: 1 } })],
    ['a conversation without an id', message({ conversation: {} })],
    ['an id that is a number', message({ conversation: { id: 1e308 } })],
    ['an id that would end a header', message({ conversation: { id: 'a\r\nSet-Cookie: b' } })],
    ['an endless id', message({ conversation: { id: 'x'.repeat(2_000) } })],
    ['an id of more bytes than a database finds by', message({ from: { id: '語'.repeat(400) } })],
    ['an endless channel', message({ channelId: 'x'.repeat(100) })],
    ['no channel', message({ channelId: '' })],
    ['a sender without an id', message({ from: { name: 'Ann' } })],
    ['a text that is a list', message({ text: ['a'] })],
    ['a locale that is a number', message({ locale: 7 })],
    ['a timestamp that is no moment', message({ timestamp: 'yesterday' })],
    ['members that are words', message({ membersAdded: ['ann'] })],
    ['entities that are one', message({ entities: { type: 'mention' } })],
    ['deep nesting', message({ channelData: nested(40) })],
    ['very deep nesting', message({ channelData: nested(100_000) })],
    ['a key that would change prototypes', JSON.parse('{"channelData":{"__proto__":{"isAdmin":true}}}')],
  ]
  for (const [what, body] of refused)
    it(`refuses ${what} with one sentence`, () => {
      const refusal = checkShape(body)
      assert.equal(refusal?.status, 400)
      assert.match(refusal?.sentence ?? '', /^[A-Z][^\n]*\.$/)
    })

  it('repairs text that no database could keep', () => {
    const body = message({ text: 'call\0 mom \ud83d', from: { id: 'ann', name: '\udc00' } })
    assert.equal(checkShape(body), null)
    assert.equal(body.text, 'call mom \ufffd')
    assert.deepEqual(body.from, { id: 'ann', name: '\ufffd' })
  })

  it('leaves whole emoji alone', () => {
    const body = message({ text: 'party 🎉' })
    checkShape(body)
    assert.equal(body.text, 'party 🎉')
  })

  it('answers whatever JSON it is given, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(message())), (value, field) => {
        const refusal = checkShape(message({ [field]: value }))
        assert.ok(refusal === null || refusal.status === 400)
      }),
    )
  })
})
