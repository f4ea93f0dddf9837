import type { Said } from '../../commands/said.js'
import type { Intent, Target, TimeReading } from '../../intent.js'
import { splitAt, timeIn, wholeTimeIn } from './command.js'
import { readTarget } from './target.js'

const snooze = (until: TimeReading | null, target: Target = { by: 'that' }): Intent => ({
  kind: 'snooze',
  target,
  until,
})

/** Verbs that snooze whatever follows. */
const FREE =
  'snooze|hold off(?: on)?|(?:remind|ping|nag) me again(?: later)?(?: about)?|remind me later(?: about)?|not (?:right )?now|postpone|delay|defer|push(?: it| that| this)? back|put (?:it |that |this )?off|(?:a bit |a little )?later(?: please)?|maybe later|some other time'
/** Verbs that snooze only with a time that is all the rest. */
const STRICT =
  "sleep|give me|wait|hold on|(?:ask|tell) me again(?: later)?|ask(?: me)? later|ask again(?: later)?|try again(?: later)?|not yet|can'?t(?: do (?:it|that|this))?(?: right)? now|(?:(?:i'?ll|i will|let'?s|can we) )?do (?:it|that|this)(?: later)?"
const SNOOZE = new RegExp(`^(?:i'?m |i am )?(?:busy,? )?(${FREE}|${STRICT})([,;:]?)(?:\\s+(.{1,200}))?$`, 'i')
const IS_STRICT = new RegExp(`^(?:${STRICT})$`, 'i')
/** Nothing to snooze by when nothing follows. */
const NEEDS_TIME = /^(?:give me|wait|hold on|sleep|tell me again|(?:\S+ )?(?:we )?do (?:it|that|this))$/i

const LINK = /^(?:for|until|till|til|'til|by|to)\s+/i
const LINKS = /\s+(?:for|until|till|til|by|to)\s+/gi
const MORE =
  /^(?:just |give me )?(?:(?:another )?(a few|a couple(?: of)?|\S{1,12}) more|another(?: (\S{1,12}))?) (minutes?|mins?|hours?|hrs?|days?)(?: please)?$/i

/** "snooze", "snooze 25 minutes", "snooze 2 until monday 9", "remind me again in an hour", "10 more minutes". */
export function readSnooze(said: Said): Intent | null {
  const { words, offset } = said
  const more = MORE.exec(words)
  if (more !== null) return snooze(timeIn(`${more[1] ?? more[2] ?? 'a'} ${more[3]}`, said, offset))
  const again = /^(remind me )(.{1,40}) again$/i.exec(words)
  const later = again === null ? null : wholeTimeIn(again[2] as string, said, offset + (again[1] as string).length)
  if (later !== null) return snooze(later)
  const match = SNOOZE.exec(words)
  if (match === null) return null
  const verb = match[1] as string
  const rest = (match[3] ?? '').trim()
  if (rest === '') return NEEDS_TIME.test(verb) ? null : snooze(null)
  // "wait, ..." and "later, ..." lead what is said next, unless that is a time
  const isApart = match[2] !== ''
  return readRest(rest, said, IS_STRICT.test(verb) || isApart || /^remind me/i.test(verb))
}

/** What follows the verb: until when, perhaps with which one in front; `isTime` when it can be nothing but a time. */
function readRest(rest: string, said: Said, isTime: boolean): Intent | null {
  if (isTime && /^(?:at|on) /i.test(rest)) return readAt(rest, said)
  const at = said.offset + said.words.length - rest.length
  const minutes = /^(?:(?:for|by) (\d{1,3})|(\d{1,3}))$/i.exec(rest)
  if (minutes !== null && (isTime || minutes[1] !== undefined))
    return snooze(timeIn(`${minutes[1] ?? minutes[2]} minutes`, said, at))
  if (minutes !== null) return snooze(null, readTarget(rest))
  const numbered =
    isTime || !/^#?\d{1,4}\s+(?:for|until|till|til|by|to)\s/i.test(rest) ? null : splitAt(rest, at, said, LINKS)
  if (numbered !== null) return snooze(numbered.reading, numbered.target)
  const start = LINK.exec(rest)?.[0].length ?? 0
  const whole = wholeTimeIn(rest.slice(start), said, at + start)
  if (whole !== null) return snooze(whole)
  if (isTime) return null
  const split = splitAt(rest, at, said, LINKS)
  if (split !== null) return snooze(split.reading, split.target)
  const number = /^(#?\d{1,4}|it|that|this|the last one)\s+(.+)$/i.exec(rest)
  const text = number?.[2] ?? ''
  const reading = text === '' ? null : timeIn(text, said, at + rest.length - text.length)
  return number !== null && reading !== null
    ? snooze(reading, readTarget(number[1] as string))
    : snooze(null, readTarget(rest))
}

/** "remind me again at 5", but not "sleep at 10", which is something to do. */
function readAt(rest: string, said: Said): Intent | null {
  if (/^(?:sleep|give me|wait)/i.test(said.words)) return null
  const reading = wholeTimeIn(rest, said, said.offset + said.words.length - rest.length)
  return reading === null ? null : snooze(reading)
}
