import type { Ctx, Tables } from '../engine/row.js'
import type { Correction } from '../intent.js'
import { yes } from '../meanings/basic.js'
import type { Expression } from '../time/expression.js'
import type { Period } from '../time-reading.js'
import { rather } from './change.js'
import { retimed, shifted } from './correct.js'
import { row } from './rows.js'
import { timeOf } from './times.js'

const LONGEST_DAY_MS = 25 * 3_600_000

/** "only this week, make it sunday"; a day says when, and is no stretch that the next one comes in. */
function onlyIn({ during, time }: { during: Period; time: Expression }, ctx: Ctx): Correction | null {
  const isDay = during.to - during.from <= LONGEST_DAY_MS
  return isDay ? null : { kind: 'correct', is: 'only', reading: timeOf(time, ctx), during }
}

/**
 * Words that only point at what was said before, or are said around it. They are the name of nothing and the text of no
 * reminder; with a time behind them they say how much of a series gets it.
 */
export const POINTING = {
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
    row('{-fromnow} [,] {time} {-linkword} {target:*}', rather, { scope: 'series', prefer: 9 }),
    row('{-thistime} [,] {time} {-linkword} {target:*}', rather, { scope: 'occurrence', prefer: 9 }),
    row('[{-linkword}] {target:*} {-fromnow} [,] [{-openers}] {time} [{-closers}]', rather, { scope: 'series' }),
    row('[{-linkword}] {target:*} {-thistime} [,] [{-openers}] {time} [{-closers}]', rather, { scope: 'occurrence' }),
    row('[{-openers}] {-thistime} [,] [{-openers}] {time} [{-closers}]', retimed, { scope: 'occurrence', prefer: 9 }),
    row('[{-openers}] {-thistime} [,] [{-openers}] {by:shifted} [{-closers}]', shifted, {
      scope: 'occurrence',
      prefer: 9,
    }),
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
