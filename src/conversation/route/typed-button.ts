import { understand, understandTime } from '../../language/understand.js'
import type { Action } from '../say/action.js'
import { canClick } from '../say/activities.js'
import { asSaid, type Turn } from '../turn.js'
import { read } from './read.js'

/** The button that was typed: by its title, or by its number where the channel shows numbers for buttons. */
export function typedButton(turn: Turn): Action | null {
  const offered = turn.talk.offered ?? []
  const text = turn.message.text.trim().toLowerCase()
  const byTitle = offered.find(({ title }) => title.toLowerCase() === text)
  if (byTitle) return byTitle.action
  if (canClick(turn.actor.channelId) || !/^\d{1,2}$/.test(text)) return null
  return offered[Number(text) - 1]?.action ?? null
}

/** What "yes" takes, and "no" leaves, when the last message offered one thing to say. */
export function onlyOffer(turn: Turn): Action | null {
  const [only, ...others] = turn.talk.offered ?? []
  return only?.action.do === 'say' && others.length === 0 ? only.action : null
}

/** "Tonight", behind "Shall I remind you: buy milk?": the request that was offered, at that time. */
function offeredAt(turn: Turn, { with: request = '' }: Action): string | null {
  const { message, words } = turn
  const language = asSaid(turn)
  const { schedule, spans } = understandTime(message.text, language)
  if (schedule === null || !words.ask.isTimeOnly(message.text, spans)) return null
  const whole = `${request} ${message.text}`
  const [offered, timed] = [understand(request, language), understand(whole, language)]
  const isIt = offered.kind === 'create' && timed.kind === 'create' && timed.schedule && timed.text === offered.text
  return isIt ? whole : null
}

/** A time for what was offered, or "yes": the message now says what was offered. */
export function takeOffer(turn: Turn): null {
  const offered = onlyOffer(turn)
  const timed = offered && offeredAt(turn, offered)
  if (offered && timed !== null) takeWords(turn, { ...offered, with: timed })
  if (offered && read(turn).kind === 'yes') takeWords(turn, offered)
  return null
}

/** Words of a button become the message. False when they answer a question that is no longer open. */
export function takeWords(turn: Turn, action: Action): boolean {
  if (action.id !== undefined && action.id !== turn.talk.question) return false
  const text = action.with ?? ''
  turn.context.activity.text = text
  turn.context.activity.value = undefined
  turn.message = { ...turn.message, text, isAddressed: true }
  turn.click = null
  return true
}
