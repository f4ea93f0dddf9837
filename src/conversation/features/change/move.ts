import { describeSchedule } from '../../../language/describe.js'
import type { Shift } from '../../../language/intent.js'
import { shiftedTime } from '../../../language/time/changed-time.js'
import type { Changed, NewTime, Problem, Timed, TimeReading } from '../../../language/time-reading.js'
import { readRule } from '../../../reminders/recurrence.js'
import type { Reminder, ReminderId } from '../../../reminders/reminder.js'
import type { Move, Rescheduled } from '../../../reminders/results.js'
import type { Answer } from '../../answer.js'
import { MANY, workLong } from '../../long-work/work-long.js'
import { becauseOf } from '../../questions/because.js'
import type { Question, Time } from '../../questions/question.js'
import type { Button, Said, Telling } from '../../say/button.js'
import { tellingOf } from '../../say/notify.js'
import { explainRefusal } from '../../say/refused.js'
import { momentAndDistance, momentThere, nameOf } from '../../say/wording.js'
import { speakOf, type Turn } from '../../turn.js'
import { changedTime, confirmationNow, undoButton } from '../create/confirmation.js'
import { changed } from './put-right.js'

type Scope = 'occurrence' | 'series'

const toldMoved = ({ reminder, was, tell }: Rescheduled): Telling[] =>
  tellingOf(tell, (there, me) => {
    const { toldMoved, toldRenamed } = there.words.edit
    const moved = toldMoved(me, nameOf(there, reminder), momentThere(there, reminder.dueAt))
    if (was.text === reminder.text) return moved
    return `${toldRenamed(me, nameOf(there, was), nameOf(there, reminder))}\n${moved}`
  })

/**
 * Moves it and says so; a time that is behind is asked for again. With another `text` it is one change of both, and nothing is
 * asked: an answer would be a time alone.
 */
export async function moveTo(
  turn: Turn,
  id: ReminderId,
  { schedule, alternatives }: Time,
  scope: Scope,
  text?: string,
): Promise<Answer> {
  const outcome = await turn.deps.book.reschedule(turn.actor, id, schedule, scope, text)
  if (!outcome.ok) {
    if (outcome.problem.kind === 'already-past' && text === undefined)
      return { about: 'move', id, scope, because: explainRefusal(turn, outcome.problem) }
    return { text: explainRefusal(turn, outcome.problem) }
  }
  const { reminder } = outcome
  speakOf(turn, reminder.id)
  const reply = changedTime(turn, outcome, alternatives)
  if (outcome.series) reply.text += `\n${turn.words.snooze.seriesStays}`
  return { ...(await changed(turn, reminder, reply, alternatives)), tells: toldMoved(outcome) }
}

/** What comes next of a series comes, and nothing after it; with another `text` if one is given. */
export async function stopRepeating(turn: Turn, id: ReminderId, text?: string): Promise<Answer> {
  const outcome = await turn.deps.book.comeOnce(turn.actor, id, text)
  if (!outcome.ok) return { text: explainRefusal(turn, outcome.problem) }
  const { reminder } = outcome
  speakOf(turn, reminder.id)
  const reply = changedTime(turn, outcome, [], true)
  reply.text += `\n${turn.words.edit.repeatsNoMore}`
  return { ...(await changed(turn, reminder, reply)), tells: toldMoved(outcome) }
}

const timedOf = ({ schedule, occurrenceAt, status }: Reminder): Timed => ({
  schedule,
  at: occurrenceAt,
  hasCome: status !== 'waiting',
})

const timeIn = (time: NewTime | null): Time | null =>
  time?.schedule ? { schedule: time.schedule, alternatives: time.alternatives, rest: time.rest } : null

/** What the words come to for this reminder: the time and what it is of, or what has to be asked. */
type Meant =
  | { is: 'move'; time: Time; scope: Scope }
  | { is: 'either'; one: Time; all: Time }
  | { is: 'unclear'; problem: Problem | null }

