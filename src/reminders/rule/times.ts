import type { Rule } from './parse.js'

/**
 * The times of day of a rule: each of its hours with each of its minutes and seconds. They are counted, not listed: a rule may
 * name all 86,400 of a day.
 */
export interface Times {
  size: number
  /** Seconds after midnight of the one at `index`, in order. */
  at(index: number): number
  /** The index of the first one at or after so many seconds; `size` when there is none. */
  from(second: number): number
}

/** Null when the times of a rule differ from day to day: an interval that no day, hour or minute is a multiple of. */
export function timesOf(rule: Rule, start: number): Times | null {
  const startHour = Math.floor(start / 3_600)
  const startMinute = Math.floor(start / 60) % 60
  const hours = rule.hours ?? (DAYS_AND_LONGER.has(rule.frequency) ? [startHour] : range(24))
  const minutes = rule.minutes ?? (FINER_THAN_HOURS.has(rule.frequency) ? range(60) : [startMinute])
  const seconds = rule.seconds ?? (rule.frequency === 'SECONDLY' ? range(60) : [start % 60])
  const every = (values: number[], first: number) => values.filter((value) => (value - first) % rule.interval === 0)
  switch (rule.frequency) {
    case 'HOURLY':
      return 24 % rule.interval === 0 ? product(every(hours, startHour), minutes, seconds) : null
    case 'MINUTELY':
      return 60 % rule.interval === 0 ? product(hours, every(minutes, startMinute), seconds) : null
    case 'SECONDLY':
      return 60 % rule.interval === 0 ? product(hours, minutes, every(seconds, start % 60)) : null
    default:
      return product(hours, minutes, seconds)
  }
}

const DAYS_AND_LONGER = new Set(['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY'])
const FINER_THAN_HOURS = new Set(['MINUTELY', 'SECONDLY'])

const range = (length: number): number[] => Array.from({ length }, (_, index) => index)

function product(hours: number[], minutes: number[], seconds: number[]): Times {
  const size = hours.length * minutes.length * seconds.length
  const at = (index: number): number => {
    const minute = Math.floor(index / seconds.length)
    const hour = Math.floor(minute / minutes.length)
    return (
      (hours[hour] ?? 0) * 3_600 + (minutes[minute % minutes.length] ?? 0) * 60 + (seconds[index % seconds.length] ?? 0)
    )
  }
  const from = (second: number): number => {
    let low = 0
    let high = size
    while (low < high) {
      const middle = (low + high) >> 1
      if (at(middle) < second) low = middle + 1
      else high = middle
    }
    return low
  }
  return { size, at, from }
}
