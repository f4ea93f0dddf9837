import { type Activity, ActivityTypes } from 'botbuilder'
import { channelOf } from '../../channels/channels.js'
import { phrasesFor } from '../../language/phrases.js'
import { StoreUnavailable } from '../../reminders/store.js'
import type { Answer } from '../answer.js'
import { activitiesFor } from '../say/activities.js'
import type { Reply, Said } from '../say/button.js'
import { tellAll } from '../say/notify.js'
import type { Turn } from '../turn.js'
import type { Begun, WorkKind } from './begun-work.js'
import { showTyping } from './typing.js'

/** A change of more reminders than this may take a while. */
export const MANY = 50

/** What takes longer is told as begun, and its HTTP request is answered: channels wait 10 to 15 s. */
const ANSWER_MS = 3_000

export interface LongWork {
  kind: WorkKind
  /** Of a file. */
  name?: string
  /** What the next process needs to do it anew should this one end in the middle. */
  anew?: unknown
  /** Must not use `turn.context`, which ends with the turn. */
  work(): Promise<Told[]>
}

/** What is said of it, and who else hears of it. */
type Told = Pick<Said, keyof Reply | 'tells'>

type Ended = { ok: true; replies: Told[] } | { ok: false; error: unknown }

/**
 * Does what may take long. Within 3 s it is an answer like any other; after that the turn says what it has begun and ends, and
 * the result comes proactively.
 */
export async function workLong(turn: Turn, { kind, name, anew, work }: LongWork): Promise<Answer> {
  const { begun: begunWork, after } = turn.deps
  const begun: Begun = {
    kind,
    ...(name !== undefined && { name }),
    ...(anew !== undefined && { anew }),
    ...(kind === 'forget' && { outlivesForgetting: true }),
    person: turn.actor.person,
    channelId: turn.actor.channelId,
    locale: turn.language.locale,
    reference: turn.met.conversation.reference,
  }
  // Half a forgetting must go on after a crash; of the rest nothing is lost that was not told.
  const noted = kind === 'forget' ? await begunWork.begin(begun) : undefined
  const ended = (kind === 'forget' ? begunWork.afterAll(begun.person, work) : work()).then(
    (replies): Ended => ({ ok: true, replies }),
    (error: unknown): Ended => ({ ok: false, error }),
  )
  // What they say next waits until they are forgotten, else it would be forgotten too.
  if (kind === 'forget') turn.nextWaitsFor = ended
  const first = await Promise.race([ended, slow(after)])
  if (first !== 'slow') {
    if (noted !== undefined) await begunWork.end(noted)
    if (!first.ok) throw first.error
    return first.replies
  }
  const id = noted ?? (await begunWork.begin(begun))
  return {
    text: turn.words.longWork.begun(kind, name),
    behind: () => begunWork.goesOn(begun.person, finishBehind(turn, id, begun, ended)),
  }
}

const slow = (after: Turn['deps']['after']): Promise<'slow'> =>
  new Promise((resolve) => after(ANSWER_MS, () => resolve('slow')))

async function finishBehind(turn: Turn, id: string, begun: Begun, ended: Promise<Ended>): Promise<void> {
  const { begun: begunWork, sendTo, log } = turn.deps
  const hasTyping = channelOf(begun.channelId).typing
  const stop = hasTyping
    ? showTyping(turn.deps, () => sendTo(begun.reference, { type: ActivityTypes.Typing }))
    : () => undefined
  try {
    const outcome = await ended
    stop()
    if (!outcome.ok) log.error({ err: outcome.error, kind: begun.kind }, 'Long work failed')
    const replies: Told[] = outcome.ok ? outcome.replies : [sorry(begun.locale, outcome.error)]
    await begunWork.finish(id, begun, activitiesOf(begun, replies))
    await tellAll(
      turn,
      replies.flatMap(({ tells = [] }) => tells),
    )
  } catch (error) {
    // Its lease ends, and the next look tells what is to be told.
    log.error({ err: error, kind: begun.kind }, 'What came of long work could not be noted')
  }
}

const activitiesOf = ({ channelId }: Begun, replies: Reply[]): Partial<Activity>[] =>
  replies.flatMap((reply) => activitiesFor(reply, channelId))

function sorry(locale: string, error: unknown): Reply {
  const { trouble } = phrasesFor(locale)
  return { text: error instanceof StoreUnavailable ? trouble.storeAway : trouble.broken }
}

interface Redo {
  forget(person: Begun['person']): Promise<void>
  /** Null when it cannot be done anew. */
  import(begun: Begun): Promise<Reply[] | null>
}

/** What the next process says of work that ended with its own: a forgetting and an import it does anew, the rest is over. */
export async function resumeWork(begun: Begun, redo: Redo): Promise<Partial<Activity>[]> {
  const { longWork, data } = phrasesFor(begun.locale)
  if (begun.kind === 'forget') {
    await redo.forget(begun.person)
    return activitiesOf(begun, [{ text: data.forgotten }])
  }
  const done = begun.kind === 'import' && begun.anew !== undefined ? await redo.import(begun) : null
  return activitiesOf(begun, done ?? [{ text: longWork.cutOff(begun.kind, begun.name) }])
}
