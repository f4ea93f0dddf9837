import { keyed, patterns, phrases, type Row, says, type Tables, words } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

/** "volgend" and "volgende" */
export const inflected = (...stems: string[]): string => `(${stems.flatMap((stem) => [stem, `${stem}e`]).join('|')})`

const ONES =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
    ' ',
  )
const TENS = '_ _ twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ')
/** Numbers are written together, "vijfentwintig": they are all written out. */
const NUMBERS = Array.from({ length: 100 }, (_, n): [number, string] => [
  n,
  n < 20
    ? (ONES[n] as string)
    : n % 10 === 0
      ? (TENS[n / 10] as string)
      : `${ONES[n % 10]}en${TENS[Math.floor(n / 10)]}`,
])
const ORDINALS: Record<number, string> = { 1: 'eerste', 3: 'derde', 8: 'achtste' }
const ordinalOf = (n: number, word: string): string =>
  ORDINALS[n] ?? (n < 20 ? `${word}de` : n % 10 === 0 || n > 20 ? `${word}ste` : word)
const ordinals: Row[] = NUMBERS.slice(1, 32).map(([n, word]): Row => says(ordinalOf(n, word), n))
const halves: Row[] = NUMBERS.slice(1, 13).map(
  ([n, word]): Row => says(`${word}enhalf|${word}eneenhalf|${word}enhalve|${word}eneenhalve`, n + 0.5),
)
const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']

