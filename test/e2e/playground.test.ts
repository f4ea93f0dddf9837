import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, Locator, Page } from 'playwright-core'
import { startPlayground } from '../../tools/playground/playground.js'
import { withDataDir } from './bot-process.js'
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

describe('Microsoft’s Agents Playground', function () {
  this.timeout(90_000)
  let browser: Browser | null = null

  before(async function () {
    browser = await openBrowser()
    if (browser === null) this.skip()
  })
  after(() => browser?.close())

  const inPlayground = (work: (page: Page, metrics: () => Promise<string>) => Promise<void>) =>
    withDataDir(async (start) => {
      const bot = await start()
      const playground = await startPlayground(bot.url, { port: 0, opensBrowser: false })
      const page = await (browser as Browser).newPage({ viewport: { width: 1300, height: 900 } })
      try {
        page.setDefaultTimeout(15_000)
        await page.goto(playground.url)
        await work(page, async () => (await fetch(`${bot.url}/metrics`)).text())
      } finally {
        // SCREENSHOTS=folder: how each test ended, to look at.
        if (process.env.SCREENSHOTS) await page.screenshot({ path: `${process.env.SCREENSHOTS}/${Date.now()}.png` })
        await page.close()
        await playground.stop()
      }
    })

  it('is greeted, sets a reminder, gets it in a message of its own, and sees Done take the place of that card', () =>
    inPlayground(async (page) => {
      await card(page, /^Hello, I remind you of things\./).waitFor()
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
    }))

  it('keeps the lines of a list, and of words without buttons', () =>
    inPlayground(async (page) => {
      await card(page, /^Hello/).waitFor()
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
    }))

  it('hears a mention in a channel, and reminds there', () =>
    inPlayground(async (page) => {
      await card(page, /^Hello/).waitFor()
      await page.getByRole('treeitem', { name: 'The Team - Plans' }).click()
      await card(page, /^Hello everybody/).waitFor()
      await say(page, ' remind everyone in 2 seconds to stand up', { mentioning: 'the bot' })
      await card(page, /^I'll remind everyone here: stand up/).waitFor()
      await card(page, /^Everyone\s*⏰ stand up/).waitFor()
    }))

  it('reminds of a message by the action on it', () =>
    inPlayground(async (page) => {
      await card(page, /^Hello/).waitFor()
      await say(page, 'thanks')
      await page.getByText("You're welcome.", { exact: true }).first().waitFor()
      await page.getByRole('button', { name: 'Show more information' }).nth(1).click()
      await page.getByRole('menuitem', { name: 'Action Command' }).click()
      await page.getByRole('textbox', { name: 'Command ID' }).fill('remindAboutThis')
      await page.getByRole('button', { name: 'Create' }).click()
      const when = page.getByRole('dialog').getByRole('textbox').last()
      await when.fill('in 3 seconds')
      await page.getByRole('dialog').getByRole('button', { name: 'Remind me' }).click()
      // How Teams closes the dialog with our words is not in the Playground; the reminder is.
      await card(page, /^⏰ thanks/).waitFor()
    }))

  it('keeps what comes due while the bot is removed, and offers it when it is added again', () =>
    inPlayground(async (page, metrics) => {
      await card(page, /^Hello/).waitFor()
      await say(page, 'remind me in 8 seconds to stretch')
      await card(page, /^I'll remind you: stretch/).waitFor()
      await mock(page, 'Uninstall application')
      while (!/deliveries_total\{channel="msteams",outcome="permanent"\} 1/.test(await metrics())) await pause(200)
      assert.equal(await card(page, /⏰ stretch/).count(), 0)
      await mock(page, 'Install application')
      const missed = card(page, /stretch/).last()
      await missed.getByRole('button', { name: /stretch/ }).click()
      await card(page, /^⏰ stretch/).waitFor()
    }))
})
