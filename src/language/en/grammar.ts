import { hesitationsOf, languageTables } from '../engine/language-tables.js'
import { plain } from '../engine/match.js'
import { leavingOut, phrases } from '../engine/row.js'
import { everywhere } from '../families/everywhere.js'
import { written } from '../meanings/written.js'
import { textAt } from '../text/match.js'
import { clock, parts } from './clock.js'
import { days } from './days.js'
import { lengths } from './lengths.js'
import { lexicon } from './lexicon.js'
import { pieces } from './pieces.js'
import { bounds, repeats } from './repeats.js'
import { readWords } from './words.js'
import { zoneReaders, zones } from './zones.js'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const OCCASIONS = {
  occasion: phrases(`
    when | whenever | once | while | after | before | until | till | as soon as | if | soon | later | sometime
    | someday | eventually | asap | now | momentarily | shortly | regularly | occasionally | every | each
    | right (now|before|after) | the (next|coming|following|last) | on (the|my) way
    | (this|next|in) (spring|summer|autumn|fall|winter) | on the first day of (spring|summer|autumn|fall|winter)
    | in a (bit|moment|while|jiffy|tick|little|mo) | in a little while`),
  tieto: phrases('to'),
  dayword: phrases('today | tomorrow | tonight | yesterday | weekly'),
  preposition: phrases('on'),
  // "swimming starts again on thursday" tells what it does
  resuming: phrases(
    '(start|starts|started|starting|begin|begins|beginning|open|opens|opening|resume|resumes|resuming)',
  ),
  // "twice | tomorrow, 9am and 1pm": so many hours of a day, each of which is said
  twotimes: phrases('(twice|two times|2 times|2x) [on]'),
  severalof: phrases('{-day} [,|:|-|–] [at] {-severaltimes}'),
  filler: phrases(
    `not (too|so|that|very) (early|late) [,] [but|rather] | {-twotimes} >{severalof} | maybe | perhaps | only | just now | now now | uh | um | uhm | er | erm | hmm | ideally | preferably | (like|say|let's say|lets say) [,] | !<{resuming} again | (i dunno|i don't know|i dont know|dunno|idk) [,] | roughly | approximately | approx | probably | definitely | defo | hopefully | possibly | precisely`,
  ),
  hedge: phrases(
    '[on] (that|the same|that same) day >{tieto} | latest >{tieto} | latest !{oneword} | thereafter | from then on | from there on | after that !{oneword} | or so | or thereabouts | ish | - ish | or something | at the latest | sharp | maybe | perhaps | probably | [or] i (think|guess|suppose|reckon) | ideally | hopefully | if possible | if poss | give or take',
  ),
  slip: phrases(`
    no | or no | or nope | or actually | or wait | nope | no no | wait | wait no | sorry | actually | oops | nah | [no] (scratch|scrap|strike|forget) that | i mean | i meant | make it
    | make that | or rather | rather | let's say | lets say | better | hang on | hold on | correction | er | uh
    | um`),
  // verbs and the words that belong to them: "log in | tomorrow"
  particle: phrases(
    '(log|check|dial|sign|clock|fill|hand|turn|call|phone|tune|plug|move|drop|stop|punch|chip|come|comes|came|coming|dive|ring|tuck) in',
    '(drop|stop|swing|come|pass|go|stand) by',
    '(log|sign|carry|hang|turn) on',
    '(come|go|look|hand|take|think|talk|start|roll|pull|invite) over',
  ),
  // what follows says why, not when
  // in front of the time that what was told comes to
  conclusion: phrases("so [that's|make it|lets say|let's say]"),
  reason: phrases(
    `, i (always|keep|often) (forget|forgetting) | because | cuz | coz | cos | bc | otherwise | or else | (since|so|as) (i|he|she|it|we|they|you|that|the|my|our|there) | (since|as) tomorrow`,
  ),
  // what is told besides: ", my train is", ", they close"
  factof: phrases(`my | our | the | his | her | their | its | your | deadline`),
  factverb: phrases(
    `is | are | was | were | starts | start | begins | begin | leaves | leave | closes | close | opens | open | ends | end | arrives | arrive | comes | come | goes | go | departs | depart | expires | expire | finishes | lands | land | boards | runs out`,
  ),
  factself: phrases(
    `(it|they|he|she|we|there) {-factverb} | it's | they're | we're | he's | she's | there's | i (leave|have|fly|work|start) | we have | i'm`,
  ),
  condition: phrases(
    '[but] (except | excluding | unless | if | before | during | not before | not after | only after)',
    "(until|till|til) (i|you|we|it|he|she|they|i'm|it's|i've)",
  ),
}

export const ENGLISH = languageTables({
  tables: [
    written,
    leavingOut(everywhere, {
      asked: ['{day}'],
      piece: ['{day}'],
      dates: ['{a:monthday} {-comma} {b:dates}'],
      repeat: ['{dates} {-ofyear}'],
    }),
    lexicon,
    clock,
    parts,
    lengths,
    days,
    repeats,
    bounds,
    pieces,
    zones,
    OCCASIONS,
  ],
  readWords,
  readers: {
    ...zoneReaders,
    // "phoned", "the meeting's at 5"
    edword: ({ tokens }, i) => (/^[a-z]{3,}ed$/.test(textAt(tokens, i)) ? [plain(i + 1, true)] : []),
    contraction: ({ tokens }, i) => (/'(?:s|re|ll|ve|d)$/.test(textAt(tokens, i)) ? [plain(i + 1, true)] : []),
    // "shops", "kids"
    pluralword: ({ tokens }, i) =>
      /^[a-z]{2,}[^s'uia]s$|^(?:people|children|men|women)$/.test(textAt(tokens, i)) ? [plain(i + 1, true)] : [],
    // "Ocean's | 11"
    possessive: ({ tokens }, i) => (textAt(tokens, i).endsWith("'s") ? [plain(i + 1, true)] : []),
  },
  words: {
    marks: ',-–—|·;',
    links: ['and'],
    choices: ['or'],
    holders: set(
      "a an the my your his her our their its it's no any some that these those every after or before until till til " +
        'since than to of with from about except through versus vs',
    ),
    pronouns: set('her his that these those some any'),
    afterPronouns: set('at on in by every next today tomorrow tonight @'),
    lengthHolders: set(
      'for a an the my another every each last least most than of by to over about under within until till after before ' +
        'or and',
    ),
    connectors: ['to', 'that', 'about', 'bout', 'of'],
    ties: ['that', 'about', 'bout'],
    copulas: ['is', 'are', 'was', 'were', "isn't", "aren't"],
    hesitations: hesitationsOf(
      'uh uhm uhh um umm erm er eh hm hmm',
      'at in on by around about for until from to every me',
      'like maybe perhaps roughly approximately say',
      'at by in on around about until till roughly every',
    ),
    dayNames: ['weekday', 'plural'],
    timely: [
      'weekday',
      'plural',
      'month',
      'unit',
      'ordinal',
      'partname',
      'noon',
      'group',
      'adverb',
      'oclock',
      'half',
      'dayword',
    ],
  },
})
