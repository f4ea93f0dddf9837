import { type Activity, ActivityTypes, type Attachment, type CardAction } from 'botbuilder'
import type { InlineKeyboardMarkup, MessageEntity } from 'grammy/types'

/** One call of the Bot API that an activity becomes. Words are sent without a parse mode: they are shown as they are. */
export type Outgoing =
  | { call: 'message'; text: string; entities: MessageEntity[]; keyboard?: InlineKeyboardMarkup }
  | { call: 'document'; name: string; bytes: Uint8Array }
  | { call: 'typing' }

/** Makes of a button's text what Telegram keeps with the button: 64 bytes at most. */
export type DataOf = (text: string) => string

const HERO_CARD = 'application/vnd.microsoft.card.hero'
/** Characters of the titles in one row: more are cut off on a phone. */
const ROW_WIDTH = 32

function rowsOf(actions: readonly CardAction[], dataOf: DataOf): InlineKeyboardMarkup {
  const rows: InlineKeyboardMarkup['inline_keyboard'] = []
  let width = ROW_WIDTH
  for (const { title, value } of actions) {
    const button = { text: title, callback_data: dataOf(String(value)) }
    width += title.length
    if (width > ROW_WIDTH) {
      rows.push([button])
      width = title.length
    } else rows.at(-1)?.push(button)
  }
  return { inline_keyboard: rows }
}

const actionsOf = ({ attachments, suggestedActions }: Partial<Activity>): CardAction[] => [
  ...(attachments ?? []).flatMap(({ contentType, content }) =>
    contentType === HERO_CARD ? ((content as { buttons?: CardAction[] }).buttons ?? []) : [],
  ),
  ...(suggestedActions?.actions ?? []),
]

/** People who are mentioned by their Telegram id, so that they are notified. Offsets are in UTF-16 units, as Telegram's are. */
const mentionsOf = (text: string, entities: Activity['entities']): MessageEntity[] =>
  (entities ?? []).flatMap((entity) => {
    const { mentioned, text: words } = entity as { mentioned?: { id?: string; name?: string }; text?: string }
    const id = Number(mentioned?.id)
    if (entity.type !== 'mention' || !words || !Number.isSafeInteger(id)) return []
    const user = { id, is_bot: false, first_name: mentioned?.name ?? '' }
    return occurrencesOf(words, text).map((offset) => ({ type: 'text_mention', offset, length: words.length, user }))
  })

function occurrencesOf(words: string, text: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) found.push(at)
  return found
}

function documentOf({ name = 'file', contentUrl }: Attachment): Outgoing | null {
  const [, base64] = /^data:[^,]*;base64,(.*)$/s.exec(contentUrl ?? '') ?? []
  return base64 === undefined ? null : { call: 'document', name, bytes: Buffer.from(base64, 'base64') }
}

/** What has to be called for one activity, in order. */
export function outgoingOf(activity: Partial<Activity>, dataOf: DataOf): Outgoing[] {
  if (activity.type === ActivityTypes.Typing) return [{ call: 'typing' }]
  if (activity.type !== ActivityTypes.Message) return []
  const text = activity.text ?? ''
  const actions = actionsOf(activity)
  const documents = (activity.attachments ?? []).map(documentOf).filter((document) => document !== null)
  if (text === '') return documents
  const keyboard = actions.length > 0 ? rowsOf(actions, dataOf) : undefined
  return [{ call: 'message', text, entities: mentionsOf(text, activity.entities), keyboard }, ...documents]
}
