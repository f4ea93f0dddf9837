/** A browser's own door for Web Push, as `PushSubscription.toJSON()` gives it (W3C Push API). */
export interface Subscription {
  endpoint: string
  /** Base64url: the browser's public key (65 bytes, P-256) and its shared secret (16 bytes), RFC 8291. */
  keys: { p256dh: string; auth: string }
}

const LONGEST_ENDPOINT = 2_000

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const hasBytes = (text: unknown, bytes: number): text is string =>
  typeof text === 'string' && /^[\w-]+={0,2}$/.test(text) && Buffer.from(text, 'base64url').length === bytes

/** Null for what is none: another shape, keys of another length. Where the endpoint leads is judged by `mayReach`. */
export function readSubscription(given: unknown): Subscription | null {
  if (!isObject(given) || !isObject(given.keys)) return null
  const { endpoint, keys } = given
  if (typeof endpoint !== 'string' || endpoint.length > LONGEST_ENDPOINT || !URL.canParse(endpoint)) return null
  if (!hasBytes(keys.p256dh, 65) || !hasBytes(keys.auth, 16)) return null
  return { endpoint, keys: { p256dh: keys.p256dh, auth: keys.auth } }
}
