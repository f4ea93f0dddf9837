import type { IncomingMessage } from 'node:http'
import { join, resolve } from 'node:path'
import type { Duplex } from 'node:stream'
import { Router } from 'express'
import { makeFolder } from '../../disk/files.js'
import { openBotEndpoint } from './bot-endpoint.js'
import { connectorRoutes } from './connector.js'
import { Conversations } from './conversations.js'
import { bearerOf, directLineRoutes, verifyClient } from './direct-line.js'
import { errorResponder, Refusal } from './errors.js'
import { guard, publicOriginOf, shareWith } from './guard.js'
import { openOnePerson } from './one-person.js'
import { type ChannelOptions, defaultLimits } from './options.js'
import { isObject } from './plain-json.js'
import { Streams } from './stream.js'
import { Talk } from './talk.js'
import { type Caller, openTokens } from './tokens.js'
import { Turns } from './turns.js'
import { openUploads } from './uploads.js'

export interface LocalChannel {
  /** `/v3/directline` for clients and `/v3/conversations` for the bot; to be mounted at the root. */
  router: Router
  /** The websocket side of it, for the server's `upgrade` event. */
  onUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** Whose request this is by its Authorization header, for other routes of the same page; null without a good token. */
  whoIs(request: IncomingMessage): Promise<Caller | null>
  /**
   * Tells the clients that are connected to a conversation now that something happened beside its messages: an event of
   * this name, which is not kept.
   */
  hint(conversationId: string, name: string): void
  /**
   * A stored `ConversationReference` as it must be used now: one of this channel's own conversations is reached where it
   * answers in this run, though an earlier run had another port. Any other comes back as it is.
   */
  locate(reference: unknown): Promise<unknown>
  /** Ends all websockets; whoever may still come in comes back. */
  hangUp(): void
  /**
   * Erases what was said and uploaded in all conversations of a person, and their name. Clients are told: those that are
   * connected at once, the others when they come back.
   */
  forget(userId: string): Promise<void>
  /** Ends the streams, lets turns end and writes what is waiting. Safe to call twice. */
  close(): Promise<void>
}

/** A channel of this machine's own: the Direct Line 3.0 client API, and behind it the connector API, on the bot's own port. */
export const openLocalChannel = async (options: ChannelOptions): Promise<LocalChannel> => {
  const { clock, log, serviceUrl, secret, door = { peers: 'loopback', allowedOrigins: [] } } = options
  const limits = { ...defaultLimits, ...options.limits }
  const directory = resolve(options.dataDir, 'channel')
  await makeFolder(directory)

  const tokens = await openTokens(directory, clock)
  const person = door.access && openOnePerson(join(directory, 'person.json'))
  const streamScheme = ({ headers }: IncomingMessage) =>
    publicOriginOf(headers, door)?.startsWith('https:') ? 'wss' : 'ws'
  const conversations = await Conversations.open({ ...limits, directory: join(directory, 'conversations'), log })
  const uploads = await openUploads(join(directory, 'uploads'), limits.uploadsKept, serviceUrl)
  const bot = openBotEndpoint(options.botEndpoint, limits.botTimeoutMs)
  const turns = new Turns(limits.turnsWaiting)
  const streams = new Streams({ tokens, conversations, limits, door, clock, log })
  const talk = new Talk({ conversations, turns, bot, serviceUrl, clock, log })

  const router = Router()
  router.use(
    '/v3/directline',
    guard('client', door),
    shareWith(door),
    directLineRoutes({ tokens, conversations, talk, uploads, limits, secret, person, streamScheme }),
  )
  router.use(
    '/v3/conversations',
    guard('bot', door),
    connectorRoutes({
      conversations,
      streams,
      limits,
      serviceUrl,
      clock,
      said: options.said,
      changed: options.changed,
    }),
  )
  router.use('/v3', errorResponder(log))

  const close = async () => {
    await streams.close()
    await turns.settled()
    await conversations.close()
    await bot.close()
  }
  let closing: Promise<void> | undefined

  return {
    router,
    onUpgrade: streams.onUpgrade,
    whoIs: async ({ headers }) => {
      const bearer = bearerOf(headers.authorization)
      if (bearer === null) return null
      try {
        return await verifyClient(tokens, person, bearer)
      } catch (error) {
        if (error instanceof Refusal) return null
        throw error
      }
    },
    hint: (conversationId, name) => streams.hint(conversationId, name),
    locate: async (reference) => {
      if (!isObject(reference) || !isObject(reference.conversation)) return reference
      const { id } = reference.conversation
      if (typeof id !== 'string' || reference.serviceUrl === serviceUrl()) return reference
      const lease = await conversations.find(id)
      lease?.release()
      return lease === null ? reference : { ...reference, serviceUrl: serviceUrl() }
    },
    hangUp: () => streams.hangUp(),
    forget: async (userId) => {
      for await (const id of conversations.of(userId)) {
        const lease = await conversations.find(id)
        try {
          await lease?.log.erase()
        } finally {
          lease?.release()
        }
        await uploads.forget(id)
      }
    },
    close: () => {
      closing ??= close()
      return closing
    },
  }
}
