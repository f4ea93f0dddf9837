import { patterns } from '../../engine/row.js'

/** What is said of a reminder anywhere in a message. */
export const cues = {
  cue: patterns({
    over: `[kann|koennen] [dann|jetzt|auch|ruhig] (weg|raus|geloescht werden|gestrichen werden|gecancelt werden)|(faellt|fallen|fiel|faellt leider|faellt doch) [leider|doch|heute] (aus|flach|weg|ins wasser)|entfaellt|entfallen
      |(ist|sind|wurde|wurden) [leider|doch|schon|jetzt] (abgesagt|gecancelt|gestrichen|hinfaellig|erledigt worden|vom tisch|geplatzt)|abgesagt|hinfaellig|(hat|haben) sich (erledigt|eruebrigt)
      |(brauch|brauche|brauchen|brauchst) [ich|wir] [es|das|den|die|ihn|sie|doch] (nicht|keine|keinen|kein) mehr|(brauch|brauche|brauchen) [ich|wir] [es|das|den|die|ihn|sie] [doch] nicht|nicht (mehr) [noetig|notwendig|gebraucht|aktuell]|nicht [mehr] (noetig|notwendig)|nicht laenger noetig
      |(muss|muessen) [ich|wir] [doch] nicht mehr|weg damit|raus damit|wird [doch] nichts [mehr]|findet [doch|leider] nicht statt|nicht statt`,
    skip: `(da|dann|dazwischen|in der zeit|solange|an dem tag|die|den|das) [bitte|also|dann] (nicht|nichts|keine|auslassen|aussetzen|ueberspringen|weglassen|frei)|(lass|lasse) [das|es|ihn|sie|die|den|mal] (aus|weg)|[das|es|ihn|sie|die|den|mal] (auslassen|weglassen|ueberspringen|aussetzen)`,
    cant: `(kann|koennen|schaff|schaffe|schaffen) [ich|er|sie|wir|es|das] [doch|da|leider] (nicht|nich|ned|net)|(geht|passt|klappt) [mir|uns|ihm|ihr|ihnen] [doch|da|leider|bei mir] (nicht|nich|ned|net|nix) [mehr]
      |(wird|wirds) (das|es) [doch|leider|heute|heut] (nichts|nix) [mehr]|(wird) [das|es] (nichts|nix) mehr|das wird (nichts|nix) [mehr]|(brauch|brauche|brauchen) [ich|wir] [noch] [etwas|bisschen] mehr zeit|falsche (zeit|uhrzeit)|falscher tag|ist zu (frueh|spaet)|(kam|kommt) [mir|uns] (was|etwas) dazwischen|ist (voll|ausgebucht|zu frueh|zu spaet|schlecht)|(nicht|nich) >{time}|(heute|heut|morgen|jetzt|{-weekday}) [doch|leider] (nicht|nich|nix|ned|net)`,
    move: `(auf|zu) >{time}|[das|es|ihn|sie|die|den|mal] (reicht|langt|genuegt) (auch|noch|erst)|hat (noch|bis) [zeit] [bis]|verlegt|verschoben|vorverlegt|vorgezogen|(lass|lasst) uns|waere besser|besser waere|(ist|wurde|sind|wurden) [jetzt|nun|doch|auf] (verlegt|verschoben|vorverlegt|vorgezogen)|(verlegt|verschoben|vorverlegt) (auf|zu)|(lieber|besser|stattdessen|eher)
      |(ist|sind) (jetzt|nun|doch) [erst|schon|am|um]|(soll|sollte|muss|muesste) [erst|doch|schon] [auf|am|um]|(schieb|schiebe|verschieb|verschiebe|verleg|verlege|setz|leg|mach) [das|es|ihn|sie|die|den|mal] [bitte|mal|doch] [auf|zu]
      |(zur|um die) (selben|gleichen|selbe|gleiche) (zeit|uhrzeit)|gleiche (zeit|uhrzeit)|selbe (zeit|uhrzeit)`,
    not: `(nicht|nich) (loeschen|verschieben|anfassen|aendern|streichen)|(bleibt|bleiben|findet statt|doch statt)`,
  }),
}
