import { chromium } from 'playwright-core'
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--headless','--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'] })
const c = await b.newContext({ locale: 'en-GB', timezoneId: 'Europe/Berlin', viewport: { width: 1280, height: 900 } })
const p = await c.newPage()
await p.goto('http://127.0.0.1:39900')
await p.locator('#status[data-state="connected"]').waitFor()
const say = async (t: string) => { const n = await p.locator('article.theirs').count(); await p.getByRole('textbox', { name: 'Message' }).fill(t); await p.keyboard.press('Enter'); await p.waitForFunction((n) => document.querySelectorAll('article.theirs').length > n, n, {timeout: 8000}).catch(() => {}); await p.waitForTimeout(400) }
for (const t of process.argv.slice(3)) await say(t)
await p.screenshot({ path: process.argv[2] })
console.log((await p.locator('article').allInnerTexts()).map((x) => x.replace(/\n+/g, ' / ')).join('\n'))
await b.close()
