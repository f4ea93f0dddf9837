import { type Activity, isMine, type Outgoing } from '../connection/activity.js'
import { element } from '../dom.js'
import { texts } from '../texts/index.js'
import { type TimeStyle, timeOfDay } from '../words-of-time.js'
import { renderAttachment } from './card.js'
import type { Say } from './press.js'
import { renderWords } from './words.js'

const author = (name: string) => element('span', { class: 'hidden' }, `${name}: `)

/** One message as it stands on the page; null for what is not to be seen, such as the click of a button. */
export const renderMessage = (activity: Activity, say: Say, style: TimeStyle): HTMLElement | null => {
  const mine = isMine(activity)
  if (activity.type !== 'message') return null
  if (mine && (activity.text === undefined || activity.value !== undefined)) return null
  const sentAt = new Date(activity.timestamp ?? Date.now())
  const kind = mine ? 'mine' : activity.channelData?.reminder === undefined ? 'theirs' : 'theirs fired'
  return element(
    'article',
    { class: `message ${kind}`, tabindex: -1 },
    author(mine ? texts.you : texts.bot),
    ...renderWords(activity.text ?? ''),
    ...(mine ? [] : (activity.attachments ?? []).map((attachment) => renderAttachment(attachment, say))),
    element('time', { datetime: sentAt.toISOString() }, timeOfDay(sentAt.getTime(), style)),
  )
}

/** The person's own words before the channel has them. */
export const renderOutgoing = (activity: Outgoing): HTMLElement | null =>
  'text' in activity && activity.value === undefined
    ? element(
        'article',
        { class: 'message mine unsent' },
        author(texts.you),
        ...renderWords(activity.text),
        element('span', { class: 'state' }, texts.sending),
      )
    : null
