import { withoutDays } from '../../reminders/recurrence.js'
import { partsOf } from '../../reminders/rule/parse.js'
import type { Series } from '../../reminders/schedule.js'
import type { NewTime } from '../time-reading.js'
import { NAMES } from './series-rule.js'

/** The days of the week that it comes on; null of a rule that does not go by them, each week. */
function daysOf({ rule }: Series): number[] | null {
  const parts = partsOf(rule)
  if (Number(parts.get('INTERVAL') ?? 1) > 1 || parts.has('BYSETPOS') || parts.has('BYMONTH')) return null
  const named = parts
    .get('BYDAY')
    ?.split(',')
    .map((name) => NAMES.indexOf(name))
  if (parts.get('FREQ') === 'DAILY') return named ?? [1, 2, 3, 4, 5, 6, 7]
  return parts.get('FREQ') === 'WEEKLY' && named !== undefined ? named : null
}

/**
 * "Fridays at 8", said of each weekday at 7: Fridays may be meant alone. Then `rest` is what the other days keep; nothing is
 * left for them where most of the days, or the hour that they have, was said.
 */
export function withRest(series: Series, time: NewTime): NewTime {
  const { schedule } = time
  const [had, said] = [daysOf(series), schedule?.kind === 'series' ? daysOf(schedule) : null]
  if (had === null || said === null || said.length * 2 > had.length) return time
  const isSameTime = schedule?.kind === 'series' && schedule.start.slice(11) === series.start.slice(11)
  if (isSameTime || said.some((day) => !had.includes(day))) return time
  const rest = withoutDays(series, said)
  return rest === null ? time : { ...time, rest }
}
