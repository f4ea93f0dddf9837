import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { BotProcess } from '../e2e/bot-process.js'
import { openBrowser } from '../e2e/browser.js'

const field = (page: Page) => page.getByRole('textbox', { name: 'Message' })
const say = async (page: Page, text: string) => {
  await field(page).fill(text)
  await page.keyboard.press('Enter')
}
const row = (page: Page, text: string) => page.locator('.row', { hasText: text })
const heard = (page: Page, text: string | RegExp) => page.locator('article.theirs', { hasText: text })
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')

describe('chatting on the page', function () {
  this.timeout(60_000)
  let dataDir: string
  let bot: BotProcess
  let browser: Browser
  let context: BrowserContext
  let complaints: string[]

  before(async function () {
    const opened = await openBrowser()
    if (opened === null) return this.skip()
    browser = opened
    dataDir = await mkdtemp(join(tmpdir(), 'chatting-'))
    bot = await BotProcess.start(dataDir)
  })
  after(async () => {
    await browser?.close()
    await bot?.kill()
    if (dataDir) await rm(dataDir, { recursive: true, force: true })
  })
  beforeEach(() => {
    complaints = []
  })
  afterEach(async () => {
    await context.close()
    assert.deepEqual(complaints, [])
  })
  const open = async (options: BrowserContextOptions = {}): Promise<Page> => {
    context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC', ...options })
    const page = await context.newPage()
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(bot.url)
    await page.locator('#status[data-state="connected"]').waitFor()
    await heard(page, 'Hello').waitFor()
    return page
  }
  /** Says many things at once, past the field. */
  const talk = (page: Page, texts: string[]) =>
    page.evaluate(async (texts) => {
      const { conversationId, token } = JSON.parse(localStorage.getItem('conversation') ?? '{}')
      for (const text of texts)
        await fetch(`/v3/directline/conversations/${conversationId}/activities`, {
          method: 'POST',
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
          body: JSON.stringify({ type: 'message', text, from: { id: 'me' }, locale: 'en-GB', localTimezone: 'UTC' }),
        })
    }, texts)

  it('recalls with the arrow up, clears with Escape, and keeps a draft over a reload', async () => {
    const page = await open()
    await say(page, 'remind me tomorrow at 9 to call mom')
    await say(page, 'list')
    await heard(page, '1 reminder').waitFor()
    await page.keyboard.press('ArrowUp')
    assert.equal(await field(page).inputValue(), 'list')
    await page.keyboard.press('ArrowUp')
    assert.equal(await field(page).inputValue(), 'remind me tomorrow at 9 to call mom')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    assert.equal(await field(page).inputValue(), '')
    await field(page).pressSequentially('half a thou')
    await page.keyboard.press('ArrowUp') // what is being written is not lost
    assert.equal(await field(page).inputValue(), 'half a thou')
    await page.reload()
    await heard(page, '1 reminder').waitFor()
    assert.equal(await field(page).inputValue(), 'half a thou')
    await field(page).press('Escape')
    assert.equal(await field(page).inputValue(), '')
    await page.keyboard.press('ArrowUp')
    assert.equal(await field(page).inputValue(), 'list')
  })

  it('takes what is written while this browser is still looking up what an earlier page left', async () => {
    context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC' })
    await context.addInitScript(() => {
      const query = navigator.locks.query.bind(navigator.locks)
      const slow = new Promise<void>((resolve) => Object.assign(window, { endWait: resolve }))
      navigator.locks.query = () => slow.then(query)
    })
    const page = await context.newPage()
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(bot.url)
    await field(page).pressSequentially('remind me tomorrow at 9 to call')
    await page.locator('#preview', { hasText: 'call' }).waitFor()
    await page.keyboard.press('Enter')
    await page.evaluate(() => (window as unknown as { endWait(): void }).endWait())
    await heard(page, "I'll remind you: call").waitFor()
  })

  it('keeps the focus where the answer stands, and old buttons out of the way of the tab key', async () => {
    const page = await open()
    for (const name of ['one', 'two', 'three', 'four', 'five']) {
      await say(page, `remind me tomorrow at 9 to do ${name}`)
      await heard(page, `do ${name}`).waitFor()
    }
    assert.equal(await heard(page, 'do one').getByRole('button', { name: 'Undo' }).getAttribute('tabindex'), '-1')
    assert.equal(await heard(page, 'do five').getByRole('button', { name: 'Undo' }).getAttribute('tabindex'), '0')
    await heard(page, 'do five').getByRole('button', { name: 'Undo' }).focus()
    for (let steps = 0; steps < 8; steps += 1) await page.keyboard.press('ArrowUp')
    assert.match(await focused(page), /do one/)
    await page.keyboard.press('Tab')
    assert.match(await focused(page), /^No, .*21:00$/)

    await say(page, 'remind me in 1 second to stretch')
    await page.locator('article.fired', { hasText: 'stretch' }).getByRole('button', { name: 'Done' }).press('Enter')
    await heard(page, 'Done: stretch').waitFor()
    assert.match(await focused(page), /Done: stretch/)
  })

  it("has one clock and one zone everywhere, the person's own", async () => {
    const page = await open({ timezoneId: 'Asia/Tokyo' })
    await say(page, 'remind me tomorrow at 15:00 to call mom')
    await row(page, 'call mom').locator('.when', { hasText: '15:00' }).waitFor()
    await say(page, 'use the 12 hour clock')
    await row(page, 'call mom')
      .locator('.when', { hasText: /^3:00 pm$/i })
      .waitFor()
    await page.waitForFunction(() =>
      [...document.querySelectorAll('article time')].every(({ textContent }) =>
        /^\d+:\d\d [ap]m$/i.test(textContent ?? ''),
      ),
    )
    await say(page, 'my time zone is New York')
    await page.getByText('Times are those of America/New_York').waitFor()
    const [sent, shown] = await page
      .locator('article time')
      .last()
      .evaluate((time: HTMLTimeElement) => [time.dateTime, time.textContent])
    const there = new Intl.DateTimeFormat('en-US', { timeZone: 'America/New_York', hour: 'numeric', minute: '2-digit' })
    assert.equal(shown?.toUpperCase(), there.format(new Date(sent ?? '')).replace('\u202f', ' '))
  })

  it('keeps its place when earlier messages come, and covers nothing with the way back', async () => {
    const page = await open({ viewport: { width: 320, height: 560 } })
    await talk(
      page,
      Array.from({ length: 32 }, (_, number) => `help, number ${number}.`),
    )
    await page.reload()
    const earlier = page.getByRole('button', { name: 'Show earlier messages' })
    await earlier.scrollIntoViewIfNeeded()
    const first = page.locator('#log article').first()
    const [text, before] = await first.evaluate((node) => [node.textContent, node.getBoundingClientRect().top])
    await earlier.click()
    await page.locator('article.mine', { hasText: 'number 0.' }).waitFor()
    const after = await page
      .locator('#log article')
      .evaluateAll(
        (all, text) => all.find(({ textContent }) => textContent === text)?.getBoundingClientRect().top,
        text,
      )
    assert.ok(Math.abs((after ?? 9_999) - Number(before)) < 60, `${before} -> ${after}`)
    const back = await page.getByRole('button', { name: 'Newest messages' }).boundingBox()
    const log = await page.locator('#log').boundingBox()
    assert.ok(back && log && back.y >= log.y + log.height - 1)
    await page.getByRole('button', { name: 'Newest messages' }).click()
    await page.getByRole('button', { name: 'Newest messages' }).waitFor({ state: 'hidden' })

    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320)
    const height = await field(page).evaluate((node) => node.scrollHeight)
    await field(page).fill('a')
    assert.equal(await field(page).evaluate((node) => node.scrollHeight), height)
  })

  it('grows with the text size that the reader has chosen', async () => {
    const page = await open()
    await say(page, 'remind me tomorrow at 9 to call mom')
    await say(page, 'list')
    await heard(page, '1 reminder').getByRole('button', { name: '1', exact: true }).click()
    const sizes = () =>
      page.evaluate(() =>
        ['body', '.row-text', '.when', 'article time', '.ac-textBlock', '.ac-pushButton', '#text', '.day-cell, h1'].map(
          (name) => Number.parseFloat(getComputedStyle(document.querySelector(name) ?? document.body).fontSize),
        ),
      )
    const before = await sizes()
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    const after = await sizes()
    for (const [index, size] of before.entries())
      assert.ok(Math.abs((after[index] ?? 0) - 2 * size) < 0.6, `${index}: ${size}`)
  })

  it('prints what was said and what is coming, and nothing to press', async () => {
    const page = await open()
    await say(page, 'remind me tomorrow at 9 to call mom')
    await row(page, 'call mom').waitFor()
    await page.emulateMedia({ media: 'print' })
    assert.ok(await page.locator('article.mine').isVisible())
    assert.ok(await row(page, 'call mom').isVisible())
    for (const hidden of ['#composer', '.circle', '#sound', '#search'])
      assert.ok(!(await page.locator(hidden).first().isVisible()), hidden)
  })

  it('takes words of either direction', async () => {
    const page = await open()
    await say(page, 'remind me tomorrow at 9 to call \u05d0\u05de\u05d0')
    await say(page, '\u05e9\u05dc\u05d5\u05dd')
    await page.locator('article.mine:not(.unsent)').nth(1).waitFor() // what is sent takes the place of what was waiting
    const directions = await page
      .locator('article.mine .line')
      .evaluateAll((all) => all.map((node) => getComputedStyle(node).direction))
    assert.deepEqual(directions, ['ltr', 'rtl'])
  })

  // Of the dark page only the colours are others.
  for (const [colorScheme, widths, rules] of [
    ['light', [1280, 390, 320], {}],
    ['dark', [1280, 320], { runOnly: ['color-contrast'] }],
  ] as const)
    it(`is open to everybody in ${colorScheme}: no violation that axe finds, at the widths ${widths}`, async () => {
      const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8')
      const page = await open({
        colorScheme,
        bypassCSP: true,
        reducedMotion: 'reduce',
        viewport: { width: 1280, height: 800 },
      })
      await say(page, 'every weekday at 8:45 remind me to stand up')
      await say(page, 'remind me in 1 second to call mom')
      await page.locator('article.fired').waitFor()
      await say(page, 'list')
      await heard(page, '2 reminders').waitFor()
      await page.evaluate(axe)
      const run = `axe.run(${JSON.stringify({ resultTypes: ['violations'], ...rules })})`
      const check = async (where: string) => {
        const { violations } = await page.evaluate<AxeResults>(run)
        const told = violations.map(({ id, nodes }) => `${where}: ${id} ${nodes.map(({ html }) => html).join(' | ')}`)
        assert.deepEqual(told, [])
      }
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 })
        await check(`${width}`)
        if (width < 1000) {
          await page.getByRole('button', { name: 'What is coming' }).click()
          await check(`${width} list`)
        }
        await page.getByRole('button', { name: 'Edit: stand up' }).click()
        await check(`${width} edit`)
        await page.keyboard.press('Escape')
        await page.getByRole('button', { name: 'Select several' }).click()
        await check(`${width} select`)
        await page.getByRole('button', { name: 'Select several' }).click()
        await page.getByRole('button', { name: 'Week', exact: true }).click()
        await page.locator('.day-cell .item').first().waitFor()
        await check(`${width} week`)
        await page.getByRole('button', { name: 'List', exact: true }).click()
        if (width < 1000) await page.getByRole('button', { name: 'Close' }).click()
      }
    })
})
