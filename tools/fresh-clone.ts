import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { until } from '../test/e2e/until.js'
import { FakeTelegram } from './fake-telegram/fake-telegram.js'

/**
 * `tsx tools/fresh-clone.ts`: from a token to the first reminder as somebody does it who has never had the bot, by the README: clone, install,
 * start, write. Prints the seconds of each step. What is committed is cloned; npm takes from its cache what it has.
 */
const PATIENCE_MS = 10 * 60_000
const CHAT = 11

const folder = await mkdtemp(join(tmpdir(), 'fresh-clone-'))
const clone = join(folder, 'bot')
const telegram = await FakeTelegram.start()
const steps: { step: string; seconds: number }[] = []

async function step(name: string, work: () => Promise<unknown>): Promise<void> {
  const begun = performance.now()
  await work()
  steps.push({ step: name, seconds: Number(((performance.now() - begun) / 1_000).toFixed(1)) })
}

async function run(command: string, args: string[], cwd: string): Promise<void> {
  const [code] = await once(spawn(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] }), 'exit')
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}`)
}

const hears = (words: RegExp) =>
  until(`${words}`, () => telegram.texts(CHAT).some((text) => words.test(text)), PATIENCE_MS)

await step('git clone', () =>
  run('git', ['clone', '--quiet', '--depth', '1', `file://${process.cwd()}`, clone], folder),
)
await step('npm ci', () => run('npm', ['ci', '--no-audit', '--no-fund'], clone))
const env = { ...process.env, PORT: '0', TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.root }
const bot = spawn('npm', ['start'], { cwd: clone, env, stdio: ['ignore', 'ignore', 'inherit'], detached: true })
try {
  await step('npm start, until it greets', async () => {
    telegram.say(CHAT, '/start')
    await hears(/I remind you/i)
  })
  await step('"remind me in 1 second to stretch", until it reminds', async () => {
    telegram.say(CHAT, 'remind me in 1 second to stretch')
    await hears(/^⏰ stretch/)
  })
  const seconds = steps.reduce((all, each) => all + each.seconds, 0)
  console.table([...steps, { step: `${steps.length} steps`, seconds: Number(seconds.toFixed(1)) }])
} finally {
  if (bot.pid !== undefined) process.kill(-bot.pid, 'SIGTERM')
  await once(bot, 'exit')
  await telegram.stop()
  await rm(folder, { recursive: true, force: true })
}
