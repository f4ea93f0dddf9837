import { phrases, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import * as R from '../meanings/requests.js'
import { row } from '../meanings/rows.js'

const UNS = { kind: 'everyone' } as const

/** How a request opens, and around what; umlauts are two letters here. */
export const openings = {
  opening: [
    row('(erinner|erinnere|erinnert|(erinnerst|erinnersch) [du]|erinnern sie) [bitte] {whom} [{-softener}]', R.ask, {
      prefer: 1,
    }),
    // "mia zum ballett bringen erinnern": elsewhere it is a name
    row('(erinner|erinnere) mia [{-softener}]', R.ask, { prefer: 1 }),
    row('{-forgetnot} [,] {whom} {body:*} zu erinnern', R.ask, { prefer: 1 }),
    row('{-forgetnot} [,] mir {body:*} zu sagen [,] dass [ich]', R.ask, { prefer: 1 }),
    row('{-wanting} [,] dass du {whom} {body:*} erinnerst', R.ask, { prefer: 1 }),
    row('{-nice} [,] wenn du {whom} [{-softener}] {body:*} (erinnern {-could}|erinnerst)', R.ask, { prefer: 1 }),
    row(
      '[ich] ({-needing}|moechte|will) [{-gladly}] [{-softener}] {-one} [{-small}] {thing} !{received} [{-forthing}]',
      R.ask,
    ),
    row(
      '[ich] ({-needing}|moechte|will) [{-gladly}] {body:*} {-one} [{-small}] {thing} !{received} [{-forthing}]',
      R.ask,
      { prefer: -1 },
    ),
    row('[ich] {-needing} [{-softener}] {thing:reminder} !{received} [{-forthing}]', R.ask),
    // "kann ich um 9 ne erinnerung kriegen"
    row(
      '({-could}|darf|krieg|kriege|bekomm|bekomme) ich [{-softener}] [{body:*}] {-one} [{-small}] {thing} !{reminderdeed} [{-received}] [{-forthing}]',
      R.ask,
    ),
    row('({-could}|darf) ich [{-softener}] {body:*} erinnert (werden|werde)', R.ask),
    // "schick mir um 9 ne erinnerung"
    row('({-make}|{-telling1}) [{-forme}] [{-forme}] {body:*} {-one} [{-small}] {thing} [{-forthing}]', R.ask, {
      loose: true,
      prefer: -1,
    }),
    row('um [{-one}] [kleine|kurze] {thing:reminder} !{reminderdeed} [{-forthing}]', R.ask),
    row('(trag|trage|schreib|schreibe) [{-forme}] {body:*} ein !{someword}', R.ask, { loose: true }),
    row('(ich|wir) {-oughtto} [{body:*}] {-neverforget} [,|:|dass]', R.ask, { loose: true }),
    row('(ich|wir) {-oughtto} [unbedingt|ja|auch] [{body:*}] (daran|dran) denken [,|:|dass]', R.ask, { loose: true }),
    row('dass ich [ja|bloss|mir] nicht {body:*} (vergess|vergesse)', R.ask, { loose: true }),
    row('{-lest} [,|:|.|-|!]', R.ask, { loose: true }),
    row('{-lest} [,|:|.|-|!] {opening}', M.same),
    row('{-needing} ich [{-gladly}] [{-softener}] {-one} [kleine|kurze] {thing} [{-forthing}]', R.ask),
    row('{-would} ich [{-gladly}] {body:*} erinnert [werden]', R.ask),
    row('(lass|lasst) mich [bitte] nicht {body:*} vergessen', R.ask, { prefer: 1 }),
    row('(lass|lasst) mich [{-softener}] {body:*} nicht vergessen', R.ask, { prefer: 1 }),
    row('({-could} (du|ihr|sie)|{-couldyou}) [{-gladly}] {whom} [{-softener}] [{body:*}] erinnern', R.ask),
    row('{-could} {whom:mich} [{-gladly}] [{-softener}] [{body:*}] erinnern', R.ask),
    row('du ({-could}|musst|sollst|darfst|brauchst) {whom:mich} [{-gladly}] [{-softener}] {body:*} erinnern', R.ask),
    row('ich {-would} [{-gladly}] [{whom}] [{-softener}] [{body:*}] erinnert [werden]', R.ask),
    row('({-could} (du|ihr|sie)|{-couldyou}) [{-gladly}] {whom} [{-softener}] [{body:*}] {-notice}', R.ask, {
      loose: true,
    }),
    row(
      '({-could} (du|ihr|sie)|{-couldyou}) [{-gladly}] {whom} [{-softener}] {body:*} (sagen|ausrichten|schreiben) [,] dass',
      R.ask,
      {
        loose: true,
      },
    ),
    // nobody is named: "kannst du um 18 uhr eine erinnerung schicken", but not "peter eine nachricht schicken"
    row(
      '({-could} (du|ihr|sie)|{-couldyou}) [{-gladly}] [{-softener}] >{timethennote} {body:*} {-one} [{-small}] {-note} {-setting} [{-forthing}]',
      R.ask,
      { loose: true },
    ),
    row(
      '({-could} (du|ihr|sie)|{-couldyou}) [{-gladly}] {whom:mich} [{-softener}] {body:*} fragen [,] >{whether}',
      R.ask,
      {
        loose: true,
      },
    ),
    row('(frag|frage) {whom:mich} [{-softener}] {body:*} >{whether}', R.ask, { loose: true }),
    row('({-could} (du|ihr|sie)|{-couldyou}) [{-gladly}] {whom:mich} [{-softener}] [{body:*}] {-nudging}', R.ask),
    row('{whom} !{others} {body:*} erinnern !{someword}', R.ask),
    row('{whom} !{others} {body:*} erinnern >{closing}', R.ask),
    row('(an|ans) {body:*} erinnern', R.ask, { loose: true }),
    // nobody is named: "bitte um 18:30 erinnern | dass ..."
    row('bitte >{timefirst} {body:*} erinnern >{anyword}', R.ask, { prefer: -1 }),
    row(
      '[ich] {-needing} [{-gladly}] >{timefirst} {body:*} {-one} [{-small}] {-note} [{-forthing}] !{reminderdeed} !{received}',
      R.ask,
      {
        prefer: -2,
      },
    ),
    row('{-nudge} mich [{-softener}] {body:*} an !{someword}', R.ask, { loose: true }),
    row('{-nudge} mich [{-softener}] {body:*} an >{closing}', R.ask, { loose: true }),
    row('{-nudge} mich [{-softener}] {body:*} an >{becauseof}', R.ask, { loose: true }),
    row('{-nudgeat} mich [{-softener}]', R.ask, { loose: true, prefer: -1 }),
    row('{-nudges} du {whom:mich} [{-softener}] [{body:*}] an', R.ask, { loose: true }),
    row('(tritt|trete) (mir|mich) [{-softener}] {body:*} in den (hintern|arsch|allerwertesten|po)', R.ask, {
      loose: true,
    }),
    row(
      '(hol|hole|schmeiss|wirf|jag|jage) mich [{-softener}] {body:*} (aus [dem|den] (bett|federn)|aus m bett)',
      R.ask,
      {
        text: 'aufstehen',
        morning: true,
        loose: true,
      },
    ),
    // a thing to set
    row('{-make} [{-forme}] [{-forme}] [{-forme}] {thing} [{-forthing}]', R.ask),
    row('[{-forme}] (leg|lege) [{-forme}] [{-forme}] {thing} an [{-forthing}]', R.ask),
    row('{-forme} [{-forme}] [{-forme}] {thing} [{-forthing}]', R.ask),
    row('{thing:own} >{anyword} [{-forthing}]', R.ask),
    row('{thing:reminder} [bitte] >{reminderlink} [{-forthing}]', R.ask),
    // in other words
    row('(weck|wecke) mich [bitte]', R.ask, { text: 'aufstehen', morning: true, loose: true }),
    row('({-could} (du|ihr|sie)|{-couldyou}) [bitte] {whom} [{-softener}] {body:*} (wecken|aufwecken)', R.ask, {
      text: 'aufstehen',
      morning: true,
      loose: true,
    }),
    row('(weck|wecke) uns [bitte]', R.ask, { text: 'aufstehen', morning: true, loose: true, whom: UNS }),
    row('lass mich [bitte] nicht vergessen', R.ask),
    row('(nicht vergessen|vergiss nicht) [bitte]', R.ask),
    row('erinnern [bitte] [:]', R.ask, { loose: true, prefer: -1 }),
    row('(ping|pinge) mich [bitte]', R.ask),
    row('remind me', R.ask),
    row('{-loosely} [bitte]', R.ask, { loose: true }),
    row(
      '{-telling1} (mir|ma) [bitte] [{body:*}] (bescheid|laut|[ein|nen|n|kurz] (zeichen|ping|signal|stups|schubs|hinweis)|[ne|eine|n] (nachricht|notiz|info))',
      R.ask,
      {
        loose: true,
        prefer: 1,
      },
    ),
    row('(sag|sage|gib) [mal|bitte|kurz] [{body:*}] bescheid', R.ask, { loose: true }),
    row('(denk|denke) [bitte|mal|auch] {body:*} (an|ans|daran|dran) [dass]', R.ask, { loose: true, prefer: -1 }),
    row('kannst du [bitte|mal] {body:*} denken', R.ask, { loose: true }),
  ],
  // politeness behind whom to remind
  softener: phrases(
    '[bitte] (lieber|eher|stattdessen) [doch] | bitte [mal|doch] | mal [bitte] | ma | doch [bitte|mal|lieber|eher] | dann [lieber|doch|bitte|halt] | einfach | unbedingt | halt',
  ),
  forgetnot: phrases('vergiss [bitte] nicht | bitte vergiss nicht | (denk|denke) [bitte|mal] (daran|dran)'),
  oughtto: phrases('darf | duerfen | sollte | sollten | muss | muessen | will | wollen | moechte | moechten'),
  neverforget: phrases(
    '(nicht|[ja|bloss] nicht|auf [gar] keinen fall|unter [gar] keinen umstaenden|keinesfalls|niemals) [wieder] vergessen',
  ),
  nice: phrases(`
    (waer|waere) [echt|sehr|ganz] (super|toll|lieb|nett|klasse|cool|schoen|gut|prima|mega) | es (waer|waere) [echt|sehr|ganz] (super|toll|lieb|nett|klasse|cool|schoen|gut)
    | (fein|super|toll|lieb|nett|schoen|cool) (waer|waere) (es|das) | [ich] (faend|faende|faends) [ich] [es|s|das] [voll|echt|ganz|sehr] (super|gut|toll|nett|lieb|cool|klasse|schoen)
    | [es|das|mir|das] (reicht|genuegt|langt) [mir|uns] [es] [auch|schon|ja|voellig] | ich (wuerd|wuerde) mich freuen | ich (waer|waere) [dir] [sehr] dankbar`),
  wanting: phrases('ich (moechte|will) | kannst du dafuer sorgen'),
  could: phrases(
    'tust | taetst | taetest | tu | mogst | koennt | kannsch | kannst | koenntest | koenntst | wuerdest | kann | koennen | koennten | wuerden | magst | wirst | willst',
  ),
  couldyou: phrases('kannste | koenntste | koennteste | wuerdste | wuerdeste'),
  would: phrases('moechte | will | wuerde | mag | muss | sollte'),
  small: phrases('kleine | kurze | kleinen | kurzen'),
  received: phrases('haben | kriegen | bekommen | gekriegt | kriegen sollen | erhalten | gesetzt | gestellt'),
  gladly: phrases('gern | gerne | bitte'),
  needing: phrases('brauch | brauche | braeucht | braeuchte | (haette|haett) [gern|gerne]'),
  notice: phrases('bescheid (geben|sagen|sagst|gibst) | {-one} [{-small}] {-note} (schicken|senden|geben|schreiben)'),
  timefirst: phrases('{-piece} | {-length} {-aheadword} | [am] (tag|vortag|abend|vorabend) [{-aheadword}]'),
  note: phrases(
    'nachricht | meldung | info | notiz | erinnerung | reminder | ping | zeichen | signal | hinweis | mitteilung',
  ),
  timethennote: phrases('{-piece} [{-piece}] [{-softener}] {-one} [{-small}] {-note}'),
  setting: phrases('schicken | senden | geben | schreiben | machen | setzen | einstellen | anlegen | erstellen'),
  whether: phrases('ob (ich|wir|er|sie|es|ihr|der|die|das|mein|meine|alles|alle|jemand)'),
  others: phrases('ich | er | sie | wir | du | zu'),
  nudges: phrases('pingst | stupst | schubst | tippst | piepst | stoesst | haust'),
  nudgeat: phrases('stups | stupse | schubs | schubse | ping | pinge | piep | piepe'),
  becauseof: phrases('wegen | zwecks | damit | dass | weil | fuer | , | :'),
  // why it is asked for: "bevor ichs vergess"
  lest: phrases(`
    (bevor|ehe|falls) (ichs|ich's|ich (es|das)) [wieder] (vergess|vergesse) | damit (ichs|ich's|ich (es|das)) nicht [wieder] (vergess|vergesse)
    | nicht dass (ichs|ich's|ich (es|das)) [wieder] (vergess|vergesse)
    | (weil|da) (ichs|ich's|ich (es|das)) (immer|sonst|staendig|dauernd|oft|bestimmt) [wieder] (vergess|vergesse) | sonst (vergess|vergesse) (ichs|ich's|ich (es|das)) [wieder]
    | ich (vergess|vergesse) (das|es|sowas) [ja|echt] (immer|staendig|dauernd|oft|meistens) [wieder] [,] [also|deshalb|deswegen|darum|daher]`),
  nudging: phrases('anschreiben | anfunken | anstupsen | anpingen | anschubsen | antippen | anpiepsen | anstossen'),
  nudge: phrases('stups | stupse | schubs | schubse | hau | tipp | tippe | ping | pinge | piep | piepe'),
  loosely: phrases(`
    (merk|merke|notier|notiere) (dir|mir) [{-nowthis}] [{-nowthis}] | (notier|notiere) [:] | (schreib|schreibe) [dir|mir] auf [:] | notieren | vormerken | eintragen | to do | todo | (schreib|schreibe|sag|sage|gib) mir | schick mir eine erinnerung
    | denk (daran|dran) | (benachrichtige|informiere|nerv) mich | (melde|meld) dich [bei mir]`),
  nowthis: phrases('das | mal | bitte | jetzt | endlich | doch | folgendes'),
  telling1: phrases('sag | sage | gib | schreib | schreibe | schick | schicke'),
  make: phrases(
    'hau | pack | packe | knall | klatsch | schmeiss | schieb | programmier | programmiere | gib | schick | setz | setze | stell | stelle | erstelle | erstell | mach | mache | leg | lege | neue | eine | trag | trage',
  ),
  forme: phrases('mir | uns | bitte | mal | doch | eine | einen | ne | nen | ein | den | neue | neuen'),
  thing: [row('{thing:reminder}', M.same), row('{thing:own}', M.same), row('{repeat:adverb} {thing}', R.ofThing)],
  reminder: [row('(erinnerung|reminder|erinnerrung|erinerung|erinnrung) [ein|rein|hin]', R.thing)],
  own: [row('wecker|timer|alarm|eieruhr|kuechenuhr|kuechenwecker|countdown|stoppuhr', R.thing, { isNamed: true })],
  // "erinnerung 2" is the second one
  reminderlink: phrases(': | - | an | fuer | um | am | in | {-clock} | {-day} | {-repeat} | {-days} {-clock}'),
  dayinlist: phrases('{-wdshort} [,|und|/|-|&|+] | (,|und|/|-|&|+) {-wdshort}'),
  mich: [row('mich', R.owner), row('!<{dayinlist} mi !{dayinlist}', R.owner), row('uns', R.everyone)],
  anyword: phrases('{-w:*1}'),
  whom: [
    row('mich|mir|mcih|mihc|mivh', R.owner),
    // "mo, mi und fr" are days
    row('!<{dayinlist} mi !{dayinlist}', R.owner),
    row('uns [alle]|alle hier|(diesen|den) kanal|das team|die gruppe', R.everyone),
    row('alle !{length} !{unit} !{n}', R.everyone),
    row('{whom:mention}', M.same),
    row('{whom:mention} [,|und] {more:mentioned}', R.named),
  ],
  mentioned: [row('{whom:mention}', M.same), row('{whom:mention} [,|und] {more:mentioned}', R.named)],
} satisfies Tables
