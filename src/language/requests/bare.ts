import { concludedTail } from '../engine/concluded.js'
import { isHeld, timesFrom } from '../engine/glue.js'
import type { Reader } from '../engine/language-tables.js'
import { isDoubted } from '../engine/left-over.js'
import { beginsReason } from '../engine/reason.js'
import type { CreateIntent } from '../intent.js'
import { isMark, isWord } from '../text/match.js'
import type { Meaning } from '../time/pieces.js'
import type { Problem } from '../time-reading.js'
import { isAheadOfTold } from './aside.js'
import { isRefused } from './opening.js'
import { holds, type RequestType, skip, stands, startBefore } from './tables.js'

/** "Buy milk tomorrow 5pm": a thing to do with a clear time, and no word of reminding. */

const MAX_LENGTH = 200
/** A number alone may be anything: "buy eggs 12". */
const NUMBER_ONLY = /^\D{0,2}\d{1,4}$/

export interface BareDeps {
  /** What makes a request of a sentence: "remind me to ". */
  request: string
  /** What makes one of a sentence whose time stands in front: "remind me ". */
  inFront: string
  /** In front of an hour: "at ". */
  at: string
  readerOf(text: string): Reader
  readRequest(text: string): CreateIntent | null
}

/** Clear as a repetition, though another one has to be offered. */
const isOffered = (problem: Problem): boolean => problem.kind === 'workday-step' || problem.kind === 'public-holidays'

function behindMarks({ tokens }: Reader): number {
  let at = 0
  while (tokens[at]?.kind === 'mark' && isMark(tokens, at, ',.!?¿¡/:;-–—*>$([')) at += 1
  return at
}

/** Whether words are no thing to do from token `at` on: a greeting, a statement about others, a command. */
export const isChat = (reader: Reader, at: number, isDuty = false): boolean =>
  isRefused(reader, at) ||
  (!isDuty && stands(reader, 'greeting', at)) ||
  stands(reader, 'chatter', at) ||
  holds(reader, 'chatting', at, reader.tokens.length)

/** Nothing that anybody would want to be reminded of: a greeting, or what is over. */
export function isChatter(reader: Reader): boolean {
  const at = behindMarks(reader)
  return stands(reader, 'greeting', at) || isWithin(reader, 'over', at)
}

const isWithin = (reader: Reader, type: RequestType, from: number): boolean =>
  holds(reader, type, from, reader.tokens.length)

/** "nachfragen | ob alles da ist", "die Milch holen | , ist leer": behind the verb of what is to be done. */
const elaborates = (reader: Reader, i: number): boolean =>
  stands(reader, 'elaborating', i) && stands(reader, 'doing', i - 1)

/** A verb behind its subject: "the meeting is at 5". */
export function tells(reader: Reader): boolean {
  const { tokens } = reader
  // "call gran, for she is asleep later": what is told why, or when, makes no statement of what is to be done
  const clause = tokens.findIndex((_, i) => i > 0 && (stands(reader, 'clausing', i) || elaborates(reader, i)))
  const main = clause < 0 ? tokens : tokens.slice(0, clause)
  return main.some((token, i) => i > 0 && token.kind === 'word' && !token.glued && stands(reader, 'stating', i))
}

/** "argh they moved it", "the shop is shut": told, and nothing to do. */
export const isTold = (reader: Reader): boolean =>
  !isDoing(reader) && (isChatter(reader) || isChat(reader, behindMarks(reader)) || tells(reader))

/** "stunde vorher melden": words of time that nothing read, and that no article makes the name of a thing. */
export const hasWordsOfTime = (text: Reader): boolean =>
  text.tokens.some(
    (_, i) =>
      isOfTime(text, i) &&
      !isHeld(text, i) &&
      !isLengthOfThing(text, i) &&
      !stands(text, 'article', i - 1) &&
      !isInName(text, i),
  )

/** "the checkup of 6 | months": how long, or how old, is a part of the name. */
const isLengthOfThing = (text: Reader, i: number): boolean =>
  text.tokens[i - 1]?.kind === 'number' && isHeld(text, i - 1)

