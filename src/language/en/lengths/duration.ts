import { type Hit, hit } from '../../text/hit.js'
import { lookup } from '../../text/lookup.js'
import type { Token } from '../../text/tokens.js'
import { addLengths, lengthOf, NO_LENGTH, RANK, type Unit } from '../../time/length.js'
import type { Length } from '../../time/pieces.js'
import { readAmount, readWhole } from '../words/numbers.js'
import { TERSE_UNITS, UNITS } from '../words/vocabulary.js'
import {
  digitsAt,
  isGlued,
  isHyphen,
  isMark,
  isNumber,
  isWord,
  numberAt,
  skipAny,
  skipWords,
  textAt,
} from '../words/words.js'

export interface Duration {
  length: Length
  /** Smallest unit said. */
  smallest: Unit
  /** Only one-letter units: "10m", "2d 3h". */
  terse: boolean
  /** Amounts with a unit of their own: "1h 30m" are two. */
  terms: number
}

/** A unit word at `i`. `afterDigits`: one-letter units count too. */
export function readUnit(tokens: Token[], i: number, afterDigits = false): Hit<Unit> | null {
  const word = textAt(tokens, i)
  if (isWord(tokens, i, 'business', 'working', 'work', 'week')) {
    const gap = isHyphen(tokens, i + 1) ? i + 2 : i + 1
    if (isWord(tokens, gap, 'day', 'days')) return word === 'week' ? null : hit<Unit>('business-day', gap + 1)
  }
  const unit = UNITS.get(word) ?? (afterDigits ? TERSE_UNITS.get(word) : undefined)
  if (unit === undefined) return null
  let to = i + 1
  // "mins." but not the end of the sentence
  if (word.length <= 4 && isMark(tokens, to, '.') && isGlued(tokens, to) && tokens[to + 1] !== undefined) to += 1
  return hit(unit, to)
}

const SMALL_WORDS = lookup<number>({ a: 1, an: 1, another: 1, one: 1, couple: 2, few: 3, several: 5 })

/** "half", "a half", "a quarter", "three quarters" as parts of one. */
function readPart(tokens: Token[], i: number): Hit<number> | null {
  const at = isWord(tokens, i, 'a', 'one') ? i + 1 : i
  if (isWord(tokens, at, 'half')) return hit(0.5, at + 1)
  if (isWord(tokens, at, 'quarter')) return hit(0.25, at + 1)
  if (isWord(tokens, at, 'third')) return hit(1 / 3, at + 1)
  const count = readWhole(tokens, i)
  if (count === null) return null
  const gap = isHyphen(tokens, count.to) ? count.to + 1 : count.to
  if (isWord(tokens, gap, 'quarters') && count.value <= 3) return hit(count.value / 4, gap + 1)
  if (isWord(tokens, gap, 'thirds') && count.value <= 2) return hit(count.value / 3, gap + 1)
  return null
}

interface Term {
  amount: number
  unit: Unit
  terse: boolean
  extra?: Length
}

/** "half an hour", "half hour", "a quarter of an hour", "three quarters of an hour", "quarter-hour" */
function readPartOfUnit(tokens: Token[], i: number): Hit<Term> | null {
  const part = readPart(tokens, i)
  if (part === null) return null
  let at = part.to
  if (isHyphen(tokens, at)) at += 1
  if (isWord(tokens, at, 'of')) at += 1
  if (isWord(tokens, at, 'a', 'an', 'one')) at += 1
  const unit = readUnit(tokens, at)
  if (unit === null || unit.value === 'quarter' || unit.value === 'business-day') return null
  return hit({ amount: part.value, unit: unit.value, terse: false }, unit.to)
}

/** "and a half", "and a quarter", "and three quarters" */
function readAndPart(tokens: Token[], i: number): Hit<number> | null {
  if (!isWord(tokens, i, 'and', '&', 'n')) return null
  const part = readPart(tokens, i + 1)
  if (part === null) return null
  // "and a half hours" is the part of the whole amount; "and half an hour" is a term of its own
  return part
}

function readQuantity(tokens: Token[], i: number): Hit<number> | null {
  const word = textAt(tokens, i)
  if (word === 'another' && (isNumber(tokens, i + 1) || isWord(tokens, i + 1, 'few', 'couple')))
    return readQuantity(tokens, i + 1)
  if (isWord(tokens, i, 'a', 'an') && isWord(tokens, i + 1, 'few', 'couple', 'dozen', 'good')) {
    return readQuantity(tokens, i + 1)
  }
  if (word === 'dozen') return hit(12, i + 1)
  if (word === 'half' && isWord(tokens, i + 1, 'a') && isWord(tokens, i + 2, 'dozen')) return hit(6, i + 3)
  if (word === 'couple') return hit(2, isWord(tokens, i + 1, 'of') ? i + 2 : i + 1)
  if (word === 'few' || word === 'several') return hit(SMALL_WORDS[word] as number, i + 1)
  const amount = readAmount(tokens, i)
  if (amount !== null) {
    const more = readAndPart(tokens, amount.to)
    if (more !== null && Number.isInteger(amount.value)) {
      const unit = readUnit(tokens, more.to)
      if (unit !== null) return hit(amount.value + more.value, more.to)
    }
    return amount
  }
  const small = SMALL_WORDS[word]
  return small === undefined ? null : hit(small, i + 1)
}

