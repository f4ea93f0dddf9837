import { civil, type DayNumber, type IsoWeekday, isoWeekday } from '../calendar/days.js'
import { wallOf } from '../calendar/zones.js'
import type { Context } from '../intent.js'
import { type PartSeconds, partSeconds } from './parts.js'
import { WORK_WEEK } from './repeat.js'

/** The moment of speaking as grammar needs it: computed once per message. */
export interface Moment {
  now: number
  zone: string
  today: DayNumber
  /** Seconds since midnight. */
  seconds: number
  weekday: IsoWeekday
  year: number
  month: number
  day: number
  parts: PartSeconds
  /** The days that the person works on. */
  workDays: IsoWeekday[]
  /** Numeric dates: day or month first. */
  dateOrder: 'dmy' | 'mdy'
  /** ISO country of the locale, upper case, or ''. */
  country: string
}

const MONTH_FIRST = new Set(['US', '', 'PH', 'BZ', 'FM', 'MH', 'PW', 'GU', 'PR', 'AS', 'VI', 'UM'])

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

export function momentOf(context: Context): Moment {
  const wall = wallOf(context.now, context.timeZone)
  const date = civil(wall.day)
  const [language = 'en', ...subtags] = context.locale.split(/[-_]/)
  const country = subtags.find((tag) => /^[A-Za-z]{2}$|^\d{3}$/.test(tag))?.toUpperCase() ?? ''
  return {
    now: context.now,
    zone: context.timeZone,
    today: wall.day,
    seconds: wall.seconds,
    weekday: isoWeekday(wall.day),
    ...date,
    parts: partSeconds(context.settings?.timesOfDay),
    workDays: context.settings?.workDays?.map((day) => CODES.indexOf(day) + 1) ?? WORK_WEEK,
    dateOrder: language.toLowerCase() === 'en' && MONTH_FIRST.has(country) ? 'mdy' : 'dmy',
    country,
  }
}
