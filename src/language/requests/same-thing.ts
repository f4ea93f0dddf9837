import type { Schedule } from '../../reminders/schedule.js'
import { wallOf } from '../calendar/zones.js'
import { timesFrom } from '../engine/glue.js'
import type { Reader } from '../engine/language-tables.js'
import type { CreateIntent, Intent } from '../intent.js'
import { isMark } from '../text/match.js'
import type { Expression } from '../time/expression.js'
import { isDoing } from './bare.js'
import { hasText, isComplete, isOpen, type SeveralDeps } from './several-words.js'
import { behindLast, withShared } from './shared-half.js'
import { timesSaid } from './times.js'

/** One thing on several days or at several hours: "on monday and thursday at 9", "at 7 am and 7 pm". */

interface Run {
  /** `both`: days or repetitions, each with an hour: "monday at 3 and wednesday at 5"; `of-day`: of a day with an hour further hours; `length`: "in 20 minutes and again in 2 hours". */
  kind: 'day' | 'clock' | 'both' | 'of-day' | 'length'
  /** Token ranges of the days or hours. */
  elements: Element[]
}
type Element = [from: number, to: number]

/** A day or a repetition and one hour, and nothing else. */
const isWhole = ({ pieces, day, clock, part, repeat, weekdays }: Expression): boolean =>
  [day, repeat, weekdays, part?.today && part].filter((piece) => piece !== undefined && piece !== false).length === 1 &&
  clock?.times.length === 1 &&
  pieces.length === 2

function kindOf(expression: Expression): Run['kind'] | null {
  const { pieces, day, clock, repeat, weekdays, problem, offset } = expression
  if (problem !== undefined) return null
  if (offset !== undefined) return pieces.length === 1 ? 'length' : null
  if (pieces.length > 1) return isWhole(expression) ? 'both' : null
  if (repeat !== undefined || weekdays !== undefined) return null
  if (day !== undefined) return day.stretch === undefined ? 'day' : null
  return clock?.times.length === 1 ? 'clock' : null
}

/** "noon today | and again at 4" */
function dayAndHourAt(reader: Reader, i: number): number | null {
  const [time] = timesFrom(reader, i, reader.tokens.length, 'lead')
  const isDay = time?.expression.day !== undefined && kindOf(time.expression) === 'both'
  return isDay && time.expression.pieces[0]?.meaning.kind !== 'day' ? time.to : null
}

function hourAloneAt(reader: Reader, i: number): number | null {
  const [time] = timesFrom(reader, i, reader.tokens.length, 'lead')
  return time !== undefined && kindOf(time.expression) === 'clock' ? time.to : null
}

/** "6, 14 und 22 uhr": one phrase for several hours stands at token `i`. */
const beginsHours = ({ reading, types }: Reader, i: number): boolean =>
  reading
    .parse(types.piece, i)
    .some(({ value, weak }) => value.kind === 'clock' && value.times.length > 1 && weak !== true)

/** The end of the longest time of that kind at token `i`; behind another one, or in a phrase of several, an hour needs no "at". */
function elementAt(reader: Reader, i: number, kind: Run['kind'], isFirst: boolean): number | null {
  if (kind === 'of-day') return isFirst ? dayAndHourAt(reader, i) : hourAloneAt(reader, i)
  const times = timesFrom(reader, i, reader.tokens.length, 'lead')
  const time = times.find(({ expression }) => kindOf(expression) === kind)
  if (time !== undefined) return time.to
  if (isFirst && !beginsHours(reader, i)) return null
  if (kind !== 'clock') return null
  const hours = reader.reading.parse(reader.types.hour, i).filter(({ value }) => !Number.isNaN(value.seconds))
  const others = times.filter(({ expression }) => kindOf(expression) !== null)
  if (others.length === 0) return hours.length === 0 ? null : Math.max(...hours.map((hour) => hour.to))
  // "às 5h, 7h e 9h": behind an hour "7h" is one, too, and no length
  const lengths = others.filter(
    ({ expression, to }) => kindOf(expression) === 'length' && hours.some((hour) => hour.to === to),
  )
  const isLength = lengths.length > 0 && others.every(({ expression }) => kindOf(expression) === 'length')
  return isLength ? Math.min(...lengths.map((length) => length.to)) : null
}

