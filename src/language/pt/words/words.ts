import { type Token, tokenize } from '../../text/tokens.js'
import { timeWordFor } from './typos.js'

/** Lower case without accents, as many type it; "ç" becomes "c". */
export const folded = (word: string): string =>
  /^[a-z]*$/.test(word) ? word : word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

/** The tokens of a message, folded and mended of slips; the offsets are those of what was typed. */
export function readWords(message: string): Token[] {
  const tokens = tokenize(message)
  for (const token of tokens) {
    if (token.kind !== 'word') continue
    // "é" is no "e"
    const plain = token.text === 'é' ? 'eh' : token.text === 'd' && !token.glued ? 'de' : folded(token.text)
    token.text = timeWordFor(plain) ?? plain
  }
  return tokens
}
