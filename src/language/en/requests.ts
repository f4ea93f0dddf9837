import { phrases } from '../engine/row.js'
import type { RequestTables } from '../requests/tables.js'
import { bare } from './bare.js'
import { openings } from './openings.js'
import { wishes } from './wishes.js'

/** What a request is in English, and what stands around it. */
export const requests: RequestTables = {
  order: 'behind',
  said: { asking: 'remind me', askingTo: 'remind me to', askingOf: 'remind me of', at: 'at', in: 'in' },
  tables: {
    ...openings,
    ...wishes,
    ...bare,
    courtesy: phrases(`
      (would|could|can|will) you [{-softly}] | (can|could|will|would) (u|ya|ye|yous|youse) [{-softly}] | [do|would] [you] mind
      | {-askingyou} | {-pleasing} if (you|u|ya|ye) (could|would|can|will|were able to) [{-softly}] | {-wondering} (you|u|ya) (could|can|would|will|might) [{-softly}]
      | (do [you]|d'you|you) (think|reckon|suppose) [that] (you|u|ya) (could|can|would|might|will) [{-softly}]
      | (think|reckon|suppose) (you|u|ya) (could|can|would|might|will) [{-softly}] | any chance [that] (you|u|ya) (could|can|would|might)
      | if (it's|it is) not too much (trouble|to ask) | i guess | i suppose
      | would it be possible to | [so] sorry (to|for) (bother|bothering|disturb|trouble) you [again] | sorry for the bother
      | [i] hope [that] (you're|you are|all is|everything is) (well|good|ok|okay|fine) | (when|if|whenever) you (get|have) (a|the) (chance|minute|moment|sec|second|mo)
      | when you can | quick (question|one|favour|favor) | would you be (so kind|good enough) [as] to | (be|you be) able to | (would|are) you be able to | are you able to | is it possible to | if (you|u|ya) (could|can)
      | you (should|need to|have to|must|can|could|wanna|want to|gonna) | [you|u|do you] (wanna|want to|care to|fancy|feel like)
      | i (want|need) to | i would appreciate it if you could
      | (do|doing) (me|us) a (favor|favour|solid|kindness) [and] | (be|ur|you're) a (dear|love|star|legend|gem|pet|darling|doll|good lad|good girl|pal|mate|sport|champ|lamb|hero) and
      | (be|make) sure to | make sure [that] you | do [the] needful [and] | [please] do >{remindword} | please | pls | plz | plse | plis | pleasee | pleease | kindly
      | (what's|whats) up | wassup | (how's|hows) it going | how are (you|things) [doing|going] | hey | hi | hello | yo | hiya | heya | hey there | howdy | g'day | sup | morning | evening | dear
      | good (morning|afternoon|evening) | ok | okay | oh | no wait | no , wait | wait | actually | um | uh | er | hmm | uhh | umm | erm | eh | ah | aye | well
      | on second (thought|thoughts) | come to think of it | on reflection | so | and | also | just | then | now | quick | great | cool | perfect | yes | yeah | yep | sure | thank you | right | alright | look | listen | right so
      | thanks | reminder bot | bot | there | siri | alexa | google | cortana | buddy | mate | go ahead and | let's | {-vocative} | {-exclaiming}`),
    softly: phrases('please | pls | plz | kindly | maybe | perhaps | possibly | also | just | pretty please'),
    // "I'm gonna need you to", "can I get you to"
    askingyou: phrases(`
      {-ineed} [for] (you|u|ya) to | (i'd|id|i would|would) (like|love|prefer) [for] [you|u|ya] to | i'll need you to
      | (can|could|may|might) i (get|ask|trouble|bother|have|beg) (you|u|ya) to | [i'm|im|i am] (asking|trusting|counting on|relying on|begging) you to`),
    pleasing: phrases(`
      [it] (would|will) be {-greatly} | (it'd|itd|it'll|that'd|thatd) be {-greatly} | (i'd|id|i would|would) (love|like|prefer|appreciate) it
      | (i'd|id|i would|would) (appreciate|be (grateful|thankful|glad|happy|obliged))`),
    greatly: phrases(`
      [really|so|very|super] (great|nice|good|lovely|grand|class|ace|brilliant|brill|fab|sound|deadly|sweet|mint|helpful|handy|amazing|awesome
      |wonderful|cool|appreciated|fantastic|kind of you|unreal|mega)`),
    wondering: phrases(`
      [just] [i was|i'm|im|i am|was] [just] (wondering|hoping|thinking|curious) [if|that|whether] [maybe|perhaps]`),
    // whom people talk to, and what slips out in front
    vocative: phrases(`
      bro | bruh | bruv | brother | dude | man | fam | hun | hon | babe | bestie | love | luv | darling | dear | pal | lad | lads | guys
      | folks | team | friend | my friend | yaar | boss | chief | champ | cuz | sis | girl | friendo | robot | botty | sir | ma'am
      | you guys | y'all`),
    exclaiming: phrases(`
      lol | lmao | haha | omg | ugh | argh | shit | crap | damn | dammit | fuck | fck | ffs | jesus | jaysus | christ | oh (god|no|shit|crap|man|yeah) | god
      | oops | whoops | btw | by the way | fyi | tbh | ps | p . s . | ooh | yikes | blimey | crikey | bugger | bloody hell | wtf | anyway | anyways | one more thing
      | last thing | another thing | one thing | (sorry|oh|ok|and|also) [,] (one|just one|another) more [thing] | (one|just one) more !{twelfth}`),
    twelfth: phrases('minute | hour | day | week | month | year | time'),
    remindword: phrases('remind | set | send | give | let'),
    closing: phrases(`
      [pretty] please [and (thank you|thanks)] | pls | plz | thank (you|u) | thank you (so|very) much | many thanks
      | thanks [a lot|a (million|bunch|ton)|so much|very much|in advance|bot|again] | thx | tysm | ty | cheers | ok | okay | (will|would|could|can) you
      | so [that] i (don't|dont|won't|wont) forget [it|about it] | before i forget | (cos|coz|cause|because|or|otherwise|else) i'll [probably|only|just] forget [it]
      | (i|cos i|because i|coz i|cause i) (keep|always|tend to|usually|never) (forget|forgetting|remember|missing|miss) [it|about it|that] | i'm so forgetful | im so forgetful
      | (each|every) time | each and every time
      | ta | tvm | nice one | lol | haha | xx | xxx | kk | yeah | yaar | ffs | (will|could|can|would) ya | if you could | (,|.|!|-) {-vocative}
      | if possible | if you don't mind | if you would | bye | dear | love | darling | mate | buddy | pal`),
    refusal: phrases(`
      (don't|dont|do not|never|stop|quit|please don't|please dont|please do not) [{-bother}]
      | [there is|there's] no need to | no need for you to | you (don't|dont|do not) (have|need) to | you need not
      | you (needn't|shouldn't|should not) | i (don't|dont|do not) (want|need) you to | i'd rather you didn't`),
    bother: phrases('ever | please | bother [to] | have to'),
    refused: [],
    unmaking: phrases(`
      [please|pls] (delete | cancel | remove | erase | stop | dismiss | disable | move | reschedule | change | turn off | off)
      [it|that] [again]`),
    asksback: phrases(
      "what | what's | who | who's | whom | whose | where | where's | why | which | how | how's | if | whether | again",
    ),
    tie: phrases(`
      also (to|of|about|that) | [later|sometime|again|instead|rather] (to|that|about|bout) | of | regarding | saying | called | titled | named | re
      | [,] (please|pls) [,] (to|that|about) | [,] (please|pls) , | 2 >{doing}`),
    tieend: phrases('oh | ooh | ah'),
    forthing: phrases('for'),
    placeholder: phrases('[do|remember] (something|anything|smth|sth) [important|else]'),
    hourcoming: phrases("when it's | when it is | once it's | once it is | as soon as it's | if it's"),
    lapse: phrases(`
      i (keep|kept|always|usually|often|tend to|sometimes|nearly|almost|might|may|will|'ll) (forgetting|forget|forgot) [to|about]
      | i keep on forgetting (to|about) | i'll [probably|only|just] forget (to|about) | i (forgot|forget) (to|about)
      | i never remember to | i can never remember to | i haven't [yet] remembered to`),
    linking: phrases(`
      [so] (can|could|would|will) (you|u|ya) [please|pls] | so please | please | pls | kindly | so | and | but`),
    telling: phrases(`
      don't | dont | not | never | to | will | won't | didn't | should | shouldn't | would | could | can | i | you | we
      | he | she | they | it | who | that | {-contraction} | i've | have | has | had
      | already | always | also | just | said | says | told | asked | did | does`),
    unasked: phrases('if | when | whenever | once | unless | after | before | as | next'),
    questioning: phrases('did | do | does | when | why | what | who | how | if | which | where'),
    called: phrases('{-w:*1}'),
    uptothen: phrases('[up] (until|till|til) (then|that (day|date)) | up to then'),
    itself: phrases(
      '(about|of) (it|that|this) | to do (it|that|so) | [on] (that|the same|that same) day | then | it | that | to | itself',
    ),
    asklast: phrases('[,|.|!] (thanks|thank you|thx|ty|cheers) for (reminding me|the (reminder|nudge))'),
    joining: phrases('and | plus | then | also | &'),
    spreading: phrases('next | this | last | coming'),
    repeated: phrases(
      'again | last | lastly | finally | once | more | another | time | too | also | one | then | as | well | and',
    ),
    another: phrases(
      'to | (need|have) to | {-doing} | (move|cancel|remove|check|show|stop) {-w:*1}',
      '(the|my|our|his|her|their) {-w:*}|that i',
    ),
    eachof: phrases('[,] (each [time]|always|both [times|days]|on both [days]|every time) [,]'),
    sameday: phrases('[on] (that|the same|that same) day'),
    preferred: phrases(
      '(is|are|would be|works|work|suits) (better|best|fine|good|ok|great|ideal|perfect|preferred|preferable) [for (me|us)] | preferably | ideally | (works|work|suits) [for] (me|us)',
    ),
    betweening: phrases('between'),
    startsanew: phrases("remind me | set (a|another) reminder | (don't let me|don't) forget"),
    listheader: phrases(`
      [my] reminders | remind [me] [of|about] [the following|these [things]] | to remember | [{-listing}] {-countedthings} [for me]
      | remind me (of|about) {-countedthings} | (set|add|schedule) (these|the following) [for me]`),
    listing: phrases(`
      (set|create|make|add|give|schedule|put in|need|want|have|got) [me|us] [up] [with] | i (need|want|have|got|have got) | i've got | i'd like | there are
      | can i (have|get)`),
    countedthings: phrases(`
      ([these|the|my] {-#}|a few|[a] couple [of]|a bunch of|two|three|four|five|six|seven|eight|some|several|multiple|these|the following)
      [more|new|quick|separate|different] (things|tasks|todos|to - dos|reminders|errands|appointments|alarms) [to do]`),
    leadin: phrases(`
      so | that is | i . e . | meaning | make it | (how|what) about | [lets|let's] say | maybe | ok | then | no | until | till | to | for | please | um
      | uh | well | actually | sorry | i meant | i mean | just`),
  },
}
