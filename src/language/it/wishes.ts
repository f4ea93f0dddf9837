import { phrases, says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import * as R from '../meanings/requests.js'
import { row } from '../meanings/rows.js'

/** Requests that stand behind what is to be done, and all that is asked besides text and time. */
export const wishes = {
  lapse: [],
  linking: phrases(`
    quindi | allora | e | ma | per cui | percio | dunque | e quindi | per favore | puoi | potresti | mi puoi | poi | e anche | e soprattutto | ok | mi raccomando | vorrei che tu | e per favore | pero`),
  telling: phrases(`
    detto | dice | diceva | scritto | chiesto | risposto | lui | lei | io | che | chi | ieri | mio | mia | mamma | papa | mi | ti | si | per | a | non | ho detto | ha detto | deve`),
  unasked: phrases('se | nessuno | qualcuno | chi | quando | perche | come mai | mi ha | me la !{remindingverb}'),
  remindingverb: phrases('ricordi | ricorda | ricorderesti | ricordassi'),
  questioning: phrases('chi | cosa | che | quando | dove | come | perche | quanto | quale'),
  placeholder: phrases('qualcosa|qualche cosa'),
  called: phrases('{-w:*1}'),
  uptothen: phrases('fino (ad|a) allora | fino a (quel giorno|quella data)'),
  itself: phrases(
    'questo | cio | di questo | di cio | di farlo | di pensarci | allora | di andarci | ogni (settimana|giorno|mese|volta) | tutte le (settimane|volte) | tutti i (giorni|mesi) | a me',
  ),
  // "l'ora alla | sveglia"
  articled: phrases('la | alla | una | della | sulla | il | al | del | un | lo | dalla'),
  asklast: phrases(`
    (grazie|bravo|brava) se me lo ricordi | grazie (per avermelo ricordato|del promemoria|per il promemoria|di ricordarmelo) | fammi un (segno|cenno) |
    {-remindofit} [sempre] | ricordalo | ricordala | ricordali | ricordale | ricordami [questo|cio] | da ricordare | da ricordarmi | avvisami | avvertimi | me lo segni | segnatelo
    | segnalo | segna | annota | annotalo | (fai|fammi|metti|mettimi|imposta|crea|mi metti|mi fai|mi crei) [un|una] [piccolo] (promemoria|sveglia|avviso) | !<{articled} [piccolo] (promemoria|sveglia|avviso) | non farmelo (dimenticare|scordare) | non (dimenticare|scordare|dimenticarti)
    | fammelo ricordare | pensaci tu | prendi nota | che poi me ne dimentico | mi avvisi`),
  howoften: [
    row('{-every} {length}', M.onlyLength),
    says('ogni ora', { months: 0, days: 0, seconds: 3600 }),
    says('ogni minuto', { months: 0, days: 0, seconds: 60 }),
    says('ogni (mezza ora|mezzora)', { months: 0, days: 0, seconds: 1800 }),
    says('ogni quarto di ora', { months: 0, days: 0, seconds: 900 }),
  ],
  limit: [
    row('(al massimo|massimo|max|fino a|non piu di) {n} volte', M.same),
    row('{n} volte (al massimo|massimo|max)', M.same),
  ],
  earlier: phrases('prima | di anticipo | in anticipo | in precedenza | prima di quello'),
  eve: phrases('la sera (prima|precedente)'),
  moreover: phrases(`
    e anche | e ancora | e di nuovo | e | piu | poi | nonche | e (ricordami|ricordamelo|avvisami) [anche|ancora|di nuovo] | e un altro promemoria | e un promemoria | con un promemoria | anche | con un avviso | con un preavviso di | e un avviso`),
  atnight: phrases(`
    anche di notte | anche la notte | persino di notte | anche durante le ore (di silenzio|tranquille) | anche se essere notte | anche nel weekend | anche nei (giorni|miei giorni) (liberi|di riposo|festivi) | anche in ferie
    | anche (un|il) giorno (libero|di riposo|festivo)`),
  untildone: phrases(`
    (finche|fino a quando|fin quando|fintanto che) [io] non (dico|ti dico|confermo|rispondo|ho finito|lo faccio|lo ho fatto|essere fatto|dico che essere fatto|finisco|ho fatto) [fatto|basta|stop|ok|si|che ho fatto|che ho finito|che essere fatto]
    | fino a che non (dico|confermo|lo faccio|rispondo) [fatto|basta|stop] | finche non {-*1} fatto`),
  nagging: phrases(`
    assillami | tormentami | insisti | martellami | stressami | bombardami | continua a ricordarmi | continua a ricordarmelo | continua ad avvisarmi | ricordami di continuo | ricordami continuamente | sollecitami | scocciami | rompimi`),
  lengthsaid: [row('{length}', R.saidLength)],
  finishing: phrases(`
    (lo|la) (ho|avro) (fatto|fatta|finito|finita|completato) | averlo (fatto|finito|completato) | averla fatta | (ho|avro) (fatto|finito) | che lo ho fatto | (lo|la) faccio | aver finito | lo ultima volta | averlo completato | ho detto fatto
    | che lo avro fatto | ogni volta | che ho finito`),
  // without a word of asking: "training at 7, an hour before and 10 minutes before"
  twoleads: [row('[{-oncesaid}] {first:aheadlead} {-andlead} {more:aheadleads}', R.leadsSaid)],
  leadmark: phrases('(,|.|;|:|-|–|—|!) [per favore|grazie]'),
  aheadleads: [
    row('[{-oncesaid}] {first:aheadlead}', R.leadsSaid),
    row('[{-oncesaid}] {first:aheadlead} {-andlead} {more:aheadleads}', R.leadsSaid),
  ],
  oncesaid: phrases('{-eachof} | sempre | tutte le volte | una volta'),
  aheadlead: [
    row('{length} {-earlier}', R.leadSaid),
    row('il giorno (prima|precedente)', R.leadSaid, { length: { months: 0, days: 1, seconds: 0 } }),
    row('la sera (prima|precedente)', R.leadSaid, { length: { months: 0, days: 1, seconds: 0 }, part: 'evening' }),
  ],
  andlead: phrases('[,] (e|poi|e poi) [anche|ancora|di nuovo|un altra volta]'),
  everysaid: [row('ogni anno|tutti gli anni|annualmente|ogni mese|tutti i mesi', R.asStretch)],
  wish: [
    // more than once ahead of something, or every year
    row('{-askahead} [di] {event:*} {-leadmark} {leads:twoleads}', R.leadsOf, { prefer: 7 }),
    row('!{opening} {event:*} {-leadmark} {leads:twoleads} [per favore|grazie]', R.leadsOf, { prefer: 6 }),
    row('{event:*} (,|.|;) [{-so}] {-askahead} {leads:aheadleads}', R.leadsOf, { prefer: 9 }),
    row('{event:*} (,|.|;) [{-so}] {-askahead} {leads:aheadleads} (di|che) {todo:*}', R.leadsOf, { prefer: 8 }),
    row('{event:*} (,|.|;) [{-so}] {-askahead} {every:everysaid} [,] {leads:aheadleads}', R.leadsOf, { prefer: 10 }),
    row('{event:*} (,|.|;) [{-so}] {-askahead} {every:everysaid} [,] {leads:aheadleads} (di|che) {todo:*}', R.leadsOf, {
      prefer: 9,
    }),
    row('{event:*} (,|.|;) [{-so}] {-askahead} {leads:aheadleads} [,] {every:everysaid}', R.leadsOf, { prefer: 10 }),
    row('{-nagging} {every:howoften} (di|per|che|) {words:*} [,] {-untildone}', R.nag, { prefer: 3 }),
    row('{-nagging} {every:howoften} (di|per|che) {words:*}', R.nag),
    row('{-nagging} (di|per|che|) {words:*} {every:howoften} [,] {-untildone}', R.nag, { prefer: 2 }),
    row('{-nagging} (di|per|che|) {words:*} [,] {-untildone} [,] {every:howoften}', R.nag, { prefer: 2 }),
    row('{-nagging} (di|per|che|) {words:*} [,] {-untildone}', R.nag, { prefer: 1 }),
    row(
      '{words:*} [,] (e|poi|e poi) ({-nagging}|chiedimelo|continua a (chiedermelo|chiedere)) [ancora|poi] {every:howoften} [,] [{-untildone}]',
      R.andNag,
      { prefer: 4 },
    ),
    row('{words:*} [,] (e|poi|e poi) {-nagging} [,] {-untildone}', R.andNag, { prefer: 4 }),
    row('{words:*} [,] {-andagain} {length:lengthsaid} dopo [che] {-finishing}', R.again, { prefer: 2 }),
    row('{words:*} [,] ogni {length:lengthsaid} dopo [che] {-finishing}', R.again, { prefer: 2 }),
    row('{words:*} {length:lengthsaid} dopo [che] {-finishing} [ogni volta]', R.again),
    row(
      '{event:*} [,|.|;|:|-] [{-so}] {-askahead} {ahead:length} {-earlier} [{-eachtime}] [(di|che devo) {todo:*}]',
      R.aheadOf,
      { prefer: 1 },
    ),
    row('{-askahead} {ahead:length} (prima di|prima del|prima della) {event:*} (di|che devo) {todo:*}', R.aheadOf, {
      prefer: -2,
    }),
    row('{event:*} (,|.|;) [{-so}] {-askahead} [di|che] {todo:*} {ahead:length} {-earlier}', R.aheadOf, { prefer: -1 }),
    row('{-askahead} (di|che|) {event:*} [,] {ahead:length} {-earlier}', R.aheadOf),
    row('{event:*} [,|.|;|:|-] [{-so}] {-askahead} con {ahead:length} (di anticipo|di preavviso)', R.aheadOf, {
      prefer: 3,
    }),
    row('{-askahead} con {ahead:length} (di anticipo|di preavviso) [di|che|per] {event:*}', R.aheadOf, { prefer: 2 }),
    row('{-askahead} [di|che] {event:*} [,] con {ahead:length} (di anticipo|di preavviso)', R.aheadOf, { prefer: 2 }),
    row('{-askahead} [di|che] {event:*} [,] e {ahead:length} (di anticipo|di preavviso|prima)', R.aheadOf, {
      both: true,
      prefer: 1,
    }),
    row('{event:*} [,|.|;|:|-] [{-so}] {-askahead} >{every} {time:*}', R.joined, { prefer: -1 }),
    row('(aggiungi|metti|inserisci|segna) {words:*} (alla|nella|ai|nei|in|allo|nello|a) {-lists}', R.listed),
    row('(aggiungi|metti|inserisci|segna) {words:*} (alla|nella|ai|nei|in|allo|nello|a) {-lists} {time:*}', R.listed, {
      prefer: -1,
    }),
  ],
  andagain: phrases(
    'e ancora | e di nuovo | poi | e | e poi | e ricordamelo [ancora|di nuovo] | e ricordami [di nuovo|ancora] | poi ricordamelo [ancora|di nuovo] | e ripeti | ripeti | e ripetilo',
  ),
  so: phrases('e | quindi | allora | ma | percio | per favore | puoi | potresti | e quindi'),
  askahead: phrases(`
    (ricordami|ricordamelo|avvisami|avvertimi|ricordaci|avvisaci|notificami|ricordarmelo|ricordarmi|avvisare|avvertire|avvertirmi|avvisarmi|avvisa|avverti|segnala|segnalare|segnalamelo|notificare) | (metti|crea|fai|imposta|mettimi) un (promemoria|avviso) [per] | !<{articled} (promemoria|avviso|notifica|sveglia) | mi (avvisi|ricordi)`),
  lists: phrases(
    '(lista|mia lista|miei promemoria|promemoria|lista delle cose da fare|agenda|calendario|cose da fare|lista dei promemoria|mia agenda|lista di cose da fare)',
  ),
  eachtime: phrases('ogni (settimana|volta|giorno|mese) | tutte le (volte|settimane)'),
  being: phrases(
    'essere | {-willbe} | inizia | comincia | si tiene | cade | ho | abbiamo | ce | ci essere | parte | arriva | apre | chiude',
  ),
  article: phrases(
    'il | la | lo | i | le | gli | mio | mia | il mio | la mia | un | una | uno | la nostra | il nostro',
  ),
  fired: phrases(`
    (ricordamelo|ricordarmelo|ricordamela|me lo ricordi) | ricordami (piu tardi|dopo|ancora|di nuovo) | (ricordamelo|ricordarmelo|me lo ricordi) (piu tardi|dopo|ancora [una volta]|di nuovo)
    | (ricordamelo|ricordarmelo|ricordamela|me lo ricordi|ripetimelo) [ancora|di nuovo] {-piece} | ricordami (ancora|di nuovo) {-piece} | ricordami {-piece} (ancora|di nuovo)`),
  agendaask: phrases('(mandami|inviami|dammi|mostrami|dimmi|fammi vedere|leggimi|mandaci|inviarmi|mandarmi)'),
  agendaday: phrases(`
    la mia giornata | la giornata | il programma [del giorno|della giornata] | il mio programma [del giorno|della giornata] | la mia agenda [del giorno] | lo agenda [del giorno] | i miei promemoria (del giorno|di oggi|della giornata)
    | un riepilogo della [mia] giornata | il riepilogo della giornata | i promemoria di oggi`),
  leadin: phrases(`
    (cioe|ossia|quindi|ovvero|metti|facciamo|diciamo|meglio|magari|ok|allora|no|per|ehm|beh|verso|anzi|scusa|e|va bene|piuttosto|forse|mettilo|mettila|fai|fallo|mettiamo|eh|dai|alle|fino a|fino alle) | che ne dici di | e se facessimo | intendevo | volevo dire | per favore | che dici`),
} satisfies Tables

/** What tells a thing to do from talk, several requests from one, and what a message that means nothing is nearest to. */
export const chat = {
  eveningthing: phrases('cena | cenare | ceniamo | aperitivo | festa | concerto | cinema | serata [di] (giochi|film)'),
  morningthing: phrases('sveglia | colazione | brunch | alzarmi | alzarsi | svegliarmi'),
  doing: phrases('{-infinitive}'),
  duty: phrases(`
    {-preamble} (:|,) |
    [ok|e|anche|allora|ah|oh] [,] (devo|dovrei|bisogna|bisognerebbe|dobbiamo|occorre|vorrei|voglio|ho da|c ho da|mi tocca|ci tocca|serve) [anche|assolutamente|proprio|ancora] [ricordarmi di|andare a|]
    | (non) (dimenticare|dimenticarmi|dimenticarsi|scordare|scordarmi) (di|) | ricordarsi (di|) | ricordarmi (di|) | da fare | todo | memo | appunto | nota | ok | e | anche | mi raccomando`),
  // its verb stands in front
  therefore: phrases('quindi | percio | allora'),
  tobedone: phrases('da {-infinitive}'),
  elaborating: [],
  breakoff: phrases(
    '(no|ah no|oh no) [,|.|!] (aspetta|scusa|anzi|no|lascia stare|lascia perdere|niente) | (aspetta|scusa) [,|.] (no|anzi|lascia stare) | anzi [,] no | (lascia (stare|perdere)|dimentica|dimenticalo)',
  ),
  setoff: phrases(
    '(ok|okay|va bene|vabbe|bene|beh|allora|quindi|dunque|perfetto|ottimo|ah|oh|hm|no|si) [allora|quindi] | in (quel|tal) caso | fa niente',
  ),
  greeting: phrases(`
    (a|ad) (domani|dopo|presto|piu tardi|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|stasera|risentirci) | ci (vediamo|sentiamo|si vede|si sente) | buongiorno | buonasera | buonanotte
    | buon (giorno|pomeriggio|compleanno|anno|natale|appetito|viaggio|lavoro|weekend|ferragosto) | buona (giornata|serata|notte|fortuna|festa|pasqua|settimana|domenica|cena) | auguri | grazie | ciao | arrivederci | scusa | si | no | ok
    | va bene | haha | ahah | wow | che bello | bello | perfetto | ottimo | bravo | complimenti | forse | certo | lol | evviva | fico`),
  chatter: phrases(`
    {-wasdoing} | [non] (mi|ti|si) (ricordo|ricordera|ricordero|ricordano|ricordavo) | [non] ricordo | gioca | giocano | esco | usciamo | vieni | venite | ceno | ceniamo | parto | partiamo | prendo | prendiamo | nessuno | non | io | tu | ti | vi | lavoro (dalle|dal|da|il|fino|la|nel) | lui | lei | noi | voi | loro | questo !{timenoun} | questa !{timenoun} | quello | quella | cio | ce | ci | essere | sono | era | erano | qui | chi | che | cosa | quando | dove | come | perche | quanto | quanti | quale | se
    | siccome | poiche | ma | quindi | pero | qualcuno | nessuno | niente | tutti !{timenoun} | mai | ho | hai | ha | abbiamo | hanno | posso | puoi | puo | vuoi | vuole | vado | vai | va | vanno | vengo | viene | sto | stai | sta
    | (mamma|papa|nonna|nonno|paolo|marco|il|la|lo|i|gli|le|mio|mia|nostro|nostra|suo|sua|lo) [{-*1}] {-*1} (chiama|arriva|viene|parte|passa|torna|essere|sono|sara|ha|hanno|va|vanno|comincia|inizia|chiude|apre|dorme|mangia|gioca|lavora|arrivano|partono|tornano|finisce|compie|festeggia)
    | (mamma|papa|nonna|nonno) (chiama|arriva|viene|parte|passa|torna|essere|sara|ha|va|dorme|mangia)
    | chiusura | sciopero | pioggia | grandine | temporale | temporali | neve | nebbia | uff | (il|la|lo|i|gli|le) [{-*1}] {-*1} (riceve|ricevono|chiudono|aprono|suona|suonano)
    | (mio|mia|miei|mie|nostro|nostra|suo|sua) (vicino|vicina|madre|padre|fratello|sorella|figlia|figlio|marito|moglie|collega|capo|amico|amica|cugino|cugina|zio|zia|nonna|nonno)
    | (lista|elenco|mostra|mostrami|annulla|cancella|elimina|sposta|rimanda|posticipa|anticipa|rinvia|salta|riprendi|rinomina|cambia|modifica|blocca|esporta|importa|aiuto|impostazioni|smetti|ricordami|togli|cerca|trova|rimuovi)
    | (arriva|arrivano|viene|vengono|torna|tornano|passa|passano|parte) {-*1} | fa (caldo|freddo|troppo|bel|brutto|un) | (un altro|ancora un|una altra) | di | dimmi | dammi | raccontami | guarda | immagina | aspetta | mah | boh | beh | mi (chiamo|sento|piace|sembra|dispiace|ha|sono)`),
  timenoun: phrases('{-partname} | {-weekday} | {-punit} | i | gli | weekend | fine settimana'),
  chatting: phrases(
    // what somebody does to one: "la coinquilina mi sveglia"
    '(mi|ti|ci) !{plea} {-w:*1}',
    '{-remind} | ieri | lo altro ieri | la settimana scorsa | la scorsa settimana | il mese scorso | lo anno scorso | {-length} fa | promemoria',
  ),
  plea: phrases('raccomando'),
  stating: phrases(`
    {-wasdoing} | fa | fanno | si offende | riceve | ricevono | chiude | chiudono | essere | sono | era | erano | {-willbe} | saranno | sarebbe | ha | hanno | aveva | avra | va | vanno | viene | vengono | arriva | arrivano | partono | comincia | cominciano | inizia | iniziano | finisce | finiscono | apre
    | aprono | dura | torna | tornano | sa | pensa | vuole | puo | deve | abbiamo | ho | hai | avete | sei | siamo | siete | annullato | annullata | annullati | annullate | rinviato | rinviata | rinviati | spostato | spostata | cancellato | cancellata | confermato | confermata
    | prende | prendono | portano | passa | passano | compra | comprano | pulisce | presenta | presentano | spiega | mangia | mangiano | studia | studiano | canta | cantano | consegnano
    | manda | mandano | invia | chiama | chiamano | paga | pagano | organizza | lascia | accompagna | accompagnano | scrive | parla | parlano | rientra | rientrano | entra | esce | escono
    | gioca | giocano | ritira | ritirano | si (sposa|sposano|vede|vedono) | dorme | lavora | lavorano | parte | previsto | prevista | compie | festeggia | verra | arrivera | partira | io (lavoro|vado|sono|parto|dormo) | ce`),
  clausing: phrases('se | perche | siccome | poiche | mentre | quando | dato che | prima che | dopo che | che'),
  over: phrases(`
    (ho|ha|abbiamo|hanno|hai|avete|sono|essere|siamo|sei) [gia|appena|proprio|tutto|finalmente] {-pastword} | (era|ero|eravamo|aveva|avevo|erano)`),
  pastword: phrases(`
    fatto | avuto | stato | stata | visto | preso | detto | messo | mangiato | comprato | chiamato | parlato | finito | andato | andata | partito | partita | arrivato | arrivata | venuto | venuta | tornato | tornata | passato
    | ricevuto | perso | trovato | dimenticato | guardato | letto | scritto | dormito | giocato | vinto | incontrato | pagato`),
  joining: phrases('e | poi | e poi | dopodiche | e anche | anche | nonche | piu | ed'),
  spreading: phrases('prossimo | prossima | questo | questa'),
  repeated: phrases(
    'ancora | di nuovo | [una|un|uno] altra volta | anche | poi | e | una volta | pure | infine | per ultimo | [un] ultima volta',
  ),
  another: phrases('[di|che] {-doing}'),
  eachof: phrases('[,] (ogni volta|entrambi [i giorni]|tutte e due le volte|tutti e due) [,]'),
  sameday: phrases('lo stesso giorno | quel giorno'),
  preferred: phrases(
    '(e|sarebbe|va|andrebbe) (meglio|bene|perfetto|ideale|preferibile) | [mi|ci] (va|viene|andrebbe) (meglio|bene) | (di|per) preferenza | preferibilmente | meglio',
  ),
  betweening: phrases('tra', 'fra', 'dalle'),
  startsanew: phrases(`
    (ricordami|ricordaci|avvisami|svegliami|ricordatemi) | (metti|crea|aggiungi|imposta|mettimi) (un|una) [altro|altra] (promemoria|sveglia|timer) | non dimenticare | ricordamelo`),
  listing: phrases(
    'metti | mettimi | crea | creami | imposta | aggiungi | fai | fammi | dammi | voglio | vorrei | ho bisogno di | mi servono | ho | puoi mettermi | puoi crearmi',
  ),
  countedthings: phrases(
    '({-#}|due|tre|quattro|cinque|sei|alcuni|alcune|un paio di|questi|queste) (promemoria|cose|compiti|avvisi|sveglie)',
  ),
  listheader: phrases(`
    (metti|crea|aggiungi|imposta|fai|fammi|mettimi) (due|tre|quattro|cinque|sei|alcuni|questi|i|dei|{-#}) promemoria [seguenti] | [{-listing}] {-countedthings} | ricordami [di] {-countedthings} | promemoria | i miei promemoria | ricordami [queste cose|quanto segue|le seguenti cose|di] | da non dimenticare
    | da fare | cose da fare`),
  hint: [
    says('posticipa|posticipare|rimanda|rimandare|snooze|piu tardi|rinvia', 'snooze'),
    says('cancella|cancellare|elimina|eliminare|annulla|annullare|togli|rimuovi', 'cancel'),
    says('sposta|spostare|modifica|modificare|cambia|cambiare|anticipa|rinomina', 'edit'),
    says('impostazione|impostazioni|fuso|lingua|ore di silenzio|orologio|formato', 'settings'),
    says('aiuto|aiutami|come|comando|comandi|cosa sai fare', 'help'),
    says('lista|elenco|mostra|mostrami|elenca|promemoria|programma', 'list'),
    says('ricordami|ricordare|ricorda|dimenticare|sveglia', 'create'),
  ],
  nottask: phrases(`
    chi | che | cosa | perche | come | quando | dove | quale | essere | sono | era | io | tu | lui | lei | noi | voi | loro | questo | questa | cio | il | la | lo | i | gli | le | mio | mia | miei | tuo | se | grazie | no | si
    | quindi | ma | e | oh | ah | ahah | lol | ciao | buongiorno | un | una | ok | va bene`),
} satisfies Tables
