import { row } from '../../commands/rows.js'
import * as S from '../../commands/settings.js'
import * as T from '../../commands/talk.js'
import { keyed, patterns, phrases, words } from '../../engine/row.js'
import { zoneNamed } from '../zones.js'

const zone = S.zoneBy(zoneNamed)

/** What is said around the work, and what a person sets. */
export const talk = {
  talk: T.talk({
    undo: `annule|annuler|annule (ca|cela|la derniere action|le dernier changement|mon dernier changement|la derniere modification)|defais [ca]|defaire|reviens en arriere|revenir en arriere
      |retour en arriere|undo|retablis|retablir|oups [annule]|remets comme avant|annule ce que (tu viens de faire|je viens de dire)`,
    comesback: `[{-retracting}] ((remets|rends|redonne|restaure|recupere|retablis) [-] (le|la|ca) [-] [moi] [s'il te plait|stp]|je (le|la) veux [encore|toujours|finalement|quand meme|de nouveau]|je ne voulais pas (le|la) (supprimer|effacer|annuler)|[ce etait] une erreur|je en ai [encore|toujours] besoin) [stp]`,
    asitwas: `[{-retracting}] ((laisse|remets) [-] (le|la|ca) comme (avant|ce etait)|comme avant) [stp]`,
    leave: `laisse tomber|laisse|laisser tomber|tant pis|peu importe|oublie [ca|cela]|non laisse [tomber]|rien|stop|arrete|abandonne|abandonner|ce est pas grave|pas grave|ce ne est pas grave|ce est rien
      |finalement non|non rien|cancel|quitter|ne fais rien`,
    yes: `o|oui [stp|merci|volontiers|bien sur|oui]|ouais|ouep|yes|yep|bien sur|evidemment|exact|exactement|tout a fait|absolument|vas [-] y|fais [-] le|ce est ca|correct|parfaitement|volontiers|carrement|si
      |confirme|je confirme|certainement|👍|✅`,
    no: 'n|non [merci|pas du tout|surtout pas|non]|nan|nope|surtout pas|pas du tout|en aucun cas|certainement pas|pas question|👎|mauvais',
    hello: `bonjour [bot|a toi|a tous]|salut [bot|toi]|coucou|hello|hey|hi|bonsoir|bon matin|re bonjour|yo|allo|start|demarrer`,
    thanks: `merci [beaucoup|bien|a toi|bot|infiniment|bcp]|[merci [beaucoup|bien|infiniment] [,|.|!|-]] {-praise}|[ok] merci|mille mercis|mille fois merci|super|genial|parfait|top|excellent|ce est gentil|cool|nickel|impeccable|formidable|bravo|🙏|❤️`,
    goodbye:
      'au revoir|a (bientot|plus|plus tard|la prochaine|demain|tout a le heure)|ciao|bonne (nuit|journee|soiree)|salut et a (bientot|plus)|bye|adieu|a toute',
    'how-are-you':
      '(comment (ca va|vas - tu|tu vas|allez - vous)|ca va|ca roule|tu vas bien|quoi de neuf|tu es la|es - tu la) [bien] [aujourd hui]',
    ok: "ok|okay|d ' accord|de accord|dac|ca marche|entendu|compris|bien|tres bien|ca roule|bon|ah|hm|hum|hmm|note|je vois|ca me va|pas de souci|pas de probleme|[euh|hum|hm] (ce etait quoi|que est - ce que ce etait)|attends [un peu|une seconde]|un (instant|moment)|une seconde|laisse [-] moi reflechir|aucune idee|je ne sais [plus|pas] [encore]|je ai oublie",
  }),
  retracting: phrases(
    '(non|oh|pardon|attends|oups|desole|desolee|finalement|en fait|un moment|plutot|bon) [,|;|.|!|-|…] [{-retracting}]',
  ),
  praise: phrases(`
    (tu es|t es|te es) [vraiment] (un|une|le|la) (ange|amour|perle|champion|championne|chef|meilleur|meilleure|tresor|genie) | (tu es|t es|te es) (genial|geniale|au top|top|super) | tu me (sauves|as sauve) [la vie] | (tu me as|tu m as) sauve [la vie] | que ferais - je sans toi`),
  help: [
    row(
      `aide|aide [-] moi|a le aide|help|commandes|mode de emploi|exemples|instructions|que (sais|peux) - tu faire [pour moi]|que est - ce que tu (sais|peux) faire|tu (sais|peux) faire quoi
      |comment (ca marche|tu marches|ca fonctionne|tu fonctionnes)|qui es - tu|comment (te utiliser|ca se utilise)|que puis - je (dire|demander|faire)|menu|?`,
      T.help,
    ),
    row(
      '(aide|help|aide - moi|de le aide) [sur|pour|avec|a propos de|concernant|pour les|sur les] [les|la|le] {about:*}',
      T.helpOn,
    ),
  ],
  topic: keyed({
    repeats: 'repetition repetitions repeter recurrent recurrents recurrence recurrences regulier reguliers',
    list: 'liste listes recherche chercher trouver',
    snooze: 'report reports reporter snooze repousser plus-tard',
    edit: 'changement changements changer modification modifications modifier deplacer supprimer annuler',
    others: 'autre autres groupe groupes equipe',
    settings: 'reglage reglages parametre parametres fuseau fuseaux heures-calmes langue langues horloge preferences',
    data: 'donnee donnees confidentialite export exporter import importer calendrier',
    times: 'heure heures date dates moment moments quand rappel rappels horaire horaires',
  }),
  data: T.dataAsked({
    'new-link': `[(cree|fais|donne|envoie|genere) [- moi|moi]] [un|le|mon] nouveau {-feed}|(renouvelle|remplace|regenere|revoque) (mon|le) {-feed}|nouveau {-feed}`,
    link: `[(donne|envoie|montre) [- moi|moi]] (mon|le|un) {-feed}|quel est (mon|le) {-feed}|(abonner|ajouter) [mon|a un|au] calendrier|{-feed}|je (veux|voudrais) (mon|le|un) {-feed}`,
    forget: `{-forgetting} (tout [ce que tu sais] (de|sur) moi|[toutes] mes donnees|tout ce que tu (sais|as) (de|sur) moi|moi)|oublie [-] moi|effacer mes donnees|supprimer mes donnees`,
    export:
      '(exporte|exporter|export|sauvegarde|telecharge|telecharger) [tous] [mes|les] [rappels|donnees|tout]|export [de mes rappels]',
    import: '(importe|importer|import) [{-what:*}]',
  }),
  feed: phrases(
    'lien (de|du|vers mon|de mon) calendrier',
    'lien calendrier',
    'adresse (de|du|de mon) calendrier',
    'flux (de|du) calendrier',
    'lien ical',
    'abonnement calendrier',
  ),
  forgetting: phrases('supprime | supprimer | efface | effacer | oublie | oublier'),
  relation: [
    row('(refuse|decline) [{name:*}]', T.relation, { ask: 'decline' }),
    row(
      '(mets|mettre) {name:*} en sourdine|sourdine [{name:*}]|mets en sourdine {name:*}|(coupe|fais taire) {name:*}',
      T.relation,
      { ask: 'mute' },
    ),
    row('(reactive|retablis) {name:*}|enleve {name:*} de la sourdine|{name:*} plus en sourdine', T.relation, {
      ask: 'unmute',
      prefer: 1,
    }),
    row('bloque [{name:*}]', T.relation, { ask: 'block' }),
    row('debloque [{name:*}]', T.relation, { ask: 'unblock' }),
  ],
  tongue: patterns({
    en: 'anglais|english',
    'en-US': 'anglais americain|americain',
    'en-GB': 'anglais britannique|britannique',
    de: 'allemand|deutsch',
    fr: 'francais|french',
    'fr-CA': 'quebecois|francais (canadien|du canada|du quebec)',
    'fr-BE': 'francais (belge|de belgique)',
    'fr-CH': 'francais (suisse|de suisse)',
    es: 'espagnol|espanol',
    it: 'italien|italiano',
    pt: 'portugais|bresilien',
    nl: 'neerlandais|hollandais|flamand',
  }),
  tonguecode: patterns({
    en: 'en',
    de: 'de',
    fr: 'fr',
    es: 'es',
    it: 'it',
    pt: 'pt',
    nl: 'nl',
    'fr-FR': 'fr - fr',
    'fr-CA': 'fr - ca',
    'fr-BE': 'fr - be',
    'fr-CH': 'fr - ch',
  }),
  talking: phrases('parle | parler | parlons | reponds | repondre | ecris | ecrire | continue | communique'),
  changing: phrases('passe | passer | change [de langue] | mets | mets - toi | reviens | retourne | bascule'),
  wishing: phrases('je (veux|voudrais|prefere|parle [seulement]|ne parle que) | tu peux parler | on parle'),
  ending: phrases(
    'stp | se il te plait | svp | maintenant | desormais | avec moi | a partir de maintenant | merci | plutot',
  ),
  language: [
    row(
      '((peux|sais|parles|comprends) [-] tu|tu (peux|sais|parles|comprends)) [parler] [en] [le] {tongue} [{-ending}]',
      T.speak,
    ),
    row(
      '{-talking} [- moi|moi|avec moi|desormais|plutot|maintenant] [en|le|l] {tongue} [{-ending}] [{-ending}]',
      T.speak,
    ),
    row('{-changing} [plutot|desormais] [la langue] (en|a|au|vers) [le] {tongue} [{-ending}]', T.speak),
    row('[ma|la] langue [est|:|=] [le] {tongue} [{-ending}]', T.speak),
    row('[ma|la] langue [est|:|=] {tongue:tonguecode} [{-ending}]', T.speak),
    row('{-wishing} [le|en] {tongue} [{-ending}]', T.speak),
    row('[en] {tongue} [{-ending}]', T.speak),
  ],
  settings: [
    row('[{-tell}] [dans|sur] (quel|quelle) [est] [mon] fuseau [horaire] [{-any:*}]', S.showZone, { prefer: 2 }),
    row(
      `[(montre|affiche|ouvre|voir|donne) [- moi|moi]] (mes|les|tes) (reglages|parametres|preferences)|(reglages|parametres|preferences)|quel est mon fuseau [horaire]|quel fuseau horaire (ai - je|est regle|je ai)
      |(dans|sur) quel fuseau [horaire] suis - je`,
      S.show,
      { prefer: 1 },
    ),
    row('[{-take}] [une|le|la|l] [horloge|format|affichage|heure] [en|de|sur] 24 [-] (h|heures)', S.clockFace, {
      clock: '24h',
    }),
    row('[{-take}] [une|le|la|l] [horloge|format|affichage|heure] [en|de|sur] 12 [-] (h|heures)', S.clockFace, {
      clock: '12h',
    }),
    row('[{-put}] [mon|le|ma|la] (fuseau [horaire]|zone [horaire]) [est|sur|a|en|=|:] [celui de] {zone:*}', zone, {
      strict: true,
    }),
    row('je (suis|vis|habite|travaille) [{-nowadays}] (a|en|au|aux|dans) {zone:*}', zone),
    row(
      'je suis (rentre|rentree|de retour|revenu|revenue) (a|en|au|aux) {zone:*}|(de retour|retour) (a|en|au|aux) {zone:*}',
      zone,
    ),
    row('je (ai demenage|demenage|me installe|suis parti|suis partie) (a|en|au|aux) {zone:*}', zone),
    row(
      '[pour moi|chez moi] [,] [{-put}] {of:daypart} [,] [pour moi|chez moi] [,] (est|veut dire|signifie|commence|ce est|=) [a] {clock}',
      S.timeOfDay,
    ),
    row(
      '[{-put}] [mes|les] (heures calmes|heures de calme|heures silencieuses|ne pas deranger|calme|silence) [:] [de|entre] {clock} (a|et|-|–|jusque a) {until:clock}',
      S.quietHours,
    ),
    row('(ne me derange pas|ne me rappelle rien|pas de rappels) (de|entre) {clock} (a|et) {until:clock}', S.quietHours),
    row('(ne me derange pas|pas de rappels|silence) la nuit', S.quietNights),
    row(
      '(pas|plus) de heures (calmes|silencieuses)|(desactive|supprime|enleve|arrete) (mes|les) heures (calmes|silencieuses)|heures calmes (desactivees|off)',
      S.quietHoursOff,
    ),
    row('[reste|sois] (calme|silence|tranquille|pas de rappels|aucun rappel) {-daysoff}', S.quietDaysOff, { on: true }),
    row('(rappels aussi|pas calme|pas de calme|rappelle - moi aussi|rappelle moi aussi) {-daysoff}', S.quietDaysOff, {
      on: false,
    }),
    row(
      '[mes] jours de travail [sont|:] {days}|je travaille [du|le|les] {days}|je bosse [du|le|les] {days}',
      S.workDays,
    ),
    row('[mes] jours de travail [sont|:] {-alldays}|je travaille {-alldays}', S.allDays),
    row(
      `(phrases courtes|phrases breves) (desactivees|off|non|desactivee)|(desactive|coupe|arrete) les (phrases courtes|phrases breves)|pas de phrases courtes
      |[note|mets|cree] [{-thing}] (seulement|uniquement) (quand|si) je (dis|ecris) {-remindsaid}|ne (note|mets|cree) {-thing} que (quand|si) je (dis|ecris) {-remindsaid}
      |ne note (rien|quelque chose) (sans|que) [que|si] je [le] (demande|dise) [pas]`,
      S.bareSentences,
      { on: false },
    ),
    row(
      '(phrases courtes|phrases breves) (activees|on|oui|activee)|(active|remets) les (phrases courtes|phrases breves)',
      S.bareSentences,
      { on: true },
    ),
  ],
  take: phrases('utilise | prends | mets | affiche | passe [a|en] | je veux | montre | change [pour|en]'),
  put: phrases('(regle | mets | change | fixe | definis | choisis | mes | mon) [{-put}]'),
  nowadays: phrases(
    'maintenant | actuellement | en ce moment | cette semaine | la semaine prochaine | de nouveau | desormais',
  ),
  thing: phrases('quelque chose | un rappel | des rappels | rien | rappels'),
  remindsaid: phrases('rappelle [-] moi | {-quoted:*1}'),
  alldays: phrases('tous les jours | chaque jour | tous les jours de la semaine'),
  daysoff: phrases(
    '(les|mes|pendant mes|pendant les) jours (de conge|de repos|feries|non travailles|off) | (le|les|mes) (week [-] end|week [-] ends|weekend|weekends) | en conge',
  ),
  daypart: words(
    {
      morning: '[le|mon] (matin)',
      noon: '[le] midi',
      afternoon: '[le] (apres - midi|apres midi|aprem)',
      evening: '[le|mon] soir',
      night: '[la|ma] nuit',
      endOfDay: '[la|ma] fin de [la|ma] journee',
      day: '[une] date [seule|sans heure|toute seule]',
    },
    (part) => part,
  ),
}

