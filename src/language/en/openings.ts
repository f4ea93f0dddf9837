import { phrases, says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import * as R from '../meanings/requests.js'
import { row } from '../meanings/rows.js'

const TEAM = { kind: 'everyone' } as const

/** How a request opens. */
export const openings = {
  opening: [
    row('{-asking}', R.ask),
    row('{-remind} {whom} [!] [{-behindme}]', R.ask),
    row('remember me [!]', R.ask),
    row('(remindme|rememberme) [!]', R.ask),
    row('<{commandmark} ~remind !{commandword}', R.ask),
    row('remind >{thingtie}', R.ask),
    row('remind >{piece}', R.ask, { loose: true }),
    // "maid salary - remind on the 30th"
    row('<{anyword} remind >{piece}', R.ask, { prefer: 1 }),
    row('<{aftermark} remind >{piece}', R.ask, { prefer: 1 }),
    row('remind >{anyword} !{otherone}', R.ask, { loose: true }),
    row('{-wakeme}', R.ask, { text: 'wake up', morning: true }),
    row('{-tell} {whom} !{whenword}', R.ask, { loose: true }),
    row('{-tell} {whom} >{hourcoming}', R.ask, { loose: true }),
    row('{-tellus} !{whenword}', R.ask, { loose: true, whom: TEAM }),
    row('({-calling} (me|us)|{-give} (me|us) {-acall}|{-giveme} {-acall}) >{timedtie}', R.ask, { loose: true }),
    row('{-shout} !{whenword}', R.ask, { loose: true }),
    row('{-shout} >{hourcoming}', R.ask, { loose: true }),
    row('{-give} us {-hail} !{whenword}', R.ask, { loose: true, whom: TEAM }),
    row('{-give} us {-hail} >{hourcoming}', R.ask, { loose: true, whom: TEAM }),
    row('({-make}|{-want}) [{-making}] [{-determiner}] {thing} !{listword} [{-inplace}] [{-forme}]', R.ask),
    row('({-make}|{-want}) us [{-determiner}] {thing} !{listword}', R.ask, { whom: TEAM }),
    row('({-make}|{-want}) [{-making}] [{-determiner}] {thing} !{listword} [{-inplace}] {whom:forus}', R.ask),
    // "would you mind | setting a reminder"
    row('<{minding} {-gerund} [me] [{-determiner}] {thing} !{listword} [{-inplace}] [{-forme}]', R.ask),
    row('<{minding} {-gerund} me {-hail}', R.ask, { loose: true }),
    // "chuck me a reminder", "pop one in": what else these verbs do is done to a reminder that is there
    row('{-put} [me|myself] [{-inward}] {-new} {thing} !{listword} [{-inplace}] [{-forme}]', R.ask),
    row('{-put} us [{-inward}] {-new} {thing} !{listword} [{-inplace}]', R.ask, { whom: TEAM }),
    row('({-put} (me|myself)|keep) {thing} !{listword}', R.ask, { loose: true }),
    row('{-put} me {-inward} for [{-new}] {thing} !{listword}', R.ask),
    row('{-want} {-new} {-plainhail} !{whenword}', R.ask, { loose: true }),
    row('new {thing} [{-forme}]', R.ask),
    row('(set|schedule|create) (something|sth|smth) [up] >{piece}', R.ask, { loose: true }),
    row('(set|schedule|create) (something|sth|smth) [up] !{anyword}', R.ask),
    row('{thing:plainthing} !{listword} [{-forme}]', R.ask),
    row('{thing:oftenthing} [{-forme}]', R.ask),
    row('(a|an|another|one) {thing} !{listword} [{-forme}]', R.ask, { loose: true }),
    row('{-note} !{nonote}', R.ask, { loose: true }),
    row('{-note} to {opening}', M.same),
    row('{-lest} [,|:|.|-|!]', R.ask, { loose: true }),
    row('i {-dontforget} [it] (,|:|-|.)', R.ask, { loose: true }),
    row('{-lest} [,|:|.|-|!] [please|pls|can you|could you] {opening}', M.same),
  ],
  wakeme: phrases('wake (me|us) [up] | get (me|us) up !{tospeed} | get me out of bed | give me a wake [-] up call'),
  tospeed: phrases('to | on'),
  // whatever follows
  asking: phrases(`
    (don't|dont|do not|never) (let me|lemme) forget [to be reminded] | don't let us forget
    | (don't|dont|do not) (let me|lemme) miss | make sure [that] i (don't|dont|do not) forget | make sure [that] i remember
    | (help|make) me [to] remember | help me not [to] forget | (keep|save) me from forgetting | stop me [from] forgetting
    | see [to it] that i (don't|dont|do not) forget | jog my memory
    | {-ineed} to be reminded | {-ineed} [a] reminding | {-ineed} (reminded|remindin) | [i] could do with [a] reminding
    | (i'd|i would) like to be reminded
    | i (must|should) be reminded | (can|could) i (be|get) reminded | be reminded | (start|begin|keep) reminding me
    | keep nagging me | nag me | bug me | pester me`),
  ineed: phrases('[{-self}] [will] [gonna|going to] (need|want|have|needs)'),
  self: phrases("i | i'll | ill | i'd | i'm | im | i am | imma | ima | i'ma"),
  remind: phrases(`
    remind | rmd | rmnd | reminds | reminder | reminding | ping | nudge | poke | alert | notify | buzz | prompt
    | warn | prod | beep`),
  tell: phrases(
    'tell | text | message | msg | dm | whatsapp | page | bump | kick | shout | holler at | holla at | hassle',
  ),
  behindme: phrases('please | pls | plz | ya | na | yaar | bro | bruh | mate | dude'),
  // to a person it says to come to a telephone: only with what is to be said
  calling: phrases('call | ring | phone'),
  acall: phrases('[{-new}] [{-adjective}] (call | ring | tinkle)'),
  timedtie: phrases('{-piece} [{-piece}] (to|about|and tell me|and say)'),
  // "tell me" in other words
  shout: phrases(`
    let me know | lemme know | lmk | (text|message|write) me a reminder | (shout|yell|holler|holla) at me | hit me [up]
    | ({-give} (me|myself)|{-giveme}) {-hail} | send {-new} {-plainhail} | ({-make}|{-put}) {-new} {-plainhail}`),
  tellus: phrases('let us know'),
  giveme: phrases("gimme | gis | giz | gi's | gies | gie's | lemme (have|get) | let me (have|get)"),
  give: phrases(`
    give | send | drop | shoot | throw | toss | chuck | fling | sling | flick | fire | lob | do | hit | get | leave | write | type`),
  // what is given, of whatever name
  hail: phrases(`
    [with] [{-new}] [{-adjective}] [{-adjective}] ({-plainhail} | bell | kick [up the {-backside}] | prod | tap [on the shoulder]
    | message | text | msg | dm | note | line | yell | knock | jab | bump | tug | hoy | whistle | wave | whatsapp)`),
  plainhail: phrases(`
    shout | holler | holla | buzz | poke | ping | nudge | beep | heads up | heads - up | headsup | notif | prompt | pop [-] up
    | popup | push [notification|notif]`),
  backside: phrases('arse | backside | bum | butt | ass'),
  new: phrases('a | an | another | one | some | the odd | ur'),
  // said to oneself, or to a bot
  note: phrases(`
    (don't|dont|do not|never) forget | [and] [i] (need|have|got|gotta|wanna|want) to remember | [i] (gotta|wanna) remember | i (must|should) remember
    | i've got to remember | i need to not forget | i (can't|cant|cannot|mustn't|mustnt|must not|shouldn't|dare not) forget
    | i (don't|dont|do not) (want to|wanna) forget | [i|i'd|id|i had] better (not forget|remember) | [i'm|im] trying (not to forget|to remember)
    | remember | make sure [that] (i|i'm|im) | see [to it] that i | note to (self|myself) | note :
    | (make|take|leave) [me] a note [:] | memo : | to - do | to do : | todo | task :`),
  dontforget: phrases("(don't|dont|won't|wont|do not) forget"),
  // why it is asked for: "before I forget"
  lest: phrases(`
    before i forget [again|about it] | (in case|incase|lest) i forget | so [that] i {-dontforget} [it|this|about it]
    | while i (remember|think of it|have it in mind) | while i'm thinking of it`),
  nonote: phrases('list | lists | when'),
  whenword: phrases('when', "when's", 'once', 'as soon as', 'whenever', 'if'),
  make: phrases(`
    set | create | add | make | schedule | put | give | start | book | leave | send | need | want | get | save
    | setup | place | shoot | register | record | enter | arrange`),
  making: phrases('up | me up | myself | me | in'),
  // verbs of which a reminder is made only with "a" behind them
  put: phrases(`
    chuck | whack | bung | stick | pop | shove | throw | toss | sling | flick | slap | whip up | log | keep | fire | fire off | drop | lob
    | plonk | fling | knock up | rustle up | line up | sort | sort out | organise | organize | fix | fix up | punch | pencil | slot
    | note down | put down | write down | jot down | lay on | lock | load up | queue up | cue up | do | insert | generate | input | plan
    | program | trigger | issue | hit me with | hit me up with | put | set | sign | book | get`),
  inward: phrases('in | on | up | down'),
  minding: phrases("mind | would you mind | wouldn't mind | fancy | appreciate you | appreciate"),
  gerund: phrases(`
    setting [up] | creating | adding | making | scheduling | putting | giving | sending | popping | sticking | chucking | dropping | shooting
    | leaving`),
  // where nothing is made: "can I get a reminder"
  want: phrases(`
    {-ineed} | i'll need | (i'd|id|i would|would) (like|love|appreciate|welcome) | [i] could use | [i] could do with
    | [i] (wouldn't|wouldnt|would not) mind | (can|could|may) i (get|have) | (can|could|may) i (trouble|bother) you for
    | (let me|lemme) (have|get) | [is there] any chance (of|for) | chance of | any chance i (could|can) (get|have) | i require | requesting
    | (i'd|id|i would) be (glad|grateful) (of|for) | [i'm|im|i am] after`),
  determiner: phrases('a | an | the | another | my | one | some | two | three | four | several'),
  thing: [
    row('{thing:plainthing}', M.same),
    row('{-adjective} {thing}', R.ofThing),
    row('{length} [-] {thing}', R.ofThing),
    row('{repeat:often} {thing}', R.ofThing),
    row('{-anyword} {-clockthing}', R.thing, { isNamed: true, prefer: -1 }),
  ],
  plainthing: [
    row('{-reminder}', R.thing),
    row('{-clockthing}', R.thing, { isNamed: true }),
    row('{thing:clockname} {-reminder}', M.same),
  ],
  oftenthing: [row('{repeat:often} {thing:plainthing}', R.ofThing), row('{length} [-] {thing:plainthing}', R.ofThing)],
  clockname: [row('{-clockthing}', R.thing, { isNamed: true })],
  reminder: phrases(
    'reminder | notif | remainder | remider | reminer | remindr | remnder | remidner | alert | notification | nudge | ping | todo | task | buzzer',
  ),
  // what they are for may stand in front: "an egg timer"
  clockthing: phrases('alarm | timer | countdown | alarms | timers'),
  adjective: phrases(`
    wee | cheeky | tiny | lil | mini | bloody | polite | loud | nice | proper |    new | quick | recurring | repeating | repeated | gentle | friendly | little | short | simple | personal | regular
    | silent | text | one | time | off | more | extra | additional | -`),
  often: [
    row('{adverb}', M.same),
    row('annual', M.everyUnit, { unit: 'year' }),
    says('weekday', { kind: 'weekdays', weekdays: [1, 2, 3, 4, 5], plural: true }),
  ],
  inplace: phrases(
    '(in|up|on|down|together|through|over|set|going|ready|sorted) >{forto}',
    'in >{dayname1}',
    '(in|on|into|onto) (my|the|our) (calendar|diary|phone|schedule|agenda)',
  ),
  forto: phrases('for | to | at | by'),
  dayname1: phrases('{-weekday} | tomorrow | today | tonight | next | this'),
  forme: phrases('for me | to me | for myself'),
  forus: [row('for (us|everyone here|everyone|the team|this channel|the channel|the group)', R.everyone)],
  listword: phrases('list | lists'),
  // "/remind list"
  commandmark: phrases('/', '!'),
  commandword: phrases('list', 'help', '(cancel|delete|remove) {-#}'),
  aftermark: phrases('- | – | , | . | ; | :'),
  thingtie: phrases('to | about | :'),
  anyword: phrases('{-w:*1}'),
  // somebody else is to be reminded of something
  otherone: phrases(
    'you | him | her | them | it | people | someone | somebody | anyone',
    '{-w:*1} of',
    '{-w:*1} {-tieahead}',
  ),
  tieahead: phrases('to | about | that', '>{piece} {-w:*} to'),
  whom: [
    row('me|myself|em|mee|ne|mw|mi|meh', R.owner),
    row(
      '(everyone|everybody) [here]|everyone in this channel|all of us|us all|us|(this|the) (channel|chat|group)|[the] [whole] team|channel|all',
      R.everyone,
    ),
    row('{whom:mention}', M.same),
    row('{whom:mention} [,] [and] {more:mentioned}', R.named),
    row('{whom:name} >{tieahead}', M.same),
  ],
  mentioned: [
    row('{whom:mention}', M.same),
    row('{whom:mention} [,] [and] {more:mentioned}', R.named),
    row('me', R.owner),
  ],
} satisfies Tables
