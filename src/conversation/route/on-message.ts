import type { Intent } from '../../language/intent.js'
import { understand, understandTime } from '../../language/understand.js'
import type { Answer } from '../answer.js'
import { importFiles } from '../features/data/import.js'
import type { Decision } from '../questions/question.js'
import type { Action } from '../say/action.js'
import { canClick } from '../say/say.js'
import type { Turn } from '../turn.js'
import { click } from './click.js'
import { carryOut } from './do-decision.js'
import { act, choseSome } from './do-intent.js'
import { inParts } from './in-parts.js'
import { inTheMiddle } from './interrupt.js'
import { read } from './read.js'

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

/** "Tonight", behind "Shall I remind you: buy milk?": the request that was offered, at that time. */
function offeredAt({ message, language, words }: Turn, { with: request = '' }: Action): string | null {
  const { schedule, spans } = understandTime(message.text, language)
  if (schedule === null || !words.ask.isTimeOnly(message.text, spans)) return null
  const whole = `${request} ${message.text}`
  const [offered, timed] = [understand(request, language), understand(whole, language)]
  const isIt = offered.kind === 'create' && timed.kind === 'create' && timed.schedule && timed.text === offered.text
  return isIt ? whole : null
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

/** Counts the question put; it is put twice at most: who does not answer it then has other things in mind. */
function mayPutAgain({ talk }: Turn): boolean {
  const { timesPut = 1 } = talk
  if (timesPut >= 2) return false
  talk.timesPut = timesPut + 1
  return true
}

/** Drops the question, and says how to begin again. */
async function letGo(turn: Turn): Promise<Answer> {
  const text = turn.talk.wanted?.text ?? null
  await turn.dialogs.cancelAllDialogs()
  return { text: turn.words.ask.letGo(text) }
}

async function toQuestion(turn: Turn): Promise<Answer> {
  const { dialogs, talk } = turn
  const found = inTheMiddle(turn, talk.awaited ?? 'text')
  const about = dialogs.activeDialog?.id
  switch (found.is) {
    case 'refine':
      return { about: 'create', wanted: found.wanted }
    case 'answer': {
      const chosen = found.isUseless ? await choseSome(turn) : null
      if (chosen !== null) return chosen
      if (found.isUseless && !mayPutAgain(turn)) return letGo(turn)
      // Prompts read the activity itself, which still has its mentions.
      turn.context.activity.text = found.as ?? turn.message.text
      const { status, result } = await dialogs.continueDialog()
      return status === 'complete' ? carryOut(turn, result as Decision) : []
    }
    case 'leave':
      await dialogs.cancelAllDialogs()
      return { text: turn.words.ask.left(about) }
    case 'instead':
      await dialogs.cancelAllDialogs()
      return act(turn, found.intent)
    case 'aside':
      return doAside(turn, found.intent)
  }
}

/** Does something else first, and puts the question again. */
async function doAside(turn: Turn, intent: Intent): Promise<Answer> {
  const { dialogs, talk, asked } = turn
  const { offered } = talk
  const again = async (): Promise<Answer> => {
    if (turn.asked !== asked || !dialogs.activeDialog) return []
    if (!mayPutAgain(turn)) return letGo(turn)
    await dialogs.repromptDialog()
    talk.offered = offered
    return []
  }
  return [() => act(turn, intent), again]
}

/** In a group the bot answers those who speak to it, and requests that are clearly meant for it. */
function isForOthers(turn: Turn, intent: Intent): boolean {
  return !turn.message.isAddressed && (intent.kind !== 'create' || intent.isBare === true)
}

/** What the bot does with a message: a click, a file, an answer to its question, or something new. */
export async function onMessage(turn: Turn): Promise<Answer> {
  const imported = importFiles(turn)
  if (imported !== null) return imported
  const action = turn.click ?? typedButton(turn)
  if (action && action.do !== 'say') {
    turn.message = { ...turn.message, isAddressed: true }
    return click(turn, action)
  }
  if (action && !takeWords(turn, action)) return { text: turn.words.unknown.questionOver }
  if (turn.message.text === '') return onNoWords(turn, action)
  if (turn.dialogs.activeDialog) return toQuestion(turn)
  return onWords(turn)
}

/** @param action the button whose words these are */
async function onNoWords(turn: Turn, action: Action | null): Promise<Answer> {
  const { value } = turn.context.activity
  if (action === null && typeof value === 'object' && value !== null) return { text: turn.words.refused.oldButton }
  return turn.message.isAddressed ? act(turn, { kind: 'help' }) : []
}

async function onWords(turn: Turn): Promise<Answer> {
  const offered = onlyOffer(turn)
  const timed = offered && offeredAt(turn, offered)
  if (offered && timed !== null) takeWords(turn, { ...offered, with: timed })
  let intent = read(turn)
  if (intent.kind === 'yes' && offered && takeWords(turn, offered)) intent = read(turn)
  if (isForOthers(turn, intent)) return []
  if ((intent.kind === 'no' || intent.kind === 'leave') && offered) return { text: turn.words.unknown.declined }
  const parts = await inParts(turn, intent)
  if (parts === null) return act(turn, intent)
  return parts.map((text) => () => {
    turn.message = { ...turn.message, text }
    return act(turn, read(turn))
  })
}
