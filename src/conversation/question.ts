import type { Alternative, CreateIntent, TimeReading } from '../language/intent.js'
import type { About, Mention, ReminderId } from '../reminders/reminder.js'
import type { Schedule } from '../reminders/schedule.js'
import type { TimeZone } from '../reminders/time.js'
import type { Turn } from './turn.js'

/** A reminder that is being asked for: what was said so far. Plain data, for it is kept between turns. */
export interface Wanted extends Omit<CreateIntent, 'kind' | 'spans' | 'problem'> {
  mentions: Mention[]
  about?: About
  /** The activity that asked, so that a message delivered twice makes one reminder. */
  requestId?: string
  /** The message that the time was read from. */
  timeSaid?: string
  /** A sentence to say before the question: what was wrong with the time that was given. */
  because?: string
  /** A time to offer as a button. */
  offer?: Schedule
}

/** A time that was said, with the other ways to read it. */
export interface Time {
  schedule: Schedule
  alternatives: Alternative[]
  /** The words that were taken as the time. */
  said: string
}

export const timeOf = ({ schedule, alternatives, spans }: TimeReading, message: string): Time | null =>
  schedule && { schedule, alternatives, said: spans.map(({ start, end }) => message.slice(start, end)).join(' ') }

/** What the bot can ask; `about` is also the id of the dialog that asks it. Plain data, kept between turns. */
export type Question =
  | { about: 'create'; wanted: Wanted }
  | { about: 'cancel-all'; ids: ReminderId[] }
  | { about: 'forget' }
  | { about: 'snooze'; id: ReminderId; because?: string }
  | { about: 'move'; id: ReminderId; scope?: 'occurrence' | 'series'; because?: string; offer?: Schedule }
  | { about: 'scope'; id: ReminderId; time: Time }
  | { about: 'rename'; id: ReminderId }
  | { about: 'zone' }

/** Leaves whatever was asked before and asks this. */
export async function ask(turn: Turn, question: Question): Promise<void> {
  turn.asked += 1
  await turn.dialogs.cancelAllDialogs()
  await turn.dialogs.beginDialog(question.about, question)
}

/** What came of a question: what is to be done now. */
export type Decision =
  | { decided: 'create'; wanted: Wanted }
  | { decided: 'cancel'; ids: ReminderId[] }
  | { decided: 'forget' }
  | { decided: 'snooze'; id: ReminderId; schedule: Schedule }
  | { decided: 'move'; id: ReminderId; time: Time; scope?: 'occurrence' | 'series' }
  | { decided: 'rename'; id: ReminderId; text: string }
  | { decided: 'zone'; timeZone: TimeZone }
  /** The answer was no. */
  | { decided: 'nothing'; about: Question['about'] }
