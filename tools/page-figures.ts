import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium, type Page } from 'playwright-core'
import { withDataDir } from '../test/e2e/bot-process.js'
import { Chat } from '../test/e2e/chat.js'
import { chromiumArguments, chromiumPath } from './chromium.js'

/**
 * `tsx tools/page-figures.ts`, after a build: what the page weighs, and with 200, 500 and 5,000 reminders how soon it paints and how
 * long its frames take while one scrolls, at first and with all rows loaded. CPU times hold on a busy machine, too, frames do not.
 */
const COUNTS = [200, 500, 5_000]
const FILES = ['page.js', 'page.css', 'worker.js', 'lib/adaptivecards.js']
const FRAMES = 120

const stamp = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '')

const calendar = (count: number): string => {
  const events = Array.from({ length: count }, (_, index) => {
    const at = stamp(Date.now() + (index + 2) * 37 * 60_000)
    return `BEGIN:VEVENT\r\nUID:${index}@figures\r\nDTSTAMP:${at}\r\nDTSTART:${at}\r\nSUMMARY:thing ${index} to do\r\nEND:VEVENT\r\n`
  })
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//figures//EN\r\n${events.join('')}END:VCALENDAR\r\n`
}

async function weigh(): Promise<void> {
  const sizes = await Promise.all(
    FILES.map(async (name) => {
      const bytes = await readFile(`dist/page/bundle/${name}`)
      return { name, bytes: bytes.length, compressed: gzipSync(bytes).length }
    }),
  )
  console.table(sizes)
}

/** Milliseconds between the frames while `element` is scrolled, in order of length. */
const scrolled = (page: Page, selector: string): Promise<number[]> =>
  page.evaluate(
    `new Promise((resolve) => {
      const node = document.querySelector('${selector}')
      const took = []
      let last = performance.now()
      const step = (now) => {
        took.push(now - last)
        last = now
        node.scrollTop += 180
        if (took.length < ${FRAMES}) requestAnimationFrame(step)
        else resolve(took.slice(1).sort((a, b) => a - b))
      }
      requestAnimationFrame(step)
    })`,
  )

/** CPU time of the page's main thread so far, which other work on the machine does not lengthen. */
async function openCpu(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
  }
}

/** Scrolls to the end until no more rows come, and back to the top. */
async function loadAll(page: Page, count: number): Promise<void> {
  const rows = page.locator('.row')
  while ((await rows.count()) < count) {
    const had = await rows.count()
    await page.evaluate(`document.querySelector('#coming-list').scrollTop = 1e9`)
    await rows.nth(had).waitFor({ state: 'attached' })
  }
  await page.evaluate(`document.querySelector('#coming-list').scrollTop = 0`)
  await page.waitForTimeout(1_000)
}

async function visit(browser: Browser, url: string, stored: string, count: number) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  await context.addInitScript({ content: `localStorage.conversation ??= ${JSON.stringify(stored)}` })
  const page = await context.newPage()
  await page.goto(url)
  await page.locator('.row').first().waitFor()
  const painted = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0)
  const listed = await page.evaluate(() => performance.now())
  const cpu = await openCpu(page)
  await page.waitForTimeout(3_000)
  const before = await cpu()
  const frames = await scrolled(page, '#coming-list')
  const perFrame = ((await cpu()) - before) / FRAMES
  const messages = await scrolled(page, '#log')
  const p95 = (all: number[]) => Math.round(all[Math.floor(all.length * 0.95)] ?? 0)
  await loadAll(page, count)
  const beforeAll = await cpu()
  const framesOfAll = await scrolled(page, '#coming-list')
  const perFrameOfAll = ((await cpu()) - beforeAll) / FRAMES
  await context.close()
  return {
    reminders: count,
    'first paint ms': Math.round(painted),
    'list there ms': Math.round(listed),
    'scroll p95 ms': p95(frames),
    'CPU ms per frame': Number(perFrame.toFixed(1)),
    'chat scroll p95 ms': p95(messages),
    'all rows there: p95 ms': p95(framesOfAll),
    'all rows there: CPU ms': Number(perFrameOfAll.toFixed(1)),
  }
}

await weigh()
const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArguments })
const figures: object[] = []
try {
  for (const count of COUNTS)
    await withDataDir(async (start) => {
      const { url } = await start({ MAX_REMINDERS_PER_PERSON: String(count) })
      const chat = await Chat.open(url)
      await chat.upload('figures.ics', calendar(count))
      await chat.hear(/\d+/, 1, 60_000)
      figures.push(await visit(browser, url, JSON.stringify(chat.stored), count))
    })
  console.table(figures)
} finally {
  await browser.close()
}
