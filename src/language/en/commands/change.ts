import { type Said, splitTarget } from '../../commands/said.js'
import type { EditChange, Intent, Target } from '../../intent.js'
import { NO_TIME } from '../../time/reading.js'
import { timeIn, wholeTimeIn } from './command.js'
import { readTarget } from './target.js'

const CANCEL =
  /^(?:cancel|delete|remove|drop|erase|clear|kill|discard|scrap|scratch|get rid of|stop|unset|turn off|switch off|deactivate|dismiss|end|forget(?: about)?|throw out)(?:\s+(.{1,200}))?$/i
const STOP_REMINDING =
  /^(?:stop|quit) (?:reminding|nagging|bugging|pinging|telling)(?: me| us)?(?:\s+(?:about|to|of|that|with)\s+(.{1,200}))?$/i

const UNNEEDED =
  /^i (?:don't|do not|dont|no longer) (?:need|want) (?:to be reminded (?:about|of|to) (.{1,200}?)|(.{0,200}?\b(?:reminders?|alarms?)\b.{0,40}?))(?: any ?more| any longer)?$/i

/** "cancel 3", "delete the rent reminder", "cancel all", "stop reminding me about the rent". */
export function readCancel({ words }: Said): Intent | null {
  const stop = STOP_REMINDING.exec(words)
  if (stop !== null) return { kind: 'cancel', target: readTarget(stop[1] ?? '') }
  const [, about, named] = UNNEEDED.exec(words) ?? []
  const unneeded = about ?? named
  if (unneeded !== undefined) return { kind: 'cancel', target: readTarget(unneeded) }
  const match = CANCEL.exec(words)
  const rest = match?.[1]?.trim()
  if (match === null || rest === undefined) return null
  if (/^(?:snoozing|it all together)$/i.test(rest)) return null
  return { kind: 'cancel', target: readTarget(rest) }
}

const DONE = [
  /^(?:i(?:'m| am| have|'ve)? )?(?:all )?(?:done|finished|completed|did(?! (?:i|you|we|he|she|they|it|anyone|the bot))|ticked off)(?:\s+(?:with\s+)?(.{1,200}))?$/i,
  /^(?:mark|check|tick|set)\s+(.{1,200}?)\s+(?:as\s+)?(?:done|complete|completed|finished|off)$/i,
  /^(?:check|tick|cross) off\s+(.{1,200})$/i,
  /^(?:finish|complete)\s+(.{1,200})$/i,
  /^(.{1,60}?) (?:is|are) (?:done|finished|completed?)(?: now)?$/i,
  /^((?:reminder |#)?\d[\d ,&and-]{0,40}) (?:done|finished|complete)$/i,
]

export function readDone({ words }: Said): Intent | null {
  if (
    /^(?:done|finished|completed|did it|i did it|i did that|did that|got it done|all done|i'm done|it's done|that's done|i have done it|i've done it|already done|done already|already did(?: it| that)?|✓|✔|✅)$/i.test(
      words,
    )
  ) {
    return { kind: 'done', target: { by: 'that' } }
  }
  for (const pattern of DONE) {
    const match = pattern.exec(words)
    if (match === null) continue
    return { kind: 'done', target: readTarget((match[1] ?? '').replace(/^that\s+/i, '')) }
  }
  return null
}

const SNOOZE =
  /^(?:snooze|sleep|hold off(?: on)?|remind me (?:again|later)(?: about)?|ask (?:me )?(?:again|later)|ping me again|nag me again|give me|wait|not now|postpone|delay|defer|push(?: it| this| that)? back|put(?: it| this| that)? off|later|later please|some other time)(?:[,;:]?\s+(.{1,200}))?$/i
const LINK = /^(?:for|until|till|til|'til|by|to)\s+/i

/** "snooze", "snooze 25 minutes", "snooze 2 until monday 9", "remind me again in an hour", "10 more minutes". */
export function readSnooze(said: Said): Intent | null {
  const { words, offset } = said
  const more = /^(?:just )?(?:another )?(\S{1,12}) more (minutes?|mins?|hours?|hrs?|days?)$/i.exec(words)
  if (more !== null)
    return { kind: 'snooze', target: { by: 'that' }, until: timeIn(`${more[1]} ${more[2]}`, said, offset) }
  const match = SNOOZE.exec(words)
  if (match === null) return null
  const rest = (match[1] ?? '').trim()
  const verb = words
    .slice(0, words.length - (match[1]?.length ?? 0))
    .trim()
    .toLowerCase()
  // "wait, ..." and "later, ..." lead what is said next, unless that is a time
  const apart = rest !== '' && /[,;:]$/.test(verb)
  const strict = verb === 'give me' || verb === 'wait' || verb === 'sleep' || verb.startsWith('ask')
  if (rest === '')
    return strict && verb !== 'ask again' && verb !== 'ask me again' && verb !== 'ask me later'
      ? null
      : { kind: 'snooze', target: { by: 'that' }, until: null }
  const at = offset + words.length - rest.length
  const numbered = /^#?\d{1,4}\s+(?:for|until|till|til|by|to)\s/i.test(rest)
    ? splitAt(rest, at, said, /\s+(?:for|until|till|til|by|to)\s+/gi)
    : null
  if (numbered !== null && !strict && !apart)
    return { kind: 'snooze', target: numbered.target, until: numbered.reading }
  const direct = withoutLink(rest, at)
  const whole = wholeTimeIn(direct.text, said, direct.offset)
  if (whole !== null) return { kind: 'snooze', target: { by: 'that' }, until: whole }
  if (strict || apart || /^remind me/i.test(verb)) return null
  const split = splitAt(rest, at, said, /\s+(?:for|until|till|til|by|to)\s+/gi)
  if (split !== null) return { kind: 'snooze', target: split.target, until: split.reading }
  const number = /^(#?\d{1,4}|it|that|this|the last one)\s+(.+)$/i.exec(rest)
  if (number !== null) {
    const text = number[2] as string
    const reading = timeIn(text, said, at + rest.length - text.length)
    if (reading !== null) return { kind: 'snooze', target: readTarget(number[1] as string), until: reading }
  }
  return { kind: 'snooze', target: readTarget(rest), until: null }
}

function withoutLink(text: string, offset: number): { text: string; offset: number } {
  const link = LINK.exec(text)
  return link === null ? { text, offset } : { text: text.slice(link[0].length), offset: offset + link[0].length }
}

const splitAt = (rest: string, at: number, said: Said, links: RegExp): ReturnType<typeof splitTarget> =>
  splitTarget(rest, at, links, (text, offset) => wholeTimeIn(text, said, offset), readTarget)

const SCOPES: [RegExp, 'occurrence' | 'series'][] = [
  [/[,;]?\s*\(?\b(?:only|just)(?: for)? (?:this|that|the next) (?:one|time|occurrence|once)\)?$/i, 'occurrence'],
  [/[,;]?\s*\(?\b(?:this|that) (?:one|time|occurrence) only\)?$/i, 'occurrence'],
  [
    /[,;]?\s*\(?\b(?:for )?(?:all of them|the whole series|all future ones|every one of them|the series|all occurrences|from now on)\)?$/i,
    'series',
  ],
]

const MOVE =
  /^(?:move|reschedule|shift|change|set|push|bring forward|bring|put|update|edit|postpone|delay|adjust|make)\s+(.{1,300})$/i
const RENAME = [
  /^rename\s+(.{1,200}?)\s+(?:to|into|as)\s+(.{1,2000})$/i,
  /^(?:change|set|edit|update)\s+(?:the\s+)?(?:text|title|name|wording|words|message)\s+(?:of|for|on)\s+(.{1,200}?)\s+(?:to|into|as)\s+(.{1,2000})$/i,
  /^(?:change|edit|update)\s+(#?\d{1,4})\s+to\s+say\s+(.{1,2000})$/i,
  /^(?:change|edit|update)\s+(?:reminder\s+)?(#?\d{1,4})\s*:\s*(.{1,2000})$/i,
  /^(?:reword|rephrase)\s+(.{1,200}?)\s+(?:to|as|into)\s+(.{1,2000})$/i,
]
const SKIP = /^skip(?:\s+(.{1,100}))?$/i
const PAUSE = /^(?:pause|suspend|hold|disable|mute for now)(?:\s+(.{1,200}))?$/i
const RESUME = /^(?:resume|unpause|continue|restart|enable|re-enable|reactivate)(?:\s+(.{1,100}))$/i

const edit = (target: Target, change: EditChange, scope?: 'occurrence' | 'series'): Intent => ({
  kind: 'edit',
  target,
  change,
  ...(scope === undefined ? {} : { scope }),
})

/** "move 3 to friday", "rename 2 to ...", "make it weekly", "skip the next one", "pause 2 until monday", "resume 2". */
export function readEdit(said: Said): Intent | null {
  let { words } = said
  let scope: 'occurrence' | 'series' | undefined
  for (const [pattern, value] of SCOPES) {
    if (
      pattern.test(words) &&
      !/^(?:move|skip|pause|resume|edit|change|cancel) (?:all of them|this one only)/i.test(words)
    ) {
      words = words.replace(pattern, '')
      scope = value
      break
    }
  }
  for (const pattern of RENAME) {
    const match = pattern.exec(words)
    if (match === null) continue
    const text = (match[2] as string).trim().replace(/^["“](.+)["”]$/, '$1')
    return edit(readTarget(match[1] as string), { to: 'text', text }, scope)
  }
  return readSkip(words, scope) ?? readPause(words, said, scope) ?? readMove(words, said, scope)
}

function readSkip(words: string, scope: 'occurrence' | 'series' | undefined): Intent | null {
  const skip = SKIP.exec(words)
  if (skip === null) return null
  const rest = (skip[1] ?? '').trim()
  if (/^(?:it|this|that)$/i.test(rest)) return edit({ by: 'that' }, { to: 'skip-next' }, scope)
  const named = /^(?:the )?next(?: one| time| occurrence| reminder)?(?:\s+(?:of|for|on)\s+(.+))?$/i.exec(rest)
  const target =
    named === null
      ? readTarget(rest.replace(/\s+(?:once|next time|this time|the next time)$/i, ''))
      : readTarget(named[1] ?? '')
  return edit(target, { to: 'skip-next' }, scope)
}

function readPause(words: string, said: Said, scope: 'occurrence' | 'series' | undefined): Intent | null {
  const resume = RESUME.exec(words)
  if (resume !== null) return edit(readTarget(resume[1] as string), { to: 'resumed' }, scope)
  if (/^(?:resume|unpause)$/i.test(words)) return edit({ by: 'that' }, { to: 'resumed' }, scope)
  const pause = PAUSE.exec(words)
  if (pause === null) return null
  const rest = (pause[1] ?? '').trim()
  const at = said.offset + words.length - rest.length
  const split = splitAt(` ${rest}`, at - 1, said, /\s+(?:until|till|til|for|through)\s+/gi)
  if (split !== null) return edit(split.target, { to: 'paused', until: split.reading }, scope)
  return edit(readTarget(rest), { to: 'paused', until: null }, scope)
}

function readMove(words: string, said: Said, scope: 'occurrence' | 'series' | undefined): Intent | null {
  const verb = /^\w+(?: forward| back)?/.exec(words)?.[0].toLowerCase() ?? ''
  const actually =
    /^(?:no|actually|sorry|i meant|i mean|rather|oops)[,\s]+(?:no[,\s]+)?(?:i meant |i mean |make it |make that )?(.{1,100})$/i.exec(
      words,
    )
  if (actually !== null) {
    const text = actually[1] as string
    const at = said.offset + words.length - text.length
    const reading = wholeTimeIn(text, said, at)
    return reading !== null ? edit({ by: 'that' }, { to: 'time', reading }, scope) : null
  }
  const move = MOVE.exec(words)
  if (move === null) return null
  const rest = (move[1] as string).replace(/^(?:the )?(?:time|date|day|due date) (?:of|for) /i, '')
  const at = said.offset + words.length - rest.length
  if (verb === 'make') return readMake(rest, at, said, scope)
  if (
    /^(?:the )?(?:time|date|text|it|that|this|last|last one|#?\d{1,4}|reminder #?\d{1,4}|number \d{1,4})$/i.test(rest)
  ) {
    if (
      verb !== 'edit' &&
      verb !== 'change' &&
      verb !== 'reschedule' &&
      verb !== 'move' &&
      verb !== 'update' &&
      verb !== 'adjust'
    )
      return null
    return edit(
      readTarget(rest.replace(/^(?:the )?(?:time|date|text)$/i, 'it')),
      { to: 'time', reading: NO_TIME },
      scope,
    )
  }
  const split = splitAt(rest, at, said, /\s+(?:to|for|until|on|at|till|by)\s+/gi)
  if (split !== null) return edit(split.target, { to: 'time', reading: split.reading }, scope)
  const number = /^(#?\d{1,4}|it|that|this)\s+(.+)$/i.exec(rest)
  if (number === null) return null
  const text = number[2] as string
  const start = at + rest.length - text.length
  const reading = wholeTimeIn(text, said, start)
  if (reading !== null) return edit(readTarget(number[1] as string), { to: 'time', reading }, scope)
  // "change 2 to buy oat milk"
  const renamed = /^to\s+(.+)$/i.exec(text)
  if (renamed !== null && (verb === 'change' || verb === 'edit'))
    return edit(readTarget(number[1] as string), { to: 'text', text: renamed[1] as string }, scope)
  return null
}

/** "make it weekly", "make 2 every day at 9", "make that 5pm". */
function readMake(rest: string, at: number, said: Said, scope: 'occurrence' | 'series' | undefined): Intent | null {
  const match =
    /^(it|that|this|that one|this one|the last one|#?\d{1,4}|reminder #?\d{1,4})\s+(?:repeat |recur |be |to be |to )?(.{1,200})$/i.exec(
      rest,
    )
  if (match === null) return null
  const text = match[2] as string
  const start = at + rest.length - text.length
  const reading = wholeTimeIn(text, said, start)
  return reading !== null ? edit(readTarget(match[1] as string), { to: 'time', reading }, scope) : null
}
