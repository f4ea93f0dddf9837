import { concludedTail } from '../engine/concluded.js'
import type { Reader } from '../engine/language-tables.js'
import type { Intent } from '../intent.js'
import type { Span } from '../time-reading.js'
import { bodyEnd } from './courtesy.js'
import { haveOwnTimes, isStatement, piecesOf, readEach, readJoined } from './joined.js'
import { mayBeList, readBareList, readList } from './listed.js'
import { hasJoined, readOnHours, readSameThing } from './same-thing.js'
import { hasText, isComplete, MAX_PARTS, type SeveralDeps, several } from './several-words.js'
import { timesSaid } from './times.js'

/** Two or more requests in one message. */
const MAX_LENGTH = 2_000

/** Whether it may be a list, one thing at several times, or things with a time each, which most messages are not. */
const mayBeSeveral = (reader: Reader, deps: SeveralDeps): boolean =>
  reader.message.length <= MAX_LENGTH &&
  (mayBeList(reader.message) || hasJoined(reader, deps) || haveOwnTimes(reader, deps))

/** What stands in a request around several things, or in front of it, or around it, as requests behind one; null when it is one or none. */
function readAround(reader: Reader, whole: Intent, deps: SeveralDeps): Intent | null {
  const { words } = deps
  const body = words.askedAround(reader)
  const between = body === null && whole.kind === 'none' ? words.askedBetween(reader) : null
  const said = body === null ? between : reader.message.slice(body.start, body.end)
  if (said === null) return null
  const asked = `${words.asking} ${said}`
  const one = body && withinBody(whole, body, words.asking.length + 1)
  const all = readSeveral(asked, one ?? deps.read(asked), deps)
  // "the meeting is at 5 and the call at 6, remind me" tells of them
  const areAsked = all?.kind === 'create' && ![all, ...(all.also ?? [])].some((each) => isStatement(each, deps))
  return areAsked ? all : null
}

/** All the requests of a message, the first of them with the others in `also`; null when it is one request or none. */
export function readSeveral(message: string, whole: Intent, deps: SeveralDeps): Intent | null {
  const reader = deps.readerOf(message)
  // "needs to be there by thursday at 10, so wednesday at 9": the second time is what the first comes to
  if (!mayBeSeveral(reader, deps) || concludedTail(reader, 0, bodyEnd(reader, 0)) !== null) return null
  const around = readAround(reader, whole, deps)
  if (around !== null) return around
  const listed = readList(message, deps) ?? (whole.kind === 'none' ? readBareList(message, deps) : null)
  if (listed !== null || !isAsked(message, whole, deps)) return listed
  const onDays = readSameThing(message, whole, deps)
  if (onDays === 'each-its-own') return readEach(message, deps) ?? readJoined(message, whole, deps)
  return onDays === null ? readJoined(message, whole, deps) : withRule(several(onDays), whole)
}

/** What was read of a request around its body, with the places as they are where the body is at `at`; null where they are not known. */
function withinBody(whole: Intent, { start, end }: Span, at: number): Intent | null {
  if (whole.kind !== 'create' || whole.spans.length === 0) return null
  if (whole.spans.some((span) => span.start < start || span.end > end)) return null
  return {
    ...whole,
    spans: whole.spans.map((span) => ({ start: span.start - start + at, end: span.end - start + at })),
  }
}

/** "thursday and friday at 9" is once each; that it repeats is the other reading. */
function withRule(intent: Intent | null, whole: Intent): Intent | null {
  const isRule = intent?.kind === 'create' && whole.kind === 'create' && whole.schedule?.kind === 'series'
  return isRule && isComplete(whole) ? { ...intent, instead: whole } : intent
}

const isAsked = (message: string, whole: Intent, { words, readerOf }: SeveralDeps): boolean =>
  whole.kind === 'create' || words.startsAnew(readerOf(message))

/** The day that the sentence begins with and that no other part has one beside: "tomorrow at 10 water, at 12 call dad". */
function dayInFront(parts: string[], deps: SeveralDeps): string {
  const [first, ...others] = parts.map((part) => timesSaid(deps.readerOf(part)).day)
  const isLeading = first !== undefined && first !== '' && parts[0]?.toLowerCase().startsWith(first.toLowerCase())
  return isLeading && others.every((day) => day === '') ? first : ''
}

/** What a part has to do besides its time: "at 7" and "again at 9" nothing, "again at 3 | stretch" without its "again". */
function toDoIn(part: string, { words, readerOf }: SeveralDeps): string | null {
  const reader = readerOf(part)
  const { message, tokens } = reader
  const from = words.skipAgain(reader, 0)
  const [time, ...others] = timesSaid(reader, from).at
  const isOnlyTime = time?.[0] === from && time[1] === tokens.length && others.length === 0
  return isOnlyTime ? null : message.slice(tokens[from]?.start)
}

