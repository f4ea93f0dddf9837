import type { Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'
import { NO_LENGTH } from '../time/length.js'

/** What Spanish, Portuguese, French and Italian say with the same phrases. */
export const romance = {
  // numbers
  ordinal: [row('{digitth}', M.same)],
  amount: [row('{a:#12}~/~{b:#12}', M.fraction)],

  // days
  day: [row('{day:ordinalday}', M.same)],
  date: [row('{y:y} [-|/] {month} [-|/] {d:#12}', M.date)],

  // repetitions
  repeat: [
    row('{repeat:unitly}', M.same),
    row('{unitly} [,] {on} [{-ofmonth}]', M.monthlyOn),
    row('{-every} {weekdays:days}', M.everyWeekday),
  ],
  dayslist: [row('{n:dom}', M.one), row('{n:lastday}', M.one)],

  // ends and exceptions
  bday: [row('{day:asked}', M.same)],

  // of a day that was told in front
  shift: [
    row('{-thatday}', M.shift, { sign: -1, length: NO_LENGTH }),
    row('{-that} {part:partname}', M.shift, { sign: -1 }),
  ],

  // as it stands in a sentence
  piece: [row('{-but} {of:excepteds}', M.except, { weak: true }), row('\\( {-but} {of:excepteds} \\)', M.except)],
} satisfies Tables
