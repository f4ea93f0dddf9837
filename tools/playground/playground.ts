import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const CONFIG = fileURLToPath(new URL('config.yml', import.meta.url))

const LOG = 'playground.log'

export interface Playground {
  url: string
  /** Resolves when it has ended, by itself or by `stop`. */
  ended: Promise<unknown>
  stop(): Promise<void>
}

/** @throws when the package is not installed, or when it does not start. */
const program = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/package.json')), 'cli.js')

/**
 * Microsoft's Agents Playground as Teams before the bot at `botUrl`: a personal chat, a group and a team with channels. It
 * runs offline; its log goes to a folder that is gone when it ends. With port 0 it takes any free one.
 */
export async function startPlayground(
  botUrl: string,
  options: { port: number; opensBrowser: boolean },
): Promise<Playground> {
  const folder = await mkdtemp(join(tmpdir(), 'playground-'))
  const settings = ['-e', `${botUrl}/api/messages`, '-c', 'msteams', '-p', String(options.port), '--disable-telemetry']
  const child = spawn(process.execPath, [program(), ...settings], {
    cwd: folder,
    env: {
      ...process.env,
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: CONFIG,
      M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, LOG),
      ...(options.opensBrowser ? {} : { TEAMSAPPTESTER_BROWSER: 'none' }),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let complaints = ''
  const ended = once(child, 'exit').then(async () => {
    const log = await readFile(join(folder, LOG), 'utf8').catch(() => '') // it may have ended before it wrote any
    complaints = log
      .split('\n')
      .filter((line) => line.startsWith('error'))
      .join('\n')
    await rm(folder, { recursive: true, force: true })
  })
  const port = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const found = /^Listening on (\d+)$/.exec(line)?.[1]
      if (found !== undefined) resolve(found)
    })
    ended.then(() => resolve(''), reject)
  })
  const url = `http://localhost:${port}`
  // It says that it listens before it reads its settings, and ends when it does not like them.
  const answers =
    port !== '' &&
    (await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    ))
  if (!answers) {
    child.kill()
    await ended
    throw new Error(`The Agents Playground did not start: ${complaints}`)
  }
  return {
    url,
    ended,
    stop: async () => {
      child.kill()
      await ended
    },
  }
}
