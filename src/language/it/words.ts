import { isNamedByLetter } from '../text/letters.js'
import { lookup } from '../text/lookup.js'
import { textAt } from '../text/match.js'
import { slipMender } from '../text/slips.js'
import { type Token, tokenize } from '../text/tokens.js'

/** Nouns and other words that end as infinitives do. */
const NOUNS = new Set(
  (
    'mare altare affare cellulare militare popolare particolare regolare familiare scolare solare lunare bicchiere quartiere cantiere corriere ' +
    'carabiniere mestiere cameriere infermiere genere piacere potere dovere volere parere cenere venere camere opere lettere tessere vere mere ' +
    'tastiere bandiere cerniere sere ere lire mire cere barriere fiere intere altre sedere'
  ).split(' '),
)
/** Words in front of an infinitive that belong to it: "di non dimenticarlo". */
const BEFORE = new Set('non mi ti si lo la li le gli ci vi ne anche sempre subito ben bene'.split(' '))
const MAX_BEFORE = 3

const INFINITIVE =
  /(?:[aei]re|[aei]r(?:mi|ti|si|lo|la|li|le|gli|ci|vi|ne|melo|mela|meli|mele|glielo|gliela|cene|sene)|(?:por|trar|dur|tradur|ridur)re)$/

/** Whether something to do begins at token `i`: an infinitive, with its pronouns. */
export function isDeed(tokens: Token[], i: number): boolean {
  let at = i
  for (let k = 0; k < MAX_BEFORE && BEFORE.has(textAt(tokens, at)); k += 1) at += 1
  const word = textAt(tokens, at)
  return word.length > 3 && INFINITIVE.test(word) && !NOUNS.has(word)
}

/** Words long enough that a slip still shows what was meant, as `folded` leaves them. */
const TARGETS = (
  'lunedi martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ' +
  'ottobre novembre dicembre domani dopodomani stasera stamattina domattina mezzogiorno mezzanotte pomeriggio mattina settimana ' +
  'settimane minuti minuto secondi giorno giorni prossimo prossima quotidianamente ricordami promemoria'
).split(' ')

