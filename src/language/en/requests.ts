import { phrases, says } from '../engine/row.js'
import * as M from '../meanings/index.js'
import * as R from '../meanings/requests.js'
import { row } from '../meanings/rows.js'
import type { RequestTables } from '../requests/tables.js'
import { bare } from './bare.js'
import { wishes } from './wishes.js'

const TEAM = { kind: 'everyone' } as const

/** How a request opens. */
const openings = {
  opening: [
    row('{-asking}', R.ask),
    row('{-remind} {whom} [!]', R.ask),
    row('remember me [!]', R.ask),
    row('(remindme|rememberme) [!]', R.ask),
    row('<{commandmark} ~remind !{commandword}', R.ask),
    row('remind >{thingtie}', R.ask),
    row('remind >{piece}', R.ask, { loose: true }),
    row('remind >{anyword} !{otherone}', R.ask, { loose: true }),
    row('wake (me|us) [up]', R.ask, { text: 'wake up', morning: true }),
    row('{-tell} {whom} !{whenword}', R.ask, { loose: true }),
    row('{-tell} {whom} >{hourcoming}', R.ask, { loose: true }),
    row('{-shout} !{whenword}', R.ask, { loose: true }),
    row('{-shout} >{hourcoming}', R.ask, { loose: true }),
    row('({-make}|{-want}) [{-making}] [{-determiner}] {thing} !{listword} [{-inplace}] [{-forme}]', R.ask),
    row('({-make}|{-want}) us [{-determiner}] {thing} !{listword}', R.ask, { whom: TEAM }),
    row('({-make}|{-want}) [{-making}] [{-determiner}] {thing} !{listword} [{-inplace}] {whom:forus}', R.ask),
    row('new {thing} [{-forme}]', R.ask),
    row('(set|schedule|create) (something|sth|smth) [up] >{piece}', R.ask, { loose: true }),
    row('(set|schedule|create) (something|sth|smth) [up] !{anyword}', R.ask),
    row('{thing:plainthing} !{listword} [{-forme}]', R.ask),
    row('{thing:oftenthing} [{-forme}]', R.ask),
    row('(a|an|another|one) {thing} !{listword} [{-forme}]', R.ask, { loose: true }),
    row('{-note} !{nonote}', R.ask, { loose: true }),
    row('{-note} to {opening}', M.same),
  ],
  // whatever follows
  asking: phrases(`
    (don't|dont|do not|never) let me forget [to be reminded] | don't let us forget
    | make sure [that] i (don't|dont|do not) forget | make sure [that] i remember | help me [to] remember
    | help me not [to] forget | i (need|want|have) to be reminded | (i'd|i would) like to be reminded
    | i (must|should) be reminded | (can|could) i (be|get) reminded | be reminded | (start|begin|keep) reminding me
    | keep nagging me | nag me | bug me`),
  remind: phrases(`
    remind | rmd | rmnd | reminds | reminder | reminding | ping | nudge | poke | alert | notify | buzz | prompt
    | warn`),
  tell: phrases('tell | text | message | msg'),
  // "tell me" in other words
  shout: phrases(`
    let me know | (give me|gimme) a (heads up|heads - up|shout|holler|buzz|poke|ping|nudge) | send me a (message|text|note) | (text|message|write) me a reminder
    | drop me a (line|note) | (shout|yell) at me | hit me up`),
  // said to oneself, or to a bot
  note: phrases(`
    (don't|dont|do not|never) forget | i (need|have|got|gotta) to remember | i (must|should|gotta) remember
    | i've got to remember | i need to not forget | i (can't|cant|cannot|mustn't|must not|shouldn't) forget
    | i (don't|dont|do not) want to forget | remember | make sure [that] i | note to (self|myself) | note :
    | memo : | to - do | to do : | todo | task :`),
  nonote: phrases('list | lists | when'),
  whenword: phrases('when', "when's"),
  make: phrases(`
    set | create | add | make | schedule | put | give | start | book | leave | send | need | want | get | save
    | setup | place | shoot | register | record | enter | arrange`),
  making: phrases('up | me up | myself | me | in'),
  // where nothing is made: "can I get a reminder"
  want: phrases(`
    i need | i will need | i'll need | (i'm|i am) (gonna|going to) need | i want | (i'd|i would|would) (like|love)
    | [i] could use | (can|could|may) i (get|have)`),
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
    'reminder | remainder | remider | reminer | remindr | remnder | remidner | alert | notification | nudge | ping | todo | task | buzzer',
  ),
  // what they are for may stand in front: "an egg timer"
  clockthing: phrases('alarm | timer | countdown | alarms | timers'),
  adjective: phrases(`
    new | quick | recurring | repeating | repeated | gentle | friendly | little | short | simple | personal | regular
    | silent | text | one | time | off | more | extra | additional | -`),
  often: [
    row('{adverb}', M.same),
    row('annual', M.everyUnit, { unit: 'year' }),
    says('weekday', { kind: 'weekdays', weekdays: [1, 2, 3, 4, 5], plural: true }),
  ],
  inplace: phrases('(in|up) >{forto}'),
  forto: phrases('for | to'),
  forme: phrases('for me | to me | for myself'),
  forus: [row('for (us|everyone here|everyone|the team|this channel|the channel|the group)', R.everyone)],
  listword: phrases('list | lists'),
  // "/remind list"
  commandmark: phrases('/', '!'),
  commandword: phrases('list', 'help', '(cancel|delete|remove) {-#}'),
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
    row('me|myself|em|mee', R.owner),
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
}

