import type { Series } from '../../../reminders/schedule.js'
import type { Context } from '../../intent.js'
import {
  dayOfWall,
  monthsSaid,
  type Parts,
  ruleParts,
  secondsOfWall,
  startDate,
  stretchOf,
  timesOf,
} from '../../time/rule-parts.js'
import { clockOf, clockText, dateText } from './wall-words.js'

const DAY_NAMES: Record<string, string> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
}
const MONTH_NAMES = 'January February March April May June July August September October November December'.split(' ')
const NTH: Record<string, string> = {
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
  5: 'fifth',
  '-1': 'last',
  '-2': 'second to last',
}

const list = (words: string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

function ordinal(n: number): string {
  const tens = n % 100
  const suffix = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return `${n}${suffix}`
}

function everyUnit(unit: string, interval: number): string {
  if (interval === 1) return `every ${unit}`
  return interval === 2 ? `every other ${unit}` : `every ${interval} ${unit}s`
}

const WORK_WEEK = 'MO,TU,WE,TH,FR'

function weekdaysText(days: string[], interval: number): string {
  const joined = days.join(',')
  if (joined === WORK_WEEK && interval === 1) return 'every weekday'
  const names = list(days.map((day) => DAY_NAMES[day] ?? day))
  if (interval === 1) return `every ${names}`
  const other = days.length === 1 && interval === 2
  return other ? everyUnit(names, 2) : `${everyUnit('week', interval)} on ${names}`
}

function monthDaysText(parts: Parts, series: Series): string {
  if (parts.BYDAY !== undefined && parts.BYSETPOS !== undefined && parts.BYDAY.join(',') === WORK_WEEK) {
    return `the ${NTH[parts.BYSETPOS[0] as string] ?? ordinal(Number(parts.BYSETPOS[0]))} business day`
  }
  if (parts.BYDAY !== undefined) {
    const days = parts.BYDAY.map((day) => ({
      nth: NTH[day.slice(0, -2)] ?? day,
      name: DAY_NAMES[day.slice(-2)] ?? day,
    }))
    return `the ${list(days.map(({ nth }) => nth))} ${days[0]?.name}`
  }
  const days = (parts.BYMONTHDAY ?? [String(startDate(series).day)]).map(Number)
  const clamped = parts.BYSETPOS !== undefined && parts.BYSETPOS.at(-1) === '-1'
  const early = clamped ? (parts.BYSETPOS?.length === 1 ? [] : days.slice(0, (parts.BYSETPOS?.length ?? 1) - 1)) : days
  const said = clamped ? [...early, days.at(-1) as number] : early
  return `the ${list(said.map((day) => (day === -1 ? 'last day' : day < 0 ? `${NTH[day] ?? `${ordinal(-day)} to last`} day` : ordinal(day))))}`
}

function dayPart(parts: Parts, series: Series): string {
  const interval = Number(parts.INTERVAL?.[0] ?? '1')
  switch (parts.FREQ?.[0]) {
    case 'MINUTELY':
      return everyUnit('minute', interval).replace('every other minute', 'every 2 minutes')
    case 'HOURLY':
      return everyUnit('hour', interval).replace('every other hour', 'every 2 hours')
    case 'DAILY':
      if (parts.BYDAY !== undefined && interval === 1) return weekdaysText(parts.BYDAY, 1)
      return everyUnit('day', interval)
    case 'WEEKLY':
      return weekdaysText(parts.BYDAY ?? [], interval)
    case 'MONTHLY':
      return `${everyUnit('month', interval)} on ${monthDaysText(parts, series)}`
    default: {
      const { month } = startDate(series)
      const months = list((parts.BYMONTH ?? [String(month)]).map((m) => MONTH_NAMES[Number(m) - 1] ?? m))
      const days = monthDaysText(parts, series)
      const of =
        parts.BYDAY === undefined
          ? `${months} ${days.replace(/^the /, '').replace(/(\d)(?:st|nd|rd|th)/g, '$1')}`
          : `${days} of ${months}`
      return `${everyUnit('year', interval)} on ${of}`
    }
  }
}

function stepText(step: number): string {
  if (step % 3600 === 0) return step === 3600 ? 'every hour' : `every ${step / 3600} hours`
  return step === 60 ? 'every minute' : `every ${step / 60} minutes`
}

function weekdaysOnly(days: string[]): string {
  return days.join(',') === WORK_WEEK ? ' on weekdays' : ` on ${list(days.map((day) => DAY_NAMES[day] ?? day))}`
}

/** Days and times of day, or the step of exact time. */
function repetition(parts: Parts, series: Series, context: Context): string {
  const clock = clockOf(context)
  const exact = parts.FREQ?.[0] === 'HOURLY' || parts.FREQ?.[0] === 'MINUTELY'
  const only = parts.BYDAY === undefined ? '' : weekdaysOnly(parts.BYDAY)
  if (exact) return `${dayPart(parts, series)}${only}`
  const times = timesOf(parts, series)
  const stretch = stretchOf(times)
  const daily = parts.INTERVAL === undefined && (parts.FREQ?.[0] === 'DAILY' || parts.FREQ?.[0] === 'WEEKLY')
  if (stretch !== null && daily) {
    return `${stepText(stretch.step)} between ${clockText(stretch.from, clock)} and ${clockText(stretch.to, clock)}${only}`
  }
  return `${dayPart(parts, series)} at ${list(times.map((time) => clockText(time, clock)))}`
}

/** " in July and August" or " except in July", for what repeats within the year. */
function monthsOnly(parts: Parts): string {
  if (parts.BYMONTH === undefined || parts.FREQ?.[0] === 'YEARLY') return ''
  const { isExcept, months } = monthsSaid(parts.BYMONTH)
  return ` ${isExcept ? 'except ' : ''}in ${list(months.map((month) => MONTH_NAMES[month - 1] ?? ''))}`
}

export function describeRule(series: Series, context: Context): string {
  const parts = ruleParts(series.rule)
  const clock = clockOf(context)
  let text = repetition(parts, series, context) + monthsOnly(parts)
  const count = parts.COUNT?.[0]
  if (count !== undefined) text += `, ${count} times`
  const until = parts.UNTIL?.[0]
  if (until !== undefined) {
    const wall = until.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z?$/, '$1-$2-$3T$4:$5:$6')
    const seconds = secondsOfWall(wall)
    const day = dateText(dayOfWall(wall), context)
    text += seconds === 86399 ? ` until ${day}` : ` until ${day} at ${clockText(seconds, clock)}`
  }
  return text
}
