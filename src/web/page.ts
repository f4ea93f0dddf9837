import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import compression from 'compression'
import express, { Router } from 'express'
import helmet from 'helmet'
import { type PageParts, pageRoutes } from './routes.js'

/** The same folders from `src/web` and from `dist/web`: the page as it is, its script and styles as the build bundles them. */
const assets = fileURLToPath(new URL('../../src/web/public/', import.meta.url))
const bundle = fileURLToPath(new URL('../../dist/web/bundle/', import.meta.url))

const cards = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js')

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

/** The chat page at `/` and all it loads. It speaks to the Direct Line API of the same origin, and to `/page`. */
export const chatPage = (parts: PageParts): Router => {
  const router = Router()
  router.use('/page', compression(), pageRoutes(parts))
  router.use(policy, compression())
  router.get('/lib/adaptivecards.js', (_request, response) => response.sendFile(cards, { maxAge: '1h' }))
  router.use(fresh(assets))
  router.use(fresh(bundle))
  return router
}
