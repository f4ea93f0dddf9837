/**
 * How fast the local channel acknowledges a bot's messages, each of them durable, over HTTP and in one process with the
 * client: `npx tsx tools/bench/channel.ts`. Prints one line per load: messages per second, p50 and p99 in milliseconds.
 */
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { Agent, request } from 'undici'
import { openLocalChannel } from '../../src/adapters/local/local-channel.js'
import { systemClock } from '../../src/base/clock.js'

const CONVERSATIONS = 300
const MESSAGE = { type: 'message', text: 'Reminder: call mom' }

const dataDir = await mkdtemp(join(tmpdir(), 'bench-channel-'))
const warn = (fields: object, message: string) => console.error(message, fields)
let origin = ''
const channel = await openLocalChannel({
  dataDir,
  botEndpoint: () => `${origin}/api/messages`,
  serviceUrl: () => origin,
  clock: systemClock,
  log: { info: warn, warn, error: warn },
})
const app = express().use(channel.router)
app.post('/api/messages', (_request, response) => response.end())
const server = createServer(app).listen(0, '127.0.0.1')
await once(server, 'listening')
origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const dispatcher = new Agent({ connections: 64 })
const post = async (path: string, body: object): Promise<Record<string, string>> => {
  const headers = { 'content-type': 'application/json' }
  const response = await request(origin + path, { method: 'POST', dispatcher, headers, body: JSON.stringify(body) })
  if (response.statusCode > 201) throw new Error(`${path}: ${response.statusCode}`)
  return (await response.body.json()) as Record<string, string>
}

const measure = async (load: string, count: number, atOnce: number, work: (index: number) => Promise<unknown>) => {
  const tookMs: number[] = []
  let next = 0
  const from = performance.now()
  const worker = async () => {
    while (next < count) {
      const index = next++
      const begun = performance.now()
      await work(index)
      tookMs.push(performance.now() - begun)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  const perSecond = Math.round((count * 1_000) / (performance.now() - from))
  tookMs.sort((one, other) => one - other)
  const [p50, p99] = [0.5, 0.99].map((share) => tookMs[Math.floor(count * share)]?.toFixed(1))
  console.log(`${load}: ${perSecond}/s, p50 ${p50} ms, p99 ${p99} ms`)
}

const ids: string[] = []
const begin = async () => ids.push(String((await post('/v3/directline/conversations', {})).conversationId))
const sendTo = (index: number) => post(`/v3/conversations/${ids[index % ids.length]}/activities`, MESSAGE)

await measure('conversations begun, 16 at once', CONVERSATIONS, 16, begin)
await measure('messages to one conversation, one by one', 500, 1, () => sendTo(0))
await measure('messages to one conversation, 64 at once', 5_000, 64, () => sendTo(0))
await measure(`messages to ${CONVERSATIONS} conversations, 64 at once`, 5_000, 64, sendTo)
console.log(`resident memory: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`)

await dispatcher.close()
server.closeAllConnections()
server.close()
await channel.close()
await rm(dataDir, { recursive: true, force: true })
