import type { Hit } from '../text/hit.js'
import type { Meaning, Piece } from '../time/pieces.js'
import { readCount, readExcept, readLasting, readStarting, readUntil, readWindow } from './bounds.js'
import { readClock, skipClockPreposition, skipLatest } from './clock.js'
import { readDay } from './dates.js'
import { readDaypart } from './dayparts.js'
import { readAnchoredLength, readOffset } from './offsets.js'
import type { Reader } from './reader.js'
import { readRepeat } from './repeats.js'
import { readWeekdayList } from './weekdays.js'
import { isMark, isWord, skipAny, textAt } from './words.js'
import { readZone } from './zones.js'

/** Words and marks that stand before a day. */
const DAY_PREPOSITIONS = [
  ['by', 'the', 'end', 'of', 'today'],
  ['some', 'time', 'on'],
  ['sometime', 'on'],
  ['sometime', 'in'],
  ['sometime'],
  ['some', 'time'],
  ['no', 'later', 'than'],
  ['not', 'later', 'than'],
  ['at', 'the', 'latest', 'by'],
  ['due', 'on'],
  ['due', 'by'],
  ['due'],
  ['come'],
  ['on', 'or', 'before'],
  ['on'],
  ['by'],
  ['for'],
  ['in'],
  ['at'],
  ['during'],
  ['over'],
  ['around'],
  ['about'],
  ['this', 'coming'],
  ['@'],
] as const

const LOOSE_PREPOSITIONS = new Set(['for', 'about', 'around', 'over', 'during', 'in'])

const EMPHASIS = [['at', 'the', 'latest'], ['at', 'some', 'point'], ['at', 'some', 'time'], ['again']] as const

const end = (reader: Reader, to: number): number => skipAny(reader.tokens, to, EMPHASIS)

const piece = (meaning: Meaning, from: number, to: number, firm: boolean): Piece => ({ meaning, from, to, firm })

/**
 * The piece of time that starts at token `i`, prepositions included, or null. `before` is the piece that ends right here:
 * some words are a time only in company ("tomorrow 17", "9am PST").
 */
export function readPiece(reader: Reader, i: number, before: Meaning | null, message: string): Piece | null {
  const { tokens } = reader
  const first = tokens[i]
  if (first === undefined || first.kind === 'opaque') return null
  if (before !== null && (before.kind === 'clock' || before.kind === 'window' || before.kind === 'part')) {
    const zone = readZone(tokens, i, message)
    if (zone !== null && (before.kind !== 'part' || !isWord(tokens, i, 'in'))) {
      return piece({ kind: 'zone', zone: zone.value }, i, zone.to, false)
    }
  }
  const later = readVague(reader, i)
  if (later !== null) return later
  const offset = readOffset(reader, i)
  if (offset !== null) return piece(offset.value, i, offset.to, true)
  const anchored = readAnchoredLength(reader, i)
  if (anchored !== null && anchored.value.kind !== 'shift')
    return piece(anchored.value, i, end(reader, anchored.to), true)
  if (anchored !== null) return piece(anchored.value, i, anchored.to, true)
  const repeat = readRepeatPiece(reader, i)
  if (repeat !== null) return repeat
  const bound = readBounds(reader, i)
  if (bound !== null) return bound
  return readClockOrDay(reader, i, before)
}

/** "later today", "later": a few hours from now. */
function readVague(reader: Reader, i: number): Piece | null {
  const { tokens, moment } = reader
  const to = skipAny(tokens, i, [
    ['later', 'on', 'today'],
    ['later', 'today'],
    ['a', 'bit', 'later', 'today'],
    ['sometime', 'today'],
    ['some', 'time', 'today'],
  ])
  if (to === i) return null
  const hour = Math.ceil((moment.seconds + 2.5 * 3600) / 3600) * 3600
  const lastHour = Math.max(21 * 3600, Math.min(Math.ceil((moment.seconds + 600) / 1800) * 1800, 86340))
  const seconds = Math.min(hour, lastHour)
  return piece({ kind: 'day', day: moment.today, roll: null, shape: { is: 'fixed' }, seconds }, i, to, true)
}

