import { keyed, patterns, phrases, type Row, says, type Tables, words } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

/** "naechst" with its endings. */
export const inflected = (...stems: string[]): string =>
  `(${stems.flatMap((stem) => ['e', 'en', 'er', 'es', 'em'].map((end) => stem + end)).join('|')})`

const ONES =
  'null ein zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf dreizehn vierzehn fuenfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  )
const TENS = '_ _ zwanzig dreissig vierzig fuenfzig sechzig siebzig achtzig neunzig'.split(' ')
/** German composes its numbers in one word: they are all written out. */
const NUMBERS = Array.from({ length: 100 }, (_, n): [number, string] => [
  n,
  n < 20
    ? (ONES[n] as string)
    : n % 10 === 0
      ? (TENS[n / 10] as string)
      : `${ONES[n % 10]}und${TENS[Math.floor(n / 10)]}`,
])
const STEMS: Record<number, string> = { 1: 'erst', 3: 'dritt', 7: 'siebt', 8: 'acht' }
const number: Row[] = NUMBERS.map(([n, word]) => says(word, n))
const ordinals: Row[] = NUMBERS.filter(([n]) => n > 0 && n < 32).map(
  ([n, word]): Row => says(inflected(STEMS[n] ?? `${word}${n < 20 ? 't' : 'st'}`), n),
)
const halves: Row[] = NUMBERS.slice(1, 13)
  .map(([n, word]): Row => says(`${word}einhalb`, n + 0.5))
  .concat(
    NUMBERS.slice(1, 13).map(([n, word]): Row => says(`${word}einviertel`, n + 0.25)),
    NUMBERS.slice(1, 13).map(([n, word]): Row => says(`${word}dreiviertel`, n + 0.75)),
  )
const WEEKDAYS: Record<number, string> = {
  1: 'montag',
  2: 'dienstag',
  3: 'mittwoch',
  4: 'donnerstag',
  5: 'freitag',
  6: 'samstag sonnabend',
  7: 'sonntag',
}

export const MANY_WEEKDAYS: Row[] = Object.entries(WEEKDAYS).flatMap(([n, names]) =>
  names.split(' ').map((name) => says(`${name}e`, Number(n))),
)

