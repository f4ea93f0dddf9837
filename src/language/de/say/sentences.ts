import { civil, isoWeekday } from '../../calendar/days.js'
import { wallOf } from '../../calendar/zones.js'
import type { Context } from '../../intent.js'
import { clockText as digits } from '../../say/wall.js'

/** Small parts that German sentences are made of. */

export const quoted = (words: string): string => `„${words}“`

/** "a", "a und b", "a, b und c". */
export const joined = (words: string[], last = 'und'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`

export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

export const reminders = (count: number): string => counted(count, 'Erinnerung', 'Erinnerungen')

const DAYS = ['So', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So']
const MONTHS = ['Jan', 'Feb', 'März', 'Apr', 'Mai', 'Juni', 'Juli', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez']

/** `9:00 Uhr`, with seconds only when there are some; `9:00 AM` for people who chose twelve hours. */
export const clockText = (seconds: number, context: Context, withUhr = true): string =>
  `${digits(seconds, context)}${withUhr && context.settings?.clock !== '12h' ? ' Uhr' : ''}`

/** `Di, 24. Nov`, with the year when it is not the context's. */
export function dateText(day: number, context: Context): string {
  const date = civil(day)
  const thisYear = civil(wallOf(context.now, context.timeZone).day).year
  return `${DAYS[isoWeekday(day)]}, ${date.day}. ${MONTHS[date.month - 1]}${date.year === thisYear ? '' : ` ${date.year}`}`
}
