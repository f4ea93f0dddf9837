import type { Series } from '../../reminders/schedule.js'
import { dayNumber } from '../calendar/days.js'

export type Parts = Record<string, string[]>

export const ruleParts = (rule: string): Parts =>
  Object.fromEntries(
    rule.split(';').map((part) => {
      const [name = '', values = ''] = part.split('=')
      return [name, values.split(',')]
    }),
  )

export const secondsOfWall = (wall: string): number =>
  Number(wall.slice(11, 13)) * 3600 + Number(wall.slice(14, 16)) * 60 + Number(wall.slice(17, 19))

export const dayOfWall = (wall: string): number =>
  dayNumber(Number(wall.slice(0, 4)), Number(wall.slice(5, 7)), Number(wall.slice(8, 10)))

/** Times of day of the rule, seconds since midnight. */
export function timesOf(parts: Parts, series: Series): number[] {
  if (parts.BYHOUR === undefined) return [secondsOfWall(series.start)]
  const minutes = (parts.BYMINUTE ?? ['0']).map(Number)
  const product = parts.BYHOUR.flatMap((hour) => minutes.map((minute) => Number(hour) * 3600 + minute * 60)).sort(
    (a, b) => a - b,
  )
  if (parts.BYSETPOS === undefined) return product
  return parts.BYSETPOS.map((position) => product[Number(position) - 1]).filter((time) => time !== undefined)
}

export const startDate = (series: Series): { month: number; day: number } => ({
  month: Number(series.start.slice(5, 7)),
  day: Number(series.start.slice(8, 10)),
})

/** Enough times of a day, evenly spaced, to be said as a stretch: the step and its ends. */
export function stretchOf(times: number[]): { step: number; from: number; to: number } | null {
  if (times.length < MIN_STRETCH) return null
  const [from = 0, second = 0] = times
  const step = second - from
  const even = times.every((time, i) => time === from + i * step)
  return even && step % 60 === 0 ? { step, from, to: times.at(-1) ?? from } : null
}

const MIN_STRETCH = 4

/** The months of a rule the shorter way: those it keeps to, or those it leaves out. */
export function monthsSaid(byMonth: string[]): { isExcept: boolean; months: number[] } {
  const kept = byMonth.map(Number)
  const left = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].filter((month) => !kept.includes(month))
  return left.length < kept.length ? { isExcept: true, months: left } : { isExcept: false, months: kept }
}
