import type { Intent } from '../language/intent.js'
import type { Period } from '../language/time-reading.js'
import type { ListFilter } from '../reminders/listing.js'
import type { Place as ListPlace } from '../reminders/query.js'
import type { ReminderId } from '../reminders/reminder.js'
import type { Instant, TimeZone } from '../reminders/time.js'
import type { Place, Wanted } from './questions/wanted.js'
import type { Button } from './say/button.js'

/** What an open question waits for. */
export type Awaited = 'text' | 'time' | 'yes-no' | 'scope' | 'zone'

/** What can be done to one more reminder. `until`: when a snooze ends; `said`: the words of the change. */
type Deed =
  | { does: 'done'; at: Instant }
  | { does: 'cancel'; at: Instant }
  | { does: 'snooze'; until?: Instant; at: Instant }
  | { does: 'move'; said: string; at: Instant }

/** What is remembered of the talk with one person in one conversation; plain data, kept in the bot's document store. */
export interface TalkMemory {
  welcomed?: boolean
  /** Turns that were answered and changed nothing lately, the newest last: delivered a second time, they are not to act. */
  answered?: { turnId: string; at: Instant }[]
  /**
   * The list last shown: its numbers stay valid until another is shown. `null`: on a page of it that was not shown yet; beyond
   * `ids` there may be more, up to `total` (absent: as many as there are ids).
   */
  list?: {
    ids: (ReminderId | null)[]
    total?: number
    filter: ListFilter
    page: number
    activityId?: string
    last?: ListPlace
  }
  /** When their time zone was last shown or set: right behind it, "switch it to lisbon" is about that. */
  zoneSaid?: Instant
  /** The question that the last message asked of the list: "and sunday?" asks the same of another day. */
  asked?: Omit<Extract<Intent, { kind: 'list' }>, 'kind'>
  /** What was last spoken of: "that". */
  that?: {
    id: ReminderId
    at: Instant
    /** The words of its time, when it was just set. */
    timeSaid?: string
    /** When that is which it is ahead of, when that was said. */
    eventAt?: Instant
    /** Messages ahead of it were just set. */
    hasLeads?: true
  }
  /** Several that one message set: "all of them". */
  together?: { ids: ReminderId[]; at: Instant }
  /** The reminder that the last message confirmed a change of: a time or "yes" alone is about it. */
  confirmed?: ReminderId
  /** What is to be done with one of several that fit, which were shown: the next message may say which. */
  which?: {
    ids: ReminderId[]
    said: string
    /** What of a series is meant. */
    during?: Period
    /** Nobody asked which: they were named where none was as said, so a bare number only asks to see one. */
    isOffered?: true
  }
  /** What was done last with a reminder that was named: "the drip too" asks for the same. */
  deed?: Deed
  /** Buttons of the last message: their titles, and their numbers where the channel has no buttons, can be typed. */
  offered?: Button[]
  /** Marks the newest change, so that its Undo button cannot take back an older one. */
  change?: string
  /** The last message that was to change something changed nothing: "undo" is not about an older change. */
  isVain?: true
  /** What the reminders set by `change` can be instead, offered as a button. */
  instead?: { change: string; wanted: Wanted }
  /** The row of a series whose Done was clicked last, as that row showed it. */
  doneRow?: string
  awaited?: Awaited
  /** The reminder that is being asked for, as far as it is known. */
  wanted?: Wanted
  /** How often the open question was put. */
  timesPut?: number
  /** The time that was offered instead of one that cannot be: "yes" takes it. */
  offer?: string
  /** The time that was said in each of the places that it may be meant in. */
  places?: Place[]
  /** The open yes/no question; a button of another one is refused. */
  question?: string
  /** The newest message about a reminder and its words, to be replaced when the reminder changes. */
  shownIn?: { id: ReminderId; activityId: string; text?: string; at?: Instant }
  /** The confirmations of the newest requests, to follow their messages when these are edited. */
  confirmations?: { id: ReminderId; activityId: string }[]
  /** The reminder whose message was deleted last: it was asked about. */
  deletionAsked?: ReminderId
  /** The message of the open question and its words, to lose its buttons when the question is over. */
  askedIn?: { activityId: string; text: string }
  /** A reminder set while the zone was a guess, and the words that were read: read again in the zone of the answer. */
  guessed?: { id: ReminderId; said: string; at: Instant }
}

/** What is remembered of a person on one channel. */
export interface PersonMemory {
  zoneAsked?: boolean
  /** The zone that they know their times to be in. */
  zoneKnown?: TimeZone
  /** The zone that the client told before another: repeats may still be on its time, and nobody was asked yet. */
  travelledFrom?: TimeZone
  /** Another zone than the chosen one, as the client told it lately: they may want to move there, and were not asked yet. */
  seenIn?: TimeZone
  /** Conversations with a memory of this person, so that "delete everything about me" finds them. */
  conversations?: string[]
}
