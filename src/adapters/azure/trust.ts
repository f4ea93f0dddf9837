import type { Activity } from 'botbuilder'
import { isLoopback } from '../../base/loopback.js'

/** Why an activity is not let in; `sentence` can be shown to whoever sent it. */
export interface Refusal {
  status: 400 | 403
  sentence: string
}

/**
 * Whom we send messages to. Without an app id nobody proves who they are and the sender names the address that the answer
 * goes to, so only this machine is trusted. With an app id the SDK checks the token and its serviceUrl claim, and the
 * token that we send along may only travel encrypted (or stay on this machine, for the Emulator).
 */
export type TrustedHosts = 'loopback' | 'authenticated'

export function isTrusted(serviceUrl: unknown, hosts: TrustedHosts): boolean {
  if (typeof serviceUrl !== 'string' || !URL.canParse(serviceUrl)) return false
  const url = new URL(serviceUrl)
  if (url.username || url.password) return false
  if (url.protocol === 'https:' && hosts === 'authenticated') return true
  return (url.protocol === 'http:' || url.protocol === 'https:') && isLoopback(url.hostname)
}

/** What must hold of an incoming activity before the SDK sees it: it would answer to any address, or to Azure without one. */
export function refusalOf(activity: unknown, hosts: TrustedHosts): Refusal | null {
  if (typeof activity !== 'object' || activity === null || Array.isArray(activity)) {
    return { status: 400, sentence: 'Send one Bot Framework activity as a JSON object.' }
  }
  const { type, conversation, serviceUrl, channelId, from } = activity as Partial<Activity>
  if (!isText(type)) return { status: 400, sentence: 'The activity has no `type`.' }
  if (!isText(channelId)) return { status: 400, sentence: 'The activity has no `channelId`.' }
  if (!isText(from?.id)) return { status: 400, sentence: 'The activity has no `from.id`.' }
  if (!isText(conversation?.id)) return { status: 400, sentence: 'The activity has no `conversation.id`.' }
  if (!isText(serviceUrl)) return { status: 400, sentence: 'The activity has no `serviceUrl` to answer to.' }
  if (isTrusted(serviceUrl, hosts)) return null
  return {
    status: 403,
    sentence:
      hosts === 'loopback'
        ? 'Without MicrosoftAppId this bot only answers to a `serviceUrl` on this machine.'
        : 'This bot only answers to an https `serviceUrl`.',
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
