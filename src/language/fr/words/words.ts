import { lookup } from '../../text/lookup.js'
import { type Token, tokenize } from '../../text/tokens.js'
import { timeWordFor } from './typos.js'

/** Lower case without accents, as people type in a hurry, so that both spellings are one. */
export const folded = (word: string): string =>
  /^[a-z']*$/.test(word)
    ? word
    : word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/æ/g, 'ae')

const ELISION = /^(d|l|qu|j|s|n|m|c|t|jusqu|lorsqu|puisqu)'(.+)$/
/** What an elided word is in full; which gender "l'" has is never asked. */
const IN_FULL = lookup<string>({
  d: 'de',
  l: 'le',
  qu: 'que',
  j: 'je',
  s: 'se',
  n: 'ne',
  m: 'me',
  c: 'ce',
  t: 'te',
  jusqu: 'jusque',
  lorsqu: 'lorsque',
  puisqu: 'puisque',
})

/** "d'" in front of frequent verbs, typed without its apostrophe. */
const RUN_TOGETHER =
  /^d(?:appeler|acheter|aller|envoyer|ecrire|imprimer|arroser|apporter|ajouter|emmener|utiliser|annuler|attendre|arreter|enlever|eteindre|allumer|ouvrir|installer|aider|essayer|etudier|emballer|avancer|organiser|amener)$/

/** "l'après" is two words, "le" and "apres"; "d'ici" leads to a time and stays one. */
function split(token: Token): Token[] {
  if (token.text === "d'ici") return [token]
  if (token.text.startsWith("p'tit")) return [{ ...token, text: token.text.replace("'", '') }]
  if (RUN_TOGETHER.test(token.text)) return parted(token, 1, 'de', token.text.slice(1))
  const [, first = '', rest = ''] = ELISION.exec(token.text) ?? []
  const full = IN_FULL[first]
  if (full === undefined) return [token]
  return parted(token, first.length + 1, full, timeWordFor(rest) ?? rest)
}

/** The two words of which the first is `length` letters long. */
const parted = (token: Token, length: number, first: string, rest: string): Token[] => [
  { ...token, text: first, end: token.start + length },
  { ...token, text: rest, start: token.start + length, glued: false },
]

/** The tokens of a message, folded, elisions in full, mended of slips; the offsets are those of what was typed. */
export function readWords(message: string): Token[] {
  const tokens = tokenize(message).flatMap((token) => {
    if (token.kind !== 'word') return [token]
    const plain = folded(token.text)
    token.text = timeWordFor(plain) ?? plain
    return token.text.includes("'") || token.text.startsWith('d') ? split(token) : [token]
  })
  return /[à-ÿ]/.test(message) ? withVerb(tokens, message) : tokens
}

/** Who types accents means by a bare "a" the verb, "has", and no preposition. */
function withVerb(tokens: Token[], message: string): Token[] {
  for (const [i, token] of tokens.entries()) {
    const isBare = token.text === 'a' && message.slice(token.start, token.end) === 'a'
    if (isBare && i > 0 && tokens[i + 1]?.kind === 'word' && tokens[i - 1]?.kind === 'word') token.text = 'avoir'
  }
  return tokens
}

/** A word as the list of own words has it: without accents, of an elided one its first part. */
export const ownForm = (word: string): string => {
  const plain = folded(word)
  const first = plain === "d'ici" ? undefined : ELISION.exec(plain)?.[1]
  return first === undefined ? plain : `${first}'`
}
