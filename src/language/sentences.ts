import type { phrases } from './en/say/phrases.js'

/** Every sentence that the bot says, by subject. English is the reference: another language exports the same shape. */
export type Phrases = typeof phrases
