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
import { clockText, dateText } from './wall-words.js'

const DAY_NAMES: Record<string, string> = {
  MO: 'Montag',
  TU: 'Dienstag',
  WE: 'Mittwoch',
  TH: 'Donnerstag',
  FR: 'Freitag',
  SA: 'Samstag',
  SU: 'Sonntag',
}
const MONTH_NAMES = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')
const NTH: Record<string, string> = {
  1: 'ersten',
  2: 'zweiten',
  3: 'dritten',
  4: 'vierten',
  5: 'fünften',
  '-1': 'letzten',
  '-2': 'vorletzten',
}
const WORK_WEEK = 'MO,TU,WE,TH,FR'

const list = (words: string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} und ${words.at(-1)}`
const nth = (n: string): string => NTH[n] ?? `${n}.`
const named = (days: string[]): string => list(days.map((day) => DAY_NAMES[day] ?? day))

function weekdaysText(days: string[], interval: number): string {
  if (days.join(',') === WORK_WEEK && interval === 1) return 'wochentags'
  if (interval === 1) return `jeden ${named(days)}`
  return days.length === 1 && interval === 2
    ? `jeden zweiten ${named(days)}`
    : `alle ${interval} Wochen am ${named(days)}`
}

function monthDaysText(parts: Parts, series: Series): string {
  const byDay = parts.BYDAY
  if (byDay !== undefined && parts.BYSETPOS !== undefined && byDay.join(',') === WORK_WEEK)
    return `${nth(parts.BYSETPOS[0] as string)} Werktag`
  if (byDay !== undefined)
    return list(byDay.map((day) => `${nth(day.slice(0, -2))} ${DAY_NAMES[day.slice(-2)] ?? day}`))
  const days = (parts.BYMONTHDAY ?? [String(startDate(series).day)]).map(Number)
  const positions = parts.BYSETPOS
  const isClamped = positions !== undefined && positions.at(-1) === '-1'
  const said = isClamped ? [...days.slice(0, positions.length - 1), days.at(-1) as number] : days
  return list(said.map((day) => (day < 0 ? `${nth(String(day))} Tag` : `${day}.`)))
}

function dayPart(parts: Parts, series: Series): string {
  const interval = Number(parts.INTERVAL?.[0] ?? '1')
  const every = (one: string, many: string): string => (interval === 1 ? one : `alle ${interval} ${many}`)
  switch (parts.FREQ?.[0]) {
    case 'MINUTELY':
      return every('jede Minute', 'Minuten')
    case 'HOURLY':
      return every('jede Stunde', 'Stunden')
    case 'DAILY':
      if (parts.BYDAY !== undefined && interval === 1) return weekdaysText(parts.BYDAY, 1)
      return interval === 2 ? 'jeden zweiten Tag' : every('jeden Tag', 'Tage')
    case 'WEEKLY':
      return weekdaysText(parts.BYDAY ?? [], interval)
    case 'MONTHLY':
      return `${every('jeden Monat', 'Monate')} am ${monthDaysText(parts, series)}`
    default: {
      const months = (parts.BYMONTH ?? [String(startDate(series).month)]).map(
        (month) => MONTH_NAMES[Number(month) - 1] ?? month,
      )
      const of = parts.BYDAY === undefined && parts.BYMONTHDAY?.[0]?.startsWith('-') !== true ? ' ' : ' im '
      return `${every('jedes Jahr', 'Jahre')} am ${monthDaysText(parts, series)}${of}${list(months)}`
    }
  }
}

function stepText(step: number): string {
  if (step % 3600 === 0) return step === 3600 ? 'jede Stunde' : `alle ${step / 3600} Stunden`
  return step === 60 ? 'jede Minute' : `alle ${step / 60} Minuten`
}

const only = (days: string[] | undefined): string => {
  if (days === undefined) return ''
  return days.join(',') === WORK_WEEK ? ' wochentags' : ` am ${named(days)}`
}

/** Days and times of day, or the step of exact time. */
function repetition(parts: Parts, series: Series, context: Context): string {
  const frequency = parts.FREQ?.[0]
  if (frequency === 'HOURLY' || frequency === 'MINUTELY') return `${dayPart(parts, series)}${only(parts.BYDAY)}`
  const times = timesOf(parts, series)
  const stretch = stretchOf(times)
  if (stretch !== null && parts.INTERVAL === undefined && (frequency === 'DAILY' || frequency === 'WEEKLY'))
    return `${stepText(stretch.step)} zwischen ${clockText(stretch.from, context, false)} und ${clockText(stretch.to, context)}${only(parts.BYDAY)}`
  const said = times.map((time, i) => clockText(time, context, i === times.length - 1))
  return `${dayPart(parts, series)} um ${list(said)}`
}

/** " im Juli und August" or " außer im Juli", for what repeats within the year. */
function monthsOnly(parts: Parts): string {
  if (parts.BYMONTH === undefined || parts.FREQ?.[0] === 'YEARLY') return ''
  const { isExcept, months } = monthsSaid(parts.BYMONTH)
  return ` ${isExcept ? 'außer ' : ''}im ${list(months.map((month) => MONTH_NAMES[month - 1] ?? ''))}`
}

export function describeRule(series: Series, context: Context): string {
  const parts = ruleParts(series.rule)
  let text = repetition(parts, series, context) + monthsOnly(parts)
  const count = parts.COUNT?.[0]
  if (count !== undefined) text += `, ${count} Mal`
  const until = parts.UNTIL?.[0]
  if (until === undefined) return text
  const wall = until.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z?$/, '$1-$2-$3T$4:$5:$6')
  const seconds = secondsOfWall(wall)
  const day = dateText(dayOfWall(wall), context)
  return seconds === 86399 ? `${text} bis ${day}` : `${text} bis ${day} um ${clockText(seconds, context)}`
}
