import * as C from '../../commands/change.js'
import { row } from '../../commands/rows.js'
import { phrases, says } from '../../engine/row.js'
import { same } from '../../meanings/basic.js'

/** How reminders are named. */
export const targets = {
  that: phrases('it | that [one] | this [one] | (that|this|the|a|my) reminder | reminder | the one'),
  last: phrases('[the|my|that|this] (last|latest|newest|most recent) [one|reminder]'),
  nextone: phrases('[the|my] (next|coming|upcoming) (one|reminder|alarm)'),
  both: phrases(
    'both [of (them|these|those)] [reminders] | (them|these|those) both | the two [of them] | (these|those) two',
  ),
  other: phrases('[and|but] (the|that|my) other (one|reminder)'),
  everything: phrases(`
    all | everything | all [of] mine | all of them | them all | all of it | (all|every one) [of] [my|the|our] [reminders|alarms]
    | [my|the] (reminders|alarms|timers) | [all] [of] (my|the) [whole|entire] list | every reminder | the lot`),
  numbered: phrases('[the] (reminder|reminders|number|numbers|no|no .|nr|nr .|item|items)'),
  range: phrases('to|through'),
  and: phrases('(and|&|\\+|plus) [also]'),
  nth: [
    row('[the] {ordinal} (one|reminder)|the {ordinal}', same),
    says('[only|just] the (early|earlier|earliest|sooner|soonest) (one|reminder)', 1),
  ],
  article: phrases('the|my|our|that|this'),
  lead: phrases(
    '(reminder|reminders|alarm|alarms|one|ones) (about|to|for|that says|called|named|with|containing|of)|about|to|for',
    '(reminder|alarm|one) (at|on|from) >{time}',
  ),
  kindof: phrases('reminder|reminders|alarm|alarms|timer|timers|one'),
  back: phrases('reminder|reminders|alarm|alarms|one|thing'),
  not: phrases('not'),
  // where only what is surely a reminder may stand
  thing: [
    row('[{-words:*}] {-kindof} [{-numbers}]|{-numbers}|[the|my] {-kindof} (about|for|of|to) {-words:*}', C.thing),
  ],
  // said within a command that means nothing by it
  midst: phrases('(please|pls|just|maybe|instead|now) [{-midst}]'),
}
