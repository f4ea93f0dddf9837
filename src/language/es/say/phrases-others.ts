import type { Phrases } from '../../sentences.js'
import { joined, quoted, reminders, times } from './sentences.js'

export const others: Phrases['others'] = {
  somebody: 'Alguien',
  someone: 'alguien',
  mentionThem: (name) => `No sé quién es ${name} aquí. Menciónale con @, por favor.`,
  several: (name, count) => `Conozco a ${count} personas que se llaman ${name}. ¿Cuál? Usa el nombre completo.`,
  setForYou: (who, name, when) =>
    `${who} te ha puesto un recordatorio: ${name}, ${when}.\nPuedes rechazarlo, silenciar a ${who} o bloquear a ${who}.`,
  joined: (who, name) => (who === undefined ? `Tú también: ${name}` : `${who} también: ${name}`),
  declined: (name) => `Rechazado: ${name}`,
  toldDeclined: (who, name) => `${who} ha rechazado ${quoted(name)}.`,
  nothingToDecline: 'Nadie te ha puesto un recordatorio que siga abierto.',
  unknownSender: (name) => `${name} no te ha puesto ningún recordatorio.`,
  noSenders: 'Nadie te ha puesto ningún recordatorio.',
  related: (relation, name, cancelled) => {
    switch (relation) {
      case 'mute':
        return `Los recordatorios de ${name} quedan en tu lista y no te los envío. Di “activa a ${name}” para volver a recibirlos.`
      case 'unmute':
        return `Vuelves a recibir los recordatorios de ${name}.`
      case 'block': {
        const ended =
          cancelled > 0 ? ` ${cancelled === 1 ? 'Se acabó' : 'Se acabaron'} ${reminders(cancelled)} de los suyos.` : ''
        return `${name} ya no puede ponerte recordatorios.${ended} Di “desbloquea a ${name}” para permitirlo otra vez.`
      }
      case 'unblock':
        return `${name} puede ponerte recordatorios otra vez.`
    }
  },
}

export const messageAction: Phrases['messageAction'] = {
  title: 'Recordarme esto',
  when: '¿Cuándo?',
  example: 'mañana a las 9',
  submit: 'Recuérdame',
  untitled: 'el mensaje',
  talkFirst: 'Salúdame primero en un chat a solas; después puedo recordártelo allí.',
  set: (name, when) => `Te lo recordaré: ${name}, ${when}.`,
}

/** Why nothing was changed, and what to do instead. */
export const refused: Phrases['refused'] = {
  notFound: 'Ese recordatorio ya no está, o nunca fue tuyo. Di “lista” para ver lo que tienes.',
  notYours: (name) => `${quoted(name)} es de otra persona, así que no lo he tocado.`,
  alreadyDone: (name) => `${quoted(name)} ya está hecho.`,
  alreadyCancelled: (name) => `${quoted(name)} ya está cancelado.`,
  alreadyPast: (when) => `Ya ha pasado: ${when}.`,
  neverHappens: 'Eso no llega nunca a partir de ahora. Prueba con otro momento.',
  limitReached: (what, limit) => {
    switch (what) {
      case 'reminders':
        return `Tienes ${reminders(limit)}, y son todos los que puedo guardar para una persona. Cancela algunos e inténtalo otra vez.`
      case 'in-conversation':
        return `En esta conversación hay ${reminders(limit)}, y son todos los que puedo guardar en una. Cancela algunos, o pon los tuyos en un chat a solas conmigo.`
      case 'per-minute':
        return 'Eso ha sido mucho de golpe. Dame un minuto y vuelve a intentarlo.'
      case 'per-day':
        return `Eso sería más de ${times(limit)} al día. Prueba con más tiempo entre medias.`
      case 'audience':
        return `Puedo mencionar como mucho a ${limit} personas en un recordatorio.`
      case 'links':
        return `Puedo vincular como mucho ${limit} chats. Di “desvincula” en uno que ya no necesites.`
    }
  },
  blocked: (name) => `${name ?? 'Esta persona'} no quiere recordatorios tuyos, así que no he puesto ninguno.`,
  unreachable: (name) =>
    `Aún no puedo escribir a ${name ?? 'esa persona'}: primero tiene que saludarme en un chat a solas.`,
  notRepeating: (name) => `${quoted(name)} llega solo una vez. Di “muévelo al viernes” o “cancélalo”.`,
  notPaused: (name) => `${quoted(name)} no está en pausa.`,
  cameSince: (name) => `${quoted(name)} ya ha llegado desde entonces, así que no lo he enviado otra vez.`,
  stillComes: (name) => `${quoted(name)} aún tiene que llegar, así que no hay nada que enviar otra vez.`,
  unreadableRule: 'No entiendo cómo se repite. Dímelo con palabras, como “cada dos martes a las 9”.',
  alreadyThere: (name) => `${quoted(name)} ya está en tu lista.`,
  alreadyIn: (name) => `Ya recibes ${quoted(name)}.`,
  yourOwn: (name) => `${quoted(name)} es tuyo. Di “cancélalo” para quitarlo.`,
  yourself: 'Esa persona eres tú.',
  nothingToUndo: 'No hay nada que deshacer: puedo deshacer lo que hiciste aquí en los últimos diez minutos.',
  changedSince: (name) => `${quoted(name)} ha cambiado desde entonces, así que lo dejo como está.`,
  goneSince: 'Eso ha cambiado desde entonces, así que lo dejo como está.',
  oldButton: 'Ese botón ya no funciona. Di con palabras lo que quieres, te entenderé.',
}

