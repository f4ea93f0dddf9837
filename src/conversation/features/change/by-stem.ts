import type { Row } from '../../../reminders/listing.js'

/** Shorter words are endings and articles. */
const MIN_WORD = 3
/** So many letters in common at least of two words that begin alike. */
const MIN_ALIKE = 4

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter(({ length }) => length >= MIN_WORD)

const isAlike = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= MIN_ALIKE && (one.startsWith(other) || other.startsWith(one))

/** Those whose text has each of the words in another form ("swimming": "swim"); `near`: a word that only begins as one does. */
export function byStem(rows: Row[], words: string, stem: (word: string) => string): { same: Row[]; near: Row[] } {
  const said = wordsOf(words).map(stem)
  const having = (isOne: (one: string, other: string) => boolean): Row[] =>
    said.length === 0
      ? []
      : rows.filter(({ reminder }) => {
          const there = wordsOf(reminder.text).map(stem)
          return said.every((one) => there.some((other) => isOne(one, other)))
        })
  return { same: having((one, other) => one === other), near: having(isAlike) }
}
