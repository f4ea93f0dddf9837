/** Frequent words that are French, most of no other language here, without accents; of an elided word the first part ("c'"). */
export const OWN_WORDS: readonly string[] = `
  les des une du au aux et vous nous elle elles ils moi toi cet cette ces notre votre vos leurs leur
  quand pourquoi combien quel quelle quels quelles suis sommes etes sont etait avons avez ont avoir etre faire fait fais
  peux peut pouvez pourrais dois doit faut veux veut voudrais aimerais pas jamais rien tout tous toute toutes chaque aussi encore deja
  toujours bientot maintenant apres avant depuis jusque dans chez avec sans sous pour c' d' l' j' qu' n' s' jusqu' lorsqu'
  d'ici aujourd'hui demain hier matin soir soiree midi minuit aprem semaine mois annee jour jours heure heures demie quinzaine
  lundi mardi mercredi jeudi vendredi samedi dimanche lundis mardis mercredis jeudis vendredis samedis dimanches
  janvier fevrier avril juin juillet aout septembre octobre novembre decembre prochain prochaine dernier derniere premiere deuxieme
  deux trois quatre cinq huit neuf dix onze douze quinze vingt trente quarante
  rappelle rappeler rappel rappels oublie oublier penser supprime supprimer annule annuler deplace deplacer decale decaler repousse
  montre affiche mets mettre saute reprends cherche fini plutot merci bonjour bonsoir salut oui stp svp plait reglages francais anglais
  liste en retard alarme pause aide suite retour efface bloque exporte reporte recurrents client dentiste loyer
  appeler acheter envoyer prendre chercher sortir arroser medecin maman`
  .split(/\s+/)
  .filter((word) => word !== '')
