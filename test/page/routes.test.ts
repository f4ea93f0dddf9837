import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, get, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { refusalOfRequest } from '../../src/adapters/local/guard.js'
import { chatPage } from '../../src/page/page.js'
import type { Coming, Reading } from '../../src/page/wire.js'
import { openLog } from '../../src/server/log.js'
import { answerFaults } from '../../src/server/problem.js'
import { at, NOW, once as onceAt } from '../reminders/rig.js'
import { pageParts } from './page-parts.js'

/** The token is the person's name. */
const whoIs = async ({ headers }: IncomingMessage) => {
  const name = /^Bearer (\w+)$/.exec(headers.authorization ?? '')?.[1]
  return name === undefined ? null : { conversationId: `chat-of-${name}`, userId: name }
}

const parts = {
  ...pageParts(() => NOW, whoIs),
  turnAway: (request: IncomingMessage) =>
    refusalOfRequest(request, 'page', { peers: 'loopback', allowedOrigins: [] }) && {
      status: 403 as const,
      code: 'Forbidden',
      message: 'no',
    },
}

const anna = {
  person: 'directline|anna',
  channelId: 'directline',
  conversation: 'directline|chat-of-anna',
  conversationKind: 'personal',
  timeZone: 'Europe/Berlin',
} as const

describe("the page's routes", () => {
  let server: Server
  let origin: string
  before(async () => {
    const app = express()
      .use(chatPage(parts))
      .use(answerFaults(openLog('silent'), 1))
    server = createServer(app).listen(0, '127.0.0.1')
    await once(server, 'listening')
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    await parts.book.create(anna, { text: 'call mom', schedule: onceAt('2026-11-25T08:00:00Z') })
  })
  after(() => {
    server.closeAllConnections()
    server.close()
  })

  const coming = (headers: Record<string, string>, query = '') => fetch(`${origin}/page/coming${query}`, { headers })
  const read = async (text: unknown, query = '', token = 'anna') =>
    fetch(`${origin}/page/reading${query}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ text }),
    })

  it('show each person their own reminders, and nobody without a token any', async () => {
    const own = (await (await coming({ authorization: 'Bearer anna' })).json()) as Coming
    assert.deepEqual(
      own.rows.map(({ text, at: moment, state }) => [text, moment, state]),
      [['call mom', at('2026-11-25T08:00:00Z'), 'waiting']],
    )
    const other = (await (await coming({ authorization: 'Bearer eve' })).json()) as Coming
    assert.deepEqual(other.rows, [])
    assert.equal((await coming({})).status, 401)
  })

  it('answer no page of another site and no other name of this machine', async () => {
    const authorization = 'Bearer anna'
    for (const headers of [
      { authorization, origin: 'https://evil.example' },
      { authorization, origin: 'null' },
      { authorization, 'sec-fetch-site': 'cross-site' },
    ] as Record<string, string>[])
      assert.equal((await coming(headers)).status, 403, JSON.stringify(headers))
    const [rebound] = (await once(
      get(`${origin}/page/coming`, { headers: { authorization, host: 'evil.example' } }),
      'response',
    )) as [IncomingMessage]
    rebound.resume()
    assert.equal(rebound.statusCode, 403)
    assert.equal((await coming({ authorization, origin })).status, 200)
  })

  it('read a message as the bot does, in the zone of the browser, with the words taken as the time', async () => {
    const text = 'remind me tomorrow at 9am to call mom'
    const reading = (await (await read(text, '?timeZone=Asia/Tokyo&locale=en-US')).json()) as Reading
    assert.equal(reading.text, 'call mom')
    assert.equal(reading.at, at('2026-11-25T00:00:00Z'))
    assert.equal(reading.timeZone, 'Asia/Tokyo')
    assert.match(reading.spans.map(({ start, end }) => text.slice(start, end)).join(' '), /^tomorrow at 9am$/)
  })

  it('fall back to the defaults where the browser tells nonsense', async () => {
    const reading = (await (
      await read('remind me tomorrow at 9 to run', '?timeZone=Moon/Base&locale=%00')
    ).json()) as Reading
    assert.equal(reading.timeZone, 'Europe/Berlin')
  })

  it('say what is missing and what is wrong', async () => {
    const open = (await (await read('remind me to call mom')).json()) as Reading
    assert.deepEqual([open.needs, open.at, open.text], [['time'], null, 'call mom'])
    const wrong = (await (await read('remind me on feb 30 to call mom')).json()) as Reading
    assert.match(wrong.problem ?? '', /\w+ \w+/)
    const talk = (await (await read('thank you')).json()) as Reading
    assert.deepEqual([talk.isRequest, talk.at, talk.spans], [false, null, []])
  })

  it('take no body that is not a text, and none that is long', async () => {
    assert.equal((await read(7)).status, 400)
    assert.equal((await read('x'.repeat(40_000))).status, 413)
  })

  it('slow one person down and no other', async () => {
    const statuses = new Set<number>()
    for (let index = 0; index < 301; index += 1) statuses.add((await read('hi', '', 'busy')).status)
    assert.deepEqual([...statuses], [200, 429])
    assert.equal((await read('hi')).status, 200)
  })
})
