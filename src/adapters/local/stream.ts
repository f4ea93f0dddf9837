import { type IncomingMessage, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Log } from '../../base/log.js'
import type { Clock } from '../../reminders/time.js'
import { BOT, CHANNEL_ID, type ChannelActivity } from './activity.js'
import type { Conversations, Lease } from './conversations.js'
import { Refusal } from './errors.js'
import { newId } from './files.js'
import { type Door, refusalOfRequest } from './guard.js'
import type { ConversationHeader, Entry } from './log-lines.js'
import type { ChannelLimits } from './options.js'
import type { Tokens } from './tokens.js'
import { readWatermark } from './watermark.js'

const PING_EVERY_MS = 30_000
/** A reader that is this many bytes behind is cut off and comes back with its watermark; more than a whole kept conversation. */
const MAX_BUFFERED_BYTES = 16 * 1024 * 1024
/** Clients only ever send empty pings. */
const MAX_CLIENT_FRAME_BYTES = 4 * 1024
const ACTIVITIES_PER_FRAME = 50
/** The event by which a client learns that nothing is left of what it has shown so far. */
const ERASED = 'conversation/erased'

export interface StreamsParts {
  tokens: Tokens
  conversations: Conversations
  limits: ChannelLimits
  door: Door
  clock: Clock
  log: Log
}

