import type { Series } from './schedule.js'

const NAMES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** The series without these days of the week, Monday 1; null when nothing would be left or its rule does not go by days. */
export function withoutDays(series: Series, days: readonly number[]): Series | null {
  const parts = new Map(series.rule.split(';').map((part): [string, string] => part.split('=') as [string, string]))
  const out = new Set(days.map((day) => NAMES[day - 1]))
  const named = parts.get('BYDAY')?.split(',')
  const isDaily = parts.get('FREQ') === 'DAILY' && (parts.get('INTERVAL') ?? '1') === '1'
  const isWeekly = parts.get('FREQ') === 'WEEKLY' && named !== undefined
  if (!isDaily && !isWeekly) return null
  const kept = (named ?? NAMES).filter((day) => !out.has(day))
  if (kept.length === 0) return null
  parts.set('FREQ', 'WEEKLY')
  parts.set('BYDAY', kept.join(','))
  return { ...series, rule: [...parts].map(([name, value]) => `${name}=${value}`).join(';') }
}
