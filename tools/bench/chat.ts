import { execFile, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { BotProcess } from '../../test/e2e/bot-process.js'
import { Person } from '../fake-channel/person.js'
import { FakeChannelProcess } from '../fake-channel/process.js'
import { type Bench, type Figure, percentile } from './figures.js'
import { latenessInChat } from './lateness.js'

const PEOPLE = 50
const CREATES = 20

const bench: Bench = {
  name: 'Creating by /api/messages: 50 people at once, each 20 reminders one after the other',
  async run() {
    const channel = await FakeChannelProcess.start()
    try {
      const floor = await echoed(channel)
      return await created(channel, floor)
    } finally {
      await channel.stop()
    }
  },
}
export default bench

async function created(channel: FakeChannelProcess, floor: number): Promise<Figure[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-'))
  const begun = performance.now()
  const bot = await BotProcess.start(dataDir)
  try {
    const started = performance.now() - begun
    const before = await residentMegabytes(bot.child.pid)
    const cpuBefore = await processorMs(bot.child.pid)
    const { answeredMs, confirmed } = await conversations(
      bot.url,
      channel,
      (n) => `remind me in ${n + 1} days to water plant ${n}`,
    )
    const cpuMs = (await processorMs(bot.child.pid)) - cpuBefore
    const grown = (await residentMegabytes(bot.child.pid)) - before
    const late = await latenessInChat(bot.url)
    await bot.stop()
    return [
      { what: 'from the start of the process until it listens', value: started / 1_000, unit: 's' },
      { what: 'confirmed', value: (100 * confirmed) / (PEOPLE * CREATES), unit: '%', target: { min: 100 } },
      {
        what: 'from the message to its confirmation: p99',
        value: percentile(answeredMs, 99),
        unit: 'ms',
        target: { max: 500 },
        floor: { what: "the SDK's echo bot", value: floor },
      },
      { what: '  p50', value: percentile(answeredMs, 50), unit: 'ms' },
      { what: 'processor time of each', value: cpuMs / (PEOPLE * CREATES), unit: 'ms' },
      { what: 'growth of resident memory', value: grown, unit: 'MB', target: { max: 150 } },
      { what: '"in 5 seconds" over Direct Line, 20 times: late, p99', value: percentile(late, 99), unit: 'ms' },
      { what: '  p50', value: percentile(late, 50), unit: 'ms' },
    ]
  } finally {
    await bot.kill()
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** The same conversation with a bot that does nothing. */
async function echoed(channel: FakeChannelProcess): Promise<number> {
  const child = fork(new URL('./echo-bot.ts', import.meta.url), { execArgv: ['--import', 'tsx'] })
  const [url] = (await once(child, 'message')) as [string]
  const { answeredMs } = await conversations(url, channel, (n) => `water plant ${n}`)
  const exit = once(child, 'exit')
  child.disconnect()
  await exit
  return percentile(answeredMs, 99)
}

async function conversations(
  url: string,
  channel: FakeChannelProcess,
  say: (n: number) => string,
): Promise<{ answeredMs: number[]; confirmed: number }> {
  channel.forget()
  const askedAt = new Map<string, number[]>()
  const everyone = Array.from({ length: PEOPLE }, (_, n) => new Person(`person${n}`, () => url, channel.serviceUrl))
  await Promise.all(
    everyone.map(async (person) => {
      const asked: number[] = []
      askedAt.set(person.conversation, asked)
      for (let n = 0; n < CREATES; n += 1) {
        asked.push(Date.now())
        if (!(await person.say(say(n)))) throw new Error(`The bot did not take "${say(n)}".`)
      }
    }),
  )
  const seen = await channel.seen()
  const answeredMs = seen.flatMap(({ conversation, text, at }) => {
    const n = Number(/plant (\d+)/.exec(text)?.[1] ?? Number.NaN)
    const asked = askedAt.get(conversation)?.[n]
    return asked === undefined ? [] : [at - asked]
  })
  return { answeredMs, confirmed: answeredMs.length }
}

/** All threads, user and system, by the kernel's clock of hundredths of a second. */
async function processorMs(pid: number | undefined): Promise<number> {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ').at(-1)?.split(' ') ?? []
  return 10 * (Number(fields[11]) + Number(fields[12]))
}

async function residentMegabytes(pid: number | undefined): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)])
  return Number(stdout) / 1_024
}
