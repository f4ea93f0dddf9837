import { says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

/** What French and Italian say with the same phrases. */
export const frenchItalian = {
  // numbers
  amount: [row('{n}', M.same, { prefer: 1 })],
  small: [row('{word}', M.same), row('{one}', M.same)],
  n: [row('{small}', M.same)],

  // times of day
  // before four a clock of 24 hours is rarely meant: "2h30" is half past two
  early: [row('{h:#1}', M.within(1, 3))],
  mword: [row('{#2}', M.within(0, 59)), row('{word}', M.within(1, 59))],
  quarter: [row('{minutes}', M.same)],
  full: [row('{noon}', M.same)],
  clock: [row('{noon} [{-sharp}]', M.same)],
  inpart: [row('{at:clock} {part:dayhalf}', M.clockIn), row('{at:halfclock} {part:dayhalf}', M.clockIn, { prefer: 1 })],
  times: [row('{morelisted}', M.same)],

  // parts of the day
  barepart: [row('{part:partname}', M.part)],

  // lengths
  numeral: [says('{-#}', true)],
  term: [row("{n:#12}~'", M.offsetTerm, { unit: 'minute' })],
  onlyunit: [row('{unit}', M.exactUnit)],

  // days
  day: [
    row('{-today}', M.today),
    row('{-tomorrow}', M.daysAhead, { n: 1 }),
    row('{weekday}', M.coming),
    row('{shade} {day:settled}', M.shadedDay),
    row('{day:settled} {shade}', M.shadedDay),
    row('{date}', M.same),
  ],
  domword: [row('{word}', M.within(2, 31))],
  date: [row('{month} {d:#12}', M.date, { prefer: -1 })],
  settled: [row('{-today}', M.today), row('{-tomorrow}', M.daysAhead, { n: 1 })],
  asked: [row('{day:holidayday}', M.same)],

  // repetitions
  several: [row('{a:weekday} {b:wdpair}', M.list), says('{-workdays}', [1, 2, 3, 4, 5]), says('{-weekends}', [6, 7])],
  wdpair: [row('{a:weekday} {-comma} {b:weekday}', M.list), row('{a:weekday} {b:wdpair}', M.list)],
  shortmore: [row('{wdshort}', M.one)],
  severaldays: [row('{a:dom} {-comma} {b:dayslist}', M.list)],
  oneword: [row('{partname}', M.one)],
  nthlist: [row('{a:nth} {-comma} [le|il|la] {b:nthlist}', M.list)],
  eachpart: [row('{part:partname}', M.part)],
  parts2: [row('{part:eachpart}', M.one)],
  repeat: [
    row('{unitly} [,] {dates}', M.yearlyOn),
    row('{-every} {weekdays:oneshort}', M.everyWeekday),
    row('{-every} {days:dayslist} {-ofmonth}', M.monthlyDays),
    row('{-every} {on} {-ofmonth}', M.monthly, { prefer: -2 }),
  ],
  oneday: [row('{wd}', M.one)],
  oneshort: [row('{wdshort}', M.one)],

  // ends and exceptions
  bt: [row('{at1}', M.same)],
  endpart: [row('{part}', M.same), row('{part:partname}', M.part, { prefer: -1 })],
  near: [row('{-today}', M.today), row('{-tomorrow}', M.daysAhead, { n: 1 })],

  // as it stands in a sentence
  notweekday: [
    row('{date}', M.same),
    row('{day:ordinalday}', M.same),
    row('{-today}', M.today),
    row('{-tomorrow}', M.daysAhead, { n: 1 }),
  ],
  piece: [
    row('{-atp} {at:firmtimes}', M.clockPiece, { firm: true, prefer: 2 }),
    row('{part:barepart}', M.same, { after: 'day clock weekdays repeat', weak: true, prefer: -1 }),
    row('{day:holidayday}', M.same, { after: 'clock part repeat shift', prefer: -1 }),
    row('{weekdays:shortlist}', M.weekdaysPiece, { before: 'clock part' }),
    row('{repeat:regular}', M.same, { after: 'lead', before: 'day clock part weekdays' }),
    row('{shift}', M.same, { before: 'day clock part problem' }),
    row('>{numeral} {length} !{continues}', M.offset, { after: 'lead', weak: true, prefer: -2 }),
    row('[{-however}] [{-onlyto}] {-until} {bound} [{-inclusive}]', M.untilBound, { weak: true, prefer: 2 }),
    row('{-starting} {bound}', M.startingBound, { weak: true, prefer: -1 }),
  ],
  domday: [row('{n:#12}', M.dayOfMonth)],
  openhour: [row('{h:#12}', M.bareHour)],
  // "les 5 prochains jours"
  ahead: [row('{term:aheadterm}', M.lengthOfTerm)],
} satisfies Tables
