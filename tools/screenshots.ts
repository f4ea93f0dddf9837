import { mkdir } from 'node:fs/promises'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { withDataDir } from '../test/e2e/bot-process.js'
import { chromiumArguments, chromiumPath } from './chromium.js'

/**
 * `npm run screenshots [folder]`: the page as people see it, from the built bot, after a short real conversation. Without a
 * folder only the two of the README are made, where it looks for them.
 */
const folder = process.argv[2] ?? 'docs/images'
const isWanted = (name: string) => process.argv[2] !== undefined || name === 'light' || name === 'dark'
const DESKTOP = { width: 1120, height: 700 }
const PHONE = { width: 360, height: 740 }

const SAID = [
  'quiet hours 22:00 to 7:00',
  'every weekday at 8:45 remind me to stand up and stretch',
  'remind me in 25 minutes to take the bread out of the oven',
  'remind me tomorrow at 9 to call mom',
  'every Tuesday at 18:30 remind me to go to yoga',
  'remind me in 12 days at 14:00 to hand in the tax papers',
  'remind me next friday at noon: lunch with Ann',
]

const SAID_IN_GERMAN = [
  'erinnere mich jeden Werktag um 8:45 an die Gymnastik',
  'erinnere mich am Freitag um 15 Uhr an den Bericht',
]

async function converse(page: Page, said: string[]): Promise<void> {
  for (const text of said) {
    const messages = page.locator('article.theirs')
    const before = await messages.count()
    await page.locator('#text').fill(text)
    await page.keyboard.press('Enter')
    await messages.nth(before).waitFor()
  }
}

async function open(browser: Browser, url: string, options: BrowserContextOptions): Promise<Page> {
  const page = await (await browser.newContext({ timezoneId: 'Europe/Berlin', locale: 'en-GB', ...options })).newPage()
  await page.goto(url)
  await page.locator('#status[data-state="connected"]').waitFor()
  await page.locator('#coming-list').locator('.row, .empty').first().waitFor({ state: 'attached' })
  return page
}

async function shoot(page: Page, name: string): Promise<void> {
  if (!isWanted(name)) return
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
  await page.screenshot({ path: `${folder}/${name}.png` })
  console.log(`${folder}/${name}.png`)
}

await mkdir(folder, { recursive: true })
const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArguments })
try {
  await withDataDir(async (start) => {
    const { url } = await start()
    const light = await open(browser, url, { colorScheme: 'light', viewport: DESKTOP })
    await converse(light, SAID)
    await converse(light, ['remind me in 2 seconds to drink some water'])
    await light.locator('article.fired').waitFor()
    await light.getByRole('button', { name: 'Not now' }).click()
    await light.locator('#text').pressSequentially('remind me on thursday at 4pm to send the slides')
    await light.locator('#mirror mark').first().waitFor()
    await light.locator('#preview[data-tone="good"]').waitFor()
    await shoot(light, 'light')
    const storageState = await light.context().storageState()

    const dark = await open(browser, url, { storageState, colorScheme: 'dark', viewport: DESKTOP })
    await converse(dark, ['list'])
    await shoot(dark, 'dark')

    const phone = await open(browser, url, { storageState, colorScheme: 'light', viewport: PHONE, hasTouch: true })
    await shoot(phone, 'phone')
    await phone.locator('#open-coming').click()
    await shoot(phone, 'phone-coming')

    const german = await open(browser, url, { locale: 'de-DE', colorScheme: 'light', viewport: DESKTOP })
    await converse(german, SAID_IN_GERMAN)
    await german.getByRole('button', { name: 'Jetzt nicht' }).click()
    await german.locator('#text').pressSequentially('erinnere mich morgen um 7:30 an die Pflanzen')
    await german.locator('#preview[data-tone="good"]').waitFor()
    await shoot(german, 'german')

    const first = await open(browser, url, { colorScheme: 'dark', viewport: DESKTOP })
    await first.locator('article.theirs').waitFor()
    await shoot(first, 'first')
  })
} finally {
  await browser.close()
}
