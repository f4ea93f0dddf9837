import { explain } from '../../../language/describe.js'
import type { CreateIntent } from '../../../language/intent.js'
import { understandTime } from '../../../language/understand.js'
import { isSelf } from '../../../reminders/actor.js'
import { saysWords } from '../../../reminders/content.js'
import type { Draft } from '../../../reminders/draft.js'
import type { Problem } from '../../../reminders/problem.js'
import type { Reminder } from '../../../reminders/reminder.js'
import type { Schedule } from '../../../reminders/schedule.js'
import { HOUR_MS } from '../../../reminders/time.js'
import type { Answer } from '../../answer.js'
import { wordsAsNames } from '../../message.js'
import { becauseOf } from '../../questions/because.js'
import { didYouMean } from '../../questions/prompts.js'
import type { Question } from '../../questions/question.js'
import type { Wanted } from '../../questions/wanted.js'
import type { Button, Said } from '../../say/button.js'
import { explainRefusal } from '../../say/refused.js'
import { momentThere, nameOf } from '../../say/wording.js'
import { asSaid, type Turn } from '../../turn.js'
import { accountIn } from '../link/link.js'
import { addressed } from '../others/audience.js'
import { askZoneOnce } from '../settings/change-zone.js'
import { aboutOf } from './about.js'
import { confirmation, type Settled } from './confirmation.js'

/** Of so many requests the confirmation is found again when the message is edited. */
const CONFIRMATIONS_KEPT = 20

const POINTING = /^(about\s+)?(this|that|it)(\s+(message|one))?$/i

/** The text without what only ties it to the request, as an answer to "What?" is taken: "an den Zahnarzt" is "Zahnarzt". */
function untied({ message, words }: Turn, text: string): string {
  const before = message.text.slice(0, Math.max(0, message.text.lastIndexOf(text)))
  const [tie] = /\S+\s+$/u.exec(before) ?? []
  if (tie === undefined) return text
  const rest = words.ask.asText(tie + text)
  return text.endsWith(rest) ? rest : text
}

/** What a message asked for, as plain data. A quoted message becomes what it is about, and its text where "this" was said. */
export function wantedFrom(turn: Turn, intent: CreateIntent): Wanted {
  const { kind: _, spans, problem, suggestion, isBare: _bare, also: _also, instead: _instead, ...said } = intent
  const { mentions } = turn.message
  const about = aboutOf(turn.context.activity)
  const points = said.text === null || POINTING.test(said.text) || turn.words.ask.isNothingSaid(said.text)
  // "This" without a message that it could be is nothing to be reminded of: it is asked for.
  const text = points ? (about?.text ?? null) : wordsAsNames(untied(turn, said.text ?? ''), mentions)
  const others = said.needs.filter((need) => need !== 'text')
  return {
    ...said,
    text,
    needs: text === null && saysWords(said) ? [...others, 'text'] : others,
    mentions,
    about,
    requestId: turn.context.activity.id,
    timeSaid: said.schedule ? turn.message.text : undefined,
    timeWords: spans.map(({ start, end }) => turn.message.text.slice(start, end)).join(' '),
    ...(suggestion ? { because: didYouMean(turn, suggestion), offer: suggestion } : becauseOf(turn, problem)),
  }
}

/** Whether its words name a zone: they mean the same moment in another one, and are no length from now. */
function namesZone(turn: Turn, { schedule }: Reminder, { timeWords }: Wanted): boolean {
  if (schedule.kind !== 'once' || timeWords === undefined) return false
  // Its quarter of an hour is that of no other: "at 7" there is no hour here.
  const far = schedule.timeZone === 'Asia/Kathmandu' ? 'Europe/London' : 'Asia/Kathmandu'
  return [{ timeZone: far }, { now: turn.saidAt + HOUR_MS }].every((other) => {
    const { schedule: read } = understandTime(timeWords, { ...asSaid(turn), ...other })
    return read?.kind === 'once' && read.at === schedule.at
  })
}

/** Its confirmation, which is found again when the reminder changes. */
function created(turn: Turn, settled: Settled, wanted: Wanted): Said {
  const { reminder } = settled
  const { alternatives, aheadMs, eventAt, leadsMs } = wanted
  turn.talk.that = {
    id: reminder.id,
    at: turn.now,
    timeSaid: wanted.timeWords,
    ...(eventAt !== undefined && { eventAt }),
    ...(leadsMs.length > 0 && { hasLeads: true }),
  }
  const reply = confirmation(
    turn,
    { ...settled, aheadMs, isElsewhere: namesZone(turn, reminder, wanted) },
    alternatives,
  )
  const onSaid = (activityId: string | undefined) => {
    turn.talk.confirmed = reminder.id
    if (!activityId) return
    turn.talk.shownIn = { id: reminder.id, activityId, text: reply.text, at: turn.now }
    const earlier = (turn.talk.confirmations ?? []).filter(({ id }) => id !== reminder.id)
    turn.talk.confirmations = [{ id: reminder.id, activityId }, ...earlier].slice(0, CONFIRMATIONS_KEPT)
  }
  return { ...reply, onSaid }
}

