import { phrases, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import * as R from '../meanings/requests.js'
import { row } from '../meanings/rows.js'
import type { RequestTables } from '../requests/tables.js'
import { chat, wishes } from './wishes.js'

/** How a request opens, whom it is for, and the politeness around it. Elisions are in full. */
const openings = {
  courtesy: phrases(`
    (signorina|signora|signore|dottore|dottoressa) [,] (buongiorno|buonasera|salve) | signorina | (buongiorno|buonasera|ciao|salve|hey|ehi|buondi|hello|hola) [bot|a tutti] | bot | per (favore|piacere|cortesia) | grazie | ti prego | mi raccomando | per cortesia
    | (puoi [mica]|potresti|potete|riesci a|saresti cosi gentile da|vuoi|vorresti|ti dispiace|ti dispiacerebbe) [anche|per favore|gentilmente] | [mi] puo | [mi] potrebbe
    | mi fai il (favore|piacere) di | fammi (il|un) (favore|piacere) [di] | mi faresti (il|un) (favore|piacere) [di] | ho bisogno (di|che tu) | (voglio|vorrei|mi piacerebbe|gradirei|desidero|desidererei) [che [tu]] | (bisogna|occorre) che tu | devi
    | (ok|okay|si|no|bene|dai|allora|dunque|e|anche|ah|oh|eh|ehm|senti|ascolta|perfetto|poi|quindi|comunque|insomma|scusa|scusami|guarda|su|beh|be|aspetta|va bene) | di ai
    | (riusciresti|saresti in grado) (a|di) | ti va di | ti andrebbe di | avrei bisogno che | sarebbe (bello|comodo|utile|fantastico|top) se | ti spiace | pls | plis | oddio | madonna | mamma mia | cavolo | cazzo | mannaggia | ops | ah si | ah gia | tra l altro | a proposito | ragazzi | amico | amica | bella zio | ehila | oh
    | mi (faccia|fa) (la cortesia|il piacere|il favore) di | scusa se (rompo|disturbo) ma | raga | ragazzi | (x|per) favore | (xfavore|xfavor|perfavore|xpiacere|xcortesia|pfv) | per me | gentilmente | sarebbe possibile | (ti|vi|le) (chiedo|chiederei|chiedevo|chiederemmo) [per favore|{-please}] di | (la|ti|vi) (prego|pregherei) [{-please}] di | mi serve che tu | cortesemente | assistente | caro bot | cara | caro | siri | alexa | google | ok google | ricordati di
    | {-preamble} [:|,|.] | (mi serve|ho bisogno|bisogna|occorre|essere necessario) che [tu] | caro | amore | tesoro | capo | bro | fra | zio | bello | bella`),
  preamble: phrases(`
    per (la|lo) {-manieth} volta | (te lo|ve lo|lo) (ripeto|ridico|dico) [ancora|di nuovo|una altra volta|per la {-manieth} volta] | ripeto | te lo ho gia detto
    | (come va|tutto bene|come stai)`),
  manieth: phrases('terza | quarta | ennesima | millesima | ultima | seconda'),
  closing: phrases(`
    per (favore|piacere|cortesia) | xfavore | perfavore | x favore | pf | pls | grazie [mille|infinite|tante|in anticipo|ancora|bot] | ok | okay | va bene | eh | dai | ciao | ti prego | se (puoi|riesci|possibile) | mi raccomando
    | buona (giornata|serata) | d accordo | di accordo | vero | per cortesia | grz | tks | baci`),
  opening: [
    row('{-remind} [x favore|{-please}]', R.ask),
    row('{-remindus}', R.ask, { whom: { kind: 'everyone' } }),
    row('ricorda a {whom:others}', R.ask),
    row('ricorda a me stesso|ricorda a me stessa', R.ask, { prefer: 2 }),
    row('ricordare a {whom:others}', R.ask),
    row('(ricorda|avvisa|avverti) {whom:mention}', R.ask),
    row('/ ~(promemoria|ricorda|ricordami|remind)', R.ask),
    row('ricorda [di] !{other}', R.ask, { loose: true, prefer: -1 }),
    row(
      '{-mi} (ricordi|ricorderebbe|ricordereste|avviserebbe|ricorderesti|ricorderai|ricordassi|ricorda|avvisi|avvisassi|avvisa|avverti|avvertissi)',
      R.ask,
    ),
    row(
      '{-mi} (puoi|potresti|puo|potrebbe|dovrebbe|deve|devi|dovresti|poi) (ricordare|ricorda|ricurda|avvisare|avvisa|avvertire|avverti)',
      R.ask,
    ),
    // of the person who asks, in the passive
    row('essere (avvisato|avvisata|avvertito|avvertita) [{-please}]', R.ask, { loose: true, prefer: 1 }),
    row('[che] mi (venga|sia|venisse|fosse) (ricordato|ricordata) [{-please}]', R.ask),
    row('ci (ricordi|ricorda|avvisi)', R.ask, { whom: { kind: 'everyone' } }),
    row('che (mi|tu mi) (ricordi|avvisi)', R.ask),
    row('(fammi|fammelo|mi faccia|mi fai) (ricordare|venire in mente|presente|sapere|pensare) [a|di]', R.ask, {
      prefer: 1,
    }),
    row('(non|mai) farmi (dimenticare|scordare)', R.ask),
    row('che non [mi|me ne] (dimentichi|scordi|dimenticassi) [di]', R.ask),
    row('(fai|fa) in modo che (mi ricordi|non [mi] dimentichi|non [mi] scordi)', R.ask),
    row('(aiutami|mi aiuti) a (ricordare|ricordarmi|non dimenticare)', R.ask),
    row('non (devo|voglio|posso) (dimenticare|dimenticarmi|scordare|scordarmi) [di]', R.ask, { loose: true }),
    row('(fa|fai) che mi ricordi [di]', R.ask),
    row('segnati di (ricordarmi|avvisarmi)', R.ask),
    row('non (dimenticare|dimenticarti|scordare|scordarti) di (ricordarmi|avvisarmi)', R.ask, { prefer: 1 }),
    row('{-lest} [:|,|.|-]', R.ask, { loose: true }),
    row('{-lest} [:|,|.|-] {opening}', M.same, { prefer: 1 }),
    row('(devo|vorrei|voglio) (ricordarmi|ricordare|essere avvisato|essere avvisata)', R.ask, { loose: true }),
    row(
      'non (dimenticare|dimenticarti|dimenticarsi|dimentichiamo|dimentichiamoci|scordare|scordarti|scordarmi|dimenticarmi|scordarsi) [di]',
      R.ask,
      {
        loose: true,
      },
    ),
    row('(ricordarsi|ricordarmi|ricordati|ricordiamoci|ricordare) [di]', R.ask, { loose: true, prefer: -1 }),
    row(
      '(promemoria|appunto|nota|memo|da fare|todo|cose da fare|appuntati|segnati|segna|annota|appunta) [:|che]',
      R.ask,
      { loose: true },
    ),
    row('che poi me lo (scordo|dimentico) :', R.ask),
    row('{-make} {thing} [(per|a) {whom:forwhom}]', R.ask),
    row('{thing}', R.ask, { loose: true, prefer: -2 }),
    row('{thing:regularthing}', R.ask, { prefer: 3 }),
    row('<{stopmark} [un] [piccolo] promemoria [ricorrente]', R.ask, { prefer: 1 }),
    row('promemoria ricorrente', R.ask, { loose: true }),
    row('(segnalamelo|dimmelo|avvisamelo|scrivimelo|segnamelo|(dammi|fammi) un colpetto)', R.ask),
    row(
      '<{stopmark} (ricordami|ricordamelo|avvisami|avvisa|avvisare|avviso|avverti|avvertire|avvertirmi|avvisarmi|segnala|segnalare|segnalarmi|segnalamelo|chiamami|sveglia|allarme|suona|ping|bip|notifica|notificare|promemoria|allerta)',
      R.ask,
    ),
    row('(svegliami|svegliatemi|mi svegli)', R.ask, { text: 'svegliarsi', morning: true }),
    row('(svegliaci|svegliateci)', R.ask, { text: 'svegliarsi', morning: true, whom: { kind: 'everyone' } }),
    row('(tirami giu dal letto|fammi alzare|buttami giu dal letto)', R.ask, {
      text: 'alzarsi',
      morning: true,
      loose: true,
    }),
    row(
      '(avvisami|avvertimi|avvisatemi|notificami|allertami|avvisarmi|avvertirmi|pingami|suonami|sollecitami|segnalami|allarmami)',
      R.ask,
    ),
    row(
      '(dimmi|scrivimi|dillo a me|fammi un fischio|fammi un colpo|mandami|fammi un promemoria|segnami|segnati|segnarmi|mettimi|mettermi|annotami|annotarmi|appuntami|appuntarmi|chiamami|dirmi|scrivermi)',
      R.ask,
      { loose: true },
    ),
    row(
      '(mandami|inviami|fammi|dammi) (un messaggio|una notifica|un avviso|un promemoria|un segnale|una voce|un colpo|un fischio|uno squillo|un cenno)',
      R.ask,
      { prefer: 1 },
    ),
    row('(assillami|tormentami|stressami|martellami|insisti) {every:howoften}', R.ask, { prefer: 1 }),
    row('(assillami|tormentami|martellami)', R.ask),
  ],
  lest: phrases(
    'prima che mi (dimentichi|dimentico|scordi|scordo) | (cosi|perche|per) non (mi|me ne) (dimentico|dimentichi|scordo|scordi) | (senno|se no|altrimenti) (mi|me ne|me lo) (dimentico|scordo) | per non (dimenticarmi|dimenticare|scordarmi)',
  ),
  stopmark: phrases('> | ,| . | ; | : | - | – | \\( | \\!'),
  remind: phrases(`
    ricordami | ricordatemi | ricordarmi | rammentami | rammentarmi | {-remindofit} | mi ricordi | ricordami ricordami | rammenta
    | ricordame | ricordeme | ricordemi | recordame | recordeme | arricordami | arricordame | arricordati di ricordarmi | arricuordame | ricuordame | rigordami | ricordadi | regordame`),
  mi: phrases('mi | me'),
  // "the pills, remind me of them"
  remindofit: phrases(`
    ricordamelo | ricordamela | ricordameli | ricordamele | ricordarmelo | ricordarmela | ricordarmeli | ricordarmele | rammentamelo | rammentamela
    | me (lo|la|li|le) (ricordi|ricorda|ricorderesti|ricordassi|rammenti) | me (lo|la|li|le) (puoi|potresti) (ricordare|rammentare) | (puoi|potresti) {-remindingofit}`),
  remindingofit: phrases('ricordarmelo | ricordarmela | ricordarmeli | ricordarmele'),
  remindus: phrases('ricordaci | ricordateci | ricordarci | avvisaci | avvisateci | rammentaci'),
  // somebody else remembers: "ricorda che ieri ..."
  other: phrases('quando | quella | quel | ieri | molto | un po'),
  whom: [row('me', R.owner), row('noi|tutti', R.everyone), row('{whom:mention} [(e|,) {more:mention}]', R.named)],
  others: [
    row('{whom:mention} [(e|,) {more:mention}]', R.named),
    row('{whom:mention} e [a] me', R.named),
    row('{whom:name} >{nametie}', R.named),
    row('tutti [qui]|tutto il gruppo|il gruppo|la squadra|noi|il team|tutto il team|tutti quanti', R.everyone),
    row('me', R.owner),
  ],
  nametie: phrases('di | che | domani | {-piece}'),
  forwhom: [
    row('me', R.owner),
    row('noi|tutti|la squadra|il gruppo|il team', R.everyone),
    row('{whom:mention} [(e|,) {more:mention}]', R.named),
  ],
  make: phrases(`
    (metti|mettimi|mettere|mettermi|mettici|crea|creami|creare|crearmi|aggiungi|aggiungimi|aggiungere|imposta|impostami|impostare|impostarmi|fai|fammi|fare|farmi|programma|programmami|programmare
    |pianifica|inserisci|inserire|inseriscimi|segna|segnami|annota|prepara|preparami|attiva|attivare|avvia|avviare|fissa|fissami|fissare|lancia|parti con|registra|salva|mandami|inviami|dammi|lasciami)
    | (mi serve|mi servirebbe|ci vuole|mi ci vuole|vorrei|voglio|ho bisogno di|gradirei|desidero|desidererei) | mi (metti|crei|fai|imposti|aggiungi|programmi|mandi|segni)`),
  adjective: phrases(
    'piccolo | piccola | nuovo | nuova | altro | altra | rapido | veloce | breve | ricorrente | ulteriore | bel',
  ),
  remindername: phrases('promemoria | promemo | avviso | notifica | reminder | memo | alert | evento | squillo'),
  timername: phrases('timer | sveglia | allarme | cronometro | contaminuti | conto alla rovescia | suoneria'),
  thing: [
    row('(un|una|il|la|lo|uno|1|) [{-adjective}] {-remindername} [{-adjective}]', R.thing),
    row('(un|una|il|la|) [{-adjective}] {-remindername} {repeat:regular}', R.thing),
    row('(un|una|il|la|lo|) [{-adjective}] {thing:timer}', R.ofThing),
    row('(un|una|il|la|lo|) [{-adjective}] {thing:timer} (di|da|per|a) {length}', R.ofThing),
  ],
  regularthing: [row('(un|una|il|la|) [{-adjective}] {-remindername} {repeat:regular}', R.thing)],
  timer: [row('{-timername}', R.thing, { isNamed: true })],
  refusal: phrases(`
    nessuno | non | non (serve|occorre|essere necessario|essere il caso|ce bisogno|ci e bisogno|ci essere bisogno|ho bisogno|voglio) [piu] [di|che [tu]]
    | non (ce|ci e|ci essere|ho|essere) piu (bisogno|necessario|necessita) [di|che [tu]] | smetti di | smettila di | inutile | mai | non voglio [che tu|piu] | evita di | basta | piantala di | non devi | non dovresti`),
  unmaking: phrases(
    '[per favore] [da] (cancellare|cancella|cancellalo|eliminare|elimina|eliminalo|annullare|annulla|annullalo|rimuovere|rimuovi|spostare|spostalo|togliere|toglilo|disattivare)',
  ),
  refused: phrases('piu !{late} | mai | affatto'),
  late: phrases('tardi | spesso'),
  asksback: phrases(`
    cosa | che cosa | chi | quando (essere|sono|ce|inizia|devo|ho) | dove | come | perche | quanto | quanti | quante | quale | quali | a che ora | di cosa | cio che | quello che`),
  tie: phrases(`
      anche (di|che) | per >{infinitive} | per >{article} | perche devo | di | de | che | che devo | che bisogna | che dovrei | di non dimenticare di | di non dimenticarmi di | di non scordare di | : | riguardo a | riguardo | a proposito di | circa il | circa la | per il fatto che
    | ({-please}|per piacere) [di|che] | di dover | che dobbiamo | col testo | con il testo | intitolato | con scritto`),
  tieend: phrases('di questo | di cio'),
  forthing: phrases(
    'per | di | a | riguardo a | che mi ricordi di | che mi dica di | per ricordarmi di | con scritto | in cui',
  ),
  hourcoming: phrases('quando (sono|saranno|essere|sara) | appena (sono|saranno|essere)'),
} satisfies Tables

export const requests: RequestTables = {
  order: 'behind',
  said: {
    asking: 'ricordami',
    askingTo: 'ricordami:',
    askingOf: 'ricordami:',
    at: 'alle',
    in: 'tra',
  },
  tables: { ...openings, ...wishes, ...chat },
}
