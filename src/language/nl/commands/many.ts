import * as C from '../../commands/change.js'
import * as X from '../../commands/correct.js'
import { row } from '../../commands/rows.js'
import { phrases } from '../../engine/row.js'
import type { Target } from '../../intent.js'
import { same } from '../../meanings/basic.js'

const ALL: Target = { by: 'all' }

/** Many reminders named at once, and what is done with them; and what goes before other commands. */
export const many = {
  all: phrases(`
    (alle|al) [mijn|de] [herinneringen] | alle (afspraken|dingen|daarvan) | alles [wat|van] | alle herinneringen
    | (de|mijn) herinneringen | herinneringen | elke herinnering`),
  except: phrases('behalve | op | uitgezonderd | maar niet | zonder | met uitzondering van | niet'),
  ones: phrases('herinneringen | daarvan | afspraken | uit de lijst | in de lijst'),
  bulk: [
    row('(alle|de|mijn|al mijn) {show} [herinneringen|afspraken|dingen]', C.shown),
    row('(de|mijn) eerste {n} [{-ones}]', C.first),
    row('(de|mijn) laatste {n} [{-ones}]', C.last),
  ],
  setaside: phrases('pauzeer | pauze | onderbreek | zet stil | zet op pauze | stop even met | las een pauze in voor'),
  pausing: phrases('pauzeren | onderbreken | stilzetten'),
  silence: phrases(`
    laat me [met rust] | geen (herinneringen|storing) | stoor me niet | niet storen | rust | stil | wees stil | pauzeer alles
    | pauze | alles pauzeren | hou je stil | zwijg | even rust`),
  away: phrases('[ik] (ben op vakantie|heb vakantie|ben weg) | ik ben (op reis|er niet|weg) | vakantie'),
  meanwhile: phrases('dan | in die tijd | zolang | alsjeblieft | daar'),
  onlynext: phrases('alleen (de|het|mijn) {-next}'),
  early: phrases(
    '(vroege|eerdere|voorafgaande) [herinnering] | herinnering vooraf | waarschuwing vooraf | vooraankondiging',
  ),
  many: [
    row(
      'zet {target:*} (op pauze|stil) ({-restarting} {time} [{-restarted}]|[,|;|.|-|–] [{-and}] [{-fromon}] {time} {-restarted})',
      C.pause,
      { prefer: 4 },
    ),
    row('geen {target:*} [meer] (tot|voor) {time}|(tot|voor) {time} geen {target:*} [meer]', C.pauseIfThere),
    row(
      '{target:*} [hoeft|moet|komt|gaat] (pas weer [{-fromon}] {time} [{-restarted}]|pas [{-fromon}] {time} {-restarted})',
      C.pauseIfThere,
      {
        prefer: -1,
      },
    ),
    row(
      '{target:*} (gaat|gaan) {span} niet door|{span} (gaat|gaan) {target:*} niet door|{target:*} valt {span} (uit|weg)|{span} valt {target:*} (uit|weg)',
      C.fallsOut,
      { prefer: -2 },
    ),
    row('{span} [is er|heb ik|hebben we] geen {target:*}|geen {target:*} {span}', C.fallsOut, { prefer: -2 }),
    row('[maar] (behalve|[alleen|enkel|maar] niet|zonder) [op|de] {days:everyday}', C.withoutDays, { prefer: 3 }),
    row('[maar] (behalve|niet) op {days}', C.withoutDays, { prefer: 3 }),
    row('{days:everyday} (niet|overslaan)', C.withoutDays, { prefer: 3 }),
    row('sla [het|dat|die|hem|deze] {span} over|sla over {span}', C.leaveOut, { prefer: 2 }),
    row('sla {target:*} over {span}|sla {target:*} {span} over', C.leaveOut, { prefer: -1 }),
    row('[maar] {span} niet|(maar niet|behalve) {span}|{span} (overslaan|niet|valt uit|laten vallen)', C.leaveOut),
    row('({-away} {span}|{span} {-away}) [,|en] (geen|zonder) {target:*} [{-meanwhile}]', C.leaveOut),
    row('{-away} {span} [,|en] geen herinneringen [{-meanwhile}]', C.leaveOut, { target: ALL, prefer: 2 }),
    row('{-deleting} [{-please}] {target:bulk}|{target:bulk} [alsjeblieft] {-deleted}', C.cancel),
    row('(zeg|haal|gooi) {target:bulk} (af|weg)', C.cancel),
    row('{-deleting} {-onlynext} {target:*}|zeg {-onlynext} {target:*} af', C.cancel, {
      scope: 'occurrence',
      prefer: 2,
    }),
    row('{-moving} {target:bulk} (naar|op) {time}|{target:bulk} [naar|op] {time} {-moved}', C.move),
    row('(klaar|gedaan) [:|met] {target:bulk}|vink {target:bulk} af|{target:bulk} (zijn|is) (klaar|gedaan)', C.done),
    row('{-setaside} {target:bulk} [voor|tot] {time}|{target:bulk} (voor|tot) {time} {-pausing}', C.pause, {
      prefer: 1,
    }),
    row('{-setaside} [{target:*}] (voor|tot) {time}|{target:*} (voor|tot) {time} {-pausing}', C.pause),
    row('{-silence} [voor|tot] {time} [met rust]', C.pause, { target: ALL, prefer: 3 }),
    row(
      `(stop|hou op|houd op) [met] (zeuren|zagen|vragen|dat gezeur|doorvragen) [alsjeblieft|nu]
      |zeur niet [meer|zo|verder] [alsjeblieft]|niet meer (zeuren|vragen|doorvragen) [alsjeblieft]|vraag (het|er) niet [meer] [naar] [alsjeblieft]
      |vraag er niet meer naar`,
      C.calm,
      { prefer: 5 },
    ),
    row(
      `[{-softly}] [ik heb] (de|geen) {-early} [niet] [meer] [nodig]|(zonder|geen) {-early}|{-deleting} de {-early}
      |de {-early} (hoeft niet [meer]|{-deleted})`,
      X.noLeads,
      { prefer: 6 },
    ),
  ],
}

