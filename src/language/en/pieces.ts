import type { Hit } from '../text/hit.js'
import { spoken } from '../text/phrase.js'
import type { Token } from '../text/tokens.js'
import type { Meaning, Piece } from '../time/pieces.js'
import { unclear } from '../time/repeat.js'
import { piece, readClockOrDay, skipEmphasis } from './clock/clock-and-day.js'
import { readSameTime } from './clock/same-time.js'
import { readUnclear } from './clock/unclear.js'
import { readPastHour, readVague } from './clock/vague.js'
import { readZone } from './clock/zones.js'
import { readDay } from './days/dates.js'
import { readPeriodName } from './days/period-names.js'
import { readWeekdayList } from './days/weekdays.js'
import { readAnchoredLength, readOffset } from './lengths/offsets.js'
import type { Reader } from './reader.js'
import { readCount, readLasting, readStarting, readUntil } from './repeats/bounds.js'
import { readExcept } from './repeats/except.js'
import { readRepeat } from './repeats/repeats.js'
import { readWindow } from './repeats/window.js'
import { canStartTimeAt } from './starters.js'
import { readWhole } from './words/numbers.js'
import { isMark, isWord, skipAny, textAt } from './words/words.js'

/**
 * The piece of time that starts at token `i`, prepositions included, or null. `before` is the piece that ends right here:
 * some words are a time only in company ("tomorrow 17", "9am PST").
 */
export function readPiece(reader: Reader, i: number, before: Meaning | null, message: string): Piece | null {
  if (before !== null) return readPieceAfter(reader, i, before, message)
  const known = reader.pieces.get(i)
  if (known !== undefined) return known
  const found = readPieceAfter(reader, i, null, message)
  reader.pieces.set(i, found)
  return found
}

function readPieceAfter(reader: Reader, i: number, before: Meaning | null, message: string): Piece | null {
  const { tokens } = reader
  const first = tokens[i]
  if (first === undefined || first.kind === 'opaque') return null
  if (before === null && !canStartTimeAt(tokens, i)) return null
  if (before !== null && (before.kind === 'clock' || before.kind === 'window' || before.kind === 'part')) {
    const zone = readZone(tokens, i, message)
    if (zone !== null && (before.kind !== 'part' || !isWord(tokens, i, 'in'))) {
      return piece({ kind: 'zone', zone: zone.value }, i, zone.to, false)
    }
  }
  const later = readVague(reader, i) ?? readPastHour(reader, i)
  if (later !== null) return later
  const sameTime = readSameTime(reader, i, before)
  if (sameTime !== null) return sameTime
  const unknown = readUnclear(reader, i, before)
  if (unknown !== null) return unknown
  const offset = readOffset(reader, i)
  if (offset !== null) return piece(offset.value, i, offset.to, true)
  const anchored = readAnchoredLength(reader, i)
  if (anchored !== null) {
    const to = anchored.value.kind === 'shift' ? anchored.to : skipEmphasis(reader.tokens, anchored.to)
    return piece(anchored.value, i, to, true)
  }
  const stretch = readAllOf(reader, i)
  if (stretch !== null) return stretch
  const repeat = readRepeatPiece(reader, i)
  if (repeat !== null) return repeat
  const range = readDayRange(reader, i)
  if (range !== null && before?.kind !== 'repeat' && !(before?.kind === 'clock' && isWord(tokens, i, 'from')))
    return range
  if (before?.kind === 'starting' && (isWord(reader.tokens, i, 'to') || isMark(reader.tokens, i, '-–'))) {
    const until = readUntil(reader, i, true)
    if (until !== null) return piece(until.value, i, until.to, false)
  }
  const bound = readBounds(reader, i)
  if (bound !== null) return bound
  return readClockOrDay(reader, i, before)
}

const ALL_OF = [
  ['for', 'the', 'rest', 'of'],
  ['the', 'rest', 'of'],
  ['for', 'all', 'of'],
  ['all', 'of'],
  ['all', 'through'],
  ['all', 'during'],
  ['all'],
  ['throughout'],
  ['the', 'whole'],
  ['the', 'entire'],
  ['every', 'day', 'of'],
  ['each', 'day', 'of'],
  ['every', 'day', 'in'],
  ['each', 'day', 'in'],
] as const

