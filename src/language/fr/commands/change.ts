import * as C from '../../commands/change.js'
import { send } from '../../commands/chats.js'
import { row } from '../../commands/rows.js'
import * as T from '../../commands/talk.js'
import { phrases, says } from '../../engine/row.js'

const words = {
  deleting: phrases(`
    supprime | supprimer | supprimes | supprimez | efface | effacer | annule | annuler | annulez
    | (debarrasse - moi de) | je ne ai plus besoin (de|du|des) | je ne veux plus [de|du|des] | plus besoin (de|du|des) | stoppe | cancel | abandonne`),
  finished: phrases(`
    fait | faite | faits | fini | finie | finis | termine | terminee | termines | ok fait | ce est (fait|bon|fini|regle|termine) | je ai (fini|termine) | done
    | regle | voila ce est fait | ce est tout bon | tout fait | accompli`),
  marking: phrases('(marque|marquer|coche|cocher|note|valide|valider|mets)'),
  asdone: phrases('comme (fait|faite|faits|fini|finie|termine|terminee|accompli)', 'en (fait|termine)'),
  before: phrases('(ok|okay|oui|deja|bon|voila|ca y est) [,] [{-before}]'),
  its: phrases('le | la | les | mon | ma | mes | un | une | du | de la | des'),
  again: phrases('encore | a nouveau | de nouveau | encore une fois'),
  moving: phrases(`
    deplace | deplacer | deplaces | deplacez | decale | decaler | bouge | repousse | repousser | reporte | reporter | recule`),
  // words of many other things, too: of reminders only when one is named as such
  putting: phrases(
    'change | changer | mets | mettre | met | passe | passer | avance | avancer | modifie | modifier | remets',
  ),
  taking: phrases('enleve | enlever | retire | retirer | vire | jette | oublie'),
  sooner: phrases('avance | avancer'),
  // a time brings its own "à": without it "17h" is a length
  onto: phrases('sur | jusque a | jusque au | plutot'),
  only: phrases('seulement | uniquement | juste | que'),
  next: phrases('(prochain|prochaine|suivant|suivante)'),
  snoozing: phrases(`
    reporte | reporter | repousse | repousser | snooze | rappelle | rappeler | redis | repete | remets | remettre | retarde | decale | mets en pause
    | {-remindme} [{-again}] | {-remindme} plus tard | plus tard | pas maintenant | attends | laisse [-] moi | donne [-] moi | re`),
  // said of doing it at another time
  planning: phrases('reporte | reporter | repousse | repousser | decale | remets | remettre'),
  remindme: phrases(
    '(rappelle|rappeler|redis|previens) [-] [le|la|les|ca] [-] moi [ca|le]',
    'me le rappeler',
    'rappelle - moi',
  ),
}

const scopes = {
  scope: [says('{-only} (le|la|mon|ma) {-next}', 'occurrence')],
  scopeend: [
    says('[,|;] {-only} (celui - ci|celui - la|cette fois [- ci]|celui ci|le prochain|pour cette fois)', 'occurrence'),
    says('[,|;] (tous|toute la serie|pour toujours|a chaque fois|definitivement)', 'series'),
  ],
}

