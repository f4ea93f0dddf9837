/** One meaning, and phrases for it in each language: all of them are read alike. */
export interface Entry {
  meaning: string
  en: readonly string[]
  /** Empty only with `unsaid`. */
  de: readonly string[]
  /** What it comes to on Monday, 15 June 2026, 10:30 in Berlin: a wall time, a rule with its start, or a problem. */
  expected: string
  /** Why a language does not say it. */
  unsaid?: string
}

/** A further language's phrases, by meaning: all of the corpus, each with at least one. */
export type Column = Readonly<Record<string, readonly string[]>>
