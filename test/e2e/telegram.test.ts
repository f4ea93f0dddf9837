import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { RoadState } from '../../src/base/road-state.js'
import { LANGUAGES } from '../../src/language/languages.js'
import { FakeTelegram } from '../../tools/fake-telegram/fake-telegram.js'
import { type BotProcess, failedStart, roadOf, withDataDir } from './bot-process.js'
import { until } from './until.js'

const ANNA = 11
const TEAM = -1001

/** Free a moment ago: the address has to be told before the bot listens. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

describe('on Telegram', function () {
  this.timeout(60_000)
  let telegram: FakeTelegram

  beforeEach(async () => {
    telegram = await FakeTelegram.start()
  })
  afterEach(() => telegram.stop())

  const env = () => ({ TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.root })
  const withBot = (work: (bot: BotProcess, restart: () => Promise<BotProcess>) => Promise<void>) =>
    withDataDir(async (start) => work(await start(env()), () => start(env())))

  const hear = (chat: number, words: RegExp, from = 0) =>
    until(`${words} in ${chat}: ${JSON.stringify(telegram.texts(chat))}`, () =>
      telegram.chats
        .get(chat)
        ?.slice(from)
        .find(({ text }) => words.test(text)),
    )
  const count = (chat: number, words: RegExp) => telegram.texts(chat).filter((text) => words.test(text)).length

  it('welcomes once, answers /start again with help, and has its commands in every language', () =>
    withBot(async () => {
      telegram.say(ANNA, '/start')
      await hear(ANNA, /I remind you/i)
      const from = telegram.texts(ANNA).length
      telegram.say(ANNA, '/start')
      await hear(ANNA, /tell me what and when/i, from)
      const menus = telegram.calls.filter(({ method }) => method === 'setMyCommands')
      assert.deepEqual(
        new Set(menus.map(({ fields }) => fields.language_code)),
        new Set([undefined, ...LANGUAGES.map(({ code }) => code)]),
      )
    }))

  it('confirms, fires unasked at its second, and Done replaces the message', () =>
    withBot(async () => {
      telegram.say(ANNA, 'remind me in 2 seconds to stretch *now* <b>', {})
      const confirmed = await hear(ANNA, /stretch \*now\* <b>/)
      const fired = await until('the reminder', () =>
        telegram.chats
          .get(ANNA)
          ?.find(
            ({ buttons, message_id }) =>
              message_id > confirmed.message_id && buttons.some(({ text }) => text === 'Done'),
          ),
      )
      telegram.press(ANNA, 'Done')
      await until('the replaced message', () => fired.edited)
      assert.equal(
        fired.buttons.some(({ text }) => text === 'Done'),
        false,
      )
      assert.ok(telegram.calls.some(({ method }) => method === 'answerCallbackQuery'))
      assert.equal(
        telegram.calls.some(({ fields }) => fields.parse_mode !== undefined),
        false,
      )
    }))

  it('listens in a group to what is meant for it, by mention, reply and command', () =>
    withBot(async () => {
      const mention = '@reminders_test_bot'
      telegram.say(TEAM, 'nothing tomorrow at 9, see you')
      telegram.say(TEAM, '/list@another_bot')
      telegram.say(TEAM, `${mention} remind us tomorrow at 9 to plan`, {
        entities: [{ type: 'mention', offset: 0, length: mention.length }],
      })
      const { message_id } = await hear(TEAM, /plan/)
      assert.deepEqual(
        telegram.texts(TEAM).filter((text) => /nothing/.test(text)),
        [],
      )
      telegram.say(TEAM, '/list@reminders_test_bot')
      await hear(TEAM, /1.*plan/)
      const from = telegram.texts(TEAM).length
      telegram.say(TEAM, 'cancel 1', { reply_to_message: { message_id, from: { id: 100200300, is_bot: true } } })
      await hear(TEAM, /cancel/i, from)
    }))

  it('answers in the topic of a forum', () =>
    withBot(async () => {
      const topic = { is_topic_message: true, message_thread_id: 77 }
      telegram.say(TEAM, '/remind tomorrow at 9 water the plants', topic)
      await hear(TEAM, /water the plants/)
      const sent = telegram.calls.filter(({ method }) => method === 'sendMessage')
      assert.deepEqual(
        sent.map(({ fields }) => fields.message_thread_id),
        sent.map(() => 77),
      )
    }))

  it('keeps buttons whose text is too long for Telegram, over a restart', () =>
    withBot(async (bot, restart) => {
      telegram.say(ANNA, 'remind me on friday at 7 to call mom')
      const confirmed = await until('buttons', () =>
        telegram.chats
          .get(ANNA)
          ?.find(({ buttons }) => buttons.some(({ callback_data }) => callback_data.startsWith('/b '))),
      )
      await bot.stop()
      await restart()
      const { callback_data, text } =
        confirmed.buttons.find((button) => button.callback_data.startsWith('/b ')) ?? assert.fail()
      const before = telegram.calls.length
      telegram.pressData(ANNA, confirmed.message_id, callback_data)
      await until(`what ${text} did`, () =>
        telegram.calls.slice(before).some(({ method }) => method === 'editMessageText' || method === 'sendMessage'),
      )
      assert.equal(count(ANNA, /old/i), 0)
      telegram.pressData(ANNA, confirmed.message_id, `/do cancel forged - x`)
      telegram.pressData(ANNA, confirmed.message_id, '/b AAAAAAAAAAAAAAAAAAAAAA')
      telegram.say(ANNA, 'list')
      await hear(ANNA, /1.*call mom/)
    }))

  it('keeps nothing of whoever wants to be forgotten, long buttons included', () =>
    withDataDir(async (start, dataDir) => {
      await start(env())
      telegram.say(ANNA, 'remind me on friday at 7 to call zanzibar')
      await until('long buttons', () =>
        telegram.chats
          .get(ANNA)
          ?.some(({ buttons }) => buttons.some(({ callback_data }) => /^\/b /.test(callback_data))),
      )
      telegram.say(ANNA, 'delete everything about me')
      await hear(ANNA, /everything/i, telegram.texts(ANNA).length)
      telegram.say(ANNA, 'yes')
      await hear(ANNA, /no longer know/i)
      const kept: string[] = []
      for (const entry of await readdir(dataDir, { recursive: true, withFileTypes: true }))
        if (entry.isFile()) kept.push(await readFile(join(entry.parentPath, entry.name), 'utf8'))
      assert.deepEqual(
        kept.flatMap((text) => text.match(/.{0,80}(zanzibar|Anna).{0,40}/g) ?? []),
        [],
      )
    }))

  it('acts once on an update that comes twice, and loses none that was not acknowledged', () =>
    withBot(async (bot, restart) => {
      telegram.say(ANNA, 'remind me tomorrow at 9 to water the plants')
      await hear(ANNA, /water the plants/)
      await bot.kill()
      telegram.repeat()
      telegram.say(ANNA, 'remind me tomorrow at 10 to feed the cat')
      await restart()
      await hear(ANNA, /feed the cat/)
      telegram.say(ANNA, 'list')
      const list = await hear(ANNA, /1\..*\n?.*[\s\S]*2\./)
      assert.equal(list.text.match(/water the plants/g)?.length, 1)
    }))

  it('follows a group that became a supergroup, and waits as long as Telegram says', () =>
    withBot(async () => {
      telegram.say(TEAM, '/remind in 3 seconds to plan')
      await hear(TEAM, /plan/)
      telegram.move(TEAM, -2002)
      const fired = await hear(-2002, /plan/)
      telegram.trouble.set(-2002, { is: 'throttled', retryAfter: 1, times: 1 })
      telegram.say(-2002, '/list')
      assert.ok(fired.buttons.length > 0)
    }))

  it('is told to be down while Telegram is away, with nothing else failing, and comes back by itself', () =>
    withBot(async (bot) => {
      const isNow = (is: RoadState['is']) => until(is, async () => (await roadOf(bot)).is === is)
      await isNow('connected')
      telegram.goAway()
      await isNow('down')
      const healthz = await fetch(`${bot.url}/healthz`)
      assert.equal(healthz.status, 200)
      const metrics = await (await fetch(`${bot.url}/metrics`)).text()
      assert.match(metrics, /^road_connected\{road="telegram"\} 0$/m)
      assert.match(metrics, /^road_down_seconds\{road="telegram"\} \d/m)
      telegram.say(ANNA, 'remind me tomorrow at 9 to water the plants')
      await pause(6_000) // long enough for an attempt to fail
      telegram.comeBack()
      await hear(ANNA, /water the plants/)
      const { is, downMs, lastUpdate } = await roadOf(bot)
      assert.deepEqual({ is, downMs }, { is: 'connected', downMs: 0 })
      assert.ok(lastUpdate !== null)
      await until('no backlog', async () => (await roadOf(bot)).backlog === 0)
    }))

  it('takes what Telegram posts to its address with the secret, from nobody else, and loses none over a kill', () =>
    withDataDir(async (start) => {
      const port = await freePort()
      const secret = 'only-telegram-knows-this-1'
      const publicUrl = `http://127.0.0.1:${port}`
      const hooked = { ...env(), PORT: `${port}`, PUBLIC_URL: publicUrl, TELEGRAM_WEBHOOK_SECRET: secret }
      const bot = await start(hooked)
      telegram.say(ANNA, 'remind me tomorrow at 9 to water the plants')
      await hear(ANNA, /water the plants/)
      assert.equal(telegram.calls.filter(({ method }) => method === 'getUpdates').length, 0)
      const post = (given: string, body: unknown) =>
        fetch(`${publicUrl}/telegram/updates`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': given },
          body: JSON.stringify(body),
        })
      const forged = {
        update_id: 1,
        message: { message_id: 1, date: 1, text: 'list', chat: { id: ANNA, type: 'private' } },
      }
      for (const given of ['', 'only-telegram-knows-this-2', `${secret}x`])
        assert.equal((await post(given, forged)).status, 401)
      assert.equal((await post(secret, { message: {} })).status, 400)
      assert.ok(bot.lines.every((line) => !line.includes(secret)))
      await bot.kill()
      telegram.say(ANNA, 'remind me tomorrow at 10 to feed the cat')
      await start(hooked)
      await hear(ANNA, /feed the cat/)
      assert.equal(count(ANNA, /I'll remind you: feed the cat/), 1)
    }))

  it('takes a calendar file and hands one out', () =>
    withBot(async () => {
      const event = ['BEGIN:VEVENT', 'UID:a@b', 'SUMMARY:Dentist', 'DTSTART:20990105T090000Z', 'END:VEVENT']
      telegram.sendFile(
        ANNA,
        'dates.ics',
        ['BEGIN:VCALENDAR', 'VERSION:2.0', ...event, 'END:VCALENDAR', ''].join('\r\n'),
      )
      await hear(ANNA, /\b1\b/)
      telegram.say(ANNA, 'export my reminders')
      const file = await until('a file', () =>
        telegram.chats.get(ANNA)?.find(({ document }) => document?.name.endsWith('.ics')),
      )
      assert.match(file.document?.text ?? '', /SUMMARY:Dentist/)
    }))

  it('tells nobody the token, and ends with the name of the setting when it is wrong', () =>
    withBot(async (bot) => {
      telegram.say(ANNA, 'hello')
      await hear(ANNA, /./)
      telegram.trouble.set(ANNA, { is: 'failing', status: 500, times: 1 })
      telegram.say(ANNA, 'list')
      await until('a logged failure', () => bot.lines.some((line) => /"level":"(error|warn)"/.test(line)))
      assert.equal(
        bot.lines.some((line) => line.includes(telegram.token) || line.includes('AAfake')),
        false,
      )
      const wrong = { ...env(), TELEGRAM_BOT_TOKEN: '999:AAnotTheTokenThatTelegramKnows_12345' }
      const { code, said } = await failedStart(wrong)
      assert.equal(code, 1, said)
      assert.match(said, /TELEGRAM_BOT_TOKEN/)
    }))
})
