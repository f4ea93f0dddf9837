import * as Q from '../../commands/questions.js'
import { row } from '../../commands/rows.js'
import { patterns, phrases, says } from '../../engine/row.js'

/** What people ask, and what a question is narrowed by, in any order. */
export const questions = {
  afterthat: phrases('[e] (dopo|poi) [di quello]|[e] (cosa|che cosa|che) (viene|ho|segue|ce|ci essere) (dopo|poi)'),
  isthat: phrases('(essere|era|cade) [quello|questo]'),
  isit: phrases('essere|era|cade|sara|inizia|comincia'),
  or: phrases('[,] o'),
  dayword: phrases('il|la|alle|alla|un|per il|di'),
  asksback: phrases('no|vero|giusto|corretto|o no|o sbaglio'),
  knowing: phrases(
    '(puoi|potresti) dirmi|mi (puoi|potresti|sai) dire|(sai|ricordi|ti ricordi)|dimmi|non (ricordo|mi ricordo)',
  ),
  whenword: phrases('quando|a che ora|che giorno [della settimana]|in che data'),
  askedyou: phrases('(ti ho|ti avevo) [gia] (chiesto|detto) di (ricordarmi|avvisarmi) [di|del|della]'),
  saved: phrases('(hai) (salvato|segnato|messo|annotato)'),
  savedbehind: phrases('[gia] (salvato|salvata|segnato|segnata|messo|messa)'),
  whatabout: phrases('e (cosa|che) (ho|ce)'),
  unsought: phrases(`
    il | lo | la | i | gli | le | un | uno | una | di | del | della | dello | dei | a | al | alla | da | in | nel | nella | su | con | per | mio | mia | miei | mie | tuo | tua | nostro | e | o | essere | sono | promemoria
    | cosa | cose | devo | ho | avere | io | che | fare | questo | questa`),
  /** "my day", asked for by itself or by how it looks */
  mine: [
    row('(la mia|la) giornata', Q.today),
    row('(la mia|la|questa) settimana', Q.thisWeek),
    row('[il|un] riassunto (della|della mia) giornata', Q.today),
    row('[il|un] riassunto (della|della mia) settimana', Q.thisWeek),
  ],
  deed: phrases(
    'cancellare | eliminare | annullare | spostare | esportare | rimandare | posticipare | cambiare | modificare',
  ),
  span: [
    row('(questo|il|nel|per il) (week [-] end|weekend|fine settimana)', Q.weekend, { prefer: 2 }),
    row('[per|in] questa settimana', Q.thisWeek, { prefer: 1 }),
    row('[per|nella] [la] (prossima settimana|settimana prossima)', Q.nextWeek, { prefer: 1 }),
    row('[la|nella] (scorsa settimana|settimana scorsa)', Q.lastWeek, { prefer: 1 }),
    row('(in giornata|nella giornata|per la giornata|nella mia giornata)', Q.today, { prefer: 1 }),
    row('[nei|per i] prossimi {n} giorni', Q.coming, { days: 1, prefer: 1 }),
    row('[nelle|per le] prossime {n} settimane', Q.coming, { days: 7, prefer: 1 }),
    row('[nei|per i] prossimi giorni', Q.coming, { n: 3, days: 1, prefer: 1 }),
    row('[nelle] prossime {n} ore', Q.comingHours, { prefer: 1 }),
    row('nella prossima ora', Q.comingHours, { n: 1, prefer: 1 }),
    row('dopo [le|la] {span:period}', Q.after, { prefer: 1 }),
    row('(prima di|entro|prima del) {span:period}', Q.before, { prefer: 1 }),
    row('(fino a|fino al) {span:period}', Q.until, { prefer: 1 }),
    row('(a partire da|da|dal) {span:period}', Q.fromOn, { prefer: 1 }),
    row('[per|di|in] {span:period}', Q.span),
    row('(da|dal|tra|fra) {span:period} (a|al|e|-) {last:period}', Q.fromTo, { prefer: 2 }),
  ],
  about: phrases(
    'con | su | sul | sulla | riguardo a | riguardo | a proposito di | che parlano di | che contiene | che contengono | di | del | della | per | qualcosa (con|su|per)',
  ),
  show: patterns({
    repeating: 'ricorrenti|ricorrente|ripetitivi|regolari|che si ripetono|periodici',
    overdue: 'in ritardo|scaduti|persi|in sospeso|non ancora fatti|non fatti|ancora aperti|aperti|arretrati',
    failed: 'falliti|non consegnati|non inviati',
    done: 'fatti|completati|finiti|conclusi|spuntati',
  }),
  small: phrases(`
    previsto | previsti | ancora | gia | di previsto | in programma | da fare | in arrivo | nella lista | nella mia lista | in lista | in questo momento | adesso | ora | in totale | per favore | qualcosa | tutto | allora | quindi | e | ,
    | esattamente | impostato | impostati | impostate | segnato | segnati | per me | nella mia agenda | in agenda | che (arriva|arrivano) | ci sono | ho | niente`),
  things: phrases(
    'promemoria | sveglie | attivita | cose | impegni | appuntamenti | lista [dei promemoria] | agenda | programma | cose da fare | eventi',
  ),
  bare: phrases('promemoria | lista | elenco | attivita | agenda | programma | impegni | todo | to - do'),
  whose: phrases(
    'i miei | i | tutti i miei | tutti i | il mio | la mia | la | il | un | dei | alcuni | di | mi i miei | le mie | gli | lo | lo elenco dei | la lista dei | le',
  ),
  something: phrases('qualcosa | delle cose | qualche cosa | niente | molto | molte cose'),
  whole: phrases(`
    [che] cosa (devo|ho|faccio) [da] [fare] | [che] cosa ho (in programma|da fare|di previsto|in agenda) | [che|la] cosa (arriva|essere previsto|mi aspetta|mi tocca|ce in programma|ci essere|ci essere in programma|ci essere in agenda) | che ci essere [da fare|in programma|in agenda] | che (ho|devo) [da|fare] | [che] cosa altro (ho|ci essere) | che (impegni|programmi) ho | lista | elenco
    | mostra tutto | mostrami tutto | [che] cosa mi (ricorderai|ricordi) | mostra | elenca | elenca tutto | quello che ho da fare | la mia lista | il mio programma | la mia agenda | [che] cosa (resta|rimane) [da fare] | [che] cosa mi (resta|rimane) [da fare]
    | vedi la lista | che ce da fare | che ho da fare | cosa ce`),
  having: phrases('ho | ce | ci sono | ci essere | abbiamo | hai | che'),
  doing: phrases('fatto | finito | completato | concluso'),
  showing: patterns({
    repeating:
      '(che cosa|quali [promemoria]) si (ripete|ripetono)|quali [promemoria] sono ricorrenti|[i] promemoria ricorrenti|ricorrenti',
    overdue:
      '[che] cosa essere in ritardo|in ritardo|[che] cosa (ho|mi sono) (perso|dimenticato)|scaduti|ho perso qualcosa|mi sono perso qualcosa',
    failed:
      '[che] cosa (non essere partito|non essere arrivato|essere fallito)|quali [promemoria] (non sono arrivati|sono falliti)',
    done: '[che] cosa ho [gia] {-doing}|quali [promemoria] ho {-doing}|promemoria (fatti|completati)',
    next: `[e] [quale essere|qual essere] [il|lo|la|mio|il mio|la mia] (prossimo|prossima) [promemoria|appuntamento|impegno|cosa|sveglia]|[e] dopo|[e] poi|(che cosa|cosa) (viene|arriva) (dopo|adesso|ora)|qual e il prossimo`,
  }),
  page: [
    says('altri|ancora|mostra altri|pagina successiva|il resto|avanti|altro|mostra il resto|di piu', 'more'),
    says('indietro|pagina precedente|torna indietro', 'back'),
  ],
  show1: phrases(`
    mostra | mostrami | mostrare | elenca | elencami | dammi | dimmi | quali | che | quali sono | dove sono | voglio vedere | vorrei vedere | fammi vedere | vedi | vedere | leggimi | visualizza | (puoi|potresti) (mostrarmi|dirmi|elencarmi) | mandami`),
  tell: phrases('e | allora | dimmi | ok | bene | quindi | sai | ehm | (puoi|mi puoi) dire | puoi dirmi'),
  question: [
    row('[{-tell}] [come (essere|essere messa|si presenta|va)|{-show1}] {span:mine} [oggi]', Q.listIn, { prefer: 1 }),
    row('[{-tell}] come (essere|essere messo|si presenta|va) {filters}', Q.list),
    row('{filters} (essere|sono) (libero|libera|liberi)', Q.free),
    row('quanto (sono|saro) (impegnato|impegnata|occupato|occupata) {filters}', Q.count),
    row('[{-tell}] [che] cosa ho [gia] {-doing} {filters}', Q.listShowing, { show: 'done', prefer: 3 }),
    row('{-show1} {-things} (ho|ci sono|sono previsti) [{filters}]', Q.list, { prefer: 1 }),
    row('[{-tell}] [che] cosa (ho|ce|devo fare|faccio) {filters}', Q.list),
    row('(e|che cosa ce|cosa ce|cosa ci essere) {filters}', Q.list, { prefer: -2 }),
    row('(cerca|trova|cercami|trovami) [{-whose}] [{-things}] [{-about}] {words:*} [{filters}]', Q.find),
    row('{filters} [,] [che] cosa (ho|devo fare) [da fare|in programma]', Q.list),
    row('[{-tell}] (quanti|quante) [{-things}] [ho|ci sono|mi restano|mi rimangono] [{filters}]', Q.count),
    row('(conta|numero di) [{-whose}] {-things} [{filters}]', Q.count),
    row('[{-tell}] (sono|ho tempo|siamo) (libero|libera|liberi|occupato|occupata|) {filters}', Q.free),
    row('[{-tell}] {filters} (sono|siamo) (libero|libera|occupato|occupata|liberi)', Q.free),
    row('(libero|libera) {filters}|{filters} (libero|libera)', Q.free, { prefer: -1 }),
    row('[{-tell}] [,] {-when} {words:*} [gia|esattamente|ancora]', Q.when),
    row('[{-tell}] [,] {-when} {words:*} {filters}', Q.when, { prefer: -1 }),
    row('[{-tell}] {-whenThat} [gia|esattamente|ancora]', Q.whenThat, { prefer: 4 }),
    row(
      '(che ora essere|che ore sono|che giorno essere [oggi]|quanti ne abbiamo [oggi]|che data essere) [adesso|ora]',
      Q.clockNow,
      { prefer: 5 },
    ),
  ],
  when: phrases(`
    (quand ' essere|quand essere|quandessere) [il|la|lo|l] | quando (essere|sono|ho|devo|inizia|comincia|ce|cade|arriva|mi ricordi|mi ricorderai) [di|il|la|lo] | a che ora (essere|sono|ho|devo|inizia|comincia|ce) | che giorno (essere|ho|ce) | tra quanto (essere|ho|inizia|ce) | quanto manca (a|al|alla|allo|per)
    | quanti giorni mancano (a|al|alla)`),
  whenThat: phrases(`
    quando | a che ora | che ora | per quando | quando essere | e quando | che giorno | quando arriva | quando me lo ricordi | me lo ricordi quando | tra quanto | mattina o sera | di mattina o di sera | essere oggi | essere domani | cosa hai (segnato|impostato|scritto)`),
}
