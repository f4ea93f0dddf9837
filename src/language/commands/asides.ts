import type { Reading } from '../engine/match.js'
import type { Intent } from '../intent.js'
import { isMark } from '../text/match.js'

/** What people say around a command and mean nothing by: "ugh, …", "yeah …", "… then", "… again please". */

/** So many of them are taken off at either end. */
const MAX_ASIDES = 5
/** The longest in words. */
const MAX_WORDS = 5
const MARKS = '.!?,;:…-–—)('

export interface AsideTypes {
  /** At either end. */
  aside: number
  /** In front, or at the end only. */
  asidefirst: number
  asidelast: number
}

function behindMarks({ tokens }: Reading, i: number): number {
  let at = i
  while (isMark(tokens, at, MARKS)) at += 1
  return at
}

/** Where the message may begin, further in each time. */
function beginnings(reading: Reading, types: AsideTypes): number[] {
  const found = [0]
  for (let at = behindMarks(reading, 0); found.length <= MAX_ASIDES; ) {
    const ends = [types.aside, types.asidefirst].flatMap((type) => reading.parse(type, at).map(({ to }) => to))
    const next = behindMarks(reading, Math.max(at, ...ends))
    if (next === at) break
    found.push(next)
    at = next
  }
  return found
}

/** Where it may end, nearer each time. */
function endings(reading: Reading, types: AsideTypes): number[] {
  const { tokens } = reading
  const found = [tokens.length]
  for (let end = tokens.length; found.length <= MAX_ASIDES; ) {
    const starts = Array.from({ length: Math.min(MAX_WORDS, end) }, (_, k) => end - 1 - k)
    const isAside = (start: number): boolean =>
      [types.aside, types.asidelast].some((type) => reading.whole(type, start, end) !== null)
    let start = starts.findLast(isAside)
    if (start === undefined) break
    while (start > 0 && isMark(tokens, start - 1, MARKS)) start -= 1
    found.push(start)
    end = start
  }
  return found
}

/** The message without what is said around it, the least taken off first; the whole is not among them. */
export function withinAsides(reading: Reading, types: AsideTypes): { from: number; end: number }[] {
  const [firsts, lasts] = [beginnings(reading, types), endings(reading, types)]
  return firsts
    .flatMap((from, i) => lasts.map((end, j) => ({ from, end, taken: i + j })))
    .filter(({ from, end, taken }) => taken > 0 && from < end)
    .sort((a, b) => a.taken - b.taken)
}

/** Whether words that are said around a command may have gone into what it is about. */
const isLoose = (intent: Intent): boolean =>
  ('target' in intent && intent.target.by === 'words') ||
  (intent.kind === 'correct' && (intent.is === 'text' || intent.is === 'also')) ||
  (intent.kind === 'list' && (intent.unread !== undefined || intent.filter.contains !== undefined))

/** Whether `within` is what was meant by a message that by itself means `whole`. */
export function isRather(within: Intent, whole: Intent | null): boolean {
  if (whole === null) return true
  if (isUnsure(within)) return false
  return isUnsure(whole) || (isLoose(whole) && (!isLoose(within) || isSameButShorter(within, whole)))
}

/** It is only meant where what there is fits. */
export const isUnsure = (intent: Intent): boolean =>
  intent.kind === 'correct' && intent.is === 'text' && intent.isOnlyAlike === true

/** "klara mit k" has the text "klara", and without its "k" more; "pausier es, ab freitag | wieder" is another change without its end. */
const isSameButShorter = (within: Intent, whole: Intent): boolean =>
  within.kind === whole.kind &&
  changeOf(within) === changeOf(whole) &&
  (textOf(whole) === '' || textOf(within).length <= textOf(whole).length)

const changeOf = (intent: Intent): string => (intent.kind === 'edit' ? intent.change.to : '')

const textOf = (intent: Intent): string => (intent.kind === 'correct' && intent.is === 'text' ? intent.text : '')

export const mayBeWithin = (whole: Intent | null): boolean => whole === null || isLoose(whole)

/** The token from which on only why is said: "…, i have a meeting", "… because i'm away". */
export function excuseIn(reading: Reading, excuse: number): number {
  const { length } = reading.tokens
  for (let i = 1; i < length; i += 1) if (reading.whole(excuse, i, length) !== null) return i
  return -1
}

/** Whether these words went into the name of a reminder or into its new text. */
export function endsIn(intent: Intent, why: string): boolean {
  const name = 'target' in intent && intent.target.by === 'words' ? intent.target.words : ''
  const text = intent.kind === 'correct' && 'text' in intent ? (intent.text ?? '') : ''
  return name.endsWith(why) || text.endsWith(why)
}
