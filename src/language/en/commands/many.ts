import * as C from '../../commands/change.js'
import * as X from '../../commands/correct.js'
import { row } from '../../commands/rows.js'
import * as S from '../../commands/settings.js'
import { phrases, says } from '../../engine/row.js'
import type { Target } from '../../intent.js'
import { same } from '../../meanings/basic.js'
import type { Period } from '../../time-reading.js'
import { leftOut } from './off.js'

const ALL: Target = { by: 'all' }
const THEM: Target = { by: 'all', set: true }

/** Many reminders named at once, and what is done with them; and what goes before other commands. */
export const many = {
  // of a series only one, or all of it
  scope: [
    says('(only|just) [the|my|this] (next|coming|upcoming|this)', 'occurrence'),
    says('[the|my] (next|coming|upcoming) !{ofcalendar}', 'occurrence'),
    says('all [the|my|of the|of my]', 'series'),
  ],
  ofcalendar: phrases('week|month|year|one|{weekday}'),
  scopeend: [
    says(
      '[tho|though] [,|;] [\\(] (only|just) [for] (this|that|the next) (one|time|occurrence|once) [\\)]',
      'occurrence',
    ),
    says(
      '[,|;] (once only|only once|just once|as an exception|for once|this (once|time)|for this (once|time))',
      'occurrence',
    ),
    says('[,|;] [\\(] (this|that) (one|time|occurrence) only [\\)]', 'occurrence'),
    says(
      '[,|;] [\\(] [for] (all of them|the whole series|all future ones|every one of them|the series|all occurrences|from now on|from here on|always|permanently) [\\)]',
      'series',
    ),
  ],
  all: phrases(`
    all | all of [it|them] | all the ones | (all|every|any) [my|the|of my] (reminder|reminders) | all (things|alarms)
    | [my|the] reminders | everything [i have] | anything | all i have | the ones | whatever [(i|i've|ive|i have)] [have|got] [on|planned|set] | (everything|anything|all) (i've|ive|i have) [got] [on|planned|set]`),
  except: phrases('except [for]|but [not]|apart from|besides|other than|save|without'),
  ones: phrases('ones|reminders|of (them|those)|alarms|things|in the list|entries'),
  bulk: [
    says('(all of mine|all mine)', ALL, { prefer: 2 }),
    row('(all [the|my|of the]|the|my|every) {show} [ones|one|reminders|reminder|alarms|things]', C.shown),
    row('[all] [of] [the|my|those|these] {filters} {-entries}', C.filtered),
    row('[all] [of] (the|my|those|these) {words:*} {-entries}', C.about, { prefer: -1 }),
    row('{-all} [{filters}] {-except} {target:*}', C.allBut),
    row('both [of] [the|my|those|these] {words:*} [{-entries}]', C.about, { prefer: -1 }),
    row('[the|my] first {n} [{-ones}]', C.first),
    row('[the|my] (last|bottom) {n} [{-ones}]', C.last),
  ],
  entries: phrases('reminders|ones|stuff|things|alarms|entries'),
  ending: phrases(`
    [please] (cancel|delete|del|remove|drop|erase|clear|wipe|kill|discard|scrap|bin|ditch|dump|trash|nuke|chuck|axe|get rid of|throw out|forget [about]|call off)
      [please] | stop reminding me (of|about) | {-dont} remind me (of|about)`),
  relocating: phrases('move|push|shift|postpone|put|reschedule|put off|push back|delay'),
  finishing: phrases('done with|finish|complete|mark|tick off|check off|i did|finished'),
  away: phrases(`
    [{-im}] on (vacation|holiday|leave) | (i'm|im|i am|i will be|i'll be) (away|off|out|travelling|on (vacation|holiday|leave))
    | i have (vacation|holidays)`),
  meanwhile: phrases(`
    then | (during|in) that time | (those|these) days | during it | (while|when) {-im} away | please | that week`),
  skipped: phrases('skip|leave out|omit'),
  instead1: phrases(
    '[,|;|.|-|–] [and|so] [{-meanwhile}] [,] [please|pls] (no|skip|pause|without|leave out|mute|drop|hold off on) [the|my]',
  ),
  ofday: [
    // a slip mends "tomorrow's"
    row('{span:period}', ({ span }: { span: Period }) => span),
    row('the (one|reminder|occurrence) (on|for|of) {span:period}', ({ span }: { span: Period }) => span),
  ],
  silenced: phrases('pause|suspend|hold|mute|silence|[let me] take (a|some) (break|rest|pause|time off) from'),
  silence: phrases(`
    leave me (alone|in peace|be) | stop bothering me | {-dont} (disturb|message|text|ping|bother|contact|notify|buzz|write to|wake) [me] [please] | {-dont} send [me] (anything|reminders|messages|notifications) | dnd | no (messages|notifications|pings|texts|more reminders) | nothing | (be|stay|keep) (quiet|silent) | mute [all|yourself] | no reminders | hold (everything|all reminders) | [be] quiet | silence | shush
    | do not disturb [me] | (mute|pause|stop) everything | pause (all [[my] reminders|of them]|reminders) | give me peace`),
  busy1: phrases(`
    [i'm|i am|im|we're|we are|i'll be|ill be|i have|i've|ive|i got|have|got] [in|on|at|having|busy|still] [a|an|the|my|with] [{-w:*1}] [{-w:*1}] [{-w:*1}]`),
  nagging: phrases('nagging|nags|bugging|pestering|hassling'),
  off: phrases('off|cancelled|canceled|called off|not (on|happening|taking place)|out|dropped|closed !{time}'),
  many: [
    ...leftOut,
    row(
      '(no|no more|none of the) !{oops} !{soft} !{no} !{messages} {target:*} (until|till|til|before) {time}',
      C.pauseIfThere,
    ),
    row('{target:*} (is|can be|can stay|stays) (off|paused|on (hold|pause)) (until|till|til) {time}', C.pauseIfThere),
    row(
      '{target:*} [is|are] (not [on|needed]|only) (again|back) (until|till|til|before|on|from|from on) {time}',
      C.pauseIfThere,
    ),
    row('(stop|hold off on|hold) {target:*} for (now|a while|the (moment|time being)|a bit)', C.pause, { prefer: 4 }),
    row(
      '(stop|hold off on|hold) {target:*} for (now|a while|the (moment|time being)|a bit) {-restarting} {time}',
      C.pause,
      {
        prefer: 5,
      },
    ),
    row('{target:*} (is|are|will be) {-off} {span}|{span} {target:*} (is|are|will be) {-off}', C.fallsOut, {
      prefer: -2,
    }),
    row(
      `(there is|there's|theres|we have|i have|i've got) no {target:*} {span}|no !{oops} !{soft} !{no} !{messages} {target:*} {span}
      |{target:*} (isn't|isnt|is not|won't be|wont be|doesn't|doesnt|won't|wont) [happening|on|happen|take place] {span}`,
      C.fallsOut,
      { prefer: -2 },
    ),
    row(
      '[but] (except|excluding|not|without|apart from|just not|only not|never) [on|for] [the] {days:everyday}',
      C.withoutDays,
      { prefer: 3 },
    ),
    row('(skip|leave out|no) [it|that] [on] [the] {days:everyday}', C.withoutDays, { prefer: 3 }),
    row('[but] (not|except|without) (on|for|over) [the] (weekend|weekends) [though|tho|please]', C.withoutDays, {
      days: [6, 7],
      prefer: 3,
    }),
    row('{-skipped} [it|that [one]|this [one]] {span}', C.leaveOut, { prefer: 2 }),
    row('({-skipped}|{-ending}) (just|only) {span:ofday} [one|reminder|occurrence]', C.leaveOut, { prefer: 4 }),
    row('{-skipped} {span:ofday} [one|reminder|occurrence]', C.leaveOut, { prefer: 4 }),
    row('({-skipped}|drop) {target:*} {span}', C.leaveOut, { prefer: -1 }),
    row('{-silenced} {target:*} {span}', C.leaveOut, { prefer: -2 }),
    row('(turn|switch) (off {target:short}|{target:short} off) [for|on] {span}', C.leaveOut, { prefer: 2 }),
    row('[let me] take a (break|rest) (for|until|till|til) {time}', C.pause, { prefer: 1 }),
    row(
      '(but|just) not {span} [though|tho]|not {span} (though|tho)|(except|without) {span}|not (over|during|at) {span}|leave (it|that) out {span}|no reminder {span}',
      C.leaveOut,
    ),
    row('({-away} {span}|{span} {-away}) {-instead1} {target:*} [{-meanwhile}]', C.leaveOut),
    row('({-away} {span}|{span} {-away}) {-instead1} {target:*} reminders [{-meanwhile}]', C.leaveOut, { prefer: 1 }),
    row(
      '{-away} {span} [,|and|so] (no reminders [at all]|(skip|pause|mute) everything|(pause|skip) all) [{-meanwhile}]',
      C.leaveOut,
      { target: ALL, prefer: 2 },
    ),
    row('no {target:*} reminders {span}', C.leaveOut),
    row('{-ending} {target:bulk}', C.cancel),
    row('{-ending} (only|just) [the|my] next {target:*}', C.cancel, { scope: 'occurrence', prefer: 2 }),
    row('{-ending} [the|my] next {target:*} (only|just this once|this once)', C.cancel, {
      scope: 'occurrence',
      prefer: 2,
    }),
    row('{-relocating} {target:bulk} [over|back] (to|until|till|til|on) {time}', C.move),
    row('{-relocating} {target:bulk} [back|out|off] [by|for] {length} [later|back]', C.shift, { prefer: 1 }),
    row(
      '({-relocating}|bring|pull) {target:bulk} ([forward|up] [by] {length} (earlier|sooner|forward)|(forward|up|ahead) [by] {length})',
      C.shift,
      { back: true, prefer: 2 },
    ),
    row('{-relocating} {-everything} [back|out|off] [by|for] {length} [later|back]', C.shift, {
      target: ALL,
      prefer: 1,
    }),
    row('[{-softly}] {-themall} {length} later [please]', C.shift, { target: THEM, prefer: 3 }),
    row('[{-softly}] {-themall} {length} (earlier|sooner) [please]', C.shift, { target: THEM, back: true, prefer: 3 }),
    row('[{-softly}] {-themall} [moved] [on|to|at] {time} [instead|please|rather]', C.move, {
      target: THEM,
      prefer: 1,
    }),
    row('[{-softly}] {-both} {length} later [please]', C.shift, { target: { by: 'both' }, prefer: 3 }),
    row('[{-softly}] {-both} {length} (earlier|sooner) [please]', C.shift, {
      target: { by: 'both' },
      back: true,
      prefer: 3,
    }),
    row(
      '(everything|all [of it]|it all) (can|may|should|must) go [,] {-except} {target:*}|(except [for]|apart from|but for) {target:*} [,] (everything|all [of it]|it all) (can|may) go|(keep|leave) (only|just) {target:*}|(only|just) keep {target:*}',
      C.keepOnly,
      { prefer: 2 },
    ),
    row('{-finishing} {target:bulk} [as done|as finished|off]', C.done),
    row('{-silenced} {target:bulk} [for|until|till|til] {time}', C.pause, { prefer: 1 }),
    row('({-silenced}|stop) [{target:*}] (for|until|till|til) {time}', C.pause),
    row('{-silenced} [{target:*}] {until:bounded}', C.pauseUntil, { prefer: -1 }),
    row('give {target:*} a (break|rest|pause) [(for|until|till|til) {time}]', C.pause),
    row(
      '[please] {-silence} (for|until|till|til|before) [the next|the coming|another|about] {time} [please]',
      C.pause,
      { target: ALL, prefer: 3 },
    ),
    row('[please] {-silence} before {clock} [in the morning] [please]', S.quietBefore, { prefer: 4 }),
    row('[for] the next {time} [please] {-silence} [please]', C.pause, { target: ALL, prefer: 3 }),
    row('(until|till|til) {time} [please] {-silence} [please]', C.pause, { target: ALL, prefer: 3 }),
    // "im in a meeting until 11, nothing till then please"
    row(
      '{-busy1} (until|till|til) {time} (,|;|.|-|–|so|and) [so] [please] {-silence} [(until|till|til|before) then|then|meanwhile|in the meantime|please] [please]',
      C.pause,
      { target: ALL, prefer: 3 },
    ),
    row(
      `(stop|quit|no more|enough [with the]) {-nagging} [me|us] [please|now|about it]
      |{-dont} (nag|bug|pester|hassle) [me|us] [please|anymore|any more]
      |stop (asking [me]|repeating [it|yourself]) [please|now|again]`,
      C.calm,
      { prefer: 5 },
    ),
    row(
      '(stop|quit) {-nagging} [me|us] (about|with|over) {target:*}|{-dont} (nag|bug|pester|hassle) [me|us] about {target:*} {-anymore}',
      C.calmAbout,
      { prefer: 3 },
    ),
    row(
      '(and|also|plus) [(remind|ping|nudge) me] again [at|on] {time}|(and|also|plus) (remind|ping|nudge) me again [at|on] {time}',
      X.again,
      { prefer: 5 },
    ),
    row(
      `[{-softly}] [i] ({-nolonger} (need|want)|no need (for|of)|skip|drop|cancel|remove|delete|without|no) [the|any|an|a] {-early}
        [one|ones|reminder|reminders|warning|notice] [please|anymore|any more]`,
      X.noLeads,
      { prefer: 6 },
    ),
  ],
  themall: phrases(
    '(all|each|every one) of (them|those|these) | them all | they all | all | everything | (the|all) (three|four|five|3|4|5) [of them] | the lot',
  ),
  early: phrases('early|earlier|advance|extra|heads up|heads - up|warning|lead'),
}