export const change = {
  ...words,
  ...scopes,
  nomore: phrases(`
    (plus besoin de | ce ne est plus la peine de | ce est plus la peine de | plus la peine de | tu ne as plus besoin de | tu as plus besoin de) [me|m] (rappeler | avertir | prevenir)
    | je (ne|n|) ai plus besoin que tu me (rappelles | avertisses | previennes)`),
  cancel: [
    row(
      '(remets|retablis|restaure|recupere|rajoute) [-] [moi] {words:*} [dans la liste|sur la liste] [s il te plait|stp]|je veux (recuperer|ravoir) {words:*}',
      T.comesBack,
      { prefer: 1 },
    ),
    row('{-nomore} [de|le|la|les|que] {target:*}', C.cancel, { prefer: 2 }),
    row('{-deleting} [-] {target:*}', C.cancel),
    row('{-taking} [-] {target:short}', C.cancel),
    row('{-deleting} [-] {target:*} se il te plait', C.cancel, { prefer: 1 }),
    row('(me le|le|la|les) (supprimer|effacer|annuler)', C.cancel),
    row('(ne|n) me rappelle [-] plus [de|le|la|les|que] {target:*}', C.cancel, { prefer: 1 }),
    row('(arrete|cesse) de me rappeler [de|le|la|les] {target:*}', C.cancel, { prefer: 1 }),
    row('je ne (ai|veux) plus besoin (de|du|des) {target:*}', C.cancel, { prefer: 1 }),
  ],
  done: [
    row('{-marking} [-] {target:*} {-asdone}', C.done, { prefer: 1 }),
    row('(coche|cocher) [-] {target:*}', C.done, { prefer: -1 }),
    row('{target:*} (est|sont|ce est) {-finished}', C.done),
    row('je ai fini (de|avec) {target:*}', C.done, { prefer: 1 }),
    row('[{-before}] je (ai|suis) [deja|bien|enfin] {-past} {target:short}', C.told, { prefer: 3 }),
    row('!{told} [{-before}] je (ai|suis) [deja|bien|enfin] {-past} [{-its}] {target:*}', C.told, { prefer: -1 }),
    row('[{-before}] !{time} [{-its}] {target:*} (est|sont|a ete|ont ete) [deja|bien] {-past}', C.told, { prefer: -2 }),
  ],
  snooze: [
    row('encore {time:delay}|(laisse|donne) [-] moi [encore] {time:delay}', C.snooze, { prefer: 2 }),
    row('{-snoozing} [-] [le|la|ca] [de] {time:delay}', C.snooze, { prefer: 2 }),
    row('{-snoozing} [-] [le|la|ca] (jusque a|jusque au) {time}', C.snooze, { prefer: 3 }),
    row('(jusque a|jusque au|pas avant) {time}', C.snooze, { prefer: -2 }),
    row('{-remindme} {time:delay} ({-again}|plus tard)', C.snooze, { prefer: 1 }),
    row('{time:delay} plus tard', C.snooze, { prefer: -3 }),
    row('(reporte|reporter|snooze|repousse|repousser|retarde) {target:*} de {time:delay}', C.snooze, { prefer: 2 }),
    row('(reporte|reporter|snooze|repousse|repousser|retarde) {target:*} (jusque a|jusque au) {time}', C.snooze, {
      prefer: 3,
    }),
    row('(reporte|reporter|snooze|repousse|repousser|retarde) {target:*} !<{onto} {time:delay}', C.snooze, {
      prefer: 1,
    }),
    row('(reporte|reporter|snooze|repousse|repousser|retarde) {target:short}', C.snooze, { prefer: 5 }),
    row('(reporte|reporter|snooze|repousse|repousser) {target:*}', C.snooze, { prefer: -1 }),
    row('!{remindme} {target:*} [,] !<{and} {-again} {time}', C.snoozeNamed, { prefer: -4 }),
    row('!{remindme} {target:*} [,] {time} {-again}', C.snoozeNamed, { prefer: -4 }),
  ],
  edit: [
    row('!{unnamed} {target:*} peut attendre [jusque (a|au)|a|au] {time}', C.rather),
    row('(envoie|envoyez|envoyer|mets|deplace|passe) {target:*} (sur|vers|a|dans|via) {chat}', send, { prefer: 6 }),
    row('(envoie|envoyez|amene) {target:*} ici', send, { prefer: 5 }),
    row('{-moving} [-] [{scope}] {target:*} {-onto} {time} [{scope:scopeend}]', C.move, { prefer: 1 }),
    row('{-moving} [-] [{scope}] {target:*} !<{onto} {time} [{scope:scopeend}]', C.move),
    row('{-moving} [-] {target:*} (de|du) {-was:*} (a|au) {time}', C.move, { prefer: 2 }),
    row('(le|la|les) (deplacer|decaler|mettre|passer) {-onto} {time}', C.move),
    row('{-putting} [-] [{scope}] {target:short} {-onto} {time} [{scope:scopeend}]', C.move, { prefer: 2 }),
    row('{-putting} [-] {target:short} {time}', C.move, { prefer: 1 }),
    row('{-putting} >{lead} {target:*} {-onto} {time}', C.move, { prefer: 2 }),
    row('{-putting} >{lead} {target:*} !<{onto} {time}', C.move, { prefer: 1 }),
    row('{-moving} [-] {target:*} de {length} [plus tard]', C.shift, { prefer: 4 }),
    row('{-moving} [-] de {length} [plus tard]', C.shift, { prefer: 4 }),
    row('{-moving} [-] {target:*} {length} plus tard', C.shift, { prefer: 4 }),
    row('{-sooner} [-] {target:*} de {length}', C.shift, { back: true, prefer: 6 }),
    row('{-sooner} [-] de {length}', C.shift, { back: true, prefer: 6 }),
    row('{-moving} [-] [{target:*}] [de] {length} (plus tot|avant)', C.shift, { back: true, prefer: 5 }),
    row('{-moving} [-] {target:short} {time}', C.move, { prefer: 2 }),
    row('(deplace|deplacer|decale|decaler|modifie|modifier|bouge|change|changer) [-] {target:short}', C.moveWhen, {
      prefer: 1,
    }),
    row('!{unnamed} {target:*} {-rather} {time}', C.rather, { prefer: -1 }),
    row('(renomme|renommer) {target:*} (en|par) {text:*}', C.rename, { prefer: 6 }),
    row('(change|changer|remplace|remplacer|modifie) [le texte (de|du)] {target:short} (en|par) {text:*}', C.rename, {
      prefer: 6,
    }),
    row('(change|changer|modifie|modifier) le texte (de|du) {target:*} (en|par) {text:*}', C.rename, { prefer: 7 }),
    row('{-skipping} [-] [{target:*}]', C.skip),
    row('(passe|ignore|ignorer) [-] {target:short}', C.skip),
    row('{-skipping} (le|la|mon|ma) {-next} [fois|rappel|occurrence] [(de|du|pour) {target:*}]', C.skip, { prefer: 1 }),
    row('(mets|mettre|met) [-] [{target:*}] en pause|(suspends|suspendre|pause|interromps) [-] [{target:*}]', C.pause),
    row('(reprends|reprendre|reactive|reactiver|continue) [-] {target:short}', C.resume, { prefer: 2 }),
    row('(reprends|reprendre|reactive) >{lead} {target:*}', C.resume, { prefer: 1 }),
    row('reprends|reprendre', C.resume),
  ],
  setaside: phrases('(suspends|suspendre|pause|interromps) [-]'),
  restarting: phrases(`
    [,|;|.|-|–] [et|puis|mais] [on] (reprends|reprend|reprendre|reprise|recommence|recommencer|redemarre|relance|remets) [-] [le|la|les|ca] [a partir de|a partir du|des|seulement|en]`),
  skipping: phrases('saute | sauter'),
  rather: phrases('plutot | finalement | en fait plutot | plutot a | plutot pour'),
  unnamed: phrases('non | nan | plutot | oh | ah | je | desole | pardon | en fait'),
}
