import type { Said } from '../../commands/said.js'
import type { Intent } from '../../intent.js'
import { readTarget } from './target.js'

/** Nothing but that it is done. */
const DONE_THAT = [
  /^(?:(?:i'?m|i am|it'?s|that'?s|i'?ve|i have|got it|all|already|just) ){0,3}(?:done|finished|completed)(?: (?:it|that|this))?(?: already| now)?$/i,
  /^(?:i )?(?:(?:already|just) )?did (?:it|that|this)(?: already| now)?$|^already did$/i,
  /^(?:mark|check|tick|set)(?: (?:it|that|this))?(?: as| off as)? (?:done|complete|completed|finished)$/i,
  /^(?:complete|task (?:done|complete|completed|finished)|✓|✔|✅)$/iu,
]

const NO_TASKS =
  "get|getting|be|been|being|are|is|was|when|what|who|why|how|have|has|had|i|i'm|you|we|they|he|she|it|not|until|almost|nearly|never|if|well|to|remind|everything"

const DONE = [
  /^(?:i(?:'?m| am| have|'?ve)? )?(?:all )?(?:done|finished|completed|did(?! (?:i|you|we|he|she|they|it|anyone|the bot))|ticked off)(?:\s+(?:with\s+)?(.{1,200}))?$/i,
  /^(?:mark|check|tick|set)\s+(.{1,200}?)\s+(?:as\s+)?(?:done|complete|completed|finished|off)$/i,
  /^(?:check|tick|cross) off\s+(.{1,200})$/i,
  /^(?:check|tick) (#?\d[\d ,&and]{0,40})$/i,
  /^(?:finish|complete)\s+(#?\d[\d ,&and-]{0,40}|it|that|this|(?:the|my) .{1,200})$/i,
  /^(.{1,60}?) (?:is|are) (?:done|finished|completed?)(?: now)?$/i,
  /^((?:reminder |#)?\d[\d ,&and-]{0,40}) (?:done|finished|complete)$/i,
  new RegExp(`^((?!(?:${NO_TASKS})\\b)\\S+(?: \\S+){0,3}) done$`, 'i'),
]

/** "done", "done with the laundry", "mark 2 as done", "laundry done". */
export function readDone({ words }: Said): Intent | null {
  if (DONE_THAT.some((pattern) => pattern.test(words))) return { kind: 'done', target: { by: 'that' } }
  for (const pattern of DONE) {
    const match = pattern.exec(words)
    if (match !== null) return { kind: 'done', target: readTarget((match[1] ?? '').replace(/^that\s+/i, '')) }
  }
  return null
}
