import { isLoopback } from '../base/loopback.js'
import type { Settings } from './settings.js'

const SHORTEST = 8

/** The settings that let in without the code what the code is there to keep out. */
const OPEN_DOORS = ['LISTEN_WITHOUT_AUTHENTICATION', 'DIRECT_LINE_SECRET', 'DIRECT_LINE_ALLOWED_ORIGINS']

/** Undefined: the page is for this machine alone. */
export function readAccessCode(settings: Settings): string | undefined {
  const variable = 'ACCESS_CODE'
  const code = settings.text(variable)
  if (code === undefined) return undefined
  if (code.length < SHORTEST) settings.secretMistake(variable, `give ${SHORTEST} characters or more`)
  if (settings.text('MicrosoftAppId') ?? settings.text('CLIENT_ID'))
    settings.secretMistake(variable, 'leave it out: with MicrosoftAppId there is no page to sign in to')
  const publicUrl = settings.text('PUBLIC_URL')
  if (publicUrl !== undefined && URL.canParse(publicUrl)) {
    const { protocol, hostname, pathname } = new URL(publicUrl)
    if (protocol !== 'https:' && !isLoopback(hostname))
      settings.mistake('PUBLIC_URL', 'give its https address: with ACCESS_CODE the code would travel in the clear')
    if (pathname !== '/')
      settings.mistake('PUBLIC_URL', 'give scheme and host alone: with ACCESS_CODE the page needs a host of its own')
  }
  for (const name of OPEN_DOORS)
    if (settings.text(name) !== undefined)
      settings.secretMistake(name, `leave it out: ${variable} lets in the signed-in page and nobody else`)
  return code
}
