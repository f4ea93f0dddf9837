import * as C from '../../commands/change.js'
import * as X from '../../commands/correct.js'
import { row } from '../../commands/rows.js'
import { phrases } from '../../engine/row.js'
import type { Target } from '../../intent.js'
import { same } from '../../meanings/basic.js'

const ALL: Target = { by: 'all' }

/** Many reminders named at once, and what is done with them; and what goes before other commands. */
export const many = {
  all: phrases(
    'tous [les|mes] rappels | (les|mes) rappels | tout [ce qui est|ce que je ai] | tous | toutes | tout | tous ceux',
  ),
  except: phrases('sauf | a part | excepte | hormis | a le exception (de|du) | mais pas'),
  ones: phrases('rappels | de la liste | alarmes'),
  bulk: [
    row('(tous|tous les|tous mes|mes|les) [rappels] {show}', C.shown),
    row('(les|mes) {n} premiers [{-ones}]', C.first),
    row('(les|mes) {n} derniers [{-ones}]', C.last),
  ],
  pausing: phrases('mets | mettre | met | suspends | suspendre'),
  silence: phrases(`
    (ne|n) me derange [-] pas | ne pas deranger | laisse [-] moi (tranquille|en paix) | silence | chut | (tais [-] toi) | mode silencieux | pas de rappels
    | mets tout en pause | pause | aucun rappel | stop les rappels`),
  away: phrases(
    'je (suis|serai) (en vacances|absent|absente|en conge|en conges|pas la) | [en] vacances | je pars [en vacances]',
  ),
  skipit: phrases('saute | sauter | laisse tomber | oublie'),
  onlynext: phrases('(seulement|juste|uniquement|que) (le|la|mon|ma) {-next}'),
  early: phrases(
    '(rappel|rappels|alerte|alertes) (avant|a le avance|en avance|anticipe|prealable|precedent)',
    'pre - rappel',
    'rappel de avance',
  ),
  many: [
    row('(mets|mettre|met) [-] {target:*} en pause {-restarting} {time} [{-restarted}]', C.pause, { prefer: 5 }),
    row(
      '(plus de|pas de|aucun) {target:*} (jusque a|jusque au|avant) {time}|!{unnamed} {target:*} (seulement|pas avant|reprend|recommence) [a partir de|a partir du] {time}',
      C.pauseIfThere,
      { prefer: -1 },
    ),
    row('{span} [il] [ne] [y a] pas de {target:*}|[il] [ne] [y a] pas de {target:*} {span}', C.fallsOut, {
      prefer: -2,
    }),
    row(
      '{target:*} (est|sera) (annule|annulee|supprime|supprimee) {span}|{span} {target:*} (est|sera) (annule|annulee|supprime|supprimee)|{target:*} saute {span}|{target:*} ne a pas lieu {span}',
      C.fallsOut,
      { prefer: -2 },
    ),
    row('[mais] (sauf|pas|hors|excepte) [le|les|en] {days:everyday}', C.withoutDays, { prefer: 3 }),
    row('[mais] (sauf|pas) le {days}', C.withoutDays, { prefer: 2 }),
    row('{-skipit} [- le|-le|le|la] {span}', C.leaveOut, { prefer: 2 }),
    row('{-skipit} [-] {target:*} {span}', C.leaveOut, { prefer: -1 }),
    row('[mais] pas {span}|sauf {span}|{span} (non|pas)', C.leaveOut, { prefer: -1 }),
    row('({-away} {span}|{span} {-away}) [,|et] (pas de|aucun|sans) {target:*}', C.leaveOut),
    row('({-away} {span}|{span} {-away}) [,|et] (pas de|aucun) (rappels|rappel)', C.leaveOut, {
      target: ALL,
      prefer: 2,
    }),
    row('{-deleting} [-] {target:bulk}', C.cancel),
    row('{-deleting} {-onlynext} [rappel] [(de|du|pour)] {target:*}', C.cancel, { scope: 'occurrence', prefer: 2 }),
    row('({-moving}|{-putting}) [-] {target:bulk} [a|au|pour|en] {time}', C.move),
    row('{-pausing} [-] {target:bulk} en pause (jusque a|jusque au|pendant|pour) {time}', C.pause, { prefer: 2 }),
    row('{-pausing} [-] [{target:*}] en pause (jusque a|jusque au|pendant|pour) {time}', C.pause, { prefer: 1 }),
    row('(suspends|suspendre|pause) {target:*} (jusque a|jusque au|pendant|pour) {time}', C.pause),
    row('{-silence} (jusque a|jusque au|pendant|pour) {time}', C.pause, { target: ALL, prefer: 3 }),
    row('{-silence} {time}', C.pause, { target: ALL, prefer: 2 }),
    row(
      `(arrete|arretez|cesse|stop) (de insister|insister|de me harceler|de me relancer|de demander|de redemander|de me embeter)
      |(ne|n) insiste plus|(ne|n) me (harcele|relance) plus|pas la peine de insister|plus de relance`,
      C.calm,
      { prefer: 5 },
    ),
    row(
      `[{-softly}] (pas de|sans|aucun|plus de) {-early}|{-deleting} (le|les) {-early}|je ne (ai|veux) pas [besoin] (de|du|le) {-early}
      |(pas|plus) besoin (de|du) {-early}`,
      X.noLeads,
      { prefer: 6 },
    ),
  ],
}

/** How reminders are named. All words as `readWords` leaves them: no accents, elisions in full. */
export const targets = {
  that: phrases(`
    le | la | les | ca | cela | ce | celui [-] (ci|la) | celle [-] (ci|la) | ce rappel | ce dernier rappel | cette alarme | celle - la | lui | [-] le
    | [-] la | le rappel | mon rappel | en | cette | celui | ce rappel [-] (ci|la)`),
  last: phrases('(le|mon|la|ma) (dernier|derniere) [rappel|alarme] | (le|mon) rappel (dernier|precedent)'),
  both: phrases('les deux [rappels] | tous les deux | toutes les deux | ces deux [-] la | ces deux rappels'),
  middle: phrases('(celui|celle|le|la) (du|de le) milieu'),
  alln: [row('[tous|toutes] les {n}', same)],
  ownone: phrases('(le mien|la mienne)'),
  other: phrases("l'autre [rappel]|l ' autre [rappel]"),
  everything: phrases(`
    tout | tous | toutes | tous (les|mes) rappels | toutes (les|mes) alarmes | tout ca | les rappels | mes rappels | absolument tout | tous [les|mes] rappels
    | le tout | tous ceux [-] la`),
  numbered: phrases(
    '[le|la|les|mon|mes] (rappel|rappels|numero|numeros|no|n °|points|point|alarme|ligne)',
    'le | la | les',
  ),
  range: phrases('a', '-', 'jusque a', 'au'),
  and: phrases('et [aussi]', '&', '\\+', 'ainsi que', 'puis'),
  nth: [row('(le|la) {ordinal} [rappel|alarme]', same)],
  article: phrases('le | la | les | mon | ma | mes | un | une | du | de la | notre | ce | cet | cette'),
  lead: phrases(
    '[-] [le|mon|les|mes] (rappel|rappels|alarme|minuteur|truc|celui|celle) (de|du|des|pour|sur|concernant|au sujet de|a propos de|avec) [le|la|les|mon|ma|mes|un|une]',
  ),
  back: [],
  not: phrases('pas'),
  // said within a command that means nothing by it
  midst: phrases("(s'il te plait|stp|svp|plutot|juste|donc) [{-midst}]"),
}
