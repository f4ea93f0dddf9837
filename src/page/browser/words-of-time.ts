import { language } from './texts/index.js'

/** How moments (milliseconds since 1970 UTC) read in the reader's language, in the zone and clock of the bot's answer. */
export interface TimeStyle {
  timeZone: string
  clock?: '12h' | '24h'
}

const formats = new Map<string, Intl.DateTimeFormat>()

const format = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = JSON.stringify([locale, options])
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, options)
  formats.set(key, known)
  return known
}

const usual = new Intl.DateTimeFormat(language, { hour: 'numeric' }).resolvedOptions().hourCycle
/** English writes `08:45`, other languages `8:45`, French `8h45`, as the bot does. */
const hourOfDay = language.startsWith('en') ? '2-digit' : 'numeric'
const asBotWrites = (time: string): string =>
  language.startsWith('fr') && !/m/i.test(time) ? time.replace(/\s?[:h]\s?/, 'h').replace(/h00$/, 'h') : time

const clockOptions = ({ clock = usual === 'h23' ? '24h' : '12h' }: TimeStyle): Intl.DateTimeFormatOptions =>
  clock === '12h' ? { hour: 'numeric', hourCycle: 'h12' } : { hour: hourOfDay, hourCycle: 'h23' }

export const timeOfDay = (at: number, style: TimeStyle): string =>
  asBotWrites(format(language, { timeZone: style.timeZone, minute: '2-digit', ...clockOptions(style) }).format(at))

/** A time of day, `HH:MM`, as the reader's clock shows it. */
export const wallTime = (time: string, { clock }: TimeStyle): string =>
  timeOfDay(Date.parse(`1970-01-01T${time}:00Z`), { timeZone: 'UTC', clock })

/** `Tue 24 Nov`, with the year when it is not the one of `now`. */
export const day = (at: number, now: number, { timeZone }: TimeStyle): string => {
  const isThisYear = dayKey(at, timeZone).slice(0, 4) === dayKey(now, timeZone).slice(0, 4)
  return format(language, {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(isThisYear ? {} : { year: 'numeric' }),
  }).format(at)
}

export const dayAndTime = (at: number, now: number, style: TimeStyle): string =>
  `${day(at, now, style)}, ${timeOfDay(at, style)}`

/** The time alone for a moment of today, the day with it for others. */
export const whenIn = (at: number, now: number, style: TimeStyle): string =>
  dayKey(at, style.timeZone) === dayKey(now, style.timeZone) ? timeOfDay(at, style) : dayAndTime(at, now, style)

/** About the noon of a moment's day, from which whole days can be counted where clocks change. */
export const noonOf = (at: number, timeZone: string): number => at + (12 * 60 - minuteOfDay(at, timeZone)) * 60_000

/** A day by its key, as a heading, and whether it is today or tomorrow. */
export const dayName = (
  key: string,
  now: number,
  { timeZone }: TimeStyle,
): { name: string; kind: 'today' | 'tomorrow' | 'later' } => {
  const days = daysBetween(dayKey(now, timeZone), key)
  const date = Date.parse(`${key}T12:00Z`)
  if (days === 0 || days === 1) {
    const name = nowFormat.format(days, 'day')
    return { name: name.charAt(0).toLocaleUpperCase(language) + name.slice(1), kind: days === 0 ? 'today' : 'tomorrow' }
  }
  const isThisYear = key.slice(0, 4) === dayKey(now, timeZone).slice(0, 4)
  const options = { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' } as const
  return { name: format(language, isThisYear ? options : { ...options, year: 'numeric' }).format(date), kind: 'later' }
}

export const weekdayLetter = (at: number, { timeZone }: TimeStyle): string =>
  format(language, { timeZone, weekday: 'narrow' }).format(at)

/** The local date as `YYYY-MM-DD`. */
export const dayKey = (at: number, timeZone: string): string =>
  format('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at)

/** Days from one local date to another. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** Minutes since local midnight, as a clock shows them. */
export const minuteOfDay = (at: number, timeZone: string): number => {
  const [hour = 0, minute = 0] = format('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
    .format(at)
    .split(':')
    .map(Number)
  return hour * 60 + minute
}

const relativeFormat = new Intl.RelativeTimeFormat(language, { numeric: 'always', style: 'long' })

const nowFormat = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })

/** One unit, the largest that still says something: `in 42 seconds`, `in 21 hours`, `5 minutes ago`. */
export const distance = (at: number, now: number): string => {
  const seconds = Math.round((at - now) / 1000)
  const length = Math.abs(seconds)
  if (length < 1) return nowFormat.format(0, 'second')
  if (length < 90) return relativeFormat.format(seconds, 'second')
  if (length < 90 * 60) return relativeFormat.format(Math.round(seconds / 60), 'minute')
  if (length < 36 * 3600) return relativeFormat.format(Math.round(seconds / 3600), 'hour')
  if (length < 60 * 86_400) return relativeFormat.format(Math.round(seconds / 86_400), 'day')
  return relativeFormat.format(Math.round(seconds / (30.44 * 86_400)), 'month')
}
