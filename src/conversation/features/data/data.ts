import { channelNameIn } from '../../../channels/channels.js'
import type { Answer } from '../../answer.js'
import { workLong } from '../../long-work/work-long.js'
import type { Turn } from '../../turn.js'
import { exportAll } from './export.js'

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

export async function data(turn: Turn, wanted: 'export' | 'import' | 'forget' | 'link' | 'new-link'): Promise<Answer> {
  switch (wanted) {
    case 'export':
      return exportAll(turn)
    case 'import':
      return { text: turn.words.data.howToImport }
    case 'link':
    case 'new-link':
      return calendarLink(turn, wanted)
    case 'forget':
      return { about: 'forget' }
  }
}

/** Deletes everything about the person: what the turn remembers first, as that ends with the turn. */
export async function forget(turn: Turn): Promise<Answer> {
  const { deps, actor, words } = turn
  await turn.forgetMemory()
  const others = (actor.linked ?? []).map(channelNameIn)
  const kept = others.length > 0 ? [words.chats.othersKeep(others)] : []
  const work = async () => {
    await deps.book.forget(actor)
    return [{ text: [words.data.forgotten, ...kept].join('\n') }]
  }
  return workLong(turn, { kind: 'forget', work })
}
