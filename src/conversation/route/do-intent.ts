import { Temporal } from 'temporal-polyfill'
import { explain } from '../../language/describe.js'
import type { Correction, CreateIntent, Intent, Period, Target, TimeReading } from '../../language/intent.js'
import { understand, understandTime, withoutTalk } from '../../language/understand.js'
import type { ReminderId } from '../../reminders/reminder.js'
import { MINUTE_MS } from '../../reminders/time.js'
import type { Answer } from '../answer.js'
import { calmOrCancel, cancelReminders, cancelThese } from '../features/change/cancel.js'
import { correct, countsFromNow, isSpokenOf } from '../features/change/correct.js'
import { cameHere, finishReminders } from '../features/change/done.js'
import { editReminder } from '../features/change/edit.js'
import { snoozeReminders } from '../features/change/snooze.js'
import { findTarget, named } from '../features/change/target.js'
import { keep, undo } from '../features/change/undo.js'
import { createReminder } from '../features/create/create.js'
import { createSeveral } from '../features/create/several.js'
import { data } from '../features/data/data.js'
import { help, notUnderstood, social } from '../features/help/help.js'
import { link } from '../features/link/link.js'
import { showList, showNumbered } from '../features/list/list.js'
import { relationSaid } from '../features/others/others.js'
import { settings } from '../features/settings/settings.js'
import { speakOf, type Turn } from '../turn.js'

/** So soon after it was set or changed, a time alone is about it. */
const JUST_SAID_MS = 5 * MINUTE_MS

const wasJustSaid = ({ talk: { that, confirmed }, now }: Turn): boolean =>
  that !== undefined && that.id === confirmed && that.at >= now - JUST_SAID_MS

/** "friday?": a day with a question mark asks what there is then. */
function dayAsked({ message, zone }: Turn, { schedule }: TimeReading): Period | null {
  if (!/^[^\d]+\?\s*$/.test(message.text) || schedule?.kind !== 'once') return null
  const day = Temporal.Instant.fromEpochMilliseconds(schedule.at).toZonedDateTimeISO(zone.timeZone).startOfDay()
  return { from: day.epochMilliseconds, to: day.add({ days: 1 }).epochMilliseconds }
}

/** A time with nothing to do with it: for what waits for an answer, else for what was just set. */
async function timeAlone(turn: Turn, reading: TimeReading): Promise<Answer> {
  if ((await cameHere(turn)).length > 0) return snoozeReminders(turn, { by: 'that' }, reading)
  const period = dayAsked(turn, reading)
  if (period !== null) return showList(turn, { filter: { period } })
  if (wasJustSaid(turn) && !countsFromNow(turn, turn.message.text))
    return doIt(turn, {
      kind: 'edit',
      target: { by: 'that' },
      change: { to: 'time', reading },
      isCorrection: true,
      isOfSome: true,
    })
  return { text: turn.words.unknown.timeAlone }
}

/** A greeting that is a time, too, is one while something waits for an answer: "morgen". */
async function greeted(turn: Turn, said: Extract<Intent, { kind: 'social' }>['said']): Promise<Answer> {
  const reading = understandTime(turn.message.text, turn.language)
  const [span] = reading.spans
  const isWhole = span?.start === 0 && /^[\s.!?]*$/.test(turn.message.text.slice(span.end))
  const isTime = said === 'hello' && isWhole && reading.schedule !== null
  if (isTime && (await cameHere(turn)).length > 0) return snoozeReminders(turn, { by: 'that' }, reading)
  return social(turn, said)
}

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

/** Which of several a message names after it was asked which is meant: one, or all of them; none when it names none. */
async function chosenOf(turn: Turn, intent: Intent): Promise<ReminderId[]> {
  const { which } = turn.talk
  const isNew = intent.kind === 'create' && !intent.isBare
  const mayChoose = ['none', 'create', 'time', 'correct'].includes(intent.kind) || 'isCorrection' in intent
  if (!which || isNew || !mayChoose) return []
  const { text } = turn.message
  const rows = (await turn.deps.book.list(turn.actor, {})).filter(({ reminder }) => which.ids.includes(reminder.id))
  const { asText, scopeOf } = turn.words.ask
  // "only the vet"
  const said = asText(scopeOf(text) === 'occurrence' ? text.trim().replace(/^\S+\s+/u, '') : text.trim())
  const found = named(rows, said, turn)
  return found.length === 1 || areAll(turn, said)
    ? (found.length === 1 ? found : rows).map(({ reminder }) => reminder.id)
    : []
}

/** "both", "all of them" */
function areAll(turn: Turn, said: string): boolean {
  const intent = understand(turn.words.say.done(said), turn.language)
  return intent.kind === 'done' && (intent.target.by === 'both' || intent.target.by === 'all')
}

/** Does what a message means; after "which one?" the message may only say which. */
export async function act(turn: Turn, intent: Intent): Promise<Answer> {
  const { which } = turn.talk
  const chosen = await chosenOf(turn, intent)
  const { asked } = turn.talk
  delete turn.talk.which
  // read again: a time that was said is read onto the one that each has
  const before = which && chosen.length > 0 ? understand(which.said, turn.language) : null
  const done = async (): Promise<Answer> => {
    if (which?.during && chosen.length > 0) return cancelThese(turn, chosen, which.during)
    if (before === null || !('target' in before)) return doIt(turn, intent)
    turn.talk.list = { ids: chosen, filter: {}, page: 0 }
    return doIt(turn, { ...before, target: { by: 'numbers', numbers: chosen.map((_, i) => i + 1) } } as Intent)
  }
  const answer = await done()
  // what was asked before is over when nothing was asked again
  if (turn.talk.asked === asked) delete turn.talk.asked
  return answer
}

