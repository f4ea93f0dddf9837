import * as X from '../../commands/correct.js'
import { row } from '../../commands/rows.js'
import * as W from '../../commands/wording.js'
import { patterns, phrases, says } from '../../engine/row.js'

/** What corrections are made of. */
export const corrections = {
  no: phrases('no|noo|nooo|nope|nah'),
  oops: phrases(`
    wait | no (rush|hurry) | sorry | sry | srry | soz | rubbish | nonsense | hold on | hang on | oops | whoops | argh | ugh | damn | dammit | shoot
    | silly me | my (bad|mistake)`),
  denial: phrases(`
    correction | (scratch|cancel|delete|forget|scrap|drop) that | [no] you (misheard|misread|misunderstood) [me|that] | misheard | typo | spelling | [i] (meant|mean|wanted) to (say|write|type) | [i] (meant|mean) [it|that] [for|at|on|to be] | i said [it|that] [for|at|on|to be] | [that|it] (should|should've|should have) (say|read)`),
  soft: phrases(`
    although | tho | though | then again | on second (thought|thoughts) | wrong [day|date|time|hour|week|month] | [that's|thats|it's|its] [way|much|a bit|far] too (early|late|soon|long|short|much|little) [for me] | (how|what) about | (can|could) (it|that) be [on|at|for]
    | not that | i wanted [it|that] [for|at|on|to be] | [better|rather|just|please] give (it|me) [another|like|about] | i'd say | (scratch|strike|ignore|forget) that | not what i (asked for|said|meant|wanted) | [you got|you have|you've got] the (day|date|time|hour|week|month) wrong | (i'd|id) (rather|prefer) [it|that]
    | [that|it] (should|should've|should have) (be|been) | ah | oh | um | uh | er | erm | hm | hmm | well | ok | okay | so
    | actually | rather | better | but | and | then | please | (that|it) [is|was] [supposed|meant|going] [to be] [for|at|on]
    | (that's|it's|thats|its) [supposed|meant|going] [to be] [for|at|on]
    | (that|it) (should|needs to|has to|must|was supposed to|was meant to) [have] (be|been|say|read) [for|at|on]
    | [at] {-same} | make (it|that) | (let's|lets) (say|do|make it) | (can|could) (you|we) (make|do) (it|that)
    | change (it|that) to | [now] (they|he|she|the office|the shop) (say|says|said|want|wants|told me|are saying) [now|it's|its|to come] [at|on|for] | for !{length} | change of (plan|plans) | [(go|change|move|switch|let's go)] back to | only | just | do | can we do | could we do | (let's|lets) do`),
  same: phrases('[at] [the] same (time|hour)'),
  // a word there is written wrong, and which is right
  misspelt: phrases(`
    [[it's|its|that's|thats] a] (typo|spelling mistake) | spelling | typo [by me|sorry] | (misspelled|misspelt|mistyped|misspoke) [it|that|the name] | wrong (name|word|person|spelling)
    | [i] (typed|wrote|spelled|spelt|got) (it|that|the name|the word) wrong | (spelled|spelt|written) wrong | [damn|stupid|bloody|ugh] (autocorrect|auto - correct|my keyboard) [got me|again|strikes again|changed (it|that)]
    | (fat|fast) fingers | slip of the (finger|thumb) | [[it's|its] the] wrong one`),
  called: phrases(`
    [no] (it's|its|it is|that's|thats) [(actually|really|supposed to be|meant to be|spelled|spelt|written|called|pronounced)] | (he's|hes|she's|shes|they're) (called|named) | (his|her|the|their) (name|surname) (is|was)
    | (spelled|spelt|written) | (should|should've) be | (should|should've) have (been|said) | with | i (meant|mean|said|wrote|typed) | for | to be`),
  meantit: phrases('i (mean|meant|said)'),
  linkword: phrases('with|for|to|from|at|about|of'),
  iscalled: phrases(`
    (is|was) (the|her|his|their|its) [right|correct] (name|word|spelling) | (is|was) what i (meant|mean|said) | (he|she|it) is | is (it|she|he) | is (right|correct) | of course | obviously`),
  spelt: [
    row(
      '[,] [that is|spelled|spelt|written] (with|w) [[only] (a|an|one|two|double|the letter)] {letters:*1} [in front|at the end|at the start|not {-other:*1}]',
      W.letters,
    ),
  ],
  dayarticle: phrases('[on] the|a'),
  replacing: phrases(`
    (make|do|set) (it|that)|change (it|that)|only|just|instead|let's|lets`),
  closer: phrases(`
    [,] (instead | is safer | to be (safe|sure|on the safe side) | just in case | of course | obviously | {-same} | rather | then | please | pls | (i mean|i meant) | actually | is (better|best|easier|safer|nicer) [for me] | (works|suits me) [better]
    | (would|'d|will|might) (be better|be best|work [better]|suit me [better]|be good) | is (enough|fine|plenty) | will do
    | would do | does it | only | ((should|would|will|'ll|'d) be|is|are|ought to be) (enough|plenty|fine|ok|okay|sufficient|better) [for (me|it|that)] | (would|should|will|'ll) (do|suffice) [it|fine|too|nicely] | (suffices|suits) | is all (i|it) (need|needs|take|takes) | (was|is) (right|correct|fine|better|good|ok|okay) [after all] | naturally | duh)`),
  shifted: [
    row('[another] {length} later [than (that|planned)]', X.later),
    row('[another] {length} (earlier|sooner) [than (that|planned)]', X.later, { back: true }),
    row('{unit} later', X.laterByOne, { prefer: -1 }),
    row('{unit} (earlier|sooner)', X.laterByOne, { back: true, prefer: -1 }),
    says('[the] (day after [that]|next day|following day)', X.NEXT_DAY, { prefer: 1 }),
    says('[the] (day before [that]|previous day)', X.DAY_BEFORE, { prefer: 1 }),
    says('[the] (week after [that]|following week)', X.NEXT_WEEK, { prefer: 1 }),
    says('[the] week before [that]', X.WEEK_BEFORE, { prefer: 1 }),
  ],
  half: patterns({ am: 'in the morning|am|a . m|a . m .', pm: 'pm|p . m|p . m .' }),
  exception: [
    row(
      '[but|only|just] (not|never) [during] {of:excepteds}|[but] {-without} [for|on] {of:excepteds}|{of:excepteds} [,] [but] not',
      X.except,
    ),
  ],
  didnt: phrases("didn't|didnt|did not|never"),
  without: phrases('except|without|skip|skipping|excluding|leave out|minus'),
  swap: [
    row('instead of [at|on|the] {-wrong:time} [,] [{-soft}] [at|on] {right:*}', X.swap, { prefer: 3 }),
    row('(its|it is|is) {right:*} [,] [and] not [at|on|the|for] {wrong:*}', X.swap, { prefer: 3 }),
    row("{-was:*} but (it's|it is|its|i meant|it should be|make it) [on|at|for] [the] {right:*}", X.swap, {
      prefer: 2,
    }),
    row("but (it's|it is|its|i meant|it should be|make it) [on|at|for] [the] {right:*}", X.swap, { prefer: 2 }),
    row(
      "not [at|on|the|for] {wrong:*} (,|;|.|-|[,] (but|rather)) [but|rather|it's|its|it is] [the] {right:*}",
      X.swap,
      { prefer: 1 },
    ),
    row('{right:*} [,] (sorry|oops|i mean|i meant) [,] not [at|on|the|for] {wrong:*}', X.swap, { prefer: 1 }),
    row('{right:*} [,] [and] not [at|on|the|for] {wrong:*}', X.swap),
    row(
      "[i] {-didnt} (mean|say|want|type|write) [at|on|the|for|it] {wrong:*} (,|;|.|-|–|[,] but|[,] rather) [but|rather] [i (meant|mean|said|want|wanted)|it's|its|it is|make it] [at|on|the|for] {right:*}",
      X.swap,
      { prefer: 4 },
    ),
  ],
  notext: phrases(`
    to (say|write|type) [{-any:*}] |    (later|earlier|sooner) [{-any:*}] | [all] [the] (others|rest) [{-any:*}] | everything [else] [{-any:*}] | (that|it|this) [is|was] {-any:*} | (that's|it's|thats|its) {-any:*} | (thanks|thank you|please|why|what|when|how|who|where)
      [{-any:*}] | not {-any:*} | never [{-any:*}] | nothing [{-any:*}] | (i|you) {-any:*} | need | problem | worries | idea | way
    | cancelled | canceled | done | deleted | off | gone | over | moved | wrong | right | correct | good | fine | ok | okay | cool | great | wait | stop | sorry | [the] (one|{-weekday}|day|week|month) (after|before|following) [{-any:*}]`),
  // behind "and", with a time: on what day, and what ties the two
  addedday: phrases('[on] (that|the same|that same) day [,]'),
  addedend: phrases('too|as well|also|please|then'),
  addedtie: phrases('[also|then|too|again] (to|for|about|of|:)|[also|then|too] ,|also|then'),
  notalso: phrases(`
    also | then | now | remind | tell | ping | nudge | notify | warn | what | when | how | who | why | where | do | is | are | am | can | cancel | delete | move | list
    | show | it | that | this | the time | you | i | another | again`),
  reason: phrases("it's|its|it is|because|cause|cos|as|since|i'm|im|that's|thats"),
  // why, behind any command: no words of it are read
  excuse: phrases(
    "[,|;|.|-|–] (because|cause|cos|coz|cuz|'cause|bc) {-any:*}",
    "(,|;|.|-|–|\\() (as|since|i'm|im|i am|we're|were|we are|it's|its|it is|that's|thats|she's|shes|he's|hes|they're|theyre) !{-finished} {-any:*}",
    '(,|;|.|-|–|\\() (i|we|he|she|they|it|there|something|my|the) {-telling} {-any:*}',
    '(,|;|.|-|–|\\() {-telling} {-any:*}',
    "(,|;|.|-|–|\\() (i'll|we'll|he'll|she'll|they'll) {-any:*}",
    '(,|;|.|-|–|and|but) [but] (keep|leave) {-any:*}',
    '(,|;|.|-|–) (once|one|that|[the] time) (is|was|will be|stays|remains) {-any:*}',
    '(,|;|.|-|–) on (holiday|holidays|vacation|leave|a trip) [{-any:*}]',
    "(i'm|im|i am|we're|we are|i'll be|ill be) [gonna be] [still|currently|just|already] (on (leave|holiday|vacation|sick leave|a trip)|away|busy|sick|ill|running late|late|in a meeting|driving|not (here|home|in|there)|off|out|traveling|travelling) [{-any:*}]",
  ),
  telling: phrases(`
    didn't | didnt | did not | don't | dont | do not | won't | wont | wasn't | wasnt | isn't | isnt | can't | cant | cannot
    | couldn't | couldnt | forgot | misread | mistyped | misheard | mixed | got | had | have | has | need | needed | thought | looked
    | was | were | am | is | will | will be | might | must | just | already | only | still | saw | came | moved | changed | called`),
  needing: phrases('i [only|just|actually] need|(it|that|they) [only|just|actually] (takes|needs|took|take|need)'),
  correction: [
    row('[{-openers}] {-needing} [like|about|another] {length} [{-closer}]', X.needed, { prefer: 4 }),
    row('{-openers} in {n:amount} [{-closer}]', X.amount, { prefer: 9 }),
    row('(change|swap|replace|switch) {wrong:*} (to|into|with|for|by) {right:*}', W.replaced, { prefer: 10 }),
    row(
      '[(change|make|edit|update) (it|that|this) [to]|it should (be|say)|{-no} [{-mark}]] {right:*} (instead of|rather than) {wrong:*}',
      W.replaced,
      { prefer: 11 },
    ),
    row(
      '(write|put|use|say|type|have|call it|make it) {right:*} (instead of|rather than|in place of|not) {wrong:*}',
      W.replaced,
      {
        prefer: 12,
      },
    ),
    row(
      'instead of {wrong:*} [,] (write|put|use|say|have|type|(it|that) should (be|say|read)|make it|i want|its|it is|i (mean|meant)) {right:*}',
      W.replaced,
      { prefer: 12 },
    ),
    row(
      '[{-openers}] [it says|(i|you) (typed|wrote|said|put|have|got)] {wrong:*} [,] (but|and|when|where) [i|it] (meant|mean|(should|should have) (be|been|say|said|read)|is) {right:*}',
      W.shouldBe,
      { prefer: 9 },
    ),
    row(
      '(it says|(i|you) (typed|wrote|said|put)) {wrong:*} (,|.|;) [but|and|i|it] (meant|(should|should have) (be|been|say|said|read)) {right:*}',
      W.shouldBe,
      {
        prefer: 10,
      },
    ),
    row('{wrong:*} (should|should have) (be|been|say|read|have said) {right:*}', W.shouldBe, { prefer: 9 }),
    row(
      "{wrong:*} (is|was) (wrong|a typo|not right) [,|;|.|-] [it's|its|it is|it should (be|say)|should (be|say)|i meant] {right:*}",
      W.shouldBe,
      {
        prefer: 9,
      },
    ),
    row('({-no}|{-oops}|{-denial}) [{-mark}] [{-openers}] >{aboutword} {text:*}', W.topic, { prefer: 1 }),
    row('{half} [,|;|.|-|–] {-reason} {-any:*}', X.half, { prefer: 7 }),
    row(
      `[{-softly}] (that|it|this) [is|was] {-amiss}|[{-softly}] (that's|it's|thats|its) {-amiss}|you got (it|that) wrong|wrong|not (right|correct)|wrong (day|date|time|hour|one|week|month)
      |that (isn't|isnt) (right|correct|what i (said|meant|wanted|asked))`,
      X.wrong,
      { prefer: 11 },
    ),
    row('[{-softly}] [{-adding}] [{-extra}] {length} {-ahead} [too|as well|please|{-wouldhelp}]', X.lead, {
      prefer: 10,
    }),
    row(
      '[{-softly}] [{-adding}] {-extra} [on] the {unit} before [that|it] [too|as well|please|{-wouldhelp}]',
      X.leadByOne,
      { prefer: 10 },
    ),
    row('[{-softly}] {-rathersaid} {length} {-ahead} [please] [{-notlead}]', X.lead, {
      insteadOfOthers: true,
      prefer: 13,
    }),
    row('[{-softly}] {length} {-ahead} {-leadwilldo} [{-notlead}]', X.lead, { insteadOfOthers: true, prefer: 13 }),
    row('[{-softly}] {length} {-ahead} {-notlead}', X.lead, { insteadOfOthers: true, prefer: 13 }),
    row('[{-softly}] not {-oldlead} [,|;|-] [but|rather|just|make it] {length} {-ahead} [{-leadwilldo}]', X.lead, {
      insteadOfOthers: true,
      prefer: 13,
    }),
    row('[{-softly}] {by:*} {-leadwilldo} [{-notlead}]', X.leadOrTime, { prefer: 4 }),
    row('[{-softly}] {by:*} {-notlead}', X.leadOrTime, { prefer: 12 }),
    row('[{-softly}] {-remakingit} {by:*} [please|instead] [{-notlead}]', X.leadOrTime, { prefer: 4 }),
    row('({-no}|{-denial}|{-oops}) [{-mark}] [{-openers}] {length} {-ahead} [please|instead]', X.lead, {
      insteadOfOthers: true,
      prefer: 12,
    }),
    row('{-adds} [also] [on] the day before [that|it] [too|as well]', X.lead, { length: X.DAY, prefer: 12 }),
    row('{-adds} [also] [on] the week before [that|it] [too|as well]', X.lead, { length: X.WEEK, prefer: 12 }),
    row('[{-adding}] [also] [on] the (evening|night) before [that|it] [too|as well]', X.eve, { prefer: 12 }),
    row('[{-adding}] {-extra} {length} (earlier|sooner) [too|as well|please]', X.lead, { prefer: 10 }),
    row('[{-adding}] {length} (earlier|sooner) (too|as well)', X.lead, { prefer: 10 }),
    row('[{-softly}] {-remakingit} {length} {-ahead} [please|instead]', X.lead, { insteadOfOthers: true, prefer: 11 }),
    row('[{-adds}] [on] the day before [that|it] (too|as well)', X.lead, { length: X.DAY, prefer: 12 }),
    row('[{-adds}] [also] {by:shifted} (too|as well|again)', X.againBy, { prefer: 11 }),
    row(
      '(it|that|this) (got|was|is|has been|been) [been] (moved|pushed|rescheduled|postponed|changed) [back] (to|until) {time}',
      X.retimed,
      { prefer: 9 },
    ),
    row('[{-adding}] another [one|reminder] [at|on|for] {time} [{-sameday}] [too|as well]', X.again, { prefer: 10 }),
    row('(and|also|plus) (once more|one more time|a second time|another time) [at|on] {time} [too|as well]', X.again, {
      prefer: 12,
    }),
    row('[{-adding}] another [one|reminder] [at|on|for] {time} [{-sameday}] {-tofor} {text:*}', X.again, {
      prefer: 10,
    }),
    row('[{-adding}] another [one|reminder] {-tofor} {text:*} [at|on|for] {time} [{-sameday}]', X.again, {
      prefer: 10,
    }),
    row('[and] [the] same [thing|one|reminder] [again] [at|on|for] {time} [too|as well]', X.again, { prefer: 10 }),
    row('(and|plus|oh and|also) [,] [also] [,] {time} {-tofor} {text:*} [too|as well]', X.again, { prefer: 10 }),
    row('(and|plus|oh and|also) [,] [also] [,] {text:*} [too|as well]', X.also, { prefer: 9 }),
    row('[and|oh|plus] (same (for|with)|[the] same goes for|likewise) {text:*} [too|as well]', X.also, { prefer: 9 }),
    row('add {text:*} [too|as well|to (it|that)]', X.also, { prefer: 9 }),
    row('\\* {text:*}|{text:*} \\*', W.spelled, { prefer: 9 }),
    row(
      '[{-any:*}] {-often} [actually|though|now] [,|;|.|-|–] (also|and|plus|so also|and also|and again) [again] {time} [too|as well]',
      X.again,
      {
        prefer: 10,
      },
    ),
    row('[{-any:*}] {-often} [actually|though|now] [,|;|.|-|–] {time} (too|as well|again)', X.again, { prefer: 10 }),
    row('{text:*} (too|as well)', X.alsoThis, { prefer: -1 }),
    row('[{-openers}] {by:shifted} [{-closer}] {scope:scopeend}', X.shifted, { prefer: 9 }),
    row('{scope:scopeend} [,] [{-openers}] {by:shifted} [{-closer}]', X.shifted, { prefer: 9 }),
    row('{scope:scopeend} [,] [{-openers}] {time} [{-closer}]', X.retimed, { prefer: 9 }),
    row('{-openers} {time} [{-closer}] {scope:scopeend}', X.retimed, { prefer: 9 }),
    // behind a comma: why
    row('({-oops}|{-no}|{-denial}) [{-mark}] [{-dayarticle}] {time} (,|-|–) !{adds} {-any:*}', X.retimed, {
      prefer: 2,
    }),
    row('({-no}|{-denial}) [{-mark}] (just|only) [for] >{thisone} {time} [{-closer}]', X.only, { prefer: 12 }),
    row('[{-openers}] (just|only) [for] >{thisone} {time} [{-closer}]', X.only, { prefer: 9 }),
  ],
  often: phrases(
    '(twice|two times|three times|(2|3) x|(2|3) times) (a|per|every|each|in the) day|(twice|two times|three times) daily',
  ),
  aboutword: phrases('(about|regarding) !{time}'),
  thisone: phrases('this|the next|next|today|tonight|tomorrow'),
  amiss: phrases(
    'wrong|not (right|correct|what i (said|meant|wanted|asked))|incorrect|a mistake|the wrong (one|day|time|text)',
  ),
  adds: phrases('and|also|plus|oh and|and also'),
  adding: phrases(
    '(and|also|oh|plus|please|then|(remind|ping|nudge|notify|alert|warn|tell|buzz) me|((give|send) me|i (need|want)|can i (get|have)) >{extra}|every time|each time|always|every {-weekday}) [,] [{-adding}]',
  ),
  remakingit: phrases(
    '(make|change|set|turn|do) (it|that|this|the (reminder|lead|heads up|early one)) [to|into]|rather',
  ),
  rathersaid: phrases(
    "{-remakingit} | on second (thought|thoughts) [,] | better | rather | preferably | (i'd|id|i would) (rather|prefer) [have|get] [it] | only | just",
  ),
  leadwilldo: phrases(`
    [,] ((is|are|would be|will be|'d be|seems|should be) (enough|fine|plenty|better|best|good|ok|okay|sufficient)|(will|would|should) do
    |does it|suffices|works [better]|instead|rather) [too|as well|actually|for me]`),
  oldlead: phrases('{-length} [{-ahead}] | [on] the (day|evening|night|week) [before]'),
  notlead: phrases('[,] [and] (not|instead of|rather than|no need for|never mind) {-oldlead}'),
  sameday: phrases('[on] (that|the same) day'),
  tofor: phrases('to|for|about|of|:'),
  extra: phrases(
    '[a] (nudge|ping|notice|headsup)|one|another one|[a|an] (heads up|heads - up|warning|reminder)|again|already',
  ),
  wouldhelp: phrases(
    '(would|will) (be (great|nice|good|lovely|perfect|helpful|handy|useful)|help|do) [too|as well|also]',
  ),
  ahead: phrases(
    'before [that|it|[the] {-w:*1}] [starts|begins|happens|is|leaves|is due]|before (i|we) (leave|go|start)|beforehand|ahead [of (it|time|that)]|in advance|early|earlier too|prior',
  ),
}
