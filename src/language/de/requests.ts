import { phrases } from '../engine/row.js'
import * as M from '../meanings/index.js'
import * as R from '../meanings/requests.js'
import { row } from '../meanings/rows.js'
import type { RequestTables } from '../requests/tables.js'
import { bare } from './bare.js'
import { wishes } from './wishes.js'

const UNS = { kind: 'everyone' } as const

/** How a request opens, and around what; umlauts are two letters here. */
const openings = {
  opening: [
    row('(erinner|erinnere|erinnert|erinnerst [du]|erinnern sie) [bitte] {whom} [{-softener}]', R.ask, { prefer: 1 }),
    // "mia zum ballett bringen erinnern": elsewhere it is a name
    row('(erinner|erinnere) mia [{-softener}]', R.ask, { prefer: 1 }),
    row('{-forgetnot} [,] {whom} {body:*} zu erinnern', R.ask, { prefer: 1 }),
    row('{-wanting} [,] dass du {whom} {body:*} erinnerst', R.ask, { prefer: 1 }),
    row('{-nice} [,] wenn du {whom} [{-softener}] {body:*} (erinnern {-could}|erinnerst)', R.ask, { prefer: 1 }),
    row('ich ({-needing}|moechte|will) [{body:*}] {-one} {thing} !{received} [{-forthing}]', R.ask),
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
    row('({-could} (du|ihr|sie)|{-couldyou}) [{-gladly}] {whom:mich} [{-softener}] [{body:*}] {-nudging}', R.ask),
    row('{whom} !{others} {body:*} erinnern !{someword}', R.ask),
    row('{whom} !{others} {body:*} erinnern >{closing}', R.ask),
    row('(an|ans) {body:*} erinnern', R.ask, { loose: true }),
    row('{-nudge} mich [{-softener}] {body:*} an !{someword}', R.ask, { loose: true }),
    row('{-nudge} mich [{-softener}] {body:*} an >{closing}', R.ask, { loose: true }),
    // a thing to set
    row('{-make} [{-forme}] [{-forme}] [{-forme}] {thing} [{-forthing}]', R.ask),
    row('[{-forme}] (leg|lege) [{-forme}] [{-forme}] {thing} an [{-forthing}]', R.ask),
    row('{-forme} [{-forme}] [{-forme}] {thing} [{-forthing}]', R.ask),
    row('{thing:own} >{anyword} [{-forthing}]', R.ask),
    row('{thing:reminder} >{reminderlink} [{-forthing}]', R.ask),
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
    row('{-telling1} mir [bitte] [{body:*}] (bescheid|laut|[ein|nen|n] zeichen|[ne|eine] nachricht)', R.ask, {
      loose: true,
      prefer: 1,
    }),
    row('(denk|denke) [bitte|mal|auch] {body:*} (an|ans|daran|dran) [dass]', R.ask, { loose: true, prefer: -1 }),
    row('kannst du [bitte|mal] {body:*} denken', R.ask, { loose: true }),
  ],
  // politeness behind whom to remind
  softener: phrases('bitte [mal] | mal [bitte] | ma | doch [bitte|mal] | einfach | unbedingt'),
  forgetnot: phrases('vergiss [bitte] nicht | bitte vergiss nicht | (denk|denke) [bitte] (daran|dran)'),
  nice: phrases(`
    (waer|waere) [echt|sehr|ganz] (super|toll|lieb|nett|klasse|cool|schoen|gut|prima|mega) | es (waer|waere) [echt|sehr|ganz] (super|toll|lieb|nett|klasse|cool|schoen|gut)
    | (fein|super|toll|lieb|nett|schoen) (waer|waere) (es|das)`),
  wanting: phrases('ich (moechte|will) | kannst du dafuer sorgen'),
  could: phrases(
    'kannst | koenntest | koenntst | wuerdest | kann | koennen | koennten | wuerden | magst | wirst | willst',
  ),
  couldyou: phrases('kannste | koenntste | koennteste | wuerdste | wuerdeste'),
  would: phrases('moechte | will | wuerde | mag | muss | sollte'),
  received: phrases('bekommen | gekriegt | kriegen sollen | erhalten | gesetzt | gestellt'),
  gladly: phrases('gern | gerne | bitte'),
  needing: phrases('brauch | brauche | braeucht | braeuchte | (haette|haett) [gern|gerne]'),
  notice: phrases('bescheid (geben|sagen|sagst|gibst)'),
  others: phrases('ich | er | sie | wir | du | zu'),
  nudging: phrases('anstupsen | anpingen | anschubsen | antippen | anpiepsen | anstossen'),
  nudge: phrases('stups | stupse | schubs | schubse | hau | tipp | tippe | ping | pinge | piep | piepe'),
  loosely: phrases(`
    (merk|merke|notier) dir | notieren | vormerken | eintragen | to do | todo | (schreib|schreibe|sag|sage|gib) mir | schick mir eine erinnerung
    | denk (daran|dran) | (benachrichtige|informiere|nerv) mich | (melde|meld) dich`),
  telling1: phrases('sag | sage | gib | schreib | schreibe | schick | schicke'),
  make: phrases(
    'setz | setze | stell | stelle | erstelle | erstell | mach | mache | leg | lege | neue | eine | trag | trage',
  ),
  forme: phrases('mir | uns | bitte | mal | doch | eine | einen | ne | nen | ein | den | neue | neuen'),
  thing: [row('{thing:reminder}', M.same), row('{thing:own}', M.same), row('{repeat:adverb} {thing}', R.ofThing)],
  reminder: [row('erinnerung [ein]', R.thing)],
  own: [row('wecker|timer|alarm|eieruhr|kuechenuhr|kuechenwecker|countdown|stoppuhr', R.thing, { isNamed: true })],
  // "erinnerung 2" is the second one
  reminderlink: phrases(': | - | an | fuer | um | am | in | {-clock} | {-day} | {-repeat} | {-days} {-clock}'),
  mich: [row('mich', R.owner), row('uns', R.everyone)],
  anyword: phrases('{-w:*1}'),
  whom: [
    row('mich|mir|mi|mcih|mihc|mivh', R.owner),
    row('uns [alle]|alle hier|(diesen|den) kanal|das team|die gruppe', R.everyone),
    row('alle !{length} !{unit} !{n}', R.everyone),
    row('{whom:mention}', M.same),
    row('{whom:mention} [,|und] {more:mentioned}', R.named),
  ],
  mentioned: [row('{whom:mention}', M.same), row('{whom:mention} [,|und] {more:mentioned}', R.named)],
}

