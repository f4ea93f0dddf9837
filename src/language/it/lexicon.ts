import { keyed, patterns, phrases, type Row, says, type Tables, words } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

/** All words are written as `readWords` leaves them: no accents, elisions in full ("l'una" is "lo una"). */

const HOLIDAYS: Record<string, string> = {
  christmas: '[giorno di] natale',
  'christmas-eve': 'vigilia di natale|antivigilia',
  'boxing-day': 'santo stefano',
  'new-years-eve': '(san|s ~.) silvestro|ultimo dello anno|vigilia di capodanno',
  'new-year': 'capodanno|primo dello anno',
  epiphany: 'epifania|befana',
  valentines: 'san valentino|festa degli innamorati',
  'womens-day': 'festa (della donna|delle donne)',
  'st-joseph': 'festa del papa|san giuseppe',
  'st-patricks': 'san patrizio',
  'april-fools': 'pesce di aprile',
  'shrove-tuesday': 'martedi grasso|carnevale',
  'ash-wednesday': 'mercoledi delle ceneri|ceneri',
  'palm-sunday': '(domenica delle|le) palme',
  'maundy-thursday': 'giovedi santo',
  'good-friday': 'venerdi santo',
  'easter-saturday': 'sabato santo',
  easter: '[domenica di] pasqua',
  'easter-monday': 'pasquetta|lunedi dello angelo|lunedi di pasqua',
  'orthodox-easter': 'pasqua ortodossa',
  'liberation-day-it': '(festa|giorno|anniversario) della liberazione',
  'may-day': 'festa (dei lavoratori|del lavoro)',
  'mothers-day-us': 'festa della mamma',
  'republic-day-it': 'festa della repubblica',
  ascension: 'ascensione',
  pentecost: 'pentecoste',
  'whit-monday': 'lunedi di pentecoste',
  'corpus-christi': 'corpus domini',
  'st-john': 'san giovanni',
  'national-day-it': 'festa nazionale',
  assumption: 'ferragosto|assunta|assunzione',
  halloween: 'halloween',
  'all-saints': 'ognissanti|tutti i santi',
  'all-souls': '(giorno dei|commemorazione dei) (morti|defunti)',
  'martins-day': 'san martino',
  'black-friday': 'black friday',
  'cyber-monday': 'cyber monday',
  'st-nicholas': 'san nicola',
  'st-ambrose': '(sant|santo) ambrogio|santo ambrogio',
  'immaculate-conception': 'immacolata [concezione]',
  'st-lucy': 'santa lucia',
  'advent-1': 'prima domenica di avvento',
  'advent-2': 'seconda domenica di avvento',
  'advent-3': 'terza domenica di avvento',
  'advent-4': 'quarta domenica di avvento',
  'lunar-new-year': 'capodanno cinese',
}

const ONES = '_ uno due tre quattro cinque sei sette otto nove'.split(' ')
const TEENS = 'dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'.split(' ')
const TENS = '_ _ venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' ')
/** "ventuno", "trentotto": the last vowel goes in front of another. */
const compound = (n: number): string => {
  const [ten, one] = [TENS[Math.floor(n / 10)] as string, ONES[n % 10] as string]
  return /^[uo]/.test(one) ? ten.slice(0, -1) + one : ten + one
}
const numberWord = (n: number): string => {
  if (n < 10) return ONES[n] as string
  if (n < 20) return TEENS[n - 10] as string
  return n % 10 === 0 ? (TENS[n / 10] as string) : compound(n)
}
const NUMBERS: Row[] = Array.from({ length: 98 }, (_, k) => k + 2).map((n) => says(numberWord(n), n))
/** "undicesimo", "ventesimo" */
const HIGH_ORDINALS: Row[] = Array.from({ length: 21 }, (_, k) => k + 11).map((n) =>
  says(['o', 'a', 'i', 'e'].map((end) => `${numberWord(n).replace(/[aeio]$/, '')}esim${end}`).join('|'), n),
)

