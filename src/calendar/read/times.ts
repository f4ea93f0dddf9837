import type { WallTime } from '../../reminders/time.js'
import type { Property } from './property.js'

/** A date or a wall time as a file has it, with how it says its zone. */
export type FileTime = { kind: 'date'; date: string } | { kind: 'wall'; wall: WallTime; zone: FileZone }

export type FileZone =
  | { kind: 'utc' }
  | { kind: 'floating' }
  | { kind: 'offset'; minutes: number }
  | { kind: 'named'; name: string }

const DATE = /^(\d{4})-?(\d\d)-?(\d\d)/
const TIME = /^[T ]?(\d\d):?(\d\d)(?::?(\d\d))?(?:[.,]\d+)?\s*(Z|[+-]\d\d:?\d\d)?$/i

/** Null for what is none, also for a 30th of February. Written with dashes and colons, or with an offset, it is read as well. */
export function readTime(text: string, parameters: ReadonlyMap<string, string>): FileTime | null {
  const trimmed = text.trim()
  const [whole, year = '', month = '', day = ''] = DATE.exec(trimmed) ?? []
  const date = `${year}-${month}-${day}`
  if (whole === undefined || !isDate(date)) return null
  const rest = trimmed.slice(whole.length)
  if (rest === '' || rest.toUpperCase() === 'Z' || parameters.get('VALUE')?.toUpperCase() === 'DATE')
    return { kind: 'date', date }
  const [, hour, minute, second = '00', mark] = TIME.exec(rest) ?? []
  if (hour === undefined || minute === undefined) return null
  const wall = wallOf(date, Number(hour), Number(minute), Number(second))
  return wall === null ? null : { kind: 'wall', wall, zone: zoneOf(mark?.toUpperCase(), parameters.get('TZID')) }
}

/** The values of EXDATE and RDATE: many, an empty one after a last comma, periods of which the start counts. */
export const readTimes = (property: Property): FileTime[] =>
  property.value.split(',').flatMap((text) => {
    const time = text.trim() === '' ? null : readTime(text.split('/')[0] ?? '', property.parameters)
    return time === null ? [] : [time]
  })

function zoneOf(mark: string | undefined, name: string | undefined): FileZone {
  if (mark === 'Z') return { kind: 'utc' }
  if (mark !== undefined) {
    const minutes = Number(mark.slice(1, 3)) * 60 + Number(mark.slice(-2))
    return { kind: 'offset', minutes: mark.startsWith('-') ? -minutes : minutes }
  }
  return name ? { kind: 'named', name } : { kind: 'floating' }
}

const isDate = (date: string): boolean => {
  const at = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date)
}

/** 24:00 is midnight after, and a leap second the last one of its minute. */
function wallOf(date: string, hour: number, minute: number, second: number): WallTime | null {
  const isMidnight = hour === 24 && minute === 0 && second === 0
  if ((hour > 23 && !isMidnight) || minute > 59 || second > 60) return null
  const at = Date.parse(`${date}T00:00:00Z`) + (hour * 3_600 + minute * 60 + Math.min(second, 59)) * 1_000
  return new Date(at).toISOString().slice(0, 19)
}
