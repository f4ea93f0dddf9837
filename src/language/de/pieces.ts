import { type Hit, hit } from '../text/hit.js'
import { isGlued, isMark, isWord, skipAny, textAt } from '../text/match.js'
import { spoken } from '../text/phrase.js'
import type { Token } from '../text/tokens.js'
import { isZeroLength } from '../time/length.js'
import type { Meaning, PartPiece, Piece } from '../time/pieces.js'
import { type ClockLead, readClock, readTimes } from './clock/clock.js'
import { readDay } from './days/days.js'
import { readWeekdayList } from './days/weekdays.js'
import { readDuration } from './lengths/duration.js'
import type { Reader } from './reader.js'
import { readBounds } from './repeats/bounds.js'
import { readRepeat } from './repeats/repeats.js'
import { PARTS } from './words/vocabulary.js'

const piece = (meaning: Meaning, from: number, to: number, firm: boolean): Piece => ({ meaning, from, to, firm })

const notPositive = (tokens: Token[], from: number, to: number): Meaning => ({
  kind: 'problem',
  problem: { kind: 'not-positive', said: spoken(tokens, from, to) },
})

const OFFSETS = [
  ['in', 'den', 'naechsten'],
  ['in', 'ungefaehr'],
  ['in', 'etwa'],
  ['in', 'circa'],
  ['in', 'ca', '.'],
  ['in', 'ca'],
  ['in', 'rund'],
  ['in', 'genau'],
  ['innerhalb', 'von'],
  ['innerhalb'],
  ['binnen'],
  ['in'],
  ['nach'],
] as const

/** "in 10 Minuten", "in einer Viertelstunde", "10 Minuten später", "vor 5 Minuten" (gone by), "2 Stunden vor 15 Uhr". */
function readOffset(reader: Reader, i: number): Hit<Meaning> | null {
  const { tokens } = reader
  const at = skipAny(tokens, i, OFFSETS)
  const minus = at > i && ((isMark(tokens, at, '-−') && isGlued(tokens, at + 1)) || isWord(tokens, at, 'minus'))
  const length = readDuration(tokens, minus ? at + 1 : at)
  if (length === null) return null
  if (minus) return hit(notPositive(tokens, at, length.to), length.to)
  if (isWord(tokens, length.to, 'lang', 'alt')) return null
  const sign = isWord(tokens, length.to, 'vor') ? -1 : isWord(tokens, length.to, 'nach') ? 1 : 0
  if (sign !== 0 && at === i)
    return leadsTime(reader, length.to + 1) ? hit({ kind: 'shift', length: length.value, sign }, length.to + 1) : null
  const later = skipAny(tokens, length.to, [['spaeter'], ['ab', 'jetzt'], ['von', 'jetzt', 'an']])
  if (at === i && later === length.to) return null
  if (isZeroLength(length.value)) return hit(notPositive(tokens, at, length.to), later)
  return hit({ kind: 'offset', length: length.value }, later)
}

/** Whether a day or a clock time stands here, for "2 Tage vor ..." to count from. */
const leadsTime = (reader: Reader, i: number): boolean =>
  readDay(reader, skipAny(reader.tokens, i, [['dem'], ['den'], ['der']]), true) !== null ||
  readClock(reader.tokens, i, 'at') !== null ||
  isWord(reader.tokens, i, 'mittag')

/** "am Tag vor Ostern", "am Tag nach Weihnachten" */
function readDayBefore(reader: Reader, i: number): Hit<Meaning> | null {
  const at = skipAny(reader.tokens, i, [
    ['am', 'tag'],
    ['am', 'abend'],
    ['einen', 'tag'],
    ['der', 'tag'],
  ])
  const sign = at === i ? 0 : isWord(reader.tokens, at, 'vor') ? -1 : isWord(reader.tokens, at, 'nach') ? 1 : 0
  return sign !== 0 && readDay(reader, at + 1, true) !== null
    ? hit({ kind: 'shift', length: { months: 0, days: 1, seconds: 0 }, sign }, at + 1)
    : null
}

const PART_LEADS = [
  ['am', 'fruehen'],
  ['am', 'spaeten'],
  ['in', 'der'],
  ['am'],
  ['zu'],
  ['gegen'],
  ['diesen'],
  ['kommende'],
] as const

/** "heute Abend", "am Nachmittag", "früh", "in der Nacht"; behind a day also "morgen" for its morning. */
function readPart({ tokens }: Reader, i: number, before: Meaning | null): Hit<PartPiece> | null {
  const today = isWord(tokens, i, 'heute')
  const at = today ? i + 1 : skipAny(tokens, i, PART_LEADS)
  const word = textAt(tokens, at)
  const lead = textAt(tokens, i)
  const isMorning =
    word === 'morgen' &&
    (today || (at > i && lead === 'am') || (at === i && before?.kind === 'day' && before.shape.is === 'weekday'))
  const found = isMorning ? { part: 'morning' as const } : PARTS.get(word)
  if (found === undefined) return null
  let { hour } = found as { hour?: number }
  let to = at + 1
  if (isWord(tokens, i + 1, 'fruehen')) hour = 7
  if (isWord(tokens, i + 1, 'spaeten')) hour = found.part === 'evening' ? 21 : 17
  if (word === 'frueh' && isWord(tokens, to, 'am') && isWord(tokens, to + 1, 'morgen')) to += 2
  const seconds = hour === undefined ? {} : { seconds: hour * 3600 }
  return hit({ kind: 'part', part: found.part, ...(today ? { today } : {}), ...seconds }, to)
}

