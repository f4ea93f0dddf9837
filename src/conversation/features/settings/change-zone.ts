import { isDeepStrictEqual } from 'node:util'
import { understand, understandTime } from '../../../language/understand.js'
import type { Schedule } from '../../../reminders/schedule.js'
import type { Instant, TimeZone } from '../../../reminders/time.js'
import type { Answer } from '../../answer.js'
import { explainRefusal } from '../../say/refused.js'
import { moment, nameOf } from '../../say/wording.js'
import type { Turn } from '../../turn.js'
import { undoButton } from '../create/confirmation.js'

/** The schedule that the words mean in a zone; null when they hold no time. */
function readIn(turn: Turn, said: string, timeZone: TimeZone, now: Instant): Schedule | null {
  const context = { ...turn.language, timeZone, now }
  const intent = understand(said, context)
  return (intent.kind === 'create' ? intent.schedule : null) ?? understandTime(said, context).schedule
}

/** "In ten minutes" is the same moment everywhere; two zones half a day apart tell. */
function dependsOnZone(turn: Turn, said: string): boolean {
  const [here, there] = ['Europe/London', 'Pacific/Auckland'].map((zone) => readIn(turn, said, zone, turn.now))
  return !(here?.kind === 'once' && there?.kind === 'once' && here.at === there.at)
}

/** After the first reminder whose zone is a guess: asks once, with the guess as a button. */
export function askZoneOnce(turn: Turn, said: string | undefined): Answer {
  if (turn.zone.from !== 'guess' || turn.self.zoneAsked || !said || !dependsOnZone(turn, said)) return []
  turn.self.zoneAsked = true
  if (turn.talk.that) turn.talk.guessed = { id: turn.talk.that.id, said, at: turn.now }
  return { about: 'zone' }
}

/** What was set while the zone was a guess is read again in the right one. */
async function moveGuessed(turn: Turn, to: TimeZone): Promise<string[]> {
  const { guessed } = turn.talk
  delete turn.talk.guessed
  const schedule = guessed ? readIn(turn, guessed.said, to, guessed.at) : null
  const found = guessed ? await turn.deps.book.find(turn.actor, guessed.id) : null
  if (!schedule || !found?.ok || isDeepStrictEqual(schedule, found.reminder.schedule)) return []
  const moved = await turn.deps.book.reschedule(turn.actor, found.reminder.id, schedule, 'series')
  return moved.ok ? [turn.words.zone.moved(nameOf(turn, moved.reminder), moment(turn, moved.reminder.dueAt))] : []
}

/** Speaks and reads times in `timeZone` from here on. */
function useZone(turn: Turn, timeZone: TimeZone): void {
  turn.zone = { timeZone, from: 'chosen' }
  turn.actor = { ...turn.actor, timeZone }
  turn.language = { ...turn.language, timeZone }
}

/** After the client told another zone: asks once whether to go by it from now on. */
export async function offerToFollow(turn: Turn): Promise<Answer> {
  if (turn.dialogs.activeDialog) return []
  const { travelledFrom, seenIn } = turn.self
  delete turn.self.travelledFrom
  delete turn.self.seenIn
  if (seenIn && seenIn !== turn.zone.timeZone) return offerToMove(turn, seenIn)
  return travelledFrom ? offerToTakeRepeats(turn, travelledFrom) : []
}

/** Who chose a zone stays in it until they say otherwise. */
function offerToMove(turn: Turn, to: TimeZone): Answer {
  const { zone, buttons, ask } = turn.words
  return {
    text: zone.seenIn(to, turn.zone.timeZone),
    buttons: [{ title: buttons.moveTo(to), action: { do: 'say', with: ask.asZone(to) } }],
  }
}

/** Who never chose one is read in the client's; what repeats by the former one is another matter. */
async function offerToTakeRepeats(turn: Turn, from: TimeZone): Promise<Answer> {
  const rows = await turn.deps.book.list(turn.actor, { show: 'repeating' })
  const count = rows.filter(({ reminder }) => reminder.schedule.timeZone === from).length
  if (count === 0) return []
  return {
    text: turn.words.zone.travelled(turn.zone.timeZone, from, count),
    buttons: [{ title: turn.words.buttons.follow, action: { do: 'follow', with: from } }],
  }
}

/** Takes repeats along from the zone that the person came from. */
export async function followZone(turn: Turn, from: TimeZone | null): Promise<Answer> {
  return changeZone(turn, turn.zone.timeZone, from ?? turn.zone.timeZone)
}

/** More reminders that move are summed up: a new zone is no wall of lines. */
const MOST_NAMED = 3

/**
 * Keeps the zone as the person's own, and says what fires at another moment now.
 * @param from the zone that their repeats are on, where they never chose one.
 */
export async function changeZone(turn: Turn, timeZone: TimeZone, from = turn.zone.timeZone): Promise<Answer> {
  const outcome = await turn.deps.book.changeSettings({ ...turn.actor, timeZone: from }, { timeZone })
  if (!outcome.ok) return { text: explainRefusal(turn, outcome.problem) }
  turn.self.zoneAsked = true
  turn.self.zoneKnown = timeZone
  delete turn.self.seenIn
  useZone(turn, timeZone)
  const named = outcome.moved.map(({ reminder, to }) => turn.words.zone.moved(nameOf(turn, reminder), moment(turn, to)))
  const [first] = named
  const lines = named.length > MOST_NAMED && first ? [turn.words.zone.movedMany(named.length, first)] : named
  const guessed = await moveGuessed(turn, timeZone)
  return {
    text: [turn.words.zone.set(timeZone, moment(turn, turn.now)), ...lines, ...guessed].join('\n'),
    buttons: [undoButton(turn)],
  }
}
