import { halvesOn, inOrder } from './clock-choice.js'
import type { Expression } from './expression.js'
import type { Moment } from './moment.js'
import { type ClockTime, clockInPart, type PartName } from './parts.js'
import type { RepeatPiece, WindowPiece } from './pieces.js'

const MAX_TIMES_A_DAY = 96

/** Seconds since midnight: "from 3 to 5" is in the afternoon. */
function endsOf(window: WindowPiece): [from: number, to: number] {
  const from = window.from.open && window.from.seconds < 6 * 3600 ? window.from.seconds + 43200 : window.from.seconds
  return [from, window.to.open && window.to.seconds <= from ? window.to.seconds + 43200 : window.to.seconds]
}

/** The times of day of "every hour between 9 and 5". */
export function windowTimes(repeat: RepeatPiece, { window }: Expression): number[] | null {
  if (window === undefined) return null
  const step = repeat.interval * (repeat.frequency === 'HOURLY' ? 3600 : 60)
  const [from, to] = endsOf(window)
  const times: number[] = []
  for (let at = from; at <= to && at < 86400; at += step) times.push(at)
  return times.length === 0 || times.length > MAX_TIMES_A_DAY ? null : times
}

function within(times: number[], window: WindowPiece | undefined): number[] {
  if (window === undefined) return times
  const [from, to] = endsOf(window)
  return times.filter((seconds) => seconds >= from && seconds <= to)
}

export function timesOf(repeat: RepeatPiece, expression: Expression, moment: Moment, half: 0 | 1): number[] | null {
  if (repeat.times !== undefined) return within(repeat.times, expression.window)
  const part = expression.part?.part ?? (repeat.parts?.length === 1 ? repeat.parts[0] : undefined)
  const said = expression.clock?.times ?? (expression.window === undefined ? undefined : [expression.window.from])
  const { parts = [] } = repeat
  if (said !== undefined) {
    // "mornings and evenings at 7" are two times
    const isEach = part === undefined && parts.length > 0 && repeat.isRate !== true
    return ofRate(repeat, clockTimes(said, isEach ? parts : [part], half))
  }
  if (parts.length > 1) return sorted(parts.map((name) => moment.parts[name]))
  const own = expression.part?.seconds ?? startIn(expression, part)
  if (own !== undefined) return [own]
  if (part !== undefined) return [moment.parts[part]]
  return [repeat.seconds ?? expression.starting?.seconds ?? moment.parts.day]
}

/** "every week, first on the 30th at 6 | in the morning": the hour of the first time, where it is one of that part of the day. */
function startIn({ starting }: Expression, part: PartName | undefined): number | undefined {
  if (starting?.seconds === undefined || part === undefined) return undefined
  return clockInPart({ seconds: starting.seconds, open: starting.isOpen === true }, part) ?? undefined
}

/** "twice a day at 8" leaves one of the two open. */
const ofRate = ({ isRate, parts }: RepeatPiece, times: number[] | null): number[] | null =>
  isRate && times?.length !== parts?.length ? null : times

const sorted = (times: number[]): number[] => [...new Set(times)].sort((a, b) => a - b)

/** Each clock time in each of these parts of the day; null when one contradicts its part. */
function clockTimes(said: ClockTime[], parts: readonly (PartName | undefined)[], half: 0 | 1): number[] | null {
  const timeIn = (clock: ClockTime, part: PartName | undefined) => {
    const { seconds, open } = clock
    if (part !== undefined) return clockInPart(clock, part)
    return open ? halvesOn(clock)[half] : seconds
  }
  const order = said.length > 1 && parts.length === 1 && parts[0] === undefined ? inOrder(said) : null
  if (order !== null) return sorted(order.map((time) => time % 86400))
  const times = said.flatMap((clock) => parts.map((part) => timeIn(clock, part)))
  const known = times.filter((time) => time !== null)
  return known.length < times.length ? null : sorted(known.map((time) => time % 86400))
}
