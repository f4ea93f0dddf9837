import { patterns } from '../../engine/row.js'

/** What is said of a reminder anywhere in a message. */
export const cues = {
  cue: patterns({
    over: `[je|on] [n ' ai|n ' a] [ai|a] plus besoin|[n ' est|est|ce n ' est|c ' est] plus (necessaire|la peine|utile|d ' actualite|de actualite)|pas (besoin|necessaire|la peine) finalement|(peut|peux|peuvent) (sauter|etre supprime|etre efface|disparaitre|etre supprimee|degager)|(tu peux|vous pouvez) [le|la|l '] (supprimer|effacer|enlever|annuler)|a degager`,
    off: `(est|sont|a ete|ont ete) (annule|annulee|annules|annulees|supprime|supprimee)|tombe a l ' eau|(n ' a|n ' aura|n ' ont) (plus|pas) lieu`,
    skip: `(pas|rien) (ce jour [-] la|ces jours [-] la|cette semaine [-] la|a ce moment [-] la|la|pendant ce temps)|(saute|laisse|oublie|passe) (ce jour [-] la|cette fois|celui [-] la|celle [-] la)|donc (pas|rien) [la]|(saute|sauter) [-] (le|la)`,
    cant: `(ne|n ') (peut|peux|peuvent|pouvons) pas|peut pas|peux pas|(ca|cela) (ne va|va|marche|colle|ne marche) pas|(est|c ' est) (complet|pris|impossible|trop tot|trop tard)|pas >{time}`,
    move: `peut attendre [jusqu ' a|jusque a]|(est|a ete|sont|ont ete) (deplace|deplacee|decale|decalee|reporte|reportee|avance|avancee) (a|au|de|le)|(c ' est|ce est|est|sont) maintenant|[c ' est|ce serait] (plutot|au lieu)|(doit|devrait) etre|[a la] meme heure|meme heure|(mets|decale|deplace|passe) [-] (le|la) (a|au|le)`,
    not: `(ne|n ') (annule|supprime|deplace|change|touche) pas|(tient|maintenu|maintenue) toujours|tient toujours|jamais|personne|(n ' est|est|n ' a) pas [ete] (annule|annulee)`,
    unsure: `(doit|devrait) etre la|si|s ' il|quand|des que|a moins que|peut [-] etre|je (pense|crois|suppose)|j ' espere|espere|esperons|parait|apparemment|serait|pourrait|voudrais|dit|disait|disent|a dit|demande|demandait|veut|voulait|qui|pourquoi|comment|est [-] ce|haha|mdr|lol|blague|imagine|selon`,
    with: `j ' ai dit|je (voulais|veux) dire|le|la|les|l ' |l|d '|d|du|des|de|un rappel|mon|ma|mes|notre|a|au|pour|avec|ca|cela|c ' est|ce|il|elle|rappel|rappels|rdv|rendez [-] vous|s ' il te plait|s ' il vous plait|stp|svp|merci|ok|bon|alors|donc|et|mais|oui|non ,|salut|bonjour|pardon|desole|en fait|aussi|deja`,
  }),
}
