import webpush, { type VapidKeys } from 'web-push'
import { keep, readKept } from '../keep.js'

const isKeys = (value: unknown): value is VapidKeys =>
  typeof value === 'object' && value !== null && 'publicKey' in value && 'privateKey' in value

/**
 * The bot's own pair of keys by which push services know it (RFC 8292), made at the first start and kept in `path`. Who
 * deletes the file ends all subscriptions: browsers then subscribe anew when their page is opened.
 */
export async function readVapidKeys(path: string): Promise<VapidKeys> {
  const kept = await readKept(path)
  if (isKeys(kept)) return kept
  const keys = webpush.generateVAPIDKeys()
  await keep(path, keys)
  return keys
}
