import { phrases, says, type Tables } from '../engine/row.js'
import * as M from './index.js'
import { row } from './rows.js'

/**
 * What all languages write alike: digits and marks. Types a language adds to: `half`, `month`, `year`, `hours`; `slip` is its
 * own ("no, I mean").
 */
export const written = {
  year: [row('{y:#4}', M.year4), row("('|’)~{y:#2}", M.year2)],
  twelve: [row('{h:#12}', M.within(0, 12))],
  slash: [says('~/', true)],
  clock: [
    row('{h:#12}~:~{m:#2}[~:~{s:#2}[~(.|,)~{-#}]] [[-] {half}]', M.clock),
    row('{-#12}~:~{-#1}~{-half}', M.impossibleClock),
    row('{h:#12} [-] {half}', M.clock),
    row('{h:twelve} {m:#2} {half}', M.clock),
    row('{h:#12}~.~{m:#2} {half}', M.clock),
    row('{h:#12}~. {half}', M.clock),
    row('{h:#12}~h~{m:#2}', M.clock, { exact: true }),
    row('{n:#34} {half}', M.military),
  ],
  // clock times that need "at" or a day in front
  hour: [
    row('{h:below24} !{counted}', M.bareHour),
    row('{h:#12}~.~{m:#2} !{counted}', M.bareHour),
    row('{h:#12}~h', M.bareHour, { exact: true }),
    row('{n:#34} !{counted}', M.military),
  ],
  // a bare 24 is no hour
  below24: [row('{h:#12}', M.within(0, 23))],
  // dates whose shape says it all
  day: [row('{day:numdate}', M.same)],
  numdate: [
    row('{y:#4}~-~{m:#12}~-~{d:#12}', M.isoDate),
    row('{y:#4}~/~{m:#12}~/~{d:#12}', M.isoDate),
    row('{y:#4}~.~{m:#12}~.~{d:#12}', M.isoDate),
    row('{a:#12}~/~{b:#12}~/~{y:#4}', M.numericDate),
    row('{a:#12}~/~{b:#12}~/~{y2:#2}', M.numericDate),
    row('{a:#12}~-~{b:#12}~-~{y:#4}', M.numericDate),
    row('{a:#12}~-~{b:#12}~-~{y2:#2}', M.numericDate),
    row('{a:#12}~.~{b:#12}~.~{y:#4}', M.numericDate, { dmy: true }),
    row('{a:#12}~.~{b:#12}~.~{y2:#2}', M.numericDate, { dmy: true }),
    row('{a:#12}~.~{b:#12}~. !{gluednumber} [{y:#4}]', M.numericDate, { dmy: true }),
    row('{a:#12}~/~{b:#12} !{slash}', M.numericDate),
  ],
  // "build 1.30.2"
  gluednumber: [says('~{-#}', true)],
  // only behind "on" and the like
  counted: [says('%|€|$|£', true), says('~(/|.|:)~{-#}', true)],
  looseday: [
    row('{a:#12} / {b:#12}', M.numericDate),
    row('{a:#12}~-~{b:#12}', M.numericDate),
    row('{a:#12}~.~{b:#12}', M.numericDate, { dmy: true }),
    row('{n:#8}', M.compactDate),
  ],
  piece: [row('~t~{at:isoclock}', M.clockPiece, { after: 'day' }), row('{y}', M.yearPiece, { after: 'clock zone' })],
  isoclock: [row('{h:#12}~:~{m:#2}[~:~{s:#2}[~.~{-#}]]', M.clock, { exact: true })],
  y: [row('{y:#4}', M.year4)],
  correction: [
    row('[{-halt}] {-slip} [{-halt}]', M.yes),
    row('[{-halt}] {-slip} [{-halt}] {-slip} [{-halt}] [{-slip}]', M.yes),
  ],
  halt: phrases(', | . | ; | - | – | — | … | . . | . . . | \\('),
} satisfies Tables
