import { row } from '../../commands/rows.js'
import * as S from '../../commands/settings.js'
import * as T from '../../commands/talk.js'
import { keyed, patterns, phrases, says, words } from '../../engine/row.js'
import { zoneNamed } from '../zones.js'

const zone = S.zoneBy(zoneNamed)

/** What is said around the work, and what a person sets. */
export const talk = {
  talk: T.talk({
    undo: `[{-sigh}] [,] [{-sigh}] [,] ({-slip} [,] [{-sigh}] [,] [mach (das|es)] (rueckgaengig|undo|zurueck))|[{-sigh}] [,] [mach [das|es]|bitte] [doch] rueckgaengig [machen]|(das|letzte aenderung) rueckgaengig [machen]|undo|zuruecknehmen
      |nimm (das|es) zurueck|ups|hoppla|widerrufen|wiederherstellen`,
    keep: `[{-sigh}|{-slip}] [,|.|!] [{-sigh}|{-slip}] [,|.|!] ((lass|lasse) (es|das|sie|ihn|die|den) [doch|bitte] (so|drin|stehen|doch)|[doch] (behalten|behalt (es|das|sie)|behalte (es|das|sie)|nicht (loeschen|absagen|streichen))|[das|es|den|die] (brauch|brauche) ich [doch|ja] noch)
      [bitte]`,
    comesback: `[{-retracting}] {-wantedback} [bitte|doch|wieder]`,
    asitwas: `[{-retracting}] {-likebefore} [bitte|doch|wieder]`,
    leave: `[{-sigh}] [,] [{-sigh}] [,] {-leaving} [{-sigh}]`,
    yes: `j|ja [,] [bitte|gern|gerne|los|genau|klar|sicher|passt|alle|beide|alles|weg damit]|[ja|jo|klar|ok|gut] [,] (mach [(das|es)] [mal|bitte]|tu das|leg los)|jo|joa|jap|japp|yep|jepp|jep|jup|jupp|jawohl|[na] klar|genau|richtig|stimmt|sicher|gern|gerne|mach (das|es)|tu das
      |(passt|stimmt) so|genau so|auf jeden fall|natuerlich|bestaetigt|👍|✅`,
    no: 'n|no|nein [danke]|noe|nee|ne|lieber nicht|[bitte] nicht|auf keinen fall|falsch|👎',
    hello: `hallo [bot]|hi|hey|servus|moin [moin]|gruezi|grueezi|gruess (gott|dich)|guten (morgen|tag|abend)|morgen|na|tag|start`,
    thanks: `danke [schoen|sehr|dir]|dankeschoen|[ok] danke|vielen [lieben] dank|(lieben|tausend|besten) dank|merci|[(danke [schoen|dir|sehr]|dankeschoen|(vielen|lieben|tausend) dank|merci) [,|.|!|-]] {-praise}|super
      |toll|prima|perfekt|klasse|spitze|grossartig|wunderbar|🙏|❤️`,
    goodbye:
      "tschues|tschuess|ciao|auf wiedersehen|bis (dann|bald|spaeter)|gute nacht|machs gut|mach's gut|ade|servus und tschuess",
    'how-are-you': "(wie gehts|wie geht's|wie geht es) [dir] [heute]|bist du da|alles klar bei dir",
    ok: 'ok|okay|alles klar|verstanden|[na] gut|in ordnung|aha|hm|hmm|passt|einverstanden|{-thinking}',
  }),
  praise: phrases(`
    du bist [echt|wirklich|einfach] (ein|eine|der|die|das|mein|meine) [echter|echte|wahrer] (schatz|engel|held|heldin|retter|retterin|lebensretter|beste|goldstueck|perle|wucht)
    | du bist (super|toll|klasse|spitze|genial) | (du hast mich|hast mich) gerettet | du rettest mir [gerade] (das leben|den tag) | was (taet|taete|wuerde|mach|mache) ich [nur|bloss] ohne dich [machen]`),
  wantedback: phrases(`
    (stell|stelle) {-it} [bitte|doch] wieder her | (hol|hole|bring|bringe) {-it} [mir] [bitte|doch] [wieder] (zurueck|her) | (gib|gebt) {-it} [mir] [bitte] [wieder] (wieder|zurueck|her) | (gib|gebt) mir {-it} [bitte] (wieder|zurueck)
    | [ich] (will|wills|moechte|haette) [{-it}] [gern|gerne|doch] [doch] (behalten|zurueck|wieder|wiederhaben|zurueckhaben|wieder haben|zurueck haben) | [das] (war|ist) [ein|nur ein|aus] versehen [,] [bitte] [zurueck|wieder (her|rein)|rueckgaengig]
    | [das|die|den|sie] wollte ich [gar|doch] nicht (loeschen|absagen|streichen|weghaben) | ich wollte (das|die|den|sie|es) [gar|doch] nicht (loeschen|absagen|streichen)
    | [ich] (brauch|brauche) {-it} [doch|ja] noch | [nein] {-it} (brauch|brauche) ich [doch|ja] [noch] | bitte (zurueck|wieder (her|rein)) | (nimm|trag|setz|setze|pack) {-it} [bitte] wieder (rein|auf|ein|drauf)`),
  likebefore: phrases(`
    (lass|lasse) {-it} [doch|bitte|so|lieber] [so] wie (es|er|sie|das|die) war | (mach|mache|setz|setze|stell|stelle|schieb|schiebe|verschieb|verschiebe) {-it} [bitte|doch|lieber] [wieder] zurueck | [doch|lieber|bitte] [so] wie (vorher|zuvor|bisher|frueher|es war|gehabt|davor)
    | [doch] [wieder] (zurueck) [auf|zu|zum|zur] (vorher|den alten termin|die alte zeit|alten termin|alten zeit) | [doch] (der alte termin|die alte zeit|beim alten) [lassen|bitte] | (lass|lasse) {-it} [doch] beim alten`),
  it: phrases('(das|es|sie|ihn|die|den|die erinnerung|den termin)'),
  thinking: phrases(`
    [hm|hmm|hmmm|aeh|aehm|aehh|oeh|oehm|oh|ja] [,] ((moment|sekunde|augenblick|warte) [mal|kurz|bitte] | (einen|ne|eine) (moment|augenblick|sekunde) [mal|bitte|noch]
    | was war (das|es) [gleich|noch] [mal|gleich] | lass mich [kurz|mal] (ueberlegen|nachdenken) | [mal|muss] [kurz|mal] ueberlegen
    | keine ahnung [mehr|noch] | (hab|habe) (ich's|ich es|es) vergessen | (weiss|weiss ich) [ich] [noch|grad|gerade] nicht [mehr])`),
  sigh: phrases(
    'ach|oh|och|na|naja|na ja|nee|nein|ne|noe|hm|hmm|ah|aeh|ok|okay|doch|dann|komm|ja|lieber|bitte|jetzt|mal',
  ),
  retracting: phrases('({-sigh}|{-slip}|doch nicht) [,|;|.|!|-|…] [{-retracting}]'),
  slip: phrases('hoppla|oh (gott|nein|je|shit)|falsch|{-oops}'),
  leaving: phrases(`
    [das] [ist] egal|abbrechen|abbruch|stop|stopp|vergiss (es|das)|schon gut|(lass|lassen wir) (es|das|mal|das mal|es mal|stecken)
    |lass [es|das] gut sein|lass [es|das] [mal] sein|lassen wir (das|es)|doch nicht|[ist] nicht so wichtig|nicht (wichtig|noetig)|nichts|loeschen|beenden|ende|cancel|storno|stornieren
    |(hat|hats|hat's) sich erledigt|ist erledigt|brauchst du nicht|(brauche|brauch) ich [doch] nicht|kein thema|spaeter vielleicht`),
  help: [
    says(
      '[und] was (weisst|speicherst|merkst) du [dir] [alles] (ueber|von) (mich|mir)|welche daten (hast|speicherst) du (ueber|von) (mich|mir)',
      {
        kind: 'help',
        topic: 'data',
      },
    ),
    row(
      `hilfe|hilf mir|help|befehle|anleitung|beispiele|was kannst du [alles] [fuer mich tun]|was kann ich (sagen|fragen|tun)
      |wer bist du|wie (funktioniert|geht) (das|es)|wie benutze ich dich|menue`,
      T.help,
    ),
    row('(hilfe|help|hilf mir) [zu|bei|mit|fuer] {about:*}', T.helpOn),
  ],
  topic: keyed({
    repeats: 'wiederholung wiederholungen wiederholen wiederkehrend wiederkehrende regelmaessig regelmaessige jeden',
    list: 'liste listen uebersicht finden suche suchen',
    snooze: 'schlummern schlummer snooze spaeter',
    edit: 'aendern aenderung aenderungen verschieben bearbeiten loeschen umbenennen',
    others: 'andere anderen anderer gruppe gruppen kanal kanaele team',
    settings: 'einstellung einstellungen zeitzone zeitzonen ruhe ruhezeit ruhezeiten uhr uhrzeit sprache sprachen',
    data: 'daten datenschutz export exportieren import importieren kalender',
    times: 'zeit zeiten datum wann erinnern erinnerung erinnerungen',
  }),
  data: T.dataAsked({
    'new-link': `[bitte] [(mach|mache|erstelle|erstell|schick|schicke|gib) [mir]] [einen|den|meinen|eine] (neuen|neue|neuer|anderen) {-feed}
      |(erneuere|ersetze|widerrufe) (meinen|den) {-feed}`,
    link: `[bitte] [(schick|schicke|sende|gib|zeig|zeige) [mir]] {-my} {-feed}|wie (ist|lautet) {-my} {-feed}|kalender (abonnieren|abo)
      |ich (brauche|moechte|will) {-my} {-feed}|kalenderlink`,
    forget: `{-forgetting} (alles [,] [was du] ueber mich [weisst]|[alle] meine daten|mich)|meine daten loeschen`,
    export:
      '(exportier|exportiere|export|sicher|sichere) [alle] [meine] [erinnerungen|daten|alles]|[meine] (erinnerungen|daten) exportieren',
    import: '(importier|importiere|importieren|import) [{-what:*}]|(kalender|erinnerungen|datei) importieren',
  }),
  my: phrases('meinen|mein|den|einen|die|meine'),
  feed: phrases(
    'kalender [-] (link|feed|adresse)|kalenderlink|kalenderfeed|kalenderadresse|link (zu|fuer) (meinem|meinen) kalender',
  ),
  forgetting: phrases('loesch|loesche|vergiss|entfern|entferne'),
  relation: [
    row('(ablehnen|lehn ab|lehne ab)|(lehn|lehne) {name:*} ab|ablehnen {name:*}|{name:*} ablehnen', T.relation, {
      ask: 'decline',
    }),
    row('(stumm|stummschalten) [{name:*}]|{name:*} stummschalten', T.relation, { ask: 'mute' }),
    row('laut [{name:*}]|{name:*} nicht mehr stummschalten', T.relation, { ask: 'unmute', prefer: 1 }),
    row('(blockier|blockiere|blockieren) [{name:*}]|{name:*} blockieren', T.relation, { ask: 'block' }),
    row('(entsperr|entsperre|entsperren) [{name:*}]|{name:*} entsperren', T.relation, { ask: 'unblock' }),
  ],
  tongue: patterns({
    en: 'englisch|english',
    'en-US': 'amerikanisch|amerikanisches englisch|us englisch',
    'en-GB': 'britisch|britisches englisch',
    fr: 'franzoesisch|francais',
    es: 'spanisch|espanol',
    it: 'italienisch|italiano',
    pt: 'portugiesisch|portugues',
    'pt-BR': 'brasilianisch',
    nl: 'niederlaendisch|hollaendisch|nederlands',
    de: 'deutsch|german',
    'de-AT': 'oesterreichisch|oesterreichisches deutsch',
    'de-CH': 'schweizerdeutsch|schweizer deutsch',
  }),
  tonguecode: patterns({
    en: 'en',
    'en-US': 'en - us',
    'en-GB': 'en - gb',
    de: 'de',
    'de-DE': 'de - de',
    'de-AT': 'de - at',
    'de-CH': 'de - ch',
  }),
  talking: phrases(
    '(sprich|spreche|sprechen|rede|red|reden|schreib|schreibe|antworte|antworten|mach|weiter) [mir] [bitte] [ab jetzt|von jetzt an|ab sofort]',
  ),
  changing: phrases('wechsel|wechsle|wechseln|stell [um]|stelle [um]|schalte|schalt|geh|zurueck'),
  asking: phrases(
    'auch|bitte|(kannst|koenntest) du|koennen wir|lass uns|[ab] jetzt|jetzt doch|doch [lieber]|dann|nun|und|ok|wieder|lieber',
  ),
  wishing: phrases('ich (will|moechte|haette gern|haette gerne|spreche [nur]|kann nur)|nimm|wir sprechen'),
  ending: phrases(
    'bitte|wieder|[ab] jetzt|mit mir|um|weiter|reden|sprechen|antworten|schreiben|wechseln|doch|lieber|nur noch',
  ),
  language: [
    row(
      '((kannst|sprichst|verstehst|redest) du|koennen wir|koennten wir|wollen wir|geht) [das|es|hier] [auch] [auf|in] {tongue} [machen|weitermachen|fortsetzen|reden|weiterreden|sprechen|schreiben] [{-ending}]',
      T.speak,
    ),
    row(
      '[{-asking}] [{-asking}] {-talking} [mit mir|doch|bitte|jetzt|wieder|nur] [bitte|wieder] [auf|in] {tongue} [{-ending}] [{-ending}]',
      T.speak,
    ),
    row(
      '[{-asking}] [{-asking}] {-changing} [doch|bitte|jetzt] [[die|deine] sprache] [wieder|bitte] (auf|zu|zum|ins) {tongue} [{-ending}] [{-ending}]',
      T.speak,
    ),
    row('[meine|die|deine] sprache [ist|auf|=|:] {tongue} [{-ending}]', T.speak),
    row('[meine|die|deine] sprache [ist|auf|=|:] {tongue:tonguecode} [{-ending}]', T.speak),
    row('{-wishing} [lieber|bitte] {tongue} [{-ending}] [{-ending}]', T.speak),
    row('[{-asking}] [{-asking}] [{-asking}] [auf|in] {tongue} [{-ending}] [{-ending}]', T.speak),
  ],
  settings: [
    row(`[(zeig|zeige|oeffne) [mir]] [meine|die] (einstellungen|settings) [zeigen|anzeigen]`, S.show, { prefer: 1 }),
    row(
      `[{-tell}] [in|nach|mit] (welche|welcher|was fuer eine|was fuer einer) zeitzone [{-any:*}]|[{-tell}] (was|wie) ist (meine|die) zeitzone [{-any:*}]|[{-tell}] (kennst|weisst|hast) du meine zeitzone
      |nach welcher (zeit|uhr) (gehst|rechnest|richtest) du [dich] [{-any:*}]|wo bin ich [deiner meinung nach|fuer dich]`,
      S.showZone,
      { prefer: 1 },
    ),
    row('[{-take}] [die|das] 24 [-] (h|stunde|stunden) [-] [uhr|format|anzeige]', S.clockFace, { clock: '24h' }),
    row('[{-take}] [die|das] 12 [-] (h|stunde|stunden) [-] [uhr|format|anzeige]', S.clockFace, { clock: '12h' }),
    row('[{-put}] zeitzone [ist|auf|in|zu|=] [jetzt|nun|ab jetzt] [:|=] {zone:*} [{-nowadays}]', zone, {
      strict: true,
    }),
    row(
      'ich (bin|wohne|wohn|lebe|leb|arbeite) [{-nowadays}] [{-nowadays}] in {zone:*} [{-nowadays}] [{-zonechange}]|(bin|wohne|wohn|lebe|arbeite) {-nowadays} in {zone:*}|[ich] [bin] [wieder|jetzt|endlich] (zurueck|zuhause|daheim|zu hause) in {zone:*}',
      zone,
    ),
    row('ich bin nach {zone:*} gezogen [{-zonechange}]', zone),
    row(
      '[ich|wir] [bin|sind] [{-nowadays}] [{-nowadays}] in {zone:*} (gelandet|angekommen|eingetroffen) [{-zonechange}]',
      zone,
    ),
    // "... und bleib die woche, rechne mit der zeit hier"
    row('[ich|wir] (bin|sind) [{-nowadays}] in {zone:*} (,|;|.|und) {-any:*} {-bylocal} [bitte]', zone, {
      strict: true,
    }),
    row('[ich|wir] (bin|sind) [{-nowadays}] in {zone:*} (,|;|.|und) {-bylocal} [bitte]', zone, { strict: true }),
    row('wir (sind|wohnen|leben) [{-nowadays}] [{-nowadays}] in {zone:*} [{-nowadays}]', zone),
    row(
      '(stell|stelle|setz|setze|dreh|drehe) (die uhr|die zeit|meine uhr|meine zeit|alles) [bitte|mal] [um] auf {zone:*} [um] [bitte]',
      zone,
    ),
    row(
      '[ich] (bin|wohne|wohn) [{-nowadays}] in {-w:*} (,|;|.|also) [also|bitte] ({-take}|{-put}) [die|auf|bitte] {zone:*} [bitte]',
      zone,
      { prefer: 1 },
    ),
    row(
      '{of:daypart} [{-withme}] (ist|heisst|bedeutet|meint|beginnt|beginnen|startet|starten|faengt|fangen) [{-withme}] [um] {clock} [an]',
      S.timeOfDay,
    ),
    row(
      '{-withme} (ist|heisst|bedeutet|meint|beginnt|faengt) {of:daypart} [um] {clock} [an]|mit {of:daypart} (meine|mein) ich [immer] [um] {clock}|wenn ich {of:daypart} sage [,] (meine|mein) ich [um] {clock}',
      S.timeOfDay,
    ),
    row(
      '[{-put}] (ruhezeit|ruhezeiten|ruhe|nicht stoeren) [sind|ist|auf] [:] [von|zwischen] {clock} (bis|und|-|–) {until:clock}',
      S.quietHours,
    ),
    row(
      '(keine|ohne) (ruhezeit|ruhezeiten|ruhe) [mehr]|(ruhezeit|ruhezeiten) (aus|ausschalten|loeschen)',
      S.quietHoursOff,
    ),
    row(
      '[bitte] (nach|ab) {clock} [bitte] {-nothing} [bitte]|[bitte] {-nothing} (nach|ab) {clock} [bitte]',
      S.quietAfter,
      { prefer: 1 },
    ),
    row('[bitte] vor {clock} [bitte] {-nothing} [bitte]|[bitte] {-nothing} vor {clock} [bitte]', S.quietBefore, {
      prefer: 1,
    }),
    row('[sei|bleib] (ruhe|still|ruhig|ruhezeit|keine erinnerungen) {-daysoff}', S.quietDaysOff, { on: true }),
    row('(keine (ruhe|ruhezeit)|nicht (still|ruhig)) {-daysoff}', S.quietDaysOff, { on: false }),
    row('[meine] arbeitstage [sind|:] {days}|ich arbeite [von|am] {days}', S.workDays),
    row('[meine] arbeitstage [sind|:] {-alldays}|ich arbeite {-alldays}', S.allDays),
    row(
      `(kurze|blosse) saetze aus|[schalte] (kurze|blosse) saetze (ab|aus|abschalten|ausschalten)|keine kurzen saetze
      |[{-put}] [bitte] nur [dann] [{-thing}] [setzen|anlegen|machen] [,] wenn ich {-remindme} (sage|schreibe)
      |(setz|setze|mach|mache) (etwas|erinnerungen) nur [,] wenn ich {-remindme} (sage|schreibe)
      |(setz|setze) nichts [,] (ohne dass|wenn) ich [es] [nicht] (sage|darum bitte)
      |{-remind} nur [,] wenn ich [es] sage`,
      S.bareSentences,
      { on: false },
    ),
    row('[schalte] (kurze|blosse) saetze (an|ein|anschalten|einschalten)', S.bareSentences, { on: true }),
  ],
  nothing: phrases(`
    [mir|mich] [bitte] (nichts|keine (nachrichten|erinnerungen|meldungen|nachricht|benachrichtigungen)|nicht) [mehr] [schicken|senden|stoeren|melden|schreiben|nerven|anschreiben|erinnern] | (stoer|stoere|nerv|nerve|schreib|schreibe) mich nicht [mehr] | (schick|schicke|sende|schreib|schreibe) mir [bitte] (nichts|keine (nachrichten|erinnerungen)) [mehr]
    | [bitte] ruhe | meld dich nicht [mehr] | melde dich nicht [mehr]`),
  withme: phrases('bei mir|fuer mich|bei uns'),
  take: phrases('nimm|nutze|verwende|benutze|zeig|zeige'),
  zonechange: phrases(
    '[,|;|.|und|also] [bitte] (stell|stelle|aender|aendere|pass|passe|nimm) [bitte|mal] [die|meine] (zeitzone|zeit|uhr|uhrzeit) [bitte|mal] [um|an|entsprechend]',
  ),
  put: phrases('(setz|setze|stell|stelle|mach|mache|leg|lege|aender|aendere|meine|die) [{-put}]'),
  bylocal: phrases(
    '(rechne|rechnen|nimm|nutz|nutze|verwende|zaehl|geh|stell|stelle) [bitte|also|jetzt|ab jetzt] [in|mit|nach|auf|von] [der|die] (ortszeit|lokalzeit|(hiesigen|hiesige|dortigen|dortige|lokale|lokalen) zeit|zeit (hier|dort|vor ort|von hier))',
  ),
  nowadays: phrases(
    'jetzt|gerade|grade|grad|aktuell|zurzeit|zur zeit|im moment|noch|schon|wieder|zurueck|zuhause|momentan|heute|derzeit|(diese|naechste) woche|bis {-w:*1}|fuer (eine|einen|zwei|drei|ein paar|{-n:#}) {-w:*1}',
  ),
  thing: phrases('etwas|was|[eine] erinnerung|erinnerungen|erinnern'),
  remindme: phrases('erinner mich|erinnere mich|{-quoted:*1}'),
  alldays: phrases('jeden tag|alle tage|taeglich'),
  daysoff: phrases('[an|in] [meinen|allen] freien tagen|[am] wochenende'),
  daypart: words(
    {
      morning: '[mein|meine|der] (morgen|morgens|frueh)',
      noon: '[mein|meine|der] (mittag|mittags|mittage)',
      afternoon: '[mein|meine|der] (nachmittag|nachmittags|nachmittage)',
      evening: '[mein|meine|der] (abend|abends|abende)',
      night: '[meine|die] (nacht|nachts|naechte)',
      endOfDay: '[mein|der] feierabend',
      day: 'ein (datum|tag) [ohne (zeit|uhrzeit)]|mein tag',
    },
    (part) => part,
  ),
}

