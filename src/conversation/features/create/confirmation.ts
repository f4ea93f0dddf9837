import { channelNameIn } from '../../../channels/channels.js'
import { describeDuration, describeRelative, describeSchedule, isByOtherClocks } from '../../../language/describe.js'
import { titleOf } from '../../../language/phrases.js'
import type { Alternative } from '../../../language/time-reading.js'
import { isSelf } from '../../../reminders/actor.js'
import type { Reminder, ReminderId } from '../../../reminders/reminder.js'
import type { Instant } from '../../../reminders/time.js'
import type { Button, Reply } from '../../say/button.js'
import { inZone, moment, nameOf } from '../../say/wording.js'
import { type Turn, zoneToSay } from '../../turn.js'
import { heldNotes, throughButtons } from './quiet-notes.js'

export interface Settled {
  /** Whom it is for, when that is somebody else. */
  forName?: string
  reminder: Reminder
  /** Before a change. */
  was?: Reminder
  next: Instant[]
  leads?: Reminder[]
  skippedLeadsMs?: number[]
  /** So long ahead of what it is for. */
  aheadMs?: number
  heldFrom?: Instant
  /** Its time was said in another zone. */
  isElsewhere?: boolean
}

/** Absolute and relative time; the rule and the next three times of a repeat; a zone where there is more than one. */
function describeWhen(turn: Turn, { reminder, next, heldFrom, isElsewhere }: Settled): string[] {
  const { language, words } = turn
  const { schedule, owner } = reminder
  // what quiet time holds says both when it was asked for and when it comes
  if (schedule.kind === 'once' && heldFrom !== undefined && isSelf(turn.actor, owner)) return []
  const unsaid = zoneToSay(turn)
  const isOther = isByOtherClocks(schedule, language)
  const own = isOther || isElsewhere || !isSelf(turn.actor, owner) ? turn.zone.timeZone : unsaid
  // An occurrence that was moved out of its series still has the schedule of where it came from.
  const first = schedule.kind === 'once' ? (heldFrom ?? reminder.dueAt) : next[0]
  const rule = describeSchedule(schedule, language)
  if (first === undefined) return [rule]
  const relative = describeRelative(first, language)
  if (schedule.kind === 'once') return [words.create.once(inZone(moment(turn, first), own), relative)]
  const times = words.create.next(next.slice(0, 3).map((at) => moment(turn, at)))
  return isOther
    ? [words.create.repeats(rule, relative), inZone(times, own)]
    : [words.create.repeats(inZone(rule, own), relative), times]
}

const alternativeButton = (turn: Turn, reminder: Reminder, { schedule }: Alternative): Button => ({
  title: turn.words.create.ratherAt(
    schedule.kind === 'once' ? moment(turn, schedule.at) : describeSchedule(schedule, turn.language),
  ),
  action: { do: 'read-as', id: reminder.id, with: JSON.stringify(schedule) },
})

/** A button that takes back the newest change, and that alone. */
export function undoButton(turn: Turn): Button {
  turn.talk.change = `${turn.now.toString(36)}${turn.context.activity.id ?? ''}`.slice(0, 40)
  return { title: turn.words.buttons.undo, action: { do: 'undo', id: turn.talk.change } }
}

const DAY_MS = 86_400_000
const MONTH_MS = 30 * DAY_MS

/** A month is said as 30 days here. */
const describeLength = (turn: Turn, { months, days, seconds }: NonNullable<Reminder['again']>): string =>
  describeDuration(months * MONTH_MS + days * DAY_MS + seconds * 1_000, turn.language)

function notes(turn: Turn, settled: Settled): string[] {
  const { create } = turn.words
  const said: string[] = []
  const { reminder, aheadMs = 0, heldFrom } = settled
  if (aheadMs > 0 && heldFrom === undefined)
    said.push(create.ahead(describeDuration(aheadMs, turn.language), moment(turn, reminder.dueAt + aheadMs)))
  for (const lead of settled.leads ?? [])
    said.push(create.lead(describeDuration((lead.leadMs ?? 0) + aheadMs, turn.language), moment(turn, lead.dueAt)))
  for (const ms of settled.skippedLeadsMs ?? [])
    said.push(create.leadSkipped(describeDuration(ms + aheadMs, turn.language)))
  if (reminder.again) said.push(create.again(describeLength(turn, reminder.again)))
  if (reminder.nag) said.push(create.nag(describeDuration(reminder.nag.everyMs, turn.language), reminder.nag.limit))
  return [...said, ...heldNotes(turn, settled)]
}

function whom(turn: Turn, { reminder, forName }: Settled): string {
  const { create } = turn.words
  const name = titleOf(turn.words, reminder)
  if (reminder.owner !== turn.actor.person && reminder.setBy === turn.actor.person)
    return create.forSomebody(name, forName ?? turn.words.others.someone)
  if (reminder.conversation !== turn.actor.conversation && isSelf(turn.actor, reminder.owner))
    return turn.words.chats.setThere(name, channelNameIn(reminder.owner))
  if (reminder.audience.kind === 'everyone') return create.forEveryone(name)
  if (reminder.audience.kind === 'people')
    return create.forPeople(
      name,
      reminder.audience.people.map((person) => person.name),
    )
  return create.set(name)
}

/** The confirmation: what was understood, with a tap for each other reading. */
export function confirmation(turn: Turn, settled: Settled, alternatives: Alternative[]): Reply {
  const { reminder } = settled
  const buttons: Button[] = alternatives.map((other) => alternativeButton(turn, reminder, other))
  buttons.push(...throughButtons(turn, settled))
  if (turn.actor.conversationKind === 'group' && reminder.audience.kind !== 'everyone')
    buttons.push({ title: turn.words.buttons.join, action: { do: 'join', id: reminder.id } })
  buttons.push(
    { title: turn.words.buttons.changeTime, action: { do: 'change-time', id: reminder.id } },
    undoButton(turn),
  )
  return {
    text: [
      whom(turn, settled),
      ...describeWhen(turn, settled),
      ...notes(turn, settled),
      ...(reminder.about?.link ? [reminder.about.link] : []),
    ].join('\n'),
    buttons,
    mentions: reminder.audience.kind === 'people' ? reminder.audience.people : [],
  }
}

/** The confirmation of a reminder as it is now; null when it is not there. */
export async function confirmationNow(
  turn: Turn,
  id: ReminderId,
  alternatives: Alternative[] = [],
): Promise<Reply | null> {
  const found = await turn.deps.book.findWhole(turn.actor, id)
  if (!found.ok) return null
  const forName = (await turn.deps.book.person(found.reminder.owner))?.name
  return confirmation(turn, { ...found, forName }, alternatives)
}

function whatChanged(turn: Turn, { reminder, was }: Settled, repeated: boolean): string {
  const { renamed, changed, moved } = turn.words.edit
  if (was !== undefined && was.text !== reminder.text) return renamed(nameOf(turn, was), nameOf(turn, reminder))
  return (repeated || reminder.schedule.kind === 'series' ? changed : moved)(nameOf(turn, reminder))
}

/** After a change of time, or of how it repeats, and of the text with it: the same shape. */
export const changedTime = (turn: Turn, settled: Settled, alternatives: Alternative[], repeated = false): Reply => ({
  ...confirmation(turn, settled, alternatives),
  text: [
    whatChanged(turn, settled, repeated),
    ...describeWhen(turn, settled),
    ...notes(turn, { ...settled, leads: [], skippedLeadsMs: [] }),
  ].join('\n'),
})
