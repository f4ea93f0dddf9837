import type { Phrases } from '../../sentences.js'
import { counted, joined, quoted, reminders } from './sentences.js'

const yours = (count: number): string =>
  count === 1 ? 'Aquí está tu único recordatorio' : `Aquí están tus ${reminders(count)}`

const events = (count: number): string => counted(count, 'evento', 'eventos')

export const data: Phrases['data'] = {
  forgetFirst: '¿Borro todo lo que sé de ti: recordatorios, historial y ajustes? No se puede deshacer.',
  forgotten: 'Listo. Ya no sé nada de ti.',
  exported: (count) => `${yours(count)}: un archivo de calendario para cualquier app de calendario, y JSON.`,
  exportAlone: 'Aquí leen otros. Di “exporta mis recordatorios” en un chat a solas conmigo, y te los entrego allí.',
  written: (name, from, to, count, parts) =>
    `Aquí no puedo enviar archivos, así que esto es ${name} como texto${parts > 1 ? `, en ${parts} mensajes` : ''}: ${count > to || from > 1 ? `${from}–${to} de ` : ''}${reminders(count)}. Cópialo en un archivo con ese nombre.`,
  offered: (count) =>
    `${yours(count)}, para cualquier app de calendario y como JSON. Permite los que quieras y los pongo en tu OneDrive.`,
  fileOf: {
    calendar: 'Tus recordatorios para cualquier app de calendario',
    json: 'Tus recordatorios y ajustes, como JSON',
  },
  put: 'Ahí está:',
  notPut: 'Teams no ha aceptado el archivo. Di “exporta mis recordatorios” otra vez, por favor.',
  fileDeclined: 'De acuerdo, no he puesto nada ahí.',
  nothingToExport: 'No tienes recordatorios que exportar.',
  link: (address) =>
    `Tu enlace de calendario: ${address}\nAñádelo en Outlook, Google o Apple Calendar como calendario de internet. Quien lo tenga ve tus recordatorios; di “nuevo enlace de calendario” y este deja de funcionar.`,
  newLink: (address) =>
    `Tu nuevo enlace de calendario: ${address}\nEl anterior ya no funciona, así que cámbialo en tu calendario.`,
  linkAlone: 'Aquí leen otros. Di “mi enlace de calendario” en un chat a solas conmigo, y te lo digo allí.',
  noLink:
    'Los programas de calendario no pueden llegar a mí: quien me gestiona no me ha dado una dirección en la web (PUBLIC_URL). Di “exporta mis recordatorios” y te doy un archivo de calendario.',
  howToImport: 'Envíame aquí un archivo de calendario .ics, y pongo un recordatorio por cada evento que venga.',
  imported: ({ created, changed, ended, unchanged }) => {
    const named = (count: number, isFirst: boolean) => (isFirst ? reminders(count) : `${count}`)
    const done = [
      ...(created > 0 ? [`he puesto ${reminders(created)}`] : []),
      ...(changed > 0 ? [`he cambiado ${named(changed, created === 0)}`] : []),
      ...(ended > 0 ? [`he quitado ${named(ended, created + changed === 0)}`] : []),
    ]
    const same = `${events(unchanged)} ${unchanged === 1 ? 'sigue' : 'siguen'} como antes`
    if (done.length === 0) return `Tu archivo de calendario no trae nada nuevo: ${same}.`
    return `De tu archivo de calendario ${joined(done)}.${unchanged > 0 ? ` ${same}.` : ''}`
  },
  leftOut: (count) => `He dejado fuera ${events(count)}:`,
  leftOutFor: (names, count, why) =>
    `- ${joined([...names.map(quoted), ...(count > names.length ? [`${count - names.length} más`] : [])])}: ${why}`,
  untitled: 'un evento sin título',
  whyLeftOut: {
    over: 'ya ha pasado',
    cancelled: 'cancelado',
    done: 'hecho',
    older: 'más antiguo que lo que tengo',
    'no-time': 'sin fecha',
    'unreadable-time': 'la fecha no existe o no puedo leerla',
    'unreadable-rule': 'se repite de una forma que no entiendo',
    'unknown-zone': (name) => `en una zona horaria que no conozco (${name})`,
    untitled: 'no dice qué es',
    'cut-off': 'el archivo se corta a la mitad',
    'no-event': 'una nota o una respuesta, no un evento',
    'too-often': 'vendría más de una vez por minuto',
    'too-much': 'demasiadas fechas para guardarlas',
  },
  tooCostly: (name) =>
    `${quoted(name)} es demasiado para mí de una vez, así que no he puesto nada. Exporta un periodo más corto y envíalo, por favor.`,
  busyReading: 'Todavía estoy con otros archivos de calendario. Envía este otra vez en un minuto, por favor.',
  importedNothing: 'Ese archivo de calendario no tiene ningún evento por venir, así que no he puesto nada.',
  broken: (name) =>
    `No he podido leer ${quoted(name)} como archivo de calendario. Expórtalo otra vez como .ics y envíalo de nuevo, por favor.`,
  notFetched: (name) => `No he podido recoger ${quoted(name)} de tu app. Envíalo otra vez, por favor.`,
  otherFile: (name) => `Solo leo archivos de calendario (.ics), y ${quoted(name)} no lo es.`,
}

export const failures: Phrases['failures'] = {
  heading: (count) => (count === 1 ? 'Un recordatorio no te llegó:' : `${reminders(count)} no te llegaron:`),
  missed: (count) =>
    count === 1
      ? 'Mientras no estaba aquí se perdió un recordatorio:'
      : `Mientras no estaba aquí se perdieron ${reminders(count)}:`,
  line: (name, when, why) => `${quoted(name)}, ${when}: ${why}`,
  why: (code) => {
    switch (code) {
      case 'bot-removed':
        return 'me habían quitado de ese chat.'
      case 'expired':
        return 'el canal no lo aceptó durante demasiado tiempo.'
      case 'blocked':
        return 'has bloqueado a quien lo puso.'
      default:
        return 'el chat ya no acepta mensajes míos.'
    }
  },
  sendOne: (name) => `Enviar otra vez: ${name.length > 24 ? `${name.slice(0, 23)}…` : name}`,
  sentAgain: (names) => `En camino: ${joined(names)}`,
}
