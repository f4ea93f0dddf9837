import { zoneOfPlace } from '../../language/calendar/cities.js'
import type { Intent, Target } from '../../language/intent.js'
import type { NewTime } from '../../language/time-reading.js'
import { understandTime } from '../../language/understand.js'
import { firstOccurrence } from '../../reminders/occurrences.js'
import { retold } from '../features/change/other-words.js'
import type { Awaited } from '../memory.js'
import type { Wanted } from '../questions/wanted.js'
import { asSaid, type Turn } from '../turn.js'

/**
 * What a message is while a question is open: its answer, a wish to leave it, something to do first (the question is asked
 * again after), or something else altogether (the question is dropped).
 */
export type InTheMiddle =
  /** `as`: the words that "yes" stands for; `isUseless`: the question is not answered by it. */
  | { is: 'answer'; as?: string; isUseless?: boolean }
  | { is: 'leave' }
  | { is: 'aside' }
  | { is: 'instead' }
  /** More of the reminder that is asked for: another time for it, other words. */
  | { is: 'refine'; wanted: Wanted }

export const isFullRequest = (intent: Intent): boolean =>
  intent.kind === 'create' && intent.needs.length === 0 && !intent.isBare

const isNamed = (target: Target): boolean => target.by !== 'words' && target.by !== 'that'

/** Asked while something else is open, and done without answering it. @param isTime "morgen" greets, and is a day */
function isAside(intent: Intent, isTime: boolean): boolean {
  switch (intent.kind) {
    case 'social':
      return !isTime
    case 'help':
    case 'list':
    case 'undo':
    case 'settings':
    case 'data':
    case 'link':
    case 'relation':
      return true
    case 'cancel':
    case 'done':
    case 'edit':
    case 'snooze':
      return isNamed(intent.target)
    default:
      return false
  }
}

/** The time that is known with what the answer says of it: "tomorrow", then "8pm". Null when the answer is no time throughout. */
function refined(turn: Turn, intent: Intent): Wanted | null {
  const { wanted } = turn.talk
  const { text } = turn.message
  // "monday, i mean"
  const corrected = intent.kind === 'edit' && intent.target.by === 'that' && intent.change.to === 'time'
  const reading =
    intent.kind === 'edit' && corrected && intent.change.to === 'time'
      ? intent.change.reading
      : understandTime(text, asSaid(turn))
  const isTime = reading.schedule !== null && (corrected || turn.words.ask.isTimeOnly(text, reading.spans))
  if (!wanted || !isTime) return null
  const { schedule } = wanted
  const at = schedule ? firstOccurrence(schedule, turn.now) : null
  const changed = schedule && at !== null ? reading.onto?.({ schedule, at }) : undefined
  const time: NewTime | null = changed?.all ?? changed?.one ?? reading
  if (!time.schedule) return null
  return {
    ...wanted,
    schedule: time.schedule,
    alternatives: time.alternatives,
    timeSaid: text,
    isRefined: true,
    aheadMs: undefined,
  }
}

function whileAskingText(turn: Turn, intent: Intent): InTheMiddle {
  const wanted = refined(turn, intent)
  if (isAside(intent, wanted !== null)) return { is: 'aside' }
  if (intent.kind === 'no') return { is: 'leave' }
  if (wanted) return { is: 'refine', wanted }
  // "remind me to buy milk" is no text for a reminder but a request with its text.
  if (intent.kind === 'create' && intent.text !== null && !intent.isBare) return { is: 'instead' }
  return { is: 'answer' }
}

/** The time in the place that an answer names; null when it names none of those that were asked about. */
function placeNamed({ talk, message }: Turn): string | null {
  const { places } = talk
  if (!places) return null
  const answer = message.text.toLowerCase()
  const zone = zoneOfPlace(answer.replace(/[.!?]+$/, '').trim())
  const place = places.find(
    ({ country, time }) => answer.includes(country.toLowerCase()) || (zone !== null && time.includes(zone)),
  )
  return place?.time ?? null
}

/** Words enough to be a thing of its own, and not the time of the one that is asked about. */
const isThing = (text: string | null): boolean => (text ?? '').trim().split(/\s+/).length > 1

/** A time for "it", and not another deed with one: "skip it on christmas". */
const isAnswering = (intent: Extract<Intent, { kind: 'cancel' | 'done' | 'edit' | 'snooze' }>): boolean =>
  intent.target.by === 'that' && (intent.kind === 'snooze' || (intent.kind === 'edit' && intent.change.to === 'time'))

