import type { Hit } from '../../text/hit.js'
import { hit } from '../../text/hit.js'
import { spoken } from '../../text/phrase.js'
import type { Token } from '../../text/tokens.js'
import type { Meaning, PartPiece, Piece } from '../../time/pieces.js'
import { unclear } from '../../time/repeat.js'
import { readDay } from '../days/dates.js'
import { readUnit } from '../lengths/duration.js'
import type { Reader } from '../reader.js'
import { ONES } from '../words/vocabulary.js'
import { digitsAt, isGlued, isMark, isNumber, isWord, numberAt, skipAny, textAt } from '../words/words.js'
import { readClock, skipClockPreposition, skipLatest } from './clock.js'
import type { ClockTime } from './clock-face.js'
import { EARLY, LATE, readDaypart } from './dayparts.js'
import { endOfChoice } from './unclear.js'

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
  ['this', 'coming'],
  ['@'],
] as const

const LOOSE_PREPOSITIONS = new Set(['for', 'about', 'around', 'over', 'during', 'in'])

const EMPHASIS = [['at', 'the', 'latest'], ['at', 'some', 'point'], ['at', 'some', 'time'], ['again']] as const

export const skipEmphasis = (tokens: Token[], to: number): number => skipAny(tokens, to, EMPHASIS)

export const piece = (meaning: Meaning, from: number, to: number, firm: boolean): Piece => ({ meaning, from, to, firm })

const PART_PREPOSITIONS = [
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
  ['around'],
  ['after'],
  ['of', 'the'],
  ['over'],
  ['the'],
] as const

/** Pieces after which a clock time needs no "at": "tomorrow 17:00". */
const BEFORE_CLOCK = new Set<Meaning['kind']>(['day', 'part', 'repeat', 'weekdays'])

/** A time of day, a part of the day or a day; of several that fit the one that reaches furthest. */
export function readClockOrDay(reader: Reader, i: number, before: Meaning | null): Piece | null {
  const { tokens, moment } = reader
  const shaded = readShadedDay(reader, i) ?? readEndOf(reader, i)
  if (shaded !== null) return shaded
  const year = before?.kind === 'clock' || before?.kind === 'zone' ? readYear(tokens, i) : null
  if (year !== null) return piece({ kind: 'year', year }, i, i + 1, false)
  const clockAt = skipClockPreposition(tokens, i)
  const after =
    clockAt > i || leadsPart(tokens, i) || before?.kind === 'shift'
      ? 'at'
      : before !== null && BEFORE_CLOCK.has(before.kind)
        ? 'day'
        : null
  const clock = readClock(tokens, clockAt, after)
  const dayAt = before?.kind === 'part' && isWord(tokens, i, 'of') ? i + 1 : skipAny(tokens, i, DAY_PREPOSITIONS)
  const partAt = skipAny(tokens, i, PART_PREPOSITIONS)
  const part =
    readDaypart(tokens, i, moment, before?.kind === 'day' && !isObject(tokens, i - 1)) ??
    readDaypart(tokens, partAt, moment)
  const day = readDay(reader, dayAt, dayAt > i && !isWord(tokens, i, 'around', 'over'))
  const clockTo = clock?.to ?? -1
  const dayTo = day?.to ?? -1
  const partTo = part?.to ?? -1
  if (clock !== null && clockTo >= partTo && (clockTo > dayTo || (clockTo === dayTo && clock.value.firm))) {
    return clockPiece(reader, i, clockAt, clock, before)
  }
  if (part !== null && partTo >= dayTo) return partPiece(reader, i, part, before)
  if (day === null) return null
  if (day.value.kind === 'problem') return piece(day.value, i, day.to, true)
  const choiceTo = endOfChoice(reader, day.to)
  if (choiceTo > 0) return piece(unclear(spoken(tokens, dayAt, choiceTo)), i, choiceTo, true)
  const named = dayAt > i && !LOOSE_PREPOSITIONS.has(textAt(tokens, i))
  return piece(day.value, i, skipEmphasis(tokens, day.to), named || isPlainDay(reader, dayAt, day.to))
}

