import { phrases, says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

export const clock = {
  hword: [row('{ones}', M.same), says('(ten)', 10), says('eleven', 11), says('twelve', 12)],
  h12: [row('{h}', M.within(1, 12))],
  h24: [row('{small}', M.within(13, 24))],
  // "thirty", "oh five", "fifteen": minutes as they are spoken
  mword: [row('{small}', M.within(10, 59)), row('(oh|o|0|zero) [-] {ones}', M.same)],
  oclock: phrases("o'clock", 'oclock', "o ' clock", 'o clock', "- o'clock"),
  minutes: phrases('minutes', 'minute', 'mins', 'min'),
  quarter: [says('[a] quarter', 15), says('half', 30), says('three quarters', 45), row('{n} [{-minutes}]', M.same)],
  face: [row('{h} [-] {m:mword}', M.clock), row('{h}~:~{m:#2}', M.clock), row('{h:#12}~h', M.clock, { exact: true })],
  hours: phrases('hours', 'hrs', 'hour', 'hr'),
  sharp: phrases(`
    sharp | approximately | exactly | precisely | on the dot | on the nose | or so | or thereabouts | prompt
    | my time | local time`),
  noon: [
    row('(noon|midday|noonish|mid [-] day)', M.named(12)),
    row('(12|twelve|high) [{-oclock}] (noon|midday)', M.named(12)),
    row('[12|twelve] [{-oclock}] (midnight|mid [-] night)', M.named(24)),
  ],
  clock: [
    row('{noon}', M.same),
    row('{h:#12}[~(:|.)~{m:#2}]~a', M.clock, { half: 'am' }),
    row('{h:#12}[~(:|.)~{m:#2}]~p', M.clock, { half: 'pm' }),
    row('{h:#12}[~:~{m:#2}] p', M.clock, { half: 'pm' }),
    row('{h:#12}[~:~{m:#2}] a >{aftera}', M.clock, { half: 'am' }),
    row('{h:#12}~.~{m:#2} {-hours}', M.clock),
    row('{h:#12}~:~{m:#2} ({-oclock}|{-hours}|~h)', M.clock),
    row('{h} {-oclock} [{half}]', M.clock),
    row('{h:hword} {half}', M.clock),
    row('{h} [-] {m:mword} {half}', M.clock),
    row('{h:hword} {m:ones} {half}', M.clock),
    row('{n:quarter} (past|after) {h} [{-oclock}] [{half}]', M.past),
    // "3 to 9" is a time only in company: "at 3 to 9"
    row('{at:minutesto}', M.same, { weak: true }),
    row('{n:quarter} (to|of|before|till|til) {h} [{-oclock}] [{half}]', M.past, { sign: -1 }),
    row('{n:quarter} (past|after) {at:noon}', M.past),
    row('{n:quarter} (past|after) {at:face}', M.past),
    row('{n:quarter} (to|before|till) {at:face} [{half}]', M.past, { sign: -1 }),
    row('{n:quarter} (to|of|before|till) {at:noon}', M.past, { sign: -1 }),
    row('half {h:h12} [{-oclock}] [{half}]', M.past, { n: 30 }),
    row('{n:#4} {-hours}', M.military, { exact: true }),
    row('{n:#4}~h', M.military, { exact: true }),
    row('{h} hundred {-hours}', M.clock, { exact: true }),
    row('{h:h24} hundred [{-hours}]', M.clock, { exact: true }),
    row('{h:#12} hundred [{-hours}]', M.clock, { exact: true }),
    row('(oh|o|zero) {h:ones} hundred [{-hours}]', M.clock, { exact: true }),
    row('(oh|o|zero) {h:ones} {m:mword} [{-hours}]', M.clock, { exact: true }),
    row('{h:h24} {m:mword} [{-hours}]', M.clock, { exact: true }),
  ],
  // "at 7 a": a word behind it would make an article of it
  aftera: phrases('to | tomorrow | today | on | , | .', '!{oneword}'),
  minutesto: [
    row('{n:#12} to {h}', M.past, { sign: -1 }),
    row('{n:#12} (to|till|til) {at:noon}', M.past, { sign: -1 }),
  ],
  counted: [says('times|time|x|more|~(st|nd|rd|th)|am', true)],
  hour: [
    row('{h:hword} !{counted}', M.clock),
    row('{h:h24} !{counted}', M.clock, { exact: true }),
    row('{h} [-] {m:mword}', M.clock),
    row('{h:hword} {m:ones} !{counted}', M.clock),
    row('{h:#12} {m:#2} !{counted} !{hourbehind}', M.bareHour),
    row('{h} [-] ish', M.clock),
  ],
  // after "at": bare hours will do, and several times
  at1: [row('the {noon}', M.same), row('{clock} [{-sharp}]', M.same), row('{hour} [{-sharp}]', M.same)],
  and: phrases(', | and | , and | & | / | n'),
  either: phrases('or', ', or'),
  inpart: [row('{at:at1} [in the|at|this] {part}', M.clockIn)],
  hourbehind: phrases('(and|&) {-h12} !{counted}'),
  times: [
    row('{at1}', M.same),
    row('{a:halfclock1} {b:clockrow}', M.listed),
    row('{a:inpart} {-and} [at] {b:inpart}', M.listed),
    row('{a:at1} {-and} [at] {b:times}', M.listed),
    row('{a:rowhour} {b:hourrow}', M.listed),
  ],
  // "7 12 and 6": hours in a row, the last behind "and"
  hourrow: [row('{a:rowhour} {-and} [at] {b:rowhour}', M.listed), row('{a:rowhour} {b:hourrow}', M.listed)],
  rowhour: [row('{h:h12} [{half}]', M.clock)],
  clockrow: [
    row('{a:halfclock1} {-and} [at] {b:halfclock1}', M.listed),
    row('{a:halfclock1} {b:clockrow}', M.listed),
    row('{a:halfclock1} {b:halfclock1}', M.listed),
  ],
  severaltimes: [row('{a:at1} {-and} [at] {b:times}', M.listed), row('{a:halfclock1} {b:halfclock1}', M.listed)],
  clockpair: [row('{a:halfclock1} {b:halfclock1}', M.listed)],
  halfclock1: [row('{h:#12}[~:~{m:#2}] {half}', M.clock), row('{h:hword} {half}', M.clock), row('{noon}', M.same)],
  firmtimes: [
    row('{a:inpart} {-and} [at] {b:inpart}', M.listed),
    row('{clock} [{-sharp}]', M.same),
    row('{a:clock} {-and} [at] {b:times}', M.listed),
    // "7am 3pm and 10pm"
    row('{a:halfclock1} {b:clockrow}', M.listed),
  ],
} satisfies Tables

export const parts = {
  part: [
    row('{part:partname} [time]', M.part),
    row('{shade} [-] [in the|at|of the|of|and early] {part:partname}', M.part),
    row('this eve', M.part, { part: 'evening', today: true }),
    row('tonight', M.part, { part: 'night', today: true }),
    row('{shade} tonight', M.part, { part: 'night', today: true }),
    row('this [coming] {part:partname}', M.part, { today: true }),
    row('this {shade} {part:partname}', M.part, { today: true }),
    row('{shade} this {part:partname}', M.part, { today: true }),
    row('dinner [-] time|suppertime', M.part, { part: 'evening', hour: 18 }),
    row('breakfast [-] time', M.part, { part: 'morning', hour: 8 }),
    row('lunch [-] time', M.part, { part: 'noon' }),
    row('bedtime|bed time|last thing [at night]', M.part, { part: 'night', hour: 22 }),
    row('last thing tonight', M.part, { part: 'night', hour: 22, today: true }),
    row('(tea) [-] time|teatime', M.part, { part: 'evening', hour: 17 }),
    row('tonight (before bed|before bedtime|at bedtime)', M.part, { part: 'night', hour: 22, today: true }),
    row('morning tea', M.part, { part: 'morning', hour: 10 }),
    row('mid [-] morning|midmorning', M.part, { part: 'morning', hour: 10 }),
    row('mid [-] afternoon|midafternoon', M.part, { part: 'afternoon', hour: 15 }),
    row(
      "[the] end of [the] [business|working|work] day|end - of - day|end of (the workday|business|work)|(day|day's) end|(close|end) of (business|play|day)|eod|eob|cob|cop",
      M.endOfDay,
    ),
    row('[the] first thing [in the morning] !{subject1}|at first light', M.firstThing),
    row('first thing this morning', M.firstThing, { today: true }),
  ],
  meal: [
    row('dinner|supper', M.part, { part: 'evening', hour: 18 }),
    row('breakfast', M.part, { part: 'morning', hour: 8 }),
    row('lunch', M.part, { part: 'noon' }),
  ],
  // "the first thing I need to do"
  subject1: phrases('i | we | you | that | on the list'),
  // "before work, say 7:10": which half of the day an hour is of; alone they say no hour
  beforehand: [
    row('work|school|breakfast|lunch|the school run', M.part, { part: 'morning' }),
    row('dinner|supper|tea', M.part, { part: 'evening' }),
    row('bed|bedtime', M.part, { part: 'night' }),
  ],
  after: [
    row('breakfast', M.part, { part: 'morning', hour: 9 }),
    row('lunch', M.part, { part: 'afternoon', hour: 13 }),
    row('school', M.part, { part: 'afternoon', hour: 15.5 }),
    row('dinner|supper', M.part, { part: 'evening', hour: 20 }),
    row('work', M.endOfDay),
  ],
} satisfies Tables
