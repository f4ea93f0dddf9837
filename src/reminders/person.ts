import type { ConversationKey, PersonKey } from './reminder.js'
import type { Instant, TimeOfDay, TimeZone } from './time.js'

/** RFC 5545 weekday. */
export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU'

/** What "morning", "noon" ... mean to this person. */
export interface TimesOfDay {
  /** A date without a time. */
  day: TimeOfDay
  morning: TimeOfDay
  noon: TimeOfDay
  afternoon: TimeOfDay
  evening: TimeOfDay
  night: TimeOfDay
  endOfDay: TimeOfDay
}

export const DEFAULT_TIMES_OF_DAY: TimesOfDay = {
  day: '09:00',
  morning: '09:00',
  noon: '12:00',
  afternoon: '15:00',
  evening: '18:00',
  night: '20:00',
  endOfDay: '17:00',
}

export const DEFAULT_WORK_DAYS: Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR']

interface QuietHours {
  from: TimeOfDay
  to: TimeOfDay
}

/** Only what the person chose; everything absent takes its default. */
export interface Settings {
  timeZone?: TimeZone
  /** BCP 47, e.g. `en-GB`; the language the bot speaks and the order of numeric dates. */
  locale?: string
  clock?: '12h' | '24h'
  timesOfDay?: Partial<TimesOfDay>
  quietHours?: QuietHours | null
  /** What "every workday" means, and which days are no days off. */
  workDays?: Weekday[]
  /** What falls on a day off waits for the morning of the next work day, as what falls into quiet hours for their end. */
  quietDaysOff?: boolean
  /** False: "buy milk tomorrow 5pm" is no request without a word of reminding. */
  bareSentences?: boolean
  /** What makes the person's calendar link one that nobody guesses; absent: there is none. */
  calendarSecret?: string
}

/** Counts while their settings and client say `over`. */
export interface Spoken {
  locale: string
  over: string
}

export interface Person {
  key: PersonKey
  name?: string
  /** The organisation within the channel (Teams tenant, Slack workspace), where the channel tells it. */
  tenantId?: string
  settings: Settings
  /** What their client told last; counts where they chose nothing. */
  clientZone?: TimeZone
  /** BCP 47. */
  clientLocale?: string
  /** In which language a message of theirs in a conversation was, where that is not the one of their settings and client. */
  spoken?: Record<ConversationKey, Spoken>
  /** The one-to-one chat with the bot, once there was one: where others' reminders for this person can be delivered. */
  personalConversation?: ConversationKey
  /** The same person in other chats, joined by a code. Counts where the other says the same (`linkedTo`). */
  links?: PersonKey[]
  /** People whose reminders are refused for this person. */
  blocked: PersonKey[]
  /** People whose reminders for this person are kept but not sent. */
  muted: PersonKey[]
  updatedAt: Instant
}

/** A conversation and the whole ConversationReference of its newest turn, kept as it came. */
export interface Conversation {
  key: ConversationKey
  channelId: string
  kind: 'personal' | 'group'
  name?: string
  /** A Bot Framework ConversationReference; opaque here. */
  reference: unknown
  /** False after the bot was removed: nothing is sent until it comes back. */
  reachable: boolean
  updatedAt: Instant
}

/** What a person is spoken to in: the language they spoke there last, else that of their settings, else their client's. */
export function localeFor(person: Person | undefined, conversation: ConversationKey, fallback: string): string {
  const told = person?.settings.locale ?? person?.clientLocale ?? fallback
  const spoken = person?.spoken?.[conversation]
  return spoken?.over === told ? spoken.locale : told
}
