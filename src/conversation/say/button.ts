import type { Attachment } from 'botbuilder'
import type { Mention, Reminder } from '../../reminders/reminder.js'
import type { ToTell } from '../../reminders/results.js'
import type { Action } from './action.js'
import type { SpeechThere } from './wording.js'

export interface Button {
  title: string
  action: Action
}

/** One line of a list and what can be done with it. */
export interface Row {
  label: string
  text: string
  buttons: Button[]
}

/** What the bot says, whatever the channel. */
export interface Reply {
  text: string
  buttons?: Button[]
  rows?: Row[]
  mentions?: Mention[]
  attachments?: Attachment[]
  /** True when it is a question. */
  asks?: boolean
}

/** A reply, where it is to be said, and what follows once it is. */
export interface Said extends Reply {
  /** The reminder that it is about: in a click it takes the place of the card, and older messages about it lose their buttons. */
  of?: Pick<Reminder, 'id' | 'conversation' | 'activityId'>
  /** A message whose place it takes where the channel can. `whole`: what then stands there. */
  insteadOf?: { activityId: string; whole?: Reply }
  /** Begins once it was said, or could not be: work that goes on behind the turn either way. */
  behind?: () => void
  /** Called with the id of its message. */
  onSaid?: (activityId: string | undefined) => void | Promise<void>
  /** Who else hears of it, after that. */
  tells?: Telling[]
}

/** What somebody else is told in their own chat, in their language. */
export interface Telling {
  whom: ToTell
  /** `me`: the name of the speaker. */
  write(there: SpeechThere, me: string): Reply
}
