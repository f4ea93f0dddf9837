import { Temporal } from 'temporal-polyfill'
import { explain } from '../../language/describe.js'
import type { Intent, Target } from '../../language/intent.js'
import type { Period, TimeReading } from '../../language/time-reading.js'
import { understandTime } from '../../language/understand.js'
import type { Answer } from '../answer.js'
import { calmOrCancel, cancelReminders } from '../features/change/cancel.js'
import { correct, countsFromNow } from '../features/change/correct.js'
import { cameHere, finishReminders } from '../features/change/done.js'
import { editReminder } from '../features/change/edit.js'
import { snoozeReminders } from '../features/change/snooze.js'
import { keep, undo } from '../features/change/undo.js'
import { createReminder } from '../features/create/create.js'
import { createSeveral } from '../features/create/several.js'
import { data } from '../features/data/data.js'
import { help, notUnderstood, social } from '../features/help/help.js'
import { link } from '../features/link/link.js'
import { showList, showNumbered } from '../features/list/list.js'
import { relationSaid } from '../features/others/others.js'
import { settings } from '../features/settings/settings.js'
import { asSaid, type Turn } from '../turn.js'
import { ifThere, wasJustSaid } from './meant.js'

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
  const reading = understandTime(turn.message.text, asSaid(turn))
  const [span] = reading.spans
  const isWhole = span?.start === 0 && /^[\s.!?]*$/.test(turn.message.text.slice(span.end))
  const isTime = said === 'hello' && isWhole && reading.schedule !== null
  if (isTime && (await cameHere(turn)).length > 0) return snoozeReminders(turn, { by: 'that' }, reading)
  return social(turn, said)
}

/** Does what a message means. */
export async function doIt(turn: Turn, read: Intent): Promise<Answer> {
  turn.doing = read
  const intent = await ifThere(turn, read)
  if (intent !== read) return doIt(turn, intent)
  const answer = await doKnown(turn, intent)
  if (turn.hasKept) noteMove(turn, intent)
  return answer
}

/** What moved one that was named is remembered, so that "and the school to 2pm" goes on with it; something new ends that. */
function noteMove({ talk, message, now }: Turn, intent: Intent): void {
  const isMove =
    (intent.kind === 'edit' && (intent.change.to === 'time' || intent.change.to === 'shifted')) ||
    (intent.kind === 'snooze' && intent.isPlan === true)
  if (isMove && intent.target.by !== 'that') talk.deed = { does: 'move', said: message.text, at: now }
  else if (intent.kind === 'create' && talk.deed?.does === 'move') delete talk.deed
}

async function doKnown(turn: Turn, intent: Intent): Promise<Answer> {
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
      return keep(turn, intent)
    case 'settings':
      return settings(turn, intent)
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

const THAT: Target = { by: 'that' }

/** Whether the newest change set one reminder: where it goes, "no wait, bring it back" has something to bring. */
async function isOneSet({ deps, actor }: Turn): Promise<boolean> {
  const last = await deps.book.lastChange(actor)
  return last?.what === 'create' && last.reminders.length === 1
}

/** "Forget it" without a question: right behind a confirmation it takes that back. */
async function leave(turn: Turn): Promise<Answer> {
  if (wasJustSaid(turn) && turn.talk.change !== undefined)
    return (await isOneSet(turn)) ? cancelReminders(turn, THAT) : undo(turn)
  return { text: turn.words.unknown.nothingToLeave }
}

/** "Yes" and "no" without a question: to what was said last, or to nothing. */
async function unasked(turn: Turn, said: 'yes' | 'no'): Promise<Answer> {
  if (!wasJustSaid(turn)) return { text: turn.words.unknown.noQuestion }
  if (said === 'yes') return { text: turn.words.unknown.fine }
  return correct(turn, { kind: 'correct', is: 'wrong' })
}
