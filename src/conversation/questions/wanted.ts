import type { CreateIntent } from '../../language/intent.js'
import type { About, Mention } from '../../reminders/reminder.js'
import type { Schedule } from '../../reminders/schedule.js'

/** A country, and a time as it is said there. */
export interface Place {
  country: string
  time: string
}

/** A reminder that is being asked for: what was said so far. Plain data, for it is kept between turns. */
export interface Wanted
  extends Omit<CreateIntent, 'kind' | 'spans' | 'problem' | 'suggestion' | 'isBare' | 'also' | 'instead'> {
  mentions: Mention[]
  about?: About
  /** The activity that asked, so that a message delivered twice makes one reminder. */
  requestId?: string
  /** The message that the time was read from. */
  timeSaid?: string
  /** Of it, the words that are the time. */
  timeWords?: string
  /** Its time was changed by an answer, and is said with the question. */
  isRefined?: boolean
  /** A sentence to say before the question: what was wrong with the time that was given. */
  because?: string
  /** A time to offer as a button. */
  offer?: Schedule
  /** The time that was said in each of the places that it may be meant in. */
  places?: Place[]
}