/** Spellings beyond the reach of a slip, and words shortened in a hurry. */
const SPELLINGS = new Map(
  (
    'nn:non ke:che xke:perche xche:perche cmq:comunque qnd:quando qlc:qualcosa xfavore:perfavore dmni:domani dmattina:domattina ' +
    'dmn:domani dmani:domani domni:domani doma:domani dopodmn:dopodomani lun:lun mart:martedi merc:mercoledi giov:giovedi vener:venerdi ' +
    'alel:alle aalle:alle allle:alle pom:pomeriggio pome:pomeriggio pomerigio:pomeriggio sett:sett stase:stasera stammattina:stamattina ricrodami:ricordami ricorami:ricordami ' +
    'ricordarmi:ricordarmi oggii:oggi domattina:domattina'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

/** Real words within reach of a time word: never corrected. */
const REAL_WORDS = (
  'marco mario mattia manzo salato sanato minato dimentica dimentico dimenticati dimenticata dimenticato domini mattinata ricordarsi ricordaci ricordalo ricordala ricordato ' +
  'domande domanda domando domando domata domenico domeniche sabati martedi marte marzia marca marchi marmo mazzo marzo maggiore aprire aprite ' +
  'giorni giornata giornale giornali giorgio giugni luglio augusto gusto settimo settima settimana settimanale settimanali settimanalmente minuta minute minuti minimo ministro ' +
  'secondo seconda secondi mattino mattine mattini matita mattone stasera stasera prossimi prossime prossimita promesse promessa ricordarmi ' +
  'ricordassi ricordasse ricordaste ricordati ricordatemi ricordarti ricordarci ricordare ricordo ricordi ricordo ricordano'
).split(' ')

/** The time word that `word` is a slip of, or null: one slip, two from nine letters on. */
const timeWordFor = slipMender({
  targets: TARGETS,
  left: REAL_WORDS,
  spellings: SPELLINGS,
  minLength: 5,
  maxLength: 16,
  twoSlipsFrom: 9,
})

/** Lower case without accents; "è" alone is the verb, and not "e". */
export const folded = (word: string): string =>
  /^[a-z']*$/.test(word) ? word : word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

const APART: ReadonlySet<string> = new Set(['a', 'al', 'alle', 'all', 'ogni', 'tutti', 'tutte', 'e'])

/** What an elided word is in full: its gender is never asked. */
const IN_FULL = lookup<string>({
  l: 'lo',
  dell: 'dello',
  all: 'allo',
  dall: 'dallo',
  nell: 'nello',
  sull: 'sullo',
  un: 'un',
  d: 'di',
  c: 'ci',
  quest: 'questo',
  quell: 'quello',
  mezz: 'mezza',
  cos: 'cosa',
  dov: 'dove',
  com: 'come',
  quand: 'quando',
  qual: 'quale',
  m: 'mi',
  s: 'si',
  t: 'ti',
  v: 'vi',
  anch: 'anche',
  tutt: 'tutto',
})
const ELISION = /^([a-z]{1,5})'(.+)$/
/** Verbs of commands and the pronoun that is written to them: "spostalo". */
const ENCLITIC =
  /^(sposta|cancella|elimina|rimanda|posticipa|anticipa|rinvia|annulla|togli|salta|riprendi|segna|metti|cambia|rinomina|sospendi|ripeti|ferma|rimuovi|spunta|leva)(lo|la|li|le)$/

const cut = (token: Token, first: string, length: number, second: string): Token[] => [
  { ...token, text: first, end: token.start + length },
  { ...token, text: second, start: token.start + length, glued: false },
]

function split(token: Token): Token[] {
  if (token.text === 'domattina') return cut(token, 'domani', 3, 'mattina')
  const [, first = '', rest = ''] = ELISION.exec(token.text) ?? []
  const full = IN_FULL[first]
  if (full !== undefined) return cut(token, full, first.length + 1, timeWordFor(rest) ?? rest)
  const [, verb = '', pronoun = ''] = ENCLITIC.exec(token.text) ?? []
  return verb === '' ? [token] : cut(token, verb, verb.length, pronoun)
}

/** "l'11 novembre", "dall'1 al 10" */
function withElidedNumbers(tokens: Token[]): Token[] {
  return tokens.filter((token, i) => {
    const [before, next] = [tokens[i - 1], tokens[i + 1]]
    if (!/^['’]$/.test(token.text) || next?.kind !== 'number' || !next.glued || before?.kind !== 'word') return true
    const full = IN_FULL[before.text]
    if (full === undefined) return true
    before.text = full
    next.glued = false
    return false
  })
}

/** "lunedi'", "piu`": a mark behind the vowel where the accent could not be typed. */
function withTypedAccents(tokens: Token[]): Token[] {
  return tokens.filter((token, i) => {
    const before = tokens[i - 1]
    const ends = tokens[i + 1]?.glued !== true || tokens[i + 1]?.kind === 'mark'
    const isAccent = /^['’`´]$/.test(token.text) && token.glued && ends && /[aeiouàèéìòù]$/.test(before?.text ?? '')
    if (!isAccent || before?.kind !== 'word') return true
    before.end = token.end
    if (before.text === 'e') before.text = 'è'
    return false
  })
}

/** The tokens of a message, folded, elisions and pronouns apart, mended of slips; the offsets are those of what was typed. */
export function readWords(message: string): Token[] {
  return withElidedNumbers(withTypedAccents(tokenize(message))).flatMap((token, i, all) => {
    if (token.kind !== 'word') return [token]
    // "è", and what it is in "c'è", "com'è"
    const verb = /^((?:[a-z]{1,4}['’])?)[èé]$/.exec(token.text)
    const plain = verb
      ? `${verb[1]?.replace('’', "'")}essere`
      : token.text === 'd' && !token.glued && !isNamedByLetter(message, all, i, APART)
        ? 'di'
        : folded(token.text)
    token.text = timeWordFor(plain) ?? plain
    return split(token)
  })
}

/** A word as the list of own words has it: without accents, of an elided one its first part. */
export const ownForm = (word: string): string => {
  if (word === 'è') return 'è'
  const plain = folded(word)
  const first = ELISION.exec(plain)?.[1]
  return first === undefined || IN_FULL[first] === undefined ? plain : `${first}'`
}

/** Frequent words that are Italian and of no other language here, without accents; of an elided one the first part ("dell'"). */
export const OWN_WORDS: readonly string[] = `
  a e no si silenzio orario il gli della dello dei degli delle nella nello nel nei negli nelle alla allo alle agli dalla dalle dallo dal sulla sul sulle
  che cosa chi quando dove come perche quanto quanti quale quali sono sei siamo siete erano sara saranno ho hai abbiamo avete hanno avere essere
  fare fatto faccio puoi puo posso potresti devo deve dobbiamo vuoi voglio vorrei non piu mai niente tutto tutti tutta tutte ogni anche ancora gia
  sempre presto adesso subito dopo fino tra fra entro verso circa mio mia miei mie tuo tua suo sua nostro nostra questo questa questi queste
  quello quella un' dell' all' dall' nell' sull' quest' mezz' è
  oggi domani dopodomani ieri stasera stamattina stanotte domattina mattina mattino pomeriggio sera notte mezzogiorno mezzanotte settimana settimane
  mese mesi giorno giorni ore minuti anno anni mezza mezzo quarto
  lunedi martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio aprile maggio giugno luglio agosto settembre ottobre dicembre
  prossimo prossima scorso scorsa primo prima ultimo ultima due tre quattro cinque sette otto nove dieci undici dodici quindici venti trenta
  ricordami ricorda ricordamelo ricordare promemoria dimenticare cancella cancellare elimina sposta rimanda posticipa mostra mostrami metti imposta
  aggiungi salta riprendi cerca avvisami svegliami grazie ciao buongiorno buonasera prego aiuto lista impostazioni italiano inglese
  chiamare comprare mandare prendere pagare andare portare riunione dottore mamma`
  .split(/\s+/)
  .filter((word) => word !== '')

/** Other words that end as a verb of what was so does. */
const NO_PAST = new Set(
  'brava cava lava fava oliva viva riva diva leva neva attiva passiva estiva sportiva nuova festiva gengiva saliva'.split(
    ' ',
  ),
)

/** "passava", "mangiavano": what was so. */
export const wasDoing = (word: string): boolean => /.{3}[aei](?:va|vano|vamo)$/.test(word) && !NO_PAST.has(word)
