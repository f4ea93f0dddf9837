import { type Hit, hit } from '../../text/hit.js'
import { lookup } from '../../text/lookup.js'
import type { Token } from '../../text/tokens.js'
import { ONES, ORDINAL_SUFFIXES, ORDINALS, TENS } from './vocabulary.js'
import { digitsAt, isGlued, isHyphen, isMark, isNumber, isWord, numberAt, textAt } from './words.js'

const GLYPHS = lookup<number>({ '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 })

/** Below one hundred, in words: "seven", "twenty five", "twenty-five". */
function readTens(tokens: Token[], i: number): Hit<number> | null {
  const word = textAt(tokens, i)
  const ones = ONES.get(word)
  if (ones !== undefined) return hit(ones, i + 1)
  const tens = TENS.get(word)
  if (tens === undefined) return null
  const next = isHyphen(tokens, i + 1) ? i + 2 : i + 1
  const unit = ONES.get(textAt(tokens, next))
  return unit !== undefined && unit > 0 && unit < 10 ? hit(tens + unit, next + 1) : hit(tens, i + 1)
}

/** A whole number in words, up to the thousands: "one hundred and twenty". */
export function readNumberWords(tokens: Token[], i: number): Hit<number> | null {
  let total = 0
  let at = i
  let found = false
  for (const [scale, name] of [
    [1000, 'thousand'],
    [100, 'hundred'],
  ] as const) {
    const lead = isWord(tokens, at, 'a', 'an') ? hit(1, at + 1) : readTens(tokens, at)
    if (lead !== null && textAt(tokens, lead.to) === name) {
      total += lead.value * scale
      at = lead.to + 1
      found = true
      const next = isWord(tokens, at, 'and') ? at + 1 : at
      if (readTens(tokens, next) === null) return hit(total, at)
      at = next
    }
  }
  const rest = readTens(tokens, at)
  if (rest !== null) return hit(total + rest.value, rest.to)
  return found ? hit(total, at) : null
}

const plainDigits = (tokens: Token[], i: number): Hit<number> | null => {
  if (!isNumber(tokens, i)) return null
  let value = numberAt(tokens, i)
  let at = i + 1
  // 1,500
  while (
    isMark(tokens, at, ',') &&
    isGlued(tokens, at) &&
    isGlued(tokens, at + 1) &&
    digitsAt(tokens, at + 1) === 3 &&
    digitsAt(tokens, at - 1) <= 3
  ) {
    value = value * 1000 + numberAt(tokens, at + 1)
    at += 2
  }
  return hit(value, at)
}

/** A whole number in digits or words. */
export const readWhole = (tokens: Token[], i: number): Hit<number> | null =>
  plainDigits(tokens, i) ?? readNumberWords(tokens, i)

/** Any amount: "5", "1.5", "1,5", "1/2", "1 1/2", "1½", "½", "three". */
export function readAmount(tokens: Token[], i: number): Hit<number> | null {
  const glyph = GLYPHS[textAt(tokens, i)]
  if (glyph !== undefined) return hit(glyph, i + 1)
  if (isMark(tokens, i, '.') && isNumber(tokens, i + 1) && isGlued(tokens, i + 1)) {
    return hit(Number(`0.${textAt(tokens, i + 1)}`), i + 2)
  }
  const whole = readWhole(tokens, i)
  if (whole === null) return null
  const at = whole.to
  if (!isNumber(tokens, at - 1)) return whole
  const after = GLYPHS[textAt(tokens, at)]
  if (after !== undefined) return hit(whole.value + after, at + 1)
  const gluedPair = isGlued(tokens, at) && isNumber(tokens, at + 1) && isGlued(tokens, at + 1)
  if (gluedPair && isMark(tokens, at, '.,') && digitsAt(tokens, at + 1) <= 3) {
    return hit(Number(`${textAt(tokens, at - 1)}.${textAt(tokens, at + 1)}`), at + 2)
  }
  const fraction = readFraction(tokens, at - 1)
  if (fraction !== null) return fraction
  const mixed = readFraction(tokens, at)
  return mixed === null ? whole : hit(whole.value + mixed.value, mixed.to)
}

/** "1/2": a proper fraction of small numbers. */
function readFraction(tokens: Token[], i: number): Hit<number> | null {
  const slash = isMark(tokens, i + 1, '/⁄') && isGlued(tokens, i + 1) && isGlued(tokens, i + 2)
  if (!slash) return null
  const [top, bottom] = [numberAt(tokens, i), numberAt(tokens, i + 2)]
  return top > 0 && bottom > top && bottom <= 12 ? hit(top / bottom, i + 3) : null
}

/** "1st", "first", "twenty-first", "21 st" is none. */
export function readOrdinal(tokens: Token[], i: number): Hit<number> | null {
  if (isNumber(tokens, i)) {
    const suffix = isGlued(tokens, i + 1) && ORDINAL_SUFFIXES.has(textAt(tokens, i + 1))
    return suffix ? hit(numberAt(tokens, i), i + 2) : null
  }
  const word = textAt(tokens, i)
  const simple = ORDINALS.get(word)
  if (simple !== undefined) return hit(simple, i + 1)
  const tens = TENS.get(word)
  if (tens === undefined) return null
  const next = isHyphen(tokens, i + 1) ? i + 2 : i + 1
  const unit = ORDINALS.get(textAt(tokens, next))
  return unit !== undefined && unit < 10 ? hit(tens + unit, next + 1) : null
}
