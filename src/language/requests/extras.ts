import type { Hit } from '../text/hit.js'
import { isMark, skipAny } from '../text/match.js'
import { type Phrase, phraseBefore } from '../text/phrase.js'
import type { Token } from '../text/tokens.js'
import { isExact, isZeroLength } from '../time/length.js'
import type { Length } from '../time/pieces.js'

/** What a request asks besides text and time, said at its end. */
export interface Extras {
  leadsMs: number[]
  nag: { everyMs: number; limit?: number } | null
  evenAtNight: boolean
  /** Token index where the extras start: the body ends there. */
  to: number
}

/** The words a language has for extras. Of phrases that start alike the longer goes first. */
export interface ExtrasWords {
  /** Behind a length: "before that". */
  ahead: readonly Phrase[]
  /** In front of it: "and also". */
  and: readonly Phrase[]
  night: readonly Phrase[]
  untilDone: readonly Phrase[]
  readLength(tokens: Token[], i: number): Hit<Length> | null
  /** "every 10 minutes", "every hour" */
  readEvery(tokens: Token[], i: number): Hit<Length> | null
  /** "at most 5 times" */
  readLimit(tokens: Token[], i: number): Hit<number> | null
}

const DEFAULT_NAG_MS = 10 * 60_000
const MAX_NAGS = 99
const LOOKBACK = 24
const ROUNDS = 4

const skipComma = (tokens: Token[], i: number): number => (isMark(tokens, i, ',;') ? i + 1 : i)

/** How often, in exact time of a minute or more. */
function readNagEvery(tokens: Token[], i: number, words: ExtrasWords): { everyMs: number; to: number } | null {
  const length = words.readEvery(tokens, i)
  return length === null || !isExact(length.value) || length.value.seconds < 60
    ? null
    : { everyMs: length.value.seconds * 1000, to: length.to }
}

function readNagLimit(tokens: Token[], i: number, words: ExtrasWords): { limit: number; to: number } | null {
  const found = words.readLimit(tokens, skipComma(tokens, i))
  return found !== null && found.value >= 1 && found.value <= MAX_NAGS ? { limit: found.value, to: found.to } : null
}

/** "every 10 minutes until i say done, at most 5 times", "until i say done, every 10 minutes" */
function readNag(
  tokens: Token[],
  from: number,
  to: number,
  words: ExtrasWords,
): { nag: NonNullable<Extras['nag']>; start: number } | null {
  for (let i = Math.max(from + 1, to - LOOKBACK); i < to; i += 1) {
    const first = readNagEvery(tokens, i, words)
    const early = first === null ? null : readNagLimit(tokens, first.to, words)
    const untilAt = skipComma(tokens, early?.to ?? first?.to ?? i)
    let end = skipAny(tokens, untilAt, words.untilDone)
    if (end === untilAt) continue
    const later = first === null ? readNagEvery(tokens, skipComma(tokens, end), words) : null
    end = later?.to ?? end
    const late = early === null ? readNagLimit(tokens, end, words) : null
    end = late?.to ?? end
    if (end !== to) continue
    const limit = (early ?? late)?.limit
    const everyMs = first?.everyMs ?? later?.everyMs ?? DEFAULT_NAG_MS
    return { nag: { everyMs, ...(limit === undefined ? {} : { limit }) }, start: i }
  }
  return null
}

/** "and 15 minutes before" */
function readLead(
  tokens: Token[],
  from: number,
  to: number,
  words: ExtrasWords,
): { leadMs: number; start: number } | null {
  const end = phraseBefore(tokens, to, words.ahead)
  if (end < 0) return null
  for (let i = Math.max(from + 1, end - LOOKBACK); i < end; i += 1) {
    const at = skipAny(tokens, i, words.and)
    if (at === i) continue
    const length = words.readLength(tokens, at)
    if (length === null || length.to !== end || isZeroLength(length.value)) continue
    const { months, days, seconds, businessDays } = length.value
    if (months !== 0 || businessDays) return null
    return { leadMs: (days * 86_400 + seconds) * 1000, start: i }
  }
  return null
}

/** Takes the extras off the end of the tokens `from`..`to`, of which the first is none: several may follow each other. */
export function readExtras(tokens: Token[], from: number, to: number, words: ExtrasWords): Extras {
  const extras: Extras = { leadsMs: [], nag: null, evenAtNight: false, to }
  for (let round = 0; round < ROUNDS; round += 1) {
    while (extras.to > from && isMark(tokens, extras.to - 1, ',;')) extras.to -= 1
    const night = phraseBefore(tokens, extras.to, words.night)
    const nag = extras.nag === null ? readNag(tokens, from, extras.to, words) : null
    const lead = readLead(tokens, from, extras.to, words)
    if (night > from) {
      extras.evenAtNight = true
      extras.to = night
    } else if (nag !== null) {
      extras.nag = nag.nag
      extras.to = nag.start
    } else if (lead !== null) {
      extras.leadsMs.unshift(lead.leadMs)
      extras.to = lead.start
    } else break
  }
  return extras
}
