import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url))

/** The built bot as its own process, over a data folder that outlives it. */
export class BotProcess {
  #child: ChildProcess | undefined
  #output = ''

  private constructor(
    readonly url: string,
    private readonly environment: NodeJS.ProcessEnv,
  ) {}

  /** Chooses a free port that it keeps through all restarts. Nothing is started yet. */
  static async prepare(dataDir: string, environment: NodeJS.ProcessEnv = {}): Promise<BotProcess> {
    const port = await freePort()
    const { PATH } = process.env
    return new BotProcess(`http://127.0.0.1:${port}`, {
      PATH,
      HOST: '127.0.0.1',
      PORT: String(port),
      DATA_DIR: dataDir,
      DEFAULT_TIME_ZONE: 'UTC',
      LOG_LEVEL: 'error',
      ...environment,
    })
  }

  get pid(): number {
    const pid = this.#child?.pid
    if (pid === undefined) throw new Error('The bot is not running.')
    return pid
  }

  /** Resolves with the milliseconds until /healthz says 200. */
  async start(): Promise<number> {
    const begun = performance.now()
    const child = spawn(process.execPath, [MAIN], { env: this.environment, stdio: ['ignore', 'pipe', 'pipe'] })
    this.#child = child
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text: Buffer) => {
        this.#output = (this.#output + text.toString('utf8')).slice(-4_000)
      })
    }
    while (!(await this.#isHealthy())) {
      if (child.exitCode !== null)
        throw new Error(`The bot ended with ${child.exitCode} at its start:\n${this.#output}`)
      if (performance.now() - begun > 60_000) throw new Error(`The bot is not healthy after 60 s:\n${this.#output}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    return performance.now() - begun
  }

  kill(): Promise<void> {
    return this.#end('SIGKILL')
  }

  /** As an operator stops it; @throws when it does not end well within 10 s. */
  async stop(): Promise<void> {
    const child = this.#child
    const begun = performance.now()
    await this.#end('SIGTERM')
    const seconds = (performance.now() - begun) / 1_000
    if (child?.exitCode !== 0 || seconds > 10) {
      throw new Error(
        `SIGTERM: exit ${child?.exitCode ?? child?.signalCode} after ${seconds.toFixed(1)} s:\n${this.#output}`,
      )
    }
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child
    this.#child = undefined
    if (child === undefined || child.exitCode !== null) return
    const exit = once(child, 'exit')
    child.kill(signal)
    await exit
  }

  async #isHealthy(): Promise<boolean> {
    try {
      const response = await fetch(`${this.url}/healthz`, { signal: AbortSignal.timeout(1_000) })
      await response.arrayBuffer()
      return response.ok
    } catch {
      return false // not listening yet
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port was given.')
  return address.port
}
