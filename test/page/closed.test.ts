import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page, Worker } from 'playwright-core'
import { BotProcess } from '../e2e/bot-process.js'
import { openBrowser } from '../e2e/browser.js'
import { until } from '../e2e/until.js'
import { openPushService, type PushService } from './push/push-service.js'

const say = async (page: Page, text: string) => {
  await page.getByRole('textbox', { name: 'Message' }).fill(text)
  await page.keyboard.press('Enter')
}
const isInCharge = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null)
const isConnected = (page: Page) => page.locator('#status[data-state="connected"]').waitFor()
const row = (page: Page, text: string) => page.locator('.row', { hasText: text })
const heard = (page: Page, text: string | RegExp) => page.locator('article.theirs', { hasText: text })

/** What the worker shows now: title, body, and the names of the buttons. */
const shownBy = (worker: Worker) =>
  worker.evaluate(async () => {
    const { registration } = globalThis as unknown as { registration: ServiceWorkerRegistration }
    const all = (await registration.getNotifications()) as (Notification & { actions: { title: string }[] })[]
    return all.map(({ title, body, actions }) => ({ title, body, actions: actions.map((each) => each.title) }))
  })

/** Pages of this browser always have the focus: the worker is told of its page what the page is told. */
const lookAway = (worker: Worker) =>
  worker.evaluate(`Object.defineProperty(WindowClient.prototype, 'focused', { get: () => false })`)

/** A press on a button of the newest notification; '' is the notification itself. */
const pressOn = (worker: Worker, action: string) =>
  worker.evaluate(async (action) => {
    const { registration } = globalThis as unknown as { registration: ServiceWorkerRegistration }
    const notification = (await registration.getNotifications()).at(-1)
    const NotificationEvent = Reflect.get(globalThis, 'NotificationEvent')
    const event = new NotificationEvent('notificationclick', { action, notification })
    // Only the browser's own events may wait.
    const work: Promise<unknown>[] = []
    Reflect.set(event, 'waitUntil', work.push.bind(work))
    globalThis.dispatchEvent(event)
    await Promise.all(work)
  }, action)

