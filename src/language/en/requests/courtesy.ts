import type { Token } from '../../text/tokens.js'
import { isMark, skipAny } from '../words/words.js'

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
  ['wait', ','],
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
    const isEmoji = /^\p{Extended_Pictographic}/u.test(tokens[at]?.text ?? '')
    const mark = (isEmoji || isMark(tokens, at, ',.!/:;-*>')) && tokens[at + 1] !== undefined
    const next = mention || mark ? at + 1 : skipAny(tokens, at, COURTESIES)
    if (next === at) return at
    at = next
  }
  return at
}