/** "the parents | evening": of the name of a thing that a part of the day goes with. */
const isInName = (text: Reader, i: number): boolean =>
  [i - 2, i - 1].some((at) => at >= 0 && skip(text, 'eveningthing', at) > i)

const isOfTime = (reader: Reader, i: number): boolean =>
  isWordOf(reader, reader.types.timely, i) &&
  // "the second | coat", "a sheet of hours": what counts or measures is of no time where it stands alone
  (!isWordOf(reader, reader.types.measuring, i) ||
    reader.reading.parse(reader.types.doubt, i).length > 0 ||
    [i - 1, i + 1].some((at) => reader.tokens[at]?.kind === 'number' || isWordOf(reader, reader.types.timely, at)))

const isWordOf = ({ reading, tokens }: Reader, types: readonly number[], i: number): boolean =>
  tokens[i]?.kind === 'word' && types.some((type) => reading.parse(type, i).length > 0)

/** Two names of days or more. */
const beginsWithDays = ({ reading, types }: Reader): boolean =>
  reading.parse(types.piece, 0).some(({ to, value }) => to > 1 && value.kind === 'weekdays')

function isThingToDo(
  created: CreateIntent | null,
  deps: BareDeps,
  isConcluded: boolean,
): created is CreateIntent & { text: string } {
  if (created === null || created.needs.length > 0 || created.content !== 'text') return false
  if (created.problem !== null && !isOffered(created.problem)) return false
  if (created.text === null || created.audience.kind !== 'owner' || !/\p{L}{2}/u.test(created.text)) return false
  const text = deps.readerOf(created.text)
  const main = beforeReason(text)
  // "pay if nothing came by the 30th, so 1 dec": the times that are told are none of the reminder's
  if (isConcluded) return !isChat(text, behindMarks(text)) && !tells(text)
  // "mo mi fr | große pause | 10:10": days that the hour did not join
  if (beginsWithDays(text)) return false
  // "every school day unlock the gate": how often, in days that nobody but they know
  if (hasWordsOfTime(deps.readerOf(main)) || isDoubted(text, [[0, text.tokens.length]])) return false
  // another time within is not known to be none
  const isTold = !beginsWithDeed(text) && tells(text)
  return !isAheadOfTold(text) && !isChat(text, behindMarks(text)) && !isTold && !holdsTime(main, deps)
}

/** "vérifier | que le loyer est tombé": an infinitive in front is what is to be done, whatever is told behind it. */
function beginsWithDeed(text: Reader): boolean {
  const { isDeed, deedAt } = text.language.words
  return (deedAt ?? isDeed)?.(text.tokens, behindMarks(text)) === true
}

/** "take the bins out, because monday is a holiday": the words in front of why, which is not when. */
function beforeReason(text: Reader): string {
  const reason = text.tokens.find((_, i) => i > 0 && beginsReason(text, i))
  return text.message.slice(0, reason?.start)
}

/** Another time, unless it says what kind of thing it is: "the xmas cards". */
function holdsTime(text: string, { request, readRequest, readerOf }: BareDeps): boolean {
  const read = readRequest(request + text)
  if (!read?.schedule) return false
  const reader = readerOf(text)
  const { purposes = [] } = reader.language.words
  return !read.spans.every(({ start, end }) => {
    const first = reader.tokens.findIndex((token) => token.start === start - request.length)
    if (first > 0 && isInName(reader, first)) return true
    const hasNoun = /^ \p{L}/u.test(text.slice(end - request.length))
    const isPurpose = [first, first - 1].some((at) => isWord(reader.tokens, at, ...purposes))
    const isOfThing = startBefore(reader, 'article', first) >= 0 || isPurpose
    return first > 0 && ((hasNoun && isOfThing) || (isPurpose && beginsWithDeed(reader)))
  })
}

