import { firstOccurrence, occurrencesFrom } from '../../reminders/occurrences.js'
import type { Schedule } from '../../reminders/schedule.js'
import type { Instant, TimeZone } from '../../reminders/time.js'
import { movedBy } from '../../reminders/wall-time.js'
import { instantOf, wallOf } from '../calendar/zones.js'
import type { Reader } from '../engine/language-tables.js'
import type { Stretch } from '../engine/row.js'
import type { CreateIntent } from '../intent.js'
import type { LeadSaid, Wish } from '../meanings/requests.js'
import { isZeroLength } from '../time/length.js'
import type { Moment } from '../time/moment.js'
import type { Length } from '../time/pieces.js'
import { seriesAhead } from '../time/series-ahead.js'
import { eventIn, sentence, type WishDeps, wordsOf } from './event.js'
import { stands } from './tables.js'

/** So long ahead of an event: once, or several times. */

type WishOf<K extends Wish['is']> = Extract<Wish, { is: K }>

const exactly = ({ days, seconds }: Length): number => (days * 86_400 + seconds) * 1_000

/** "3 hours before and again 90 minutes before": the later one is the reminder, the earlier one a message ahead of it. */
function twiceAhead(wish: WishOf<'ahead'>, further: Length, reader: Reader, deps: WishDeps): CreateIntent | null {
  const [near, far] = [wish.ahead, further].sort((a, b) => exactly(a) - exactly(b)) as [Length, Length]
  const created = far.months === 0 ? aheadOf({ ...wish, ahead: near, further: null }, reader, deps) : null
  const leadMs = exactly(far) - exactly(near)
  return created && leadMs > 0 ? { ...created, leadsMs: [...created.leadsMs, leadMs] } : null
}

/** "the day before the exam remind me at 6 pm to study": the hour of that day that is said with the thing to do. */
function todoIn(
  said: string,
  schedule: Schedule | null,
  { seconds }: Length,
  deps: WishDeps,
): { text: string | null; schedule: Schedule | null } {
  const plainly = { text: said, schedule }
  if (schedule?.kind !== 'once' || seconds !== 0) return plainly
  const read = deps.readRequest(sentence(deps.requests.said.asking, said))
  if (read?.schedule?.kind !== 'once' || read.problem !== null) return plainly
  const { timeZone } = schedule
  const at = instantOf(wallOf(schedule.at, timeZone).day, wallOf(read.schedule.at, timeZone).seconds, timeZone)
  return { text: read.text, schedule: { ...schedule, at } }
}

/** "the report before september 4th, remind me 2 days ahead": ahead of the day that is named, not of the one before it. */
function aheadOfDay({ reading, types }: Reader, { from, to }: Stretch, ahead: Length): Length {
  const isBefore = Array.from({ length: to - from }, (_, k) => from + k).some((i) =>
    reading.parse(types.piece, i).some(({ value }) => value.kind === 'day' && value.isBefore === true),
  )
  return isBefore && ahead.seconds === 0 && ahead.days > 0 ? { ...ahead, days: ahead.days - 1 } : ahead
}

export function aheadOf(wish: WishOf<'ahead'>, reader: Reader, deps: WishDeps): CreateIntent | null {
  const { event, ahead, further, todo, both, repeats } = wish
  if (further !== null) return twiceAhead(wish, further, reader, deps)
  if (ahead.months !== 0 || ahead.businessDays || isZeroLength(ahead)) return null
  // "an hour before, say | at 3:45" is a time, and nothing to do
  const first = todo === null ? -1 : reader.tokens.findIndex(({ kind }, i) => i >= todo.from && kind !== 'mark')
  if (first >= 0 && stands(reader, 'leadin', first)) return null
  const read = eventIn(wordsOf(reader, event), deps)
  if (read === null || (repeats && read.schedule?.kind !== 'series')) return null
  const { now } = reader.moment
  const before = both ? read.schedule : read.schedule && moved(read.schedule, aheadOfDay(reader, event, ahead), now)
  const asked = todo === null ? null : todoIn(wordsOf(reader, todo), before, ahead, deps)
  const text = asked?.text ?? read.text
  const leadMs = (ahead.days * 86_400 + ahead.seconds) * 1_000
  if (both) return { ...read, text, leadsMs: [...read.leadsMs, leadMs] }
  return atOrPast(
    { ...read, text, ...aheadOnce(read.schedule, ahead.days === 0, leadMs) },
    asked?.schedule ?? before,
    now,
  )
}

