import { rowsOf, type Tables } from '../engine/row.js'
import type { Intent, ListFilter, Shift, Target } from '../intent.js'
import type { Excepted } from '../meanings/bounds.js'
import type { Expression } from '../time/expression.js'
import type { Unit } from '../time/length.js'
import type { Length } from '../time/pieces.js'
import type { Period } from '../time-reading.js'

/** Which of a series a change is about, when said. */
export type Scope = 'occurrence' | 'series'

/** What holes of each type mean in the rows of commands. */
interface CommandHoles {
  /** A time, a length from now, or a bare hour, as long as it goes. */
  time: Expression
  /** The same, where "2 uur" is rather a length than an hour. */
  delay: Expression
  length: Length
  /** Days of the week, Monday 1. */
  days: number[]
  /** The same, each of them: "sundays". */
  everyday: number[]
  /** A time of day by itself. */
  clock: { seconds: number; open: boolean }
  period: Period
  n: number
  /** One word that says that something was done: "paid". */
  past: true
  target: Target
  numbers: number[]
  scope: Scope
  bulk: Target
  span: Period
  filter: ListFilter
  filters: ListFilter
  show: NonNullable<ListFilter['show']>
  showing: NonNullable<ListFilter['show']>
  command: Intent
  bound: Expression
  swap: Intent
  shifted: Shift
  half: 'am' | 'pm'
  excepteds: Excepted
  ordinal: number
  amount: number
  unit: Unit
}

export const { row } = rowsOf<CommandHoles>()

/** Types that a language may leave out, and what they are then. */
export const DEFAULTS = {
  chatlink: [],
  excuse: [],
  remaking: [],
  planning: [],
  adds: [],
  forspan: [],
  nextone: [],
  ownone: [],
  misspelt: [],
  called: [],
  iscalled: [],
  spelt: [],
  meantit: [],
  linkword: [],
  afterthat: [],
  whatabout: [],
  isthat: [],
  isit: [],
  or: [],
  dayword: [],
  asksback: [],
  knowing: [],
  whenword: [],
  ofweek: [],
  saved: [],
  askedyou: [],
  askedfront: [],
  askedbehind: [],
  savedfront: [],
  savedbehind: [],
  setaside: [],
  middle: [],
  alln: [],
  onlystill: [],
  goingon: [],
  asbefore: [],
  restarted: [],
  unfinished: [],
  dayarticle: [row('{-article}', () => true)],
} satisfies Tables
