import { civil, isoWeekday } from '../../calendar/days.js'
import { wallOf } from '../../calendar/zones.js'
import type { Context } from '../../intent.js'

const DAYS = ['So', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So']
const MONTHS = ['Jan', 'Feb', 'März', 'Apr', 'Mai', 'Juni', 'Juli', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez']

const two = (n: number): string => String(n).padStart(2, '0')

/** `9:00 Uhr`, with seconds only when there are some; `9:00 AM` for people who chose twelve hours. */
export function clockText(seconds: number, context: Context, withUhr = true): string {
  const hour = Math.floor(seconds / 3600) % 24
  const rest = `${two(Math.floor(seconds / 60) % 60)}${seconds % 60 === 0 ? '' : `:${two(seconds % 60)}`}`
  if (context.settings?.clock === '12h') return `${hour % 12 === 0 ? 12 : hour % 12}:${rest} ${hour < 12 ? 'AM' : 'PM'}`
  return `${hour}:${rest}${withUhr ? ' Uhr' : ''}`
}

/** `Di, 24. Nov`, with the year when it is not the context's. */
export function dateText(day: number, context: Context): string {
  const date = civil(day)
  const thisYear = civil(wallOf(context.now, context.timeZone).day).year
  return `${DAYS[isoWeekday(day)]}, ${date.day}. ${MONTHS[date.month - 1]}${date.year === thisYear ? '' : ` ${date.year}`}`
}