/** Some have to go before another can come. */
const isFull = (problem: Problem): boolean =>
  problem.kind === 'limit-reached' && (problem.what === 'reminders' || problem.what === 'in-conversation')

const listButton = ({ words }: Turn): Button => ({
  title: words.buttons.all,
  action: { do: 'say', with: words.say.list },
})

/** Sets it; confirmed once it is durable, and told to the one it is for. */
async function set(
  turn: Turn,
  draft: Draft,
  wanted: Wanted,
  forName?: string,
): Promise<{ isSet: boolean; answer: Said | Question }> {
  const outcome = await turn.deps.book.create(turn.actor, draft)
  if (!outcome.ok) {
    const because = explainRefusal(turn, outcome.problem)
    if (outcome.problem.kind === 'already-past' || outcome.problem.kind === 'never-happens')
      return { isSet: false, answer: { about: 'create', wanted: { ...wanted, schedule: null, because } } }
    return {
      isSet: false,
      answer: { text: because, buttons: isFull(outcome.problem) ? [listButton(turn)] : [] },
    }
  }
  const { reminder } = outcome
  const answer = created(turn, { ...outcome, forName }, wanted)
  if (draft.for && !isSelf(turn.actor, draft.for) && !outcome.duplicate)
    answer.tells = [
      {
        whom: { person: reminder.owner, conversation: reminder.conversation },
        write: (there, me) => ({
          text: there.words.others.setForYou(me, nameOf(there, reminder), momentThere(there, reminder.dueAt)),
          buttons: [
            { title: there.words.buttons.decline, action: { do: 'decline', id: reminder.id } },
            { title: there.words.buttons.mute, action: { do: 'mute', id: reminder.id } },
            { title: there.words.buttons.block, action: { do: 'block', id: reminder.id } },
          ],
        }),
      },
    ]
  return { isSet: true, answer }
}

/** The same where the zone may be a guess. */
async function setHere(turn: Turn, draft: Draft, wanted: Wanted): Promise<Answer> {
  const { isSet, answer } = await set(turn, draft, wanted)
  return isSet ? [answer, askZoneOnce(turn, wanted.timeSaid)].flat() : answer
}

export const draftOf = (wanted: Wanted, schedule: Schedule): Draft => {
  const { text, content, nag, leadsMs, evenAtNight, again, about, requestId } = wanted
  return { text: text ?? '', schedule, content, nag, leadsMs, evenAtNight, again, about, requestId }
}

/** It is to come in another chat of the person's. */
async function settleIn(turn: Turn, wanted: Wanted, schedule: Schedule, chat: string): Promise<Answer> {
  const account = accountIn(turn, chat)
  if (account === null) return { text: turn.words.chats.noSuchChat(chat) }
  return setHere(turn, { ...draftOf(wanted, schedule), for: account }, wanted)
}

/** Everything needed is known: sets the reminder. */
export async function settle(turn: Turn, wanted: Wanted): Promise<Answer> {
  const { text, schedule } = wanted
  if (schedule === null || (text === null && saysWords(wanted))) return { about: 'create', wanted }
  if (wanted.chat !== undefined) return settleIn(turn, wanted, schedule, wanted.chat)
  const whom = await addressed(turn, wanted.audience, wanted.mentions)
  if (whom.kind === 'unclear') return { text: whom.sentence }
  const draft = draftOf(wanted, schedule)
  if (whom.kind === 'here') return setHere(turn, { ...draft, audience: whom.audience }, wanted)
  return whom.people.map((person, index) => async () => {
    const requestId = wanted.requestId && index > 0 ? `${wanted.requestId}#${index}` : wanted.requestId
    return (await set(turn, { ...draft, requestId, for: person.key }, wanted, person.name)).answer
  })
}

export async function createReminder(turn: Turn, intent: CreateIntent): Promise<Answer> {
  const { problem } = intent
  if (problem?.kind === 'too-long') return { text: explain(problem, turn.language) }
  const wanted = wantedFrom(turn, intent)
  if (wanted.needs.length > 0 || problem) return { about: 'create', wanted }
  return settle(turn, wanted)
}
