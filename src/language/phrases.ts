import { type Content, saysWords } from '../reminders/content.js'
import { languageOf } from './languages.js'
import type { Phrases } from './sentences.js'

export type { Phrases } from './sentences.js'

/** The sentences of a BCP 47 locale's language; English where that is not spoken yet. */
export const phrasesFor = (locale: string): Phrases => languageOf(locale).phrases

/** What a reminder, or the wish for one, is called. */
export const titleOf = ({ agenda, create }: Phrases, said: { content: Content; text: string | null }): string =>
  saysWords(said) ? said.text || create.nameless : agenda.name

/** A command of a chat client's menu: its name there, what it does, and what it says in words. */
export interface MenuCommand {
  name: string
  about: string
  /** `rest` is what the person wrote behind it; may be empty. */
  say(rest: string): string
}

export const menuOf = (locale: string): MenuCommand[] =>
  Object.entries(phrasesFor(locale).menu).map(([name, { about, words }]) => ({ name, about, say: words }))
