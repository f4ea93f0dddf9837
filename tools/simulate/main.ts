import { argumentsOf } from '../arguments.js'
import { play, type Report } from './history.js'

const HELP = `npm run simulate -- [options]: ends with 1 when a promise was broken
  --seeds 1-500                 plays these histories (1-100)
  --seed 17 --trace             plays one, and shows what happened in it
  --ignore "outage|forgotten"   looks past what is known to be broken
  --only crowd,kills            takes these troubles alone`

const { values } = argumentsOf(HELP, {
  options: {
    seeds: { type: 'string', default: '1-100' },
    seed: { type: 'string' },
    trace: { type: 'boolean', default: false },
    ignore: { type: 'string' },
    only: { type: 'string' },
  },
})

const options = {
  trace: values.trace,
  ignore: values.ignore === undefined ? undefined : new RegExp(values.ignore),
  only: values.only?.split(','),
}
const [first = 1, last = first] = (values.seed ?? values.seeds).split('-').map(Number)
const started = performance.now()
const families = new Map<string, number[]>()

for (let seed = first; seed <= last; seed += 1) {
  const report = await play(seed, options)
  if (values.trace) console.log(report.trace.join('\n'))
  if (report.broken === null) continue
  const known = families.get(report.broken.invariant) ?? []
  families.set(report.broken.invariant, [...known, seed])
  console.log(described(report))
}

const failed = [...families.values()].flat().length
console.log(
  `${last - first + 1} seeds in ${Math.round((performance.now() - started) / 1_000)} s, ${failed} broke a promise`,
)
for (const [invariant, seeds] of families)
  console.log(`  ${invariant}: ${seeds.length} (${seeds.slice(0, 12).join(', ')})`)
process.exitCode = failed > 0 ? 1 : 0

function described({ seed, broken, trace }: Report): string {
  const lines = values.trace ? [] : trace.slice(-12)
  return [
    `seed ${seed}, step ${broken?.step}: ${broken?.invariant}`,
    `  ${broken?.detail}`,
    ...lines.map((line) => `    ${line}`),
  ].join('\n')
}
