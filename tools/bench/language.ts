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

/** In microseconds, by the clock. */
const timed = (message: string, context: Context): number => {
  const start = performance.now()
  understand(message, context)
  return (performance.now() - start) * 1000
}

/** In microseconds of processor time: what else the machine does meanwhile is none of the language's. */
function spent(message: string, context: Context, rounds: number): number {
  const start = process.cpuUsage()
  for (let round = 0; round < rounds; round += 1) understand(message, context)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / rounds
}

const ROUNDS = 60
const WARM_UP = 20

/** Microseconds for a usual message at the median: of the two oldest languages, and of the others. */
const MEDIAN = { oldest: 120, others: 150 }
/** Milliseconds for one language, and for English and German at the start. */
const BUILD_MS = 30
const START_MS = 60
const medianOf = (language: string): number =>
  ['English', 'German', 'en', 'de'].includes(language) ? MEDIAN.oldest : MEDIAN.others

/** What each message takes once all have been read often. */
function eachOf(messages: readonly string[], context: Context): number[] {
  for (let round = 0; round < WARM_UP; round += 1) for (const message of messages) understand(message, context)
  return messages.map((message) => spent(message, context, ROUNDS))
}

function measured({ language, usual, hostile, context }: Messages): Figure[] {
  const micros = eachOf(usual, context)
  const slowest = Math.max(...Object.values(hostile).map((message) => spent(message, context, 5)))
  return [
    {
      what: `a usual message in ${language}: median`,
      value: percentile(micros, 50),
      unit: 'µs',
      target: { max: medianOf(language) },
    },
    { what: '  p99', value: percentile(micros, 99), unit: 'µs', target: { max: 1_000 } },
    { what: '  the slowest of the hostile ones', value: slowest / 1_000, unit: 'ms', target: { max: 20 } },
  ]
}

/** What languages cost in a process of their own. */
function alone(...codes: string[]): { buildMs: number; buttonsMs: number; memoryMb: number } {
  const program = new URL('language-alone.ts', import.meta.url).pathname
  const flags = ['--expose-gc', '--no-opt', '--single-threaded-gc', '--import', 'tsx']
  return JSON.parse(execFileSync(process.execPath, [...flags, program, ...codes], { encoding: 'utf8' }))
}

/** Each language by what it says of itself in its help: built at its first message, then read. */
function languages(): Figure[] {
  return LANGUAGES.flatMap(({ code, phrases }) => {
    const context = { now: english.context.now, timeZone: 'Europe/Berlin', locale: code }
    const quoted = [...phrases.help.overview, ...Object.values(phrases.help.topics).flat()].flatMap((line) =>
      [...line.matchAll(/[„“«"]\s?([^”“»"]{4,})\s?[”“»"]/g)].map(([, words]) => words as string),
    )
    const { buildMs, buttonsMs, memoryMb } = alone(code)
    return [
      {
        what: `${code}, what its help says: median`,
        value: percentile(eachOf(quoted, context), 50),
        unit: 'µs',
        target: { max: medianOf(code) },
      },
      { what: '  built at its first message', value: buildMs, unit: 'ms', target: { max: BUILD_MS } },
      { what: '  with all that its buttons type', value: buttonsMs, unit: 'ms' },
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
      {
        what: 'English and German at the start',
        value: alone('en', 'de').buildMs,
        unit: 'ms',
        target: { max: START_MS },
      },
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
