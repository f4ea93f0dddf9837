import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, get, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { chatPage } from '../../src/page/page.js'
import { pageParts } from './page-parts.js'

describe('the chat page', () => {
  let server: Server
  let origin: string
  before(async () => {
    server = createServer(
      express().use(
        chatPage(
          pageParts(
            () => 0,
            async () => null,
          ),
        ),
      ),
    ).listen(0, '127.0.0.1')
    await once(server, 'listening')
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  after(() => {
    server.closeAllConnections()
    server.close()
  })

  it('is there with all that it names', async () => {
    const html = await (await fetch(origin)).text()
    const named = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path)
    assert.ok(named.includes('page.js') && named.includes('lib/adaptivecards.js'))
    for (const path of named.filter((name) => name?.startsWith('#') !== true))
      assert.equal((await fetch(`${origin}/${path}`)).status, 200, path)
  })

  it('runs only what this server sends, and nothing inline', async () => {
    const response = await fetch(origin)
    const policy = response.headers.get('content-security-policy') ?? ''
    assert.match(policy, /default-src 'none'/)
    assert.match(policy, /script-src 'self'(;|$)/)
    assert.match(policy, /frame-ancestors 'none'/)
    assert.doesNotMatch(policy, /unsafe/)
    assert.doesNotMatch(await response.text(), /<script(?![^>]*src=)|\son\w+=|style=/)
  })

  it('can be installed: a manifest whose icons are there in the sizes that it says, and a worker for all of it', async () => {
    const response = await fetch(`${origin}/manifest.webmanifest`)
    assert.match(response.headers.get('content-type') ?? '', /^application\/manifest\+json/)
    const manifest = (await response.json()) as {
      name: string
      start_url: string
      display: string
      icons: { src: string; sizes: string; type: string; purpose?: string }[]
    }
    assert.deepEqual([manifest.start_url, manifest.display], ['/', 'standalone'])
    for (const { src, sizes, type } of manifest.icons.filter(({ type }) => type === 'image/png')) {
      const icon = await fetch(`${origin}/${src}`)
      assert.equal(icon.headers.get('content-type'), type)
      const png = Buffer.from(await icon.arrayBuffer())
      assert.equal(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, sizes, src)
    }
    const sizes = manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose ?? 'any'}`)
    for (const needed of ['192x192 any', '512x512 any', '512x512 maskable']) assert.ok(sizes.includes(needed), needed)
    const worker = await fetch(`${origin}/worker.js`)
    assert.match(worker.headers.get('content-type') ?? '', /javascript/)
    const text = await worker.text()
    for (const file of ['page.js', 'page.css', 'lib/adaptivecards.js']) assert.ok(text.includes(`"/${file}"`), file)
    assert.ok(!text.includes('sign-in'))
  })

  it('weighs little: 150 kB compressed at the very most, with all its scripts', async () => {
    let bytes = 0
    const html = await (await fetch(origin)).text()
    const named = [...html.matchAll(/(?:src|href)="([^"#]+)"/g)].map(([, path]) => path)
    for (const path of new Set(['', ...named])) {
      // `fetch` unpacks what it gets; a plain request shows what comes over the wire.
      const packed = get(`${origin}/${path}`, { headers: { 'accept-encoding': 'gzip' } })
      const [response] = (await once(packed, 'response')) as [IncomingMessage]
      for await (const part of response) bytes += (part as Buffer).length
    }
    assert.ok(bytes > 50_000 && bytes < 150_000, `${bytes} bytes`)
  })
})
