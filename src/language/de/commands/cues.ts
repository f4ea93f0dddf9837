import { patterns, phrases } from '../../engine/row.js'

/** What is said of a reminder anywhere in a message. */
export const cues = {
  anyword: phrases('{-any:*1}'),
  cue: patterns({
    over: `!<{anyword} (kann|koennen) [dann|jetzt|auch|ruhig|also] raus|(das|es|erinnerung|termin|eintrag) (kann|koennen) [dann|jetzt|auch|ruhig|also] raus|(kann|koennen) [dann|jetzt|auch|ruhig|also] (weg|geloescht werden|gestrichen werden|gecancelt werden)|(hat|haben) sich [damit|schon] (erledigt|eruebrigt)|(ist|sind) [doch|schon|jetzt|damit] (hinfaellig|vom tisch)|hinfaellig
      |[das|den|die] (brauch|brauche|brauchen|brauchst) [ich|wir] [es|das|den|die|ihn|sie|doch|jetzt] (nicht|keine|keinen|kein) mehr|(brauch|brauche|brauchen) (ich|wir) [es|das|den|die|ihn|sie] [doch] nicht|[wird|werden|ist|sind] [doch] nicht mehr (noetig|notwendig|gebraucht|aktuell)|[ist|sind] nicht (noetig|notwendig)|[ist] nicht laenger noetig
      |(muss|muessen) (ich|wir) [doch] nicht mehr|[bitte] (weg|raus) damit|bitte (loeschen|streichen|entfernen|rausnehmen)`,
    off: `(faellt|fallen|fiel) [leider|doch|heute|jetzt] (aus|flach|weg|ins wasser)|entfaellt|entfallen|(ist|sind|wurde|wurden) [leider|doch|schon|jetzt] (abgesagt|gecancelt|gestrichen|geplatzt)|abgesagt|findet [doch|leider] nicht statt`,
    skip: `(da|dann|dazwischen|in der zeit|solange|an dem tag) [bitte|also|dann] (nicht|nichts|keine|auslassen|aussetzen|ueberspringen|weglassen)|(die|den|das) [bitte|also|dann] (auslassen|aussetzen|ueberspringen|weglassen)|(lass|lasse) [das|es|ihn|sie|die|den|mal] (aus|weg)|[das|es|ihn|sie|die|den|mal] (auslassen|weglassen|ueberspringen|aussetzen)`,
    cant: `(kann|koennen|schaff|schaffe|schaffen) [ich|er|sie|wir|es|das] [doch|da|leider] (nicht|nich|ned|net)|(kann|koennen) [ich|er|sie|wir] [am] >{time}|(geht|passt|klappt) [mir|uns|ihm|ihr|ihnen] [doch|da|leider|bei mir] (nicht|nich|ned|net|nix) [mehr]
      |(wird|wirds) [das|es] [doch|leider|heute|heut] (nichts|nix) [mehr]|das wird [doch] (nichts|nix) [mehr]|(brauch|brauche|brauchen) [ich|wir] [noch] [etwas|bisschen] mehr zeit|falsche (zeit|uhrzeit)|falscher tag|(kam|kommt) [mir|uns] (was|etwas) dazwischen|(heute|heut|morgen|jetzt|{-weekday}) [doch|leider] (nicht|nich|nix|ned|net)|ist (voll|ausgebucht|zu frueh|zu spaet|schlecht)|(nicht|nich) >{time}`,
    move: `auf >{time}|(mach|mache|machen) (ich|wir)|(lass|lasst) uns|waere besser|besser waere|[das|es|ihn|sie|die|den|mal] (reicht|reichen|langt|genuegt) (auch|erst) [noch|erst]|hat [noch] zeit bis|(ist|wurde|sind|wurden) [jetzt|nun|doch] (verlegt|verschoben|vorverlegt|vorgezogen) [auf|zu]|(verlegt|verschoben|vorverlegt|vorgezogen) [auf|zu]|(lieber|besser|stattdessen|eher)
      |(ist|sind) (jetzt|nun|doch) [erst|schon] (am|um|>{time})|(soll|sollte) [erst|doch|schon] (auf|am|um|>{time}|>{shifted})|(muss|muesste) [erst|doch|schon] (auf|>{shifted})|<{time} sein|(schieb|schiebe|verschieb|verschiebe|verleg|verlege|setz|leg|mach) (das|es|ihn|sie|die|den|mal) [bitte|mal|doch] [auf|zu]
      |(zur|um die) (selben|gleichen|selbe|gleiche) (zeit|uhrzeit)|gleiche (zeit|uhrzeit)|selbe (zeit|uhrzeit)`,
    not: `(nicht|nich) (loeschen|verschieben|anfassen|aendern|streichen|abgesagt|verschoben|aus|weg)|(bleibt|bleiben|findet statt|doch statt)|nie|niemand|keiner|niemals|quatsch|doch nicht aus`,
    unsure: `wenn|falls|sofern|sobald|ob|angenommen|stell dir vor|(vielleicht|eventuell|evtl) !{time}|wahrscheinlich|vermutlich|womoeglich|moeglicherweise|angeblich|hoffentlich|ich (glaub|glaube|denk|denke|hoffe|schaetze)|(glaub|glaube|denk|denke|hoffe) ich|glaub|hoffe|koennte|wuerde|waere|haette
      |sagt|sagte|sagen|gesagt|meint|meinte|gemeint|schreibt|schrieb|geschrieben|stand|erzaehlt|erzaehlte|fragt|fragte|gehoert|will|wollte|moechte|warum|wieso|wer|wie|haha|hahaha|lol|scherz|spass|kein scherz|soll ich|sollen wir|oder doch nicht|immer`,
    told: '{-past}',
    with: `ich (sagte|meinte|meine|wollte)|ich (hab|habe) gesagt|(hab|habe) ich gesagt|vielleicht|eventuell|evtl|der|die|das|den|dem|des|mein|meine|meinen|meinem|unser|unsere|unseren|beim|zum|zur|vom|an|am|um|fuer|mit|von|bei|bitte|danke|ok|okay|also|so|dann|jetzt|nun|mal|doch|auch|schon|ja|nein|ne|nee|ach|hm|oh|hi|hallo|sorry|termin|erinnerung|erinnerungen|sache|es|ihn|sie|mir|uns|und|aber|leider|eigentlich|einfach|(wurde|wurden) [jetzt|doch|leider] >{time}|(ist|sind|wurde|wurden) [jetzt|doch|leider] auf >{time}|(muss|muesste) [erst|doch|schon] (am|um|>{time})|<{time} (nicht|nich)`,
  }),
}
