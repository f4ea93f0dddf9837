import type { Token } from '../text/tokens.js'
import { isMark, isWord } from './words.js'

const QUOTED = /^(?:"([^"]+)"|“([^”]+)”|'([^']+)'|‘([^’]+)’|«([^»]+)»|„([^“]+)“)$/

/** The words of the message in these token ranges, verbatim, joined where a time was cut out; null when none is left. */
export function cleanText(tokens: Token[], ranges: [number, number][], message: string): string | null {
  const parts = ranges.map((range) => trimmed(tokens, range, message)).filter((part) => part !== '')
  const text = parts.join(' ')
  if (text === '') return null
  const quoted = QUOTED.exec(text)
  if (quoted === null) return text
  return quoted.slice(1).find((part) => part !== undefined) ?? text
}

function trimmed(tokens: Token[], [start, end]: [number, number], message: string): string {
  let from = start
  let to = end
  while (from < to && isMark(tokens, from, ',:;-–—.!?')) from += 1
  while (to > from && isMark(tokens, to - 1, ',:;-–—.')) to -= 1
  if (from >= to) return ''
  return message.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end).trim()
}

/** Skips the word that ties the text to the request: "to", "that", "about", "of", a colon. */
export function skipConnector(tokens: Token[], i: number, to: number): number {
  let at = isWord(tokens, i, 'later', 'sometime', 'again') && isWord(tokens, i + 1, 'to', 'that', 'about') ? i + 1 : i
  for (let k = 0; k < 3 && at < to; k += 1) {
    if (isMark(tokens, at, ':,-–—>.;')) at += 1
    else break
  }
  if (
    at < to &&
    isWord(tokens, at, 'to', 'that', 'about', 'of', 'regarding', 'saying', 'called', 'titled', 'named', 're')
  )
    at += 1
  while (at < to && isMark(tokens, at, ':,')) at += 1
  return at
}