export const lexicon = {
  weekday: WEEKDAYS.map((name, i) => says(name, i + 1)),
  wdshort: words({
    1: 'ma.',
    2: 'di. din. dins.',
    3: 'wo. woe. woens.',
    4: 'do. dond.',
    5: 'vr.',
    6: 'za. zat.',
    7: 'zo.',
  }),
  // "zo" alone means "so"
  wdclear: words({ 1: 'ma.', 2: 'di. din. dins.', 3: 'wo. woe. woens.', 4: 'do. dond.', 5: 'vr.', 6: 'za.' }),
  plural: WEEKDAYS.map((name, i) => says(`${name}en|${name}s|s${name}s`, i + 1)),
  month: words({
    1: 'januari jan.',
    2: 'februari feb. febr.',
    3: 'maart mrt.',
    4: 'april apr.',
    5: 'mei.',
    6: 'juni. jun.',
    7: 'juli. jul.',
    8: 'augustus aug.',
    9: 'september sep. sept.',
    10: 'oktober okt.',
    11: 'november nov.',
    12: 'december dec.',
  }),
  unit: keyed({
    second: 'seconde seconden sec. secs secondje secondjes',
    minute: 'minuut minuten min. mins minuutje minuutjes minuutke minuutkes',
    hour: 'uur uren uurtje uurtjes uurke uurkes',
    day: 'dag dagen dagje dagjes etmaal dgn.',
    'business-day': 'werkdag werkdagen weekdagen',
    week: 'week weken weekje weekjes wk. wkn.',
    month: 'maand maanden maandje maandjes mnd.',
    quarter: 'kwartaal kwartalen trimester',
    weekend: 'weekend weekends weekenden weekeinde',
    year: 'jaar jaren jaartje jaartjes jr.',
    decade: 'decennium decennia',
    night: 'nacht nachten nachtje nachtjes',
  }),
  terse: keyed({ second: 's', minute: 'm', hour: 'h u uu', day: 'd', week: 'w' }),
  // every number but "een", which is mostly an article
  numword: [
    ...NUMBERS.filter(([n]) => n !== 1).map(([n, word]) => says(word, n)),
    says('honderd', 100),
    ...NUMBERS.slice(1).map(([n, word]) => says(`honderd${word}|honderden${word}`, 100 + n)),
    says('tweehonderd', 200),
    says('duizend', 1000),
  ],
  word: [row('{numword}', M.same), says("een|ene|' ~n|zo'n", 1)],
  // "tweeduizendachtentwintig"
  y: NUMBERS.slice(20, 60).map(([n, word]): Row => says(`tweeduizend${word}|twintig ${word}`, 2000 + n)),
  year: NUMBERS.slice(20, 60).map(([n, word]): Row => says(`tweeduizend${word}|twintig ${word}`, 2000 + n)),
  often: NUMBERS.slice(1, 21).map(([n, word]): Row => says(`${word}maal`, n)),
  glyph: words({ 0.5: '½', 0.25: '¼', 0.75: '¾' }),
  amount: [
    row('{a:#12}~/~{b:#12}', M.fraction),
    ...halves,
    says('anderhalf|anderhalve', 1.5),
    says('[een] paar|enkele|enige|een aantal', 3),
    says('[{-one}] [dik|goed|klein|ruim|krap] (half|halve)', 0.5),
    says('driekwart', 0.75),
    row('{a:n} en {-one} (half|halve)', M.sum, { b: 0.5 }),
    row('{a:n} en een kwart', M.sum, { b: 0.25 }),
    row('{a:n} en driekwart', M.sum, { b: 0.75 }),
    says('meerdere|verscheidene', 5),
    row('{n:#} (-|–|tot|of|a) {-n}', M.same),
    row('{n:word} (tot|of|a) {-word}', M.same),
    row('(een klein|een goed|een dik|een ruim|een krap|een goede|een kleine|een dikke) {n:halfof}', M.same),
    says('een (klein|goed|dik|ruim|krap|goede|kleine|dikke|extra)', 1),
    row('nog {n}', M.same),
  ],
  andpart: phrases('en'),
  halfof: [says('half|halve', 0.5)],
  one: phrases("een | n | ' ~n | zo een | zo'n"),
  ordinal: ordinals,
  digitth: [row('{#12}~(e|de|ste|en|den|sten)', M.same)],
  nth: [row('{digitth}', M.same), says('laatste', -1), says('voorlaatste|(een|op een) na laatste', -2)],
  part: [
    row('ochtend|morgens|sochtends|smorgens|ochtends|vroeg|(in|gedurende) de (ochtend|morgen)', M.part, {
      part: 'morning',
    }),
    row('voormiddag|svoormiddags|voormiddags|in de voormiddag', M.part, { part: 'morning', hour: 10 }),
    row('(in|gedurende) de (middag|namiddag)|middag|smiddags|middags|namiddag|snamiddags|namiddags', M.part, {
      part: 'afternoon',
    }),
    row('avond|savonds|avonds|in de avond', M.part, { part: 'evening' }),
    row('nacht|snachts|nachts|in de nacht', M.part, { part: 'night', hour: 22 }),
  ],
  half: [says('pm|p~.~m[~.]', 'pm'), says('am|a~.~m[~.]', 'am')],
  holiday: patterns({
    // behind these the evening itself is read as well: "oudejaarsavond om 8"
    'christmas-eve': 'kerst >{evening}',
    christmas: 'kerst !{evening}|kerstmis|kerstdag|(1e|1ste|eerste) kerstdag|1 ~e kerstdag|1 ~ste kerstdag',
    'boxing-day': 'tweede kerstdag|2 ~(e|de) kerstdag|stefanusdag',
    'new-years-eve':
      'oudejaars >{evening}|oudjaar|oudejaarsdag|oudejaar|oud en nieuw|oudejaarsnacht|oud op nieuw|oud & nieuw',
    'new-year': 'nieuwjaar|nieuwjaarsdag|nieuwjaarsmorgen',
    epiphany: 'driekoningen|drie koningen',
    'lunar-new-year': 'chinees nieuwjaar|(het chinees|het chinese|chinese) nieuwjaar',
    'orthodox-easter': '(orthodox|orthodoxe|grieks|griekse) pasen',
    'orthodox-christmas': '(orthodox|orthodoxe) (kerst|kerstmis)',
    'advent-1': '[de] (eerste|1 ~e) (advent|adventszondag|zondag van de advent)',
    'advent-2': '[de] (tweede|2 ~e) (advent|adventszondag|zondag van de advent)',
    'advent-3': '[de] (derde|3 ~e) (advent|adventszondag|zondag van de advent)',
    'advent-4': '[de] (vierde|4 ~e) (advent|adventszondag|zondag van de advent)',
    assumption: '(maria|onze - lieve - vrouw|onze lieve vrouw|o . l . v .|olv) [-] hemelvaart|maria - tenhemelopneming',
    'martins-day': '(sint|sint -|st .|st) (maarten|martinus)|sintmaarten',
    valentines: 'valentijn|valentijnsdag|valentines',
    'womens-day': '[internationale] vrouwendag',
    'april-fools': '1 ~aprilgrap|[de] eerste april grap',
    carnival: 'carnaval|carnavalszondag',
    'rose-monday': 'carnavalsmaandag|rozenmaandag',
    'shrove-tuesday': 'vastenavond|vette dinsdag|carnavalsdinsdag',
    'ash-wednesday': 'aswoensdag|as woensdag',
    'palm-sunday': 'palmzondag|palmpasen',
    'maundy-thursday': 'witte donderdag',
    'good-friday': 'goede vrijdag',
    'easter-saturday': '(stille|paas) zaterdag|paaszaterdag',
    easter: 'pasen|paaszondag|(eerste|1 ~e|1 ~ste) paasdag|paasdag',
    'easter-monday': 'paasmaandag|(tweede|2 ~e|2 ~de) paasdag',
    'kings-day': 'koningsdag|koninginnedag',
    'war-memorial-day-nl': 'dodenherdenking',
    'liberation-day-nl': 'bevrijdingsdag',
    'may-day': '(dag|feest) van de arbeid',
    'mothers-day-us': 'moederdag|moederkesdag',
    'fathers-day': 'vaderdag',
    ascension: 'hemelvaart|hemelvaartsdag|[ons] heer hemelvaart|onze heer hemelvaart',
    pentecost: 'pinksteren|pinksterzondag|(eerste|1 ~e|1 ~ste) pinksterdag|pinksterdag',
    'whit-monday': 'pinkstermaandag|(tweede|2 ~e|2 ~de) pinksterdag',
    'corpus-christi': 'sacramentsdag',
    'flemish-day': 'feest van de vlaamse gemeenschap|vlaamse feestdag|guldensporendag',
    'national-day': '[de|de belgische] nationale feestdag',
    'princes-day': 'prinsjesdag',
    'animal-day': 'dierendag|werelddierendag',
    halloween: 'halloween',
    'all-saints': 'allerheiligen',
    'all-souls': 'allerzielen',
    'veterans-day': 'wapenstilstand|wapenstilstandsdag',
    'black-friday': 'black friday|zwarte vrijdag',
    'cyber-monday': 'cyber monday',
    sinterklaas: 'sinterklaas|sint nicolaas|sinterklaasfeest',
    'sinterklaas-eve': 'pakjes >{evening}',
  }),
  evening: phrases('avond'),
  punit: keyed({
    week: 'week',
    weekend: 'weekend weekeinde',
    month: 'maand',
    quarter: 'kwartaal trimester',
    year: 'jaar',
  }),
  edge: keyed({ start: 'begin|start|aanvang', middle: 'midden|halverwege|medio', end: 'eind|einde' }),
  every: phrases('elke | elk | ieder | iedere | alle | elke elke'),
} satisfies Tables