/** Whether it begins or ends with what is to be done: "buy", "abholen", or goes on behind it: "nachfragen | ob alles da ist". */
export function isDoing(text: Reader): boolean {
  const { tokens } = text
  const isLast = (i: number): boolean => i === tokens.length - 1 || stands(text, 'elaborating', i + 1)
  return (
    stands(text, 'doing', behindMarks(text)) ||
    tokens.some((_, i) => (isLast(i) && stands(text, 'doing', i)) || stands(text, 'tobedone', i))
  )
}

/** Names of single days, with no hour and nothing that says each: "fri-sun", "from friday to sunday", not "mondays". */
const isDays = ({ reading, tokens, types }: Reader): boolean =>
  (reading.whole(types.piece, 0, tokens.length)?.value as Meaning | undefined)?.kind === 'weekdays' &&
  (isMark(tokens, 1, '-–—') || types.dayNames.some((type) => [0, 1].some((i) => reading.starts(type, i)))) &&
  !reading.parse(types.piece, 0).some(({ to, value }) => to === 1 && value.kind === 'weekdays')

/** "friday afternoon", "in | two weeks", "six weeks before | the 1st": nearer than a day alone, which may as well be told. */
const isNarrow = (times: readonly string[], { readerOf }: BareDeps): boolean =>
  times.some((time) => {
    const { reading, tokens, types } = readerOf(time)
    const holds = (kind: Meaning['kind'], i: number): boolean =>
      reading.parse(types.piece, i).some(({ value }) => value.kind === kind)
    return tokens.some(
      (_, i) => holds('part', i) || holds('shift', i) || (holds('offset', i) && holds('offset', i + 1)),
    )
  })

/** "in 2 h": whole hours from now. */
const isHours = (time: string, { readerOf }: BareDeps): boolean => {
  const { reading, tokens, types } = readerOf(time.trim())
  return reading
    .parse(types.piece, 0)
    .some(({ to, value }) => to === tokens.length && value.kind === 'offset' && value.length.seconds % 3_600 === 0)
}

/** What is to be done as it was typed, and the time that was said in front of all, which goes behind it. */
interface Said {
  from: number
  thing: string
  /** Something says that it is to be done. */
  isDuty: boolean
  time: { start: number; end: number } | null
}

/** "tomorrow I have to | call mum": the words behind what says that something is to be done. */
function behindDuty(reader: Reader): Said | null {
  const { message, tokens } = reader
  const start = behindMarks(reader)
  const said = (at: number, time: Said['time']): Said | null => {
    const from = tokens[at]?.start
    return from === undefined ? null : { from, thing: message.slice(from).trimEnd(), isDuty: true, time }
  }
  // "oh, and another thing, | in an hour | the cake has to come out"
  const duty = skip(reader, 'duty', start)
  for (const { to } of timesFrom(reader, duty, tokens.length, 'lead')) {
    // "alle nove | e mezza", "los martes | y jueves": behind a time "and" goes on with it
    const behind = isWord(tokens, to, ...reader.language.words.links) ? to : skip(reader, 'duty', to)
    if (behind > to) return said(behind, { start: tokens[duty]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 })
  }
  return duty > start ? said(duty, null) : null
}

/** The spans in what was read, as places in the message. */
const placesOf = ({ from, thing, time }: Said, spans: CreateIntent['spans'], shift: number): CreateIntent['spans'] =>
  spans.flatMap(({ start, end }) => {
    const within = { start: Math.max(start - shift, 0) + from, end: Math.min(end - shift, thing.length) + from }
    const inThing = within.start < within.end ? [within] : []
    return time !== null && end - shift > thing.length ? [time, ...inThing] : inThing
  })

/** "0415", "1830 take the bins out": four digits in front of what is to be done. */
const isClockInFront = (reader: Reader, at: number): boolean =>
  /^(?:[01]\d|2[0-3])[0-5]\d$/.test(reader.tokens[at]?.text ?? '') &&
  (reader.tokens[at]?.text.startsWith('0') === true || stands(reader, 'doing', at + 1))

/** "weekly timesheet fri 4:45p": one word that says how often; "immer samstags" has it for all of the time. */
const isOften = ({ reading, types, tokens, language }: Reader, at: number): boolean =>
  !isWord(tokens, at, ...language.words.links) &&
  reading.parse(types.piece, at).some(({ to, value }) => to === at + 1 && value.kind === 'repeat')

