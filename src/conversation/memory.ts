import type { ListFilter } from '../reminders/listing.js'
import type { ReminderId } from '../reminders/reminder.js'
import type { Instant, TimeZone } from '../reminders/time.js'
import type { Button } from './cards/button.js'

/** What an open question waits for. */
export type Awaited = 'text' | 'time' | 'yes-no' | 'scope' | 'zone'

/** What is remembered of the talk with one person in one conversation; plain data, kept in the bot's document store. */
export interface TalkMemory {
  welcomed?: boolean
  /** The list last shown, all pages of it: its numbers stay valid until another is shown. */
  list?: { ids: ReminderId[]; filter: ListFilter; page: number; activityId?: string }
  /** What was last spoken of: "that". */
  that?: { id: ReminderId; at: Instant }
  /** Buttons of the last message: their titles, and their numbers where the channel has no buttons, can be typed. */
  offered?: Button[]
  /** Marks the newest change, so that its Undo button cannot take back an older one. */
  change?: string
  /** The row of a series whose Done was clicked last, as that row showed it. */
  doneRow?: string
  awaited?: Awaited
  /** The time that was offered instead of one that cannot be: "yes" takes it. */
  offer?: string
  /** The open yes/no question; a button of another one is refused. */
  question?: string
  /** The newest message about a reminder, to be replaced when the reminder changes. */
  shownIn?: { id: ReminderId; activityId: string }
  /** A reminder set while the zone was a guess, and the words that were read: read again in the zone of the answer. */
  guessed?: { id: ReminderId; said: string; at: Instant }
}

/** What is remembered of a person on one channel. */
export interface PersonMemory {
  zoneAsked?: boolean
  /** The zone that the client told before another: repeats may still be on its time, and nobody was asked yet. */
  travelledFrom?: TimeZone
  /** Another zone than the chosen one, as the client told it lately: they may want to move there, and were not asked yet. */
  seenIn?: TimeZone
  /** Conversations with a memory of this person, so that "delete everything about me" finds them. */
  conversations?: string[]
}
