import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Health } from '../../src/server/health.js'

const MAIN = 'dist/main.js'

/** Nothing of the developer's own environment but what a program needs to run. */
const bareEnvironment = { PATH: process.env.PATH ?? '', HOME: tmpdir(), TZ: 'UTC' }

/** None outlives the process that started it, however that ends. */
const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** The real process, as `npm start` runs it, on a free port. */
export class BotProcess {
  /** Every line of its log so far. */
  readonly lines: string[] = []
  url = ''
  #ended: Promise<number | NodeJS.Signals | null>

  private constructor(readonly child: ChildProcess) {
    running.add(child)
    this.#ended = once(child, 'exit').then(([code, signal]) => {
      running.delete(child)
      return code ?? signal
    })
    for (const stream of [child.stdout, child.stderr])
      if (stream) createInterface(stream).on('line', (line) => this.lines.push(line))
  }

  /** Resolves when it listens. @throws when it ends before that, with what it said. */
  static async start(dataDir: string, env: Record<string, string> = {}, main = MAIN): Promise<BotProcess> {
    const bot = BotProcess.spawn(dataDir, env, main)
    bot.url = await bot.#listening()
    return bot
  }

  /** Does not wait for anything. */
  static spawn(dataDir: string, env: Record<string, string> = {}, main = MAIN): BotProcess {
    assert.ok(existsSync(main), `${main} is not there: npm run build`)
    const all = { ...bareEnvironment, PORT: '0', DATA_DIR: dataDir, ...env }
    return new BotProcess(spawn(process.execPath, [main], { env: all, stdio: ['ignore', 'pipe', 'pipe'] }))
  }

  async #listening(): Promise<string> {
    const { stdout } = this.child
    assert.ok(stdout)
    const ended = this.#ended.then((how) => assert.fail(`ended with ${how}:\n${this.lines.join('\n')}`))
    const found = new Promise<string>((resolve) => {
      createInterface(stdout).on('line', (line) => {
        const url = /"url":"(http:[^"]+)"/.exec(line)?.[1]
        if (url !== undefined) resolve(url)
      })
    })
    return Promise.race([found, ended])
  }

  /** How it ended: an exit code, or the signal that killed it. */
  ended(): Promise<number | NodeJS.Signals | null> {
    return this.#ended
  }

  /** Ends it as an operator does. */
  stop(): Promise<number | NodeJS.Signals | null> {
    this.child.kill('SIGTERM')
    return this.#ended
  }

  /** Ends it as a power cut does. */
  kill(): Promise<number | NodeJS.Signals | null> {
    this.child.kill('SIGKILL')
    return this.#ended
  }
}

/** A data directory of its own, gone after `work`, with whatever still runs in it killed. */
export async function withDataDir<T>(
  work: (start: (env?: Record<string, string>) => Promise<BotProcess>, dataDir: string) => Promise<T>,
): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'reminder-bot-'))
  const started: BotProcess[] = []
  try {
    return await work(async (env) => {
      const bot = await BotProcess.start(dataDir, env)
      started.push(bot)
      return bot
    }, dataDir)
  } finally {
    await Promise.all(started.map((bot) => bot.kill()))
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** Starts a bot that is not to start: its exit code and what it said. It is gone afterwards, also when it did start. */
export const failedStart = (env: Record<string, string>): Promise<{ code: unknown; said: string }> =>
  withDataDir(async (_start, dataDir) => {
    const bot = BotProcess.spawn(dataDir, env)
    const tooLate = setTimeout(() => bot.kill(), 30_000)
    const code = await bot.ended()
    clearTimeout(tooLate)
    return { code, said: bot.lines.join('\n') }
  })

/** One bot for all tests of a block, for those that are about neither a start nor an end: each keeps to people of its own. */
export function sharedBot(env: () => Record<string, string> = () => ({})): () => BotProcess & { dataDir: string } {
  let bot: BotProcess
  let dataDir: string
  before(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'reminder-bot-'))
    bot = await BotProcess.start(dataDir, env())
  })
  after(async () => {
    await bot?.kill()
    await rm(dataDir, { recursive: true, force: true })
  })
  return () => Object.assign(bot, { dataDir })
}

/** How the one road of this bot is, as /healthz tells it. */
export async function roadOf({ url }: BotProcess): Promise<Health['roads'][number]> {
  const { roads } = (await (await fetch(`${url}/healthz`)).json()) as Health
  assert.equal(roads.length, 1)
  return roads[0] ?? assert.fail()
}
