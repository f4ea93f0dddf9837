import { patterns } from '../../engine/row.js'

/** What is said of a reminder anywhere in a message. */
export const cues = {
  cue: patterns({
    over: `plus (besoin|necessaire|la peine|utile|d ' actualite|de actualite)|pas (besoin|necessaire|la peine) [finalement]|(est|sont|a ete|ont ete) (annule|annulee|annules|annulees|supprime|supprimee)|tombe a l ' eau|(peut|peux|peuvent) (sauter|etre supprime|etre efface|disparaitre|etre supprimee|degager)|(n ' a|n ' aura) (plus|pas) lieu|a degager`,
    skip: `(pas|rien) (ce jour [-] la|ces jours [-] la|cette semaine [-] la|a ce moment [-] la|la|pendant ce temps)|(saute|laisse|oublie|passe) (ce jour [-] la|cette fois|celui [-] la|celle [-] la)|donc (pas|rien) [la]|(saute|sauter) [-] (le|la)`,
    cant: `(ne|n ') (peut|peux|peuvent|pouvons) pas|peut pas|peux pas|(ca|cela) (ne va|va|marche|colle|ne marche) pas|(est|c ' est) (complet|pris|impossible|trop tot|trop tard)|pas >{time}`,
    move: `peut attendre [jusqu ' a|jusque a]|(est|a ete|sont|ont ete) (deplace|deplacee|decale|decalee|reporte|reportee|avance|avancee) (a|au|de|le)|(c ' est|ce est) maintenant|(plutot|au lieu)|(doit|devrait) etre|[a la] meme heure|meme heure|(mets|decale|deplace|passe) [-] (le|la) (a|au|le)`,
    not: `(ne|n ') (annule|supprime|deplace|change|touche) pas|(tient|maintenu|maintenue) toujours|tient toujours`,
  }),
}
