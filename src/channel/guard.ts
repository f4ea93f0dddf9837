import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'
import type { RequestHandler } from 'express'
import { Refusal } from './errors.js'

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')
loopback.addSubnet('::ffff:127.0.0.0', 104, 'ipv6')

const isLoopbackAddress = (address: string): boolean => {
  const family = isIP(address)
  return family !== 0 && loopback.check(address, family === 4 ? 'ipv4' : 'ipv6')
}

/** Host header of a loopback name, with or without a port: `localhost`, `x.localhost` (RFC 6761), 127.0.0.0/8, `[::1]`. */
const isLoopbackHost = (host: string): boolean => {
  const name = /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::\d{1,5})?$/i.exec(host)?.[1]?.toLowerCase()
  if (name === undefined) return false
  if (name.startsWith('[')) return isLoopbackAddress(name.slice(1, -1))
  return name === 'localhost' || name.endsWith('.localhost') || isLoopbackAddress(name)
}

/** Who may call: `page` a page of this origin or a program, `bot` a program only (it never sends an Origin). */
export type Audience = 'page' | 'bot'

/**
 * Why a request is turned away before anything of it is read, or null. A browser always names the host it believes to
 * speak to and the origin of the page that asks: checking both keeps out other sites' pages, also those whose name was
 * rebound to loopback.
 */
export const refusalOf = (
  headers: IncomingHttpHeaders,
  peer: string | undefined,
  audience: Audience,
  peers: 'loopback' | 'any',
): Refusal | null => {
  if (peers === 'loopback' && (peer === undefined || !isLoopbackAddress(peer)))
    return new Refusal(403, 'Forbidden', 'The local channel answers this machine only.')
  const { host, origin } = headers
  if (host === undefined || !isLoopbackHost(host))
    return new Refusal(403, 'Forbidden', 'The local channel answers under a loopback name only, such as localhost.')
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    return new Refusal(403, 'Forbidden', 'Pages of other sites may not use the local channel.')
  if (origin === undefined) return null
  if (audience === 'bot')
    return new Refusal(403, 'Forbidden', 'This side of the channel is for the bot, not for pages.')
  if (origin.toLowerCase() !== `http://${host}`.toLowerCase())
    return new Refusal(403, 'Forbidden', 'Pages of other sites may not use the local channel.')
  return null
}

export const refusalOfRequest = (
  request: IncomingMessage,
  audience: Audience,
  peers: 'loopback' | 'any',
): Refusal | null => refusalOf(request.headers, request.socket.remoteAddress, audience, peers)

export const guard =
  (audience: Audience, peers: 'loopback' | 'any'): RequestHandler =>
  (request, _response, next) => {
    const refusal = refusalOfRequest(request, audience, peers)
    if (refusal === null) next()
    else next(refusal)
  }
