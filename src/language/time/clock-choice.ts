import type { DayNumber } from '../calendar/days.js'
import { instantOf, wallOf } from '../calendar/zones.js'
import type { ClockTime } from './parts.js'

const HOUR = 3600
const HALF = 12 * HOUR

/** No bare hour is meant between midnight and six. */
const isSmallHour = (seconds: number): boolean => seconds % (24 * HOUR) < 6 * HOUR

const LATE = 21 * HOUR
const SOON_MS = 4 * HOUR * 1000

/** In the late evening and at night an hour close ahead is meant, small or not: "at 1" said at half past eleven. */
const isLate = (now: number, zone: string): boolean => {
  const { seconds } = wallOf(now, zone)
  return seconds >= LATE || seconds < 4 * HOUR
}

/** Whether the clocks show it that day: not where they are put forward past it. */
const isShown = (day: DayNumber, seconds: number, zone: string): boolean =>
  wallOf(instantOf(day, seconds, zone), zone).seconds === seconds

const isOf = (half: ClockTime['likely'], seconds: number): boolean => seconds % (2 * HALF) >= HALF === (half === 'pm')

/** The two readings of an open clock time on a day not today, likelier first. */
export function halvesOn({ seconds, likely }: ClockTime): [number, number] {
  const face = seconds % HALF
  if (likely !== undefined) return likely === 'pm' ? [face + HALF, face] : [face, face + HALF]
  return isSmallHour(face) ? [face + HALF, face] : [face, face + HALF]
}

/**
 * Several clock times in the order of a day: "at 10, 2 and 6" ends in the evening. The first is its likelier half that is at
 * or after `earliest`, each other one the next that a clock face shows; null where no order of one day has them all.
 */
export function inOrder(times: readonly ClockTime[], earliest = 0): number[] | null {
  const [first] = times
  if (first === undefined) return null
  const starts = first.open ? halvesOn(first) : [first.seconds]
  const orders = starts.map((start) => orderFrom(times, start)).filter((order) => order !== null)
  return orders.find(([at]) => at !== undefined && at >= earliest) ?? orders[0] ?? null
}

function orderFrom(times: readonly ClockTime[], start: number): number[] | null {
  const order = [start]
  for (const { seconds, open } of times.slice(1)) {
    const last = order.at(-1) ?? start
    const next = (open ? [seconds % HALF, (seconds % HALF) + HALF] : [seconds]).find((at) => at > last)
    if (next === undefined) return null
    order.push(next)
  }
  return order
}

export interface Chosen {
  day: DayNumber
  seconds: number
}

/** The next moment after `now` that a clock face shows `seconds`, from `today` on, and the next of the other half. */
export function nextOnFace(
  { seconds, likely }: ClockTime,
  today: DayNumber,
  now: number,
  zone: string,
): { chosen: Chosen; other: Chosen } {
  const face = seconds % HALF
  const moments = [0, 1, 2]
    .flatMap((ahead) => [
      { day: today + ahead, seconds: face },
      { day: today + ahead, seconds: face + HALF },
    ])
    .filter(({ day, seconds: s }) => instantOf(day, s, zone) > now && isShown(day, s, zone))
  const soon = moments[0] as Chosen
  const isTonight = face !== 0 && isLate(now, zone) && instantOf(soon.day, soon.seconds, zone) - now <= SOON_MS
  const isLikely = (s: number): boolean => (likely === undefined ? !isSmallHour(s) : isOf(likely, s))
  const chosen = isTonight && likely === undefined ? soon : (moments.find(({ seconds: s }) => isLikely(s)) as Chosen)
  const other = moments.find(({ seconds: s }) => s !== chosen.seconds) as Chosen
  return { chosen, other }
}

/** Like `nextOnFace`, on that day alone; null when both halves have gone by. */
export function nextOnFaceOn(
  { seconds, likely: half }: ClockTime,
  day: DayNumber,
  now: number,
  zone: string,
): { chosen: number; other: number | null } | null {
  const ahead = [seconds % HALF, (seconds % HALF) + HALF].filter((s) => instantOf(day, s, zone) > now)
  const likely = ahead.filter((s) => (half === undefined ? !isSmallHour(s) : isOf(half, s)))
  const chosen = likely[0] ?? ahead[0]
  if (chosen === undefined) return null
  return { chosen, other: ahead.find((s) => s !== chosen) ?? null }
}
