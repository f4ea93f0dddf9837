import { civil, isoWeekday } from '../../calendar/days.js'
import { wallOf } from '../../calendar/zones.js'
import type { Context } from '../../intent.js'

/** Small parts that English sentences are made of. */

/** What became of the events of a calendar file. */
export interface ImportCounts {
  created: number
  changed: number
  ended: number
  unchanged: number
}

export const quoted = (words: string): string => `“${words}”`

/** "a", "a and b", "a, b and c". */
export const joined = (words: string[], last = 'and'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`

export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const TWELVE_HOUR = new Set(['US', 'CA', 'AU', 'NZ', 'IN', 'PH', 'PK', 'BD', 'MY', 'EG', 'ZA', 'SG', 'HK', ''])

/** The person's choice, else what is usual where their locale is spoken. */
export function clockOf({ settings, locale }: Context): '12h' | '24h' {
  if (settings?.clock !== undefined) return settings.clock
  const country = locale.split(/[-_]/).find((tag) => /^[A-Z]{2}$/.test(tag)) ?? ''
  return TWELVE_HOUR.has(country) ? '12h' : '24h'
}

const two = (n: number): string => String(n).padStart(2, '0')

/** `9:00`, `9:00 am`, with seconds only when there are some. */
export function clockText(seconds: number, clock: '12h' | '24h'): string {
  const hour = Math.floor(seconds / 3600) % 24
  const rest = `${two(Math.floor(seconds / 60) % 60)}${seconds % 60 === 0 ? '' : `:${two(seconds % 60)}`}`
  if (clock === '24h') return `${two(hour)}:${rest}`
  return `${hour % 12 === 0 ? 12 : hour % 12}:${rest} ${hour < 12 ? 'am' : 'pm'}`
}

/** `Tue 24 Nov`, in the locale's order, with the year when it is not the context's. */
export function dateText(day: number, context: Context): string {
  const date = civil(day)
  const thisYear = civil(wallOf(context.now, context.timeZone).day).year
  const monthFirst = /^en[-_](US|PH)\b|^en$/.test(context.locale)
  const month = MONTHS[date.month - 1] as string
  const middle = monthFirst ? `${month} ${date.day}` : `${date.day} ${month}`
  const year = date.year === thisYear ? '' : monthFirst ? `, ${date.year}` : ` ${date.year}`
  return `${DAYS[isoWeekday(day)]}${monthFirst ? ',' : ''} ${middle}${year}`
}
