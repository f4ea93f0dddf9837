import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { chromiumArguments, chromiumPath } from '../../tools/chromium.js'
import { sharedBot, withDataDir } from '../e2e/bot-process.js'
import { until } from '../e2e/until.js'

/** A person who is elsewhere: no tab has the focus, and what would be notified is kept in `notified`. */
const lookAway = `
  document.hasFocus = () => false
  window.notified = []
  window.Notification = class extends EventTarget {
    static permission = 'granted'
  }
  PushManager.prototype.subscribe = async () => { throw new DOMException('there is no push service here', 'AbortError') }
  ServiceWorkerRegistration.prototype.showNotification = async (title) => void window.notified.push(title)
`
const notifiedIn = (page: Page): Promise<string[]> => page.evaluate(() => Reflect.get(window, 'notified'))

const say = async (page: Page, text: string) => {
  await page.getByRole('textbox', { name: 'Message' }).fill(text)
  await page.keyboard.press('Enter')
}
const isConnected = (page: Page) => page.locator('#status[data-state="connected"]').waitFor()
const row = (page: Page, text: string) => page.locator('.row', { hasText: text })
const heard = (page: Page, text: string | RegExp) => page.locator('article.theirs', { hasText: text })

describe('the page before the whole bot', function () {
  this.timeout(60_000)
  let browser: Browser
  let context: BrowserContext
  let complaints: string[]
  const bot = sharedBot() // each test is a person of its own

  before(async function () {
    if (!existsSync(chromiumPath)) this.skip()
    browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArguments })
  })
  after(() => browser?.close())
  beforeEach(async () => {
    context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Berlin' })
    complaints = []
  })
  afterEach(() => context.close())

  const open = async (url: string): Promise<Page> => {
    const page = await context.newPage()
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !/Failed to load|WebSocket/.test(message.text()))
        complaints.push(message.text())
    })
    await page.goto(url)
    await isConnected(page)
    return page
  }

  it('reads while one types, lists what was set, and does what a row is asked to', async () => {
    const { url } = bot()
    const page = await open(url)
    const field = page.getByRole('textbox', { name: 'Message' })
    await field.pressSequentially('remind me tomorrow at 9 to call mom')
    await page
      .locator('#preview', { hasText: /09:00, in \d+ hours — call mom$|9:00, in \d+ hours — call mom$/ })
      .waitFor()
    assert.equal((await page.locator('#mirror mark').allTextContents()).join(' '), 'tomorrow at 9')
    await field.press('Enter')
    await row(page, 'call mom').waitFor()
    assert.equal(await page.locator('.section.tomorrow .row').count(), 1)
    assert.equal(await page.locator('.days .mark').count(), 1)
    await page.getByRole('button', { name: 'Not now' }).click()

    await page.getByRole('button', { name: 'Snooze: call mom' }).click()
    await page.getByRole('button', { name: '1 hour' }).click()
    await heard(page, 'Snoozed until').waitFor()
    await row(page, 'snoozed').waitFor()

    await page.getByRole('button', { name: 'Cancel: call mom' }).click()
    await heard(page, 'Cancelled: call mom').waitFor()
    await page.getByText('Nothing is planned.').waitFor()
    await heard(page, 'Cancelled: call mom').getByRole('button', { name: 'Undo' }).click()
    await row(page, 'call mom').waitFor()

    await page.getByRole('button', { name: 'Edit: call mom' }).click()
    await page.getByLabel('Text').fill('call dad')
    await page.keyboard.press('Enter')
    await row(page, 'call dad').waitFor()
    await page.getByRole('button', { name: 'Done: call dad' }).click()
    await heard(page, 'Done: call dad').waitFor()
    await page.getByText('Nothing is planned.').waitFor()
    assert.deepEqual(complaints, [])
  })

  it('hands out files to be saved, takes a calendar file, and unfolds a row of a list into sight', async () => {
    const { url } = bot()
    const page = await open(url)
    await say(page, 'remind me tomorrow at 9 to call mom')
    await row(page, 'call mom').waitFor()
    await say(page, 'export my reminders')
    const saved = page.waitForEvent('download')
    await page.getByRole('link', { name: 'reminders.ics' }).click()
    const download = await saved
    assert.equal(download.suggestedFilename(), 'reminders.ics')
    const calendar = await readFile(await download.path(), 'utf8')
    assert.match(calendar, /SUMMARY:call mom/)

    const file = (text: string) => ({ name: 'work.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) })
    await page
      .locator('#file')
      .setInputFiles(file(calendar.replace('call mom', 'call dad').replace(/^UID:.*$/m, 'UID:dad@example.com')))
    await row(page, 'call dad').waitFor()
    await page.locator('#file').setInputFiles(file('x'.repeat(200_000)))
    await page.getByText('work.ics is too big to send from here').waitFor()

    await page.setViewportSize({ width: 700, height: 420 })
    await say(page, 'list')
    await heard(page, '2 reminders:').getByRole('button', { name: '2', exact: true }).click()
    await page.waitForFunction(() => {
      const last = [...document.querySelectorAll('#log button')].findLast(
        ({ textContent }) => textContent === 'Cancel it',
      )
      const log = document.getElementById('log')
      return last && log && last.getBoundingClientRect().bottom <= log.getBoundingClientRect().bottom
    })
    assert.deepEqual(complaints, [])
  })

  it('has all of many rows for whoever goes to the end at once', async () => {
    const { url } = bot()
    const page = await open(url)
    await page.setViewportSize({ width: 1280, height: 800 })
    const events = Array.from({ length: 620 }, (_, n) => {
      const day = new Date(Date.now() + (n + 2) * 3_600_000).toISOString().replace(/[-:]|\.\d+/g, '')
      return `BEGIN:VEVENT\r\nUID:${n}@many\r\nDTSTART:${day}\r\nSUMMARY:thing ${n}\r\nEND:VEVENT`
    })
    const calendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n')
    await page
      .locator('#file')
      .setInputFiles({ name: 'many.ics', mimeType: 'text/calendar', buffer: Buffer.from(calendar) })
    const hasRows = (count: number) =>
      page.waitForFunction((count) => document.querySelectorAll('.row').length >= count, count)
    await hasRows(200)
    const asks: (string | null)[] = []
    page.on('request', (request) => {
      const { pathname, searchParams } = new URL(request.url())
      if (pathname === '/page/coming') asks.push(searchParams.get('rows'))
    })
    const goToEnd = () =>
      page.evaluate(() => {
        const list = document.getElementById('coming-list')
        list?.scrollTo(0, list.scrollHeight)
      })
    await goToEnd()
    await hasRows(400)
    // At the end while the list is being fetched for another reason.
    let answer = (): void => undefined
    const held = new Promise<void>((resolve) => (answer = resolve))
    await page.route('**/page/coming?*', async (route) => held.then(() => route.continue()), { times: 1 })
    const asked = page.waitForRequest(/page\/coming/)
    await say(page, 'thanks')
    await asked
    await goToEnd()
    await page.waitForTimeout(200)
    answer()
    await hasRows(600)
    await goToEnd()
    await hasRows(620)
    assert.deepEqual([...new Set(asks)], ['400', '800'], 'each answer has twice as many, so that thousands take few')
    assert.deepEqual(complaints, [])
  })

  it('calls attention once to a reminder that comes while nobody looks, in one of two tabs', async () => {
    const { url } = bot()
    await context.addInitScript({ content: lookAway })
    const one = await open(url)
    const two = await open(url)
    await say(one, 'remind me in 2 seconds to drink water')
    for (const tab of [one, two]) {
      await tab.locator('article.fired', { hasText: 'drink water' }).waitFor()
      await tab.locator('.section.overdue .row', { hasText: 'drink water' }).waitFor()
      await tab.waitForFunction(() => document.title.startsWith('(1) '))
    }
    const notifiedInBoth = async () => [...(await notifiedIn(one)), ...(await notifiedIn(two))]
    await until('a notification', async () => (await notifiedInBoth()).length > 0)
    const notified = await notifiedInBoth()
    assert.equal(notified.length, 1)
    assert.match(notified[0] ?? '', /drink water/)

    await one.locator('article.fired').getByRole('button', { name: 'Done' }).click()
    await two.getByText('Nothing is planned.').waitFor()
    await one.reload()
    await isConnected(one)
    assert.deepEqual(await notifiedIn(one), [])
    assert.deepEqual(complaints, [])
  })

  it('comes back after the server did, with what was missed and what was said meanwhile, once', () =>
    withDataDir(async (start) => {
      const first = await start()
      const page = await open(first.url)
      await say(page, 'remind me in 3 seconds to stretch')
      await row(page, 'stretch').waitFor()
      await first.kill()
      await page.locator('#status[data-state="reconnecting"]').waitFor()
      await say(page, 'remind me tomorrow at 9 to call mom')
      await page.locator('article.unsent').waitFor()
      await page.reload().catch(() => undefined) // nobody answers: the browser keeps the tab
      await start({ PORT: new URL(first.url).port })
      await page.goto(first.url)
      await isConnected(page)
      await page.locator('article.fired', { hasText: 'stretch' }).waitFor()
      await row(page, 'call mom').waitFor()
      assert.equal(await page.locator('article.mine', { hasText: 'call mom' }).count(), 1)
      assert.equal(await page.locator('article.unsent').count(), 0)
      assert.equal(await row(page, 'call mom').count(), 1)
    }))

  it('counts from when it was typed what was typed without a connection', async () => {
    const { url } = bot()
    const page = await open(url)
    await page.route('**/activities', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.continue(),
    )
    await say(page, 'remind me in 80 minutes to stretch')
    await say(page, 'remind me in 10 minutes to stand up')
    await page.locator('article.unsent', { hasText: 'stand up' }).waitFor()
    await page.evaluate((ms) => {
      const { now } = Date
      Date.now = () => now() + ms
    }, 30 * 60_000)
    await page.unroute('**/activities')
    await heard(page, /stretch.*in (49|50) minutes/s).waitFor()
    await row(page, 'stretch')
      .locator('.countdown', { hasText: /in (49|50) minutes/ })
      .waitFor()
    await heard(page, /is already behind us.*stand up/s).waitFor()
    assert.equal(await row(page, 'stand up').count(), 0)
    assert.deepEqual(complaints, [])
  })

  it('loses nothing that it showed, however soon it is loaded anew', () =>
    withDataDir(async (start) => {
      const first = await start()
      const page = await open(first.url)
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
      await first.kill()
      await page.locator('#status[data-state="reconnecting"]').waitFor()
      const texts = Array.from(
        { length: 8 },
        (_, index) => `remind me tomorrow at ${index + 9}:00 to do number ${index}`,
      )
      for (const [index, text] of texts.entries()) {
        await page.evaluate((text) => {
          new MutationObserver(() => {
            const unsent = [...document.querySelectorAll('article.unsent')]
            if (unsent.some((each) => each.textContent?.includes(text))) location.reload()
          }).observe(document.body, { childList: true, subtree: true })
        }, text)
        const loadedAnew = page.waitForNavigation()
        await say(page, text)
        await loadedAnew
        await page.locator('article.unsent').nth(index).waitFor()
      }
      await start({ PORT: new URL(first.url).port })
      for (const index of texts.keys()) await row(page, `do number ${index}`).waitFor()
      assert.equal(await page.locator('article.unsent').count(), 0)
      assert.equal(await page.locator('article.mine').count(), texts.length)
      assert.deepEqual(complaints, [])
    }))

  it('shows nothing of what was said once the bot has forgotten the person, in no tab and not after a reload', async () => {
    const { url } = bot()
    const page = await open(url)
    const other = await open(url)
    await say(page, 'remind me tomorrow at 9 to buy a ring')
    await heard(other, 'buy a ring').waitFor()
    await say(page, 'forget me')
    await page.getByRole('button', { name: 'Yes', exact: true }).click()
    for (const tab of [page, other]) {
      await heard(tab, 'I no longer know anything about you').waitFor()
      assert.equal(await tab.locator('article', { hasText: 'ring' }).count(), 0)
    }
    await say(page, 'forget me')
    await heard(page, 'Delete everything').waitFor()
    await say(page, 'yes')
    await page.waitForFunction(() => {
      const [only, ...others] = document.querySelectorAll('article')
      return others.length === 0 && only?.textContent?.includes('I no longer know anything')
    })
    await page.locator('#text').press('ArrowUp')
    assert.equal(await page.locator('#text').inputValue(), '')
    await page.waitForFunction(async () => {
      const open = indexedDB.open('keyval-store')
      await new Promise((resolve) => open.addEventListener('success', resolve))
      const asked = open.result.transaction('keyval').objectStore('keyval').get('snapshot')
      await new Promise((resolve) => asked.addEventListener('success', resolve))
      open.result.close()
      return !JSON.stringify(asked.result).includes('ring')
    })
    assert.deepEqual(complaints, [])
  })

  it('shows nothing of it in a tab that was cut off meanwhile, once it is back', async () => {
    const { url } = bot()
    const page = await open(url)
    let cut = (): void => undefined
    await context.routeWebSocket(/\/stream\?/, (socket) => {
      socket.connectToServer()
      cut = () => void socket.close()
    })
    const away = await open(url)
    await say(away, 'remind me tomorrow at 9 to buy a ring')
    await heard(away, 'buy a ring').waitFor()
    await heard(page, 'buy a ring').waitFor()

    await away.route('**/v3/directline/**', (route) => route.abort())
    cut()
    await away.locator('#status[data-state="reconnecting"]').waitFor()
    await say(page, 'forget me')
    await page.getByRole('button', { name: 'Yes', exact: true }).click()
    await heard(page, 'I no longer know anything about you').waitFor()
    assert.ok((await away.locator('article', { hasText: 'ring' }).count()) > 0, 'it was not cut off')

    await away.unroute('**/v3/directline/**')
    await heard(away, 'I no longer know anything about you').waitFor()
    assert.equal(await away.locator('article', { hasText: 'ring' }).count(), 0)
    assert.equal(await away.locator('article').count(), 1)
    await away.getByText('Nothing is planned.').waitFor()
    await away.locator('#text').press('ArrowUp')
    assert.equal(await away.locator('#text').inputValue(), '')
    assert.deepEqual(complaints, [])
  })

  it('answers no page of another site, and asks nobody but its own server', async () => {
    const { url } = bot()
    const asked = new Set<string>()
    context.on('request', (request) => asked.add(new URL(request.url()).origin))
    const page = await open(url)
    await say(page, 'remind me tomorrow at 9 to call mom')
    await row(page, 'call mom').waitFor()
    assert.deepEqual([...asked], [url])

    const evil = createServer((_request, response) => response.setHeader('content-type', 'text/html').end('<p>hi'))
    await new Promise<void>((resolve) => evil.listen(0, '127.0.0.1', resolve))
    try {
      const other = await context.newPage()
      await other.goto(`http://localhost:${(evil.address() as AddressInfo).port}`)
      for (const [path, method] of [
        ['/v3/directline/tokens/generate', 'POST'],
        ['/page/coming', 'GET'],
      ] as const) {
        const read = ([address, method]: readonly [string, string]) =>
          fetch(address, { method, mode: 'no-cors' }).then(
            () => 'answered',
            () => 'refused',
          )
        assert.equal(await other.evaluate(read, [url + path, method] as const), 'refused', path)
        const asked = await fetch(url + path, { method, headers: { origin: 'http://localhost:1' } })
        assert.equal(asked.status, 403, path)
      }
      const stream = `${url.replace('http', 'ws')}/v3/directline/conversations/x/stream?t=x`
      const streamed = await other.evaluate(
        (address) =>
          new Promise((resolve) => {
            const socket = new WebSocket(address)
            socket.onopen = () => resolve('opened')
            socket.onerror = () => resolve('refused')
          }),
        stream,
      )
      assert.equal(streamed, 'refused')
    } finally {
      evil.close()
    }
  })

  it('is used by keyboard alone on a narrow screen, in German for Germans', async () => {
    const { url } = bot()
    await context.close()
    context = await browser.newContext({ locale: 'de-DE', viewport: { width: 360, height: 640 } })
    const page = await open(url)
    await heard(page, 'Hallo').waitFor()
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'de')
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360)
    await page.keyboard.type('erinnere mich morgen um 9 an den Bericht')
    await page.keyboard.press('Enter')
    await heard(page, 'Ich erinnere dich').waitFor()
    await row(page, 'Bericht').waitFor({ state: 'attached' })
    const opener = page.getByRole('button', { name: 'Was ansteht' })
    await opener.press('Enter')
    const close = page.getByRole('button', { name: 'Schließen' })
    await close.waitFor()
    await page.waitForFunction(() => document.activeElement?.id === 'close-coming')
    await page.keyboard.press('Tab')
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('aria-label')), 'Suchen')
    await page.keyboard.press('Tab')
    const named = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    assert.match(named ?? '', /^Erledigt: .*Bericht$/)
    await page.keyboard.press('Escape')
    assert.equal(await opener.getAttribute('aria-expanded'), 'false')
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'open-coming')
    assert.deepEqual(complaints, [])
  })

  it('shows earlier messages on request, and keeps what was said since it was opened', async () => {
    const { url } = bot()
    const page = await open(url)
    for (let number = 0; number < 31; number++) {
      await say(page, `help, number ${number}.`)
      await page.locator('article.mine:not(.unsent)', { hasText: `number ${number}.` }).waitFor()
    }
    await page.locator('article.theirs').nth(31).waitFor()
    await page.reload()
    await isConnected(page)
    await page.getByRole('button', { name: 'Show earlier messages' }).waitFor()
    await say(page, 'remind me tomorrow at 9 to water the plants')
    await heard(page, /I'll remind you: water the plants/).waitFor()
    await page.getByRole('button', { name: 'Show earlier messages' }).click()
    await page.locator('article.mine', { hasText: 'number 0.' }).waitFor()
    assert.equal(await heard(page, /I'll remind you: water the plants/).count(), 1)
    assert.equal(await page.locator('article.mine', { hasText: 'water the plants' }).count(), 1)
  })
})
