import { execFileSync } from 'node:child_process'
import type { Context } from '../../src/language/intent.js'
import { LANGUAGES } from '../../src/language/languages.js'
import { understandSpoken } from '../../src/language/spoken.js'
import { understand } from '../../src/language/understand.js'
import { type Bench, type Figure, percentile } from './figures.js'
import { dutch } from './messages/dutch.js'
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

/** Microseconds for a usual message at the median: of the two oldest languages, and of the others. */
const MEDIAN = { oldest: 120, others: 150 }
/** Milliseconds for one language: English and German together are to be built in 60. */
const BUILD_MS = 30
const medianOf = (language: string): number =>
  ['English', 'German', 'en', 'de'].includes(language) ? MEDIAN.oldest : MEDIAN.others

function measured({ language, usual, hostile, context }: Messages): Figure[] {
  for (let round = 0; round < WARM_UP; round += 1) for (const message of usual) understand(message, context)
  const micros = Array.from({ length: ROUNDS }, () => usual.map((message) => timed(message, context))).flat()
  const slowest = Math.max(
    ...Object.values(hostile).flatMap((message) => Array.from({ length: 5 }, () => timed(message, context))),
  )
  return [
    {
      what: `a usual message in ${language}: median`,
      value: percentile(micros, 50),
      unit: 'µs',
      target: { max: medianOf(language) },
    },
    { what: '  p99', value: percentile(micros, 99), unit: 'µs', target: { max: 1_000 } },
    { what: '  a hostile one, the slowest of 5 each', value: slowest / 1_000, unit: 'ms', target: { max: 20 } },
  ]
}

/** What one language costs, in a process of its own. */
function alone(code: string): { buildMs: number; memoryMb: number } {
  const program = new URL('language-alone.ts', import.meta.url).pathname
  return JSON.parse(
    execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', program, code], { encoding: 'utf8' }),
  )
}

/** Each language by what it says of itself in its help: built at its first message, then read. */
function languages(): Figure[] {
  return LANGUAGES.flatMap(({ code, phrases }) => {
    const context = { now: english.context.now, timeZone: 'Europe/Berlin', locale: code }
    const quoted = [...phrases.help.overview, ...Object.values(phrases.help.topics).flat()].flatMap((line) =>
      [...line.matchAll(/[„“«"]\s?([^”“»"]{4,})\s?[”“»"]/g)].map(([, words]) => words as string),
    )
    for (let round = 0; round < WARM_UP; round += 1) for (const message of quoted) understand(message, context)
    const rounds = Array.from({ length: ROUNDS }, () => quoted.map((message) => timed(message, context))).flat()
    const { buildMs, memoryMb } = alone(code)
    return [
      {
        what: `${code}, what its help says: median`,
        value: percentile(rounds, 50),
        unit: 'µs',
        target: { max: medianOf(code) },
      },
      { what: '  built at its first message', value: buildMs, unit: 'ms', target: { max: BUILD_MS } },
      { what: '  memory that it adds', value: memoryMb, unit: 'MB', target: { max: 6 } },
    ]
  })
}

/** In microseconds, what telling the language of a message adds to reading it. */
function choice({ usual, context }: Messages): number {
  const both = usual.flatMap((message) =>
    Array.from({ length: ROUNDS }, () => {
      const start = performance.now()
      understandSpoken(message, context)
      return (performance.now() - start) * 1000 - timed(message, context)
    }),
  )
  return percentile(both, 50)
}

const bench: Bench = {
  name: 'Understanding one message',
  async run() {
    return [
      ...[english, german, dutch].flatMap(measured),
      ...languages(),
      { what: 'telling the language of a message', value: choice(dutch), unit: 'µs', target: { max: 40 } },
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
