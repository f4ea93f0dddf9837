import * as C from '../../commands/change.js'
import { send } from '../../commands/chats.js'
import { row } from '../../commands/rows.js'
import * as T from '../../commands/talk.js'
import { phrases, says } from '../../engine/row.js'

const words = {
  please: phrases('(alsjeblieft|aub|even|maar|eens|graag) [{-please}]'),
  // done with a verb in front, or at the end
  deleting: phrases(
    'verwijder|verwijderen|wis|schrap|annuleer|vergeet|stop|weg met|cancel|delete|haal weg|gooi weg|doe weg|schrap maar',
  ),
  deleted: phrases(
    'verwijderen|wissen|schrappen|annuleren|afzeggen|weghalen|weggooien|mag weg|mogen weg|kan weg|hoeft niet meer|weg',
  ),
  finished: phrases('klaar|gedaan|afgerond|gelukt|done|afgevinkt|geregeld|gebeurd|afgehandeld|in orde gebracht'),
  already: phrases('(is|ik ben|alles|ik heb|dat|het|al|nu|ben|heb) [{-already}]'),
  before: phrases('(ok|oke|ja|al|zo) [,] [{-before}]'),
  just: phrases('al|nu|net|zojuist|eindelijk|intussen'),
  its: phrases('de|het|mijn|die|dat|een'),
  again: phrases('opnieuw|nog eens|nog een keer|weer|nogmaals'),
  remind: phrases('herinner (me|mij) [er|eraan]'),
  later: phrases('later|naar achteren|vooruit|verder'),
  earlier: phrases('eerder|vroeger|naar voren|terug'),
  moving: phrases('verzet|verplaats|schuif|verschuif|verander|wijzig|zet|pas aan|maak|bewerk|verleg'),
  moved: phrases('verzetten|verplaatsen|verschuiven|zetten|opschuiven|verleggen'),
  onto: phrases('naar|op|tot|om|voor|naar op'),
  only: phrases('alleen|enkel|slechts'),
  next: phrases('(volgende|komende|eerstvolgende|aankomende)'),
}

const scopes = {
  scope: [says('{-only} [de|het] {-next}', 'occurrence')],
  scopeend: [
    says('[,|;] {-only} (deze|deze keer|dit keer|die|deze ene keer|de volgende)', 'occurrence'),
    says('[,|;] (allemaal|de hele reeks|de hele serie|voor altijd|alle)', 'series'),
  ],
}

