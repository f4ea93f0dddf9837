import { explain } from '../language/describe.js'
import type { Intent, TimeReading } from '../language/intent.js'
import { isOverdue } from '../reminders/listing.js'
import { cancelReminders } from './handle/cancel.js'
import { createReminder } from './handle/create.js'
import { data } from './handle/data.js'
import { finishReminders } from './handle/done.js'
import { editReminder } from './handle/edit.js'
import { help, notUnderstood, social } from './handle/help.js'
import { showList } from './handle/list.js'
import { relationSaid } from './handle/others.js'
import { settings } from './handle/settings.js'
import { snoozeReminders } from './handle/snooze.js'
import { findTarget } from './handle/target.js'
import { undo } from './handle/undo.js'
import { say } from './say.js'
import type { Turn } from './turn.js'

/** A time with nothing to do with it: the snooze of what fired last, if something is open. */
async function timeAlone(turn: Turn, reading: TimeReading): Promise<void> {
  const found = await findTarget(turn, { by: 'that' })
  const [id] = found.kind === 'these' ? found.ids : []
  const reminder = id === undefined ? null : await turn.deps.book.find(turn.actor, id)
  if (reminder?.ok && isOverdue(reminder.reminder)) return snoozeReminders(turn, { by: 'that' }, reading)
  await say(turn, { text: turn.words.unknown.timeAlone })
}

/** Does what a message means. */
export async function act(turn: Turn, intent: Intent): Promise<void> {
  switch (intent.kind) {
    case 'create':
      return createReminder(turn, intent)
    case 'list':
      return showList(turn, intent.filter)
    case 'cancel':
      return cancelReminders(turn, intent.target)
    case 'snooze':
      return snoozeReminders(turn, intent.target, intent.until)
    case 'done':
      return finishReminders(turn, intent.target)
    case 'edit':
      return editReminder(turn, intent.target, intent.change, intent.scope)
    case 'undo':
      return undo(turn)
    case 'settings':
      return settings(turn, intent.change, intent.problem)
    case 'help':
      return help(turn, intent.topic)
    case 'data':
      return data(turn, intent.ask)
    case 'relation':
      return relationSaid(turn, intent.ask, intent.name)
    case 'social':
      return social(turn, intent.said)
    case 'time':
      return timeAlone(turn, intent.reading)
    case 'yes':
    case 'no':
      await say(turn, { text: turn.words.unknown.noQuestion })
      return
    case 'leave':
      await say(turn, { text: turn.words.unknown.nothingToLeave })
      return
    case 'none':
      if (intent.problem) await say(turn, { text: explain(intent.problem, turn.language) })
      else await notUnderstood(turn, intent)
  }
}
