import { phrases } from '../engine/row.js'
import type { RequestTables } from '../requests/tables.js'
import { bare } from './bare.js'
import { openings } from './openings.js'
import { wishes } from './wishes.js'

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
      sei so (gut|lieb|nett) und | (ok|hey|ja|na|ach) {-vocative} | {-vocative} | {-exclaiming} | (ach|oh|ah) (ja|so|uebrigens) | uebrigens | hoi | sali | salue | griass (di|eich) | gruezi | gruessdi | tschau | kurze (frage|bitte) | kleine bitte |
      (tust|tu) mir [einen|nen|n|den] gefallen und | tu mir [den|einen|nen] gefallen [und|,] | hier [ist|spricht] [die|der] {-name} | wie (gehts|geht's|geht es) [dir|so] | alles (klar|gut) [bei dir] | bittschoen | bitteschoen | bittsche | geh | heast | (ok|okay|hey|hallo|lieber|liebe) (google|siri|alexa|bot) | (hi|hallo|hey|na) du
      | entschuldige | entschuldigung | sorry | verzeihung | pardon | {-thanks} | google | siri | alexa | na du | na | huhu | halloechen | moinsen | gruess dich | gruess gott | tach | tag | aehm | aeh | hm | jo | bitte | hallo | hey | hi | servus | moin | (guten|schoenen) (morgen|tag|abend)
      | ok | okay | also | und | dann | bot | mal | danke | ach [ja|so] | oh | achja | achso`),
    closing: phrases(
      'bitte | bittschoen | bittsche | ok | okay | ja | gell | {-thanks} | {-thanks} (dir|dafuer|schon mal|schonmal|im voraus) | mfg | lg',
    ),
    vocative: phrases(
      'oida | oide | alter | digga | diggi | dicker | bruder | bro | brudi | schatz | schatzi | hase | mausi | maus | mann | mensch | leute | jungs | freund | kumpel | ey',
    ),
    exclaiming: phrases(
      'lol | haha | omg | ups | huch | mist | scheisse | shit | verdammt | boah | uff | puh | oh gott | mein gott | oje | ohje | argh | btw',
    ),
    thanks: phrases(`
      danke [schoen|sehr] | merci [vielmal|vielmals] | dankschoen | dankeschoen
      | (vielen|besten|lieben|herzlichen|schoenen|tausend) [lieben] dank`),
    refusal: [],
    refused: phrases(
      '[bloss|bitte|ja|lieber|mehr] (nicht|nie|niemals) [mehr] [zu] !{forgetting} | {-toldof} (mich|mir|uns)',
    ),
    unmaking: phrases(`
      [bitte|mal|doch] [wieder] (loeschen | entfernen | streichen | stornieren | verwerfen | absagen | verschieben | verlegen | aendern | stoppen | abbrechen
      | ausschalten | abschalten | abstellen | ausmachen | deaktivieren | loesch | loesche | stopp | weg | aus)`),
    asksback: phrases('was | wer | wen | wo | warum | wie | ob | welche | welcher | wann'),
    tie: phrases(
      'auch [noch] (an|ans|daran|dran) [,] [dass] | an | ans | wegen | zwecks | bei mir [wegen]',
      '[bitte] (daran|dran) [,] [dass|an|ans]',
      'dass',
      'bitte [an|ans|wegen|dass]',
    ),
    tieend: phrases('daran | dran | bitte'),
    forthing: phrases('[:|-|–] (fuer|auf|ueber|mit dem text) !{barehour1}', ': | - | –'),
    barehour1: phrases('{-#12} !{unit}'),
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
    // its verb may be somebody's: "mama erinnert mich"
    called: [],
    uptothen: phrases('bis dahin | bis zu (dem|diesem) (tag|termin|datum)'),
    itself: phrases('deswegen | deshalb | [bitte|da bitte|da] (daran|dran) | bitte | da [bitte|dann] | dann [bitte]'),
    asklast: phrases(
      '[bitte] [immer|jedes mal|jedesmal|jeweils|rechtzeitig] [bitte] [mich] [daran|dran] erinnern | ({-could} du|{-couldyou}) (mich|uns) [bitte|da] [daran|dran] [bitte] erinnern | erinnerst du (mich|uns) [bitte|da] [daran|dran] | bitte (daran|dran) denken | [,] (denk|denke) [bitte] (daran|dran)',
      '[,|.|!] {-thanks} (fuers|fuer das|fuer die) (erinnern|erinnerung|drandenken)',
      '(,|-|–|.|;|!) [bitte] [{-one}] [kurze|kleine] erinnerung | bitte [um] [{-one}] [kurze|kleine] erinnerung',
    ),
    joining: phrases('und | sowie | dann | ausserdem | plus'),
    spreading: phrases('naechste | naechsten | naechster | naechstes | diesen | diese | kommenden | kommende'),
    repeated: phrases(
      'aber | jedoch | allerdings | dafuer | nur | erst | schon | nochmal | noch | mal | einmal | wieder | nochmals | erneut | auch | und | dann | ein | zweites | zuletzt | zum schluss | letztmals',
    ),
    another: phrases('an | ans | (daran|dran) | dass'),
    eachof: phrases('[,] (jeweils|je|jedes mal|jedesmal|beide male|beide mal|beides|an beiden tagen) [,]'),
    sameday: phrases('am (selben|gleichen) tag | an (diesem|dem) tag'),
    preferred: phrases(
      '(ist|waere|waer|passt|passen|geht) [mir|uns] (besser|am besten|gut|super|ideal|perfekt|lieber|okay|ok) | (passt|passen) (mir|uns) | [am] besten | am liebsten | lieber',
    ),
    betweening: phrases('zwischen'),
    startsanew: phrases('(erinner|erinnere) mich | erinnerung'),
    listheader: phrases(`
      [meine] erinnerungen | (erinner|erinnere) mich [bitte] [an] [folgendes] | [bitte] (erinnern|erinner|erinnere) [an] [folgendes] | erinnerung | [{-listing}] {-countedthings} [{-listend}]
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
      also | das heisst | d . h . | d ~. h ~. | sprich | genauer [gesagt] | sagen wir | lieber | doch | wie waers mit | vielleicht | bitte | ok | nein | auf | bis | fuer | erst | dann`),
  },
}
