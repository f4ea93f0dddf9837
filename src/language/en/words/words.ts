import { type Token, tokenize } from '../../text/tokens.js'
import { timeWordFor } from './typos.js'
import { SPELLINGS } from './vocabulary.js'

/** The tokens of a message with slips of time words mended: `text` is the word meant, the offsets still those typed. */
export function readWords(message: string): Token[] {
  const tokens = joinDigitWords(tokenize(message))
  for (const token of tokens) {
    if (token.kind !== 'word') continue
    const meant = timeWordFor(token.text)
    if (meant !== null) token.text = meant
  }
  return tokens
}

/** "2moro" and "2nite" are one word each, whatever the digit in front. */
function joinDigitWords(tokens: Token[]): Token[] {
  for (let i = tokens.length - 2; i >= 0; i -= 1) {
    const [digit, word] = [tokens[i] as Token, tokens[i + 1] as Token]
    if (digit.kind !== 'number' || word.kind !== 'word' || !word.glued) continue
    const text = digit.text + word.text
    if (SPELLINGS.has(text)) tokens.splice(i, 2, { ...digit, kind: 'word', text, end: word.end, value: Number.NaN })
  }
  return tokens
}
