import * as C from '../../commands/change.js'
import { row } from '../../commands/rows.js'
import { phrases } from '../../engine/row.js'

/** The words of what is left out for once or for a while, and of what begins again. */
export const off = {
  thistime: phrases(
    `[nur|bloss] (diesmal|dieses mal|dieses eine mal|das eine mal|das naechste mal|naechstes mal) | ausnahmsweise [mal] [diesmal] [schon|bereits] | diesmal (schon|bereits) | (nur|bloss) (dies|das) eine mal`,
  ),
  fromnow: phrases(
    '(ab jetzt|ab sofort|ab dann|ab da|von da an|danach|von jetzt an|ab nun|von nun an|ab heute|kuenftig|zukuenftig|in zukunft|fortan|dauerhaft) [immer|nur|nur noch]',
  ),
  onlystill: phrases('(nur|bloss) [noch]'),
  goingon: phrases(
    '(mach|mache) [einfach|bitte|ruhig] weiter|weitermachen|(lass|lasse) (es|sie|das) [einfach|bitte] weiterlaufen|lauf weiter|weiter|fortsetzen',
  ),
  asbefore: phrases('wie (vorher|bisher|gehabt|gewohnt|immer|zuvor|davor|frueher|geplant)|ganz normal'),
  wholething: phrases('das ganze | die ganze (sache|geschichte)'),
  oneoff: phrases(
    '[nur|bloss|bitte] (einmal|ein mal|1 mal|diesmal|dieses mal|(dieses|dies|das) eine mal|[das|beim|fuers] {-next} mal|ausnahmsweise) [bitte|mal]',
    '(die|den|das) {-next} [erinnerung|mal] [bitte|mal]',
  ),
  leftout: phrases(
    'aussetzen|auslassen|ueberspringen|weglassen|skippen|ausfallen [lassen]|pausieren|pause|faellt aus|entfaellt',
    '(kann|soll|darf) (ausfallen|entfallen|weg|wegfallen|weggelassen werden)',
  ),
  nomorethen: phrases(
    '[auch] nicht mehr|auch nicht|[bitte] (keine|keinen|keins) mehr|nicht [mehr] (noetig|notwendig)|(ist|reicht|genug) [damit] schluss',
  ),
  dropout: phrases(
    '(faellt|fallen) [ab jetzt|ab sofort|kuenftig|jetzt|in zukunft|leider] (weg|aus|flach)|entfaellt [ab jetzt|kuenftig]|entfallen|nicht mehr|(kann|koennen) [ab jetzt|kuenftig] (weg|raus|entfallen|wegfallen|ausfallen)|(brauch|brauche) ich [es|das|ihn|sie] nicht mehr',
  ),
  enoughthen: phrases('(reicht|reichts|langt|langts|genuegt) [es|das|mir|jetzt|dann]|(ist|war) [es|das] genug|genug'),
}

/** For once; and what is resumed. */
export const skipped = [
  row('[jetzt|bitte] (fortsetzen|weitermachen|mach weiter|setz es fort)', C.resume, { prefer: 2 }),
  row('{-oneoff} ({-leftout}|nicht)', C.skip, { prefer: 3 }),
  row('!{unnamed} {target:*} {-oneoff} {-leftout}', C.skipNamed, { prefer: 1 }),
  row('(setz|setze|lass|lasse) [{target:short}] [bitte] {-oneoff} (aus|weg|ausfallen)', C.skip, { prefer: 3 }),
  row(
    '(fang|fange|mach|mache) [bitte|jetzt] [wieder|weiter] mit {target:*} [wieder|weiter] [an|los]|[jetzt|ab jetzt] [wieder] weiter mit {target:*}|{target:*} (kann|darf|soll) [jetzt] (wieder|weiter) (losgehen|anfangen|starten|kommen|laufen|weitergehen|gehen)|(starte|start|aktivier|aktiviere) {target:*} [jetzt|bitte] wieder|(schalt|schalte|stell|stelle) {target:*} [jetzt|bitte] wieder (ein|an)|{target:*} [jetzt|ab jetzt|ab sofort] wieder (an|ein|los|starten|aktivieren|einschalten|anfangen|aufnehmen)',
    C.resumeNamed,
    { prefer: 2 },
  ),
]

/** For a while, or until it begins again. */
export const leftOut = [
  row('[{-fromnow}] {days:everyday} [{-fromnow}] {-dropout}|[{-fromnow}] nicht mehr {days:everyday}', C.withoutDays, {
    prefer: 4,
  }),
  row('{span} {-oneoff} (nicht|{-leftout})|{-oneoff} {span} (nicht|{-leftout})', C.leaveOut, { prefer: 4 }),
  row('{span} {-nomorethen}|(nicht|keine) mehr {span}|fuer {span} {-enoughthen}', C.leaveOut, { prefer: 2 }),
  row(
    '>{article} {target:*} {span} nicht|!{unnamed} !{only} {target:*} {span} (aussetzen|auslassen|weglassen)|(setz|setze|lass|lasse) {target:*} {span} (aus|weg|ausfallen)',
    C.fallsOut,
    { prefer: -3 },
  ),
  row('(fuer|bis) {time} {-pausing}', C.pause, { prefer: 2 }),
  row('{until:bounded} ({-pausing}|pause)', C.pauseUntil, { prefer: -1 }),
  row(
    '[{-comesagain}] (erst wieder [{-fromon}] {when:*}|erst [{-fromon}] {when:*} [dann] wieder|ab {when:*} [erst] wieder)',
    C.pauseTill,
    { prefer: 3 },
  ),
]
