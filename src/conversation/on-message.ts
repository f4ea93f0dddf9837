import { act } from './act.js'
import type { Action } from './cards/action.js'
import { carryOut } from './carry-out.js'
import { click } from './click.js'
import { importFiles } from './handle/import.js'
import { inTheMiddle } from './interrupt.js'
import type { Decision } from './question.js'
import { read } from './read.js'
import { canClick, say } from './say.js'
import type { Turn } from './turn.js'

/** The button that was typed: by its title, or by its number where the channel shows numbers for buttons. */
function typedButton(turn: Turn): Action | null {
  const offered = turn.talk.offered ?? []
  const text = turn.message.text.trim().toLowerCase()
  const byTitle = offered.find(({ title }) => title.toLowerCase() === text)
  if (byTitle) return byTitle.action
  if (canClick(turn) || !/^\d{1,2}$/.test(text)) return null
  return offered[Number(text) - 1]?.action ?? null
}

/** What "yes" takes when the last message offered one thing to say. */
function onlyOffer(turn: Turn): Action | null {
  const [only, ...others] = turn.talk.offered ?? []
  return only?.action.do === 'say' && others.length === 0 ? only.action : null
}

/** Words of a button become the message. False when they answer a question that is no longer open. */
function takeWords(turn: Turn, action: Action): boolean {
  if (action.id !== undefined && action.id !== turn.talk.question) return false
  const text = action.with ?? ''
  turn.context.activity.text = text
  turn.message = { ...turn.message, text, isAddressed: true }
  turn.click = null
  return true
}

async function toQuestion(turn: Turn): Promise<void> {
  const { dialogs, talk } = turn
  const found = inTheMiddle(turn, talk.awaited ?? 'text')
  const about = dialogs.activeDialog?.id
  switch (found.is) {
    case 'answer': {
      // Prompts read the activity itself, which still has its mentions.
      turn.context.activity.text = found.as ?? turn.message.text
      const { status, result } = await dialogs.continueDialog()
      if (status === 'complete') await carryOut(turn, result as Decision)
      return
    }
    case 'leave':
      await dialogs.cancelAllDialogs()
      await say(turn, { text: turn.words.ask.left(about) })
      return
    case 'instead':
      await dialogs.cancelAllDialogs()
      return act(turn, found.intent)
    case 'aside': {
      const { offered } = talk
      const question = turn.asked
      await act(turn, found.intent)
      if (turn.asked !== question || !dialogs.activeDialog) return
      await dialogs.repromptDialog()
      talk.offered = offered
    }
  }
}

/** In a group the bot answers those who speak to it, and requests that are clearly meant for it. */
function isForOthers(turn: Turn, kind: string): boolean {
  return !turn.message.isAddressed && kind !== 'create'
}

/** What the bot does with a message: a click, a file, an answer to its question, or something new. */
export async function onMessage(turn: Turn): Promise<void> {
  if (await importFiles(turn)) return
  const action = turn.click ?? typedButton(turn)
  if (action?.do === 'say') {
    if (!takeWords(turn, action)) {
      await say(turn, { text: turn.words.unknown.questionOver })
      return
    }
  } else if (action) {
    turn.message = { ...turn.message, isAddressed: true }
    return click(turn, action)
  } else if (typeof turn.context.activity.value === 'object' && turn.context.activity.value !== null) {
    if (!turn.message.text) {
      await say(turn, { text: turn.words.refused.oldButton })
      return
    }
  }
  if (turn.message.text === '') {
    if (turn.message.isAddressed) await act(turn, { kind: 'help' })
    return
  }
  if (turn.dialogs.activeDialog) return toQuestion(turn)
  const offered = onlyOffer(turn)
  let intent = read(turn)
  if (intent.kind === 'yes' && offered && takeWords(turn, offered)) intent = read(turn)
  if (isForOthers(turn, intent.kind)) return
  await act(turn, intent)
}
