import { phrases, type Tables, words } from '../engine/row.js'
import * as M from '../meanings/index.js'
import * as R from '../meanings/requests.js'
import { row } from '../meanings/rows.js'

const DAY = { months: 0, days: 1, seconds: 0 }

/** What a request asks for besides, and whole messages that ask for more than text and time. */
export const wishes = {
  howoften: [
    row('(alle|jede|jeden) {length}', M.onlyLength),
    row('(alle|jede|jeden) {unit}', R.oneOf),
    row('stuendlich', R.oneOf, { unit: 'hour' }),
  ],
  limit: [row('{-atmost} {n} (mal|x)', M.same), row('{-atmost} {n:ntimes}', M.same)],
  atmost: phrases('[aber] hoechstens | maximal | max [.] | bis zu'),
  ntimes: words({ 1: 'einmal', 2: 'zweimal', 3: 'dreimal', 4: 'viermal', 5: 'fuenfmal', 6: 'sechsmal', 10: 'zehnmal' }),
  earlier: phrases('davor | vorher | zuvor | im voraus | frueher | vorab | {-leadnoun}'),
  leadnoun: phrases('vorlauf | vorlaufzeit | vorwarnzeit | vorwarnung | vorsprung | puffer'),
  moreover: phrases(`
    und auch [noch|schon] | und (noch mal|noch einmal|nochmal|nochmals|zusaetzlich|schon|noch)
    | und (erinner|erinnere) mich | und | sowie | plus | auch | zusaetzlich | mit`),
  eve: phrases('am (abend (davor|vorher|zuvor)|vorabend) | (den|schon am) abend (davor|vorher)'),
  atnight: phrases(`
    (auch|sogar) nachts | auch [mitten] in der nacht | auch bei nacht | auch (waehrend|in) der ruhezeit
    | trotz [der] ruhezeit | auch am wochenende | auch an [meinen] freien tagen`),
  untildone: phrases(`
    bis ich {-w:*1} (sage|schreibe) | bis ich sage erledigt | bis ich (es|das|sie|ihn|die|den) {-w:*1} (hab|habe) | bis (sie|er|die|der) {-w:*1} ist
    | bis (ich's|ichs) (erledigt|gemacht|getan|geschafft) (hab|habe) | bis ich fertig bin | bis ich [es|das] bestaetige
    | bis ich es bestaetigt habe | bis ich (antworte|reagiere) | bis (es|das) (erledigt|getan|fertig|abgehakt) ist
    | bis erledigt | bis ich es abhake | bis ich es abgehakt habe`),
  lengthsaid: [row('{length}', R.saidLength)],
  wish: [
    // asked again and again
    row('[bitte] {-nagging} mich {every:howoften} [{-naglink}] {words:*} [,] {-untildone}', R.nag, { prefer: 12 }),
    row('[bitte] {-nagging} mich {front:*} {every:howoften} [{-naglink}] {words:*} [,] {-untildone}', R.nag, {
      prefer: 11,
    }),
    row('[bitte] {-nagging} mich [{-naglink}] {words:*} {every:howoften} [,] {-untildone}', R.nag, { prefer: 11 }),
    row('[bitte] {-nagging} mich {words:*} [,] {-untildone}', R.nag, { prefer: 10 }),
    row('{words:*} [,] und (nerv|nerve|erinner|erinnere) mich [dann] {every:howoften} [,] {-untildone}', R.andNag, {
      prefer: 12,
    }),
    row('{words:*} [,] und (nerv|nerve) mich [dann] {every:howoften}', R.andNag, { prefer: 10 }),
    row('{words:*} [,] und (frag|frage) [mich] [immer] [wieder] {every:howoften} [nach] [,] [{-untildone}]', R.andNag, {
      prefer: 11,
    }),
    // until it is done, which says what it is
    row('[bitte] {-nagging} mich (ab|von) {front:*} {every:howoften} [,] bis ich {words:*} {-havedone}', R.nag, {
      lead: 'um',
      prefer: 7,
    }),
    row('[bitte] {-nagging} mich {every:howoften} (ab|von) {front:*} [,] bis ich {words:*} {-havedone}', R.nag, {
      lead: 'um',
      prefer: 7,
    }),
    row('[bitte] {-nagging} mich {front:*} {every:howoften} [,] bis ich {words:*} {-havedone}', R.nag, { prefer: 6 }),
    row('[bitte] ({-nagging}|erinner|erinnere) mich {every:howoften} [,] bis ich {words:*} {-havedone}', R.nag, {
      prefer: 5,
    }),
    row('(erinner|erinnere) mich {front:*} {every:howoften} {-naglink} {words:*} [,] {-untildone}', R.nag, {
      prefer: 10,
    }),
    row('(erinner|erinnere) mich {every:howoften} {-naglink} {words:*} [,] {-untildone}', R.nag, { prefer: 10 }),
    row('{words:*} [,] (und dann|und danach|dann|danach|und) {every:howoften} [,] {-untildone}', R.andNag, {
      prefer: 11,
    }),
    row('{words:*} [,] und (hoer|hoere) nicht auf [,] {-untildone}', R.andNag, { prefer: 12 }),
    row('{words:*} [,|.|;] [und|dann] (nerv|nerve) mich [dann] {every:howoften} [,] {-untildone}', R.nag, {
      prefer: 9,
    }),
    // again after it is done
    row(
      '{words:*} [,] {-andagain} [immer|jeweils|wieder] {length:lengthsaid} [,] {-finishing} [{-eachtime}] [{-eachtime}]',
      R.again,
      { prefer: 8 },
    ),
    row('{words:*} [,] alle {length:lengthsaid} [,] {-finishing} [{-eachtime}]', R.again, { prefer: 9 }),
    row('{words:*} [,] alle {length:lengthsaid} [,] {-finishing} [{-eachtime}] [,] (ab|beginnend) {more:*}', R.again, {
      prefer: 10,
    }),
    row('{words:*} [,] alle ! {length:lengthsaid}', R.again, { prefer: 9 }),
    row('{words:*} [,] alle ! {length:lengthsaid} [ab] {more:*}', R.again, { prefer: 8 }),
    // so much ahead of something, more than once or every year
    row('!{opening} {event:*} {-leadmark} {leads:twoleads} [bitte]', R.leadsOf, { prefer: 6 }),
    row('{event:*} {-andso} {-askahead} [{-askend}] {leads:aheadleads} [auch] [{-askend}] [{-askend}]', R.leadsOf, {
      prefer: 9,
    }),
    row('{event:*} {-andso} {-askahead} {leads:aheadleads} {-totie} {todo:*}', R.leadsOf, { prefer: 8 }),
    row(
      '{event:*} {-andso} [ich] (moechte|will|wuerde|wuerd) [ich] [gern|gerne|bitte] {leads:aheadleads} [daran|dran] erinnert [werden]',
      R.leadsOf,
      {
        prefer: 8,
      },
    ),
    row('{-askahead} (an|ans) {event:*} (,|-|:) {leads:aheadleads} [{-askend}]', R.leadsOf, { prefer: 7 }),
    row('{-askahead} (an|ans) {event:*} >{oncesaid} {leads:aheadleads} [{-askend}]', R.leadsOf, { prefer: 7 }),
    row('{event:*} {-andso} {leads:aheadleads} [bitte] (erinnern|bescheid|[eine] erinnerung) [bitte]', R.leadsOf, {
      prefer: 8,
    }),
    row('{event:*} {-andso} {ahead:length} {-aheadword} [bitte|nochmal] {-askedbehind} [bitte]', R.aheadOf, {
      prefer: 3,
    }),
    row('{-askahead} {leads:leadsbefore} [{-eventarticle}] {event:*} [{-askend}]', R.leadsOf, { prefer: 7 }),
    row('{event:*} {-andso} {-askahead} {every:everysaid} [,] {leads:aheadleads} [{-askend}] [{-askend}]', R.leadsOf, {
      prefer: 10,
    }),
    row('{event:*} {-andso} {-askahead} {every:everysaid} [,] {leads:aheadleads} {-totie} {todo:*}', R.leadsOf, {
      prefer: 9,
    }),
    row('{event:*} {-andso} {-askahead} {leads:aheadleads} [,] {every:everysaid} [{-askend}] [{-askend}]', R.leadsOf, {
      prefer: 10,
    }),
    row('{event:*} {-andso} {-askahead} {leads:aheadleads} [,] {every:everysaid} {-totie} {todo:*}', R.leadsOf, {
      prefer: 9,
    }),
    row('{-askahead} {every:everysaid} [,] {leads:leadsbefore} [{-eventarticle}] {event:*} [{-askend}]', R.leadsOf, {
      prefer: 10,
    }),
    row('{-askahead} {leads:leadsbefore} [{-eventarticle}] {event:*} [,] {every:everysaid}', R.leadsOf, { prefer: 9 }),
    // so much ahead of something
    row('{-askahead} {ahead:length} bevor {event:*} [{-askend}]', R.aheadOf, { prefer: 4 }),
    row('{-askahead} {ahead:length} bevor {event:*} {-totie} {todo:*}', R.aheadOf, { prefer: 5 }),
    row(
      '{ahead:aheadlength} (vor|bevor) [{-eventarticle}] {event:*} [,] {-askahead} [daran [,]|an|ans|dass ich] {todo:*}',
      R.aheadOf,
      { prefer: 5 },
    ),
    row(
      '{ahead:aheadlength} (vor|bevor) [{-eventarticle}] {event:*} [,] {-askahead} [{-askend}] [{-askend}]',
      R.aheadOf,
      { prefer: 6 },
    ),
    row('{ahead:aheadlength} vor (jedem|jeder) {event:*} [,] {-askahead} [{-askend}] [{-askend}]', R.aheadOf, {
      repeats: true,
      prefer: 7,
    }),
    row('mit {ahead:length} {-leadnoun} (an|ans) {event:*} erinnern', R.aheadOf, { prefer: 6 }),
    row('{-askahead} mit {ahead:length} {-leadnoun} [an|ans] {event:*}', R.aheadOf, { prefer: 6 }),
    row('{-askahead} (an|ans) {event:*} [,] mit {ahead:length} {-leadnoun}', R.aheadOf, { prefer: 6 }),
    row('{event:*} {-andso} {-askahead} mit {ahead:length} {-leadnoun} [{-askend}]', R.aheadOf, { prefer: 6 }),
    row('{-askahead} {ahead:length} vor [{-eventarticle}] {event:*}', R.aheadOf, { repeats: true, prefer: 4 }),
    row('{-askahead} {ahead:length} vor (jedem|jeder) {event:*}', R.aheadOf, { repeats: true, prefer: 5 }),
    row(
      '{event:*} {-andso} {-askahead} [immer|jeweils|stets|jedesmal|jedes mal] {ahead:length} {-aheadword} [{-askend}] [{-askend}] [[,] (an|ans|dass ich) {todo:*}]',
      R.aheadOf,
      { prefer: 3 },
    ),
    // "hab um 13 uhr zahnarzt kannst du mich 2h vorher dran erinnern": dictated, with no mark between
    row('{event:*} {-askwhether} [bitte] {ahead:length} {-aheadword} [daran|dran] {-askedbehind} [bitte]', R.aheadOf, {
      prefer: 2,
    }),
    row(
      '{event:*} {-andso} {-askahead} {ahead:length} [{-aheadword}] [,] {-moreover} {further:length} {-aheadword} [{-askend}]',
      R.aheadOf,
      { prefer: 4 },
    ),
    row('{event:*} {-andso} {-askahead} [daran|dran] {time:oftensaid} [{-askend}]', R.joined),
    row('{event:*} !<{telling} !<{linking} {-askahead} [daran|dran] {time:oftensaid} [{-askend}]', R.joined, {
      prefer: -1,
    }),
  ],
  nagging: phrases('nerv | nerve | piesack | quael | quaele'),
  havedone: phrases('hab|habe|bin'),
  naglink: phrases('mit [dem|der|den] | wegen | an | ans | damit | zum | zu'),
  finishing: phrases(`
    nachdem ich fertig (bin|geworden bin) | nachdem ich (es|das) (erledigt|gemacht) habe
    | nachdem ichs (erledigt|gemacht) habe | nachdem es (erledigt|fertig) ist | nachdem ich erledigt sage
    | nach [der] erledigung | nach dem erledigen | nach dem letzten mal | nachdem ich damit fertig bin
    | wenn ich fertig bin | nach jedem erledigen | nach abschluss`),
  eachtime: phrases('wieder | nochmal | noch mal | jedes mal | jedesmal | immer | erneut | jeweils'),
  andagain: phrases('und [dann] [wieder|nochmal|immer] | dann [wieder|nochmal] | und danach | und jeweils | wieder'),
  aheadlength: [row('{length}', M.onlyLength), row('(am|den) tag', M.onlyLength, { length: DAY })],
  // without a word of asking: "training at 7, an hour before and 10 minutes before"
  twoleads: [row('[{-oncesaid}] {first:aheadlead} {-andlead} {more:aheadleads}', R.leadsSaid)],
  leadmark: phrases('(,|.|;|:|-|–|—|!) [bitte]'),
  aheadleads: [
    row('[{-oncesaid}] {first:aheadlead}', R.leadsSaid),
    row('[{-oncesaid}] {first:aheadlead} {-andlead} {more:aheadleads}', R.leadsSaid),
    row('{length} und {more:aheadleads}', R.leadsApart, { prefer: 1 }),
  ],
  oncesaid: phrases(
    '{-eachof} | immer | stets | einmal [schon] | ein mal | 1 x | 1x | erst | zuerst | schon | je einmal',
  ),
  aheadlead: [
    row('{length} {-aheadword}', R.leadSaid),
    row('[am|den|einen] tag {-aheadword}|am vortag', R.leadSaid, { length: DAY }),
    row('([am|den|einen] tag {-aheadword}|am vortag) [,] um {at:at1}', R.leadAtHour, { length: DAY }),
    row('((am|den|schon am) abend {-aheadword}|am vorabend) [,] um {at:at1}', R.leadAtHour, {
      length: DAY,
      part: 'evening',
    }),
    row('[die|eine] woche {-aheadword}', R.leadSaid, { length: { ...DAY, days: 7 } }),
    row('(am|den|schon am) abend {-aheadword}|am vorabend', R.leadSaid, { length: DAY, part: 'evening' }),
  ],
  leadsbefore: [
    row('{first:leadbefore}', R.leadsSaid),
    row('{first:aheadlead} {-andlead} {more:leadsbefore}', R.leadsSaid),
    row('{first:leadbefore} {-andlead} {more:leadsbefore}', R.leadsSaid),
    row('{length} und {more:leadsbefore}', R.leadsApart, { prefer: 1 }),
  ],
  leadbefore: [
    row('{length} (vor|bevor)', R.leadSaid),
    row('(am|den) tag (vor|bevor)', R.leadSaid, { length: DAY }),
    row('(am|den) abend (vor|bevor)', R.leadSaid, { length: DAY, part: 'evening' }),
  ],
  andlead: phrases(
    '[,] (und|plus|dann|sowie) [dann] [nochmal|noch mal|noch einmal|nochmals|auch [noch]|zusaetzlich|wieder]',
    ',',
  ),
  everysaid: [row('(jedes|alle) jahr|jaehrlich|jeden monat|monatlich|jede woche|woechentlich|immer', R.asStretch)],
  totie: phrases('an | ans | daran [,] | dran [,] | dass ich'),
  eventarticle: phrases('dem | der | meinem | meiner | unserem | unserer'),
  askahead: phrases(`
    [{-askcourtesy}] [{-askcourtesy}] ((erinner|erinnere|erinnerst du) (mich|uns)|(sag|sage|gib) (mir|ma|uns) [bescheid]|(sag|sage|gib) [bescheid]
    |(weck|wecke|warn|warne|ping|pinge|stups|stupse) mich|(melde|meld) dich|(schreib|schreibe) mir) [bitte|da|dann|mal|doch]
    | [{-askcourtesy}] ((kannst|koenntest|wuerdest|magst) du|kannste|koenntste) (mich|mir|uns) [bitte|da|dann|mal|doch]
    | [{-askcourtesy}] (waerst|waerest|bist) du so (lieb|nett|gut|freundlich) und (sagst|gibst|erinnerst|schreibst) (mich|mir|uns) [bitte|da|dann|mal]
    | [{-askcourtesy}] sei so (lieb|nett|gut) und (sag|gib|erinner|erinnere) (mich|mir|uns) [bitte|da|dann|mal]`),
  askwhether: phrases(
    '[und|also] ((kannst|koenntest|wuerdest|magst|tust|kannsch|kansch) [du]|kannste|koenntste) (mich|mir|uns)',
  ),
  askcourtesy: phrases('(bitte|also|und|dann|kannst du|koenntest du) [,]'),
  aheadword: phrases('vorher | davor | zuvor | frueher | im voraus | vorab | eher'),
  askend: phrases('daran | dran | [daran|dran] (bescheid [sagen|geben]|erinnern) | anstupsen | bitte'),
  andso: phrases('(,|;|.|-|–) [und|also|bitte] [und|also|bitte]', 'und | also | bitte'),
  // "30 min vorher | melden"
  askedbehind: phrases(`
    bescheid [sagen|geben] | erinnern | melden | anpingen | pingen | anstupsen | stupsen | klingeln | anklingeln | warnen | piepsen
    | wecken | alarm [schlagen|geben] | [{-one}] [kurze|kleine] erinnerung`),
  oftensaid: [row('(jede|jedes|jeden|alle) {-w:*}', R.asStretch), row('jaehrlich|monatlich|woechentlich', R.asStretch)],
  being: phrases(`
    (ist|sind|hat|(hab|habe) [ich]|ich (hab|habe)|wir haben|haben wir|findet|beginnt|startet|findet statt|faengt an|statt)`),
  article: phrases(
    'der | den | dem | die | das | (mein|unser|ein) | (meine|unsere|eine) | (meinen|meiner|einen|einem)',
  ),
  // about the reminder that just came
  fired: phrases(
    '(erinner|erinnere) mich {-latersaid} [{-latersaid}] [{-piece}] [{-piece}]',
    '((erinner|erinnere) mich|(nerv|nerve|frag|frage|stups) mich) {-piece} [{-piece}] {-latersaid}',
    '[und|auch] (sag|sage|gib) mir [auch|bitte|noch] {-length} {-aheadword} [bescheid]',
    '[und|auch|ausserdem|bitte] {-askahead} [auch|bitte|noch|schon|nochmal] (am|den) (tag|abend) {-aheadword} [auch|nochmal|bitte]',
    '[und|auch|ausserdem|bitte] {-askahead} [auch|bitte|noch|schon|nochmal] {-length} {-aheadword} [auch|nochmal|bitte]',
  ),
  latersaid: phrases('spaeter | nochmal | nochmals | noch (mal|einmal) | wieder | erneut'),
  agendaask: phrases(`
    (schick|schicke|sende|send|gib|zeig|zeige|nenn|nenne|sag|sage|poste) (mir|uns) [bitte]
    | (kannst|koenntest|wuerdest) du mir | kannst du uns | ich (moechte|will) | ich haette gern`),
  agendaday: phrases(`
    (meinen|den) (tag|tagesplan) [{-showing}] | (meine|die|eine) (agenda|tagesagenda|tagesuebersicht) [{-showing}]
    | (eine|die) uebersicht (ueber meinen tag|meines tages) [{-showing}]
    | meine erinnerungen fuer (heute|den tag) [{-showing}] | meine heutigen erinnerungen [{-showing}]
    | die erinnerungen des tages [{-showing}] | was [heute] ansteht [{-showing}]`),
  showing: phrases('schicken | senden | zeigen | geben | bekommen | sehen | haben'),
} satisfies Tables
