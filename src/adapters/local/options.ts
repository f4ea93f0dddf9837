import type { Log } from '../../base/log.js'
import type { Clock } from '../../reminders/time.js'
import type { Account, ChannelActivity } from './activity.js'
import type { Door } from './guard.js'

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
  log: Log
  /** Told of each message of the bot, once it is on disk. */
  said?(activity: ChannelActivity, to: Account): void
  /** Told when anything that a person sees of the bot changed: a new message, or another one in the place of an earlier. */
  changed?(of: Account): void
  limits?: Partial<ChannelLimits>
  /** Who is let in; without it this machine, and no page of another origin. */
  door?: Door
  /** Opens every conversation, as a Direct Line secret does; without it none is taken. */
  secret?: string
}
