import { phrases, says, type Tables } from '../../engine/row.js'

/** What tells a thing to do from talk, several requests from one, and what a message that means nothing is nearest to. */
export const chat = {
  eveningthing: phrases('diner | souper | apero | soiree | concert | cine | cinema'),
  morningthing: phrases('petit [-] (dejeuner|dej) | brunch | (me|se) (lever|reveiller)'),
  doing: phrases('[me|se|le|la|les|lui|leur|en|y|nous] {-infinitive}'),
  duty: phrases(`
    [ok|bon|et|aussi|alors|donc|ah|oh] [,] [il] (faut|faudra|faudrait) [aussi|absolument|vraiment|encore] [que je pense a|penser a|que je|que on|pas oublier de|ne pas oublier de]
    | [ok|bon|et|aussi] [,] (je dois|je devrais|on doit|je vais|je voudrais|je veux|je aimerais) [aussi|absolument|vraiment|encore|] [penser a|aller|]
    | (ne|n) (oublie|oublions|oublier|oubliez) pas (de|) | (ne|n|) pas oublier (de|) | penser a | pense a | pensez a | note | a faire | todo | tache | memo
    | {-preamble} (:|,) | je ai (besoin de|a) | ok | bon | et | aussi`),
  greeting: phrases(`
    (a|au) (demain|plus|bientot|tout a le heure|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|revoir|ce soir|toute|la prochaine|tantot)
    | bonjour | bonsoir | bonne (journee|nuit|soiree|annee|chance|fete|continuation|semaine|appetit) | bon (week|weekend|anniversaire|courage|appetit|voyage|we|apres)
    | joyeux | joyeuse | merci | salut | coucou | hello | bisous | ciao | felicitations | bravo | desole | pardon | oui | non | ouais | nan | ok | dac | de accord
    | lol | mdr | haha | hum | wow | super | cool | parfait | genial | tant mieux | peut - etre | bien sur | on se (voit|parle|appelle|rappelle)`),
  chatter: phrases(`
    fermeture | greve | pluie | neige | orage | orages | verglas | brouillard |
    je | tu | il | elle | on | nous | vous | ils | elles | (ce|cet|cette) !{timenoun} | ces | ca | cela | ceci | y | il y (a|avoir) | voici | voila | qui | que | quoi | quand | ou
    | comment | pourquoi | combien | quel | quelle | quels | quelles | est | sont | etait | si | parce | ben | bah | puisque | car | comme | mais | donc | or | lequel | laquelle
    | quelque | quelqu'un | personne | rien | tout le monde | chacun | jamais | pas | plus rien | avez | avais | aurais | peux | pourrais | peut | peuvent | veux | voulez
    | (maman|papa|mamie|papi|paul|mon|ma|mes|le|la|les|notre|nos|sa|son|ses|leur|leurs) {-*1} (appelle|arrive|vient|part|passe|rentre|est|sont|sera|a|ont|va|vont|revient|commence|ferme|ouvre|demarre|dort|mange|joue|rentrent|viennent|arrivent|partent|finit|travaille)
    | (maman|papa|mamie|papi|paul) (appelle|arrive|vient|part|passe|rentre|est|sera|a|va|revient|dort|mange)
    | (liste|montre|affiche|annule|supprime|efface|deplace|decale|reporte|repousse|saute|reprends|renomme|change|modifie|bloque|exporte|importe|aide|reglages|parametres|arrete|rappelle|remets|defais|cherche|trouve)
    | (ma|mon|mes|notre|nos|sa|son|ses) (voisin|voisine|mere|pere|frere|soeur|fille|fils|mari|femme|collegue|patron|patronne|chef|ami|amie|copain|copine|cousin|cousine|oncle|tante|proprio)
    | ben la | y ~' | (un autre|encore un|une autre) | dis | dites | donne - moi | raconte | regarde | imagine | attends`),
  timenoun: phrases('{-partname} | {-weekday} | {-punit} | we'),
  chatting: phrases(`
    (rappelle|rappelez|previens) [-] moi | hier | avant [-] hier | (rappelle|rappelles|rappelez|previens|avertis) [- moi] (pas|plus|jamais) | la semaine (derniere|passee) | le mois (dernier|passe) | le annee (derniere|passee) | il y a | tout a le heure on | ce matin on | rappel | rappels`),
  stating: phrases(`
    est | sont | etait | etaient | sera | seront | serait | avoir | a (ete|eu|lieu|dit|fait|pris) | ont | avait | aura | va | vont | vient | viennent | arrive | arrivent | partent | commence | commencent | finit
    | finissent | ouvre | dure | passera | viendra | arrivera | partira | rentre | revient | sait | pense | veut | peut | doit | faisait | avons | ai | suis
    | je (bosse|suis|vais|serai|travaille|pars|dors) | annulee | annules | annulees | annule | reportee | reportes | annoncee | !<{article} annonce | confirmee | prevue | prevu | fete | fetent
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
    'encore | de nouveau | a nouveau | une (autre|nouvelle|deuxieme) fois | aussi | puis | et | une fois | encore une fois | egalement',
  ),
  sameday: phrases('le meme jour | ce jour [-] la'),
  betweening: phrases('entre'),
  startsanew: phrases(`
    (rappelle|rappelez|rapelle) [-] (moi|nous) | (rappelle|rappelez) [-] le | (mets|cree|ajoute|programme) [- moi] (un|une) [autre] (rappel|alarme|minuteur) | (ne|n) oublie pas
    | fais [-] moi penser | previens [-] moi | reveille [-] moi | me rappeler`),
  listheader: phrases(`
    (mets|cree|ajoute|programme|note) [- moi] (deux|trois|quatre|cinq|six|des|plusieurs|quelques|ces|les|{-#}) rappels [suivants] | rappels | mes rappels
    | rappelle [-] moi [ces choses|ceci|les choses suivantes|de] | a ne pas oublier | a faire | pense - bete`),
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
