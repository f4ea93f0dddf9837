import type { Fate } from './channel.js'
import type { Random } from './random.js'

/** How a channel treats one chat for a while. */
export const MOODS = {
  well: 'is well',
  busy: 'takes what comes in its own time',
  slow: 'is slow',
  hangs: 'does not answer',
  cuts: 'cuts connections',
  errors: 'answers with errors',
  throttles: 'throttles',
  refuses: 'refuses',
  away: 'cannot be reached',
} as const
export type ChatMood = keyof typeof MOODS

/** What means "not now", whatever it is: of a proxy, a gateway, a channel in trouble. */
const NOT_NOW = [301, 302, 401, 403, 404, 405, 407, 408, 409, 412, 418, 421, 423, 425, 500, 501, 502, 503, 504] as const
type Refusal = [status: number, code: string]
const REFUSALS: [Refusal, ...Refusal[]] = [
  [403, 'BotNotInConversationRoster'],
  [403, 'MessageWritesBlocked'],
  [404, 'ConversationNotFound'],
]
const RETRY_AFTER = [
  '1',
  '5',
  '600',
  '90000',
  'Fri, 31 Dec 9999 23:59:59 GMT',
  '99999999999999999999',
  'soon',
  '-1',
] as const

export function fateIn(mood: ChatMood, random: Random): Fate {
  const way = () => random.whole(5, 60)
  const fate = (outcome: Fate['outcome'], thereMs = way(), backMs = way()): Fate => ({ thereMs, backMs, outcome })
  switch (mood) {
    case 'well':
      return fate({ kind: 'takes' })
    case 'busy':
      return fate({ kind: 'takes' }, way(), random.one([100, 750]))
    case 'slow':
      return fate({ kind: 'takes' }, random.whole(100, 7_000), random.whole(100, 7_000))
    case 'hangs':
      return fate({ kind: 'hangs', isTaken: random.chance(0.5) })
    case 'cuts':
      return fate(random.chance(0.3) ? { kind: 'takes' } : { kind: 'cut', isTaken: random.chance(0.5) })
    case 'errors':
      return fate(random.chance(0.3) ? { kind: 'takes' } : { kind: 'answers', status: random.one(NOT_NOW) })
    case 'throttles':
      return fate({ kind: 'answers', status: 429, retryAfter: random.one(RETRY_AFTER) })
    case 'refuses': {
      const [status, code] = random.one(REFUSALS)
      return fate({ kind: 'answers', status, code })
    }
    case 'away':
      return fate({ kind: 'cut', isTaken: false })
  }
}
