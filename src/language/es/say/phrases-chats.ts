import type { Phrases } from '../../sentences.js'
import { joined } from './sentences.js'

/** What is said of one person's several chats. */
export const chats: Phrases['chats'] = {
  code: (code, others) =>
    [
      'Di esto en tu otro chat conmigo, antes de diez minutos:',
      `vincula ${code}`,
      'Entonces los dos son una sola lista. No le digas el código a nadie más: quien lo diga ve tus recordatorios.',
      ...(others.length > 0 ? [`Ya vinculado con este chat: ${joined(others)}.`] : []),
    ].join('\n'),
  alone: 'Aquí leen otros. Di “vincula” en un chat a solas conmigo, y te doy allí un código.',
  codeSeen:
    'Aquí otros pueden leer ese código, así que ya no vale. Di “vincula” en un chat a solas conmigo para tener otro.',
  linked: (others) =>
    `Este chat y ${joined(others)} son ahora una sola lista. Cada recordatorio llega donde se puso; con “recuérdame por ${others[0]} …” o “envía 2 a ${others[0]}” llega allí. “Desvincula” los separa.\nLa zona horaria, las horas de silencio y los demás ajustes valen en todos.`,
  toldLinked: (chat) =>
    `Este chat y ${chat} son ahora una sola lista, porque allí se dijo el código. Si no fuiste tú, di “desvincula” ahora mismo.`,
  noSuchCode: 'Ese código no es mío, o tiene más de diez minutos. Di “vincula” en tu otro chat para tener otro.',
  ownCode: 'Ese es el código de este mismo chat. Dilo en tu otro chat conmigo.',
  tooMany: (when) => `Fueron demasiados códigos que no encajaban. Inténtalo otra vez ${when}.`,
  parted: (others) => `Separados: este chat vuelve a tener su propia lista, y también ${joined(others)}.`,
  toldParted: (chat) => `Separados: ${chat} vuelve a tener su propia lista.`,
  notLinked: 'Este chat no está vinculado con otro. Di “vincula” para tener un código, y dilo en tu otro chat.',
  noSuchChat: (chat) => `No conozco ningún chat tuyo de ${chat}. Di aquí “vincula”, y allí el código que te dé.`,
  sent: (names, chat) =>
    `A partir de ahora ${names.length === 1 ? 'esto llega' : 'estos llegan'} por ${chat}: ${joined(names)}`,
  sentHere: (names) => `A partir de ahora ${names.length === 1 ? 'esto llega' : 'estos llegan'} aquí: ${joined(names)}`,
  on: (chat) => `por ${chat}`,
  setThere: (name, chat) => `Te lo recordaré por ${chat}: ${name}`,
  diverted: (chat) => `${chat} no me lo ha aceptado, así que llega aquí.`,
  othersKeep: (others) =>
    `${joined(others)} ${others.length === 1 ? 'conserva los suyos' : 'conservan los suyos'}; dilo allí también.`,
}
