import type { Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

/** Of languages that shorten the names of days ("mo di", "lun mar"): these alone say no day, several of them do. */
export const shortNames = {
  // numbers
  amount: [row('{a:#}~(,|.)~{b:#}', M.decimal)],

  // lengths
  offset: [row('(\\+) {length}', M.offset)],

  // days
  monthperiod: [row('{month} {ahead:yearref}', M.monthOf)],
  period: [row('{month} {ahead:yearref}', M.monthOf)],
  wdany: [row('{weekday}', M.same), row('{wdshort}', M.same)],
  asked: [row('{period:monthperiod}', M.whole)],

  // repetitions
  everyn: [row('{n}', M.same)],
  repeat: [
    row('{-every} {days:nthlist} {weekday:wd} {-ofmonth}', M.monthlyNths),
    row('{on} {-ofmonth} {n:ofevery}', M.monthly),
    row('{-every} {dates}', M.yearlyDates),
    row('{-every} {parts:parts2}', M.everyPart),
  ],
  anywd: [row('{wd}', M.same), row('{wdshort}', M.same)],
  several: [
    // "mon to wed and fri"
    row('{a:wdrange} {-comma} {b:wdlist}', M.list),
    row('!<{until} {a:anywd} {-comma} {b:wdlist}', M.list),
    row('{a:wdshort} {b:shortmore}', M.list),
  ],
  wdrange: [row('{a:anywd} {-thru} {b:anywd}', M.range)],
  shortmore: [row('{a:wdshort} {b:shortmore}', M.list)],
  wdlist: [row('{anywd}', M.one), row('{weekdays:several}', M.same)],
} satisfies Tables
