import type { Tables } from '../engine/row.js'
import { yes } from '../meanings/basic.js'
import { retimed, shifted } from './correct.js'
import { row } from './rows.js'

/**
 * Words that only point at what was said before, or are said around it. They are the name of nothing and the text of no
 * reminder; with a time behind them they say how much of a series gets it.
 */
export const POINTING = {
  correction: [
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
  // nor a name of anything: "diesmal erst", "from now on"
  namesnothing: [
    row(
      '({-thistime}|{-fromnow}|{-wholething}|{-no}|{-oops}|{-denial}|{-soft}|{-closer}|{-aside}|{-asidefirst}|{-asidelast}) [{-mark}] [{-namesnothing}]',
      yes,
    ),
  ],
  pointing: [row('({-thistime}|{-fromnow}) [{-openers}]|{-thistime} {-fromnow}', yes)],
} satisfies Tables
