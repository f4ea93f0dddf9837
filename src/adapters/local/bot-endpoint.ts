import { Agent, request } from 'undici'

/** What became of an activity that was handed to the bot. */
export type BotAnswer =
  | { kind: 'taken'; status: number; body: unknown }
  /** The bot answered with a 4xx or 501: it will not take this one, however often it is sent. */
  | { kind: 'refused'; status: number; body: unknown }
  /** No answer in time, no connection, or a 5xx. */
  | { kind: 'failed'; reason: string }

export interface BotEndpoint {
  hand(activity: object): Promise<BotAnswer>
  close(): Promise<void>
}

const MAX_ANSWER_BYTES = 256 * 1024

const readJson = (text: string): unknown => {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The bot's `/api/messages` over HTTP, with a pool of its own; each activity gets at most `timeoutMs`. */
export const openBotEndpoint = (url: () => string, timeoutMs: number): BotEndpoint => {
  const agent = new Agent({
    keepAliveTimeout: 10_000,
    connect: { timeout: timeoutMs },
    maxResponseSize: MAX_ANSWER_BYTES,
  })
  return {
    hand: async (activity) => {
      try {
        const { statusCode, body } = await request(url(), {
          method: 'POST',
          dispatcher: agent,
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(activity),
          signal: AbortSignal.timeout(timeoutMs),
        })
        const answer = readJson(await body.text())
        // 501 is how the SDK says that it has nothing for an invoke of this name.
        if (statusCode >= 500 && statusCode !== 501) return { kind: 'failed', reason: `the bot answered ${statusCode}` }
        return { kind: statusCode >= 400 ? 'refused' : 'taken', status: statusCode, body: answer }
      } catch (error) {
        return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
      }
    },
    close: () => agent.close(),
  }
}
