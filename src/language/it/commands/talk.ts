import { row } from '../../commands/rows.js'
import * as S from '../../commands/settings.js'
import * as T from '../../commands/talk.js'
import { keyed, patterns, phrases, words } from '../../engine/row.js'
import { zoneNamed } from '../zones.js'

const zone = S.zoneBy(zoneNamed)

/** What is said around the work, and what a person sets. */
export const talk = {
  talk: T.talk({
    undo: `annulla|annullare|annulla (lo|la) (ultima azione|ultima modifica|ultimo)|annulla (questo|tutto cio)|torna indietro|torna come prima|undo|ripristina|ops [annulla]|rimetti come prima|annulla lo ultima modifica`,
    comesback: `[{-retracting}] ((lo|la) rivoglio|(ripristinalo|ripristinala|rimettilo|rimettila|ridammelo|ridammela|recuperalo|recuperala)|mi serve ancora|non volevo (cancellarlo|cancellarla|eliminarlo|eliminarla|annullarlo|annullarla)|(lo|la) voglio indietro) [per favore]`,
    asitwas: `[{-retracting}] ((lascialo|lasciala|rimettilo|rimettila) (come era|come prima)|come prima) [per favore]`,
    leave: `lascia (stare|perdere|correre)|lasciamo (stare|perdere)|non importa|fa niente|niente|stop|basta|dimentica [questo|tutto]|non fa niente|come non detto|ferma|abbandona|alla fine no|no niente|cancel|esci`,
    yes: `si [grazie|per favore|certo|dai|va bene]|certo|certamente|ovvio|ovviamente|esatto|esattamente|assolutamente [si]|fallo|vai|va benissimo|confermo|giusto|sicuro|come no|volentieri|s|yes|👍|✅`,
    no: 'no [grazie|assolutamente|no]|n|nope|assolutamente no|per niente|neanche per sogno|meglio di no|👎',
    hello: `ciao [bot|a tutti|a te]|salve|buongiorno|buonasera|buondi|buon pomeriggio|ehi|hey|hello|hola|start|inizia`,
    thanks: `grazie [mille|infinite|tante|a te|bot|molte]|[grazie [mille|infinite|tante] [,|.|!|-]] {-praise}|[ok] grazie|ti ringrazio|perfetto|ottimo|fantastico|bravo|bravissimo|grande|gentilissimo|super|bello|magnifico|🙏|❤️`,
    goodbye:
      'arrivederci|a (presto|dopo|domani|piu tardi)|buonanotte|buona (notte|giornata|serata)|ci (vediamo|sentiamo)|addio|bye|ciao ciao',
    'how-are-you': '(come (stai|va|ti va|butta)|tutto bene|ci sei|che fai) [oggi]',
    ok: 'ok|okay|va bene|bene|capito|ricevuto|intesi|di accordo|d accordo|ah|mh|hm|hmm|chiaro|certo capito|ho capito|benissimo|[hm|eh] (cosa|che cosa) era|aspetta [un attimo|un momento|un secondo]|un (attimo|momento|secondo)|fammi pensare|nessuna idea|non lo so [ancora]|non so [ancora]|boh',
  }),
  retracting: phrases(
    '(no|oh|scusa|aspetta|ops|anzi|in realta|alla fine|un attimo|un momento|invece|meglio) [,|;|.|!|-|…] [{-retracting}]',
  ),
  praise: phrases(`
    sei [davvero|proprio] (un|una|il|la) (tesoro|angelo|mito|migliore|salvezza|forza|grande|genio) | sei (grande|fantastico|fantastica|gentilissimo) | mi (salvi|hai salvato) [la vita] | come farei senza [di] te`),
  help: [
    row(
      `aiuto|aiutami|help|comandi|istruzioni|esempi|[che] cosa (sai|puoi) fare [per me]|come (funziona|funzioni|ti uso|si usa)|chi sei|[che] cosa posso (dire|chiedere|fare)|menu`,
      T.help,
    ),
    row(
      '(aiuto|help|aiutami) [su|con|per|sui|sulle|sulla|sugli|con le|con i|a proposito di] [i|le|la|gli] {about:*}',
      T.helpOn,
    ),
  ],
  topic: keyed({
    repeats: 'ripetizione ripetizioni ripetere ricorrente ricorrenti ricorrenza ricorrenze',
    list: 'lista liste elenco ricerca cercare trovare',
    snooze: 'rinvio rinvii rimandare posticipare snooze',
    edit: 'modifica modifiche cambiamento cambiamenti cambiare modificare spostare cancellare annullare',
    others: 'altri altro gruppo gruppi squadra',
    settings: 'impostazione impostazioni fuso fusi silenzio lingua lingue orologio preferenze formato',
    data: 'dato dati privacy esportazione esportare importare calendario',
    times: 'orario orari ora ore data date momento momenti quando promemoria tempo tempi',
  }),
  data: T.dataAsked({
    'new-link': `[(crea|fammi|dammi|mandami|genera)] [un|il|il mio|mio] nuovo {-feed}|(rinnova|sostituisci|rigenera|revoca) (il mio|il|lo) {-feed}`,
    link: `[(dammi|mandami|mostrami|mostra)] (il mio|il|un|mio|lo) {-feed}|(qual essere|quale essere) (il mio|il) {-feed}|{-feed}|(voglio|vorrei) (il mio|il|un) {-feed}`,
    forget: `{-forgetting} (tutto [quello|cio] [che sai] (di|su) me|[tutti] i miei dati|tutto (quello|cio) che (sai|hai) (di|su) me|[tutto] [quello che sai] su di me|tutto (di|su) me)|dimenticami|cancellare i miei dati`,
    export:
      '(esporta|esportare|esportami|scarica|salva) [tutti] [i] [miei] [promemoria|dati|tutto]|esportazione [dei miei promemoria]',
    import: '(importa|importare|importami) [{-what:*}]',
  }),
  feed: phrases(
    'link (al|del|per il|al mio|del mio) calendario',
    'link calendario',
    'indirizzo (del|al) [mio] calendario',
    'link ical',
    'abbonamento al calendario',
  ),
  forgetting: phrases('cancella | cancellare | elimina | eliminare | dimentica | dimenticare'),
  relation: [
    row('(rifiuta|declina) [{name:*}]', T.relation, { ask: 'decline' }),
    row('(silenzia|zittisci) [{name:*}]|metti {name:*} in silenzioso', T.relation, { ask: 'mute' }),
    row('riattiva {name:*}|non silenziare piu {name:*}|togli il silenzioso a {name:*}', T.relation, {
      ask: 'unmute',
      prefer: 1,
    }),
    row('blocca [{name:*}]', T.relation, { ask: 'block' }),
    row('sblocca [{name:*}]', T.relation, { ask: 'unblock' }),
  ],
  tongue: patterns({
    en: 'inglese|english',
    'en-US': 'inglese americano|americano',
    'en-GB': 'inglese britannico|britannico',
    de: 'tedesco|deutsch',
    it: 'italiano|italian',
    'it-CH': 'italiano svizzero',
    fr: 'francese|francais',
    es: 'spagnolo|espanol',
    pt: 'portoghese|brasiliano',
    nl: 'olandese|neerlandese|fiammingo',
  }),
  code: patterns({
    en: 'en',
    de: 'de',
    fr: 'fr',
    es: 'es',
    it: 'it',
    pt: 'pt',
    nl: 'nl',
    'it-IT': 'it - it',
    'it-CH': 'it - ch',
  }),
  talking: phrases(
    'parla | parlami | parlare | parliamo | rispondi | rispondimi | scrivi | scrivimi | continua | comunica',
  ),
  changing: phrases('passa | passare | cambia [lingua] | metti | torna | ritorna'),
  wishing: phrases('(voglio|vorrei|preferisco|parlo [solo]) | puoi parlare'),
  ending: phrases('per favore | adesso | ora | da ora | con me | da adesso | grazie | invece'),
  language: [
    row('(puoi|sai|parli|capisci) [parlare] [in] [lo] {tongue} [{-ending}]', T.speak),
    row('{-talking} [con me|adesso|ora|sempre] [in|lo] {tongue} [{-ending}] [{-ending}]', T.speak),
    row('{-changing} [la lingua] (in|a|allo|al) {tongue} [{-ending}]', T.speak),
    row('[la|la mia] lingua [essere|:|=] {tongue} [{-ending}]', T.speak),
    row('[la|la mia] lingua [essere|:|=] {tongue:code} [{-ending}]', T.speak),
    row('{-wishing} [in|lo] {tongue} [{-ending}]', T.speak),
    row('[in] {tongue} [{-ending}]', T.speak),
  ],
  settings: [
    row('[{-tell}] [in] (che|quale|qual) [essere] [il] [mio] fuso [orario] [{-any:*}]', S.showZone, { prefer: 2 }),
    row(
      `[(mostra|mostrami|apri|vedi|fammi vedere)] [le|le mie] (impostazioni|preferenze)|(qual essere|quale essere) il mio fuso [orario]|che fuso [orario] (ho|uso)|in che fuso [orario] sono`,
      S.show,
      { prefer: 1 },
    ),
    row('[{-take}] [un|il|lo] [orologio|formato|orario] [a|in|da] 24 [-] (h|ore)', S.clockFace, { clock: '24h' }),
    row('[{-take}] [un|il|lo] [orologio|formato|orario] [a|in|da] 12 [-] (h|ore)', S.clockFace, { clock: '12h' }),
    row('[{-put}] [il|il mio|mio] fuso [orario] [essere|su|a|in|=|:] [quello di] {zone:*}', zone, { strict: true }),
    row('(sono|vivo|abito|lavoro) [{-nowadays}] (a|in|ad) {zone:*}', zone),
    row('sono (tornato|tornata) (a|in|ad) {zone:*}|(di ritorno|tornato) (a|in) {zone:*}', zone),
    row('mi sono (trasferito|trasferita|spostato|spostata) (a|in|ad) {zone:*}', zone),
    row(
      '[per me] [{-put}] {of:daypart} [per me] (essere|vuol dire|significa|comincia|inizia|sono|=) [alle|le|a] {clock}',
      S.timeOfDay,
    ),
    row(
      '[{-put}] [le|le mie] (ore di silenzio|ore silenziose|silenzio|non disturbare) [:] (dalle|tra le|da) {clock} (alle|a|e|-|–|e le|fino alle) {until:clock}',
      S.quietHours,
    ),
    row('(non disturbarmi|niente promemoria) (dalle|tra le|da) {clock} (alle|a|e le|e) {until:clock}', S.quietHours),
    row('(non disturbarmi|niente promemoria|silenzio) (di|la) notte', S.quietNights),
    row(
      '(niente|nessuna|basta|togli le|disattiva le) [piu] ore (di silenzio|silenziose)|ore (di silenzio|silenziose) (disattivate|off)',
      S.quietHoursOff,
    ),
    row('[stai|resta] (silenzio|zitto|in silenzio|niente promemoria|nessun promemoria) {-daysoff}', S.quietDaysOff, {
      on: true,
    }),
    row('(promemoria anche|non in silenzio|ricordami anche|anche) {-daysoff}', S.quietDaysOff, { on: false }),
    row('[i miei] giorni (di lavoro|lavorativi) [sono|:] {days}|lavoro {days}|lavoro (il|di) {days}', S.workDays),
    row('[i miei] giorni (di lavoro|lavorativi) [sono|:] {-alldays}|lavoro {-alldays}', S.allDays),
    row(
      `frasi brevi (disattivate|off|no|disattiva)|(disattiva|togli) le frasi brevi|niente frasi brevi
      |[imposta|metti|crea] [{-thing}] (solo|soltanto) (quando|se) (dico|scrivo) {-remindsaid}|non (impostare|mettere) {-thing} se non (dico|scrivo) {-remindsaid}`,
      S.bareSentences,
      { on: false },
    ),
    row('frasi brevi (attivate|on|si|attiva)|(attiva|riattiva) le frasi brevi', S.bareSentences, { on: true }),
  ],
  take: phrases('usa | passa [al|a] | metti | mostra | voglio | imposta | cambia [in]'),
  put: phrases('(imposta | metti | cambia | fissa | scegli) [{-put}]'),
  nowadays: phrases('adesso | ora | attualmente | in questo momento | questa settimana | di nuovo'),
  thing: phrases('qualcosa | un promemoria | promemoria | niente'),
  remindsaid: phrases('ricordami | {-quoted:*1}'),
  alldays: phrases('tutti i giorni | ogni giorno'),
  daysoff: phrases(
    '(nei|nei miei|i|i miei) giorni (liberi|di riposo|festivi|non lavorativi) | (nel|nei) (week [-] end|weekend|fine settimana) | in ferie',
  ),
  daypart: words(
    {
      morning: '[la|la mia] (mattina|mattino)',
      noon: '[il] mezzogiorno',
      afternoon: '[il] pomeriggio',
      evening: '[la|la mia] sera',
      night: '[la|la mia] notte',
      endOfDay: '[la] fine [della|di] giornata',
      day: '[una] data [da sola|senza ora]',
    },
    (part) => part,
  ),
}

