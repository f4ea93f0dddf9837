import { describeSchedule } from '../language/describe.js'
import type { Context } from '../language/intent.js'
import { phrasesFor, titleOf } from '../language/phrases.js'
import { type Actor, isSelf } from '../reminders/actor.js'
import type { ReminderBook } from '../reminders/book.js'
import { dueFor } from '../reminders/due.js'
import { isOverdue, type Row } from '../reminders/listing.js'
import { occurrencesFrom } from '../reminders/occurrences.js'
import type { Person } from '../reminders/person.js'
import { quietAt } from '../reminders/quiet-time.js'
import type { Reminder } from '../reminders/reminder.js'
import type { Instant } from '../reminders/time.js'
import { dayRange } from '../reminders/wall-time.js'
import type { Coming, ComingRow } from './wire.js'

type Reader = Pick<Actor, 'person' | 'linked'>

const DAYS = 14
/** More rows than a person reads at once; what lies behind them is only counted, until they are asked for. */
const ROWS = 200
const MOST_ROWS = 20_000
/** More of one series than this within the picture is a solid bar anyway. */
const PER_SERIES = 14 * 24
const MOMENTS = 5_000

/**
 * It comes at another moment than its schedule has it. Of a one-off only a snooze does that, as a move gives it another schedule;
 * one of a series that was moved leaves it and keeps the moment that it had there.
 */
function putOff({
  status,
  schedule,
  occurrenceAt,
  seriesId,
  activityId,
}: Reminder): Pick<ComingRow, 'isSnoozed' | 'movedFrom'> {
  if (status !== 'waiting' || schedule.kind !== 'once' || occurrenceAt === schedule.at) return { isSnoozed: false }
  const hasCome = activityId !== undefined
  return seriesId === undefined || hasCome ? { isSnoozed: true } : { isSnoozed: false, movedFrom: schedule.at }
}

export function stateOf({ reminder, paused }: Row): ComingRow['state'] {
  if (paused) return 'paused'
  if (reminder.status === 'failed') return 'failed'
  return isOverdue(reminder) ? 'overdue' : 'waiting'
}

export const nameOf = (reminder: Reminder, { locale }: Context): string => titleOf(phrasesFor(locale), reminder)

function rowOf(row: Row, reader: Reader, context: Context): ComingRow {
  const { id, schedule, dueAt, owner, setBy, setByName, version } = row.reminder
  return {
    id,
    text: nameOf(row.reminder, context),
    at: row.at,
    state: stateOf(row),
    ...putOff(row.reminder),
    ...(schedule.kind === 'series' && { repeats: describeSchedule(schedule, context) }),
    seen: dueAt,
    version,
    ...(setBy !== undefined && setBy !== owner && setByName !== undefined && { from: setByName }),
    isForOther: !isSelf(reader, owner),
  }
}

function momentsOf({ reminder, at }: Row, until: Instant, person: Person | undefined): Instant[] {
  const { status, schedule, occurrenceAt } = reminder
  if (status !== 'waiting' || at >= until) return []
  if (schedule.kind === 'once') return [at]
  const later = occurrencesFrom(schedule, occurrenceAt + 1, PER_SERIES).filter((at) => at < until)
  // What quiet time holds to one moment comes as one.
  return [...new Set([at, ...later.map((at) => dueFor(reminder, at, person))])]
}

function quietDaysFrom(now: Instant, { timeZone, settings = {} }: Context): number[] {
  const days = Array.from({ length: DAYS }, (_, index) => index)
  return days.filter((index) => quietAt(dayRange(now, timeZone, index).from, settings, timeZone) === 'day-off')
}

/** Which rows are wanted; absent: all, as many as anybody reads at once. */
interface Wanted {
  contains?: string
  count?: number
}

/** What the page shows beside the chat, from the person's open reminders in time order. */
export async function comingOf(
  book: Pick<ReminderBook, 'list' | 'page'>,
  actor: Actor,
  person: Person | undefined,
  context: Context,
  { contains, count = ROWS }: Wanted = {},
): Promise<Coming> {
  const { now, timeZone, settings } = context
  const until = dayRange(now, timeZone, DAYS - 1).to
  const shown = Math.min(Math.max(count, ROWS), MOST_ROWS)
  const found = await book.page(actor, contains === undefined ? {} : { contains }, 0, shown)
  const pictured = await book.list(actor, { period: { from: Number.NEGATIVE_INFINITY, to: until } })
  const moments = pictured
    .filter(({ reminder }) => isSelf(actor, reminder.owner))
    .flatMap((row) => momentsOf(row, until, person))
    .filter((at) => at < until)
    .sort((a, b) => a - b)
  return {
    now,
    timeZone,
    clock: settings?.clock,
    rows: found.rows.map((row) => rowOf(row, actor, context)),
    more: found.total - found.rows.length,
    moments: moments.slice(0, MOMENTS),
    quietHours: settings?.quietHours ?? null,
    quietDays: quietDaysFrom(now, context),
  }
}
