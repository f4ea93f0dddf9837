import { Channels } from 'botbuilder'

/** How buttons reach people on a channel; words that can be typed work everywhere. */
export type ButtonStyle = 'adaptive-card' | 'hero-card' | 'suggested-actions' | 'numbered-words'

const ADAPTIVE: readonly string[] = [Channels.Msteams, Channels.Webchat, Channels.Directline, Channels.Emulator]

/** How many buttons a card may have, as botbuilder-dialogs' `supportsCardActions` has it (it is marked private there). */
const CARD_BUTTONS: Record<string, number> = {
  [Channels.Facebook]: 3,
  [Channels.Line]: 99,
  [Channels.Slack]: 100,
  [Channels.Telegram]: 100,
  [Channels.DirectlineSpeech]: 100,
}

/** The same for `supportsSuggestedActions`. */
const SUGGESTED_BUTTONS: Record<string, number> = {
  [Channels.Facebook]: 10,
  [Channels.Line]: 13,
  [Channels.Telegram]: 100,
  [Channels.DirectlineSpeech]: 100,
}

export function buttonStyle(channelId: string, count: number): ButtonStyle {
  if (ADAPTIVE.includes(channelId)) return 'adaptive-card'
  if (count <= (CARD_BUTTONS[channelId] ?? 0)) return 'hero-card'
  if (count <= (SUGGESTED_BUTTONS[channelId] ?? 0)) return 'suggested-actions'
  return 'numbered-words'
}

/** Longest text of one message in UTF-16 units, with room left for what the connectors add. */
const TEXT_LIMITS: Record<string, number> = {
  [Channels.Msteams]: 12_000,
  [Channels.Webchat]: 12_000,
  [Channels.Directline]: 12_000,
  [Channels.Emulator]: 12_000,
  [Channels.Slack]: 3_900,
  [Channels.Telegram]: 4_000,
  [Channels.Line]: 4_900,
  [Channels.Facebook]: 1_950,
  [Channels.Sms]: 1_550,
}

export const textLimit = (channelId: string): number => TEXT_LIMITS[channelId] ?? 1_550
