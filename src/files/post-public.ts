import { Agent, request } from 'undici'
import { isLoopback } from '../base/loopback.js'
import { isPublicAddress, publicOnly } from './public-web.js'

export interface Poster {
  /** Whether an address may be posted to; of a name this is asked again after DNS, at each connection. */
  mayReach(url: URL): boolean
  /** @returns the HTTP status. @throws when the address is refused, or nothing answered within 10 s. */
  post(url: URL, headers: Record<string, string>, body: Uint8Array): Promise<number>
  close(): Promise<void>
}

const TIMEOUT_MS = 10_000

/**
 * Posts to public addresses over https, and where only this machine is let in, to this machine too: who reaches the bot there
 * reaches its other ports anyway. Redirects are not followed.
 */
export function openPoster(reach: 'public-web' | 'this-machine-too'): Poster {
  const publicAgent = new Agent({ connect: { timeout: TIMEOUT_MS, lookup: publicOnly } })
  const ownAgent = new Agent({ connect: { timeout: TIMEOUT_MS } })
  const isOwn = (url: URL) => reach === 'this-machine-too' && isLoopback(url.hostname)
  const mayReach = (url: URL) => isOwn(url) || isPublicAddress(url)
  return {
    mayReach,
    post: async (url, headers, body) => {
      if (!mayReach(url)) throw new Error(`nothing is posted to ${url.host}`)
      const dispatcher = isOwn(url) ? ownAgent : publicAgent
      const signal = AbortSignal.timeout(TIMEOUT_MS)
      const { statusCode, body: answer } = await request(url, { method: 'POST', dispatcher, headers, body, signal })
      await answer.dump()
      return statusCode
    },
    close: async () => {
      await Promise.all([publicAgent.destroy(), ownAgent.destroy()])
    },
  }
}
