import { firstOccurrence } from '../../reminders/occurrences.js'
import { instantOf, wallOf } from '../calendar/zones.js'
import type { Reader } from '../engine/language-tables.js'
import { bothExtras, type CreateIntent, type Extras, NO_EXTRAS } from '../intent.js'
import { isMark } from '../text/match.js'
import { isExact, isZeroLength } from '../time/length.js'
import type { Moment } from '../time/moment.js'
import type { Length, ShiftPiece } from '../time/pieces.js'
import { skip, startBefore } from './tables.js'

/** What a request asks besides text and time, said at its end; and the token where that starts: the body ends there. */
interface ReadExtras {
  extras: Extras
  to: number
}

const DEFAULT_NAG_MS = 10 * 60_000
const MAX_NAGS = 99
const LOOKBACK = 24
const ROUNDS = 4

/** The longest phrase of a type at token `i`, its meaning and the token behind it. */
function longestAt<T>({ reading }: Reader, type: string, i: number): { value: T; to: number } | null {
  let best: { value: T; to: number } | null = null
  for (const { value, to } of reading.parse(reading.grammar.typeOf(type), i))
    if (best === null || to > best.to) best = { value, to }
  return best
}

const skipComma = ({ tokens }: Reader, i: number): number => (isMark(tokens, i, ',;') ? i + 1 : i)

/** How often, in exact time of a minute or more. */
function nagEveryAt(reader: Reader, i: number): { everyMs: number; to: number } | null {
  const length = longestAt<Length>(reader, 'howoften', i)
  if (length === null || !isExact(length.value) || length.value.seconds < 60) return null
  return { everyMs: length.value.seconds * 1000, to: length.to }
}

function nagLimitAt(reader: Reader, i: number): { limit: number; to: number } | null {
  const found = longestAt<number>(reader, 'limit', skipComma(reader, i))
  return found !== null && found.value >= 1 && found.value <= MAX_NAGS ? { limit: found.value, to: found.to } : null
}

/** "every 10 minutes until i say done, at most 5 times", "until i say done, every 10 minutes", at token `i`. */
function nagAt(reader: Reader, i: number, to: number): NonNullable<Extras['nag']> | null {
  const first = nagEveryAt(reader, i)
  const early = first === null ? null : nagLimitAt(reader, first.to)
  const untilAt = skipComma(reader, early?.to ?? first?.to ?? i)
  let end = skip(reader, 'untildone', untilAt)
  if (end === untilAt) return null
  const later = first === null ? nagEveryAt(reader, skipComma(reader, end)) : null
  end = later?.to ?? end
  const late = early === null ? nagLimitAt(reader, end) : null
  end = late?.to ?? end
  if (end !== to) return null
  const limit = (early ?? late)?.limit
  return { everyMs: first?.everyMs ?? later?.everyMs ?? DEFAULT_NAG_MS, ...(limit === undefined ? {} : { limit }) }
}

function readNag(reader: Reader, from: number, to: number): { nag: NonNullable<Extras['nag']>; start: number } | null {
  for (let i = Math.max(from + 1, to - LOOKBACK); i < to; i += 1) {
    const nag = nagAt(reader, i, to)
    if (nag !== null) return { nag, start: i }
  }
  return null
}

/** A length as a lead; null for months and work days, which are no exact time. */
export const exactMs = ({ months, days, seconds, businessDays = 0 }: Length): number | null =>
  months === 0 && businessDays === 0 ? (days * 86_400 + seconds) * 1000 : null

/** "an hour before that" at the end of tokens `from`..`to`: how long before the time said elsewhere. */
export function aheadLast(reader: Reader, from: number, to: number): { length: Length; from: number } | null {
  const end = startBefore(reader, 'earlier', to, from)
  for (let i = Math.max(from, end - LOOKBACK); i < end; i += 1) {
    const length = longestAt<Length>(reader, 'length', i)
    if (length !== null && length.to === end && !isZeroLength(length.value)) return { length: length.value, from: i }
  }
  return null
}

