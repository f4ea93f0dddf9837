import type { Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

/** What German and Dutch say with the same phrases. */
export const germanic = {
  // numbers
  n: [row('{word}', M.same)],
  amount: [row('{n}', M.same)],

  // times of day
  hword: [row('{word}', M.within(0, 24))],
  face: [row('{h:#12}', M.within(1, 12)), row('{hword}', M.within(1, 12))],
  mword: [row('{#2}', M.within(1, 59))],
  of: [row('{halb}', M.same)],
  clock: [row('{h:#12}~(.|:)~{m:#2} h', M.clock, { exact: true }), row('{halb}', M.same)],
  past29: [row('{n}', M.within(1, 29))],
  at1: [row('{clock}', M.same), row('{hour}', M.same)],
  inpart: [row('{at:clock}', M.same)],
  times: [row('{at:at1}', M.same), row('{a:at1} {-and} {b:times}', M.alike)],
  firmtimes: [
    row('{at:clock}', M.same),
    row('{a:clock} {-and} {b:times}', M.alike),
    // "8, 14 und 20 uhr"
    row('{a:hour} {-and} {b:firmtimes}', M.alike),
  ],

  // lengths
  term: [row('{n:amount} {unit}', M.term)],

  // days
  settled: [row('{weekday}', M.coming)],
  anyperiod: [row('{y:y}', M.yearOf)],
  date: [row('{d:#12}~-~{month}~-~{y:y}', M.date)],
  yearp: [row('{y}', M.yearOf)],
  day: [row('{day:holidayday}', M.same)],
  monthperiod: [row('{month} {y:y}', M.monthOf)],
  period: [row('{month} {y:y}', M.monthOf)],
  asked: [row('{day:ordinalday}', M.same)],

  // repetitions
  everyn: [row('{ordinal}', M.same)],
  several: [row('{a:anywd} {-thru} {b:anywd}', M.range)],
  shortmore: [row('{a:wdshort} {-comma} {b:wdlist2}', M.list)],
  dayslist: [row('{n:nthday}', M.one)],
  nthday: [row('{ordinal}', M.same)],
  unitly: [row('{-every} {unit}', M.everyUnit), row('{-every} {length}', M.everyLength)],
  eachpart: [row('{part}', M.same)],
  parts2: [row('{part:eachpart}', M.same)],
  repeat: [row('{-every} {days:dayslist} [{-ofmonth}]', M.monthlyDays)],

  // ends and exceptions
  bt: [row('{clock}', M.same), row('{hour}', M.same)],
  wholeperiod: [row('{period:anyperiod}', M.whole)],

  // as it stands in a sentence
  piece: [
    row('{-atp} {at:times}', M.clockPiece, { firm: true }),
    // "von 15 auf 16:30 | verschoben"
    row('{-movedfrom} {-at1} {-movedto} {at:times} >{movedword}', M.clockPiece, { firm: true, prefer: 6 }),
    row('{-movedfrom} {-asked} {-movedto} {day:asked} >{movedword}', M.same, { firm: true, prefer: 6 }),
    row('{at:firmtimes}', M.clockPiece),
    row('{-partp} {part}', M.same),
    row('{part:partadverb}', M.same),
    row('{part}', M.same, { after: 'day clock weekdays repeat', weak: true }),
    row('{-dayp} {day:asked}', M.same, { firm: true, prefer: 1 }),
    // "27.8 16:00 brunch"
    row('{day:looseday}', M.same, { before: 'clock' }),
    row('{weekdays:shortdays}', M.weekdaysPiece, { before: 'clock part' }),
    row('{offset}', M.same),
    row('{length}', M.offset, { after: 'lead', before: 'to' }),
    row('{repeat}', M.same),
  ],
  smallhours: [row('{at:at1}', M.smallHours)],
  wdlist2: [row('{wdshort}', M.one), row('{a:wdshort} {b:wdlist2}', M.list)],
  openhour: [row('{h:#12}', M.clock)],
} satisfies Tables
