import type { Intent } from '../../language/intent.js'
import { languageOf } from '../../language/languages.js'
import { understand } from '../../language/understand.js'
import { findTarget } from '../features/change/target.js'
import { asSaid, type Turn } from '../turn.js'
import { clausesOf } from './gist-said.js'
import { areShortNames } from './short-name.js'

/** Two things said of reminders in one message: "cat done, pill in 20 min", "done and remind me to eat at 2". */

const MAX_WORDS = 25

type Two<T> = readonly [T, T]

const isEnded = ({ kind }: Intent): boolean => kind === 'done' || kind === 'cancel'

const isSaidOf = (intent: Intent): boolean =>
  (intent.kind === 'create' && intent.needs.length === 0 && intent.problem === null && !intent.also) ||
  intent.kind === 'snooze' ||
  (intent.kind === 'edit' && (intent.orElse === undefined || isMove(intent))) ||
  (isEnded(intent) && !('isLoose' in intent))

/** "move the piano to saturday", "move the first one to 10" */
const isMove = (intent: Intent): boolean =>
  intent.kind === 'edit' && (intent.target.by === 'words' || intent.target.by === 'numbers')

/** "The plumber is done for today": what is ended is not moved as well, and nothing else is spoken of. */
const isOfEnded = (first: Intent, last: Intent): boolean => isEnded(first) && last.kind === 'edit' && isThat(last)

/** Both parts stand on their own, and one of them ends or moves a reminder. */
const isPair = (first: Intent, last: Intent): boolean =>
  isSaidOf(first) &&
  isSaidOf(last) &&
  [first, last].some((one) => isEnded(one) || isMove(one)) &&
  !isOfEnded(first, last)

/** What may be two things: nothing, a thing to do that nobody asked for or that is asked for behind other words, or the end of one that words name. */
const mayBeTwo = (intent: Intent, { message, language }: Turn): boolean =>
  (intent.kind === 'none' && intent.problem === null) ||
  (intent.kind === 'correct' && intent.is === 'text' && intent.isRetelling === true) ||
  (intent.kind === 'create' &&
    (intent.isBare === true || languageOf(language.locale).askedFrom(message.text, language) === null)) ||
  ('target' in intent &&
    intent.target.by === 'words' &&
    (intent.target.parts !== undefined || !('ifNone' in intent && intent.ifNone)))

/** "Cancelled the trip, im in london": of two the one that sets something, where the other does nothing. */
async function settingIn(turn: Turn, [one, other]: Two<Intent>, parts: Two<string>): Promise<string[] | null> {
  const at = [one, other].findIndex(isSetting)
  const rest = at === 0 ? other : one
  if (at < 0 || !/[,;.!–-]$/.test(parts[0]) || !isNothing(rest)) return null
  return isEnded(rest) && (await isThere(turn, rest)) ? [...parts] : [parts[at] as string]
}

const isSetting = (intent: Intent): boolean => intent.kind === 'settings' && intent.change !== null

const isNothing = (intent: Intent): boolean =>
  (intent.kind === 'none' && intent.problem === null) ||
  (intent.kind === 'create' && intent.isBare === true && intent.schedule === null) ||
  (intent.kind === 'done' && intent.isLoose === true) ||
  (intent.kind === 'cancel' && intent.target.by === 'words')

/** Whether a reminder that it ends or moves is there: "wäsche fertig" may as well begin what is to be done. */
async function isThere(turn: Turn, intent: Intent): Promise<boolean> {
  if ((!isEnded(intent) && !isMove(intent)) || !('target' in intent)) return true
  return (await findTarget(turn, intent.target)).kind === 'these'
}

const isThat = (intent: Intent): boolean => 'target' in intent && intent.target.by === 'that'

/** "Done", "stop the | oven in 20 minutes": with what nobody asked to be reminded of it is one thing but for a mark or an "and" between. */
const mayBeOne = (one: Intent, other: Intent): boolean =>
  (mayGoOn(one) && other.kind === 'create' && other.isBare === true) ||
  (mayGoOn(other) && one.kind === 'create' && one.isBare === true)

