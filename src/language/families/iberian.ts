import { says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'
import { WORKDAY } from '../time/length.js'

const ONE_DAY = { months: 0, days: 1, seconds: 0 }

/** What Spanish and Portuguese say with the same phrases. */
export const iberian = {
  // numbers
  word: [row('{small}', M.same)],
  n: [row('{word}', M.same)],
  amount: [row('{n}', M.same), row('{a:#}~(,|.)~{b:#}', M.decimal, { prefer: 1 })],
  numeral: [row('{tens}', M.same)],
  small: [row('{numeral}', M.same)],
  ordinal: [row('{firstto}', M.same)],

  // times of day
  mword: [row('{small}', M.within(10, 59))],
  clock: [
    row('{noon}', M.same),
    row('{at:noonpast}', M.same),
    row('{h:amhour}~h !{continues}', M.clock),
    row('{h:hword} {half}', M.clock),
    row('{h:#12}~:~{m:#2}[~:~{s:#2}] {-hrs}', M.clock),
    row('{h:#12}~.~{m:#2} {-hrs}', M.clock),
    row('{at:toclock}', M.same),
    row('{h:hword} {m:mword} [{half}]', M.clock),
  ],
  // after "a las": bare hours will do
  at1: [
    row('{at:twelfth}', M.same, { prefer: 1 }),
    row('{at:clock} {part:dayhalf}', M.clockIn),
    row('{at:hour} {part:dayhalf}', M.clockIn),
    row('{clock} [{-sharp}]', M.same),
    row('{hour} [{-sharp}]', M.same),
    row('{h} >{zonehour}', M.bareHour),
  ],
  hword: [row('{small}', M.within(1, 24))],
  quarter: [row('{n} [{-min}]', M.within(1, 59))],
  amhour: [row('{h:#12}', M.within(6, 12))],
  pmhour: [row('{h:#2}', M.within(13, 23))],
  twelve12: [row('{h:#2}', M.within(12, 12))],
  hour: [
    row('{h:hword} !{counted}', M.bareHour),
    row('{h} {-hrs}', M.bareHour, { weak: true }),
    row('{h:#2} {-hrs}', M.impossibleHour),
    row('{h} {-hrs} {m:#2} [{-min}] !{counted}', M.clock, { exact: true }),
    // dictated: "a las 9 30"
    row('{h:#12} {m:#2} !{counted}', M.bareHour),
  ],
  barehour: [row('{h:#12} !{counted}', M.bareHour), row('{h:hword} !{counted}', M.bareHour)],
  hours3: [row('{a:barehour} , {b:hours3}', M.alike)],
  // "a la 1, a las 3 y a las 5 de la tarde": the half of the last holds for all
  parted: [row('{at:clock} {part:dayhalf}', M.clockIn), row('{at:hour} {part:dayhalf}', M.clockIn)],
  open1: [row('{clock}', M.same), row('{hour}', M.same)],
  parttimes: [
    row('{a:open1} {-and} [{-las}] {b:parted}', M.listed),
    row('{a:open1} {-and} [{-las}] {b:parttimes}', M.listed),
  ],
  times: [
    row('{hours:parttimes}', M.same, { prefer: 1 }),
    row('{at:at1}', M.same, { prefer: 2 }),
    row('{hours:hours3}', M.same, { prefer: 1 }),
    row('{a:at1} {-and} [{-las}] {b:times}', M.alike),
  ],
  firmtimes: [
    row('{at:twelfth}', M.same, { prefer: 1 }),
    row('{at:clock} {part:dayhalf}', M.clockIn),
    row('{at:hour} {part:dayhalf}', M.clockIn),
    row('{clock} [{-sharp}]', M.same, { prefer: 1 }),
    row('{a:clock} {-and} [{-las}] {b:times}', M.alike),
  ],

  // lengths
  term: [
    row('{n:amount} {unit}', M.term),
    row("{n:#}~('|’|′)", M.offsetTerm, { unit: 'minute' }),
    row('{h:#}~h {m:#2} !{counted}', M.hoursMinutes),
    row('{h:#12}~:~{m:#2} {-hrs}', M.hoursMinutes),
  ],
  fewminutes: [row('{n:#12}', M.within(5, 90))],
  small_: [row('{unit}', M.exactUnit)],
  notover: [
    row('{unit}', M.same),
    row('{weekday}', M.same),
    row('{month}', M.same),
    says('~(.|:|,)~{#}', true),
    says('~{unit:terse}', true),
  ],
  // "1h" as well as "una hora"
  unitsaid: [row('{unit}', M.same), row('{unit:terse}', M.same)],
  offset: [row('{-about} {length} {-later} !{ofit}', M.offset), row('\\+ {length}', M.offset)],

  // "la noche antes", "o dia anterior": of what was told in front
  shift: [
    row('{-daybefore1}', M.shift, { sign: -1, length: ONE_DAY, prefer: -1 }),
    row('[en] [el|o|no] [ultimo] {-workday} {-prior}', M.shift, { sign: -1, length: WORKDAY, prefer: -1 }),
    row('[el|o|a|no|na] {weekday} {-prior}', M.shift, { sign: -1, prefer: -1 }),
    row('{-ofdaybefore} {part:partname} {-prior}', M.shift, { sign: -1, length: ONE_DAY, prefer: -1 }),
  ],

  // days
  day: [
    row('{weekday}', M.coming, { weak: true }),
    row('{date}', M.same, { prefer: 1 }),
    row('{day:weekdayday}', M.same),
    row('{day:holidayday}', M.same),
  ],
  dom: [row('{word}', M.within(1, 31)), row('{digitth}', M.within(1, 31))],
  severaldays: [row('{n}', M.within(2, 99))],
  laterth: [row('{ordinal}', M.within(2, 23))],
  weekdayday: [row('{a:near} [,] {b:weekdayday}', M.bothDays)],

  // repetitions
  several: [
    row('{a:wd} {-comma} {b:days}', M.list),
    // "lunes a miércoles y viernes"
    row('{a:wdrange} {-comma} {b:days}', M.list),
    row('{a:wd} {-thru} {b:wd}', M.range),
    row('{weekdays:group}', M.same),
  ],
  wdrange: [row('{a:wd} {-thru} {b:wd}', M.range)],
  workdayth: [row('{n:nth} {-workday}', M.workdayOf)],
  partlist: [row('{a:partlist1} {-comma} {b:partlist}', M.list)],
  repeat: [row('{unitly} [,] {dates}', M.yearlyOn, { prefer: 1 })],
  often: [row('{n}', M.within(2, 24))],

  // ends and exceptions
  bday: [row('{period:anyperiod}', M.whole)],
  bound: [row('{at:clock}', M.asSaid)],
  excepted: [row('{day:ordinalday}', M.exceptDay)],

  // as it stands in a sentence
  piece: [
    row('{-atp} {-at1} {-either} [{-las}] {-times}', M.unclear),
    row('{-atp} {at:times}', M.clockPiece, { firm: true }),
    row('{at:latehour}', M.clockPiece, { after: 'lead', before: 'to', prefer: 1 }),
    row('{at:latehour}', M.clockPiece, { after: 'tail', weak: true }),
    // "toda terça durante 4 semanas | 14h"
    row('{at:latehour}', M.clockPiece, { after: 'lasting until' }),
    row('[{-las}] {at:barehour}', M.clockPiece, { after: 'lead', before: 'part day', weak: true }),
    // "me lembra | 12h | de bater o ponto"
    row('{at:shorthour} >{deedtied}', M.clockPiece, { after: 'lead' }),
    row('{part}', M.same, { firm: true }),
    row('{part:bare}', M.same, { after: 'day weekdays', weak: true }),
    row('{-dayp} {day:asked}', M.same, { firm: true }),
    row('{n:#12} !{counted}', M.dayOfMonth, { after: 'shift' }),
    row('{shift}', M.same, { before: 'day clock part problem offset' }),
    row('[{-however}] [{-onlyto}] {-until} {bound} [{-inclusive}]', M.untilBound, { weak: true, prefer: 1 }),
    row('[{-however}] {-starting} {bound}', M.startingBound, { weak: true }),
    row('{-sun}', M.unclear, { after: 'day repeat weekdays' }),
    row('{-sun}', M.unclear, { before: 'day' }),
  ],
  yearp: [row('{y:y}', M.yearOf)],
  windowed: [
    row('{clock}', M.same),
    row('{h:#12} !{counted}', M.bareHour),
    row('{h:#12} {-hrs}', M.bareHour),
    row('{h:hword} !{counted}', M.bareHour),
    row('{at:barehour} {part:dayhalf}', M.clockIn),
    row('{at:clock} {part:dayhalf}', M.clockIn),
  ],
  numeral1: [says('{-#}', true), row('{numeral}', M.yes)],
  // "21h" in front of the text: the 24-hour clock
  latehour: [row('{h:late} {-hrs}', M.bareHour, { exact: true })],
  shorthour: [row('{h:amhour}~(h|hs|hrs)', M.bareHour), row('{h:late}~(h|hs|hrs)', M.bareHour, { exact: true })],
  late: [row('{h:#2}', M.within(13, 23))],
  bare: [row('{part:partname2nd}', M.part)],
  ofpart: [row('{part:partname}', M.part)],
} satisfies Tables
