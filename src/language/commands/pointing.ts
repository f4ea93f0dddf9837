import type { Ctx, Stretch, Tables } from '../engine/row.js'
import type { Correction, Intent } from '../intent.js'
import { yes } from '../meanings/basic.js'
import { merged } from '../time/chain.js'
import type { Expression } from '../time/expression.js'
import type { Period } from '../time-reading.js'
import { rather, resume } from './change.js'
import { bounded, retimed, shifted } from './correct.js'
import { row, type Scope } from './rows.js'
import { as } from './target.js'
import { timeOf } from './times.js'

const LONGEST_DAY_MS = 25 * 3_600_000

/** "only this week, make it sunday"; a day says when, and is no stretch that the next one comes in. */
function onlyIn({ during, time }: { during: Period; time: Expression }, ctx: Ctx): Correction | null {
  const isDay = during.to - during.from <= LONGEST_DAY_MS
  return isDay ? null : { kind: 'correct', is: 'only', reading: timeOf(time, ctx), during }
}

/** "tomorrow, for once, at 2pm": what a series brings on that day, or else its next one. */
function onceOn(
  { day, time, target }: { day: Expression; time: Expression; target?: Stretch },
  ctx: Ctx,
): Intent | null {
  const both = merged(day, time)
  if (both === null) return null
  return target === undefined
    ? retimed({ time: both, scope: 'occurrence' }, ctx)
    : rather({ time: both, target, scope: 'occurrence' }, ctx)
}

/** "from now on at 7:15 for the choir"; "this once on thursday | at 2pm" is all of it a time. */
const ofNamed = (said: { time: Expression; target: Stretch; scope: Scope }, ctx: Ctx): Intent | null =>
  as('time', said.target, ctx) === null ? rather(said, ctx) : null

/**
 * Words that only point at what was said before, or are said around it. They are the name of nothing and the text of no
 * reminder; with a time behind them they say how much of a series gets it.
 */
export const POINTING = {
  many: [
    // "and only until december": more than what "and" adds, and in no language a time to be asked again at
    row('[{-openers}] {-onlystill} {bound} [{-closers}]', bounded, { prefer: 1 }),
  ],
  edit: [row('{-goingon} {-asbefore}', resume, { prefer: 3 })],
  correction: [
    row('{-half} [{-mark}] ({-no}|{-oops}|{-denial}) [{-mark}] [{-openers}] {time} [{-closers}]', retimed, {
      prefer: 7,
    }),
    row('{-adds} {-openers} {by:shifted} [{-closers}]', shifted, { prefer: 11 }),
    row('[{-openers}] ({-only}|{-thistime}) [{-forspan}] {during:span} [,] [{-openers}] {time} [{-closers}]', onlyIn, {
      prefer: 10,
    }),
    row('[{-openers}] [{-forspan}] {during:span} ({-only}|{-thistime}) [,] [{-openers}] {time} [{-closers}]', onlyIn, {
      prefer: 10,
    }),
    // of which one: "ab jetzt immer 19:15 beim chor"
    row('{-fromnow} [,] {time} {-linkword} {target:*}', ofNamed, { scope: 'series', prefer: 9 }),
    row('{-thistime} [,] {time} {-linkword} {target:*}', ofNamed, { scope: 'occurrence', prefer: 9 }),
    row('[{-linkword}] {target:*} {-fromnow} [,] [{-openers}] {time} [{-closers}]', rather, { scope: 'series' }),
    row('[{-linkword}] {target:*} {-thistime} [,] [{-openers}] {time} [{-closers}]', rather, { scope: 'occurrence' }),
    row('[{-openers}] {-thistime} [,] [{-openers}] {time} [{-closers}]', retimed, { scope: 'occurrence', prefer: 9 }),
    row('[{-openers}] {-thistime} [,] [{-openers}] {by:shifted} [{-closers}]', shifted, {
      scope: 'occurrence',
      prefer: 9,
    }),
    row('[{-openers}] {day:time} {-thistime} [,] [{-openers}] {time} [{-closers}]', onceOn, { prefer: 10 }),
    row('[{-linkword}] {target:*} {day:time} {-thistime} [,] [{-openers}] {time} [{-closers}]', onceOn, { prefer: 1 }),
    row('[{-openers}] {time} [,] {-thistime} [{-closers}]', retimed, { scope: 'occurrence', prefer: 9 }),
    row('[{-openers}] {-fromnow} [,] [{-openers}] {time} [{-closers}]', retimed, { scope: 'series', prefer: 9 }),
    row('[{-openers}] {-fromnow} [,] [{-openers}] {by:shifted} [{-closers}]', shifted, { scope: 'series', prefer: 9 }),
  ],
  // nothing that anybody would want to be reminded of
  smalltalk: [
    row(
      '({-no}|{-oops}|{-denial}|{-soft}|{-closer}|{-aside}|{-asidefirst}|{-asidelast}) [{-mark}] [{-smalltalk}]',
      yes,
    ),
  ],
  dismay: [row('({-oops}|{-denial}) [{-mark}] [{-dismay}]', yes)],
  // nor a name of anything: "diesmal erst", "from now on"
  namesnothing: [
    row(
      '({-thistime}|{-fromnow}|{-wholething}|{-no}|{-oops}|{-denial}|{-soft}|{-closer}|{-aside}|{-asidefirst}|{-asidelast}) [{-mark}] [{-namesnothing}]',
      yes,
    ),
  ],
  pointing: [row('({-thistime}|{-fromnow}) [{-openers}]|{-thistime} {-fromnow}', yes)],
} satisfies Tables