/** What is said around a command, and means nothing by itself. */
export const asides = {
  aside: phrases(`
    stp|svp|se il (te|vous) plait|merci|bof|euh|heu|hein|bon|ben|bah|d ' accord|de accord|zut|mince|merde|punaise|tant pis|en fait|finalement|du coup|enfin|franchement|je (crois|pense)|peut - etre|desole|desolee|pardon|au fait|bref|mdr|allez|voila|aucune idee|je ne sais pas|quoi`),
  // a message that is not whole yet
  unfinished: phrases(`
    [je] [ai] (appuye|tape|clique) [sur] (entree|envoyer|enter) (trop (tot|vite)|par erreur) | [ce est|ca est|le message est] parti trop (tot|vite) | [je ne|je] (avais|ai) pas (fini|termine) [de (ecrire|taper)] | [je] [le] [ai] envoye trop (tot|vite)`),
  asidefirst: phrases(`
    et|ou|mais|alors|donc|oui|non|nan|attends|dis|dis donc|ecoute|he|salut|bonjour|peux - tu|tu peux|juste
    | [je suis] (trop|tres|vraiment) (fatigue|fatiguee|creve|crevee|occupe|occupee)`),
  asidelast: phrases(`
    alors|maintenant|deja|encore|en ce moment|la|plutot|quand meme|si (possible|tu peux)|non|tout de suite|apres tout`),
}
