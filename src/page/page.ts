import { fileURLToPath } from 'node:url'
import compression from 'compression'
import express, { Router } from 'express'
import helmet from 'helmet'
import { type AccessParts, accessRoutes, openAccess } from './access/routes.js'
import { type PageParts, pageRoutes } from './routes.js'

/** From `src/page` and from `dist/page` alike: the page as it is, and its scripts and styles as `tools/build.mjs` bundles them. */
const assets = fileURLToPath(new URL('./public/', import.meta.url))
const bundle = fileURLToPath(new URL('../../dist/page/bundle/', import.meta.url))

/** Nothing but this server: no inline script or style, no frame around it, no request that leaves the machine. */
const policy = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      workerSrc: ["'self'"],
      formAction: ["'none'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
})

/** Files that a browser asks for again each time and is told "unchanged" of, so that a new version is never mixed with an old. */
const fresh = (folder: string) =>
  express.static(folder, { setHeaders: (response) => response.setHeader('Cache-Control', 'no-cache') })

/** The chat page at `/` and all it loads, behind the sign-in page where there is an access code. It speaks to the Direct Line API of the same origin, and to `/page`. */
export const chatPage = (parts: PageParts, access: AccessParts | null = null): Router => {
  const router = Router()
  router.use('/page', compression(), pageRoutes(parts))
  router.use(policy, compression())
  router.use(access === null ? openAccess() : accessRoutes(access))
  router.use(fresh(assets))
  router.use(fresh(bundle))
  return router
}
