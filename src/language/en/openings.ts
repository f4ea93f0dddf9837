import type { AudienceSaid } from '../intent.js'
import { lookup } from '../text/lookup.js'
import type { Token } from '../text/tokens.js'
import type { Meaning } from '../time/pieces.js'
import { readDuration } from './duration.js'
import type { Reader } from './reader.js'
import { readRepeat } from './repeats.js'
import { isGlued, isHyphen, isMark, isWord, skipAny, skipWords, textAt } from './words.js'

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

const OWNER: AudienceSaid = { kind: 'owner' }

const COURTESIES = [
  ['would', 'you', 'mind'],
  ['would', 'you', 'be', 'so', 'kind', 'as', 'to'],
  ['would', 'you', 'please'],
  ['could', 'you', 'please'],
  ['can', 'you', 'please'],
  ['will', 'you', 'please'],
  ['can', 'you', 'kindly'],
  ['could', 'you', 'kindly'],
  ['could', 'you', 'maybe'],
  ['can', 'you', 'also'],
  ['could', 'you', 'also'],
  ['can', 'you', 'just'],
  ['could', 'you', 'just'],
  ['can', 'you'],
  ['can', 'u'],
  ['could', 'you'],
  ['could', 'u'],
  ['would', 'you'],
  ['will', 'you'],
  ['can', 'ya'],
  ['you', 'should'],
  ['you', 'can'],
  ['i', 'need', 'you', 'to'],
  ['i', 'want', 'you', 'to'],
  ['i', 'would', 'like', 'you', 'to'],
  ["i'd", 'like', 'you', 'to'],
  ['i', 'would', 'like', 'to'],
  ["i'd", 'like', 'to'],
  ['i', 'want', 'to'],
  ['i', 'need', 'to'],
  ['be', 'sure', 'to'],
  ['make', 'sure', 'to'],
  ['make', 'sure', 'you'],
  ["don't", 'forget', 'to'],
  ['please'],
  ['pls'],
  ['plz'],
  ['kindly'],
  ['hey'],
  ['hi'],
  ['hello'],
  ['yo'],
  ['ok'],
  ['okay'],
  ['oh'],
  ['so'],
  ['and'],
  ['also'],
  ['just'],
  ['then'],
  ['now'],
  ['bot'],
  ['there'],
  ['reminder', 'bot'],
  ['good', 'morning'],
  ['thanks'],
  ['go', 'ahead', 'and'],
  ["let's"],
] as const

/** Skips greetings and politeness, mentions of the bot, and command marks. Bounded: at most eight rounds. */
export function skipCourtesy(tokens: Token[], i: number): number {
  let at = i
  for (let k = 0; k < 8; k += 1) {
    const mention = tokens[at]?.kind === 'opaque' && /^[@<]/.test(tokens[at]?.text ?? '')
    const mark = isMark(tokens, at, ',.!/:;-*>') && tokens[at + 1] !== undefined
    const next = mention || mark ? at + 1 : skipAny(tokens, at, COURTESIES)
    if (next === at) return at
    at = next
  }
  return at
}

const EVERYONE = [
  ['everyone', 'in', 'this', 'channel'],
  ['everyone', 'here'],
  ['everybody', 'here'],
  ['everyone'],
  ['everybody'],
  ['all', 'of', 'us'],
  ['us', 'all'],
  ['us'],
  ['this', 'channel'],
  ['the', 'channel'],
  ['this', 'chat'],
  ['this', 'group'],
  ['the', 'group'],
  ['the', 'whole', 'team'],
  ['the', 'team'],
  ['team'],
  ['channel'],
  ['all'],
] as const

/** Whom to remind: "me", "us", "@ana and @tom", "Tom". */
function readObject(tokens: Token[], i: number, message: string): { to: number; audience: AudienceSaid } | null {
  if (isWord(tokens, i, 'me', 'myself')) return { to: i + 1, audience: OWNER }
  const everyone = skipAny(tokens, i, EVERYONE)
  if (everyone > i) return { to: everyone, audience: { kind: 'everyone' } }
  const names: string[] = []
  let at = i
  for (;;) {
    const token = tokens[at]
    if (token?.kind !== 'opaque' || !/^[@<]/.test(token.text)) break
    const said = message.slice(token.start, token.end)
    const plain = said.replace(/^<at[^>]*>|<\/at>$/g, '').replace(/^@/, '')
    if (/^(?:here|channel|everyone|all|<!here>|<!channel>|<!everyone>)$/i.test(plain))
      return { to: at + 1, audience: { kind: 'everyone' } }
    names.push(plain)
    at += 1
    const next = isMark(tokens, at, ',') || isWord(tokens, at, 'and') ? at + 1 : at
    if (isWord(tokens, next, 'me') && next > at) {
      at = next + 1
      break
    }
    if (tokens[next]?.kind === 'opaque') at = next
    else break
  }
  if (names.length > 0) return { to: at, audience: { kind: 'named', names } }
  // "remind Tom to ...": a capital letter and "to" make it a name
  const token = tokens[i]
  const said = token === undefined ? '' : message.slice(token.start, token.end)
  if (token?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(said) && isWord(tokens, i + 1, 'to', 'about', 'that')) {
    return { to: i + 1, audience: { kind: 'named', names: [said] } }
  }
  return null
}

const REMIND = new Set([
  'remind',
  'reminds',
  'reming',
  'remnid',
  'remid',
  'reminder',
  'reminding',
  'ping',
  'nudge',
  'poke',
  'alert',
  'notify',
  'buzz',
  'prompt',
  'warn',
])
const TELL = new Set(['tell', 'text', 'message', 'msg'])

