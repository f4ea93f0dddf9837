import { describeRelative, describeSchedule } from '../../../language/describe.js'
import type { CreateIntent } from '../../../language/intent.js'
import type { Draft } from '../../../reminders/draft.js'
import { firstOccurrence } from '../../../reminders/occurrences.js'
import type { Reminder } from '../../../reminders/reminder.js'
import type { Answer } from '../../answer.js'
import type { Reply } from '../../say/button.js'
import { explainRefusal } from '../../say/refused.js'
import { moment, nameOf } from '../../say/wording.js'
import { speakOf, type Turn } from '../../turn.js'
import { addressed } from '../others/audience.js'
import { askZoneOnce } from '../settings/change-zone.js'
import { undoButton } from './confirmation.js'
import { draftOf, settle, wantedFrom } from './create.js'

/** "call dad — Wed 2 Dec, 12:00 (in 2 hours)" */
function describeSet(turn: Turn, reminder: Reminder): string {
  const { list } = turn.words
  const { schedule, dueAt } = reminder
  const when =
    schedule.kind === 'once'
      ? list.once(moment(turn, dueAt), describeRelative(dueAt, turn.language))
      : list.repeats(describeSchedule(schedule, turn.language), moment(turn, dueAt))
  return list.row(nameOf(turn, reminder), [when])
}

const firstOf = (turn: Turn, { schedule }: CreateIntent): number =>
  (schedule === null ? null : firstOccurrence(schedule, turn.now)) ?? turn.now

/** Each for those it addresses here; null when one is for somebody elsewhere or for nobody that is known. */
async function draftsHere(turn: Turn, requests: CreateIntent[]): Promise<Draft[] | null> {
  const drafts: Draft[] = []
  for (const [index, request] of requests.entries()) {
    const wanted = wantedFrom(turn, request)
    const whom = await addressed(turn, wanted.audience, wanted.mentions)
    if (whom.kind !== 'here' || wanted.schedule === null || wanted.chat !== undefined) return null
    const requestId = wanted.requestId && index > 0 ? `${wanted.requestId}#${index}` : wanted.requestId
    drafts.push({ ...draftOf(wanted, wanted.schedule), requestId, audience: whom.audience })
  }
  return drafts
}

/** Sets all that one message asked for, in one commit: one confirmation that numbers them, and one Undo. */
export async function createSeveral(turn: Turn, intent: CreateIntent): Promise<Answer> {
  const { also = [], instead, ...first } = intent
  const requests = [first, ...also].sort((a, b) => firstOf(turn, a) - firstOf(turn, b))
  const drafts = await draftsHere(turn, requests)
  if (drafts === null) {
    return requests.map((request) => () => settle(turn, wantedFrom(turn, request)))
  }
  const outcome = await turn.deps.book.createMany(turn.actor, drafts)
  if (!outcome.ok) return { text: explainRefusal(turn, outcome.problem) }
  const { created, skipped } = outcome
  const refused = skipped.map(({ draft, problem }) =>
    turn.words.create.leftOut(nameOf(turn, { text: draft.text, content: 'text' }), explainRefusal(turn, problem)),
  )
  const [last] = created.slice(-1)
  if (last === undefined) return { text: refused.join('\n') }
  turn.talk.list = { ids: created.map(({ id }) => id), filter: {}, page: 0 }
  speakOf(turn, last.id)
  turn.talk.together = { ids: created.map(({ id }) => id), at: turn.now }
  const undo = undoButton(turn)
  const confirmed: Reply = {
    text: [
      turn.words.create.several(created.length),
      ...created.map((reminder, index) => `${index + 1}. ${describeSet(turn, reminder)}`),
      ...refused,
    ].join('\n'),
    buttons: [...otherReading(turn, instead), undo],
  }
  return [confirmed, askZoneOnce(turn, turn.message.text)].flat()
}

/** What all of them can be instead, kept until the next change. */
function otherReading(turn: Turn, instead: CreateIntent | undefined) {
  if (!instead?.schedule || !turn.talk.change) return []
  turn.talk.instead = { change: turn.talk.change, wanted: { ...wantedFrom(turn, instead), requestId: undefined } }
  const title = turn.words.create.ratherAt(describeSchedule(instead.schedule, turn.language))
  return [{ title, action: { do: 'instead' as const, id: turn.talk.change } }]
}

/** The other reading was tapped: what was set is taken back, and that is set. */
export async function setInstead(turn: Turn, change: string | undefined): Promise<Answer> {
  const { instead } = turn.talk
  if (instead === undefined || instead.change !== change || turn.talk.change !== change)
    return { text: turn.words.undo.notThatOne }
  const outcome = await turn.deps.book.undo(turn.actor)
  if (!outcome.ok) return { text: explainRefusal(turn, outcome.problem) }
  delete turn.talk.instead
  return settle(turn, instead.wanted)
}
