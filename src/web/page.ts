import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import express, { Router } from 'express'
import helmet from 'helmet'

/** The same folder from `src/web` and from `dist/web`: assets are shipped as they are, the build copies nothing. */
const assets = fileURLToPath(new URL('../../src/web/public/', import.meta.url))

const { resolve } = createRequire(import.meta.url)

/** Third-party scripts, as their packages ship them for browsers. */
const bundles = {
  '/lib/directline.js': resolve('botframework-directlinejs/dist/directline.js'),
  '/lib/adaptivecards.js': resolve('adaptivecards/dist/adaptivecards.min.js'),
}

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

/** The chat page at `/` and all it loads. It speaks to the Direct Line API of the same origin. */
export const chatPage = (): Router => {
  const router = Router()
  for (const [path, file] of Object.entries(bundles))
    router.get(path, policy, (_request, response) => response.sendFile(file, { maxAge: '1h' }))
  router.use(
    policy,
    express.static(assets, { setHeaders: (response) => response.setHeader('Cache-Control', 'no-cache') }),
  )
  return router
}