function opening(from: number, to: number, more: Partial<Opening> = {}): Opening {
  return { from, to, audience: OWNER, meaning: null, ownText: null, isThing: false, needsTime: false, ...more }
}

/** "remind me", "ping us", "wake me up", "tell me to". */
function readVerb(tokens: Token[], i: number, message: string): Opening | null {
  const word = textAt(tokens, i)
  if (word === 'remindme' || word === 'rememberme') return opening(i, i + 1)
  const slash = isMark(tokens, i - 1, '/!') && isGlued(tokens, i)
  if (word === 'remind' && slash) {
    const object = readObject(tokens, i + 1, message)
    return opening(i, object?.to ?? i + 1, { audience: object?.audience ?? OWNER })
  }
  if (REMIND.has(word)) {
    const object = readObject(tokens, i + 1, message)
    if (object !== null) return opening(i, object.to, { audience: object.audience, needsTime: word === 'call' })
    if (word === 'remind' && (isMark(tokens, i + 1, ':') || isWord(tokens, i + 1, 'to', 'about')))
      return opening(i, i + 1)
    return null
  }
  if (word === 'wake' && isWord(tokens, i + 1, 'me', 'us')) {
    const up = isWord(tokens, i + 2, 'up') ? i + 3 : i + 2
    return opening(i, up, { ownText: 'wake up' })
  }
  if (TELL.has(word)) {
    const object = readObject(tokens, i + 1, message)
    if (object === null || (object.audience.kind === 'everyone' && textAt(tokens, i + 1) === 'all')) return null
    return opening(i, object.to, { audience: object.audience, needsTime: true })
  }
  const know = skipAny(tokens, i, [
    ['let', 'me', 'know'],
    ['give', 'me', 'a', 'heads', 'up'],
    ['give', 'me', 'a', 'heads', '-', 'up'],
  ])
  return know > i ? opening(i, know, { needsTime: true }) : null
}

const FORGET = [
  ["don't", 'let', 'me', 'forget', 'to', 'be', 'reminded'],
  ["don't", 'let', 'me', 'forget'],
  ['dont', 'let', 'me', 'forget'],
  ['do', 'not', 'let', 'me', 'forget'],
  ["don't", 'let', 'us', 'forget'],
  ['make', 'sure', 'that', 'i', "don't", 'forget'],
  ['make', 'sure', 'i', "don't", 'forget'],
  ['make', 'sure', 'i', 'do', 'not', 'forget'],
  ['make', 'sure', 'i', 'dont', 'forget'],
  ['make', 'sure', 'that', 'i', 'remember'],
  ['make', 'sure', 'i', 'remember'],
  ['help', 'me', 'to', 'remember'],
  ['help', 'me', 'remember'],
  ['i', 'need', 'to', 'be', 'reminded'],
  ['i', 'want', 'to', 'be', 'reminded'],
  ["i'd", 'like', 'to', 'be', 'reminded'],
  ['i', 'would', 'like', 'to', 'be', 'reminded'],
  ['i', 'must', 'be', 'reminded'],
  ['i', 'should', 'be', 'reminded'],
  ['be', 'reminded'],
  ['keep', 'reminding', 'me'],
  ['keep', 'nagging', 'me'],
  ['nag', 'me'],
  ['bug', 'me'],
] as const

const MAKE = new Set([
  'set',
  'create',
  'add',
  'make',
  'schedule',
  'put',
  'give',
  'start',
  'book',
  'leave',
  'send',
  'need',
  'want',
  'get',
  'save',
  'setup',
  'drop',
  'place',
])
const THINGS = new Set(['reminder', 'alarm', 'timer', 'alert', 'notification', 'nudge', 'ping', 'remainder'])
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
function readThing(reader: Reader, i: number, from: number): Opening | null {
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

const ADJECTIVE_RULES = lookup<string>({
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

/** A request at token `i` exactly, politeness already skipped. */
export function readOpening(reader: Reader, i: number, message: string): Opening | null {
  const { tokens } = reader
  const word = textAt(tokens, i)
  if (word === '') return null
  const forget = skipAny(tokens, i, FORGET)
  if (forget > i) return opening(i, forget)
  const verb = readVerb(tokens, i, message)
  if (verb !== null) return verb
  if (MAKE.has(word)) return readThing(reader, i + 1, i)
  if (word === 'i' && isWord(tokens, i + 1, 'need', 'want')) return readThing(reader, i + 2, i)
  if (word === "i'd" && isWord(tokens, i + 1, 'like')) return readThing(reader, i + 2, i)
  if (skipWords(tokens, i, ['i', 'would', 'like']) > 0) return readThing(reader, i + 3, i)
  if (word === 'new' || THINGS.has(word) || word === 'todo') return readThing(reader, i, i)
  return Object.hasOwn(ADJECTIVE_RULES, word) && THINGS.has(textAt(tokens, i + 1)) ? readThing(reader, i, i) : null
}

const NEGATIONS = [
  ["don't"],
  ['dont'],
  ['do', 'not'],
  ['never'],
  ['no', 'need', 'to'],
  ['stop'],
  ['you', "don't", 'have', 'to'],
  ['you', "don't", 'need', 'to'],
  ['please', "don't"],
  ['please', 'do', 'not'],
] as const

/** "don't remind me ..." - the opposite of a request. */
export function isNegated(reader: Reader, i: number, message: string): boolean {
  const { tokens } = reader
  const at = skipAny(tokens, i, NEGATIONS)
  if (at === i) return false
  const next = skipAny(tokens, at, [['ever'], ['please'], ['bother'], ['bother', 'to'], ['have', 'to']])
  return (
    readVerb(tokens, next, message) !== null ||
    isWord(tokens, next, 'remind', 'reminding') ||
    MAKE.has(textAt(tokens, next))
  )
}
