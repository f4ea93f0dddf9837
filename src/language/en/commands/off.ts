import * as C from '../../commands/change.js'
import { row } from '../../commands/rows.js'
import { phrases } from '../../engine/row.js'

/** The words of what is left out for once or for a while, and of what begins again. */
export const off = {
  thistime: phrases(
    `[just|only] [for] this (time|once) [only] | (just|only) [for] (this|that|the next) (one|time|occurrence|once) | next time [only] | [just] for once | as an exception | (once only|only once|just once)`,
  ),
  fromnow: phrases(
    'from now on [always|only] | from (here|this point) on | (going|moving) forward [always] | from today on | in future | in the future | as of now | (from then|after that) on [always|only] | from there on | henceforth | permanently',
  ),
  onlystill: phrases('only|just'),
  goingon: phrases('carry on|keep going|go on|continue|resume|keep (it|them) (going|coming)|[let it] keep running'),
  asbefore: phrases('as (before|usual|normal|it was)|like (before|normal|always)'),
  wholething: phrases('the whole (thing|lot) | the entire thing | all of it'),
  only: phrases('only|just'),
  forspan: phrases('for|on|in|during'),
  restarting: phrases(`
    [,|;|.|-|–] [and|but|then] [only] (resume|restart|start|continue|carry on|pick (it|them) up|bring (it|them) back|turn (it|them) on|back [on|in]|on again|again|begin|go on
    |(it|they) (can|should|may) (start|resume|come back|continue)) [it|that|them] [again|back] [up|on] [on|from|at|as of|in|only] [from|on]`),
  restarted: phrases('[on] again | back on | onwards | on'),
  startingup: phrases('start|begin|restart|resume|continue|carry on|go on|pick up'),
  // in front of the time that a change leads to
  onto: phrases('to|for|until|on|at|till|by'),
  on: phrases('on'),
  forward: phrases('forward|up|ahead'),
}

/** What is skipped, paused and resumed. */
export const skipped = [
  row('skip [it|this|that|this time|{-today}] [{scope:scopeend}]', C.skip, { prefer: 2 }),
  row('skip [the] next [one|time|occurrence|reminder] [[of|for|on] {target:*}] [{scope:scopeend}]', C.skip, {
    prefer: 1,
  }),
  row('skip {target:*} [once|next time|this time|the next time|{-today}] [{scope:scopeend}]', C.skip),
  row('{-setaside} !{on} [{target:*}] [{scope:scopeend}]', C.pause),
  row('{-setaside} !{on} [{target:*}] (until|till|til|for|through) {time} [{scope:scopeend}]', C.pause, {
    prefer: 1,
  }),
  row(
    '(put|set) {target:*} on (hold|ice|pause) [(until|till|til|for|through) {time}] [{scope:scopeend}]|(start|restart|resume|continue|begin) (them|{target:*}) [again|back] (on|from|at|in) {time}',
    C.pause,
    { prefer: 3 },
  ),
  row('(resume|unpause|continue|restart|enable|re - enable|reenable|reactivate) {target:*}|resume|unpause', C.resume),
  row('[just|only] skip [just|only] (one|once|one time|a time|one of them)', C.skip, { prefer: 4 }),
  row(
    '[just|but] not (this|next|the next) (time|one)|(sit|leave) (this|the next) [one] out|give (it|this one|the next one) a miss [this time]',
    C.skip,
    { prefer: 3 },
  ),
  row(
    '(start|begin|restart) {target:*} [up] again|(turn|switch) {target:*} back on|(turn|switch) {target:*} on again|(turn|switch) (back on|on again) {target:*}|get {target:*} (going|started) again|{target:*} (can|may|should) (start|begin|resume|come back|continue|go on) [again] [now]|[you can] (continue|carry on|go on|start again|start up again|begin again) with {target:*}',
    C.resumeNamed,
    { prefer: 1 },
  ),
  row('(start|begin|carry on|go on|back on) [it] [up] again|(back|on) again|back on [please|now]', C.resume, {
    prefer: 2,
  }),
]

/** For a while, or until it begins again. */
export const leftOut = [
  row(
    '[{-fromnow}] {days:everyday} (are|is) [now|always] (out|off|cancelled|canceled|gone|over|no longer needed|not needed [anymore]) [{-fromnow}]|[{-fromnow}] {days:everyday} (drop|drops) out [{-fromnow}]|[{-fromnow}] (no more|not on|no longer [on]|not [anymore] on) {days:everyday} [anymore|{-fromnow}]',
    C.withoutDays,
    { prefer: 4 },
  ),
  row('[just|but] not {span:ofday} {-thistime}|{-thistime} not {span:ofday}|{span:ofday} {-thistime} not', C.leaveOut, {
    prefer: 4,
  }),
  row(
    "(no more|none|not any more|not anymore|no longer|not needed|not necessary) [{-forspan}] {span}|[that is|that was|that will be|thats|that's|that'll do] enough for {span}|give (it|this one) a miss [{-forspan}] {span}|not for {span}",
    C.leaveOut,
    { prefer: 2 },
  ),
  row(
    '[but] not again (until|till|til|before) {when:*}|{-startingup} [it] [again] (on|from|in|as of) {when:*}|back (on|again) (on|from|in|as of) {when:*}',
    C.pauseTill,
    { prefer: 5 },
  ),
  row('[but] not again {until:bounded}', C.pauseUntil, { prefer: 4 }),
  row('(leave|drop) (it|that|this) {span}', C.leaveOut),
]
