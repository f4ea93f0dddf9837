import type { Temporal } from 'temporal-polyfill'
import { describeSchedule } from '../language/describe.js'
import type { Context } from '../language/intent.js'
import { type Actor, isSelf } from '../reminders/actor.js'
import type { ReminderBook } from '../reminders/book.js'
import { dueFor } from '../reminders/due.js'
import type { Row } from '../reminders/listing.js'
import { occurrencesFrom } from '../reminders/occurrences.js'
import type { Person } from '../reminders/person.js'
import { listedAt } from '../reminders/query.js'
import type { Instant } from '../reminders/time.js'
import { nameOf, stateOf } from './coming.js'
import type { Calendar, DayItem } from './wire.js'

/** A month of whole weeks. */
export const MOST_DAYS = 42
/** A minutely series has this many in a week; what lies behind them is left out. */
const PER_SERIES = 11_000
/** So many are reckoned at a time, since most series have few. */
const AT_A_TIME = 64
const PER_DAY = 100

/** Every moment of a reminder from its next one on, before `until`. */
function momentsOf({ reminder, paused }: Row, from: Instant, until: Instant, person: Person | undefined): Instant[] {
  const { status, schedule, occurrenceAt } = reminder
  const at = listedAt(reminder)
  if (paused || at >= until) return []
  if (status !== 'waiting' || schedule.kind === 'once') return [at]
  const later: Instant[] = []
  for (let after = Math.max(occurrenceAt + 1, from); later.length < PER_SERIES; ) {
    const some = occurrencesFrom(schedule, after, AT_A_TIME).filter((moment) => moment < until)
    later.push(...some)
    if (some.length < AT_A_TIME) break
    after = (some.at(-1) ?? until) + 1
  }
  return [...new Set([at, ...later.map((moment) => dueFor(reminder, moment, person))])]
}

/** What comes on each of `days` days from the local date `from` on. */
export async function calendarOf(
  book: Pick<ReminderBook, 'list'>,
  actor: Actor,
  person: Person | undefined,
  context: Context,
  from: Temporal.PlainDate,
  days: number,
): Promise<Calendar> {
  const { now, timeZone, settings } = context
  const startOf = (index: number) => from.add({ days: index }).toZonedDateTime(timeZone).epochMilliseconds
  const starts = Array.from({ length: days + 1 }, (_, index) => startOf(index))
  const [first = 0, until = 0] = [starts[0], starts[days]]
  const rows = await book.list(actor, { period: { from: first, to: until } })
  const onDay: DayItem[][] = Array.from({ length: days }, () => [])
  for (const row of rows.filter(({ reminder }) => isSelf(actor, reminder.owner))) {
    const moments = momentsOf(row, first, until, person).filter((at) => at >= first && at < until)
    let day = 0
    for (const [index, at] of moments.entries()) {
      while (at >= (starts[day + 1] ?? 0)) day += 1
      const today = onDay[day]
      const last = today?.at(-1)
      if (last?.id === row.reminder.id) {
        last.count = (last.count ?? 1) + 1
        last.last = at
      } else today?.push(itemOf(row, at, index === 0 && at === listedAt(row.reminder), context))
    }
  }
  return {
    now,
    timeZone,
    clock: settings?.clock,
    days: onDay.map((items, index) => {
      const sorted = items.sort((a, b) => a.at - b.at)
      const date = from.add({ days: index }).toString()
      return { date, items: sorted.slice(0, PER_DAY), more: Math.max(0, sorted.length - PER_DAY) }
    }),
  }
}

function itemOf(row: Row, at: Instant, isNext: boolean, context: Context): DayItem {
  const { id, schedule, version } = row.reminder
  return {
    id,
    text: nameOf(row.reminder, context),
    at,
    ...(schedule.kind === 'series' && { repeats: describeSchedule(schedule, context) }),
    state: stateOf(row),
    isMovable: isNext,
    version,
  }
}
