import type { ComingRow } from '../../wire.js'
import type { Saying } from '../connection/activity.js'

export type Verb =
  | 'done'
  | 'snooze'
  | 'choose-snooze'
  | 'cancel'
  | 'move'
  | 'rename'
  | 'come-once'
  | 'resume'
  | 'send-again'

export interface More {
  /** A snooze, a new text, words of a new time. */
  with?: string
  /** A new text beside a new time. */
  text?: string
  version?: number
  scope?: 'occurrence' | 'series'
}

const NEEDS_SEEN: readonly Verb[] = ['done', 'snooze', 'choose-snooze']

/** The same value as the button of a list in the chat carries, so that whose it is and Undo go one road. */
export const rowAction = (verb: Verb, { id, seen }: Pick<ComingRow, 'id' | 'seen'>, more: More = {}): Saying => ({
  type: 'message',
  value: { do: verb, id, ...(NEEDS_SEEN.includes(verb) ? { seen } : {}), ...more, in: 'page' },
})

/** One change of several, taken back as one. */
export const severalAction = (verb: Verb, ids: string[], more: More = {}): Saying => ({
  type: 'message',
  value: { do: verb, ids, ...more, in: 'page' },
})

type Movable = Pick<ComingRow, 'id' | 'version' | 'repeats'>

/** To another day, at its time; of a series the coming one. */
export const moveToDay = (say: (saying: Saying) => void, { id, version, repeats }: Movable, date: string): void =>
  say(
    rowAction('move', { id, seen: 0 }, { with: date, version, ...(repeats !== undefined && { scope: 'occurrence' }) }),
  )
