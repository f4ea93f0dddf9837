import { isElapsed, retime } from '../../reminders/recurrence.js'
import { partsOf } from '../../reminders/rule/parse.js'
import type { Series } from '../../reminders/schedule.js'
import type { Instant } from '../../reminders/time.js'
import { civil, dayNumber } from '../calendar/days.js'
import { wallOf, wallText } from '../calendar/zones.js'
import { NAMES } from './series-rule.js'

type Rule = Map<string, string>

/**
 * The series whose occurrences come as much ahead of those of `series` as `earlier` is ahead of `at`, one of them; null where its
 * rule cannot say that: "the evening before every last friday".
 */
export function seriesAhead(series: Series, at: Instant, earlier: Instant): Series | null {
  const { timeZone } = series
  const days = wallOf(at, timeZone).day - wallOf(earlier, timeZone).day
  const retimed = retime(series, earlier)
  if (days === 0 || isElapsed(series.rule)) return retimed
  const rule = partsOf(retimed.rule)
  // what was left out, or ends it, is of its own days
  if (!movedBack(rule, days) || (series.except ?? []).length > 0 || rule.has('UNTIL')) return null
  const start = wallText(dayOf(retimed.start) - days, wallOf(earlier, timeZone).seconds)
  return { ...retimed, start, rule: [...rule].map((part) => part.join('=')).join(';') }
}

const dayOf = (start: string): number => Math.floor(Date.parse(`${start.slice(0, 10)}T00:00:00Z`) / 86_400_000)

const WITHOUT_DAYS = ['BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'BYWEEKNO', 'BYYEARDAY']

const has = (rule: Rule, ...names: string[]): boolean =>
  WITHOUT_DAYS.every((name) => rule.has(name) === names.includes(name))

/** Whether the rule could be set so many days back, in place. */
function movedBack(rule: Rule, days: number): boolean {
  switch (rule.get('FREQ')) {
    case 'DAILY':
      return has(rule)
    case 'WEEKLY':
      return has(rule, 'BYDAY') && weekdaysBack(rule, days)
    case 'MONTHLY':
      return has(rule, 'BYMONTHDAY') && dateBack(rule, days)
    case 'YEARLY':
      return has(rule, 'BYMONTH', 'BYMONTHDAY') && yearDayBack(rule, days)
    default:
      return false
  }
}

function weekdaysBack(rule: Rule, days: number): boolean {
  const names = rule.get('BYDAY')?.split(',') ?? []
  const numbers = names.map((name) => NAMES.indexOf(name))
  // weeks that are passed over begin on monday
  const isEveryWeek = (rule.get('INTERVAL') ?? '1') === '1'
  if (numbers.some((number) => number < 1) || !(isEveryWeek || names.length === 1)) return false
  const back = numbers.map((number) => ((((number - 1 - days) % 7) + 7) % 7) + 1)
  rule.set(
    'BYDAY',
    back
      .sort((a, b) => a - b)
      .map((number) => NAMES[number] ?? '')
      .join(','),
  )
  return true
}

/** From the 1st on back it is a day counted from the end of the month before. */
function dateBack(rule: Rule, days: number): boolean {
  const day = Number(rule.get('BYMONTHDAY'))
  if (!(day >= 1 && day <= 28) || days > 28) return false
  const back = day - days
  rule.set('BYMONTHDAY', String(back >= 1 ? back : back - 1))
  return true
}

/** In a year without a 29 February. */
function yearDayBack(rule: Rule, days: number): boolean {
  const [month, day] = [Number(rule.get('BYMONTH')), Number(rule.get('BYMONTHDAY'))]
  if (!(month >= 1 && day >= 1)) return false
  const back = civil(dayNumber(2027, month, day) - days)
  rule.set('BYMONTH', String(back.month))
  rule.set('BYMONTHDAY', String(back.day))
  return true
}
