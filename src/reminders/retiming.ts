import { isElapsed } from './recurrence.js'
import { partsOf } from './rule/parse.js'
import type { Series } from './schedule.js'
import type { Instant, WallTime } from './time.js'
import { formatWall, wallAt } from './wall-time.js'

/**
 * A series at another time of day: that of `at` in its own zone. Its days stay, and with them its start date and the days that
 * were left out; a rule that counts exact time starts anew at `at`.
 */
export function retime(series: Series, at: Instant): Series {
  const wall = formatWall(wallAt(at, series.timeZone))
  if (isElapsed(series.rule)) return { ...series, start: wall, except: [] }
  const rule = [...partsOf(series.rule)].filter(([name]) => !TIME_PARTS.has(name)).map((part) => part.join('='))
  return {
    ...series,
    rule: rule.join(';'),
    start: atTimeOf(series.start, wall),
    except: (series.except ?? []).map((left) => atTimeOf(left, wall)),
  }
}

const TIME_PARTS = new Set(['BYHOUR', 'BYMINUTE', 'BYSECOND'])

const atTimeOf = (date: WallTime, time: WallTime): WallTime => date.slice(0, 10) + time.slice(10)
