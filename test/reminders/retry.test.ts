import assert from 'node:assert/strict'
import fc from 'fast-check'
import { closesConversation, DEFAULT_RETRY_POLICY, judge } from '../../src/reminders/retry.js'
import { SendFailed } from '../../src/reminders/sending.js'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/reminders/time.js'

const NOW = Date.UTC(2026, 10, 24, 9)
const FIRST = { attempts: 0 }
const failed = (details: ConstructorParameters<typeof SendFailed>[1]) => new SendFailed('no', details)
const verdict = (error: unknown, tries = FIRST, random = 1) => judge(error, tries, NOW, DEFAULT_RETRY_POLICY, random)

describe('after a failed send', () => {
  const permanent: [status: number, code: string | undefined, told: string][] = [
    [403, 'BotNotInConversationRoster', 'BotNotInConversationRoster'],
    [403, 'MessageWritesBlocked', 'MessageWritesBlocked'],
    [403, 'BotDisabledByAdmin', 'BotDisabledByAdmin'],
    [403, 'ConversationBlockedByUser', 'ConversationBlockedByUser'],
    [404, 'ConversationNotFound', 'ConversationNotFound'],
    [400, 'BadSyntax', 'BadSyntax'],
    [413, 'MessageSizeTooBig', 'MessageSizeTooBig'],
  ]
  for (const [status, code, told] of permanent) {
    it(`${status} ${code ?? ''} is final`, () =>
      assert.deepEqual(verdict(failed({ status, code })), { kind: 'permanent', code: told }))
  }

  const transient: [name: string, error: unknown, code: string][] = [
    ['401', failed({ status: 401 }), 'http-401'],
    ['408', failed({ status: 408 }), 'http-408'],
    ['412', failed({ status: 412, code: 'PreconditionFailed' }), 'PreconditionFailed'],
    ['429', failed({ status: 429 }), 'http-429'],
    ['500', failed({ status: 500, code: 'ServiceError' }), 'ServiceError'],
    ['502', failed({ status: 502 }), 'http-502'],
    ['503', failed({ status: 503 }), 'http-503'],
    ['504', failed({ status: 504 }), 'http-504'],
    ['a timeout', failed({ code: 'timeout' }), 'timeout'],
    ['a reset', failed({ code: 'ECONNRESET' }), 'ECONNRESET'],
    ['an error of our own', new TypeError('bug'), 'fault'],
  ]
  for (const [name, error, code] of transient) {
    it(`${name} is tried again`, () => {
      const holds = error instanceof SendFailed ? 'conversation' : 'message'
      assert.deepEqual(verdict(error), { kind: 'retry', waitMs: 1000, holds, code })
    })
  }

  for (const status of [301, 302, 400, 403, 404, 405, 407, 409, 410, 418, 421, 423, 425, 451])
    it(`${status} without a word of the protocol's is no refusal`, () => {
      const again = { kind: 'retry', waitMs: 1000, holds: 'conversation', code: `http-${status}` }
      assert.deepEqual(verdict(failed({ status })), again)
      assert.equal(verdict(failed({ status, code: 'Forbidden' })).kind, 'retry')
    })

  it('knows which refusals are of a conversation, and not of one message', () => {
    assert.deepEqual(['BotNotInConversationRoster', 'ConversationNotFound'].map(closesConversation), [true, true])
    assert.deepEqual(['MessageSizeTooBig', 'expired', 'blocked'].map(closesConversation), [false, false, false])
  })

  it('waits twice as long each time, up to ten minutes', () => {
    const waits = [0, 1, 2, 3, 9, 10, 200].map((attempts) => {
      const next = verdict(failed({ status: 500 }), { attempts })
      return next.kind === 'retry' ? next.waitMs / 1000 : next
    })
    assert.deepEqual(waits, [1, 2, 4, 8, 512, 600, 600])
  })

  it('spreads over the second half of the wait', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (attempts, random) => {
        const next = verdict(failed({ status: 500 }), { attempts }, random)
        const wait = Math.min(1000 * 2 ** attempts, 10 * MINUTE_MS)
        assert.ok(next.kind === 'retry' && next.waitMs >= wait / 2 && next.waitMs <= wait)
      }),
    )
  })

  it('does not come back before Retry-After', () => {
    const waitMs = (status: number, retryAt: number) => {
      const next = verdict(failed({ status, retryAt }))
      return next.kind === 'retry' ? next.waitMs : next
    }
    assert.deepEqual([waitMs(429, NOW + 30_000), waitMs(503, NOW + 10)], [30_000, 1_000])
  })

  it('believes a Retry-After up to ten minutes, and gives up for none', () => {
    for (const retryAt of [NOW + HOUR_MS, NOW + 25 * HOUR_MS, Date.UTC(9999, 0), Number.POSITIVE_INFINITY])
      assert.deepEqual(verdict(failed({ status: 429, retryAt })), {
        kind: 'retry',
        waitMs: 10 * MINUTE_MS,
        holds: 'conversation',
        code: 'http-429',
      })
  })

  it('asks again within a minute where there is no answer, however long that lasts', () => {
    const next = verdict(failed({ code: 'ECONNREFUSED' }), { attempts: 900 })
    assert.deepEqual(next, { kind: 'retry', waitMs: MINUTE_MS, holds: 'conversation', code: 'ECONNREFUSED' })
  })

  it('lets later messages pass one that has trouble of its own for more than a minute', () => {
    const next = verdict(failed({ status: 500 }), { attempts: 6 })
    assert.deepEqual(next, { kind: 'retry', waitMs: 64_000, holds: 'message', code: 'http-500' })
  })

  it('gives up a week after the first failure', () => {
    const tried = (since: number) => ({ attempts: 150, retrying: { plannedAt: since - HOUR_MS, since } })
    const last = verdict(failed({ status: 500 }), tried(NOW - 7 * DAY_MS + 10 * MINUTE_MS))
    assert.equal(last.kind, 'retry')
    const over = verdict(failed({ status: 500 }), tried(NOW - 7 * DAY_MS + 10 * MINUTE_MS - 1))
    assert.deepEqual(over, { kind: 'permanent', code: 'expired' })
  })
})
