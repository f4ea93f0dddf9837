import * as C from '../../commands/change.js'
import * as X from '../../commands/correct.js'
import { row } from '../../commands/rows.js'
import * as T from '../../commands/talk.js'
import { phrases } from '../../engine/row.js'
import type { Target } from '../../intent.js'
import { skipped } from './off.js'

const BOTH: Target = { by: 'both' }

export const change = {
  deleting: phrases(`
    [remind] (cancel|delete|del|remove|rm|drop|erase|clear|wipe|kill|discard|scrap|scratch|get rid of|stop|unset|dismiss|end
    |forget [about]|throw out)`),
  dont: phrases("don't|dont|do not|never"),
  nolonger: phrases("don't|dont|do not|no longer"),
  anymore: phrases('anymore|any more|again|any longer|now'),
  nvm: phrases('nvm|nevermind|never mind'),
  im: phrases("i'm|i am|im|i have|i've|ive|i"),
  finished: phrases('done|finished|complete|completed'),
  already: phrases("(i'm|i am|im|it's|its|that's|thats|i've|ive|i have|got it|already|just) [{-already}]"),
  ok: phrases('(ok|okay|just|already|yes) [,] [{-ok}]'),
  // what only looks as if it were named with "done" behind it
  notask: phrases(`
    get | getting | be | been | being | are | is | was | when | what | who | why | how | have | has | had | i | i'm | you | we
    | they | he | she | it | not | until | almost | nearly | never | if | well | to | remind | everything`),
  nodid: phrases('i|you|we|he|she|they|it|anyone|the bot'),
  link: phrases("for|until|till|til|'til|by|to"),
  instead: phrases('[,] (instead|then|rather)'),
  busy: phrases(
    "[i'm|i am|im] (busy|driving|in a meeting|eating|working|not home) [,|;|.|-|–]|no time [now] [,|;|.|-|–]|i'm|i am",
  ),
  free: phrases(
    'snooze|hold off [on]|not [right] now|[a bit|a little|bit|little|much] later|maybe later|some other time|in a (bit|while|sec)|soon',
  ),
  // said of doing it at another time
  plan: phrases('postpone|delay|defer|push [it|that|this] back|put [it|that|this] off|put off'),
  again: phrases('(remind|ping|nag) me again [later] [about]|remind me later [about]'),
  asking: phrases(
    "(ask|tell|try) me again [later]|ask [me] later|(ask|try) again [later]|not yet|(can't|cant) [do (it|that|this)] [right] now",
  ),
  needy: phrases('give me|gimme|wait|hold on|sleep'),
  doing: phrases("[i'll|ill|i will|let's|lets|can we] do (it|that|this) [later]"),
  delaying: phrases('postpone|delay|defer|push back|put back|put off|hold off'),
  shifting: phrases('move|shift|push|put|bring|reschedule|make'),
  moving: phrases('move|reschedule|shift|change|push|update|edit|postpone|delay|adjust|switch'),
  editing: phrases('edit|change|reschedule|move|update|adjust'),
  // said of putting a thing right as a whole
  remaking: phrases('change|make|set|update|edit|adjust'),
  putting: phrases('set|put|bring|bring forward'),
  timeof: phrases('[the] (time|date|day|due date)'),
  changing: phrases('change|edit|update'),
  textof: phrases('[the|its] (text|title|name|wording|words|message)'),
  into: phrases('to|into|as'),
  setaside: phrases('pause|suspend|hold|disable|mute for now|[let me] take (a|some) (break|rest|pause|time off) from'),
  today: phrases('today|tonight|tomorrow|(this|next) week|[on] {-weekday}'),
  cancel: [
    row('{-deleting} !{uncancelled} !{remindbehind} {target:*}', C.cancel),
    row('(bin|ditch|dump|trash|nuke|chuck|axe|lose) ({target:short}|>{article} {target:*})', C.cancel, { prefer: 1 }),
    row(
      '(stop|quit) (reminding|nagging|bugging|pinging|telling) [me|us] (about|to|of|that|with) {target:*}',
      C.cancel,
      { prefer: 2 },
    ),
    row('{-dont} (remind|nag|bug|ping) (me|us) (about|to|of|that) {target:*} {-anymore}', C.cancel, { prefer: 2 }),
    row('[i] {-nolonger} (need|want) to be reminded (about|to|of|that) {target:*} [{-anymore}]', C.cancel, {
      prefer: 2,
    }),
    row('(take|remove|delete|cross|strike) {target:*} (off|from) [of] (my|the|our) {-list}', C.cancel, { prefer: 2 }),
    row(
      '({target:short}|{target:placed}) (can|may) (go|be (deleted|removed|cancelled|canceled|dropped|scrapped)) [now|too|as well|then|away]',
      C.cancelIfThere,
    ),
    row('[i] {-nolonger} (need|want) [any] {target:thing} [{-anymore}]', C.cancel, { prefer: 1 }),
    row('[i|we] {-dont} (need|want) {target:short} {-anymore}|[i] no longer (need|want) {target:short}', C.cancel, {
      prefer: 1,
    }),
    row('(turn off|switch off|deactivate|disregard|ignore) {target:thing}', C.cancel, { prefer: 1 }),
    row('(no more|no longer any|enough (of|with) [the]) {target:*} [please|now]', C.cancelIfThere),
    row(
      '(stop|quit|drop|lay off|knock off|be done) [it] [already|now] with [all] {target:*} [please|now|already]',
      C.cancelIfThere,
      {
        prefer: 1,
      },
    ),
    row('{-nvm} !{someone} [about] {target:*}', C.cancel),
    row("{-nvm} !{someone} [about] {target:*} [,] [i|i've|i have] (already|just) {-why:*}", C.cancel, { prefer: 1 }),
    row('{-nvm} !{someone} [about] {target:*} , (i|we|it|she|he|they) {-why:*}', C.cancel, { prefer: 1 }),
  ],
  // "cancel my free trial before the 28th | , remind me on the 26th": what is to be done, and when
  remindbehind: phrases('{-w:*} (,|.|;|-) [so|and|please|pls] (remind|ping|nudge|alert) me {-time}'),
  uncancelled: phrases('snoozing|it all together|that (,|;|.|-|–) {-time}'),
  someone: phrases('it|that|this|then|now|me'),
  list: phrases('reminders|[reminder|to - do|todo|task] list|schedule|calendar'),
  done: [
    row(
      '[{-already}] {-finished} [it|that|this] [already|now]|[i] [already|just] did (it|that|this) [already|now]|already did',
      C.done,
      { prefer: 2 },
    ),
    row('[{-ok}] (all|everything|all of (it|them|those)) [is|are] [now] {-finished} [now]', C.done, {
      target: { by: 'all' },
      prefer: 3,
    }),
    row('(mark|check|tick|set) [it|that|this] [as|off as] {-finished}|task {-finished}|✓|✔|✅', C.done, { prefer: 2 }),
    row('[{-im}] [all] (done|finished|completed|did !{nodid}|ticked off) [with] {target:*}', C.done),
    row('(mark|check|tick|set) {target:*} [as] ({-finished}|off)|(check|tick|cross) off {target:*}', C.done, {
      prefer: 1,
    }),
    row('(check|tick) {target:counted}|(finish|complete) ({target:short}|>{article} {target:*})', C.done, {
      prefer: 1,
    }),
    row('{target:*} (is|are) {-finished} [now]', C.done, { most: 12 }),
    row(
      "[{-ok}] [i|i've|i have|just] [just|already] {-past} (it|that|them|'em|em|those|this) [just now|already] [,|.|;|-|–] [all] ({-finished}|✓|✔|✅)",
      C.done,
      { prefer: 3 },
    ),
    row(
      "[{-ok}] (i|i've|ive|i have|just) [just|already] {-past} (it|that|them|'em|em|those|this) [just now|already|now]",
      C.told,
    ),
    row('[{-ok}] [just|already] {-past} [it|that|them|those|this] [just now|already|now]', C.told, { prefer: -1 }),
    row('[reminder] {target:counted} {-finished}', C.done, { prefer: 1 }),
    row('!{notask} {target:*} done', C.done, { most: 4 }),
    row('!{notask} {target:*} [:|,|;|.|-|–] {-already} done [{-lately}]', C.done, { prefer: 1 }),
    row(
      "!{notask} {target:*} [:|,|;|.|-|–] [i|we|i've|ive|i have] [just|already] (did|done|finished) (it|that|this|them) [{-lately}]",
      C.done,
      { prefer: 1 },
    ),
    row("[{-ok}] (i|i've|ive|i have|i'm) [just|already] {-past} {target:*} [{-lately}]", C.told, { prefer: -1 }),
    row('[{-ok}] {-past} >{ours} {target:*} [{-lately}]', C.told, { prefer: -1 }),
    row('{target:*} (is|are|has been|have been|was|were) [all|now|already] {-past} [already|now]', C.told, {
      prefer: -2,
    }),
    row('{target:*} [all|now|already] {-past} [already|now]', C.told, { prefer: -2, most: 6 }),
  ],
  lately: phrases(
    'already|now|just now|a (minute|moment|while) ago|yesterday|[earlier] today|earlier|last night|this (morning|afternoon|evening)',
  ),
  ours: phrases('the|my|our|his|her|them'),
  snooze: [
    row('[just|give me|gimme] [another] {n:amount} more {unit} [please]', C.snoozeUnits, { prefer: 4 }),
    row('[just|give (me|it)|gimme] another {n:amount} {unit} [please]', C.snoozeUnits, { prefer: 4 }),
    row(
      '[just|give (me|it)|gimme] {n:#} more [please]|[just|give (me|it)|gimme] another {n:#} [please]',
      C.snoozeMinutes,
      {
        prefer: 3,
      },
    ),
    row('[just|give me|gimme] another {unit} [please]', C.snoozeUnits, { n: 1, prefer: 4 }),
    row('remind me {time} (again|instead|then|rather)', C.snooze, { prefer: 3 }),
    row('{-both} [{-free}] [,] [{-link}] {time} [{-instead}]|{-both} {-free}', C.snooze, {
      target: BOTH,
      isPlan: true,
      prefer: 2,
    }),
    row('[{-busy}] ({-free}|{-plan}|{-again}|{-asking})', C.snooze, { prefer: 1 }),
    row('[{-busy}] {-free} (for|by) {n:#}', C.snoozeMinutes, { prefer: 3 }),
    row('[{-busy}] {-plan} (for|by) {n:#}', C.snoozeMinutes, { isPlan: true, prefer: 3 }),
    row('[{-busy}] ({-again}|{-asking}|{-needy}) [for|by] {n:#}', C.snoozeMinutes, { prefer: 3 }),
    row('[{-busy}] {-free} [,|;] [{-link}] {time} [{-instead}]', C.snooze, { prefer: 1 }),
    row('[{-busy}] {-plan} [,|;] [{-link}] {time} [{-instead}]', C.snooze, { isPlan: true, prefer: 1 }),
    row('[{-busy}] ({-again}|{-asking}) [,|;] [{-link}] {time} [{-instead}]', C.snooze, { prefer: 1 }),
    row('[{-busy}] {-needy} [{-link}] !{aton} {time} [{-instead}]', C.snooze, { prefer: 1 }),
    // of what did not come yet, another time
    row('{-needy} (,|;) [{-link}] !{aton} {time} [{-instead}]', C.snooze, { isPlan: true, prefer: 1 }),
    row('[{-busy}] {-doing} [,|;] [{-link}] {time} [{-instead}]', C.snooze, { isPlan: true, prefer: 1 }),
    row('[{-busy}] {-free} {target:short} [{-link}] [{time}] [{-instead}]', C.snooze, { prefer: 2 }),
    row('[{-busy}] {-plan} {target:short} [{-link}] [{time}] [{-instead}]', C.snooze, { isPlan: true, prefer: 2 }),
    row('[{-busy}] {-free} {target:*} {-link} {time} [{-instead}]', C.snooze),
    row('[{-busy}] {-plan} {target:*} {-link} {time} [{-instead}]', C.snooze, { isPlan: true }),
    row('[{-busy}] {-free} {target:*}', C.snooze, { prefer: -2 }),
    row('[{-busy}] {-plan} {target:*}', C.snooze, { isPlan: true, prefer: -2 }),
    row('!{unnamed} {target:*} [,] !<{and} [once] again {time}', C.snoozeNamed, { prefer: -3 }),
    // counted from the time that it has
    row('{-shifting} {target:*} {by:shifted} [,] {-plus} [{-onto}] {time}', X.shiftedTo, { prefer: 7 }),
    row('({-moving}|make) {target:*} [{-onto}] {time} [,] {-plus} {by:shifted}', X.shiftedTo, { prefer: 8 }),
    row('{-delaying} [{target:*}] [by|for] [another] {length}', C.shift, { prefer: 7 }),
    row('(push|put|hold|move|shift) {target:*} (back|off|out|along|down) [by|for] [another] {length}', C.shift, {
      prefer: 6,
    }),
    row('(push|move|shift|bump) ({target:short}|>{article} {target:*}) [another] {length}', C.shift, { prefer: 5 }),
    row('{-shifting} {target:*} !<{forward} by [another] {length} [later|back]', C.shift, { prefer: 6 }),
    row('{-shifting} {target:*} [back|out] [by] [another] {length} (later|back)', C.shift, { prefer: 6 }),
    row('{-shifting} {target:*} [by] [another] {length} (earlier|sooner)', C.shift, { back: true, prefer: 6 }),
    row('{-shifting} {target:*} (up|ahead) [by] [another] {length} [earlier|sooner]', C.shift, {
      back: true,
      prefer: 7,
    }),
    row('(do|have|set|run|start|schedule) {target:short} [by] {length} later', C.shift, { prefer: 6 }),
    row('(do|have|set|run|start|schedule) {target:short} [by] {length} (earlier|sooner)', C.shift, {
      back: true,
      prefer: 6,
    }),
    row('bring {target:*} (forward [by] [another] {length}|[by] [another] {length} forward)', C.shift, {
      back: true,
      prefer: 7,
    }),
  ],
  ceasing: phrases('(stop|end|finish|quit) [repeating|reminding me|it|that|this|them]'),
  aton: phrases('at|on'),
  unnamed: phrases('start|restart|resume|continue|begin|remind|ask|tell|try|and|not|when|what'),
  edit: [
    row(
      '(bring|get|put|add) {words:*} back [in|on] [[on] (the|my) list] [please|again]|i (want|need) {words:*} (back|after all)|(restore|undelete|recover|reinstate) {words:*}',
      T.comesBack,
      {
        prefer: 3,
      },
    ),
    ...skipped,
    row('[do|make|move|put|set] {target:otherone} [{-onto}] {time} [{-instead}]', C.move, { prefer: 2 }),
    // earlier or later: people mean both
    row('(move|push|shift) {target:short} forward [by] {-length}', C.moveWhen, { prefer: 4 }),
    row('!{unnamed} {target:*} (can|could|may) wait (till|until|til|for) {time}', C.rather),
    row('(rename|reword|rephrase) {target:*} {-into} {text:*}', C.rename, { prefer: 6 }),
    row('(change|set|edit|update) {-textof} (of|for|on) {target:*} {-into} {text:*}', C.rename, { prefer: 6 }),
    row(
      '{-changing} {target:short} to say {text:*}|(change|edit|rename|update) [reminder] {target:short} (:|–|-) {text:*}',
      C.rename,
      { prefer: 7 },
    ),
    row(
      '(change|set|edit|update) {-textof} (to|into) {text:*}|(call|name) (it|that) {text:*} [instead]|(make|let) it (say|read) {text:*}',
      C.rename,
      { prefer: 5 },
    ),
    row('!{unnamed} !{it} {target:*} (should|needs to|has to|must) (say|read|be called|be named) {text:*}', C.rename, {
      prefer: 5,
    }),
    row('{-changing} {target:short} to {text:*}', C.rename, { prefer: -2 }),
    row('{-editing} [{-timeof} [of|for]|text] {target:short}', C.moveWhen, { prefer: 1 }),
    row('{-editing} ({-timeof}|[the] text)', C.moveWhen, { prefer: 1 }),
    row('(reschedule|edit) [{-timeof} (of|for)] {target:*}|{-editing} {-timeof} (of|for) {target:*}', C.moveWhen, {
      prefer: -3,
    }),
    row('{-moving} [{-timeof}] (to|for|until) {time} [{scope:scopeend}]', C.move, { prefer: 2 }),
    row('{-putting} {-timeof} (to|until|till|til) {time} [{scope:scopeend}]', C.move, { prefer: 2 }),
    row(
      '({-moving}|bring) {target:*} (back|up|forward|out|over) (to|until|till|til|at) {time} [{scope:scopeend}]',
      C.move,
      { prefer: 3 },
    ),
    row(
      '({-moving}|{-putting}) [{-timeof} (of|for)] {target:short} [back] [{-onto}] [the] {time} [{scope:scopeend}]',
      C.move,
      { prefer: 1 },
    ),
    row('{-moving} [{-timeof} (of|for)] [{scope}] {target:*} {-onto} {time} [{scope:scopeend}]', C.move),
    row('{-moving} [{-timeof} (of|for)] {target:*} from {-was:time} to {time}', C.move, { prefer: 3 }),
    row(
      '{-putting} [{-timeof} (of|for)] [{scope}] {target:*} [forward|up] (to|until|till|til) {time} [{scope:scopeend}]',
      C.move,
    ),
    row('(make|change|set) (it|that|this) [to] {by:*} [{-instead}]', X.leadOrTime, { prefer: 9 }),
    row(
      '(make|repeat) ({target:short}|reminder {target:short}|{target:thing}) [repeat|recur|recurring|repeating|repeated|be|to be|to] {time} [{-instead}] [{scope:scopeend}]',
      C.move,
      { prefer: 1 },
    ),
    row('{-moving} {target:*} {-onto} {time} [,] (only|just) [for|on] {day:time}', C.moveOn, { prefer: 4 }),
    row('(only|just) [for|on] {day:time} [,] {-moving} {target:*} {-onto} {time}', C.moveOn, { prefer: 4 }),
    row(
      '{day:time} [,] (do|make|have|set|move|put) {target:short} [{-onto}] {time} [{-instead}] [tho|though] [{scope:scopeend}]',
      C.moveOn,
      { prefer: 1 },
    ),
    row('[and|then] (stop|end|finish|quit) [repeating|reminding me|it|that|this] [after] {last:period}', X.ending, {
      prefer: 1,
    }),
    row('[and|then] {-ceasing} after {n} (times|reminders|occurrences)', C.endAfter, { prefer: 2 }),
    row('[and|then] {-ceasing} after [the] {n:ordinal} (time|one|occurrence|reminder|go)', C.endAfter, { prefer: 2 }),
    row('(not [anymore|any more]|no more|no longer) after {last:period}', X.ending),
    row('(not [anymore|any more]|no more|no longer) from {last:period} on [anymore|any more]', X.ending, {
      isBefore: true,
    }),
    row('(make|repeat) {target:*} {time} [{-instead}]', C.rather),
    row(
      '(can|could|would|will) [you] [make] (it|that|this) (repeat|recur|come [back]|happen|go off|be [repeated]) {time} [please]',
      C.move,
      { prefer: 2 },
    ),
    // told as a fact: a reminder of it is meant
    row('!{oops} !{soft} !{no} !{denial} !{unnamed} {target:*} (is|are) [now] {time} {scope:scopeend}', C.rather, {
      prefer: 1,
    }),
    row('{scope:scopeend} [,] {target:*} (is|are) [always] {time}', C.rather, { prefer: 1 }),
    row('!{oops} !{soft} !{no} !{denial} !{unnamed} {target:*} (is|are) now [always] {time}', C.rather),
    row('(do|have|put|set) {target:*} [{-onto}] {time} {-instead}', C.rather, { prefer: 1 }),
    row('[and|plus] !{unnamed} >{article} {target:*} to {time} [please|pls|instead]', C.rather, { prefer: -1 }),
    row(
      '!{oops} !{soft} !{no} !{denial} !{unnamed} {target:*} (should|needs to|has to|must|ought to) be [at|on|for] {time} [{-instead}]',
      C.rather,
    ),
  ],
}
