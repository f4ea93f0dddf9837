import assert from 'node:assert/strict'
import { request } from 'undici'
import { withDataDir } from './bot-process.js'
import { Chat } from './chat.js'

const NONCE = 'zyxwquartz'
const PUBLIC = { PUBLIC_URL: 'https://bot.example.com', LOG_LEVEL: 'trace' }
const MODES: [mode: string, env: Record<string, string>][] = [
  ['local mode', {}],
  ['local mode behind an access code', { ACCESS_CODE: 'a-long-access-code-1234567890' }],
  [
    'Azure channels',
    {
      MicrosoftAppId: '11111111-2222-3333-4444-555555555555',
      MicrosoftAppPassword: 'not-a-real-one',
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppTenantId: '11111111-2222-3333-4444-555555555555',
    },
  ],
]

describe('the calendar link of the running bot', function () {
  this.timeout(90_000)

  it('is open in every mode with an address, closed to guesses, and in no log', () =>
    withDataDir(async (start) => {
      const first = await start(PUBLIC)
      const chat = await Chat.open(first.url)
      await chat.ask(`remind me every monday at 9 to water the ${NONCE}`, new RegExp(NONCE))
      const said = await chat.ask('my calendar link', /bot\.example\.com\/calendar\//)
      const [path = ''] = /\/calendar\/\S+?\.ics/.exec(said) ?? []
      await first.stop()
      for (const [mode, env] of MODES) {
        const bot = await start({ ...PUBLIC, ...env })
        const feed = await fetch(`${bot.url}${path}`)
        assert.match(
          await feed.text(),
          new RegExp(`RRULE:[^\\r]*BYDAY=MO[\\s\\S]*${NONCE}|${NONCE}[\\s\\S]*BYDAY=MO`),
          mode,
        )
        const known = { 'if-none-match': feed.headers.get('etag') ?? '' }
        const { statusCode, body } = await request(`${bot.url}${path}`, { headers: known })
        await body.dump()
        assert.equal(statusCode, 304, mode)
        const guess = (n: number) => fetch(`${bot.url}${path.replace(/\.[\w-]+\.ics$/, `.${'a'.repeat(26)}${n}.ics`)}`)
        const statuses = await Promise.all(Array.from({ length: 30 }, async (_, n) => (await guess(n)).status))
        assert.deepEqual([...new Set(statuses)].sort(), [404, 429], mode)
        await bot.stop()
        const log = bot.lines.join('\n')
        assert.ok(log !== '' && !log.includes(NONCE) && !log.includes(path.slice(-24)), mode)
      }
    }))
})
