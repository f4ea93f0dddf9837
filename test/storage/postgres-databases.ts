import pg from 'pg'
import { type PostgresServer, startPostgres } from './postgres-server.js'

let server: Promise<PostgresServer> | undefined
let made = 0

/** One server for the whole run, started by the first test that asks; `TEST_DATABASE_URL` names another to use. */
async function serverUrl(): Promise<string> {
  const given = process.env.TEST_DATABASE_URL
  if (given) return given
  // Nothing of a test run is worth keeping through a power cut.
  server ??= startPostgres({ fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' })
  return (await server).url
}

after('stop PostgreSQL', async () => {
  await (await server)?.stop()
})

async function asAdministrator(text: string): Promise<void> {
  const client = new pg.Client({ connectionString: await serverUrl() })
  await client.connect()
  try {
    await client.query(text)
  } finally {
    await client.end()
  }
}

/** Makes an empty database for one test file. Resolves with its URL and the way to be rid of it. */
export async function makeDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `reminders_test_${process.pid}_${++made}`
  await asAdministrator(`CREATE DATABASE ${name}`)
  const url = new URL(await serverUrl())
  url.pathname = `/${name}`
  return { url: url.href, drop: () => asAdministrator(`DROP DATABASE ${name} WITH (FORCE)`) }
}
