import type { KnownBlock, RichTextElement } from '@slack/web-api'
import { type Activity, ActivityTypes, type CardAction } from 'botbuilder'
import { userIdOf } from './event.js'

/** One call of the Web API that an activity becomes. */
export type Outgoing =
  | { call: 'message'; text: string; blocks: KnownBlock[] }
  | { call: 'file'; name: string; content: Buffer }

const HERO_CARD = 'application/vnd.microsoft.card.hero'
/** Elements of one actions block, and characters of a button's title and of its value. */
const MOST_ELEMENTS = 25
const LONGEST_TITLE = 75
const LONGEST_VALUE = 2_000

/** For notifications, which know markup: the three characters that begin it are written out. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Rich text shows words as they are, without markup, and mentions people so that they are notified. */
function richText(text: string, entities: Activity['entities']): KnownBlock {
  const people = (entities ?? []).flatMap((entity) => {
    const { mentioned, text: words } = entity as { mentioned?: { id?: string }; text?: string }
    return entity.type === 'mention' && words && mentioned?.id ? [{ words, userId: userIdOf(mentioned.id) }] : []
  })
  let elements: RichTextElement[] = [{ type: 'text', text }]
  for (const { words, userId } of people)
    elements = elements.flatMap((element) =>
      element.type === 'text' ? mentioning(element.text, words, userId) : [element],
    )
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }
}

const mentioning = (text: string, words: string, userId: string): RichTextElement[] =>
  text
    .split(words)
    .flatMap((part, index): RichTextElement[] => [
      ...(index > 0 ? [{ type: 'user' as const, user_id: userId }] : []),
      ...(part === '' ? [] : [{ type: 'text' as const, text: part }]),
    ])

const actionsOf = ({ attachments, suggestedActions }: Partial<Activity>): CardAction[] => [
  ...(attachments ?? []).flatMap(({ contentType, content }) =>
    contentType === HERO_CARD ? ((content as { buttons?: CardAction[] }).buttons ?? []) : [],
  ),
  ...(suggestedActions?.actions ?? []),
]

function buttons(actions: readonly CardAction[]): KnownBlock[] {
  const elements = actions
    .filter(({ value }) => String(value).length <= LONGEST_VALUE)
    .map(({ title, value }, index) => ({
      type: 'button' as const,
      action_id: `button-${index}`,
      text: { type: 'plain_text' as const, text: title.slice(0, LONGEST_TITLE), emoji: true },
      value: String(value),
    }))
  const blocks: KnownBlock[] = []
  for (let from = 0; from < elements.length; from += MOST_ELEMENTS)
    blocks.push({ type: 'actions', elements: elements.slice(from, from + MOST_ELEMENTS) })
  return blocks
}

/** What has to be called for one activity, in order. Slack shows no typing of apps. */
export function outgoingOf(activity: Partial<Activity>): Outgoing[] {
  if (activity.type !== ActivityTypes.Message) return []
  const text = activity.text ?? ''
  const files = (activity.attachments ?? []).flatMap(({ name = 'file', contentUrl }): Outgoing[] => {
    const [, base64] = /^data:[^,]*;base64,(.*)$/s.exec(contentUrl ?? '') ?? []
    return base64 === undefined ? [] : [{ call: 'file', name, content: Buffer.from(base64, 'base64') }]
  })
  if (text === '') return files
  const blocks = [richText(text, activity.entities), ...buttons(actionsOf(activity))]
  return [{ call: 'message', text: escaped(text), blocks }, ...files]
}
