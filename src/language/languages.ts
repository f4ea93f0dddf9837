import { german } from './de/index.js'
import { english } from './en/index.js'
import { spanish } from './es/index.js'
import { french } from './fr/index.js'
import { italian } from './it/index.js'
import type { Language } from './language.js'
import { dutch } from './nl/index.js'
import { portuguese } from './pt/index.js'

/**
 * Adding a language: one folder beside `en/` and one line here; the bot's sentences, menus, pages and the telling of a
 * message's language follow. The first is spoken when the locale's is not known.
 */
export const LANGUAGES: readonly [Language, ...Language[]] = [
  english,
  german,
  spanish,
  french,
  italian,
  dutch,
  portuguese,
]

export function languageOf(locale: string): Language {
  const code = locale.split(/[-_]/)[0]?.toLowerCase()
  return LANGUAGES.find((language) => language.code === code) ?? LANGUAGES[0]
}
