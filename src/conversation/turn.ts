import { type Activity, type ConversationReference, TurnContext } from 'botbuilder'
import type { DialogContext } from 'botbuilder-dialogs'
import type { Context } from '../language/intent.js'
import { type Phrases, phrasesFor } from '../language/phrases.js'
import { type Actor, personKey } from '../reminders/actor.js'
import type { ReminderId } from '../reminders/reminder.js'
import type { Met } from '../reminders/results.js'
import type { Instant, TimeZone } from '../reminders/time.js'
import type { ZoneFound } from '../reminders/zone.js'
import { type Action, actionOf } from './cards/action.js'
import type { Deps } from './deps.js'
import type { PersonMemory, TalkMemory } from './memory.js'
import { type Message, readMessage } from './message.js'
import { clientZone, findZone } from './zone.js'

/** Everything that one turn is about: who speaks where, when, in which zone and language, and what is remembered. */
export interface Turn {
  context: TurnContext
  deps: Deps
  dialogs: DialogContext
  /** How many questions were asked in this turn. */
  asked: number
  now: Instant
  actor: Actor
  met: Met
  message: Message
  /** The button that was clicked, if the turn is a click. */
  click: Action | null
  zone: ZoneFound
  language: Context
  words: Phrases
  /** Erases all that is remembered between turns of the speaker. */
  forgetMemory(): Promise<void>
  /** Changed in place; saved when the turn ends. */
  talk: TalkMemory
  /** Changed in place; saved when the turn ends. */
  self: PersonMemory
}

const TURN = Symbol('turn')

export function turnOf(context: TurnContext): Turn {
  const turn: unknown = context.turnState.get(TURN)
  if (!turn) throw new Error('A dialog ran outside of a turn of this bot.')
  return turn as Turn
}

function tenantOf(activity: Partial<Activity>): string | undefined {
  const data: unknown = activity.channelData
  const ofTeams =
    typeof data === 'object' && data !== null && 'tenant' in data ? (data.tenant as { id?: unknown } | null)?.id : null
  return activity.conversation?.tenantId ?? (typeof ofTeams === 'string' ? ofTeams : undefined)
}

function actorOf(activity: Activity, zone: ZoneFound): Actor {
  return {
    person: personKey(activity.channelId, activity.from.id),
    name: activity.from.name || undefined,
    channelId: activity.channelId,
    tenantId: tenantOf(activity),
    conversation: `${activity.channelId}|${activity.conversation.id}`,
    conversationKind: activity.conversation.isGroup ? 'group' : 'personal',
    timeZone: zone.timeZone,
    clientZone: clientZone(activity) ?? undefined,
    clientLocale: activity.locale || undefined,
  }
}

/** Remembers that there is something to ask when the client tells another zone than before. */
function noteTravel(
  self: PersonMemory,
  { clientZone: told }: Actor,
  before: TimeZone | undefined,
  zone: ZoneFound,
): void {
  if (!told || told === before) return
  if (zone.from === 'client') self.travelledFrom = before
  else self.seenIn = told === zone.timeZone ? undefined : told
}

type Remembered = Pick<Turn, 'talk' | 'self' | 'dialogs' | 'forgetMemory'>

/** Reads the turn and tells the book who was met where. */
export async function openTurn(context: TurnContext, deps: Deps, memory: Remembered): Promise<Turn> {
  const { talk, self, dialogs, forgetMemory } = memory
  const activity = context.activity
  const now = deps.clock.now()
  const known = await deps.book.person(personKey(activity.channelId, activity.from.id))
  const zone = findZone(activity, known, deps.defaults.timeZone, now)
  const actor = actorOf(activity, zone)
  noteTravel(self, actor, known?.clientZone, zone)
  const reference: Partial<ConversationReference> = TurnContext.getConversationReference(activity)
  const met = await deps.book.noteTurn(actor, { name: activity.conversation.name, reference })
  self.conversations = [...new Set([...(self.conversations ?? []), activity.conversation.id])]
  const { settings, clientLocale } = met.person
  const locale = settings.locale ?? clientLocale ?? deps.defaults.locale
  const turn: Turn = {
    context,
    deps,
    dialogs,
    asked: 0,
    now,
    actor,
    met,
    message: readMessage(activity),
    click: actionOf(activity),
    zone,
    language: { now, timeZone: zone.timeZone, locale, settings, maxLength: deps.maxLength },
    words: phrasesFor(locale),
    forgetMemory,
    talk,
    self,
  }
  context.turnState.set(TURN, turn)
  return turn
}

export const speakOf = (turn: Turn, id: ReminderId): void => {
  turn.talk.that = { id, at: turn.now }
}
