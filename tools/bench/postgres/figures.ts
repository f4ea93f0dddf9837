const percentile = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

export interface Spread {
  p50: number
  p99: number
  max: number
}

export function spreadOf(times: number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b)
  return { p50: percentile(sorted, 0.5), p99: percentile(sorted, 0.99), max: percentile(sorted, 1) }
}

export const inWords = ({ p50, p99, max }: Spread): string =>
  `p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms, max ${max.toFixed(1)} ms`

export const say = (what: string, figure: string): void => console.log(`${what.padEnd(62)} ${figure}`)

/** Times `count` runs of `work`, `width` at a time. */
export async function timed(count: number, width: number, work: (number: number) => Promise<unknown>) {
  const times: number[] = []
  let next = 0
  const began = performance.now()
  const lane = async () => {
    while (next < count) {
      const number = next++
      const start = performance.now()
      await work(number)
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: width }, lane))
  return { spread: spreadOf(times), perSecond: Math.round((count / (performance.now() - began)) * 1_000) }
}
