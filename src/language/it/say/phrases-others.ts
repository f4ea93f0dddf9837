import type { Phrases } from '../../sentences.js'
import { chosen, joined, quoted, reminders } from './sentences.js'

export const others: Phrases['others'] = {
  somebody: 'Qualcuno',
  someone: 'qualcuno',
  mentionThem: (name) => `Non so chi sia ${name} qui. Menziona quella persona con @, per favore.`,
  several: (name, count) => `Conosco ${count} persone di nome ${name}. Quale? Usa il nome completo.`,
  setForYou: (who, name, when) =>
    `${who} ha impostato un promemoria per te: ${name}, ${when}.\nPuoi rifiutarlo, silenziare ${who} o bloccare ${who}.`,
  joined: (who, name) => `Anche ${who ?? 'tu'}: ${name}`,
  declined: (name) => `Rifiutato: ${name}`,
  toldDeclined: (who, name) => `${who} ha rifiutato ${quoted(name)}.`,
  nothingToDecline: 'Nessuno ha impostato per te un promemoria che sia ancora aperto.',
  unknownSender: (name) => `${name} non ha impostato promemoria per te.`,
  noSenders: 'Nessuno ha impostato promemoria per te.',
  related: (relation, name, cancelled) => {
    switch (relation) {
      case 'mute':
        return `I promemoria di ${name} restano nella tua lista e non te li mando. Di’ «riattiva ${name}» per riceverli di nuovo.`
      case 'unmute':
        return `Ricevi di nuovo i promemoria di ${name}.`
      case 'block': {
        const ended =
          cancelled > 0 ? ` ${reminders(cancelled)} da parte sua ${chosen(cancelled, 'finisce', 'finiscono')}.` : ''
        return `${name} non può più impostare promemoria per te.${ended} Di’ «sblocca ${name}» per permetterlo di nuovo.`
      }
      case 'unblock':
        return `${name} può di nuovo impostare promemoria per te.`
    }
  },
}

export const messageAction: Phrases['messageAction'] = {
  title: 'Ricordamelo',
  when: 'Quando?',
  example: 'domani alle 9',
  submit: 'Ricordami',
  untitled: 'il messaggio',
  talkFirst: 'Salutami prima in una chat tutta nostra, poi potrò ricordarti le cose lì.',
  set: (name, when) => `Te lo ricorderò: ${name}, ${when}.`,
}

/** Why nothing was changed, and what to do instead. */
export const refused: Phrases['refused'] = {
  notFound: 'Quel promemoria non c’è più, o non è mai stato tuo. Di’ «lista» per vedere che cosa hai.',
  notYours: (name) => `${quoted(name)} è di qualcun altro, quindi non l’ho toccato.`,
  alreadyDone: (name) => `${quoted(name)} è già fatto.`,
  alreadyCancelled: (name) => `${quoted(name)} è già cancellato.`,
  alreadyPast: (when) => `È già passato: ${when}.`,
  neverHappens: 'Da adesso in poi non capita mai. Prova un altro momento.',
  limitReached: (what, limit) => {
    switch (what) {
      case 'reminders':
        return `Hai ${limit} promemoria, ed è quanto posso tenere per una persona. Cancellane qualcuno e riprova.`
      case 'in-conversation':
        return `In questa chat ci sono ${limit} promemoria, ed è quanto posso tenere per una. Cancellane qualcuno, o imposta i tuoi in una chat solo con me.`
      case 'per-minute':
        return 'Erano tante cose insieme. Dammi un minuto, poi riprova.'
      case 'per-day':
        return `Sarebbe più di ${limit} volte al giorno. Prova un intervallo più lungo.`
      case 'audience':
        return `In un promemoria posso menzionare al massimo ${limit} persone.`
      case 'links':
        return `Posso collegare al massimo ${limit} chat. Di’ «unlink» in una che non ti serve più.`
    }
  },
  blocked: (name) => `${name ?? 'Questa persona'} non vuole promemoria da te, quindi non ne ho impostati.`,
  unreachable: (name) =>
    `Non posso ancora scrivere a ${name ?? 'quella persona'}: prima deve salutarmi in una chat a parte.`,
  notRepeating: (name) => `${quoted(name)} arriva una volta sola. Di’ invece «spostalo a venerdì» o «cancellalo».`,
  notPaused: (name) => `${quoted(name)} non è in pausa.`,
  cameSince: (name) => `${quoted(name)} è arrivato nel frattempo, quindi non l’ho rimandato.`,
  stillComes: (name) => `${quoted(name)} deve ancora arrivare, quindi non c’è niente da rimandare.`,
  unreadableRule: 'Non so leggere come si ripete. Dillo a parole, come «un martedì sì e uno no alle 9».',
  alreadyThere: (name) => `${quoted(name)} è già nella tua lista.`,
  alreadyIn: (name) => `Ricevi già ${quoted(name)}.`,
  yourOwn: (name) => `${quoted(name)} è tuo. Di’ «cancellalo» per non averlo più.`,
  yourself: 'Saresti tu.',
  nothingToUndo:
    'Non c’è niente da annullare: posso tornare indietro su ciò che hai fatto qui negli ultimi dieci minuti.',
  changedSince: (name) => `${quoted(name)} è cambiato da allora, quindi l’ho lasciato com’è.`,
  goneSince: 'È cambiato da allora, quindi l’ho lasciato com’è.',
  oldButton: 'Quel pulsante non funziona più. Di’ a parole che cosa vuoi, capirò.',
}

