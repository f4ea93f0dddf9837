/** What each channel shows and takes: one record a channel, so that nobody else has to ask which one it is. */

/** How buttons reach people; words that can be typed work everywhere. */
export type ButtonStyle = 'adaptive-card' | 'hero-card' | 'suggested-actions' | 'numbered-words'

export interface Channel {
  /** What people call it. */
  name: string
  /** Data buttons on an Adaptive Card, or how many a hero card and how many suggested actions may have. */
  buttons: 'adaptive-card' | { heroCard: number; suggested: number }
  /** Longest text of one message in UTF-16 units, with room left for what the connectors add. */
  textLimit: number
  /** `download`: a `data:` attachment; `consent`: Teams' card that asks where to put it; `written`: as text. */
  files: 'download' | 'consent' | 'written'
  /** Where an activity brings the message that it answers: Teams in HTML, to which a link leads back, Telegram in its own data. */
  quotes: 'teams' | 'telegram' | null
  /** `xml`: mentions exist in this format only, and a plain text loses its line breaks; `plain`: shown as it is. */
  text: 'xml' | 'plain'
  /**
   * An activity with text and a card becomes two messages without an id, which can never be replaced (202, then 400
   * "Activity resulted into multiple skype activities"): the words stand in the card.
   */
  splitsTextAndCard: boolean
  /** Between two messages to one conversation once it has throttled. */
  throttledGapMs: number
  /** Shows that somebody is writing. */
  typing: boolean
  /** Its page notifies of a reminder that fired, told apart from an answer by data of our own. */
  marksFired: boolean
}

const WORDS_ONLY: Channel = {
  name: '',
  buttons: { heroCard: 0, suggested: 0 },
  textLimit: 1_550,
  files: 'written',
  quotes: null,
  text: 'plain',
  splitsTextAndCard: false,
  throttledGapMs: 1_000,
  typing: false,
  marksFired: false,
}

const WEB: Channel = {
  ...WORDS_ONLY,
  name: 'Web Chat',
  buttons: 'adaptive-card',
  textLimit: 12_000,
  files: 'download',
  typing: true,
}

/**
 * The ids are those of `Channels` in botbuilder. How many buttons: botbuilder-dialogs' `supportsCardActions` and
 * `supportsSuggestedActions` (marked private there).
 */
const CHANNELS: Partial<Record<string, Channel>> = {
  msteams: {
    ...WORDS_ONLY,
    name: 'Teams',
    buttons: 'adaptive-card',
    textLimit: 12_000,
    files: 'consent',
    quotes: 'teams',
    text: 'xml',
    splitsTextAndCard: true,
    typing: true,
  },
  webchat: WEB,
  directline: { ...WEB, marksFired: true },
  emulator: { ...WEB, name: 'Emulator' },
  slack: { ...WORDS_ONLY, name: 'Slack', buttons: { heroCard: 100, suggested: 0 }, textLimit: 3_900, typing: true },
  telegram: {
    ...WORDS_ONLY,
    name: 'Telegram',
    buttons: { heroCard: 100, suggested: 100 },
    textLimit: 4_000,
    quotes: 'telegram',
    typing: true,
    throttledGapMs: 3_000, // 20 a minute in a group
  },
  /** Telegram without Azure in between, which also takes files. */
  'telegram-bot': {
    ...WORDS_ONLY,
    name: 'Telegram',
    buttons: { heroCard: 100, suggested: 100 },
    textLimit: 4_000,
    files: 'download',
    quotes: 'telegram',
    typing: true,
  },
  /** Slack without Azure in between: buttons of Block Kit, 25 in a block, and files. */
  'slack-bot': {
    ...WORDS_ONLY,
    name: 'Slack',
    buttons: { heroCard: 100, suggested: 100 },
    textLimit: 3_500,
    files: 'download',
    quotes: 'telegram',
  },
  facebook: {
    ...WORDS_ONLY,
    name: 'Messenger',
    buttons: { heroCard: 3, suggested: 10 },
    textLimit: 1_950,
    typing: true,
  },
  line: { ...WORDS_ONLY, name: 'LINE', buttons: { heroCard: 99, suggested: 13 }, textLimit: 4_900 },
  directlinespeech: { ...WORDS_ONLY, name: 'Direct Line Speech', buttons: { heroCard: 100, suggested: 100 } },
  email: { ...WORDS_ONLY, name: 'e-mail', files: 'download' },
  sms: { ...WORDS_ONLY, name: 'SMS' },
}

/** One that nobody has described takes words alone. */
export const channelOf = (channelId: string): Channel => CHANNELS[channelId] ?? { ...WORDS_ONLY, name: channelId }

/** What people call the channel of a person's or conversation's key (`channelId|id`). */
export const channelNameIn = (key: string): string => channelOf(key.slice(0, key.indexOf('|'))).name

export function buttonStyle({ buttons }: Channel, count: number): ButtonStyle {
  if (buttons === 'adaptive-card') return buttons
  if (count <= buttons.heroCard) return 'hero-card'
  return count <= buttons.suggested ? 'suggested-actions' : 'numbered-words'
}