/** "8 tomorrow morning", "9 tonight": a bare hour in front of the part of the day it is in; "9 tomorrow" right behind the request. */
function leadsPart(tokens: Token[], i: number): boolean {
  const hour = digitsAt(tokens, i) > 2 ? Number.NaN : (ONES.get(textAt(tokens, i)) ?? numberAt(tokens, i))
  if (!(hour >= 1 && hour <= 12) || isObject(tokens, i)) return false
  const day = isWord(tokens, i + 1, 'tomorrow', 'today') ? i + 2 : i + 1
  const parts = ['morning', 'afternoon', 'evening', 'night'] as const
  if (isWord(tokens, i + 1, 'tonight') || (day > i + 1 && isWord(tokens, day, ...parts))) return true
  const the = skipAny(tokens, day, [['in', 'the'], ['this'], ['at']])
  if (the > day && isWord(tokens, the, ...parts)) return true
  const first = i === 0 || isWord(tokens, i - 1, 'me', 'us', 'reminder', 'alarm', 'for') || isMark(tokens, i - 1, ',:')
  return first && day > i + 1
}

/** What has a number for a name: "chapter 7", "room 9". */
const NUMBERED = new Set(
  (
    'chapter chapters page pages room rooms gate platform flight bus line track number no part parts episode season level ' +
    'lesson unit version apartment apt suite floor section exercise question item step table seat terminal exit route ' +
    'highway channel volume book act scene verse psalm problem issue ticket case grade lane bay door desk building phase ' +
    'round game match day week form article paragraph slide figure task'
  ).split(' '),
)

/** "to order 6 tonight": right behind the verb a bare number is how many; behind a possessive it is a name: "Ocean's 11". */
const isObject = (tokens: Token[], i: number): boolean =>
  NUMBERED.has(textAt(tokens, i - 1)) ||
  textAt(tokens, i - 1).endsWith("'s") ||
  (isWord(tokens, i - 2, 'to') && tokens[i - 1]?.kind === 'word' && !isWord(tokens, i - 1, 'me', 'us'))

/** "early tomorrow", "late friday afternoon": the day's early or late hours. */
function readShadedDay(reader: Reader, i: number): Piece | null {
  const { tokens, moment } = reader
  if (!isWord(tokens, i, 'early', 'late')) return null
  const hours = isWord(tokens, i, 'early') ? EARLY : LATE
  const at = isWord(tokens, i + 1, 'on') ? i + 2 : i + 1
  const day = readDay(reader, at, true)
  if (day === null || day.value.kind === 'problem' || !['fixed', 'weekday', 'month-day'].includes(day.value.shape.is))
    return null
  if (isWord(tokens, at, 'next', 'this') && !isWord(tokens, day.to - 1, 'week') && day.value.shape.is === 'fixed')
    return null
  if (isWord(tokens, day.to - 1, 'week', 'month', 'year', 'quarter', 'weekend')) return null
  const named = readDaypart(
    tokens,
    isWord(tokens, day.to, 'in') && isWord(tokens, day.to + 1, 'the') ? day.to + 2 : day.to,
    moment,
  )
  const part: PartPiece['part'] = named?.value.part ?? (hours === EARLY ? 'morning' : 'evening')
  const hour = hours === LATE && named === null ? 20 : hours[part]
  return piece({ ...day.value, seconds: hour * 3600 }, i, named?.to ?? day.to, true)
}

/** "the end of today", "end of friday": the end of a working day. */
function readEndOf(reader: Reader, i: number): Piece | null {
  const { tokens, moment } = reader
  const at = skipAny(tokens, i, [['by'], ['at'], ['before'], ['until']])
  const end = skipAny(tokens, at, [
    ['the', 'end', 'of'],
    ['end', 'of'],
    ['close', 'of'],
  ])
  if (end === at || isWord(tokens, i, 'before', 'until') || readDay(reader, at, true) !== null) return null
  const day = readDay(reader, end, true)
  if (
    day === null ||
    day.value.kind === 'problem' ||
    !['fixed', 'today', 'weekday', 'month-day'].includes(day.value.shape.is)
  )
    return null
  if (
    isWord(tokens, day.to - 1, 'week', 'month', 'year', 'quarter', 'weekend') ||
    (day.value.shape.is === 'fixed' && !isWord(tokens, end, 'tomorrow') && !isNumber(tokens, day.to - 1))
  )
    return null
  const shape = day.value.shape.is === 'today' ? ({ is: 'fixed' } as const) : day.value.shape
  return piece({ ...day.value, shape, seconds: moment.parts.endOfDay }, i, day.to, true)
}

