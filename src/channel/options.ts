import type { Clock } from '../reminders/time.js'

/** What the channel asks of a logger; pino's fits. Texts, names and tokens are never handed to it. */
export interface ChannelLog {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

/** Bounds that keep a busy or hostile client from filling memory or disk. */
export interface ChannelLimits {
  /** Largest JSON body, either side, in bytes. */
  bodyBytes: number
  /** Largest upload request, all its files together, in bytes. */
  uploadBytes: number
  /** Uploaded files kept at most; the oldest go first. */
  uploadsKept: number
  /** Activities kept per conversation; older ones are dropped at the next compaction (at twice this number). */
  activitiesKept: number
  /** Bytes of activities kept per conversation, as stored. */
  activityBytesKept: number
  conversationsPerMinute: number
  /** Conversations on disk; past this a new one is refused, none is ever dropped (a reminder may be on its way to it). */
  conversations: number
  /** Conversations whose index is held in memory beyond those in use. */
  conversationsInMemory: number
  /** Client activities that may wait for the bot in one conversation. */
  turnsWaiting: number
  /** Websockets open at once: in all, and to one conversation. */
  streams: number
  streamsPerConversation: number
  /** How long the bot may take to answer an activity, in milliseconds. Direct Line's own limit is 15 s. */
  botTimeoutMs: number
  /** Life of a token in seconds. A page that comes back within it finds its conversation. */
  tokenLifeSeconds: number
  /** Life of a `streamUrl` in seconds, 60 as in Direct Line. */
  streamUrlLifeSeconds: number
}

export const defaultLimits: Readonly<ChannelLimits> = Object.freeze({
  bodyBytes: 256 * 1024,
  uploadBytes: 1024 * 1024,
  uploadsKept: 200,
  activitiesKept: 500,
  activityBytesKept: 4 * 1024 * 1024,
  conversationsPerMinute: 1_200,
  conversations: 100_000,
  conversationsInMemory: 128,
  turnsWaiting: 32,
  streams: 2_000,
  streamsPerConversation: 16,
  botTimeoutMs: 15_000,
  tokenLifeSeconds: 30 * 24 * 60 * 60,
  streamUrlLifeSeconds: 60,
})

export interface ChannelOptions {
  /** Everything is kept below `<dataDir>/channel`. */
  dataDir: string
  /** Where client activities are posted, e.g. `http://127.0.0.1:3978/api/messages`; asked for each time, as the port may be known late. */
  botEndpoint: () => string
  /** What the bot is told as `serviceUrl`: the origin under which the connector routes answer. */
  serviceUrl: () => string
  clock: Clock
  log: ChannelLog
  limits?: Partial<ChannelLimits>
  /** `any` lets peers beyond loopback in (a container's port mapping); the Host header must name loopback all the same. */
  peers?: 'loopback' | 'any'
}