/** What a request is in English, and what stands around it. */
export const requests: RequestTables = {
  order: 'behind',
  said: { asking: 'remind me', askingTo: 'remind me to', askingOf: 'remind me of', at: 'at', in: 'in' },
  tables: {
    ...openings,
    ...wishes,
    ...bare,
    courtesy: phrases(`
      (would|could|can|will) you [please|kindly|maybe|possibly|also|just] | would you mind | can (u|ya) | could u
      | if (it's|it is) not too much (trouble|to ask) | i guess | i suppose | any chance [that] you (could|can|would) | [do you] mind
      | please do | would it be possible to | [so] sorry (to|for) (bother|bothering|disturb|trouble) you [again] | sorry for the bother
      | [i] hope [that] (you're|you are|all is|everything is) (well|good|ok|okay|fine) | (when|if|whenever) you (get|have) (a|the) (chance|minute|moment|sec|second|mo)
      | when you can | quick question | would you be so kind as to | would you be able to | are you able to | is it possible to | if you (could|can)
      | you (should|need to|have to|must|can) | i (need|want) you to | i would like [you] to | i'd like [you] to
      | i (want|need) to | i was wondering if you could | i would appreciate it if you could
      | i'd appreciate it if you could | it would be (great|nice) if you could | do me a (favor|favour) and
      | (be|make) sure to | make sure you | please | pls | plz | kindly | (what's|whats) up | wassup | (how's|hows) it going | how are (you|things) [doing|going] | hey | hi | hello | yo | hiya | heya | hey there | howdy | g'day | sup | morning | evening | dear
      | good (morning|afternoon|evening) | ok | okay | oh | no wait | no , wait | wait | actually | um | uh | er | hmm
      | so | and | also | just | then | now | quick | great | cool | perfect | yes | yeah | yep | sure | thank you
      | thanks | reminder bot | bot | there | siri | alexa | google | cortana | buddy | mate | go ahead and | let's`),
    closing: phrases(`
      [pretty] please [and (thank you|thanks)] | pls | plz | thank (you|u) | thank you (so|very) much | many thanks
      | thanks [a lot|a (million|bunch|ton)|so much|very much|in advance|bot|again] | thx | tysm | ty | cheers | ok | okay | (will|would|could|can) you
      | if possible | if you don't mind | if you would | bye | dear | love | darling | mate | buddy | pal`),
    refusal: phrases(`
      (don't|dont|do not|never|stop|quit|please don't|please dont|please do not) [{-bother}]
      | [there is|there's] no need to | no need for you to | you (don't|dont|do not) (have|need) to | you need not
      | you (needn't|shouldn't|should not) | i (don't|dont|do not) (want|need) you to | i'd rather you didn't`),
    bother: phrases('ever | please | bother [to] | have to'),
    refused: [],
    asksback: phrases(
      "what | what's | who | who's | whom | whose | where | where's | why | which | how | how's | if | whether | again",
    ),
    tie: phrases(`
      [later|sometime|again] (to|that|about) | of | regarding | saying | called | titled | named | re
      | [,] (please|pls) [,] (to|that|about) | [,] (please|pls) , | 2 >{doing}`),
    tieend: [],
    forthing: phrases('for'),
    placeholder: phrases('[do|remember] (something|anything|smth|sth) [important|else]'),
    hourcoming: phrases("when it's | when it is | once it's | once it is | as soon as it's | if it's"),
    lapse: phrases(`
      i (keep|kept|always|usually|often|tend to|sometimes|nearly|almost|might|may|will|'ll) (forgetting|forget|forgot) [to|about]
      | i keep on forgetting (to|about) | i'll [probably|only|just] forget (to|about) | i (forgot|forget) (to|about)
      | i never remember to | i can never remember to | i haven't [yet] remembered to`),
    linking: phrases(`
      [so] (can|could|would|will) (you|u|ya) [please|pls] | so please | please | pls | so | and | but`),
    telling: phrases(`
      don't | dont | not | never | to | will | won't | didn't | should | shouldn't | would | could | can | i | you | we
      | he | she | they | it | who | that | i'll | you'll | he'll | she'll | they'll | we'll | i've | have | has | had
      | already | always | also | just | said | says | told | asked | did | does`),
    unasked: phrases('if | when | whenever | once | unless | after | before | as | next'),
    questioning: phrases('did | do | does | when | why | what | who | how | if | which | where'),
    uptothen: phrases('[up] (until|till|til) (then|that (day|date)) | up to then'),
    itself: phrases(
      '(about|of) (it|that|this) | to do (it|that|so) | [on] (that|the same|that same) day | then | it | that | to',
    ),
    asklast: phrases('[,|.|!] (thanks|thank you|thx|ty|cheers) for (reminding me|the (reminder|nudge))'),
    joining: phrases('and | plus | then | also | &'),
    spreading: phrases('next | this | last | coming'),
    repeated: phrases('again | once | more | another | time | too | also | one | then | as | well | and'),
    sameday: phrases('[on] (that|the same|that same) day'),
    betweening: phrases('between'),
    startsanew: phrases("remind me | set (a|another) reminder | (don't let me|don't) forget"),
    listheader: phrases(`
      (set|create|make|add|give me) [me] ({-#}|a few|a couple of|two|three|four|five|six|some|these|the following) reminders
      | [my] reminders | remind me [of|about] [the following|these [things]] | to remember
      | ([these|the|my] {-#}|a few|a couple of|two|three|four|five|six|some|several|these|the following) (things|tasks|todos|reminders|errands|appointments) [for|on] {-piece}`),
    leadin: phrases(`
      make it | (how|what) about | [lets|let's] say | maybe | ok | then | no | until | till | to | for | please | um
      | uh | well | actually | sorry | i meant | i mean | just`),
  },
}
