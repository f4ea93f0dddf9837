import { german } from './de.js'
import { english, type Texts } from './en.js'
import { spanish } from './es.js'
import { french } from './fr.js'
import { italian } from './it.js'
import { dutch } from './nl.js'
import { portuguese } from './pt.js'

/** By code; the same that the bot understands. */
export const LANGUAGES: Record<string, Texts> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pt: portuguese,
}

/** The reader's language, as the browser is set; times and numbers follow it even where the page does not speak it. */
export const language = navigator.language

const code = language.split('-')[0]?.toLowerCase() ?? ''

/** The language that the page's words are in. */
export const spoken = code in LANGUAGES ? code : 'en'

export const texts: Texts = LANGUAGES[spoken] ?? english