/** The websockets of all conversations: each gets what its client has not seen yet, then everything as it happens. */
export class Streams {
  readonly #server = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_CLIENT_FRAME_BYTES,
    perMessageDeflate: false,
  })
  readonly #byConversation = new Map<string, Set<WebSocket>>()
  readonly #alive = new WeakSet<WebSocket>()
  readonly #pinging: NodeJS.Timeout
  #isClosed = false

  constructor(private readonly parts: StreamsParts) {
    this.#pinging = setInterval(() => this.#pingAll(), PING_EVERY_MS)
    this.#pinging.unref()
  }

  /** Takes an HTTP upgrade: a stream if path, origin and ticket are right, else an HTTP error on the bare socket. */
  readonly onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    // The peer may vanish at any moment; ws listens for itself once the handshake is done.
    const ignore = () => socket.destroy()
    socket.on('error', ignore)
    this.#admit(request)
      .then(({ lease, watermark }) => {
        socket.off('error', ignore)
        let isServed = false
        this.#server.handleUpgrade(request, socket, head, (stream) => {
          isServed = true
          this.#serve(stream, lease, watermark)
        })
        // A handshake that ws itself refuses never reaches the callback, which is called within `handleUpgrade`.
        if (!isServed) lease.release()
      })
      .catch((error: unknown) => {
        const refusal = error instanceof Refusal ? error : null
        if (refusal === null) this.parts.log.error({ err: error }, 'a stream could not be opened')
        const status = refusal?.status ?? 500
        const { code, message } = refusal ?? { code: 'ServiceError', message: 'Something went wrong on this side.' }
        const body = JSON.stringify({ error: { code, message } })
        socket.end(
          `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Type: application/json\r\n` +
            `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
        )
      })
  }

  /** Shows something that is not kept, such as typing, to whoever is connected now. */
  showPassing(conversationId: string, activity: ChannelActivity): void {
    for (const stream of this.#byConversation.get(conversationId) ?? []) send(stream, { activities: [activity] })
  }

  /** Tells whoever is connected now that something happened beside the messages: an event of this name, which is not kept. */
  hint(conversationId: string, name: string): void {
    this.showPassing(conversationId, this.#event(conversationId, name))
  }

  /** Ends all that are open now. */
  hangUp(why = 'signed out everywhere'): void {
    for (const stream of this.#server.clients) stream.close(1001, why)
  }

  async close(): Promise<void> {
    this.#isClosed = true
    clearInterval(this.#pinging)
    this.hangUp('the bot is going down')
    const cut = setTimeout(() => {
      for (const stream of this.#server.clients) stream.terminate()
    }, 500)
    await new Promise<void>((resolve) => this.#server.close(() => resolve()))
    clearTimeout(cut)
  }

  async #admit(request: IncomingMessage): Promise<{ lease: Lease; watermark: number }> {
    const refusal = refusalOfRequest(request, 'client', this.parts.door)
    if (refusal !== null) throw refusal
    const { pathname, searchParams } = urlOf(request)
    const id = /^\/v3\/directline\/conversations\/([^/]+)\/stream$/.exec(pathname)?.[1]
    if (id === undefined) throw new Refusal(404, 'NotFound', 'There is no websocket at this address.')
    const caller = await this.parts.tokens.verify(searchParams.get('t') ?? '', 'stream')
    if (caller.conversationId !== id) throw new Refusal(403, 'BadToken', 'This token opens another conversation.')
    const watermark = readWatermark(searchParams.get('watermark') ?? undefined)
    const { streams, streamsPerConversation } = this.parts.limits
    const here = this.#byConversation.get(id)?.size ?? 0
    if (this.#isClosed || this.#server.clients.size >= streams || here >= streamsPerConversation)
      throw new Refusal(429, 'TooManyStreams', 'Too many streams are open already.')
    const lease = await this.parts.conversations.find(id)
    if (lease === null) throw new Refusal(404, 'ConversationNotFound', 'There is no such conversation.')
    return { lease, watermark }
  }

  #serve(stream: WebSocket, lease: Lease, watermark: number): void {
    const { log } = lease
    const { header } = log
    const streams = this.#byConversation.get(header.id) ?? new Set()
    this.#byConversation.set(header.id, streams.add(stream))
    this.#alive.add(stream)

    // Until the past has been read from disk, what happens meanwhile waits, so that nothing overtakes it.
    let waiting: Entry[] | null = []
    const sendErased = () => send(stream, { activities: [this.#event(header.id, ERASED)] })
    const stopListening = log.listen({
      appended: (entries) => {
        if (waiting === null) sendEntries(stream, entries)
        else waiting.push(...entries)
      },
      erased: () => {
        if (waiting === null) sendErased()
        else waiting = []
      },
    })
    stream.on('pong', () => this.#alive.add(stream))
    stream.on('error', () => stream.terminate())
    stream.on('close', () => {
      stopListening()
      streams.delete(stream)
      if (streams.size === 0) this.#byConversation.delete(header.id)
      lease.release()
    })
    log
      .read(watermark)
      .then(({ entries }) => {
        if (hasSeenErased(watermark, log.header)) sendErased()
        sendEntries(stream, entries)
        sendEntries(stream, waiting ?? [])
        waiting = null
      })
      .catch((error: unknown) => {
        this.parts.log.error({ err: error }, 'a conversation could not be read')
        stream.close(1011, 'the conversation could not be read')
      })
  }

  #event(conversationId: string, name: string): ChannelActivity {
    return {
      type: 'event',
      name,
      id: `${conversationId}|${newId()}`,
      timestamp: new Date(this.parts.clock.now()).toISOString(),
      channelId: CHANNEL_ID,
      from: BOT,
      conversation: { id: conversationId },
    }
  }

  #pingAll(): void {
    for (const stream of this.#server.clients) {
      if (!this.#alive.delete(stream)) stream.terminate()
      else stream.ping()
    }
  }
}

interface ActivitySet {
  activities: ChannelActivity[]
  watermark?: string
}

/** Whether what a client has seen up to its watermark was erased: it may show it still, as it was cut off meanwhile. */
const hasSeenErased = (watermark: number, { erasedSeq = 0 }: ConversationHeader): boolean =>
  watermark > 0 && watermark <= erasedSeq

const send = (stream: WebSocket, set: ActivitySet): void => {
  if (stream.readyState !== stream.OPEN) return
  if (stream.bufferedAmount > MAX_BUFFERED_BYTES) stream.terminate()
  else stream.send(JSON.stringify(set))
}

/** In frames of some activities each; the watermark never runs ahead of what was sent. */
const sendEntries = (stream: WebSocket, entries: Entry[]): void => {
  let watermark = 0
  for (let start = 0; start < entries.length; start += ACTIVITIES_PER_FRAME) {
    const some = entries.slice(start, start + ACTIVITIES_PER_FRAME)
    const isLast = start + ACTIVITIES_PER_FRAME >= entries.length
    watermark = Math.max(watermark, ...some.map(({ seq }) => seq))
    // A replaced activity stands early with a high position: only the whole past may move the watermark that far.
    send(stream, {
      activities: some.map(({ activity }) => activity),
      ...(isLast ? { watermark: String(watermark) } : {}),
    })
  }
}

const urlOf = (request: IncomingMessage): URL => {
  const target = `http://localhost${request.url ?? '/'}`
  if (!URL.canParse(target)) throw new Refusal(404, 'NotFound', 'There is no websocket at this address.')
  return new URL(target)
}
