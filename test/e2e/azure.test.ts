import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import { type BotProcess, sharedBot, withDataDir } from './bot-process.js'

const APP_ID = '8f1d0a52-58a3-4b9c-9a0b-0f8b2c1d3e4f'
const ISSUER = 'https://api.botframework.com'
const keys = await generateKeyPair('RS256')
const strangersKeys = await generateKeyPair('RS256')

/**
 * What stands around a bot on Azure, on this machine: who signs the channels' tokens (OpenID metadata and keys), the
 * managed identity's endpoint that gives the bot its own token, and a channel that takes its messages.
 */
class Azure {
  readonly #server: Server
  /** What the bot wrote: with which token, and its words. */
  readonly written: { authorization: string | undefined; text: string }[] = []
  /** The secrets that it signed in with. */
  readonly signedIn: string[] = []
  url = ''

  constructor() {
    this.#server = createServer(async (request, response) => {
      const json = (value: unknown) => {
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value))
      }
      const path = request.url ?? ''
      if (path === '/openid') return json({ issuer: ISSUER, jwks_uri: `${this.url}/keys` })
      if (path === '/keys') {
        const jwk = await exportJWK(keys.publicKey)
        return json({ keys: [{ ...jwk, kid: 'channel', use: 'sig', endorsements: ['msteams'] }] })
      }
      if (path.startsWith('/identity')) {
        const expires_on = Math.floor(Date.now() / 1_000) + 3_600
        return json({ access_token: 'token-of-the-bot', expires_on, resource: ISSUER, token_type: 'Bearer' })
      }
      if (path.startsWith('/login.microsoftonline.com/')) {
        this.signedIn.push(new URLSearchParams(await bodyOf(request)).get('client_secret') ?? '')
        return json({ access_token: 'token-for-the-secret', expires_in: 3_600, token_type: 'Bearer' })
      }
      const activity: { text?: string; attachments?: unknown } = JSON.parse((await bodyOf(request)) || '{}')
      const text = `${activity.text ?? ''} ${JSON.stringify(activity.attachments ?? '')}`
      this.written.push({ authorization: request.headers.authorization, text })
      json({ id: String(this.written.length) })
    })
  }

  async open(): Promise<void> {
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** The settings of a bot that lives in this cloud under a managed identity. */
  environment(): Record<string, string> {
    return {
      MicrosoftAppId: APP_ID,
      MicrosoftAppType: 'UserAssignedMSI',
      MicrosoftAppTenantId: '1c6f5b1e-8d3f-4a55-9f0d-6a1b2c3d4e5f',
      IDENTITY_ENDPOINT: `${this.url}/identity`,
      IDENTITY_HEADER: 'secret',
      ...this.described(),
    }
  }

  described(): Record<string, string> {
    return {
      ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
      ToChannelFromBotOAuthScope: ISSUER,
      NODE_OPTIONS: '--require ./test/e2e/sign-in-here.cjs',
      SIGN_IN_AT: this.url,
      ToBotFromChannelTokenIssuer: ISSUER,
      ToBotFromChannelOpenIdMetadataUrl: `${this.url}/openid`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${this.url}/openid`,
      OAuthUrl: `${this.url}/oauth`,
    }
  }

  close(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const part of request) body += part
  return body
}

const now = () => Math.floor(Date.now() / 1_000)
const claims = (serviceUrl: string, change: JWTPayload = {}): JWTPayload => ({
  iss: ISSUER,
  aud: APP_ID,
  exp: now() + 3_600,
  nbf: now() - 60,
  serviceurl: serviceUrl,
  ...change,
})
const signed = (payload: JWTPayload, key = keys.privateKey, kid = 'channel'): Promise<string> =>
  new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid }).sign(key)

describe('behind Azure', () => {
  const azure = new Azure()
  before(() => azure.open())
  after(() => azure.close())

  const post = (bot: BotProcess, authorization: string | undefined, change: Record<string, unknown> = {}) =>
    fetch(`${bot.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) },
      body: JSON.stringify({
        type: 'message',
        id: '1',
        channelId: 'msteams',
        serviceUrl: azure.url,
        conversation: { id: 'a:1', tenantId: 't' },
        from: { id: '29:ann', name: 'Ann' },
        recipient: { id: `28:${APP_ID}`, name: 'Reminders' },
        text: 'remind me tomorrow at 9am to call mom',
        localTimezone: 'Europe/Berlin',
        ...change,
      }),
    })

  const stored = async (dataDir: string): Promise<string> => {
    const names = await readdir(dataDir, { recursive: true, withFileTypes: true })
    const files = names.filter((entry) => entry.isFile())
    return (await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), 'utf8')))).join('')
  }

  describe('under a managed identity', () => {
    const itsBot = sharedBot(() => azure.environment())

    it('lets nobody in whom the channel did not send, and stores nothing of theirs', async () => {
      const bot = itsBot()
      azure.written.length = 0
      const right = claims(azure.url)
      const bearer = async (token: Promise<string> | string) => `Bearer ${await token}`
      const wrong: [string, string | undefined, Record<string, unknown>?][] = [
        ['no token', undefined],
        ['an empty token', 'Bearer '],
        ['a word', 'Bearer token'],
        ['three words', 'Bearer a.b.c'],
        ['another scheme', `Basic ${await signed(right)}`],
        ['another audience', await bearer(signed({ ...right, aud: '00000000-0000-0000-0000-000000000001' }))],
        ['another issuer', await bearer(signed({ ...right, iss: 'https://login.example.com' }))],
        ['an expired token', await bearer(signed({ ...right, exp: now() - 600, nbf: now() - 4_000 }))],
        ['a token of the future', await bearer(signed({ ...right, nbf: now() + 3_600 }))],
        ['an unsigned token', await bearer(new UnsecuredJWT(right).encode())],
        ["a stranger's signature", await bearer(signed(right, strangersKeys.privateKey))],
        ["a stranger's key", await bearer(signed(right, strangersKeys.privateKey, 'stranger'))],
        [
          'another serviceUrl in the token',
          await bearer(signed({ ...right, serviceurl: 'https://other.example.com' })),
        ],
        ['another serviceUrl in the message', await bearer(signed(right)), { serviceUrl: 'https://evil.example.com' }],
        ['no serviceUrl in the token', await bearer(signed({ ...right, serviceurl: undefined }))],
        ['a channel that the key is not for', await bearer(signed(right)), { channelId: 'slack' }],
        ['a channel with rules of its own', await bearer(signed(right)), { channelId: 'AseChannel' }],
        ['another bot', await bearer(signed({ ...right, appid: 'other', ver: '1.0' })), { channelId: 'AseChannel' }],
      ]
      for (const [who, authorization, change] of wrong) {
        const response = await post(bot, authorization, change)
        assert.ok([401, 403].includes(response.status), `${who}: ${response.status}`)
        assert.doesNotMatch(await response.text(), /Error|\bat \S+:\d+|8f1d0a52/, who)
      }
      assert.deepEqual(azure.written, [])
      assert.doesNotMatch(await stored(bot.dataDir), /call mom|29:ann/)
      assert.doesNotMatch(bot.lines.join('\n'), /call mom|eyJ/)
      assert.equal((await fetch(`${bot.url}/healthz`)).status, 200)
    })

    it('takes a message that its channel signed, keeps the reminder, and answers with its own token', async () => {
      const bot = itsBot()
      azure.written.length = 0
      const response = await post(bot, `Bearer ${await signed(claims(azure.url))}`)
      assert.equal(response.status, 200)
      assert.match(azure.written.map(({ text }) => text).join('\n'), /call mom/)
      for (const { authorization } of azure.written) assert.equal(authorization, 'Bearer token-of-the-bot')
      assert.match(await stored(bot.dataDir), /call mom/)
    })

    it('has no page, no Direct Line and no websocket', async () => {
      const bot = itsBot()
      assert.equal((await fetch(bot.url)).status, 404)
      for (const page of ['privacy', 'terms']) assert.equal((await fetch(`${bot.url}/${page}`)).status, 200)
      assert.equal((await fetch(`${bot.url}/v3/directline/tokens/generate`, { method: 'POST' })).status, 404)
      assert.equal((await fetch(`${bot.url}/v3/conversations/a/activities`, { method: 'POST' })).status, 404)
    })
  })

  const kinds: [string, Record<string, string>][] = [
    ['a multi-tenant app', { MicrosoftAppType: 'MultiTenant', MicrosoftAppPassword: 'secret' }],
    ['a single-tenant app', { MicrosoftAppType: 'SingleTenant', MicrosoftAppPassword: 'secret' }],
  ]
  for (const [kind, registration] of kinds)
    it(`knows its channel's signature as ${kind} too, and signs in with its secret`, () =>
      withDataDir(async (start) => {
        const bot = await start({ ...azure.environment(), ...registration })
        azure.written.length = 0
        azure.signedIn.length = 0
        assert.equal((await post(bot, undefined)).status, 401)
        assert.equal((await post(bot, `Bearer ${await signed(claims(azure.url))}`)).status, 200)
        assert.match(azure.written.map(({ text }) => text).join('\n'), /call mom/)
        for (const { authorization } of azure.written) assert.equal(authorization, 'Bearer token-for-the-secret')
        assert.deepEqual(azure.signedIn, ['secret'])
      }))
})
