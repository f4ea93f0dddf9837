import type { Settings } from './settings.js'

export interface DirectLine {
  /** What a client may send in place of a token, as with Direct Line's own secrets. */
  secret?: string
  /** Origins of the pages elsewhere that may use it, as a browser writes them. */
  allowedOrigins: string[]
}

const SHORTEST_SECRET = 16

/** The origin as a browser sends it; null for what is none, or more than one. */
function originOf(given: string): string | null {
  if (!URL.canParse(given)) return null
  const { protocol, origin, pathname, search, hash, username } = new URL(given)
  const isBare = pathname === '/' && search === '' && hash === '' && username === ''
  return isBare && (protocol === 'http:' || protocol === 'https:') ? origin : null
}

export function readDirectLine(settings: Settings): DirectLine {
  const secret = settings.text('DIRECT_LINE_SECRET')
  if (secret !== undefined && (secret.length < SHORTEST_SECRET || /\s/.test(secret)))
    settings.secretMistake('DIRECT_LINE_SECRET', `give ${SHORTEST_SECRET} characters or more, none of them a space`)
  const given = (settings.text('DIRECT_LINE_ALLOWED_ORIGINS') ?? '').split(/[\s,]+/).filter((each) => each !== '')
  const origins = given.map(originOf)
  if (origins.includes(null))
    settings.mistake(
      'DIRECT_LINE_ALLOWED_ORIGINS',
      'give scheme and host of each page, e.g. http://localhost:8080, https://app.example.com; * is not taken',
    )
  return { secret, allowedOrigins: origins.filter((origin) => origin !== null) }
}
