import { distance } from '../../../language/text/slips.js'
import type { Row } from '../../../reminders/listing.js'

/** When words that name a reminder are those of its text, though they are written otherwise: the one place that tells. */

/** What a word is without its endings, by the language. */
type Stem = (word: string) => string

/** Shorter words are endings and articles. */
const MIN_WORD = 3
/** So many letters in common at least of two words that begin alike: one may be what the other is about. */
const MIN_ALIKE = 4
/** And so many where they are one name: "klavier", of "klavierstunde"; "team" is not "teammeeting". */
const MIN_NAME = 5
/** What is said may be longer by an ending, and by no word: "waterpolo" is not "water". */
const MOST_ENDING = 3
/** Of words of so many letters one may be another than was meant. */
const MIN_SLIP = 5

const lettersOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** A number counts as it stands, and a title is no short word: its stem is longer. */
const isWord = (word: string, stem: Stem): boolean =>
  /\p{N}/u.test(word) || word.length >= MIN_WORD || stem(word).length >= MIN_WORD

const wordsOf = (text: string, stem: Stem): string[] =>
  lettersOf(text)
    .filter((word) => isWord(word, stem))
    .map(stem)

/** Also two that stand side by side as one: "pickup", of "pick up". */
function textOf(text: string, stem: Stem): string[] {
  const all = lettersOf(text)
  return [...all.map(stem), ...all.slice(1).map((word, i) => stem(`${all[i]}${word}`))]
}

const isBegun = (one: string, other: string, least: number): boolean =>
  Math.min(one.length, other.length) >= least && (one.startsWith(other) || other.startsWith(one))

const isSlip = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= MIN_SLIP && distance(one, other, 1) <= 1

const isSame = (one: string, other: string): boolean => one === other
const isName = (said: string, there: string): boolean =>
  said === there || (isBegun(said, there, MIN_NAME) && said.length <= there.length + MOST_ENDING)
const isLike = (one: string, other: string): boolean =>
  one === other || isBegun(one, other, MIN_ALIKE) || isSlip(one, other)

function havingEach(rows: Row[], said: string[], stem: Stem, isIt: (said: string, there: string) => boolean): Row[] {
  if (said.length === 0) return []
  return rows.filter(({ reminder }) => {
    const there = textOf(reminder.text, stem)
    return said.every((one) => there.some((word) => isIt(one, word)))
  })
}

/** Those whose text has each of the words, in another form: "swimming" is "swim", "doctor" is "Dr". */
export const byStem = (rows: Row[], words: string, stem: Stem): Row[] =>
  havingEach(rows, wordsOf(words, stem), stem, isSame)

/** Those whose text has each of these names, however short, or one that begins alike. */
export const byNames = (rows: Row[], names: string[], stem: Stem): Row[] =>
  havingEach(rows, names.map(stem), stem, isName)

/** Those whose text has each of these names, or a word that one of them ends: "antrag", of "urlaubsantrag". */
export const byEndings = (rows: Row[], names: string[], stem: Stem): Row[] =>
  havingEach(
    rows,
    names.map(stem),
    stem,
    (said, there) => isName(said, there) || (said.length >= MIN_NAME && there.endsWith(said)),
  )

/** Whether it has each of these names as they stand in its text. */
export const hasVerbatim = (text: string, names: string[]): boolean =>
  names.every((name) => lettersOf(text).some((word) => isName(name, word)))

/** Those whose text has some of the words, in whatever form or with a slip, or one that begins alike: those with the most of them first. */
export function sharing(rows: Row[], words: string, stem: Stem): Row[] {
  const said = wordsOf(words, stem)
  return rows
    .map((row) => {
      const there = textOf(row.reminder.text, stem)
      return { row, count: said.filter((one) => there.some((word) => isLike(one, word))).length }
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ row }) => row)
}

/** Those that have the most of these words, each in whatever form. */
export function nearest(rows: Row[], words: string[], stem: Stem): Row[] {
  const counts = rows.map((row) => words.filter((word) => sharing([row], word, stem).length > 0).length)
  const most = Math.max(0, ...counts)
  return most === 0 ? [] : rows.filter((_, i) => counts[i] === most)
}

/** Whether a message tells of all that a text says, in whatever form: "I paid my rent" of "pay the rent". */
export function tellsAllOf(text: string, message: string, stem: Stem): boolean {
  const told = wordsOf(message, stem)
  return lettersOf(text)
    .filter(({ length }, i) => (i === 0 && length >= MIN_WORD) || length >= MIN_ALIKE)
    .map(stem)
    .every((one) => told.some((word) => isEnding(one, word) || isEnding(word, one)))
}

/** "zahlen" is in "bezahlt", too. */
const isEnding = (end: string, word: string): boolean => word === end || (end.length >= MIN_ALIKE && word.endsWith(end))
