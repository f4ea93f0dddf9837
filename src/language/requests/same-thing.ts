import type { Schedule } from '../../reminders/schedule.js'
import { wallOf } from '../calendar/zones.js'
import { mayHoldTime, timesFrom } from '../engine/glue.js'
import type { Reader } from '../engine/language-tables.js'
import type { CreateIntent, Intent } from '../intent.js'
import { isMark } from '../text/match.js'
import type { Expression } from '../time/expression.js'
import { isComplete, isOpen, type SeveralDeps } from './several-words.js'

/** One thing on several days or at several hours: "on monday and thursday at 9", "at 7 am and 7 pm". */

interface Run {
  kind: 'day' | 'clock'
  /** Token ranges of the days or hours. */
  elements: [from: number, to: number][]
}

function kindOf({ pieces, day, clock, repeat, weekdays, problem }: Expression): Run['kind'] | null {
  if (problem !== undefined || repeat !== undefined || weekdays !== undefined || pieces.length !== 1) return null
  if (day !== undefined) return day.stretch === undefined && day.shape.is !== 'today' ? 'day' : null
  return clock?.times.length === 1 ? 'clock' : null
}

/** The longest single day or hour at token `i`; behind another one an hour needs no "at". */
function elementAt(reader: Reader, i: number, isFirst: boolean): { kind: Run['kind']; to: number } | null {
  for (const { expression, to } of timesFrom(reader, i, reader.tokens.length, 'lead')) {
    const kind = kindOf(expression)
    if (kind !== null) return { kind, to }
  }
  if (isFirst) return null
  const hours = reader.reading.parse(reader.types.hour, i).filter(({ value }) => !Number.isNaN(value.seconds))
  const to = Math.max(...hours.map((hour) => hour.to))
  return hours.length === 0 ? null : { kind: 'clock', to }
}

/** The token behind a comma, a joining word, or both, at `i`; `i` itself where there is none. */
function skipJoin(reader: Reader, i: number, { words }: SeveralDeps): number {
  let at = isMark(reader.tokens, i, ',') ? i + 1 : i
  while (words.isJoin(reader, at) || (at > i && words.isAgain(reader, at))) at += 1
  return at
}

function runAt(reader: Reader, i: number, deps: SeveralDeps): Run | null {
  const first = elementAt(reader, i, true)
  if (first === null) return null
  const elements: Run['elements'] = [[i, first.to]]
  for (let at = first.to; ; ) {
    const next = skipJoin(reader, at, deps)
    const element = next === at ? null : elementAt(reader, next, false)
    if (element?.kind !== first.kind) break
    elements.push([next, element.to])
    at = element.to
  }
  const [last, behind] = [elements.at(-1), elements.at(-2)]
  // "july 4, 5pm" is one time: the last of several stands behind a word
  const isJoined = last !== undefined && behind !== undefined && deps.words.isJoin(reader, last[0] - 1)
  return isJoined || hasAgain(reader, elements, deps) ? { kind: first.kind, elements } : null
}

const hasAgain = (reader: Reader, elements: Run['elements'], { words }: SeveralDeps): boolean =>
  elements.slice(1).some(([from]) => words.isAgain(reader, from - 1))

/** Said anywhere, it repeats, and its days are those of each round. */
const repeats = ({ tokens, reading, types }: Reader): boolean =>
  tokens.some((_, i) =>
    reading.parse(types.piece, i).some(({ value, place }) => value.kind === 'repeat' && place === null),
  )

/** Whether a day or an hour may stand behind a joining word or "again" at all, which several of them need. */
const mayJoin = (reader: Reader, { words }: SeveralDeps): boolean =>
  reader.tokens.some((_, i) => {
    const isJoin = words.isJoin(reader, i) || words.isAgain(reader, i)
    return isJoin && (mayHoldTime(reader, i + 1) || reader.reading.starts(reader.types.hour, i + 1))
  })

function runIn(reader: Reader, deps: SeveralDeps): Run | null {
  if (!mayJoin(reader, deps) || repeats(reader)) return null
  for (let i = 0; i < reader.tokens.length; i += 1) {
    const run = runAt(reader, i, deps)
    if (run !== null) return run
  }
  return null
}

/** What the language reads as one rule is one, but for days that each come once; those of "tuesday and friday next week" have an end. */
const staysRule = ({ schedule, problem }: CreateIntent, run: Run | null): boolean =>
  schedule?.kind === 'series' && problem === null && (run?.kind === 'clock' || schedule.rule.includes('UNTIL='))

/** The requests for each day or hour; null when the message names only one, or when they are not of the same thing. */
export function readSameThing(message: string, whole: Intent, deps: SeveralDeps): CreateIntent[] | null {
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
  const isOnce = whole.schedule?.kind === 'once' && whole.problem === null
  const lastSaid = message.slice(tokens[last[0]]?.start, tokens[last[1] - 1]?.end)
  // one time that was read stands, unless it left another in the text
  if (isOnce && !whole.text?.includes(lastSaid)) return null
  const front = message.slice(0, tokens[first[0]]?.start)
  const behind = message.slice(tokens[last[1] - 1]?.end)
  const requests = run.elements.map(([from, to]) => {
    const said = message.slice(tokens[from]?.start, tokens[to - 1]?.end)
    const bare = run.kind === 'clock' && /^\d/.test(said)
    return deps.read(`${front}${bare ? `${deps.words.at} ` : ''}${said}${behind}`)
  })
  const complete = sameThing(requests)
  const is24 = run.kind === 'clock' && run.elements.some((element) => isOf24(reader, element))
  return is24 ? (complete?.map(inMorning) ?? null) : complete
}

/** All of them, where each is a complete request of the same thing. */
function sameThing(requests: readonly Intent[]): CreateIntent[] | null {
  const complete = requests.filter(isComplete)
  const [one] = complete
  const areSame = complete.every(({ text, schedule }) => text === one?.text && schedule?.kind === 'once')
  return complete.length === requests.length && areSame && one?.text ? complete : null
}

/** Whether an hour is written as only the 24-hour clock has it: "à 15h", "a las 15". */
const isOf24 = ({ tokens }: Reader, [from, to]: readonly [number, number]): boolean =>
  (tokens.slice(from, to).find(({ kind }) => kind === 'number')?.value ?? 0) >= 13

const NOON_S = 43_200

/** "at 9 and 15:00": where one of the hours is of the 24-hour clock, all are. */
function inMorning(request: CreateIntent): CreateIntent {
  const secondsOf = (schedule: Schedule | null): number =>
    schedule?.kind === 'once' ? wallOf(schedule.at, schedule.timeZone).seconds : NOON_S
  const other = request.alternatives.find(({ why }) => why === 'other-half-of-day')
  const isLate = other !== undefined && secondsOf(other.schedule) < NOON_S && secondsOf(request.schedule) >= NOON_S
  return isLate ? { ...request, schedule: other.schedule, alternatives: [] } : request
}