export const delivery: Phrases['delivery'] = {
  reminder: (text) => `⏰ ${text}`,
  ahead: (text, relative, when) => `⏰ ${relative}: ${text} (${when})`,
  attention: (names) => joined(names.map((name) => `@${name}`)),
  everyone: 'Tutti',
  asked: (when) => `Me l’hai chiesto ${when}.`,
  from: (who, when) => `${who} me l’ha chiesto ${when}.`,
  late: (length, when) => `Scusa, sono in ritardo di ${length}: era previsto ${when}.`,
  missed: (count) =>
    `È arrivato anche ${chosen(count, 'una volta', `${count} volte`)} prima, mentre non riuscivo a raggiungerti.`,
  heldSince: (when) => `Era previsto ${when}; sono rimasto in silenzio fino ad ora.`,
  unanswered: (count) =>
    `Ancora aperto ${chosen(count, 'dall’ultima volta', `dalle ultime ${count} volte`)}; «Fatto» vale per tutte.`,
  heldToo: (count) => `È arrivato anche ${chosen(count, 'una volta', `${count} volte`)} mentre stavo in silenzio.`,
  nag: (number) => `Insisto (${number}). Di’ «fatto» e smetto.`,
  typed: 'Di’ «fatto», «rimanda di 10 minuti», «rimanda di un’ora» o «domani».',
  quote: (text, from) => (from ? `${from}: «${text}»` : `«${text}»`),
}

export const chats: Phrases['chats'] = {
  code: (code, others) =>
    [
      'Di’ questo nell’altra tua chat con me, entro dieci minuti:',
      `link ${code}`,
      'Allora le due saranno una lista sola. Non dare il codice a nessun altro: chi lo dice vede i tuoi promemoria.',
      ...(others.length > 0 ? [`Già collegate con questa chat: ${joined(others)}.`] : []),
    ].join('\n'),
  alone: 'Qui leggono anche altri. Di’ «link» in una chat solo con me, e ti do un codice lì.',
  codeSeen: 'Qui altri possono leggere quel codice, quindi non vale più. Di’ «link» in una chat solo con me.',
  linked: (others) =>
    `Questa chat e ${joined(others)} ora sono una lista sola. Ogni promemoria arriva dove è stato impostato. «Unlink» le separa.\nFuso orario, ore di silenzio e altre impostazioni valgono in tutte.`,
  toldLinked: (chat) =>
    `Questa chat e ${chat} ora sono una lista sola, perché il codice è stato detto lì. Se non eri tu, di’ subito «unlink».`,
  noSuchCode: 'Quel codice non è mio, o ha più di dieci minuti. Di’ «link» nell’altra tua chat.',
  ownCode: 'È il codice di questa stessa chat. Dillo nell’altra.',
  tooMany: (when) => `Erano troppi codici sbagliati. Riprova ${when}.`,
  parted: (others) => `Separate: questa chat ha di nuovo la sua lista, e anche ${joined(others)}.`,
  toldParted: (chat) => `Separate: ${chat} ha di nuovo la sua lista.`,
  notLinked: 'Questa chat non è collegata con nessun’altra. Di’ «link» per un codice, e dillo nell’altra.',
  noSuchChat: (chat) => `Non conosco una tua chat ${chat}. Di’ «link» qui, e lì il codice che ricevi.`,
  sent: (names, chat) =>
    `${chosen(names.length, 'Da ora questo arriva', 'Da ora questi arrivano')} su ${chat}: ${names.join(', ')}`,
  sentHere: (names) =>
    `${chosen(names.length, 'Da ora questo arriva', 'Da ora questi arrivano')} qui: ${names.join(', ')}`,
  on: (chat) => `su ${chat}`,
  setThere: (name, chat) => `Te lo ricorderò su ${chat}: ${name}`,
  diverted: (chat) => `${chat} non l’ha accettato da me, quindi arriva qui.`,
  othersKeep: (others) =>
    `${joined(others)} ${chosen(others.length, 'ha ancora i suoi', 'hanno ancora i loro')}; dillo anche lì.`,
}