/** How reminders are named. */
export const targets = {
  // "the last one to 20:00" is none "from one to 20:00"
  oneword: phrases('one'),
  that: phrases('it | (that|this) (one|!{oneword}) | (that|this|the|a|my) reminder | reminder | the one'),
  last: phrases('[the|my|that|this] (last|latest|newest|most recent) (one|reminder|!{oneword})'),
  nextone: phrases('[the|my] (next|coming|upcoming) (one|reminder|alarm)'),
  both: phrases(
    'both [of (them|these|those)] [reminders] | (them|these|those) both | the two [of them] | (these|those) two',
  ),
  middle: phrases('the middle one|the one in the middle'),
  alln: [row('all {n} [of (them|these|those)]', same)],
  ownone: phrases('mine|my own [one]|my one'),
  other: phrases('[and|but] [the|that|my] other (one|reminder)'),
  everything: phrases(`
    all | everything | all [of] mine | all of them | them all | all of it | (all|every one) [of] [my|the|our] [reminders|alarms]
    | [my|the] (reminders|alarms|timers) | [all] [of] (my|the) [whole|entire] list | every reminder | the lot`),
  numbered: phrases('[the] (reminder|reminders|number|numbers|no|no .|nr|nr .|item|items)'),
  range: phrases('to|through'),
  and: phrases('(and|&|\\+|plus) [also]'),
  nth: [
    row('[the] {ordinal} (one|reminder)|the {ordinal} !{oneword}', same),
    says('[only|just] the (early|earlier|earliest|sooner|soonest) (one|reminder)', 1),
  ],
  article: phrases('the|my|our|that|this'),
  lead: phrases(
    '(reminder|reminders|alarm|alarms|one|ones) (about|to|for|that says|called|named|with|containing|of)|about|to|for',
    '(reminder|alarm|one) (at|on|from) >{time}',
  ),
  kindof: phrases('reminder|reminders|alarm|alarms|timer|timers|one'),
  back: phrases('reminder|reminders|alarm|alarms|one|thing|stuff'),
  not: phrases('not'),
  // where only what is surely a reminder may stand
  thing: [
    row('[{-words:*}] {-kindof} [{-numbers}]|{-numbers}|[the|my] {-kindof} (about|for|of|to) {-words:*}', C.thing),
  ],
  // said within a command that means nothing by it
  midst: phrases('(please|pls|just|maybe|instead|now) [{-midst}]'),
}
