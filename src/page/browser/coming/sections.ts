import type { ComingRow } from '../../wire.js'
import { dayKey } from '../words-of-time.js'

/** What waits for an answer or failed stands first, then the days in order (`YYYY-MM-DD`), what is paused last. */
export type Section = 'overdue' | 'failed' | 'paused' | (string & {})

/** Where a row belongs by the local calendar of `timeZone`; what should have come by now belongs to today. */
export const sectionOf = ({ state, at }: Pick<ComingRow, 'state' | 'at'>, now: number, timeZone: string): Section =>
  state === 'waiting' ? dayKey(Math.max(at, now), timeZone) : state

const RANK: Partial<Record<Section, number>> = { overdue: 0, failed: 1, paused: 3 }

export const inOrder = (sections: Iterable<Section>): Section[] =>
  [...sections].sort((a, b) => (RANK[a] ?? 2) - (RANK[b] ?? 2) || (a < b ? -1 : 1))

export const isDay = (section: Section): boolean => RANK[section] === undefined
