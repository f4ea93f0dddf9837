import assert from 'node:assert/strict'
import fc from 'fast-check'
import { checkActivity } from '../../src/http/activity.js'

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

describe('checkActivity', () => {
  it('takes a message', () => assert.equal(checkActivity(message(), 'local'), null))
  it('takes null for what is absent', () =>
    assert.equal(checkActivity(message({ text: null, entities: null, membersAdded: null }), 'local'), null))
  it('takes any web address of a channel, which the signed token vouches for', () =>
    assert.equal(checkActivity(message({ serviceUrl: 'https://smba.trafficmanager.net/emea/' }), 'azure'), null))

  const refused: [string, unknown][] = [
    ['a list', []],
    ['a number', 7],
    ['nothing', undefined],
    ['no type', message({ type: undefined })],
    ['a type that is no text', message({ type: { toString: 1 } })],
    ['no conversation', message({ conversation: undefined })],
    ['a conversation without an id', message({ conversation: {} })],
    ['an id that is a number', message({ conversation: { id: 1e308 } })],
    ['an endless id', message({ conversation: { id: 'x'.repeat(2_000) } })],
    ['no channel', message({ channelId: '' })],
    ['no sender', message({ from: undefined })],
    ['a sender without an id', message({ from: { name: 'Ann' } })],
    ['no serviceUrl', message({ serviceUrl: undefined })],
    ['a serviceUrl elsewhere', message({ serviceUrl: 'https://example.com' })],
    ['a serviceUrl that only looks local', message({ serviceUrl: 'http://127.0.0.1.example.com' })],
    ['a serviceUrl with a user that looks local', message({ serviceUrl: 'http://127.0.0.1@example.com' })],
    ['a serviceUrl that is a file', message({ serviceUrl: 'file:///etc/passwd' })],
    ['a serviceUrl of no scheme', message({ serviceUrl: '127.0.0.1' })],
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
      const refusal = checkActivity(body, 'local')
      assert.equal(refusal?.status, 400)
      assert.match(refusal?.sentence ?? '', /^[A-Z][^\n]*\.$/)
    })

  it('repairs text that no database could keep', () => {
    const body = message({ text: 'call\0 mom \ud83d', from: { id: 'ann', name: '\udc00' } })
    assert.equal(checkActivity(body, 'local'), null)
    assert.equal(body.text, 'call mom \ufffd')
    assert.deepEqual(body.from, { id: 'ann', name: '\ufffd' })
  })

  it('leaves whole emoji alone', () => {
    const body = message({ text: 'party 🎉' })
    checkActivity(body, 'local')
    assert.equal(body.text, 'party 🎉')
  })

  it('answers whatever JSON it is given, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(message())), (value, field) => {
        const refusal = checkActivity(message({ [field]: value }), 'local')
        assert.ok(refusal === null || refusal.status === 400)
      }),
    )
  })
})
