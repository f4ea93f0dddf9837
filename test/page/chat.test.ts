import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { type Browser, chromium, type Page } from 'playwright-core'
import { chatPage } from '../../src/page/page.js'
import { chromiumArguments, chromiumPath } from '../../tools/chromium.js'
import { newDataDir, openRig, type Rig, reply, type StubBot } from '../adapters/local/rig.js'
import { pageParts } from './page-parts.js'

const card = {
  type: 'AdaptiveCard',
  version: '1.3',
  body: [{ type: 'TextBlock', text: 'call mom' }],
  actions: [{ type: 'Action.Submit', title: 'Done', data: { action: 'done', id: 7 } }],
}

/** Answers "card" with a card, "choose" with suggested actions, a button with a replaced card, the rest with an echo. */
const bot: StubBot = async (activity, rig) => {
  if (activity.type !== 'message') return { status: 200 }
  const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }]
  if (activity.text === 'card') await reply(rig, activity, { type: 'message', attachments })
  else if (activity.text === 'choose') {
    const actions = [{ type: 'imBack', title: 'Tomorrow', value: 'tomorrow' }]
    await reply(rig, activity, { type: 'message', text: 'When?', suggestedActions: { actions } })
  } else if (activity.value !== undefined) {
    const path = `/v3/conversations/${activity.conversation.id}/activities/${encodeURIComponent(`${activity.conversation.id}|0000002`)}`
    await rig.call('PUT', path, { body: { type: 'message', text: 'call mom is done' } })
  } else await reply(rig, activity, { type: 'message', text: `echo: ${activity.text}` })
  return { status: 200 }
}

describe('the chat page in Chromium', () => {
  let browser: Browser
  let page: Page
  let rig: Rig
  let dataDir: string
  let complaints: string[]

  before(async function () {
    if (!existsSync(chromiumPath)) this.skip()
    browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArguments })
  })
  after(() => browser?.close())
  beforeEach(async () => {
    dataDir = await newDataDir()
    rig = await openRig(bot, { page: ownPage(), dataDir })
    page = await (await browser.newContext()).newPage()
    complaints = []
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(rig.origin)
  })
  afterEach(async () => {
    await page.context().close()
    await rig.close()
    await rm(dataDir, { recursive: true, force: true })
  })

  const ownPage = () =>
    chatPage(
      pageParts(
        () => rig.clock.now(),
        (request) => rig.channel.whoIs(request),
      ),
    )
  const say = async (text: string) => {
    await page.getByRole('textbox', { name: 'Message' }).fill(text)
    await page.getByRole('button', { name: 'Send' }).click()
  }
  const sees = (text: string) => page.getByText(text, { exact: true }).waitFor()

  it('converses, and tells the bot the zone and the local time', async () => {
    await say('<b>hi</b>')
    await sees('echo: <b>hi</b>')
    assert.equal(await page.locator('article').count(), 2)
    const heard = rig.received.at(-1)
    assert.match(String(heard?.localTimestamp), /^\d{4}-\d\d-\d\dT[\d:.]+[+-]\d\d:\d\d$/)
    assert.equal(heard?.localTimezone, await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone))
    assert.deepEqual(complaints, [])
  })

  it('shows cards and suggested answers, which answer when pressed', async () => {
    await say('card')
    await page.getByRole('button', { name: 'Done' }).click()
    await sees('call mom is done')
    assert.equal(await page.getByRole('button', { name: 'Done' }).count(), 0)
    assert.deepEqual(rig.received.at(-1)?.value, { action: 'done', id: 7 })
    await say('choose')
    await page.getByRole('button', { name: 'Tomorrow' }).click()
    await sees('echo: tomorrow')
    assert.deepEqual(complaints, [])
  })

  it('comes back after a reload with what was missed', async () => {
    await say('one')
    await sees('echo: one')
    const id = rig.received.at(-1)?.conversation.id
    await page.goto('about:blank')
    await rig.call('POST', `/v3/conversations/${id}/activities`, { body: { type: 'message', text: 'stretch!' } })
    await page.goto(rig.origin)
    await sees('stretch!')
    await sees('echo: one')
    assert.equal(await page.locator('article').count(), 3)
  })

  it('comes back after the server did', async () => {
    await say('one')
    await sees('echo: one')
    const { port } = rig
    await rig.close()
    rig = await openRig(bot, { page: ownPage(), dataDir, port })
    await say('two')
    await sees('echo: two')
    assert.equal(await page.locator('article').count(), 4)
  })

  it('begins anew when the server knows its conversation no more', async () => {
    await say('one')
    await sees('echo: one')
    const { port } = rig
    await rig.close()
    await rm(dataDir, { recursive: true, force: true })
    rig = await openRig(bot, { page: ownPage(), dataDir, port })
    await page.reload()
    await say('two')
    await sees('echo: two')
    assert.equal(await page.locator('article').count(), 2)
  })

  it("lets the official client's upload through to the bot", async () => {
    const official = await browser.newContext({ bypassCSP: true })
    const page = await official.newPage()
    await page.goto(rig.origin)
    await page.addScriptTag({ path: 'node_modules/botframework-directlinejs/dist/directline.js' })
    const { token } = (await rig.call('POST', '/v3/directline/tokens/generate')).body
    await page.evaluate(async (token) => {
      const { DirectLine } = Reflect.get(window, 'DirectLine')
      const line = new DirectLine({ domain: `${location.origin}/v3/directline`, token })
      const attachments = [
        { name: 'dates.ics', contentType: 'text/calendar', contentUrl: `${location.origin}/icon.svg` },
      ]
      const message = { type: 'message', text: 'my dates', from: { id: 'me' }, attachments }
      await new Promise((resolve, reject) => {
        line.postActivity(message).subscribe(resolve, reject)
      })
    }, token)
    await official.close()
    const heard = rig.received.at(-1)
    assert.equal(heard?.text, 'my dates')
    assert.deepEqual(
      heard?.attachments?.map(({ name, contentType }) => [name, contentType]),
      [['dates.ics', 'text/calendar']],
    )
    assert.match(await (await fetch(String(heard?.attachments?.[0]?.contentUrl))).text(), /^<svg/)
  })
})
