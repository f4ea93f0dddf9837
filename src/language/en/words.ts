import { type Token, tokenize } from '../text/tokens.js'
import { timeWordFor } from './typos.js'

/** The tokens of a message with slips of time words mended: `text` is the word meant, the offsets still those typed. */
export function readWords(message: string): Token[] {
  const tokens = tokenize(message)
  for (const token of tokens) {
    if (token.kind !== 'word') continue
    const meant = timeWordFor(token.text)
    if (meant !== null) token.text = meant
  }
  return tokens
}

export {
  digitsAt,
  isGlued,
  isHyphen,
  isMark,
  isNumber,
  isWord,
  numberAt,
  skipAny,
  skipWords,
  textAt,
} from '../text/match.js'
