import { civil } from '../../calendar/days.js'
import { wallOf } from '../../calendar/zones.js'
import type { Context } from '../../intent.js'

const DAY_MS = 86_400_000

/** Asking Intl anew is slow: one for each way that is asked for. */
const formats = new Map<string, Intl.DateTimeFormat>()
function formatOf(locale: string, withYear: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${withYear}`
  const known = formats.get(key)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(withYear ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  })
  formats.set(key, format)
  return format
}

/** `mar 24 nov`, with the year when it is not the context's. */
export function dateText(day: number, { now, timeZone, locale }: Context): string {
  const isOther = civil(day).year !== civil(wallOf(now, timeZone).day).year
  const said = formatOf(locale.startsWith('it') ? locale : 'it', isOther).format(day * DAY_MS)
  return said.replace(/,/g, '')
}

const two = (n: number): string => String(n).padStart(2, '0')

/** `9:00`, `17:30`; `5:30 PM` for people who chose twelve hours. */
export function clockText(seconds: number, { settings }: Context): string {
  const hour = Math.floor(seconds / 3600) % 24
  const minute = `${two(Math.floor(seconds / 60) % 60)}${seconds % 60 === 0 ? '' : `:${two(seconds % 60)}`}`
  if (settings?.clock === '12h') return `${hour % 12 === 0 ? 12 : hour % 12}:${minute} ${hour < 12 ? 'AM' : 'PM'}`
  return `${hour}:${minute}`
}
