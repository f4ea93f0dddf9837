import { startPostgres } from '../../test/storage/postgres-server.js'
import { argumentsOf } from '../arguments.js'
import { runJoins } from './joins.js'
import { runChaos } from './run.js'
import { runSoak } from './soak.js'

const HELP = `npm run chaos -- [options]: ends with 1 when a promise was broken
  --kills 50 --people 60 --seed 1   kills the bot so often while people set reminders over a channel with bad days
  --soak 600 --people 40            a healthy day, so many seconds long
  --joins 5 --people 20             "Me too" pressed by all at once, so many times
  --postgres                        soak and joins on a PostgreSQL server of their own; DATABASE_URL names another`

const { values } = argumentsOf(HELP, {
  options: {
    kills: { type: 'string', default: '50' },
    people: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    soak: { type: 'string' },
    joins: { type: 'string' },
    postgres: { type: 'boolean', default: false },
  },
})
if (values.soak !== undefined || values.joins !== undefined) {
  const server = values.postgres ? await startPostgres() : undefined
  const databaseUrl = server?.url ?? process.env.DATABASE_URL
  const isKept = values.soak === undefined ? await joinsKept(databaseUrl) : await soakKept(values.soak, databaseUrl)
  await server?.stop()
  process.exit(isKept ? 0 : 1)
}

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

/** @returns whether every promise was kept. */
async function soakKept(seconds: string, databaseUrl: string | undefined): Promise<boolean> {
  const { apologies, ...figures } = await runSoak({
    seconds: Number(seconds),
    people: Number(values.people),
    seed: Number(values.seed),
    databaseUrl,
    say: (line) => console.log(line),
  })
  tell(figures, apologies)
  return apologies.length + figures.failedTurns === 0
}

async function joinsKept(databaseUrl: string | undefined): Promise<boolean> {
  const { apologies, ...figures } = await runJoins({
    people: Number(values.people),
    rounds: Number(values.joins),
    databaseUrl,
  })
  const missing = 2 * figures.presses - figures.told - figures.named
  tell({ ...figures, missing }, apologies)
  return apologies.length + figures.failedTurns + missing === 0
}

function tell(figures: object, apologies: string[]): void {
  console.log({ ...figures, apologies: apologies.length })
  if (apologies.length > 0) console.log(`said to people:\n  ${apologies.slice(0, 20).join('\n  ')}`)
}
