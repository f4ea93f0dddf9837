import type { Answer } from '../../answer.js'
import type { Turn } from '../../turn.js'

/**
 * The address at which calendar programs find the person's reminders, in a chat where nobody else reads along.
 * @param wanted `new-link`: another one, so that the old one leads nowhere.
 */
export async function calendarLink(turn: Turn, wanted: 'link' | 'new-link'): Promise<Answer> {
  const { deps, actor } = turn
  const { data } = turn.words
  if (actor.conversationKind === 'group') return { text: data.linkAlone }
  if (deps.calendarAddress === undefined) return { text: data.noLink }
  const had = (await deps.book.person(actor.person))?.settings.calendarSecret
  const secret = had !== undefined && wanted === 'link' ? had : `${deps.newId()}${deps.newId()}`
  if (secret !== had) await deps.book.changeSettings(actor, { calendarSecret: secret })
  const address = deps.calendarAddress(actor.person, secret)
  return { text: wanted === 'new-link' && had !== undefined ? data.newLink(address) : data.link(address) }
}