/** What is said around a command, and means nothing by itself. */
export const asides = {
  aside: phrases(`
    per (favore|piacere)|grazie|uffa|boh|mah|beh|be|dai|va bene|vabbe|va (be|beh)|bene|allora|insomma|cavolo|accidenti|mannaggia|cazzo|merda|scusa|scusami|in realta|anzi|credo|penso|forse|magari|tanto|comunque|ahah|a proposito|nessuna idea|non lo so|non so|niente`),
  // a message that is not whole yet
  unfinished: phrases(`
    [ho] (premuto|schiacciato|cliccato) [su] invio (troppo presto|per sbaglio|per errore) | [lo|la] [ho|ho] (inviato|mandato) (troppo presto|per sbaglio) | [e] partito (troppo presto|da solo|per sbaglio) | non avevo [ancora] finito [di scrivere]`),
  asidefirst: phrases(`
    e|o|ma|si|no|senti|guarda|ehi|ciao|aspetta|quindi|puoi|potresti|per me|dimmi|anche
    | [sono] (troppo|molto|davvero) (stanco|stanca|occupato|occupata)`),
  asidelast: phrases(`
    adesso|ora|gia|ancora|di nuovo|per ora|al momento|pero|piuttosto|invece|se puoi|no|va|alla fine|in questo momento|vero`),
}
