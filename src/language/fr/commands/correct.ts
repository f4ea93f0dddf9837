import * as X from '../../commands/correct.js'
import { row } from '../../commands/rows.js'
import * as W from '../../commands/wording.js'
import { patterns, phrases, says } from '../../engine/row.js'

/** What corrections are made of. */
export const corrections = {
  misspelt: phrases(
    '[une] (faute|erreur) de (frappe|ecriture|orthographe)|(je me suis|me suis) (trompe|trompee) de (nom|mot)|(mal ecrit|mauvais nom|mauvais mot)|[le] correcteur [automatique]|typo',
  ),
  called: phrases('(il|elle) se appelle|(ca|cela) se ecrit|(ce est|ce etait|ce sera)|avec|pour|chez'),
  iscalled: phrases('(se appelle|est son nom|bien sur|evidemment)'),
  meantit: phrases('je (voulais|veux) dire'),
  linkword: phrases('avec|pour|chez|de|a'),
  spelt: [row('[,] avec [un|une] {letters:*1}', W.letters)],
  no: phrases('non | nan | non non | nope'),
  oops: phrases(`
    oups | pardon | attends | attend | stop | desole | desolee | mince | zut | merde | flute | erreur | je me suis trompe | je me suis trompee | mauvais jour
    | mauvaise heure | mauvaise date | excuse [-] moi | excusez [-] moi | mea culpa`),
  denial: phrases(
    'correction | je (voulais|veux) dire | je pensais a | ca devait etre | ce devait etre | je parlais de',
  ),
  soft: phrases(`
    quoique | encore que | (ce ne est|ce est) pas (bon|ca|juste) | faux | oh | ah | euh | heu | hum | en fait | plutot | finalement | mieux | mais | et | alors | donc | ok | okay | bon | juste
    | (mets|met|mettez|change|passe|fais|mettons|disons) [- le|- la|-le|le|la|ca] [a|en|au|pour|plutot] | (ce est|ce sera|ca doit etre|il faut que ce soit) [plutot|a|le|pour]
    | je prefere | de preference | pour | a | le | au | peux - tu (le|la) (mettre|passer) (a|au|pour) | la meme (heure|chose) | a la meme heure | vaut mieux | disons | [(reviens|revenons|remets)] (de nouveau|a nouveau) [a|au|le] | (reviens|revenons|remets [- le]) (a|au|le)`),
  replacing: phrases(`
    (mets|met|passe|change) [-] (le|la|ca)|seulement|uniquement|a la place|juste`),
  closer: phrases(`
    [,] (plutot | a la place | finalement | se il te plait | stp | je voulais dire | en fait | ce serait mieux | ca me va mieux | ca me arrange [mieux] | suffit | serait mieux
    | est mieux | a la meme heure | du coup)`),
  thistime: phrases(
    `[juste|seulement] [pour] cette fois [- ci] [seulement] | la prochaine fois | exceptionnellement | pour une fois`,
  ),
  fromnow: phrases(
    '(a partir de (maintenant|la)|par la suite|des maintenant|dorenavant|desormais|a le avenir) [toujours]',
  ),
  onlystill: phrases('seulement|juste|uniquement'),
  goingon: phrases('continue|continuez|reprends|on continue'),
  asbefore: phrases('comme (avant|de habitude|d habitude|prevu)|normalement'),
  wholething: phrases('tout (ca|cela) | le tout'),
  shifted: [
    row('{length} (plus tard|apres)', X.later),
    row('{length} (plus tot|avant)', X.later, { back: true }),
    says('(le lendemain|le jour (suivant|de apres))', X.NEXT_DAY, { prefer: 1 }),
    says('(la veille|le jour (precedent|de avant))', X.DAY_BEFORE, { prefer: 1 }),
    says('la semaine (suivante|de apres)', X.NEXT_WEEK, { prefer: 1 }),
  ],
  half: patterns({
    am: '(du|le|au) matin|dans la matinee',
    pm: '(du|le|au) soir|de le apres [-] midi|le apres [-] midi|dans la soiree|de le aprem',
  }),
  exception: [row('[mais] (sauf|pas|excepte|hormis|a part) {of:excepteds}', X.except)],
  swap: [
    row('pas [le|a|au] {wrong:*} (,|;|-|[,] mais) [plutot|le|a|au] {right:*}', X.swap, { prefer: 1 }),
    row('{right:*} [,] (pas|et pas|et non|au lieu de|plutot que) [le|a|au] {wrong:*}', X.swap),
  ],
  notext: phrases(`
    (ca|cela|ce) [est|va|marche|suffit] [{-any:*}] | (merci|je|tu|pourquoi|que|quand|comment|qui|ou) [{-any:*}] | pas [{-any:*}] | jamais [{-any:*}] | rien [{-any:*}]
    | bien | ok | okay | bon | tout va bien | attends | stop | desole`),
  ratherlead: phrases('plutot | mets [plutot] | disons | finalement | seulement'),
  leadwilldo: phrases('(suffit|suffisent|suffira|suffiront|plutot|me va|iront|ira)'),
  // behind "and", with a time: on what day, and what ties the two
  addedday: phrases('le meme jour [,]|ce jour [-] la'),
  addedend: phrases('aussi|egalement|stp'),
  addedtie: phrases('[aussi] (de|d|que|:)|aussi'),
  notalso: phrases(`
    aussi | encore | alors | maintenant | rappelle | que | quand | qui | comment | ou | pourquoi | est | sont | peux | supprime | annule | deplace | montre | ca | je | tu | apres
    | toi | vous | puis | mes | la suite`),
  correction: [
    row(
      '[{-softly}] ((ce ne est|ce est) pas (ca|bon|juste|correct|ce que je (voulais|ai dit))|ce est (faux|incorrect))',
      X.wrong,
      { prefer: 9 },
    ),
    row(
      '[{-softly}] (faux|tu as mal compris|mal compris|pas ca|erreur|ce ne est pas correct|il y a une erreur)',
      X.wrong,
      { prefer: 9 },
    ),
    row('[{-softly}] {-ratherlead} {length} (avant|a le avance) [stp|svp]', X.lead, {
      insteadOfOthers: true,
      prefer: 13,
    }),
    row('[{-softly}] {length} (avant|a le avance) {-leadwilldo}', X.lead, { insteadOfOthers: true, prefer: 13 }),
    row('[{-softly}] [{-adding}] {length} (avant|a le avance|plus tot|de avance) [aussi|egalement|deja]', X.lead, {
      prefer: 8,
    }),
    row('[{-softly}] [{-adding}] {length} (avant|a le avance) [aussi|egalement|deja]', X.lead, { prefer: 12 }),
    row('(et|plus) [aussi|encore|egalement] [{-adding}] {length} (avant|a le avance|plus tot|de avance)', X.lead, {
      prefer: 10,
    }),
    row('(et|plus|ah et|et puis) [,] [aussi|encore|egalement] {text:*}', X.also, { prefer: 9 }),
  ],
  adding: phrases(
    '(et|aussi|encore|egalement|deja|(rappelle|previens) [-] moi|rappelle [-] le [-] moi|avec un rappel|un rappel|ajoute [un rappel]) [,] [{-adding}]',
  ),
}
