/** What the page's own routes answer, as the browser reads it. Moments are milliseconds since 1970-01-01T00:00Z. */

export interface ComingRow {
  id: string
  text: string
  /** When it comes next; when it came, for `overdue`; without meaning for `paused`. */
  at: number
  state: 'waiting' | 'overdue' | 'failed' | 'paused'
  isSnoozed: boolean
  /** The rule of a series in words. */
  repeats?: string
  /** `dueAt`, for the buttons of the row: a second click on the same row finds it changed. */
  seen: number
  /** Who set it, when that is somebody else. */
  from?: string
  /** Set by this person for another one: it can only be cancelled. */
  isForOther: boolean
}

/** `GET /page/coming`: what is open of one person, in time order. */
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

/** `POST /page/reading`: how the bot would read a message that is still being typed. */
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
}
