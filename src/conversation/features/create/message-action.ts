import { type Activity, CardFactory, type InvokeResponse } from 'botbuilder'
import { explain } from '../../../language/describe.js'
import { understandTime } from '../../../language/understand.js'
import type { Actor } from '../../../reminders/actor.js'
import { explainRefusal } from '../../say/refused.js'
import { inZone, moment, nameOf } from '../../say/wording.js'
import { type Turn, zoneToSay } from '../../turn.js'
import { aboutOfMessagePayload } from './about.js'

/** Teams' message action "Remind me about this" (`composeExtension` invokes of a message extension with `context: message`). */

const FETCH = 'composeExtension/fetchTask'
const SUBMIT = 'composeExtension/submitAction'

export const isMessageAction = ({ name }: Partial<Activity>): boolean => name === FETCH || name === SUBMIT

interface ActionValue {
  data?: { when?: unknown }
  messagePayload?: unknown
}

const WHEN_INPUT = 'when'

const dialog = (turn: Turn, about: string, because?: string): InvokeResponse => ({
  status: 200,
  body: {
    task: {
      type: 'continue',
      value: {
        title: turn.words.messageAction.title,
        height: 'small',
        width: 'small',
        card: CardFactory.adaptiveCard({
          type: 'AdaptiveCard',
          version: '1.3',
          body: [
            { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: about }] },
            ...(because ? [{ type: 'TextBlock', text: because, wrap: true, color: 'Attention' }] : []),
            {
              type: 'Input.Text',
              id: WHEN_INPUT,
              label: turn.words.messageAction.when,
              placeholder: turn.words.messageAction.example,
            },
          ],
          actions: [{ type: 'Action.Submit', title: turn.words.messageAction.submit }],
        }),
      },
    },
  },
})

const closing = (text: string): InvokeResponse => ({ status: 200, body: { task: { type: 'message', value: text } } })

/** The action can be called in a group that the bot is no part of; what it sets comes in the person's own chat. */
function inPersonalChat({ actor, met }: Turn): Actor | null {
  if (actor.conversationKind === 'personal') return actor
  const conversation = met.person.personalConversation
  return conversation === undefined ? null : { ...actor, conversation, conversationKind: 'personal' }
}

/** Asks when, then sets a reminder that keeps the message's text and link; it comes in the person's own chat. */
export async function answerMessageAction(turn: Turn): Promise<InvokeResponse> {
  const { messageAction } = turn.words
  const value = (turn.context.activity.value ?? {}) as ActionValue
  const about = aboutOfMessagePayload(value.messagePayload)
  const text = about?.text || messageAction.untitled
  if (turn.context.activity.name === FETCH) return dialog(turn, text)
  const said = typeof value.data?.when === 'string' ? value.data.when : ''
  const { schedule, problem } = understandTime(said, turn.language)
  if (!schedule || problem)
    return dialog(turn, text, problem ? explain(problem, turn.language) : turn.words.ask.examples)
  const actor = inPersonalChat(turn)
  if (!actor) return closing(messageAction.talkFirst)
  const created = await turn.deps.book.create(actor, {
    text,
    schedule,
    about,
    requestId: turn.context.activity.id,
  })
  if (!created.ok) return dialog(turn, text, explainRefusal(turn, created.problem))
  const at = inZone(moment(turn, created.reminder.occurrenceAt), zoneToSay(turn))
  return closing(messageAction.set(nameOf(turn, created.reminder), at))
}
