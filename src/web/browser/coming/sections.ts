import type { ComingRow } from '../../wire.js'
import { dayKey, daysBetween } from '../words-of-time.js'

/** In the order they are shown. */
export const SECTIONS = ['overdue', 'failed', 'today', 'tomorrow', 'week', 'later', 'paused'] as const

export type Section = (typeof SECTIONS)[number]

/** ISO weekday, Monday 1. */
const weekday = (key: string): number => new Date(`${key}T00:00Z`).getUTCDay() || 7

/** Where a row belongs by the local calendar of `timeZone`; weeks end on Sunday. */
export const sectionOf = ({ state, at }: Pick<ComingRow, 'state' | 'at'>, now: number, timeZone: string): Section => {
  if (state !== 'waiting') return state
  const today = dayKey(now, timeZone)
  const days = daysBetween(today, dayKey(at, timeZone))
  if (days <= 0) return 'today'
  if (days === 1) return 'tomorrow'
  return days <= 7 - weekday(today) ? 'week' : 'later'
}