/** Of what comes once, when that is which it is ahead of; how long ahead, where that is hours or minutes. */
const aheadOnce = (schedule: Schedule | null, isShort: boolean, aheadMs: number): Partial<CreateIntent> =>
  schedule?.kind === 'once' ? { eventAt: schedule.at, ...(isShort && { aheadMs }) } : {}

/** The request at a moment ahead of its own; where that is past, its own is offered. */
function atOrPast(read: CreateIntent, schedule: Schedule | null, now: number): CreateIntent {
  if (schedule === null) return { ...read, schedule, needs: ['time'] }
  if (schedule.kind === 'series' || schedule.at > now) return { ...read, schedule, alternatives: [] }
  const problem = { kind: 'already-past' as const, at: schedule.at, offer: read.schedule ?? undefined }
  return { ...read, schedule: null, problem }
}

/** A schedule so much earlier; null where a repetition cannot be moved so. */
function moved(schedule: Schedule, { days, seconds }: Length, now: number): Schedule | null {
  const back = { months: 0, days: 0 - days, seconds: 0 - seconds }
  if (schedule.kind === 'once') return { ...schedule, at: movedBy(schedule.at, back, schedule.timeZone) }
  const [first] = occurrencesFrom(schedule, now, 1)
  if (first === undefined) return null
  const earlier = movedBy(first, back, schedule.timeZone)
  return seriesAhead(schedule, first, earlier)
}

const DAY_MS = 86_400_000

/** How long before `at` a message comes that is said so. */
function msAhead({ length, part, seconds }: LeadSaid, at: Instant, timeZone: TimeZone, { parts }: Moment): number {
  const hour = seconds ?? (part && parts[part])
  if (hour !== undefined) return at - instantOf(wallOf(at, timeZone).day - length.days, hour, timeZone)
  return at - movedBy(at, { months: 0 - length.months, days: 0 - length.days, seconds: 0 - length.seconds }, timeZone)
}

/** "the recital is on saturday at 6, remind me the day before and again 2 hours before", "... every year a day before". */
export function leadsOf(wish: WishOf<'leads'>, reader: Reader, deps: WishDeps): CreateIntent | null {
  const { event, leads, todo, every } = wish
  const said = wordsOf(reader, event)
  const read = eventIn(every === null ? said : `${said} ${wordsOf(reader, every)}`, deps)
  const { now } = reader.moment
  const at = read?.schedule && firstOccurrence(read.schedule, now)
  if (!read?.schedule || at == null || (every !== null && read.schedule.kind === 'once')) return null
  const { schedule } = read
  // one alone is read as any time of a request
  if (schedule.kind === 'once' && leads.length === 1) return null
  const aheads = leads.map((lead) => msAhead(lead, at, schedule.timeZone, reader.moment)).sort((a, b) => a - b)
  const [near = 0, ...others] = aheads
  const text = todo === null ? read.text : wordsOf(reader, todo)
  const leadsMs = [...new Set(others.map((ms) => ms - near))].filter((ms) => ms > 0)
  const told = { ...read, text, leadsMs: [...read.leadsMs, ...leadsMs] }
  if (schedule.kind === 'once') {
    const isShort = near < DAY_MS && !read.isWholeDay
    return atOrPast({ ...told, ...aheadOnce(schedule, isShort, near) }, { ...schedule, at: at - near }, now)
  }
  const moved = seriesAhead(schedule, at, at - near)
  return moved === null ? null : { ...told, schedule: moved, alternatives: [] }
}