/** How reminders are named. */
export const targets = {
  that: phrases(
    'dat|die|het|hem|haar|deze|dit|deze herinnering|die herinnering|de herinnering|mijn herinnering|deze daar|daarvan|hiervan|ze',
  ),
  last: phrases('[de|mijn|het] (laatste|nieuwste|vorige) [herinnering]'),
  both: phrases('[ze|alle|de|deze] (beide|allebei) [herinneringen]|(de|deze|die) twee'),
  middle: phrases('de middelste [herinnering]'),
  alln: [row('alle {n}', same)],
  ownone: phrases('(de|het) mijne|die van mij'),
  other: phrases('(de|het) andere [herinnering]'),
  everything: phrases(
    'alle|alles|allemaal|ze allemaal|alles daarvan|(mijn|de) herinneringen|alle [mijn|de] herinneringen|al (mijn|de|die) herinneringen',
  ),
  numbered: phrases('[de] (herinnering|herinneringen|nummer|nummers|nr|nr .|punt|wekker)', 'de'),
  range: phrases('tot|t / m|tot en met|tm'),
  and: phrases('en [ook]|& [ook]|\\+|alsook'),
  nth: [row('de {ordinal} [herinnering|wekker|timer]', same)],
  article: phrases('de|het|mijn|onze|ons|die|dat|een'),
  lead: phrases('(herinnering|herinneringen|die|dat|dinges) (aan|voor|met|om|over|van)|aan'),
  back: phrases('[-] herinnering'),
  not: phrases('niet'),
  // said within a command that means nothing by it
  midst: phrases('(even|eens|maar|toch|gewoon|aub|alsjeblieft|liever) [{-midst}]'),
}
