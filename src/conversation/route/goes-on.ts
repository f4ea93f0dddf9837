import type { CreateIntent, EditChange, Intent, Shift } from '../../language/intent.js'
import { languageOf } from '../../language/languages.js'
import type { TimeReading } from '../../language/time-reading.js'
import { understand } from '../../language/understand.js'
import { byEndings } from '../features/change/alike.js'
import { STILL_MEANT_MS } from '../features/change/other-words.js'
import { targetIn } from '../features/change/target.js'
import { asSaid, type Turn } from '../turn.js'
import { numbered } from './gist.js'
import { clausesOf, only, saidIn } from './gist-said.js'

/**
 * What goes on with the change before: "and the school to 2pm", behind "move the oil change to tuesday", is of the school's
 * reminder, and "the ferns too" asks for the same change. Only where each of the words is of reminders that are there: a new
 * thought in between is still something to do.
 */

type Edit = Extract<Intent, { kind: 'edit' }>

/** The words of the change that was the last thing done here, if it is plainly still spoken of. */
function lastMove({ talk: { deed, that }, now }: Turn): string | null {
  if (deed?.does !== 'move' || deed.at < now - STILL_MEANT_MS || (that && that.at > deed.at)) return null
  return deed.said
}

const isBare = ({ isBare, also }: CreateIntent): boolean => isBare === true && also === undefined

/** Whether it may be short for a change: a thing and a time that nobody asked to be reminded of, or one thing more. */
const mayGoOn = (intent: Intent): boolean =>
  (intent.kind === 'create' && isBare(intent)) ||
  (intent.kind === 'correct' && (intent.is === 'also' || (intent.is === 'again' && intent.text !== undefined))) ||
  (intent.kind === 'none' && intent.problem === null && intent.meant === undefined)

const toTime = (reading: TimeReading): EditChange => ({ to: 'time', reading })
const toShifted = (by: Shift): EditChange => ({ to: 'shifted', by })

/** The change that was said before, for another reminder. */
function sameChange(turn: Turn, said: string): EditChange | null {
  const before = understand(said, asSaid(turn))
  if (before.kind === 'edit') return before.change
  return before.kind === 'snooze' && before.until !== null ? toTime(before.until) : null
}

/** What a message says in going on with the change before; null where it does not. */
export async function asGoingOn(turn: Turn, intent: Intent): Promise<Edit | null> {
  const before = lastMove(turn)
  const { text } = turn.message
  if (before === null || !mayGoOn(intent) || /\?/.test(text) || clausesOf(text).length !== 1) return null
  return ofOther(turn, intent, before) ?? ofNamed(turn, intent, before)
}

/** "And the other one too." */
function ofOther(turn: Turn, intent: Intent, before: string): Edit | null {
  if (intent.kind !== 'correct' || intent.is !== 'also') return null
  const target = targetIn(turn, intent.text)
  const change = target.by === 'other' ? sameChange(turn, before) : null
  return change && { kind: 'edit', target, change }
}

async function ofNamed(turn: Turn, intent: Intent, before: string): Promise<Edit | null> {
  const { text } = turn.message
  const rows = await turn.deps.book.list(turn.actor, {})
  const said = saidIn(turn, rows, text)
  const { cues, names, shift, time, isTimeOnly } = said
  const { stem } = languageOf(turn.language.locale)
  const named = said.named.length > 0 ? said.named : byEndings(rows, names, stem)
  if (named.length === 0 || [...cues].some((cue) => cue !== 'with' && cue !== 'move')) return null
  const isSame = intent.kind === 'correct' && intent.is === 'also'
  const isTimed = time.schedule !== null && time.problem === null && isTimeOnly
  const ownChange = shift ? toShifted(shift) : isTimed ? toTime(time) : null
  const change = ownChange ?? (isSame && time.spans.length === 0 ? sameChange(turn, before) : null)
  if (change === null) return null
  const row = only(named)
  // of several that fit it is asked which is meant
  if (row === null) return { kind: 'edit', target: { by: 'words', words: names.join(' ') }, change, isCorrection: true }
  return { kind: 'edit', target: numbered(turn, row), change, isOfSome: true }
}
