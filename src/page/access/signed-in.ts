import { createHash, randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'
import { parseCookie } from 'cookie'
import { keep, readKept } from '../keep.js'

export interface SignedIn {
  /** Whether this is the code, in a time that does not tell how much of it was right. */
  isCode(given: string): boolean
  /** Signs a browser in. @returns what it must keep in the cookie `COOKIE`. */
  begin(): Promise<string>
  /** By the request's `Cookie` header. */
  isSignedIn(cookieHeader: string | undefined): boolean
  /** Signs one browser out: what it kept, and any copy of it, is worth nothing from then on. */
  end(cookieHeader: string | undefined): Promise<void>
  endAll(): Promise<void>
}

export const COOKIE = 'reminders-signed-in'
export const LIFE_MS = 180 * 24 * 60 * 60 * 1000
/** Browsers that are signed in at once; past that the oldest one signs in again. */
const MOST = 50

interface Kept {
  /** Tells that the code is another one, by which all are signed out, without holding the code. */
  salt: string
  mark: string
  /** Only a digest of what each browser holds: who reads the file cannot sign in with it. */
  browsers: { digest: string; until: number }[]
}

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest()
const markOf = (code: string, salt: string): string => scryptSync(code, salt, 32).toString('base64url')

function readBrowsers(kept: unknown, code: string): Kept {
  const { salt, mark, browsers } = (kept ?? {}) as Partial<Kept>
  if (typeof salt === 'string' && mark === markOf(code, salt) && Array.isArray(browsers))
    return { salt, mark, browsers }
  const fresh = randomBytes(16).toString('base64url')
  return { salt: fresh, mark: markOf(code, fresh), browsers: [] }
}

/** Who is signed in, kept in `path` so that a restart signs nobody out; another code signs out all. */
export async function openSignedIn(path: string, code: string, now: () => number): Promise<SignedIn> {
  const state = readBrowsers(await readKept(path), code)
  const wanted = digestOf(code)
  let writing = Promise.resolve()
  const save = (): Promise<void> => {
    const written = writing.then(() => keep(path, state))
    writing = written.catch(() => undefined)
    return written
  }
  const heldBy = (cookieHeader = ''): string | null => {
    const held = parseCookie(cookieHeader)[COOKIE]
    return held === undefined ? null : digestOf(held).toString('base64url')
  }
  return {
    isCode: (given) => timingSafeEqual(digestOf(given), wanted),
    begin: async () => {
      const held = randomBytes(32).toString('base64url')
      const others = state.browsers.filter(({ until }) => until > now()).slice(1 - MOST)
      state.browsers = [...others, { digest: digestOf(held).toString('base64url'), until: now() + LIFE_MS }]
      await save()
      return held
    },
    isSignedIn: (cookieHeader) => {
      const held = heldBy(cookieHeader)
      return held !== null && state.browsers.some(({ digest, until }) => digest === held && until > now())
    },
    end: async (cookieHeader) => {
      const held = heldBy(cookieHeader)
      state.browsers = state.browsers.filter(({ digest }) => digest !== held)
      await save()
    },
    endAll: async () => {
      state.browsers = []
      await save()
    },
  }
}
