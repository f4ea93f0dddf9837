import type { Intent } from '../../language/intent.js'
import type { Answer } from '../answer.js'
import { importFiles } from '../features/data/import.js'
import type { Decision } from '../questions/question.js'
import type { Wanted } from '../questions/wanted.js'
import type { Turn } from '../turn.js'
import { click } from './click.js'
import { carryOut } from './do-decision.js'
import { doIt } from './do-intent.js'
import { inParts } from './in-parts.js'
import { type InTheMiddle, isFullRequest, isLeaving, whileAsking } from './interrupt.js'
import { read } from './read.js'
import { onlyOffer, takeOffer, takeWords, typedButton } from './typed-button.js'
import { chosenOf, toChosen } from './which.js'

/** Answers what is for it. Null: the message, which it may have put into other words, is for one of those behind. */
type Asked = (turn: Turn) => Answer | null | Promise<Answer | null>

/** Whom a message is for: they are asked in this order, and the first that takes it answers. */
export const ORDER: readonly (readonly [whom: string, asked: Asked])[] = [
  ['a file', importFiles],
  ['a button, clicked or typed', toButton],
  ['nothing said', toNothing],
  ['the open question', toQuestion],
  ['an offer, taken', takeOffer],
  ['other people', toOthers],
  ['an offer, declined', toDeclined],
  ['several things in one', toParts],
  ['what it says', (turn) => act(turn, read(turn))],
]

export async function onMessage(turn: Turn): Promise<Answer> {
  for (const [, asked] of ORDER) {
    const answer = await asked(turn)
    if (answer !== null) return answer
  }
  return []
}

/** Does what a message means; behind "which one?" it may only say which. */
async function act(turn: Turn, intent: Intent): Promise<Answer> {
  const { asked, zoneSaid } = turn.talk
  turn.zoneSaid = zoneSaid
  delete turn.talk.zoneSaid
  const answer = (await toChosen(turn, intent)) ?? (await doIt(turn, intent))
  // what was asked before is over when nothing was asked again
  if (turn.talk.asked === asked) delete turn.talk.asked
  return answer
}

/** Words of a button are read as if they had been typed. */
async function toButton(turn: Turn): Promise<Answer | null> {
  const action = turn.click ?? typedButton(turn)
  if (action === null) return null
  if (action.do === 'say') return takeWords(turn, action) ? null : { text: turn.words.unknown.questionOver }
  turn.message = { ...turn.message, isAddressed: true }
  return click(turn, action)
}

async function toNothing(turn: Turn): Promise<Answer | null> {
  if (turn.message.text !== '') return null
  const { value } = turn.context.activity
  if (typeof value === 'object' && value !== null) return { text: turn.words.refused.oldButton }
  return turn.message.isAddressed ? act(turn, { kind: 'help' }) : []
}

async function toQuestion(turn: Turn): Promise<Answer | null> {
  const { dialogs, talk } = turn
  if (!dialogs.activeDialog) return null
  const { awaited = 'text' } = talk
  const intent = read(turn)
  if (isLeaving(intent, awaited)) return leaveQuestion(turn)
  if (isFullRequest(intent)) return doInstead(turn, intent)
  const found = whileAsking(turn, intent, awaited)
  switch (found.is) {
    case 'refine':
      return toRefined(turn, found.wanted)
    case 'answer':
      return toPrompt(turn, found)
    case 'leave':
      return leaveQuestion(turn)
    case 'instead':
      return doInstead(turn, intent)
    case 'aside':
      return doAside(turn, intent)
  }
}

/** Sets it, or asks for what is still missing. */
async function toRefined(turn: Turn, wanted: Wanted): Promise<Answer> {
  await turn.dialogs.cancelAllDialogs()
  return carryOut(turn, { decided: 'create', wanted })
}

const NOTHING: Intent = { kind: 'none', problem: null, nearest: null }

/** The question takes it, unless it only says which of those that the question is about. */
async function toPrompt(turn: Turn, { as, isUseless }: Extract<InTheMiddle, { is: 'answer' }>): Promise<Answer> {
  const { dialogs } = turn
  if (isUseless && (await chosenOf(turn, NOTHING)).length > 0) return doInstead(turn, NOTHING)
  if (isUseless && !mayPutAgain(turn)) return letGo(turn)
  // Prompts read the activity itself, which still has its mentions.
  turn.context.activity.text = as ?? turn.message.text
  const { status, result } = await dialogs.continueDialog()
  return status === 'complete' ? carryOut(turn, result as Decision) : []
}

async function leaveQuestion(turn: Turn): Promise<Answer> {
  const about = turn.dialogs.activeDialog?.id
  await turn.dialogs.cancelAllDialogs()
  return { text: turn.words.ask.left(about) }
}

async function doInstead(turn: Turn, intent: Intent): Promise<Answer> {
  await turn.dialogs.cancelAllDialogs()
  return act(turn, intent)
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

/** In a group the bot answers those who speak to it, and requests that are clearly meant for it. */
function toOthers(turn: Turn): Answer | null {
  const intent = read(turn)
  const isForBot = turn.message.isAddressed || (intent.kind === 'create' && !intent.isBare)
  return isForBot ? null : []
}

function toDeclined(turn: Turn): Answer | null {
  const { kind } = read(turn)
  return onlyOffer(turn) && (kind === 'no' || kind === 'leave') ? { text: turn.words.unknown.declined } : null
}

async function toParts(turn: Turn): Promise<Answer | null> {
  const parts = await inParts(turn, read(turn))
  if (parts === null) return null
  return parts.map((text) => () => {
    turn.message = { ...turn.message, text }
    return act(turn, read(turn))
  })
}
