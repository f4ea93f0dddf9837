import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, Locator, Page } from 'playwright-core'
import { type Playground, startPlayground } from '../../tools/playground/playground.js'
import { sharedBot } from './bot-process.js'
import { openBrowser } from './browser.js'

/** Writes in the field at the end of what is open, as a person does. */
async function say(page: Page, text: string, { mentioning }: { mentioning?: 'the bot' } = {}): Promise<void> {
  const field = page.getByRole('textbox').last()
  await field.click()
  if (mentioning) {
    await page.keyboard.type('@')
    const bob = page.getByText('Bob Stone', { exact: true }).last()
    const people = bob.locator('xpath=ancestor::*[.//*[normalize-space()="Reminders"]][1]')
    await people.getByText('Reminders', { exact: true }).click()
  }
  await page.keyboard.type(text)
  await page.getByRole('button', { name: 'Send Message' }).last().click()
}

async function mock(page: Page, activity: string): Promise<void> {
  await page.getByRole('button', { name: 'Mock an Activity' }).click()
  await page.getByText(activity, { exact: true }).click()
  await page.getByRole('button', { name: 'Send activity' }).click()
}

/** The cards of the bot that say this, without the person's own words. */
const card = (page: Page, text: string | RegExp): Locator => page.locator('.ac-adaptiveCard').filter({ hasText: text })

const metricsOf = async (url: string): Promise<string> => (await fetch(`${url}/metrics`)).text()

/** One person goes through all of it, in this order, as the page alone takes seconds to load. */
describe('Microsoft’s Agents Playground', function () {
  this.timeout(90_000)
  const bot = sharedBot()
  let browser: Browser | null = null
  let playground: Playground | undefined
  let page: Page

  before(async function () {
    browser = await openBrowser()
    if (browser === null) return this.skip()
    playground = await startPlayground(bot().url, { port: 0, opensBrowser: false })
    page = await browser.newPage({ viewport: { width: 1300, height: 900 } })
    page.setDefaultTimeout(15_000)
    // Some megabytes of scripts: on a busy machine they alone take longer than what is done with them.
    await page.goto(playground.url, { timeout: 60_000 })
  })
  after(async () => {
    await browser?.close()
    await playground?.stop()
  })
  afterEach(async function () {
    // SCREENSHOTS=folder: how each test ended, to look at.
    const folder = process.env.SCREENSHOTS
    if (folder) await page.screenshot({ path: `${folder}/${this.currentTest?.title.slice(0, 40)}.png` })
  })

  it('is greeted, and keeps the lines of a list and of words without buttons', async () => {
    await card(page, /^Hello, I remind you of things\./).waitFor()
    await say(page, 'remind me tomorrow at 9 to call mom')
    await card(page, /^I'll remind you: call mom/).waitFor()
    await say(page, 'remind me tomorrow at 10 to eat')
    await card(page, /^I'll remind you: eat/).waitFor()
    await say(page, 'list')
    const list = card(page, /^2 reminders:/)
    await list.waitFor()
    assert.match(await list.innerText(), /^2 reminders:\n+1\. call mom .*\n+2\. eat /)
    await say(page, 'help times')
    const help = page.getByText(/^Say the time as you would to a person/).last()
    assert.match(await help.innerText(), /weeks”\.\n+A date alone/)
  })

  it('sets a reminder, gets it in a message of its own, and sees Done take the place of that card', async () => {
    await say(page, 'remind me in 3 seconds to <b>stretch</b>')
    await card(page, /^I'll remind you: <b>stretch<\/b>/).waitFor()
    const fired = card(page, /^⏰ <b>stretch<\/b>/)
    await fired.waitFor()
    await fired.getByRole('button', { name: 'Done' }).click()
    const done = card(page, /^Done: <b>stretch<\/b>/)
    await done.getByRole('button', { name: 'Undo' }).click()
    const back = card(page, /^Taken back: <b>stretch<\/b>/)
    await back.getByRole('button', { name: 'Done' }).waitFor()
    assert.deepEqual([await fired.count(), await done.count(), await back.count()], [0, 0, 1])
  })

  it('keeps what comes due while the bot is removed, and offers it when it is added again', async () => {
    await say(page, 'remind me in 8 seconds to stretch')
    await card(page, /^I'll remind you: stretch/).waitFor()
    await mock(page, 'Uninstall application')
    while (!/deliveries_total\{channel="msteams",outcome="permanent"\} 1/.test(await metricsOf(bot().url)))
      await pause(200)
    assert.equal(await card(page, /⏰ stretch/).count(), 0)
    await mock(page, 'Install application')
    const missed = card(page, /stretch/).last()
    await missed.getByRole('button', { name: /stretch/ }).click()
    await card(page, /^⏰ stretch/).waitFor()
  })

  it('reminds of a message by the action on it', async () => {
    await say(page, 'thanks')
    await page.getByText("You're welcome.", { exact: true }).first().waitFor()
    const more = page.getByRole('button', { name: 'Show more information' })
    await more.nth((await more.count()) - 2).click() // that of the last message but one
    await page.getByRole('menuitem', { name: 'Action Command' }).click()
    await page.getByRole('textbox', { name: 'Command ID' }).fill('remindAboutThis')
    await page.getByRole('button', { name: 'Create' }).click()
    const when = page.getByRole('dialog').getByRole('textbox').last()
    await when.fill('in 3 seconds')
    await page.getByRole('dialog').getByRole('button', { name: 'Remind me' }).click()
    // How Teams closes the dialog with our words is not in the Playground; the reminder is.
    await card(page, /^⏰ thanks/).waitFor()
  })

  it('hears a mention in a group, and reminds everybody there', async () => {
    await page.reload() // the dialog of the action stays open
    await page.getByText('Lunch Group', { exact: true }).click()
    await card(page, /^Hello everybody/).waitFor()
    await say(page, ' remind us in 2 seconds to order lunch', { mentioning: 'the bot' })
    await card(page, /^I'll remind everyone here: order lunch/).waitFor()
    const fired = card(page, /^Everyone\s*⏰ order lunch/)
    await fired.getByRole('button', { name: 'Done' }).click()
    await card(page, /^Done: order lunch/).waitFor()
    assert.equal(await fired.count(), 0)
  })

  it('hears a mention in a channel, and reminds there', async () => {
    await page.getByRole('treeitem', { name: 'The Team - Plans' }).click()
    await card(page, /^Hello everybody/).waitFor()
    await say(page, ' remind everyone in 2 seconds to stand up', { mentioning: 'the bot' })
    await card(page, /^I'll remind everyone here: stand up/).waitFor()
    await card(page, /^Everyone\s*⏰ stand up/).waitFor()
  })
})
