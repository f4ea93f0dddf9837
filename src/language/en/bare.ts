import { phrases, says, type Tables } from '../engine/row.js'

/** What tells a thing to do from what people say to each other, and what a message that means nothing is nearest to. */
export const bare = {
  duty: phrases(
    `
    [{-aside}] [{-aside}] [i|we] [really|still|also] (need|have|got|ought|want) to
    | [{-aside}] [{-aside}] [i|we] (gotta|have got to|must|should !{bestate}|shall|had better) [really|probably|definitely|also]
    | [{-aside}] [{-aside}] (i've got to|ive got to|i'd better|id better|remember to|make sure (to|i)|note to self [,|:])
    | [{-aside}] [{-aside}] (do not|don't|dont) forget [to|about]`,
    '{-salute} [{-salute}] >{doing}|{-salute} [{-salute}] >{atp}',
  ),
  bestate: phrases('[really|probably] be'),
  salute: phrases(
    '(hi|hello|hey|hiya|heya|yo|howdy|morning|evening|ok|okay|good (morning|afternoon|evening)) [there|bot|all] [,|!|.]',
  ),
  eveningthing: phrases(
    'dinner | supper | drinks | party | concert | gig | cocktails | happy hour | pub quiz | (movie|game|games|date|quiz|poker|bin|trash|film) night | parents evening',
  ),
  morningthing: phrases('breakfast | brunch | (be|get|getting|wake|waking) up'),
  doing: phrases(
    `
    add | apply | arrange | ask | bake | book | bring | buy | call | cancel | change | charge | check | chase | clean
    | clear | close | collect | confirm | cook | cut | defrost | deliver | deposit | do | drop | eat | email | empty
    | exercise | feed | fetch | file | fill | find | finish | fix | follow | get | give | go | grab | hand | hang | have
    | hoover | install | invite | invoice | iron | join | leave | lock | mail | make | measure | message | mow | oil
    | order | pack | paint | pay | phone | pick | plan | plant | post | practice | practise | prepare | print | put
    | read | register | renew | repair | repay | replace | reply | report | request | respond | return | review | ring
    | run | schedule | sell | send | set | shop | sign | sort | start | study | submit | sweep | swap | take | tell
    | test | text | throw | tidy | top | transfer | try | turn | unplug | update | upload | vacuum | visit | wash | watch
    | water | wear | wipe | wish | withdraw | work | wrap | write
    | approve | assemble | attend | back up | bleed | brush | calculate | cash | compare | complete
    | declare | descale | dig | discuss | donate | download | edit | evaluate | extend | fertilise | fertilize
    | fold | forward | grease | harvest | hire | inform | inject | inspect | insure | invest | knead | let
    | look up | marinate | meditate | mend | negotiate | nominate | notify | obtain | organise | organize | peel | prep | prune
    | publish | rake | rearrange | recharge | recycle | refill | refuel | rehearse | reorder | replant
    | rinse | rotate | rsvp | sanitise | sanitize | scan | scrub | settle | sew | sharpen | shave | shovel | slice | soak
    | sow | sterilise | sterilize | subscribe | switch | tighten | translate | trim | unload | unlock
    | unpack | unsubscribe | vaccinate | verify | walk | warm | weed | weigh | winterise | winterize`,
    // things as well: "record player", "press conference"
    '(clip|copy|cover|dose|draft|drain|dust|exchange|freeze|label|load|polish|press|purchase|record|rent|seal|service|spray|steam|stretch|tip|treat|vote|worm) {-object}',
  ),
  aside: phrases('(ok|okay|so|also|oh|and|but|well|please|pls|todo|to - do|task|reminder) [,|:]'),
  // its verb stands in front
  therefore: phrases('so'),
  tobedone: phrases('to {-doing}'),
  elaborating: [],
  breakoff: phrases(
    '(no|nah|nope|oh no|ah no) [,|.|!|…] (wait|hang on|hold on|sorry|scratch that|forget that|no|not that) [up] | (wait|hang on|hold on) [,|.|…] (no|not that|scratch that) | actually [,] (no|scratch that|forget that) | (scratch|forget|strike|cancel|ignore) that',
  ),
  setoff: phrases(
    '(ok|okay|k|right|alright|fine|well|so|anyway|anyways|now|cool|great|grand|perfect|good|then|oh|ah|ooh|hm|hmm|no|nah|nope|yes|yeah) [then|so|now] | in that case | never mind | nevermind',
  ),
  greeting: phrases(
    `(see|cu|cya|catch|talk to|speak to|meet) (you|u|ya|later) | (see|catch) (them|him|her) | talk !{towhom} | speak | see | later | bye | goodbye
    | good | happy | merry | until | till | thanks | thank | thx | sorry | congrats | congratulations | congratulation
    | welcome | hello | hi | hey | yes | yeah | yep | no | nope | nah | lol | haha | hm | hmm | hmmm | wow | ah | oh
    | maybe | perhaps | probably | well | cool | great | nice | love | wish | hope | hopefully | hoping | guess | think
    | sounds | looks | not | never | nothing | nobody | none | sure | deal | cheers | enjoy | have (a|an|fun|you)
    | let's | lets | let me`,
    // told of as over
    "(i|we|he|she|they|it|you|i've|we've|they've|you've|i'd|we'd|they'd|you'd|he'd|she'd) [just|already|also] ({-pastverb}|{-edword})",
  ),
  towhom: phrases('to|with'),
  pastverb: phrases(
    'had | was | were | went | did | ate | saw | got | came | said | told | met | made | took | bought',
  ),
  chatter: phrases(
    `i | i'm | i've | i'll | i'd | im | ive | you | you're | you'll | you've | he | she | it | we | they | he's | she's
    | it's | its | we're | we'll | they're | they'll | there | there's | here | this | that | that's | these | those
    | somebody | someone | everyone | everybody | nobody | who | what | what's | whats | when | when's | where | why | how
    | which | whose | is | are | am | was | were | do (i|you|we|they) | does | did | can | could | will | would | may
    | might | has | had | if | because | since | while | than | as | but | or`,
    '{-contraction} (at|on|in|going|coming|here|there|not|a|the)',
    '{-contraction} {-state} (!{anyword}|then|now|today|early|too|all|again)',
    // asked of somebody else
    '{-anyword} (me|us|your)',
    'come|(get|have|take|watch|stay|sleep|drive|be|keep|go) (some rest|fun|care|out !{anyword}|well|tight|safe|safely|good|calm|team)|get (some|a lot of) (sleep|rest)',
    // of what is under way
    `leaving | heading | having | eating | thinking | planning | going | coming | arriving | driving | flying | waiting | staying
    | getting | taking | seeing | hanging | trying | sleeping | working`,
    'fyi | btw | heads up | headsup | psa | breaking | eta | np | nvm | tbh | imo | ps | fwiw | update !{object}',
    '(works|suits) [for] (me|us)|works !{anyword}',
    '{-nounverb} ({-edword}|dries|ships|looks|feels|sounds)',
    'hold on',
    'on (my|the|our|his|her|their) way',
    'done',
    '(back|home|there|off|away|busy|free|here|late|awake|asleep|out|gone|around|available|online|offline|afk|ooo|brb) !{anyword}',
    // "the meeting's | at 3", "the game's | at 7 lol"
    '(the|my|our|his|her|their|this|that) [{-anyword}] [{-anyword}] {-contraction} [{-remark}] !{anyword}',
    '(the|my|our|his|her|their) {-anyword} (can|could|might|should|must|may) !{anyword}',
    "your | everyone's | everybody's | someone's | somebody's | nobody's | who's",
    // a state that the words end in: "power outage scheduled", "package arriving"
    '!{doing} {-anyword} [{-anyword}] [{-anyword}] [{-anyword}] ({-edword}|{-goingon}) !{anyword}',
    '{-pluralword} {-pluralverb}',
    '{-anyword} {-pluralword} {-pluralverb}',
    '{-anyword} stops (running|working|serving|selling)',
    '(got|having) (a|an|my|the|another|some)',
    'go !{anyword}',
    `list | show | cancel | delete | remove | snooze | undo | skip | pause | resume | reschedule | postpone | delay
    | rename | mark | mute | block | export | import | help | settings`,
    '(move|stop) !{object}',
    '[and|also|plus] (another|one more)',
    "[please] (do not|don't|dont|never) !{forgetting}",
    `(mum|mom|mommy|dad|daddy|grandma|grandpa|granny|my|the|our|his|her|their) [{-w:*1}] (calls|drops|rings|runs|needs
    |lands|visits|returns|picks|lies|moves|meets|plays|reopens|departs|stays)`,
  ),
  remark: phrases('btw | by the way | fyi | lol | haha | tho | though | right | ok | okay | again'),
  object: phrases('the | my | our | his | her | their | a | an'),
  goingon: phrases(
    'arriving | landing | closing | opening | starting | ending | expiring | shipping | leaving | boarding',
  ),
  // what may be done, and is a thing as well: "order shipped on monday"
  nounverb: phrases(`
    order | call | run | visit | mail | paint | print | test | plant | post | report | review | repair | email | file | feed
    | cook | study`),
  // what several do: "shops shut at 5"
  pluralverb: phrases(`
    shut | close | open | start | finish | end | run | go | leave | arrive | depart | stop | begin | come | return
    | reopen | fly | land | break up | eat | sleep | get | have | need | cost | last | expire | are | were | will`),
  forgetting: phrases('forget'),
  chatting: phrases(
    'remind | reminder | reminded | reminds | reminding',
    '(see|talk to|speak to|chat to|catch) (you|u|ya)',
    'yesterday | !<{whichlast} last (night|week|month|year|{-weekday}) !{ofit1} | ago | earlier today',
  ),
  // "every | last friday | of the month"
  whichlast: phrases('every | each | the'),
  ofit1: phrases('of | in'),
  lastone: phrases('time | one | bit | round | minute | of'),
  stating: phrases(
    `rang | phoned | texted | emailed | messaged | sent | wrote | bought | brought | took | made | gave | found | met | saw
    | heard | lost | won | paid | knew | thought | slept | woke | fell | became | began | drove | flew | ate | called
    | asked | replied | answered | visited | finished | stopped | moved | stayed | died | closed | opened | canceled
    | cancelled | dropped | showed | turned up | departs | depart | lands | landed | finishes | takes | shuts | flies | brings | sends
    | wants | gives | eats | is | are | am | was | were | isn't | isnt | aren't | arent | wasn't | wasnt | weren't | be
    | been | will | won't | wont | would | has | have | had | hasn't | haven't | did | didn't | didnt | does | doesn't
    | doesnt | don't | dont | said | says | told | went | come | comes | came | goes | gets | got | open | opens | close
    | closes | start | starts | started | begin | begins | end | ends | ended | leaves | arrive | arrives | arrived
    | threw | bit | blew | chose | caught | forgot | froze | grew | rode | rose | sang | sank | sat | shook | spoke | spent | stole | stood | stuck
    | swam | taught | tore | understood | wore | overslept | puked | peed | pooped | barfed | vomited | sold | expires | ships | boards | reopens | airs | last !{lastone} | lasts | lasted | happen | happens | works | sleeps | seems`,
    'broke down|broke up|left >{leftbehind}|(picks|drops|wakes|collects|meets|takes|drives|fetches|rings|texts|visits|reminds|joins) (me|us)',
    'left !{anyword}',
    '{-contraction} (at|on|in|going|coming|here|there|not|a|the)',
    '{-contraction} {-state} (!{anyword}|then|now|today|early|too|all|again)',
  ),
  // "the shop's | shut | then"
  state: phrases(
    'shut | closed | full | busy | away | asleep | ill | sick | gone | stuck | delayed | off | down | out | late',
  ),
  leftbehind: phrases('the | for | from | work | home | early | late | us | me'),
  finding: phrases('check | double check | make sure | be sure | ensure | verify | confirm | see if'),
  fromword: phrases('from | for | in | to'),
  clausing: phrases(
    // "check | the oven is off"
    '<{finding} !{fromword} !{stating} {-anyword}',
    'if | because | since | when | while | before | after | that | which | who | nag | nagging | ping | bug | pester',
  ),
  over: phrases(
    '(yesterday|!<{whichlast} last (night|week|month|year|{-weekday}) !{ofit1}) [{-w:*}] {-pastverb}',
    '(was|were|came|went|left|had|happened|arrived|ended|started|called|said|won|lost|landed|departed|moved|finished|stopped|opened|closed|rang|phoned|texted|died|broke|fell) [{-w:*}] (today|this (morning|afternoon|evening|week)|earlier|yesterday|at {-#})',
  ),
  hint: [
    says('snooze|snoozed|snoozing|later|postpone|postponed', 'snooze'),
    says('cancel|cancelled|canceled|delete|deleted|remove|removed', 'cancel'),
    says('!<{anyword} (edit|move|change|reschedule|rename)', 'edit'),
    says('setting|settings|timezone|time zone|quiet hours|language|clock', 'settings'),
    says('help|command|commands|how (do|can) i', 'help'),
    says('list|show|reminders|upcoming|overdue', 'list'),
    says('remind|reminded|reminding|reminder|remember|forget|forgot|alarm|alarms', 'create'),
  ],
  nottask: phrases(`
    who | what | why | how | when | where | which | is | are | am | was | were | do | does | did | can | could | will | would
    | should | may | i | i'm | you | we | he | she | it | they | this | that | these | those | there | the | my | your | if
    | because | please | no | not | yes | so | but | and | oh | ha | haha | lol | wow | damn`),
} satisfies Tables
