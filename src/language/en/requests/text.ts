import type { Token } from '../../text/tokens.js'
import { isMark, isWord, skipAny } from '../words/words.js'

const PLEASE = [[',', 'please'], ['please'], [',', 'pls'], ['pls']] as const

/** Skips the word that ties the text to the request: "to", "that", "about", "of", a colon. */
export function skipConnector(tokens: Token[], i: number, to: number): number {
  let at = isWord(tokens, i, 'later', 'sometime', 'again') && isWord(tokens, i + 1, 'to', 'that', 'about') ? i + 1 : i
  const please = skipAny(tokens, at, PLEASE)
  if (please > at && (isMark(tokens, please, ',') || isWord(tokens, please, 'to', 'that', 'about'))) at = please
  for (let k = 0; k < 3 && at < to; k += 1) {
    if (isMark(tokens, at, ':,-–—>.;)]')) at += 1
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
