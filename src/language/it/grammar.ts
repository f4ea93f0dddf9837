import { hesitationsOf, languageTables, readerOf as readerOfTables } from '../engine/language-tables.js'
import { plain } from '../engine/match.js'
import { leavingOut, phrases } from '../engine/row.js'
import { everywhere } from '../families/everywhere.js'
import { frenchItalian } from '../families/french-italian.js'
import { romance } from '../families/romance.js'
import { shortNames } from '../families/short-names.js'
import { written } from '../meanings/written.js'
import { isWord } from '../text/match.js'
import { clock, parts } from './clock.js'
import { days } from './days.js'
import { lengths } from './lengths.js'
import { lexicon } from './lexicon.js'
import { pieces } from './pieces.js'
import { bounds, repeats } from './repeats.js'
import { isDeed, readWords, wasDoing } from './words.js'
import { zoneReaders, zones } from './zones.js'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const OCCASIONS = {
  occasion: phrases(`
    quando | appena | non appena | se | dopo che | prima che | una volta che | presto | piu tardi | dopo | prima | adesso | ora | subito | un giorno | uno di questi giorni
    | regolarmente | ogni tanto | a volte | prossimamente | prima o poi | con calma | uscendo | tornando | rientrando | arrivando | mentre | finche | tra (poco|un attimo|un po|un momento)
    | fra (poco|un attimo|un po|un momento) | il prima possibile | (la|il|le|i) (prossima|prossime|ultima) volta | ogni volta che | al ritorno | in (estate|inverno|autunno|primavera)
    | (questa|questo) (estate|inverno|autunno|primavera) | di tanto in tanto | la prossima volta | a breve`),
  // what follows says why, not when
  // in front of the time that what was told comes to
  conclusion: phrases('quindi|allora|percio'),
  reason: phrases(
    `, (lo|la|li|le|me ne|me lo|me la) (dimentico|scordo) | , (mi|) (dimentico|scordo) sempre | perche | poiche | siccome | visto che | dato che | senno | se no | altrimenti | cosi (non|posso|arrivo|poi|sono) | , che | che (oggi|domani|dopodomani|poi|stasera|dopo|ieri|non|se)`,
  ),
  // what is told besides: ", my train is", ", they close"
  factof: phrases(`il | lo | la | i | gli | le | mio | mia | suo | sua | nostro | nostra`),
  factverb: phrases(
    `essere | sono | sara | saranno | parte | partono | arriva | arrivano | comincia | cominciano | inizia | iniziano | chiude | chiudono | apre | aprono | finisce | finiscono | scade | scadono | viene | vengono | atterra | decolla`,
  ),
  factself: phrases(`[lui|lei|loro|ci] {-factverb} | ce | ho | abbiamo | devo | dobbiamo | parto | partiamo`),
  condition: phrases('tranne', 'eccetto', 'meno', 'a parte', 'se', 'quando', 'prima', 'durante', 'salvo'),
  preposition: phrases('in', 'durante'),
  particle: [],
  please: phrases(
    'per (favore|piacere|cortesia) | pf | ti prego | grazie | gentilmente | cortesemente | mi raccomando | assolutamente | tassativamente',
  ),
  filler: phrases(`
    non (troppo|tanto|tanto) (presto|tardi) [,] [ma|piuttosto|meglio] | {-awhile} [,] [{-correction}] | {-please} | eh | ehm | mah | boh | diciamo | tipo | circa | magari | possibilmente | preferibilmente | se possibile | idealmente | piu o meno | proprio | esattamente | solo | soltanto | gia
    | [lo] stesso giorno | (quel|quello) giorno | (la|il) (mattina|mattino) stessa | (la sera|il giorno) stesso | il giorno stesso | direi | almeno | festivo`),
  hedge: phrases(`
    {-please} | circa | piu o meno | o giu di li | o una cosa del genere | al massimo | massimo | se possibile | al piu tardi | e basta | quel giorno | (lo|il) stesso giorno | in caso`),
  slip: phrases(`
    no | anzi | anzi no | ehm | scusa | scusami | pardon | volevo dire | voglio dire | intendevo | o meglio | meglio | facciamo | piuttosto | aspetta | ops | ho sbagliato | mi correggo | no aspetta | no scusa
    | no anzi | no meglio | mi sono sbagliato | mi sono sbagliata | diciamo | cioe | sbagliato | no diciamo | niente | no niente | ma no | come non detto | correggo | rettifico`),
  dayword: phrases(
    '{-today} | {-tomorrow} | dopodomani | ieri | vigilia | weekend | finesettimana | fine settimana | stasera | stamattina | stanotte',
  ),
}

export const ITALIAN = languageTables({
  tables: [
    // "il 31 giugno": which day is none is said without its article
    leavingOut(everywhere, { piece: ['{day}'] }),
    romance,
    shortNames,
    frenchItalian,
    lexicon,
    clock,
    parts,
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
  readers: {
    ...zoneReaders,
    wasdoing: ({ tokens }, i) => (wasDoing(tokens[i]?.text ?? '') ? [plain(i + 1, true)] : []),
    // "comprare", "portarlo"
    infinitive: ({ tokens }, i) => (isDeed(tokens, i) ? [plain(i + 1, true)] : []),
    // "sarà", and "sara" as it is typed; "Sara" and "con sara" are a name
    willbe: ({ tokens, message }, i) =>
      /^(?:sarà|sara['’]?)$/u.test(message.slice(tokens[i]?.start, tokens[i]?.end)) &&
      !isWord(tokens, i - 1, 'con', 'a', 'di', 'da', 'per', 'e', 'chiamare', 'sentire')
        ? [plain(i + 1, true)]
        : [],
  },
  words: {
    marks: ',-–—;|·:',
    links: ['e', 'poi', 'ma', 'ed'],
    purposes: ['per'],
    choices: ['o', 'oppure'],
    holders: set(
      'il lo la i gli le un uno una mio mia miei mie tuo tua suo sua nostro nostra vostro loro questo questa dopo prima fino con senza su o tra fra del dello della dei degli ' +
        'delle di dal dalla dai sul sulla nel nella col contro sotto che quale ogni nessun',
    ),
    // "dei miei | ogni anno" are one's parents
    pronouns: set('la lo le li gli loro miei tuoi suoi nostri vostri mia tua sua mio tuo suo'),
    afterPronouns: set(
      'alle a in il ogni tutti tutte domani oggi stasera verso lunedi martedi mercoledi giovedi venerdi sabato domenica tra fra entro',
    ),
    lengthHolders: set('un una di per durante il la le i mio mia ogni da'),
    connectors: ['di', 'che', 'riguardo'],
    isDeed,
    ties: ['che'],
    copulas: ['essere', 'sono', 'era', 'erano', 'sara', 'saranno'],
    hesitations: hesitationsOf(
      'ehm eh mmm uhm',
      'alle tra fra il le verso dalle',
      'tipo circa',
      'alle all tra fra verso per entro dalle le',
    ),
    dayNames: ['weekday', 'plural'],
    timely: ['weekday', 'plural', 'month', 'unit', 'ordinal', 'word', 'partname', 'dayword', 'noon', 'adverb'],
  },
})

export const readerOf = readerOfTables(ITALIAN)
