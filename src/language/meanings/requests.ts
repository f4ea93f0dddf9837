import type { Ctx, Stretch } from '../engine/row.js'
import type { AudienceSaid } from '../intent.js'
import { isExact, lengthOf, type Unit } from '../time/length.js'
import type { Length, Meaning } from '../time/pieces.js'
import type { Clock } from './clock.js'

/** What the rows of a language's requests come to (`requests/tables.ts`). None knows a word of any language. */

/** A request to be reminded, as it opens a message: "remind me", "set a daily reminder", "kannst du mich ... erinnern". */
export interface Opening {
  audience: AudienceSaid
  /** Tokens between the two halves of the request; what stands behind it comes besides. */
  body: Stretch | null
  /** Said in the request itself: "a daily reminder", "a 10 minute timer". */
  meaning: Meaning | null
  /** Text for requests that carry their own: "wake me up". */
  ownText: string | null
  /** An hour without its half is one of the morning: "wake me at 7". */
  isMorning: boolean
  /** A reminder, alarm or timer was named: "for" may tie the time or the text to it. */
  isThing: boolean
  /** "tell me" and the like ask for a reminder only together with a time. */
  isLoose: boolean
  /** Asked again so often until it is done. */
  nag: Length | null
}

export const owner = (): AudienceSaid => ({ kind: 'owner' })
export const everyone = (): AudienceSaid => ({ kind: 'everyone' })
/** "@ana and @tom", "@ana and me": whoever else is named is reminded. */
export const named = ({ whom, more }: { whom: AudienceSaid; more?: AudienceSaid }): AudienceSaid => {
  if (whom.kind !== 'named' || more?.kind !== 'named') return whom
  return { kind: 'named', names: [...whom.names, ...more.names] }
}

/** What is set: "a daily reminder", "an egg timer". */
export interface Thing {
  meaning: Meaning | null
  ownText: string | null
}

/** "reminder"; with `named` a thing whose name is its text: "timer", "[egg] timer". */
export const thing = (
  { length, repeat, isNamed }: { length?: Length; repeat?: Meaning; isNamed?: true },
  { message, tokens, from, to }: Ctx,
): Thing => ({
  meaning: length === undefined ? (repeat ?? null) : { kind: 'offset', length },
  ownText: isNamed ? message.slice(tokens[from]?.start, tokens[to - 1]?.end) : null,
})

/** A thing, and more that was said in front of it: "a quick ...", "a 10 minute ...", "daily ...". */
export const ofThing = ({
  thing: { meaning, ownText },
  length,
  repeat,
}: {
  thing: Thing
  length?: Length
  repeat?: Meaning
}): Thing => ({ meaning: length === undefined ? (repeat ?? meaning) : { kind: 'offset', length }, ownText })

/**
 * A request. `loose`: only together with a time; `text`: its own where none is said; `every`: asked again so often
 * until it is done; `morning`: an hour without its half is one of the morning.
 */
export const ask = ({
  whom = { kind: 'owner' },
  body,
  thing: made,
  text,
  every,
  loose = false,
  morning = false,
}: {
  whom?: AudienceSaid
  body?: Stretch
  thing?: Thing
  text?: string
  every?: Length
  loose?: boolean
  morning?: boolean
}): Opening | null =>
  every !== undefined && !isEnough(every)
    ? null
    : {
        audience: whom,
        body: body ?? null,
        meaning: made?.meaning ?? null,
        ownText: text ?? made?.ownText ?? null,
        isMorning: morning,
        isThing: made !== undefined,
        isLoose: loose,
        nag: every ?? null,
      }

/** How often is asked: in exact time of a minute or more. */
const isEnough = (every: Length): boolean => isExact(every) && every.seconds >= 60

const TEN_MINUTES: Length = { months: 0, days: 0, seconds: 600 }

/** A whole message that asks for more than text and time; read by `requests/wishes.ts`. */
export type Wish =
  /** To be asked again and again until it is done: `parts` are the request's words, in order. */
  | { is: 'nag'; every: Length; parts: Stretch[]; isWhole: boolean; lead: string }
  /** To come again so long after it is done. */
  | { is: 'again'; length: Length; lengthAt: Stretch; parts: Stretch[] }
  /** So much ahead of `event`, or (`both`) as well as at its time; `repeats`: only of one that repeats. */
  | {
      is: 'ahead'
      event: Stretch
      ahead: Length
      /** Once more, so much ahead. */
      further: Length | null
      todo: Stretch | null
      both: boolean
      repeats: boolean
    }
  /** Each so long ahead of `event`, every so often where that is said. */
  | { is: 'leads'; event: Stretch; leads: readonly LeadSaid[]; todo: Stretch | null; every: Stretch | null }
  /** Something, and how often: "anna's birthday is on june 14, remind me every year". */
  | { is: 'joined'; event: Stretch; time: Stretch }
  /** "add eggs to my list for tomorrow" */
  | { is: 'listed'; words: Stretch; time: Stretch | null }