export const lexicon = {
  weekday: [
    ...words(WEEKDAYS),
    ...Object.entries({ 1: 'mo', 2: 'di', 3: 'mi', 4: 'do', 6: 'sa', 7: 'so' }).map(([day, word]) =>
      says(`${word}~.`, Number(day)),
    ),
    // "die | Fr. Pichler" is somebody
    says('!<{titled} fr~.', 5),
  ],
  titled: phrases('die | an | mit | bei | liebe | unsere | meine | wegen | zur'),
  // "so, sonntag": no day
  wdshort: [
    ...words({ 1: 'mo', 2: 'di', 3: 'mi', 4: 'do', 6: 'sa' }),
    says('fr !{titledot}', 5),
    says('so !{sothen}', 7),
  ],
  titledot: phrases('~.'),
  sothen: phrases(', {-weekday}'),
  plural: Object.entries(WEEKDAYS).flatMap(([n, names]) =>
    names.split(' ').flatMap((name): Row[] => [says(`${name}s`, Number(n)), says(`${name}en`, Number(n))]),
  ),
  month: words({
    1: 'januar jan. jaenner jaen.',
    2: 'februar feb. feber',
    3: 'maerz mrz. marz.',
    4: 'april apr.',
    5: 'mai.',
    6: 'juni. jun.',
    7: 'juli. jul.',
    8: 'august aug.',
    9: 'september sep. sept.',
    10: 'oktober okt.',
    11: 'november nov.',
    12: 'dezember dez.',
  }),
  unit: keyed({
    second: 'sekunde sekunden sek. sec.',
    minute: 'minute minuten min. mins minuetchen minuterl minuetli',
    hour: 'stunde stund stunden std. stdn. stuendchen stunderl stuendli',
    day: 'tag tage tagen tages tg',
    'business-day': 'werktag werktage werktagen arbeitstag arbeitstage arbeitstagen',
    week: 'woche wochen wo',
    month: 'monat monate monaten monats',
    quarter: 'quartal quartale quartalen vierteljahr',
    weekend: 'wochenende wochenenden',
    year: 'jahr jahre jahren jahres',
    decade: 'jahrzehnt jahrzehnte jahrzehnten',
  }),
  terse: keyed({ second: 's', minute: 'm', hour: 'h', day: 'd t', week: 'w' }),
  word: [
    ...number,
    says('eins|eine|einer|einem|einen|nem|ner|ne|na|ana|oana', 1),
    says('zwo|zwa|zwoa', 2),
    says('hundert|einhundert', 100),
    says('tausend', 1000),
  ],
  // "zweitausendachtundzwanzig"
  y: NUMBERS.slice(20, 60).map(([n, word]): Row => says(`zweitausend${word}|zweitausendund${word}`, 2000 + n)),
  often: NUMBERS.slice(1, 21).map(([n, word]): Row => says(`${word}mal`, n)),
  glyph: words({ 0.5: '½', 0.25: '¼', 0.75: '¾' }),
  amount: [
    row('[{-one}] {a:#12}~/~{b:#12}', M.fraction),
    ...halves,
    says('(eineinhalb|anderthalb|andertalb|anderthalbe|anderthalben|eineinhalbe)', 1.5),
    says('[ein|einem|einen|a] paar|einige|einigen|ein paaren', 3),
    says('[{-one}] [gute|guten|knappe|knappen|kleine|kleinen] (halbe|halben|halbes|halber)|a (halbe|halben)', 0.5),
    // "in a stund"
    says('a', 1),
    row('{a:n} und {-one} (halb|halbe)', M.sum, { b: 0.5 }),
    row('{a:#} (dreiviertel|drei viertel)|{a:n} und (dreiviertel|drei viertel)', M.sum, { b: 0.75 }),
    row('{a:#} (einviertel|ein viertel)|{a:n} und (einviertel|ein viertel)', M.sum, { b: 0.25 }),
    says('mehrere|mehreren', 5),
    row('{n:#} (-|–|bis|oder) {-n}', M.same),
    // "2, 3 stunden", not "um 17.12, 20 minuten vorher"
    row('{n:word} , {-word}|{n:#1} , {-#1}', M.same),
  ],
  andpart: phrases('und | u'),
  one: phrases('na | ein | eine | einer | einem | einen | nen | ner | nem | ne | ana | oana'),
  ordinal: ordinals,
  // "mittwoch 7.30 uhr" is an hour
  minutesbehind: [says('~{-#2} uhr', true)],
  dot: [row('{#12}~. !{minutesbehind}', M.same), row('{#12}~(te|ten|ter|tes|sten|ste|ster)', M.same)],
  nth: [
    row('{dot}', M.same),
    says(inflected('letzt'), -1),
    says(inflected('vorletzt'), -2),
    says(inflected('zweitletzt'), -2),
  ],
  part: [
    row('frueh|morgens|fruehmorgens|fruehs', M.part, { part: 'morning' }),
    row('vormittag|vormittags|vorm ~.|vm ~.', M.part, { part: 'morning', hour: 10 }),
    row('mittag|mittags', M.part, { part: 'noon' }),
    row('nachmittag|nachmittags|nachm ~.|nachm|nm ~.', M.part, { part: 'afternoon' }),
    row('abend|abends|abds ~.', M.part, { part: 'evening' }),
    row('nacht|nachts', M.part, { part: 'night', hour: 22 }),
  ],
  half: [says('pm', 'pm')],
  holiday: patterns({
    'christmas-eve': 'heiligabend|heilig abend|(heiligen|heiliger|heilige) abend',
    christmas: 'weihnachten|weihnachtstag|(1 .|ersten|erster) (weihnachtstag|weihnachtsfeiertag)',
    'boxing-day':
      'stefanitag|stephanitag|stephanstag|stefanstag|(2 .|zweiten|zweiter) (weihnachtstag|weihnachtsfeiertag)',
    'new-years-eve': 'silvester|sylvester',
    'new-year': 'neujahr|neujahrstag',
    epiphany:
      'dreikoenigstag|dreikoenige|dreikoenig|dreikoenigsfest|[die|den] (heilige|heiligen) drei koenige|epiphanias',
    'lunar-new-year': '(chinesisches|chinesischen|chinesische) (neujahr|neujahrsfest)',
    'orthodox-easter': '(orthodoxe|orthodoxen|orthodoxes) (ostern|osterfest)|(orthodoxer|orthodoxen) ostersonntag',
    'orthodox-christmas': '(orthodoxe|orthodoxen) weihnachten',
    'advent-1': '(1 .|1|ersten|erste|erster) (advent|adventssonntag)',
    'advent-2': '(2 .|2|zweiten|zweite|zweiter) (advent|adventssonntag)',
    'advent-3': '(3 .|3|dritten|dritte|dritter) (advent|adventssonntag)',
    'advent-4': '(4 .|4|vierten|vierte|vierter) (advent|adventssonntag)',
    'rose-monday': 'rosenmontag',
    'repentance-day': '[buss - und|buss und] bettag',
    'berchtolds-day': 'berchtoldstag|baerzelistag',
    'fat-thursday': 'weiberfastnacht|altweiber|altweiberfastnacht',
    assumption: '(mariae|maria|mariä) himmelfahrt',
    'harvest-festival': 'erntedank|erntedankfest',
    'sunday-of-the-dead': 'totensonntag|ewigkeitssonntag',
    'martins-day': 'martinstag|martini|sankt martin|st . martin|st martin',
    'walpurgis-night': 'walpurgisnacht',
    'swiss-national-day':
      '(schweizer|[der] schweizerische) nationalfeiertag|[schweizer|schweizerischer] bundesfeiertag|bundesfeier',
    'austrian-national-day': '(oesterreichischer|oesterreichischen) nationalfeiertag',
    'immaculate-conception': '(mariae|maria) empfaengnis',
    valentines: 'valentinstag',
    'womens-day': 'frauentag|weltfrauentag',
    'shrove-tuesday': 'fastnacht|fastnachtsdienstag|faschingsdienstag|veilchendienstag',
    'ash-wednesday': 'aschermittwoch',
    'palm-sunday': 'palmsonntag',
    'maundy-thursday': 'gruendonnerstag',
    'good-friday': 'karfreitag',
    'easter-saturday': 'karsamstag|ostersamstag',
    easter: 'ostern|ostersonntag',
    'easter-monday': 'ostermontag',
    'may-day': 'maifeiertag|tag der arbeit',
    'mothers-day-us': 'muttertag',
    ascension: 'vatertag|[christi] himmelfahrt',
    pentecost: 'pfingsten|pfingstsonntag',
    'pentecost-saturday': 'pfingstsamstag',
    'national-day': '[der|den|dem] nationalfeiertag',
    'whit-monday': 'pfingstmontag',
    'corpus-christi': 'fronleichnam',
    'german-unity-day': 'tag der deutschen einheit',
    halloween: 'halloween',
    reformation: 'reformationstag',
    'all-saints': 'allerheiligen',
    'all-souls': 'allerseelen',
    'st-nicholas': 'nikolaus|nikolaustag|nikolausabend|samichlaus|samichlaustag',
    'memorial-sunday-de': 'volkstrauertag',
  }),
  punit: keyed({
    week: 'woche',
    weekend: 'wochenende',
    month: 'monat monats',
    quarter: 'quartal quartals',
    year: 'jahr jahres jahrs',
  }),
  edge: keyed({ start: 'anfang beginn', middle: 'mitte', end: 'ende' }),
  every: phrases('jeden | jede | jedes | jeder | jedem | alle | aller | immer'),
} satisfies Tables
