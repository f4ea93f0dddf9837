import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { WebSocket } from 'ws'
import { BotProcess } from '../../e2e/bot-process.js'
import { openBrowser } from '../../e2e/browser.js'

const CODE = 'correct horse battery'
/** What a reverse proxy with TLS adds; the second address is the visitor's. */
const byProxy = (visitor: string) => ({
  host: 'bot.example.com',
  origin: 'https://bot.example.com',
  'x-forwarded-proto': 'https',
  'x-forwarded-for': visitor,
})

describe('the page behind an access code', function () {
  this.timeout(60_000)
  let dataDir: string
  let bot: BotProcess
  before(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'access-'))
    bot = await BotProcess.start(dataDir, {
      ACCESS_CODE: CODE,
      PUBLIC_URL: 'https://bot.example.com',
      TRUSTED_PROXIES: '1',
    })
  })
  after(async () => {
    await bot?.kill()
    await rm(dataDir, { recursive: true, force: true })
  })

  const call = async (method: string, path: string, headers: Record<string, string> = {}, body?: object) => {
    const text = body && JSON.stringify(body)
    const ofBody = text === undefined ? {} : { 'content-type': 'application/json', 'content-length': text.length }
    const sent = request(`${bot.url}${path}`, { method, headers: { ...ofBody, ...headers } })
    sent.end(text)
    const [response] = (await once(sent, 'response')) as [IncomingMessage]
    let answer = ''
    for await (const part of response) answer += String(part)
    return { status: response.statusCode ?? 0, cookie: response.headers['set-cookie']?.[0] ?? '', text: answer }
  }
  const signIn = (headers: Record<string, string> = {}, code = CODE) => call('POST', '/access', headers, { code })
  const held = ({ cookie }: { cookie: string }) => cookie.split(';')[0] ?? ''

  it('shows nothing and says nothing to who is not signed in', async () => {
    const forged = { cookie: 'reminders-signed-in=forged' }
    for (const headers of [{}, byProxy('203.0.113.1'), forged] as Record<string, string>[]) {
      const page = await call('GET', '/', headers)
      assert.equal(page.status, 401)
      assert.match(page.text, /id="code"/)
      assert.equal((await call('GET', '/page/coming', headers)).status, 401)
      assert.equal((await call('POST', '/v3/directline/tokens/generate', headers)).status, 401)
    }
    const socket = new WebSocket(`${bot.url.replace('http', 'ws')}/v3/directline/conversations/x/stream?t=x`)
    const [, refused] = (await once(
      socket.on('error', () => undefined),
      'unexpected-response',
    )) as [unknown, IncomingMessage]
    assert.equal(refused.statusCode, 401)
    refused.destroy()
  })

  it('lets in by the public address with a cookie for https alone, and nobody by another name', async () => {
    const answer = await signIn(byProxy('203.0.113.2'))
    assert.equal(answer.status, 204)
    assert.match(answer.cookie, /; Path=\/; .*HttpOnly; Secure; SameSite=Strict$/)
    assert.doesNotMatch((await signIn()).cookie, /Secure/)
    const cookie = held(answer)
    assert.equal((await call('GET', '/', { ...byProxy('203.0.113.2'), cookie })).status, 200)
    const generated = await call('POST', '/v3/directline/tokens/generate', { ...byProxy('203.0.113.2'), cookie })
    const { token } = JSON.parse(generated.text) as { token: string }
    const begun = await call('POST', '/v3/directline/conversations', {
      ...byProxy('203.0.113.2'),
      cookie,
      authorization: `Bearer ${token}`,
    })
    assert.match((JSON.parse(begun.text) as { streamUrl: string }).streamUrl, /^wss:\/\/bot\.example\.com\//)
    for (const wrong of [
      { host: 'evil.example' },
      { origin: 'https://evil.example' },
      { origin: 'http://bot.example.com' },
    ]) {
      const headers = { ...byProxy('203.0.113.2'), ...wrong, cookie }
      assert.equal((await call('GET', '/page/coming', headers)).status, 403, JSON.stringify(wrong))
      assert.equal((await signIn(headers)).status, 403, JSON.stringify(wrong))
    }
  })

  it('takes a cookie no more once its browser, or everybody, was signed out', async () => {
    const [one, two, three] = [held(await signIn()), held(await signIn()), held(await signIn())]
    const isIn = async (cookie: string) => (await call('GET', '/', { cookie })).status === 200
    await call('DELETE', '/access', { cookie: one }, {})
    assert.deepEqual([await isIn(one), await isIn(two), await isIn(three)], [false, true, true])
    await call('DELETE', '/access', { cookie: one }, { everywhere: true }) // replayed: signs out nobody
    assert.ok(await isIn(two))
    await call('DELETE', '/access', { cookie: two }, { everywhere: true })
    assert.deepEqual([await isIn(two), await isIn(three)], [false, false])
  })

  it('holds back who tries a thousand codes, and nobody else', async () => {
    const statuses = new Map<number, number>()
    for (let tries = 0; tries < 1_000; tries += 1) {
      const { status } = await signIn(byProxy('198.51.100.7'), `wrong ${tries}`)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }
    assert.deepEqual(
      [...statuses],
      [
        [401, 10],
        [429, 990],
      ],
    )
    assert.equal((await signIn(byProxy('198.51.100.7'))).status, 429)
    assert.equal((await signIn(byProxy('198.51.100.8'))).status, 204)
    for (const body of [{}, { code: 7 }, { code: null }, { code: ['x'] }, { code: '' }])
      assert.equal((await call('POST', '/access', byProxy('198.51.100.9'), body)).status, 401, JSON.stringify(body))
  })

  it("keeps the bot's own doors for programs of this machine", async () => {
    const activity = { type: 'message', text: 'hi', channelId: 'directline' }
    for (const path of ['/api/messages', '/API/messages/', '/v3/conversations'])
      for (const headers of [byProxy('203.0.113.3'), { 'x-forwarded-for': '203.0.113.3' }, { host: 'bot.example.com' }])
        assert.equal((await call('POST', path, headers as Record<string, string>, activity)).status, 403, path)
    for (const path of ['/healthz', '/metrics', '/Metrics']) {
      assert.equal((await call('GET', path, byProxy('203.0.113.3'))).status, 403, path)
      assert.equal((await call('GET', path)).status, 200, path)
    }
  })

  describe('in a browser', () => {
    let browser: Browser
    const contexts: BrowserContext[] = []
    before(async function () {
      const opened = await openBrowser()
      if (opened === null) return this.skip()
      browser = opened
    })
    after(() => browser?.close())

    const device = async (): Promise<Page> => {
      const context = await browser.newContext({ locale: 'en-GB' })
      contexts.push(context)
      const page = await context.newPage()
      await page.goto(bot.url)
      return page
    }
    const enter = async (page: Page, code: string) => {
      await page.getByLabel('Access code').fill(code)
      await page.getByRole('button', { name: 'Sign in' }).click()
    }
    const isConnected = (page: Page) => page.locator('#status[data-state="connected"]').waitFor()

    it('makes one person of several devices, until everywhere is signed out', async () => {
      const phone = await device()
      await enter(phone, 'not the code')
      await phone.getByText('That is not the code.').waitFor()
      await enter(phone, CODE)
      await isConnected(phone)
      await phone.getByRole('textbox', { name: 'Message' }).fill('remind me tomorrow at 9 to call mom')
      await phone.keyboard.press('Enter')
      await phone.locator('.row', { hasText: 'call mom' }).waitFor()

      const desk = await device()
      await enter(desk, CODE)
      await desk.locator('.row', { hasText: 'call mom' }).waitFor()
      await desk.locator('article.mine', { hasText: 'call mom' }).waitFor()
      await desk.getByRole('textbox', { name: 'Message' }).fill('remind me tomorrow at 10 to call dad')
      await desk.keyboard.press('Enter')
      await phone.locator('.row', { hasText: 'call dad' }).waitFor()

      await desk.getByRole('button', { name: 'Sign out' }).click()
      await desk.getByRole('button', { name: 'Everywhere' }).click()
      for (const page of [desk, phone]) await page.getByLabel('Access code').waitFor()
      assert.equal(await desk.evaluate(() => localStorage.getItem('conversation')), null)
    })
  })
})
