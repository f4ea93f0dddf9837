import { distance } from '../../../language/text/slips.js'
import type { Row } from '../../../reminders/listing.js'

/** Shorter words are endings and articles. */
const MIN_WORD = 3
/** So many letters in common at least of two words that begin alike. */
const MIN_ALIKE = 4

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter(({ length }) => length >= MIN_WORD)

const isAlike = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= MIN_ALIKE && (one.startsWith(other) || other.startsWith(one))

/** Those whose text has each of the words, in another form: "swimming" is "swim". */
export function byStem(rows: Row[], words: string, stem: (word: string) => string): Row[] {
  const said = wordsOf(words).map(stem)
  if (said.length === 0) return []
  return rows.filter(({ reminder }) => {
    const there = wordsOf(reminder.text).map(stem)
    return said.every((one) => there.includes(one))
  })
}

/** Of words of so many letters one may be another than was meant. */
const MIN_SLIP = 5

const isSlip = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= MIN_SLIP && distance(one, other, 1) <= 1

/** Those whose text has some of the words, in whatever form or with a slip, or one that begins alike: those with the most of them first. */
export function sharing(rows: Row[], words: string, stem: (word: string) => string): Row[] {
  const said = wordsOf(words).map(stem)
  return rows
    .map((row) => {
      const there = wordsOf(row.reminder.text).map(stem)
      const isThere = (one: string) => there.some((word) => word === one || isAlike(one, word) || isSlip(one, word))
      return { row, count: said.filter(isThere).length }
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ row }) => row)
}

/** Whether a message tells of all that a text says, in whatever form: "I paid my rent" of "pay the rent". */
export function tellsAllOf(text: string, message: string, stem: (word: string) => string): boolean {
  const told = wordsOf(message).map(stem)
  return wordsOf(text)
    .filter(({ length }, i) => i === 0 || length >= MIN_ALIKE)
    .map(stem)
    .every((one) => told.some((word) => isEnding(one, word) || isEnding(word, one)))
}

/** "zahlen" is in "bezahlt", too. */
const isEnding = (end: string, word: string): boolean => word === end || (end.length >= MIN_ALIKE && word.endsWith(end))