function readYear(tokens: Token[], i: number): number | null {
  const year = numberAt(tokens, i)
  return digitsAt(tokens, i) === 4 && year >= 1900 && year < 2200 && !isGlued(tokens, i) ? year : null
}

/** "night" alone is a time only behind a day; "in the night" and "tonight" always. */
function partPiece(reader: Reader, i: number, part: Hit<PartPiece>, before: Meaning | null): Piece | null {
  const { tokens } = reader
  const bare = part.to === i + 1 && part.value.today !== true && part.value.seconds === undefined
  const named = part.to === i + 2 && isWord(tokens, i, 'the')
  if ((bare || named) && before === null && !isDayOf(reader, part.to)) return null
  return piece(part.value, i, skipEmphasis(tokens, part.to), !bare)
}

/** "morning of july 4" */
const isDayOf = (reader: Reader, i: number): boolean =>
  isWord(reader.tokens, i, 'of') && readDay(reader, i + 1, true) !== null

/** Words for days that nobody uses for anything else; a bare weekday's name is not one. */
function isPlainDay(reader: Reader, from: number, to: number): boolean {
  const word = textAt(reader.tokens, from)
  if (word === 'the')
    return to > from + 2 && ['day', 'week', 'end', 'start', 'beginning'].includes(textAt(reader.tokens, from + 1))
  return ['today', 'tomorrow', 'next', 'this', 'day', 'end'].includes(word)
}

function clockPiece(
  reader: Reader,
  i: number,
  clockAt: number,
  clock: Hit<ClockTime>,
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
  const iso = before?.kind === 'day' && isMark(tokens, i - 2, '-/.') && digitsAt(tokens, i - 5) === 4
  const all = readTimes(tokens, iso ? hit({ ...clock.value, open: false }, clock.to) : clock)
  const prep = clockAt > i
  const firm = prep
    ? clock.value.firm || isWord(tokens, i, 'at', 'by') || isMark(tokens, i, '@')
    : clock.value.firm && before !== null
  return piece({ kind: 'clock', times: all.value }, i, skipEmphasis(tokens, skipLatest(tokens, all.to)), firm)
}

/** "at 9, 5 times", "at 9, 2 weeks long": a number of something is no hour. */
const isCounted = (tokens: Token[], to: number): boolean =>
  isWord(tokens, to, 'times', 'time', 'x', 'more') || readUnit(tokens, to) !== null

const MAX_TIMES = 12

/** "8am and 8pm", "9, 12 and 17": several times of one day. */
function readTimes(tokens: Token[], first: Hit<ClockTime>): Hit<{ seconds: number; open: boolean }[]> {
  const times = [{ seconds: first.value.seconds, open: first.value.open }]
  let { to } = first
  let { firm } = first.value
  while (times.length < MAX_TIMES) {
    let at = to
    if (isMark(tokens, at, ',&/')) at += 1
    if (isWord(tokens, at, 'and', 'or', '&')) at += 1
    if (at === to) break
    if (isWord(tokens, at, 'at')) at += 1
    const next = readClock(tokens, at, 'at')
    if (next === null || Number.isNaN(next.value.seconds)) break
    if (!next.value.firm && ((firm && !isWord(tokens, at - 1, 'at')) || isCounted(tokens, next.to))) break
    times.push({ seconds: next.value.seconds, open: next.value.open })
    firm ||= next.value.firm
    to = next.to
  }
  const last = times.at(-1)
  // "at 9 and 10pm": the half said last holds for those before it
  if (last !== undefined && !last.open && last.seconds >= 43200) {
    for (const time of times) {
      if (!time.open) continue
      const late = (time.seconds % 43200) + 43200
      if (late < last.seconds) time.seconds = late
      time.open = false
    }
  }
  return hit(times, to)
}
