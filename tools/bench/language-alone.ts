import { languageOf } from '../../src/language/languages.js'
import { understand } from '../../src/language/understand.js'

/**
 * One language in a process of its own, told by its code, beside another that is there already: what building it at its
 * first message costs. Prints JSON with `buildMs`, processor time, and `memoryMb`, the resident memory that is there
 * afterwards and was not before. Needs `--expose-gc`.
 */
const [code = 'en'] = process.argv.slice(2)
/** What its buttons type, read once. */
function read(locale: string): void {
  const context = { now: Date.UTC(2026, 5, 15, 14, 30), timeZone: 'Europe/Berlin', locale }
  const { edit, ...say } = languageOf(locale).phrases.say
  for (const said of [...Object.values(say), ...Object.values(edit)])
    understand(typeof said === 'string' ? said : said('2'), context)
}

const settled = (): number => {
  for (let round = 0; round < 4; round += 1) globalThis.gc?.()
  return process.memoryUsage.rss()
}

read(code === 'en' ? 'de' : 'en')
const before = settled()
const start = process.cpuUsage()
read(code)
const { user, system } = process.cpuUsage(start)
const buildMs = (user + system) / 1000
const memoryMb = (settled() - before) / 1_048_576
console.log(JSON.stringify({ buildMs, memoryMb }))
