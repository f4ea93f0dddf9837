import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { errors, jwtVerify, SignJWT } from 'jose'
import { nodeFiles, replaceFile } from '../../disk/files.js'
import type { Clock } from '../../reminders/time.js'
import { Refusal } from './errors.js'
import { hasCode, isId } from './files.js'

/** What a token says of its holder. It opens one conversation, as one person, and nothing else. */
export interface Caller {
  conversationId: string
  /** The person's id as the bot sees it, whatever a client writes into `from.id`. */
  userId: string
  userName?: string
  /** The id was asked for when the token was made, so the client knows it (else it was drawn here). */
  isNamed: boolean
}

/** `client` for requests, `stream` for the websocket's URL only, as URLs end up in logs. */
type TokenUse = 'client' | 'stream'

export interface Tokens {
  issue(caller: Caller, use: TokenUse, lifeSeconds: number): Promise<string>
  /** @throws Refusal 403 `TokenExpired` or `BadToken`. */
  verify(token: string, use: TokenUse): Promise<Caller>
}

const KEY_BYTES = 32

/** The signing key, made at the first start; who deletes the file ends every conversation's tokens. */
const readKey = async (path: string): Promise<Uint8Array> => {
  try {
    const key = await readFile(path)
    if (key.length === KEY_BYTES) return new Uint8Array(key)
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error
  }
  const key = randomBytes(KEY_BYTES)
  await replaceFile(nodeFiles, path, [key])
  return new Uint8Array(key)
}

const refused = (cause: unknown): Refusal =>
  cause instanceof errors.JWTExpired
    ? new Refusal(403, 'TokenExpired', 'This token has expired. Ask for a new one.', { cause })
    : new Refusal(403, 'BadToken', 'This token is not one of this channel.', { cause })

/**
 * Tokens are JWTs signed with a key that is kept in `directory`, so they stay good across restarts without a table of
 * them. The claim `user` is where directlinejs looks for a user id that it must not override.
 */
export const openTokens = async (directory: string, clock: Clock): Promise<Tokens> => {
  const key = await readKey(join(directory, 'token-key'))
  return {
    issue: (caller, use, lifeSeconds) => {
      const nowSeconds = Math.floor(clock.now() / 1000)
      return new SignJWT({
        conv: caller.conversationId,
        ...(caller.isNamed ? { user: caller.userId } : {}),
        ...(caller.userName === undefined ? {} : { name: caller.userName }),
      })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setSubject(caller.userId)
        .setAudience(use)
        .setIssuedAt(nowSeconds)
        .setExpirationTime(nowSeconds + lifeSeconds)
        .sign(key)
    },
    verify: async (token, use) => {
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: ['HS256'],
          audience: use,
          requiredClaims: ['exp', 'sub', 'conv'],
          currentDate: new Date(clock.now()),
        })
        const { sub, conv, name } = payload
        if (typeof sub !== 'string' || typeof conv !== 'string' || !isId(conv))
          throw new Error('claims of another kind')
        return {
          conversationId: conv,
          userId: sub,
          isNamed: payload.user === sub,
          ...(typeof name === 'string' ? { userName: name } : {}),
        }
      } catch (error) {
        throw refused(error)
      }
    },
  }
}