function meantFor({ schedule, seriesId }: Reminder, { one, all }: Changed, said: Scope | undefined): Meant {
  const [ofOne, ofAll] = [timeIn(one), timeIn(all)]
  const moving = (time: Time | null, scope: Scope): Meant =>
    time ? { is: 'move', time, scope } : { is: 'unclear', problem: all?.problem ?? one?.problem ?? null }
  if (schedule.kind !== 'series') {
    // One occurrence that has come, or was moved: its series stays, unless it is meant to change.
    const isOfAll = seriesId === undefined || said === 'series' || ofAll?.schedule.kind === 'series'
    return moving(ofAll, isOfAll ? 'series' : 'occurrence')
  }
  if (said !== undefined) return moving(said === 'series' ? ofAll : ofOne, said)
  if (ofOne && ofAll) return { is: 'either', one: ofOne, all: ofAll }
  return ofAll ? moving(ofAll, 'series') : moving(ofOne, 'occurrence')
}

/** A series that was just set is put right: nobody means only its first day. */
const isPlainlyAll = ({ talk, doing }: Turn, { id }: Reminder): boolean =>
  talk.confirmed === id && doing?.kind === 'edit' && doing.isCorrection === true

const isOfSome = ({ doing }: Turn): boolean => doing?.kind === 'edit' && doing.isOfSome === true

/** "Fridays at 8", of each weekday at 7: Fridays alone, and the others as they are. */
async function moveSome(turn: Turn, id: ReminderId, time: Time, scope: Scope): Promise<Answer> {
  const { schedule: some, rest } = time
  if (rest === undefined || some.kind !== 'series') return moveTo(turn, id, time, scope)
  const outcome = await turn.deps.book.setApart(turn.actor, id, { some, rest })
  if (!outcome.ok) return { text: explainRefusal(turn, outcome.problem) }
  const { reminder } = outcome
  speakOf(turn, reminder.id)
  const reply = changedTime(turn, outcome, time.alternatives)
  reply.text += `\n${turn.words.snooze.othersStay(describeSchedule(rest, { ...turn.language, timeZone: rest.timeZone }))}`
  return { ...reply, of: reminder, tells: toldMoved(outcome) }
}

async function changeOne(
  turn: Turn,
  reminder: Reminder,
  changed: Changed,
  scope?: Scope,
  text?: string,
): Promise<Answer> {
  const { id } = reminder
  const meant = meantFor(reminder, changed, scope)
  switch (meant.is) {
    case 'move':
      if (isOfSome(turn)) return moveSome(turn, id, meant.time, meant.scope)
      return moveTo(turn, id, meant.time, meant.scope, text)
    case 'either':
      if (isPlainlyAll(turn, reminder)) return moveTo(turn, id, meant.all, 'series')
      return { about: 'scope', id, one: meant.one, all: meant.all }
    case 'unclear':
      return askWhen(turn, id, meant.problem, scope)
  }
}

/** Asks for the new time, and says what is wrong with the one that was said. */
const askWhen = (turn: Turn, id: ReminderId, problem: Problem | null, scope?: Scope): Question => ({
  about: 'move',
  id,
  scope,
  ...becauseOf(turn, problem),
})

/** Of many only so many are named, the rest is counted. */
const NAMED = 10

function shortened(turn: Turn, lines: string[]): string[] {
  const rest = lines.length - NAMED
  return rest > 0 ? [...lines.slice(0, NAMED), turn.words.edit.further(rest)] : lines
}

/** Several at once, by the same words: one message says where each went, and one Undo takes all back. */
async function changeSeveral(
  turn: Turn,
  ids: ReminderId[],
  change: (was: Timed) => Changed,
  scope: Scope | undefined,
): Promise<Answer> {
  if (ids.length <= MANY) return movedAll(turn, ids, change, scope)
  const undo = undoButton(turn) // now, as the memory of the turn may be saved before the work ends
  return workLong(turn, { kind: 'change', work: async () => [await movedAll(turn, ids, change, scope, undo)] })
}