/** "1:30 hours", "0:45 h" */
function readClockLength(tokens: Token[], i: number): Hit<Term> | null {
  if (!isNumber(tokens, i) || !isMark(tokens, i + 1, ':') || digitsAt(tokens, i + 2) !== 2) return null
  const unit = readUnit(tokens, i + 3, true)
  if (unit === null || (unit.value !== 'hour' && unit.value !== 'minute') || numberAt(tokens, i + 2) > 59) return null
  return hit({ amount: numberAt(tokens, i) + numberAt(tokens, i + 2) / 60, unit: unit.value, terse: false }, unit.to)
}

function readTerm(tokens: Token[], i: number): Hit<Term> | null {
  const special = readClockLength(tokens, i) ?? readPartOfUnit(tokens, i)
  if (special !== null) return special
  const quantity = readQuantity(tokens, i)
  if (quantity === null) return null
  let at = quantity.to
  if (isHyphen(tokens, at)) at += 1
  if (isWord(tokens, at, 'more', 'full', 'whole', 'short', 'long', 'additional')) at += 1
  const inDigits = isNumber(tokens, at - 1)
  const unit = readUnit(tokens, at, inDigits)
  if (unit === null) return null
  const terse = inDigits && TERSE_UNITS.has(textAt(tokens, at))
  const term: Term = { amount: quantity.value, unit: unit.value, terse }
  // "an hour and a half", "two hours and a quarter", "a year and a half"
  const more = readAndPart(tokens, unit.to)
  if (more !== null && readUnit(tokens, isWord(tokens, more.to, 'of', 'an') ? more.to + 1 : more.to) === null) {
    const follows = skipWords(tokens, more.to, ['an'])
    if (follows < 0 && skipWords(tokens, more.to, ['of']) < 0)
      return hit({ ...term, amount: term.amount + more.value }, more.to)
  }
  // "1h30", "1h 30"
  if (terse && unit.value === 'hour' && isNumber(tokens, unit.to) && digitsAt(tokens, unit.to) <= 2) {
    const minutes = numberAt(tokens, unit.to)
    const follows = readUnit(tokens, unit.to + 1, true)
    const clock = isMark(tokens, unit.to + 1, ':.') && isNumber(tokens, unit.to + 2)
    const meridiem = isWord(tokens, unit.to + 1, 'am', 'pm', 'a', 'p')
    if (follows === null && !clock && !meridiem && minutes < 60) {
      return hit({ ...term, extra: lengthOf(minutes, 'minute') }, unit.to + 1)
    }
  }
  // "1 hour 30"
  const isEnd =
    tokens[unit.to + 1] === undefined || isWord(tokens, unit.to + 1, 'to') || isMark(tokens, unit.to + 1, ',.:')
  if (unit.value === 'hour' && digitsAt(tokens, unit.to) === 2 && numberAt(tokens, unit.to) < 60 && isEnd)
    return hit({ ...term, extra: lengthOf(numberAt(tokens, unit.to), 'minute') }, unit.to + 1)
  // "8h10m00"
  const seconds = terse && unit.value === 'minute' && isGlued(tokens, unit.to) ? digitsAt(tokens, unit.to) : 0
  if (seconds > 0 && seconds <= 2 && !isGlued(tokens, unit.to + 1) && numberAt(tokens, unit.to) < 60)
    return hit({ ...term, extra: lengthOf(numberAt(tokens, unit.to), 'second') }, unit.to + 1)
  return hit(term, unit.to)
}

/** A length of time without its preposition: "1h30m", "two and a half hours", "2 weeks, 3 days and 4 hours". */
export function readDuration(tokens: Token[], i: number): Hit<Duration> | null {
  const first = readTerm(tokens, i)
  if (first === null) return null
  let { unit } = first.value
  let length = addLengths(lengthOf(first.value.amount, unit), first.value.extra ?? NO_LENGTH)
  let terse = first.value.terse
  let to = first.to
  let terms = 1
  for (; terms < 8; terms += 1) {
    let at = to
    if (isMark(tokens, at, ',+&')) at += 1
    if (isWord(tokens, at, 'and', 'plus', 'n')) at += 1
    const next = readTerm(tokens, at)
    if (next === null || RANK[next.value.unit] >= RANK[unit]) break
    unit = next.value.unit
    length = addLengths(length, addLengths(lengthOf(next.value.amount, unit), next.value.extra ?? NO_LENGTH))
    terse &&= next.value.terse
    to = next.to
  }
  // "a day or two", "an hour or so"
  const loose = skipAny(tokens, to, [
    ['or', 'two'],
    ['or', 'three'],
    ['or', 'so'],
  ])
  return hit({ length, smallest: unit, terse, terms }, loose)
}
