import type { Token } from '../../text/tokens.js'
import { isExact, isZeroLength } from '../../time/length.js'
import { readDuration } from '../lengths/duration.js'
import type { Reader } from '../reader.js'
import { isMark, isWord, skipAny } from '../words/words.js'

/** What a request asks besides text and time, said at its end. */
export interface Extras {
  leadsMs: number[]
  nag: { everyMs: number; limit?: number } | null
  evenAtNight: boolean
  /** Token index where the extras start: the body ends there. */
  to: number
}

const AHEAD = [
  ['before', 'that'],
  ['before', 'it'],
  ['beforehand'],
  ['before'],
  ['earlier'],
  ['in', 'advance'],
  ['ahead', 'of', 'time'],
  ['ahead'],
  ['prior'],
] as const

const AND = [
  ['and', 'again'],
  ['and', 'also'],
  ['and', 'once', 'more'],
  ['and', 'remind', 'me', 'again'],
  ['and', 'remind', 'me'],
  ['and', 'a', 'reminder'],
  ['and'],
  ['plus'],
  ['also'],
] as const

const NIGHT = [
  ['even', 'at', 'night'],
  ['even', 'in', 'the', 'night'],
  ['even', 'during', 'quiet', 'hours'],
  ['also', 'at', 'night'],
  ['even', 'if', "it's", 'night'],
  ['even', 'on', 'days', 'off'],
  ['even', 'on', 'my', 'days', 'off'],
  ['even', 'on', 'a', 'day', 'off'],
  ['even', 'on', 'my', 'day', 'off'],
  ['even', 'on', 'weekends'],
] as const

const UNTIL_DONE = [
  ['until', 'i', 'say', 'done'],
  ['until', 'i', 'say', "i'm", 'done'],
  ['until', 'i', 'say', 'so'],
  ['until', 'i', 'say', 'stop'],
  ['until', "i'm", 'done'],
  ['until', 'i', 'am', 'done'],
  ['until', 'i', 'do', 'it'],
  ['until', 'i', 'did', 'it'],
  ['until', 'i', 'have', 'done', 'it'],
  ['until', "i've", 'done', 'it'],
  ['until', 'i', 'confirm'],
  ['until', 'i', 'answer'],
  ['until', 'i', 'reply'],
  ['until', 'i', 'respond'],
  ['until', 'i', 'mark', 'it', 'done'],
  ['until', 'i', 'mark', 'it', 'as', 'done'],
  ['until', 'it', 'is', 'done'],
  ['until', "it's", 'done'],
  ['until', 'done'],
] as const

const DEFAULT_NAG_MS = 10 * 60_000
const LOOKBACK = 24

/** Whether `phrases` hold one that ends right before token `end`; its start, or -1. */
function endsWith(tokens: Token[], end: number, phrases: readonly (readonly string[])[]): number {
  for (const phrase of phrases) {
    const start = end - phrase.length
    if (start > 0 && skipAny(tokens, start, [phrase]) === end) return start
  }
  return -1
}

/** "every 10 minutes" in exact time that starts at `i`; the milliseconds and the token behind. */
function readEvery(tokens: Token[], i: number): { everyMs: number; to: number } | null {
  if (!isWord(tokens, i, 'every', 'each')) return null
  const one: Token = { kind: 'word', text: 'a', start: 0, end: 0, glued: false, value: Number.NaN }
  const length = readDuration(tokens, i + 1)
  const bare = length === null ? readDuration([one, ...tokens.slice(i + 1, i + 3)], 0) : null
  const found = length?.value ?? bare?.value
  const to = length?.to ?? (bare === null ? i : i + bare.to)
  if (found === undefined || !isExact(found.length) || found.length.seconds < 60) return null
  return { everyMs: found.length.seconds * 1000, to }
}

/** "up to 5 times", "at most 5 times" */
function readLimit(tokens: Token[], i: number): { limit: number; to: number } | null {
  const at = skipAny(tokens, i, [['up', 'to'], ['at', 'most'], ['max'], ['maximum']])
  const count = tokens[at]
  if (at === i || count?.kind !== 'number' || !(count.value >= 1 && count.value <= 99)) return null
  return isWord(tokens, at + 1, 'times') ? { limit: count.value, to: at + 2 } : null
}

const skipComma = (tokens: Token[], i: number): number => (isMark(tokens, i, ',;') ? i + 1 : i)

/** "until I say done, every 10 minutes", "every 10 minutes until done", each perhaps with "at most 5 times", up to `to`. */
function readNag(tokens: Token[], from: number, to: number): { nag: NonNullable<Extras['nag']>; start: number } | null {
  for (let i = Math.max(from + 1, to - LOOKBACK); i < to; i += 1) {
    const first = readEvery(tokens, i)
    const untilAt = first === null ? i : skipComma(tokens, first.to)
    let end = skipAny(tokens, untilAt, UNTIL_DONE)
    if (end === untilAt) continue
    const later = first === null ? readEvery(tokens, skipComma(tokens, end)) : null
    if (later !== null) end = later.to
    const limit = readLimit(tokens, skipComma(tokens, end))
    if (limit !== null) end = limit.to
    if (end !== to) continue
    const everyMs = first?.everyMs ?? later?.everyMs ?? DEFAULT_NAG_MS
    return { nag: { everyMs, ...(limit === null ? {} : { limit: limit.limit }) }, start: i }
  }
  return null
}

/** "and 15 minutes before" */
function readLead(tokens: Token[], from: number, to: number): { leadMs: number; start: number } | null {
  const end = endsWith(tokens, to, AHEAD)
  if (end < 0) return null
  for (let i = Math.max(from + 1, end - LOOKBACK); i < end; i += 1) {
    const at = skipAny(tokens, i, AND)
    if (at === i) continue
    const length = readDuration(tokens, at)
    if (length === null || length.to !== end || isZeroLength(length.value.length)) continue
    const { months, days, seconds, businessDays } = length.value.length
    if (months !== 0 || businessDays) return null
    return { leadMs: (days * 86_400 + seconds) * 1000, start: i }
  }
  return null
}

/** Takes the extras off the end of a body: several may follow each other. */
export function readExtras({ tokens }: Reader, from: number, to: number): Extras {
  const extras: Extras = { leadsMs: [], nag: null, evenAtNight: false, to }
  for (let round = 0; round < 4; round += 1) {
    while (extras.to > from && isMark(tokens, extras.to - 1, ',;')) extras.to -= 1
    const night = endsWith(tokens, extras.to, NIGHT)
    const nag = extras.nag === null ? readNag(tokens, from, extras.to) : null
    const lead = readLead(tokens, from, extras.to)
    if (night > 0) {
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
