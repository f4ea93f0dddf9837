import type { AudienceSaid } from '../../intent.js'
import { lookup } from '../../text/lookup.js'
import type { Token } from '../../text/tokens.js'
import type { Meaning } from '../../time/pieces.js'
import { readDuration } from '../lengths/duration.js'
import type { Reader } from '../reader.js'
import { readRepeat } from '../repeats/repeats.js'
import { isHyphen, isWord, skipAny, textAt } from '../words/words.js'

/** A request to be reminded: "remind me", "set a daily reminder", "don't let me forget", "/remind". */
export interface Opening {
  from: number
  to: number
  audience: AudienceSaid
  /** Said in the request itself: "a daily reminder", "a 10 minute timer". */
  meaning: Meaning | null
  /** Text for requests that carry their own: "wake me up", "set an alarm". */
  ownText: string | null
  /** A reminder, alarm or timer was named: "for" may tie the time or the text to it. */
  isThing: boolean
  /** "tell me" and the like ask for a reminder only together with a time. */
  needsTime: boolean
}

export const OWNER: AudienceSaid = { kind: 'owner' }

export function opening(from: number, to: number, more: Partial<Opening> = {}): Opening {
  return { from, to, audience: OWNER, meaning: null, ownText: null, isThing: false, needsTime: false, ...more }
}

export const THINGS = new Set(['reminder', 'alarm', 'timer', 'alert', 'notification', 'nudge', 'ping', 'remainder'])

const ADJECTIVES = new Set([
  'new',
  'quick',
  'recurring',
  'repeating',
  'repeated',
  'gentle',
  'friendly',
  'little',
  'short',
  'simple',
  'personal',
  'regular',
  'silent',
  'text',
  'one',
  'time',
  'off',
])

/** "a daily reminder", "10 minute timer" at `i`. */
export function readThing(reader: Reader, i: number, from: number): Opening | null {
  const { tokens } = reader
  let at = skipAny(tokens, i, [['up'], ['me', 'up'], ['myself'], ['me'], ['us'], ['in']])
  at = skipAny(tokens, at, [['a'], ['an'], ['the'], ['another'], ['my'], ['one'], ['some']])
  let meaning: Meaning | null = null
  let audience: AudienceSaid = isWord(tokens, i, 'us') ? { kind: 'everyone' } : OWNER
  for (let k = 0; k < 4 && !THINGS.has(textAt(tokens, at)); k += 1) {
    const duration = readDuration(tokens, at)
    const repeat = duration === null ? readAdjective(reader, at) : null
    if (duration !== null) {
      meaning = { kind: 'offset', length: duration.value.length }
      at = isHyphen(tokens, duration.to) ? duration.to + 1 : duration.to
    } else if (repeat !== null) {
      meaning = repeat.meaning
      at = repeat.to
    } else if (ADJECTIVES.has(textAt(tokens, at)) || isHyphen(tokens, at)) at += 1
    else return null
  }
  const thing = textAt(tokens, at)
  if (!THINGS.has(thing)) return null
  at += 1
  const whom = skipAny(tokens, at, [
    ['for', 'me'],
    ['to', 'me'],
    ['for', 'myself'],
  ])
  if (whom > at) at = whom
  else {
    const everyone = skipAny(tokens, at, [
      ['for', 'us'],
      ['for', 'everyone', 'here'],
      ['for', 'everyone'],
      ['for', 'the', 'team'],
      ['for', 'this', 'channel'],
      ['for', 'the', 'channel'],
      ['for', 'the', 'group'],
    ])
    if (everyone > at) {
      at = everyone
      audience = { kind: 'everyone' }
    }
  }
  const ownText = thing === 'alarm' ? 'alarm' : thing === 'timer' ? 'timer' : null
  return opening(from, at, { meaning, audience, ownText, isThing: true })
}

export const ADJECTIVE_RULES = lookup<string>({
  daily: 'daily',
  weekly: 'weekly',
  monthly: 'monthly',
  yearly: 'yearly',
  annual: 'annually',
  hourly: 'hourly',
  quarterly: 'quarterly',
  biweekly: 'biweekly',
  nightly: 'nightly',
  fortnightly: 'fortnightly',
  weekday: 'weekdays',
})

function readAdjective(reader: Reader, i: number): { meaning: Meaning; to: number } | null {
  const word = textAt(reader.tokens, i)
  const rule = Object.hasOwn(ADJECTIVE_RULES, word) ? ADJECTIVE_RULES[word] : undefined
  if (rule === undefined) return null
  if (rule === 'weekdays') return { meaning: { kind: 'weekdays', weekdays: [1, 2, 3, 4, 5], plural: true }, to: i + 1 }
  const token: Token = { kind: 'word', text: rule, start: 0, end: 0, glued: false, value: Number.NaN }
  const repeat = readRepeat({ ...reader, tokens: [token], pieces: new Map() }, 0)
  return repeat === null ? null : { meaning: repeat.value, to: i + 1 }
}