/** "walk the dog at 5 and again at 9", "at 5 and at 9 walk the dog": one part is a thing to do, the others are times for it. */
function bareAgain(
  message: string,
  parts: string[],
  deps: SeveralDeps,
  readBare: (text: string) => Intent | null,
): Intent | null {
  const { words } = deps
  const [thing, ...others] = parts.flatMap((part) => toDoIn(part, deps) ?? [])
  if (thing === undefined || others.length > 0 || readBare(thing) === null) return null
  const asked = `${words.asking} ${message}`
  const all = readSeveral(asked, deps.read(asked), deps)
  return all?.kind === 'create' && all.also !== undefined ? { ...all, isBare: true } : null
}

/** A bare sentence, or one for each of the days that it names: "pack the gym bag on monday and thursday at 7". */
export function readBareAlone(
  message: string,
  deps: SeveralDeps,
  readBare: (text: string) => Intent | null,
): Intent | null {
  const whole = readBare(message)
  const read = (text: string): Intent => readBare(text) ?? { kind: 'none', problem: null, nearest: null }
  if (whole === null) return several(readOnHours(message, { ...deps, read }) ?? [])
  const onDays = readSameThing(message, whole, { ...deps, read })
  if (onDays === 'each-its-own') return null
  return onDays === null ? whole : withRule(several(onDays), whole)
}

/** "Buy a baguette at 6pm and call the concierge tomorrow at 9": each part a thing to do with its own time. */
export function readBareJoined(
  message: string,
  deps: SeveralDeps,
  readBare: (text: string) => Intent | null,
): Intent | null {
  if (message.length > MAX_LENGTH) return null
  const pieces = piecesOf(deps.readerOf(message), deps)
  const parts = pieces.map(({ start, end }) => message.slice(start, end))
  if (parts.length < 2 || parts.length > MAX_PARTS) return null
  // "mum's birthday march 3, post the card march 1": no word joins the two, and only one is to be done
  if (!/\p{L}/u.test(message.slice(pieces.at(-2)?.end, pieces.at(-1)?.start))) return null
  const again = bareAgain(message, parts, deps, readBare)
  if (again !== null) return again
  const day = dayInFront(parts, deps)
  const requests = parts
    .map((part, i) => readBare(i > 0 && day !== '' ? `${day} ${part}` : part))
    .filter((each) => each !== null)
    .filter(isComplete)
  if (requests.length < parts.length) return null
  const [first = '', ...others] = parts.map((part) => timesSaid(deps.readerOf(part)).day)
  // "buy milk tomorrow at 5 and call mom at 6": whether the second is tomorrow, too, is not said
  if (day === '' && first !== '' && others.includes('')) return null
  // "clock in 6:55 and clock out 15:05 monday to friday": whether the first is of those days, too, is not said
  const isOnce = requests.slice(0, -1).some(({ schedule }) => schedule?.kind === 'once')
  if (first === '' && isOnce && requests.at(-1)?.schedule?.kind === 'series') return null
  const all = several(requests)
  return all?.kind === 'create' ? { ...all, isBare: true } : null
}

/**
 * "bins at 10, and remind me to call the vet at 3": a thing to do with its own hour, and with a joining word a request that is whole
 * without it.
 */
export function readBareThenAsked(
  message: string,
  whole: Intent,
  deps: SeveralDeps,
  readBare: (text: string) => Intent | null,
): Intent | null {
  if (!isComplete(whole) || whole.isBare || whole.also || message.length > MAX_LENGTH) return null
  const { words, readerOf, read } = deps
  const reader = readerOf(message)
  const pieces = piecesOf(reader, deps)
  const startsAnew = (start: number): boolean => words.startsAnew(readerOf(message.slice(start)))
  const at = pieces.findIndex(({ start, from }) => words.mayStartAnew(reader, from) && startsAnew(start))
  const [front, asked] = [pieces[at - 1], pieces[at]]
  if (front === undefined || asked === undefined || !/\p{L}/u.test(message.slice(front.end, asked.start))) return null
  const [bare, request] = [readBare(message.slice(0, front.end)), read(message.slice(asked.start))]
  const isOwn = isComplete(request) && hasText(request) && request.text === whole.text && request.aheadMs === undefined
  return isComplete(bare) && !bare.isWholeDay && isOwn ? several([bare, whole]) : null
}
