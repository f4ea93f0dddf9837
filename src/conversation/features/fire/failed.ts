import type { Reminder } from '../../../reminders/reminder.js'
import type { Reply } from '../../say/button.js'
import { moment, nameOf, type Speech } from '../../say/wording.js'

const BUTTON_COUNT = 5

/** Reminders that did not come, each with why, and buttons to have them sent after all. */
export const describeFailed = (speech: Speech, heading: string, failed: Reminder[]): Reply => ({
  text: [heading, ...failed.map((reminder) => line(speech, reminder))].join('\n'),
  buttons: failed.slice(0, BUTTON_COUNT).map((reminder) => ({
    title: speech.words.failures.sendOne(nameOf(speech, reminder)),
    action: { do: 'send-again', id: reminder.id },
  })),
})

const line = (speech: Speech, reminder: Reminder): string =>
  speech.words.failures.line(
    nameOf(speech, reminder),
    moment(speech, reminder.occurrenceAt),
    speech.words.failures.why(reminder.failure?.code),
  )
