import { withDataDir } from '../../test/e2e/bot-process.js'
import { argumentsOf } from '../arguments.js'
import { attack } from './attack.js'
import { residentBytes } from './resident.js'

const HELP = `npm run fuzz -- [options]: throws hostile requests at a bot; ends with 1 when it broke
  --requests 10000 --sockets 1000 --seed 1`

const { values } = argumentsOf(HELP, {
  options: {
    requests: { type: 'string', default: '10000' },
    sockets: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
})

await withDataDir(async (start) => {
  const bot = await start()
  const before = await residentBytes(bot.url)
  const started = performance.now()
  const report = await attack(bot.url, {
    requests: Number(values.requests),
    idleSockets: Number(values.sockets),
    slowBodies: 20,
    seed: Number(values.seed),
  })
  const after = await residentBytes(bot.url)
  console.log(report.statuses)
  console.log(`${report.serverErrors.length} answers of 5xx (0 allowed)`)
  for (const line of report.serverErrors.slice(0, 10)) console.log(`  ${line}`)
  console.log(`${report.unhealthy} of ${report.healthChecks} health checks not green (0 allowed)`)
  console.log(`slowest answer ${report.slowestMs} ms, ${Math.round((performance.now() - started) / 1_000)} s in all`)
  console.log(`memory ${Math.round(before / 1e6)} -> ${Math.round(after / 1e6)} MB`)
  if (report.serverErrors.length > 0 || report.unhealthy > 0 || report.statuses['no answer']) process.exitCode = 1
})
