import { say } from '../../say/say.js'
import type { Turn } from '../../turn.js'
import { listPage } from '../list/list.js'
import type { Found } from './target.js'

/** Says why the words did not settle on a reminder, and shows what they could mean, under numbers that can be said. */
export async function sayNotFound(
  turn: Turn,
  found: Exclude<Found, { kind: 'these' | 'all' }>,
  sayWith: (number: string) => string,
): Promise<void> {
  const { target } = turn.words
  switch (found.kind) {
    case 'nothing':
      await say(turn, { text: target.nothing })
      return
    case 'no-such-number':
      await say(turn, { text: target.noSuchNumber(found.numbers, found.count) })
      return
    case 'no-such-words':
      await say(turn, await listPage(turn, found.rows, {}, 0, target.noSuchWords(found.words)))
      return
    case 'ambiguous':
      if (turn.doing) turn.talk.which = { ids: found.rows.map(({ reminder }) => reminder.id), said: turn.message.text }
      await say(
        turn,
        await listPage(turn, found.rows, { contains: found.words }, 0, target.which(found.rows.length, sayWith('2'))),
      )
  }
}