/** The token behind a comma, a joining word, or both, at `i`; `i` itself where there is none. */
function skipJoin(reader: Reader, i: number, { words }: SeveralDeps): number {
  let at = isMark(reader.tokens, i, ',') ? i + 1 : i
  for (let before = -1; before !== at; ) {
    before = at
    if (words.isJoin(reader, at)) at += 1
    else if (at > i) at = words.skipAgain(reader, at)
  }
  return at
}

function runAt(reader: Reader, i: number, kind: Run['kind'], deps: SeveralDeps): Run | null {
  const first = elementAt(reader, i, kind, true)
  if (first === null) return null
  const elements: Run['elements'] = [[i, first]]
  for (let at = first; ; ) {
    const next = skipJoin(reader, at, deps)
    const to = elementAt(reader, next, kind, next === at)
    if (to === null || (next === at && kind !== 'clock')) break
    elements.push([next, to])
    at = to
  }
  const [last, behind] = [elements.at(-1), elements.at(-2)]
  // "july 4, 5pm" is one time: the last of several stands behind a word
  const isJoined = last !== undefined && behind !== undefined && deps.words.isJoin(reader, last[0] - 1)
  return isJoined || hasAgain(reader, elements, deps) ? { kind, elements } : null
}

const hasAgain = (reader: Reader, elements: Run['elements'], { words }: SeveralDeps): boolean =>
  elements.slice(1).some(([from], k) => {
    const behind = elements[k]?.[1] ?? from
    for (let at = behind; at < from; at += 1) if (words.skipAgain(reader, at) === from) return true
    return false
  })

/** Said anywhere else than in the tokens `except`, it repeats, and its days are those of each round. */
const repeats = ({ tokens, reading, types }: Reader, except: Element): boolean =>
  tokens.some(
    (_, i) =>
      (i < except[0] || i >= except[1]) &&
      reading.parse(types.piece, i).some(({ value, place }) => value.kind === 'repeat' && place === null),
  )

/** Where "each" stands that is said of all of them, behind the last or behind the hour there; empty where it does not. */
function eachIn(reader: Reader, { elements }: Run, { words }: SeveralDeps): Element {
  const behind = elements.at(-1)?.[1] ?? 0
  const ends = timesFrom(reader, behind, reader.tokens.length, 'lead').map(({ to }) => to)
  for (const at of [behind, ...ends]) {
    const to = words.eachEnd(reader, at)
    if (to > at) return [at, to]
  }
  return [behind, behind]
}

const isTimeOrHour = (reader: Reader, i: number): boolean =>
  timesFrom(reader, i, reader.tokens.length, 'lead').length > 0 || reader.reading.parse(reader.types.hour, i).length > 0

/** Whether a time or an hour stands behind a joining word or "again" at all, which several of them need. */
export const hasJoined = (reader: Reader, { words }: SeveralDeps): boolean =>
  reader.tokens.some((_, i) => {
    const behind = words.isJoin(reader, i) ? i + 1 : words.skipAgain(reader, i)
    return behind > i && isTimeOrHour(reader, behind)
  })

function runIn(reader: Reader, deps: SeveralDeps): Run | null {
  if (!hasJoined(reader, deps)) return null
  const kinds: Run['kind'][] = ['both', 'day', 'clock', 'of-day', 'length']
  for (let i = 0; i < reader.tokens.length; i += 1)
    for (const kind of kinds) {
      const run = runAt(reader, i, kind, deps)
      if (run !== null && (kind === 'both' || !repeats(reader, eachIn(reader, run, deps)))) return run
    }
  return null
}

