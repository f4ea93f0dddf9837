import type { Context, CreateIntent, Intent } from './intent.js'
import type { Language } from './language.js'
import { LANGUAGES, languageOf } from './languages.js'
import { remembered } from './text/lookup.js'
import { understand } from './understand.js'

/** A message read in the language that it is in. */
export interface Spoken {
  intent: Intent
  /** The context's, or another language's with the same region. */
  locale: string
}

/** Words that are looked at; who wrote more has long shown the language. */
const MAX_WORDS = 30
/** Less than that between two languages is no difference: one word of two that both have. */
const CLEAR = 0.5
/** From so much on a part of the message is in that language. */
const PART = 0.9

/** Words so few are in the language that is spoken where it has one of them: "also das velo", "die rinne kann weg". */
const SHORT = 4
/** Unless another one has so many more of them. */
const SURE = 1

const wordsOf = (message: string): string[] =>
  message
    .slice(0, 300)
    // the letters of a code are no words: "link 44ES-ALV3"
    .replace(/\b[A-Z0-9]{4}-[A-Z0-9]{4}\b/g, ' ')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    // "10am" is an hour, and tells of no "am"
    .replace(/\d\s?[ap]\.?m\b/g, ' ')
    .match(/\p{L}+(?:'\p{L}+)?/gu)
    ?.slice(0, MAX_WORDS) ?? []

const regionOf = (locale: string): string | undefined =>
  locale
    .split(/[-_]/)
    .slice(1)
    .find((tag) => /^(?:[A-Za-z]{2}|\d{3})$/.test(tag))

/** A language's locale for somebody who is known by `known`: one of these in that language, else it with their region. */
export function localeIn(code: string, known: readonly string[]): string {
  if (code.includes('-')) return code
  const same = known.find((locale) => languageOf(locale).code === code)
  if (same !== undefined) return same
  const region = known.map(regionOf).find((tag) => tag !== undefined)
  return region === undefined ? code : `${code}-${region.toUpperCase()}`
}

type Shares = ReadonlyMap<Language, number>

/** The languages that a word is frequent in. */
const ownersOf = remembered((word) => LANGUAGES.filter(({ owns }) => owns(word)))

/** How many of the words are each language's; one that several have counts for each of them as a part. */
function sharesOf(words: readonly string[]): Shares {
  const shares = new Map<Language, number>(LANGUAGES.map((language) => [language, 0]))
  for (const word of words) {
    const owners = ownersOf(word)
    for (const owner of owners) shares.set(owner, (shares.get(owner) ?? 0) + 1 / owners.length)
  }
  return shares
}

interface Told {
  /** Null where the words do not tell. */
  language: Language | null
  /** In which it is read, one after the other: all where no language knows any of the words. */
  order: Language[]
  /** Those that a part of it is in. */
  parts: Language[]
}

/** `mine`: the person's own languages; they decide between two that are as likely. */
function toldBy(message: string, mine: readonly Language[]): Told {
  const words = wordsOf(message)
  const shares = sharesOf(words)
  const shareOf = (language: Language): number => shares.get(language) ?? 0
  const most = Math.max(...shares.values())
  const likely = LANGUAGES.filter((language) => most > 0 && shareOf(language) > most - CLEAR)
  const [spoken] = mine
  const isSpoken = spoken !== undefined && words.length <= SHORT && shareOf(spoken) > 0 && most < shareOf(spoken) + SURE
  if (isSpoken) return { language: spoken, order: [spoken], parts: [spoken] }
  const language = likely.length === 1 ? likely[0] : mine.find((own) => likely.includes(own))
  const others = most > 0 ? likely : LANGUAGES
  return {
    language: language ?? null,
    order: [...new Set([...(language === undefined ? [] : [language]), ...mine.slice(0, 1), ...others])],
    parts: LANGUAGES.filter((other) => shareOf(other) >= PART),
  }
}

const isRead = ({ kind }: Intent): boolean => kind !== 'none'
/** Whether it says when, or what is wrong with the time that was said: then no other language is looked for in it. */
const isTimed = (intent: Intent): boolean =>
  intent.kind !== 'create' || intent.schedule !== null || intent.problem !== null

/** "remind me | mañana a las 9": a request in one language that asks in another; `parts`: the languages of the message. */
function readMixed(message: string, context: Context, { parts, language }: Told, localeOf: LocaleOf): Spoken | null {
  for (const other of parts)
    for (const asker of parts) {
      const from = asker === other ? null : asker.askedFrom(message, context)
      const intent = from === null ? null : readAsked(message, from, other, { ...context, locale: localeOf(other) })
      if (intent !== null) return { intent, locale: localeOf(language ?? other) }
    }
  return null
}

/** What the words from `from` on ask for in `language`; null without a time and a text. */
function readAsked(message: string, from: number, language: Language, context: Context): CreateIntent | null {
  const asking = `${language.asking} `
  const intent = understand(asking + message.slice(from), context)
  if (intent.kind !== 'create' || intent.schedule === null || intent.text === null) return null
  const back = from - asking.length
  const spans = intent.spans.filter(({ start }) => start >= asking.length)
  return { ...intent, spans: spans.map(({ start, end }) => ({ start: start + back, end: end + back })) }
}

const isBare = (intent: Intent): boolean => intent.kind === 'create' && intent.isBare === true

/** Whether it can be done, or what is wrong with it can be said. */
const isMeant = (intent: Intent): boolean => isRead(intent) || ('problem' in intent && intent.problem !== null)

type LocaleOf = (language: Language) => string

/**
 * The language of a message is told by its words; where they do not tell, it is the person's, and another one's only when
 * that makes sense of what the person's does not. `known`: other locales of the person, for the region and between two
 * languages that are as likely.
 */
export function understandSpoken(message: string, context: Context, known: readonly string[] = []): Spoken {
  const locales = [context.locale, ...known]
  const localeOf: LocaleOf = ({ code }) => localeIn(code, locales)
  const told = toldBy(message, locales.map(languageOf))
  const [first] = told.order
  let spoken: Spoken | null = null
  for (const language of told.order) {
    const locale = localeOf(language)
    const intent = understand(message, { ...context, locale })
    // What is said in passing is read in the language that it is in, or not at all.
    if (isBare(intent) && language !== first) continue
    const isSure = isMeant(intent) && !isBare(intent) && isTimed(intent)
    const mixed = isSure || told.parts.length < 2 ? null : readMixed(message, context, told, localeOf)
    if (mixed !== null) return mixed
    if (isMeant(intent)) return { intent, locale }
    if (language === first) spoken = { intent, locale }
  }
  return spoken ?? { intent: understand(message, context), locale: context.locale }
}
