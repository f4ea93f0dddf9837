import { type Activity, type ConversationReference, TurnContext } from 'botbuilder'
import type { DialogContext } from 'botbuilder-dialogs'
import type { Context, Intent } from '../language/intent.js'
import { type Phrases, phrasesFor } from '../language/phrases.js'
import { type Actor, personKey } from '../reminders/actor.js'
import { localeFor } from '../reminders/person.js'
import type { ReminderId } from '../reminders/reminder.js'
import type { Met } from '../reminders/results.js'
import type { Instant, TimeZone } from '../reminders/time.js'
import type { ZoneFound } from '../reminders/zone.js'
import type { Deps } from './deps.js'
import type { PersonMemory, TalkMemory } from './memory.js'
import { type Message, readMessage } from './message.js'
import { type Action, actionOf } from './say/action.js'
import { clientZone, findZone } from './zone.js'

/** Everything that one turn is about: who speaks where, when, in which zone and language, and what is remembered. */
export interface Turn {
  context: TurnContext
  deps: Deps
  dialogs: DialogContext
  /** How many questions were asked in this turn. */
  asked: number
  /** What is being done, to be done to one of several that fit when the next message says which. */
  doing?: Intent
  /** When the message right before this one told or set their time zone. */
  zoneSaid?: Instant
  /** The message that was looked into for what it says of a reminder, which is done once. */
  gistOf?: Turn['message']
  now: Instant
  /** When its words were said: before `now` where they waited for a connection. */
  saidAt: Instant
  /** What the speaker's next turn waits for besides the end of this one; does not reject. */
  nextWaitsFor?: Promise<unknown>
  /** Something that was asked for in this turn is durable. */
  hasKept: boolean
  /** What was asked for is done and answered; what follows is by the way. */
  isAnswered: boolean
  actor: Actor
  met: Met
  message: Message
  /** What that message means, once it was read. */
  reading?: { message: Message; intent: Intent }
  /** The button that was clicked, if the turn is a click. */
  click: Action | null
  zone: ZoneFound
  /** Answers are described in it; words are read `asSaid`. */
  language: Context
  /** The message was in another language than the one before. */
  isOtherSpoken: boolean
  /** What the person's settings and client say, the first of them first. */
  locales: string[]
  words: Phrases
  /** Erases all that is remembered between turns of the speaker. */
  forgetMemory(): Promise<void>
  /** Changed in place; saved when the turn ends. */
  talk: TalkMemory
  /** Changed in place; saved when the turn ends. */
  self: PersonMemory
}

const TURN = Symbol('turn')

/** The turn that was opened in this context, if it came to that. */
export const turnIn = (context: TurnContext): Turn | undefined => context.turnState.get(TURN) as Turn | undefined

export function turnOf(context: TurnContext): Turn {
  const turn = turnIn(context)
  if (!turn) throw new Error('A dialog ran outside of a turn of this bot.')
  return turn
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
    turnId: activity.id || undefined,
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

const LONGEST_WAIT_MS = 366 * 86_400_000

/**
 * How long a message lay in its client before it could be sent, as the page says in `channelData.waitedMs`: measured by one
 * clock, so that a clock that is wrong moves no reminder, as `localTimestamp` would.
 */
function waitedMs({ channelData }: Partial<Activity>): number {
  const told: unknown = channelData?.waitedMs
  return typeof told === 'number' && told > 0 && told <= LONGEST_WAIT_MS ? Math.round(told) : 0
}

/** In which the words of a turn are read: they count from when they were said. What is answered counts from now. */
export const asSaid = ({ language, saidAt }: Pick<Turn, 'language' | 'saidAt'>): Context => ({
  ...language,
  now: saidAt,
})

/** Reads the turn and tells the book who was met where. */
export async function openTurn(context: TurnContext, deps: Deps, memory: Remembered): Promise<Turn> {
  const { talk, self, dialogs, forgetMemory } = memory
  const activity = context.activity
  const now = deps.clock.now()
  const known = await deps.book.person(personKey(activity.channelId, activity.from.id))
  const zone = findZone(activity, known, deps.defaults.timeZone, now)
  const actor = actorOf(activity, zone)
  if (known?.links) actor.linked = (await deps.book.linkedTo(known)).map(({ key }) => key)
  noteTravel(self, actor, known?.clientZone, zone)
  const reference: Partial<ConversationReference> = TurnContext.getConversationReference(activity)
  const met = await deps.book.noteTurn(actor, { name: activity.conversation.name, reference }, known)
  self.conversations = [...new Set([...(self.conversations ?? []), activity.conversation.id])]
  const { settings, clientLocale } = met.person
  const locales = [settings.locale, clientLocale, deps.defaults.locale].filter((tag) => tag !== undefined)
  const locale = localeFor(met.person, actor.conversation, deps.defaults.locale)
  const turn: Turn = {
    context,
    deps,
    dialogs,
    asked: 0,
    now,
    saidAt: now - waitedMs(activity),
    hasKept: false,
    isAnswered: false,
    actor,
    met,
    message: readMessage(activity),
    click: actionOf(activity),
    zone,
    language: { now, timeZone: zone.timeZone, locale, settings, maxLength: deps.maxLength },
    locales,
    isOtherSpoken: false,
    words: phrasesFor(locale),
    forgetMemory,
    talk,
    self,
  }
  actor.onKept = () => {
    turn.hasKept = true
    delete actor.lately
  }
  context.turnState.set(TURN, turn)
  return turn
}

/** From here on this is spoken, until another message tells otherwise. */
export function speakIn(turn: Turn, locale: string): void {
  turn.isOtherSpoken = true
  turn.language = { ...turn.language, locale }
  turn.words = phrasesFor(locale)
}

/** Keeps the language that this turn changed to, for what comes by itself. */
export async function noteSpoken({ isOtherSpoken, deps, actor, language: { locale }, locales }: Turn): Promise<void> {
  if (!isOtherSpoken) return
  const [told = locale] = locales
  await deps.book.noteSpoken(actor, locale === told ? undefined : { locale, over: told })
}

/**
 * The zone of the times in an answer, where it has to be said: in a group, whose people may be in others; and once where it is
 * a guess, or another than before.
 */
export function zoneToSay({ actor, self, zone: { timeZone, from } }: Turn): TimeZone | undefined {
  if (actor.conversationKind === 'group') return timeZone
  const isNews = self.zoneKnown === undefined ? from === 'guess' : self.zoneKnown !== timeZone
  self.zoneKnown = timeZone
  return isNews ? timeZone : undefined
}

export const speakOf = (turn: Turn, id: ReminderId): void => {
  turn.talk.that = { id, at: turn.now }
}
