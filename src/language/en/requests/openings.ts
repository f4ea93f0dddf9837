import type { AudienceSaid } from '../../intent.js'
import { distance } from '../../text/distance.js'
import type { Token } from '../../text/tokens.js'
import type { Reader } from '../reader.js'
import { isGlued, isMark, isWord, skipAny, skipWords, textAt } from '../words/words.js'
import { ADJECTIVE_RULES, type Opening, OWNER, opening, readThing, THINGS } from './opening-things.js'

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

const REAL_WORDS = new Set(['remand', 'rewind', 'remint', 'remain'])

/** "remind", or a slip of it. */
const isRemind = (word: string): boolean =>
  REMIND.has(word) || (word.startsWith('r') && !REAL_WORDS.has(word) && distance(word, 'remind', 1) <= 1)

const TELL = new Set(['tell', 'text', 'message', 'msg'])

export const WAKE_UP = 'wake up'

/** "remind me", "ping us", "wake me up", "tell me to". */
function readVerb(tokens: Token[], i: number, message: string): Opening | null {
  const word = textAt(tokens, i)
  if (word === 'remindme' || word === 'rememberme') return opening(i, isMark(tokens, i + 1, '!') ? i + 2 : i + 1)
  const slash = isMark(tokens, i - 1, '/!') && isGlued(tokens, i)
  if (word === 'remind' && slash) {
    const object = readObject(tokens, i + 1, message)
    return opening(i, object?.to ?? i + 1, { audience: object?.audience ?? OWNER })
  }
  if (isRemind(word)) {
    const object = readObject(tokens, i + 1, message)
    if (object !== null) return opening(i, object.to, { audience: object.audience, needsTime: word === 'call' })
    if (word === 'remind' && (isMark(tokens, i + 1, ':') || isWord(tokens, i + 1, 'to', 'about')))
      return opening(i, i + 1)
    return null
  }
  if (word === 'wake' && isWord(tokens, i + 1, 'me', 'us')) {
    const up = isWord(tokens, i + 2, 'up') ? i + 3 : i + 2
    return opening(i, up, { ownText: WAKE_UP })
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
  'shoot',
])

/** Said to oneself, or to a bot: a request when a time comes with it. */
const NOTES = [
  ["don't", 'forget', 'to'],
  ['dont', 'forget', 'to'],
  ['do', 'not', 'forget', 'to'],
  ['i', 'need', 'to', 'remember', 'to'],
  ['i', 'have', 'to', 'remember', 'to'],
  ['i', 'must', 'remember', 'to'],
  ['i', 'should', 'remember', 'to'],
  ['i', "can't", 'forget', 'to'],
  ['i', 'must', 'not', 'forget', 'to'],
  ['remember', 'to'],
  ['make', 'sure', 'that', 'i'],
  ['make', 'sure', 'i'],
  ['note', 'to', 'self'],
  ['note', 'to', 'myself'],
  ['to', 'do', ':'],
  ['todo', ':'],
  ['task', ':'],
] as const

/** A request at token `i` exactly, politeness already skipped. */
export function readOpening(reader: Reader, i: number, message: string): Opening | null {
  const { tokens } = reader
  const word = textAt(tokens, i)
  if (word === '') return null
  const forget = skipAny(tokens, i, FORGET)
  if (forget > i) return opening(i, forget)
  const note = skipAny(tokens, i, NOTES)
  if (note > i) return opening(i, note, { needsTime: true })
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
