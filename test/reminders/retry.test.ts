import assert from 'node:assert/strict'
import fc from 'fast-check'
import { DEFAULT_RETRY_POLICY, judge } from '../../src/reminders/retry.js'
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
    [403, undefined, 'http-403'],
    [404, 'ConversationNotFound', 'ConversationNotFound'],
    [404, undefined, 'http-404'],
    [400, 'BadSyntax', 'BadSyntax'],
    [405, undefined, 'http-405'],
    [410, undefined, 'http-410'],
    [413, 'MessageSizeTooBig', 'MessageSizeTooBig'],
    [302, undefined, 'http-302'],
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
    it(`${name} is tried again`, () => assert.deepEqual(verdict(error), { kind: 'retry', at: NOW + 1000, code }))
  }

  it('waits twice as long each time, up to ten minutes', () => {
    const waits = [0, 1, 2, 3, 9, 10, 200].map((attempts) => {
      const next = verdict(failed({ status: 500 }), { attempts })
      return next.kind === 'retry' ? (next.at - NOW) / 1000 : next
    })
    assert.deepEqual(waits, [1, 2, 4, 8, 512, 600, 600])
  })

  it('spreads over the second half of the wait', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (attempts, random) => {
        const next = verdict(failed({ status: 500 }), { attempts }, random)
        const wait = Math.min(1000 * 2 ** attempts, 10 * MINUTE_MS)
        assert.ok(next.kind === 'retry' && next.at - NOW >= wait / 2 && next.at - NOW <= wait)
      }),
    )
  })

  it('does not come back before Retry-After', () => {
    const later = verdict(failed({ status: 429, retryAt: NOW + HOUR_MS }))
    assert.deepEqual(later, { kind: 'retry', at: NOW + HOUR_MS, code: 'http-429' })
    const sooner = verdict(failed({ status: 503, retryAt: NOW + 10 }))
    assert.deepEqual(sooner, { kind: 'retry', at: NOW + 1000, code: 'http-503' })
  })

  it('gives up a day after the first failure', () => {
    const tried = (since: number) => ({ attempts: 150, retrying: { plannedAt: since - HOUR_MS, since } })
    const last = verdict(failed({ status: 500 }), tried(NOW - DAY_MS + 10 * MINUTE_MS))
    assert.equal(last.kind, 'retry')
    const over = verdict(failed({ status: 500 }), tried(NOW - DAY_MS + 10 * MINUTE_MS - 1))
    assert.deepEqual(over, { kind: 'permanent', code: 'expired' })
  })

  it('gives up at once on a Retry-After of a year', () =>
    assert.deepEqual(verdict(failed({ status: 429, retryAt: NOW + 365 * DAY_MS })), {
      kind: 'permanent',
      code: 'expired',
    }))
})