/** "2 hours before", "the day before"; `part`, `seconds`: of the day before, whatever its time. */
export interface LeadSaid {
  length: Length
  part?: 'evening' | 'night'
  seconds?: number
}

export const leadSaid = ({ length, part }: LeadSaid): LeadSaid | null => {
  const { months, days, seconds, businessDays } = length
  return businessDays || months + days + seconds <= 0 ? null : { length, ...(part && { part }) }
}
const HALF_DAY = 43_200
/** An hour left open is none of the night, as everywhere. */
const FIRST_HOUR = 6 * 3_600
/** "the day before at 8pm": an hour left open is of the evening that is said, else of the day. */
export const leadAtHour = ({ at, ...lead }: LeadSaid & { at: Clock }): LeadSaid | null => {
  if (Number.isNaN(at.seconds)) return null
  const isLate = at.open && at.seconds < HALF_DAY && (lead.part !== undefined || at.seconds < FIRST_HOUR)
  return { ...lead, seconds: at.seconds + (isLate ? HALF_DAY : 0) }
}
/** "the day before | and again 2 hours before" */
export const leadsSaid = ({ first, more = [] }: { first: LeadSaid; more?: readonly LeadSaid[] }): LeadSaid[] => [
  first,
  ...more,
]
/** "a day | and an hour before" are two, "an hour | and 30 minutes before" is one length. */
export const leadsApart = ({ length, more }: { length: Length; more: readonly LeadSaid[] }): LeadSaid[] | null => {
  const first = leadSaid({ length })
  return first === null || length.seconds !== 0 ? null : [first, ...more]
}

/** One lead alone is `aheadOf`, unless it says how often, or the part of the day, or what it is ahead of was told in front. */
export const leadsOf = (
  {
    event,
    leads,
    todo,
    every,
  }: {
    event: Stretch
    leads: readonly LeadSaid[]
    todo?: Stretch
    every?: Stretch
  },
  { from }: Ctx,
): Wish | null =>
  leads.length < 2 && every === undefined && leads[0]?.part === undefined && event.from > from
    ? null
    : { is: 'leads', event, leads, todo: todo ?? null, every: every ?? null }

type Parts = { front?: Stretch; words?: Stretch; more?: Stretch }

const partsOf = ({ front, words, more }: Parts): Stretch[] => [front, words, more].filter((part) => part !== undefined)

/** Words without a request in them; `lead` goes in front of them: "at". */
export const nag = ({ every = TEN_MINUTES, lead = '', ...parts }: Parts & { every?: Length; lead?: string }) =>
  isEnough(every) ? ({ is: 'nag', every, parts: partsOf(parts), isWhole: false, lead } satisfies Wish) : null
/** `words` are a whole request. */
export const andNag = ({ every = TEN_MINUTES, words }: { every?: Length; words: Stretch }) =>
  isEnough(every) ? ({ is: 'nag', every, parts: [words], isWhole: true, lead: '' } satisfies Wish) : null

/** A length and where it stands. */
export interface SaidLength extends Stretch {
  length: Length
}
export const saidLength = ({ length }: { length: Length }, { from, to }: Ctx): SaidLength => ({ length, from, to })

export const again = ({ length, ...parts }: Parts & { length: SaidLength }): Wish | null => {
  const { months, days, seconds, businessDays } = length.length
  if (businessDays || months + days + seconds <= 0) return null
  return { is: 'again', length: length.length, lengthAt: length, parts: partsOf(parts) }
}

export const aheadOf = ({
  event,
  ahead,
  further,
  todo,
  both = false,
  repeats = false,
}: {
  event: Stretch
  ahead: Length
  further?: Length
  todo?: Stretch
  both?: boolean
  repeats?: boolean
}): Wish => ({ is: 'ahead', event, ahead, further: further ?? null, todo: todo ?? null, both, repeats })

export const joined = ({ event, time }: { event: Stretch; time: Stretch }): Wish => ({ is: 'joined', event, time })

export const listed = ({ words, time }: { words: Stretch; time?: Stretch }): Wish => ({
  is: 'listed',
  words,
  time: time ?? null,
})

/** The words themselves, for a hole `{name:*}` of rows that say more of them: "every year". */
export const asStretch = (_: unknown, { from, to }: Ctx): Stretch => ({ from, to })

/** One of a unit: "every hour". */
export const oneOf = ({ unit, n = 1 }: { unit: Unit; n?: number }): Length => lengthOf(n, unit)
