import { phrases, says, type Tables } from '../engine/row.js'

/** What tells a thing to do from what people say to each other, and what a message that means nothing is nearest to. */
export const bare = {
  duty: phrases(
    `
    [{-aside}] [{-aside}] [ich|wir] (muss|muessen|soll|sollte|sollten|moechte|will) [ich|wir] [noch|unbedingt|auch]
    | [{-aside}] [{-aside}] [ich|wir] [darf|duerfen] {-neverforget} [,|:] [zu] | [{-aside}] [{-aside}] (denk|denke) (dran|daran) [,|:]
    | [{-aside}] [{-aside}] vergiss nicht [,|:] | (erinnerung|reminder) [bitte] [:] !{reminderlink} !{reminderdeed}`,
    '({-salute}|{-interjection} [,|!|.|:]) [{-salute}|{-interjection} [,|!|.|:]] [bitte] >{clocktime}',
  ),
  // "erinnerung löschen", "um erinnerung wird gebeten"
  reminderdeed: phrases(
    'ist | kam | war | {-#} | nummer | loeschen | aendern | verschieben | streichen | entfernen | bearbeiten | sehen | ansehen | nicht | funktioniert | geht | kommt | wird | wurde',
  ),
  // "das Formular abgeben"
  todo: phrases('{-w:*} {-infinitive} !{someword}'),
  clocktime: phrases('{-atp} | [{-day}] {-atp} {-at1} | [{-day}] {-clock} | {-offset}'),
  interjection: phrases(`
    jo | joa | yo | ey | puh | uff | boah | mensch | mann | mann mann mann | oh mann | oh | ach | achja | ach ja | ach so | mist | verdammt | na gut | also | ups | oje
    | zum (x - ten|xten|hundertsten|tausendsten|dritten|zweiten|zigsten|letzten) mal | nochmal | sag mal | oida | hey`),
  salute: phrases(
    '(hi|hallo|hey|moin|servus|huhu|na|ok|okay|(guten|schoenen) (morgen|tag|abend)) [du|bot|zusammen|moin] [,|!|.]',
    'hier [ist|spricht] [die|der] {-name} [,|!|.]',
  ),
  eveningthing: phrases(
    'abendessen | abendbrot | nachtessen | party | konzert | feierabendbier | kino | stammtisch | kneipe | elternabend | filmabend | spieleabend',
  ),
  morningthing: phrases(
    'wecker | fruehstueck | brunch | aufstehen | aufwachen | fruehschicht | fruehdienst | fruehgottesdienst',
  ),
  doing: phrases(
    // "eltern da fr-so" begins with no verb
    '!<{article} {-infinitive} !{someword}',
    // "abendessen mit lena" is no verb
    '!<{article} !{eveningthing} {-infinitive} >{elaborating}',
    // where to: "mit der katze zum tierarzt"
    '[mit {-w:*}] (zum|zur) {-w:*1}',
    '[{article}] [{-w:*1}] {-chore}',
  ),
  therefore: phrases('also | deshalb | darum | deswegen | drum | daher'),
  tobedone: phrases('(zu|zum) {-infinitive}'),
  elaborating: phrases(
    'ob | wegen | zwecks | weil | damit | dass | wann | was | wie | wo | fuer | sonst | bevor | mit | bei | , | \\( | - | –',
  ),
  aside: phrases('(ok|okay|so|also|ach|und|aber|naja|bitte|todo|to - do|aufgabe|erinnerung|merken) [,|:]'),
  breakoff: phrases(
    '(nein|nee|noe|ne|ach nein|ach ne|ah nein) [,|.|!|…] (warte|moment|halt|stopp|quatsch|doch nicht|sorry|nein|anders) [mal] | (warte|moment|halt|stopp) [mal] [,|.|…] (nein|nee|ne|anders|doch nicht|quatsch) | vergiss (das|es) | quatsch | streich das',
  ),
  setoff: phrases(
    '(ok|okay|gut|na gut|alles klar|na ja|naja|tja|also|so|dann|nun|super|prima|ach|oh|ah|hm|hmm|nein|nee|ja) [dann|also|gut|so] | in dem fall | egal',
  ),
  greeting: phrases(
    `bis !{untilthen} | wir sehen | sehen wir | man sieht | tschuess | tschues | ciao | hallo | hi | hey | moin | servus | guten | gute
    | gut | schoene | schoenen | schoener | schoenes | schoen | frohe | froher | frohes | alles (gute|klar) | danke
    | sorry | entschuldigung | glueckwunsch | ja | jo | nein | ne | noe | nee | haha | lol | hm | hmm | hmmm | ach | oh
    | vielleicht | wahrscheinlich | super | toll | cool | prima | viel spass | (lass|lasst) uns | nicht !{forgetting}
    | nie | niemand | kein | keine | keinen | keinem | keiner | hoffentlich | leider | statt | anstatt | ohne (mich|uns) | kanns | kannste
    | gehts | habs | schaff | schaffs | schaffe`,
    // told of as over
    '(ich|wir|er|sie|es|ihr|du) {-had} [{-w:*}] ({-participle}|gestern|vorhin)',
    '(ich|wir|er|sie|es|ihr|du) {-had} [{-w:*}] (um|am|heute|mittag)',
  ),
  had: phrases('hatte | hatten | war | waren | ging | gingen | hab | habe | haben | bin | sind | ist | hat'),
  forgetting: phrases('vergessen'),
  object: phrases(
    'der | die | das | den | dem | mein | meine | meinen | unser | unsere | unseren | ein | eine | einen',
  ),
  chatter: phrases(
    `ich | du | er | sie | es | wir | ihr | man | das !{todo} | dies | diese | dieser | dieses | diesen | diesem | da | hier | dort
    | es gibt | jemand | wer | was | wann | wo | wohin | warum | wieso | wie | welche | welcher | welches | welchen
    | welchem | ist | sind | bin | war | waren | hast | hat | habt | kannst | kann | koennte | wird | wuerde | wenn
    | weil | als | ob | dass | oder | aber | denn | falls`,
    `mach (aus|es|das|daraus) | liste | zeig | zeige | loesch | loesche | entfern | entferne | streich | streiche
    | verschieb | verschiebe | schieb | schlummer | schlummern | rueckgaengig | ueberspring | ueberspringe | pausier
    | pausiere | benenn | benenne | erledigt | fertig | hilfe | einstellungen | exportier
    | exportiere | importier | importiere | erinner | erinnere | stop | stopp | (sag|sage) {-w:*} ab`,
    '(aender|aendere) (!{object}|{-w:*} auf)',
    '(hab|habe|haben) [{-w:*}] (termin|termine|meeting|besprechung|probe|training|schule|arbeit|feierabend|date|schicht|frei|besuch)',
    '{-w:*1} (ich|wir|du|er|sie|es|ihr|man)',
    // what somebody does to one: "meine mitbewohnerin weckt mich"
    '[der|die|das|mein|meine|unser|unsere|dein|deine|sein|seine|ihr|ihre] !{unsaid1} {-w:*1} !{unsaid1} {-finite} (mich|mir|uns|dich|euch)',
    // of others: "die haben nur bis 14 uhr offen"
    '(die|der|das) (haben|hat|hatten|sind|waren|kommen|gehen|fahren|wollen|koennen|muessen|duerfen|werden|brauchen|schliessen|sperren)',
    '{-stating}',
    // a verb in front of who does it: "machen die läden zu"; "rechnungen der firma prüfen" is a thing to do
    '!{todo} ({-stating}|{-standing}|{-finite}) (der|die|das|unser|unsere|alle|viele|mein|meine|ein|eine)',
    '(haben|sind|werden|wollen|muessen|koennen|duerfen|sollen|gemma|gehma) [die|das|alle|unsere|meine|wir|zum|zur]',
  ),
  untilthen: phrases('[zum] ({-asked}|{-at1}) (jeden|jede|taeglich|alle|immer|stuendlich)'),
  inmonth: phrases('{-monthref} | {-ofmonth} | {-ofquarter} | im jahr | des jahres'),
  // no subject, and no verb
  unsaid1: phrases('bitte | nicht | jetzt | seit | mit | licht | erst | zuerst | zeit | dort | sofort | nacht'),
  // verbs at the head of a sentence only: "hausaufgaben machen" is a thing to do
  standing: phrases(`
    machen | oeffnen | schliessen | spielen | trainieren | feiern | ziehen | bringen | sperren | fahren | gehen | haben`),
  chatting: phrases(
    // days that nobody but they know: "jeden schultag"
    '!{repeat} (jeden|jedem) {-eventday}',
    'erinner | erinnere | erinnern | erinnert | erinnerst | erinnerung | erinnerungen | leider',
    'kein | keine | keinen | keiner | gehabt | {-done} !{someword} | (faellt|fallen) [{-w:*}] (aus|flach)',
    // told of as done: "die tropfen hab ich schon genommen"
    '(hab|habe|haben|hat) (ich|wir|er|sie|es|ihr|man)',
    '(ist|sind|wurde|wurden|hab|habe|haben|hat) [{-w:*}] (schon|bereits|worden) [{-w:*}] ({-participle}|worden)',
    '(musst|brauchst|sollst) du [mich|mir|uns] [{-w:*}] nicht',
    '(warn|warne|meld|melde|weck|wecke|ping|pinge|stups|stoer|stoere|sag|sage) (mich|mir|uns) [{-w:*}] nicht',
    'auf (umstellen|verschieben|verlegen|aendern|umlegen|vorziehen|setzen|stellen|legen)',
    '(setz|setze|stell|stelle|leg|lege|schieb|schiebe) (sie|ihn|es|das|die|den) [{-w:*}] auf',
    `gestern | vorgestern | (letzte|letzten|letzter|letztes) (nacht|woche|monat|jahr|{-weekday} !{inmonth})
    | vor {-w:*1} (tagen|wochen|stunden|minuten|jahren)`,
  ),
  stating: phrases(`
    (mach|mache|erledige|kauf|kaufe|hol|hole|ruf|rufe|schreib|schreibe|geh|gehe|fahr|fahre|bring|bringe|nehm|nehme|bezahl|bezahle|zahl|zahle|schick|schicke|putz|putze) ich |
    rief | riefen | kamen | gingen | fuhren | schrieb | brachte | holte | nahm | bekam | liess | kaufte | blieb | traf
    | schlief | fand | gab | ging | fuhr | lief | stand | oeffnete | schloss | begann | endete | ruft | bringt | holt
    | schreibt | braucht | arbeitet | schlaeft | isst | trifft | fragt | landet | landen | kommen | ist | sind | bin | war | waren
    | wird | wurde | wurden | wuerde | hat | hatte | hatten | habe | oeffnet | schliesst | beginnt | faengt | startet
    | endet | dauert | kommt | geht | faehrt | laeuft | fliegt | findet | gibt | sagt | sagte | meinte | muss | musste
    | kann | konnte | will | wollte | soll | sollte | steht | bleibt | macht | kam | spielt | trainiert | tagt | probt
    | meint | meinen | glaubt | denkt | reicht | reichen | genuegt | langt | passt | waer | waere | singt | feiert | zieht | verkauft | sperrt | kriegt`),
  clausing: phrases('werden | wenn | weil | da | falls | bevor | nachdem | waehrend | dass | ob | nerv | nerve'),
  over: phrases(
    '(gestern|vorgestern|vorhin|(letzte|letzten|letztes) {-w:*1}) [{-w:*}] ({-had}|{-stating})',
    '(war|waren|kam|kamen|ging|gingen|hatte|hatten|musste|mussten|lief|liefen) (ich|wir|er|sie|es|ihr|das|alles)',
    // at the head of a sentence it asks
    '({-clocked}|{-dayword1}) (bin|hab|habe|haben|ist|sind|hat) (ich|wir|er|sie|es|ihr) [{-w:*}] {-participle}',
    '(war|waren|kam|kamen|ging|gingen|hatte|hatten|lief|rief) [{-w:*}] (heute|heute (morgen|frueh|mittag)|vorhin|gestern|um {-#})',
  ),
  clocked: phrases('um {-#} [uhr]'),
  dayword1: phrases('heute [frueh|morgen|mittag|vormittag|nachmittag|abend]|heut [frueh|morgen]|vorhin|eben|gerade'),
  hint: [
    says('schlummer|schlummern|schlummere|spaeter', 'snooze'),
    says('loesch|loesche|loeschen|geloescht|entfern|entferne|entfernen|abbrechen|abbrech', 'cancel'),
    says('verschieb|verschiebe|verschieben|aendere|umbenennen', 'edit'),
    says('einstellung|einstellungen|zeitzone|ruhezeit|ruhezeiten|sprache', 'settings'),
    says('hilfe|befehle', 'help'),
    says('liste|zeig|zeige|zeigen|erinnerungen', 'list'),
    says('erinner|erinnere|erinnern|erinnert|erinnerst|erinnerung|vergessen|vergess|wecker', 'create'),
  ],
  nottask: phrases(`
    wer | was | warum | wieso | wie | wann | wo | welche | welcher | welches | ist | sind | bin | war | hast | hat
    | kannst | kann | willst | soll | ich | du | wir | er | sie | es | ihr | das | dies | die | der | den | mein | meine
    | wenn | weil | bitte | nein | nicht | ja | so | aber | und | ach | haha | lol`),
} satisfies Tables