/** What is said when a turn broke, instead of an answer. */
export const trouble: Phrases['trouble'] = {
  storeAway:
    'Perdona, ahora mismo no llego a mi memoria, así que no he guardado nada de esto. Dilo otra vez en un minuto; lo que pusiste antes está a salvo.',
  partlyKept:
    'Perdona, he perdido el contacto con mi memoria a mitad de esto. Una parte está guardada: di “muestra mis recordatorios” en un minuto para ver cómo está.',
  questionLost:
    'Perdona, ahora mismo no puedo recordar mi pregunta, así que no la contestes: di en un minuto lo que quieres, de una vez.',
  broken:
    'Perdona, algo se ha roto por mi lado. Dilo otra vez, o di “muestra mis recordatorios” para ver lo que he guardado.',
}

/** Words that the bot puts into people's mouths: what its buttons type, and what it suggests to type. Must be understood. */
export const say: Phrases['say'] = {
  list: 'muestra mis recordatorios',
  undo: 'deshacer',
  settings: 'muestra mis ajustes',
  clock24: 'usa el reloj de 24 horas',
  clock12: 'usa el reloj de 12 horas',
  quietHours: 'horas de silencio de 22:00 a 7:00',
  quietHoursOff: 'sin horas de silencio',
  quietDaysOff: 'silencio en días libres',
  quietDaysOffNot: 'avisa también en días libres',
  cancel: (number) => `cancela ${number}`,
  done: (number) => `hecho ${number}`,
  snooze: (number) => `pospón ${number}`,
  edit: {
    time: (number) => `mueve ${number} a las 10:00`,
    shifted: (number) => `retrasa ${number} una hora`,
    text: (number) => `cambia ${number} a llamar a papá`,
    'left-out': (number) => `sáltate ${number} en navidad`,
    'without-days': () => 'excepto los domingos',
    calm: () => 'deja de insistir',
    'skip-next': (number) => `sáltate ${number}`,
    paused: (number) => `pausa ${number}`,
    resumed: (number) => `reanuda ${number}`,
    chat: (number) => `envía ${number} a Telegram`,
  },
}

export const longWork: Phrases['longWork'] = {
  begun: (kind, name = '') => {
    switch (kind) {
      case 'import':
        return `Estoy leyendo ${quoted(name)}. Trae mucho, así que te escribiré cuando termine.`
      case 'export':
        return 'Estoy reuniendo tus recordatorios. Son muchos, así que te escribiré cuando termine.'
      case 'forget':
        return 'Estoy borrando todo lo que sé de ti. Te escribiré cuando ya no quede nada.'
      case 'change':
        return 'Estoy en ello. Son muchos recordatorios, así que te escribiré cuando termine.'
    }
  },
  cutOff: (kind, name = '') => {
    switch (kind) {
      case 'import':
        return `Me reiniciaron mientras leía ${quoted(name)}. Envíalo otra vez, por favor; nada llega dos veces.`
      case 'export':
        return 'Me reiniciaron antes de que tu archivo estuviera listo. Di “exporta mis recordatorios” otra vez, por favor.'
      case 'change':
        return 'Me reiniciaron a mitad de tu último cambio. Di “lista” para ver en qué ha quedado.'
    }
  },
}

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
