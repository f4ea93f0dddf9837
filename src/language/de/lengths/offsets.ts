import { type Hit, hit } from '../../text/hit.js'
import { isGlued, isMark, isWord, skipAny } from '../../text/match.js'
import { phrasesOf, spoken } from '../../text/phrase.js'
import type { Token } from '../../text/tokens.js'
import { isZeroLength } from '../../time/length.js'
import type { Meaning } from '../../time/pieces.js'
import { readClock } from '../clock/clock.js'
import { readDay } from '../days/days.js'
import { readWeekdayName } from '../days/weekdays.js'
import { readDuration } from '../lengths/duration.js'
import type { Reader } from '../reader.js'

const ON_DAY = phrasesOf('am tag', 'einen tag', 'der tag')

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
  ['in', 'exakt'],
  ['in', 'knapp'],
  ['in', 'gut'],
  ['in', 'spaetestens'],
  ['spaetestens', 'in'],
  ['so', 'in'],
  ['in', 'so'],
  ['innerhalb', 'von'],
  ['innerhalb'],
  ['binnen'],
  ['in'],
  ['nach'],
] as const

/** "in 10 Minuten", "in einer Viertelstunde", "10 Minuten später", "vor 5 Minuten" (gone by), "2 Stunden vor 15 Uhr". */
export function readOffset(reader: Reader, i: number): Hit<Meaning> | null {
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

const ARTICLES = [['dem'], ['der'], ['den']] as const

/** "am Montag nach Ostern", "den Freitag vor dem 1. Juli" */
export function readWeekdayBeside(reader: Reader, i: number): Hit<Meaning> | null {
  const { tokens } = reader
  const name = readWeekdayName(tokens, skipAny(tokens, i, [['am'], ['den'], ['an', 'dem']]))
  if (name === null) return null
  const sign = isWord(tokens, name.to, 'vor') ? -1 : isWord(tokens, name.to, 'nach') ? 1 : 0
  const day = skipAny(tokens, name.to + 1, ARTICLES)
  return sign !== 0 && readDay(reader, day, true) !== null
    ? hit({ kind: 'shift', length: { months: 0, days: 0, seconds: 0 }, sign, weekday: name.value }, day)
    : null
}

/** "am Tag vor Ostern", "am Tag nach Weihnachten"; behind a part of the day "vor" alone: "am Abend vor Ostern". */
export function readDayBefore(reader: Reader, i: number, before: Meaning | null): Hit<Meaning> | null {
  const { tokens } = reader
  const at = skipAny(tokens, i, ON_DAY)
  if (at === i && before?.kind !== 'part') return null
  const sign = isWord(tokens, at, 'vor') ? -1 : isWord(tokens, at, 'nach') ? 1 : 0
  const day = skipAny(tokens, at + 1, ARTICLES)
  return sign !== 0 && readDay(reader, day, true) !== null
    ? hit({ kind: 'shift', length: { months: 0, days: 1, seconds: 0 }, sign }, day)
    : null
}
