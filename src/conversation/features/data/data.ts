import { channelNameIn } from '../../../channels/channels.js'
import type { Answer } from '../../answer.js'
import { workLong } from '../../long-work/work-long.js'
import type { Turn } from '../../turn.js'
import { calendarLink } from './calendar-link.js'
import { exportAll } from './export.js'

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
