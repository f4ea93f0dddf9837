import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { webChatBundle } from '../../tools/webchat.js'
import { withDataDir } from './bot-process.js'
import { openBrowser } from './browser.js'

const SECRET = 'a-secret-of-direct-line'

/** Null, with a word about it, on a developer's machine without a way to the registry. */
async function bundleOrNull(): Promise<string | null> {
  try {
    return await webChatBundle()
  } catch (error) {
    if (process.env.CI) throw error
    console.log(`    Web Chat could not be fetched, these tests were left out: ${error}`)
    return null
  }
}

/** A page of somebody else's, which knows of the bot only where its Direct Line is. */
const pageFor = (domain: string, credential: string) => `<!doctype html><html lang="en"><head><title>Elsewhere</title>
<style>html, body, #chat { height: 100%; margin: 0 }</style></head><body><div id="chat"></div>
<script src="/webchat.js"></script><script>
  const domain = ${JSON.stringify(domain)}
  const token = () => fetch(domain + '/tokens/generate', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user: { id: 'dl_ann', name: 'Ann' } }),
  }).then((response) => response.json()).then(({ token }) => ({ token }))
  ;(${credential})()
    .then((credential) => WebChat.renderWebChat(
      { directLine: WebChat.createDirectLine({ domain, ...credential }), locale: 'en-US', styleOptions: { hideUploadButton: true } },
      document.getElementById('chat'),
    ))
    .catch((error) => { document.title = 'failed: ' + error.message })
</script></body></html>`

describe('official Web Chat on another port', function () {
  this.timeout(90_000)
  let browser: Browser | null = null
  let server: Server
  let origin: string
  let html = ''

  before(async function () {
    browser = await openBrowser()
    if (browser === null) return this.skip()
    const path = await bundleOrNull()
    if (path === null) return this.skip()
    const bundle = await readFile(path)
    server = createServer((request, response) => {
      if (request.url === '/webchat.js') response.setHeader('content-type', 'text/javascript').end(bundle)
      else response.setHeader('content-type', 'text/html').end(html)
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  after(async () => {
    server?.closeAllConnections()
    server?.close()
    await browser?.close()
  })

  const inWebChat = (env: Record<string, string>, credential: string, work: (page: Page) => Promise<void>) =>
    withDataDir(async (start) => {
      const bot = await start(env)
      html = pageFor(`${bot.url}/v3/directline`, credential)
      const page = await (browser as Browser).newPage({ viewport: { width: 800, height: 900 } })
      try {
        page.setDefaultTimeout(20_000)
        await page.goto(origin)
        await work(page)
      } finally {
        if (process.env.SCREENSHOTS) await page.screenshot({ path: `${process.env.SCREENSHOTS}/${Date.now()}.png` })
        await page.close()
      }
    })

  const shows = (page: Page, text: string | RegExp) =>
    page.locator('article').filter({ hasText: text }).last().waitFor()

  async function converse(page: Page): Promise<void> {
    await shows(page, 'Hello, I remind you of things.')
    await page.getByPlaceholder('Type your message').fill('remind me in 3 seconds to stretch')
    await page.keyboard.press('Enter')
    await shows(page, "I'll remind you: stretch")
    await shows(page, '⏰ stretch')
    await page.locator('button.ac-pushButton', { hasText: 'Done' }).click()
    await shows(page, 'Done: stretch')
  }

  it('speaks with the bot by a token, from an origin that is named', () =>
    inWebChat({ DIRECT_LINE_ALLOWED_ORIGINS: origin }, 'token', converse))

  it('speaks with the bot by the secret', () =>
    inWebChat(
      { DIRECT_LINE_ALLOWED_ORIGINS: `https://app.example, ${origin}/`, DIRECT_LINE_SECRET: SECRET },
      `async () => ({ secret: '${SECRET}' })`,
      converse,
    ))

  it('is kept out where its origin is not named', () =>
    inWebChat({}, 'token', async (page) => {
      await page.waitForFunction(() => document.title.startsWith('failed'))
      assert.equal(await page.locator('article').count(), 0)
    }))
})
