import * as Q from '../../commands/questions.js'
import { row } from '../../commands/rows.js'
import { patterns, phrases, says } from '../../engine/row.js'

/** What people ask, and what a question is narrowed by, in any order. */
export const questions = {
  afterthat: phrases(
    '[et] (apres|ensuite|apres ca|apres cela)|[et] (que est - ce que je ai|qu est - ce qu il y a|que vient|quoi) (apres|ensuite|apres ca)',
  ),
  isthat: phrases('(ce est|ce etait|est - ce|etait - ce)'),
  isit: phrases('est|etait|tombe|sera|commence|sont|a lieu'),
  or: phrases('[,] ou'),
  dayword: phrases('le|la|a|au|un|pour le'),
  asksback: phrases('non|ce est ca|ce est bien ca|pas vrai|ou pas|hein|correct'),
  knowing: phrases(
    '(peux|pourrais) [-] tu me (dire|rappeler)|tu peux me dire|(sais|te souviens) [-] tu|tu sais|dis [-] moi|je ne sais plus|je ai oublie',
  ),
  whenword: phrases('quand|a quelle heure|quel jour [de la semaine]|a quelle date'),
  askedyou: phrases(
    '[est - ce que] [je] (te ai|t ai|te avais|ai [-] je|te ai [-] je|t ai [-] je) [bien|deja] demande [de] me rappeler [de]',
  ),
  saved: phrases('(as [-] tu|tu as) [bien] (note|enregistre|garde|mis)'),
  savedbehind: phrases('[bien|deja] (note|enregistre|garde|mis)'),
  whatabout: phrases('et (que est - ce que je ai|quoi|qu est - ce qu il y a)'),
  unsought: phrases(`
    le | la | les | un | une | des | du | de | au | aux | mon | ma | mes | ton | ta | notre | son | sa | leur | moi | nous | ce | cet | cette | a | pour | avec | sur | dans | chez
    | en | et | ou | est | sont | suis | rappel | rappels | truc | chose | trucs | dois | ai | avoir | je | que | faire`),
  /** "my day", asked for by itself or by how it looks */
  mine: [
    row('(ma|la) journee', Q.today),
    row('(ma|la) semaine', Q.thisWeek),
    row('[un|le] (resume|recapitulatif|recap) de (la|ma) journee', Q.today),
    row('[un|le] (resume|recapitulatif|recap) de (la|ma) semaine', Q.thisWeek),
  ],
  deed: phrases('supprimer | effacer | annuler | deplacer | exporter | reporter | repousser | changer | modifier'),
  span: [
    row('(ce|le|ce prochain|pendant le|pour le) (week [-] end|weekend|we)', Q.weekend, { prefer: 2 }),
    row('[pour|dans|pendant] cette semaine', Q.thisWeek, { prefer: 1 }),
    row('[pour|dans|pendant] la semaine prochaine', Q.nextWeek, { prefer: 1 }),
    row('[pour|dans|pendant] la semaine (derniere|passee)', Q.lastWeek, { prefer: 1 }),
    row('(dans|pour) la journee|pour ma journee|dans ma journee', Q.today, { prefer: 1 }),
    row('[dans|pendant|pour|sur] les {n} prochains jours', Q.coming, { days: 1, prefer: 1 }),
    row('[dans|pendant|pour|sur] les {n} prochaines semaines', Q.coming, { days: 7, prefer: 1 }),
    row('[dans|pendant|pour] les (prochains jours|jours qui viennent|jours a venir)', Q.coming, {
      n: 3,
      days: 1,
      prefer: 1,
    }),
    row('[dans|pendant] les {n} prochaines heures', Q.comingHours, { prefer: 1 }),
    row('dans le heure [qui vient]', Q.comingHours, { n: 1, prefer: 1 }),
    row('apres {span:period}', Q.after, { prefer: 1 }),
    row("(avant|d'ici|d'ici a) {span:period}", Q.before, { prefer: 1 }),
    row('(jusque a|jusque au) {span:period}', Q.until, { prefer: 1 }),
    row('(a partir de|a partir du|des|depuis) {span:period}', Q.fromOn, { prefer: 1 }),
    row('[pour|en|de] {span:period}', Q.span),
    row('du jour', Q.today, { prefer: 1 }),
    row('(du|de|entre) {span:period} (au|a|et|-) {last:period}', Q.fromTo, { prefer: 2 }),
  ],
  about: phrases(`
    avec | sur | concernant | au sujet de | au sujet du | a propos de | a propos du | qui parlent de | qui parle de | contenant | de | du | pour | chez | lies a | quelque chose (avec|sur|pour)
    | du nom de | qui contient | qui contiennent`),
  show: patterns({
    repeating:
      'recurrent|recurrents|recurrente|recurrentes|repetitif|repetitifs|reguliers|qui se repetent|qui se repete|periodiques',
    overdue:
      'en retard|rates|manques|en attente|pas encore faits|non faits|encore ouverts|ouverts|a faire encore|depasses',
    failed: 'en echec|echoues|pas envoyes|non envoyes|non delivres',
    done: 'faits|fait|termines|finis|accomplis|coches',
  }),
  small: phrases(`
    prevu | prevus | encore | deja | de prevu | au programme | a faire | a venir | dans ma liste | sur ma liste | dans la liste | en ce moment | actuellement | maintenant
    | au total | se il te plait | stp | svp | quelque chose | tout | alors | donc | et | , | exactement | enregistre | enregistres | programme | programmes | note | notes | note pour | moi
    | pour moi | dans mon agenda | sur mon agenda | qui (vient|viennent|arrive|arrivent) | il y a | je ai | de note | rien | noter`),
  things: phrases(
    'rappels | rappel | alarmes | taches | choses | trucs | rendez [-] vous | rdv | liste [de rappels] | agenda | programme | planning | choses a faire | evenements',
  ),
  bare: phrases('rappels | liste | taches | agenda | programme | planning | todo | to - do | liste de rappels'),
  whose: phrases(`
    mes | les | tous mes | tous les | mon | ma | la | le | un | des | quelques | de | moi | moi mes | moi les | moi tous mes | moi ma | moi la | - moi | - moi mes | - moi les
    | - moi tous mes | - moi ma | - moi la | - moi mon | - nous nos | nos | me | comme`),
  something: phrases('quelque chose | qqch | des choses | un truc | des trucs | rien | beaucoup [de choses]'),
  whole: phrases(`
    que (dois|ai|vais) - je [faire|a faire] | que est - ce que je (ai|dois faire|ai a faire|ai de prevu) | que est - ce qui (est prevu|me attend|arrive|se passe|vient|est au programme)
    | que est - ce que il y a [a faire|de prevu|au programme] | quoi de (prevu|neuf|beau) | je ai quoi [a faire|de prevu|au programme|comme rappels] | il y a quoi [a faire|de prevu|au programme]
    | que ai - je (de prevu|a faire|au programme) | quel est (le|mon) (programme|planning|agenda) | liste | list | montre tout | montre - moi tout | affiche tout | tout montrer
    | que me rappelles - tu | que vas - tu me rappeler | de quoi dois - tu me rappeler | montre | affiche | liste tout | ce que je ai (a faire|de prevu) | ma liste | mon programme | mon agenda | mon planning
    | que reste - t - il [a faire] | que est - ce que il me reste [a faire] | ce qui (vient|est prevu|me attend) | que est - ce que tu (as|dois me rappeler) | quel programme | voir ma liste
    | y a quoi [de prevu|a faire|au programme] | quels sont mes (plans|projets) | quoi de autre | rien (de prevu|a faire|au programme) | qu ' est ce que je ai`),
  having: phrases(`
    ai - je | est - ce que je ai | je ai | il y a | y a | y a - t - il | est - ce que il y a | avons - nous | on a | est - ce que on a | tu as | as - tu | que`),
  // "j'ai un rendez-vous jeudi, rappelle-le-moi la veille" tells
  told: phrases('{-*} (rappelle|rappelez|previens|prevenez)'),
  doing: phrases('fait | fini | termine | accompli | coche'),
  showing: patterns({
    repeating:
      '(que est - ce qui|quels rappels) se (repete|repetent)|(quels|quelles) [rappels] sont recurrents|rappels recurrents|recurrents',
    overdue: `que est - ce qui est en retard|en retard|que ai - je (manque|rate|oublie)|que est - ce que je ai (manque|rate|oublie)|ai - je (manque|rate|oublie) quelque chose
      |je ai (rate|manque|oublie) quelque chose`,
    failed: 'que est - ce qui (a echoue|ne est pas parti)|(quels rappels|lesquels) ont echoue',
    done: `que est - ce que je ai [deja] {-doing}|que ai - je [deja] {-doing}|je ai {-doing} quoi|que est - ce qui est {-doing}|rappels (faits|termines)`,
    next: `[et] [quel est|que est - ce que] [le|mon|la|ma] (prochain|prochaine) [rappel|rendez - vous|chose|rdv|alarme]|[et] ensuite|(quel est le|ce est quoi le|ce est quand le) prochain [rappel]
      |(que est - ce qui|quoi) (vient|arrive) (ensuite|apres|maintenant)|et apres|la suite des rappels|prochainement`,
  }),
  page: [
    says(
      'suite|la suite|plus|encore|montre plus|afficher plus|page suivante|le reste|suivant|voir plus|montre la suite',
      'more',
    ),
    says('retour|page precedente|precedent|revenir|reviens', 'back'),
  ],
  show1: phrases(`
    montre | montrer | montrez | affiche | afficher | liste | lister | donne | dis | quels | quelles | quel | quelle | quels sont | quelles sont | ou sont | ce est quoi | je (veux|voudrais|aimerais) voir
    | voir | envoie | fais voir | fais [-] moi | peux - tu me (montrer|donner|lister) | me (montrer|donner|lister) | enumere`),
  tell: phrases(
    'et | alors | dis [- moi] | ok | bon | donc | sais - tu | tu sais | euh | tu peux me dire | peux - tu me dire',
  ),
  question: [
    row(
      "[{-tell}] [a quoi ressemble|comment (se presente|est|se annonce|se passe)|{-show1} [-] [moi]] {span:mine} [aujourd'hui]",
      Q.listIn,
      { prefer: 1 },
    ),
    row('[{-tell}] (a quoi ressemble|comment (se presente|est|se annonce)) {filters}', Q.list),
    row('[est - ce que] {filters} est (libre|dispo)', Q.free, { prefer: 2 }),
    row('[que est - ce que] il y a {filters}', Q.list),
    row('[{-tell}] (que est - ce que je ai|que ai - je|je ai) [deja] {-doing} {filters}', Q.listShowing, {
      show: 'done',
      prefer: 3,
    }),
    row('{-show1} {-things} (ai - je|je ai|il y a|sont prevus|sont prevues) [{filters}]', Q.list, { prefer: 1 }),
    row('[{-tell}] !{told} {-having} [{-whose}] ({-something}|{-things}) [{filters}]', Q.list),
    row('[{-tell}] (que ai - je|je ai quoi|il y a quoi|que est - ce que je ai|quoi) {filters}', Q.list),
    row('(et|quoi de prevu|que est - ce qui est prevu) {filters}', Q.list, { prefer: -2 }),
    row(
      '(cherche|chercher|trouve|trouver|recherche) [-] [moi] [{-whose}] [{-things}] [{-about}] {words:*} [{filters}]',
      Q.find,
    ),
    row('{filters} [,] (que ai - je|je ai quoi|que est - ce que je ai) [de prevu|a faire]', Q.list),
    row(
      '[{-tell}] combien (de|ai - je de|je ai de) [{-things}] [ai - je|je ai|il y a|me reste - t - il|il me reste] [{filters}]',
      Q.count,
    ),
    row(
      '[{-tell}] (je ai|il y a) combien de {-things} [{filters}]|(compte|nombre de) [{-whose}] {-things} [{filters}]',
      Q.count,
    ),
    row(
      '[{-tell}] (suis - je|est - ce que je suis|je suis|ai - je du temps|sommes - nous|on est) (libre|dispo|disponible|occupe|occupee|) {filters}',
      Q.free,
    ),
    row('[{-tell}] {filters} (suis - je|je suis|est - ce que je suis) (libre|dispo|disponible|occupe)', Q.free),
    row('(libre|dispo|disponible) {filters}|{filters} (libre|dispo)', Q.free, { prefer: -1 }),
    row('[{-tell}] [,] {-when} {words:*} [deja|exactement|encore]', Q.when),
    row('[{-tell}] [,] {-when} {words:*} {filters}', Q.when, { prefer: -1 }),
    row('[{-tell}] {-whenThat} [deja|exactement|encore]', Q.whenThat, { prefer: 4 }),
    row(
      '(il est quelle heure|quelle heure est - il|ce est quelle heure|quelle heure il est|on est quel jour|quel jour sommes - nous|quel jour on est|quelle est la date) [maintenant]',
      Q.clockNow,
      { prefer: 5 },
    ),
  ],
  when: phrases(`
    ce est quand [deja|que je dois] | quand (est|sont|ai - je|dois - je|est - ce que je dois|est - ce que je ai|commence|a lieu|tombe|arrive|vient|me rappelles - tu [de|le|la]|vas - tu me rappeler) [prevu|prevue]
    | a quelle heure (est|sont|ai - je|dois - je|commence|est - ce que je ai|est - ce que je dois|je ai|je dois) | (le|la|les|mon|ma) {-w:*1} ce est quand | quel jour (est|sont|ai - je|tombe|je ai)
    | dans combien de temps (est|ai - je|commence|je ai) | combien de temps avant | combien de (jours|temps) (avant|jusque a) | je ai quand | quand est - ce que tu me rappelles [de|le|la]`),
  whenThat: phrases(`
    quand | ce est quand | a quelle heure | quelle heure | pour quand | ce est pour quand | quand ca | et quand | quel jour | quand est - ce que | quand est - ce | quand est - ce que ca vient | il vient quand
    | quand me le rappelles - tu | tu me le rappelles quand | quand vas - tu me le rappeler | dans combien de temps | matin ou soir | ce est le matin ou le soir | ce est aujourd'hui | ce est demain
    | que as - tu (note|enregistre) | tu as note quoi | que est - ce que tu as note`),
}
