import { phrasesFor } from '../../language/phrases.js'
import { localeFor } from '../../reminders/person.js'
import type { ToTell } from '../../reminders/results.js'
import { zoneOf } from '../../reminders/zone.js'
import type { Turn } from '../turn.js'
import { activitiesFor } from './activities.js'
import type { Telling } from './button.js'
import type { SpeechThere } from './wording.js'

export async function tellAll(turn: Turn, tells: Telling[]): Promise<void> {
  for (const telling of tells) await tell(turn, telling)
}

/** What one other is told in words alone; nothing where it concerns nobody. */
export const tellingOf = (whom: ToTell | undefined, write: (there: SpeechThere, me: string) => string): Telling[] =>
  whom === undefined ? [] : [{ whom, write: (there, me) => ({ text: write(there, me) }) }]

/**
 * Tells somebody else, in their own chat, language and zone, what the speaker (`me`) did. The change stands whether or not they can be reached, so a
 * failure is logged and not thrown.
 */
async function tell(turn: Turn, { whom, write }: Telling): Promise<void> {
  const { book, defaults, send, log } = turn.deps
  const person = await book.person(whom.person)
  const settings = person?.settings ?? {}
  const locale = localeFor(person, whom.conversation, defaults.locale)
  const { timeZone, from } = zoneOf(settings, person?.clientZone, turn.actor.timeZone)
  const isRead = from !== 'guess' && person?.personalConversation === whom.conversation
  const there: SpeechThere = {
    language: {
      now: turn.now,
      timeZone,
      locale,
      settings,
    },
    words: phrasesFor(locale),
    zoneToSay: isRead ? undefined : timeZone,
  }
  const channelId = whom.conversation.slice(0, whom.conversation.indexOf('|'))
  try {
    for (const activity of activitiesFor(write(there, turn.actor.name ?? there.words.others.somebody), channelId))
      await send(whom.conversation, activity)
  } catch (error) {
    log.warn({ err: error, conversation: whom.conversation }, 'Somebody could not be told of a change')
  }
}
