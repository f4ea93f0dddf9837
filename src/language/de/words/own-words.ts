/** Frequent German words: what language a short message is in is told by them. */
export const OWN_WORDS: ReadonlySet<string> = new Set(
  `in der das dem den des ein eine einen einem einer und oder aber ich ich's mich mir mein meine meinen meinem meiner du
  dich dir dein deine deinen er sie es wir uns unser unsere ihr euch ist sind bin bist hab habe hast haben hatte kann
  kannst koennen koenntest koennte soll sollst sollte wollen moechte muss musst werde wird werden wurde
  nicht nein ja doch noch nur schon auch mal immer wieder jetzt gleich bitte danke dankeschoen hallo tschuess
  guten gute servus moin
  was wann wo wer wie wieso warum welche welcher welches wieviele viele
  um am vom zum zur beim ans ins von zu mit fuer auf aus bei nach vor seit ueber unter zwischen ohne gegen bis ab an
  heute morgen morgens uebermorgen gestern frueh mittag mittags nachmittag nachmittags abend abends nacht nachts
  mitternacht uhr woche wochen wochenende monat monate monaten jahr jahre tag tage tagen tages stunde stunden minute
  minuten halb viertel
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags dienstags mittwochs donnerstags
  freitags samstags sonntags werktags januar februar maerz mai juni juli oktober dezember
  jeden jede jedes jeder alle alles allen naechste naechsten naechster naechstes letzte letzten letzter erste ersten zweite zweiten
  dritte dritten vierte vierten fuenfte
  naechst kommende kommenden
  erinnere erinner erinnerung erinnerungen erinnern loesch loesche loeschen streich streiche absagen verschieb
  verschiebe verschieben verleg verlege aendere aender zeig zeige nenn mach mache stell stelle erledigt fertig
  abgehakt geschafft spaeter frueher stattdessen lieber rueckgaengig hilfe liste einstellungen anrufen kaufen
  einkaufen abholen holen rausstellen bezahlen giessen treffen termin dran daran vergiss nerv nerve deutsch englisch
  sprich nichts etwas irgendwas frei steht habt`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
