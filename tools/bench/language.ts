import type { Context } from '../../src/language/intent.js'
import { understand } from '../../src/language/understand.js'
import { type Bench, type Figure, percentile } from './figures.js'
import { english } from './messages/english.js'
import { german } from './messages/german.js'
import type { Messages } from './messages/messages.js'

/** In microseconds. */
const timed = (message: string, context: Context): number => {
  const start = performance.now()
  understand(message, context)
  return (performance.now() - start) * 1000
}

const ROUNDS = 60
const WARM_UP = 20

function measured({ language, usual, hostile, context }: Messages): Figure[] {
  for (let round = 0; round < WARM_UP; round += 1) for (const message of usual) understand(message, context)
  const micros = Array.from({ length: ROUNDS }, () => usual.map((message) => timed(message, context))).flat()
  const slowest = Math.max(
    ...Object.values(hostile).flatMap((message) => Array.from({ length: 5 }, () => timed(message, context))),
  )
  return [
    { what: `a usual message in ${language}: median`, value: percentile(micros, 50), unit: 'µs', target: { max: 150 } },
    { what: '  p99', value: percentile(micros, 99), unit: 'µs', target: { max: 1_500 } },
    { what: '  a hostile one, the slowest of 5 each', value: slowest / 1_000, unit: 'ms', target: { max: 20 } },
  ]
}

const bench: Bench = {
  name: 'Understanding one message',
  async run() {
    return [
      ...[english, german].flatMap(measured),
      {
        what: '300 KB refused',
        value: timed('a'.repeat(300_000), english.context) / 1_000,
        unit: 'ms',
        target: { max: 2 },
      },
    ]
  },
}
export default bench
