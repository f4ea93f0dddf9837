import { type Token, tokenize } from '../../text/tokens.js'
import { timeWordFor } from './typos.js'
import { PLURAL_WEEKDAYS, WEEKDAYS } from './vocabulary.js'

/** Lower case with umlauts as they are typed on a foreign keyboard, so that both spellings are one. */
export const folded = (word: string): string =>
  /^[a-z]*$/.test(word)
    ? word
    : word
        .toLowerCase()
        .normalize('NFC')
        .replace(/ä/g, 'ae')
        .replace(/ö/g, 'oe')
        .replace(/ü/g, 'ue')
        .replace(/ß/g, 'ss')

const PART = /^(.{2,10}tags?|mittwochs?|sonnabends?)(frueh|morgens?|vormittags?|mittags?|nachmittags?|abends?|nachts?)$/

/** "freitagabend" is two words; the second stands glued to the first. */
function split(token: Token): Token[] {
  const match = token.text.length > 30 ? null : PART.exec(token.text)
  const [, day = '', part = ''] = match ?? []
  if (!WEEKDAYS.has(day) && !PLURAL_WEEKDAYS.has(day)) return [token]
  const middle = token.start + day.length
  const isPlural = part.endsWith('s') && WEEKDAYS.has(day) && part !== 'morgens'
  return [
    { ...token, text: isPlural ? `${day}s` : day, end: middle },
    { ...token, text: part === 'morgen' ? 'frueh' : part, start: middle, glued: true },
  ]
}

/** The tokens of a message, folded and mended of slips; the offsets are those of what was typed. */
export function readWords(message: string): Token[] {
  return tokenize(message).flatMap((token) => {
    if (token.kind !== 'word') return [token]
    const plain = folded(token.text)
    token.text = timeWordFor(plain) ?? plain
    return split(token)
  })
}
