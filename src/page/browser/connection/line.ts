import type { Activity, Outgoing } from './activity.js'
import { Away, begin, type Conversation, history, post, resume } from './api.js'
import { keep, remember } from './kept.js'
import { patience } from './patience.js'
import { openStream, type Stream } from './stream.js'

/** Where the page keeps its conversation over reloads and restarts, for all tabs; the service worker reads the copy. */
const KEY = 'conversation'

interface StoredConversation {
  conversationId: string
  token: string
}

const load = (): StoredConversation | null => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    if (typeof stored !== 'object' || stored === null || !('token' in stored) || !('conversationId' in stored))
      return null
    const { conversationId, token } = stored
    return typeof conversationId === 'string' && typeof token === 'string' ? { conversationId, token } : null
  } catch {
    // Not JSON: nothing that this page wrote.
    return null
  }
}

const store = async ({ conversationId, token }: StoredConversation): Promise<void> => {
  remember(KEY, JSON.stringify({ conversationId, token }))
  await keep('conversation', () => ({ conversationId, token }))
}

/** Events of the channel that are no messages, by name. */
const CHANGED = 'reminders/changed'
const ERASED = 'conversation/erased'

export type LineState = 'connecting' | 'connected' | 'reconnecting'

export interface LineEvents {
  state(state: LineState): void
  /** All that is kept of the conversation. What was shown before belongs to another one that is gone. */
  begun(past: Activity[]): void
  /** What happens from then on, and after an interruption what was missed. */
  received(activity: Activity): void
  /** Reminders changed without a message. */
  changed(): void
  /** Nothing is left of what was said so far, now or while there was no connection. */
  erased(): void
}

export interface Line {
  /** The token for the page's own routes; null before there is a conversation. */
  token(): string | null
  /** `later`: no connection now, try again. */
  post(activity: Outgoing): Promise<'taken' | 'refused' | 'later'>
}

/**
 * Keeps one conversation going for ever: over reloads, a server that restarts, a network that goes. All tabs share it. The
 * official client tries a server that is down every 20 s and does not tell that it lost its socket; this one does both in
 * a few seconds.
 */
export const openLine = (events: LineEvents): Line => {
  let conversation: Conversation | null = null
  let watermark = ''
  let stream: Stream | null = null

  const take = (activity: Activity): void => {
    if (activity.type !== 'event') events.received(activity)
    else if (activity.name === CHANGED) events.changed()
    else if (activity.name === ERASED) events.erased()
  }

  const find = async (): Promise<Conversation> => {
    const stored = load()
    const isKnown = stored !== null && stored.conversationId === conversation?.conversationId
    const found = stored && (await resume(stored.conversationId, stored.token, isKnown ? watermark : ''))
    return found ?? (await begin())
  }

  const connect = async (): Promise<Stream> => {
    const before = conversation?.conversationId
    // One tab after the other, so that two new tabs do not begin two conversations.
    const found = await navigator.locks.request('conversation', async () => {
      const conversation = await find()
      await store(conversation)
      return conversation
    })
    conversation = found
    if (found.conversationId !== before) {
      const past = await history(found)
      watermark = past.watermark
      events.begun(past.activities)
    }
    return openStream(since(found.streamUrl, watermark), (set) => {
      for (const activity of set.activities ?? []) take(activity)
      watermark = set.watermark ?? watermark
    })
  }

  const keepUp = async (): Promise<never> => {
    events.state('connecting')
    for (let attempt = 0; ; attempt += 1) {
      try {
        stream = await connect()
        if (await stream.opened) {
          events.state('connected')
          attempt = 0
        }
        await stream.closed
      } catch (error) {
        if (!(error instanceof Away)) throw error
      }
      stream = null
      events.state('reconnecting')
      await patience(attempt)
    }
  }
  void keepUp()

  return {
    token: () => conversation?.token ?? null,
    post: async (activity) => {
      if (conversation === null || stream === null) return 'later'
      try {
        const answer = await post(conversation, activity)
        if (answer !== 'gone') return answer
        stream?.close()
        return 'later'
      } catch (error) {
        if (error instanceof Away) return 'later'
        throw error
      }
    },
  }
}

/** The stream from a position on: the ticket in its URL is for the conversation, the position is the client's to say. */
const since = (streamUrl: string, watermark: string): string => {
  const url = new URL(streamUrl)
  url.searchParams.set('watermark', watermark)
  return url.href
}
