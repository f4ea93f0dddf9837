import { row } from '../../commands/rows.js'
import * as S from '../../commands/settings.js'
import * as T from '../../commands/talk.js'
import { keyed, patterns, phrases, says, words } from '../../engine/row.js'
import { zoneNamed } from '../zones.js'

const zone = S.zoneBy(zoneNamed)

/** What is said around the work, and what a person sets. */
export const talk = {
  talk: T.talk({
    undo: `[{-slip} [,|.|!]] [{-slip} [,|.|!]] [{-slip} [,|.|!]] {-undoing}|oops|whoops`,
    keep: `[{-slip} [,|.|!]] [{-slip} [,|.|!]] [{-slip} [,|.|!]] ((keep|leave) (it|that|them|that one|all of them|both)|i [do] [still] need (it|that|them)|({-dont}) (cancel|delete|remove|drop) (it|that|them) [after all])
      [after all|then|please|there|in|as it is]`,
    comesback: `[{-slip} [,|.|!]] [{-slip} [,|.|!]] [{-slip} [,|.|!]] {-wantedback} [after all|then|please|again|now]`,
    asitwas: `[{-slip} [,|.|!]] [{-slip} [,|.|!]] [{-slip} [,|.|!]] {-likebefore} [after all|then|please|again|now]`,
    leave: `(nevermind|never mind|nvm) [it|that|this|then|now]|forget (it|that|about it)|cancel [that please]|stop|exit|quit|abort
      |leave [it]|let it be|nothing|delete|remove|skip it for now|drop it|no worries|[it] (doesn't|doesnt) matter`,
    yes: `y|yes [,] [please|do|it is|all [of them]|both [of them]|go [on|ahead]|sure|ok|(do|delete|cancel|remove) (it|that|them)]|(yeah|yep|ok|okay|sure) [,] (go [on|ahead]|do (it|that)|please|all [of them]|both [of them])|[yes|yeah|yep|ok] [,] (exactly|just|perfect) [,] [like (that|this)|so|that]|yeah|yep|yup|ya|yea|aye|sure [thing]|of course|correct|right|exactly|do (it|that)|go ahead|please do
      |[yes|yep|yeah|ok|okay] [,] (that's|thats|it's|this is|that is) (right|correct|fine|good|it|perfect)|definitely|absolutely
      |confirm|confirmed|affirmative|sounds good|👍|✅`,
    no: `n|no [thanks|thank you|way]|nope|nah|not really|don't|do not|negative|wrong|not that|please don't|👎`,
    hello: `hello [there|bot]|hi [there|bot]|hey [there|bot]|hiya|yo|howdy|greetings|good (morning|afternoon|evening|day)|morning
      |evening|g'day|sup|what's up|start`,
    thanks: `thanks [a lot|so much|bot]|thank you [so much|very much]|thx|ty|many thanks|cheers|much appreciated|appreciate it|tysm
      |(great|ok|okay|perfect) thanks|good bot|great job|well done|nice|perfect|awesome|great|cool|brilliant|lovely|excellent
      |you're the best|🙏|❤️`,
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
    row('[and|ok] [now|please|back|back to|and] [in|auf] {tongue} [{-polite}] [{-polite}]', T.speak),
  ],
  grade: phrases('bad|poor|weak|rusty|terrible|good|great|limited'),
  settings: [
    row(
      `[(show|see|view|list|open|change|edit|get|what are) [me]] [my|the] (settings|preferences|options|config|configuration)
      |(change|set) [my|the] {-tz}`,
      S.show,
      { prefer: 1 },
    ),
    row(
      `[{-tell}] [in|on] (which|what) {-tz} [{-any:*}]|[{-tell}] (what's|whats|what is|do you (know|have)|have you got|tell me|show me|is) (my|the) {-tz} [{-any:*}]
      |[{-tell}] where do you think i am [now|right now]|what (clock|time) (are you|do you) (using|use|on) [for me]`,
      S.showZone,
      { prefer: 1 },
    ),
    row(
      '[{-showing1}] [me] [{-clock1}] [the|a] 24 [-] (h|hr|hour|hours) [{-format}]|[{-showing1}] [me] [{-clock1}] military time',
      S.clockFace,
      { clock: '24h' },
    ),
    row(
      '[{-showing1}] [me] [{-clock1}] [the|a] (12 [-] (h|hr|hour|hours)|am [/|and|or|-|,] pm) [{-format}]',
      S.clockFace,
      {
        clock: '12h',
      },
    ),
    row('{-setting} (it|that|everything|me) (to|on) {zone:*} time [please]', zone),
    row('[{-setting}] [the|my] {-tz} [is|to|as|in|for|=] [now] [:|=] {zone:*} [{-nowadays}]', zone, { strict: true }),
    row(
      '({-living}|use|{-setting} [the|my] (clock|clocks|time) to|{-setting} me [up] (to|on|in)) {zone:*} [{-nowadays}] [{-zonechange}]',
      zone,
    ),
    row("(my time is|(i'm|im|i am|we're|we are) [now|currently] on) {zone:*} [time] [{-nowadays}]", zone),
    row(
      "[just|finally] [i|we|i've|ive|i have] [just|finally] (landed|arrived|touched down|got back) (in|at|to) {zone:*} [{-nowadays}] [{-zonechange}]",
      zone,
    ),
    row('(now|currently|still|staying|living|based) in {zone:*} [{-nowadays}]', zone),
    row('{-living} {-any:*} (,|;|.|so) [so|please] (use|{-setting}|switch to|go by) {zone:*} [please]', zone, {
      prefer: 1,
    }),
    row('[{-setting}] [for me] {of:daypart} [time|hour] {-means} [at] {clock}', S.timeOfDay),
    row('[{-setting}] [for me] {of:daypart} time [at] {clock}', S.timeOfDay),
    row('{-setting} [for me] {of:daypart} at {clock}', S.timeOfDay),
    row(
      '{of:daypart} (for|to) me {-means} [at] {clock}|(when|if) i say {of:daypart} [,] i mean [at] {clock}|(by|with) {of:daypart} i mean [at] {clock}',
      S.timeOfDay,
    ),
    row(
      '[{-setting}] [the] {-quiet} [are|is|to|on|=] [:] [from|between] {clock} (to|until|till|-|–|and|through) {until:clock}',
      S.quietHours,
    ),
    row(
      '(no|turn off|disable|remove|cancel|delete|clear|stop|switch off|end) [my|the] {-hush}|{-hush} [:] (off|none|no)',
      S.quietHoursOff,
    ),
    row(
      `(no|stop [sending [me]]|{-dont} send [me]) {-messages} (at|during the|in the) night
      |{-dont} (remind|disturb|wake|ping|bother|message) me (at|during the|in the) night`,
      S.quietNights,
    ),
    row(
      '[please] {-nothing} [anymore|any more|at all] [from|past|later than] after {clock} [in the (evening|night)|at night|please] [please]',
      S.quietAfter,
      { prefer: 1 },
    ),
    row(
      '[please] {-nothing} [anymore|any more|at all] (before|earlier than) {clock} [in the morning|please] [please]',
      S.quietBefore,
      { prefer: 1 },
    ),
    row('{-calmly} [time] {-daysoff}', S.quietDaysOff, { on: true }),
    row("(not|no|don't be|do not be|stop being) [so] (quiet|silent|silence) [time] {-daysoff}", S.quietDaysOff, {
      on: false,
    }),
    row('[set|change] {-workdays} [are|is|to|:|=|on] [every] {days}', S.workDays),
    row(
      '[set|change] {-workdays} [are|is|to|:|=|on] [every] ([all] (day|days)|(seven|7) days|the whole week)',
      S.allDays,
    ),
    row(
      `[please] (only|just) [(set|make|create|add) [a] {-thing1}] {-onlyif}|(set|make|create|add) [a] {-thing1} only {-onlyif}
      |[turn|switch] {-shorts} off|turn off {-shorts}|no {-shorts}
      |({-dont}|stop) (set|setting|make|making|create|creating) (reminders|anything) [from {-shorts}] (unless|without|if) i [{-dont}] (ask|asking|say so)
      |({-dont}|stop) (set|setting|make|making|create|creating) (reminders|anything) [from {-shorts}] without asking`,
      S.bareSentences,
      { on: false },
    ),
    row('[turn|switch] {-shorts} on|turn on {-shorts}', S.bareSentences, { on: true }),
    row('[{-dating}] [my|the|numeric] [{-dates}] [the] {-dayfirst} [dates] [{-format}]', S.dateOrder, {
      locale: 'en-GB',
    }),
    row('[{-dating}] [my|the|numeric] [{-dates}] [the] {-monthfirst} [dates] [{-format}]', S.dateOrder, {
      locale: 'en-US',
    }),
  ],
  tz: phrases('timezone|time zone|tz'),
  showing1: phrases(
    'use|(can|could) you use|set|show|write|display|give|(switch|change) to|i (want|prefer|like)|prefer|please use',
  ),
  clock1: phrases('[the|a] [my] clock to|[the] (time|times|hours|clock) (with|in|as|using|to) [the]'),
  format: phrases('(clock|time|format|times|style|mode|order|for me|please) [{-format}]'),
  setting: phrases('(set|change|switch|update|use|my|put|make|turn on|enable) [{-setting}]'),
  zonechange: phrases(
    '[,|;|.|and|so] [please|can you] {-setting} [my|the] ({-tz}|clock|time) [accordingly|please|to match|too]',
  ),
  living: phrases(`
    (i'm|i am|im|we're|we are|were) [now|currently|back|still|actually|already|here] [home] (in|at|living in|based in|staying in|traveling in|travelling in) | i live in
    | back [home] [again] in | (i|i've|i have) [just] moved to | i work (in|from)
    | (i'm|i am|im) (traveling|travelling|flying|going|moving) to`),
  nowadays: phrases(`
    (now|[{-tz}] time|{-tz}|right now|at the moment|currently|these days|today|tonight
    |[for] (this|next|a|the|the next) (week|weekend|month|few days|few weeks)
    |for (a|the|{-n:#}|two|three) (day|days|week|weeks|month|months|while)|(until|till|til|'til) {-w:*}|(last|this) (week|month|year|spring|summer|autumn|winter|weekend)|since {-w:*}|again|instead|after all|actually|today|already|a (week|month|year) ago) [{-nowadays}]`),
  daypart: words(
    {
      morning: '[my|the] (morning|mornings)',
      noon: '[my|the] (noon|lunch|lunchtime)',
      afternoon: '[my|the] (afternoon|afternoons)',
      evening: '[my|the] (evening|evenings)',
      night: '[my|the] (night|nights|tonight)',
      endOfDay: '[my|the] (end of [the] day|eod)',
      day: '[my|the] (default [[reminder] time]|usual time|day start|day)',
    },
    (part) => part,
  ),
  means: phrases('is|are|means|to|(start|starts|begin|begins) [at]|should be|=|:'),
  quiet: phrases(`
    quiet (hours|time) | [be|stay|keep] quiet >{fromto} | {-dont} disturb [me] | dnd | silence | silent hours | no {-messages} | {-dont} (remind|ping|bother|message) me`),
  nothing: phrases(`
    (no|no more) {-messages} | nothing | {-dont} (remind|disturb|wake|ping|bother|message|text|write|buzz|notify|contact) [to] [me] | {-dont} (send|send me) (anything|{-messages}|stuff)`),
  fromto: phrases('from|between'),
  hush: phrases('quiet (hours|time)|do not disturb|dnd|silent hours'),
  messages: phrases('reminders|messages|notifications|alerts|texts|pings|reminder|message'),
  calmly: phrases(`
    [be|stay|keep|go] (quiet|silent|silence|no reminders|hold (everything|reminders|them)
    |({-dont}|stop) (bother|bothering|disturb|disturbing|remind|reminding|ping|pinging|message) [me])`),
  daysoff: phrases(
    'on [my|the|all] ([free] (day|days) off|free (day|days)|weekend|weekends|[non [-]] (nonworking|nonwork|working|work) (day|days)|nonworkdays)',
  ),
  workdays: phrases(
    "[my|the] (work (day|days)|workday|workdays|working (day|days)|work week|workweek)|i work|(i'm|i am|im) working",
  ),
  thing1: phrases('reminder|reminders|thing|things|something|anything|one'),
  onlyif: phrases('(when|if) i [actually|really|explicitly] (say|write|type) (so|remind me|{-quoted:*1})'),
  shorts: phrases('(short|bare) (sentence|sentences)'),
  dating: phrases('use|write|read|show|set|i (use|write|prefer)'),
  dates: phrases('(date|dates) [format] [are|is|as|to|with|in|:]'),
  dayfirst: phrases('day [-] [month] first|day before [the] month|day / month|dd / mm [/ (yy|yyyy)]|european'),
  monthfirst: phrases('month [-] first|month before [the] day|month / day|mm / dd [/ (yy|yyyy)]|american'),
}

/** What is said around a command, and means nothing by itself. */
export const asides = {
  aside: phrases(`
    please|pls|of course|obviously|naturally|clearly|thanks|thx|ty|haha|sorry|man|dude|bro|mate|btw|by the way|fyi|tbh|honestly|seriously|actually|maybe|perhaps|i (guess|think|suppose)|yeah|right|sure|fine|really|damn|dammit|shit|crap|jeez|wow|oh well|my bad|oops|whoops|[oh] god|gosh|jesus|christ|grand|never mind|nevermind|nvm|you know|no idea|dunno|idk|not sure|yeah yeah|no rush`),
  asidefirst: phrases(`
    uh|uhh|uhm|um|umm|er|erm|ehm|hm|hmm|hmmm|ooh|ugh|argh|so|well|and|or|but|now|listen|look|hey|hi|yes|yep|yup|nah|no|nope|[oh] whatever|then|quick question|quick one|cool|great|nice|perfect|alright|good|wait|hang on|hold on|just|(can|could|would|will) (you|u|ya)|you can|in that case|come on|let's|lets|also|ah
    |[i'm|im|i am] (too|so|still|really|super|way too|dead) (tired|busy|sleepy|sick|ill|lazy|knackered|exhausted)
    |[ugh|argh|oh|sorry|ok|no] [i|we] [just|really] (can't|cant|cannot|couldn't|couldnt|won't|wont) [{-any:*1}] [{-any:*1}] [{-any:*1}] [{-any:*1}] (,|;|.|-|so)
    |[no] [you] (misheard|misread|misunderstood|got (that|it) wrong|got me wrong) [me|that] (,|;|.|-)
    |[the|my] {-any:*1} [is|are] (closed|shut|sick|ill|delayed|running late) (,|;|.|-)`),
  asidelast: phrases(`
    then|though|tho|again|now|already|right now|just now|at the moment|for now|instead|after all|anyway|anyways|either|alright|huh|(will|can|could|would) (you|ya|u)|if (possible|you can)|for me|asap|or so|or something|as well|thank you|pretty please|this time|for real|k|good`),
}
