import type { Said } from '../../commands/said.js'
import type { Intent } from '../../intent.js'
import { NO_TIME } from '../../time/reading.js'
import { edit, type Scope, splitAt, wholeTimeIn } from './command.js'
import { readShift } from './shift.js'
import { readTarget } from './target.js'

const MOVE =
  /^(move|reschedule|shift|change|set|push|bring forward|bring|put|update|edit|postpone|delay|adjust|switch|make|repeat)\s+(.{1,300})$/i
/** Verbs that ask for the new time when none is said. */
const ASKING = new Set(['edit', 'change', 'reschedule', 'move', 'update', 'adjust'])
/** What is set or put at a time may be a thing to do: "set the table at 6". */
const PUTTING = new Set(['set', 'put', 'bring'])

const ONE = /^(?:the )?(?:time|date|text|it|that|this|last|last one|#?\d{1,4}|reminder #?\d{1,4}|number \d{1,4})$/i
const OF = /^(?:the )?(?:time|date|day|due date) (?:of|for) /i
const THE_TIME = /^(?:the )?(?:time|date|day|due date)(?= to )/i
const PUT_LINKS = /\s+(?:to|until|till)\s+/gi
const LINKS = /\s+(?:to|for|until|on|at|till|by)\s+/gi

/** "move 3 to friday", "actually, 7pm", "7pm instead", "make it weekly". */
export function readMove(words: string, said: Said, scope: Scope): Intent | null {
  const corrected = readCorrection(words, said, scope)
  if (corrected !== null) return corrected
  const shift = readShift(words, said, scope)
  if (shift !== null) return shift
  const move = MOVE.exec(words)
  if (move === null) return null
  const verb = (move[1] as string).toLowerCase()
  const rest = (move[2] as string).replace(OF, '').replace(THE_TIME, 'it')
  const at = said.offset + words.length - rest.length
  if (verb === 'make' || verb === 'repeat') return readMake(rest, at, said, scope)
  if (ONE.test(move[2] as string)) return ASKING.has(verb) ? asked(rest, scope) : null
  const to = /^(?:to|for|until)\s+/i.exec(rest)?.[0].length ?? 0
  const whole = to === 0 || PUTTING.has(verb) ? null : wholeTimeIn(rest.slice(to), said, at + to)
  if (whole !== null) return edit({ by: 'that' }, { to: 'time', reading: whole }, scope)
  const isNamed = !/^(?:#?\d|it\b|that\b|this\b)/i.test(rest)
  const split = splitAt(rest, at, said, PUTTING.has(verb) && isNamed ? PUT_LINKS : LINKS)
  if (split !== null) {
    const front =
      verb === 'bring' && split.target.by === 'words' ? split.target.words.replace(/ (?:forward|up)$/i, '') : null
    return edit(front === null ? split.target : readTarget(front), { to: 'time', reading: split.reading }, scope)
  }
  return readNumbered(verb, rest, at, said, scope) ?? readNamed(OF.test(move[2] as string) ? 'edit' : verb, rest, scope)
}

/** Asks when. */
const asked = (rest: string, scope: Scope): Intent =>
  edit(readTarget(rest.replace(/^(?:the )?(?:time|date|text)$/i, 'it')), { to: 'time', reading: NO_TIME }, scope)

/** "no, i meant 7pm", "7pm instead" */
function readCorrection(words: string, said: Said, scope: Scope): Intent | null {
  const match =
    /^((?:no|actually|sorry|i meant|i mean|rather|oops|wait)[,\s]+(?:no[,\s]+)?(?:i meant |i mean |make it |make that )?)(.{1,100})$/i.exec(
      words,
    ) ?? /^()(.{1,60}) instead$/i.exec(words)
  if (match === null) return null
  const reading = wholeTimeIn(match[2] as string, said, said.offset + (match[1] as string).length)
  return reading === null ? null : edit({ by: 'that' }, { to: 'time', reading }, scope)
}

/** "3 friday at 5", "2 to buy oat milk" */
function readNumbered(verb: string, rest: string, at: number, said: Said, scope: Scope): Intent | null {
  const number = /^(#?\d{1,4}|it|that|this)\s+(.+)$/i.exec(rest)
  if (number === null) return null
  const text = number[2] as string
  const target = readTarget(number[1] as string)
  const reading = wholeTimeIn(text, said, at + rest.length - text.length)
  if (reading !== null) return edit(target, { to: 'time', reading }, scope)
  const renamed = /^to\s+(.+)$/i.exec(text)
  return renamed !== null && (verb === 'change' || verb === 'edit')
    ? edit(target, { to: 'text', text: unquoted(renamed[1] as string) }, scope)
    : null
}

export const unquoted = (text: string): string => text.trim().replace(/^["“](.+)["”]$/, '$1')

/** "reschedule the dentist": asks when. */
const readNamed = (verb: string, rest: string, scope: Scope): Intent | null =>
  (verb === 'reschedule' || verb === 'edit') && rest.length <= 80 ? asked(rest, scope) : null

/** "make it weekly", "make 2 every day at 9", "make the rent one 5pm", "repeat that every monday". */
function readMake(rest: string, at: number, said: Said, scope: Scope): Intent | null {
  const match =
    /^(it|that|this|that one|this one|the last one|#?\d{1,4}|reminder #?\d{1,4}|(?:the|my) .{1,80}? (?:one|reminder))\s+(?:repeat |recur |be |to be |to )?(.{1,200})$/i.exec(
      rest,
    )
  if (match === null) return null
  const text = match[2] as string
  const reading = wholeTimeIn(text, said, at + rest.length - text.length)
  return reading === null ? null : edit(readTarget(match[1] as string), { to: 'time', reading }, scope)
}
