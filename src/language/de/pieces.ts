import { isWord, skipAny, textAt } from '../text/match.js'
import { piece } from '../time/chain.js'
import type { Meaning, Piece } from '../time/pieces.js'
import { readClockPiece } from './clock/clock-piece.js'
import { readPart } from './clock/dayparts.js'
import { readDayPiece } from './days/day-piece.js'
import { readWeekdayList } from './days/weekdays.js'
import { readDayBefore, readOffset, readWeekdayBeside } from './lengths/offsets.js'
import type { Reader } from './reader.js'
import { readBounds } from './repeats/bounds.js'
import { readRepeat } from './repeats/repeats.js'
import { canStartTime } from './starters.js'

function readRepeatPiece(reader: Reader, i: number): Piece | null {
  const { tokens } = reader
  const repeat = readRepeat(reader, i)
  if (repeat !== null) return piece(repeat.value, i, repeat.to, repeat.to > i + 1 || repeat.value.kind === 'repeat')
  const at = skipAny(tokens, i, [['immer'], ['am'], ['an'], ['von'], ['nur']])
  const more = isWord(tokens, at, 'am') ? at + 1 : at
  const again = readRepeat(reader, more)
  if (more > i && again !== null && !isWord(tokens, i, 'am', 'an', 'von')) return piece(again.value, i, again.to, true)
  const list = readWeekdayList(tokens, more, at > i, reader.moment.workDays)
  return list === null
    ? null
    : piece({ kind: 'weekdays', ...list.value }, i, list.to, at > i || list.value.plural || list.to > i + 1)
}

/** The piece of time that starts at token `i`, prepositions included, or null. `before`: the piece that ends right here. */
export function readPiece(reader: Reader, i: number, before: Meaning | null): Piece | null {
  const first = reader.tokens[i]
  if (first === undefined || first.kind === 'opaque') return null
  if (before !== null) return readPieceAt(reader, i, before)
  if (!canStartTime(first)) return null
  const known = reader.pieces.get(i)
  if (known !== undefined) return known
  const found = readPieceAt(reader, i, null)
  reader.pieces.set(i, found)
  return found
}

function readPieceAt(reader: Reader, i: number, before: Meaning | null): Piece | null {
  const moved = readDayBefore(reader, i, before) ?? readWeekdayBeside(reader, i)
  if (moved !== null) return piece(moved.value, i, moved.to, true)
  const clock = readClockPiece(reader, i, before)
  const offset = readOffset(reader, i)
  if (offset !== null && offset.to > (clock?.to ?? -1)) return piece(offset.value, i, offset.to, true)
  const repeat = readRepeatPiece(reader, i)
  if (repeat !== null) return repeat
  const bound = readBounds(reader, i)
  if (bound !== null && bound.to >= (clock?.to ?? -1))
    return piece(bound.value, i, bound.to, bound.value.kind === 'window')
  const part = readPart(reader, i, before)
  const day = readDayPiece(reader, i, before)
  const partTo = part?.to ?? -1
  const dayTo = day?.to ?? -1
  if (clock !== null && clock.to >= Math.max(partTo, dayTo)) return clock
  if (part !== null && partTo >= dayTo) {
    const alone =
      partTo === i + 1 &&
      before === null &&
      !textAt(reader.tokens, i).endsWith('s') &&
      !isWord(reader.tokens, i, 'frueh')
    return alone ? null : piece(part.value, i, partTo, partTo > i + 1 || before !== null)
  }

  return day
}