export const change = {
  ...words,
  ...scopes,
  cancel: [
    row(
      '(zet|haal|breng) {words:*} [toch|maar] [weer] [terug] (terug|erin|erop|op de lijst)|herstel {words:*}|{words:*} [toch|maar] (weer|terug) (terug|erin|erop|op de lijst)|ik wil {words:*} [toch] [weer] terug',
      T.comesBack,
      { prefer: 3 },
    ),
    row('(zeg|zet|haal|gooi|blaas|doe) {target:*} (af|weg|eraf|uit)', C.cancel, { prefer: 1 }),
    row('(hou|houd|stop) [op] [met] (me|mij) [aan|eraan] {target:*} [te] herinneren', C.cancel, { prefer: 1 }),
    row('{-remind} niet meer aan {target:*}', C.cancel, { prefer: 1 }),
  ],
  done: [
    row('[{-already}] {-finished}|[die|dit|dat] heb ik [al|net] (gedaan|geregeld|afgerond)|✓|✔|✅', C.done, {
      prefer: 2,
    }),
    row('(markeer|zet) {target:*} (als|op) (klaar|gedaan|afgerond)', C.done, { prefer: 1 }),
    row('(klaar|gedaan|vink|done|afgerond) [:|met] {target:*} [af]', C.done),
    row('{target:*} [is|zijn] (klaar|gedaan|afgerond|afvinken|afgevinkt|geregeld|gelukt)', C.done),
    row('[{-before}] [{-its}] {target:*} (is|zijn|werd) [{-just}] {-past}', C.told, { prefer: -1 }),
    row('[{-before}] [ik] heb [ik] [{-just}] {target:short} [{-just}] ({-past}|{-finished})', C.told, { prefer: 3 }),
    row('[{-before}] [ik] heb [ik] [{-just}] [{-its}] {target:*} [{-just}] {-past}', C.told, { prefer: -1 }),
  ],
  snooze: [
    row('[geef me] nog [eens] {time:delay}', C.snooze, { prefer: 2 }),
    row('[{-remind}] {time:delay} {-again}', C.snooze, { prefer: 1 }),
    row('{-snoozing} [{-onto}] {time:delay}', C.snooze, { prefer: 1 }),
    row('{-snoozing}', C.snooze),
    row('{-snoozing} {target:*} {-onto} {time:delay}', C.snooze, { prefer: 1 }),
    row('{-snoozing} {target:*} !<{onto} {time:delay}', C.snooze),
    row('stel {target:*} [{-onto}] {time:delay} uit|stel {target:*} uit [{-onto}] {time:delay}', C.snooze, {
      prefer: 3,
    }),
    row('stel {-onto} {time:delay} uit|stel uit [{-onto}] {time:delay}', C.snooze, { prefer: 4 }),
    row('stel {target:short} uit', C.snooze, { prefer: 5 }),
    row('stel {target:*} uit', C.snooze, { prefer: 1 }),
    row('{target:*} [{-onto}] {time:delay} (uitstellen|snoozen|sluimeren)', C.snooze, { prefer: 1 }),
    row('[{-onto}] {time:delay} (uitstellen|snoozen|sluimeren)', C.snooze, { prefer: 2 }),
    row('{target:*} (uitstellen|snoozen|sluimeren)', C.snooze, { prefer: -1 }),
    row('(sluimer|snooze) {target:*}', C.snooze, { prefer: -1 }),
    row('!{remind} {target:*} [,] !<{and} {-again} {time:delay}', C.snoozeNamed, { prefer: -2 }),
    row('!{remind} {target:*} [,] {time:delay} {-again}', C.snoozeNamed, { prefer: -2 }),
  ],
  // said of doing it at another time
  planning: phrases('stel | uitstellen'),
  snoozing: phrases(
    'sluimer|sluimeren|snooze|snoozen|later|later {-again}|later herinneren|uitstellen|[nu] niet nu|nu even niet|wacht even|straks',
    '{-remind} (later|straks) [{-again}] [aan]|{-remind} {-again} [aan]|{-again}',
  ),
  edit: [
    row('!{unnamed} {target:*} kan [wel|nog] wachten tot {time}', C.rather),
    row('{-moving} [{-please}] {target:*} van {-was:*} naar {time}', C.move, { prefer: 2 }),
    row('{-moving} [{-please}] (hem|haar|{target:*}) door {-onto} {time}|{-moving} (hem|haar) {-onto} {time}', C.move, {
      prefer: 3,
    }),
    row('maak (er|het|dat|die|daar) {time} van', C.move, { prefer: 4 }),
    row('{-moving} [{-please}] {target:*} (met {length} [{-later}]|{length} {-later}) [op]', C.shift, { prefer: 2 }),
    row('{-moving} [{-please}] (met {length} [{-later}]|{length} {-later}) [op]', C.shift, { prefer: 3 }),
    row('{-moving} [{-please}] {target:*} [met] {length} {-earlier}', C.shift, { back: true, prefer: 3 }),
    row('{-moving} [{-please}] [met] {length} {-earlier}', C.shift, { back: true, prefer: 3 }),
    row('{target:*} [met] {length} {-later} {-moved}|{target:*} {length} (opschuiven|uitstellen)', C.shift, {
      prefer: 3,
    }),
    row('{target:*} [met] {length} ({-earlier} {-moved}|vervroegen)', C.shift, { back: true, prefer: 3 }),
    row('vervroeg {target:*} [met] {length}', C.shift, { back: true, prefer: 3 }),
    row('schuif {target:*} {length} op', C.shift, { prefer: 4 }),
    row('{-moving} {target:short} {time}', C.move, { prefer: 2 }),
    row('!{unnamed} {target:*} {-rather} {time}', C.rather, { prefer: -1 }),
    row('(hernoem|noem) {target:*} [naar|in|tot] {text:*}', C.rename),
    row('(hernoem|noem|verander|wijzig|maak) {target:*} (in|naar) {text:*}', C.rename, { prefer: -1 }),
    row('hernoem {target:*} (in|naar|tot) {text:*}', C.rename, { prefer: 4 }),
    row('(verander|wijzig|pas) [de] tekst van {target:*} [aan] (in|naar) {text:*}', C.rename, { prefer: 5 }),
    row('(verander|wijzig) {target:short} in {text:*}', C.rename, { prefer: 4 }),
    row('(stuur|zend|verplaats|verzet|breng|zet) {target:*} (naar|op|in|via) {chat} [door|alsjeblieft]', send, {
      prefer: 6,
    }),
    row('(stuur|zend|breng) {target:*} hierheen|stuur {target:*} hier', send, { prefer: 5 }),
    row('sla [{target:*}] over', C.skip, { prefer: 1 }),
    row('[{target:*}] overslaan', C.skip),
    row('sla [{-its}] {-next} [keer|herinnering] [van {target:*}] over', C.skip, { prefer: 2 }),
    row('zet {target:*} (op pauze|stil)', C.pause, { prefer: 2 }),
    row(
      '(hervat|hervatten|heractiveer|vervolg) [{target:*}]|{target:*} hervatten|ga (door|verder) [met {target:*}]',
      C.resume,
      { prefer: 2 },
    ),
  ],
  restarting: phrases(`
    [,|;|.|-|–] [en|maar|dan|daarna] (hervat|hervatten|pas weer|pas|weer|ga verder|ga door|begin|start) [het|die|dat|weer|ermee|dan] [vanaf|op|weer]`),
  fromon: phrases('vanaf|op'),
  restarted: phrases('(weer|verder) [door|aan|hervatten|beginnen]'),
  rather: phrases('toch liever|liever|toch|toch maar|beter|pas|toch pas|in plaats daarvan'),
  unnamed: phrases('nee|neen|toch|ach|oh|ik|sorry|herinner'),
}
