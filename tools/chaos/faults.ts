import type { Behaviour } from '../fake-channel/channel.js'
import { ACCEPT } from '../fake-channel/channel.js'

/** Of [0, 1), the same sequence for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** How often in a hundred messages, and what then. */
const FAULTS: [inHundred: number, behaviour: Behaviour][] = [
  [3, { kind: 'answer', status: 500, body: { error: { code: 'ServiceError', message: 'try later' } } }],
  [2, { kind: 'answer', status: 502, body: 'Bad Gateway' }],
  [2, { kind: 'answer', status: 503, headers: { 'retry-after': '1' } }],
  [3, { kind: 'answer', status: 429, headers: { 'retry-after': '1' } }],
  [0.5, { kind: 'answer', status: 403, body: { error: { code: 'BotNotInConversationRoster', message: 'gone' } } }],
  [0.5, { kind: 'answer', status: 404, body: { error: { code: 'ConversationNotFound', message: 'gone' } } }],
  // What something in between answers is no refusal, and must be tried again.
  [0.5, { kind: 'answer', status: 302, headers: { location: 'https://login.example/' } }],
  [0.5, { kind: 'answer', status: 403 }],
  [0.5, { kind: 'answer', status: 404 }],
  [0.5, { kind: 'answer', status: 423 }],
  [0.5, { kind: 'hang' }],
  // Taken, and a while until the bot hears of it: so that kills find messages in flight.
  [15, { kind: 'accept', delayMs: 500 }],
  [2, { kind: 'reset-before' }],
  [2, { kind: 'reset-after' }],
]

export function faultOf(random: number): Behaviour {
  let upTo = 0
  for (const [inHundred, behaviour] of FAULTS) {
    upTo += inHundred / 100
    if (random < upTo) return behaviour
  }
  return ACCEPT
}
