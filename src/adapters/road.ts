import { type Activity, ActivityTypes, type BotAdapter, type ConversationReference, type TurnContext } from 'botbuilder'
import type { Log } from '../base/log.js'
import type { RoadState } from '../base/road-state.js'
import type { Sent } from '../reminders/sending.js'
import type { RoadWatch } from './road-watch.js'

/** A way to people that needs no Azure: it takes what they write, and brings what the bot has to say. */
export interface Road {
  /** Whether a stored reference leads along this road. */
  owns(reference: unknown): boolean
  /** @throws SendFailed when the platform did not take it, or did not say so. */
  send(reference: unknown, activity: Partial<Activity>): Promise<Sent>
  /** Whether an attachment's `contentUrl` is a file that this road fetches. */
  ownsFile(url: string): boolean
  /** The bytes of a file that a person sent. @throws Error that names no token. */
  fetchFile(url: string, limitBytes: number): Promise<Uint8Array>
  /** How it is now, for operators. */
  state(): RoadState
  /** Takes nothing new and waits for turns that run. Safe to call twice. */
  close(): Promise<void>
}

/** The roads that are open. */
export class Roads {
  readonly #open: Road[] = []

  add(road: Road): void {
    this.#open.push(road)
  }

  /** Undefined: the reference leads along none of them. */
  send(reference: unknown, activity: Partial<Activity>): Promise<Sent> | undefined {
    return this.#open.find((road) => road.owns(reference))?.send(reference, activity)
  }

  /** Undefined: the file is with none of them. */
  fetchFile(url: string, limitBytes: number): Promise<Uint8Array> | undefined {
    return this.#open.find((road) => road.ownsFile(url))?.fetchFile(url, limitBytes)
  }

  states(): RoadState[] {
    return this.#open.map((road) => road.state())
  }

  async close(): Promise<void> {
    await Promise.all(this.#open.map((road) => road.close()))
  }
}

/** What every road is handed of the bot. */
export interface BotSide {
  /** The bot's turn. */
  run(context: TurnContext): Promise<void>
  /** Says sorry to a person whose turn failed. */
  apologise(context: TurnContext, error: unknown): Promise<void>
  log: Log
}

/** The platform does not know the token, which only its owner can put right; the message names the setting. */
export class TokenRefused extends Error {
  override name = 'TokenRefused'
}

const RETRY_MS = 5_000

export const leadsTo = (serviceUrl: string, reference: unknown): boolean =>
  (reference as { serviceUrl?: unknown } | null)?.serviceUrl === serviceUrl

/** Failed turns are logged and apologised for; what the bot began itself reports to whoever began it. */
export function withApologies(adapter: BotAdapter, { apologise, log }: BotSide): void {
  adapter.onTurnError = async (context, error) => {
    const { type, name, channelId } = context.activity
    if (type === ActivityTypes.Event && name === 'ContinueConversation') throw error
    log.error({ err: error, channelId, type }, 'A turn failed')
    await apologise(context, error).catch((err: unknown) => log.error({ err }, 'The apology failed too'))
  }
}

/** Continues the conversation of a reference with one activity. @throws SendFailed */
export async function sendAlong(adapter: BotAdapter, reference: unknown, activity: Partial<Activity>): Promise<Sent> {
  let sent: Sent = {}
  await adapter.continueConversation(reference as Partial<ConversationReference>, async (context) => {
    const response = await context.sendActivity(activity)
    if (response?.id) sent = { activityId: response.id }
  })
  return sent
}

/**
 * Begins, and where the platform cannot be reached goes on trying in the background.
 * @throws TokenRefused of the first attempt; a later one is logged.
 */
export async function beginWhenReachable(
  platform: string,
  begin: () => Promise<void>,
  { log, signal, watch }: { log: Log; signal: AbortSignal; watch: RoadWatch },
): Promise<void> {
  const hasBegun = async (): Promise<boolean> => {
    try {
      await begin()
      return true
    } catch (error) {
      if (error instanceof TokenRefused) throw error
      watch.lost(error, `${platform} cannot be reached; it is tried again`)
      return false
    }
  }
  const later = async (): Promise<void> => {
    while (!signal.aborted) {
      await pause(RETRY_MS, signal)
      if (signal.aborted || (await hasBegun())) return
    }
  }
  if (await hasBegun()) return
  void later().catch((err: unknown) => log.error({ err }, `People on ${platform} cannot reach the bot`))
}

/** Resolves after the time, or at once when the signal comes. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal.addEventListener('abort', end)
  })
