import type { Phrases } from '../../sentences.js'
import { counted, joined, quoted, reminders, times } from './sentences.js'

export const moment: Phrases['moment'] = (absolute, relative) => `${absolute}, ${relative}`

type Filter = Parameters<Phrases['list']['empty']>[0]

const suffix = ({ period, contains }: Filter): string =>
  `${contains ? ` con ${quoted(contains)}` : ''}${period ? ` ${period}` : ''}`

export const list: Phrases['list'] = {
  heading: (filter, count) => {
    switch (filter.show) {
      case 'next':
        return 'Lo próximo:'
      case 'done':
        return `Has terminado ${reminders(count)}${suffix(filter)}:`
      case 'overdue':
        return `${counted(count, 'recordatorio te espera', 'recordatorios te esperan')}${suffix(filter)}:`
      case 'repeating':
        return `${counted(count, 'recordatorio que se repite', 'recordatorios que se repiten')}${suffix(filter)}:`
      case 'failed':
        return `${reminders(count)} que no pude entregar${suffix(filter)}:`
      default:
        return `${reminders(count)}${suffix(filter)}:`
    }
  },
  empty: (filter) => {
    switch (filter.show) {
      case 'next':
        return 'No viene nada.'
      case 'done':
        return filter.period
          ? `No has terminado nada${suffix(filter)}.`
          : `Aún no has terminado nada${suffix(filter)}. Lo guardo 30 días.`
      case 'overdue':
        return `No te espera nada${suffix(filter)}. Bien hecho.`
      case 'repeating':
        return `No hay recordatorios que se repitan${suffix(filter)}. Prueba con “recuérdame cada viernes a las 16 enviar el informe”.`
      case 'failed':
        return `No hay recordatorios fallidos${suffix(filter)}.`
      default:
        return filter.period || filter.contains
          ? `No tienes ningún recordatorio${suffix(filter)}.`
          : 'No hay recordatorios. Prueba con “recuérdame mañana a las 9 llamar a mamá”.'
    }
  },
  when: (name, facts) => `${name}: ${facts.join(' · ')}`,
  free: (period) => `Estás libre ${period}: no hay nada puesto.`,
  unread: (words) => `Aún no sé filtrar por ${quoted(words)}, así que esto es sin ello.`,
  nearest: (words) => `Ningún recordatorio encaja del todo con ${quoted(words)}. Lo más parecido:`,
  row: (name, facts) => `${name} — ${facts.join(' · ')}`,
  once: (when, relative) => `${when} (${relative})`,
  repeats: (rule, next) => `↻ ${rule}, la próxima ${next}`,
  paused: (rule) => `↻ ${rule}, en pausa`,
  delayed: 'retrasado por el canal, sigo intentándolo',
  overdue: (when) => `llegó ${when}, aún sin hacer`,
  failed: (when) => `no se pudo entregar ${when}`,
  done: (when) => `hecho ${when}`,
  from: (name) => `de ${name}`,
  for: (name) => `para ${name}`,
  firesIn: (place) => `en ${place}`,
  firesElsewhere: (channel) => `en otro chat de ${channel}`,
  page: (from, to, count) => `${from}–${to} de ${count}. Di “más” o “atrás”.`,
  noMore: 'Esos eran todos.',
  zone: (zone) => `Las horas son de ${zone}.`,
}

export const target: Phrases['target'] = {
  nothing: 'No tienes ningún recordatorio al que esto pueda referirse.',
  noSuchNumber: (numbers, count) =>
    `No hay ningún número ${joined(numbers.map(String), 'ni')} en tu lista; tiene ${counted(count, 'entrada', 'entradas')}.`,
  noSuchWords: (words) => `Ningún recordatorio tuyo tiene ${quoted(words)}. Tienes:`,
  which: (count, example) => `Encajan ${count} recordatorios. ¿Cuál? Di, por ejemplo, “${example}”:`,
}

export const agenda: Phrases['agenda'] = {
  name: 'Tu día',
  heading: (day) => `Tu día, ${day}:`,
  free: 'Hoy no hay nada previsto.',
  left: (names) => `Pendiente de antes: ${joined(names)}`,
  row: (time, name) => `${time}  ${name}`,
}

export const delivery: Phrases['delivery'] = {
  reminder: (text) => `⏰ ${text}`,
  ahead: (text, relative, when) => `⏰ ${relative}: ${text} (${when})`,
  attention: (names) => joined(names.map((name) => `@${name}`)),
  everyone: 'A todos',
  asked: (when) => `Me lo pediste ${when}.`,
  from: (who, when) => `${who} me lo pidió ${when}.`,
  late: (length, when) => `Perdona, llego ${length} tarde: tocaba ${when}.`,
  missed: (count) => `También tocó antes ${times(count)}, mientras no podía alcanzarte.`,
  heldSince: (when) => `Estaba puesto para ${when}; he guardado silencio hasta ahora.`,
  unanswered: (count) =>
    `Sigue pendiente de ${count === 1 ? 'la última vez' : `las últimas ${times(count)}`}; “Hecho” vale para todo.`,
  heldToo: (count) => `También tocó ${times(count)} mientras guardaba silencio.`,
  nag: (number) => `Vuelvo a preguntar (${number}). Di “hecho” y paro.`,
  typed: 'Di “hecho”, “posponer 10 minutos”, “posponer 1 hora” o “mañana”.',
  quote: (text, from) => (from ? `${from}: “${text}”` : `“${text}”`),
}