function timeSaid(turn: Turn): { isTime: boolean; isUseless: boolean } {
  const { schedule, problem } = understandTime(turn.message.text, asSaid(turn))
  return {
    isTime: schedule !== null && problem === null,
    isUseless: schedule === null && (problem === null || problem.kind === 'not-a-time'),
  }
}

/** "Later" is no time. */
const isLater = (intent: Intent): boolean =>
  intent.kind === 'snooze' && intent.until === null && intent.target.by === 'that'

function whileAskingTime(turn: Turn, intent: Intent): InTheMiddle {
  const { wanted, offer } = turn.talk
  const place = placeNamed(turn)
  if (place !== null) return { is: 'answer', as: place }
  const { isTime, isUseless } = timeSaid(turn)
  if (isAside(intent, isTime)) return { is: 'aside' }
  switch (intent.kind) {
    case 'yes':
      return offer === undefined ? { is: 'answer', isUseless: true } : { is: 'answer', as: offer }
    case 'no':
      return { is: 'leave' }
    case 'create':
      return isThing(intent.text) ? { is: 'instead' } : { is: 'answer', isUseless }
    case 'cancel':
    case 'done':
    case 'edit':
    case 'snooze':
      if (isLater(intent)) return { is: 'answer', isUseless: true }
      return isTime && isAnswering(intent) ? { is: 'answer' } : { is: 'aside' }
    case 'correct': {
      const corrected = wanted && correctedWanted(turn, wanted, intent)
      return corrected ? { is: 'refine', wanted: corrected } : { is: 'answer', isUseless }
    }
    default:
      return { is: 'answer', isUseless }
  }
}

type CorrectionSaid = Extract<Intent, { kind: 'correct' }>

/** What is wanted after a correction; null when the correction is not about it. */
function correctedWanted(turn: Turn, wanted: Wanted, intent: CorrectionSaid): Wanted | null {
  const text = correctedText(turn, intent)
  return text === null ? aheadOfEvent(turn, wanted, intent) : { ...wanted, text }
}

/** "Ok then 20 minutes before": ahead of what it would have come too late for. */
function aheadOfEvent({ zone, message }: Turn, wanted: Wanted, intent: CorrectionSaid): Wanted | null {
  if (intent.is !== 'lead' || wanted.eventAt === undefined) return null
  const schedule = { kind: 'once' as const, at: wanted.eventAt - intent.leadMs, timeZone: zone.timeZone }
  const settled = { because: undefined, offer: undefined, needs: wanted.needs.filter((need) => need !== 'time') }
  return { ...wanted, ...settled, schedule, alternatives: [], aheadMs: intent.leadMs, timeSaid: message.text }
}

function correctedText({ talk, words }: Turn, intent: CorrectionSaid): string | null {
  const text = talk.wanted?.text
  if (!text) return null
  if (intent.is === 'text')
    return intent.isRetelling ? retold(text, intent.text) : words.edit.insteadOf(text, intent.text)
  return intent.is === 'also' ? words.edit.together(text, intent.text) : null
}

const isZoneSaid = (intent: Intent): boolean =>
  intent.kind === 'settings' && (intent.change?.set === 'timeZone' || intent.problem?.kind === 'unknown-zone')

/** A question with a few answers, or one that can wait: anything that is not an answer is done instead. */
function whileAskingChoice(turn: Turn, intent: Intent, awaited: Awaited): InTheMiddle {
  if (intent.kind === 'yes' || intent.kind === 'no') return { is: 'answer', isUseless: awaited === 'scope' }
  if (intent.kind === 'help') return { is: 'aside' }
  if (awaited === 'scope' && turn.words.ask.scopeOf(turn.message.text)) return { is: 'answer' }
  if (intent.kind === 'none' || intent.kind === 'social') return { is: 'answer', isUseless: awaited !== 'zone' }
  if (awaited === 'zone' && isZoneSaid(intent)) return { is: 'answer' }
  return { is: 'instead' }
}

export const isLeaving = ({ kind }: Intent, awaited: Awaited): boolean =>
  kind === 'leave' || (kind === 'keep' && awaited === 'yes-no')

/** @param intent what the message is when no question is open */
export function whileAsking(turn: Turn, intent: Intent, awaited: Awaited): InTheMiddle {
  switch (awaited) {
    case 'text':
      return whileAskingText(turn, intent)
    case 'time':
      return whileAskingTime(turn, intent)
    case 'yes-no':
    case 'scope':
    case 'zone':
      return whileAskingChoice(turn, intent, awaited)
  }
}
