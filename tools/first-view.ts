import { chromium } from 'playwright-core'
import { withDataDir } from '../test/e2e/bot-process.js'
import { chromiumArguments, chromiumPath } from './chromium.js'

/** `tsx tools/first-view.ts`: what a first visit costs, from the address to the bot's greeting and the list on the page. */
const VISITS = 5

const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArguments })
await withDataDir(async (start) => {
  const { url } = await start()
  const visits: { ms: number; kB: number; requests: number }[] = []
  for (let visit = 0; visit < VISITS; visit += 1) {
    const page = await (await browser.newContext()).newPage()
    let bytes = 0
    let requests = 0
    const network = await page.context().newCDPSession(page)
    await network.send('Network.enable')
    network.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength
      requests += 1
    })
    const from = performance.now()
    await page.goto(url)
    await page.locator('article.theirs').first().waitFor()
    await page.locator('#coming-list .empty').waitFor()
    visits.push({ ms: Math.round(performance.now() - from), kB: Math.round(bytes / 1000), requests })
    await page.context().close()
  }
  console.table(visits)
})
await browser.close()
