import type { ComingRow } from '../../wire.js'
import type { Saying } from '../connection/activity.js'

type Verb = 'done' | 'snooze' | 'choose-snooze' | 'cancel' | 'change-time' | 'change-text' | 'resume' | 'send-again'

/** The same value as the button of a list in the chat carries, so that whose it is and Undo go one road. */
export const rowAction = (verb: Verb, { id, seen }: ComingRow, choice?: string): Saying => ({
  type: 'message',
  value: {
    do: verb,
    id,
    ...(verb === 'done' || verb === 'snooze' || verb === 'choose-snooze' ? { seen } : {}),
    ...(choice === undefined ? {} : { with: choice }),
    in: 'list',
  },
})
