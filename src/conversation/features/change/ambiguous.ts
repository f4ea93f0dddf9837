import type { Answer } from '../../answer.js'
import type { Button, Reply } from '../../say/button.js'
import type { Turn } from '../../turn.js'
import { listPage } from '../list/list.js'
import type { Found } from './in-list.js'

/** Why the words did not settle on a reminder, and what they could mean, under numbers that can be said. */
export async function notFound(
  turn: Turn,
  found: Exclude<Found, { kind: 'these' | 'all' }>,
  sayWith: (number: string) => string,
): Promise<Answer> {
  const { target } = turn.words
  switch (found.kind) {
    case 'nothing':
      return { text: target.nothing }
    case 'no-such-number':
      return { text: target.noSuchNumber(found.numbers, found.count) }
    case 'no-such-words':
      return noSuchWords(turn, found)
    case 'ambiguous':
      if (turn.doing) turn.talk.which = { ids: found.rows.map(({ reminder }) => reminder.id), said: turn.message.text }
      return withRequest(
        turn,
        await listPage(turn, found.rows, { contains: found.words }, 0, target.which(found.rows.length, sayWith('2'))),
      )
  }
}

/** With a button for a new one, where the words may as well ask for that. */
function withRequest({ doing, words: { unknown, ask }, message }: Turn, reply: Reply): Reply {
  if (doing === undefined || !('ifNone' in doing) || doing.ifNone === undefined) return reply
  const button: Button = { title: unknown.createButton, action: { do: 'say', with: ask.asRequest(message.text) } }
  return { ...reply, buttons: [button, ...(reply.buttons ?? [])] }
}

/** So many are named where none fits: who wants all of them asks for the list. */
const NAMED = 3

/** Names the nearest few, else those that come first. */
async function noSuchWords(
  turn: Turn,
  { words, near, rows }: Extract<Found, { kind: 'no-such-words' }>,
): Promise<Reply> {
  const { target, list, buttons, edit, say: typed } = turn.words
  const isNear = near.length > 0
  const heading = isNear ? list.nearest(words) : target.noSuchWords(words)
  const shown = (isNear ? near : rows).slice(0, NAMED)
  const page = await listPage(turn, shown, {}, 0, heading)
  if (turn.doing)
    turn.talk.which = { ids: shown.map(({ reminder }) => reminder.id), said: turn.message.text, isOffered: true }
  const left = rows.length - shown.length
  return withRequest(turn, {
    ...page,
    text: isNear || left === 0 ? page.text : `${page.text}\n${edit.further(left)}`,
    buttons: left === 0 ? [] : [{ title: buttons.all, action: { do: 'say', with: typed.list } }],
  })
}
