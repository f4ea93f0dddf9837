import { isMark, isWord, skipAny } from '../../text/match.js'
import type { Token } from '../../text/tokens.js'
import type { Range } from '../choose-time.js'
import { type Opening, OWNER, opening, readObject, SOFTENERS } from './opening.js'
import { readBracket, readClause } from './opening-brackets.js'
import { readThing } from './opening-things.js'

/** "erinnere mich ...", "erinner uns bitte ...", "erinnerst du mich ..." */
function readImperative(tokens: Token[], i: number, to: number, message: string): Opening | null {
  const verb = skipAny(tokens, i, [['erinner'], ['erinnere'], ['erinnert'], ['erinnerst', 'du'], ['erinnern', 'sie']])
  if (verb === i) return null
  const courtesy = isWord(tokens, verb, 'bitte') ? verb + 1 : verb
  const object = readObject(tokens, courtesy, message)
  if (object === null) return null
  const at = skipAny(tokens, object.to, SOFTENERS)
  return opening([[at, to]], object.audience)
}

/** The text of a request to be woken. */
export const GET_UP = 'aufstehen'

const OTHERS: [readonly string[], Partial<Opening>][] = [
  [['weck', 'mich'], { ownText: GET_UP, needsTime: true }],
  [['wecke', 'mich'], { ownText: GET_UP, needsTime: true }],
  [['lass', 'mich', 'nicht', 'vergessen'], {}],
  [['nicht', 'vergessen'], {}],
  [['erinnern', ':'], {}],
  [['vergiss', 'nicht'], {}],
  [['denk', 'daran'], { needsTime: true }],
  [['denk', 'dran'], { needsTime: true }],
  [['benachrichtige', 'mich'], { needsTime: true }],
  [['informiere', 'mich'], { needsTime: true }],
  [['nerv', 'mich'], { needsTime: true }],
  [['gib', 'mir'], { needsTime: true }],
  [['sag', 'mir'], { needsTime: true }],
  [['sage', 'mir'], { needsTime: true }],
  [['melde', 'dich'], { needsTime: true }],
  [['meld', 'dich'], { needsTime: true }],
  [['ping', 'mich'], {}],
  [['pinge', 'mich'], {}],
  [['erinnerung', ':'], {}],
  [['remind', 'me'], {}],
]

/** "sag mir [in 10 Minuten] Bescheid[, dass ...]" */
function skipNotice(tokens: Token[], from: number, to: number): Range[] | null {
  for (let k = from; k < Math.min(to, from + 16); k += 1)
    if (isWord(tokens, k, 'bescheid'))
      return [
        [from, k],
        [k + 1, to],
      ]
  return null
}

/** The request that starts at token `i`. */
export function readOpening(tokens: Token[], i: number, to: number, message: string): Opening | null {
  const found =
    readImperative(tokens, i, to, message) ??
    readClause(tokens, i, to, message) ??
    readBracket(tokens, i, to, message) ??
    readThing(tokens, i, to, message)
  if (found !== null) return found
  for (const [words, more] of OTHERS) {
    const at = skipAny(tokens, i, [words])
    if (at === i) continue
    const from = isMark(tokens, at, ',:') || isWord(tokens, at, 'bitte') ? at + 1 : at
    const notice = isWord(tokens, at - 1, 'mir') ? skipNotice(tokens, from, to) : null
    return opening(notice ?? [[from, to]], OWNER, more)
  }
  return null
}
