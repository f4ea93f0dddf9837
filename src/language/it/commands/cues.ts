import { patterns } from '../../engine/row.js'

/** What is said of a reminder anywhere in a message. */
export const cues = {
  cue: patterns({
    over: `non (serve|servono|e necessario|occorre) [piu]|non (ne) ho [piu] bisogno|(e|sono|e stato|e stata|sono stati) (annullato|annullata|cancellato|cancellata|saltato|saltata|sospeso|sospesa|annullati|annullate)|(e saltato|e saltata|salta|non si fa [piu]|non c ' e piu|non ce piu)|(puoi|si puo) (toglierlo|toglierla|cancellarlo|cancellarla|eliminarlo|eliminarla|togliere|cancellare|eliminare)|(toglilo|toglila|cancellalo|cancellala|eliminalo|eliminala)`,
    skip: `(quel|quei|quella|in quel|in quei) (giorno|giorni|settimana|periodo) no|allora no|(li|la) no|(saltalo|saltala|salta) (quel giorno|quella volta|questa volta)|(niente|nessun promemoria) (in quei giorni|quel giorno)|quindi no`,
    cant: `non (puo|posso|possiamo|possono|riesco|riesce|ce la faccio|ce la fa)|non (va|mi va|gli va|le va) bene|(e|siamo) (pieno|piena|occupato|occupata|impossibile)|non >{time}|{weekday} no`,
    move: `puo aspettare [fino a]|(e|e stato|e stata|l ' hanno|lo hanno|la hanno) (spostato|spostata|rimandato|rimandata|anticipato|anticipata|posticipato|posticipata) (a|al|alle|di)|(adesso|ora) e (alle|il)|(meglio|piuttosto|invece)|(deve|dovrebbe) essere|(alla) stessa ora|stessa ora|(spostalo|spostala|mettilo|mettila) (a|al|alle)`,
    not: `non (cancellare|cancellarlo|annullare|spostare|toccare|toglierlo)|(e ancora|resta|rimane) (valido|confermato|confermata)`,
  }),
}
