import { timesFrom } from '../engine/glue.js'
import type { Reader } from '../engine/language-tables.js'
import { plain, type Result, type TypeReader } from '../engine/match.js'
import type { Ctx } from '../engine/row.js'
import type { Shift } from '../intent.js'
import { isBound } from '../time/changed-series.js'
import { EMPTY, type Expression } from '../time/expression.js'
import { join } from '../time/join.js'
import { shiftBy } from '../time/length.js'
import { periodOf } from '../time/period.js'
import type { Length, Meaning } from '../time/pieces.js'
import { readingOf } from '../time/reading.js'
import type { Period, TimeReading } from '../time-reading.js'

/** What the tables of commands ask the tables of times for. */

/** Until when, or the new time: the hole's expression as a reading. */
export const timeOf = (time: Expression, { tokens, moment, message }: Ctx): TimeReading =>
  readingOf({ tokens, moment }, message, time)

/** How far something is moved; null for workdays, which no shift counts. */
export const shiftOf = (length: Length, back: boolean): Shift | null =>
  length.businessDays === undefined ? shiftBy(length, back ? -1 : 1) : null

/** Types of the tables of times that commands use as they are. */
const SHARED = {
  length: 'length',
  days: 'days',
  clock: 'at1',
  n: 'n',
  ordinal: 'ordinal',
  excepteds: 'excepteds',
  amount: 'amount',
  unit: 'unit',
  weekday: 'weekday',
} as const

type Opened = (reader: Reader) => TypeReader

const shared =
  (name: string): Opened =>
  ({ reading }) =>
  (_, i) =>
    reading.parse(reading.grammar.typeOf(name), i)

export const offsetOf = (length: Length, from: number, to: number): Expression => {
  const meaning = { kind: 'offset' as const, length }
  return { pieces: [{ meaning, from, to, firm: true }], offset: meaning }
}

const hourOf = (clock: { seconds: number }, from: number, to: number): Expression | null =>
  Number.isNaN(clock.seconds)
    ? null
    : join(EMPTY, { meaning: { kind: 'clock', times: [clock as never] }, from, to, firm: true })

/**
 * Every time from a token on: a length counts from now, and a bare hour is one, too. Where the same words are a length and
 * an hour of the day ("2 uur", "2 heures"), `isLength` says which is meant.
 */
const timeAs =
  (isLength: boolean): Opened =>
  (reader) =>
  ({ tokens }, i) => {
    const { reading, types } = reader
    const results = new Map<number, Result>()
    const keep = (to: number, expression: Expression | null): void => {
      if (expression !== null && to <= tokens.length && !results.has(to)) results.set(to, plain(to, expression))
    }
    const lengths = (): void => {
      for (const { to, value } of reading.parse(reading.grammar.typeOf('length'), i)) keep(to, offsetOf(value, i, to))
    }
    if (isLength) lengths()
    for (const { to, expression } of timesFrom(reader, i, tokens.length, 'lead')) keep(to, expression)
    lengths()
    for (const { to, value } of reading.parse(types.hour, i)) keep(to, hourOf(value, i, to))
    return [...results.values()]
  }

/** A stretch of time that is asked about. */
const period: Opened =
  (reader) =>
  ({ tokens, moment }, i) => {
    const results = new Map<number, Period>()
    for (const { expression, to } of timesFrom(reader, i, tokens.length, 'lead')) {
      const value = results.has(to) ? null : periodOf(expression, moment)
      if (value !== null) results.set(to, value)
    }
    return [...results].map(([to, value]) => plain(to, value))
  }

/** Days of the week that mean each of them: "sundays", not "sunday". */
const everyday: Opened =
  ({ reading }) =>
  (_, i) => {
    const { grammar } = reading
    const isPlural = (to: number): boolean =>
      Array.from({ length: to - i }, (_, k) => i + k).some(
        (at) => reading.parse(grammar.typeOf('plural'), at).length > 0,
      )
    return reading.parse(grammar.typeOf('days'), i).filter(({ to }) => isPlural(to))
  }

const BOUNDS: ReadonlySet<Meaning['kind']> = new Set(['until', 'starting', 'count', 'lasting', 'except'])

/** An end, a beginning or exceptions of a repetition, said alone; not "from 9 to 5", which is a time by itself. */
const bound: Opened = (reader) => (_, i) => {
  const { reading, types } = reader
  return reading.parse(types.piece, i).flatMap(({ to, value }) => {
    const meaning = value as Meaning
    const expression = BOUNDS.has(meaning.kind) ? join(EMPTY, { meaning, from: i, to, firm: true }) : null
    const isAlone = timesFrom(reader, i, to, 'lead').some(
      (time) => time.to === to && time.expression.window !== undefined,
    )
    return expression === null || isAlone || !isBound(expression) ? [] : [plain(to, expression)]
  })
}

export type TimeType = keyof typeof SHARED | 'time' | 'delay' | 'period' | 'everyday' | 'bounded'

export const TIME_TYPES = {
  ...Object.fromEntries(Object.entries(SHARED).map(([name, type]) => [name, shared(type)])),
  time: timeAs(false),
  delay: timeAs(true),
  period,
  everyday,
  bounded: bound,
} as Readonly<Record<TimeType, Opened>>