/** What may make a request of the sentence at token `at`, which may begin with its time. */
function requestsFor(reader: Reader, at: number, { request, inFront, at: hour }: BareDeps): string[] {
  if (isOften(reader, at)) return [inFront]
  if (isClockInFront(reader, at)) return [inFront + hour]
  const isTimeFirst =
    reader.tokens[at]?.kind === 'number' || timesFrom(reader, at, reader.tokens.length, 'lead').length > 0
  return isTimeFirst ? [...new Set([request, inFront])] : [request]
}

/** What is told besides in brackets at the end: "turn the oven on at 6 | (guests come at 8)". */
const IN_BRACKETS = /^([^()]+?)\s*(\([^()]+\))$/

/** The request that a sentence comes to, with what is told in brackets behind it; null for chatter. */
export function readBare(reader: Reader, deps: BareDeps): CreateIntent | null {
  const whole = readWhole(reader, deps)
  const [, front, aside] = whole === null ? (IN_BRACKETS.exec(reader.message.trim()) ?? []) : []
  if (front === undefined || isChatter(deps.readerOf(aside ?? ''))) return whole
  const request = readWhole(deps.readerOf(front), deps)
  return request && { ...request, text: `${request.text} ${aside}` }
}

function readWhole(reader: Reader, deps: BareDeps): CreateIntent | null {
  const { message, tokens } = reader
  // an address may have a question mark
  const isAsking = tokens.some((_, i) => isMark(tokens, i, '?¿'))
  if (message.length > MAX_LENGTH || isAsking || message.trim().includes('\n')) return null
  const duty = behindDuty(reader)
  const said = duty ?? { from: reader.tokens[0]?.start ?? 0, thing: message.trim(), isDuty: false, time: null }
  const first = duty === null ? behindMarks(reader) : reader.tokens.findIndex(({ start }) => start >= said.from)
  if (first < 0 || isChat(reader, first, said.isDuty)) return null
  for (const request of requestsFor(reader, first, deps)) {
    const bare = readBareAs(request, reader, said, first, deps)
    if (bare !== null) return bare
  }
  return null
}

function readBareAs(request: string, reader: Reader, said: Said, first: number, deps: BareDeps): CreateIntent | null {
  const { message } = reader
  const composed = said.time === null ? said.thing : `${said.thing} ${message.slice(said.time.start, said.time.end)}`
  const created = deps.readRequest(request + composed)
  const isConcluded = concludedTail(reader, first, reader.tokens.length) !== null
  if (!isThingToDo(created, deps, isConcluded)) return null
  // "kids break up on the 18th": with a day alone and no word of doing it may as well be told
  const shift = request.length
  const spans = created.spans.filter(({ end }) => end > shift)
  const times = spans.map(({ start, end }) => (request + composed).slice(start, end).trim())
  if (created.isWholeDay && !said.isDuty && !isDoing(deps.readerOf(created.text)) && !isNarrow(times, deps)) return null
  // "parents in town fri-sun": days from one to another, once or each week
  if (
    !said.isDuty &&
    times.length === 1 &&
    isDays(deps.readerOf(times[0] ?? '')) &&
    !isDoing(deps.readerOf(created.text))
  )
    return null
  // "in 1 h | 30 pause machen": the number may be of the length, or of the thing
  const asked = request + composed
  if (spans.some(({ start, end }) => isHours(asked.slice(start, end), deps) && /^ ?\d{2}(?!\d)/.test(asked.slice(end))))
    return null
  const isClear = request.endsWith(deps.at) || times.some((time) => !NUMBER_ONLY.test(time))
  // how often alone may be the name of a thing: "weekly report"
  const isName = isOften(reader, first) && !times.some((time, i) => (i === 0 ? /[\d\s]/ : /\d/).test(time))
  return isClear && !isName ? { ...created, isBare: true, spans: placesOf(said, spans, shift) } : null
}
