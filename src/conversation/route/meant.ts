import type { Correction, CreateIntent, Intent, Target } from '../../language/intent.js'
import type { Period } from '../../language/time-reading.js'
import { understandTime, withoutTalk } from '../../language/understand.js'
import { MINUTE_MS } from '../../reminders/time.js'
import { cameHere } from '../features/change/done.js'
import { isAhead } from '../features/change/leads.js'
import { isLikeSpokenOf, isRetelling, isSpokenOf, justDone } from '../features/change/other-words.js'
import { findTarget } from '../features/change/target.js'
import { asSaid, speakOf, type Turn } from '../turn.js'
import { asFollowing } from './follow.js'
import { gistOf, ofNamed } from './gist.js'
import { saysCant, saysChange, saysOff, saysShift } from './gist-said.js'
import { asGoingOn } from './goes-on.js'
import { behindRemark } from './remark.js'
import { asShortName } from './short-name.js'
import { asZoneNamed } from './zone-named.js'

/** What a message means that can mean two things: that depends on the reminders that are there, and on what was said before. */

/** So soon after it was set or changed, a time alone is about it. */
const JUST_SAID_MS = 5 * MINUTE_MS

export const wasJustSaid = ({ talk: { that, confirmed }, now }: Turn): boolean =>
  that !== undefined && that.id === confirmed && that.at >= now - JUST_SAID_MS

/** Whether there is a reminder that the words can be about. */
async function isThere(turn: Turn, target: Target): Promise<boolean> {
  const { kind } = await findTarget(turn, target)
  return kind !== 'nothing' && kind !== 'no-such-words'
}

/** Whether one that waits for an answer is meant. */
async function hasCome(turn: Turn, target: Target): Promise<boolean> {
  const found = await findTarget(turn, target)
  if (found.kind !== 'these') return found.kind !== 'nothing' && found.kind !== 'no-such-words'
  const came = new Set((await cameHere(turn)).map(({ id }) => id))
  return found.ids.some((id) => came.has(id))
}

/** "pill in 20 min", while the pill waits for an answer. */
async function isOfFired(turn: Turn, { isBare, also, text, schedule }: CreateIntent): Promise<boolean> {
  if (!isBare || also || text === null || schedule?.kind !== 'once') return false
  const named = await turn.deps.book.list(turn.actor, { show: 'overdue', contains: text })
  return named.length === 1
}

/** A thing to do as it was read, or what is said of one that is there. */
async function ofAnother(turn: Turn, intent: CreateIntent): Promise<Intent> {
  if (await isOfFired(turn, intent)) return snoozeOf(intent)
  return (await asShortName(turn, intent)) ?? ofLast(turn, intent)
}

const snoozeOf = ({ text, schedule, alternatives, spans }: CreateIntent): Intent => ({
  kind: 'snooze',
  target: { by: 'words', words: text ?? '' },
  until: { schedule, alternatives, problem: null, spans },
})

/** Whether the words are of the reminder just spoken of, or of one alone, which then is the one spoken of. */
async function speakOfIts(turn: Turn, words: string): Promise<boolean> {
  if (await isSpokenOf(turn, words)) return true
  const found = await findTarget(turn, { by: 'words', words })
  const [id, ...others] = found.kind === 'these' ? found.ids : []
  if (id === undefined || others.length > 0) return false
  speakOf(turn, id)
  return isSpokenOf(turn, words)
}

/** "Dentist actually at 10", right behind the dentist at 9: another time for it, and no second one. */
async function ofLast(turn: Turn, intent: CreateIntent): Promise<Intent> {
  const { isBare, also, text, schedule } = intent
  if (!isBare || also || text === null || schedule === null || !wasJustSaid(turn)) return intent
  const name = withoutTalk(text, turn.language)
  if (name !== '' && name !== text && (await isSpokenOf(turn, name))) return retimed(turn)
  // "grand, make it half 4 so": a new one is asked about, where more of it is talk than not
  return countWords(text) > 2 * countWords(name) ? { kind: 'none', problem: null, nearest: 'create' } : intent
}

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0

const retimed = (turn: Turn): Intent => ({
  kind: 'edit',
  target: { by: 'that' },
  change: { to: 'time', reading: understandTime(turn.message.text, asSaid(turn)) },
  isCorrection: true,
  isOfSome: true,
})

/** "Dentist is off tomorrow", of what comes once and then: there is nothing else of it that could stay. */
async function comesOnlyThen(turn: Turn, target: Target, { from, to }: Period): Promise<boolean> {
  const found = await findTarget(turn, target)
  if (found.kind !== 'these') return false
  const all = await Promise.all(found.ids.map((id) => turn.deps.book.find(turn.actor, id)))
  return all.every(({ ok, ...one }) => {
    if (!ok || !('reminder' in one)) return false
    const { schedule, seriesId, occurrenceAt } = one.reminder
    return schedule.kind === 'once' && seriesId === undefined && occurrenceAt >= from && occurrenceAt < to
  })
}

