import { phrases, says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

export const repeats = {
  nightsahead: [row('[for|on|over|during] the next {n} nights', M.same)],
  // how far apart, around a length
  spaced: phrases(
    '[spaced] (at|in|with|by) [an] (intervals|interval|gap|gaps) of | [spaced] (at|in|by) intervals of | spaced [by]',
  ),
  spacing: phrases('at | in | with | spaced | with about | roughly | about'),
  apart: phrases('[-] (apart | intervals | in between [each] | between (each|them) [one] | gaps | spacing)'),
  ends: phrases('or so'),
  group: [
    says('weekdays|weeknights|business days', [1, 2, 3, 4, 5]),
    says('weekends|weekend (day|days)', [6, 7]),
    says('mwf', [1, 3, 5]),
    says('tth|tuth|tuthu|t ~/ ~th|t ~& ~th', [2, 4]),
    says('m ~(-|–) ~f', [1, 2, 3, 4, 5]),
  ],
  thru: phrases('- | – | to | through | thru | until | till'),
  wdrange: [row('{a:wd} {-thru} {b:wd}', M.range)],
  everypair: [row('{a:weekday} and {-every} {b:weekday}', M.list)],
  manydays: [row('{plural}', M.one), row('{a:plural} {-comma} {b:manydays}', M.list)],
  oneplural: [row('{plural}', M.one)],
  lastday: [says('last day', -1)],
  nthmonthday: [row('{n:nth} day', M.monthDay)],
  secondword: phrases('second'),
  comma: phrases(', | and | , and | & | / | + | n | plus | and on | , on | and every | and on the | , and on'),
  // two days or more
  several: [
    row('{a:wd} {-comma} {b:days}', M.list),
    row('{a:weekday} {b:days}', M.shortList),
    row('{a:wd} {b:several}', M.list),
    // "monday to wednesday and friday"
    row('{a:wdrange} {-comma} {b:days}', M.list),
    row('{a:wd} {-thru} {b:wd}', M.range),
    row('{weekdays:group}', M.same),
  ],
  days: [row('{a:wd} or {b:days}', M.list)],
  whichever: [
    row('{weekday} or {weekday}', M.same),
    row('{plural} or {plural}', M.same),
    says('(this|next) {weekday} or [this|next] {weekday}', true),
  ],
  dayslist: [
    row('{n:ordinal}', M.one),
    row('{a:ordinal} {-comma} [the] {b:dayslist}', M.list),
    row('{a:ordinal} {-comma} [the] {b:lastday}', M.list),
  ],
  nthlist: [row('{a:nth} {-comma} [the] {b:nthlist}', M.list)],
  on: [
    row('[the] {days:dayslist} [day|days]', M.monthDays),
    row('[the] {n:nth} day', M.monthDay),
    row('day {n:#12}', M.monthDay),
    row('[the] {days:nthlist} {weekday:wd}', M.nths),
    row('[the] {n:nth} {-workday}', M.workdayOf),
    row('[at] [the] {on:edges}', M.same),
  ],
  edges: [says('end|last', { monthDays: [-1] }), says('start|beginning|begin', { monthDays: [1] })],
  monthday: [
    row('[the] {d:dom} [of] {month}', M.asSaid),
    row('{month} [the] {d:dom}', M.asSaid),
    row('{day:numdate}', M.yearlyDay),
  ],
  dates: [row('{a:monthday} {-comma} [on|every] {b:dates}', M.list)],
  everyn: [
    says('other|alternate|alternative|second', 2),
    row('{n}', M.same),
    row('{ordinal}', M.same),
    says('[a] couple [of]', 2),
    says('[a] few', 3),
  ],
  // "of every month": of how many months
  ofevery: [
    says('[of|in] {-every} (month|months)|monthly', 1),
    row('[of|in] {-every} {n:everyn} (month|months)', M.same),
  ],
  ontheday: phrases('always [on] | each time on'),
  ofmonth: phrases('of the month | of a month | of month | in the month | in a month'),
  ofyear: phrases('every year | each year | of every year | of each year | yearly | annually | a year'),
  adverb: [
    row('hourly', M.everyUnit, { unit: 'hour', weak: true }),
    row('daily|everyday', M.everyUnit, { unit: 'day', weak: true }),
    row('nightly', M.everyUnit, { unit: 'night', weak: true }),
    row('weekly', M.everyUnit, { unit: 'week', weak: true }),
    row('fortnightly|biweekly|bi - weekly', M.everyUnit, { unit: 'week', n: 2, weak: true }),
    row('monthly', M.everyUnit, { unit: 'month', weak: true }),
    row('bimonthly|bi - monthly', M.everyUnit, { unit: 'month', n: 2, weak: true }),
    row('quarterly', M.everyUnit, { unit: 'quarter', weak: true }),
    row('(semi|bi) [-] annually|semiannually|biannually', M.everyUnit, { unit: 'month', n: 6, weak: true }),
    row('yearly|annually', M.everyUnit, { unit: 'year', weak: true }),
    row('biennially', M.everyUnit, { unit: 'year', n: 2, weak: true }),
  ],
  // a bare unit, that more may follow
  unitly: [
    row('{-every} weekday', M.everyWeekday, { weekdays: [1, 2, 3, 4, 5], prefer: 1 }),
    row('[once] {-every} {unit}', M.everyUnit),
    row('[once] {-every} {n:everyn} {unit}', M.everyUnit),
    row('[once] {-every} {length}', M.everyLength),
    row('[once] {-every} {unit} and a half', M.everyAndHalf),
    row('once (a|an|per) {unit}', M.everyUnit),
    row('(alternate|alternating) {unit}', M.everyUnit, { n: 2 }),
    row('{-every} (-|minus) {-length}', M.everyUnit, { unit: 'minute', n: 0 }),
  ],
  pastminute: [
    row('on the hour', M.pastEveryHour),
    row('(at|on) [a] {n:quarter} past [the hour|each hour|every hour]', M.pastEveryHour),
    row('(at|on) [a] {n:quarter} (to|before) (the hour|each hour)', M.pastEveryHour, { sign: -1 }),
    row('at :~{n:#2}', M.pastEveryHour),
  ],
  partlist: [row('{part}', M.same), row('{a:part} (and|,|&) [the] {b:partlist}', M.list)],
  repeat: [
    row('{repeat:unitly}', M.same),
    row('(hourly|every hour|each hour) {at:pastminute}', M.same),
    row('{unitly} [,] (on [a]|every) {weekdays:days}', M.weeklyOn),
    row('{unitly} [in|on] [the] {parts:partpair}', M.dailyIn),
    row('[in|on] [the] {parts:partpair} {unitly}', M.dailyIn),
    row('{unitly} {weekdays:repeatdays}', M.weeklyOn),
    row('{unitly} [,] [on] {on} [{-ofmonth}]', M.monthlyOn),
    row('{unitly} [,] (on|in) {dates}', M.yearlyOn),
    row('{unitly} [,] in {months}', M.yearlyIn),
    row('{unitly} [,] [on] {on} (of|in) {months}', M.yearlyIn),
    row('{-every} {weekdays:days} [of {-every} week]', M.everyWeekday),
    row('{-every} {weekdays:everypair}', M.everyWeekday),
    row('[on] [{-every}] (other|alternate|alternating) {weekdays:days}', M.everyWeekday, { n: 2 }),
    row('{-every} {n} {weekdays:oneplural}', M.everyWeekday),
    row('always [on] {weekdays:days}', M.everyWeekday),
    row('all {weekdays:group}', M.everyWeekday),
    row('all {weekdays:manydays}', M.everyWeekday),
    row('[on] {-every} {n:nth} {weekday}', M.everyNth),
    row('{-every} weeknight', M.weekdaysIn, { weekdays: [1, 2, 3, 4, 5], parts: ['night'] }),
    row('{-every} other {weekdays:wdrange}', M.everyWeekday, { n: 2 }),
    row('{-every} {on} {-ofmonth}', M.monthly),
    row('{-every} {days:dayslist} !<{secondword}', M.monthlyDays),
    row('{-every} {days:nthlist} {weekday:wd}', M.monthlyNths, { atLeast: 2 }),
    row('[the] {days:nthlist} {weekday:wd} [{-ofmonth}]', M.monthlyNths, { atLeast: 2 }),
    row('[the] {days:nthlist} {weekday:plural} [{-ofmonth}]', M.monthlyNths, { atLeast: 2 }),
    row('{-every} {on:nthmonthday} of the month', M.monthly),
    row('{-every} (end of [the] month|month [-] end)', M.monthly, { on: { monthDays: [-1] } }),
    row('[on] {on} (of|in) {-every} quarter', M.quarterly),
    row('{-every} quarter [,] [on] {on}', M.quarterly, { prefer: 1 }),
    row('{-every} quarter [-] {on:edges}|{-every} {on:edges} of [the|a] quarter', M.quarterly),
    row('[on] {on} (of|in) {-every} {months}', M.yearly),
    row('{on} {-ofmonth} {n:ofevery}', M.monthly),
    row('{-every} {on} (of|in) {months} [{-ofyear}]', M.yearly),
    row('[the] {on} (of|in) {months} {-ofyear}', M.yearly),
    row('{-every} {dates}', M.yearlyDates),
    row('[the] {dates} {-ofyear}', M.yearlyDates),
    row('[on] {-every} {holiday}', M.everyHoliday),
    row('{holiday} {-ofyear}', M.everyHoliday),
    row('{-every} {parts:partlist}', M.everyPart),
    row('{-every} other {parts:part}', M.everyPart, { n: 2 }),
    row('{-every} (noon|midday)', M.everyHourOf(12)),
    row('{-every} midnight', M.everyHourOf(0)),
    row('(once|1 time|1 x) (a|an|per|each|every|/) {unit}', M.rate, { n: 1 }),
    row('(twice|two times) (a|an|per|each|every|/) {unit}', M.rate, { n: 2 }),
    row('{n} (time|times|x) (a|an|per|/) {unit}', M.rate),
    row('{n} times (each|every) {unit}', M.rate),
    // what times they are is said behind
    row('{-n} (time|times|x) (a|per|each|every|/) day >{timesaid}', M.everyUnit, { unit: 'day', prefer: 1 }),
    row('(thrice|three times) (a|per) day', M.rate, { n: 3, unit: 'day' }),
    row('{n} (time|times|x) (a|per|each|every) week on {weekdays:days}', M.everyWeekday, {}),
    row('(twice|once|thrice) (a|per|each|every) week on {weekdays:days}', M.everyWeekday),
    row('[for] the (next|coming|following) {n} {weekday:wd}', M.nextFew),
    row('[for] (next) {n} {weekday:plural}', M.nextFew),
    row('{weekdays:days} {parts:pluralparts}', M.weekdaysIn),
    row('(weekday|workday) {parts:pluralparts}', M.weekdaysIn, { weekdays: [1, 2, 3, 4, 5] }),
    row('weekend {parts:pluralparts}', M.weekdaysIn, { weekdays: [6, 7] }),
  ],
  timesaid: phrases('[,|:] [{-atp}] {-severaltimes}'),
  pluralparts: [row('{pluralparts1}', M.one), row('{a:pluralparts1} and {b:pluralparts}', M.list)],
  pluralparts1: [
    says('mornings', 'morning'),
    says('afternoons', 'afternoon'),
    says('evenings', 'evening'),
    says('nights', 'night'),
  ],
} satisfies Tables

export const bounds = {
  until: phrases(`
    until | till | til | 'til | !<{upverb} up (until|till) | up to | through | thru | ending | ending on | ends on
    | ends | end on | only until | only till`),
  // "stand up until 6pm": the word is the verb's
  upverb: phrases(`
    stand | get | wake | sit | stay | pick | clean | tidy | wash | warm | heat | back | catch | call | ring | set | give
    | look | make | sign | top | fill | charge | lock | check | wrap | pack | put | hang | dress | clear | show | open`),
  starting: phrases(`
    starting | starting from | starting on | starting at | starting in | beginning | beginning on
    | beginning from | beginning in | commencing | start on | starts on | start from | from | as of | as from
    | since | effective | (kicks|kicking) off [on] | (we|it|they|i) (start|starts|begin|begins) [on] | (starts|begins|begin) [on] | [but] only (from|starting|starting from) | first (one|time) [is|being] [on]
    | [the] first [one|time|occurrence|reminder] [is|being] | {-firstone}`),
  // "first dose | at 6pm"
  firstone: phrases(
    '[the] (first | 1st) (dose | pill | tablet | shot | injection | round | feed | session | class | lesson | instalment | installment | visit) [is | being] [on]',
  ),
  bday: [row('{day:asked}', M.same), row('{period:anyperiod}', M.whole)],
  bt: [row('{clock}', M.same), row('{hour}', M.same)],
  bound: [
    row('[on|in|at] {day:bday}', M.asSaid),
    row('[on|in] {day:bday} [at|@] {at:clock}', M.asSaid),
    row('[on|in] {day:bday} at {at:bt}', M.asSaid),
    row('[on|in] {day:bday} (on|onwards|onward) [,] (at|@) {at:bt}', M.asSaid),
    row('[at|around|about] {at:bt}', M.asSaid),
    row('[at] {at:bt} [on] {day:bday}', M.asSaid),
    row('[in] [the] {part}', M.asSaid),
  ],
  thatday: [row('(this|this coming|the coming) {weekday}', M.this_), row('[the] next {weekday}', M.next)],
  near: [row('today', M.today), row('tomorrow', M.daysAhead, { n: 1 })],
  nextone: phrases(
    `[for] (the (next|coming|upcoming) [one|time] | (this|next) (one|time|week's) | the (first|very next) one)`,
  ),
  toldwhat: phrases('to | that | about'),
  // where nothing reads what it leaves out, the time is a question
  restriction: phrases('except for | except | barring | save for | excluding | apart from | other than | but not'),
  fromday: phrases('from | on | between | from the | the'),
  daysleft: [row('[{-fromday}] {month} [the] {a:dom} {-thru} [the] {b:dom}', M.monthDayRange)],
  excepted: [
    row('[on|in|the|every] {weekdays:days}', M.exceptWeekdays),
    row('[on|the|every] (weekend|weekends)', M.exceptWeekdays, { weekdays: [6, 7] }),
    row('[in] {months}', M.exceptMonths),
    row('[on] {day:date}', M.exceptDay),
    row('[on] {day:holidayday}', M.exceptDay),
    row('[on] {day:thatday}', M.exceptDay),
    row('[on] {day:ordinalday}', M.exceptDay),
    row('[on|in|during] {period}', M.exceptPeriod),
  ],
  holidays: [
    says(
      '[on|in|during] [a|the|any|all] [{-whose}] [public|bank|national|federal|legal|statutory|official] (holiday|holidays)',
      true,
    ),
    says(
      '[on|in|during] [a|the|any|all] [public|bank|national|federal|legal|statutory|official] (holiday|holidays) (in|of) [the] {-country}',
      true,
    ),
  ],
  country: phrases(
    'austria | germany | bavaria | switzerland | england | scotland | wales | northern ireland | ireland | uk | britain',
    'great britain | united kingdom | us | usa | united states | canada | australia | new zealand | india | france | italy',
    'spain | netherlands | belgium | poland | my country',
  ),
  whose: phrases(
    'austrian | german | swiss | british | english | scottish | welsh | irish | uk | us | american | canadian | australian',
  ),
  however: phrases('but|though|however|although'),
  but: phrases(`
    except for | except on | except in | except | bar | bar on | barring | save for | excluding | apart from | but not on | but not | other than
    | not on | not in | and not on | never on | but never on | but | skipping | [but|and] (skip|leave out|drop) | without | unless it is | unless it's | that is not | that isn't | that are not | that aren't`),
  nextdays: phrases(`
    each of the next | each of the coming | all of the next | every day of the next | the next | the coming
    | the following | next`),
} satisfies Tables
