import { patterns } from '../../engine/row.js'

/** What is said of a reminder anywhere in a message. */
export const cues = {
  cue: patterns({
    over: `non (serve|servono|essere necessario|essere necessaria|occorre) piu|non (mi|ci) (serve|servono) piu|non [ne] (ho|abbiamo) piu bisogno|(puoi|si puo) (toglierlo|toglierla|cancellarlo|cancellarla|eliminarlo|eliminarla|togliere|cancellare|eliminare)|[lo|la] puoi (togliere|cancellare|eliminare)|(toglilo|toglila|cancellalo|cancellala|eliminalo|eliminala)`,
    off: `(essere|sono|essere stato|essere stata|sono stati|sono state) (annullato|annullata|cancellato|cancellata|saltato|saltata|sospeso|sospesa|annullati|annullate)|non (si fa|ci essere|ce) piu`,
    skip: `(quel|quei|quella|in quel|in quei) (giorno|giorni|settimana|periodo) no|allora no|(li|la) no|(saltalo|saltala|salta) (quel giorno|quella volta|questa volta)|(niente|nessun promemoria) (in quei giorni|quel giorno)|quindi no`,
    cant: `non (puo|posso|possiamo|possono|riesco|riesce|ce la faccio|ce la fa)|non (va|mi va|gli va|le va) bene|(essere|siamo) (pieno|piena|occupato|occupata|impossibile)|non >{time}|{weekday} no`,
    move: `puo aspettare [fino a]|(essere|essere stato|essere stata|l ' hanno|lo hanno|la hanno) (spostato|spostata|rimandato|rimandata|anticipato|anticipata|posticipato|posticipata) (a|al|alle|di)|(adesso|ora) essere (alle|il)|essere (adesso|ora)|[essere] (meglio|piuttosto|invece)|(deve|dovrebbe) essere|(alla) stessa ora|stessa ora|(spostalo|spostala|mettilo|mettila) (a|al|alle)`,
    not: `non (cancellare|cancellarlo|annullare|spostare|toccare|toglierlo)|(essere ancora|resta|rimane) (valido|confermato|confermata)|mai|nessuno|non essere [stato|stata] (annullato|annullata|cancellato|cancellata|saltato|saltata)`,
    unsure: `se|quando|appena|a meno che|forse|magari|credo|penso|suppongo|spero|speriamo|pare|sembra|sarebbe|potrebbe|dice|diceva|dicono|ha detto|detto|chiede|vuole|voleva|chi|perche|come mai|haha|ahah|ahaha|scherzo|immagina|secondo`,
    with: `(ho detto|volevo dire)|il|lo|la|i|gli|le|l ' |l|del|della|dello|dal|dalla|di|a|al|alle|per|con|che|mio|mia|nostro|nostra|questo|quello|promemoria|appuntamento|per favore|grazie|ok|va bene|allora|quindi|e|ma|si ,|no ,|ciao|scusa|anche|gia|ormai`,
  }),
}