/** What is said around a command, and means nothing by itself. */
export const asides = {
  aside: phrases(`
    bitte|danke|sorry|ehrlich|echt|mal|halt|eben|ja|doch|na gut|gut|naja|na ja|na|ach|och|ach so|egal|mist|verdammt|mensch|mann|boah|krass|uebrigens|eigentlich|vielleicht|(glaub|glaube|denk|denke) ich|wohl|eventuell|ne|quatsch|tja|gott|jaja|keine ahnung|weiss nicht`),
  // a message that is not whole yet
  unfinished: phrases(`
    [ich|hab|habe|bin] [ich] [aus versehen|versehentlich] [zu (frueh|schnell)|aus versehen|versehentlich] [auf] (enter|senden|absenden|abschicken) [gedrueckt|gekommen|getippt|erwischt] | [das|die nachricht] [ging|war] zu (frueh|schnell) (abgeschickt|gesendet|losgeschickt|weg|raus) | (ich|) (war|bin) noch nicht fertig [mit (schreiben|tippen)] | [zu (frueh|schnell)|aus versehen|versehentlich] (abgeschickt|gesendet|losgeschickt)`),
  asidefirst: phrases(`
    aeh|aehm|oeh|oehm|hm|hmm|hmmm|puh|uff|und|oder|aber|so|nein|nee|noe|jo|jup|jep|moment|warte [mal]|sag mal|hey|hallo|du|sag|dann|jetzt|(kannst|koenntest|wuerdest) du|komm|hoer mal|pass auf|schnell|kurz|kurze frage|alles klar|super|toll|prima|perfekt|nochmal|noch mal|ach ne|also|lass mal
    | [das|es|des] [da] (schaff|schaffe|pack|kann) (ich|ichs|wir) [{-any:*1}] [{-any:*1}] nicht [mehr] (,|;|.|-) | [ich|wir] (schaff|schaffe|kann|koennen) [{-any:*1}] [{-any:*1}] [{-any:*1}] nicht [mehr] (,|;|.|-)
    | [das] (klappt|geht|passt|wird) [{-any:*1}] [{-any:*1}] [{-any:*1}] (nicht|nix|nichts) [mehr] (,|;|.|-)
    | [oh|ups] [das|die|den] (falsche|falschen|falsches) (geloescht|erwischt|weg) [,|.] | stopp | stop | halt | kannst | koenntest | wuerdest
    | [ich] [bin] (zu|so|noch|total|echt|gerade zu) (muede|kaputt|krank|beschaeftigt|faul|fertig)`),
  asidelast: phrases(`
    dann|wieder|schon|noch|jetzt|gerade|grade|grad|momentan|einfach|lieber|nochmal|noch mal|oder so|gell|oder|ja|eh|sowieso|(mein|meine|meinte) ich|dir|hoffe ich|im moment|gern|gerne|so`),
}
