/** Rows of commands that several languages share, over words of their own. */
import * as C from '../commands/change.js'
import * as Q from '../commands/questions.js'
import { row } from '../commands/rows.js'
import { phrases, says, type Tables } from '../engine/row.js'

/** The same in all languages. */
export const everywhere = {
  aside: phrases(`
    hm | hmm | hmmm | mm | mmm | eh | ehm | uh | um | oh | ah | aha | ha | haha | hahaha | lol | omg | wtf | ok | okay | k | sry | sorry | ugh
    | argh | grr | meh | pff | pfft | pfff | puh | puuh | ouf | uff | uf | oof | phew | yo | pls | plz | thx | btw`),
  // "sorry, hit enter too early": what it was to say comes
  talk: [says('[{-oops} [,|.|!|-|–]] {-unfinished}', { kind: 'social', said: 'ok' })],
  many: [
    // "pause the diary, back on from wednesday", "pausier das tagebuch, ab mittwoch wieder"
    row('{-setaside} {target:*} {-restarting} {time} [{-restarted}]', C.pause, { prefer: 4 }),
    // with why between the two: "pause that, we're away. start again on saturday"
    row('{-setaside} {target:short} , {-any:*} {-restarting} {time} [{-restarted}]', C.pause, { prefer: 5 }),
  ],
  bulk: [row('{-all} {filters}', C.filtered), row('{-all} [{filters}] [,] {-except} {target:*}', C.allBut)],
  question: [
    row('{page}', Q.turn),
    row('[{-tell}] [,] {-whole} [{filters}]', Q.list),
    row('[{-tell}] [,] {show:showing} [{filters}]', Q.listShowing, { prefer: 2 }),
    row('[{-tell}] {-having} [{-whose}] ({-something}|{-things}) [{filters}]', Q.list),
    row('[{-tell}] {-show1} [{-whose}] {-things} {unread:*}', Q.partly, { prefer: -6 }),
    row('[{-tell}] {-whole} {filters} {unread:*}', Q.partly, { prefer: -5 }),
  ],
} satisfies Tables

/** The same in Spanish, Portuguese, French and Italian. */
export const romance = {
  question: [
    row('[{-tell}] {-show1} [{-whose}] {-things} [{filters}]', Q.list),
    row('[{-tell}] {-show1} [{-whose}] [{-things}] {show} [{filters}]', Q.listShowing, { prefer: 1 }),
    row('[{-whose}] {-bare} [{filters}]', Q.list),
    row('[{-whose}] {-things} {show} [{filters}]', Q.listShowing),
    row('[{-tell}] {-having} {filters} [{-whose}] ({-something}|{-things})', Q.list),
  ],
  snooze: [row('{-snoozing}', C.snooze)],
  cancel: [row('{-nomore}', C.cancel, { prefer: 2 })],
} satisfies Tables

/** The same in Spanish and Portuguese. */
export const iberian = {
  question: [
    row('{-show1} [{-whose}] {span} [{filters}]', Q.listIn),
    row('[{-tell}] {-having} [{-whose}] [{-things}] {show} [{filters}]', Q.listShowing),
    row('[{-tell}] {-having} {filters}', Q.list, { prefer: -1 }),
    row('{-something} {filters}', Q.list),
    row('[{-tell}] {-when} {words:*} {filters}', Q.when, { prefer: -1 }),
  ],
  edit: [
    row('{-moving} [{scope}] {target:*} {-onto} {time} [{scope:scopeend}]', C.move, { prefer: 1 }),
    row('{-rescheduling} [{scope}] {target:*} !<{onto} {time} [{scope:scopeend}]', C.move),
    row('{-movingit} [{-onto}] {time} [{scope:scopeend}]', C.move, { prefer: 1 }),
    row('{-movingit} {length} {-later}', C.shift, { prefer: 3 }),
    row('({-moving}|{-delaying}) {target:*} {length} {-earlier}', C.shift, { back: true, prefer: 3 }),
    row('{-moving} {target:short} {time}', C.move, { prefer: 2 }),
    row('{-moving} {target:short}', C.moveWhen, { prefer: 1 }),
    row('!{unnamed} {target:*} {-rather} [{-onto}] {time}', C.rather, { prefer: -1 }),
    row('{-skipping} {target:*}', C.skip),
    row('{-skipping}', C.skip),
    row('{-setaside} [{target:*}]', C.pause),
    row('{-resuming} {target:*}', C.resume, { prefer: 2 }),
  ],
  cancel: [row('{-deleting} {target:*}', C.cancel)],
  done: [row('[{-already}] {-finished}|✓|✔|✅', C.done, { prefer: 2 })],
  snooze: [
    row('{-snoozing} {time}', C.snooze, { prefer: 1 }),
    row('{-snooze1} {target:*} !<{onto} {time}', C.snooze),
    row('{-snooze1} {target:*}', C.snooze, { prefer: -1 }),
    row('{-snooze1} {target:short}', C.snooze, { prefer: 2 }),
  ],
  many: [
    row('{-deleting} {target:bulk}', C.cancel),
    row('{-deleting} {-onlynext} {target:*}', C.cancel, { scope: 'occurrence', prefer: 2 }),
    row('{-moving} {target:bulk} {-onto} {time}', C.move),
  ],
} satisfies Tables

