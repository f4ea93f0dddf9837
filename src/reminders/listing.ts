import { NEVER } from './due.js'
import { fold } from './folding.js'
import { dayRange, type Range, weekRange, within } from './local-days.js'
import { occurrencesFrom } from './occurrences.js'
import type { Conversation } from './person.js'
import { asShown } from './refused-delivery.js'
import type { Reminder } from './reminder.js'
import type { Instant, TimeZone } from './time.js'

/** What to list; nothing given: everything open (waiting, fired, failed). */
export interface ListFilter {
  period?: 'today' | 'tomorrow' | 'this-week' | 'next-week'
  /** `next`: the one that fires first. */
  show?: 'next' | 'repeating' | 'overdue' | 'failed' | 'done'
  /** For `done`: since when; absent: all that is kept. */
  since?: Instant
  /** Case and accents are ignored; each word must occur. */
  contains?: string
}

export interface Row {
  reminder: Reminder
  /** The moment it is listed under: when it fires next or fired; for `done`, when it was finished. */
  at: Instant
  /** Paused until resumed: it has no `at` of meaning. */
  paused: boolean
  /** Where it fires, when that is not the conversation asked in. */
  where?: Pick<Conversation, 'key' | 'channelId' | 'kind' | 'name'>
}

/**
 * Chooses rows and orders them by time, what is paused until resumed last. A period takes a series in when any of its
 * occurrences lies in it. Lead reminders are part of their main one and never rows of their own.
 */
export function selectRows(reminders: Reminder[], filter: ListFilter, now: Instant, timeZone: TimeZone): Row[] {
  const range = filter.period === undefined ? null : rangeOf(filter.period, now, timeZone)
  const words = foldedWords(filter.contains ?? '')
  const rows = reminders
    .map(asShown)
    .filter((reminder) => reminder.leadOf === undefined && isShown(reminder, filter))
    .filter(({ text, about }) => hasWords(`${text} ${about?.text ?? ''}`, words))
    .flatMap((reminder): Row[] => {
      const at = range === null ? listedAt(reminder) : momentWithin(reminder, range)
      return at === null ? [] : [{ reminder, at, paused: reminder.dueAt === NEVER }]
    })
    .sort((a, b) => a.at - b.at || a.reminder.createdAt - b.reminder.createdAt)
  return filter.show === 'next' ? rows.filter(({ paused }) => !paused).slice(0, 1) : rows
}

/** It was sent and waits for an answer, also while a nag is going to ask again. */
export const isOverdue = ({ status, firedAt, nag }: Reminder): boolean =>
  status === 'fired' || (status === 'waiting' && firedAt !== undefined && (nag?.sent ?? 0) > 0)

function isShown(reminder: Reminder, { show, since }: ListFilter): boolean {
  const { status, schedule, closedAt, content } = reminder
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
      return status === 'done' && schedule.kind === 'once' && content === 'text' && (closedAt ?? 0) >= (since ?? 0)
  }
}

function listedAt({ status, closedAt, firedAt, dueAt }: Reminder): Instant {
  switch (status) {
    case 'done':
    case 'cancelled':
      return closedAt ?? dueAt
    case 'fired':
      return firedAt ?? dueAt
    case 'waiting':
    case 'failed':
      return dueAt
  }
}

function momentWithin(reminder: Reminder, range: Range): Instant | null {
  const at = listedAt(reminder)
  if (within(at, range)) return at
  const { status, schedule, occurrenceAt } = reminder
  if (status !== 'waiting' || schedule.kind === 'once' || at >= range.to) return null
  const [next] = occurrencesFrom(schedule, Math.max(range.from, occurrenceAt), 1)
  return next !== undefined && within(next, range) ? next : null
}

function rangeOf(period: NonNullable<ListFilter['period']>, now: Instant, timeZone: TimeZone): Range {
  switch (period) {
    case 'today':
      return dayRange(now, timeZone)
    case 'tomorrow':
      return dayRange(now, timeZone, 1)
    case 'this-week':
      return weekRange(now, timeZone)
    case 'next-week':
      return weekRange(now, timeZone, 1)
  }
}

const hasWords = (text: string, words: string[]): boolean => {
  const folded = fold(text)
  return words.every((word) => folded.includes(word))
}

const foldedWords = (text: string): string[] =>
  fold(text)
    .split(/\s+/)
    .filter((word) => word !== '')
