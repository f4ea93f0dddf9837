import { timesFrom } from '../engine/glue.js'
import type { Reader } from '../engine/language-tables.js'
import type { Range } from '../engine/times-in-text.js'
import type { CreateIntent } from '../intent.js'
import { isMark } from '../text/match.js'
import { skip, stands } from './tables.js'

const MARKS = ',.;!-–—('

/** Behind marks and politeness at token `from`: "remind me | please, | an hour before". */
export function behindPoliteness(reader: Reader, from: number, tail: number): number {
  let at = from
  for (let before = -1; before !== at; ) {
    before = at
    at = isMark(reader.tokens, at, MARKS) ? at + 1 : skip(reader, 'closing', at)
  }
  return at < tail ? at : from
}

/**
 * What is said besides of a thing that was told in front, behind the request at whose end `from` is and a mark: "turkey out of
 * the freezer sunday, remind me please, | its 22 lbs". Null for what is asked for by itself: a time, a tie, a thing to do;
 * `isFact`: null, too, for what tells nothing for certain ("room 5").
 */
export function asideBehind(reader: Reader, from: number, tail: number, isFact: boolean): Range | null {
  const { tokens, reading, types } = reader
  const said = skip(reader, 'itself', from)
  const at = behindPoliteness(reader, said, tail)
  if (at === said || !isMark(tokens, at - 1, MARKS)) return null
  const isTimed = reading.starts(types.piece, at) && timesFrom(reader, at, tail, 'lead').length > 0
  if (isTimed || stands(reader, 'tie', at)) return null
  const isTelling = stands(reader, 'chatter', at) || stands(reader, 'stating', at + 1)
  if (!isTelling && (isFact || stands(reader, 'doing', at))) return null
  const isBracketed = isMark(tokens, at - 1, '(') && isMark(tokens, tail - 1, ')')
  return [at, isBracketed ? tail - 1 : tail]
}

/** "iron half an hour before | lunch, lunch is": so long ahead of what is named again with its time, which is not when. */
export const isAheadOfTold = ({ reading, tokens, types }: Reader): boolean =>
  tokens.some((_, i) =>
    reading.parse(types.shift, i).some(({ to }) => {
      const name = tokens.slice(to, to + 2).filter(({ kind, text }) => kind === 'word' && text.length > 2)
      return name.some(({ text }) => tokens.some((token, k) => k > to + 1 && token.text === text))
    }),
  )

/** Where a message goes on behind words that only begin it, and a mark: "ok then: | march 5 9am renew passport"; 0 where it has none. */
function behindSetOff(reader: Reader): number {
  const { tokens } = reader
  let at = 0
  for (let to = skip(reader, 'setoff', at); to > at; to = skip(reader, 'setoff', at)) {
    if (!isMark(tokens, to, ',:;.!…')) break
    at = to
    while (isMark(tokens, at, ',:;.!…')) at += 1
  }
  return tokens[at]?.start ?? 0
}

/** A thing to do as `read` finds it behind such words, with its places as they are in the message. */
export function behindWords(reader: Reader, readerOf: (text: string) => Reader, read: ReadBare): CreateIntent | null {
  const from = behindSetOff(reader)
  if (from === 0) return read(reader)
  const rest = read(readerOf(reader.message.slice(from)))
  return rest && { ...rest, spans: rest.spans.map(({ start, end }) => ({ start: start + from, end: end + from })) }
}

type ReadBare = (reader: Reader) => CreateIntent | null
