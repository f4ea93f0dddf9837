import { phrases, says, type Tables } from '../../engine/row.js'

/** What tells a thing to do from talk, several requests from one, and what a message that means nothing is nearest to. */
export const chat = {
  eveningthing: phrases('cena | aperitivo | festa | concerto | cinema | serata [di] (giochi|film)'),
  morningthing: phrases('colazione | brunch | alzarmi | alzarsi | svegliarmi'),
  doing: phrases('{-infinitive}'),
  duty: phrases(`
    {-preamble} (:|,) |
    [ok|e|anche|allora|ah|oh] [,] (devo|dovrei|bisogna|bisognerebbe|dobbiamo|occorre|vorrei|voglio|ho da|c ho da|mi tocca|ci tocca|serve) [anche|assolutamente|proprio|ancora] [ricordarmi di|andare a|]
    | (non) (dimenticare|dimenticarmi|dimenticarsi|scordare|scordarmi) (di|) | ricordarsi (di|) | ricordarmi (di|) | da fare | todo | memo | appunto | nota | ok | e | anche | mi raccomando`),
  greeting: phrases(`
    (a|ad) (domani|dopo|presto|piu tardi|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|stasera|risentirci) | ci (vediamo|sentiamo|si vede|si sente) | buongiorno | buonasera | buonanotte
    | buon (giorno|pomeriggio|compleanno|anno|natale|appetito|viaggio|lavoro|weekend|ferragosto) | buona (giornata|serata|notte|fortuna|festa|pasqua|settimana|domenica|cena) | auguri | grazie | ciao | arrivederci | scusa | si | no | ok
    | va bene | haha | ahah | wow | che bello | bello | perfetto | ottimo | bravo | complimenti | forse | certo | lol | evviva | fico`),
  chatter: phrases(`
    gioca | giocano | esco | usciamo | vieni | venite | ceno | ceniamo | parto | partiamo | prendo | prendiamo | nessuno | non | io | tu | ti | vi | lavoro (dalle|dal|da|il|fino|la|nel) | lui | lei | noi | voi | loro | questo !{timenoun} | questa !{timenoun} | quello | quella | cio | ce | ci | essere | sono | era | erano | qui | chi | che | cosa | quando | dove | come | perche | quanto | quanti | quale | se
    | siccome | poiche | ma | quindi | pero | qualcuno | nessuno | niente | tutti !{timenoun} | mai | ho | hai | ha | abbiamo | hanno | posso | puoi | puo | vuoi | vuole | vado | vai | va | vanno | vengo | viene | sto | stai | sta
    | (mamma|papa|nonna|nonno|paolo|marco|il|la|lo|i|gli|le|mio|mia|nostro|nostra|suo|sua|lo) [{-*1}] {-*1} (chiama|arriva|viene|parte|passa|torna|essere|sono|sara|ha|hanno|va|vanno|comincia|inizia|chiude|apre|dorme|mangia|gioca|lavora|arrivano|partono|tornano|finisce|compie|festeggia)
    | (mamma|papa|nonna|nonno) (chiama|arriva|viene|parte|passa|torna|essere|sara|ha|va|dorme|mangia)
    | chiusura | sciopero | pioggia | grandine | temporale | temporali | neve | nebbia | uff | (il|la|lo|i|gli|le) [{-*1}] {-*1} (riceve|ricevono|chiudono|aprono|suona|suonano)
    | (mio|mia|miei|mie|nostro|nostra|suo|sua) (vicino|vicina|madre|padre|fratello|sorella|figlia|figlio|marito|moglie|collega|capo|amico|amica|cugino|cugina|zio|zia|nonna|nonno)
    | (lista|elenco|mostra|mostrami|annulla|cancella|elimina|sposta|rimanda|posticipa|anticipa|rinvia|salta|riprendi|rinomina|cambia|modifica|blocca|esporta|importa|aiuto|impostazioni|smetti|ricordami|togli|cerca|trova|rimuovi)
    | (arriva|arrivano|viene|vengono|torna|tornano|passa|passano|parte) {-*1} | fa (caldo|freddo|troppo|bel|brutto|un) | (un altro|ancora un|una altra) | di | dimmi | dammi | raccontami | guarda | immagina | aspetta | mah | boh | beh | mi (chiamo|sento|piace|sembra|dispiace|ha|sono)`),
  timenoun: phrases('{-partname} | {-weekday} | {-punit} | i | gli | weekend | fine settimana'),
  chatting: phrases(
    '{-remind} | ieri | lo altro ieri | la settimana scorsa | la scorsa settimana | il mese scorso | lo anno scorso | {-length} fa | promemoria',
  ),
  stating: phrases(`
    fa | fanno | si offende | riceve | ricevono | chiude | chiudono | essere | sono | era | erano | {-willbe} | saranno | sarebbe | ha | hanno | aveva | avra | va | vanno | viene | vengono | arriva | arrivano | partono | comincia | cominciano | inizia | iniziano | finisce | finiscono | apre
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
  repeated: phrases('ancora | di nuovo | [una|un|uno] altra volta | anche | poi | e | una volta | pure'),
  sameday: phrases('lo stesso giorno | quel giorno'),
  betweening: phrases('tra', 'fra', 'dalle'),
  startsanew: phrases(`
    (ricordami|ricordaci|avvisami|svegliami|ricordatemi) | (metti|crea|aggiungi|imposta|mettimi) (un|una) [altro|altra] (promemoria|sveglia|timer) | non dimenticare | ricordamelo`),
  listheader: phrases(`
    (metti|crea|aggiungi|imposta|fai|fammi|mettimi) (due|tre|quattro|cinque|sei|alcuni|questi|i|dei|{-#}) promemoria [seguenti] | promemoria | i miei promemoria | ricordami [queste cose|quanto segue|le seguenti cose|di] | da non dimenticare
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
