import { fileURLToPath } from 'node:url'
import express, { type Request, type Response, Router } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import { COOKIE, LIFE_MS, type SignedIn } from './signed-in.js'

export interface AccessParts {
  signedIn: SignedIn
  /** Why a request must not be answered, signed in or not: another site's page, another host's name. */
  turnAway(request: Request): { status: 401 | 403; message: string } | null
  /** Whether the browser came by https, so that the cookie never leaves by anything else. */
  isSecure(request: Request): boolean
  /** Called when everybody was signed out. */
  allSignedOut(): Promise<void>
  limits?: { windowMs: number; perAddress: number; inAll: number }
}

/** Nobody guesses a code of eight characters at this pace; who mistypes it has tries enough. */
const LIMITS = { windowMs: 15 * 60_000, perAddress: 10, inAll: 200 }
const BODY_BYTES = 4 * 1024

const signInPage = fileURLToPath(new URL('../public/sign-in.html', import.meta.url))

/** What the page asks where there is no access code. */
export const openAccess = (): Router =>
  Router().get('/access', (_request, response) => {
    response.json({ hasCode: false })
  })

/** Signing in and out of the page with ACCESS_CODE; in front of everything that the page shows. */
export const accessRoutes = (parts: AccessParts): Router => {
  const { signedIn, turnAway, isSecure, allSignedOut, limits = LIMITS } = parts
  const router = Router()
  const cookie = (request: Request, maxAge: number) =>
    ({ httpOnly: true, sameSite: 'strict', path: '/', maxAge, secure: isSecure(request) }) as const
  const tooMany = (_request: Request, response: Response) => {
    response.status(429).json({ error: { message: 'Too many codes that were wrong: wait a quarter of an hour.' } })
  }
  const wrong = { windowMs: limits.windowMs, skipSuccessfulRequests: true, legacyHeaders: false, handler: tooMany }
  const ofAddress = rateLimit({
    ...wrong,
    limit: limits.perAddress,
    standardHeaders: 'draft-8',
    keyGenerator: (request) => ipKeyGenerator(request.ip ?? ''),
  })
  const ofAll = rateLimit({ ...wrong, limit: limits.inAll, standardHeaders: false, keyGenerator: () => 'all' })

  router.use('/access', (request, response, next) => {
    response.set('Cache-Control', 'no-store')
    const reason = turnAway(request)
    if (reason === null) next()
    else response.status(reason.status).json({ error: { message: reason.message } })
  })
  router.get('/access', ({ headers }, response) => {
    response.json({ hasCode: true, isSignedIn: signedIn.isSignedIn(headers.cookie) })
  })
  router.post('/access', ofAddress, ofAll, express.json({ limit: BODY_BYTES }), async (request, response) => {
    const body: unknown = request.body
    const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined
    if (typeof code !== 'string' || !signedIn.isCode(code.trim())) {
      response.status(401).json({ error: { message: 'That is not the code.' } })
      return
    }
    response
      .cookie(COOKIE, await signedIn.begin(), cookie(request, LIFE_MS))
      .status(204)
      .end()
  })
  router.delete('/access', express.json({ limit: BODY_BYTES }), async (request, response) => {
    const body: unknown = request.body
    const isAll = typeof body === 'object' && body !== null && 'everywhere' in body && body.everywhere === true
    if (isAll && signedIn.isSignedIn(request.headers.cookie)) {
      await signedIn.endAll()
      await allSignedOut()
    } else await signedIn.end(request.headers.cookie)
    response.clearCookie(COOKIE, cookie(request, 0)).status(204).end()
  })
  // 401 and not a redirect: what is kept for a page without a network is never the sign-in page.
  router.get(['/', '/index.html'], ({ headers }, response, next) => {
    if (signedIn.isSignedIn(headers.cookie)) next()
    else response.status(401).set('Cache-Control', 'no-store').sendFile(signInPage)
  })
  return router
}
