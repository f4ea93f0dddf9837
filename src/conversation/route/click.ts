import { firstOccurrence } from '../../reminders/occurrences.js'
import type { Schedule } from '../../reminders/schedule.js'
import { knownZone } from '../../reminders/zone.js'
import type { Answer } from '../answer.js'
import { cancelThese } from '../features/change/cancel.js'
import { finishByButton, finishThese } from '../features/change/done.js'
import { comeThrough, readAs, resume } from '../features/change/edit.js'
import { comeOnceInPlace, moveInPlace, renameInPlace } from '../features/change/in-place.js'
import { snoozeByButton } from '../features/change/snooze.js'
import { undo } from '../features/change/undo.js'
import { setInstead } from '../features/create/several.js'
import { exportMore } from '../features/data/export.js'
import { sendAgain } from '../features/fire/failures.js'
import { turnPage } from '../features/list/list.js'
import { decline, join, relateBySender } from '../features/others/others.js'
import { followZone } from '../features/settings/change-zone.js'
import type { Question } from '../questions/question.js'
import type { Action } from '../say/action.js'
import { explainRefusal } from '../say/refused.js'
import type { Turn } from '../turn.js'

/** A reading as a button carries it. What it says is checked like words are: it may have been crafted. */
function readingIn(action: Action, now: number): Schedule | null {
  try {
    const schedule = JSON.parse(action.with ?? '') as Partial<Record<string, unknown>> | null
    const { kind, at, timeZone, rule, start } = schedule ?? {}
    const zone = knownZone(timeZone)
    if (!zone) return null
    if (kind === 'once' && typeof at === 'number' && Number.isSafeInteger(at)) return { kind, at, timeZone: zone }
    if (kind !== 'series' || typeof rule !== 'string' || typeof start !== 'string') return null
    const series: Schedule = { kind, rule, start, timeZone: zone }
    return firstOccurrence(series, now) === null ? null : series
  } catch {
    // Not JSON, or a rule that cannot be computed: no button of this bot.
    return null
  }
}

/** Asks about a reminder that is still there; a click on the card of one that is gone says why it does nothing. */
async function askAbout(turn: Turn, id: string, question: Question): Promise<Answer> {
  const found = await turn.deps.book.find(turn.actor, id)
  if (!found.ok) return { text: explainRefusal(turn, found.problem) }
  return question
}

/** What can be done with several at once: one change, taken back as one. */
async function clickOnSeveral(turn: Turn, action: Action, ids: string[]): Promise<Answer> {
  switch (action.do) {
    case 'done':
      return finishThese(turn, ids)
    case 'cancel':
      return cancelThese(turn, ids)
    case 'move':
      return moveInPlace(turn, ids, action)
    default:
      return { text: turn.words.refused.oldButton }
  }
}

/** Does what a button asks for, after the same checks as if it had been typed. */
export async function click(turn: Turn, action: Action): Promise<Answer> {
  const { id } = action
  if (action.do === 'undo') return undo(turn, id ?? '')
  if (action.do === 'instead') return setInstead(turn, id)
  if (action.do === 'page') return turnPage(turn, Math.max(0, Number.parseInt(action.with ?? '0', 10) || 0))
  if (action.do === 'zone') return { about: 'zone' }
  if (action.do === 'export') return exportMore(turn, action.with)
  if (action.do === 'follow') return followZone(turn, knownZone(action.with))
  if (action.ids) return clickOnSeveral(turn, action, action.ids)
  if (id === undefined) return { text: turn.words.refused.oldButton }
  switch (action.do) {
    case 'move':
      return moveInPlace(turn, [id], action)
    case 'rename':
      return renameInPlace(turn, id, action)
    case 'come-once':
      return comeOnceInPlace(turn, id, action)
    case 'done':
      return finishByButton(turn, id, action.seen)
    case 'snooze':
    case 'choose-snooze':
      return snoozeByButton(turn, action)
    case 'cancel':
      return cancelThese(turn, [id])
    case 'change-time':
      return askAbout(turn, id, { about: 'move', id })
    case 'change-text':
      return askAbout(turn, id, { about: 'rename', id })
    case 'read-as': {
      const schedule = readingIn(action, turn.now)
      if (schedule) return readAs(turn, id, schedule)
      return { text: turn.words.refused.oldButton }
    }
    case 'come-through':
      return comeThrough(turn, id)
    case 'resume':
      return resume(turn, id)
    case 'send-again':
      return sendAgain(turn, [id])
    case 'join':
      return join(turn, id)
    case 'decline':
      return decline(turn, id)
    case 'mute':
    case 'block':
      return relateBySender(turn, action.do, id)
    case 'say':
      throw new Error('Words of a button are read as a message, not as a click.')
  }
}
