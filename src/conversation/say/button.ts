import type { Attachment } from 'botbuilder'
import type { Mention } from '../../reminders/reminder.js'
import type { Action } from './action.js'

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
