import type { Phrases } from '../../sentences.js'
import { counted, joined, quoted, reminders } from './sentences.js'

export const buttons: Phrases['buttons'] = {
  undo: 'Deshacer',
  changeTime: 'Cambiar la hora',
  changeText: 'Cambiar el texto',
  done: 'Hecho',
  snooze10: 'En 10 min',
  snoozeHour: 'En 1 h',
  snoozeTomorrow: 'Mañana',
  snoozeChoose: 'Elegir hora',
  cancel: 'Cancelarlo',
  resume: 'Reanudar',
  sendAgain: 'Enviar otra vez',
  join: 'Yo también',
  decline: 'Rechazar',
  mute: 'Silenciar',
  block: 'Bloquear',
  more: 'Más',
  back: 'Atrás',
  all: 'Ver todos',
  yes: 'Sí',
  no: 'No',
  changeZone: 'Cambiar zona horaria',
  follow: 'Usar la nueva hora',
  moveTo: (zone) => `Pasar a ${zone}`,
  clock12: 'Reloj de 12 horas',
  clock24: 'Reloj de 24 horas',
  quietHours: (from, to) => `Silencio ${from}–${to}`,
  quietHoursOff: 'Sin horas de silencio',
  quietDaysOff: 'Silencio en días libres',
  quietDaysOffNot: 'Avisar en días libres',
  asJson: 'Como JSON',
  evenAtNight: 'Aunque sea de noche',
  evenOnDayOff: 'Aunque sea mi día libre',
}

/** "comprar", "llamar": what is to be done with something. */
const isTask = (word: string): boolean => /^\p{L}{2,}(?:ar|er|ir|ír)(?:[lm][aeo]s?|se)?$/iu.test(word)

const SHOWN = 10

export const cancel: Phrases['cancel'] = {
  seriesGoOn: 'Lo que se repite sigue después como siempre.',
  all: (count) => (count === 1 ? '¿Cancelo tu único recordatorio?' : `¿Cancelo tus ${count} recordatorios?`),
  messageGone: (name, when) => `Has borrado tu mensaje. ¿Quito también ${quoted(name)}? Llega ${when}.`,
  these: (names) => {
    if (names.length > SHOWN)
      return `¿Cancelo los ${names.length}: ${names.slice(0, SHOWN).join(', ')} y ${names.length - SHOWN} más?`
    return names.length === 2
      ? `¿Cancelo los dos: ${joined(names)}?`
      : `¿Cancelo los ${names.length}: ${joined(names)}?`
  },
  done: (names) => {
    if (names.length === 1) return `Cancelado: ${names[0]}`
    return names.length <= SHOWN ? `Cancelados: ${joined(names)}` : `He cancelado ${reminders(names.length)}.`
  },
  told: (who, name) => `${who} ha cancelado el recordatorio ${quoted(name)}.`,
}

export const done: Phrases['done'] = {
  said: (name) => `Hecho: ${name} ✓`,
  several: (names) => (names.length <= SHOWN ? `Hechos: ${joined(names)} ✓` : `Hechos: ${reminders(names.length)} ✓`),
  by: (who, name) => `Hecho por ${who}: ${name} ✓`,
  next: (when) => `Vuelve ${when}.`,
  already: (name, when) => `Ese ya está hecho. ${quoted(name)} vuelve ${when}.`,
  seriesOver: 'Era la última vez.',
  noneOpen: 'Ahora mismo no tienes nada pendiente.',
  maybe: '¡Bien! ¿Queda hecho con eso alguno de tus recordatorios?',
  ofNone: 'Gracias por contármelo. Ningún recordatorio tuyo trata de eso, así que nada cambia.',
  told: (who, name) => `${who} ha terminado ${quoted(name)}.`,
}

export const snooze: Phrases['snooze'] = {
  until: (name, when) => `Pospuesto, ${when}: ${name}`,
  several: (names, when) =>
    names.length <= SHOWN
      ? `Pospuestos, ${when}: ${joined(names)}`
      : `He pospuesto ${reminders(names.length)}: ${when}.`,
  by: (who, name, when) => `${who} lo ha pospuesto, ${when}: ${name}`,
  nothingCame: 'No ha llegado nada que se pueda posponer.',
  notCome: (name, when) =>
    `${quoted(name)} aún no ha llegado, así que no hay nada que posponer: llega ${when}. Para cambiarlo di “muévelo a …”.`,
  othersStay: (when) => `Los otros días siguen igual: ${when}.`,
  seriesStays: 'Solo se mueve esta vez; las demás llegan como siempre.',
  already: (name, when) => `Ya estaba movido: ${name} llega ${when}.`,
  told: (who, name, when) => `${who} ha pospuesto ${quoted(name)}: ${when}.`,
}

