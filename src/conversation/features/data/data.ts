import { channelNameIn } from '../../../channels/channels.js'
import { workLong } from '../../long-work/work-long.js'
import { ask } from '../../questions/question.js'
import { say } from '../../say/say.js'
import type { Turn } from '../../turn.js'
import { calendarLink } from './calendar-link.js'
import { exportAll } from './export.js'

export async function data(turn: Turn, wanted: 'export' | 'import' | 'forget' | 'link' | 'new-link'): Promise<void> {
  switch (wanted) {
    case 'export':
      return exportAll(turn)
    case 'import':
      await say(turn, { text: turn.words.data.howToImport })
      return
    case 'link':
    case 'new-link':
      return calendarLink(turn, wanted)
    case 'forget':
      return ask(turn, { about: 'forget' })
  }
}

/** Deletes everything about the person: what the turn remembers first, as that ends with the turn. */
export async function forget(turn: Turn): Promise<void> {
  const { deps, actor, words } = turn
  await turn.forgetMemory()
  const others = (actor.linked ?? []).map(channelNameIn)
  const kept = others.length > 0 ? [words.chats.othersKeep(others)] : []
  const work = async () => {
    await deps.book.forget(actor)
    return [{ text: [words.data.forgotten, ...kept].join('\n') }]
  }
  await workLong(turn, { kind: 'forget', work })
}
