import { type Token, tokenize } from '../../text/tokens.js'
import { timeWordFor } from './typos.js'

/** Lower case without accents: "één" and "tweeëntwintig" as they are often typed. */
export const folded = (word: string): string =>
  /^[a-z]*$/.test(word) ? word : word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

const DAY =
  'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|overmorgen|morgen|kerst|oudejaars|pakjes|sinterklaas'
const PART = new RegExp(`^(${DAY})(ochtend|morgen|voormiddag|middag|namiddag|avond|nacht|vroeg)(en|s)?$`)
/** What stands behind "'s": "'s avonds", "'s maandags". */
const GENITIVE = /^(?:ochtends|morgens|middags|namiddags|voormiddags|avonds|nachts|\w+dags)$/

/** As Belgians say them. */
const REGIONAL = new Map([
  ['elken', 'elke'],
  ['iederen', 'iedere'],
  ['nen', 'een'],
  ['ne', 'een'],
  ['dezen', 'deze'],
  ['ure', 'uur'],
])

/** Behind these "Den" belongs to a name; elsewhere it is the Belgian "de". */
const IN_NAMES = /^(?:haag|bosch|helder|dolder|hoorn|burg)$/

/** "vrijdagavond" is two words; the second stands glued to the first. */
function split(token: Token): Token[] {
  const match = token.text.length > 30 ? null : PART.exec(token.text)
  if (match === null) return [token]
  const [, day = '', part = '', plural] = match
  const middle = token.start + day.length
  return [
    { ...token, text: plural === undefined ? day : `${day}en`, end: middle },
    { ...token, text: part === 'morgen' ? 'ochtend' : part, start: middle, glued: true },
  ]
}

/** "'s avonds" and "s avonds" as the one word "savonds". */
function joined(tokens: readonly Token[]): Token[] {
  const words: Token[] = []
  for (const token of tokens) {
    const before = words.at(-1)
    if (before?.text !== 's' || token.kind !== 'word' || !GENITIVE.test(token.text)) {
      words.push(token)
      continue
    }
    words.pop()
    const mark = words.at(-1)
    const isMarked = before.glued && mark?.kind === 'mark' && /['’‘`´]/.test(mark.text)
    if (isMarked) words.pop()
    const first = isMarked ? mark : before
    words.push({ ...token, text: `s${token.text}`, start: first.start, glued: first.glued })
  }
  return words
}

/** The tokens of a message, folded and mended of slips; the offsets are those of what was typed. */
export function readWords(message: string): Token[] {
  const tokens = tokenize(message)
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'word') continue
    const plain = folded(token.text)
    token.text =
      plain === 'den' && !IN_NAMES.test(tokens[i + 1]?.text ?? '')
        ? 'de'
        : (REGIONAL.get(plain) ?? timeWordFor(plain) ?? plain)
  }
  return joined(tokens).flatMap((token) => (token.kind === 'word' ? split(token) : [token]))
}
