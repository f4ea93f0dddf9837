import type { Alternative, Period } from '../../language/time-reading.js'
import type { ReminderId } from '../../reminders/reminder.js'
import type { Schedule, Series } from '../../reminders/schedule.js'
import type { TimeZone } from '../../reminders/time.js'
import type { Because } from './because.js'
import type { Wanted } from './wanted.js'

/** A time that was said, with the other ways to read it. */
export interface Time {
  schedule: Schedule
  alternatives: Alternative[]
  /** What the other days of a series keep, where only some are meant. */
  rest?: Series
}

/** What the bot can ask; `about` is also the id of the dialog that asks it. Plain data, kept between turns. */
export type Question =
  | { about: 'create'; wanted: Wanted }
  | {
      about: 'cancel-all'
      ids: ReminderId[]
      /** The question, where it is not about a whole list. */
      said?: string
      /** Only what comes then. */
      during?: Period
    }
  | { about: 'forget' }
  | ({ about: 'snooze'; id: ReminderId } & Because)
  | ({ about: 'move'; id: ReminderId; scope?: 'occurrence' | 'series' } & Because)
  /** One of a series or all of it: the time that either comes to. */
  | { about: 'scope'; id: ReminderId; one: Time; all: Time }
  | { about: 'rename'; id: ReminderId }
  | { about: 'zone' }

/** What came of a question: what is to be done now. */
export type Decision =
  | { decided: 'create'; wanted: Wanted }
  | { decided: 'cancel'; ids: ReminderId[]; during?: Period }
  | { decided: 'forget' }
  | { decided: 'snooze'; id: ReminderId; schedule: Schedule }
  /** `said`: the words that were answered, to be read onto the time that it has. */
  | { decided: 'move'; id: ReminderId; said: string; scope?: 'occurrence' | 'series' }
  | { decided: 'scope'; id: ReminderId; time: Time; scope: 'occurrence' | 'series' }
  | { decided: 'rename'; id: ReminderId; text: string }
  | { decided: 'zone'; timeZone: TimeZone }
  /** The answer was no. */
  | { decided: 'nothing'; about?: Question['about'] }
