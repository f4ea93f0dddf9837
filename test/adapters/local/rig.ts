import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express, { type RequestHandler } from 'express'
import { WebSocket } from 'ws'
import type { Account, ChannelActivity } from '../../../src/adapters/local/activity.js'
import type { Door } from '../../../src/adapters/local/guard.js'
import { type LocalChannel, openLocalChannel } from '../../../src/adapters/local/local-channel.js'
import type { ChannelLimits } from '../../../src/adapters/local/options.js'

/** An activity as the stub bot gets it. */
export type Received = ChannelActivity & {
  serviceUrl: string
  recipient: Account
  membersAdded?: Account[]
  attachments?: { name: string; contentType: string; contentUrl: string }[]
}

/** What a request was answered with; fields that an answer does not have are undefined. */
export interface Answer {
  status: number
  headers: Headers
  body: {
    id?: string
    conversationId?: string
    token?: string
    expires_in?: number
    streamUrl?: string
    activities?: ChannelActivity[]
    watermark?: string
    members?: Account[]
    error?: { code: string; message: string }
    [field: string]: unknown
  }
}

export interface Rig {
  origin: string
  port: number
  dataDir: string
  /** All that the bot was handed, oldest first. */
  received: Received[]
  logged: string[]
  channel: LocalChannel
  clock: { now(): number; advance(ms: number): void }
  call(method: string, path: string, options?: CallOptions): Promise<Answer>
  /** A started conversation; `user` as in tokens/generate. */
  converse(user?: { id?: string; name?: string }): Promise<{ id: string; token: string; streamUrl: string }>
  close(): Promise<void>
}

interface CallOptions {
  token?: string
  body?: unknown
  headers?: Record<string, string>
}

/** What the bot does with an activity: its answer's status and body. */
export type StubBot = (activity: Received, rig: Rig) => Promise<{ status: number; body?: unknown }>

export const mute: StubBot = async () => ({ status: 200 })

/** Answers each message with "echo: <text>" through the connector, as a bot does. */
export const echo: StubBot = async (activity, rig) => {
  if (activity.type === 'message') await reply(rig, activity, { type: 'message', text: `echo: ${activity.text}` })
  return { status: 200 }
}

export const reply = (rig: Rig, to: Received, activity: object): Promise<Answer> =>
  rig.call('POST', `/v3/conversations/${to.conversation.id}/activities/${encodeURIComponent(to.id)}`, {
    body: activity,
  })

export const newDataDir = (): Promise<string> => mkdtemp(join(tmpdir(), 'channel-'))

const START = Date.parse('2026-03-02T08:00:00Z')

interface RigOptions {
  dataDir?: string
  limits?: Partial<ChannelLimits>
  door?: Door
  secret?: string
  /** To come back where an earlier rig was; any free port by default. */
  port?: number
  /** Routes mounted beside the channel. */
  page?: RequestHandler
}

/** A server on a free port with the channel and a stub bot behind it; data in `dataDir`, which the caller removes if given. */
export const openRig = async (
  bot: StubBot = mute,
  { dataDir, limits, door, secret, port: fixedPort = 0, page }: RigOptions = {},
): Promise<Rig> => {
  const directory = dataDir ?? (await newDataDir())
  const received: Received[] = []
  const logged: string[] = []
  let now = START
  const clock = {
    now: () => now,
    advance: (ms: number) => {
      now += ms
    },
  }
  const note = (_fields: object, message: string) => void logged.push(message)
  const app = express()
  const server = createServer(app)
  const channel = await openLocalChannel({
    dataDir: directory,
    botEndpoint: () => `${rig.origin}/api/messages`,
    serviceUrl: () => rig.origin,
    clock,
    log: { info: note, warn: note, error: note },
    limits,
    door,
    secret,
  })
  app.use(channel.router)
  if (page !== undefined) app.use(page)
  app.post('/api/messages', express.json({ limit: '1mb' }), async (request, response) => {
    received.push(request.body)
    const { status, body } = await bot(request.body, rig)
    response.status(status).send(body)
  })
  server.on('upgrade', channel.onUpgrade)
  server.listen(fixedPort, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const rig: Rig = {
    origin: `http://127.0.0.1:${port}`,
    port,
    dataDir: directory,
    received,
    logged,
    channel,
    clock,
    call: async (method, path, { token, body, headers = {} } = {}) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        headers: {
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
      })
      const text = await response.text()
      return { status: response.status, headers: response.headers, body: text === '' ? {} : JSON.parse(text) }
    },
    converse: async (user) => {
      const { body: generated } = await rig.call('POST', '/v3/directline/tokens/generate', { body: { user } })
      const { body } = await rig.call('POST', '/v3/directline/conversations', { token: generated.token })
      if (body.conversationId === undefined || body.token === undefined || body.streamUrl === undefined)
        throw new Error(`no conversation: ${JSON.stringify(body)}`)
      return { id: body.conversationId, token: body.token, streamUrl: body.streamUrl }
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await channel.close()
      if (dataDir === undefined) await rm(directory, { recursive: true, force: true })
    },
  }
  return rig
}

interface ActivitySet {
  activities: ChannelActivity[]
  watermark?: string
}

/** A websocket whose frames are awaited one by one, or the HTTP status with which it was refused. */
export interface Stream {
  next(): Promise<ActivitySet>
  socket: WebSocket
  close(): void
}

export const openStream = async (url: string, headers: Record<string, string> = {}): Promise<Stream> => {
  const socket = new WebSocket(url, { headers })
  const frames: ActivitySet[] = []
  const readers: ((frame: ActivitySet) => void)[] = []
  socket.on('message', (data) => {
    const frame = JSON.parse(String(data)) as ActivitySet
    const reader = readers.shift()
    if (reader === undefined) frames.push(frame)
    else reader(frame)
  })
  await once(socket, 'open')
  return {
    socket,
    next: async () => frames.shift() ?? (await new Promise((resolve) => readers.push(resolve))),
    close: () => socket.terminate(),
  }
}

/** The status with which the upgrade to a websocket is refused. */
export const refusedStream = async (url: string, headers: Record<string, string> = {}): Promise<number | undefined> => {
  const socket = new WebSocket(url, { headers })
  const refused = new Promise<number | undefined>((resolve, reject) => {
    socket.on('unexpected-response', (_request, response) => {
      response.resume()
      resolve(response.statusCode)
    })
    socket.on('open', () => reject(new Error('the stream was opened')))
  })
  socket.on('error', () => undefined)
  return await refused.finally(() => socket.terminate())
}

export const textsOf = (activities: ChannelActivity[] | undefined): unknown[] =>
  (activities ?? []).map(({ text }) => text)
