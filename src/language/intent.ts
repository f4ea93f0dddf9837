import type { Content } from '../reminders/content.js'
import type { Settings, TimesOfDay, Weekday } from '../reminders/person.js'
import type { Schedule } from '../reminders/schedule.js'
import type { Instant, TimeOfDay, TimeZone } from '../reminders/time.js'
import type { Alternative, Period, Problem, Span, TimeReading } from './time-reading.js'

/** All that understanding may depend on besides the words. */
export interface Context {
  now: Instant
  timeZone: TimeZone
  /** BCP 47; chooses the language folder and the order of numeric dates. */
  locale: string
  settings?: Settings
  /** Refuse longer messages unread; at most, and else, `MAX_MESSAGE_LENGTH`. */
  maxLength?: number
}

export type Need = 'time' | 'text'

/** What can be said of a reminder besides its text and its time; each is kept in it. */
export interface Extras {
  nag: { everyMs: number; limit?: number } | null
  /** "and 15 minutes before": extra reminders ahead of the main one. */
  leadsMs: readonly number[]
  /** "and the evening before", as long as the time is not known that it goes ahead of. */
  eve?: true
  evenAtNight: boolean
}

export const NO_EXTRAS: Extras = { nag: null, leadsMs: [], evenAtNight: false }

/** Both together; of two nags the first. */
export const bothExtras = (one: Extras, other: Extras): Extras => ({
  nag: one.nag ?? other.nag,
  leadsMs: [...one.leadsMs, ...other.leadsMs],
  evenAtNight: one.evenAtNight || other.evenAtNight,
  ...((one.eve ?? other.eve) && { eve: true }),
})

export interface CreateIntent extends Extras {
  kind: 'create'
  /** Verbatim what is not the time; null: still to be asked for. */
  text: string | null
  schedule: Schedule | null
  alternatives: Alternative[]
  needs: Need[]
  problem: Problem | null
  spans: Span[]
  /** Of a time with a problem: the words that stand, whatever takes the place of the others. */
  beside?: string
  /** Where the time is open: another reader's guess, to be offered in the question and never taken unasked. */
  suggestion?: Schedule
  /** A day or a part of it was said, and no clock time, length or repetition. */
  isWholeDay?: true
  /** So long ahead of what it is for: "an hour before the movie at 8". */
  aheadMs?: number
  /** When that is which it is ahead of: of "an hour before the movie at 8", that 8. Known also where an hour before is over. */
  eventAt?: Instant
  /** Nobody was asked to remind: a clear time and a thing to do, jotted down. Where others talk it is not for the bot. */
  isBare?: true
  audience: AudienceSaid
  content: Content
  /** It comes again so long after it is done. */
  again?: Shift
  /** The name of the chat that it is to come in, when that was said. */
  chat?: string
  /** Further requests of the same message, each whole. */
  also?: CreateIntent[]
  /** One request that all of them together can also be. */
  instead?: CreateIntent
}

/** Whom the words address: `named` still holds names as said; the channel's mentions settle who they are. */
export type AudienceSaid = { kind: 'owner' } | { kind: 'everyone' } | { kind: 'named'; names: string[] }

/** Which reminders are meant. Numbers are those of the list last shown, -1 its last one. */
export type Target =
  | { by: 'numbers'; numbers: number[] }
  /** `parts`: the reminders that the words name each, when no one has all of them. */
  | { by: 'words'; words: string; parts?: string[] }
  | { by: 'last' }
  | { by: 'that' }
  /** "both": two that are meant together. */
  | { by: 'both' }
  /** "the other one": of two, not the one spoken of last. */
  | { by: 'other' }
  /** "mine": the only one of the person's own, where others talk. */
  | { by: 'mine' }
  /** `set`: those that one message has just set, where it did. */
  /** `count`: all so many, where there are as many: "all three". */
  | { by: 'all'; set?: true; count?: number }
  /** "the middle one", of the list last shown. */
  | { by: 'middle' }
  /** All that fit, however many. */
  | { by: 'filter'; filter: ListFilter; except?: Target }
  /** The first of the list last shown, or its last. */
  | { by: 'first'; count: number; fromEnd?: true }

