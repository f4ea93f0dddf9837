import type { DayNumber } from '../../calendar/days.js'
import { type Hit, hit } from '../../text/hit.js'
import { isMark, isNumber, isWord, skipAny, textAt } from '../../text/match.js'
import type { Token } from '../../text/tokens.js'
import type {
  CountPiece,
  ExceptPiece,
  LastingPiece,
  Meaning,
  StartingPiece,
  UntilPiece,
  WindowPiece,
} from '../../time/pieces.js'
import { readClock } from '../clock/clock.js'
import { readDay } from '../days/days.js'
import { readWeekdayList, readWeekdayName } from '../days/weekdays.js'
import { readDuration, readWhole } from '../lengths/duration.js'
import type { Reader } from '../reader.js'
import { NUMBERS } from '../words/vocabulary.js'

interface Bound {
  day: DayNumber | null
  seconds?: number
}

const BEFORE_DAY = [['zum'], ['am'], ['an'], ['einschliesslich'], ['einschl'], ['den'], ['dem']] as const

/** A day, a clock time, or both, behind "bis" or "ab". */
function readBound(reader: Reader, i: number): Hit<Bound> | null {
  const { tokens } = reader
  const at = skipAny(tokens, i, BEFORE_DAY)
  const day = readDay(reader, at, true)
  if (day !== null && day.value.kind === 'day' && readClock(tokens, at, null) === null) {
    const comma = isMark(tokens, day.to, ',') ? day.to + 1 : day.to
    const clockAt = skipAny(tokens, comma, [['um']])
    const clock = clockAt > comma ? readClock(tokens, clockAt, 'at') : null
    const timed = clock !== null && !Number.isNaN(clock.value.seconds)
    const seconds = timed ? clock.value.seconds : day.value.seconds
    return hit({ day: day.value.day, ...(seconds === undefined ? {} : { seconds }) }, timed ? clock.to : day.to)
  }
  const clock = readClock(tokens, skipAny(tokens, i, [['um']]), 'at')
  return clock === null || Number.isNaN(clock.value.seconds)
    ? null
    : hit({ day: null, seconds: clock.value.seconds }, clock.to)
}

function readUntil(reader: Reader, i: number): Hit<UntilPiece> | null {
  if (!reader.repeats || !isWord(reader.tokens, i, 'bis')) return null
  const bound = readBound(reader, i + 1)
  return bound === null ? null : hit({ kind: 'until', ...bound.value }, bound.to)
}

function readStarting(reader: Reader, i: number): Hit<StartingPiece> | null {
  const { tokens } = reader
  if (!reader.repeats) return null
  const at = skipAny(tokens, i, [['ab'], ['beginnend'], ['startend'], ['von']])
  if (at === i) return null
  const now = skipAny(tokens, at, [['sofort'], ['jetzt'], ['nun']])
  if (now > at) return hit({ kind: 'starting', day: null }, now)
  const bound = readBound(reader, at)
  if (bound === null) return null
  const an = isWord(tokens, bound.to, 'an')
  return isWord(tokens, i, 'von') && !an
    ? null
    : hit({ kind: 'starting', ...bound.value }, an ? bound.to + 1 : bound.to)
}

/** "5 mal", "fünfmal", "insgesamt 10x" */
function readCount({ tokens }: Reader, i: number): Hit<CountPiece> | null {
  const at = skipAny(tokens, i, [['insgesamt'], ['noch'], ['genau']])
  const word = textAt(tokens, at)
  const joined = word.endsWith('mal') ? NUMBERS.get(word.slice(0, -3)) : undefined
  const count = joined === undefined ? readWhole(tokens, at) : hit(joined, at)
  if (count === null || !(count.value >= 1 && count.value <= 9999)) return null
  if (joined !== undefined) return hit({ kind: 'count', count: count.value }, at + 1)
  return isWord(tokens, count.to, 'mal', 'x', 'male') ? hit({ kind: 'count', count: count.value }, count.to + 1) : null
}

/** "für 5 Tage", "5 Tage lang", "die nächsten 2 Wochen" */
function readLasting({ tokens }: Reader, i: number): Hit<LastingPiece> | null {
  const at = skipAny(tokens, i, [
    ['fuer', 'die', 'naechsten'],
    ['die', 'naechsten'],
    ['in', 'den', 'naechsten'],
    ['fuer'],
  ])
  const length = readDuration(tokens, at)
  if (length === null) return null
  const lang = isWord(tokens, length.to, 'lang')
  return at > i || lang ? hit({ kind: 'lasting', length: length.value }, lang ? length.to + 1 : length.to) : null
}

/** "außer am Wochenende", "außer sonntags", "außer am 24.12." */
function readExcept(reader: Reader, i: number): Hit<ExceptPiece> | null {
  const { tokens } = reader
  const out = skipAny(tokens, i, [['nur', 'nicht'], ['aber', 'nicht'], ['ausser'], ['ausgenommen'], ['nicht']])
  if (out === i) return null
  const at = skipAny(tokens, out, [['am'], ['an', 'den'], ['an'], ['im'], ['jeden'], ['dem']])
  if (isWord(tokens, at, 'wochenende', 'wochenenden', 'wochenends'))
    return hit({ kind: 'except', weekdays: [6, 7], days: [] }, at + 1)
  const list = readWeekdayList(tokens, at, true, reader.moment.workDays)
  if (list !== null) return hit({ kind: 'except', weekdays: list.value.weekdays, days: [] }, list.to)
  const name = readWeekdayName(tokens, at, true)
  if (name !== null) return hit({ kind: 'except', weekdays: [name.value], days: [] }, name.to)
  const day = readDay(reader, at, true)
  return day === null || day.value.kind === 'problem'
    ? null
    : hit({ kind: 'except', weekdays: [], days: [day.value.day] }, day.to)
}

/** How the second time of a window is joined: "zwischen 9 und 17", "von 9 bis 17", "von 9-17", "9-17 Uhr". */
function linkAt(tokens: Token[], i: number, to: number): boolean {
  if (isWord(tokens, i, 'zwischen')) return isWord(tokens, to, 'und')
  return isMark(tokens, to, '-–') || (isWord(tokens, i, 'von', 'um') && isWord(tokens, to, 'bis'))
}

/** "zwischen 9 und 17 Uhr", "von 9 bis 17 Uhr", "15:30-16:30" */
function readWindow({ tokens }: Reader, i: number): Hit<WindowPiece> | null {
  const named = isWord(tokens, i, 'zwischen', 'von', 'um')
  if (!named && !isNumber(tokens, i)) return null
  const from = readClock(tokens, named ? i + 1 : i, 'at')
  const to = from !== null && linkAt(tokens, i, from.to) ? readClock(tokens, from.to + 1, 'at') : null
  if (from === null || to === null || Number.isNaN(from.value.seconds + to.value.seconds)) return null
  const isClear =
    named || isWord(tokens, to.to - 1, 'uhr') || (isMark(tokens, i + 1, ':') && isMark(tokens, to.to - 2, ':'))
  if (!isClear) return null
  const open = from.value.open && to.value.open
  const side = ({ seconds }: { seconds: number }) => ({ seconds, open })
  return hit({ kind: 'window', from: side(from.value), to: side(to.value) }, to.to)
}

/** What limits a repetition. */
export const readBounds = (reader: Reader, i: number): Hit<Meaning> | null =>
  readWindow(reader, i) ??
  readUntil(reader, i) ??
  readStarting(reader, i) ??
  readCount(reader, i) ??
  readLasting(reader, i) ??
  readExcept(reader, i)
