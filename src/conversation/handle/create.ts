import { explain } from '../../language/describe.js'
import type { CreateIntent } from '../../language/intent.js'
import type { Draft } from '../../reminders/draft.js'
import type { Problem } from '../../reminders/problem.js'
import { aboutOf } from '../about.js'
import type { Button } from '../cards/button.js'
import { confirmation, type Settled } from '../confirmation.js'
import { wordsAsNames } from '../message.js'
import { ask, type Wanted } from '../question.js'
import { say } from '../say.js'
import { momentWithZone, nameOf } from '../shown.js'
import { tell } from '../tell.js'
import { speakOf, type Turn } from '../turn.js'
import { addressed } from './audience.js'
import { explainRefusal } from './refused.js'
import { askZoneOnce } from './zone.js'

const POINTING = /^(about\s+)?(this|that|it)(\s+(message|one))?$/i

/** What a message asked for, as plain data. A quoted message becomes what it is about, and its text where "this" was said. */
function wantedFrom(turn: Turn, intent: CreateIntent): Wanted {
  const { kind: _, spans: __, problem, ...said } = intent
  const { mentions } = turn.message
  const about = aboutOf(turn.context.activity)
  const points = said.text === null || POINTING.test(said.text)
  // "This" without a message that it could be is nothing to be reminded of: it is asked for.
  const text = points ? (about?.text ?? null) : wordsAsNames(said.text ?? '', mentions)
  const others = said.needs.filter((need) => need !== 'text')
  return {
    ...said,
    text,
    needs: text === null && said.content === 'text' ? [...others, 'text'] : others,
    mentions,
    about,
    requestId: turn.context.activity.id,
    timeSaid: said.schedule ? turn.message.text : undefined,
    because: problem ? explain(problem, turn.language) : undefined,
    offer: problem?.kind === 'already-past' ? problem.offer : undefined,
  }
}

async function sayCreated(turn: Turn, created: Settled, wanted: Wanted): Promise<void> {
  const { reminder } = created
  speakOf(turn, reminder.id)
  const activityId = await say(turn, confirmation(turn, created, wanted.alternatives))
  if (activityId) turn.talk.shownIn = { id: reminder.id, activityId }
}

/** Some have to go before another can come. */
const isFull = (problem: Problem): boolean =>
  problem.kind === 'limit-reached' && (problem.what === 'reminders' || problem.what === 'in-conversation')

const listButton = ({ words }: Turn): Button => ({
  title: words.buttons.all,
  action: { do: 'say', with: words.say.list },
})

/** Sets it, confirms it once it is durable, and tells the one it is for. */
async function set(turn: Turn, draft: Draft, wanted: Wanted, forName?: string): Promise<boolean> {
  const outcome = await turn.deps.book.create(turn.actor, draft)
  if (!outcome.ok) {
    const because = explainRefusal(turn, outcome.problem)
    if (outcome.problem.kind === 'already-past' || outcome.problem.kind === 'never-happens')
      await ask(turn, { about: 'create', wanted: { ...wanted, schedule: null, because } })
    else await say(turn, { text: because, buttons: isFull(outcome.problem) ? [listButton(turn)] : [] })
    return false
  }
  await sayCreated(turn, { ...outcome, forName }, wanted)
  const { reminder } = outcome
  if (draft.for && draft.for !== turn.actor.person && !outcome.duplicate)
    await tell(turn, { person: reminder.owner, conversation: reminder.conversation }, (there, me) => ({
      text: there.words.others.setForYou(me, nameOf(there, reminder), momentWithZone(there, reminder.dueAt)),
      buttons: [
        { title: there.words.buttons.decline, action: { do: 'decline', id: reminder.id } },
        { title: there.words.buttons.mute, action: { do: 'mute', id: reminder.id } },
        { title: there.words.buttons.block, action: { do: 'block', id: reminder.id } },
      ],
    }))
  return true
}

/** Everything needed is known: sets the reminder. */
export async function settle(turn: Turn, wanted: Wanted): Promise<void> {
  const { text, schedule } = wanted
  if (schedule === null || (text === null && wanted.content === 'text')) return ask(turn, { about: 'create', wanted })
  const whom = await addressed(turn, wanted.audience, wanted.mentions)
  if (whom.kind === 'unclear') {
    await say(turn, { text: whom.sentence })
    return
  }
  const { content, nag, leadsMs, evenAtNight, about } = wanted
  const draft: Draft = {
    text: text ?? '',
    schedule,
    content,
    nag,
    leadsMs,
    evenAtNight,
    about,
    requestId: wanted.requestId,
  }
  if (whom.kind === 'here') {
    if (await set(turn, { ...draft, audience: whom.audience }, wanted)) await askZoneOnce(turn, wanted.timeSaid)
    return
  }
  for (const [index, person] of whom.people.entries()) {
    const requestId = wanted.requestId && index > 0 ? `${wanted.requestId}#${index}` : wanted.requestId
    await set(turn, { ...draft, requestId, for: person.key }, wanted, person.name)
  }
}

export async function createReminder(turn: Turn, intent: CreateIntent): Promise<void> {
  const { problem } = intent
  if (problem?.kind === 'too-long') {
    await say(turn, { text: explain(problem, turn.language) })
    return
  }
  const wanted = wantedFrom(turn, intent)
  if (wanted.needs.length > 0 || problem) return ask(turn, { about: 'create', wanted })
  await settle(turn, wanted)
}
