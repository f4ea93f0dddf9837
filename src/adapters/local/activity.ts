/** Who speaks or is spoken to, as the Bot Framework spells it (`ChannelAccount`). */
export interface Account {
  id: string
  name?: string
  role?: 'user' | 'bot'
}

/**
 * One activity in the spelling of the wire (Bot Framework activity schema, JSON): times are ISO 8601 text. Fields that the
 * channel itself neither reads nor sets pass through as they came.
 */
export interface ChannelActivity {
  type: string
  /** `<conversation id>|<sequence number>`, as Direct Line numbers its activities. */
  id: string
  timestamp: string
  channelId: string
  from: Account
  conversation: { id: string }
  [field: string]: unknown
}

/** An activity before the channel has numbered and stamped it. */
export type Draft = Pick<ChannelActivity, 'type'> & Record<string, unknown>

/** The name under which the bot knows this channel; it is the one Azure's Direct Line uses, so cards and buttons are the same. */
export const CHANNEL_ID = 'directline'

export const BOT: Readonly<Account> = Object.freeze({ id: 'bot', name: 'Reminders', role: 'bot' })