/** The same in French and Italian. */
export const frenchItalian = {
  cancel: [
    row('{-taking} >{lead} {target:*}', C.cancel),
    row('{-taking} [-] {target:*}', C.cancelIfThere, { prefer: -2 }),
  ],
  done: [
    row('[{-before}] {-finished}|✓|✔|✅', C.done, { prefer: 2 }),
    row('{-finished} [:] {target:*}', C.done),
    row('{target:*} {-finished}', C.done, { prefer: -1 }),
  ],
  many: [row('{-marking} {target:bulk} {-asdone}|{target:bulk} {-finished}', C.done)],
  question: [
    row('{-show1} [{-whose}] {span} [{filters}]', Q.listIn, { prefer: -1 }),
    row('[{-tell}] {-having} [{-whose}] {-things} {show} [{filters}]', Q.listShowing),
  ],
} satisfies Tables

/** The same in German and Dutch. */
export const germanic = {
  question: [
    row('[{-whose}] {show} {-things} [{filters}]', Q.listShowing),
    row('{-show1} [{-whose}] {-things} {filters}', Q.list),
    row('{-show1} [{-whose}] {span} [{filters}]', Q.listIn),
    row('[{-tell}] {-having} {filters} [{-whose}] ({-something}|{-things}) [{-small}] [{-small}]', Q.list),
    row('[{-tell}] {-having} [{-whose}] {show} [{-something}|{-things}] [{filters}]', Q.listShowing),
    row('[{-tell}] {-having} {filters}', Q.list, { prefer: -1 }),
    row('{-something} {filters}', Q.list),
  ],
  cancel: [row('{-deleting} [{-please}] {target:*}', C.cancel), row('{target:*} {-deleted}', C.cancel)],
  snooze: [row('{-snoozing} {target:short}', C.snooze, { prefer: 2 })],
  edit: [
    row('{-moving} [{-please}] [{scope}] {target:*} {-onto} {time} [{scope:scopeend}]', C.move, { prefer: 1 }),
    row('{-moving} [{-please}] [{scope}] {target:*} !<{onto} {time} [{scope:scopeend}]', C.move),
    row('{-moving} [{-please}] {-onto} {time} [{scope:scopeend}]', C.move, { prefer: 1 }),
    row('{target:*} {-onto} {time} {-moved}', C.move, { prefer: 1 }),
    row('{target:*} !<{onto} {time} {-moved}', C.move),
    row('{-moving} {target:short}', C.moveWhen, { prefer: 1 }),
    row('{-setaside} [{target:*}]', C.pause),
  ],
  many: [
    row('{-setaside} {target:*} [,|;|.|-|–] [{-and}] [{-fromon}] {time} {-restarted}', C.pause, {
      prefer: 3,
    }),
    row('{-onlynext} {target:*} {-deleted}', C.cancel, { scope: 'occurrence', prefer: 3 }),
  ],
} satisfies Tables