export interface ListFilter {
  /** What comes in it, or for `done`, was finished in it. */
  period?: Period
  show?: 'next' | 'repeating' | 'overdue' | 'failed' | 'done'
  /** As said, without its article. */
  contains?: string
  /** The words of `contains` that are looked for; absent: all of them. */
  keys?: string[]
  page?: 'more' | 'back'
}

/** Months and days keep the wall time, seconds are exact. */
export interface Shift {
  months: number
  days: number
  seconds: number
}

export type EditChange =
  | { to: 'time'; reading: TimeReading }
  /** From the time that it has; negative for earlier. */
  | { to: 'shifted'; by: Shift }
  | { to: 'text'; text: string }
  | { to: 'skip-next' }
  /** `once`: when it is to come instead, should it come only once. */
  | { to: 'paused'; until: TimeReading | null; once?: TimeReading }
  | { to: 'resumed' }
  /** On these days of the week, Monday 1, a series does not come. */
  | { to: 'without-days'; days: number[] }
  /** What a series brings in this time does not come. */
  | { to: 'left-out'; during: Period }
  /** It asks no more until it is done; it stays. */
  | { to: 'calm' }
  /** It comes in another chat of the person's; null: in this one. */
  | { to: 'chat'; chat: string | null }

export type SettingsChange =
  | { set: 'timeZone'; timeZone: TimeZone; said: string }
  | { set: 'locale'; locale: string }
  | { set: 'clock'; clock: '12h' | '24h' }
  | { set: 'timeOfDay'; of: keyof TimesOfDay; at: TimeOfDay }
  | { set: 'quietHours'; from: TimeOfDay; to: TimeOfDay }
  | { set: 'quietHoursOff' }
  | { set: 'workDays'; days: Weekday[] }
  /** Whether days off are quiet. */
  | { set: 'quietDaysOff'; on: boolean }
  /** Whether a thing to do and a time are a request without a word of reminding. */
  | { set: 'bareSentences'; on: boolean }

export type HelpTopic = 'times' | 'repeats' | 'list' | 'snooze' | 'edit' | 'others' | 'settings' | 'data'

/** What is right of the one spoken of last, when it is more than another time. */
export type Correction =
  /** `insteadOf`: only this of the text is another. */
  | {
      kind: 'correct'
      is: 'text'
      text: string
      insteadOf?: string
      /** Of a word that is spelled much alike. */
      isSpelling?: true
      /** And where none is, and no word leads to another as in the text, the words are something else: `orElse`. */
      isOnlyAlike?: true
      /** It says once more what the text says, with another word in it; where it does not, the words are something else, too. */
      isRetelling?: true
      orElse?: Intent
      /** Of any reminder that has these words, not only the one spoken of last. */
      isOfAny?: true
    }
  | { kind: 'correct'; is: 'also'; text: string /** Without its article, where it has one. */; name?: string }
  /** "20": of what it is depends on how the time was said. */
  | { kind: 'correct'; is: 'number'; number: number; reading: TimeReading | null }
  /** "I need 20 minutes": so long from now, of what was set so long from then. */
  | { kind: 'correct'; is: 'length'; reading: TimeReading }
  /** "Only this friday": once then, and no series; "only this week on sunday": of a series what comes `during` that. */
  | { kind: 'correct'; is: 'only'; reading: TimeReading; during?: Period }
  /** "Hours, not minutes": as many of another unit. */
  | { kind: 'correct'; is: 'unit'; by: Shift }
  /** "In two": so many of the unit that was said. */
  | { kind: 'correct'; is: 'amount'; amount: number }
  /** The same again at that time, or there something else; `during`: what it is as a stretch of time that is asked about. */
  | {
      kind: 'correct'
      is: 'again'
      reading: TimeReading
      text?: string
      /** The text is what is done the same with: "the dog", of "feed the cat". */
      isObject?: true
      during?: Period
    }
  /** Also so much earlier; `insteadOfOthers`: and no more as much earlier as it was. */
  | {
      kind: 'correct'
      is: 'lead'
      leadMs: number
      insteadOfOthers?: true
      /** What the words are of a reminder that is ahead of nothing: "two hours will do". */
      orElse?: Intent
    }
  /** Also in the evening of the day before. */
  | { kind: 'correct'; is: 'eve' }
  | { kind: 'correct'; is: 'no-leads' | 'wrong' }

