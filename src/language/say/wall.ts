/** Dates and times of day as Intl writes them in a person's locale, and as digits alone. */
import { civil } from '../calendar/days.js'
import { wallOf } from '../calendar/zones.js'
import type { Context } from '../intent.js'

const DAY_MS = 86_400_000

const formats = new Map<string, Intl.DateTimeFormat>()

/** Kept: to build one costs more than all the rest of a sentence. */
function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  const known = formats.get(key)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  if (formats.size >= 200) formats.clear()
  formats.set(key, format)
  return format
}

/** The context's locale where it is one of the language `code`, else that language. */
function localeOf({ locale }: Context, code: string): string {
  const tag = /^[A-Za-z]{2,3}(?:[-_](?:[A-Za-z]{2}|\d{3}))?$/.exec(locale)?.[0]?.replace('_', '-')
  return tag !== undefined && tag.toLowerCase().split('-')[0] === code ? tag : code
}

const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')

/** Short date with the day of the week, `mar, 24 nov`, and with the year when it is not the context's. */
export const dateIn =
  (code: string) =>
  (day: number, context: Context): string => {
    const isThisYear = civil(day).year === civil(wallOf(context.now, context.timeZone).day).year
    const format = formatOf(localeOf(context, code), {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      ...(isThisYear ? {} : { year: 'numeric' }),
    })
    return plainSpaces(format.format(day * DAY_MS))
  }

/** `9:00`, `9:00 a. m.`, with seconds only when there are some: in the person's clock, else the locale's. */
export const clockIn =
  (code: string) =>
  (seconds: number, context: Context): string => {
    const chosen = context.settings?.clock
    const format = formatOf(localeOf(context, code), {
      hour: 'numeric',
      minute: '2-digit',
      ...(seconds % 60 === 0 ? {} : { second: '2-digit' }),
      ...(chosen === undefined ? {} : { hourCycle: chosen === '12h' ? 'h12' : 'h23' }),
    })
    return plainSpaces(format.format((seconds % 86_400) * 1000))
  }

const two = (n: number): string => String(n).padStart(2, '0')

/** `9:00`, with seconds only when there are some; `9:00 AM` for people who chose twelve hours. */
export function clockText(seconds: number, { settings }: Context): string {
  const hour = Math.floor(seconds / 3600) % 24
  const rest = `${two(Math.floor(seconds / 60) % 60)}${seconds % 60 === 0 ? '' : `:${two(seconds % 60)}`}`
  if (settings?.clock === '12h') return `${hour % 12 === 0 ? 12 : hour % 12}:${rest} ${hour < 12 ? 'AM' : 'PM'}`
  return `${hour}:${rest}`
}
