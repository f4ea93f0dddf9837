import type { Said } from '../../commands/said.js'
import type { Intent } from '../../intent.js'
import { edit, type Scope, splitAt } from './command.js'
import { readMove, unquoted } from './move.js'
import { readTarget } from './target.js'

const SCOPES: [RegExp, 'occurrence' | 'series'][] = [
  [/[,;]?\s*\(?\b(?:only|just)(?: for)? (?:this|that|the next) (?:one|time|occurrence|once)\)?$/i, 'occurrence'],
  [/[,;]?\s*\(?\b(?:this|that) (?:one|time|occurrence) only\)?$/i, 'occurrence'],
  [
    /[,;]?\s*\(?\b(?:for )?(?:all of them|the whole series|all future ones|every one of them|the series|all occurrences|from now on)\)?$/i,
    'series',
  ],
]

const RENAME = [
  /^rename\s+(.{1,200}?)\s+(?:to|into|as)\s+(.{1,2000})$/i,
  /^(?:change|set|edit|update)\s+(?:the\s+)?(?:text|title|name|wording|words|message)\s+(?:of|for|on)\s+(.{1,200}?)\s+(?:to|into|as)\s+(.{1,2000})$/i,
  /^(?:change|edit|update)\s+(#?\d{1,4}|it|that|this)\s+to\s+say\s+(.{1,2000})$/i,
  /^(?:change|edit|rename|update)\s+(?:reminder\s+)?(#?\d{1,4})\s*[:–-]\s*(.{1,2000})$/i,
  /^(?:reword|rephrase)\s+(.{1,200}?)\s+(?:to|as|into)\s+(.{1,2000})$/i,
]
const DAY = '(?:today|tonight|tomorrow|(?:this|next) week|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)'
const ONCE = new RegExp(`\\s+(?:once|next time|this time|the next time|${DAY})$`, 'i')
const THIS_TIME = new RegExp(`^(?:it|this|that|this time|${DAY})$`, 'i')
const SKIP = /^skip(?:\s+(.{1,100}))?$/i
const PAUSE = /^(?:pause|suspend|hold(?! on)|disable|mute for now)(?:\s+(.{1,200}))?$/i
const RESUME = /^(?:resume|unpause|continue|restart|enable|re-enable|reactivate)(?:\s+(.{1,100}))$/i

/** "move 3 to friday", "rename 2 to ...", "make it weekly", "skip the next one", "pause 2 until monday", "resume 2". */
export function readEdit(said: Said): Intent | null {
  let { words } = said
  let scope: Scope
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
    const text = unquoted(match[2] as string)
    return edit(readTarget(match[1] as string), { to: 'text', text }, scope)
  }
  return readSkip(words, scope) ?? readPause(words, said, scope) ?? readMove(words, said, scope)
}

function readSkip(words: string, scope: Scope): Intent | null {
  const skip = SKIP.exec(words)
  if (skip === null) return null
  const rest = (skip[1] ?? '').trim()
  if (THIS_TIME.test(rest)) return edit({ by: 'that' }, { to: 'skip-next' }, scope)
  const named = /^(?:the )?next(?: one| time| occurrence| reminder)?(?:\s+(?:(?:of|for|on)\s+)?(.+))?$/i.exec(rest)
  const target = readTarget(named === null ? rest.replace(ONCE, '') : (named[1] ?? ''))
  return edit(target, { to: 'skip-next' }, scope)
}

function readPause(words: string, said: Said, scope: Scope): Intent | null {
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