export const lexicon = {
  weekday: words({
    1: 'lunedi',
    2: 'martedi',
    3: 'mercoledi',
    4: 'giovedi',
    5: 'venerdi',
    6: 'sabato',
    7: 'domenica',
  }),
  // "mar", "sab" and "dom" may be names: they count only in company
  wdshort: words({ 1: 'lun.', 2: 'mar.', 3: 'mer.', 4: 'gio.', 5: 'ven.', 6: 'sab.', 7: 'dom.' }),
  plural: words({ 6: 'sabati', 7: 'domeniche' }),
  month: words({
    1: 'gennaio gen. genn.',
    2: 'febbraio feb. febb.',
    3: 'marzo',
    4: 'aprile apr.',
    5: 'maggio mag. magg.',
    6: 'giugno giu.',
    7: 'luglio lug.',
    8: 'agosto ago.',
    9: 'settembre sett. set.',
    10: 'ottobre ott.',
    11: 'novembre nov.',
    12: 'dicembre dic.',
  }),
  unit: keyed({
    second: 'secondo secondi sec. secs',
    minute: 'minuto minuti min. mins minutini minutino minutuccio',
    hour: 'ora ore oretta orette',
    day: 'giorno giorni gg. giornata giornate',
    'business-day': '(giorno|giorni) (lavorativo|lavorativi|feriale|feriali)',
    week: 'settimana settimane settimanella',
    month: 'mese mesi mesetto',
    quarter: 'trimestre trimestri',
    year: 'anno anni',
    decade: 'decennio decenni',
    century: 'secolo secoli',
    weekend: 'week [-] end|weekend|weekends|(fine settimana|finesettimana)',
    night: 'notte notti',
  }),
  // right behind digits only
  terse: keyed({ second: 's', minute: 'm', hour: 'h', day: 'g' }),
  one: words({ 1: 'un uno una' }),
  word: [
    ...NUMBERS,
    says('zero', 0),
    says('cento', 100),
    says('mille', 1000),
    says('ventitre', 23),
    says('trentatre', 33),
  ],
  glyph: words({ 0.5: '½', 0.25: '¼', 0.75: '¾' }),
  amount: [
    row('{a:#} virgola {b:#}', M.decimal),
    says('mezza|mezzo|una mezza|un mezzo', 0.5),
    row('{a:n} e (mezzo|mezza)', M.sum, { b: 0.5 }),
    says('un paio di|una coppia di', 2),
    says('qualche|alcuni|alcune|pochi|poche|due o tre|due - tre|un tre', 3),
    says('parecchi|parecchie|diversi|diverse', 5),
    says('una decina di', 10),
    says('una dozzina di', 12),
    says('una quindicina di', 15),
    says('una ventina di', 20),
    says('una trentina di', 30),
    says('una quarantina di', 40),
    says('una cinquantina di', 50),
    row('(altri|altre|ancora|un altro|una altra) {n}', M.same),
    says('(un altro|una altra|ancora un|ancora una)', 1),
    row('{n:#} (-|–|o|a) {-n}', M.same),
  ],
  andpart: phrases('e'),
  digitth: [row('{n:#12}~(°|º|o|a|esimo|esima)', M.same)],
  ordinal: [
    ...words({
      1: 'primo prima primi prime',
      2: 'secondo seconda',
      3: 'terzo terza terzi',
      4: 'quarto quarta quarti',
      5: 'quinto quinta',
      6: 'sesto sesta',
      7: 'settimo settima',
      8: 'ottavo ottava',
      9: 'nono nona',
      10: 'decimo decima',
    }),
    ...HIGH_ORDINALS,
  ],
  nth: [says('ultimo|ultima|ultimi', -1), says('penultimo|penultima', -2)],
  partname: keyed({
    morning: 'mattina mattino mattinata mattine',
    noon: 'mezzogiorno',
    afternoon: 'pomeriggio pomeriggi pome',
    evening: 'sera serata sere',
    night: 'notte nottata notti',
  }),
  half: keyed({ am: 'am [~.]|a [.] m [~.]', pm: 'pm [~.]|p [.] m [~.]' }),
  holiday: patterns(HOLIDAYS),
  punit: keyed({
    week: 'settimana',
    weekend: 'week [-] end|weekend|fine settimana|finesettimana',
    month: 'mese',
    quarter: 'trimestre',
    year: 'anno',
  }),
  edge: keyed({ start: 'inizio|inizi|principio', middle: 'meta', end: 'fine' }),
  every: phrases('ogni | tutti i | tutte le | tutti gli | tutto le | ciascun | ciascuna | tt i | tt le'),
  workday: phrases('giorno (lavorativo|feriale)'),
} satisfies Tables
