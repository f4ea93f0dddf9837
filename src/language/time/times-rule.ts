/** Several times a day as BYHOUR x BYMINUTE, with the positions in each day's set when the product holds too many. */
export interface TimesRule {
  hours: number[]
  minutes: number[]
  positions: number[] | null
}

const unique = (values: number[]): number[] => [...new Set(values)].sort((a, b) => a - b)

/** `times`: seconds since midnight, ascending. */
export function timesRule(times: number[]): TimesRule {
  const hours = unique(times.map((time) => Math.floor(time / 3600)))
  const minutes = unique(times.map((time) => Math.floor(time / 60) % 60))
  const product = hours.flatMap((hour) => minutes.map((minute) => hour * 3600 + minute * 60))
  if (product.length === times.length) return { hours, minutes, positions: null }
  const positions = times.map((time) => product.indexOf(time - (time % 60)) + 1)
  return { hours, minutes, positions }
}