const DAY_LEADS = [
  ['bis', 'spaetestens'],
  ['spaetestens', 'bis', 'zum'],
  ['spaetestens', 'bis'],
  ['spaetestens', 'am'],
  ['spaetestens'],
  ['bis', 'zum'],
  ['bis', 'zu'],
  ['bis', 'am'],
  ['bis'],
  ['ab', 'dem'],
  ['ab'],
  ['am'],
  ['an'],
  ['zum'],
  ['zu'],
  ['im'],
  ['in', 'der'],
  ['der'],
  ['den'],
  ['dem'],
] as const
/** After these a weak name is no day for sure, yet they stand in front of days. */
const LOOSE = new Set(['an', 'zu', 'der', 'den', 'dem', 'in', 'im'])

const CLOCK_LEADS = [
  ['spaetestens', 'um'],
  ['puenktlich', 'um'],
  ['so', 'um'],
  ['so', 'gegen'],
  ['ungefaehr', 'um'],
  ['etwa', 'um'],
  ['um', 'punkt'],
  ['um', 'etwa'],
  ['um', 'circa'],
  ['um', 'ca', '.'],
  ['um', 'ca'],
  ['um'],
  ['gegen'],
  ['punkt'],
  ['schlag'],
  ['bis', 'um'],
  ['bis'],
  ['ab'],
  ['@'],
] as const

const BEFORE_CLOCK = new Set<Meaning['kind']>(['day', 'part', 'repeat', 'weekdays'])

function clockLead(tokens: Token[], i: number, at: number, before: Meaning | null): ClockLead {
  if (at > i || before?.kind === 'shift') return 'at'
  // "8 morgens", "um" is left out before a part of the day
  if (
    PARTS.has(textAt(tokens, i + 1)) &&
    isWord(tokens, i + 1, 'morgens', 'abends', 'nachts', 'frueh', 'mittags', 'nachmittags', 'vormittags')
  )
    return 'at'
  return before !== null && BEFORE_CLOCK.has(before.kind) ? 'day' : null
}

function readClockPiece(reader: Reader, i: number, before: Meaning | null): Piece | null {
  const { tokens } = reader
  const at = skipAny(tokens, i, CLOCK_LEADS)
  const clock = readClock(tokens, at, clockLead(tokens, i, at, before))
  if (clock === null) return null
  if (Number.isNaN(clock.value.seconds)) {
    const said = spoken(tokens, at, clock.to)
    return piece({ kind: 'problem', problem: { kind: 'impossible-time', said } }, i, clock.to, true)
  }
  const times = readTimes(tokens, clock)
  return piece(
    { kind: 'clock', times: times.value.map(({ seconds, open }) => ({ seconds, open })) },
    i,
    times.to,
    at > i || before !== null,
  )
}

function readDayPiece(reader: Reader, i: number, before: Meaning | null): Piece | null {
  const { tokens } = reader
  const at = skipAny(tokens, i, DAY_LEADS)
  const isRepeated = before?.kind === 'repeat' && (before.frequency === 'MONTHLY' || before.frequency === 'YEARLY')
  const expected = at > i && !(LOOSE.has(textAt(tokens, i)) && textAt(tokens, at - 1) === 'an')
  const found =
    (at > i ? readDay(reader, at, expected, isRepeated) : null) ??
    readDay(reader, i, before?.kind === 'repeat', isRepeated)
  if (found === null) return null
  if (found.value.kind === 'problem') return piece(found.value, i, found.to, true)
  const plain = isWord(
    tokens,
    i,
    'heute',
    'morgen',
    'uebermorgen',
    'naechste',
    'naechsten',
    'naechster',
    'kommenden',
    'diesen',
  )
  const dated = found.value.shape.is === 'month-day' || found.value.shape.is === 'fixed'
  return piece(found.value, i, found.to, plain || dated || (at > i && !LOOSE.has(textAt(tokens, i))))
}

function readRepeatPiece(reader: Reader, i: number): Piece | null {
  const { tokens } = reader
  const repeat = readRepeat(reader, i)
  if (repeat !== null) return piece(repeat.value, i, repeat.to, repeat.to > i + 1 || repeat.value.kind === 'repeat')
  const at = skipAny(tokens, i, [['immer'], ['am'], ['an'], ['von'], ['nur']])
  const more = isWord(tokens, at, 'am') ? at + 1 : at
  const again = readRepeat(reader, more)
  if (more > i && again !== null && !isWord(tokens, i, 'am', 'an', 'von')) return piece(again.value, i, again.to, true)
  const list = readWeekdayList(tokens, more, at > i)
  return list === null
    ? null
    : piece({ kind: 'weekdays', ...list.value }, i, list.to, at > i || list.value.plural || list.to > i + 1)
}

const MARKS = new Set('@½¼¾-'.split(''))

/** The piece of time that starts at token `i`, prepositions included, or null. `before`: the piece that ends right here. */
export function readPiece(reader: Reader, i: number, before: Meaning | null): Piece | null {
  const first = reader.tokens[i]
  if (first === undefined || first.kind === 'opaque' || (first.kind === 'mark' && !MARKS.has(first.text))) return null
  if (before !== null) return readPieceAt(reader, i, before)
  const known = reader.pieces.get(i)
  if (known !== undefined) return known
  const found = readPieceAt(reader, i, null)
  reader.pieces.set(i, found)
  return found
}

function readPieceAt(reader: Reader, i: number, before: Meaning | null): Piece | null {
  const moved = readDayBefore(reader, i) ?? null
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
