import type { Chosen } from '../../time/chain.js'
import { isZeroLength } from '../../time/length.js'
import type { Reader } from '../reader.js'
import { isMark, isNumber, isWord, numberAt, textAt } from '../words/words.js'
import { type Duration, readDuration } from './duration.js'

/** Words behind a length that make it part of the text: "2 days before the flight", "2 hours of homework". */
const CONTINUES = [
  'before',
  'after',
  'ago',
  'of',
  'from',
  'prior',
  'ahead',
  'earlier',
  'later',
  'in',
  'is',
  'are',
  'long',
]

const ABBREVIATIONS = new Set('min mins hr hrs sec secs wk wks'.split(' '))

const chosenLength = ({ length }: Duration, from: number, to: number): Chosen => {
  const meaning = { kind: 'offset' as const, length }
  return { expression: { pieces: [{ meaning, from, to, firm: true }], offset: meaning }, from, to }
}

/** "2 days" but not "a 2 day trip", "5 minute break": of several, the unit of a length is plural or abbreviated. */
function isLengthOfTime({ tokens, typed }: Words, from: number, to: number): boolean {
  const unit = typed(to - 1)
  if (!isNumber(tokens, from) || numberAt(tokens, from) === 1) return true
  return unit.endsWith('s') || ABBREVIATIONS.has(unit) || unit.length === 1 || isNumber(tokens, to - 1)
}

interface Words {
  tokens: Reader['tokens']
  /** A token as typed, lower-cased: spelling is mended in `tokens`. */
  typed: (i: number) => string
}

const wordsIn = ({ tokens }: Reader, message: string): Words => ({
  tokens,
  typed: (i) => message.slice(tokens[i]?.start, tokens[i]?.end).toLowerCase(),
})

/** "10 minutes" right behind the request: "remind me 10 minutes to ...", "/remind 10m tea", "remindme 2 days check it". */
export function leadingLength(reader: Reader, from: number, to: number, message: string): Chosen | null {
  const { tokens } = reader
  const length = readDuration(tokens, from)
  if (length === null || length.to > to || isZeroLength(length.value.length)) return null
  const tied =
    length.to === to || isWord(tokens, length.to, 'to', 'that', 'about') || isMark(tokens, length.to, ':,-–—')
  const counted = isNumber(tokens, from) && !isWord(tokens, length.to, ...CONTINUES)
  const loose = length.value.terse || (counted && isLengthOfTime(wordsIn(reader, message), from, length.to))
  return tied || loose ? chosenLength(length.value, from, length.to) : null
}

const LOOKBACK = 14

/**
 * "check the oven 5min", "... 1d2h": at the very end only what is no name or amount of something else, so neither
 * "watch 60 minutes" nor "swim 100m".
 */
export function trailingLength(reader: Reader, from: number, to: number, message: string): Chosen | null {
  const { tokens } = reader
  const words = wordsIn(reader, message)
  // right behind the verb it is what is done: "run 30 min"
  for (let i = Math.max(from + 2, to - LOOKBACK); i < to; i += 1) {
    if (!isNumber(tokens, i) || isHeld(reader, i)) continue
    const length = readDuration(tokens, i)
    if (length === null || length.to < to || isZeroLength(length.value.length)) continue
    const clipped = ABBREVIATIONS.has(words.typed(to - 1))
    const terse = length.value.terse && words.typed(to - 1) !== 'm'
    return clipped || terse || length.value.terms > 1 ? chosenLength(length.value, i, to) : null
  }
  return null
}

/** Words that make a length theirs: "run for 20 min", "wait at least 5 min", "a 30 min walk". */
const HOLDERS = new Set(
  'for a an the my another every each last least most than of by to over about under within until till after before or and'.split(
    ' ',
  ),
)

const isHeld = ({ tokens }: Reader, i: number): boolean =>
  HOLDERS.has(textAt(tokens, i - 1)) || isNumber(tokens, i - 1) || tokens[i]?.glued === true
