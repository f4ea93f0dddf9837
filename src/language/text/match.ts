import type { Token } from './tokens.js'

export const textAt = (tokens: Token[], i: number): string => {
  const token = tokens[i]
  return token === undefined || token.kind === 'opaque' ? '' : token.text
}

export function isWord(tokens: Token[], i: number, ...words: string[]): boolean {
  const text = textAt(tokens, i)
  for (const word of words) if (word === text) return true
  return false
}

export const isGlued = (tokens: Token[], i: number): boolean => tokens[i]?.glued === true

export const isMark = (tokens: Token[], i: number, marks: string): boolean => {
  const token = tokens[i]
  return token !== undefined && token.kind === 'mark' && marks.includes(token.text)
}

/** Whether a clause ends at `i`: a mark that is none inside a number ("5:45", "17.30"), or what grammar never looks into. */
export const endsClause = (tokens: Token[], i: number): boolean => {
  const isInNumber = isGlued(tokens, i) && isGlued(tokens, i + 1) && isNumber(tokens, i - 1) && isNumber(tokens, i + 1)
  return tokens[i]?.kind === 'opaque' || (!isInNumber && isMark(tokens, i, ':.;!?'))
}

/** Index behind `words` when they stand at `i` in this order, else -1. */
export function skipWords(tokens: Token[], i: number, words: readonly string[]): number {
  for (let k = 0; k < words.length; k += 1) if (textAt(tokens, i + k) !== words[k]) return -1
  return i + words.length
}

/** Index behind the first of `phrases` that stands at `i`, or `i` itself. Longer phrases go first. */
export function skipAny(tokens: Token[], i: number, phrases: readonly (readonly string[])[]): number {
  const first = textAt(tokens, i)
  for (const phrase of phrases) {
    // Most fail at the first word, and lists are long.
    if (phrase[0] !== first) continue
    const to = skipWords(tokens, i, phrase)
    if (to >= 0) return to
  }
  return i
}

export const isNumber = (tokens: Token[], i: number): boolean => tokens[i]?.kind === 'number'

export const numberAt = (tokens: Token[], i: number): number =>
  tokens[i]?.kind === 'number' ? (tokens[i] as Token).value : Number.NaN

/** How many digits were typed at `i`. */
export const digitsAt = (tokens: Token[], i: number): number =>
  tokens[i]?.kind === 'number' ? (tokens[i] as Token).end - (tokens[i] as Token).start : 0

/** "-" with a word behind it, no space between: the first half of a word ("10-Uhr-Termin", "one-on-one"). */
export const isHyphened = (tokens: Token[], at: number): boolean =>
  isMark(tokens, at, '-') &&
  tokens[at]?.glued === true &&
  tokens[at + 1]?.glued === true &&
  tokens[at + 1]?.kind === 'word'

const isWordOrNumber = (token: Token | undefined): boolean => token?.kind === 'word' || token?.kind === 'number'

/** "1hr|20": a word or number that goes on without a space. */
export const isCut = (tokens: Token[], at: number): boolean =>
  tokens[at]?.glued === true && isWordOrNumber(tokens[at]) && isWordOrNumber(tokens[at - 1])

/** What a small parser found: the value and the index of the token behind it. */
export interface Hit<T> {
  value: T
  to: number
}

export const hit = <T>(value: T, to: number): Hit<T> => ({ value, to })
