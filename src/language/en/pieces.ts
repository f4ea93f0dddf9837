import { phrases, says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

export const pieces = {
  movedfrom: phrases('from|from about'),
  movedto: phrases('to|till|until|onto'),
  atp: phrases(`
    at | not before | not earlier than | no earlier than | by | around | about | approximately | approx | circa | roughly | exactly | @ | \\~ | at sharp
    | sharp at | at about | at around | at approximately | at roughly | at exactly | at precisely | at like
    | at \\~ | around about | round about | round | no later than | not later than | at the latest by | at the latest at
    | no later than at | by around | by about | by the latest | for around | for about | for like | bang on [at] | dead on [at] | at bang on | at dead on | on the dot of | round (about|abt)`),
  dayp: phrases(`
    on | by | for | in | at | during | over | around | due | due on | due by | come | on or before
    | no later than | not later than
    | at the latest by | before the end of | @ | by or on`),
  monthp: phrases('in', 'by', 'come', 'sometime in'),
  partp: phrases(`
    in the | in | by the | by | at | at about | on the | during the | for the | around | of the | over | at the
    | in that`),
  sometime1: phrases(
    'sometime | some time | any time | anytime | at some point | at some time | at some stage | whenever',
  ),
  tailp: phrases('at the latest', 'at some point', 'at some time', 'again'),
  sooner1: phrases('[sometime|some time|any time|anytime] before | prior to'),
  clocklabel: phrases('[start] time'),
  piece: [
    // stretches of the clock
    row('between [about|around] {a:bt} and {b:bt}', M.window, { prefer: 1 }),
    row('from {a:plain} (to|until|till|til|through|-|–) {b:bt}', M.window, { prefer: 1 }),
    row('[at|during] {a:plain} (-|–|—) {b:clock}', M.window),
    row('[at|during] {a:clock} (-|–|—) {b:bt}', M.window),
    row('{a:clock} (till|til|until) {b:bt}', M.window, { after: 'day', prefer: 1 }),
    row('{a:plain} to {b:clock}', M.window, { prefer: 1 }),
    row('{a:plain} to {b:bt}', M.window, { after: 'day part', weak: true, prefer: 1 }),
    // times of day
    row('[{-atp}] {at:at1} [,] (not|instead of|rather than) [at] {-at1}', M.clockPiece, { prefer: 2 }),
    row('not [at] {-at1} but [at] {at:at1}', M.clockPiece, { prefer: 2 }),
    row('[{-atp}] {-at1} {-either} [at] {-times}', M.unclear, { after: 'lead repeat weekdays' }),
    row('[{-atp}] {-clock} {-either} [at] {-times}', M.unclear),
    row('{-atp} {-at1} {-either} [at] {-times}', M.unclear),
    row('{-atp} {at:times} [{-tailp}]', M.clockPiece, { firm: true, prefer: 1 }),
    row('(for|from|after) {at:firmtimes} [{-tailp}]', M.clockPiece, { firm: true }),
    row('(for|from|after) {at:times}', M.clockPiece, { weak: true, after: 'lead day thing repeat' }),
    row('{at:firmtimes} [{-tailp}]', M.clockPiece, { prefer: 1 }),
    row('{at:times}', M.clockPiece, { after: 'day part repeat weekdays', weak: true }),
    row('[{-atp}] {at:clockpair}', M.clockPiece, { after: 'repeat' }),
    row('<{aheadof1} {at:bt}', M.clockPiece, { after: 'shift' }),
    row('<{movedword} to {at:times}', M.clockPiece, { weak: true }),
    row('<{movedword} to {day:asked}', M.same, { firm: true }),
    row('{at:hour}', M.clockPiece, { after: 'lead', before: 'part day', weak: true }),
    row('!<{counting} {at:smallhour}', M.clockPiece, { before: 'part' }),
    row('!<{counting} {at:smallhour} >{daypart}', M.clockPiece, { before: 'day' }),
    row('at {at:hoursclock}', M.clockPiece),
    row('{at:fourdigits}', M.clockPiece, { after: 'lead', before: 'to' }),
    row('{at:padded}', M.clockPiece, { after: 'lead', weak: true }),
    row('{at:dottedclock}', M.clockPiece, { after: 'lead part', weak: true }),
    row('{at:spokenclock}', M.clockPiece, { after: 'lead', before: 'to' }),
    row('{at:spacedclock}', M.clockPiece, { after: 'lead', before: 'to' }),
    row('[at|around] {at:ishclock}', M.clockPiece),
    row('[at|around|about|by] {-sametime}', M.sameTime, { after: 'day offset repeat weekdays' }),
    row('[at|around|about|by] {-sametime}', M.sameTime, { before: 'day offset repeat weekdays' }),
    row('(at|by) {day:pastminute1}', M.same),
    row('(at|on) the top of the hour', M.topOfHour),
    row('[any time|anytime|sometime] before {at:at1}', M.hourBefore, { after: 'day' }),
    row('[any time|anytime|sometime] before {at:at1}', M.hourBefore, { before: 'day' }),
    row('(any time|anytime|sometime) after {at:times}', M.clockPiece, { after: 'day' }),
    row('(tonight|this evening) after {part:after}', M.todays, { prefer: 1 }),
    // "tomorrow 2 call mum", "tomorrow 4 the kids": an hour, or "to" and "for"
    row('2 >{deed1}', M.unclear, { after: 'day part repeat weekdays', prefer: 3 }),
    row('4 >{whose1}', M.unclear, { after: 'day part repeat weekdays', prefer: 3 }),
    row('(one day|some day|one of these days)', M.unclear, { after: 'lead', before: 'to', prefer: 3 }),
    // parts of the day
    row('{-partp} {part} [{-tailp}]', M.same, { firm: true }),
    row('{part}', M.settledPart),
    row('{part}', M.same, { after: 'lead', before: 'day', weak: true }),
    row('!{pluralparts1} {part}', M.same, { after: 'lead', before: 'clock', weak: true }),
    row('{part}', M.same, { after: 'day clock weekdays repeat', weak: true }),
    row('[in|on|during] [the] {part} of', M.same, { before: 'day' }),
    row('[in|on] [the] {parts:partpair}', M.everyPart, { before: 'repeat' }),
    row('(before|prior to) {part:beforehand}', M.same, { before: 'clock', weak: true }),
    row('eve', M.part, { part: 'evening', after: 'day', weak: true }),
    row('(after|post) {part:after}', M.same),
    row('(at|over|around|by) {part:meal}', M.same),
    row('!<{objectday} {part:meal} !{notover2}', M.same, { after: 'day' }),
    // days
    row('(on|by) [the] {n:#12} !{counted}', M.dayOfMonth, { weak: true, prefer: -1 }),
    row('{n:digitth}', M.dayOfMonth, { after: 'tail day', weak: true }),
    row('{n:digitth}', M.dayOfMonth, { before: 'clock', weak: true }),
    row('\\( {weekday} [.] \\)', M.coming, { after: 'day' }),
    // "march 31 and then every month on the last day"
    row('[on] {day:date} [,] (and then|and after that|and|then) >{every}', M.starting, {
      before: 'repeat',
      weak: true,
    }),
    row('[on] {day:settled} [,] {-andthen1} >{often1}', M.starting, { before: 'repeat', weak: true }),
    row('[on] {day:settled} [at|@|,] {at:clock} [,] {-andthen1} >{often1}', M.starting, {
      before: 'repeat',
      weak: true,
    }),
    row('[on] {day:settled} at {at:bt} [,] {-andthen1} >{often1}', M.starting, { before: 'repeat', weak: true }),
    row('[on] {day:settled} [,] (not|instead of|rather than) [on] {-settled}', M.same, { prefer: 2 }),
    row('not [on] {-settled} [,] but [on] {day:settled}', M.same, { prefer: 2 }),
    row('tom', M.daysAhead, { n: 1, after: 'lead', before: 'part clock' }),
    row('(on|by) {weekday} [the] {n:#12}', M.weekdayOnNth, { before: 'clock' }),
    row('{day:looseday}', M.same, { after: 'lead', before: 'clock' }),
    row('{-dayp} {day:asked} [{-tailp}]', M.same, { firm: true }),
    row('{day} [{-tailp}]', M.same),
    row('(of|from) {day:asked}', M.same, { after: 'event', firm: true, prefer: 1 }),
    row('{-monthp} {period:monthperiod}', M.whole),
    row('(for|during|over) {period:monthperiod}', M.whole, { after: 'lead thing repeat weekdays' }),
    row('(in|by) {period:yearp}', M.whole),
    row('in {n} {weekday:plural}', M.nthFromNow),
    row('(on|for|at) {-mine} {-jubilee} [,] [which is] [on] {day:date}', M.same),
    row('on {-mine} {-jubilee}', M.unclear, { after: 'repeat day' }),
    // from one day to another
    row('(from|on) {a:notweekday} {-tillday} {b:asked}', M.dayRange),
    row('from {a:comingday} {-tillday} {b:settledday}', M.dayRange),
    row('between {a:notweekday} and {b:asked}', M.dayRange),
    row('[from|on] [the] {d:dom} {-tillday} {b:date}', M.dayRangeIn),
    row('between [the] {d:dom} and {b:date}', M.dayRangeIn),
    row('[from|on] {month} [the] {a:dom} {-tillday} [the] {b:dom}', M.monthDayRange),
    row('between {month} [the] {a:dom} and [the] {b:dom}', M.monthDayRange),
    row('on {-notweekday} and [on] {-asked}', M.unclear),
    row('[on] {a:notweekday} (-|–|—) {b:asked}', M.dayRange, { prefer: -1 }),
    row('[on|for] {-whichever}', M.unclear),
    row('({-sometime1}|one day|some day) [on|in|during|over|of|within] {day:asked}', M.sometimeOn, {
      firm: true,
      prefer: 2,
    }),
    row('{-sometime1} [in|during|over] [the] {part} [{-tailp}]', M.same, { firm: true }),
    row('{-sometime1} (in|during|over) {-monthperiod}', M.unclear, { prefer: 2 }),
    // lengths
    row('{offset} [{-tailp}]', M.same),
    row('{shift}', M.same, { before: 'day clock part problem offset' }),
    row('>{numeral} {length} <{pluralunit} !{continues}', M.offset, { after: 'lead', weak: true }),
    row('>{numeral} {length} <{briefunit} !{continues}', M.offset, { after: 'lead', weak: true }),
    row('>{numeral} {length} <{numeral} !{continues}', M.offset, { after: 'lead', weak: true }),
    row('>{counted1} {length} !{continues}', M.offset, { after: 'lead', weak: true }),
    row('>{onedigit} {length} !{continues}', M.offset, { after: 'lead', weak: true }),
    row('{length}', M.offset, { after: 'lead', before: 'to' }),
    row('(for|of) {length}', M.offset, { after: 'thing' }),
    row('{length:brieflength}', M.offset, { after: 'tail', weak: true }),
    row('{length} >{forthing1}', M.offset, { after: 'thing' }),
    // repetitions
    row('[on|in|at|by|only on|due [on|by]|on or before|no later than|not later than] {repeat}', M.same),
    row('for {repeat}', M.same, { after: 'lead thing' }),
    // "every 9pm": each day
    row('{-every} !{length} >{clock}', M.everyUnit, { unit: 'day', before: 'clock' }),
    row('[on|only on] {weekdays:repeatdays}', M.weekdaysPiece),
    row('for {weekdays:repeatdays}', M.weekdaysPiece, { after: 'lead thing' }),
    row('(from|between) {weekdays:fromto}', M.weekdaysPiece),
    row('[on|in] (workdays|work days|working days)', M.workdays),
    // "for 5 nights" says how long
    row('[on|in] [the] !<{anynumber} {parts:pluralparts}', M.dailyParts),
    row(
      '(all|throughout|all of|all through|all during|the whole|the entire|the rest of|for the rest of|for all of|every day of|each day of|every day in) {period:anyperiod}',
      M.stretch,
    ),
    row('(for|during) the (rest|remainder) of {period:anyperiod}', M.stretch),
    // bounds
    row('[{-however}] [only|just] {-until} {bound} [[,] (inclusive|included|incl)]', M.untilBound, { weak: true }),
    row('{-until} in {length} [from (now|then)]', M.until, { weak: true }),
    row('(to|-|–) {bound}', M.untilBound, { after: 'starting', weak: true }),
    row('{-starting} !{minutesto} {bound} [onwards|onward|and onwards]', M.startingBound, { weak: true }),
    says(
      '(starting|beginning|from) (now on|now|right now|immediately)',
      { kind: 'starting', day: null },
      { weak: true },
    ),
    row('(starting|beginning|from) [in] {length} [from now|from today]', M.starting, { weak: true }),
    row(
      '[for|for the next|for a total of|a total of|only|up to] {n} (times|time|x|occurrences|occurences|repetitions) [in (total|all)|altogether]',
      M.count,
      { weak: true },
    ),
    row('twice', M.count, { n: 2, weak: true, after: 'repeat weekdays clock day' }),
    row('twice', M.count, { n: 2, weak: true, before: 'repeat starting' }),
    row('x ~{n:#}', M.count, { weak: true }),
    row('[just|only] (for|over) [the next|a period of|about|the coming|the following] {length}', M.lasting, {
      weak: true,
    }),
    row('[just|only] [for|on|over|during] {-nextdays} {length}', M.lasting, { daily: true }),
    row('[just|only] for {length}', M.lasting, { daily: true, after: 'lead clock', prefer: -1 }),
    row('{-but} {of:excepteds}', M.except, { weak: true }),
    row('\\( {-but} {of:excepteds} \\)', M.except),
    row(
      '[and|but] (skip|leave out|leaving out|omit|omitting|no reminder|no reminders) {-holidays}',
      M.exceptPublicHolidays,
    ),
    row('{-holidays} (excluded|excepted|not included)', M.exceptPublicHolidays),
    row(
      "(if|when|provided|as long as) (it isn't|it is not|it's not|it is no|it's no|that isn't|that is not) {-holidays}",
      M.exceptPublicHolidays,
    ),
    // what is a time, but none that can be known
    row('(at|around|by|before|after|at the) {-sun}', M.unclear, { before: 'day' }),
    row('(at|around|by|before|after|at the) {-sun}', M.unclear, { after: 'day repeat weekdays' }),
    row('{-sun}', M.unclear, { after: 'day repeat weekdays' }),
  ],
  andthen1: phrases('and then | then | and after that | and from then on'),
  often1: phrases('{-every} | {-adverb}'),
  aheadof1: phrases('before | after'),
  movedword: phrases('moved | pushed | changed | rescheduled | postponed | shifted | bumped | [pushed|moved] back'),
  deed1: phrases(
    'ask | book | bring | buy | call | check | clean | collect | do | email | feed | get | give | go | make | pay | pick | ring | see | send | take | tell | text | water',
  ),
  whose1: phrases('the | my | our'),
  forthing1: phrases('for'),
  tillday: phrases('to | until | till | through | thru | - | –'),
  comingday: [row('{weekday}', M.coming), row('next {weekday}', M.next)],
  settledday: [row('{date}', M.same), row('{day:ordinalday}', M.same), row('next {weekday}', M.next)],
  // "to order | tomorrow | dinner": what is to be done
  objectday: [says('to {-*1} {-day}', true)],
  smallhour: [row('{h:h12} !{counted}', M.clock), row('{h:#12}~.~{m:#2} !{counted}', M.clock)],
  daypart: [row('(today|tomorrow) [in the|at|this] {-partname}', () => true)],
  // what a bare number behind it counts or names: "chapter | 7", "to order | 6", "Ocean's | 11"
  anynumber: [says('{-n}', true)],
  counting: [
    ...phrases(
      ...(
        'chapter chapters page pages room rooms gate platform flight bus line track number no part parts episode season ' +
        'level lesson unit version apartment apt suite floor section exercise question item step table seat terminal exit ' +
        'route highway channel volume book act scene verse psalm problem issue ticket case grade lane bay door desk ' +
        'building phase round game match day week form article paragraph slide figure task'
      ).split(' '),
    ),
    says('to {-*1}', true),
    says('{-possessive}', true),
  ],
  // "half an hour check the oven"
  counted1: phrases('half an hour | an hour | one hour | a quarter of an hour | {-word} {-unit}'),
  hoursclock: [row('{h:#12} {-hours}', M.clock)],
  dottedclock: [row('{h:#12}~.~{m:#2} !{counted}', M.dotted)],
  padded: [row('{n:#4}', M.padded)],
  fourdigits: [row('{n:#4}', M.military)],
  spacedclock: [row('{h:#12} {m:#2}', M.bareHour)],
  spokenclock: [row('{h} {m:mword}', M.clock)],
  ishclock: [row('{h} [-] ish [{half}]', M.clock)],
  fromto: [row('{a:weekday} (to|through|till|until|and|-) {b:weekday}', M.range)],
  severalterms: [row('{term:severalterm}', M.lengthOfTerm)],
  severalterm: [row('{a:term} [,] [and] {b:terms}', M.terms)],
  plain: [row('{h:#12} !{counted}', M.bareHour), row('{clock:plainclock}', M.same)],
  plainclock: [
    row('{h:#12}~:~{m:#2} [{half}]', M.clock),
    row('{h:#12} {half}', M.clock),
    row('{noon}', M.same),
    row('{h:hword} [{half}]', M.clock),
  ],
  sametime: phrases(`
    this time | this very time | this same time | this exact time | the same time | the very same time
    | the exact same time | same time`),
  sun: phrases(
    "[the] crack of dawn | stupid o'clock | silly o'clock | sunrise | sunset | sunup | sundown | dawn | dusk | daybreak | nightfall | twilight",
  ),
  mine: phrases('my | your | his | her | our | their | the'),
  jubilee: phrases('birthday', 'bday', 'anniversary', 'jubilee'),
  partpair: [row('{a:part} (and|,|&) [the|in the] {b:part}', M.list), row('{a:part} (,|and) {b:partpair}', M.list)],
  pastminute1: [
    row('[a] {n:quarter} past [the hour] !{-any}', M.nextMinute),
    row('[a] quarter (to|till) [the hour] !{-any}', M.nextMinute, { n: 15, sign: -1 }),
    row('half past !{-any}', M.nextMinute, { n: 30 }),
    row('{n:#12} past [the hour] !{-any}', M.nextMinute),
  ],
  // a word that goes on, other than what ties the text
  any: [row('{#}', M.same), row('{h}', M.same), row('{noon}', M.same)],
  notover2: phrases('with | for | at | and | in | meeting | plans | party | date | reservation'),
  notweekday: [
    row('{date}', M.same),
    row('[the] {day:numdate}', M.same),
    row('{day:ordinalday}', M.same),
    row('{day:holidayday}', M.same),
    row('today', M.today),
    row('tomorrow', M.daysAhead, { n: 1 }),
  ],
  brieflength: [
    row('>{numeral} {length} <{briefunit}', M.onlyLength),
    row('>{numeral} {length} <{numeral}', M.onlyLength),
    row('>{numeral} {length:severalterms}', M.onlyLength),
  ],
  yearp: [row('{y:y}', M.yearOf)],
} satisfies Tables
