import { civil } from '../../calendar/days.js'
import { wallOf } from '../../calendar/zones.js'
import type { Context } from '../../intent.js'

const DAY_MS = 86_400_000
const FIELDS = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const

/** Built when first needed: a formatter costs a millisecond and some memory. */
let formats: { here: Intl.DateTimeFormat; withYear: Intl.DateTimeFormat } | null = null

const two = (n: number): string => String(n).padStart(2, '0')

/** `9:00`, with seconds only when there are some; `9:00 AM` for people who chose twelve hours. */
export function clockText(seconds: number, context: Context): string {
  const hour = Math.floor(seconds / 3600) % 24
  const rest = `${two(Math.floor(seconds / 60) % 60)}${seconds % 60 === 0 ? '' : `:${two(seconds % 60)}`}`
  if (context.settings?.clock === '12h') return `${hour % 12 === 0 ? 12 : hour % 12}:${rest} ${hour < 12 ? 'AM' : 'PM'}`
  return `${hour}:${rest}`
}

/** `di 24 nov`, with the year when it is not the context's. */
export function dateText(day: number, context: Context): string {
  formats ??= {
    here: new Intl.DateTimeFormat('nl', FIELDS),
    withYear: new Intl.DateTimeFormat('nl', { ...FIELDS, year: 'numeric' }),
  }
  const isThisYear = civil(day).year === civil(wallOf(context.now, context.timeZone).day).year
  return formats[isThisYear ? 'here' : 'withYear'].format(day * DAY_MS)
}
