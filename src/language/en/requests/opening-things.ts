import type { AudienceSaid } from '../../intent.js'
import { distance } from '../../text/distance.js'
import { lookup } from '../../text/lookup.js'
import { type Phrase, phrasesOf, spoken } from '../../text/phrase.js'
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

const THINGS = new Set(
  'reminder alarm timer countdown alert notification nudge ping remainder todo task buzzer'.split(' '),
)

/** A reminder, or a slip of one; several are asked for, not made. */
export const isThing = (word: string): boolean =>
  THINGS.has(word) ||
  (word.length >= 7 && word.startsWith('rem') && !word.endsWith('s') && distance(word, 'reminder', 1) <= 1)

/** Things whose name is their text, and what they are for may stand in front: "an egg timer". */
const NAMED = new Set(['alarm', 'timer', 'countdown'])

const ADJECTIVES = new Set(
  (
    'new quick recurring repeating repeated gentle friendly little short simple personal regular silent text one time ' +
    'off more extra additional'
  ).split(' '),
)

const LEADS: Phrase[] = phrasesOf('up', 'me up', 'myself', 'me', 'us', 'in')

const DETERMINERS: Phrase[] = phrasesOf('a', 'an', 'the', 'another', 'my', 'one', 'some')

const MAX_ADJECTIVES = 4

const FOR_ME: Phrase[] = phrasesOf('for me', 'to me', 'for myself')

const FOR_EVERYONE: Phrase[] = phrasesOf(
  'for us',
  'for everyone here',
  'for everyone',
  'for the team',
  'for this channel',
  'for the channel',
  'for the group',
)

/** "a daily reminder", "10 minute timer" at `i`. */
export function readThing(reader: Reader, i: number, from: number): Opening | null {
  const { tokens } = reader
  let at = skipAny(tokens, i, LEADS)
  at = skipAny(tokens, at, DETERMINERS)
  let meaning: Meaning | null = null
  let name: string | null = null
  for (let k = 0; k < MAX_ADJECTIVES && !isThing(textAt(tokens, at)); k += 1) {
    const duration = readDuration(tokens, at)
    const repeat = duration === null ? readAdjective(reader, at) : null
    if (duration !== null) {
      meaning = { kind: 'offset', length: duration.value.length }
      at = isHyphen(tokens, duration.to) ? duration.to + 1 : duration.to
    } else if (repeat !== null) {
      meaning = repeat.meaning
      at = repeat.to
    } else if (ADJECTIVES.has(textAt(tokens, at)) || isHyphen(tokens, at)) at += 1
    else if (tokens[at]?.kind === 'word' && NAMED.has(textAt(tokens, at + 1))) {
      name = spoken(tokens, at, at + 2)
      at += 1
    } else return null
  }
  const thing = textAt(tokens, at)
  if (!isThing(thing)) return null
  const ownText = name ?? (NAMED.has(thing) ? thing : null)
  at += 1
  if (isWord(tokens, at, 'list', 'lists')) return null
  // "put a reminder in for tomorrow"
  if (isWord(tokens, at, 'in', 'up') && isWord(tokens, at + 1, 'for', 'to')) at += 1
  const me = skipAny(tokens, at, FOR_ME)
  const everyone = me > at ? at : skipAny(tokens, at, FOR_EVERYONE)
  const isForAll = everyone > at || isWord(tokens, i, 'us')
  const audience: AudienceSaid = isForAll ? { kind: 'everyone' } : OWNER
  return opening(from, Math.max(me, everyone), { meaning, audience, ownText, isThing: true })
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
