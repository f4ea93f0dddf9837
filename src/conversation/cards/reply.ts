import { ActionTypes, type Activity, ActivityTypes, AttachmentLayoutTypes, CardFactory, InputHints } from 'botbuilder'
import { buttonStyle, textLimit } from '../channel.js'
import { actionText } from './action.js'
import { adaptiveButtons } from './adaptive.js'
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

/** One reply as the channel can show it; more than one activity when its text is longer than the channel takes. */
export function activitiesFor(reply: Reply, channelId: string): Partial<Activity>[] {
  const buttons = reply.buttons ?? []
  const rows = reply.rows ?? []
  const style = buttons.length + rows.length === 0 ? null : buttonStyle(channelId, buttons.length)
  const text = style === 'numbered-words' && buttons.length > 0 ? `${reply.text}\n\n${numbered(buttons)}` : reply.text
  const attachments = [...(reply.attachments ?? [])]
  if (style === 'adaptive-card') attachments.push(adaptiveButtons(rows, buttons))
  if (style === 'hero-card' && buttons.length > 0)
    attachments.push(CardFactory.heroCard('', [], buttons.map(cardAction)))

  const parts = splitText(text, textLimit(channelId))
  return parts.map((part, index) => ({
    type: ActivityTypes.Message,
    ...withMentions(part, reply.mentions ?? [], channelId),
    inputHint: reply.asks ? InputHints.ExpectingInput : InputHints.AcceptingInput,
    ...(index === parts.length - 1 && {
      ...(attachments.length > 0 && { attachments, attachmentLayout: AttachmentLayoutTypes.List }),
      ...(style === 'suggested-actions' && {
        suggestedActions: { actions: buttons.map(cardAction), to: [] },
      }),
    }),
  }))
}
