import { phrases, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import * as R from '../meanings/requests.js'
import { row } from '../meanings/rows.js'
import type { RequestTables } from '../requests/tables.js'
import { chat, wishes } from './wishes.js'

/** How a request opens, whom it is for, and the politeness around it. Elisions are in full: "n'oublie" is "ne oublie". */
const openings = {
  courtesy: phrases(`
    (tu sais|sais [-] tu|vous savez|savez [-] vous) >{reminded} | adieu | bien le bonjour | heille | hey | heye | allo | (bonjour|bonsoir|salut|coucou|hello|hey|he|yo) [le|mon|cher] [bot] | bot | se il (te|vous) plait | stp | svp | please
    | merci [de|beaucoup|de bien vouloir|de avance] | (est - ce que|) (tu peux|tu pourrais|vous pouvez|vous pourriez)
    [bien|me dire de|juste|aussi|encore] | (peux|pourrais|peut|pourrait) [-] tu [bien|aussi|juste] | (pouvez|pourriez) [-] vous
    [bien|aussi] | tu (veux|voudrais) bien | (veux|voudrais) [-] tu [bien] | (voulez|voudriez) [-] vous [bien]
    | (penses|crois) [-] tu pouvoir | est - ce que | il faut que tu | il faudrait que tu | je (veux|voudrais|aimerais) que tu | je aimerais que vous | je (te|vous) en (supplie|prie) | (cher|chere) (assistant|assistante|bot|ami) | (voudriez|voudrais|voulez) [-] (vous|tu) | je (voulais|voudrais|veux) (te|vous) demander [de]
    | je (veux|voudrais|aimerais|souhaite|souhaiterais|desire) [que vous|que tu] | je ai besoin (de|que tu|que)
    | (ok|okay|oui|ouais|non|bon|alors|donc|et|aussi|euh|heu|ah|oh|dis !{dismoi}|tiens|d accord|parfait|super|cool|enfin|voila|au fait|bref|attends|attend|genre)
    | de accord | au fait | hep | ensuite | du coup | sinon | (serait|est) [-] il possible de
    | ce serait (bien|gentil|sympa|top|super) (de|si tu pouvais|que tu) | aurais - tu la gentillesse de | n oublie pas de me
    | (ce|ca) serait (cool|bien|top|super|gentil|sympa|genial) (si tu|de) | (tu|vous) (penses|pensez) a | priere de | (steuplait|steplait|steup|stpp|s te plait|se te plait) | (wesh|frere|frerot|gros|mon frere|meuf|cousin|les amis|putain|merde|mince|oups|zut|oula|lol|mdr|oh la|allez|vas - y|eh|eh oh)
    | veuillez [bien] | {-preamble} [:|,|.] | (mon|ma) (grand|grande|belle|coeur|cherie|cheri) | cherie | cheri | chef | mec | poto | bebe | les gars
    | se il te plait , | pense a | essaie de | n hesite pas a | siri | alexa | google | ok google | dis siri | assistant`),
  closing: phrases(`
    se il (te|vous) plait | stp | svp | s t p | please | merci [beaucoup|bien|de avance|a toi|bot|infiniment|bcp|mille fois]
    | mille mercis | ok | okay | de accord | dac | hein | bisous | bises | a plus | bonne (journee|soiree) | tu veux bien
    | tu peux | si possible | si tu peux | si tu veux bien | ce serait (bien|top|super|gentil) | voila | prends note | prenez note | voulez [-] vous | veux [-] tu | par pitie | cordialement
    | thx | mci | mrc`),
  opening: [
    row('{-remind} [-] {whom} [donc|bien|vite|gentiment|stp|svp|se il (te|vous) plait]', R.ask),
    row('{-remind} [-] {whom} - (le|la|les|ca|y)', R.ask, { prefer: 1 }),
    // as the Swiss soften it
    row('{-remind} [-] {whom} voir >{timeandtext}', R.ask, { prefer: 1 }),
    row('{-remind} [-] (le|la|les|en) [-] moi', R.ask, { prefer: 1 }),
    row('(dis|dites|redis|redites|signale|signalez) [-] (le|la|les) [-] moi >{piece}', R.ask),
    row('[tu|vous] me (le|la|les) (rappelles|rappelleras|rappelez|rappelle)', R.ask),
    row('(me|m) {-reminding}', R.ask),
    row('(me|m) le {-reminding}', R.ask, { loose: true, prefer: -1 }),
    row('nous {-reminding}', R.ask, { whom: { kind: 'everyone' } }),
    row('{-reminding} a {whom:others}', R.ask),
    row('{-remind} a {whom:others}', R.ask),
    row('{-remind} {whom:mention}', R.ask),
    row('rappelle !{other}', R.ask, { loose: true, prefer: -1 }),
    row('{-remind} :', R.ask),
    row('/ ~(rappel|rappelle|remind|rappeler)', R.ask),
    row('(fais|fait|faites) [-] (moi|nous) {-thinking} a !{hournext}', R.ask),
    row('(fais|fait|faites) [-] moi {-thinking}', R.ask),
    row('(fais|fait|faites) [-] moi signe', R.ask),
    row('<{stopmark} (un|) [petit] (rappel|rapel)', R.ask),
    row('me (relancer|aviser|prevenir|faire signe|tenir au courant)', R.ask),
    row('me faire {-thinking} [a !{hournext}]', R.ask),
    row('[tu] me (rappelles|rappelle|rappelleras|feras penser a|fais penser a)', R.ask),
    row('vous me (rappelez|rappellerez)', R.ask),
    row('(il faut|il faudra|faut|faudrait|il faudrait) (me rappeler|que tu me rappelles)', R.ask),
    row('tu me rappelles', R.ask),
    row('que tu me rappelles', R.ask),
    row('(que|qu) (on|) me rappelle', R.ask),
    row('(ne|n|) (me|m) laisse pas oublier', R.ask),
    row('(empeche|empecher) [-] moi de oublier', R.ask),
    row('(aide|aider) [-] moi a (penser a|me souvenir|ne pas oublier|me rappeler)', R.ask),
    row('(fais|veille) (en sorte que|a ce que) je ne oublie pas', R.ask),
    row('que je [ne] oublie pas', R.ask, { loose: true }),
    row('{-lest} [:|,|.|-]', R.ask, { loose: true }),
    row('{-lest} [:|,|.|-] {opening}', M.same, { prefer: 1 }),
    row('[ne|n] (oublie|oubliez|noublie|noubliez) pas de me rappeler', R.ask, { prefer: 1 }),
    row('(ne|n|) (oublie|oublions|oublier|oubliez|noublie|noubliez) pas', R.ask, { loose: true }),
    row(
      '(je (voudrais|veux|souhaite|souhaiterais|aimerais) |) etre (averti|avertie|prevenu|prevenue|avise|avisee|notifie|notifiee)',
      R.ask,
      {
        loose: true,
      },
    ),
    row('(ne|n) pas oublier', R.ask, { loose: true }),
    row('pas oublier', R.ask, { loose: true }),
    row(
      'pense bete [:]|pense - bete [:]|penser a|pensez a|memo [:]|note [:]|note que|a faire [:]|todo [:]|a noter [:]',
      R.ask,
      {
        loose: true,
      },
    ),
    row('je dois (me souvenir|me rappeler|penser a) [a]', R.ask, { loose: true }),
    row('(il ne faut|faut) pas (que je oublie|oublier)', R.ask, { loose: true }),
    row('(il faut|faut|il faudrait) que je pense a', R.ask, { loose: true }),
    row('je [ne] (veux|dois|peux) (pas|surtout pas) oublier', R.ask, { loose: true }),
    row('{-make} {thing} [(pour|a) {whom:forwhom}]', R.ask),
    row(
      '(mets|mettez|ajoute|programme|cree|planifie) [- (moi|nous)] {body:*} (un|une) [{-adjective}] ({-remindername}|{-timername}) [pour|de|:]',
      R.ask,
      {
        loose: true,
        prefer: -1,
      },
    ),
    row('{thing}', R.ask, { loose: true, prefer: -2 }),
    row('(leve|levez) [-] moi', R.ask, { text: 'se lever', morning: true, loose: true }),
    row('(oublie|oubliez) [-] moi pas', R.ask, { loose: true }),
    row('me redire', R.ask, { loose: true }),
    row('(fais|faites) [-] me y penser', R.ask, { prefer: 1 }),
    row('(reveille|reveillez) [-] {whom}', R.ask, { text: 'se réveiller', morning: true }),
    row('me reveiller', R.ask, { text: 'se réveiller', morning: true }),
    row(
      '(previens|previens|prevenez|avertis|avertissez|alerte|alertez|notifie|notifiez|bipe|sonne|ping|pingue) [-] {whom}',
      R.ask,
    ),
    row('me (avertir|alerter|notifier|biper|pinguer|signaler)', R.ask),
    row('(avise|avisez|relance|relancez) [-] {whom}', R.ask),
    row('(que|qu) vous me rappeliez', R.ask),
    row('(previens|alerte|avertis|notifie) {whom:mention}', R.ask),
    row(
      '(dis|dites|signale|signalez|ecris|ecrivez|sonne|sonnez|mets|note|notes|notez) [-] {whom} [(ca|ceci|cela) :]',
      R.ask,
      {
        loose: true,
      },
    ),
    row(
      '(tu me sonnes|tu me bipes|tu me previens|tu me fais signe|tu me dis|me dire|me sonner|me biper|me faire sonner)',
      R.ask,
      { loose: true },
    ),
    row(
      '<{stopmark} (biper|bipe|bip|prevenir|previens|alerter|alerte|alarme|ping|pinguer|sonner|sonne|sonnerie|relancer|avertir|notif|rappelle|rappeler)',
      R.ask,
    ),
    row(
      '(envoie|envoyez|fais|mets|laisse|donne|passe|file) [-] moi (un message|une notification|une notif|un mot|un signe|un petit signe|un petit rappel|un ping|un coup de (coude|sifflet|klaxon))',
      R.ask,
      {
        loose: true,
      },
    ),
    row('(harcele|relance|tanne) [-] {whom}', R.ask),
    row('(harcele|relance) [-] {whom} {every:howoften}', R.ask),
  ],
  lest: phrases(
    'avant que je [ne] oublie | (pour|histoire) (pas|ne pas) que je oublie | pour que je [ne] oublie pas | (pour|histoire de) ne pas oublier | tant que je y pense',
  ),
  stopmark: phrases('> | ,| . | ; | : | - | – | \\( | \\!'),
  remind: phrases(
    'rappelle | rappel | rappele | rapelle | rappelles | rappeler | rappelez | rappelle nous | remets | rappellez | rapel',
  ),
  // "voir mercredi à 15h de porter les cartons": else somebody is to be seen
  timeandtext: phrases('{-piece} [{-piece}] [{-piece}] (de|que)'),
  // "tu sais me rappeler", as the Belgians ask
  reminded: phrases('(me|nous) {-reminding}'),
  reminding: phrases('rappelais | rappeliez | rappeler | rappelles | rappelle | rappelez | rapeller'),
  thinking: phrases('pense | penses | penser | songer | souvenir | rappeler'),
  // "fais-moi penser | à 9h": what the preposition leads to is a time
  hournext: phrases('soir | matin | {-at1} | {-holiday} | la {-edge} | {-#12} | {-noon}'),
  // "rappelle maman": somebody is called back
  other: phrases(
    '{-mention} | maman | papa | mamie | papi | le [-] | la [-] | les [-] | mon | ma | mes | -{-*1} | son | sa | leur | nous | vous',
  ),
  whom: [
    row('moi', R.owner),
    row('nous|nous tous|a nous|a tous', R.everyone),
    row('a {whom:others}', R.named),
    row('{whom:mention} [(et|,) {more:mention}]', R.named),
  ],
  others: [
    row('{whom:mention} [(et|,) {more:mention}]', R.named),
    row('{whom:mention} et [a] moi', R.named),
    row('{whom:name} >{nametie}', R.named),
    row(
      'tous|tout le monde [ici]|toutes|toute le equipe|le equipe|le groupe|tout le groupe|nous|nous tous|chacun',
      R.everyone,
    ),
    row('moi', R.owner),
  ],
  // "Tom de ...", "Tom demain de ...": words that show that a name is one
  nametie: phrases('de | que | a | demain | {-piece}'),
  forwhom: [
    row('moi|moi - meme', R.owner),
    row('nous|tous|tout le monde|le equipe|le groupe|toute le equipe', R.everyone),
    row('{whom:mention} [(et|,) {more:mention}]', R.named),
  ],
  preamble: phrases(`
    [bon] (pour|ca fait) la {-manieth} fois | [bon] je (te|vous|) (le|la|) (repete|redis|dis) [encore] [une fois|une derniere fois|pour la {-manieth} fois] | (ca va|tu vas bien|comment vas - tu|comment ca va)`),
  manieth: phrases('millieme | enieme | troisieme | quatrieme | derniere | deuxieme'),
  dismoi: phrases('[-] (moi|nous)'),
  make: phrases(`
    (mets|met|mettez|mettre|cree|creer|creez|crees|ajoute|ajouter|ajoutez|programme|programmer|programmez|planifie|planifier
    |planifiez|fais|faire|fait|faites|regle|regler|pose|poser|enregistre|enregistrer|note|noter|prevois|prevoir|lance|lancer
    |demarre|demarrer|active|activer|prepare|definis|definir|etablis|configure|configurer|inscris|place|reserve)
    [- moi|moi|- nous|nous|me|m] | (fous|colle|cale|balance|claque|file|passe|jette|lache|rajoute|mets) [-] moi | [je ai|je aurais] besoin de | (possible|moyen) de avoir | je (peux|pourrais) avoir | fais peter | balance [- moi] | (te|vous) demander
    | (envoie|envoyer|donne|donner) [- moi|moi|me] | (il me faut|il faut me mettre|il faudrait|je voudrais|je veux|je aimerais|je souhaite)
    | [tu|vous] me (envoyer|envoies|envoie|envoyez|enverras|enverrez|donner|donnes|mets|mettez|mettras|fais|faites|programmes|laisser|laisses|passer|glisser|balancer)
    | (me mettre|me creer|me programmer|me planifier|me faire|me poser)`),
  adjective: phrases(
    'petit | petite | nouveau | nouvelle | nouvel | autre | gentil | rapide | simple | court | courte | gros | dernier | personnel | recurrent | recurrente',
  ),
  remindername: phrases(
    'rappel | rappels | rapel | reminder | pense [-] bete | notification | notif | alerte | memo | evenement | tache',
  ),
  timername: phrases(
    'minuteur | minuterie | chrono | chronometre | compte [-] a [-] rebours | timer | alarme | reveil | sonnerie',
  ),
  thing: [
    row('(un|une|le|la|mon|ma|1|) [{-adjective}] {-remindername} [{-adjective}]', R.thing),
    row('(un|une|le|la|mon|ma|) [{-adjective}] {-remindername} {repeat:regular}', R.thing),
    row('(un|une|) (rappel|notification) (pour tous les jours|de tous les jours)', R.thing, { prefer: -1 }),
    row('(un|une|le|la|mon|ma|) [{-adjective}] {thing:timer}', R.ofThing),
    row('(un|une|le|la|mon|ma|) [{-adjective}] {thing:timer} (de|sur) {length}', R.ofThing),
  ],
  timer: [row('{-timername}', R.thing, { isNamed: true })],
  refusal: phrases(`
    ne | n | pas besoin de | pas la peine de | il ne faut pas | inutile de | arrete de | arretez de | tu ne dois pas
    | tu ne as pas (besoin|a) [de] | ne te sens pas oblige de | surtout (ne|pas) | (ce ne est|ce est) pas la peine de | evite de
    | je ne ai (pas|plus) besoin (de|que tu) | je ai (pas|plus) besoin (de|que tu) | (tu as|ce ne est|ce est) (pas|plus) (besoin|la peine) de | je ne veux (pas|plus) que tu | je ne veux (pas|plus) | plus besoin de | cesse de`),
  unmaking: phrases(
    '[a] (supprimer|effacer|annuler|deplacer|decaler|desactiver|couper)|(supprime|efface|annule|deplace|decale) [[-] (le|la)]',
  ),
  refused: phrases('pas | plus | jamais'),
  asksback: phrases(`
    ce que | ce qui | qui | quoi | (quand|ou) (est|sont|sera|a lieu|commence|se trouve|on|ce est|ai|dois) | comment | pourquoi | combien | quel | quelle | quels | quelles
    | de quoi | a quelle | a quel | que est - ce que`),
  tie: phrases(`
      aussi (de|que) | de | que | (stp|svp|se il (te|vous) plait|please|merci) [de|que] | de ne pas oublier de | que je dois | que il faut >{infinitive} | que je devrais | que on doit | de bien
    | : | pour >{nounstart} | pour >{infinitive} | a !{hournext} !{daynext} | au sujet de | au sujet du | a propos de | a propos du | concernant | pour que je | de penser a !{hournext}
    | de pas oublier de | de ne pas oublier | comme quoi je dois | de devoir | avec comme texte | avec le texte
    | intitule | intitulee | qui dit | disant | nomme`),
  nounstart: phrases('le !{numeral} | la | les | mon | ma | mes | notre | nos | un | une'),
  daynext: phrases('la | le | au | les | un | une | mon | ma | mes | ton | partir'),
  tieend: phrases('de ca | ca | la dessus'),
  forthing: phrases('pour | de | a | au sujet de | afin de | pour que je'),
  hourcoming: phrases(
    'quand il (est|sera) | lorsque il (est|sera) | des que il (est|sera) | une fois que il (est|sera) | si il est | quand ce (est|sera)',
  ),
} satisfies Tables

export const requests: RequestTables = {
  order: 'behind',
  said: {
    asking: 'rappelle-moi',
    askingTo: 'rappelle-moi :',
    askingOf: 'rappelle-moi :',
    at: 'à',
    in: 'dans',
  },
  tables: { ...openings, ...wishes, ...chat },
}
