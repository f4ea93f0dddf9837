import { TURN_KEPT_MS } from '../../reminders/undo.js'
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

/** Whether this very turn was answered before and had changed nothing. */
export const wasAnswered = ({ actor, talk, now }: Turn): boolean =>
  (talk.answered ?? []).some(({ turnId, at }) => turnId === actor.turnId && at >= now - TURN_KEPT_MS)
