/** One measured number and what it is held against. */
export interface Figure {
  what: string
  value: number
  unit: string
  /** `max`: at most so much is promised; `min`: at least. Absent: only told. */
  target?: { max: number } | { min: number }
  /** What the machine gives at best, measured in the same run by the simplest program that does the same work. */
  floor?: { what: string; value: number }
}

export interface Bench {
  name: string
  /** Measures once, leaving nothing behind: no file, no process. */
  run(): Promise<Figure[]>
}

/** The median of each figure over the runs, which give the same figures in the same order. */
export function medians(runs: Figure[][]): Figure[] {
  const [first = []] = runs
  return first.map((figure, n) => {
    const same = runs.flatMap((run) => run[n] ?? [])
    const value = median(same.map(({ value }) => value))
    if (figure.floor === undefined) return { ...figure, value }
    const floor = median(same.flatMap(({ floor }) => (floor === undefined ? [] : [floor.value])))
    return { ...figure, value, floor: { ...figure.floor, value: floor } }
  })
}

export const isReached = ({ value, target }: Figure): boolean =>
  target === undefined || ('max' in target ? value <= target.max : value >= target.min)

export function percentile(values: number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN
}

const median = (values: number[]): number => percentile(values, 50)

export function tableOf(figures: Figure[]): string {
  const rows = figures.map((figure) => {
    const { what, value, unit, target, floor } = figure
    return [
      what,
      `${shown(value)} ${unit}`,
      target === undefined ? '' : 'max' in target ? `<= ${shown(target.max)}` : `>= ${shown(target.min)}`,
      target === undefined ? '' : isReached(figure) ? 'reached' : 'MISSED',
      floor === undefined ? '' : `${shown(floor.value)} ${unit}: ${floor.what}`,
    ]
  })
  const head = ['what', 'measured', 'to reach', '', 'floor in the same run']
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: string[]) => `| ${cells.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

const shown = (value: number): string =>
  Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(Math.abs(value) < 10 ? 2 : 1)
