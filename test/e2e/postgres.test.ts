import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import { makeDatabase } from '../storage/postgres-databases.js'
import { doorTo } from '../storage/tcp-door.js'
import { BotProcess, withDataDir } from './bot-process.js'
import { Chat } from './chat.js'

const APOLOGY = /can't reach my memory/

describe('the running bot on PostgreSQL', function () {
  this.timeout(180_000)
  let database: Awaited<ReturnType<typeof makeDatabase>>
  let door: Awaited<ReturnType<typeof doorTo>>
  let env: Record<string, string>

  beforeEach(async () => {
    database = await makeDatabase()
    const inner = new URL(database.url)
    door = await doorTo(inner.hostname, Number(inner.port || 5432))
    const outer = new URL(database.url)
    outer.host = `127.0.0.1:${door.port}`
    env = { DATABASE_URL: outer.href }
  })
  afterEach(async () => {
    await door.shut()
    await database.drop()
  })

  const healthOf = async (bot: BotProcess) => (await fetch(`${bot.url}/healthz`)).status
  /** A probe is asked again after a second. */
  const healthBecomes = async (bot: BotProcess, status: number) => {
    for (const until = Date.now() + 15_000; (await healthOf(bot)) !== status; await pause(100))
      assert.ok(Date.now() < until, `/healthz never became ${status}`)
  }

  it('keeps a dialog and a reminder through kill -9, and fires once', () =>
    withDataDir(async (start) => {
      const bot = await start(env)
      const chat = await Chat.open(bot.url)
      await chat.ask('remind me', /\?/)
      await chat.ask('buy milk', /when/i)
      await bot.kill()
      chat.moveTo((await start(env)).url)
      const from = chat.heard.length
      await chat.ask('in 3 seconds', /buy milk/)
      await chat.hear(/^⏰ buy milk/, from)
      await chat.ask('list my reminders', /buy milk/)
      assert.equal(await chat.timesHeard(/^⏰ buy milk/), 1)
    }))

  it('apologises while the database is away, keeps nothing half-done, and resumes by itself', () =>
    withDataDir(async (start) => {
      const bot = await start(env)
      const chat = await Chat.open(bot.url)
      assert.equal(await healthOf(bot), 200)
      // So far away that it cannot come before the door is shut.
      await chat.ask('remind me to stretch in 10 seconds', /stretch/)
      const from = chat.heard.length
      const due = Date.now() + 10_000
      await door.shut()
      await chat.ask('remind me tomorrow at 9 to rob the bank', APOLOGY)
      await healthBecomes(bot, 503)
      await pause(Math.max(0, due - Date.now())) // the reminder is due by now and waits
      assert.equal(await chat.timesHeard(/^⏰ stretch/), 0)

      await door.open()
      await chat.hear(/^⏰ stretch/, from)
      await healthBecomes(bot, 200)
      assert.doesNotMatch(await chat.ask('list my reminders', /stretch/), /rob the bank/)
      await chat.ask('remind me tomorrow at 9 to buy milk', /buy milk/)
      assert.ok(!bot.lines.join('\n').includes('secret'), 'the log tells nobody the password')
    }))

  it('shares the database with other processes, and the files of its own chat page with none', () =>
    withDataDir(async (start, dataDir) => {
      const bot = await start(env)
      const second = BotProcess.spawn(dataDir, env)
      assert.equal(await second.ended(), 1)
      assert.match(second.lines.join('\n'), new RegExp(`^DATA_DIR \\S+ is in use by process ${bot.child.pid}: `, 'm'))
      assert.equal(await bot.stop(), 0)
      await start(env)
      await withDataDir((startElsewhere) => startElsewhere(env))
    }))

  it('does not start without its database, and says in a sentence which setting to look at', () =>
    withDataDir(async (_, dataDir) => {
      await door.shut()
      const bot = BotProcess.spawn(dataDir, env)
      assert.equal(await bot.ended(), 1)
      assert.match(
        bot.lines.join('\n'),
        /^PostgreSQL at DATABASE_URL \(127\.0\.0\.1:\d+\/\w+\) does not answer: .*ECONNREFUSED/m,
      )
      assert.ok(!/secret|\n +at /.test(bot.lines.join('\n')))
    }))
})
