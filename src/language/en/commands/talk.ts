import { row } from '../../commands/rows.js'
import * as T from '../../commands/talk.js'
import { keyed, patterns, phrases, says } from '../../engine/row.js'

/** What is said around the work, and what a person sets. */
export const talk = {
  talk: T.talk({
    undo: `[{-slip} [,|.|!]] [{-slip} [,|.|!]] [{-slip} [,|.|!]] {-undoing}|oops|whoops`,
    keep: `[{-slip} [,|.|!]] [{-slip} [,|.|!]] [{-slip} [,|.|!]] ((keep|leave) (it|that|them|that one|all of them|both)|i [do] [still] need (it|that|them)|({-dont}) (cancel|delete|remove|drop) (it|that|them) [after all])
      [after all|then|please|there|in|as it is]`,
    comesback: `[{-slip} [,|.|!]] [{-slip} [,|.|!]] [{-slip} [,|.|!]] {-wantedback} [after all|then|please|again|now]`,
    asitwas: `[{-slip} [,|.|!]] [{-slip} [,|.|!]] [{-slip} [,|.|!]] {-likebefore} [after all|then|please|again|now]`,
    leave: `(nevermind|never mind|nvm) [it|that|this|then|now]|forget (it|that|about it)|cancel [that please]|stop|exit|quit|abort
      |[{-slip} [,|.|!]] ({-dont}) [bother|do (it|that)] [,|.] (never mind|nevermind|nvm|forget (it|that|about it))|[{-slip} [,|.|!]] ({-dont}) bother
      |leave [it]|let it be|nothing|delete|remove|skip it for now|drop it|no worries|[it] (doesn't|doesnt) matter`,
    yes: `y|yes [,] [please|do|it is|all [of them]|both [of them]|go [on|ahead]|sure|ok|(do|delete|cancel|remove) (it|that|them)]|(yeah|yep|ok|okay|sure) [,] (go [on|ahead]|do (it|that)|please|all [of them]|both [of them])|[yes|yeah|yep|ok] [,] (exactly|just|perfect) [,] [like (that|this)|so|that]|yeah|yep|yup|ya|yea|aye|sure [thing]|of course|correct|right|exactly|do (it|that)|go ahead|please do
      |[yes|yep|yeah|ok|okay] [,] (that's|thats|it's|this is|that is) (right|correct|fine|good|it|perfect)|definitely|absolutely
      |confirm|confirmed|affirmative|sounds good|👍|✅`,
    no: `n|no [thanks|thank you|way]|nope|nah|not really|don't|do not|negative|wrong|not that|please don't|👎`,
    hello: `hello [there|bot]|hi [there|bot]|hey [there|bot]|hiya|yo|howdy|greetings|good (morning|afternoon|evening|day)|morning
      |evening|g'day|sup|what's up|start`,
    thanks: `(that's|thats|that is|that'll be|that will be) (all|it|everything) [for (now|today)] [,|.] [thanks|thank you|thx|ty|cheers|ta|bye]|thanks [a lot|so much|bot]|thank you [so much|very much]|thx|ty|many thanks|cheers|much appreciated|appreciate it|tysm
      |(great|ok|okay|perfect) thanks|good bot|great job|well done|nice|perfect|awesome|great|cool|brilliant|lovely|excellent
      |[(thanks|thank you|thx|ty|cheers) [so much|a lot|a million] [,|.|!|-]] {-praise}|🙏|❤️`,
    goodbye: `bye [bye]|goodbye|good bye|see (you|ya)|cya|later alligator|good night|goodnight|night night|talk to you later|ttyl
      |so long|farewell`,
    'how-are-you': `how are (you [doing|today]|things)|how's it going|how is it going|how do you do|[are] you ok|are you there`,
    ok: `ok|okay|k|kk|alright|all right|got it|understood|i see|fine|roger|noted|okey|okie|okey dokey|will do|sounds fine|hm|hmm|ah
      |oh|aha|{-thinking}`,
  }),
  wantedback: phrases(`
    (i|we) [do|really|actually|still] (want|need|would like) (it|that|them|that one|this one) (back|after all|again) | (can|could|may) (i|we) [please] (have|get) (it|that|them) (back|again)
    | (give|bring|get|put|take) (it|that|them|that one) back [in|on [the list]] [[for|to] me] | (i|we) (want|need|still need) (it|that) after all | (don't|dont|do not|didn't|didnt) want (it|that) (gone|deleted|cancelled|canceled|removed)
    | (recover|undelete|reinstate|revive|restore) (it|that|them|that one) | (bring|give) (it|that) back to life | [that|it|this] (was|is) [a|an|all] (mistake|accident|wrong one|by (mistake|accident))
    | shouldn't have (deleted|cancelled|removed) (it|that) | [i] (didn't|didnt|did not) mean to (delete|cancel|remove) (it|that|this|that one|anything)`),
  likebefore: phrases(`
    (move|change|put|set|switch|turn|shift) (it|that|them) back [to (how|what|where|when) it was [before]|to [the] (old|original|previous|first) (time|day|date|one)|to before]
    | (leave|keep|make|have) (it|that) (as|how|like|where|when|at what|what) it was [before|originally] | [just] (as|like|how|the way) it was [before] | [go] back to (how|what|where|when) it was [before]
    | [go] back to the (old|original|previous) (time|day|date|one|version) | [just] like before | same as before | the way it was before`),
  praise: phrases(`
    (you're|you are|youre|ur|u r) [really|such|honestly] (a|an|the|my) [absolute|total|real] (lifesaver|life saver|star|legend|gem|angel|best|hero|champ|godsend|treasure|saint|champion|rock)
    | (you're|you are|youre|ur|u r) (amazing|awesome|great|brilliant|the best|so kind|very kind) | you (rock|saved me|saved my (life|day|bacon))
    | what would i do without you`),
  thinking: phrases(`
    [hm|hmm|hmmm|uh|uhh|uhm|um|umm|er|erm|ehm|mmm|wait|well] [,] (what was it [again] | let me (think|see) | (hold|hang) on | (one|just a) (sec|second|moment|minute)
    | wait a (sec|second|moment|minute) | give me a (sec|second|moment|minute) | [i|i've] (no idea|forgot|forgotten) [yet|now] | idk | dunno
    | i (don't|dont) know [yet] | not sure [yet])`),
  undoing: phrases(`
    (undo|un - do) [{-it} | [the] last [one|action|change] | [the] (delete|deletion|cancel) | please] | un do
    | (undelete|un - delete|uncancel|revert) [that|it] | (take|bring|put) (that|it) back | restore [it|that|the last one]
    | bring back (the last one|it|that) | i (didn't|didnt) mean (that | to [(do|delete|cancel|remove) (that|it) | do])
    | that was (a mistake|an accident) | ctrl [+|-] z`),
  slip: phrases(
    '[i|i have|ive|sorry i] changed my mind|[that|it] was (a mistake|by mistake|an accident)|my mistake|by mistake|hold on|wait [a (sec|minute)]|hm|ah|oh [no|god|my|shit|dear]|omg|god|argh|shit|nooo|please|actually|wrong one|not that one|no|{-oops}',
  ),
  it: phrases('it|that|this'),
  help: [
    says(
      '[and] (what do you (know|store|save|remember|keep)|what (data|information) do you (have|store|keep)|what have you stored) (about|on|of) me',
      { kind: 'help', topic: 'data' },
    ),
    row(
      `[remind] help|help me|h|[(list|show) [me]] [the|all] commands|menu|usage|manual|tutorial|guide|instructions
      |what [else] can you do [for me]|what are you (able to|capable of) [do|doing]|what do you do|(what|who) are you|what is this
      |how (do|does) (this|it|you) work|how (do|can|should) i (use|start|begin|talk to) (this|you|it)
      |what can i (say|ask|type|do) [you|here]|show [me] ([the] help|[some|an] (example|examples))|give me [an|some] (example|examples)
      |examples|how to use [this|you]|i need help|can you help [me]|(i'm|i am|im) (lost|confused|stuck)
      |i (don't|dont|do not) (understand|get it|know (what to do|how this works))|get started|info|about
      |(can|do) you (set|create|make|do|send) (reminders|alarms|timers)|(set|create|make|do|send) (reminders|alarms|timers)
      |what (is|are) [a] (reminder|reminders)|what (commands|features) (are there|do you have|can i use)
      |what are (your|the) (commands|features|options)`,
      T.help,
    ),
    row('([remind] help|help me) [on|with|about] {about:*}', T.helpOn),
    row(
      `(explain|how (do|can|does|to) [i|you|we]|tell me (about|how to)|show me how to|what about|do you (support|understand|handle))
        [with|about|on|me with|i] {about:*}`,
      T.helpOn,
      { strict: true },
    ),
    // "can you remind other people?", "what time formats do you understand?"
    row('>{ability} {about:*}', T.helpOn, { strict: true }),
  ],
  ability: phrases(`
    [can (you|i)] ((set|make|create|have) (recurring|repeating) (reminders|alarms) | remind ([other] people|others|someone else
      |somebody else|my (team|friends|colleagues))) | what [time|date] (format|formats)`),
  topic: keyed({
    snooze: 'snooze snoozing snoozed postpone postponing later',
    repeats: 'repeat repeats repeating repeated recur recurring recurrence every everyday series weekly daily',
    list: 'list lists show find search see',
    edit: 'edit editing change changing move moving reschedule rename cancel cancelling delete deleting remove undo pause skip',
    others: 'other others someone somebody team group groups channel colleague colleagues people share sharing',
    settings: 'setting settings timezone timezones zone zones quiet clock language default defaults',
    data: 'data export exporting import importing privacy forget calendar ics',
    times: 'time times date dates when reminder reminders remind',
  }),
  data: T.dataAsked({
    'new-link': `[please] [(make|create|send|give|get) [me]] [a|my|another] (new|fresh|different) {-feed}
      |(reset|renew|revoke|replace|change) (my|the) {-feed}`,
    link: `[[please] (send|give|show|get|tell) [me]|(what's|what is)|i (need|want)|can i (have|get)] (my|the|a|another) [live] {-feed}
      |subscribe [to] my (calendar|reminders)`,
    forget: `{-erasing} [all] [of] (everything [you (know|have|store|stored)] (about|of|on) me|[all] [of] my {-personal}
      |me [completely|entirely]|all data [about me])|forget [about] me|gdpr (delete|erase)`,
    export: `(export|download|backup|back up|save) [all] [of] [my|the] [reminders|data|calendar|everything|list] [(as|to|in|into) {-w:*}]
      |(give|send) me [all] my data|ics`,
    import:
      '(import|importing) [my|the|a|some|these|this] [reminders|data|calendar|file|ics|events] [file|events] [(from|file) [{-w:*}]]',
  }),
  feed: phrases('(calendar|ical|ics) (link|feed|url|address|subscription)'),
  erasing: phrases('delete|erase|remove|wipe|forget|clear|destroy'),
  personal: phrases('[personal] data|account|information|info|history'),
  relation: [
    row('{-declining} {-nobody}', T.relation, { ask: 'decline', prefer: 1 }),
    row('{-declining} [{name:*}]|{-declining} reminders (from|by|of) {name:*}', T.relation, { ask: 'decline' }),
    row('mute {-nobody}', T.relation, { ask: 'mute', prefer: 1 }),
    row('mute [{name:*}]|mute reminders (from|by|of) {name:*}', T.relation, { ask: 'mute' }),
    row('unmute {-nobody}', T.relation, { ask: 'unmute', prefer: 1 }),
    row('unmute [{name:*}]|unmute reminders (from|by|of) {name:*}', T.relation, { ask: 'unmute' }),
    row('block {-nobody}', T.relation, { ask: 'block', prefer: 1 }),
    row('block [{name:*}]|block reminders (from|by|of) {name:*}', T.relation, { ask: 'block' }),
    row('unblock {-nobody}', T.relation, { ask: 'unblock', prefer: 1 }),
    row('unblock [{name:*}]|unblock reminders (from|by|of) {name:*}', T.relation, { ask: 'unblock' }),
  ],
  declining: phrases('decline|refuse|reject'),
  nobody: phrases('them|him|her|the sender|this person'),
  tongue: patterns({
    en: 'english|englisch',
    'en-US': '(american|us) english',
    'en-GB': '(british|uk) english',
    'en-AU': 'australian english',
    'en-CA': 'canadian english',
    de: 'german|deutsch',
    'de-AT': 'austrian german',
    'de-CH': 'swiss german',
    fr: 'french|francais',
    es: 'spanish|espanol|castilian',
    it: 'italian|italiano',
    pt: 'portuguese|portugues',
    'pt-BR': 'brazilian [portuguese]',
    nl: 'dutch|nederlands|flemish',
  }),
  tonguecode: patterns({
    en: 'en',
    'en-US': 'en - us',
    'en-GB': 'en - gb',
    de: 'de',
    'de-DE': 'de - de',
    'de-AT': 'de - at',
    'de-CH': 'de - ch',
  }),
  talking: phrases('(speak|talk|write|answer|reply|respond|chat|continue|go on) [me]'),
  switching: phrases('switch [over]|change|go [over]|set yourself'),
  kindly: phrases("(can|could) (you|we)|(would|will) you|let's|lets|now|please"),
  wishing: phrases(`
    i (want [you to speak]|[would] prefer|would like|would rather have|[only] speak|understand only) | i'd (prefer|like|rather have)
    | we speak | use | i'd rather you (spoke|talked|wrote|answered|replied) in | (your|the|my) (replies|answers|messages) in`),
  polite: phrases('please|pls|again|now|from now on|with me|instead|to me|then|only'),
  language: [
    row(
      '((do|can|could) you|are you able to) [also] [speak|understand|talk|do|know] [in] {tongue} [too|as well|{-polite}]',
      T.speak,
    ),
    row('[{-kindly}] [{-kindly}] {-talking} [to me|with me] [back] [in|to] {tongue} [{-polite}] [{-polite}]', T.speak),
    row(
      '[{-kindly}] [{-kindly}] {-switching} [the language|your language|my language|language] [back] (to|into) {tongue} [{-polite}] [{-polite}]',
      T.speak,
    ),
    row('[{-kindly}] [set|change] [my|the|your] (language|locale) [is|to|=|:] {tongue} [{-polite}]', T.speak),
    row('[set|change] [my|the|your] (language|locale) [is|to|=|:] {tongue:tonguecode} [{-polite}]', T.speak),
    row(
      '[{-kindly}] [in] {tongue} [{-polite}] [,|-] [because|since|as] my {-tongue} is [very|really|too|not] {-grade}',
      T.speak,
    ),
    row('{-wishing} {tongue} [{-polite}] [{-polite}]', T.speak),
    row(
      '[{-kindly}] [{-kindly}] [{-kindly}] (do|have|hold|keep|try|make|continue) [on] (this|it|that|[the|our|this] (chat|conversation|talk)) (in|in to|into|to) {tongue} [{-polite}] [{-polite}]',
      T.speak,
    ),
    row('[and|ok] [now|please|back|back to|and] [in|auf] {tongue} [{-polite}] [{-polite}]', T.speak),
  ],
  grade: phrases('bad|poor|weak|rusty|terrible|good|great|limited'),
}

