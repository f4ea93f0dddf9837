import { parseArgs } from 'node:util'
import { runChaos } from './run.js'

/** `npm run chaos -- --kills 50 --people 60 --seed 1`; ends with 1 when a promise was broken. */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    people: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
  },
})

const report = await runChaos({
  kills: Number(values.kills),
  people: Number(values.people),
  seed: Number(values.seed),
  say: (line) => console.log(line),
})
const {
  kills,
  acknowledged,
  delivered,
  lost,
  refused,
  hidden,
  duplicates,
  unexplained,
  inFlight,
  isGraceful,
  seconds,
} = report
console.log(`
${kills} kills in ${Math.round(seconds)} s
confirmed                        ${acknowledged}
  delivered                      ${delivered}
  refused by the channel, kept   ${refused.length - hidden.length}
  refused and not shown          ${hidden.length}   (0 allowed)
  lost                           ${lost.length}   (0 allowed)
delivered again after a kill     ${duplicates}   (${inFlight} allowed: taken and not settled at the kills)
  for no reason                  ${unexplained.length}   (0 allowed)
SIGTERM at the end               ${isGraceful ? 'exit 0 within 10 s' : 'NOT exit 0 within 10 s'}
`)
const broken = [...lost, ...hidden, ...unexplained]
if (broken.length > 0) console.log(`broken:\n  ${broken.join('\n  ')}`)
process.exitCode = broken.length > 0 || !isGraceful ? 1 : 0
