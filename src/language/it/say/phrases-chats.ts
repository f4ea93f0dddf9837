import type { Phrases } from '../../sentences.js'
import { chosen, joined } from './sentences.js'

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