/** What is said around a command, and means nothing by itself. */
export const asides = {
  aside: phrases(`
    please|pls|of course|obviously|naturally|clearly|thanks|thx|ty|haha|sorry|man|dude|bro|mate|btw|by the way|fyi|tbh|honestly|seriously|actually|maybe|perhaps|i (guess|think|suppose)|yeah|right|sure|fine|really|damn|dammit|shit|crap|jeez|wow|oh well|my bad|oops|whoops|[oh] god|gosh|jesus|christ|grand|never mind|nevermind|nvm|you know|no idea|dunno|idk|not sure|yeah yeah|no rush`),
  // a message that is not whole yet
  unfinished: phrases(`
    [i|that|it|the message] [just|accidentally|must have] (hit|pressed|tapped|clicked) (enter|send|return|the button|submit) [way|a bit|much] (too (early|soon|fast|quick|quickly)|by (accident|mistake)) | [that|it|the message] (went|got sent|was sent) [off|out] [a bit|way] too (early|soon) | [i] sent [that|it] [a bit|way] too (early|soon|fast) | [i] (wasn't|wasnt|was not) (done|finished) [typing|writing] [yet] | [i] sent (that|it) by (accident|mistake)`),
  asidefirst: phrases(`
    anyway|anyways|uh|uhh|uhm|um|umm|er|erm|ehm|hm|hmm|hmmm|ooh|ugh|argh|so|well|and|or|but|now|listen|look|hey|hi|yes|yep|yup|nah|no|nope|[oh] whatever|then|quick question|quick one|cool|great|nice|perfect|alright|good|wait|hang on|hold on|just|(can|could|would|will) (you|u|ya)|you can|in that case|come on|let's|lets|also|ah
    |[i'm|im|i am] (too|so|still|really|super|way too|dead) (tired|busy|sleepy|sick|ill|lazy|knackered|exhausted)
    |[ugh|argh|oh|sorry|ok|no] [i|we] [just|really] (can't|cant|cannot|couldn't|couldnt|won't|wont) [{-any:*1}] [{-any:*1}] [{-any:*1}] [{-any:*1}] (,|;|.|-|so)
    |[no] [you] (misheard|misread|misunderstood|got (that|it) wrong|got me wrong) [me|that] (,|;|.|-)
    |[the|my] {-any:*1} [is|are] (closed|shut|sick|ill|delayed|running late) (,|;|.|-)`),
  asidelast: phrases(`
    then|though|tho|again|now|already|right now|just now|at the moment|for now|instead|after all|anyway|anyways|either|alright|huh|(will|can|could|would) (you|ya|u)|if (possible|you can)|for me|asap|or so|or something|as well|thank you|pretty please|this time|for real|k|good`),
}
