import type { Intent, Target, TimeReading } from '../intent.js'
import type { Moment } from '../time/moment.js'

/** The words of a command: greetings, mentions and closing marks taken off. */
export interface Said {
  words: string
  /** Where `words` starts in the message. */
  offset: number
  moment: Moment
}

/** Reads one kind of command, or null. */
export type CommandReader = (said: Said) => Intent | null

const MAX_TRIES = 8

/**
 * Splits "the dentist to friday at 9", which starts at `at` in the message, at the first of `links` whose right side is
 * a time throughout; `readTime` gives such a time, `readTarget` what stands in front.
 */
export function splitTarget(
  rest: string,
  at: number,
  links: RegExp,
  readTime: (text: string, offset: number) => TimeReading | null,
  readTarget: (said: string) => Target,
): { target: Target; reading: TimeReading } | null {
  let tries = 0
  for (const link of rest.matchAll(links)) {
    tries += 1
    if (tries > MAX_TRIES) return null
    const start = link.index + link[0].length
    const reading = readTime(rest.slice(start), at + start)
    if (reading !== null) return { target: readTarget(rest.slice(0, link.index)), reading }
  }
  return null
}