export type Intent =
  | CreateIntent
  /** `unread`: a filter that was not understood. `that`: only the one last spoken of. */
  | {
      kind: 'list'
      filter: ListFilter
      ask?: 'when' | 'count' | 'free'
      that?: true
      /** Asks the same as the question before, of what is other here; a shift: so far from the time that it asked about. */
      follows?: true | Shift | 'after-that'
      unread?: string
      /** It asks only where such a one is there: "is the dentist at 7?" */
      isLoose?: true
    }
  /** `scope` `occurrence`: of a series only the coming one. */
  | { kind: 'cancel'; target: Target; scope?: 'occurrence'; orElse?: Intent; ifNone?: CreateIntent }
  /** `isPlan`: said of doing it (“let's do that next week”), so it moves what has not come yet. `orElse`: where nothing that came is meant. */
  | {
      kind: 'snooze'
      target: Target
      until: TimeReading | null
      isPlan?: boolean
      orElse?: Intent
      ifNone?: CreateIntent
    }
  /** `isLoose`: told in passing (“pill taken”), so it counts only when one that waits for an answer fits. */
  | { kind: 'done'; target: Target; isLoose?: boolean; ifNone?: CreateIntent }
  /** `scope` when said: "only this one" / "all of them". */
  | {
      kind: 'edit'
      target: Target
      change: EditChange
      scope?: 'occurrence' | 'series'
      /** Said of some days of a series alone, where they are some: "fridays at 8". */
      isOfSome?: true
      /** It puts right what was just said, so of a series that was just set it is about all. */
      isCorrection?: true
      /** What else the words may be, when nothing that there is is meant: "make dinner at 7". */
      orElse?: Intent
      /** What they ask for where there is no reminder at all: "drop the keys at reception thursday 7am". */
      ifNone?: CreateIntent
    }
  | Correction
  | { kind: 'undo' }
  /** "Keep it": what was just cancelled, or is about to be, stays. */
  /** `back`: what was cancelled comes back, or what was changed is as it was; `words` name it. */
  | { kind: 'keep'; back?: 'cancelled' | 'as-it-was'; words?: string }
  /** `only`: asked for this one alone. */
  | { kind: 'settings'; change: SettingsChange | null; problem: Problem | null; only?: 'timeZone' }
  | { kind: 'help'; topic?: HelpTopic }
  | { kind: 'data'; ask: 'export' | 'import' | 'forget' | 'link' | 'new-link' }
  /** About reminders that others set for this person; `name` null: the sender of the one last shown. */
  | { kind: 'relation'; ask: 'decline' | 'mute' | 'unmute' | 'block' | 'unblock'; name: string | null }
  /** Several chats of one person: a code to join another, the code of another, or to part them. */
  | { kind: 'link'; ask: 'code' | 'part' }
  | { kind: 'link'; ask: 'join'; code: string }
  /** Leaves a question: "never mind", "forget it", a bare "cancel". */
  | { kind: 'leave' }
  | { kind: 'yes' }
  | { kind: 'no' }
  | { kind: 'social'; said: 'hello' | 'thanks' | 'goodbye' | 'how-are-you' | 'ok' | 'time' }
  /** Only a time, nothing to do with it: an answer, or a snooze of what just fired ("in an hour", "later"). */
  | { kind: 'time'; reading: TimeReading }
  /** Nothing of the above. `nearest` is the thing it could have meant, if one is near; `meant` its words without their slips. */
  | {
      kind: 'none'
      problem: Problem | null
      nearest: 'create' | 'list' | 'cancel' | 'snooze' | 'edit' | 'settings' | 'help' | 'chatter' | null
      meant?: string
    }
