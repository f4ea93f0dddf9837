import { hesitationsOf, languageTables } from '../engine/language-tables.js'
import { plain, type TypeReader } from '../engine/match.js'
import { leavingOut, phrases } from '../engine/row.js'
import { everywhere } from '../families/everywhere.js'
import { germanic } from '../families/germanic.js'
import { shortNames } from '../families/short-names.js'
import { written } from '../meanings/written.js'
import { isMark } from '../text/match.js'
import { clock } from './clock.js'
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
    als | zodra | wanneer | voordat | nadat | voor | na | totdat | straks | strakjes | zo meteen | zometeen | meteen | dadelijk
    | binnenkort | later | ooit | ergens | nu | direct | regelmatig | soms | af en toe | zo snel mogelijk | zsm`),
  // what follows says why, not when
  // in front of the time that what was told comes to
  conclusion: phrases('dus [graag]|daarom [graag]'),
  reason: phrases(`, ik vergeet | want | omdat | aangezien | zodat | anders`),
  // what is told besides: ", my train is", ", they close"
  factof: phrases(`mijn | mn | de | het | ons | onze | haar | zijn | hun | die | je | jouw`),
  factverb: phrases(
    `is | zijn | begint | beginnen | vertrekt | vertrekken | sluit | sluiten | opent | openen | gaat | gaan | komt | komen | eindigt | verloopt | rijdt | landt | vliegt`,
  ),
  factself: phrases(`(ze|hij|het|die|we|zij|dat|er) {-factverb} | ik (heb|moet|ben|vertrek|vlieg|werk) | we hebben`),
  condition: phrases('behalve', 'als', 'tenzij'),
  preposition: phrases(`
    in | op !{atplace} | met | tijdens | bij | elke | iedere | elk | ieder
    | [kort|vlak|ruim|net|even|direct|meteen|lang] (voor|na)`),
  atplace: phrases('kantoor | school | het werk | werk | mijn werk | straat | de bus | station | het station'),
  particle: [],
  slip: phrases(`
    (oh|o|ach|eh|euh|uh) nee | nee wacht | (oh|o) wacht | of nee | of toch | of beter | of liever | nee | neen | nee toch | wacht | wacht even | toch | toch maar | liever
    | sorry | ik bedoel | ik bedoelde | beter | stop | eh | ehm | uh | uhm | of eigenlijk | eigenlijk | laten we zeggen
    | correctie | doe maar | maak er | maak daar | maak dat | van maken | oeps | pardon | zeg maar | maar dan`),
  filler: phrases(
    'niet (te|al te|zo) (vroeg|laat) [,] [maar|eerder|liever] | ongeveer | circa | ca | ca . | zo | zo rond | seffens | subiet | dadelijk | meteen | eh | ehm | uh | uhm | hm | het liefst | liefst | bij voorkeur | pas | weer | nog | al | straks | strakjes | zeg',
  ),
  hedge: phrases(
    '[op] (die|dezelfde) dag | of zo | ofzo | ergens | misschien | denk ik | ongeveer | circa | ca . | uiterlijk | stipt | precies | of daaromtrent | of eerder | exact',
  ),
  timeword: phrases('ervoor | daarvoor | tevoren | erna | daarna | nadien'),
  dayword: phrases(
    'vandaag | morgen | overmorgen | vanavond | vanmiddag | vanochtend | vannacht | vanmorgen | week | weekend | dagen',
  ),
  timeunit: phrases('minuut | minuten | uur | uurtje | kwartier | kwartiertje | weken | maand | maanden'),
  partword: phrases(
    'ochtend | ochtends | sochtends | smorgens | voormiddag | namiddag | smiddags | avond | savonds | snachts | middernacht',
  ),
}

/** "morgen 17 fietsen met Jan": what is done at that hour. */
const BESIDE: ReadonlySet<string> = set('met in bij naar op aan van voor om en')

const DONE =
  /^(?:(?:aan|achter|af|binnen|buiten|dicht|door|klaar|langs|mee|na|om|op|over|schoon|terug|thuis|toe|uit|voor|weg|in)ge\S+(?:t|d|en)|verzet|verplaatst|verschoven|verkocht|betaald|besteld|geannuleerd|ge(?:maakt|kocht|haald|zegd|stuurd|bracht|daan|geten|nomen|gaan|weest|komen|zien|lezen|schreven|reden|sproken|had|slapen|lopen|beld))$/

const CHORE =
  /(?:afspraak|keuring|apk|prik|vaccinatie|inenting|tandarts|dokter|huisarts|dierenarts|kapper|controle|papier|container|kliko|vuilnis|afval|gft|bak|zakken|zak|aangifte|factuur|rekening|huur|premie|examen|toets|tentamen|deadline|opdracht|inspectie|onderhoud|levering|bezorging)$/

/** How far behind the name of things the "te" of what is done with them may be. */
const MAX_TO = 8

const readers = {
  /** "ophalen", "doen" */
  infinitive: ({ tokens }, i) =>
    /^(?!(?:kinderen|kleinkinderen|mensen|vrienden|buren|neven|nichten|open|binnen|buiten|boven|beneden|samen|alleen|tegen)$).{2,}(?:en|doen|gaan|staan)$/.test(
      tokens[i]?.text ?? '',
    )
      ? [plain(i + 1, true)]
      : [],
  /** "opgehaald", "afgezegd": what is told of as done ends in it; "doorgeven" is no such word. */
  done: ({ tokens }, i) =>
    DONE.test(tokens[i]?.text ?? '') && !/ge(?:ven|vens|nieten)$/.test(tokens[i]?.text ?? '')
      ? [plain(i + 1, true)]
      : [],
  /** "genomen", "buitengezet", "betaald" */
  participle: ({ tokens }, i) =>
    /^(?:.*ge\S+|(?:be|ver|ont|her)\S+)(?:t|d|en)$/.test(tokens[i]?.text ?? '') ? [plain(i + 1, true)] : [],
  /** "blaft", "voetbalt" */
  finite: ({ tokens }, i) => (/^[a-z]{3,}t$/.test(tokens[i]?.text ?? '') ? [plain(i + 1, true)] : []),
  /** "zesdaags" */
  oftenword: ({ tokens }, i) =>
    /^\S{3,}(?:wekelijks|daags|maandelijks|jaarlijks|uurlijks)e?$/.test(tokens[i]?.text ?? '')
      ? [plain(i + 1, true)]
      : [],
  /** "ouderavond": a day of its own, which only those know who are invited. */
  eventday: ({ tokens }, i) =>
    /^\S{3,}(?:dag|avond|nacht|feest|receptie|bruiloft|examen|uitje|borrel)$/.test(tokens[i]?.text ?? '')
      ? [plain(i + 1, true)]
      : [],
  /** "griepprik", "afvalcontainer": what is due on a day; of a word of several the last says what it is. */
  chore: ({ tokens }, i) => (CHORE.test(tokens[i]?.text ?? '') ? [plain(i + 1, true)] : []),
  /** "één", which is no article. */
  stressedone: ({ tokens, message }, i) =>
    /^[ée]én$|^éen$/i.test(message.slice(tokens[i]?.start, tokens[i]?.end).normalize('NFC')) ? [plain(i + 1, 1)] : [],
  /** "morgen twee | broden kopen": several things, and no place or company of what is done at that hour. */
  severalthings: ({ tokens }, i) => {
    const [things, next] = [tokens[i], tokens[i + 1]]
    // "8.15 wandelen met Jan" is a time
    if (isMark(tokens, i - 2, '.:,')) return []
    const isSeveral = things?.kind === 'word' && /..(?:en|s)$/.test(things.text)
    return isSeveral && next?.kind === 'word' && !BESIDE.has(next.text) ? [plain(i + 1, true)] : []
  },
  /** "om 3 | broden te kopen": several things, and what is to be done with them. */
  thingsto: ({ tokens }, i) => {
    const isSeveral = tokens[i]?.kind === 'word' && /..(?:en|s)$/.test(tokens[i]?.text ?? '')
    const isDone = tokens.slice(i + 1, i + 1 + MAX_TO).some(({ text }) => text === 'te')
    return isSeveral && isDone ? [plain(i + 1, true)] : []
  },
} satisfies Record<string, TypeReader>

export const DUTCH = languageTables({
  tables: [
    leavingOut(everywhere, { monthperiod: ['{month}'] }),
    shortNames,
    germanic,
    lexicon,
    clock,
    lengths,
    days,
    repeats,
    bounds,
    pieces,
    zones,
    written,
    OCCASIONS,
  ],
  readWords,
  readers: { ...zoneReaders, ...readers },
  words: {
    marks: ',-–—',
    links: ['en', 'telkens', 'dan', 'steeds', 'altijd', 'nog', 'al'],
    choices: ['of'],
    holders: set(
      'de het een mijn jouw je zijn haar ons onze hun geen deze die dat dit voor na sinds of als van met over zonder tegen ' +
        'wegens tussen tot naar gelukkig fijne prettige vrolijk zalig',
    ),
    pronouns: set('die dat haar hun ons je deze dit'),
    afterPronouns: set('om op in elke iedere morgen vandaag vanavond volgende over'),
    lengthHolders: set(''),
    connectors: ['aan', 'eraan', 'dat', 'daaraan'],
    ties: ['dat'],
    purposes: ['voor'],
    copulas: ['is', 'zijn', 'was', 'waren'],
    hesitations: hesitationsOf('eh ehm uh uhm hm', 'om over tegen rond op', 'zo zeg', 'om rond tegen over'),
    dayNames: ['weekday', 'plural'],
    timely: ['weekday', 'plural', 'month', 'timeunit', 'ordinal', 'partword', 'dayword', 'timeword'],
  },
})
