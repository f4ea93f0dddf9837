import { lookup } from '../../text/lookup.js'
import { type Token, tokenize } from '../../text/tokens.js'
import { timeWordFor } from './typos.js'

/** Lower case without accents; "è" alone is the verb, and not "e". */
export const folded = (word: string): string =>
  /^[a-z']*$/.test(word) ? word : word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

/** What an elided word is in full: its gender is never asked. */
const IN_FULL = lookup<string>({
  l: 'lo',
  dell: 'dello',
  all: 'allo',
  dall: 'dallo',
  nell: 'nello',
  sull: 'sullo',
  un: 'un',
  d: 'di',
  c: 'ci',
  quest: 'questo',
  quell: 'quello',
  mezz: 'mezza',
  cos: 'cosa',
  dov: 'dove',
  com: 'come',
  quand: 'quando',
  qual: 'quale',
  m: 'mi',
  s: 'si',
  t: 'ti',
  v: 'vi',
  anch: 'anche',
  tutt: 'tutto',
})
const ELISION = /^([a-z]{1,5})'(.+)$/
/** Verbs of commands and the pronoun that is written to them: "spostalo". */
const ENCLITIC =
  /^(sposta|cancella|elimina|rimanda|posticipa|anticipa|rinvia|annulla|togli|salta|riprendi|segna|metti|cambia|rinomina|sospendi|ripeti|ferma|rimuovi|spunta|leva)(lo|la|li|le)$/

const cut = (token: Token, first: string, length: number, second: string): Token[] => [
  { ...token, text: first, end: token.start + length },
  { ...token, text: second, start: token.start + length, glued: false },
]

function split(token: Token): Token[] {
  if (token.text === 'domattina') return cut(token, 'domani', 3, 'mattina')
  const [, first = '', rest = ''] = ELISION.exec(token.text) ?? []
  const full = IN_FULL[first]
  if (full !== undefined) return cut(token, full, first.length + 1, timeWordFor(rest) ?? rest)
  const [, verb = '', pronoun = ''] = ENCLITIC.exec(token.text) ?? []
  return verb === '' ? [token] : cut(token, verb, verb.length, pronoun)
}

/** "l'11 novembre", "dall'1 al 10" */
function withElidedNumbers(tokens: Token[]): Token[] {
  return tokens.filter((token, i) => {
    const [before, next] = [tokens[i - 1], tokens[i + 1]]
    if (!/^['’]$/.test(token.text) || next?.kind !== 'number' || !next.glued || before?.kind !== 'word') return true
    const full = IN_FULL[before.text]
    if (full === undefined) return true
    before.text = full
    next.glued = false
    return false
  })
}

/** The tokens of a message, folded, elisions and pronouns apart, mended of slips; the offsets are those of what was typed. */
export function readWords(message: string): Token[] {
  return withElidedNumbers(tokenize(message)).flatMap((token) => {
    if (token.kind !== 'word') return [token]
    // "è", and what it is in "c'è", "com'è"
    const verb = /^((?:[a-z]{1,4}['’])?)[èé]$/.exec(token.text)
    const plain = verb
      ? `${verb[1]?.replace('’', "'")}essere`
      : token.text === 'd' && !token.glued
        ? 'di'
        : folded(token.text)
    token.text = timeWordFor(plain) ?? plain
    return split(token)
  })
}

/** A word as the list of own words has it: without accents, of an elided one its first part. */
export const ownForm = (word: string): string => {
  if (word === 'è') return 'è'
  const plain = folded(word)
  const first = ELISION.exec(plain)?.[1]
  return first === undefined || IN_FULL[first] === undefined ? plain : `${first}'`
}
