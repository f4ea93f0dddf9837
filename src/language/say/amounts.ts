export type AmountUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

/** A whole number of one unit, for a language to put into words. */
export type Amount = [n: number, unit: AmountUnit]

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const SIZES: [ms: number, unit: AmountUnit][] = [
  [DAY, 'day'],
  [HOUR, 'hour'],
  [MINUTE, 'minute'],
  [SECOND, 'second'],
]

/** A length in milliseconds in its two largest units, to the second; none when it is shorter. */
export function inTwoUnits(ms: number): Amount[] {
  let rest = Math.max(0, Math.round(ms / SECOND) * SECOND)
  const amounts: Amount[] = []
  for (const [size, unit] of SIZES) {
    const n = Math.floor(rest / size)
    if (n > 0) amounts.push([n, unit])
    rest -= n * size
  }
  return amounts.slice(0, 2)
}

/** As people say a length: one unit, two where the second still matters ("1 hour 5 minutes", "21 hours", "3 weeks"). */
export function roughly(ms: number): Amount[] {
  const minutes = Math.round(ms / MINUTE)
  if (ms < MINUTE) return [[Math.round(ms / SECOND), 'second']]
  if (minutes < 60) return [[minutes, 'minute']]
  const hours = Math.floor(minutes / 60)
  if (hours < 6)
    return minutes % 60 === 0
      ? [[hours, 'hour']]
      : [
          [hours, 'hour'],
          [minutes % 60, 'minute'],
        ]
  const wholeHours = Math.round(ms / HOUR)
  if (wholeHours < 48) return [[wholeHours, 'hour']]
  const days = Math.round(ms / DAY)
  if (days < 14) return [[days, 'day']]
  if (days < 60) return [[Math.round(days / 7), 'week']]
  if (days < 730) return [[Math.round(days / 30.44), 'month']]
  return [[Math.round(days / 365.25), 'year']]
}
