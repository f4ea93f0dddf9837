import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import { FakeTelegram } from '../../tools/fake-telegram/fake-telegram.js'
import { makeDatabase } from '../storage/postgres-databases.js'
import { type BotProcess, withDataDir } from './bot-process.js'
import { until } from './until.js'

const ANNA = 11
/** Between a message that Telegram took and the note of it in the store, on a busy machine. */
const UNSETTLED_MS = 1_500
const TAKE_OVER_MS = 15_000

describe('on Telegram, over kills', function () {
  this.timeout(180_000)
  let telegram: FakeTelegram

  beforeEach(async () => {
    telegram = await FakeTelegram.start()
  })
  afterEach(() => telegram.stop())

  const env = () => ({ TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.root })
  const fired = (chat: number, thing: string) =>
    (telegram.chats.get(chat) ?? []).filter(({ text }) => text.startsWith(`⏰ ${thing}\n`))

  it('loses nothing that was said, and sends twice only what was on its way at a kill', () =>
    withDataDir(async (start) => {
      const things: [chat: number, thing: string][] = []
      const kills: number[] = []
      for (let round = 0; round < 4; round += 1) {
        const bot = await start(env())
        for (let index = 0; index < 6; index += 1) {
          const [chat, thing] = [100 + index, `thing ${round}-${index}`]
          things.push([chat, thing])
          telegram.say(chat, `remind me in ${1 + (index % 4)} seconds to ${thing}`)
          await pause(60)
        }
        await pause(200 + 700 * round)
        kills.push(Date.now())
        await bot.kill()
      }
      await start(env())
      const missing = () => things.filter(([chat, thing]) => fired(chat, thing).length === 0)
      const allCame = () => missing().length === 0
      await until('all that was said', allCame, 60_000).catch(() => undefined)
      assert.deepEqual(missing(), [], 'lost')
      await pause(2_000)
      for (const [chat, thing] of things)
        for (const { at } of fired(chat, thing).slice(0, -1)) {
          const wasOnItsWay = kills.some((kill) => at <= kill + 50 && kill - at < UNSETTLED_MS)
          assert.ok(wasOnItsWay, `${thing} came again, and was settled long before a kill`)
        }
    }))

  it('is polled by one process of several, and by another within 15 s when that one dies', async () => {
    const database = await makeDatabase()
    try {
      await withDataDir(async (start, dataDir) => {
        let made = 0
        const another = () => start({ ...env(), DATABASE_URL: database.url, DATA_DIR: `${dataDir}/${++made}` })
        const answersWithin = async (ms: number, thing: string) => {
          telegram.say(ANNA, `remind me tomorrow at 9 to ${thing}`)
          const isThere = () => telegram.texts(ANNA).some((text) => text.includes(`you: ${thing}`)) || undefined
          await until(thing, isThere, ms)
        }
        const bots: BotProcess[] = [await another(), await another()]
        await answersWithin(TAKE_OVER_MS, 'begin')
        // One of the two polls; each dies once, so that one of the deaths is that of the poller.
        for (const [index, thing] of ['water the plants', 'feed the cat'].entries()) {
          await bots[index]?.kill()
          await answersWithin(TAKE_OVER_MS, thing)
          bots.push(await another())
        }
        telegram.say(ANNA, 'list')
        const list = await until('the list', () => telegram.texts(ANNA).find((text) => /^3 reminders:/.test(text)))
        assert.match(list, /begin[\s\S]*water the plants[\s\S]*feed the cat/)
      })
    } finally {
      await database.drop()
    }
  })
})
