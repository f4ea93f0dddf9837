import * as chrono from 'chrono-node'
import type { Schedule } from '../reminders/schedule.js'
import { addMonths, type DayNumber, dayNumber } from './calendar/days.js'
import { instantOf, wallOf } from './calendar/zones.js'
import type { Context } from './intent.js'
import type { Chrono } from './language.js'
import { languageOf } from './languages.js'
import { type Moment, momentOf } from './time/moment.js'

/** A longer message is not looked at a second time. */
const MAX_LENGTH = 300
const DAY_MS = 86_400_000

const PARSERS: Readonly<Record<Chrono, chrono.Chrono>> = {
  en: chrono.en.casual,
  de: chrono.de.casual,
  es: chrono.es.casual,
  fr: chrono.fr.casual,
  it: chrono.it.casual,
  nl: chrono.nl.casual,
  pt: chrono.pt.casual,
}

function parserOf(locale: string, { dateOrder }: Moment): chrono.Chrono | undefined {
  const name = languageOf(locale).chrono
  if (name === null) return undefined
  return name === 'en' && dateOrder === 'dmy' ? chrono.en.GB : PARSERS[name]
}

/** The same words one round later, for a time that has gone by; null: they name that one day. */
function roundLater(found: chrono.ParsedComponents, day: DayNumber): DayNumber | null {
  if (found.isCertain('year')) return null
  if (found.isCertain('month')) return addMonths(day, 12)
  if (found.isCertain('day')) return addMonths(day, 1)
  return found.isCertain('weekday') ? day + 7 : day + 1
}

function timeOf(found: chrono.ParsedComponents, moment: Moment, context: Context): number | null {
  const numbers = (['year', 'month', 'day', 'hour', 'minute'] as const).map((part) => found.get(part) ?? 0)
  const [year, month, date, hour, minute] = numbers as [number, number, number, number, number]
  const seconds = found.isCertain('hour') ? hour * 3600 + minute * 60 : moment.parts.day
  const day = dayNumber(year, month, date)
  const at = instantOf(day, seconds, context.timeZone)
  if (at > context.now) return at
  const later = roundLater(found, day)
  const then = later === null ? null : instantOf(later, seconds, context.timeZone)
  return then !== null && then > context.now ? then : null
}

/**
 * How chrono-node reads a message of which the tables leave the time open: to be offered in the question, never taken. Its
 * wall time is read in the person's zone, for chrono knows offsets only.
 */
export function secondOpinion(message: string, context: Context): Schedule | null {
  const moment = momentOf(context)
  const parser = message.length > MAX_LENGTH ? undefined : parserOf(context.locale, moment)
  if (parser === undefined) return null
  // chrono is told that the wall time here is UTC, so that no offset of the machine or of today comes in
  const wall = wallOf(context.now, context.timeZone)
  const instant = new Date(wall.day * DAY_MS + wall.seconds * 1000)
  const found = parser.parse(message, { instant, timezone: 0 }).at(-1)?.start
  if (found === undefined || found.isCertain('timezoneOffset')) return null
  const at = timeOf(found, moment, context)
  return at === null ? null : { kind: 'once', at, timeZone: context.timeZone }
}