/** What the language reads as one rule is one, but for days that each come once; those of "tuesday and friday next week" have an end. */
const staysRule = ({ schedule, problem }: CreateIntent, run: Run | null): boolean =>
  schedule?.kind === 'series' && problem === null && (run?.kind === 'clock' || schedule.rule.includes('UNTIL='))

/**
 * "text Marcus at 1 and at 4 to move the laundry", "iron at 6. Also monday at 7 bins": each time has a thing of its own, the first
 * one in front of it.
 */
function haveOwnThings(reader: Reader, { kind, elements }: Run, { words, read, readerOf }: SeveralDeps): boolean {
  const { tokens, message } = reader
  const [[, firstEnd], [lastFrom, lastEnd]] = [elements[0], elements.at(-1)] as [Element, Element]
  const at = isMark(tokens, lastEnd, ',') ? lastEnd + 1 : lastEnd
  const isSentence = tokens.slice(firstEnd - 1, lastFrom).some((_, k) => isMark(tokens, firstEnd - 1 + k, '.;'))
  const isSaidTied = isTied(reader, lastFrom, lastEnd)
  const isOwn =
    (words.isAnother(reader, at) && (kind === 'both' || kind === 'length' || isSaidTied)) ||
    (isSaidTied && elements.length === 2 && isDeedOfSecond(reader, elements as [Element, Element], at, readerOf))
  const isAsked = at < tokens.length && words.startsAnew(readerOf(message.slice(tokens[at]?.start)))
  if (!isOwn && !isAsked && !(isSentence && tokens[at]?.kind === 'word')) return false
  const intent = read(message.slice(0, tokens[firstEnd - 1]?.end))
  return isComplete(intent) && hasText(intent)
}

/**
 * "homework at 7, besides at 6 | Hamster füttern": where the verb stands last, words with an object of their own behind the second
 * of two hours, which a comma parts or which is the earlier one.
 */
function isDeedOfSecond(
  reader: Reader,
  [[from, firstEnd], [lastFrom]]: [Element, Element],
  at: number,
  readerOf: SeveralDeps['readerOf'],
): boolean {
  const { tokens, message } = reader
  const secondsAt = (i: number): number | undefined =>
    timesFrom(reader, i, tokens.length, 'lead')[0]?.expression.clock?.times[0]?.seconds
  const isApart = isMark(tokens, firstEnd, ',') || (secondsAt(lastFrom) ?? 0) < (secondsAt(from) ?? 0)
  return isApart && tokens.length - at > 1 && isDoing(readerOf(message.slice(tokens[at]?.start)))
}

/** "at four", "on friday": said with a word of its own, where "on monday and friday to check in" may be one thing. */
const isTied = ({ reading, types }: Reader, from: number, to: number): boolean =>
  to - from > 1 && ![types.hour, ...types.dayNames].some((type) => reading.starts(type, from))

/**
 * The requests for each day or hour; null when the message names only one, or when they are not of the same thing; `each-its-own`
 * when it is plain that they are not.
 */
export function readSameThing(
  message: string,
  whole: Intent,
  deps: SeveralDeps,
): CreateIntent[] | 'each-its-own' | null {
  if (whole.kind !== 'create' || !isOpen(whole)) return null
  const reader = deps.readerOf(message)
  const run = runIn(reader, deps)
  const first = run?.elements[0]
  const last = run?.elements.at(-1)
  if (staysRule(whole, run)) return null
  const said = run?.elements.map(([from]) => deps.words.isSpread(reader, from)) ?? []
  // "next monday and friday": whether the friday is next week's too is not said
  if (said[0] === true && said.includes(false)) return null
  if (run == null || first === undefined || last === undefined) return null
  const { tokens } = reader
  const isOnce = whole.problem === null && (whole.schedule?.kind === 'once' || run.kind === 'both')
  const left = [first, last].map(([from, to]) => message.slice(tokens[from]?.start, tokens[to - 1]?.end))
  // one time that was read stands, unless it left another in the text
  const [each, eachEnd] = eachIn(reader, run, deps)
  if (isOnce && each === eachEnd && !left.some((words) => whole.text?.includes(words))) return null
  return haveOwnThings(reader, run, deps) ? 'each-its-own' : readOnEach(reader, run, deps)
}

