import type { Token } from './tokens.js'

/**
 * "vitamina D a las 8", "vit d": whether the letter at `i` names a thing, and is no word that is typed as one letter. It is written
 * as a capital, belongs to a vitamin, or goes in front of a word that "de" never leads to (`apart`: "a", "todo").
 */
export function isNamedByLetter(
  message: string,
  tokens: readonly Token[],
  i: number,
  apart: ReadonlySet<string>,
): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (token === undefined || next === undefined) return true
  const typed = message.slice(token.start, token.end)
  const isCapital = typed !== typed.toLowerCase() && message !== message.toUpperCase()
  return isCapital || /^vit(?:amin[ae]s?)?$/.test(before?.text ?? '') || apart.has(next.text)
}
