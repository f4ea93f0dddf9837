import { type Hit, hit } from '../../text/hit.js'
import { digitsAt, isGlued, isMark, isNumber, isWord, numberAt, textAt } from '../../text/match.js'
import type { Token } from '../../text/tokens.js'
import { addLengths, lengthOf, RANK, type Unit } from '../../time/length.js'
import type { Length } from '../../time/pieces.js'
import { NUMBERS, QUARTERS, TERSE_UNITS, UNITS } from '../words/vocabulary.js'

const GLYPHS = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
])

/** A whole number in digits or words. */
export function readWhole(tokens: Token[], i: number): Hit<number> | null {
  if (isNumber(tokens, i)) return hit(numberAt(tokens, i), i + 1)
  const word = NUMBERS.get(textAt(tokens, i))
  return word === undefined ? null : hit(word, i + 1)
}

/** "anderthalb", "zweieinhalb", "halben": an amount with a half in one word. */
function halvesIn(word: string): number | null {
  if (/^(?:anderthalb|andertalb|eineinhalb)(?:e|en)?$/.test(word)) return 1.5
  if (/^halbe[nrsm]?$/.test(word)) return 0.5
  if (!word.endsWith('einhalb')) return null
  const whole = NUMBERS.get(word.slice(0, -7))
  return whole === undefined ? null : whole + 0.5
}

/** "1/2": a proper fraction of small numbers. */
function readFraction(tokens: Token[], i: number): Hit<number> | null {
  const slash = isMark(tokens, i + 1, '/') && isGlued(tokens, i + 1) && isGlued(tokens, i + 2)
  const [top, bottom] = [numberAt(tokens, i), numberAt(tokens, i + 2)]
  return slash && top > 0 && bottom > top && bottom <= 12 ? hit(top / bottom, i + 3) : null
}

/** "5", "1,5", "1 1/2", "1/2", "1½", "eine halbe", "drei viertel", "ein paar", "anderthalb". */
function readAmount(tokens: Token[], i: number): Hit<number> | null {
  const word = textAt(tokens, i)
  const glyph = GLYPHS.get(word)
  if (glyph !== undefined) return hit(glyph, i + 1)
  const half = halvesIn(word)
  if (half !== null) return hit(half, i + 1)
  if (word === 'dreiviertel') return hit(0.75, i + 1)
  if (word === 'paar') return hit(3, i + 1)
  if (word === 'einige' || word === 'einigen') return hit(3, i + 1)
  const whole = readWhole(tokens, i)
  if (whole === null) return null
  const next = textAt(tokens, i + 1)
  if (!isNumber(tokens, i)) {
    if (whole.value === 1 && (next === 'paar' || halvesIn(next) === 0.5)) return readAmount(tokens, i + 1)
    if (next === 'viertel') return hit(whole.value / 4, i + 2)
    return whole
  }
  const mixed = readFraction(tokens, i + 1)
  if (mixed !== null) return hit(whole.value + mixed.value, mixed.to)
  const after = GLYPHS.get(next)
  if (after !== undefined) return hit(whole.value + after, i + 2)
  const joined = isGlued(tokens, i + 1) && isNumber(tokens, i + 2) && isGlued(tokens, i + 2)
  if (joined && isMark(tokens, i + 1, ',.') && digitsAt(tokens, i + 2) <= 2)
    return hit(Number(`${textAt(tokens, i)}.${textAt(tokens, i + 2)}`), i + 3)
  return readFraction(tokens, i) ?? whole
}

interface Term {
  length: Length
  unit: Unit
}

function readUnit(tokens: Token[], i: number): Hit<Unit> | null {
  const word = textAt(tokens, i)
  const unit = UNITS.get(word) ?? (isNumber(tokens, i - 1) ? TERSE_UNITS.get(word) : undefined)
  if (unit === undefined) return null
  const dot = word.length <= 4 && isMark(tokens, i + 1, '.') && isGlued(tokens, i + 1) && tokens[i + 2] !== undefined
  return hit(unit, dot ? i + 2 : i + 1)
}

function readTerm(tokens: Token[], i: number): Hit<Term> | null {
  const amount = readAmount(tokens, i)
  const named = amount?.to ?? i
  const quarter = QUARTERS.get(textAt(tokens, named))
  if (quarter !== undefined)
    return hit({ length: lengthOf((amount?.value ?? 1) * quarter, 'minute'), unit: 'minute' }, named + 1)
  if (amount === null) return null
  const at = isWord(tokens, amount.to, 'weitere', 'weiteren', 'volle', 'vollen', 'ganze', 'ganzen') ? named + 1 : named
  const unit = readUnit(tokens, at)
  if (unit === null || !Number.isFinite(amount.value)) return null
  const length = lengthOf(amount.value, unit.value)
  // "1h30"
  const minutes = numberAt(tokens, unit.to)
  if (
    unit.value === 'hour' &&
    isNumber(tokens, at - 1) &&
    isGlued(tokens, unit.to) &&
    minutes < 60 &&
    readUnit(tokens, unit.to + 1) === null
  )
    return hit({ length: addLengths(length, lengthOf(minutes, 'minute')), unit: 'minute' }, unit.to + 1)
  return hit({ length, unit: unit.value }, unit.to)
}

/** A length of time without its preposition: "anderthalb Stunden", "1 Stunde und 30 Minuten", "2 Wochen". */
export function readDuration(tokens: Token[], i: number): Hit<Length> | null {
  const first = readTerm(tokens, i)
  if (first === null) return null
  let { length, unit } = first.value
  let { to } = first
  for (let terms = 1; terms < 8; terms += 1) {
    const at = isMark(tokens, to, ',+') || isWord(tokens, to, 'und') ? to + 1 : to
    const next = readTerm(tokens, at)
    if (next === null || RANK[next.value.unit] >= RANK[unit]) break
    unit = next.value.unit
    length = addLengths(length, next.value.length)
    to = next.to
  }
  return hit(length, to)
}
