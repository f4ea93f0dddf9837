import { retime } from '../../reminders/recurrence.js'
import type { Schedule, Series } from '../../reminders/schedule.js'
import { movedBy } from '../../reminders/wall-time.js'
import { instantOf, wallOf } from '../calendar/zones.js'
import type { Shift } from '../intent.js'
import type { Changed, NewTime, Timed } from '../time-reading.js'
import { withRest } from './apart.js'
import { boundedSeries, isBound, onOtherDays, repeatedAs } from './changed-series.js'
import { type Expression, isRepeating } from './expression.js'
import type { Moment } from './moment.js'
import { movedOnce, nearerHalf } from './moved-once.js'
import { resolve } from './resolve.js'

/**
 * What a reminder's time becomes by words that are said of it. It keeps what they do not say: a new day keeps the time, a new
 * time the day, a new repetition both.
 */
export function changedTime(was: Timed, expression: Expression, moment: Moment, words: string): Changed {
  const said = expression.clock?.same ? { ...expression, clock: undefined } : expression
  if (said.problem !== undefined) return { one: null, all: resolve(said, moment, words) }
  const { schedule } = was
  if (said.repeat?.isAlways && schedule.kind === 'series' && said.weekdays === undefined) {
    const { one, all } = changedTime(was, { ...said, repeat: undefined }, moment, words)
    return { one: all === null ? one : null, all }
  }
  if (isRepeating(said)) {
    const all = repeatedAs(was, said, moment, words)
    return { one: null, all: schedule.kind === 'once' ? all : withRest(schedule, all) }
  }
  // what comes once has no end to set
  if (isBound(said)) return { one: null, all: schedule.kind === 'once' ? null : bounded(schedule, was.at, said) }
  if (schedule.kind === 'once') return { one: null, all: movedOnce(was, said, moment, words) }
  const one = movedOnce(was, said, moment, words)
  return { one, all: seriesAt(schedule, one, said, moment) }
}

/** "From next week on at 8": at another time of day, too. */
function bounded(series: Series, at: number, said: Expression): NewTime | null {
  const found = boundedSeries(series, said)
  const { day, seconds, isOpen } = said.starting ?? {}
  if (found?.schedule?.kind !== 'series' || day == null || seconds === undefined) return found
  const had = wallOf(at, series.timeZone).seconds
  const meant = isOpen ? nearerHalf(seconds, had)[0] : seconds
  return newTime(retime(found.schedule, instantOf(day, meant, series.timeZone)))
}

const newTime = (schedule: Schedule): NewTime => ({ schedule, alternatives: [], problem: null })

/** The whole series at the time of day and on the days that its coming occurrence moves to. */
function seriesAt(series: Series, one: NewTime, said: Expression, moment: Moment): NewTime | null {
  const { day, clock, part, window, offset, shift } = said
  if (offset !== undefined || shift !== undefined) return null
  const at = one.schedule?.kind === 'once' ? one.schedule.at : null
  const refusedAt = one.problem?.kind === 'already-past' ? one.problem.at : null
  const moved = at ?? refusedAt
  if (moved === null) return null
  const isTimeSaid = clock !== undefined || part !== undefined || window !== undefined
  // "at the weekend at 10" leaves the other days as they are
  if (isTimeSaid && day?.shape.is === 'weekend') return null
  const onDays = day === undefined ? series : onOtherDays(series, day, moment)
  if (onDays === null) return null
  return newTime(isTimeSaid ? retime(onDays, moved) : onDays)
}

/** What it becomes when it is put off, or brought forward, by a length: from the time that it has, or from now when it has come. */
export function shiftedTime({ schedule, at, hasCome }: Timed, by: Shift, now: number): Changed {
  const { timeZone } = schedule
  const moved = movedBy(hasCome ? now : at, by, timeZone)
  const one = newTime({ kind: 'once', at: moved, timeZone })
  if (schedule.kind === 'once') return { one: null, all: one }
  const isSameDay = wallOf(moved, timeZone).day === wallOf(at, timeZone).day
  return { one, all: isSameDay ? newTime(retime(schedule, moved)) : null }
}