function readRepeatPiece(reader: Reader, i: number): Piece | null {
  const { tokens } = reader
  const on = skipAny(tokens, i, [['on'], ['at'], ['in'], ['by'], ['only', 'on']])
  const repeat = readRepeat(reader, on)
  if (repeat !== null) {
    const adverb = repeat.to === on + 1
    return piece(repeat.value, i, repeat.to, !adverb)
  }
  const list = readWeekdayList(tokens, on)
  if (list === null) return null
  // "friday's meeting" is not "on fridays"
  if (list.to === on + 1 && textAt(tokens, on).endsWith("'s") && on === i) return null
  const firm = on > i || list.to > on + 1
  return piece({ kind: 'weekdays', ...list.value }, i, list.to, firm)
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

function readClockOrDay(reader: Reader, i: number, before: Meaning | null): Piece | null {
  const { tokens, moment } = reader
  const clockAt = skipClockPreposition(tokens, i)
  const afterDay =
    before !== null &&
    (before.kind === 'day' || before.kind === 'part' || before.kind === 'repeat' || before.kind === 'weekdays')
  const clock = readClock(tokens, clockAt, clockAt > i ? 'at' : afterDay ? 'day' : null)
  const dayAt = skipAny(tokens, i, DAY_PREPOSITIONS)
  const partAt = skipAny(tokens, i, [
    ['at', 'about'],
    ['in', 'the'],
    ['in'],
    ['by', 'the'],
    ['by'],
    ['at'],
    ['on', 'the'],
    ['during', 'the'],
    ['for', 'the'],
    ['for'],
    ['this'],
    ['around'],
    ['after'],
    ['of', 'the'],
    ['over'],
  ])
  const part =
    isWord(tokens, i, 'this') || isWord(tokens, i, 'early', 'late')
      ? readDaypart(tokens, i, moment)
      : (readDaypart(tokens, partAt, moment) ?? (partAt > i && isWord(tokens, partAt - 1, 'this') ? null : null))
  const day = readDay(reader, dayAt, dayAt > i && !isWord(tokens, i, 'about', 'around', 'over'))
  const clockTo = clock?.to ?? -1
  const dayTo = day?.to ?? -1
  const partTo = part?.to ?? -1
  if (clock !== null && clockTo >= partTo && (clockTo > dayTo || (clockTo === dayTo && clock.value.firm))) {
    return clockPiece(reader, i, clockAt, clock, before)
  }
  if (part !== null && partTo >= dayTo) {
    const bare = partAt === i && part.value.today !== true && part.value.seconds === undefined
    // "night" alone is a time only behind a day; "in the night", "tonight" are
    if (bare && before === null) return null
    return piece(part.value, i, end(reader, part.to), !bare)
  }
  if (day !== null) {
    if (day.value.kind === 'problem') return piece(day.value, i, day.to, true)
    const named = dayAt > i && !LOOSE_PREPOSITIONS.has(textAt(tokens, i))
    return piece(day.value, i, end(reader, day.to), named || !isShyDay(reader, dayAt, day.to))
  }
  return null
}

/** Short names that are words too: they count only with a preposition or at an edge. */
const SHY = new Set(['sun', 'sat', 'wed', 'mon', 'fri', 'may', 'march', 'mar', 'dec', 'jan', 'second'])

const isShyDay = (reader: Reader, from: number, to: number): boolean =>
  to === from + 1 && SHY.has(textAt(reader.tokens, from))

function clockPiece(
  reader: Reader,
  i: number,
  clockAt: number,
  clock: Hit<{ seconds: number; open: boolean; firm: boolean }>,
  before: Meaning | null,
): Piece | null {
  const { tokens } = reader
  if (Number.isNaN(clock.value.seconds)) {
    const said = tokens
      .slice(clockAt, clock.to)
      .map((token) => token.text)
      .join('')
    return piece({ kind: 'problem', problem: { kind: 'impossible-time', said } }, i, clock.to, true)
  }
  const times = [{ seconds: clock.value.seconds, open: clock.value.open }]
  let to = clock.to
  let firm = clock.value.firm
  // "at 8am and 8pm", "at 9, 12 and 17"
  for (let k = 0; k < 11; k += 1) {
    let at = to
    if (isMark(tokens, at, ',&/')) at += 1
    if (isWord(tokens, at, 'and', 'or', '&')) at += 1
    if (at === to) break
    if (isWord(tokens, at, 'at')) at += 1
    const next = readClock(tokens, at, 'at')
    if (next === null || Number.isNaN(next.value.seconds)) break
    if (!next.value.firm && !(firm === false || isWord(tokens, at - 1, 'at'))) break
    times.push({ seconds: next.value.seconds, open: next.value.open })
    firm ||= next.value.firm
    to = next.to
  }
  // "at 9 and 10pm": the half said last holds for all
  const last = times.at(-1)
  if (times.length > 1 && last !== undefined && !last.open) {
    for (const time of times) {
      if (time.open && last.seconds >= 43200) {
        const late = (time.seconds % 43200) + 43200
        if (late < last.seconds) time.seconds = late
        time.open = false
      }
    }
  }
  const prep = clockAt > i
  const strong = prep
    ? clock.value.firm || isWord(tokens, i, 'at', 'by') || isMark(tokens, i, '@')
    : clock.value.firm && before !== null
  return piece({ kind: 'clock', times }, i, end(reader, skipLatest(tokens, to)), strong)
}