async function asCancelled(turn: Turn, intent: Extract<Intent, { kind: 'edit' }>): Promise<Intent> {
  const { target, change } = intent
  const isOver = change.to === 'left-out' && (await comesOnlyThen(turn, target, change.during))
  return isOver ? { kind: 'cancel', target } : intent
}

/** What a change is where there is nothing that it can be about, and nothing like it. */
async function inItsPlace(turn: Turn, intent: Extract<Intent, { target: Target }>): Promise<Intent | undefined> {
  const { kind, target, ifNone } = intent
  if ((kind === 'edit' || kind === 'cancel') && intent.orElse && !(await isThere(turn, target))) return intent.orElse
  const found = ifNone && (await findTarget(turn, target))
  // "drop the bread tomorrow": with a day alone it may as well be another's name
  const isOther = found?.kind === 'no-such-words' && found.near.length === 0 && !ifNone?.isWholeDay
  return found?.kind === 'nothing' || isOther ? ifNone : undefined
}

/** "An hour later" counts from the time that it has. */
const isShift = (turn: Turn, intent: Intent): boolean =>
  intent.kind === 'edit' && intent.change.to === 'time' && intent.target.by === 'words' && saysShift(turn)

/** Where nothing reads the message as a whole: nobody knows it, or it names what is not there. */
async function isUnread(turn: Turn, intent: Intent): Promise<boolean> {
  if (intent.kind === 'none') return intent.problem === null && intent.meant === undefined
  const isMore = intent.kind === 'correct' && intent.is === 'also'
  if (isMore || (intent.kind === 'create' && (intent.isBare || intent.schedule === null)))
    return saysChange(turn, intent)
  if (isShift(turn, intent)) return true
  if (!('target' in intent) || intent.target.by !== 'words' || ('ifNone' in intent && intent.ifNone)) return false
  if (intent.kind === 'done' && intent.isLoose && saysOff(turn)) return !(await hasCome(turn, intent.target))
  return (await findTarget(turn, intent.target)).kind === 'no-such-words'
}

/** The other thing that a message can mean, where what it speaks of first is not there; else the message as it was read. */
export async function ifThere(turn: Turn, intent: Intent): Promise<Intent> {
  if (turn.gistOf === turn.message) return whichIsThere(turn, intent)
  const goingOn = await asGoingOn(turn, intent)
  if (goingOn !== null) return goingOn
  const remarked = wasJustSaid(turn) ? await behindRemark(turn, intent) : null
  if (remarked !== null) return remarked
  if (!(await isUnread(turn, intent))) return whichIsThere(turn, await ofNamed(turn, intent))
  turn.gistOf = turn.message
  const gist = await gistOf(turn, intent)
  // "the garage can't do monday" is told, and nothing to be done
  const isTold = intent.kind === 'create' && intent.isBare === true && saysCant(turn)
  // how much earlier or later is no more of a text
  if (gist === null && intent.kind === 'correct' && intent.is === 'also' && saysShift(turn))
    return { kind: 'none', problem: null, nearest: 'edit' }
  return gist ?? (isTold ? { kind: 'none', problem: null, nearest: 'create' } : whichIsThere(turn, intent))
}

/** "Remind me again in 8 hours", behind "done": of what was done, where nothing else came. */
const isOfDone = async (turn: Turn): Promise<boolean> =>
  (await cameHere(turn)).length === 0 && (await justDone(turn)) !== null

/** What is said of what was asked for, asked about or named before. */
const asMoreOf = async (turn: Turn, intent: Intent): Promise<Intent | null> =>
  asZoneNamed(turn, intent) ??
  (await asFollowing(turn, intent)) ??
  (intent.kind === 'create' ? null : asShortName(turn, intent))

async function whichIsThere(turn: Turn, intent: Intent): Promise<Intent> {
  const following = await asMoreOf(turn, intent)
  if (following !== null) return following
  if (intent.kind === 'snooze' && intent.until?.schedule && intent.target.by === 'that' && (await isOfDone(turn)))
    return { kind: 'correct', is: 'again', reading: intent.until }
  if (intent.kind === 'snooze' && intent.orElse && !(await hasCome(turn, intent.target))) return intent.orElse
  const other = 'target' in intent ? await inItsPlace(turn, intent) : undefined
  if (other) return other
  if (intent.kind === 'edit') return asCancelled(turn, intent)
  if (intent.kind === 'create') return ofAnother(turn, intent)
  if (intent.kind === 'correct' && intent.is === 'lead' && intent.orElse && !isAhead(turn)) return intent.orElse
  return intent.kind === 'correct' && intent.is === 'text' ? ifSaid(turn, intent) : intent
}

/** A word for another, where the other is there. */
async function ifSaid(turn: Turn, intent: Extract<Correction, { is: 'text' }>): Promise<Intent> {
  const { text, insteadOf, isOfAny, isOnlyAlike, orElse } = intent
  const isSaid = isOnlyAlike
    ? await (intent.isRetelling ? isRetelling : isLikeSpokenOf)(turn, text)
    : insteadOf === undefined || (await (isOfAny ? speakOfIts : isSpokenOf)(turn, insteadOf))
  return isSaid ? intent : (orElse ?? { kind: 'none', problem: null, nearest: isOfAny ? 'edit' : null })
}
