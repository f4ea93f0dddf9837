import type { Instant, TimeOfDay, TimeZone, WallTime } from '../../reminders/time.js'
import { formatWall, instantOf, parseWall, wallAt } from '../../reminders/wall-time.js'
import { zoneOfOffset } from '../zones/names.js'
import type { Resolve } from '../zones/resolve.js'
import type { FileTime, FileZone } from './times.js'

/** Who reads the file, and when. */
export interface Reader {
  now: Instant
  timeZone: TimeZone
  /** When an all-day event is worth a reminder. */
  dayTime: TimeOfDay
}

/** A time of the file as a moment of the world. */
export interface Moment {
  at: Instant
  /** What the clocks of `timeZone` show then; of a day the time at which the reader is told of it. */
  wall: WallTime
  /** Null: clocks that only the file knows, which a series cannot keep. */
  timeZone: TimeZone | null
  isDay: boolean
  /** The file names the zone. */
  isZoned: boolean
}

export interface Times {
  reader: Reader
  /** X-WR-TIMEZONE, else the reader's: of times without a zone. */
  floating: TimeZone
  isFloatingZoned: boolean
  resolve: Resolve
}

/** Null when nobody knows its zone. */
export function momentOf(time: FileTime, times: Times): Moment | null {
  const { reader } = times
  if (time.kind === 'date') {
    const wall = `${time.date}T${reader.dayTime}:00`
    return { ...inZone(wall, reader.timeZone), isDay: true, isZoned: false }
  }
  const { wall, zone } = time
  switch (zone.kind) {
    case 'utc':
      return { ...inZone(wall, 'UTC'), isDay: false, isZoned: true }
    case 'floating':
      return { ...inZone(wall, times.floating), isDay: false, isZoned: times.isFloatingZoned }
    case 'offset': {
      const at = parseWall(wall) - zone.minutes * 60_000
      const timeZone = zoneOfOffset(zone.minutes) ?? 'UTC'
      return { at, wall: formatWall(wallAt(at, timeZone)), timeZone, isDay: false, isZoned: true }
    }
    case 'named':
      return inNamed(wall, zone, times)
  }
}

function inNamed(wall: WallTime, { name }: FileZone & { kind: 'named' }, times: Times): Moment | null {
  const found = times.resolve(name)
  if (found === null) return null
  if (found.kind === 'zone') return { ...inZone(wall, found.timeZone), isDay: false, isZoned: true }
  const shown = parseWall(wall)
  const at = shown - found.clocks(shown - found.clocks(shown))
  return { at, wall, timeZone: null, isDay: false, isZoned: true }
}

const inZone = (wall: WallTime, timeZone: TimeZone) => ({ at: instantOf(parseWall(wall), timeZone), wall, timeZone })
