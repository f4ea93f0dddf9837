import { phrases as english } from './en/phrases.js'

/**
 * Every sentence that the bot says, by subject. English is the reference: another language is one more folder whose
 * `phrases.ts` exports the same shape, and one more line here.
 */
export type Phrases = typeof english

const LANGUAGES: ReadonlyMap<string, Phrases> = new Map([['en', english]])

/** The sentences of a BCP 47 locale's language; English where that is not spoken yet. */
export const phrasesFor = (locale: string): Phrases =>
  LANGUAGES.get(locale.toLowerCase().split('-')[0] ?? '') ?? english
