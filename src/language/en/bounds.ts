import { phrases, says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

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
    | since | effective | [the] first [one|time|occurrence|reminder] [is|being]`),
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
  but: phrases(`
    except for | except on | except in | except | excluding | apart from | but not on | but not | other than
    | not on | not in | and not on | never on | but never on | but | skipping | [but|and] (skip|leave out|drop) | without | unless it is | unless it's | that is not | that isn't | that are not | that aren't`),
  nextdays: phrases(`
    each of the next | each of the coming | all of the next | every day of the next | the next | the coming
    | the following | next`),
} satisfies Tables
