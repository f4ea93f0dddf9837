import type { Context } from '../../../src/language/intent.js'

/** What is measured in one language. */
export interface Messages {
  language: string
  context: Context
  usual: string[]
  /** Messages nearly as long as allowed that make a reader work, by what is in them. */
  hostile: Record<string, string>
}

const LONG = 3_900

export const filled = (piece: string): string => piece.repeat(Math.ceil(LONG / piece.length)).slice(0, LONG)
