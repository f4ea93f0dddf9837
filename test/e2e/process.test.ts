import assert from 'node:assert/strict'
import { BotProcess, withDataDir } from './bot-process.js'

describe('the process', () => {
  it('says where to click, serves the chat page, health and figures, and ends with 0 on SIGTERM', () =>
    withDataDir(async (start) => {
      const bot = await start()
      assert.ok(bot.lines.some((line) => line.includes(`Open ${bot.url}`)))
      const page = await fetch(bot.url)
      assert.equal(page.status, 200)
      assert.match(page.headers.get('content-type') ?? '', /text\/html/)
      assert.equal((await fetch(`${bot.url}/healthz`)).status, 200)
      assert.match(await (await fetch(`${bot.url}/metrics`)).text(), /^reminders\{state="due"\} 0$/m)
      const asked = Date.now()
      assert.equal(await bot.stop(), 0)
      assert.ok(Date.now() - asked < 10_000)
    }))

  const activity = (change: Record<string, unknown>): string =>
    JSON.stringify({
      type: 'message',
      channelId: 'directline',
      serviceUrl: 'http://127.0.0.1:9',
      conversation: { id: 'c' },
      from: { id: 'ann' },
      text: 'hello',
      ...change,
    })
  const bad: [string, string][] = [
    ['not JSON', '{"type":'],
    ['an empty body', ''],
    ['no conversation', activity({ conversation: undefined })],
    ['no serviceUrl', activity({ serviceUrl: undefined })],
    ['a serviceUrl elsewhere', activity({ serviceUrl: 'https://example.com' })],
    ['300 KB of text', activity({ text: 'a'.repeat(300_000) })],
  ]
  it('answers bad input with a 4xx and one sentence, and stays up', () =>
    withDataDir(async (start) => {
      const bot = await start()
      for (const [what, body] of bad) {
        const headers = { 'content-type': 'application/json' }
        const response = await fetch(`${bot.url}/api/messages`, { method: 'POST', headers, body })
        assert.ok(response.status >= 400 && response.status < 500, `${what}: ${response.status}`)
        const { error } = (await response.json()) as { error: { message: string } }
        assert.match(error.message, /^[A-Z][^\n]*\.$/, what)
      }
      assert.equal((await fetch(`${bot.url}/healthz`)).status, 200)
    }))

  it('refuses a second process on the same data, saying why', () =>
    withDataDir(async (start, dataDir) => {
      await start()
      const second = BotProcess.spawn(dataDir)
      assert.equal(await second.ended(), 1)
      assert.match(second.lines.join('\n'), /DATA_DIR/)
    }))

  it('lists every wrong setting at once and ends with 1', () =>
    withDataDir(async (_start, dataDir) => {
      const bot = BotProcess.spawn(dataDir, { PORT: 'http', LOG_LEVEL: 'loud', HOST: '0.0.0.0' })
      assert.equal(await bot.ended(), 1)
      for (const variable of ['PORT', 'LOG_LEVEL', 'HOST'])
        assert.match(bot.lines.join('\n'), new RegExp(`${variable}=`))
    }))
})
