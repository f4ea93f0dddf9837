import * as Q from '../../commands/questions.js'
import { row } from '../../commands/rows.js'
import { patterns, phrases, says } from '../../engine/row.js'

/** What a question is narrowed by, in any order. */
export const questions = {
  unsought: phrases(`
    ich | du | wir | nochmal | denn | noch | gleich | eigentlich | bis | muss | soll | habe | hab | haben | der | die | das | den | dem | des | ein | eine | einen | einem | einer
    | mein | meine | meinen | meinem | meiner | dein | deine | unser | unsere | sein | seine | ihr | ihre | mich
    | mir | uns | es | dieser | diese | dieses | diesen | zu | zum | zur | mit | fuer | an | ans | am | im | in
    | ins | bei | beim | von | vom | ueber | wegen | nach | auf | und | oder | ist | sind | bin | erinnerung
    | erinnerungen | sache | sachen | ding | dinge | termin | termine`),
  deed: phrases(`
    loeschen | entfernen | streichen | stornieren | absagen | exportieren | pausieren | verschieben | verlegen | abhaken
    | aendern`),
  span: [
    row('[fuer] [den] rest (der|dieser) woche', Q.thisWeek, { prefer: 1 }),
    row('(am|dieses|dieses kommende|kommendes|am kommenden|uebers|ueber das) wochenende', Q.weekend, { prefer: 2 }),
    row('[in|fuer] (diese|dieser) woche', Q.thisWeek),
    row('[in|fuer] [die|der] (naechste|naechster|kommende|kommender|kommenden|naechsten) woche', Q.nextWeek, {
      prefer: 1,
    }),
    row('[in|fuer] [die|der] (letzte|letzter|letzten|vergangene|vergangenen) woche', Q.lastWeek, { prefer: 1 }),
    row('(an|fuer) (meinem|meinen|den) tag', Q.today),
    row('(in|fuer) (den|die) (naechsten|kommenden) {n} (tage|tagen)', Q.coming, { days: 1, prefer: 1 }),
    row('[in|fuer] [den|die] (naechsten|kommenden) {n} (tage|tagen)', Q.coming, { days: 1, prefer: 1 }),
    row('[in|fuer] [den|die] (naechsten|kommenden) {n} wochen', Q.coming, { days: 7, prefer: 1 }),
    row('[in|fuer] [den|die] (naechsten|kommenden) (paar tage|paar tagen|tage|tagen)', Q.coming, {
      n: 3,
      days: 1,
      prefer: 1,
    }),
    row('[in|fuer] (den|die|der) (naechsten|kommenden) {n} stunden', Q.comingHours, { prefer: 1 }),
    row('[in] der naechsten stunde', Q.comingHours, { n: 1, prefer: 1 }),
    row('nach {span:period}', Q.after, { prefer: 1 }),
    row('vor {span:period}', Q.before, { prefer: 1 }),
    row('bis [zum|zu|einschliesslich] {span:period}', Q.until, { prefer: 1 }),
    row('(ab|seit) {span:period}|von {span:period} an', Q.fromOn, { prefer: 1 }),
    row('von {span:period}', Q.span),
    row('[von|zwischen] {span:period} (bis|und|-) [zum] {last:period}', Q.fromTo, { prefer: 2 }),
  ],
  about: phrases(`
    mit | zu | zum | zur | zu den | zu der | zu dem | ueber | wegen | namens | an | ans | fuer | vom | von
    | in sachen | bezueglich | wo es um | rund um | was mit | was zu | was zum | was zur | was wegen | irgendwas mit
    | irgendwas zum | etwas mit | etwas zu | etwas zum | etwas zur | etwas wegen | beim | bei`),
  show: patterns({
    repeating: `wiederkehrend|wiederkehrende|wiederkehrenden|wiederkehrendes|regelmaessige|regelmaessigen|
        sich wiederholende|die sich wiederholen|wiederholen sich`,
    overdue: `ueberfaellig|ueberfaellige|ueberfaelligen|ueberfaelliges|verpasst|verpasste|verpassten|noch offen|
        noch nicht erledigt|unerledigt|unerledigte|unerledigten`,
    failed: 'fehlgeschlagen|fehlgeschlagene|fehlgeschlagenen|nicht zugestellt|nicht zugestellte',
    done: 'erledigt|erledigte|erledigten|geschafft|abgehakt|abgehakte|fertig|abgeschlossen|abgeschlossene',
  }),
  small: phrases(`
    bitte | noch | denn | eigentlich | so | alles | schon | geplant | vor | an | los | anstehend | zu tun
    | zu erledigen | offen | eingetragen | gespeichert | gesetzt | dran | dabei | da | drin | insgesamt | gerade
    | momentan | aktuell | im moment | jetzt | auf der liste | in der liste | auf dem plan | auf dem zettel
    | im kalender | in meiner liste | auf meiner liste | auf dem programm | auf der agenda | was | etwas | irgendwas
    | irgendetwas | ansteht | steht an | stehen an | anliegt | kommt | ist | und | , | dann | genau | mir
    | fuer mich | ueberhaupt | auch | alle | zu machen | machen | tun | erledigen | haben | fuer | ich | hab | habe
    | anstehen | vorhaben | wieder | mal | sonst noch | sonst | erinnerungen | termine | aufgaben | erinnerung
    | termin | gestellt | eingestellt`),

  things: phrases(`
    erinnerungen | erinnerung | termine | termin | aufgaben | wecker | sachen | eintraege | liste | agenda
    | uebersicht | plaene | todos | dinge | todo - liste | to - dos | erinnerungsliste`),
  // these say by themselves that reminders are asked for
  bare: phrases(`
    erinnerungen | liste | agenda | uebersicht | termine | aufgaben | todos | todo - liste | erinnerungsliste | alle`),
  whose: phrases(`
    meine | die | alle | alle meine | deine | eine | mir | mir meine | mir alle | mir alle meine | mir die | mir mal
    | mal | mal meine | mir bitte | mir bitte meine | bitte | bitte meine | keine | schon eine | noch eine
    | irgendwelche | offene | weitere | alle offenen | meine offenen | noch | sonst noch | unsere | einen
    | schon einen | was fuer | es`),
  currently: phrases(
    '(jetzt|grad|gerade|eigentlich|noch|insgesamt|aktuell|momentan|denn|schon|so|alle) [{-currently}]',
  ),
  something: phrases(`
    was | etwas | irgendwas | irgendetwas | viel | noch was | noch etwas | schon was | schon etwas | sonst was
    | sonst noch was | noch irgendwas | nichts`),
  whole: phrases(`
    was (hatte|hatten) (ich|wir) [mir] |    (ist|war|waren|is) (das|es) [schon|jetzt|dann] alles [was ich (hab|habe)] |    was habe ich | was hab ich | was haben wir | was steht | was steht so | was steht denn | was liegt | was ist
    | was ist los | was kommt | was gibt es | was gibts | was gibt's | was ist geplant | was muss ich | was soll ich
    | was mache ich | was mach ich | was war | woran erinnerst du mich | an was erinnerst du mich
    | woran wirst du mich erinnern | woran muss ich denken | was hast du fuer mich | liste | list | uebersicht
    | agenda | mein tag | meine plaene | zeig alles | zeige alles | zeig mir alles | zeige mir alles | zeig alle
    | zeig mir alle | zeig | zeig mir | was hab ich denn | was habe ich denn | was hab ich so | was habe ich so
    | schick mir meinen tag | schicke mir meinen tag | gib mir meinen tag | zeig mir meinen tag
    | zeige mir meinen tag | was ist angesagt | was faellt an | sag mir was | was steht bei mir
    | was kommt auf mich zu | was steht mir bevor | was hab ich vor | was habe ich vor | zeig meine liste | alles
    | alles zeigen | alles anzeigen`),
  having: phrases(`
    habe ich | hab ich | haben wir | gibt es | gibts | gibt's | ist | sind | steht | stehen | liegt | kommt | ist da
    | hast du | hast du fuer mich | habe ich denn | hab ich denn | hatte ich | muss ich | war | kommen`),
  showing: patterns({
    repeating: `was wiederholt sich|welche wiederholen sich|welche [von] [meinen|meiner|der] erinnerungen wiederholen sich|
        welche davon wiederholen sich|welche [erinnerungen] sind wiederkehrend`,
    overdue: `was ist [noch] (ueberfaellig|offen)|was habe ich verpasst|was hab ich verpasst|ueberfaellig|ueberfaellige|
        was ist liegen geblieben|habe ich was verpasst|hab ich was verpasst|gibt es etwas ueberfaelliges|
        ist was ueberfaellig|ist etwas ueberfaellig`,
    failed: 'was ist fehlgeschlagen|was konntest du nicht zustellen',
    done: `was habe ich [schon|alles] {-doing}|was hab ich [schon|alles] {-doing}|was ist [schon] erledigt|
        was wurde erledigt|was habe ich [schon|alles] {-early} {-doing}|was hab ich [schon|alles] {-early} {-doing}|
        erledigte`,
    next: `[und] was kommt [jetzt] (als naechstes|als naechste|naechstes)|
        [und] was [ist|steht] [jetzt] (als naechstes|als naechste) [an|dran]|was ist mein naechster termin|
        was ist (das naechste|die naechste) [erinnerung|termin]|als naechstes|naechste|
        [meine|die|mein|der] naechste (erinnerung|termin)|
        wann ist (meine|die|mein|der) (naechste|naechster) (erinnerung|termin)|naechster termin|
        wann erinnerst du mich das naechste mal|was hab ich als naechstes|was habe ich als naechstes|
        was kommt jetzt|woran erinnerst du mich als naechstes`,
  }),
  doing: phrases('erledigt', 'geschafft', 'gemacht', 'abgehakt', 'fertig gemacht', 'fertig'),
  early: phrases('bisher', 'so'),
  page: [
    ...['mehr', 'weiter', 'mehr anzeigen', 'zeig mehr', 'zeige mehr', 'naechste seite', 'den rest', 'mehr bitte'].map(
      (said) => says(said, 'more'),
    ),
    ...['zurueck', 'vorherige seite', 'vorige seite'].map((said) => says(said, 'back')),
  ],
  show1: phrases(`
    zeig | zeige | zeig mal | nenn | nenne | gib | liste | welche | was fuer | schick | schicke | sag | sage | lies
    | schau | was sind | wo sind | ich will | ich moechte | lass mich | kann ich | zeigst du`),

  tell: phrases(`
    und | also | ok | sag mir | sag mal | sage mir | zeig mir | zeige mir | weisst du | hm | na | gut | ach`),
  question: [
    // "heute noch was?"
    row('{filters} [sonst] noch (was|etwas|irgendwas|irgendetwas)', Q.list),
    row('wann (ist|kommt|waere) (die|der|das|mein|meine) naechste [erinnerung|termin|wecker]', Q.listShowing, {
      show: 'next',
      prefer: 2,
    }),
    row('[{-tell}] [,] was (habe|hab) ich {filters} {-doing}', Q.listShowing, { show: 'done', prefer: 3 }),
    row(
      '(steht|liegt|ist|gibt es|gibts|hab ich|habe ich) [bei mir] {filters} (was|etwas|irgendwas|irgendetwas) [an|vor|los]',
      Q.list,
    ),
    row('[{-tell}] {-show1} [{-whose}] {-things} [{filters}] [an|auf|zeigen|sehen|anzeigen]', Q.list),
    row('[{-tell}] {-show1} [{-whose}] {show} [{-things}] [{filters}]', Q.listShowing, { prefer: 1 }),
    row('{-show1} [{-whose}] {-things} (habe ich|hab ich|gibt es|stehen an|sind) [{filters}]', Q.list, { prefer: 1 }),
    row('{-show1} {-things} (habe ich|hab ich|gibt es|stehen) {filters}', Q.list, { prefer: 1 }),
    row('[{-whose}] {-bare} [zeigen|anzeigen|auflisten|sehen] [{filters}] [zeigen|anzeigen|auflisten|sehen]', Q.list),
    row(
      '(und [was ist|wie siehts|wie sieht es]|was ist|wie sieht es aus|wie siehts aus) [mit] {filters} [aus]',
      Q.follow,
      { prefer: 1 },
    ),
    row('(wie sieht es aus|wie siehts aus|wie sieht es|was ist) [mit|am|] {filters} [aus]', Q.list, { prefer: -2 }),
    row('wie (sieht|ist) (mein|der|die|meine) {filters} [aus]', Q.list),
    row('wie sieht {filters} aus', Q.list),
    row('[{-tell}] [,] was {filters}', Q.list, { prefer: -1 }),
    row('(suche|such|finde|find|suche nach|such nach) [{-whose}] [{-things}] [{-about}] {words:*} [{filters}]', Q.find),
    row('{filters} [,] was (habe ich|hab ich|steht an|ist geplant|ist los) [da|an|vor]', Q.list),

    row(
      `
        [{-tell}] (wie (viele|viel)|wieviele|wieviel) [{-whose}] [{-things}] [habe ich|hab ich|gibt es|sind|stehen|ist|kommen|laufen] [{-currently}] [{filters}] [{-currently}] [laufen|gespeichert|drin|eingetragen|eingestellt|gesetzt|am laufen]`,
      Q.count,
    ),
    row('(anzahl|zaehl|zaehle) [{-whose}] {-things} [{filters}]', Q.count),

    row(
      `
        [{-tell}] (habe ich|hab ich|bin ich|haben wir|sind wir|waere ich) {filters} [noch|schon] (frei|zeit|verfuegbar|beschaeftigt|luft)`,
      Q.free,
    ),
    row('[{-tell}] (habe ich|hab ich|bin ich|haben wir) [noch] (frei|zeit|verfuegbar) {filters}', Q.free),
    row('ist {filters} [noch|schon] (frei|was frei|etwas frei|alles frei)', Q.free),
    row('{filters} (frei|zeit|verplant|ausgebucht)', Q.free, { prefer: -1 }),
    row('(frei|zeit|verplant|ausgebucht) {filters}', Q.free, { prefer: -1 }),
    row('(kann ich|koennte ich) {filters} was machen', Q.free),

    row(
      `[{-tell}] [,] {-when} {words:*} [nochmal|noch mal|genau|bitte|denn|eingetragen|dran|geplant|nochmal genau]`,
      Q.when,
    ),
    row('[{-tell}] [,] {-when} {words:*} {filters}', Q.when, { prefer: -1 }),
    row('[{-tell}] {-whenThat} [nochmal|genau|bitte|denn|noch mal|das naechste mal|wieder]', Q.whenThat, { prefer: 4 }),
    row(
      `
        [und] (wie spaet (ist es|isses|is es|ist's|ists|haben wir [es]|hammas|is)|[wie] spaet isses|(wie viel|wieviel|wie vie|wievel) uhr (ist es|is es|isses|ists|ist's|haben wir|hammer|is)|welchen tag haben wir [heute]|was (ist|haben wir) [heute] fuer ein tag [heute]|was haben wir heute fuer einen tag|was ist heute fuer ein (tag|datum)|der wievielte ist heute|wie ist die uhrzeit|[die] uhrzeit|welche uhrzeit haben wir|wie viel uhr haben wir|welcher tag ist heute|welches datum ist heute|welches datum haben wir|den wievielten haben wir) [jetzt|gerade|grad|grade|denn|eigentlich|bitte|nochmal] [jetzt|gerade|grad|grade|denn|bitte]`,
      Q.clockNow,
      { prefer: 5 },
    ),
  ],
  afterthat: phrases(`
    [und] (danach|hinterher|anschliessend) | [und] was (kommt|ist|steht|hab ich|habe ich|folgt|steht an) (danach|dann|hinterher|anschliessend) [an|noch] | und dann | was dann | [und] was (kommt|ist) nach (dem|der|denen)`),
  whatabout: phrases(
    '[und] was ist (mit|an|am) | und (was ist|wie siehts aus|wie sieht es aus) [mit|an|am] | und wie siehts',
  ),
  isthat: phrases(`
    (ist|war|waere|is|faellt|kommt) (das|es|der|die) [denn|nicht|auf] | (hatte|habe|hab) ich [nicht] | (sagte|meinte) ich`),
  isit: phrases('ist|war|sind|waren|is|kommt|faellt|beginnt|faengt|startet|findet|liegt|geht|muss|hatte|hat|bin'),
  or: phrases('[,] oder'),
  dayword: phrases('am|um|an|ein|auf|an einem|fuer|erst|nicht|schon|so um|gegen'),
  asksback: phrases('oder|richtig|stimmts|stimmt es|gell|ne|oder nicht|korrekt|ja|nicht wahr|nicht|stimmt doch'),
  knowing: phrases(`
    [sorry|sag|hey|du|moment] [kannst|koenntest|wuerdest|magst] [du] [mir] [bitte|mal|kurz|nochmal|noch mal] (sagen|verraten|nachsehen|schauen|nachschauen) | weisst du [noch|zufaellig|grad] | [bitte] (sag|sage|verrat) mir [bitte|nochmal|mal|kurz] | ich (weiss nicht [mehr]|hab vergessen|habe vergessen|wuesste gern|muss wissen|will wissen) | schau [mal] [nach] | keine ahnung [mehr] | (hab|habe) [ich] vergessen
    | weisste [noch]`),
  whenword: phrases(`
    wann | um (wieviel|wie viel) uhr | um welche (uhrzeit|zeit) | an welchem (tag|wochentag|datum) | (welcher|welchen) (tag|wochentag) | welches datum | an was fuer einem tag | auf welchen tag | was fuer ein (tag|wochentag|datum) | welche uhrzeit`),
  savedfront: phrases(`
    (hab|habe|hatte|haben) (ich|wir) [dir|schon|denn|eigentlich] | hast du [dir|schon|denn|eigentlich|mir] | (steht|stehen|ist|sind)`),
  askedfront: phrases(`
    (hab|habe|hatte) ich dich [schon|denn|eigentlich] [mal] gebeten [,] [mich|uns] [an|ans|wegen] | (sollst|solltest) du mich [schon|denn|eigentlich|nicht] [an|ans|wegen]`),
  askedbehind: phrases('[zu] erinnern'),
  savedbehind: phrases(`
    [schon|bereits|auch|noch|denn|wirklich|eigentlich] (eingetragen|notiert|gespeichert|gesetzt|aufgeschrieben|eingestellt|angelegt|vermerkt|drin|drinnen|auf der liste|auf dem schirm|im kalender|dabei|drauf|gemerkt)`),
  when: phrases(`
    (wann|um (wieviel|wie viel) uhr|um welche (uhrzeit|zeit)|an welchem (tag|wochentag|datum)|(welcher|welchen) (tag|wochentag)|welches datum|was fuer ein (tag|wochentag)) (ist|is|sind|war|waren|hatte ich|hab ich|habe ich|muss ich|musste ich|soll ich|wollte ich|kommt|kommen|beginnt|faengt|findet|hat|hatte|bin ich|haben wir) [nochmal|noch mal|denn|noch|gleich|eigentlich|wieder|jetzt|nun] [nochmal|noch mal|denn|gleich]
    | auf welchen tag (faellt|fiel|liegt) | wie weit ist es [noch] bis | wie oft (kommt|ist|erinnerst du mich (an|ans|wegen)) |    wann ist | wann sind | wann war | wann habe ich | wann hab ich | wann muss ich | wann soll ich | wann kommt
    | wann steht | wann findet | wann wollte ich | wann erinnerst du mich an | wann erinnerst du mich ans
    | wann erinnerst du mich wegen | wann ist nochmal | wann ist noch mal | wann war nochmal | wann ist denn
    | wann faengt | wann beginnt | wann geht | wann kommen | um wie viel uhr ist | um wieviel uhr ist
    | um wie viel uhr habe ich | um wie viel uhr hab ich | um wie viel uhr muss ich | um wieviel uhr habe ich
    | um wieviel uhr hab ich | um welche uhrzeit ist | um welche zeit ist | an welchem tag ist | welcher tag ist
    | welche uhrzeit hatte | welche uhrzeit hat | welche uhrzeit habe ich fuer | welche uhrzeit hab ich fuer
    | welche zeit habe ich fuer | welche zeit hab ich fuer | zu welcher zeit ist | an welchem tag habe ich
    | an welchem tag hab ich | wie lange noch bis | wie lange noch bis zu | wie lange noch bis zum
    | wie lange noch bis zur | wie lange ist es noch bis | wie lange noch | wie lange dauert es noch bis
    | wie lang noch bis | in wie viel tagen ist | in wie vielen tagen ist | wie (viele|viel) (tage|wochen|stunden|minuten|naechte) ([sind|ist|dauert|sinds] [es] [noch]|[noch]|[hab|habe] [ich] [noch]) bis [zu|zum|zur] | wie viele tage noch bis
    | wie viel zeit noch bis | wie viel zeit habe ich noch bis | wie viel zeit hab ich noch bis
    | wie lange habe ich noch bis | wie lange hab ich noch bis | wie viele stunden noch bis`),
  whenThat: phrases(`
    was (is|ist|war|waere) (das|es) [denn|nochmal|eigentlich] fuer ein (tag|wochentag|datum|wochentag nochmal) | (was fuer ein|welcher|welchen) (tag|wochentag) (ist|is|war|waere|haben wir da) [das|es|denn das|das denn] | welches datum (ist|war) (das|es) | wann genau (ist|war|kommt) (das|es|die|der) | an welchem (tag|wochentag) [ist|war|kommt] (das|es) | auf welchen tag faellt (das|es) |    ist das (morgens|frueh|abends|vormittags|nachmittags|nachts) | hast du (das|es) [eingetragen|notiert|verstanden|gesetzt|gespeichert]
    | steht (das|es) [drin] | wie oft [(ist|kommt) (das|es|die|der) [eingestellt|gesetzt|dran]] | wann | wann denn | wann ist das | wann ist es | wann kommt das | wann kommt sie | wann kommt es | wann kommt die
    | wann war das | wann genau | um wie viel uhr | um wieviel uhr | welcher tag | an welchem tag
    | wann erinnerst du mich | wann erinnerst du mich daran | wann meldest du dich | wann klingelt es | wann ist der
    | wann ist die | ist das morgens oder abends | morgens oder abends | ist das frueh oder abends
    | vormittags oder nachmittags | ist das vormittags oder nachmittags | ist das heute | ist das morgen
    | welche uhrzeit | welche uhrzeit war das | um welche uhrzeit | wie lange noch | wie lange ist das noch
    | wie lange noch bis dahin | wie lange ist es noch | wann kommt das wieder | ist das am morgen oder am abend
    | was hast du eingetragen | was hast du gesetzt | was habe ich gesagt | was hab ich gesagt`),
}
