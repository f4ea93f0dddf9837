import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { makeDatabase } from '../storage/postgres-databases.js'
import { withDataDir } from './bot-process.js'
import { Chat } from './chat.js'

/** Said nowhere else: whatever file or row holds it holds something of the person. */
const NONCE = 'zyxwquartz'

const CALENDAR = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//test//EN
BEGIN:VEVENT
UID:${NONCE}-file
DTSTART:20330101T090000Z
SUMMARY:${NONCE} from a file
END:VEVENT
END:VCALENDAR
`

/** Files below a folder that hold the nonce, by their path in it. */
async function filesWithNonce(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  const found = await Promise.all(
    files.map(async (path) => (`${path} ${await readFile(path, 'latin1')}`.includes(NONCE) ? [path] : [])),
  )
  return found.flat()
}

/** Tables of a database that hold it, whatever they are called. */
async function tablesWithNonce(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
    )
    const found: string[] = []
    for (const { name } of rows) {
      const text = `SELECT count(*)::int AS count FROM ${name} AS r WHERE position($1 IN r::text) > 0`
      const [row] = (await client.query<{ count: number }>(text, [NONCE])).rows
      if (row && row.count > 0) found.push(name)
    }
    return found
  } finally {
    await client.end()
  }
}

/** Leaves words of a person in all the places that keep any. */
async function speak(url: string): Promise<Chat> {
  const chat = await Chat.open(url, 'dl_forgetful', `${NONCE} the person`)
  await chat.ask(`remind me tomorrow at 9 to buy ${NONCE}`, /I'll remind you/)
  await chat.ask(`remind me every day at 8 to feed ${NONCE}`, /I'll remind you/)
  await chat.ask(`cancel feed ${NONCE}`, /Cancelled/)
  // far from now, or the reminder below would wait for their end
  const hour = (ahead: number) => `${`${(new Date().getHours() + ahead) % 24}`.padStart(2, '0')}:00`
  await chat.ask(`quiet hours ${hour(10)} to ${hour(12)}`, /./)
  await chat.ask(`remind me in 1 second to see ${NONCE}`, /⏰/)
  await chat.upload(`${NONCE}.ics`, CALENDAR)
  await chat.hear(/1 reminder/)
  await chat.ask(`remind me to ask ${NONCE}`, /When/)
  return chat
}

describe('a person who is forgotten by the running bot', function () {
  this.timeout(60_000)

  const forgetAndLook = async (url: string, dataDir: string, chat: Chat) => {
    assert.ok((await filesWithNonce(dataDir)).length > 0, 'there was something to find')
    await chat.ask('delete everything about me', /everything/i)
    await chat.ask('yes', /no longer know anything/)
    const files = await filesWithNonce(dataDir)
    assert.deepEqual(files, [], 'no file holds a word of theirs')
    await chat.ask('list', /No reminders/)
    assert.equal((await fetch(`${url}/healthz`)).status, 200)
  }

  it('is in no file any more, and can go on talking', () =>
    withDataDir(async (start, dataDir) => {
      const bot = await start()
      await forgetAndLook(bot.url, dataDir, await speak(bot.url))
      await bot.stop()
      assert.deepEqual(await filesWithNonce(dataDir), [])
      await (await start()).stop()
    }))

  it('is in no file and no table any more', async () => {
    const database = await makeDatabase()
    try {
      await withDataDir(async (start, dataDir) => {
        const bot = await start({ DATABASE_URL: database.url })
        const chat = await speak(bot.url)
        assert.ok((await tablesWithNonce(database.url)).length >= 4, 'there was something to find')
        await forgetAndLook(bot.url, dataDir, chat)
        assert.deepEqual(await tablesWithNonce(database.url), [])
        await bot.stop()
      })
    } finally {
      await database.drop()
    }
  })
})
