import type { Tables } from '../engine/row.js'

/** The types whose words are said around what is meant, or put it right. */
const SMALL_TALK = ['no', 'oops', 'denial', 'soft', 'closer', 'aside', 'asidefirst', 'asidelast']

/**
 * By the type of a whole phrase of such words the types that they have; `namesnothing`: with those that only point at what was
 * said; `dismay`: with which a remark begins.
 */
export const MERE_WORDS = {
  smalltalk: SMALL_TALK,
  dismay: ['oops', 'denial'],
  namesnothing: [...SMALL_TALK, 'thistime', 'fromnow', 'wholething'],
}
export type MereWords = keyof typeof MERE_WORDS

/** Each word that stands in the patterns of these types. */
export function wordsIn(tables: readonly Tables[], types: readonly string[]): ReadonlySet<string> {
  const rows = types.flatMap((type) => tables.flatMap((table) => table[type] ?? []))
  return new Set(rows.flatMap(({ pattern }) => pattern.replace(/\{[^}]*\}/g, ' ').match(/\p{L}+/gu) ?? []))
}

const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '')
/** As German patterns are written. */
const spelledOut = (word: string): string =>
  word.replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter)

/** Whether every word of a message is one of these, with or without its accents. */
export const hasOnly = (message: string, words: ReadonlySet<string>): boolean =>
  (
    message
      .toLowerCase()
      .normalize('NFC')
      .match(/\p{L}+/gu) ?? []
  ).every((word) => words.has(word) || words.has(withoutAccents(word)) || words.has(spelledOut(word)))
