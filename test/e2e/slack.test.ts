import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import type { RoadState } from '../../src/base/road-state.js'
import { FakeSlack } from '../../tools/fake-slack/fake-slack.js'
import { type BotProcess, failedStart, roadOf, withDataDir } from './bot-process.js'
import { until } from './until.js'

const OWN = 'D-U1'
const TEAM = 'C1'
const BOT = '<@UBOT>'

describe('on Slack', function () {
  this.timeout(60_000)
  let slack: FakeSlack

  beforeEach(async () => {
    slack = await FakeSlack.start()
  })
  afterEach(() => slack.stop())

  const env = () => ({ SLACK_BOT_TOKEN: slack.botToken, SLACK_APP_TOKEN: slack.appToken, SLACK_API_URL: slack.apiUrl })
  const withBot = (work: (bot: BotProcess, restart: () => Promise<BotProcess>) => Promise<void>) =>
    withDataDir(async (start) => work(await start(env()), () => start(env())))

  const hear = (channel: string, words: RegExp, from = 0) =>
    until(`${words} in ${channel}: ${JSON.stringify(slack.texts(channel))}`, () =>
      slack.channels
        .get(channel)
        ?.slice(from)
        .find(({ text }) => words.test(text)),
    )

  it('confirms in the zone that Slack knows, fires unasked, and Done replaces the message', () =>
    withBot(async () => {
      slack.say(OWN, 'remind me in 2 seconds to read &lt;b&gt; *now* <https://a.example/x|a.example>')
      await hear(OWN, /read <b> \*now\* a\.example/)
      const fired = await until('the reminder', () =>
        slack.channels.get(OWN)?.find(({ buttons }) => buttons.some(({ title }) => title === 'Done')),
      )
      slack.press(OWN, 'Done')
      await until('the replaced message', () => fired.edited)
      assert.equal(
        fired.buttons.some(({ title }) => title === 'Done'),
        false,
      )
      slack.say(OWN, 'remind me tomorrow at 9 to call mom')
      const confirmed = await hear(OWN, /call mom/)
      assert.match(confirmed.text, /09:00/)
      assert.doesNotMatch(confirmed.text, /UTC/)
    }))

  it('listens in a channel to mentions, mentions people back, and stays in the thread', () =>
    withBot(async () => {
      slack.event({
        type: 'message',
        channel_type: 'channel',
        channel: TEAM,
        user: 'U1',
        text: 'nothing tomorrow at 9',
        ts: '1.2',
      })
      slack.say(TEAM, `${BOT} remind <@U2> in 2 seconds to send the slides`, { thread_ts: '1700000000.000001' })
      await hear(TEAM, /send the slides/)
      const fired = await hear(TEAM, /<@U2>/, 1)
      assert.equal(fired.thread, '1700000000.000001')
      assert.deepEqual(
        slack.texts(TEAM).filter((text) => /nothing/.test(text)),
        [],
      )
    }))

  it('answers the slash command and "Remind me about this" in the person’s own chat', () =>
    withBot(async () => {
      slack.command('tomorrow at 9 call the bank')
      await hear(OWN, /call the bank/)
      slack.command('list')
      await hear(OWN, /1.*call the bank/)
      const from = slack.texts(OWN).length
      slack.shortcut({ text: 'Please review the budget', user: 'U2' })
      await hear(OWN, /when/i, from)
      slack.say(OWN, 'tomorrow at 10')
      await hear(OWN, /review the budget/, from + 1)
      assert.equal(slack.texts('C9').length, 0)
    }))

  it('moves the reminder of a message that is edited', () =>
    withBot(async () => {
      const ts = slack.say(OWN, 'remind me in 2 hours to stretch')
      await hear(OWN, /stretch/)
      const message = { type: 'message', user: 'U1', text: 'remind me in 3 hours to stretch', ts }
      slack.event({ type: 'message', subtype: 'message_changed', channel_type: 'im', channel: OWN, ts: '9.9', message })
      slack.say(OWN, 'list')
      const list = await hear(OWN, /1.*stretch/, 1)
      assert.equal(list.text.match(/stretch/g)?.length, 1)
    }))

  it('loses nothing when Slack moves the connection, or the process dies before it acknowledges', () =>
    withBot(async (bot, restart) => {
      slack.say(OWN, 'remind me tomorrow at 9 to water the plants')
      await hear(OWN, /water the plants/)
      slack.reconnect()
      slack.say(OWN, 'remind me tomorrow at 10 to feed the cat')
      await hear(OWN, /feed the cat/)
      await bot.kill()
      slack.say(OWN, 'remind me tomorrow at 11 to walk the dog')
      await restart()
      await hear(OWN, /walk the dog/)
      slack.say(OWN, 'list')
      const list = await hear(OWN, /water the plants[\s\S]*feed the cat[\s\S]*walk the dog/)
      assert.equal(list.text.match(/feed the cat/g)?.length, 1)
    }))

  it('is told to be down while Slack is away, with nothing else failing, and comes back by itself', () =>
    withBot(async (bot) => {
      const isNow = (is: RoadState['is']) => until(is, async () => (await roadOf(bot)).is === is)
      await isNow('connected')
      slack.goAway()
      await isNow('down')
      const healthz = await fetch(`${bot.url}/healthz`)
      assert.equal(healthz.status, 200)
      const metrics = await (await fetch(`${bot.url}/metrics`)).text()
      assert.match(metrics, /^road_connected\{road="slack"\} 0$/m)
      assert.match(metrics, /^road_down_seconds\{road="slack"\} \d/m)
      slack.say(OWN, 'remind me tomorrow at 9 to water the plants')
      await pause(6_000) // long enough for an attempt to fail
      slack.comeBack()
      await hear(OWN, /water the plants/)
      const { is, downMs, lastUpdate } = await roadOf(bot)
      assert.deepEqual({ is, downMs }, { is: 'connected', downMs: 0 })
      assert.ok(lastUpdate !== null)
      await until('no backlog', async () => (await roadOf(bot)).backlog === 0)
    }))

  it('waits as long as Slack says, and hands files in and out', () =>
    withBot(async () => {
      slack.say(OWN, 'remind me in 2 seconds to stretch')
      await hear(OWN, /stretch/)
      slack.trouble.set(OWN, { is: 'throttled', retryAfter: 1, times: 1 })
      await until('the reminder', () =>
        slack.channels.get(OWN)?.some(({ buttons }) => buttons.some(({ title }) => title === 'Done')),
      )
      slack.say(OWN, 'remind me tomorrow at 9 to call mom')
      await hear(OWN, /call mom/)
      slack.say(OWN, 'export my reminders')
      const file = await until('a file', () => slack.files.find(({ name }) => name.endsWith('.ics')))
      assert.match(file.content, /SUMMARY:call mom/)
      assert.equal(file.channel, OWN)
    }))

  it('tells nobody a token, and ends with the name of the setting that is wrong', () =>
    withBot(async (bot) => {
      slack.say(OWN, 'hello')
      await hear(OWN, /./)
      slack.trouble.set(OWN, { is: 'refused', error: 'internal_error' })
      slack.say(OWN, 'list')
      await until('a logged failure', () => bot.lines.some((line) => /"level":"(error|warn)"/.test(line)))
      assert.equal(
        bot.lines.some((line) => /fake-token/.test(line)),
        false,
      )
      for (const name of ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN']) {
        const wrong = { ...env(), [name]: `${name === 'SLACK_BOT_TOKEN' ? 'xoxb' : 'xapp'}-another` }
        const { code, said } = await failedStart(wrong)
        assert.equal(code, 1, said)
        assert.match(said, new RegExp(name))
      }
    }))
})
