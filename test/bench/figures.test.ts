import assert from 'node:assert/strict'
import { type Figure, isReached, medians, percentile, tableOf } from '../../tools/bench/figures.js'

const figure = (what: string, value: number, more: Partial<Figure> = {}): Figure => ({
  what,
  value,
  unit: 'ms',
  ...more,
})

describe('the figures of the benches', () => {
  it('are medians of the runs, each beside the median of its floor', () => {
    const run = (value: number) => [
      figure('start', value, { floor: { what: 'bare', value: value / 2 } }),
      figure('  memory', value + 1),
      figure('  memory', value + 2),
    ]
    const [start, first, second] = medians([run(30), run(10), run(20)])
    assert.deepEqual([start?.value, start?.floor?.value, first?.value, second?.value], [20, 10, 21, 22])
  })

  it('know what is reached', () => {
    assert.deepEqual(
      [{ max: 5 }, { max: 4 }, { min: 5 }, { min: 6 }, undefined].map((target) =>
        isReached(figure('x', 5, { target })),
      ),
      [true, false, true, false, true],
    )
  })

  it('take the value that so many in a hundred do not exceed', () => {
    const hundred = Array.from({ length: 100 }, (_, n) => 100 - n)
    assert.deepEqual([percentile(hundred, 50), percentile(hundred, 99), percentile([7], 99)], [50, 99, 7])
  })

  it('stand in a table that says what was missed', () => {
    const [, , row] = tableOf([figure('wait', 7, { target: { max: 5 } })]).split('\n')
    assert.match(row ?? '', /^\| wait +\| 7\.00 ms +\| <= 5\.00 +\| MISSED \|/)
  })
})
