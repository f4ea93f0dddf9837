import { hesitationsOf, languageTables } from '../engine/language-tables.js'
import { plain } from '../engine/match.js'
import { leavingOut, phrases } from '../engine/row.js'
import { everywhere } from '../families/everywhere.js'
import { germanic } from '../families/germanic.js'
import { shortNames } from '../families/short-names.js'
import { written } from '../meanings/written.js'
import { textAt } from '../text/match.js'
import { clock } from './clock.js'
import { days } from './days.js'
import { lengths } from './lengths.js'
import { lexicon } from './lexicon.js'
import { pieces } from './pieces.js'
import { bounds, repeats } from './repeats.js'
import { readWords } from './words.js'
import { zoneReaders, zones } from './zones.js'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const CHORE =
  /(?:termin|arzt|friseur|frisoer|kontrolle|tuev|impfung|pruefung|klausur|abgabe|muell|tonne|papier|abfuhr|sack|saecke|rechnung|miete|wartung|inspektion|abschlag|steuererklaerung|ablesung|lieferung|reifenwechsel)$/

const DONE =
  /^(?:(?:ab|an|auf|aus|bei|durch|ein|fertig|fest|frei|heim|her|hin|los|mit|nach|raus|rein|rum|um|vor|weg|zu|zurueck|zusammen)ge\S+(?:t|en)|verschoben|verlegt|verkauft|erledigt|bezahlt|bestellt|ge(?:macht|kauft|holt|sagt|schickt|bracht|zahlt|tan|gessen|nommen|gangen|wesen|kommen|sehen|lesen|schrieben|fahren|sprochen|troffen|habt|schlafen|laufen))$/
const UNDONE = /ge(?:ben|hen|winnen|woehnen|stehen|stalten|niessen|fallen|langen)$/

const OCCASIONS = {
  occasion: phrases(`
    wenn | sobald | sowie | bevor | nachdem | vorm | vor | nach | bald | nachher | spaeter | irgendwann | gleich
    | demnaechst | jetzt | sofort | regelmaessig | manchmal`),
  // what follows says why, not when
  // in front of the time that what was told comes to
  conclusion: phrases('also [bitte]|darum [bitte]|deshalb [bitte]|daher [bitte]'),
  reason: phrases(
    `, (ich|das|die|den|sonst) vergesse ich | , ich vergesse | weil | denn | sonst | damit | da (ich|er|sie|es|wir|die|der|das|mein|meine|morgen|heute)`,
  ),
  // what is told besides: ", my train is", ", they close"
  factof: phrases(`mein | meine | der | die | das | ihr | ihre | sein | seine | unser | unsere | dein | deine`),
  factverb: phrases(
    `ist | sind | geht | gehen | faehrt | fahrt | fahren | beginnt | beginnen | schliesst | schliessen | kommt | kommen | endet | enden | startet | starten | oeffnet | offnet | oeffnen | offnen | macht | machen | fliegt | landet | faengt | fangt | laeuft | lauft`,
  ),
  factself: phrases(
    `(er|sie|es|wir|die|der|das|da) {-factverb} | ich (habe|hab|muss|bin|fahre|fliege|arbeite) | wir haben`,
  ),
  condition: phrases('ausser', 'wenn', 'falls'),
  preposition: phrases(`
    in | am | an | zum | zu !{home} | jeden | jede | jedes | bei
    | [kurz|rechtzeitig|gleich|direkt|noch|lange|etwas] (vor|vorm|nach)`),
  home: phrases('hause | haus'),
  particle: [],
  slip: phrases(`
    (ach|oh|ah|aeh|o) (nein|ne|nee|na|noe) | (nein|ne|nee) (warte|halt|doch|quatsch) | oder nein | oder (quatsch|moment|warte|halt) | oder nee | oder ne | oder doch | oder besser | oder lieber | nein | ne | nee | noe | quatsch
    | moment | warte | doch | doch lieber | lieber | sorry | ich meine | ich meinte | besser | halt | stopp | stop
    | aeh | aehm | also | sagen wir | vielmehr | bloedsinn | korrektur | na`),
  filler: phrases(
    'nicht (zu|so|allzu) (frueh|spaet|zeitig) [,] [aber|eher|sondern|lieber|besser] | vielleicht | gleich | jetzt | sofort | jetzt sofort | jetzt gleich | und zwar | ungefaehr | circa | zirka | ca | ca . | etwa | so | aeh | aehm | hm | am besten',
  ),
  hedge: phrases(`
    rum | herum | irgendwann | irgendwann mal | oder so | ungefaehr | circa | ca . | spaetestens | vielleicht | eventuell | wahrscheinlich
    | (denk|denke|glaub|glaube) ich`),
  timeword: phrases('vorher | davor | zuvor | danach | nachher | vortag | vorabend'),
  dayword: phrases('heute | morgen | uebermorgen | woche | wochenende | tag | tage'),
}

