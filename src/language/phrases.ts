import { phrases as german } from './de/say/phrases.js'
import { phrases as english } from './en/say/phrases.js'
import type { Phrases } from './sentences.js'

export type { Phrases } from './sentences.js'

/** Adding a language: one more folder whose `phrases.ts` exports the same shape, and one more line here. */
const LANGUAGES: ReadonlyMap<string, Phrases> = new Map([
  ['en', english],
  ['de', german],
])

/** The sentences of a BCP 47 locale's language; English where that is not spoken yet. */
export const phrasesFor = (locale: string): Phrases =>
  LANGUAGES.get(locale.toLowerCase().split('-')[0] ?? '') ?? english
