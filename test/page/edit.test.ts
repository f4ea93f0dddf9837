import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { BotProcess } from '../e2e/bot-process.js'
import { openBrowser } from '../e2e/browser.js'

const say = async (page: Page, text: string) => {
  await page.getByRole('textbox', { name: 'Message' }).fill(text)
  await page.keyboard.press('Enter')
}
const row = (page: Page, text: string) => page.locator('.row', { hasText: text })
const heard = (page: Page, text: string | RegExp) => page.locator('article.theirs', { hasText: text })
const undo = (page: Page, text: string | RegExp) =>
  heard(page, text).last().getByRole('button', { name: 'Undo' }).click()
const daysAway = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

describe('reminders edited where they stand', function () {
  this.timeout(60_000)
  let dataDir: string
  let bot: BotProcess
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let complaints: string[]

  before(async function () {
    const opened = await openBrowser()
    if (opened === null) return this.skip()
    browser = opened
    dataDir = await mkdtemp(join(tmpdir(), 'edit-'))
    bot = await BotProcess.start(dataDir)
  })
  after(async () => {
    await browser?.close()
    await bot?.kill()
    if (dataDir) await rm(dataDir, { recursive: true, force: true })
  })
  beforeEach(async () => {
    context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC', viewport: { width: 1280, height: 800 } })
    complaints = []
    page = await open()
  })
  afterEach(async () => {
    await context.close()
    assert.deepEqual(complaints, [])
  })
  const open = async () => {
    const opened = await context.newPage()
    opened.on('pageerror', (error) => complaints.push(error.message))
    await opened.goto(bot.url)
    await opened.locator('#status[data-state="connected"]').waitFor()
    await heard(opened, 'Hello').waitFor()
    return opened
  }
  const set = async (text: string, name: string) => {
    await say(page, text)
    await row(page, name).waitFor()
  }

  it('takes another text and another time in words, read while one types, as one change; Undo takes it back', async () => {
    await set('remind me tomorrow at 9 to call mom', 'call mom')
    await page.getByRole('button', { name: 'Edit: call mom' }).click()
    await page.getByLabel('Text').fill('call dad')
    await page.getByLabel('New time, in your words').fill('at 17:30')
    await page.locator('.outcome-of-time', { hasText: /17:30, in \d+ (hours|days)/ }).waitFor()
    await page.getByRole('button', { name: 'Save' }).click()
    await row(page, 'call dad').locator('.when', { hasText: '17:30' }).waitFor()
    assert.equal(await page.locator('.edit-form:visible').count(), 0)
    assert.match(
      (await heard(page, 'call dad').locator('.line').allTextContents()).join('|'),
      /^Changed [^|]*17:30[^|]*$/,
    )
    await undo(page, 'call dad')
    await row(page, 'call mom').locator('.when', { hasText: '09:00' }).waitFor()
  })

  it('repeats in words; of a series moves the next one alone, or all', async () => {
    await set('remind me tomorrow at 9 to stretch', 'stretch')
    await page.getByRole('button', { name: 'Edit: stretch' }).click()
    await page.getByRole('button', { name: 'every day', exact: true }).click()
    await page.locator('.outcome-of-time', { hasText: 'every day at 09:00' }).waitFor()
    await page.keyboard.press('Enter')
    await row(page, 'stretch').locator('.badge', { hasText: 'every day at 09:00' }).waitFor()

    await page.getByRole('button', { name: 'Edit: stretch' }).click()
    await page.getByLabel('New time, in your words').fill('at 10')
    await page.getByLabel('all of them').check()
    await page.locator('.outcome-of-time', { hasText: 'every day at 10:00' }).waitFor()
    await page.getByRole('button', { name: 'Save' }).click()
    await row(page, 'stretch').locator('.badge', { hasText: 'every day at 10:00' }).waitFor()

    await page.getByRole('button', { name: 'Edit: stretch' }).click()
    await page.getByLabel('Pick date and time').fill(`${daysAway(3)}T11:15`)
    await page.locator('.outcome-of-time', { hasText: '11:15' }).waitFor()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.locator('.when', { hasText: '11:15' }).waitFor()
    await row(page, 'stretch').locator('.badge', { hasText: 'every day at 10:00' }).waitFor()
    assert.equal(await row(page, 'stretch').count(), 2)

    const daily = row(page, 'stretch').filter({ hasText: 'every day' })
    await daily.getByRole('button', { name: 'Edit: stretch' }).click()
    await page.getByRole('button', { name: 'does not repeat' }).click()
    await page.getByRole('button', { name: 'Save' }).click()
    await heard(page, 'It does not repeat any more.').waitFor()
    await daily.waitFor({ state: 'detached' })
    assert.equal(await row(page, 'stretch').count(), 2)
  })

  it('says what is wrong with a time and sends nothing; Escape leaves it as it was', async () => {
    await set('remind me tomorrow at 9 to call mom', 'call mom')
    const before = await page.locator('article').count()
    await page.getByRole('button', { name: 'Edit: call mom' }).click()
    await page.getByLabel('New time, in your words').fill('on feb 30')
    await page.locator('.outcome-of-time', { hasText: /\w+ \w+/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    assert.equal(await page.locator('.edit-form:visible').count(), 0)
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('aria-label')), 'Edit: call mom')
    assert.equal(await page.locator('article').count(), before)
  })

  it('loses nothing when two tabs edit one reminder', async () => {
    await set('remind me tomorrow at 9 to call mom', 'call mom')
    const other = await open()
    for (const tab of [page, other]) {
      await tab.getByRole('button', { name: 'Edit: call mom' }).click()
      await tab.getByLabel('Text').fill(tab === page ? 'call dad' : 'call grandma')
    }
    await page.getByRole('button', { name: 'Save' }).click()
    await row(other, 'call dad').waitFor()
    await other.getByText('It was changed elsewhere meanwhile').waitFor()
    assert.equal(await other.getByLabel('Text').inputValue(), 'call grandma')
    await other.getByRole('button', { name: 'Save' }).click()
    await row(page, 'call grandma').waitFor()
    // One that was not shown the change yet writes over nothing.
    await page.evaluate(() => Reflect.set(window, 'stale', true))
    const stale = await page.evaluate(async () => {
      const { conversationId, token } = JSON.parse(localStorage.getItem('conversation') ?? '{}')
      const id = document.querySelector<HTMLElement>('.row')?.dataset.id
      const value = { do: 'rename', id, with: 'call nobody', version: 1, in: 'page' }
      const answer = await fetch(`/v3/directline/conversations/${conversationId}/activities`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ type: 'message', value, from: { id: 'me' } }),
      })
      return answer.ok
    })
    assert.ok(stale)
    await heard(page, 'has changed since then').waitFor()
    await row(page, 'call grandma').waitFor()
    // A row that goes while it is edited leaves its words in the field.
    await other.getByRole('button', { name: 'Edit: call grandma' }).click()
    await other.getByLabel('Text').fill('call everybody')
    await page.getByRole('button', { name: 'Cancel: call grandma' }).click()
    await other.getByText('Nothing is planned.').waitFor()
    assert.equal(await other.getByRole('textbox', { name: 'Message' }).inputValue(), 'call everybody')
  })

  it('moves, finishes and cancels several as one change', async () => {
    for (const name of ['one', 'two', 'three']) await set(`remind me tomorrow at 9 to do ${name}`, `do ${name}`)
    await page.getByRole('button', { name: 'Select several' }).click()
    await page.getByLabel('Select: do one').check()
    await page.getByLabel('Select: do two').check()
    await page.getByText('2 selected').waitFor()
    await page.getByRole('button', { name: 'Move', exact: true }).click()
    await page.getByLabel('New time for all that are selected').fill('at 15:00')
    await page.keyboard.press('Enter')
    await page.waitForFunction(
      () => [...document.querySelectorAll('.when')].filter((e) => e.textContent === '15:00').length === 2,
    )
    await undo(page, 'Moved 2')
    await page.waitForFunction(() => [...document.querySelectorAll('.when')].every((e) => e.textContent === '09:00'))
    for (const [button, left] of [
      ['Done', 2],
      ['Cancel', 1],
    ] as const) {
      await page.getByRole('button', { name: 'Select several' }).click()
      await page.locator('.row .select').first().check()
      await page.locator('#selected').getByRole('button', { name: button, exact: true }).click()
      await page.waitForFunction((count) => document.querySelectorAll('.row').length === count, left)
    }
  })

  it('goes to another day by dragging, and by the keyboard', async () => {
    await set('remind me tomorrow at 9 to call mom', 'call mom')
    await set('remind me in 3 days at 8 to call dad', 'call dad')
    const sizes = await page
      .locator('.row-text')
      .evaluateAll((all) => all.map((node) => getComputedStyle(node).fontSize))
    assert.equal(new Set(sizes).size, 1)
    await row(page, 'call mom').dragTo(page.locator('.section', { has: row(page, 'call dad') }))
    await page
      .locator('.section', { has: row(page, 'call dad') })
      .locator('.row', { hasText: 'call mom' })
      .waitFor()
    await row(page, 'call mom').locator('.when', { hasText: '09:00' }).waitFor()
    await page.getByRole('button', { name: 'Edit: call mom' }).focus()
    await page.keyboard.press('Alt+ArrowUp')
    await page
      .locator('.section', { has: row(page, 'call mom') })
      .locator('.row', { hasText: 'call dad' })
      .waitFor({ state: 'detached' })
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('aria-label')), 'Edit: call mom')

    await page.getByRole('button', { name: 'Week', exact: true }).click()
    const day = (days: number) => page.locator('.day-cell').nth(days)
    await day(2)
      .getByRole('button', { name: /call mom/ })
      .dragTo(day(5))
    await day(5)
      .getByRole('button', { name: /call mom/ })
      .waitFor()
    await day(5)
      .getByRole('button', { name: /call mom/ })
      .press('Alt+ArrowRight')
    await day(6)
      .getByRole('button', { name: /call mom/ })
      .waitFor()
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('call mom'))
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByLabel('New time, in your words').fill('at 7')
    await page.locator('dialog .outcome-of-time', { hasText: '07:00' }).waitFor()
    await page.keyboard.press('Enter')
    await day(6)
      .getByRole('button', { name: /07:00 call mom/ })
      .waitFor()
  })

  it('leaves the focus on the row behind when one is finished by the keyboard', async () => {
    await set('remind me tomorrow at 9 to wash the car', 'wash the car')
    await set('remind me tomorrow at 10 to wax the car', 'wax the car')
    await page.getByRole('button', { name: 'Done: wash the car' }).focus()
    await page.keyboard.press('Enter')
    await row(page, 'wash the car').waitFor({ state: 'detached' })
    await page.waitForFunction(() => document.activeElement?.closest('.row')?.textContent?.includes('wax the car'))
  })

  it('is found by its words, in a week with the zone and in a month where there is room', async () => {
    await set('remind me every hour from 9 to 17 to drink water', 'drink water')
    await set('remind me tomorrow at 9 to call mom', 'call mom')
    await page.getByRole('searchbox', { name: 'Search' }).fill('MOM')
    await row(page, 'drink water').waitFor({ state: 'detached' })
    assert.equal(await row(page, 'call mom').count(), 1)
    await page.getByRole('searchbox', { name: 'Search' }).fill('nobody')
    await page.getByText('No reminder has these words.').waitFor()
    await page.keyboard.press('Escape')
    await row(page, 'drink water').waitFor()
    await page.getByText('Times are those of UTC').waitFor()

    await page.getByRole('button', { name: 'Month', exact: true }).click()
    await page.locator('.grid.month .day-cell').nth(27).waitFor()
    await page.getByRole('button', { name: 'Week', exact: true }).click()
    await page
      .locator('.day-cell')
      .nth(1)
      .getByRole('button', { name: /09:00 drink water 9 times until 17:00/ })
      .waitFor()
    await page.getByRole('button', { name: 'Later' }).click()
    await page.locator('.day-cell.today').waitFor({ state: 'detached' })
    await page.setViewportSize({ width: 390, height: 700 })
    await page.getByRole('button', { name: 'What is coming' }).click()
    assert.equal(await page.getByRole('button', { name: 'Month', exact: true }).isVisible(), false)
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390)
  })
})
