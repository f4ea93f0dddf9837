import { phrases, says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

/** What all languages say with the same phrases, each over words of its own. */
export const everywhere = {
  // numbers
  n: [row('{#}', M.same)],
  // "2 1/2", "5 and 3/4"
  fract: [row('{a:#12}~(/|⁄)~{b:#12}', M.fraction), row('{glyph}', M.same)],
  amount: [
    row('{glyph}', M.same),
    row('{a:#} {b:glyph}', M.sum),
    row('{w:#} {a:#12}~(/|⁄)~{b:#12}', M.fraction),
    row('{a:n} {-andpart} {b:fract}', M.sum),
  ],
  nth: [row('{ordinal}', M.same)],

  // times of day
  h: [row('{h:#12}', M.within(0, 24)), row('{hword}', M.same)],
  counted: [row('{unit}', M.same), row('~{unit:terse}', M.same)],

  // lengths
  term: [
    row('{n:#}~{unit:terse}', M.term),
    row('{n:#} {unit:terse}', M.term),
    row('{a:#}~(.|,)~{b:#1} {unit:terse}', M.tenths),
    row('{a:#12}~(/|⁄)~{b:#12} {unit:terse}', M.partTerm),
    row('{w:#} {a:#12}~(/|⁄)~{b:#12} {unit:terse}', M.partTerm),
    row('{w:#} {part:glyph} {unit:terse}', M.partTerm),
    row('{n:amount} {unit} {-andpart} {more:fract}', M.andHalf),
    row('{n:#} {unit:terse} [{-andpart}] {more:fract}', M.andHalf),
  ],
  terms: [row('{term}', M.same)],
  length: [row('{term:terms}', M.lengthOfTerm)],

  // days
  dom: [row('{d:#12}', M.within(1, 31))],
  dated: [row('{date}', M.same), row('{day:holidayday}', M.same)],
  day: [row('{period}', M.whole)],
  settled: [row('{date}', M.same), row('{day:holidayday}', M.same)],
  monthperiod: [row('{month}', M.monthOf)],
  anyperiod: [row('{period}', M.same), row('{period:monthperiod}', M.same)],
  asked: [row('{day}', M.same, { prefer: 1 })],

  // repetitions
  wd: [row('{weekday}', M.same), row('{plural}', M.same)],
  days: [row('{wd}', M.one), row('{weekdays:several}', M.same)],
  // "monday wednesday friday": two alone may be a day and what it is about
  several: [row('{a:weekday} {b:dayrow}', M.list)],
  dayrow: [row('{a:weekday} [{-comma}] {b:weekday}', M.list), row('{a:weekday} {b:dayrow}', M.list)],
  repeatdays: [row('{weekdays:several}', M.same), row('{plural}', M.one)],
  months: [row('{month}', M.one), row('{a:month} {-comma} {b:months}', M.list)],
  nthlist: [row('{nth}', M.one)],
  dates: [row('{monthday}', M.one), row('{a:monthday} {-comma} {b:dates}', M.list)],
  unitly: [row('{adverb}', M.same)],
  interval: [row('{-spaced} {length}', M.everyLength), row('[{-spacing}] {length} {-apart}', M.everyLength)],
  repeat: [
    row('{on} {n:ofevery}', M.monthly),
    row('{-every} {months}', M.yearly),
    row('{dates} {-ofyear}', M.yearlyDates),
    row('{-ontheday} {on} !{counted} [{-ofmonth}]', M.monthly),
    row('{-ontheday} {dates}', M.yearlyDates),
  ],

  // ends and exceptions
  excepted: [
    row('{-holidays}', M.publicHolidays),
    row('{day:near}', M.exceptDay),
    row('{day:settled}', M.exceptDay, { prefer: -1 }),
    row('{period}', M.exceptPeriod),
    row('{day:daysleft}', M.exceptDays),
    // "except in the holidays (8 to 14 feb)": the days say which
    row('{-*} \\( {day:daysleft} \\)', M.exceptDays),
    // "except the next one": a word behind it would say of what
    row('{-nextone} !{someword}', M.exceptNext),
    row('{-nextone} >{toldwhat}', M.exceptNext),
  ],
  daysleft: [
    row('[{-fromday}] {a:dated} {-thru} {b:dated}', M.dayRange),
    row('[{-fromday}] {d:dom} {-thru} {b:date}', M.dayRangeIn),
  ],
  excepteds: [row('{excepted}', M.same), row('{a:excepted} {-comma} {b:excepteds}', M.excepts)],

  // "every school day": a repetition of days that nobody but they know
  doubt: [says('{-every} [{-*1}] {unit}', true)],

  // what is told behind a request: ", my train is at 6", ", they close at noon"
  fact: [
    says('(,|;|.|-|–) {-factof} [{-*1}] [{-*1}] [{-*1}] {-factverb} !{every}', true),
    says('(,|;|.|-|–) {-factself} !{every}', true),
    // ", collection is tuesday"
    says('(,|;|.|-|–) !{starting} {-*1} [{-*1}] {-factverb} >{piece}', true),
  ],

  labelled: [row('{at:times}', M.same)],
  labelmark: phrases(', | ; | . | - | – | — | \\( | \\)'),

  // time zones
  zone: [
    row('{zone:zoneoffset}', M.same),
    row('{zone:abbreviation}', M.same),
    row('(utc|gmt) {zone:fromutc}', M.same),
    row('{zone:iana}', M.same),
  ],

  // as it stands in a sentence
  piece: [
    // "check the rents on the 3rd, time: 17:30"
    row('<{labelmark} {-clocklabel} [:|=|ca|ca .] {at:labelled} !{unit}', M.clockPiece, { firm: true }),
    // "3 times, 15 minutes apart", "im Abstand von 15 Minuten"
    row('{repeat:interval}', M.same, { after: 'lead thing tail count starting clock day', weak: true, prefer: 1 }),
    row('{repeat:interval}', M.same, { before: 'count starting', weak: true, prefer: 1 }),
    row('{-ontheday}', M.always, { before: 'clock part', weak: true, prefer: -1 }),
    // "moved | from 3 to 4:30": when it is now
    row('<{movedword} {-movedfrom} {-at1} {-movedto} {at:times}', M.clockPiece, { firm: true, prefer: 6 }),
    row('<{movedword} {-movedfrom} {-asked} {-movedto} {day:asked}', M.same, { firm: true, prefer: 6 }),
    // "the next 3 nights | at 2": the hour is of the night
    row('{n:nightsahead}', M.nextFewParts, { part: 'night', after: 'clock', prefer: 5 }),
    row('{n:nightsahead}', M.nextFewParts, { part: 'night', before: 'clock', prefer: 5 }),
    row('{-sooner1} {day:asked}', M.dayBefore, { firm: true, prefer: 4 }),
    row('{day}', M.same),
    // "till | finals | dec 15", "bis zur | Prüfung | am 15. Dezember"
    row('{-until} {-*1} [{-*1}] [{-dayp}] {day:date}', M.until, { weak: true, prefer: -1 }),
    // "the cookies!! 12 minutes"
    row('{n:#} {unit}', M.offsetOf, { after: 'aside' }),
    row('{n:#} {unit:terse}', M.offsetOf, { after: 'aside' }),
    // "vendredi saint": a holiday that begins with the name of a day is none of a thing
    row('>{weekday} {day:holidayday}', M.same, { firm: true, prefer: 5 }),
    row('{period:monthperiod}', M.whole, { after: 'repeat weekdays', weak: true }),
  ],
} satisfies Tables
