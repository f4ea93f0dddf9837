import { languageOf } from '../../src/language/languages.js'
import { understand } from '../../src/language/understand.js'

/**
 * Languages in a process of their own, told by their codes: what building them at their first message costs. One alone
 * stands beside another that is there already; several are built by a process that has read nothing yet. Prints JSON, in
 * processor time: `buildMs` for the first message of each, `buttonsMs` for what all of their buttons type, each read for
 * the first time; and `memoryMb`, the resident memory that is there afterwards and was not before. Needs `--expose-gc`,
 * and `--no-opt --single-threaded-gc`, for what V8 makes of the code on other threads meanwhile keeps nobody waiting.
 */
const codes = process.argv.slice(2)

function buttonsOf(locale: string): string[] {
  const { edit, ...say } = languageOf(locale).phrases.say
  return [...Object.values(say), ...Object.values(edit)].map((said) => (typeof said === 'string' ? said : said('2')))
}

const read = (locale: string, messages: readonly string[]): void => {
  const context = { now: Date.UTC(2026, 5, 15, 14, 30), timeZone: 'Europe/Berlin', locale }
  for (const message of messages) understand(message, context)
}

const settled = (): number => {
  for (let round = 0; round < 4; round += 1) globalThis.gc?.()
  return process.memoryUsage.rss()
}

/** Milliseconds of processor time. */
function spent(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

if (codes.length === 1) {
  const other = codes[0] === 'en' ? 'de' : 'en'
  read(other, buttonsOf(other))
}
const before = settled()
const buildMs = spent(() => {
  for (const code of codes) read(code, buttonsOf(code).slice(0, 1))
})
const buttonsMs = spent(() => {
  for (const code of codes) read(code, buttonsOf(code).slice(1))
})
const memoryMb = (settled() - before) / 1_048_576
console.log(JSON.stringify({ buildMs, buttonsMs: buildMs + buttonsMs, memoryMb }))
