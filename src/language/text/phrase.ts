import { isMark, skipAny, skipWords } from './match.js'
import type { Token } from './tokens.js'

/** Words that follow each other, as `readWords` of a language leaves them. */
export type Phrase = readonly string[]

/** "in advance" from 'in advance': a phrase per entry, which is easier to read in a long list. */
export const phrasesOf = (...texts: string[]): Phrase[] => texts.map((text) => text.split(' '))

/** What was said in these tokens, for a person to recognise: lower-cased and mended. */
export const spoken = (tokens: Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token, k) => (k > 0 && !token.glued ? ` ${token.text}` : token.text))
    .join('')

/** Where the one of `phrases` starts that ends right before token `end`, or -1. The first token is never part of it. */
export function phraseBefore(tokens: Token[], end: number, phrases: readonly Phrase[]): number {
  for (const phrase of phrases) {
    const start = end - phrase.length
    if (start > 0 && skipWords(tokens, start, phrase) === end) return start
  }
  return -1
}

const MAX_COURTESIES = 8

/** Skips greetings and politeness, mentions of the bot and command marks; at most eight of them. */
export function skipCourtesies(tokens: Token[], i: number, courtesies: readonly Phrase[]): number {
  let at = i
  for (let k = 0; k < MAX_COURTESIES; k += 1) {
    const mention = tokens[at]?.kind === 'opaque' && /^[@<]/.test(tokens[at]?.text ?? '')
    const isEmoji = /^\p{Extended_Pictographic}/u.test(tokens[at]?.text ?? '')
    const mark = (isEmoji || isMark(tokens, at, ',.!?/:;-*>$')) && tokens[at + 1] !== undefined
    const next = mention || mark ? at + 1 : skipAny(tokens, at, courtesies)
    if (next === at) return at
    at = next
  }
  return at
}
