import type { Gist } from './commands/gist.js'
import type { MereWords } from './commands/small-words.js'
import type { Context, Intent } from './intent.js'
import type { Describer } from './say/describe.js'
import type { Phrases } from './sentences.js'
import type { Problem, Span, TimeReading } from './time-reading.js'

/** A page of text about the bot. */
interface Page {
  title: string
  paragraphs: string[]
}

/** The two pages that an app for Teams must name: what becomes of people's data, and on which terms they use the bot. */
export type AboutPages = Readonly<Record<'privacy' | 'terms', Page>>

/** What a language says: from meaning to words. */
export interface Saying extends Describer {
  explain(problem: Problem, context: Context): string
  /** Every sentence that the bot says, by subject. */
  phrases: Phrases
  about: AboutPages
}

/** What a language folder gives: words to meaning, and the way back. All of it pure and bounded by the message. */
export interface Language extends Saying {
  /** BCP 47 language subtag, lower case. */
  code: string
  /** The name by which `chrono-node` has a second reader of it, if it has one. */
  chrono: Chrono | null
  /** Whether a word, in lower case, is frequent in this language. */
  owns(word: string): boolean
  /** What all forms of a word have in common: "swim", of "swimming". */
  stem(word: string): string
  understand(message: string, context: Context): Intent
  /** How the times in a message were read, line by line; `taken`: the spans that became the time. */
  trace(message: string, context: Context, taken: readonly Span[]): string[]
  understandTime(message: string, context: Context): TimeReading
  /** What is said of reminders in a message that means nothing as a whole. */
  gistOf(message: string, context: Context): Gist
  /** Whether words are only said around what somebody means: "ugh ok back to"; or name nothing, as "diesmal erst" does. */
  isMere(kind: MereWords, words: string, context: Context): boolean
  /** Whether words say what is to be done, and not only with what: "buy milk". */
  isDeed(words: string, context: Context): boolean
  /** Whether words say how things are, or how somebody likes it, and ask for nothing: "ugh traffic", "they are shut then". */
  isRemark(words: string, context: Context): boolean
  /** What makes a request of words: "remind me". */
  asking: string
  /** Where in the message the words begin that a request at its start asks for; null when no request starts it. */
  askedFrom(message: string, context: Context): number | null
}

/** The locales of `chrono-node` that read casual words. */
export type Chrono = 'en' | 'de' | 'es' | 'fr' | 'it' | 'nl' | 'pt'