/** A question whether all of some are meant, answered by which of them; null where it is not. */
export async function choseSome(turn: Turn): Promise<Answer | null> {
  const nothing: Intent = { kind: 'none', problem: null, nearest: null }
  if ((await chosenOf(turn, nothing)).length === 0) return null
  await turn.dialogs.cancelAllDialogs()
  return act(turn, nothing)
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
  return ofLast(turn, intent)
}

const snoozeOf = ({ text, schedule, alternatives, spans }: CreateIntent): Intent => ({
  kind: 'snooze',
  target: { by: 'words', words: text ?? '' },
  until: { schedule, alternatives, problem: null, spans },
})

type Asked = NonNullable<Turn['talk']['asked']>

/** The question before, with what is other in this one. */
const following = (before: Asked | undefined, { filter }: Pick<Asked, 'filter'>): Asked => ({
  ask: before?.ask === 'when' ? undefined : before?.ask,
  filter: { ...before?.filter, ...filter },
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

const retimed = ({ message, language }: Turn): Intent => ({
  kind: 'edit',
  target: { by: 'that' },
  change: { to: 'time', reading: understandTime(message.text, language) },
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

/** The other thing that a message can mean, where what it speaks of first is not there; else the message as it was read. */
async function ifThere(turn: Turn, intent: Intent): Promise<Intent> {
  if (intent.kind === 'snooze' && intent.orElse && !(await hasCome(turn, intent.target))) return intent.orElse
  const other = 'target' in intent ? await inItsPlace(turn, intent) : undefined
  if (other) return other
  if (intent.kind === 'edit') return asCancelled(turn, intent)
  if (intent.kind === 'create') return ofAnother(turn, intent)
  const { asked } = turn.talk
  if (intent.kind === 'list' && intent.follows) return { kind: 'list', ...following(asked, intent) }
  // "and sunday" behind a question asks it of sunday
  if (intent.kind === 'correct' && intent.is === 'again' && intent.during && asked)
    return { kind: 'list', ...following(asked, { filter: { period: intent.during } }) }
  return intent.kind === 'correct' && intent.is === 'text' ? ifSaid(turn, intent) : intent
}

/** A word for another, where the other is there. */
async function ifSaid(turn: Turn, intent: Extract<Correction, { is: 'text' }>): Promise<Intent> {
  const { insteadOf, isOfAny } = intent
  const isSaid = insteadOf === undefined || (await (isOfAny ? speakOfIts : isSpokenOf)(turn, insteadOf))
  return isSaid ? intent : { kind: 'none', problem: null, nearest: isOfAny ? 'edit' : null }
}

async function doIt(turn: Turn, read: Intent): Promise<Answer> {
  turn.doing = read
  const intent = await ifThere(turn, read)
  if (intent !== read) return doIt(turn, intent)
  switch (intent.kind) {
    case 'create':
      return intent.also ? createSeveral(turn, intent) : createReminder(turn, intent)
    case 'list':
      return showList(turn, intent)
    case 'cancel':
      return cancelReminders(turn, intent.target, intent.scope)
    case 'snooze':
      return snoozeReminders(turn, intent.target, intent.until, intent.isPlan)
    case 'done':
      return finishReminders(turn, intent.target, intent.isLoose)
    case 'edit':
      if (intent.change.to === 'calm' && intent.target.by === 'words') return calmOrCancel(turn, intent.target)
      return editReminder(turn, intent.target, intent.change, intent.scope)
    case 'correct':
      return correct(turn, intent)
    case 'undo':
      return undo(turn)
    case 'keep':
      return keep(turn)
    case 'settings':
      return settings(turn, intent.change, intent.problem)
    case 'help':
      return help(turn, intent.topic)
    case 'data':
      return data(turn, intent.ask)
    case 'relation':
      return relationSaid(turn, intent.ask, intent.name)
    case 'link':
      return link(turn, intent)
    case 'social':
      return greeted(turn, intent.said)
    case 'time':
      return timeAlone(turn, intent.reading)
    case 'yes':
    case 'no':
      return unasked(turn, intent.kind)
    case 'leave':
      return leave(turn)
    case 'none':
      if (intent.problem) return { text: explain(intent.problem, turn.language) }
      return (await showNumbered(turn)) ?? notUnderstood(turn, intent)
  }
}

/** "Forget it" without a question: right behind a confirmation it takes that back. */
async function leave(turn: Turn): Promise<Answer> {
  if (wasJustSaid(turn) && turn.talk.change !== undefined) return undo(turn)
  return { text: turn.words.unknown.nothingToLeave }
}

/** "Yes" and "no" without a question: to what was said last, or to nothing. */
async function unasked(turn: Turn, said: 'yes' | 'no'): Promise<Answer> {
  if (!wasJustSaid(turn)) return { text: turn.words.unknown.noQuestion }
  if (said === 'yes') return { text: turn.words.unknown.fine }
  return correct(turn, { kind: 'correct', is: 'wrong' })
}
