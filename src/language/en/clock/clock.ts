import { type Hit, hit } from '../../text/hit.js'
import type { Token } from '../../text/tokens.js'
import { digitsAt, isGlued, isMark, isNumber, isWord, skipAny, skipWords, textAt } from '../words/words.js'
import { readDigits, readIsoTime } from './clock-digits.js'
import { type ClockTime, HOUR, NAMED, skipOClock } from './clock-face.js'
import { readFaceSpeech, readSpokenClock } from './clock-speech.js'

const IMPOSSIBLE = (to: number): Hit<ClockTime> => hit({ seconds: Number.NaN, open: false, firm: true }, to)

const AFTERWORDS = [
  ['on', 'the', 'dot'],
  ['on', 'the', 'nose'],
  ['or', 'so'],
  ['or', 'thereabouts'],
  ['sharp'],
  ['exactly'],
  ['precisely'],
  ['prompt'],
  ['ish'],
  ['-', 'ish'],
  ['my', 'time'],
  ['local', 'time'],
] as const

/**
 * A time of day at `i`. `after` says what stands before: "at" (a bare number will do), a day ("tomorrow 17:00"), or
 * nothing of the kind.
 */
export function readClock(tokens: Token[], i: number, after: 'at' | 'day' | null): Hit<ClockTime> | null {
  const found = readClockAlone(tokens, i, after)
  return found === null ? null : hit(found.value, skipAny(tokens, found.to, AFTERWORDS))
}

/** Like `readClock`, but without spoken forms, in which "9 to 5" is a time. */
export function readPlainClock(tokens: Token[], i: number): Hit<ClockTime> | null {
  const word = textAt(tokens, i)
  const named = NAMED[word]
  if (named !== undefined) return hit({ seconds: named * HOUR, open: false, firm: true }, i + 1)
  return isNumber(tokens, i) ? readDigits(tokens, i, 'at') : null
}

function readClockAlone(tokens: Token[], i: number, after: 'at' | 'day' | null): Hit<ClockTime> | null {
  const word = textAt(tokens, i)
  if (word === '') return null
  const named = NAMED[word]
  if (named !== undefined) return hit({ seconds: named * HOUR, open: false, firm: true }, i + 1)
  if (word === 't' && isGlued(tokens, i) && isGlued(tokens, i + 1) && after !== null) return readIsoTime(tokens, i + 1)
  const speech = readFaceSpeech(tokens, i)
  if (speech !== null) return speech
  const twelve = isWord(tokens, i, '12', 'twelve', 'high')
  if (twelve) {
    const next = NAMED[textAt(tokens, skipOClock(tokens, i + 1))]
    if (next !== undefined) return hit({ seconds: next * HOUR, open: false, firm: true }, skipOClock(tokens, i + 1) + 1)
  }
  if (isNumber(tokens, i)) {
    const ish = digitsAt(tokens, i) <= 2 && isWord(tokens, i + 1, 'ish') && isGlued(tokens, i + 1)
    const found = readDigits(tokens, i, ish ? 'at' : after)
    if (found !== null && Number.isNaN(found.value.seconds)) return IMPOSSIBLE(found.to)
    return found
  }
  return readSpokenClock(tokens, i, after)
}

const LATEST = [
  ['no', 'later', 'than'],
  ['not', 'later', 'than'],
  ['at', 'the', 'latest', 'by'],
  ['at', 'the', 'latest', 'at'],
] as const

/** "at", "by", "around about" ... in front of a time of day: the index behind, or `i` when there is none. */
export function skipClockPreposition(tokens: Token[], i: number): number {
  let at = skipAny(tokens, i, LATEST)
  if (at > i) return skipAny(tokens, at, [['at'], ['by']])
  if (
    isWord(
      tokens,
      at,
      'at',
      'by',
      'around',
      'about',
      'approximately',
      'approx',
      'circa',
      'roughly',
      'for',
      'from',
      'after',
      'exactly',
    )
  ) {
    at += 1
  } else if (isMark(tokens, at, '@~')) at += 1
  if (at === i) return i
  const more = skipAny(tokens, at, [
    ['about'],
    ['around'],
    ['approximately'],
    ['roughly'],
    ['exactly'],
    ['precisely'],
    ['like'],
    ['the', 'latest'],
    ['~'],
  ])
  return more
}

export const skipLatest = (tokens: Token[], i: number): number => {
  const to = skipWords(tokens, i, ['at', 'the', 'latest'])
  return to < 0 ? i : to
}
