import { isMark } from './match.js'
import type { Token } from './tokens.js'

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
  while (from < to && isMark(tokens, from, ',:;-–—.!?)]')) from += 1
  while (to > from && isMark(tokens, to - 1, ',:;-–—.([')) to -= 1
  if (from >= to) return ''
  return message.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end).trim()
}
