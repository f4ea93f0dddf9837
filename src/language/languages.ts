import { german } from './de/index.js'
import { english } from './en/index.js'
import type { Language } from './language.js'

/** Adding a language: one folder beside `en/` and one line here. The first is spoken when the locale's is not known. */
const LANGUAGES: readonly [Language, ...Language[]] = [english, german]

export function languageOf(locale: string): Language {
  const code = locale.split(/[-_]/)[0]?.toLowerCase()
  return LANGUAGES.find((language) => language.code === code) ?? LANGUAGES[0]
}
