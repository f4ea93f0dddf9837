import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'
import { isForwarded, isLoopback, isLoopbackHostHeader } from '../../base/loopback.js'
import { Refusal } from './errors.js'

/**
 * Who may call: `page` a page of this origin or a program, `client` also pages of the origins that the operator named, `bot`
 * a program only (it never sends an Origin).
 */
export type Audience = 'page' | 'client' | 'bot'

export interface Door {
  /** `any` lets peers beyond loopback in (a container's port mapping); the Host header must name loopback all the same. */
  peers: 'loopback' | 'any'
  /** Origins of pages elsewhere that may use Direct Line, as a browser writes them: `https://app.example.com`. */
  allowedOrigins: readonly string[]
  /** With an access code: pages are let in from beyond this machine too, once they are signed in. */
  access?: {
    /** The one other address under which the page is reached; absent: loopback names only. */
    publicUrl?: string
    isSignedIn(cookieHeader: string | undefined): boolean
  }
}

/** Whether a request came by the public address; `origin` is what a page of it is called then. */
export const publicOriginOf = ({ host }: IncomingHttpHeaders, { access }: Door): string | null => {
  const url = access?.publicUrl === undefined ? null : new URL(access.publicUrl)
  return url !== null && host?.toLowerCase() === url.host ? url.origin : null
}

/**
 * Why a request is turned away before anything of it is read, or null. A browser always names the host it believes to
 * speak to and the origin of the page that asks: checking both keeps out other sites' pages, also those whose name was
 * rebound to loopback.
 */
export const refusalOf = (
  headers: IncomingHttpHeaders,
  peer: string | undefined,
  audience: Audience,
  door: Door,
): Refusal | null => refusalAtDoor(headers, peer, audience, door) ?? refusalUnlessSignedIn(headers, audience, door)

/** The same without asking who it is: for signing in. */
export const refusalAtDoor = (
  headers: IncomingHttpHeaders,
  peer: string | undefined,
  audience: Audience,
  door: Door,
): Refusal | null => {
  const { access } = door
  const isOfPages = access !== undefined && audience !== 'bot'
  const publicOrigin = isOfPages ? publicOriginOf(headers, door) : null
  const why =
    whyNotPeer(headers, peer, audience, door) ??
    (publicOrigin === null ? whyNotHost(headers) : null) ??
    whyNotOrigin(headers, audience, door, publicOrigin ?? `http://${headers.host}`)
  return why === null ? null : new Refusal(403, 'Forbidden', why)
}

function whyNotPeer(
  headers: IncomingHttpHeaders,
  peer: string | undefined,
  audience: Audience,
  { peers, access }: Door,
): string | null {
  const isOfPages = access !== undefined && audience !== 'bot'
  if (!isOfPages && peers === 'loopback' && (peer === undefined || !isLoopback(peer)))
    return 'The local channel answers this machine only.'
  // A reverse proxy is a peer of this machine: what it hands on is not.
  return access !== undefined && audience === 'bot' && isForwarded(headers)
    ? 'This side of the channel answers this machine only.'
    : null
}

const whyNotHost = ({ host }: IncomingHttpHeaders): string | null =>
  host !== undefined && isLoopbackHostHeader(host)
    ? null
    : 'The local channel answers under a loopback name only, such as localhost.'

/** @param own the origin of the bot's own pages */
function whyNotOrigin(
  headers: IncomingHttpHeaders,
  audience: Audience,
  { allowedOrigins }: Door,
  own: string,
): string | null {
  const { origin, 'sec-fetch-site': site = 'none' } = headers
  if (audience === 'client' && origin !== undefined && allowedOrigins.includes(origin)) return null
  if (site !== 'same-origin' && site !== 'none') return 'Pages of other sites may not use the local channel.'
  if (origin === undefined) return null
  if (audience === 'bot') return 'This side of the channel is for the bot, not for pages.'
  return origin.toLowerCase() === own.toLowerCase() ? null : 'Pages of other sites may not use the local channel.'
}

const refusalUnlessSignedIn = (headers: IncomingHttpHeaders, audience: Audience, { access }: Door): Refusal | null =>
  access === undefined || audience === 'bot' || access.isSignedIn(headers.cookie)
    ? null
    : new Refusal(401, 'SignedOut', 'This needs the access code: open the page and sign in.')

export const refusalOfRequest = (request: IncomingMessage, audience: Audience, door: Door): Refusal | null =>
  refusalOf(request.headers, request.socket.remoteAddress, audience, door)

export const guard =
  (audience: Audience, door: Door): RequestHandler =>
  (request, _response, next) => {
    const refusal = refusalOfRequest(request, audience, door)
    if (refusal === null) next()
    else next(refusal)
  }

/** What directlinejs sends besides what every page may. */
const CLIENT_HEADERS = 'authorization, content-type, x-ms-bot-agent, x-requested-with'
const PREFLIGHT_SECONDS = '600'

/** Lets the pages of the allowed origins read the answers, and answers their preflights (Fetch standard, CORS protocol). */
export const shareWith =
  ({ allowedOrigins }: Door): RequestHandler =>
  ({ headers, method }, response, next) => {
    const { origin } = headers
    response.vary('Origin')
    if (origin === undefined || !allowedOrigins.includes(origin)) return next()
    response.set({ 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': 'Retry-After' })
    if (method !== 'OPTIONS') return next()
    response.set({
      'Access-Control-Allow-Methods': 'GET, POST',
      'Access-Control-Allow-Headers': CLIENT_HEADERS,
      'Access-Control-Max-Age': PREFLIGHT_SECONDS,
    })
    // A page of the web that asks for this machine must be let in by name (Private Network Access).
    if (headers['access-control-request-private-network'] === 'true')
      response.set('Access-Control-Allow-Private-Network', 'true')
    response.status(204).end()
  }
