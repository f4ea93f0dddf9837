import { ActionTypes, type Activity, ActivityTypes, AttachmentLayoutTypes, CardFactory, InputHints } from 'botbuilder'
import { type ButtonStyle, buttonStyle, channelOf } from '../../channels/channels.js'
import { actionText } from './action.js'
import { adaptiveButtons, adaptiveMessage } from './adaptive.js'
import type { Button, Reply } from './button.js'
import { withMentions } from './mentions.js'

const cardAction = (button: Button) => {
  const value = actionText(button.action)
  return { type: ActionTypes.PostBack, title: button.title, value, text: value }
}

const numbered = (buttons: Button[]): string =>
  buttons.map((button, index) => `${index + 1}. ${button.title}`).join('\n')

/** Cuts on line ends, and inside a line only when that alone is too long. */
export function splitText(text: string, limit: number): string[] {
  if (text.length <= limit) return [text]
  const lineEnd = text.lastIndexOf('\n', limit)
  const wordEnd = text.lastIndexOf(' ', limit)
  const at = lineEnd > 0 ? lineEnd : wordEnd > limit / 2 ? wordEnd : limit
  const skipped = lineEnd > 0 || wordEnd > limit / 2 ? 1 : 0
  return [text.slice(0, at), ...splitText(text.slice(at + skipped), limit)]
}

/** `in-place`: it takes the place of a message with buttons. */
type Where = 'below' | 'in-place'

/** Whether its buttons can be clicked; else they are typed. */
export const canClick = (channelId: string): boolean => buttonStyle(channelOf(channelId), 1) !== 'numbered-words'

/** One reply as the channel can show it; more than one activity when its text is longer than the channel takes. */
export function activitiesFor(reply: Reply, channelId: string, where: Where = 'below'): Partial<Activity>[] {
  const channel = channelOf(channelId)
  const { buttons = [], rows = [], mentions = [] } = reply
  const hasButtons = buttons.length + rows.length > 0
  const style = hasButtons ? buttonStyle(channel, buttons.length) : null
  const text = style === 'numbered-words' && buttons.length > 0 ? `${reply.text}\n\n${numbered(buttons)}` : reply.text
  const parts = splitText(text, channel.textLimit)
  const last = parts.pop() ?? ''
  const closing =
    channel.splitsTextAndCard && (hasButtons || where === 'in-place')
      ? [wordsInCard(last, reply)]
      : textAndCard(last, reply, style, channelId)
  const all = [...parts.map((part) => withMentions(part, mentions, channelId)), ...closing]
  return (channel.splitsTextAndCard ? all.flatMap(oneByOne) : all).map((activity) => ({
    type: ActivityTypes.Message,
    inputHint: reply.asks ? InputHints.ExpectingInput : InputHints.AcceptingInput,
    ...activity,
  }))
}

function textAndCard(text: string, reply: Reply, style: ButtonStyle | null, channelId: string): Partial<Activity>[] {
  const { buttons = [], rows = [], mentions = [], attachments = [] } = reply
  const cards = [...attachments]
  if (style === 'adaptive-card') cards.push(adaptiveButtons(rows, buttons))
  if (style === 'hero-card' && buttons.length > 0) cards.push(CardFactory.heroCard('', [], buttons.map(cardAction)))
  return [
    {
      ...withMentions(text, mentions, channelId),
      ...(cards.length > 0 && { attachments: cards, attachmentLayout: AttachmentLayoutTypes.List }),
      ...(style === 'suggested-actions' && { suggestedActions: { actions: buttons.map(cardAction), to: [] } }),
    },
  ]
}

/** `summary` is what a notification shows. */
const wordsInCard = (text: string, { rows = [], buttons = [], mentions = [], attachments = [] }: Reply) => ({
  summary: text,
  attachments: [...attachments, adaptiveMessage(text, rows, buttons, mentions)],
})

/** Text alone, then each card alone: what such a channel would make of them, but each with an id. */
function oneByOne({ attachments = [], ...words }: Partial<Activity>): Partial<Activity>[] {
  const cards = attachments.map((each) => ({ summary: words.summary, attachments: [each] }))
  return words.text ? [words, ...cards] : cards
}
