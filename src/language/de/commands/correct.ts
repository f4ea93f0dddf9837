import * as X from '../../commands/correct.js'
import { row } from '../../commands/rows.js'
import * as W from '../../commands/wording.js'
import { patterns, phrases, says } from '../../engine/row.js'

/** What corrections are made of. */
export const corrections = {
  no: phrases('nein|ne|nee|neee|noe|no'),
  oops: phrases(`
    moment | warte [mal] | halt | stopp | sorry | sry | entschuldigung | tut mir leid | quatsch | bloedsinn | unsinn | mist
    | verdammt | mensch | ups | huch | doch nicht (,|;|.|-|–)`),
  denial: phrases(
    'korrektur | [(du hast|hast du)] [mich] (falsch|miss) verstanden | missverstanden | [ich] (meine|mein|meinte) (natuerlich|eigentlich|selbstverstaendlich) | ich (meine|mein|meinte) [das|es] | ich wollte (sagen|schreiben) | [es|das] (sollte|sollt) (heissen|lauten)',
  ),
  soft: phrases(`
    obwohl [nee|nein|ne] | wobei | falsch | es (geht|ging) [doch|eigentlich] um | ja [,] aber | planaenderung | stimmt nicht | [(das ist|ist|das waere)] (zu|viel zu|bisschen zu) (frueh|spaet|lang|lange|kurz|viel|wenig) | [nein] du hast (den tag|die zeit|die uhrzeit|das datum|den termin) falsch [verstanden] | (geht|passt|ginge) [auch|es] [am|um] | wie (waers|waere es|wars|waer's) [mit] | tippfehler | (ich|hab|habe) (wollte|sagte) [das|es] | oh | ach [so|ja] | aeh | aehm | oeh | oehm | hm | hmm | na
    | also | eigentlich | doch | lieber | besser | eher | sondern | und | aber | dann | bitte | ok | okay | gut | nur | erst
    | falscher (tag|monat|termin) | falsche (zeit|uhrzeit|stunde|woche) | falsches datum
    | (es|das|die|der) [termin] (ist|war|waere|soll|sollte|sollte doch|muss|muesste|wird) [aber|erst|doch|nur|lieber|fuer|auf|am]
    | [zur] {-same} | um {-same} | (mach|mache|machen wir|machst du) [{-that}] [bitte|lieber|mal|doch|halt|einfach] [bitte|lieber|mal|doch|halt|einfach] [auf|zu]
    | kannst du (das|es) (auf|fuer) | [jetzt|nun] (die|sie|er) (sagen|sagt|meinen|meint|wollen|will) [jetzt|nun] [auf|um|am] | (lass uns|sagen wir) [lieber] | fuer | auf | am | [(wieder|doch)] zurueck (auf|zu|zum)`),
  same: phrases('(gleiche|selbe|dieselbe|gleichen|selben|die gleiche) (zeit|uhrzeit|stunde)'),
  dayarticle: phrases('der|den|dem|die|das'),
  // a word there is written wrong, and which is right
  misspelt: phrases(`
    [ich] [(hab|habe)] [mich] [da] (vertippt|verschrieben|vertan|verschrieben) | [war ein|ist ein] (tippfehler|schreibfehler|vertipper) | [bloede|scheiss|diese|die|mal wieder die] (autokorrektur|rechtschreibkorrektur|tastatur) [wieder|mal wieder]
    | falscher name | falsches wort | falsche person | [der name|das] [ist] falsch geschrieben | (hab|habe) [das|es|ihn|sie] falsch geschrieben`),
  called: phrases(`
    (es|das|sie|er|die|der) [da] (heisst|schreibt sich|heissen) [doch|aber|eigentlich|richtig|natuerlich] | [der|ihr|sein] (name|nachname) ist | richtig (ist|waere|heisst es) | (soll|sollte) [das|es] [eigentlich]
    | [es|das] (ist|war) [doch|aber|eigentlich] | ich (meine|meinte|mein) [natuerlich] | gemeint (ist|war) | (mit|bei|fuer|zu)`),
  meantit: phrases('(meine|meinte|mein) ich [natuerlich|doch|eigentlich]'),
  linkword: phrases('mit|bei|beim|fuer|zu|zum|zur|von|an|in'),
  iscalled: phrases(`
    (heisst|heissen|hiess) [sie|er|es|das|die|der] [doch|natuerlich] | (sollte|soll) (sie|er|es|das) heissen | (meine|meinte|mein) ich [natuerlich|doch] | (wollte|wolltest) ich (sagen|schreiben) | ist [der] (richtig|richtige|name) | natuerlich | selbstverstaendlich
    | (muss|soll|sollte) es (heissen|sein) | war gemeint | gemeint`),
  spelt: [
    row(
      '[,] (mit|mit einem|mit nur einem|mit zwei|mit doppel [-]) {letters:*1} [geschrieben|vorne|hinten|am (anfang|ende)|und nicht [mit] {-other:*1}]',
      W.letters,
    ),
  ],
  replacing: phrases(`
    (mach|mache) (das|es|daraus|draus)|nur|bloss|stattdessen|(aender|aendere) (das|es)|sondern`),
  closer: phrases(`
    [,] (stattdessen | (ist|sind|waere|waeren) sicherer | sicherheitshalber | zur sicherheit | natuerlich | natürlich | [na] klar | logisch | selbstverstaendlich | (war|ist|waere|waer|wars|passt|passt mir) (gut|ok|okay|besser|richtig) | [war|ist] doch gut | draus | daraus | gemeint | gedacht | [zur] {-same} | lieber | doch | eher | bitte | (meinte|meine|mein) ich [natuerlich|doch|eigentlich|klar] | sein | werden | heissen
    | (waere|ist|passt|geht|wuerde) [mir] (besser|lieber|eher) [passen] | (reicht|reichen|genuegt|genuegen|langt|langen|taten es auch|tun es auch|tuts auch|reichts) [auch|doch|schon|voellig|mir|locker|dicke] [auch|doch|schon] | (ist|sind|waere|waeren) (genug|ausreichend|okay|ok|besser|lieber|passender) | sollten (reichen|genuegen) | sollte (reichen|genuegen) | muessten (reichen|genuegen) | muesste (reichen|genuegen) | war [doch] (richtig|gut|besser|okay|ok))`),
  shifted: [
    row('{length} spaeter', X.later),
    row('{length} (frueher|eher|vorher)', X.later, { back: true }),
    row('{unit} spaeter', X.laterByOne, { prefer: -1 }),
    row('{unit} (frueher|eher|vorher)', X.laterByOne, { back: true, prefer: -1 }),
    says('[am|den|der] (tag (danach|darauf|drauf|spaeter)|(naechsten|folgenden) tag)', X.NEXT_DAY, { prefer: 1 }),
    says('[am|den] (tag (davor|vorher)|vortag)', X.DAY_BEFORE, { prefer: 1 }),
    says('[die|eine] woche (danach|darauf|drauf|spaeter)', X.NEXT_WEEK, { prefer: 1 }),
  ],
  half: patterns({
    am: 'morgens|vormittags|am (morgen|vormittag)|frueh',
    pm: 'abends|nachmittags|am (abend|nachmittag)',
  }),
  exception: [
    row(
      '[aber|nur] nicht {of:excepteds}|[aber] (ausser|ohne|bis auf) {of:excepteds}|[aber] {of:excepteds} [,] [aber] nicht',
      X.except,
    ),
  ],
  swap: [
    row(
      '(statt|anstatt) [am|um|an|der|dem] {-wrong:time} [,] [bitte] [lieber|doch|mal|dann] [am|um|auf] {right:*}',
      X.swap,
      { prefer: 3 },
    ),
    row(
      'nicht [am|um|an|erst|der|die|das|den|dem] {wrong:*} (,|;|.|-|[,] sondern) [lieber|erst|es ist|das ist] {right:*}',
      X.swap,
      { prefer: 1 },
    ),
    row(
      '{right:*} [,] (sorry|ups|meinte ich|mein ich|meine ich) [,] nicht [am|um|an|erst|der|die|das|den|dem] {wrong:*}',
      X.swap,
      { prefer: 1 },
    ),
    row('{right:*} (,|[,] und) nicht [am|um|an|erst] {wrong:*}', X.swap),
    // "noch nicht erledigt" is no other word
    row('{right:*} nicht !{mark} [am|um|an|erst] {-wrong:*}', X.swap, { prefer: -1 }),
    row('{right:*} nicht [mit|fuer|bei] (der|die|das|den|dem) {wrong:*}|{right:*1} nicht {wrong:*1}', X.swap),
  ],
  notext: phrases(`
    (das|es|dies) [ist|war|passt|geht|stimmt|reicht] [{-any:*}] | (alle|alles|die) (anderen|andere|uebrigen|restlichen) [{-any:*}] | (danke|bitte|nicht|ich|du|warum|was|wann|wie|wer|wo|passt) [{-any:*}]
    | kein | keine [{-any:*}] | nie [{-any:*}] | nichts [{-any:*}] | gut | okay | ok | schon gut | alles gut | warte | halt
    | stopp | sorry | noch [{-any:*}] | schon [{-any:*}]`),
  // behind "and", with a time: on what day, and what ties the two
  addedday: phrases('am (selben|gleichen) tag [,]|[an] dem tag|an diesem tag'),
  addedend: phrases('auch|noch|dann|bitte|ebenfalls'),
  addedtie: phrases(
    '[auch|noch|dann|bitte] [auch|noch|dann] (an|ans|daran|wegen|:) [den|dem|die|das|der]|noch|auch|dann',
  ),
  notalso: phrases(`
    auch | noch | dann | jetzt | erinner | erinnere | sag | sage | gib | melde | was | wann | wie | wer | wo | warum | ist | sind | bin | kannst | loesch
    | loesche | verschieb | verschiebe | zeig | zeige | das | es | ich | du | nochmal | wieder`),
  writing: phrases('(schreib|schreibe|mach|mache|setz|setze|nimm|trag|trage|stell|stelle) [mir]'),
  there: phrases('(da|dort|hier|es|das|daraus|draus)'),
  in: phrases('(rein|hin|ein|draus|daraus|stehen|heissen|lauten|sein|hinein|schreiben|nehmen)'),
  making: phrases('(mach|mache|machst du|mach doch|mach bitte)'),
  of: phrases('dem|der|einem|einer'),
  changed: phrases('(aendern|ersetzen|tauschen|austauschen|umbenennen|abaendern|verbessern|korrigieren)'),
  often: phrases(
    '(zweimal|zwei mal|dreimal|drei mal|(2|3) (x|mal)) (am|pro|jeden|taeglich den) tag|(zweimal|zwei mal|dreimal|drei mal|(2|3) (x|mal)) taeglich',
  ),
  aboutword: phrases('(wegen|an|ans) !{time}'),
  thisone: phrases('diesen|diese|dieses|naechsten|naechste|kommenden|heute|morgen'),
  always: phrases('immer'),
  reason: phrases('es|ist|das ist|weil|da|ist ja|ich|der|die|das'),
  // why, behind any command: no words of it are read
  excuse: phrases(
    '[,|;|.|-|–] (weil|denn|wegen) {-any:*}',
    '(,|;|.|-|–|\\() (da|bin|hab|habe|ist|sind|war|kann|muss|schaff|schaffe) !{-finished} {-any:*}',
    '(,|;|.|-|–|\\() (ich|wir|sie|er|es|das|da) {-telling} {-any:*}',
    '(,|;|.|-|–|und|aber) [aber] (behalt|behalte|lass) {-any:*}',
    '(,|;|.|-|–|und|aber) [aber] [die] (uhrzeit|zeit|rest|einmal) (bleibt|reicht|genuegt|gleich) [{-any:*}]',
    '(ich bin|bin|wir sind|sind) (im urlaub|in urlaub|weg|krank|unterwegs|verreist|nicht da|im meeting|spaet dran) [{-any:*}]',
  ),
  telling: phrases(`
    bin | hab | habe | haben | hatte | hatten | war | waren | kann | konnte | muss | musste | will | schaff | schaffe | brauch
    | brauche | ist | sind | kommt | kam | geht | passt nicht | klappt nicht | wurde | wird`),
  needing: phrases(
    '(ich|die|der|das|es) (brauch|brauche|brauchen|braucht) [nur|doch|eher|noch]|(es|das) dauert [nur|doch]',
  ),
  correction: [
    row('[{-openers}] {-needing} {length} [{-closer}]', X.needed, { prefer: 4 }),
    row('{-openers} in {n:amount} [{-closer}]', X.amount, { prefer: 9 }),
    row(
      '(aender|aendere|ersetz|ersetze|tausch|tausche|mach|mache) [aus] {wrong:*} (in|zu|durch|gegen) {right:*}',
      W.replaced,
      { prefer: 10 },
    ),
    row(
      '[(aender|aendere|mach|mache) (das|es|daraus|draus) [in|zu]|{-no} [{-mark}]] {right:*} (statt|anstatt|anstelle von) {wrong:*}',
      W.replaced,
      { prefer: 11 },
    ),
    row(
      '{-writing} [{-there}] [{-midst}] {right:*} (statt|anstatt|anstelle von|und nicht) {wrong:*} [{-in}]',
      W.replaced,
      { prefer: 12 },
    ),
    row(
      '{-writing} [{-there}] [{-midst}] (statt|anstatt|anstelle von) {wrong:*} [{-midst}] (,|doch|lieber|bitte|ein|eine|einen|den|die|das) {right:*} [{-in}]',
      W.replaced,
      { prefer: 12 },
    ),
    row(
      '(statt|anstatt|anstelle von) {wrong:*} (,|[{-midst}] (soll|muss|sollte) [da|es|das|dort|hier] [{-midst}]|{-midst}|{-writing} [{-there}] [{-midst}]) {right:*} [{-in}]',
      W.replaced,
      { prefer: 12 },
    ),
    row(
      '[{-making}] aus [{-dayarticle}|{-of}] {wrong:*1} [{-midst}] [mach|mache|wird|soll|machst du] [{-midst}] [ein|eine|einen|{-dayarticle}|{-of}] {right:*} [werden|machen]',
      W.replaced,
      { prefer: 9 },
    ),
    row('[aus] {wrong:*} (in|zu|durch|gegen|mit) {right:*} {-changed}', W.replaced, { prefer: 9 }),
    row(
      '{wrong:*} (ist|war) (falsch|verkehrt|quatsch) [,|;|.|-] [(es|das|richtig) [ist|waere|heisst|muss|soll]|ich meine|ich meinte] {right:*}',
      W.shouldBe,
      {
        prefer: 9,
      },
    ),
    row(
      '(da|es|das|hier|dort) (soll|sollte|muss|muesste) [{-midst}] {right:*} {-in} (,|[,] (und|statt)) [nicht] {wrong:*}',
      W.replaced,
      { prefer: 12 },
    ),
    row('{wrong:*} (soll|sollte|muss|muesste) [{-midst}] {right:*} (heissen|sein|lauten)', W.shouldBe, { prefer: 9 }),
    row(
      '(da|es|das|hier) (steht|stand) {wrong:*} [,] (soll|sollte|muss|muesste|es soll|es muss|ist) [aber|doch] {right:*} [heissen|sein|lauten|stehen]',
      W.shouldBe,
      {
        prefer: 9,
      },
    ),
    row('({-no}|{-oops}|{-denial}) [{-mark}] [{-openers}] >{aboutword} {text:*}', W.topic, { prefer: 1 }),
    // "quatsch, spülmaschine": one word alone
    row('{-nonsense} {-mark} [{-openers}] !<{linkword} [{-dayarticle}] {text:*1} [{-closers}]', W.topic, { prefer: 1 }),
    row('{half} (,|;|.|-|–) {-reason} {-any:*}', X.half, { prefer: 7 }),
    row(
      '[{-softly}] (das|es) [ist|war|stimmt|passt] [so] (falsch|nicht [so] [richtig|korrekt]|nicht was ich (wollte|meinte|gesagt habe)|verkehrt) [so]',
      X.wrong,
      { prefer: 9 },
    ),
    row(
      '[{-softly}] (falscher (tag|monat|termin)|falsche (zeit|uhrzeit|stunde|woche)|falsches datum|falsch|stimmt nicht|nicht richtig|so nicht|du hast (das|mich) falsch verstanden|da ist was falsch)',
      X.wrong,
      { prefer: 9 },
    ),
    row('[{-softly}] [{-adding}] {length} {-ahead} [{-toos}] [bescheid]', X.lead, {
      prefer: 12,
    }),
    row('[{-softly}] {-rathersaid} {length} {-ahead} [bitte|lieber|draus|daraus] [{-notlead}]', X.lead, {
      insteadOfOthers: true,
      prefer: 13,
    }),
    row('[{-softly}] {length} {-ahead} {-leadwilldo} [{-notlead}]', X.lead, { insteadOfOthers: true, prefer: 13 }),
    row('[{-softly}] {length} {-ahead} {-notlead}', X.lead, { insteadOfOthers: true, prefer: 13 }),
    row(
      '[{-softly}] (nicht|kein|keinen|keine) {-oldlead} [,|;|-] [sondern|lieber|nur] {length} {-ahead} [{-leadwilldo}]',
      X.lead,
      {
        insteadOfOthers: true,
        prefer: 13,
      },
    ),
    row('[{-softly}] {by:*} {-leadwilldo} [{-notlead}]', X.leadOrTime, { prefer: 4 }),
    row('[{-softly}] {by:*} {-notlead}', X.leadOrTime, { prefer: 12 }),
    row('[{-softly}] {-remakingit} {by:*} [bitte|lieber|draus|daraus] [{-notlead}]', X.leadOrTime, { prefer: 4 }),
    row('[{-adding}] {length} frueher (auch|ebenfalls) [bescheid]', X.lead, { prefer: 10 }),
    row('{-adding} auch [schon] {length} frueher [bescheid]', X.lead, { prefer: 10 }),
    row('({-no}|{-denial}|{-oops}) [{-mark}] [{-openers}] {length} (vorher|davor|zuvor|vorab) [bitte]', X.lead, {
      insteadOfOthers: true,
      prefer: 13,
    }),
    row('{-adds} [auch|schon|noch] [am|den] (tag (davor|vorher|zuvor)|vortag) [{-toos}]', X.lead, {
      length: X.DAY,
      prefer: 12,
    }),
    row('{-adds} [auch|schon|noch] (die|eine) woche (davor|vorher|zuvor) [auch|schon]', X.lead, {
      length: X.WEEK,
      prefer: 12,
    }),
    row('[{-softly}] [{-adding}] ([schon] (am|den) (abend (davor|vorher|zuvor)|vorabend)) [{-toos}]', X.eve, {
      prefer: 12,
    }),
    row('[{-softly}] {-remakingit} {length} (vorher|davor|zuvor|im voraus|vorab) [bitte|lieber|draus]', X.lead, {
      insteadOfOthers: true,
      prefer: 11,
    }),
    row('[{-adds}] (am|den) (tag (davor|vorher|zuvor)|vortag) {-toos}', X.lead, {
      length: X.DAY,
      prefer: 12,
    }),
    row('[{-adds}] {by:shifted} (auch|ebenfalls|nochmal|noch mal)', X.againBy, { prefer: 11 }),
    row('[{-adding}] (noch eine|eine weitere|eine zweite) [erinnerung] [fuer|am] {time} [{-sameday}]', X.again, {
      prefer: 10,
    }),
    row(
      '[{-adding}] (noch eine|eine weitere|eine zweite) [erinnerung] [fuer|am] {time} [{-sameday}] {-tofor} {text:*}',
      X.again,
      { prefer: 10 },
    ),
    row(
      '[und] (dasselbe|das gleiche|gleiches|das selbe) [nochmal|noch mal|auch] [am|fuer|um] {time} [nochmal|noch mal|auch]',
      X.again,
      { prefer: 10 },
    ),
    row('[{-openers}] {by:shifted} [{-closer}] {scope:scopeend}', X.shifted, { prefer: 9 }),
    row('{scope:scopeend} !{always} [,] [{-openers}] {by:shifted} [{-closer}]', X.shifted, { prefer: 9 }),
    // "alle 20 minuten" says how often
    row('{scope:scopeend} !{always} !{length} [,] [{-openers}] {time} [{-closer}]', X.retimed, { prefer: 9 }),
    row('{-openers} {time} [{-closer}] {scope:scopeend}', X.retimed, { prefer: 9 }),
    // behind a comma: why
    row('({-oops}|{-no}|{-denial}) [{-mark}] [{-dayarticle}] {time} (,|-|–) !{adds} {-any:*}', X.retimed, {
      prefer: 2,
    }),
    row('({-no}|{-denial}) [{-mark}] (nur|bloss) [fuer] >{thisone} {time} [{-closer}]', X.only, { prefer: 12 }),
    row('[{-openers}] (nur|bloss) [fuer] >{thisone} {time} [{-closer}]', X.only, { prefer: 9 }),
    row('(und|plus) [noch|nochmal] {time} (auch|ebenfalls|nochmal|noch mal)', X.again, { prefer: 11 }),
    row('[und] (auch|ausserdem) [noch|nochmal] {time} [auch|noch|nochmal]', X.again, { prefer: 10 }),
    row('\\* {text:*}|{text:*} \\*', W.spelled, { prefer: 9 }),
    row('{text:*} (auch|ebenso|ebenfalls)', X.alsoThis, { prefer: -1 }),
    row(
      '[{-any:*}] {-often} [,|;|.|-|–] (auch|und|ausserdem|also auch) [auch|noch|nochmal] {time} [auch|noch|nochmal|ebenfalls]',
      X.again,
      {
        prefer: 10,
      },
    ),
    row('[{-any:*}] {-often} [,|;|.|-|–] {time} (auch|nochmal|ebenfalls) [noch|nochmal]', X.again, { prefer: 10 }),
    row('{time} (auch|ebenfalls) [noch|nochmal|noch mal|bitte]', X.again, { prefer: 10 }),
    row(
      '[{-openers}] ich (hatte|habe|hab) [doch|aber] {time} (gesagt|gemeint|geschrieben|gewollt|gedacht) [{-closer}]',
      X.retimed,
      { prefer: 9 },
    ),
    row('(dasselbe|das gleiche|gleiches) (fuer|mit|bei) {text:*}', X.also, { prefer: 9 }),
    row('(und|plus|ach und) [,] [auch|noch|ausserdem|zusaetzlich] {time} {-tofor} [{-dayarticle}] {text:*}', X.again, {
      prefer: 10,
    }),
    row('(und|plus|ach und) [,] [auch|noch|ausserdem|zusaetzlich] {text:*}', X.also, { prefer: 9 }),
  ],
  remakingit: phrases('(mach|mache|aender|aendere|stell|stelle) [daraus|draus|das|es|sie] [auf|in]|lieber'),
  toos: phrases(
    '(auch|schon|noch|nochmal|noch mal|noch einmal|nochmals|ebenfalls|bitte|dann|zusaetzlich) [,] [{-toos}]',
  ),
}
