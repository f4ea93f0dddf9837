import { phrases, says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'
import { WORKDAY } from '../time/length.js'

export const lengths = {
  term: [
    row('{n:amount} [-] {unit}', M.term),
    row('{n:#}[~][-]~ish {unit}', M.term),
    row('{n} {unit} (and|n|&) [a] half', M.andHalf),
    row('(a|an) {unit} (and|n|&) [a] half', M.andHalf, { n: 1 }),
    row('{n:fract} [of] (a|an) {unit}', M.term),
    row('half of (a|an) {unit}', M.term, { n: 0.5 }),
    row('(a|an) {unit} and a quarter', M.andHalf, { n: 1, more: 0.25 }),
    row('{n} {unit} and a quarter', M.andHalf, { more: 0.25 }),
    row('[a] quarter [of] [-] (an|a) {unit}|[a] quarter [-] {unit}', M.term, { n: 0.25 }),
    row('[a] three [-] quarter [of] (an|a) {unit}', M.term, { n: 0.75 }),
    row('three [-] quarters of (an|a) {unit}', M.term, { n: 0.75 }),
    row('{n} {unit} and three quarters', M.andHalf, { more: 0.75 }),
    row('(a|an) {unit} and three quarters', M.andHalf, { n: 1, more: 0.75 }),
    row('(a|an|one) {unit} or two', M.term, { n: 1 }),
    // of a range so short its beginning
    row('{n} (-|–|to|or) {-n} [-] {unit:small_}', M.term),
    row('{h:#}~h~{m:#2} [~m[~{s:#2}[~s]]]', M.hoursMinutes),
    row('{h:n} {-hours} [and] {m:#2} [{-minutes}] !{counted}', M.hoursMinutes),
    row('{h:#}~{-hours} [~]{m:#2} [~m|{-minutes}] !{counted}', M.hoursMinutes),
    row('{h:n} {-minutes} [and] {m:#2} !{counted}', M.minutesSeconds),
    row('{h:#}~{-minutes} [~]{m:#2} !{counted}', M.minutesSeconds),
    row('(an|a|one) hour and {m:#2} !{counted}', M.hoursMinutes, { h: 1 }),
    row('{h:#12}~:~{m:#2} (hours|~h|hrs)', M.hoursMinutes),
    row('{h:#}~h {m:#2} !{counted}', M.hoursMinutes),
    row('{n} more {unit}', M.term),
  ],
  terms: [row('{a:term} [,] [and] {b:terms}', M.terms)],
  about: phrases(`
    about | around | approximately | roughly | approx | exactly | like | just over | just under | just
    | a little over | under | over | only`),
  later: phrases(`
    from now | from today | from this moment | from right now | time from now | later | later on | hence | out
    | into the future | in the future`),
  tail: phrases("time | ' time | 's time | ' | or so | tops | exactly | max | or less"),
  in: phrases('in | within | in the next | within the next | after | in the space of'),
  fewminutes: [row('{n:#12}', M.within(5, 90))],
  asking1: phrases('(remind|ping|nudge|tell|text|alert|notify|poke|buzz|message) (me|us)'),
  // "call mum in ten": more words than these are of something else
  roundminutes: [row('{small}', M.oneOf(5, 10, 15, 20, 25, 30, 40, 45, 50, 60, 90))],
  todo: phrases('to'),
  numeral: [says('{-#}', true)],
  onedigit: phrases('1'),
  inside: phrases('in'),
  small_: [row('{unit}', M.exactUnit)],
  ofthing: phrases('of'),
  stop: phrases('of | ago | worth | before | from | after'),
  // what makes a length a part of the text: "2 hours of homework"
  continues: phrases(`
    before | after | ago | of | from | prior | ahead | earlier | later | in | is | are | long | late | left | remaining
    | away | walk | drive | ride | flight | delay | delayed | early | until | till | per | each | every | max | break
    | into | sleep | nap | notice | warning | eta | bus | train | commute | tops | session | workout | for | with | at | to go | more | extra | max | or | and`),
  notover: [
    row('{unit}', M.same),
    row('{weekday}', M.same),
    row('{plural}', M.same),
    row('{month}', M.same),
    says('or|and|-|–|of|more|x|times|/|%', true),
    says('~(.|:|,)~{#}', true),
  ],
  pluralunit: phrases(`
    seconds | minutes | hours | days | weeks | fortnights | months | quarters | years | decades | nights
    | weekends | mos | mths | qtrs | yrs | mins | hrs | secs | wks`),
  briefunit: phrases('min | mins | hr | hrs | sec | secs | wk | wks | h | d | w | s | y | m | mo | yr'),
  brief: phrases('min | mins | hr | hrs | sec | secs | wk | wks'),
  offset: [
    row('{-in} [{-about}] {length} [{-tail}] [{-later}] !{stop}', M.offset),
    row('in [{-about}] {length} >{ofthing}', M.offset, { after: 'lead' }),
    row('(\\+) {length}', M.offset),
    // "give it 25 minutes, then remind me ..."
    row(
      '(give|leave|allow|wait) [it|me|us|them|that|this] [{-about}] {length} [,] (and|then|and then) >{asking1}',
      M.offset,
      {
        after: 'lead',
      },
    ),
    row('[about] {length} [{-tail}] {-later}', M.offset),
    row('(in the next|within the [next]|next) {unit:small_}', M.offsetOf),
    row('(in the next|within the [next]) {unit}', M.offsetOf),
    row('in {h:#12}~:~{m:#2} !{half}', M.offsetOf, { unit: 'minute' }),
    // "in hour", "hour and half from now"
    row('in [{-about}] (hour|hr)', M.offsetOf, { unit: 'hour' }),
    row('in [{-about}] (hour|hr) (and|n|&) [a] half', M.offsetOf, { unit: 'minute', n: 90 }),
    row('(hour|hr) from (now|this moment)', M.offsetOf, { unit: 'hour' }),
    row('in {n:fewminutes} !{notover}', M.offsetOf, { unit: 'minute' }),
    row('in {n:roundminutes} !{notover} !{oneword}', M.offsetOf, { unit: 'minute' }),
    row('in {n:roundminutes} >{todo}', M.offsetOf, { unit: 'minute', after: 'lead' }),
    row('(in|after) (-|−|–|minus|negative) {length}', M.minusOffset),
    row('{length} ago', M.ago),
    says('this time next (week)', { kind: 'offset', length: { months: 0, days: 7, seconds: 0 } }),
    says('[the] same time next week', { kind: 'offset', length: { months: 0, days: 7, seconds: 0 } }),
    says('(this|the same|same) time next month', { kind: 'offset', length: { months: 1, days: 0, seconds: 0 } }),
    says('(this|the same|same) time next year', { kind: 'offset', length: { months: 12, days: 0, seconds: 0 } }),
  ],
  before: phrases('before | prior to | ahead of | in advance of | shy of'),
  prior: phrases('before | prior [to] | beforehand | ahead of'),
  from: phrases('from | after | past | following | starting'),
  shift: [
    row('[in|the] {length} {-before}', M.shift, { sign: -1 }),
    row('[in|the] {length} {-from}', M.shift, { sign: 1 }),
    row('[on] [the] day (after|following)', M.shift, { sign: 1, length: { months: 0, days: 1, seconds: 0 } }),
    row('[on] [the] day {-prior}', M.shift, { sign: -1, length: { months: 0, days: 1, seconds: 0 } }),
    row('[on] [the] [last] {-workday} {-prior}', M.shift, { sign: -1, length: WORKDAY }),
    row('[the] weekend {-prior}', M.shift, { sign: -1, weekday: 6 }),
    row('the week after', M.shift, { sign: 1, length: { months: 0, days: 7, seconds: 0 } }),
    row('the week {-prior}', M.shift, { sign: -1, length: { months: 0, days: 7, seconds: 0 } }),
    row('[the] month {-prior}', M.shift, { sign: -1, length: { months: 1, days: 0, seconds: 0 } }),
    row('[the] {part:partname} {-prior}', M.shift, { sign: -1, length: { months: 0, days: 1, seconds: 0 } }),
    row('[the] {part:partname} after', M.shift, { sign: 1, length: { months: 0, days: 1, seconds: 0 } }),
    row('[on] [the] {weekday} (after|following)', M.shift, { sign: 1 }),
    row('[the] {part:partname} of', M.shift, { sign: -1 }),
    // of a day that was told in front
    row('[on|in] (that|that same|the same) {part:partname}', M.shift, { sign: -1 }),
    row('[on] (that|that same|the same) day|on the day', M.shift, {
      sign: -1,
      length: { months: 0, days: 0, seconds: 0 },
    }),
    row('[on] [the] {weekday} {-prior}', M.shift, { sign: -1 }),
  ],
} satisfies Tables
