import { hesitationsOf, languageTables, readerOf as readerOfTables } from '../engine/language-tables.js'
import { plain } from '../engine/match.js'
import { phrases } from '../engine/row.js'
import { everywhere } from '../families/everywhere.js'
import { frenchItalian } from '../families/french-italian.js'
import { romance } from '../families/romance.js'
import { shortNames } from '../families/short-names.js'
import { written } from '../meanings/written.js'
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
    quand | lorsque | si | tantot | des que | aussitot que | une fois que | une fois | avant que | avant de | apres avoir | apres
    | avant | bientot | plus tard | tout de suite | maintenant | immediatement | un de ces jours | un jour | un jour ou
    | regulierement | parfois | de temps en temps | des fois | prochainement | a le occasion | en rentrant | en sortant
    | en arrivant | en partant | en passant | au moment | pendant que | tant que | sous peu | asap | des que possible
    | dans un (moment|instant|petit moment|petit instant) | dans pas longtemps | dans peu de temps | dans quelque temps
    | (cet|cette) (ete|hiver|automne) | au printemps | ce printemps | (le|la|les) (prochaine|dernieres|prochain) fois
    | a chaque fois | chaque fois que | au retour | le plus tot possible | incessamment | (en|cet) (ete|hiver|automne)`),
  // what follows says why, not when
  // in front of the time that what was told comes to
  conclusion: phrases('donc|alors|du coup'),
  reason: phrases(
    `, je [ne] [le|la|les|y|en] (oublie|zappe) | parce que | puisque | vu que | sinon | comme ca | pour que | car (il|elle|ils|elles|on|je|tu|nous|vous|ce|ca|demain|le|la|les|mon|ma|mes|apres)`,
  ),
  // what is told besides: ", my train is", ", they close"
  factof: phrases(
    `mon | ma | mes | notre | nos | son | sa | ses | leur | leurs | le | la | les | ton | ta | ce | cette | date limite | deadline`,
  ),
  factverb: phrases(
    `est | sont | sera | seront | ce est | part | partent | arrive | arrivent | commence | commencent | debute | ferme | ferment | ouvre | ouvrent | finit | finissent | expire | tombe | vient | viennent | decolle | atterrit | rentre | rentrent`,
  ),
  factself: phrases(
    `(il|elle|ils|elles|on|ca|cela) {-factverb} | ce (est|sera|etait) | je (ai|dois|pars|rentre|suis|serai|bosse|travaille) | on (a|doit|part|mange) | il y a`,
  ),
  condition: phrases('sauf', 'excepte', 'si', 'quand', 'avant', 'pendant', 'hormis'),
  preposition: phrases('en', 'dans'),
  particle: [],
  filler: phrases(`
    [ne] pas trop (tot|tard) [,] [mais|plutot] | euh | heu | bah | ben | hein | genre | environ | disons | idealement | de preference | si possible | plutot | au mieux
    | encore | seulement | uniquement | pile | enfin | exactement | a priori | juste | par exemple | je dirais | mettons | ferie | [du|le|ce] [jour|matin|soir] meme [jour] | le jour (j|meme) | (ce|du) jour [-] la | (du|le) meme jour | le (matin|soir|midi) meme`),
  hedge: phrases(`
    environ | a peu pres | ou (quelque chose|un truc) comme ca | ou par la | a peu de chose pres | grosso modo
    | au plus tard | ce jour [-] la | max | maximum | peut [-] etre | je (crois|pense) | au pire | minimum | si possible | plus ou moins`),
  slip: phrases(`
    non | nan | enfin | enfin non | euh | heu | euh non | non pardon | pardon | ou plutot | plutot | attends | attend
    | je veux dire | je voulais dire | disons | oups | desole | desolee | mince | zut | finalement | en fait | non en fait
    | non attends | pis non | puis non | et puis non | ah pis non | ou mieux | mieux | correction | ah non | non non | je me trompe | rectification | non disons`),
  dayword: phrases(`
    {-today} | {-tomorrow} | surlendemain | hier | lendemain | veille | week - end | weekend | fin de semaine`),
}

export const FRENCH = languageTables({
  tables: [
    everywhere,
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
    // "acheter", "finir", "prendre"
    infinitive: ({ tokens }, i) => (/^.{2,}(?:er|ir|re)$/.test(tokens[i]?.text ?? '') ? [plain(i + 1, true)] : []),
    wasdoing: ({ tokens }, i) => (wasDoing(tokens[i]?.text ?? '') ? [plain(i + 1, true)] : []),
  },
  words: {
    marks: ',-–—;|·:',
    links: ['et', 'puis', 'mais'],
    purposes: ['pour'],
    choices: ['ou'],
    holders: set(
      'le la les un une mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette apres avant jusque ' +
        'joyeux joyeuse joyeuses bonne depuis avec sans sur ou entre du des de au aux par contre chez sous que quel quelle aucun aucune',
    ),
    pronouns: set('le la les leur ce'),
    afterPronouns: set(
      "a en chaque tous toutes demain aujourd'hui des vers dans lundi mardi mercredi jeudi vendredi samedi dimanche",
    ),
    lengthHolders: set('un une de pendant durant le la les mon ma chaque pour'),
    connectors: ['de', 'que', 'concernant'],
    isDeed,
    ties: ['que'],
    copulas: ['est', 'sont', 'etait', 'sera', 'seront'],
    hesitations: hesitationsOf('euh heu hum', 'a dans vers le pour', 'genre', 'a vers dans pour avant'),
    dayNames: ['weekday', 'plural'],
    timely: ['weekday', 'plural', 'month', 'unit', 'ordinal', 'word', 'partname', 'dayword', 'noon', 'adverb'],
  },
})

export const readerOf = readerOfTables(FRENCH)
