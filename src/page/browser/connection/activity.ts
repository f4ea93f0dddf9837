/** Direct Line activities as far as the page reads them (Bot Framework activity schema). */

export interface CardAction {
  type: string
  title?: string
  value?: unknown
  text?: string
  displayText?: string
}

export interface Attachment {
  contentType: string
  name?: string
  content?: unknown
  contentUrl?: string
}

export interface Activity {
  type: string
  id: string
  timestamp?: string
  name?: string
  text?: string
  value?: unknown
  from?: { id: string; role?: string }
  attachments?: Attachment[]
  suggestedActions?: { actions?: CardAction[] }
  channelData?: { clientActivityID?: string; reminder?: { id: string; seen?: number } }
}

/** What a person says: words, or the value of a button. */
export type Saying =
  | { type: 'message'; text: string; value?: unknown; attachments?: Attachment[] }
  | { type: 'message'; value: unknown }

/** A saying with the mark by which the channel knows a repeat of it, and the browser's clock and language. */
export type Outgoing = Saying & {
  channelData: {
    clientActivityID: string
    /** How long it had to wait until it was sent, when that is worth telling. */
    waitedMs?: number
  }
  from: { id: string; role: 'user' }
  locale: string
  localTimestamp: string
  localTimezone: string
}

export const isMine = (activity: Pick<Activity, 'from'>): boolean => activity.from?.role === 'user'
