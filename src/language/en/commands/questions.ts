import * as Q from '../../commands/questions.js'
import { row } from '../../commands/rows.js'
import { patterns, phrases } from '../../engine/row.js'

/** What a question is narrowed by, in any order. */
export const questions = {
  unsought: phrases(`
    i | we | you | again | actually | have | need | must | should | got | get | a | an | the | this | that | these | those | my | our | your | his
    | her | their | its | me | us | it | to | of | for | from | with | about | at | on | in | into | by | and | or
    | is | are | am | be | was | were | do | does | some | any | one | ones | thing | things | stuff | reminder
    | reminders`),
  deed: [],
  /** "my day", asked for by itself or by how it looks */
  mine: [row('my day [today]', Q.today), row('my week', Q.thisWeek)],
  span: [
    row('[for] [the] (rest|remainder) of (the|this) week', Q.thisWeek, { prefer: 1 }),
    row(
      `(this coming|the coming|this upcoming|the upcoming|coming|upcoming|on the|at the|over the|for the) weekend`,
      Q.weekend,
      { prefer: 2 },
    ),
    row('(this coming|the coming|this upcoming|coming) week', Q.thisWeek, { prefer: 1 }),
    row('[on|for|during] my day', Q.today),
    row("today's|todays", Q.today),
    row('[during|for|in] my week|(during|for|in) the week', Q.thisWeek),
    row('[in|within|over|during|for] [the] (next|coming|following) {n} (days|day)', Q.coming, { days: 1, prefer: 1 }),
    row('[in|within|over|during|for] [the] (next|coming|following) {n} (weeks|week)', Q.coming, {
      days: 7,
      prefer: 1,
    }),
    row('[in|within|over|during|for] [the] next (few|couple of) days', Q.coming, { n: 3, days: 1, prefer: 1 }),
    row('[in|within|over|during|for] [the] next {n} hours', Q.comingHours, { prefer: 1 }),
    row('[in|within|over|during|for] the next (hour|60 minutes)', Q.comingHours, { n: 1, prefer: 1 }),
    row('(after|past|later than) {span:period}', Q.after, { prefer: 1 }),
    row('(before|earlier than) {span:period}', Q.before, { prefer: 1 }),
    row('[between now and|from now] (until|till|til|up to|by|through) {span:period}', Q.until, { prefer: 1 }),
    row('(since|starting|as of) {span:period}|from {span:period} (on|onwards|on out)', Q.fromOn, { prefer: 1 }),
    row('(from|of) {span:period}', Q.span),
    row('(from|between) {span:period} (to|until|till|til|through|and|-) {last:period}', Q.fromTo, { prefer: 2 }),
    row('{span:period} (to|until|till|til|through|-) {last:period}', Q.fromTo, { prefer: 2 }),
  ],
  about: phrases(`
    about | regarding | concerning | with | containing | contains | contain | mentioning | mention | mentions | include | includes
    | involve | involves | involving | say | says | are about | are for | are with | talk about | matching | named | called
    | to | for | of | that say | that says | that mention | that mentions | that contain | that contains
    | on the subject of | in connection with | to do with | having to do with | related to | where i have to | like`),
  show: patterns({
    repeating: 'repeating|recurring|repeated|regular|that repeat|repeat|weekly and daily',
    overdue: 'overdue|missed|late|past due|still open|not done|not done yet|unfinished|i missed|did i miss',
    failed: 'failed|undelivered|not delivered|that failed',
    done: 'done|finished|completed|complete|closed|i finished|i completed|that are done|ticked off',
  }),
  // they narrow nothing
  small: phrases(`
    please | are | is | i have | do i have | have i got | still | so far | left | planned | scheduled | set | set up
    | coming up | coming | going on | to do | due | open | up | on | in total | total | altogether | already | again
    | for me | exactly | in my list | on my list | on the list | in there | in it | on it | in them | happening
    | yet | there | at all | all | at the moment | right now | currently | now | reminders | reminder | anything
    | something | stuff | things | else | or so | to remember | pending | upcoming | , | and | then | too | actually
    | in my calendar | in my diary | on my plate | on the agenda | on my agenda | on my schedule | in store
    | lined up | in the pipeline | for | around | happening on`),

  things: phrases(`
    reminders | reminder | alarms | alarm | timers | tasks | todos | to - dos | plans | things | stuff | items
    | entries | appointments | ones | list | agenda | schedule | to do list | todo list | task list | calendar | one
    | reminders list | reminder list`),
  // these say by themselves that reminders are asked for
  bare: phrases(`
    reminders | alarms | timers | agenda | schedule | plans | tasks | todos | to - dos | todo list | to do list
    | task list | reminders list | reminder list | list`),
  whose: phrases(`
    my | the | our | all | all my | all the | all of my | any | any of my | your | every | me my | me the
    | me all my | me all | me | me any | these | a list of my | me a list of my | a | an | other | any other | some`),
  something: phrases(`
    anything | something | any plans | plans | stuff | anything else | something else | much | a lot | things | any
    | some thing | any thing`),
  // they need nothing behind them
  whole: phrases(`
    what did i ask you to remind me [of|about] |    what else (do i have|have i got|i have|is there|is (on|planned|scheduled|due|happening|left|coming [up])|do i need to do|comes|am i doing|do we have|have we got|should i do) | what do i (still|also) (have|need) [left] [to do] | what (was|am) i (supposed|meant) to do | is (that|this|it) (all|everything|it) [i have|there is|i've got|i got] | (was|were) (that|those) (all|everything)
    | what (am|was) i (doing|up to) | what needs (doing|to be done) | what (have|do) i [got] coming [up] |    what (i have [got] | i've got | i (need|have) to do | i should do) | what (do|have) i [have] [got] | what have we got
    | what do we have | what did i set | {-whats} (on [my list] | in (my|the) list | planned | scheduled | due | happening
      | going on | coming [up] | up | left | open | pending | there [to do] | to do)
    | what (am i doing | (should|must|do) i do | do i (need|have) to do | am i supposed to do | should i remember)
    | what (are you going to|will you) remind me (of|about) | what do you have [for me] | what have you got for me
    | what are my plans | {-whats} (my|the) plan | {-whats} my (schedule|agenda)
    | remind list | list | ls | agenda | upcoming | coming up | my plans | (show [me]|list) (everything|all) | everything
    | (list|show) (them|mine) | show me | which ones do i have | can i see my (list|reminders)
    | do you have any reminders for me`),
  whats: phrases("what is|what's|whats"),
  // an answer to these without anything behind them would be about everything
  having: phrases(`
    do i have | do we have | have i | have i got | got | have we got | i got | did i set | did i (ever|already|even) set | have i (ever|already|even) set | did i have | have i set | is there | is | are there
    | do you have | have you got | isn't there | don't i have | will there be`),
  showing: patterns({
    repeating: `what repeats|{-whats} repeating|which ones repeat|(which|what) [of] [my|the] reminders (repeat|do repeat|are repeating)
      |which [of] (these|those|them) repeat`,
    overdue: `overdue|{-whats} (overdue|late)|what (did i miss|have i missed)|did i miss|have i missed|[is] anything overdue`,
    failed: "what failed|what's failed|what (could not|couldn't) be delivered",
    done: `what did i (finish|do|complete|get done|achieve|accomplish|tick off)|what was done|did i finish|have i finished|history
      |what have i (done|finished|completed|got done|achieved|ticked off)|{-whats} done`,
    next: `{-whats} ([up] next|coming next)|what comes (next|up)|next up|{-whats} (the|my) next (one|thing|reminder|appointment)
      |[show [me]] [the|my] next (one|ones|reminder|alarm|thing|appointment)|when will you [next] remind me [next]
      |(when ('s|is|are|will)|when's) (my|the) next (reminder|reminders|alarm|one|ones)|what (do i have [coming up]|should i do) next`,
  }),
  page: patterns({
    more: 'more [please]|next [page|ones]|[show] (more|the rest)|page down|go on|continue',
    back: 'back|previous [page]|prev|page (back|up)|go back|last page',
  }),
  which: phrases('what are', 'what', 'which', "what're", 'whats', "what's", 'what is'),
  show1: phrases(`
    show | view | see | display | check | read | open | give | send | tell | print | pull up | bring up | list | get
    | let me see | i want to see | can i see | could i see | can you show | remind list`),

  tell: phrases(`
    and | so | ok | let me see | let me know | tell me | show me | i want to see | i want to know | do you know
    | can you tell me | could you tell me | hm | well | wait | also | now`),
  question: [
    row(
      "[{-tell}] [what does|how does|what will|how will|what's|what is|whats|how's|how is|hows] {span:mine} [look|looking] [like]",
      Q.listIn,
      { prefer: 1 },
    ),
    row('[{-tell}] ({-show1}|{-which}) [{-whose}] {-things} [{filters}]', Q.list),
    row('[{-tell}] ({-show1}|{-which}) [{-whose}] {show} [{-things}] [{filters}]', Q.listShowing, { prefer: 1 }),
    row(
      `
        [{-tell}] ({-show1}|{-which}) [{-whose}] {filters} {-things} [do i have|are there|have i got|have i set|did i set]`,
      Q.list,
    ),
    row(
      `
        ({-show1}|{-which}) {-things} (do i have|are there|have i got|have i set|did i set|do we have|have you got|do you have) [{filters}]`,
      Q.list,
      { prefer: 1 },
    ),
    row('[{-whose}] {-bare} [{filters}]', Q.list),
    row('[{-whose}] {show} {-things} [{filters}]', Q.listShowing),
    row('({-show1}|{-which}) [{-whose}] {-things} {filters}', Q.list),
    row('{-show1} [me] {span} [{filters}]', Q.listIn),
    row('{span} {-bare} [{filters}]', Q.listIn),
    row('[{-tell}] {-having} [{-whose}] {show} [{-something}|{-things}] [{filters}]', Q.listShowing),
    row('[{-tell}] {-having} {filters}', Q.list),
    row('[{-tell}] (am|are|will) (i|we) [be] [already] (doing|having|up to) [{-something}] {filters}', Q.list),
    row('{-something} {filters}', Q.list),
    row(
      '[do i have|have i got|is there|are there] (any|some) {words:*} (stuff|things|reminders|plans) [{filters}]',
      Q.find,
    ),
    row('[{-tell}] (and|so|what about) {filters}', Q.follow, { prefer: 6 }),
    row('what about {filters}', Q.list, { prefer: 5 }),
    row('what about {words:*}', Q.find, { prefer: -3 }),
    row("(what|how) ('s|is|does|about) (my|the) {filters} [look|looking] [like]", Q.list),
    row("(what's|how's|whats|what is) (my|the) {filters} [look|looking] [like]", Q.list),
    row('(what|how) does (my|the) {filters} look [like]', Q.list),
    row('(what|how) does {filters} look [like]', Q.list),
    row("(what's|how's|whats) {filters} [look|looking] [like]", Q.list, { prefer: -1 }),
    row('what (is|happens|comes|will be|is there|would be) {filters}', Q.list, { prefer: -1 }),
    row('(find|search|search for|look for|find me) [{-whose}] [{-things}] [{-about}] {words:*} [{filters}]', Q.find),
    row(
      '[so] what (have you|did you|do you have) (noted|got|saved|written|put|set|stored|recorded|kept) [down] [for me|in there] [so far|now|already|then]',
      Q.list,
    ),
    row('{filters} [,] (what do i have|what have i got|anything|what is there|what is on|what is planned)', Q.list),
    row('[{-tell}] {-whole} {unread:*}', Q.partly, { prefer: -6 }),
    row('[{-tell}] ({-show1}|{-which}) [{-whose}] {-things} {unread:*}', Q.partly, { prefer: -4 }),

    row('[{-tell}] how many [{-things}] [{filters}]', Q.count),
    row(
      `
        [{-tell}] how many [of] [{-whose}] [{-things}] (do i have|have i got|are there|have i|did i set|do we have|have i set|are|did i) [{filters}]`,
      Q.count,
    ),
    row('[{-tell}] how many (times|things) [do i have to|must i] [{filters}]', Q.count),
    row('how much [do i have|have i got|is there|is] [{filters}]', Q.count),
    row('count [{-whose}] {-things} [{filters}]', Q.count),
    row('how (busy|full) (am i|is my day|is it|is) [{filters}]', Q.count),

    row('[{-tell}] (am i|are we|will i be) [still] (free|busy|available) {filters}', Q.free),
    row('[{-tell}] (do i have|have i got|do we have|is there) [any|some|still] [free] time [free] {filters}', Q.free),
    row('(is|are) {filters} [still] (free|empty|clear|open)', Q.free),
    row('[{-tell}] (do i have|have i got|have i|do we have) {filters} (free|off)', Q.free),
    row('(free|available|busy|booked) {filters}', Q.free),
    row(
      "[so|then] {filters} (is|are) [still|all|totally] (empty|clear|free|open) [,] [right|yes|yeah|correct|then|huh|isn't it]",
      Q.free,
    ),
    row('{filters} (free|available|busy)', Q.free, { prefer: -1 }),
    row('(could i|can i) do something {filters}', Q.free),

    row(
      `
        [{-tell}] {-when} {words:*} [again|exactly|please|then|now|due|planned|scheduled|set|set for|on|at|for] [again|please]`,
      Q.when,
    ),
    row('[{-tell}] {-when} {words:*} {filters}', Q.when, { prefer: -1 }),
    row("[{-tell}] (what's|whats|what is|what was) [the|my] {words:*} (time|date|day) [again]", Q.when, { prefer: -2 }),
    row('[{-tell}] {-whenThat} [again|exactly|please|then|next|now]', Q.whenThat, { prefer: 4 }),
    row('[{-tell}] what time is it [now|please|there|right now]', Q.clockNow, { prefer: 5 }),
    row(
      `(what's|whats) the time [now|please]|whats the (date|day) [today]|time [now]|what is the time [now|please]|current time|do you have the time|
        what time do we have|what day is it [today]|what's the date [today]|what day is today|what's today's date`,
      Q.clockNow,
      { prefer: 5 },
    ),
  ],
  afterthat: phrases(`
    [and|so] (after (that|those|them|it|this)|[and] then what|what then|what comes (after (that|those|them|it|this)|then|afterwards)|what (is|'s) (after (that|those|them|it|this)|then)|whats (after (that|those|them|it)|then)
    |[what about] afterwards|what (do i have|have i got) after (that|those|them|it)|what follows [that]|what happens after that)`),
  whatabout: phrases("[and|so|ok] what about|[and|so|ok] what's on|[and|so] whats on|and (on|for|in)"),
  isthat: phrases(`
    (is|was|isn't|isnt|wasn't|wasnt|will|does) (that|it|this) [be|come|fall] | did (i|you|we) (say|set|write|put|mean|have|note) [it|that] | have (i|you) (said|set|written|got) [it|that]`),
  isit: phrases("is|was|are|were|isn't|isnt|wasn't|wasnt|aren't|comes|starts|begins|falls|takes place|happens"),
  or: phrases('[,] or'),
  ofweek: phrases('of the week'),
  dayword: phrases('on|at|for|a|on a|set for|planned for|scheduled for|due [on|at]'),
  asksback: phrases(
    "right|correct|yes|isn't it|isnt it|no|yeah|or|is that right|is it not|wasn't it|wasnt it|or not|or am i wrong",
  ),
  knowing: phrases(`
    [sorry|wait|hm|hey] [can|could|would|will] [you|u] [please|pls|kindly|quickly] (tell|remind) me [again|please|quickly] | [do] [you|u] (know|remember|recall) | [please] [let me know|tell me|look up|check|see] | i (forgot|forget|don't remember|dont remember|don't know|dont know|can't remember|cant remember|wonder|was wondering|need to know|want to know|wanted to know|'d like to know)
    | (any|no) idea | remember | just wondering`),
  whenword: phrases(`
    when | (what|which) (time|day|date|weekday|day of the week|hour) | [on] (what|which) (day|date|weekday) | at what time | how (soon|late|early)`),
  saved: phrases(`
    (did|have|had|haven't|didn't|havent|didnt) (i|we) [already|ever] (ask|asked|tell|told|get|got) (you|u) [already] to (remind (me|us)|set (a|me a) reminder|nudge me|ping me) [about|of|to|for|that] |
    (did|have|do) (you|we|i) [already|actually|also|even] (save|saved|set|got|get|have|note|noted|add|added|put|put in|write|written|enter|entered|create|created|log|logged) [down|in] `),
  savedfront: phrases('(you|u) [already] (got|have|saved|noted|set)|(is|are) there'),
  savedbehind: phrases(
    '[down|in|saved|set|noted|already|on [the|my] list|thing|one] (right|yes|yeah|correct|already|yet|down|in|saved|noted|on [the|my] list|thing|one)',
  ),
  when: phrases(`
    (which|what) (day|date|time|weekday|day of the week) (is|are|was|were) | (what|which) (day of the week|weekday) (do i have|did i say for) | [on] (which|what) (day|date) (is|are|was|were|do i have) | how far (away|off|out) is | (what's|whats|what is|tell me|give me) the (date|time|day|weekday) (of|for) | how often (is|are|does|do (i|you remind me (of|about|to))) | when (were|would)
    | when (is|are|was|will) | when's | whens | when do (i [(have|need) to] | i have | we) | when (should|must) i | when does
    | when am i [supposed to|going to] | when did i (set|want to) | when (will|do) you remind me (of|about|to)
    | when do you ping me about | when was i going to | [at] what time is | what time's
    | what time (do i [have] [to] | do i need to | did i say for | did i set [for] | have i set for | was | are | should i | does | for)
    | (what|which) day is | what date is | on what day is | what day (did i say for | do i have | for | was)
    | {-whats} the time (for|of) | what was the time for | how long (until|till|til|to|before|is it until|is it till|do i have until)
    | how much (time|longer) (until|till|til) | how much time do i have until | how many (days|weeks|hours|minutes|sleeps|nights) [(is it|is that|are there|are left|left|do i (have|got)|have i got|to go)] [left|still|to go] (until|till|til)
    | how soon is`),
  whenThat: phrases(`
    [on] (what|which) (day of the week|weekday|day|date) (is|was|would) (that|it|this) [on|again|then] | (what|which) (day of the week|weekday) | when | how often | how often is (that|it) [set] | [wait] [is|was] (that|it) (am|pm|in the morning|in the evening|at night) | (did|have) you (get|got|set|save|saved) (that|it)
    | is (it|that) (set|saved|in|on|there|noted) | what did you save | [at] what time | what day | which day | when exactly | when's (that|it) | when (is|was|does) (it|that|this) [come|coming|due]
    | when (will it come|does it (fire|go off|ring|happen|come (next|again))|is the next time|is the next one of those)
    | when (will|do) you remind me | what time (is that|was that|was it) | (what|which) day is (that|it on)
    | [is (that|it)|was that] am or pm | [is that] in the morning or [in] the evening | is that (in the (morning|evening)|tomorrow|today)
    | morning or evening | how long (until then|is that|until that|till then) | how soon is that | which one is next time
    | (when|what time|what) did i say | (what|what time) did you set | when did you set it | what have you set`),
}
