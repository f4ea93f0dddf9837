import type { Reminder } from '../../../reminders/reminder.js'
import type { Button } from '../../say/button.js'
import type { Speech } from '../../say/wording.js'

/** What can be done with a reminder that has fired. */
export function firedButtons(speech: Speech, { id, dueAt: seen }: Reminder): Button[] {
  const { buttons } = speech.words
  return [
    { title: buttons.done, action: { do: 'done', id, seen } },
    { title: buttons.snooze10, action: { do: 'snooze', id, seen, with: '10m' } },
    { title: buttons.snoozeHour, action: { do: 'snooze', id, seen, with: '1h' } },
    { title: buttons.snoozeTomorrow, action: { do: 'snooze', id, seen, with: 'tomorrow' } },
    { title: buttons.snoozeChoose, action: { do: 'choose-snooze', id, seen } },
  ]
}
