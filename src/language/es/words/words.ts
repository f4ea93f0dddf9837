import { lookup } from '../../text/lookup.js'
import { type Token, tokenize } from '../../text/tokens.js'
import { timeWordFor } from './typos.js'

/** Lower case without accents, as many type it; "ñ" becomes "n". */
export const folded = (word: string): string =>
  /^[a-z]*$/.test(word) ? word : word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

/** Two words typed as one. */
const RUN_TOGETHER = lookup<string>({
  alas: 'a las',
  dela: 'de la',
  delas: 'de las',
  enla: 'en la',
  porla: 'por la',
  ala: 'a la',
  pal: 'para el',
  alos: 'a los',
  delos: 'de los',
  todoslos: 'todos los',
  pasadomanana: 'pasado manana',
})

/** Words that are typed as one letter. */
const SHORT = lookup<string>({ d: 'de', q: 'que' })

function apart(token: Token): Token[] {
  const [first, second] = (RUN_TOGETHER[token.text] ?? '').split(' ')
  if (!first || !second) return [token]
  const cut = Math.min(token.end - 1, token.start + first.length)
  return [
    { ...token, text: first, end: cut },
    { ...token, text: second, start: cut, glued: false },
  ]
}

/** "x la noche", "2 veces x semana": how "por" is typed. */
const isPor = ({ text, glued }: Token, before: Token | undefined, next: Token | undefined): boolean =>
  text === 'x' &&
  !glued &&
  (/^(?:la|el|las|los|favor)$/.test(next?.text ?? '') || /^ve(?:z|ces)$/.test(before?.text ?? ''))

/** The tokens of a message, folded and mended of slips; the offsets are those of what was typed. */
export function readWords(message: string): Token[] {
  return tokenize(message).flatMap((token, i, all) => {
    if (token.kind !== 'word') return [token]
    const plain = isPor(token, all[i - 1], all[i + 1])
      ? 'por'
      : (SHORT[token.glued ? '' : token.text] ?? folded(token.text))
    token.text = timeWordFor(plain) ?? plain
    return apart(token)
  })
}
