import { describeSchedule } from '../language/describe.js'
import type { Context } from '../language/intent.js'
import { phrasesFor } from '../language/phrases.js'
import { dueFor } from '../reminders/due.js'
import { isOverdue, type Row } from '../reminders/listing.js'
import { dayRange } from '../reminders/local-days.js'
import { occurrencesFrom } from '../reminders/occurrences.js'
import type { Person } from '../reminders/person.js'
import { quietAt } from '../reminders/quiet-time.js'
import type { PersonKey, Reminder } from '../reminders/reminder.js'
import type { Instant } from '../reminders/time.js'
import type { Coming, ComingRow } from './wire.js'

const DAYS = 14
/** More rows than a person reads; what lies behind them is only counted. */
const ROWS = 200
/** More of one series than this within the picture is a solid bar anyway. */
const PER_SERIES = 14 * 24
const MOMENTS = 5_000

/** It was moved from where its schedule has it: of a one-off that only a snooze does. */
const isSnoozed = ({ status, schedule, occurrenceAt }: Reminder): boolean =>
  status === 'waiting' && schedule.kind === 'once' && occurrenceAt !== schedule.at

function stateOf({ reminder, paused }: Row): ComingRow['state'] {
  if (paused) return 'paused'
  if (reminder.status === 'failed') return 'failed'
  return isOverdue(reminder) ? 'overdue' : 'waiting'
}

function rowOf(row: Row, reader: PersonKey, context: Context): ComingRow {
  const { id, text, content, schedule, dueAt, owner, setBy, setByName } = row.reminder
  const { agenda, create } = phrasesFor(context.locale)
  return {
    id,
    text: content === 'agenda' ? agenda.name : text || create.nameless,
    at: row.at,
    state: stateOf(row),
    isSnoozed: isSnoozed(row.reminder),
    ...(schedule.kind === 'series' && { repeats: describeSchedule(schedule, context) }),
    seen: dueAt,
    ...(setBy !== undefined && setBy !== owner && setByName !== undefined && { from: setByName }),
    isForOther: owner !== reader,
  }
}

function momentsOf(reminder: Reminder, until: Instant, person: Person | undefined): Instant[] {
  const { status, schedule, dueAt, occurrenceAt } = reminder
  if (status !== 'waiting' || dueAt >= until) return []
  if (schedule.kind === 'once') return [dueAt]
  const later = occurrencesFrom(schedule, occurrenceAt + 1, PER_SERIES).filter((at) => at < until)
  // What quiet time holds to one moment comes as one.
  return [...new Set([dueAt, ...later.map((at) => dueFor(reminder, at, person))])]
}

function quietDaysFrom(now: Instant, { timeZone, settings = {} }: Context): number[] {
  const days = Array.from({ length: DAYS }, (_, index) => index)
  return days.filter((index) => quietAt(dayRange(now, timeZone, index).from, settings, timeZone) === 'day-off')
}

/** What the page shows beside the chat, from the person's open reminders in time order. */
export function comingOf(rows: Row[], reader: PersonKey, person: Person | undefined, context: Context): Coming {
  const { now, timeZone, settings } = context
  const { to: until } = dayRange(now, timeZone, DAYS - 1)
  const moments = rows
    .filter(({ reminder }) => reminder.owner === reader)
    .flatMap(({ reminder }) => momentsOf(reminder, until, person))
    .filter((at) => at < until)
    .sort((a, b) => a - b)
  return {
    now,
    timeZone,
    clock: settings?.clock,
    rows: rows.slice(0, ROWS).map((row) => rowOf(row, reader, context)),
    more: Math.max(0, rows.length - ROWS),
    moments: moments.slice(0, MOMENTS),
    quietHours: settings?.quietHours ?? null,
    quietDays: quietDaysFrom(now, context),
  }
}
