import { timesFrom } from '../engine/glue.js'
import type { Reader } from '../engine/language-tables.js'
import { isMark, isWord } from '../text/match.js'
import type { Token } from '../text/tokens.js'
import { skip, startBefore } from './tables.js'

/** What is to be done without what is told of it: "I keep forgetting to | take my pills". */
export function thingIn(reader: Reader, from: number, to: number): [from: number, to: number] {
  const start = skipCourtesy(reader, from)
  const at = skip(reader, 'lapse', start)
  return at > start && at < to ? [at, to] : [from, to]
}

const MAX_COURTESIES = 8
const MAX_CLOSINGS = 6

/** "fra | due settimane": a word of politeness at `at` that begins a time which goes on behind its end at `next`. */
const isTimeBeyond = (reader: Reader, at: number, next: number): boolean =>
  reader.reading.starts(reader.types.piece, at) &&
  timesFrom(reader, at, reader.tokens.length, 'lead').some(
    ({ to, expression }) => to > next && expression.pieces.some(({ from }) => from === at),
  )

/** Behind greetings and politeness, mentions of the bot and command marks at token `i`. */
export function skipCourtesy(reader: Reader, i: number): number {
  const { tokens } = reader
  let at = i
  for (let k = 0; k < MAX_COURTESIES; k += 1) {
    const token = tokens[at]
    const isMention = token?.kind === 'opaque' && /^[@<]/.test(token.text)
    const isEmoji = token !== undefined && /^\p{Extended_Pictographic}/u.test(token.text)
    const isPassed = isMention || ((isEmoji || isMark(tokens, at, ',.!?¿¡/:;-*>$')) && tokens[at + 1] !== undefined)
    const next = isPassed ? at + 1 : skip(reader, 'courtesy', at)
    if (next === at || (!isPassed && isTimeBeyond(reader, at, next))) return at
    at = next
  }
  return at
}

/** Where a face that ends right before token `end` starts: ":)", ";-)", "=D", "🙏"; `end` itself where none does. */
function beforeFace(tokens: Token[], end: number): number {
  if (tokens[end - 1]?.text === '🙏') return end - 1
  const isMouth = isMark(tokens, end - 1, ')(') || isWord(tokens, end - 1, 'd', 'p')
  if (!isMouth || tokens[end - 1]?.glued !== true) return end
  const eyes = isMark(tokens, end - 2, '-') ? end - 3 : end - 2
  return isMark(tokens, eyes, ':;=') ? eyes : end
}

/** Whether the dot at `i` belongs to the word or number in front: "5 p.m.", "am 15." */
function isOwnDot({ tokens, reading, types }: Reader, i: number): boolean {
  if (!isMark(tokens, i, '.') || tokens[i]?.glued !== true) return false
  if (isWord(tokens, i - 1, 'm') && isMark(tokens, i - 2, '.')) return true
  return tokens[i - 1]?.kind === 'number' && types.timely.some((type) => reading.whole(type, i - 1, i + 1) !== null)
}

/** The end of what starts at `from`, without closing marks, politeness and faces, by token `end` or the message's end. */
export function bodyEnd(reader: Reader, from: number, end = reader.tokens.length): number {
  const { tokens } = reader
  let to = end
  for (let k = 0; k < MAX_CLOSINGS; k += 1) {
    const before = to
    to = Math.max(from, beforeFace(tokens, to))
    while (to > from && isMark(tokens, to - 1, '.!?;,:…') && !isOwnDot(reader, to - 1)) to -= 1
    const closing = startBefore(reader, 'closing', to, from)
    // "remind me please" says nothing of what
    if (closing > from || (closing === from && from > 0)) to = closing
    if (to === before) break
  }
  return to
}