/** What a request is in German, and what stands around it. */
export const requests: RequestTables = {
  order: 'around',
  said: {
    asking: 'erinnere mich',
    askingTo: 'erinnere mich:',
    askingOf: 'erinnere mich an',
    at: 'um',
    in: 'in',
  },
  tables: {
    ...openings,
    ...wishes,
    ...bare,
    courtesy: phrases(`
      sei so (gut|lieb|nett) und | wie (gehts|geht's|geht es) [dir|so] | alles (klar|gut) [bei dir] | bittschoen | bitteschoen | bittsche | geh | heast | (ok|okay|hey|hallo|lieber|liebe) (google|siri|alexa|bot) | (hi|hallo|hey|na) du
      | entschuldige | entschuldigung | sorry | verzeihung | pardon | {-thanks} | google | siri | alexa | na du | na | huhu | halloechen | moinsen | gruess dich | gruess gott | tach | tag | aehm | aeh | hm | jo | bitte | hallo | hey | hi | servus | moin | (guten|schoenen) (morgen|tag|abend)
      | ok | okay | also | und | dann | bot | mal | danke | ach [ja|so] | oh | achja | achso`),
    closing: phrases(
      'bitte | bittschoen | bittsche | ok | okay | ja | gell | {-thanks} | {-thanks} (dir|dafuer|schon mal|schonmal|im voraus) | mfg | lg',
    ),
    thanks: phrases(`
      danke [schoen|sehr] | merci [vielmal|vielmals] | dankschoen | dankeschoen
      | (vielen|besten|lieben|herzlichen|schoenen|tausend) [lieben] dank`),
    refusal: [],
    refused: phrases(
      '[bloss|bitte|ja|lieber|mehr] (nicht|nie|niemals) [mehr] [zu] !{forgetting} | {-toldof} (mich|mir|uns)',
    ),
    asksback: phrases('was | wer | wen | wo | warum | wie | ob | welche | welcher | wann'),
    tie: phrases('an | ans | wegen', '[bitte] (daran|dran) [,] [dass|an|ans]', 'dass', 'bitte [an|ans|wegen|dass]'),
    tieend: phrases('daran | dran | bitte'),
    forthing: phrases('[:|-|–] (fuer|auf|ueber|mit dem text)', ': | - | –'),
    placeholder: phrases(
      'was|etwas|irgendwas|irgendetwas|irgend (was|etwas)|[die|ein paar|irgendwelche] (sachen|dinge)',
    ),
    hourcoming: [],
    lapse: [],
    linking: phrases('bitte | also | und | deswegen | deshalb | darum | daher'),
    toldof: phrases(
      '(du|er|sie|ihr) (wolltest|wollte|wollten|wolltet|soll|sollte|solltest|sollten|hast|hat|haben|hattest|hatte)',
    ),
    telling: phrases(
      '{-toldof} | kein | keine | keinen | ohne | der | das | dies | es | er | sie | ich | wir | was | wer | mich',
    ),
    unasked: [],
    questioning: [],
    uptothen: phrases('bis dahin | bis zu (dem|diesem) (tag|termin|datum)'),
    itself: phrases('[bitte|da bitte|da] (daran|dran) | bitte'),
    asklast: phrases(
      '[bitte] [mich] [daran|dran] erinnern | bitte (daran|dran) denken | [,] (denk|denke) [bitte] (daran|dran)',
      '[,|.|!] {-thanks} (fuers|fuer das|fuer die) (erinnern|erinnerung|drandenken)',
      '(,|-|–|.|;|!) [bitte] [{-one}] [kurze|kleine] erinnerung | bitte [um] [{-one}] [kurze|kleine] erinnerung',
    ),
    joining: phrases('und | sowie | dann | ausserdem | plus'),
    spreading: phrases('naechste | naechsten | naechster | naechstes | diesen | diese | kommenden | kommende'),
    repeated: phrases(
      'aber | jedoch | allerdings | dafuer | nur | erst | schon | nochmal | noch | mal | einmal | wieder | nochmals | erneut | auch | und | dann | ein | zweites',
    ),
    another: phrases('an | ans | (daran|dran) | dass'),
    eachof: phrases('[,] (jeweils|je|beide male|beide mal|beides|an beiden tagen) [,]'),
    sameday: phrases('am (selben|gleichen) tag | an (diesem|dem) tag'),
    betweening: phrases('zwischen'),
    startsanew: phrases('(erinner|erinnere) mich | erinnerung'),
    listheader: phrases(`
      [meine] erinnerungen | (erinner|erinnere) mich [an] [folgendes] | [{-listing}] {-countedthings} [{-listend}]
      | (erinner|erinnere) mich an {-countedthings}`),
    listing: phrases(`
      (setz|setze|stell|stelle|mach|mache|erstell|erstelle|leg|lege|gib|trag|notier|notiere) [mir|uns] [bitte|mal] | ich (brauch|brauche|haette gern|haette gerne|moechte|will|hab|habe)
      | (kannst|koenntest|wuerdest) du [mir|uns] [bitte|mal] | (kannste|koenntste) [mir]`),
    countedthings: phrases(`
      ({-#}|ein paar|zwei|drei|vier|fuenf|sechs|sieben|acht|mehrere|diese|folgende) [neue|weitere]
      (sachen|dinge|aufgaben|erinnerungen|termine|wecker)`),
    listend: phrases(
      '[an|ein] (machen|setzen|stellen|erstellen|anlegen|einrichten|eintragen|geben|haben|legen|zu erledigen)',
    ),
    leadin: phrases(`
      sagen wir | lieber | doch | wie waers mit | vielleicht | bitte | ok | nein | auf | bis | fuer | erst | dann`),
  },
}
