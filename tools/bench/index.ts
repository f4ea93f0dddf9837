import { argumentsOf } from '../arguments.js'
import { type Bench, type Figure, isReached, medians, tableOf } from './figures.js'

const BENCHES: Record<string, () => Promise<{ default: Bench }>> = {
  language: () => import('./language.js'),
  store: () => import('./store.js'),
  delivery: () => import('./delivery.js'),
  waiting: () => import('./waiting.js'),
  fairness: () => import('./fairness.js'),
  files: () => import('./files.js'),
  chat: () => import('./chat.js'),
  roads: () => import('./roads.js'),
  postgres: () => import('./postgres.js'),
}

const HELP = `npm run bench -- [--runs 3] [names]: the medians of so many runs; ends with 1 when a figure is missed
  ${Object.keys(BENCHES).join(', ')}`

const { values, positionals } = argumentsOf(HELP, {
  options: { runs: { type: 'string', default: '3' } },
  allowPositionals: true,
})

/** A bench that takes longer hangs: it waits for something that will not come. */
const PATIENCE_MS = 20 * 60_000

function patiently<T>(name: string, work: Promise<T>): Promise<T> {
  const given = AbortSignal.timeout(PATIENCE_MS)
  const upset = new Promise<never>((_, reject) => {
    given.onabort = () => reject(new Error(`${name}: not ready after ${PATIENCE_MS / 60_000} minutes.`))
  })
  return Promise.race([work, upset])
}

const missed: Figure[] = []
for (const [name, load] of Object.entries(BENCHES)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  const { default: bench } = await load()
  console.log(`\n${bench.name}`)
  const runs: Figure[][] = []
  for (let run = 0; run < Number(values.runs); run += 1) runs.push(await patiently(bench.name, bench.run()))
  const figures = medians(runs)
  console.log(tableOf(figures))
  missed.push(...figures.filter((figure) => !isReached(figure)))
}
process.exit(missed.length === 0 ? 0 : 1) // whatever a bench left open