describe('the page while it is closed', function () {
  this.timeout(60_000)
  let dataDir: string
  let bot: BotProcess
  let browser: Browser
  let context: BrowserContext
  let service: PushService
  let complaints: string[]

  before(async function () {
    const opened = await openBrowser()
    if (opened === null) return this.skip()
    browser = opened
    dataDir = await mkdtemp(join(tmpdir(), 'closed-'))
    bot = await BotProcess.start(dataDir)
  })
  after(async () => {
    await browser?.close()
    await bot?.kill()
    if (dataDir) await rm(dataDir, { recursive: true, force: true })
  })
  beforeEach(async () => {
    service = await openPushService()
    context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Berlin' })
    await context.grantPermissions(['notifications'], { origin: bot.url })
    complaints = []
    // This browser has no push service of its own: it is given ours.
    const subscription = JSON.stringify(service.subscription)
    const content = `PushManager.prototype.subscribe = async () => ({ toJSON: () => (${subscription}) })`
    await context.addInitScript({ content })
  })
  afterEach(async () => {
    await context.close()
    service.close()
    assert.deepEqual(complaints, [])
  })

  const open = async (init = ''): Promise<Page> => {
    const page = await context.newPage()
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.addInitScript({ content: init })
    await page.goto(bot.url)
    return page
  }
  /** Connected, and its worker in charge. */
  const openWhole = async (init = ''): Promise<{ page: Page; worker: Worker }> => {
    const page = await open(init)
    await isConnected(page)
    await isInCharge(page)
    return { page, worker: context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')) }
  }
  /** Hands push messages to the worker, as a push service does, also when the page is closed. */
  const deliveryTo = async (page: Page): Promise<(data: string) => Promise<unknown>> => {
    const inside = await context.newCDPSession(page)
    const registered = new Promise<string>((resolve) =>
      inside.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: [found] }) => {
        if (found) resolve(found.registrationId)
      }),
    )
    await inside.send('ServiceWorker.enable')
    const registrationId = await registered
    const outside = await context.newCDPSession(await context.newPage())
    await outside.send('ServiceWorker.enable')
    return (data) => outside.send('ServiceWorker.deliverPushMessage', { origin: bot.url, registrationId, data })
  }
  const restart = async () => {
    bot = await BotProcess.start(dataDir, { PORT: new URL(bot.url).port })
  }

  it('shows a reminder that fires with Done and Snooze, which act without opening it', async () => {
    const { page, worker } = await openWhole()
    const deliver = await deliveryTo(page)
    await say(page, 'remind me in 2 seconds to call mom')
    await say(page, 'remind me in 3 seconds to water the plants')
    await heard(page, 'water the plants').waitFor()
    await page.close()

    for (const [index, name] of ['call mom', 'water the plants'].entries()) {
      const { reminder, at } = await service.push(index)
      assert.match(reminder.text, new RegExp(name))
      assert.ok(at - (reminder.reminder?.seen ?? 0) < 5_000, `pushed ${at - (reminder.reminder?.seen ?? 0)} ms late`)
      await deliver(JSON.stringify(reminder))
    }
    await until('notifications', async () => (await shownBy(worker)).length === 2)
    const [first, second] = await shownBy(worker)
    assert.deepEqual(first?.title, 'call mom')
    assert.match(first?.body ?? '', /^You asked me/)
    assert.deepEqual(second?.actions, ['Done', 'Snooze 10 min'])

    await pressOn(worker, 'snooze')
    await pressOn(worker, 'done')
    assert.deepEqual(await shownBy(worker), [])
    const { page: again } = await openWhole()
    await row(again, 'water the plants').waitFor()
    assert.equal(await row(again, 'call mom').count(), 0)
    // the answer itself: the snoozed one offers a button of the same name
    await again.getByText(/^Reminders: Done: call mom/).waitFor()
  })

  it('says a reminder once, though page and push are both there', async () => {
    const { page, worker } = await openWhole(`document.hasFocus = () => window.isLookedAt ?? true`)
    const deliver = await deliveryTo(page)
    await page.bringToFront()
    await say(page, 'remind me in 1 second to stand up')
    await page.locator('article.fired', { hasText: 'stand up' }).waitFor()
    await deliver(JSON.stringify((await service.push(0)).reminder))
    await say(page, 'remind me in 1 second to sit down')
    await page.evaluate(() => Reflect.set(window, 'isLookedAt', false))
    const { reminder } = await service.push(1)
    await page.locator('article.fired', { hasText: 'sit down' }).waitFor()
    await lookAway(worker)
    for (let times = 0; times < 3; times += 1) await deliver(JSON.stringify(reminder))
    await until('notifications', async () => (await shownBy(worker)).length > 0)
    assert.deepEqual(
      (await shownBy(worker)).map(({ title }) => title),
      ['sit down'],
    )
  })

  it('takes a notification away that was acted on elsewhere', async () => {
    const { page, worker } = await openWhole('document.hasFocus = () => false')
    await lookAway(worker)
    const deliver = await deliveryTo(page)
    await say(page, 'remind me in 1 second to lock the door')
    await say(page, 'remind me in 2 seconds to feed the fish')
    for (const index of [0, 1]) await deliver(JSON.stringify((await service.push(index)).reminder))
    await until('notifications', async () => (await shownBy(worker)).length === 2)
    // As from another device: beside the chat, where the message that came is not replaced.
    await page.getByRole('button', { name: 'Done: lock the door' }).click()
    const { reminder } = await service.push(2)
    assert.ok(reminder.isOver)
    await deliver(JSON.stringify(reminder))
    await until('one notification', async () => (await shownBy(worker)).length === 1)
    assert.deepEqual(
      (await shownBy(worker)).map(({ title }) => title),
      ['feed the fish'],
    )
    await page.locator('article.fired', { hasText: 'feed the fish' }).getByRole('button', { name: 'Done' }).click()
    await deliver(JSON.stringify((await service.push(3)).reminder))
    await until('no notification', async () => (await shownBy(worker)).length === 0)
  })

  it('shows what a server of another version says in a way that its worker does not know', async () => {
    const { page, worker } = await openWhole()
    const deliver = await deliveryTo(page)
    await page.close()
    await deliver('{"activityId":"n|1","text":"stretch","sort":"new","reminder":null}')
    await until('notifications', async () => (await shownBy(worker)).length === 1)
    await deliver('not JSON')
    await until('notifications', async () => (await shownBy(worker)).length === 2)
    assert.deepEqual(
      (await shownBy(worker)).map(({ title, actions }) => [title, actions.length]),
      [
        ['stretch', 0],
        ['A reminder came', 0],
      ],
    )
  })

  it('opens without a connection with the last list, and sends once what was written meanwhile', async () => {
    const { page, worker } = await openWhole('document.hasFocus = () => false')
    await say(page, 'remind me in 1 second to feed the cat')
    await say(page, 'remind me tomorrow at 9 to buy bread')
    await row(page, 'buy bread').waitFor()
    const { reminder } = await service.push(0)
    const deliver = await deliveryTo(page)
    await page.waitForTimeout(600) // the pause after which it keeps what it shows
    await page.close()
    await bot.kill()

    await deliver(JSON.stringify(reminder))
    await until('notifications', async () => (await shownBy(worker)).length === 1)
    await pressOn(worker, 'done')
    assert.match((await shownBy(worker))[0]?.title ?? '', /no connection/)

    const away = await open()
    await row(away, 'buy bread').waitFor()
    await heard(away, "I'll remind you: buy bread").waitFor()
    await context.setOffline(true)
    await away.locator('#status', { hasText: 'You are offline' }).waitFor()
    await say(away, 'remind me tomorrow at 10 to buy milk')
    await away.locator('article.unsent', { hasText: 'buy milk' }).waitFor()
    await away.close()
    await context.setOffline(false)
    await restart()

    const { page: back } = await openWhole()
    await row(back, 'buy milk').waitFor()
    await heard(back, 'Done: feed the cat').waitFor()
    assert.equal(await row(back, 'buy milk').count(), 1)
    assert.equal(await back.locator('article.mine', { hasText: 'buy milk' }).count(), 1)
    assert.equal(await back.locator('article.unsent').count(), 0)
    assert.equal(await heard(back, 'Done: feed the cat').count(), 1)
  })

  it('sends what a tab could not send, once that tab is gone', async () => {
    const page = await open()
    await isConnected(page)
    await page.route('**/activities', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.continue(),
    )
    await say(page, 'remind me tomorrow at 9 to buy salt')
    await page.locator('article.unsent', { hasText: 'buy salt' }).waitFor()
    const { page: other } = await openWhole()
    assert.equal(await row(other, 'buy salt').count(), 0)
    await page.close()
    await row(other, 'buy salt').waitFor()
  })

  it('takes charge of a tab that was being opened when it began', async () => {
    const slow = await context.newPage()
    let answer = (): void => undefined
    const held = new Promise<void>((resolve) => (answer = resolve))
    const asked = new Promise<void>((resolve) => {
      void slow.route(`${bot.url}/`, async (route) => {
        resolve()
        await held
        await route.continue()
      })
    })
    const opened = slow.goto(bot.url)
    await asked
    await openWhole()
    answer()
    await opened
    await isInCharge(slow)
  })

  it('says so once when the browser keeps nothing, and goes on', async () => {
    const page = await open(`
      IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError') }
      Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }
    `)
    await isConnected(page)
    await page.locator('#notice', { hasText: 'This browser keeps no more' }).waitFor()
    await say(page, 'remind me tomorrow at 9 to water the roses')
    await row(page, 'water the roses').waitFor()
    assert.equal(await page.locator('#notice p').count(), 1)
  })
})
