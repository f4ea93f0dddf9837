import { phrases, says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import * as R from '../meanings/requests.js'
import { row } from '../meanings/rows.js'

/** Requests that stand behind what is to be done, and all that is asked besides text and time. */
export const wishes = {
  lapse: [],
  linking: phrases(`
    donc | alors | et | mais | du coup | et donc | pour ca | , | se il (te|vous) plait | stp | svp | tu peux | peux - tu | tu pourrais
    | pourrais - tu | est - ce que tu peux | est - ce que tu pourrais | merci de | il faut | il faudrait | je voudrais | je aimerais
    | et aussi | et surtout | ok | penses - y et`),
  telling: phrases(`
    dit | disait | ecrit | demande | repondu | il | elle | on | je | tu | que il | que elle | qui | ca | cela | ils | elles | ne | mon (telephone|agenda|collegue) | maman
    | papa | il me | elle me | ca me | qui me | !<{someword} (ma|mon|notre|sa|son|le|la) {-relative} | pour | de | a | ne pas | hier`),
  unasked: phrases('si | quand | lorsque | pourquoi | comment | il ma | elle me | ca me | ca'),
  questioning: phrases('qui | que | quoi | quand | ou | comment | pourquoi | combien | quel | quelle | est - ce que'),
  placeholder: phrases('quelque chose|qqch|qqchose'),
  called: phrases('{-w:*1}'),
  uptothen: phrases('jusque [-] la | jusque a (ce jour [-] la | cette date [-] la | cette date) | de ici la'),
  itself: phrases(
    'le - moi | le moi | ca | cela | y | alors | de ca | a ce sujet | la dessus | de le faire | de cela | de y penser | de y aller | - le - moi | chaque (semaine|fois|jour|mois) | a chaque fois | tous les (jours|mois) | toutes les semaines | pour les deux',
  ),
  asklast: phrases(`
    merci (de|pour) (me le rappeler|me rappeler|me prevenir|le rappel) |
    [il] (ne|) (faut|faudrait|dois) pas que je oublie | que je [ne] oublie pas | je [ne] dois pas oublier |
    (rappelle|rappeler|previens|notifie|alerte) [-] (le|la|les) [-] moi [ca|cela] | rappelle - moi (ca|cela) | (me le|me la|me les) rappeler
    | (tu peux|peux - tu|il faudrait|il faut|faut|merci de|faudrait|tu pourrais) (me le|me la|me les|me) rappeler | a [me] rappeler
    | [(fais|mets|cree|programme|prevois) [-] moi] [un|une] [petit] (rappel|alarme) | fais [-] moi y penser | (fais|faites) [-] me y penser | pense [-] y | pensez [-] y | tu (notes|me notes ca|le notes|note) | note [-] le | (faut|il faut) que tu me le dises | [tu|vous] me le (rappelles|rappelleras|rappelez|dis|diras|redis|rediras|signales) | (pense|pensez|penses) a me (le|la|les) (rappeler|dire|redire|signaler) | (ne|) (oublie|oubliez) pas de me (le|la|les) (rappeler|dire|redire|signaler) | dis [-] le [-] moi | a ne pas oublier | ne oublie pas | que tu me le rappelles`),
  howoften: [
    row('{-every} {length}', M.onlyLength),
    says('{-every} heures|chaque heure', { months: 0, days: 0, seconds: 3600 }),
    says('{-every} minutes|chaque minute', { months: 0, days: 0, seconds: 60 }),
    says('toutes les demi [-] heures', { months: 0, days: 0, seconds: 1800 }),
    says('tous les quarts de heure', { months: 0, days: 0, seconds: 900 }),
  ],
  limit: [
    row('(au maximum|maximum|max|au plus|jusque a|pas plus de) {n} fois', M.same),
    row('{n} fois (au plus|maximum|max|au maximum)', M.same),
  ],
  earlier: phrases('avant | plus tot | (a le|de|en) avance | auparavant | avant ca | avant cela | au prealable'),
  eve: phrases('la veille [au soir] | le soir (de avant|precedent)'),
  moreover: phrases(`
    et aussi | et encore [une fois] | et de nouveau | et une deuxieme fois | et | plus | puis | ainsi que | et rappelle [-] (moi|le moi|le - moi)
    [aussi|encore|encore une fois] | et un autre rappel | et un rappel | avec un rappel | et previens [-] moi | , et | aussi`),
  atnight: phrases(`
    meme la nuit | meme de nuit | meme en pleine nuit | meme pendant (mes|les) heures calmes | meme si ce est la nuit | meme le (week [-] end|weekend)
    | meme (un|les|mes|mon) (jour|jours) de (conge|conges|repos) | meme en conge | meme si je dors`),
  untildone: phrases(`
    jusque a ce que (je dise|je te dise|je aie dit) [que ce est|que je ai|ce est] (fait|fini|ok|stop|oui|bon|termine)
    | jusque a ce que (je le fasse|je le aie fait|ce soit fait|ce est fait|je confirme|je reponde|je aie fini|je termine|je le confirme|je le marque fait|je valide|je aie termine)
    | jusque a ce que je aie {-*1} | tant que (je ne ai pas|je ai pas) (dit|repondu|confirme|fini|valide|termine) [que ce est fait|fait|oui|stop|ok]
    | tant que (ce ne est pas|ce est pas) (fait|fini|termine|regle) | tant que je ne le ai pas fait | tant que je ne dis pas (fait|stop|que ce est fait)
    | tant que je ne ai pas dit [que] (fait|ce est fait|stop) | sans arret jusque a ce que ce soit fait | jusque a ce que fait`),
  nagging: phrases(`
    (harcele|relance|insiste|tanne|embete|bombarde|rappelle [-] moi sans arret|rappelle [-] moi sans cesse) [- moi|moi|aupres de moi]
    | continue a me rappeler | continue de me rappeler | ne arrete pas de me rappeler | ne me lache pas | (harceler|relancer) moi`),
  lengthsaid: [row('{length}', R.saidLength)],
  finishing: phrases(`
    je (le aie|le ai|ai|aie|aurai|le aurai) (fait|fini|termine) | je le fais | je le (termine|finis) | que je (le aie|le ai|le aurai|ai|aurai) (fait|fini|termine)
    | le avoir (fait|fini|termine) | la derniere fois | (avoir|que je ai) (dit|coche) fait | que ce est fait | que ce sera fait | ce est fait | chaque fois
    | que je dise fait | la fin | que je le fais`),
  // without a word of asking: "training at 7, an hour before and 10 minutes before"
  twoleads: [row('[{-oncesaid}] {first:aheadlead} {-andlead} {more:aheadleads}', R.leadsSaid)],
  leadmark: phrases('(,|.|;|:|-|–|—|!) [stp|svp]'),
  aheadleads: [
    row('[{-oncesaid}] {first:aheadlead}', R.leadsSaid),
    row('[{-oncesaid}] {first:aheadlead} {-andlead} {more:aheadleads}', R.leadsSaid),
  ],
  oncesaid: phrases('{-eachof} | toujours | une fois | une premiere fois | d abord'),
  aheadlead: [
    row('{length} {-earlier}', R.leadSaid),
    row('{length:jlength}', R.leadSaid),
    row('le jour (avant|de avant|precedent)|la veille !{soir}', R.leadSaid, {
      length: { months: 0, days: 1, seconds: 0 },
    }),
    row('la veille au soir|le soir (de avant|avant|precedent)', R.leadSaid, {
      length: { months: 0, days: 1, seconds: 0 },
      part: 'evening',
    }),
  ],
  andlead: phrases('[,] (et|puis|et puis) [aussi|encore [une fois]|de nouveau|a nouveau]'),
  everysaid: [row('chaque annee|tous les ans|chaque an|annuellement|chaque mois|tous les mois', R.asStretch)],
  soir: phrases('au soir'),
  wish: [
    // more than once ahead of something, or every year
    row('{-askahead} [de] {event:*} {-leadmark} {leads:twoleads}', R.leadsOf, { prefer: 7 }),
    row('!{opening} {event:*} {-leadmark} {leads:twoleads} [stp|svp]', R.leadsOf, { prefer: 6 }),
    row('{event:*} (,|.|;) [{-so}] {-askahead} {leads:aheadleads}', R.leadsOf, { prefer: 9 }),
    row('{event:*} (,|.|;) [{-so}] {-askahead} {leads:aheadleads} (de|pour|que) {todo:*}', R.leadsOf, { prefer: 8 }),
    row('{event:*} (,|.|;) [{-so}] {-askahead} {every:everysaid} [,] {leads:aheadleads}', R.leadsOf, { prefer: 10 }),
    row(
      '{event:*} (,|.|;) [{-so}] {-askahead} {every:everysaid} [,] {leads:aheadleads} (de|pour|que) {todo:*}',
      R.leadsOf,
      { prefer: 9 },
    ),
    row('{event:*} (,|.|;) [{-so}] {-askahead} {leads:aheadleads} [,] {every:everysaid}', R.leadsOf, { prefer: 10 }),
    row('{-nagging} {every:howoften} (de|pour|que|a) {words:*} [,] {-untildone}', R.nag, { prefer: 3 }),
    row('{-nagging} {every:howoften} (de|pour|que|a) {words:*}', R.nag),
    row('{-nagging} (de|pour|que|a|) {words:*} {every:howoften} [,] {-untildone}', R.nag, { prefer: 2 }),
    row('{-nagging} (de|pour|que|a|) {words:*} [,] {-untildone} [,] {every:howoften}', R.nag, { prefer: 2 }),
    row('{-nagging} (de|pour|que|a|) {words:*} [,] {-untildone}', R.nag, { prefer: 1 }),
    row(
      '{words:*} [,] (et|puis|et ensuite|ensuite) ([re] {-nagging}|redemande [- moi]|continue (de|a) demander) [encore|ensuite|apres] {every:howoften} [,] [{-untildone}]',
      R.andNag,
      { prefer: 4 },
    ),
    row('{words:*} [,] (et|puis|et ensuite|ensuite) {-nagging} [,] {-untildone}', R.andNag, { prefer: 4 }),
    row('{words:*} [,] {-andagain} {length:lengthsaid} apres {-finishing}', R.again, { prefer: 2 }),
    row('{words:*} [,] {-every} {length:lengthsaid} apres {-finishing}', R.again, { prefer: 2 }),
    row('{words:*} {length:lengthsaid} apres (chaque fois|{-finishing}) [a chaque fois|chaque fois]', R.again),
    row(
      '{event:*} [,|.|;|:|-] [{-so}] {-askahead} {ahead:length} {-earlier} [{-eachtime}] [(de|pour) {todo:*}]',
      R.aheadOf,
      { prefer: 1 },
    ),
    row('{-askahead} {ahead:length} avant {event:*} (de >{infinitive}|que je dois) {todo:*}', R.aheadOf, {
      prefer: -2,
    }),
    row('{event:*} (,|.|;) [{-so}] {-askahead} [de|pour] {todo:*} {ahead:length} {-earlier}', R.aheadOf, {
      prefer: -1,
    }),
    row('{-askahead} (de|pour|que|) {event:*} [,] !<{moreover} {ahead:length} {-earlier}', R.aheadOf),
    row('{event:*} [,|.|;|:|-] [{-so}] {-askahead} avec {ahead:length} (de avance|de preavis|de marge)', R.aheadOf, {
      prefer: 3,
    }),
    row('{-askahead} avec {ahead:length} (de avance|de preavis|de marge) [de|pour|que] {event:*}', R.aheadOf, {
      prefer: 2,
    }),
    row('{-askahead} [de|pour|que] {event:*} [,] avec {ahead:length} (de avance|de preavis|de marge)', R.aheadOf, {
      prefer: 2,
    }),
    row('{-askahead} [de|pour|que] {event:*} [,] et {ahead:length} (de avance|avant|de preavis)', R.aheadOf, {
      both: true,
      prefer: 1,
    }),
    row('{event:*} [,|.|;|:|-] [{-so}] {-askahead} [ca|le|cela] >{every} {time:*}', R.joined, { prefer: -1 }),
    row('(ajoute|ajouter|mets|mettre|inscris|note) {words:*} (a|dans|sur) {-lists}', R.listed),
    row('(ajoute|ajouter|mets|mettre|inscris|note) {words:*} (a|dans|sur) {-lists} {time:*}', R.listed, { prefer: -1 }),
  ],
  andagain: phrases(`
    et encore | et de nouveau | puis | et | et ensuite | et recommence | et refais - le | et rappelle [-] (le|moi) [-] [moi] [encore|de nouveau|ensuite|a nouveau]
    | puis rappelle [-] moi [encore|de nouveau|a nouveau] | et a nouveau | recommence | et repete [- le]`),
  so: phrases(
    'et | donc | alors | mais | du coup | et donc | se il (te|vous) plait | stp | svp | merci de | tu peux | peux - tu',
  ),
  askahead: phrases(`
    (rappelle|rappelez|previens|prevenez|alerte|notifie|avertis) [-] (moi|nous) | (rappelle|rappelez) [-] le [-] moi | me (rappeler|prevenir|alerter)
    | (mets|cree|ajoute|programme) [- moi] un rappel [pour|de] | !<{article} (rappel|rappels|alerte|alertes|notif|alarme)`),
  lists: phrases(`
    (ma|mes|la|mon|les) (liste [de rappels|de taches|de choses a faire]|rappels|taches|to [-] do [list]|todo [list]|agenda|calendrier)`),
  eachtime: phrases('chaque (semaine|fois|jour|mois) | a chaque fois'),
  being: phrases(`
    est | sera | ce est | ce sera | commence | debute | a lieu | aura lieu | tombe | je ai | il y a | on a | nous avons | part
    | arrive | demarre | se tient | ferme | ouvre`),
  article: phrases('le | la | les | mon | ma | mes | un | une | notre | nos'),
  fired: [
    ...phrases(`
      {-remind} [-] (le|la|les) [-] moi |
      {-remind} [-] moi (plus tard|encore|de nouveau|a nouveau) | {-remind} [-] (le|la) [-] moi (plus tard|encore [une fois]|de nouveau|a nouveau)
      | {-remind} [-] moi (plus tard|encore|de nouveau|a nouveau) {-piece} | {-remind} [-] moi {-piece} (encore|de nouveau|a nouveau)
      | {-remind} [-] (le|la) [-] moi [encore|de nouveau|a nouveau] {-piece} | {-remind} [-] moi [ca|cela] (plus tard)
      | {-remind} [-] moi encore une fois {-piece}`),
  ],
  agendaask: phrases(`
    (envoie|envoyer|donne|montre|dis|affiche|lis) [- moi|moi|- nous|nous|me] | (envoyer|montrer|donner) moi | me envoyer | me donner`),
  agendaday: phrases(`
    (ma|la) journee | mon programme [du jour|de la journee] | mon agenda [du jour|de la journee] | mes rappels (du jour|de la journee|de aujourd'hui)
    | le programme (du jour|de la journee) | le agenda du jour | (un|le) resume de (ma|la) journee | mon planning [du jour|de la journee] | mon emploi du temps`),
  leadin: phrases(`
    (donc|soit|mets|met|disons|plutot|peut - etre|ok|alors|non|pour|euh|ben|bon|vers|en fait|pardon|et|va pour|on dit|on va dire|mettons|je dirais|finalement)
    | ce est a dire | c'est [-] a [-] dire | mets (le|la) | mets - le | mets - la | et si on disait | je voulais dire | je veux dire | se il te plait | stp | que dirais - tu de | pourquoi pas | jusque a
    | jusque au | plutot vers`),
} satisfies Tables

/** What tells a thing to do from talk, several requests from one, and what a message that means nothing is nearest to. */
export const chat = {
  eveningthing: phrases('diner | souper | apero | soiree | concert | cine | cinema'),
  morningthing: phrases('reveil | petit [-] (dejeuner|dej) | brunch | (me|se) (lever|reveiller)'),
  doing: phrases('[me|se|le|la|les|lui|leur|en|y|nous] {-infinitive}'),
  duty: phrases(`
    [ok|bon|et|aussi|alors|donc|ah|oh] [,] [il] (faut|faudra|faudrait) [aussi|absolument|vraiment|encore] [que je pense a|penser a|que je|que on|pas oublier de|ne pas oublier de]
    | [ok|bon|et|aussi] [,] (je dois|je devrais|on doit|je vais|je voudrais|je veux|je aimerais) [aussi|absolument|vraiment|encore|] [penser a|aller|]
    | (ne|n) (oublie|oublions|oublier|oubliez) pas (de|) | (ne|n|) pas oublier (de|) | penser a | pense a | pensez a | note | a faire | todo | tache | memo
    | {-preamble} (:|,) | je ai (besoin de|a) | ok | bon | et | aussi`),
  // its verb stands in front
  therefore: phrases('donc | alors | du coup'),
  tobedone: phrases('a {-infinitive}'),
  elaborating: [],
  breakoff: phrases(
    '(non|ah non|oh non) [,|.|!] (attends|attend|pardon|non|plutot|oublie|oublie ca|pas ca|en fait) | (attends|pardon) [,|.] (non|pas ca|oublie) | en fait [,] (non|oublie ca) | (oublie|laisse tomber|efface) [ca]',
  ),
  setoff: phrases(
    '(ok|okay|bon|bien|tres bien|de accord|alors|donc|parfait|super|ah|oh|hm|bah|non|oui) [alors|donc|bien] | dans ce cas | tant pis',
  ),
  greeting: phrases(`
    (a|au) (demain|plus|bientot|tout a le heure|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|revoir|ce soir|toute|la prochaine|tantot)
    | bonjour | bonsoir | bonne (journee|nuit|soiree|annee|chance|fete|continuation|semaine|appetit) | bon (week|weekend|anniversaire|courage|appetit|voyage|we|apres)
    | joyeux | joyeuse | merci | salut | coucou | hello | bisous | ciao | felicitations | bravo | desole | pardon | oui | non | ouais | nan | ok | dac | de accord
    | lol | mdr | haha | hum | wow | super | cool | parfait | genial | tant mieux | peut - etre | bien sur | on se (voit|parle|appelle|rappelle)`),
  chatter: phrases(`
    {-wasdoing} | fermeture | greve | pluie | neige | orage | orages | verglas | brouillard |
    je | tu | il | elle | on | nous | vous | ils | elles | (ce|cet|cette) !{timenoun} | ces | ca | cela | ceci | y | il y (a|avoir) | voici | voila | qui | que | quoi | quand | ou
    | comment | pourquoi | combien | quel | quelle | quels | quelles | est | sont | etait | si | parce | ben | bah | puisque | car | comme | mais | donc | or | lequel | laquelle
    | quelque | quelqu'un | personne | rien | tout le monde | chacun | jamais | pas | plus rien | avez | avais | aurais | peux | pourrais | peut | peuvent | veux | voulez
    | (maman|papa|mamie|papi|paul|mon|ma|mes|le|la|les|notre|nos|sa|son|ses|leur|leurs) {-*1} (appelle|arrive|vient|part|passe|rentre|est|sont|sera|a|ont|va|vont|revient|commence|ferme|ouvre|demarre|dort|mange|joue|rentrent|viennent|arrivent|partent|finit|travaille)
    | (maman|papa|mamie|papi|paul) (appelle|arrive|vient|part|passe|rentre|est|sera|a|va|revient|dort|mange)
    | (liste|montre|affiche|annule|supprime|efface|deplace|decale|reporte|repousse|saute|reprends|renomme|change|modifie|bloque|exporte|importe|aide|reglages|parametres|arrete|rappelle|remets|defais|cherche|trouve)
    | (ma|mon|mes|notre|nos|sa|son|ses) {-relative}
    | ben la | y ~' | (un autre|encore un|une autre) | dis | dites | donne - moi | raconte | regarde | imagine | attends`),
  relative: phrases(
    'voisin | voisine | mere | pere | frere | soeur | fille | fils | mari | femme | collegue | patron | patronne | chef | ami | amie | copain | copine | cousin | cousine | oncle | tante | proprio | coloc | colocataire',
  ),
  timenoun: phrases('{-partname} | {-weekday} | {-punit} | we'),
  chatting: phrases(`
    me !{-infinitive} {-w:*1} |
    (rappelle|rappelez|previens) [-] moi | hier | avant [-] hier | en train de | (rappelle|rappelles|rappelez|previens|avertis) [- moi] (pas|plus|jamais) | la semaine (derniere|passee) | le mois (dernier|passe) | le annee (derniere|passee) | il y a | tout a le heure on | ce matin on | rappel | rappels`),
  stating: phrases(`
    {-wasdoing} | se (reunit|reunissent|tient|deroule|passe) | a (son|sa|ses) | est | sont | etait | etaient | sera | seront | serait | avoir | a (ete|eu|lieu|dit|fait|pris) | ont | avait | aura | va | vont | vient | viennent | arrive | arrivent | partent | commence | commencent | finit
    | finissent | ouvre | dure | passera | viendra | arrivera | partira | rentre | revient | sait | pense | veut | peut | doit | faisait | avons | ai | suis
    | je (bosse|suis|vais|serai|travaille|pars|dors) | annulee | annules | annulees | annule | reportee | reportes | annoncee | !<{article} annonce | confirmee | prevue | prevu | reserve par | reservee par | fete | fetent
    | se (marie|marient) | prend | prennent | amene | amenent | emmene | emmenent | apporte | apportent | recupere | recuperent | presente | presentent | explique | mange | mangent | joue | jouent | chante
    | chantent | etudie | recoit | recoivent | livrent | envoie | paie | paye | organise | ecrit | parle | parlent | sortent | descend | telephonent | appelle | appellent | ramene | dort
    | dorment | dinent | achete | achetent | nettoie | prepare | preparent | depose | !<{ofpass} passe | passent | rentrent
    | es | as | sommes | etes | appellera | a - t ~- | est - ce`),
  // "le mot de passe"
  ofpass: phrases('de'),
  clausing: phrases(
    'si | parce | puisque | car | pendant que | quand | lorsque | depuis que | avant que | apres que | qui',
  ),
  over: phrases(`
    (je|on|il|elle|nous|ils|elles|tu|vous) (ai|a|avons|ont|as|avez|suis|est|sommes|sont|es|etes) [deja|bien|tout|enfin] {-pastword}
    | (je|on|il|elle|nous) (etait|etais|etions|avait|avais)`),
  pastword: phrases(`
    fait | eu | ete | vu | pris | dit | mis | mange | achete | appele | parle | fini | termine | alle | allee | parti | partie | arrive | arrivee | venu | venue | rentre | rentree
    | passe | recu | perdu | trouve | oublie | regarde | lu | ecrit | dormi | joue | gagne | rencontre`),
  joining: phrases('et | puis | et puis | ensuite | et ensuite | et aussi | aussi | ainsi que | plus | apres ca'),
  spreading: phrases('prochain | prochaine | ce | cette'),
  repeated: phrases(
    'encore | de nouveau | a nouveau | une (autre|nouvelle|deuxieme) fois | aussi | puis | et | une fois | encore une fois | egalement | enfin | pour finir | une derniere fois',
  ),
  another: phrases('[de|d|que] {-doing}'),
  eachof: phrases('[,] (chaque fois|a chaque fois|les deux fois|les deux jours|chacun) [,]'),
  sameday: phrases('le meme jour | ce jour [-] la'),
  preferred: phrases(
    "(c'est|est|serait|ce serait|sera) (mieux|preferable|bien|parfait|ideal|bon) | (me|nous|m') (va|convient|irait|arrange) [mieux|bien] | de preference | plutot",
  ),
  betweening: phrases('entre'),
  startsanew: phrases(`
    (rappelle|rappelez|rapelle) [-] (moi|nous) | (rappelle|rappelez) [-] le | (mets|cree|ajoute|programme) [- moi] (un|une) [autre] (rappel|alarme|minuteur) | (ne|n) oublie pas
    | fais [-] moi penser | previens [-] moi | reveille [-] moi | me rappeler`),
  listing: phrases(
    '(mets|cree|ajoute|programme|note|donne) [- moi] | je (veux|voudrais) | je ai besoin de | il me faut | tu peux me (mettre|creer|faire) | je ai',
  ),
  countedthings: phrases(
    '({-#}|deux|trois|quatre|cinq|six|plusieurs|quelques|ces) (rappels|choses|taches|alarmes|trucs)',
  ),
  listheader: phrases(`
    (mets|cree|ajoute|programme|note) [- moi] (deux|trois|quatre|cinq|six|des|plusieurs|quelques|ces|les|{-#}) rappels [suivants] | rappels | mes rappels
    | [{-listing}] {-countedthings} | rappelle [-] moi [de] {-countedthings} | rappelle [-] moi [ces choses|ceci|les choses suivantes|de] | a ne pas oublier | a faire | pense - bete`),
  hint: [
    says('reporte|reporter|repousse|repousser|snooze|plus tard|remets|remettre', 'snooze'),
    says('supprime|supprimer|annule|annuler|efface|effacer|enleve|enlever|retire|retirer', 'cancel'),
    says('deplace|deplacer|modifie|modifier|change|changer|decale|decaler|renomme|renommer|avance', 'edit'),
    says('reglage|reglages|parametre|parametres|fuseau|langue|heures calmes|horloge', 'settings'),
    says('aide|aider|comment|commande|commandes|que sais - tu', 'help'),
    says('liste|lister|montre|montrer|affiche|afficher|rappels|prevu|prevus', 'list'),
    says('rappelle|rappeler|rappel|oublie|oublier|alarme|reveil|souviens', 'create'),
  ],
  nottask: phrases(`
    qui | que | quoi | pourquoi | comment | quand | ou | quel | quelle | est | suis | sont | etait | je | tu | il | elle | on | nous | vous | ils | elles | ce | cette | ca | cela | le | la
    | les | mon | ma | mes | ton | ta | si | parce | merci | non | oui | donc | mais | et | oh | ah | haha | lol | mdr | bonjour | salut | y | un | une | de accord | ok`),
} satisfies Tables
