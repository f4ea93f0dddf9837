import { type Actor, personKey } from '../reminders/actor.js'
import type { Settings } from '../reminders/person.js'
import type { PersonKey } from '../reminders/reminder.js'
import type { TimeZone } from '../reminders/time.js'
import { zoneOf } from '../reminders/zone.js'

/** Who asks, by the token of the request, and what their browser told. */
export interface Asker {
  channelId: string
  conversationId: string
  userId: string
  timeZone: TimeZone | null
  /** BCP 47. */
  locale: string | null
}

interface Defaults {
  timeZone: TimeZone
  locale: string
}

/** The zone the page shows times in: the one that the bot speaks in. */
export const zoneFor = (asker: Asker, settings: Settings, defaults: Defaults): TimeZone =>
  zoneOf(settings, asker.timeZone, defaults.timeZone).timeZone

export const localeFor = (asker: Asker, settings: Settings, defaults: Defaults): string =>
  settings.locale ?? asker.locale ?? defaults.locale

export const personOf = ({ channelId, userId }: Asker) => personKey(channelId, userId)

export const actorOf = (asker: Asker, timeZone: TimeZone, linked: readonly PersonKey[] = []): Actor => ({
  person: personOf(asker),
  linked,
  channelId: asker.channelId,
  conversation: `${asker.channelId}|${asker.conversationId}`,
  conversationKind: 'personal',
  timeZone,
})
