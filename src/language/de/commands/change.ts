import * as C from '../../commands/change.js'
import { send } from '../../commands/chats.js'
import * as X from '../../commands/correct.js'
import { row } from '../../commands/rows.js'
import * as T from '../../commands/talk.js'
import { phrases, says } from '../../engine/row.js'
import type { Target } from '../../intent.js'
import { skipped } from './off.js'

const BOTH: Target = { by: 'both' }

export const change = {
  please: phrases('(bitte|mal|doch) [{-please}]'),
  // done with a verb in front, or at the end
  deleting: phrases(
    'loesch|loesche|entfern|entferne|streich|streiche|storniere|stornier|vergiss|stopp|stoppe|verwirf|weg mit|cancel',
  ),
  deleted: phrases('loeschen|entfernen|stornieren|absagen|streichen|verwerfen'),
  finished: phrases('erledigt|fertig|geschafft|gemacht|done|abgehakt'),
  already: phrases("(ist|schon|bin|ich|das|es|habs|hab's|jetzt) [{-already}]"),
  before: phrases('(ok|okay|ja|schon|so) [,] [{-before}]'),
  just: phrases('(schon|jetzt|gerade|eben|gestern|vorhin|bereits|heute [frueh|morgen]) [{-just}]'),
  its: phrases('die|der|das|den|meine|meinen|mein'),
  again: phrases('nochmal|nochmals|noch mal|noch einmal|wieder|erneut'),
  remind: phrases('erinner mich|erinnere mich'),
  later: phrases('spaeter|nach hinten|zurueck|weiter'),
  earlier: phrases('frueher|eher|vor|nach vorne|vorher'),
  moving: phrases(
    'verschieb|verschiebe|schieb|schiebe|verleg|verlege|verlegen|leg|lege|zieh|ziehe|bearbeit|bearbeite',
    'aender|aendere|setz|setze|stell|stelle|mach|mache',
  ),
  // said of putting a thing right as a whole
  remaking: phrases('mach|mache|aender|aendere|stell|stelle'),
  moved: phrases('verschieben|verlegen|schieben|vorziehen'),
  onto: phrases('auf|bis|bis zum|um|fuer|zu'),
  only: phrases('nur|bloss'),
  next: phrases('(naechste|naechsten|naechstes|kommende|kommenden|kommendes)'),
  // of a series only one, or all of it
  scope: [says('{-only} [die|den|das] {-next}', 'occurrence')],
  scopeend: [
    says('[,|;] {-only} (dieses|diesmal|dieses mal|diese|dieses eine mal|die naechste)', 'occurrence'),
    says('[,|;] (nur|bloss) (heute|dieses eine mal|ausnahmsweise|einmal)|[,|;] ausnahmsweise [mal]', 'occurrence'),
    says(
      '[,|;] (alle davon|die ganze serie|fuer immer|alle|(ab jetzt|ab sofort|von jetzt an|ab nun|kuenftig|in zukunft) [immer]|immer|dauerhaft)',
      'series',
    ),
  ],
  cancel: [
    row(
      '(hol|hole|bring|bringe) {words:*} [bitte|doch] [wieder] (zurueck|her|wieder)|(stell|stelle) {words:*} [bitte|doch] wieder her|{words:*} [bitte|doch] [wieder] (wiederherstellen|zurueckholen|reinnehmen|aufnehmen)|[(nimm|trag|setz|setze|pack|tu)] {words:*} [bitte|doch] [bitte] (wieder|zurueck) (rein|drauf|dazu|auf die liste|in die liste) [bitte]',
      T.comesBack,
      {
        prefer: 3,
      },
    ),
    row('!{unnamed} {target:*} (brauch|brauche|brauchen) (ich|wir) [doch|ja|jetzt] nicht [mehr]', C.cancelIfThere, {
      prefer: -1,
    }),
    row(
      '({target:short}|{target:placed}) [(kann|koennen) [dann|jetzt|auch|ruhig]] (weg|raus) [damit]',
      C.cancelIfThere,
      { prefer: -1 },
    ),
    row('{target:*} (hat|haben) sich [schon] erledigt', C.cancel, { prefer: 1 }),
    row('{-deleting} [{-please}] [(den|die|das|es|sie|ihn)] [bitte] auch', C.cancel, { prefer: 1 }),
    // "vergiss es, den termin gibts nicht mehr": behind it why
    row(
      "(vergiss|lass) (es|das) [bitte|einfach] (,|;|.|-|–) {-why:*} ((gibts|gibt's|gibt es) [ja|doch] nicht mehr|(ist|sind|wurde|wurden) [doch|ja|leider] abgesagt|(faellt|fallen) [doch|ja|leider] aus)",
      C.cancel,
      { target: { by: 'that' }, prefer: 2 },
    ),
    row(
      '[das|die|den|es] (brauch|brauche|brauchen) (ich|wir) nicht mehr|ich (brauch|brauche) {target:short} nicht mehr',
      C.cancel,
      { prefer: 1 },
    ),
    row('(sag|sage|brech|breche|brich|mach|mache|nimm|wirf|schmeiss) {target:*} (ab|weg|raus)', C.cancel),
    row('(hoer|hoere) auf [,] mich [an] {target:*} zu erinnern', C.cancel, { prefer: 1 }),
    row('{-remind} nicht mehr an {target:*}', C.cancel, { prefer: 1 }),
    row(
      '[an|ans] {target:*} (musst|brauchst) du (mich|uns) [jetzt|dann|ab jetzt|uebrigens] nicht mehr [zu] erinnern|du (musst|brauchst) (mich|uns) nicht mehr (an|ans) {target:*} [zu] erinnern',
      C.cancel,
      { prefer: 2 },
    ),
    row('[bitte] (kein|keine|keinen) {target:*} mehr [bitte]', C.cancelIfThere),
  ],
  done: [
    row('[{-already}] {-finished}|(das hab|das habe|hab|habe) ich [schon] (gemacht|erledigt)|✓|✔|✅', C.done, {
      prefer: 2,
    }),
    row('(ist|hab ich|habe ich|habs|hab es|wurde) [schon|gerade|jetzt] {-past} [,|.|;] [alles] {-finished}', C.done, {
      prefer: 2,
    }),
    row('[{-before}] (alles|alle) [ist|sind] [schon|jetzt] {-finished}', C.done, { target: { by: 'all' }, prefer: 3 }),
    row(
      "[{-before}] [das] (hab|habe) ich [schon]|(habs|hab's) [schon]|schon (passiert|geschehen)|ist [schon] passiert",
      C.told,
    ),
    row('[{-before}] [ich] (hab|habe|haben) [ich|wir] {-just} {-past} [{-just}]', C.told, { prefer: 2 }),
    row('(markier|markiere) {target:*} als (erledigt|fertig)', C.done, { prefer: 1 }),
    row('(erledigt|fertig|hak|hake|gemacht|done) [:] {target:*} [ab]', C.done),
    row('!{deleting} {target:*} [ist|sind|als] (erledigt|fertig|abhaken|abgehakt|gemacht) [markieren]', C.done),
    row('!{deleting} {target:*} [:|,|;|.|-|–] {-already} {-finished}', C.done, { prefer: 1 }),
    row('!{deleting} {target:*} [:|,|;|.|-|–] (hab|habe) ich [{-just}] {-finished}', C.done, { prefer: 2 }),
    row(
      '!{deleting} [{-before}] [{-its}] {target:*} (ist|sind|wurde|wurden|hab ich|habe ich) [{-just}] {-past}',
      C.told,
      { prefer: -1 },
    ),
    row('[{-before}] [ich] (hab|habe) [ich] [{-just}] {target:short} [{-just}] {-past}', C.told, { prefer: 3 }),
    row('[{-before}] [ich] (hab|habe) [ich] [{-just}] [{-its}] {target:*} [{-just}] {-past}', C.told, { prefer: -1 }),
  ],
  snooze: [
    row('[gib mir|lass mir] noch {time}', C.snooze, { prefer: 2 }),
    row('[gib mir|lass mir] (noch|weitere) {n:#}', C.snoozeMinutes, { prefer: 3 }),
    row('[{-remind}|(nerv|nerve|frag|frage|stups) mich] {time} ({-again}|schlummern)', C.snooze, { prefer: 1 }),
    row('{-snoozing} [,|;|-] [{-onto}] {time}', C.snooze, { prefer: 1 }),
    row('{-snoozing}|{-busy}', C.snooze),
    row('(heute|jetzt) nicht mehr [,|;|-|–] [lieber|erst|sondern|dann] {time}', C.snooze, { isPlan: true, prefer: 1 }),
    row('{-busy} [{-onto}] {time}', C.snooze, { prefer: 1 }),
    row('{-both} [{-onto}] {time}|{-both} {-snoozing}', C.snooze, { target: BOTH, isPlan: true, prefer: 1 }),
    // "grad am telefon, frag in 20 minuten nochmal": in front of it why
    row('{-any:*} (,|;|.|-|–|und|also) [{-please}] {-reasking} ({time} {-again}|{-again} {time})', C.snoozeNamed, {
      prefer: 4,
    }),
    row('{-snoozing} {-both} [{-onto}] {time}', C.snooze, { target: BOTH, prefer: 3 }),
    row('{-snoozing} {target:*} {-onto} {time}', C.snooze, { prefer: 1 }),
    row('{-snoozing} {target:*} !<{onto} {time}', C.snooze),
    row('(schlummer|schlummern|schlummere|snooze|spaeter) {target:*}', C.snooze, { prefer: -1 }),
    row('!{remind} {target:*} [,] !<{and} {-again} {time}', C.snoozeNamed, { prefer: -2 }),
    row('!{remind} {target:*} [,] {time} {-again}', C.snoozeNamed, { prefer: -2 }),
  ],
  reasking: phrases(
    '({-remind}|(frag|frage|nerv|nerve|stups|stupse|sag|sage) [mich|mir]|(meld|melde) dich|komm) [{-please}] [daran|dran|bescheid]',
  ),
  enough: phrases(
    '(ist|dann) (schluss|genug|ende)|(reicht|reichts|langt) [es|das|dann]|[dann|damit|wieder] (aufhoeren|stoppen|beenden)|nicht mehr',
  ),
  busy: phrases(
    '(keine zeit|[ich] bin (beschaeftigt|unterwegs|im meeting|am fahren)|[ich] kann (gerade|jetzt|grad) nicht) [,|;|.|-|–]',
  ),
  snoozing: phrases(
    'gleich|gleich {-again}|bald',
    'schlummer|schlummern|schlummere|snooze|spaeter|spaeter {-again}|spaeter erinnern|[jetzt] nicht jetzt|jetzt (noch|gerade) nicht|jetzt nicht|(geht|passt) [jetzt|gerade] nicht|warte',
    '{-remind} (spaeter [{-again}]|{-again})|{-again}',
  ),
  restarting: phrases(`
    [,|;|.|-|–] [und|dann|aber|danach] (erst wieder|wieder|erst|fang|fange|starte|mach|mache|weiter|weitermachen|geht es|gehts|geht's|los gehts|los geht's|los geht es|setz|setze) [es|damit|das|dann|wieder] [erst|wieder] [fort] [ab|am|an|um]`),
  fromon: phrases('(ab|am|an) [dem]'),
  restarted: phrases('(wieder|weiter) [an|los|damit|machen|fort|los damit|starten|anfangen] | fort | los'),
  comesagain: phrases(
    "(geht|gehts|geht's|geht es|kommt|soll|brauch ich|brauche ich|ist|startet|faengt|will ich|moechte ich)",
  ),
  edit: [
    ...skipped,
    row(
      '!{unnamed} {target:*} (kann|hat) [noch|auch] (warten|zeit) bis [zum] {time}|!{unnamed} {target:*} kann [noch|auch] bis [zum] {time} warten',
      C.rather,
    ),
    row(
      '(schick|schicke|sende|send|verschiebe|verschieb|bring|bringe|leite) {target:*} [bitte] (nach|zu|an|auf|in|ueber|per|im) {chat} [weiter|stattdessen|bitte]',
      send,
      { prefer: 5 },
    ),
    row('(schick|schicke|sende|bring) {target:*} (hierher|hierhin) [bitte]', send, { prefer: 5 }),
    row('[{-moving}] {target:otherone} [{-rather}] [{-onto}] {time} [{-rather}]', C.move, { prefer: 2 }),
    row('{-moving} [{-please}] {target:*} von {-was:*} auf {time}', C.move, { prefer: 2 }),
    row('{-moving} [{-please}] {target:*} um {length} [{-later}]', C.shift, { prefer: 3 }),
    row('{-moving} [{-please}] [um] {length} [{-later}]', C.shift, { prefer: 3 }),
    row('{-moving} [{-please}] {target:*} {length} [{-later}]', C.shift, { prefer: 2 }),
    row('{-moving} [{-please}] {target:*} [um] {length} {-earlier}', C.shift, { back: true, prefer: 3 }),
    row('{-moving} [{-please}] [um] {length} {-earlier}', C.shift, { back: true, prefer: 3 }),
    row('{target:*} um {length} [{-later}] {-moved}', C.shift, { prefer: 3 }),
    row('{target:*} [um] {length} ({-earlier} {-moved}|vorziehen)', C.shift, { back: true, prefer: 3 }),
    row('{-moving} {target:short} [{-rather}] [zurueck|wieder] [{-onto}] {time}', C.move, { prefer: 2 }),
    row(
      '!{oops} !{soft} !{no} !{denial} !{unnamed} {target:*} (sollte|soll|muss|muesste) [{-rather}] [{-onto}] {time} sein',
      C.rather,
      { prefer: -1 },
    ),
    row('{-moving} [{-please}] {target:*} {-onto} {time} [,] (nur|bloss) [fuer|am] {day:time}', C.moveOn, {
      prefer: 4,
    }),
    row('(nur|bloss) [fuer|am] {day:time} [,] {-moving} [{-please}] {target:*} {-onto} {time}', C.moveOn, {
      prefer: 4,
    }),
    row(
      '{day:time} (mach|mache|verschieb|verschiebe|setz|setze) {target:short} [{-onto}] {time} [{scope:scopeend}]',
      C.moveOn,
      { prefer: 2 },
    ),
    row('[und|dann] (hoer|hoere) [bitte] [damit] {last:period} [damit|wieder] auf', X.ending),
    row('[und|dann] {-stopping} [es|das|damit] [nach] {last:period} [damit]', X.ending, { prefer: 1 }),
    row(
      'nach {n} (mal|malen|erinnerungen) {-enough}|nach (dem|der) {n:ordinal} (mal|erinnerung) {-enough}',
      C.endAfter,
      { prefer: 2 },
    ),
    row(
      '[und] (hoer|hoere|stopp|stoppe) [damit] nach ({n} (mal|malen)|(dem|der) {n:ordinal} (mal|erinnerung)) [wieder|damit] [auf]',
      C.endAfter,
      { prefer: 2 },
    ),
    row('nach {last:period} nicht mehr', X.ending),
    row('[ab|von] {last:period} [an] nicht mehr', X.ending, { isBefore: true }),
    row('{-moving} [{-please}] {target:*} {by:shifted} [,] {-plus} [{-onto}] {time}', X.shiftedTo, { prefer: 7 }),
    row('{-moving} [{-please}] {target:*} [{-onto}] {time} [,] {-plus} {by:shifted}', X.shiftedTo, { prefer: 7 }),
    // told as a fact: a reminder of it is meant
    row(
      '!{oops} !{soft} !{no} !{denial} !{unnamed} {target:*} (ist|sind|findet) {scope:scopeend} {time} [statt]',
      C.rather,
      { prefer: 1 },
    ),
    row('{scope:scopeend} (ist|sind|findet) {target:*} [immer] {time} [statt]', C.rather, { prefer: 1 }),
    row(
      '!{oops} !{soft} !{no} !{denial} !{unnamed} {target:*} (ist|sind|findet) (jetzt|nun|neuerdings) [immer] {time} [statt]',
      C.rather,
    ),
    row('!{unnamed} {target:*} {-rather} {time}', C.rather, { prefer: -1 }),
    // "auf 18 uhr verschieben"
    row('[bitte] [doch|mal] [lieber] (auf|zu) {time} [bitte] {-moved}', C.move),
    row('[bitte] [doch|mal] um {length} [{-later}] [bitte] {-moved}', C.shift, { prefer: 3 }),
    row('(das|die sache) mit {target:*} [bitte|doch|lieber|erst] {time} [[,] {-sametime}]', C.rather),
    row(
      '!{oops} !{soft} !{no} !{denial} !{unnamed} {target:*} [bitte|mal|kurz] auf {time} [bitte] [verschieben|verlegen|schieben|legen|aendern|stellen]',
      C.rather,
      { prefer: -2 },
    ),
    row('(mach|mache|leg|lege) {target:*} [{-onto}] {time} [{-rather}]', C.rather, { prefer: -1 }),
    row('(benenn|benenne|nenn|nenne) {target:*} [um] (in|zu) {text:*} [um]', C.rename, { prefer: 4 }),
    row(
      '(nenn|nenne) (es|das|sie|ihn) [lieber|bitte|jetzt|doch] [lieber|bitte] {text:*}|(bei|in) {target:*} (soll|sollte|muss) [lieber|jetzt] stehen [:] {text:*}',
      C.rename,
      { prefer: 3 },
    ),
    row('(aender|aendere) [den] text (von|bei) {target:*} (in|zu|auf) {text:*}', C.rename, { prefer: 4 }),
    row('(aender|aendere) [den|die|das|seinen|ihren] (text|titel|name|namen|wortlaut) (in|zu|auf) {text:*}', C.rename, {
      prefer: 5,
    }),
    row('(aender|aendere) {target:short} (in|zu) {text:*}', C.rename, { prefer: 4 }),
    row('{-skipping} [{target:*}] [aus]', C.skip),
    row('{-skipping} [{-its}] {-next} [mal|erinnerung] [(von|bei) {target:*}]', C.skip, { prefer: 1 }),
    row('(setz|setze) {target:*} fort|(fortsetzen|weiter|reaktiviere) {target:*}', C.resume, { prefer: 2 }),
  ],
  sametime: phrases('[zur] [die] (gleiche|gleichen|selbe|selben) (uhrzeit|zeit)|(uhrzeit|zeit) bleibt [gleich]'),
  stopping: phrases('stopp|stoppe|beende|beend|schluss'),
  skipping: phrases('ueberspring|ueberspringe|ueberspringen|lass|lasse'),
  rather: phrases('[doch] (lieber|besser) [schon|erst]|doch [erst|schon]|stattdessen|erst'),
  unnamed: phrases('nein|doch|ne|nee|ach|oh|ich|sorry'),
}