export const edit: Phrases['edit'] = {
  moved: (name) => `Movido: ${name}`,
  changed: (name) => `Cambiado: ${name}`,
  movedSeveral: (count) => `He movido ${reminders(count)}:`,
  further: (count) => `y ${count} más`,
  movedOne: (name, when) => `${name}: ${when}`,
  notMoved: (name) => `${quoted(name)} se queda como está: esa hora no le va.`,
  stillComes: (name, when) => `${quoted(name)} llega ${when}.`,
  onlyAt: (name, when) => `Ya no hay avisos antes. ${quoted(name)} llega ${when}.`,
  noLeads: (name, when) => `No hay avisos antes: ${quoted(name)} llega solo ${when}.`,
  asMessageSays: 'Cambiado, como dice ahora tu mensaje.',
  messageUnclear: (name, when) =>
    `No entiendo el cuándo de tu mensaje editado, así que ${quoted(name)} sigue llegando ${when}.`,
  whatIsWrong: (name, when) =>
    `¿Qué está mal en ${quoted(name)}, ${when}? Dime la hora correcta o las palabras correctas.`,
  nothingToCorrect: 'No acabo de poner ni cambiar nada a lo que esto pueda referirse. Di “lista” para ver lo que hay.',
  insteadOf: (was, text) => {
    const [, verb = '', object] = /^(\S+) (.+)$/s.exec(was) ?? []
    return object !== undefined && isTask(verb) && !isTask(text.split(/\s+/)[0] ?? '') ? `${verb} ${text}` : text
  },
  together: (was, text) => joined([was, text]),
  renamed: (from, to) => `He cambiado ${quoted(from)} por ${quoted(to)}.`,
  stillAt: (when) => `La hora no cambia: ${when}.`,
  calm: (name, when) => `Llegará una vez y no insistiré: ${name}, ${when}.`,
  calmFired: (name) => `Dejo de insistir: ${name}. Queda abierto hasta que digas “hecho”.`,
  leftOut: (names, when) => `Fuera ${when}: ${joined(names)}`,
  cannotDropDays: 'Solo puedo quitar días de la semana de lo que llega cada día o en días de la semana.',
  nothingThen: (when) => `De eso no llega nada ${when}.`,
  held: (names, when) =>
    names.length > SHOWN
      ? `Silencio hasta ${when}: esperan ${reminders(names.length)}.`
      : `Silencio hasta ${when}: ${joined(names)}`,
  nothingBefore: (when) => `Hasta ${when} no llega nada.`,
  repeatsNoMore: 'Ya no se repite.',
  skipped: (name, when) => `Me salto ${when}: ${name}`,
  nextIs: (when) => `Siguiente: ${when}.`,
  over: 'Era la última vez, así que se acabó.',
  manyPaused: (count) => `En pausa hasta que digas “reanuda”: ${reminders(count)}`,
  manyResumed: (count) => `${count === 1 ? 'Vuelve' : 'Vuelven'} ${reminders(count)}.`,
  asTheyAre: (count) =>
    `${count} ${count === 1 ? 'se queda como está' : 'se quedan como están'}: solo lo que se repite se puede pausar y reanudar.`,
  stillPaused: (name) => `${quoted(name)} está en pausa y no he cambiado nada. Di “reanuda” y volverá a llegar.`,
  paused: (name) => `En pausa hasta que digas “reanuda”: ${name}`,
  pausedUntil: (name, when) => `En pausa: ${name}. Vuelve ${when}.`,
  resumed: (name) => `Sigue: ${name}`,
  toldMoved: (who, name, when) => `${who} ha movido ${quoted(name)}: ${when}.`,
  toldRenamed: (who, from, to) => `${who} ha cambiado ${quoted(from)} por ${quoted(to)}.`,
}

/** What was done, as it is said behind a name. */
const DONE = {
  create: 'creado',
  cancel: 'cancelado',
  edit: 'cambiado',
  snooze: 'pospuesto',
  done: 'hecho',
  settings: 'ajustes',
  import: 'importado',
}

export const undo: Phrases['undo'] = {
  done: 'Deshecho.',
  settings: 'Tus ajustes están como antes.',
  create: (name) => `Deshecho, no te lo recordaré: ${name}`,
  createdMany: (names) => `Deshecho, no te recordaré nada de esto: ${joined(names)}`,
  import: (count, others) =>
    `Deshecho, ${count === 1 ? 'el recordatorio importado ya no está' : `los ${counted(count, 'recordatorio importado', 'recordatorios importados')} ya no están`}${others === 0 ? '' : others === 1 ? ', y otro está como antes' : `, y otros ${others} están como antes`}.`,
  several: (names) =>
    names.length <= SHOWN
      ? `Deshecho, todo como antes: ${joined(names)}`
      : `Deshecho, ${reminders(names.length)} ${names.length === 1 ? 'está' : 'están'} como antes.`,
  one: (name, when) => `Deshecho: ${name} llega ${when}.`,
  back: (name) => `Deshecho: ${name}`,
  notThatOne: 'Ese cambio ya no es el último. Di “deshacer” para deshacer el último.',
  older: (deed, names) =>
    `Tu último mensaje no cambió nada. El cambio anterior: ${names.length === 0 ? DONE[deed] : `${names.length > SHOWN ? reminders(names.length) : joined(names)} (${DONE[deed]})`}. Di otra vez “deshacer” para deshacerlo.`,
}
