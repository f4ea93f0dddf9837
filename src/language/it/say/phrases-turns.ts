import type { Phrases } from '../../sentences.js'
import { quoted } from './sentences.js'

/** Work that takes longer than anybody waits for an answer. */
export const longWork: Phrases['longWork'] = {
  begun: (kind, name = '') => {
    switch (kind) {
      case 'import':
        return `Sto leggendo ${quoted(name)}. È molto, quindi ti scrivo appena ho finito.`
      case 'export':
        return 'Sto raccogliendo i tuoi promemoria. Sono molti, quindi ti scrivo appena ho finito.'
      case 'forget':
        return 'Sto cancellando tutto quello che so di te. Ti scrivo appena non c’è più.'
      case 'change':
        return 'Ci sto lavorando. Sono molti promemoria, quindi ti scrivo appena ho finito.'
    }
  },
  cutOff: (kind, name = '') => {
    switch (kind) {
      case 'import':
        return `Sono stato riavviato mentre leggevo ${quoted(name)}. Rimandalo, per favore; niente arriverà due volte.`
      case 'export':
        return 'Sono stato riavviato prima che il tuo file fosse pronto. Di’ di nuovo «esporta i miei promemoria», per favore.'
      case 'change':
        return 'Sono stato riavviato a metà del tuo ultimo cambiamento. Di’ «lista» per vedere com’è andata.'
    }
  },
}

/** Words that the bot puts into people's mouths: what its buttons type, and what it suggests to type. Must be understood. */
export const say: Phrases['say'] = {
  list: 'mostra i miei promemoria',
  undo: 'annulla',
  settings: 'mostra le impostazioni',
  clock24: 'formato 24 ore',
  clock12: 'formato 12 ore',
  quietHours: 'ore di silenzio dalle 22 alle 7',
  quietHoursOff: 'niente ore di silenzio',
  quietDaysOff: 'silenzio nei giorni liberi',
  quietDaysOffNot: 'promemoria anche nei giorni liberi',
  cancel: (number) => `cancella ${number}`,
  done: (number) => `fatto ${number}`,
  snooze: (number) => `rimanda ${number}`,
  edit: {
    chat: (number) => `manda ${number} su Telegram`,
    time: (number) => `sposta ${number} alle 10`,
    shifted: (number) => `sposta ${number} di un’ora`,
    text: (number) => `cambia ${number} in chiamare papà`,
    'left-out': (number) => `salta ${number} a Natale`,
    'without-days': () => 'tranne la domenica',
    calm: () => 'smetti di insistere',
    'skip-next': (number) => `salta ${number}`,
    paused: (number) => `metti in pausa ${number}`,
    resumed: (number) => `riprendi ${number}`,
  },
}

/** What is said when a turn broke, instead of an answer. */
export const trouble: Phrases['trouble'] = {
  storeAway:
    'Scusa, in questo momento non riesco a raggiungere la mia memoria, quindi di questo non ho tenuto niente. Ridimmelo tra un minuto; ciò che avevi impostato prima è al sicuro.',
  partlyKept:
    'Scusa, ho perso il contatto con la mia memoria proprio a metà. Una parte l’ho tenuta: di’ «mostra i miei promemoria» tra un minuto per vedere a che punto siamo.',
  questionLost:
    'Scusa, in questo momento non riesco a tenere a mente la mia domanda, quindi non rispondere: di’ tra un minuto che cosa vuoi, in una volta sola.',
  broken:
    'Scusa, qualcosa si è rotto da parte mia. Ridimmelo, o di’ «mostra i miei promemoria» per vedere che cosa ho tenuto.',
}