const mayGoOn = (intent: Intent): boolean => isThat(intent) || isEnded(intent)

/** "and ", as the language joins two. */
const joint = ({ words }: Turn): string => words.edit.together('', '').trimStart()

const isJoined = (turn: Turn, first: string, last: string): boolean =>
  /[^\p{L}\p{N}]$/u.test(first) || last.toLowerCase().startsWith(joint(turn))

const CHANGES: ReadonlySet<Intent['kind']> = new Set(['edit', 'cancel', 'done', 'snooze'])

/** The message cut in front of `at`; behind a change, the "and" that joins another one is no part of that: "cancel the bank and | move the permit". */
function cutAt(turn: Turn, at: number): { parts: Two<string>; read: Two<Intent> } {
  const { text } = turn.message
  const language = asSaid(turn)
  const [first, last] = [text.slice(0, at).trim(), text.slice(at)]
  const one = understand(first, language)
  const and = joint(turn)
  const rest = CHANGES.has(one.kind) && last.toLowerCase().startsWith(and) ? last.slice(and.length) : last
  const other = understand(rest, language)
  // "make getting up 6:20 and the shoes 21:30" goes on with a move; elsewhere "and" belongs to what a text says
  const isMore = CHANGES.has(other.kind) || (isMove(one) && other.kind === 'create')
  // "move the first one to 10 and | the second to 11": what is done with both is said once
  const again = `${first.split(/\s/, 1)[0]} ${rest}`
  const same = isTimed(one) && rest !== last && !CHANGES.has(other.kind) ? understand(again, language) : null
  if (same !== null && isTimed(same) && (!isMore || isNumbered(same)))
    return { parts: [first, again], read: [one, same] }
  return isMore
    ? { parts: [first, rest], read: [one, other] }
    : { parts: [first, last], read: [one, understand(last, language)] }
}

const isNumbered = (intent: Intent): boolean => 'target' in intent && intent.target.by === 'numbers'

const isTimed = (intent: Intent): boolean =>
  intent.kind === 'edit' && isMove(intent) && intent.change.to === 'time' && intent.change.reading.schedule !== null

/** Times for several that are there: "parcel at 19:00 instead, and bins at 7". */
async function severalNamed(turn: Turn, intent: Intent): Promise<string[] | null> {
  const { text } = turn.message
  if (intent.kind !== 'create' || intent.isBare !== true || intent.also === undefined) return null
  const clauses = clausesOf(text)
  const parts = clauses.length > 1 ? clauses : text.split(` ${joint(turn)}`)
  return parts.length > 1 && (await areShortNames(turn, parts)) ? parts : null
}

/** The messages that one holds; null where it is one thing. */
export async function inParts(turn: Turn, intent: Intent): Promise<string[] | null> {
  const { text } = turn.message
  const several = await severalNamed(turn, intent)
  if (several !== null) return several
  const words = [...text.matchAll(/\S+/gu)]
  if (!mayBeTwo(intent, turn) || words.length > MAX_WORDS) return null
  const found = 'target' in intent ? (await findTarget(turn, intent.target)).kind : 'nothing'
  if (found !== 'no-such-words' && found !== 'nothing') return null
  for (const { index } of words.slice(1)) {
    const { parts, read } = cutAt(turn, index)
    const both = (await settingIn(turn, read, parts)) ?? (await pairIn(turn, read, parts))
    if (both !== null) return both
  }
  return null
}

async function pairIn(turn: Turn, [one, other]: Two<Intent>, [first, last]: Two<string>): Promise<string[] | null> {
  // words that name one thing alone are named once: "cancel the plumber and the vet"
  if (mayBeOne(one, other) && !isJoined(turn, first, last)) return null
  if (!isPair(one, other) || !(await isThere(turn, one)) || !(await isThere(turn, other))) return null
  // "done, remind me again in 4 hours": it goes on
  return one.kind === 'done' && other.kind === 'snooze' && isThat(one) && isThat(other) ? [last] : [first, last]
}
