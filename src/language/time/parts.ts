import type { TimesOfDay } from '../../reminders/person.js'
import { DEFAULT_TIMES_OF_DAY } from '../../reminders/person.js'
import type { TimeOfDay } from '../../reminders/time.js'

export type PartName = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night'

const secondsOf = (time: TimeOfDay): number => {
  const [hours, minutes] = time.split(':')
  return Number(hours) * 3600 + Number(minutes) * 60
}

/** Seconds since midnight for each of a person's times of day. */
export type PartSeconds = Record<keyof TimesOfDay, number>

const DEFAULTS = Object.fromEntries(
  Object.entries(DEFAULT_TIMES_OF_DAY).map(([name, time]) => [name, secondsOf(time)]),
) as PartSeconds

export function partSeconds(chosen: Partial<TimesOfDay> | undefined): PartSeconds {
  if (chosen === undefined) return DEFAULTS
  const own = Object.entries(chosen).map(([name, time]) => [name, secondsOf(time)])
  return { ...DEFAULTS, ...Object.fromEntries(own) }
}

const HOUR = 3600

/** A time of day, in seconds since midnight. */
export interface ClockTime {
  seconds: number
  /** 12-hour face: either half of the day. */
  open: boolean
  /** Written as the 24-hour clock is, by an hour that both clocks have: "7:56", which "abends" makes one of the evening. */
  isFace?: true
  /** Of an open one: the half of the day that what is to be done makes the likelier: dinner at 7. */
  likely?: 'am' | 'pm'
}

/** From when until when a part lasts, seconds since midnight; the night runs to the end of the day. */
export const PART_WINDOW: Record<PartName, [number, number]> = {
  morning: [4 * HOUR, 12 * HOUR],
  noon: [11 * HOUR, 14 * HOUR],
  afternoon: [12 * HOUR, 18 * HOUR],
  evening: [16 * HOUR, 23 * HOUR],
  night: [18 * HOUR, 24 * HOUR - 60],
}

/**
 * A clock face time said with a part of the day, as seconds since the day's midnight.
 * The night's small hours belong to the next day: "tonight at 1" is 25:00. Null: the two contradict each other.
 */
export const clockInPart = ({ seconds, open, isFace }: ClockTime, part: PartName): number | null =>
  exactInPart(seconds, open, part) ?? (isFace ? exactInPart(seconds, true, part) : null)

function exactInPart(seconds: number, open: boolean, part: PartName): number | null {
  if (open) return faceInPart(seconds % (12 * HOUR), part)
  if (part === 'night' && seconds < 5 * HOUR) return seconds + 24 * HOUR
  const [from, to] = PART_WINDOW[part]
  const slack = part === 'morning' ? 4 * HOUR : 2 * HOUR
  return seconds >= from - slack && seconds <= to + 2 * HOUR ? seconds : null
}

/** What a clock face shows, 0:00 to 11:59, in that part of the day; null for what is of neither half: "8 at noon". */
function faceInPart(face: number, part: PartName): number | null {
  switch (part) {
    case 'morning':
      return face
    case 'noon':
      if (face >= 9 * HOUR) return face
      return face <= 4 * HOUR ? face + 12 * HOUR : null
    case 'afternoon':
      return face + 12 * HOUR
    case 'evening':
      return face < HOUR ? face + 24 * HOUR : face + 12 * HOUR
    case 'night':
      return face < 5 * HOUR ? face + 24 * HOUR : face + 12 * HOUR
  }
}
