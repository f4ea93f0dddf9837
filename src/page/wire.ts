/** What the page's own routes answer, as the browser reads it. Moments are milliseconds since 1970-01-01T00:00Z. */

export interface ComingRow {
  id: string
  text: string
  /** When it comes next; when it came, for `overdue`; without meaning for `paused`. */
  at: number
  state: 'waiting' | 'overdue' | 'failed' | 'paused'
  isSnoozed: boolean
  /** When one of a series would have come that was moved before it came. */
  movedFrom?: number
  /** The rule of a series in words. */
  repeats?: string
  /** `dueAt`, for the buttons of the row: a second click on the same row finds it changed. */
  seen: number
  /** For edits: what was changed elsewhere meanwhile is not written over. */
  version: number
  /** Who set it, when that is somebody else. */
  from?: string
  /** Set by this person for another one: it can only be cancelled. */
  isForOther: boolean
}

/** `GET /page/coming?rows=200&search=mom`: what is open of one person, in time order; `search` leaves the picture as it is. */
export interface Coming {
  /** The bot's clock, by which countdowns run. */
  now: number
  timeZone: string
  /** Absent: as usual in the reader's language. */
  clock?: '12h' | '24h'
  rows: ComingRow[]
  /** Open reminders beyond those in `rows`. */
  more: number
  /** Every moment of the next 14 days at which something comes, in order. */
  moments: number[]
  /** Local times of day, `HH:MM`. */
  quietHours: { from: string; to: string } | null
  /** Days from today, 0 to 13, that are quiet as a whole. */
  quietDays: number[]
}

/** One reminder on one day; what comes often that day is folded into one. */
export interface DayItem {
  id: string
  text: string
  /** The first of the day. */
  at: number
  /** How often that day, when more than once, and the last of them. */
  count?: number
  last?: number
  repeats?: string
  state: ComingRow['state']
  /** It can be moved to another day: it is the reminder's next moment, or its only one. */
  isMovable: boolean
  version: number
}

/** `GET /page/calendar?from=2026-11-23&days=7`: what comes on each day, by the person's own calendar. */
export interface Calendar {
  now: number
  timeZone: string
  clock?: '12h' | '24h'
  /** `YYYY-MM-DD`, in order, each with its reminders in time order; `more` beyond those in `items`. */
  days: { date: string; items: DayItem[]; more: number }[]
}

/**
 * `POST /page/reading`: how the bot would read a message that is still being typed; with `for` (a reminder's id) and `scope`, what
 * words of a new time would make of that reminder.
 */
export interface Reading {
  /** True when it would set a reminder. */
  isRequest: boolean
  /** What the reminder would say. */
  text: string | null
  /** When it would come (first). */
  at: number | null
  /** The rule in words, when it would repeat. */
  repeats: string | null
  /** What is still missing. */
  needs: ('time' | 'text')[]
  /** One sentence on what is wrong with it. */
  problem: string | null
  /** The words taken as the time: UTF-16 offsets, half-open. */
  spans: { start: number; end: number }[]
  timeZone: string
  clock?: '12h' | '24h'
  /** Of a new time for a series: whether the words are about the coming one or about all. */
  scope?: 'occurrence' | 'series'
}

/**
 * What a push message holds, as JSON: a reminder that came. A service worker of an older version shows what it knows of it, so
 * fields are only ever added.
 */
export interface PushedReminder {
  /** The activity that delivered it: the same in the conversation and in the notification. */
  activityId: string
  text: string
  /** Absent: there is nothing to be done with it. */
  reminder?: { id: string; seen: number }
  /** It was done, snoozed or cancelled elsewhere: its notification goes. */
  isOver?: true
}