export const GERMAN = languageTables({
  tables: [
    leavingOut(everywhere, { dom: ['{d:#12}'] }),
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
  readers: {
    ...zoneReaders,
    // "abholen", "rechnern"; nouns are written with a capital by those who write them so
    infinitive: ({ tokens }, i) => (/^\S{2,}(?:en|ern|eln)$/.test(textAt(tokens, i)) ? [plain(i + 1, true)] : []),
    // "gegossen", "erledigt"
    // "bellt", "klingelt"
    finite: ({ tokens }, i) => (/^[a-z]{3,}t$/.test(textAt(tokens, i)) ? [plain(i + 1, true)] : []),
    oftenword: ({ tokens }, i) =>
      /^\S{3,}(?:stuendlich|taegig|woechentlich|woechig|monatlich|jaehrlich)$/.test(textAt(tokens, i))
        ? [plain(i + 1, true)]
        : [],
    // "grippeimpfung", "papiertonne": what is due on a day; the last part of a word says what it is
    chore: ({ tokens }, i) => (CHORE.test(textAt(tokens, i)) ? [plain(i + 1, true)] : []),
    // "abgeholt", "verschoben": what is told of as done ends in it; "abgeben" is no such word
    done: ({ tokens }, i) =>
      DONE.test(textAt(tokens, i)) && !UNDONE.test(textAt(tokens, i)) ? [plain(i + 1, true)] : [],
    // "elternabend": a day of its own, which only those know who are invited
    eventday: ({ tokens }, i) =>
      /^\S{3,}(?:tag|abend|nacht|fest|feier|morgen|ferien|termin|laeuten)$/.test(textAt(tokens, i))
        ? [plain(i + 1, true)]
        : [],
    participle: ({ tokens }, i) => (/^.*ge\S+(?:t|en)$/.test(textAt(tokens, i)) ? [plain(i + 1, true)] : []),
  },
  words: {
    marks: ',-–—',
    links: ['und', 'jeweils', 'dann', 'immer', 'noch', 'gleich', 'schon'],
    choices: ['oder'],
    holders: set(
      'der die das des dem ein eine einen einem einer mein meine meinen meinem meiner dein deine deinen kein keine keinen ' +
        'unser unsere ihr ihre vor nach seit oder als von mit fuer ueber ohne gegen statt wegen zwischen bis',
    ),
    pronouns: set('der die das ihr ihre'),
    afterPronouns: set('um am im jeden'),
    lengthHolders: set(''),
    connectors: ['an', 'ans', 'daran', 'dran', 'dass'],
    ties: ['dass'],
    purposes: ['fuer'],
    copulas: ['ist', 'sind', 'war'],
    hesitations: hesitationsOf('aeh aehm eh ehm hm oeh oehm', 'um in gegen ab am so bis von', 'so', 'gegen um ab in'),
    dayNames: ['weekday', 'plural'],

    timely: ['weekday', 'plural', 'month', 'unit', 'ordinal', 'word', 'part', 'adverb', 'dayword', 'timeword'],
  },
})