/** "all week", "throughout december", "every day of next week": each of its days. */
function readAllOf({ tokens, moment }: Reader, i: number): Piece | null {
  const at = skipAny(tokens, i, ALL_OF)
  const named = at === i ? null : readPeriodName(tokens, at, moment, true)
  if (named === null || named.value.last < moment.today || isWord(tokens, at, 'weekend')) return null
  return piece({ kind: 'stretch', first: named.value.first, last: named.value.last }, i, named.to, true)
}

function readRepeatPiece(reader: Reader, i: number): Piece | null {
  const { tokens } = reader
  const on = skipAny(tokens, i, [['on'], ['at'], ['in'], ['by'], ['only', 'on'], ['from'], ['between']])
  if (isWord(tokens, i, 'from', 'between')) return readWeekdayRange(reader, i)
  const repeat = readRepeat(reader, on)
  if (repeat !== null) {
    const adverb = repeat.to === on + 1
    return piece(repeat.value, i, repeat.to, !adverb)
  }
  const workdays = skipAny(tokens, on, [['workdays'], ['work', 'days'], ['working', 'days']])
  if (workdays > on)
    return piece({ kind: 'weekdays', weekdays: reader.moment.workDays, plural: true }, i, workdays, on > i)
  const list = readWeekdayList(tokens, on)
  // "5 mondays" counts, it does not repeat
  if (list === null || (on === i && readWhole(tokens, i - 1) !== null)) return null
  // "friday's meeting" is not "on fridays"
  if (list.to === on + 1 && textAt(tokens, on).endsWith("'s") && on === i) return null
  // "friday or saturday" leaves open which
  const open = !list.value.plural && tokens.slice(on, list.to).some(({ text }) => text === 'or')
  if (open) return piece(unclear(spoken(tokens, on, list.to)), i, list.to, on > i)
  const firm = on > i || list.to > on + 1
  return piece({ kind: 'weekdays', ...list.value }, i, list.to, firm)
}

/** "from monday to friday", "between monday and friday" */
function readWeekdayRange({ tokens }: Reader, i: number): Piece | null {
  const list = readWeekdayList(tokens, i + 1)
  if (list === null || list.value.weekdays.length < 2) return null
  return piece({ kind: 'weekdays', weekdays: list.value.weekdays, plural: true }, i, list.to, true)
}

const MAX_DAY = 8

const hasDash = (tokens: Token[], i: number): boolean => {
  for (let at = i + 1; at <= i + MAX_DAY; at += 1) if (isMark(tokens, at, '-–—')) return true
  return false
}

/** "from july 1 to july 10", "july 1 - july 10": the day it starts. */
function readDayRange(reader: Reader, i: number): Piece | null {
  const { tokens } = reader
  const from = isWord(tokens, i, 'from', 'between')
  if (!from && !hasDash(tokens, i)) return null
  const first = readDay(reader, from ? i + 1 : isWord(tokens, i, 'on') ? i + 1 : i, true)
  if (first === null || first.value.kind === 'problem') return null
  const link =
    isMark(tokens, first.to, '-–—') || (from && isWord(tokens, first.to, 'to', 'until', 'till', 'through', 'and'))
  if (!link) return null
  const second = readDay(reader, first.to + 1, true)
  if (second === null || second.value.kind === 'problem') return null
  if (first.value.shape.is === 'weekday' && !from) return null
  return piece(first.value, i, second.to, true)
}

function readBounds(reader: Reader, i: number): Piece | null {
  const readers: ((reader: Reader, i: number) => Hit<Meaning> | null)[] = [
    readWindow,
    readUntil,
    readStarting,
    readCount,
    readLasting,
    readExcept,
  ]
  for (const read of readers) {
    const found = read(reader, i)
    if (found !== null) return piece(found.value, i, found.to, found.value.kind === 'window')
  }
  return null
}
