import { createECDH, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import ece from 'http_ece'
import type { PushedReminder } from '../../../src/page/wire.js'

/** A push service of one browser, on this machine: it decrypts what only that browser could (RFC 8291). */
export async function openPushService() {
  const browser = createECDH('prime256v1')
  const publicKey = browser.generateKeys()
  const authSecret = randomBytes(16)
  const got: { reminder: PushedReminder; headers: Record<string, unknown>; raw: Buffer; at: number }[] = []
  /** What the next requests are answered with; 201 when empty. */
  const answers: number[] = []
  let wake: () => void = () => undefined
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const raw = Buffer.concat(parts)
    const status = answers.shift() ?? 201
    if (status === 201) {
      const plain = ece.decrypt(raw, { version: 'aes128gcm', privateKey: browser, authSecret })
      got.push({ reminder: JSON.parse(plain.toString()), headers: request.headers, raw, at: Date.now() })
    }
    response.writeHead(status).end()
    wake()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/push/device`
  const keys = { p256dh: publicKey.toString('base64url'), auth: authSecret.toString('base64url') }
  return {
    subscription: { endpoint, keys },
    answers,
    got,
    /** Resolves with the push of this number, counted from 0. */
    push: async (index: number) => {
      while (got.length <= index) await new Promise<void>((resolve) => (wake = resolve))
      const found = got[index]
      if (found === undefined) throw new Error('no push')
      return found
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

export type PushService = Awaited<ReturnType<typeof openPushService>>