/** The same at token `i` exactly. */
export function aheadAt(reader: Reader, i: number): { value: Length; to: number } | null {
  const length = longestAt<Length>(reader, 'length', i)
  if (length === null || isZeroLength(length.value)) return null
  const to = skip(reader, 'earlier', length.to)
  return to === length.to ? null : { value: length.value, to }
}

/** "15 minutes before", or "the day before", from token `at` to `to`: how long. */
function leadOf(reader: Reader, at: number, to: number): Length | null {
  const length = longestAt<Length>(reader, 'length', at)
  if (length !== null && !isZeroLength(length.value) && length.to === startBefore(reader, 'earlier', to, at))
    return length.value
  const shift = longestAt<ShiftPiece>(reader, 'shift', at)
  const isLength = shift?.to === to && (shift.value.weekday ?? shift.value.part) === undefined
  return isLength && shift.value.sign < 0 ? shift.value.length : null
}

/** "and 15 minutes before" */
function readLead(reader: Reader, from: number, to: number): { leadMs: number; start: number } | null {
  // "too", "as well"
  const last = startBefore(reader, 'repeated', to, from)
  const before = startBefore(reader, 'repeated', Math.max(last, from), from)
  const end = last < 0 ? to : before < 0 ? last : before
  for (let i = Math.max(from + 1, to - LOOKBACK); i < end; i += 1) {
    const at = skip(reader, 'moreover', i)
    const length = at === i ? null : (leadOf(reader, at, end) ?? leadOf(reader, at, to))
    const leadMs = length && exactMs(length)
    if (leadMs !== null) return { leadMs, start: i }
  }
  return null
}

/** "and the evening before", the token where that starts; -1 where nothing of it ends there. */
function eveBefore(reader: Reader, from: number, to: number): number {
  const last = startBefore(reader, 'repeated', to, from)
  const start = startBefore(reader, 'eve', last < 0 ? to : last, from)
  for (let i = Math.max(from + 1, start - LOOKBACK); i < start; i += 1)
    if (skip(reader, 'moreover', i) === start) return i
  return -1
}

/** The evening before as a message ahead, by the time of what was asked for. */
export function withEve({ eve, ...created }: CreateIntent, { now, parts }: Moment): CreateIntent {
  const { schedule, leadsMs } = created
  const at = schedule && firstOccurrence(schedule, now)
  if (!eve || schedule === null || at === null) return created
  const evening = instantOf(wallOf(at, schedule.timeZone).day - 1, parts.evening, schedule.timeZone)
  return { ...created, leadsMs: [at - evening, ...leadsMs] }
}

/** Takes the extras off the end of the tokens `from`..`to`, of which the first is none: several may follow each other. */
export function readExtras(reader: Reader, from: number, to: number): ReadExtras {
  let extras = NO_EXTRAS
  let end = to
  for (let round = 0; round < ROUNDS; round += 1) {
    while (end > from && isMark(reader.tokens, end - 1, ',;')) end -= 1
    const last = lastExtra(reader, from, end, extras.nag !== null)
    if (last === null) break
    extras = bothExtras({ ...NO_EXTRAS, ...last.said }, extras)
    end = last.start
  }
  return { extras, to: end }
}

/** The extra that ends at `to`, and the token where it starts. */
function lastExtra(
  reader: Reader,
  from: number,
  to: number,
  hasNag: boolean,
): { said: Partial<Extras>; start: number } | null {
  const night = startBefore(reader, 'atnight', to, from)
  if (night > from) return { said: { evenAtNight: true }, start: night }
  const eve = eveBefore(reader, from, to)
  if (eve > from) return { said: { eve: true }, start: eve }
  const nag = hasNag ? null : readNag(reader, from, to)
  if (nag !== null) return { said: { nag: nag.nag }, start: nag.start }
  const lead = readLead(reader, from, to)
  return lead && { said: { leadsMs: [lead.leadMs] }, start: lead.start }
}
