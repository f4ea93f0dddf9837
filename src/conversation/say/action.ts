import type { Activity } from 'botbuilder'
import type { Instant } from '../../reminders/time.js'

const VERBS = [
  'say',
  'done',
  'snooze',
  'choose-snooze',
  'cancel',
  'undo',
  'change-time',
  'change-text',
  'move',
  'rename',
  'come-once',
  'read-as',
  'instead',
  'resume',
  'come-through',
  'send-again',
  'join',
  'decline',
  'mute',
  'block',
  'page',
  'zone',
  'follow',
  'export',
] as const

type Verb = (typeof VERBS)[number]

/**
 * What a button asks for. It carries ids and what was on the card, never a right: whoever sends it is checked by the
 * book like anybody who types.
 */
export interface Action {
  do: Verb
  /** The reminder, or for `undo` the change. */
  id?: string
  /** `dueAt` of the reminder as the card showed it: a second click finds it changed and does nothing. */
  seen?: Instant
  /** The choice: a snooze, a zone, words to say, a reading, a new text, words of a new time. */
  with?: string
  /** Another text, together with the new time of `move` or with `come-once`. */
  text?: string
  /** In place of `id`, several that are done, cancelled or moved as one. */
  ids?: string[]
  /** The reminder's version where it was edited: what was changed elsewhere meanwhile is not written over. */
  version?: number
  /** Of a series: only the coming one, or all. */
  scope?: 'occurrence' | 'series'
  /**
   * `list`: the button stands in a row of a list, which stays when it is clicked. `page`: beside the chat, which says in one
   * line what was done.
   */
  in?: 'list' | 'page'
}

const isVerb = (value: unknown): value is Verb => VERBS.some((verb) => verb === value)

const LONGEST_FIELD = 2_000

const isField = (value: unknown): value is string | undefined =>
  value === undefined || (typeof value === 'string' && value.length <= LONGEST_FIELD)

const isWhole = (value: unknown): value is number | undefined =>
  value === undefined || (typeof value === 'number' && Number.isSafeInteger(value))

/** As many as anybody ticks in a list. */
const MOST = 500

const isIds = (value: unknown): value is string[] | undefined =>
  value === undefined ||
  (Array.isArray(value) && value.length > 0 && value.length <= MOST && value.every((each) => isField(each) && each))

function fromData(value: unknown): Action | null {
  if (typeof value !== 'object' || value === null) return null
  const { do: verb, id, seen, with: choice, text, in: place, ids, version, scope } = value as Record<string, unknown>
  if (!isVerb(verb) || !isField(id) || !isField(choice) || !isField(text)) return null
  if (!isWhole(seen) || !isWhole(version) || !isIds(ids)) return null
  return {
    do: verb,
    id,
    seen,
    with: choice,
    ...((place === 'list' || place === 'page') && { in: place }),
    ...(text !== undefined && { text }),
    ...(ids && { ids }),
    ...(version !== undefined && { version }),
    ...((scope === 'occurrence' || scope === 'series') && { scope }),
  }
}

const NONE = '-'
const PREFIX = '/do '

/** One line of text for channels whose buttons can only send text; short, as Telegram allows 64 bytes. */
export const actionText = (action: Action): string =>
  `${PREFIX}${action.do} ${action.id ?? NONE} ${action.seen?.toString(36) ?? NONE} ${action.with ?? ''}`.trimEnd()

function fromText(text: string): Action | null {
  if (!text.startsWith(PREFIX)) return null
  const [, verb, id, seen, choice] = /^\/do (\S+) (\S+) (\S+)(?: (.*))?$/s.exec(text) ?? []
  return fromData({
    do: verb,
    id: id === NONE ? undefined : id,
    seen: seen === NONE || seen === undefined ? undefined : Number.parseInt(seen, 36),
    with: choice,
  })
}

/** The button that an activity is the click of; null when it is none that this bot ever made. */
export const actionOf = (activity: Partial<Activity>): Action | null =>
  fromData(activity.value) ?? fromText(activity.text?.trim() ?? '')
