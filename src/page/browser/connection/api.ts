import { language } from '../texts/index.js'
import type { Activity, Outgoing } from './activity.js'
import { sentNow } from './outgoing.js'

/** The Direct Line 3.0 client API of this origin. */
const API = `${location.origin}/v3/directline`
const PATIENCE_MS = 20_000

/** The server does not answer, or not now: to be tried again. */
export class Away extends Error {
  override name = 'Away'
}

export interface Conversation {
  conversationId: string
  token: string
  streamUrl: string
}

let tellSignedOut: () => void = () => undefined
/** Called when the server wants the access code first. */
export const onSignedOut = (tell: () => void): void => {
  tellSignedOut = tell
}

const isSignedOut = async (response: Response): Promise<boolean> => {
  if (response.status !== 401) return false
  const body = (await response.clone().json()) as { error?: { code?: string } }
  return body.error?.code === 'SignedOut'
}

interface Asking {
  method?: 'GET' | 'POST' | 'DELETE'
  token?: string
  body?: unknown
}

/** @throws Away without an answer, and on 408, 429 and 5xx. */
export const request = async (url: string, { method = 'GET', token, body }: Asking = {}): Promise<Response> => {
  const headers: Record<string, string> = {}
  if (token !== undefined) headers.authorization = `Bearer ${token}`
  if (body !== undefined) headers['content-type'] = 'application/json'
  let response: Response
  try {
    response = await fetch(url, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
  } catch (cause) {
    throw new Away(url, { cause })
  }
  if (await isSignedOut(response)) tellSignedOut()
  if (response.status >= 500 || response.status === 429 || response.status === 408) throw new Away(`${response.status}`)
  return response
}

const read = async <T>(answer: Promise<Response>): Promise<T> => {
  const response = await answer
  if (!response.ok) throw new Away(`unexpected: ${response.status}`)
  return (await response.json()) as T
}

/** Null: the server says that there is none of that (any more). */
const readIfThere = async <T>(answer: Promise<Response>): Promise<T | null> => {
  const response = await answer
  if (response.status === 401 || response.status === 403 || response.status === 404) return null
  return read(Promise.resolve(response))
}

const at = (conversationId: string, path = ''): string =>
  `${API}/conversations/${encodeURIComponent(conversationId)}${path}`

/** A fresh token for a conversation that was stored; null when this one is good no longer. */
export const refreshed = (token: string): Promise<{ token: string } | null> =>
  readIfThere<{ token: string }>(request(`${API}/tokens/refresh`, { method: 'POST', token }))

/** A conversation that was stored, with a fresh token; what is after `watermark` comes over its stream. */
export const resume = async (
  conversationId: string,
  token: string,
  watermark: string,
): Promise<Conversation | null> => {
  const fresh = await refreshed(token)
  if (fresh === null) return null
  const query = new URLSearchParams({ watermark })
  return readIfThere<Conversation>(request(at(conversationId, `?${query}`), { token: fresh.token }))
}

export const begin = async (): Promise<Conversation> => {
  const { token } = await read<{ token: string }>(request(`${API}/tokens/generate`, { method: 'POST' }))
  return read<Conversation>(request(`${API}/conversations`, { method: 'POST', token, body: { locale: language } }))
}

export const history = ({
  conversationId,
  token,
}: Conversation): Promise<{ activities: Activity[]; watermark: string }> =>
  read(request(at(conversationId, '/activities'), { token }))

/** `gone`: the conversation or the token's right to it is no more. `refused`: the bot will never take this one. */
export const post = async (
  { conversationId, token }: Pick<Conversation, 'conversationId' | 'token'>,
  activity: Outgoing,
): Promise<'taken' | 'refused' | 'gone'> => {
  const { ok, status } = await request(at(conversationId, '/activities'), {
    method: 'POST',
    token,
    body: sentNow(activity),
  })
  if (ok) return 'taken'
  return status === 401 || status === 403 || status === 404 ? 'gone' : 'refused'
}
