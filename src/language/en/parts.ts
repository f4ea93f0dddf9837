import { phrases, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

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
    row('bedtime|bed time', M.part, { part: 'night', hour: 22 }),
    row('tonight (before bed|before bedtime|at bedtime)', M.part, { part: 'night', hour: 22, today: true }),
    row('morning tea', M.part, { part: 'morning', hour: 10 }),
    row('mid [-] morning|midmorning', M.part, { part: 'morning', hour: 10 }),
    row('mid [-] afternoon|midafternoon', M.part, { part: 'afternoon', hour: 15 }),
    row(
      "[the] end of [the] [business|working|work] day|end - of - day|end of (the workday|business|work)|(day|day's) end|close of (business|play|day)|eod|eob|cob|cop",
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