/** A bare sentence once for each of its hours, of which none alone makes it one: "um 8, 12 und 18 Uhr Tabletten nehmen". */
export function readOnHours(message: string, deps: SeveralDeps): CreateIntent[] | null {
  const reader = deps.readerOf(message)
  const run = runIn(reader, deps)
  return run?.kind === 'clock' && !haveOwnThings(reader, run, deps) ? readOnEach(reader, run, deps) : null
}

/** The message once for each of the days or hours; null where these are not of the same thing. */
function readOnEach(reader: Reader, run: Run, deps: SeveralDeps): CreateIntent[] | null {
  const { message, tokens } = reader
  const [first, last] = [run.elements[0], run.elements.at(-1)] as [Element, Element]
  const front = message.slice(0, tokens[first[0]]?.start)
  const [each, eachEnd] = eachIn(reader, run, deps)
  const isEach = each < eachEnd
  const behind = isEach
    ? `${message.slice(tokens[last[1] - 1]?.end, tokens[each - 1]?.end)} ${message.slice(tokens[eachEnd]?.start ?? message.length)}`
    : message.slice(tokens[last[1] - 1]?.end)
  const { day } = timesSaid(reader, ...first)
  const shared = run.kind === 'clock' ? behindLast(reader, last) : null
  const requests = run.elements.map(([from, to], i) => {
    const hour = message.slice(tokens[from]?.start, tokens[to - 1]?.end)
    const said = shared === null ? hour : withShared(reader, [from, to], shared)
    const bare = run.kind === 'clock' && /^\d/.test(said)
    const ofDay = run.kind === 'of-day' && i > 0 ? ` ${day}` : ''
    return deps.read(`${front}${bare ? `${deps.words.at} ` : ''}${said}${ofDay}${behind}`)
  })
  const complete = sameThing(requests, run.kind)
  const is24 = run.kind === 'clock' && run.elements.some((element) => isOf24(reader, element))
  return is24 ? (complete?.map(inMorning) ?? null) : complete
}

/** All of them, where each is a complete request of the same thing; of days alone or hours alone each comes once. */
function sameThing(requests: readonly Intent[], kind: Run['kind']): CreateIntent[] | null {
  const complete = requests.filter(isComplete)
  const [one] = complete
  const wanted = kind === 'both' ? one?.schedule?.kind : 'once'
  const areSame = complete.every(({ text, schedule }) => text === one?.text && schedule?.kind === wanted)
  return complete.length === requests.length && areSame && one?.text ? complete : null
}

/** Whether an hour is written as only the 24-hour clock has it: "à 15h", "a las 15". */
const isOf24 = ({ tokens }: Reader, [from, to]: readonly [number, number]): boolean =>
  (tokens.slice(from, to).find(({ kind }) => kind === 'number')?.value ?? 0) >= 13

const NOON_S = 43_200
const HOUR_S = 3_600

/** "at 9 and 15:00": where one of the hours is of the 24-hour clock, all are; 12 is noon on both. */
function inMorning(request: CreateIntent): CreateIntent {
  const secondsOf = (schedule: Schedule | null): number =>
    schedule?.kind === 'once' ? wallOf(schedule.at, schedule.timeZone).seconds : NOON_S
  const other = request.alternatives.find(({ why }) => why === 'other-half-of-day')
  const isLate =
    other !== undefined && secondsOf(other.schedule) < NOON_S && secondsOf(request.schedule) >= NOON_S + HOUR_S
  return isLate ? { ...request, schedule: other.schedule, alternatives: [] } : request
}