async function movedAll(
  turn: Turn,
  ids: ReminderId[],
  change: (was: Timed) => Changed,
  scope: Scope | undefined,
  undo?: Button,
): Promise<Said> {
  const { edit } = turn.words
  const moves: Move[] = []
  const stay: string[] = []
  for (const found of await Promise.all(ids.map((id) => turn.deps.book.find(turn.actor, id)))) {
    if (!found.ok) stay.push(explainRefusal(turn, found.problem))
    else {
      const { reminder } = found
      const meant = meantFor(reminder, change(timedOf(reminder)), scope ?? 'occurrence')
      if (meant.is === 'move') moves.push({ id: reminder.id, schedule: meant.time.schedule, scope: meant.scope })
      else stay.push(edit.notMoved(nameOf(turn, reminder)))
    }
  }
  const { moved, refused } = await turn.deps.book.rescheduleMany(turn.actor, moves)
  const told = moved.map(({ reminder }) =>
    edit.movedOne(nameOf(turn, reminder), momentAndDistance(turn, reminder.dueAt)),
  )
  const why = new Set([...stay, ...refused.map(({ problem }) => explainRefusal(turn, problem))])
  const changed = moved.length > 0 ? [edit.movedSeveral(moved.length), ...shortened(turn, told)] : []
  return {
    text: [...changed, ...shortened(turn, [...why])].join('\n'),
    buttons: moved.length > 0 ? [undo ?? undoButton(turn)] : [],
    tells: moved.flatMap(toldMoved),
  }
}

/** The series of one that came or was moved out of it: "and from then on always at 22:00" is of that one's days. */
async function wholeOf(turn: Turn, one: Reminder): Promise<Reminder> {
  const series = one.seriesId === undefined ? null : await turn.deps.book.find(turn.actor, one.seriesId)
  return series?.ok && series.reminder.status === 'waiting' ? series.reminder : one
}

async function changeAll(
  turn: Turn,
  ids: ReminderId[],
  change: (was: Timed) => Changed,
  scope: Scope | undefined,
  text?: string,
): Promise<Answer> {
  const [first, ...others] = ids
  if (first === undefined) return []
  if (others.length > 0) return changeSeveral(turn, ids, change, scope)
  const found = await turn.deps.book.find(turn.actor, first)
  if (!found.ok) return { text: explainRefusal(turn, found.problem) }
  const reminder = scope === 'series' ? await wholeOf(turn, found.reminder) : found.reminder
  return changeOne(turn, reminder, change(timedOf(reminder)), scope, text)
}

/** "Every 20 minutes is enough", of one that asks again and again: its pace. Null for any other. */
async function changePace(
  turn: Turn,
  id: ReminderId,
  { schedule }: TimeReading,
  text: string | undefined,
): Promise<Answer | null> {
  const rule = schedule?.kind === 'series' ? readRule(schedule) : null
  const found = rule?.kind === 'elapsed' ? await turn.deps.book.find(turn.actor, id) : null
  if (rule?.kind !== 'elapsed' || !found?.ok || found.reminder.nag === undefined) return null
  const outcome = await turn.deps.book.askEvery(turn.actor, id, rule.everyMs, text)
  if (!outcome.ok) return { text: explainRefusal(turn, outcome.problem) }
  speakOf(turn, id)
  const reply = await confirmationNow(turn, id)
  return reply === null ? { text: explainRefusal(turn, { kind: 'not-found' }) } : { ...reply, of: outcome.reminder }
}

/** Gives reminders the time that the words make of the one that each has, and a single one another `text` with it. */
export async function changeTimes(
  turn: Turn,
  ids: ReminderId[],
  reading: TimeReading,
  scope?: Scope,
  text?: string,
): Promise<Answer> {
  const { onto, problem } = reading
  const [first, ...others] = ids
  const pace = first === undefined || others.length > 0 ? null : await changePace(turn, first, reading, text)
  if (pace !== null) return pace
  if (onto) return changeAll(turn, ids, onto, scope, text)
  return first === undefined ? [] : askWhen(turn, first, problem, scope)
}

/** Moves reminders by a length: from the time that each has, or from now when it has come. */
export const shiftTimes = (turn: Turn, ids: ReminderId[], by: Shift, scope?: Scope): Promise<Answer> =>
  changeAll(turn, ids, (was) => shiftedTime(was, by, turn.now), scope)
