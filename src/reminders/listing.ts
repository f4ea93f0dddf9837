import { saysWords } from './content.js'
import { isPausedUntilResumed } from './due.js'
import { occurrencesFrom } from './occurrences.js'
import type { Conversation } from './person.js'
import { inListOrder, listedAt, type Place } from './query.js'
import { asShown } from './refused-delivery.js'
import type { Reminder } from './reminder.js'
import { LATE_MS } from './store.js'
import type { Instant } from './time.js'
import { type Range, within } from './wall-time.js'

/** Without case and accents, to compare what people type: "Café" is found by "cafe". */
export const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** What to list; nothing given: everything open (waiting, fired, failed). */
export interface ListFilter {
  /** When it comes, or for `done`, was finished. `part` is how that was said. */
  period?: Range & { part?: 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' }
  /** `next`: the one that fires first. */
  show?: 'next' | 'repeating' | 'overdue' | 'failed' | 'done'
  /** Case and accents are ignored; each word must occur. */
  contains?: string
  /** The words of `contains` that have to occur; absent: all of them. */
  keys?: string[]
}

/** Whether a store can tell apart what is meant, so that parts of the list can be read: not words, nor days of a series. */
export const isPaged = ({ period, contains, keys }: ListFilter): boolean =>
  period === undefined && contains === undefined && keys === undefined

export interface Row {
  reminder: Reminder
  /** The moment it is listed under: when it fires next or fired; for `done`, when it was finished. */
  at: Instant
  /** Paused until resumed: it has no `at` of meaning. */
  paused: boolean
  /** Where it fires, when that is not the conversation asked in. */
  where?: Pick<Conversation, 'key' | 'channelId' | 'kind' | 'name'>
}

/** Part of a list, and how long the list is. */
export interface Page {
  rows: Row[]
  total: number
}

/**
 * Chooses rows and orders them by time, what is paused until resumed last. A period takes a series in when any of its
 * occurrences lies in it. Lead reminders are part of their main one and never rows of their own.
 */
export function selectRows(reminders: Reminder[], filter: ListFilter): Row[] {
  const range = filter.period ?? null
  const words = foldedWords(filter.keys?.join(' ') ?? filter.contains ?? '')
  const rows = reminders
    .map(asShown)
    .filter((reminder) => reminder.leadOf === undefined && isShown(reminder, filter))
    .filter(({ text, about }) => hasWords(`${text} ${about?.text ?? ''}`, words))
    .flatMap((reminder): Row[] => {
      const at = range === null ? listedAt(reminder) : momentWithin(reminder, range)
      return at === null ? [] : [{ reminder, at, paused: isPausedUntilResumed(reminder) }]
    })
    .sort((a, b) => inListOrder(placeIn(a), placeIn(b)))
  return filter.show === 'next' ? rows.filter(({ paused }) => !paused).slice(0, 1) : rows
}

/** It was sent and waits for an answer, also while a nag is going to ask again. */
export const isOverdue = ({ status, firedAt, nag }: Reminder): boolean =>
  status === 'fired' || (status === 'waiting' && firedAt !== undefined && (nag?.sent ?? 0) > 0)

function isShown(reminder: Reminder, { show }: ListFilter): boolean {
  const { status, schedule } = reminder
  switch (show) {
    case undefined:
      return status === 'waiting' || status === 'fired' || status === 'failed'
    case 'next':
      return status === 'waiting'
    case 'repeating':
      return status === 'waiting' && schedule.kind === 'series'
    case 'overdue':
      return isOverdue(reminder)
    case 'failed':
      return status === 'failed'
    case 'done':
      // A series that ran out was not finished by anybody; its occurrences were. An agenda is only read.
      return status === 'done' && schedule.kind === 'once' && saysWords(reminder)
  }
}

/** Its moment has come, and the channel takes neither it nor what comes before it in its conversation. */
export const isDelayed = (reminder: Reminder, now: Instant): boolean =>
  reminder.status === 'waiting' && (isRetried(reminder) || listedAt(reminder) < now - LATE_MS)

const isRetried = ({ attempts, retrying }: Reminder): boolean => attempts > 0 && retrying !== undefined

/** Where a row stands in its list. */
export const placeIn = ({ at, reminder: { createdAt, id } }: Row): Place => ({ listedAt: at, createdAt, id })

function momentWithin(reminder: Reminder, range: Range): Instant | null {
  const at = listedAt(reminder)
  if (within(at, range)) return at
  const { status, schedule, occurrenceAt } = reminder
  if (status !== 'waiting' || schedule.kind === 'once' || at >= range.to) return null
  const [next] = occurrencesFrom(schedule, Math.max(range.from, occurrenceAt), 1)
  return next !== undefined && within(next, range) ? next : null
}

const hasWords = (text: string, words: string[]): boolean => {
  const folded = fold(text)
  return words.every((word) => occurs(folded, word))
}

/** Anywhere in the text, short words only where one begins: "vet" is not in "velvet". A plural finds the singular. */
function occurs(text: string, word: string): boolean {
  const stem = word.length > 4 ? word.replace(/s$/, '') : word
  if (stem.length > 3) return text.includes(stem)
  const at = text.indexOf(stem)
  return at === 0 || (at > 0 && new RegExp(`[^\\p{L}\\p{N}]${stem.replace(/[^\p{L}\p{N}]/gu, '\\$&')}`, 'u').test(text))
}

const foldedWords = (text: string): string[] =>
  fold(text)
    .split(/\s+/)
    .filter((word) => word !== '')
