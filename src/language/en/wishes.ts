import { phrases, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import * as R from '../meanings/requests.js'
import { row } from '../meanings/rows.js'

const DAY = { months: 0, days: 1, seconds: 0 }

/** What a request asks for besides, and whole messages that ask for more than text and time. */
export const wishes = {
  howoften: [
    row('(every|each) {length}', M.onlyLength),
    row('(every|each) {unit}', R.oneOf),
    row('(every|each) half [an|-] hour', R.oneOf, { unit: 'minute', n: 30 }),
  ],
  limit: [row('(up to|at most|max|maximum) {n:#} times', M.same)],
  earlier: phrases(`
    before [that|it] | beforehand | earlier | in advance | ahead [of time] | prior | out !{outof}`),
  outof: phrases('of | to'),
  moreover: phrases('and [then] [again|also|once more|remind me [again]|a reminder] [on] | plus [on] | also [on]'),
  eve: phrases('[on] the (evening|night) before [that|it]'),
  atnight: phrases(`
    even at night | even in the night | even during quiet hours | also at night | even if it's night
    | even on (days off|my days off|a day off|my day off|weekends)`),
  untildone: phrases(`
    (until|till) i say (done|i'm done|im done|i am done|so|stop|yes|ok|i did) | (until|till) i tell you | (until|till) (i'm|i am|im) done
    | (until|till) i (do|did|have) [done] [it|so|them|that|this] | (until|till) i've (done|got|taken|had) (it|them|that) | (until|till) i've finished
    | (until|till) i (confirm|answer|reply|respond|react|finish) | (until|till) i mark it [as] done
    | (until|till) (it is|it's|its|that's|thats) (done|finished|sorted) | (until|till) (i've|ive|i have) (done|finished|sent|sorted|handled|made) (it|that|them|this) | (until|till) done`),
  lengthsaid: [row('{length}', R.saidLength)],
  wish: [
    // asked again and again
    row('[please] {-nagging} (me|us) {every:howoften} (from|starting at|starting) {words:*} [,] {-untildone}', R.nag, {
      lead: 'at',
      prefer: 14,
    }),
    row(
      '[please] {-nagging} (me|us) {every:howoften} {words:*} (starting|beginning|from) {more:*} [,] {-untildone}',
      R.nag,
      { prefer: 13 },
    ),
    row(
      '[please] {-nagging} (me|us) {words:*} {every:howoften} (starting|beginning|from) {more:*} [,] {-untildone}',
      R.nag,
      { prefer: 13 },
    ),
    row('[please] {-nagging} (me|us) {every:howoften} {words:*} (starting|beginning|from) {more:*}', R.nag, {
      prefer: 10,
    }),
    row('[please] {-nagging} (me|us) {every:howoften} {words:*} [,] {-untildone}', R.nag, { prefer: 12 }),
    row('[please] {-nagging} (me|us) {words:*} {every:howoften} [,] {-untildone}', R.nag, { prefer: 12 }),
    row('[please] {-nagging} (me|us) {words:*} [,] {-untildone}', R.nag, { prefer: 11 }),
    row('[please] {-nagging} (me|us) {words:*} [,] {-untildone} [,] {every:howoften}', R.nag, { prefer: 11 }),
    row('{words:*} [,] {-andthen} [keep] {-nagagain} (me|us) [again] {every:howoften} [,] {-untildone}', R.andNag, {
      prefer: 12,
    }),
    row('{words:*} [,] {-andthen} {-keepat} [me|us] [again] {every:howoften} [,] {-untildone}', R.andNag, {
      prefer: 13,
    }),
    row('{words:*} [,] {-andthen} {-keepat} [me|us] [again] {every:howoften}', R.andNag, { prefer: 11 }),
    row('{words:*} [,] {-andthen} {-keepat} [me|us] [,] {-untildone}', R.andNag, { prefer: 11 }),
    row('{words:*} [,] {-andthen} [keep] {-nagonly} (me|us) [again] {every:howoften}', R.andNag, { prefer: 10 }),
    row('{words:*} [,] {-andthen} [keep] {-nagonly} (me|us) [,] {-untildone}', R.andNag, { prefer: 10 }),
    // until it is done, which says what it is
    row(
      '[please] {-nagging} (me|us) {every:howoften} (from|starting at|starting) {front:*} {-tilli} {words:*}',
      R.nag,
      {
        lead: 'at',
        prefer: 6,
      },
    ),
    row('[please] {-nagging} (me|us) {front:*} {every:howoften} {-tilli} {words:*}', R.nag, { prefer: 5 }),
    row(
      "[please] ({-nagging} (me|us) {every:howoften} {-tilli}|remind me {every:howoften} (until|till) (i've|ive|i have)) {words:*}",
      R.nag,
      {
        prefer: 4,
      },
    ),
    row(
      "{words:*} [,] and (do not|dont|don't|never) (stop|quit|give up|let up) [{-nagword}] [me] [,] {-untildone}",
      R.andNag,
      {
        prefer: 12,
      },
    ),
    row('{words:*} [,|.|;] [and|then] {-nagonly} (me|us) {every:howoften} [,] {-untildone}', R.nag, { prefer: 9 }),
    // again after it is done
    row('{words:*} [,] {-andagain} [always] {length:lengthsaid} after {-finishing} [{-eachtime}]', R.again, {
      prefer: 8,
    }),
    row(
      '{words:*} [,] [again] every {length:lengthsaid} (after|from|counted from|starting from) {-finishing} [{-eachtime}]',
      R.again,
      { prefer: 9 },
    ),
    row(
      '{words:*} [,] [again] every {length:lengthsaid} (after|from) {-finishing} [{-eachtime}] [,] (starting|beginning|from) {more:*}',
      R.again,
      { prefer: 10 },
    ),
    row('{words:*} [,] every ! {length:lengthsaid}', R.again, { prefer: 9 }),
    row('{words:*} [,] every ! {length:lengthsaid} [starting|beginning|from] {more:*}', R.again, { prefer: 8 }),
    row('{words:*} {length:lengthsaid} after {-finishing} {-eachtime}', R.again, { prefer: 7 }),
    // on a list
    row('(add|put) {words:*} {-toreminders}', R.listed, { prefer: 6 }),
    row('(add|put) {words:*} {-toreminders} {time:*}', R.listed, { prefer: 6 }),
    // so much ahead of something, more than once or every year
    row('!{opening} {event:*} {-leadmark} {leads:twoleads} [please|pls|also]', R.leadsOf, { prefer: 6 }),
    row('{event:*} [{-andso}] {-askahead} [{-ofit}] {leads:aheadleads} [too|as well]', R.leadsOf, { prefer: 9 }),
    row('{event:*} [{-andso}] {-askahead} [{-ofit}] {leads:aheadleads} {-totie} {todo:*}', R.leadsOf, { prefer: 8 }),
    row('{event:*} {-andso} [a|an] (heads up|headsup|nudge|reminder|ping|warning) {leads:aheadleads}', R.leadsOf, {
      prefer: 8,
    }),
    row(
      '{event:*} {-andso} [a|an] (heads up|headsup|nudge|reminder|ping|warning) {ahead:length} {-aheadword}',
      R.aheadOf,
      {
        prefer: 5,
      },
    ),
    row('{-askahead} [about|of|to|for] {event:*} !<{moreover} [,|-|:] [both] {leads:aheadleads}', R.leadsOf, {
      prefer: 7,
    }),
    row('{-askahead} {leads:aheadleads} {event:*}', R.leadsOf, { prefer: 7 }),
    row('{event:*} [{-andso}] {-askahead} [{-ofit}] {every:everysaid} [,] {leads:aheadleads}', R.leadsOf, {
      prefer: 10,
    }),
    row(
      '{event:*} [{-andso}] {-askahead} [{-ofit}] {every:everysaid} [,] {leads:aheadleads} {-totie} {todo:*}',
      R.leadsOf,
      { prefer: 9 },
    ),
    row('{event:*} [{-andso}] {-askahead} [{-ofit}] {leads:aheadleads} [,] {every:everysaid}', R.leadsOf, {
      prefer: 10,
    }),
    row(
      '{event:*} [{-andso}] {-askahead} [{-ofit}] {leads:aheadleads} [,] {every:everysaid} {-totie} {todo:*}',
      R.leadsOf,
      { prefer: 9 },
    ),
    row('{-askahead} {every:everysaid} [,] {leads:aheadleads} {event:*}', R.leadsOf, { prefer: 10 }),
    row('{every:everysaid} [,] {-askahead} {leads:aheadleads} {event:*}', R.leadsOf, { prefer: 10 }),
    row('{-askahead} {leads:aheadleads} {event:*} [,] {every:everysaid}', R.leadsOf, { prefer: 9 }),
    // so much ahead of something
    row('{ahead:aheadlength} {-aheadof} {event:*} [,] {-askahead} [{-totie}] {todo:*}', R.aheadOf, { prefer: 5 }),
    row('{ahead:aheadlength} {-aheadof} {event:*} [,] {-askahead} [{-ofit}]', R.aheadOf, { prefer: 6 }),
    row('{ahead:aheadlength} {-aheadof} (every|each) {event:*} [,] {-askahead} [{-ofit}]', R.aheadOf, {
      repeats: true,
      prefer: 7,
    }),
    row('{-askahead} {ahead:length} {-aheadof} (i|we) {-musting} {event:*}', R.aheadOf, { prefer: 6 }),
    row('{-askahead} {ahead:length} {-aheadof} (every|each) {event:*}', R.aheadOf, { repeats: true, prefer: 5 }),
    row('{-askahead} {ahead:length} {-aheadof} {event:*} [to {todo:*}]', R.aheadOf, { repeats: true, prefer: 4 }),
    row(
      '{event:*} {-andso} {-askahead} {ahead:length} {-aheadword} [[to|that i (need|have) to] !{itself} !{article} {todo:*}]',
      R.aheadOf,
      {
        prefer: 3,
      },
    ),
    row(
      '{event:*} {-andso} {-askahead} {ahead:length} [{-aheadword}] [,] {-moreover} [again] {further:length} {-aheadword}',
      R.aheadOf,
      { prefer: 4 },
    ),
    row(
      '{-askahead} with [at least] [a|an] {ahead:length} [of] {-notice} [before|for|of|about|to] {event:*}',
      R.aheadOf,
      { prefer: 4 },
    ),
    row('{-askahead} [about|of|to|for] {event:*} [,] with [at least] {ahead:length} [of] {-notice}', R.aheadOf, {
      prefer: 2,
    }),
    row('(give|send) (me|us) [a|an] {ahead:length} {-notice} (before|for|of|about|ahead of) {event:*}', R.aheadOf, {
      prefer: 4,
    }),
    row('{-askahead} [about|of|to|for] {event:*} !<{moreover} [,] {ahead:length} {-aheadword}', R.aheadOf, {
      prefer: 2,
    }),
    row('{-askahead} [about|of|to|for] {event:*} [,] (with|and) (a|an) {ahead:length} {-notice}', R.aheadOf, {
      both: true,
      prefer: 1,
    }),
    row(
      '{-askahead} [about|of|to|for] {event:*} [,] (with|and) (a|an|another) ({-notice}|reminder) {ahead:length} {-aheadword}',
      R.aheadOf,
      { both: true, prefer: 5 },
    ),
    row(
      '(set|create|make|add) [me] (a|an) (reminder|alarm) (for|about|of|to) {event:*} [,] (with|and) (a|an) {ahead:length} {-notice}',
      R.aheadOf,
      { both: true, prefer: 1 },
    ),
    row('{event:*} {-andso} {-askahead} [(of|about) (it|that)] {time:oftensaid}', R.joined),
    row('{event:*} !<{telling} !<{linking} {-askahead} [(of|about) (it|that)] {time:oftensaid}', R.joined, {
      prefer: -1,
    }),
  ],
  nagging: phrases(`
    nag | bug | pester | hassle | annoy | keep (nagging|bugging|pestering|reminding|pinging|asking|telling)`),
  nagagain: phrases('nag | bug | pester | remind | nagging | bugging | reminding | ping'),
  nagword: phrases('nagging|bugging|pestering|reminding|pinging'),
  tilli: phrases("[,] (until|till|til) (i|i've|ive|i have|i'm|im|i am) [finally|actually]"),
  nagonly: phrases('nag | bug | pester | nagging | bugging'),
  keepat: phrases('(keep|keep on) (asking|nagging|bugging|reminding|pinging|nudging|telling|checking|repeating it)'),
  andthen: phrases('and | then | and then'),
  finishing: phrases(`
    i (finish|finished|do|did|complete|completed) [it] | i've (finished|done) [it] | i have (finished|done it)
    | (i am|i'm|im) done | i say done | i (tick|check) it off | (it is|it's|its) done | completion | completing it
    | finishing [it] | doing it | done | the last time | i last did it | (each|every) time i (do it|finish [it])
    | each completion | (each|every) time | i mark it [as] done | (each|every) time (it is|it's|its) done
    | when i finish [it]`),
  eachtime: phrases('each time | every time | always | again | then'),
  andagain: phrases(`
    and [then] [again] | then [again] | and remind me [again] | then remind me again | and every time | again
    | and repeat [it] | repeat | repeating | and after that`),
  toreminders: phrases(`
    (to my|to the|to our|on my|on the|on our|in my) ([reminder|reminders|to - do|to do|todo|task|grocery|groceries|shopping|packing] list|reminders|todos|tasks|calendar|agenda|schedule)`),
  aheadlength: [
    row('{length}', M.onlyLength),
    row('[on] the day', M.onlyLength, { length: DAY }),
    row('[on] the week', M.onlyLength, { length: { ...DAY, days: 7 } }),
  ],
  // without a word of asking: "training at 7, an hour before and 10 minutes before"
  twoleads: [row('[{-oncesaid}] {first:aheadlead} {-andlead} {more:aheadleads}', R.leadsSaid)],
  leadmark: phrases('(,|.|;|:|-|–|—|!) [please|pls|also]'),
  aheadleads: [
    row('[{-oncesaid}] {first:aheadlead}', R.leadsSaid),
    row('[{-oncesaid}] {first:aheadlead} {-andlead} {more:aheadleads}', R.leadsSaid),
    row('{length} and {more:aheadleads}', R.leadsApart, { prefer: 1 }),
  ],
  // "once the day before and once an hour before"
  oncesaid: phrases('{-eachof} | always | once | one [reminder] | first | one time'),
  aheadlead: [
    row('{length} {-aheadword}', R.leadSaid),
    row('[on] the day {-aheadword}', R.leadSaid, { length: DAY }),
    row('[on] the week {-aheadword}', R.leadSaid, { length: { ...DAY, days: 7 } }),
    row('[on] the evening {-aheadword}', R.leadSaid, { length: DAY, part: 'evening' }),
    row('[on] the night {-aheadword}', R.leadSaid, { length: DAY, part: 'night' }),
    row('[on] the day {-aheadword} [,] at {at:at1}', R.leadAtHour, { length: DAY }),
    row('[on] the (evening|night) {-aheadword} [,] at {at:at1}', R.leadAtHour, { length: DAY, part: 'evening' }),
    row('[on] the week {-aheadword} [,] at {at:at1}', R.leadAtHour, { length: { ...DAY, days: 7 } }),
  ],
  andlead: phrases(
    '[,] (and|plus|then|and then) [then] [again|also|once more|another [one|reminder]|remind me [again]]',
    ',',
  ),
  everysaid: [
    row('every year|each year|yearly|annually|every month|each month|monthly|every week|each week|weekly', R.asStretch),
  ],
  musting: phrases('have to | need to | must | gotta | have got to | ought to'),
  aheadof: phrases('before | ahead of | prior to'),
  aheadword: phrases(`
    before [it|that|then|each [one|time]|every (one|time)] | beforehand [it|that|then] | ahead [of (it|that|time)] | in advance | early | earlier
    | prior [to (it|that)]`),
  askahead: phrases(`
    [{-askcourtesy}] (remind|ping|nudge|tell|alert|notify|warn|poke|nag|bug|text|message) (me|us) [please]
    | [{-askcourtesy}] let (me|us) know [please]
    | [{-askcourtesy}] give (me|us) (a|an) (heads up|heads - up|headsup|shout|nudge|reminder|warning|ping|notice) [please]
    | [{-askcourtesy}] (send|set) [me] a (reminder|warning) [please]`),
  being: phrases(`
    (is|are) [due [on]] | (is|are) now | [is|are|was|were|has been|have been|got] [now] (moved|pushed|changed|rescheduled|switched) to | starts [on|at|in] | start [on|at|in] | begins [on|at|in] | begin | will be [on|at|in] | takes place
    | happens | there's | theres | (i|we) have [got] | (i've|ive|we've|weve|i|we) got`),
  article: phrases('the | my | our | a | an'),
  askcourtesy: phrases(`
    please | pls | (can|could|would|will) (you|u|ya) [please|pls|also|kindly] | so | and | ok | hey | also
    | (can|could|would) you be so (kind|nice|good|sweet|lovely) [and|as to] | (it would|it'd|would) be (great|nice|lovely|good) if you could | i'd like you to | i want you to`),
  andso: phrases('(,|;|.|-|–) [so|and|but]', 'so | and | but'),
  ofit: phrases('(about|of) (it|that)'),
  totie: phrases('to | about | of | that | i (need|have) to'),
  notice: phrases('warning | notice | heads up | heads - up | lead [time] | head start'),
  oftensaid: [
    row('(every|each|once a|once an) {-w:*}', R.asStretch),
    row('yearly|monthly|weekly|annually', R.asStretch),
  ],
  // about the reminder that just came
  fired: phrases(
    'remind me (again|later) !{laterday}',
    'remind me (again|later) !{laterday} {-piece} [{-piece}] [{-piece}]',
    'remind me again (today|tonight|this {-partname}) {-piece} [{-piece}]',
    'remind me {-piece} [{-piece}] (again|instead|then|rather)',
    '(and|also|plus) remind me again {-piece} [{-piece}]',
    '[and|also|plus|oh|please] [,] [also] {-askahead} [also] [again|already] {-length} {-aheadword} [too|as well]',
    '[and|also|plus|oh|please] [,] [also] {-askahead} [also] [again|already] [on] the (day|evening|night|week) {-aheadword} [too|as well]',
    '[and|also|plus|oh|please] [,] [also] {-askahead} [also] [again|already] {-length} before (it|that|[the] {-w:*1}) (starts|begins|happens|is|leaves|is due)',
  ),
  laterday: phrases('to | about | that | today | this | tonight'),
  agendaask: phrases('(send|give|show|tell|message|post) [me|us]'),
  agendaday: phrases(`
    my day | (my|the|an) agenda | (my|a) daily agenda | my schedule | my plan for the day
    | my reminders for (the day|today) | today's (reminders|agenda) | the day's reminders | a summary of my day
    | an overview of my day`),
} satisfies Tables
