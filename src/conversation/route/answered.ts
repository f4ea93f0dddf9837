import type { Activity } from 'botbuilder'
import type { Intent } from '../../language/intent.js'
import { personKey } from '../../reminders/actor.js'
import type { Instant } from '../../reminders/time.js'
import { TURN_KEPT_MS, type UndoHead } from '../../reminders/undo.js'
import type { Turn } from '../turn.js'

/** Nobody says more than this while a channel still waits to deliver one of them again. */
const KEPT = 20

/**
 * A turn that changed something is remembered with its change. One that found nothing to change is remembered here: what was
 * set since then is not what it meant, should the channel deliver it again.
 */
export function noteAnswered({ actor, hasKept, talk, now }: Turn): void {
  if (hasKept || actor.turnId === undefined) return
  const lately = (talk.answered ?? []).filter(({ at }) => at >= now - TURN_KEPT_MS)
  talk.answered = [...lately, { turnId: actor.turnId, at: now }].slice(-KEPT)
}

/** They ask for a change of reminders, or may have. What asks or shows, also a setting, leaves "undo" to the change before it. */
const CHANGES: ReadonlySet<Intent['kind']> = new Set(['create', 'cancel', 'snooze', 'done', 'edit', 'correct', 'none'])

/** Remembers whether the newest message that was to change something did. */
export function noteVain({ doing, hasKept, talk }: Turn): void {
  if (hasKept) delete talk.isVain
  else if (doing !== undefined && CHANGES.has(doing.kind)) talk.isVain = true
}

/** Whether this very turn was answered before and had changed nothing. */
export const wasAnswered = ({ actor, talk, now }: Turn): boolean =>
  (talk.answered ?? []).some(({ turnId, at }) => turnId === actor.turnId && at >= now - TURN_KEPT_MS)

/**
 * The turns of people who were forgotten. What told that they had been answered went with the person: one of them that the channel
 * delivers again would make the bot know the person anew. Kept in memory alone, as nothing of theirs may be written down.
 */
export class TurnsOfForgotten {
  readonly #until = new Map<string, Instant>()

  /** Before the person of the turn is forgotten. @param lately what they changed */
  note({ actor: { person, conversation, turnId }, talk, now }: Turn, lately: readonly UndoHead[]): void {
    for (const [key, until] of this.#until) if (until < now) this.#until.delete(key)
    const here = [turnId, ...(talk.answered ?? []).map((answered) => answered.turnId)]
    const all = [...here.map((id) => ({ turnId: id, conversation })), ...lately]
    for (const turn of all) this.#until.set(nameOf(person, turn.conversation, turn.turnId), now + TURN_KEPT_MS)
  }

  has({ channelId, from, conversation, id }: Activity, now: Instant): boolean {
    const name = nameOf(personKey(channelId, from.id), `${channelId}|${conversation.id}`, id)
    return id !== undefined && (this.#until.get(name) ?? 0) >= now
  }
}

const nameOf = (person: string, conversation: string, turnId: string | undefined): string =>
  JSON.stringify([person, conversation, turnId])
