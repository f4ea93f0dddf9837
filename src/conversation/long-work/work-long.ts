import { type Activity, ActivityTypes } from 'botbuilder'
import { channelOf } from '../../channels/channels.js'
import { phrasesFor } from '../../language/phrases.js'
import { StoreUnavailable } from '../../reminders/store.js'
import { activitiesFor } from '../say/activities.js'
import type { Reply } from '../say/button.js'
import { say } from '../say/say.js'
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
  /** Must not use `turn.context`, which ends with the turn. */
  work(): Promise<Reply[]>
}

type Ended = { ok: true; replies: Reply[] } | { ok: false; error: unknown }

/**
 * Does what may take long. Within 3 s it is an answer like any other; after that the turn says what it has begun and ends, and
 * the result comes proactively.
 */
export async function workLong(turn: Turn, { kind, name, work }: LongWork): Promise<void> {
  const { begun: begunWork, after, serialise } = turn.deps
  const begun: Begun = {
    kind,
    ...(name !== undefined && { name }),
    person: turn.actor.person,
    channelId: turn.actor.channelId,
    locale: turn.language.locale,
    reference: turn.met.conversation.reference,
  }
  // Half a forgetting must go on after a crash; of the rest nothing is lost that was not told.
  const noted = kind === 'forget' ? await begunWork.begin(begun) : undefined
  const ended = work().then(
    (replies): Ended => ({ ok: true, replies }),
    (error: unknown): Ended => ({ ok: false, error }),
  )
  // What they say next waits until they are forgotten, else it would be forgotten too.
  if (kind === 'forget') void serialise(`person ${turn.actor.person}`, () => ended)
  const first = await Promise.race([ended, slow(after)])
  if (first !== 'slow') {
    if (noted !== undefined) await begunWork.end(noted)
    if (!first.ok) throw first.error
    for (const reply of first.replies) await say(turn, reply)
    return
  }
  const id = noted ?? (await begunWork.begin(begun))
  await say(turn, { text: turn.words.longWork.begun(kind, name) })
  void finishBehind(turn, id, begun, ended)
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
    const replies = outcome.ok ? outcome.replies : [sorry(begun.locale, outcome.error)]
    await begunWork.finish(id, begun, activitiesOf(begun, replies))
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

/** What the next process says of work that ended with its own: a forgetting it has done anew by `forget`, the rest is over. */
export async function resumeWork(
  begun: Begun,
  forget: (person: Begun['person']) => Promise<void>,
): Promise<Partial<Activity>[]> {
  const { longWork, data } = phrasesFor(begun.locale)
  if (begun.kind !== 'forget') return activitiesOf(begun, [{ text: longWork.cutOff(begun.kind, begun.name) }])
  await forget(begun.person)
  return activitiesOf(begun, [{ text: data.forgotten }])
}
