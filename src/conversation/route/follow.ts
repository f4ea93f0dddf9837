import { Temporal } from 'temporal-polyfill'
import type { Intent, Shift } from '../../language/intent.js'
import type { Period } from '../../language/time-reading.js'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../reminders/time.js'
import { cameHere } from '../features/change/done.js'
import { findTarget } from '../features/change/target.js'
import { withoutSlips } from '../features/list/without-slips.js'
import { speakOf, type Turn } from '../turn.js'

/** Questions that go on from the one before: "and the day before?", "and after that?", "and the leaves?". */

type Asked = NonNullable<Turn['talk']['asked']>
type List = Extract<Intent, { kind: 'list' }>

const NOT_ASKED: Intent = { kind: 'none', problem: null, nearest: null }
const STILL_SPOKEN_OF_MS = 30 * MINUTE_MS
const FAR_MS = 200 * 366 * DAY_MS

/** The question before, with what is other in this one. */
const following = (before: Asked | undefined, { filter }: Pick<Asked, 'filter'>): List => ({
  kind: 'list',
  ask: before?.ask === 'when' && filter.contains === undefined ? undefined : before?.ask,
  filter: filter.contains === undefined ? { ...before?.filter, ...filter } : filter,
})

/** The day behind what was asked about, or in front of it; else as long a time, so far from it. */
function shiftedPeriod({ zone: { timeZone } }: Turn, { from, to }: Period, by: Shift): Period {
  const at = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone)
  const { months, days } = by
  if (months === 0 && Math.abs(days) === 1) {
    const day = (days > 0 ? at(to - 1) : at(from)).startOfDay().add({ days })
    return { from: day.epochMilliseconds, to: day.add({ days: 1 }).epochMilliseconds }
  }
  const moved = (ms: number): number => at(ms).add({ months, days }).epochMilliseconds + by.seconds * 1_000
  return { from: moved(from), to: moved(to) }
}

/** "And in the evening?", behind a question about another day: of that day. */
function onThatDay({ zone: { timeZone } }: Turn, asked: Period | undefined, said: Period): Period {
  const at = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone)
  if (asked === undefined || said.part === undefined || asked.to - asked.from > 25 * HOUR_MS) return said
  const day = at(asked.from).toPlainDate()
  const on = (ms: number): number =>
    day
      .add(at(said.from).toPlainDate().until(at(ms).toPlainDate()))
      .toZonedDateTime({ timeZone, plainTime: at(ms).toPlainTime() }).epochMilliseconds
  return { ...said, from: on(said.from), to: on(said.to) }
}

/** What comes behind what came here since, behind the time that was asked about, or behind the one spoken of. */
async function afterThat(turn: Turn, asked: Asked | undefined): Promise<Intent> {
  const [came] = await cameHere(turn)
  const { that } = turn.talk
  const isNewer = came?.firedAt !== undefined && came.firedAt >= (that?.at ?? 0)
  if (isNewer) return { kind: 'list', filter: { show: 'next' } }
  const period = asked?.filter.period
  if (period) return following(asked, { filter: { period: { from: period.to, to: turn.now + FAR_MS } } })
  const isLately = that !== undefined && that.at >= turn.now - STILL_SPOKEN_OF_MS
  const found = !isLately ? null : await turn.deps.book.find(turn.actor, that.id)
  const at = found?.ok ? found.reminder.dueAt + 1 : undefined
  if (at === undefined) return NOT_ASKED
  return { kind: 'list', filter: { show: 'next', period: { from: at, to: at + FAR_MS } } }
}

/** How far a message goes from the time that was asked about before, whatever it says of a reminder otherwise. */
function shiftIn(intent: Intent): Shift | null {
  if (intent.kind === 'list' && typeof intent.follows === 'object') return intent.follows
  if (intent.kind === 'edit')
    return intent.change.to === 'shifted' && intent.isCorrection === true && intent.target.by === 'that'
      ? intent.change.by
      : null
  const isLead = intent.kind === 'correct' && intent.is === 'lead' && intent.insteadOfOthers !== true
  const days = isLead ? intent.leadMs / DAY_MS : 0
  return days === 1 || days === 7 ? { months: 0, days: -days, seconds: 0 } : null
}

const isWholeDays = ({ days, months, seconds }: Shift): boolean => seconds === 0 && (days !== 0 || months !== 0)

/** Whether there is a reminder that the words name. */
async function isThere(turn: Turn, { filter }: List): Promise<boolean> {
  if (filter.contains === undefined) return true
  const { keys = [], ...rest } = await withoutSlips(turn, filter)
  for (const key of [undefined, ...keys])
    if ((await turn.deps.book.list(turn.actor, { ...rest, keys: key === undefined ? keys : [key] })).length > 0)
      return true
  const { kind } = await findTarget(turn, { by: 'words', words: filter.contains })
  return kind === 'these' || kind === 'ambiguous'
}

/** "And raking the leaves", behind when another one comes: when that one does. */
async function whenAlso(turn: Turn, { text, name }: { text: string; name?: string }): Promise<Intent | null> {
  const found = await findTarget(turn, { by: 'words', words: name ?? text })
  const [id, ...others] = found.kind === 'these' ? found.ids : []
  if (id === undefined || others.length > 0) return null
  speakOf(turn, id)
  return { kind: 'list', filter: {}, ask: 'when', that: true }
}

/** What a message that puts something right asks behind a question: "and the day before", "and sunday". */
async function asksInstead(turn: Turn, intent: Intent, asked: Asked): Promise<Intent | null> {
  const by = shiftIn(intent)
  const { period } = asked.filter
  if (by !== null && period && isWholeDays(by))
    return following(asked, { filter: { period: shiftedPeriod(turn, period, by) } })
  if (intent.kind !== 'correct') return null
  if (intent.is === 'again' && intent.during) return following(asked, { filter: { period: intent.during } })
  return intent.is === 'also' && asked.ask === 'when' ? whenAlso(turn, intent) : null
}

async function ofList(turn: Turn, intent: List, asked: Asked | undefined): Promise<Intent | null> {
  const { filter, follows, isLoose } = intent
  if (typeof follows === 'object')
    return { kind: 'edit', target: { by: 'that' }, change: { to: 'shifted', by: follows }, isCorrection: true }
  if (follows === 'after-that') return afterThat(turn, asked)
  if (isLoose && ((follows === true && !asked) || !(await isThere(turn, intent)))) return NOT_ASKED
  const period = filter.period && onThatDay(turn, asked?.filter.period, filter.period)
  if (follows) return following(asked, { filter: { ...filter, ...(period && { period }) } })
  return isLoose ? { ...intent, isLoose: undefined } : null
}

/** The question that a message asks, behind another one or of what is there; null where it is none, or stands for itself. */
export async function asFollowing(turn: Turn, intent: Intent): Promise<Intent | null> {
  const { asked } = turn.talk
  const instead = asked ? await asksInstead(turn, intent, asked) : null
  return instead ?? (intent.kind === 'list' ? ofList(turn, intent, asked) : null)
}
