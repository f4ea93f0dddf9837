import type { Context } from '../../intent.js'
import type { AboutPages } from '../../language.js'
import type { AmountUnit } from '../../say/amounts.js'
import { describerOf } from '../../say/describe.js'
import { type RepeatUnit, weekdaysOf } from '../../say/time-words.js'
import { clockIn, dateIn } from '../../say/wall.js'
import type { Problem } from '../../time-reading.js'
import { counted, joined } from './sentences.js'

const UNITS: Record<AmountUnit, [one: string, many: string]> = {
  second: ['segundo', 'segundos'],
  minute: ['minuto', 'minutos'],
  hour: ['hora', 'horas'],
  day: ['día', 'días'],
  week: ['semana', 'semanas'],
  month: ['mes', 'meses'],
  year: ['año', 'años'],
}

const EVERY: Record<RepeatUnit, string> = {
  minute: 'cada minuto',
  hour: 'cada hora',
  day: 'cada día',
  month: 'cada mes',
  year: 'cada año',
}

const WEEKDAYS = weekdaysOf('lunes martes miércoles jueves viernes sábado domingo')

const NTH = new Map([
  [1, 'primer'],
  [2, 'segundo'],
  [3, 'tercer'],
  [4, 'cuarto'],
  [5, 'quinto'],
  [-1, 'último'],
  [-2, 'penúltimo'],
])

const nth = (n: number): string => NTH.get(n) ?? `${n}º`

/** "a la 1:00", "a las 9:00" */
const at = (clock: string): string => (/^0?1:|^0?1\s/.test(clock) ? `a la ${clock}` : `a las ${clock}`)

const PARTS = {
  morning: 'por la mañana',
  noon: 'al mediodía',
  afternoon: 'por la tarde',
  evening: 'por la tarde',
  night: 'por la noche',
}

export const describer = describerOf({
  date: dateIn('es'),
  clock: clockIn('es'),
  once: (date, clock) => `el ${date} ${at(clock)}`,
  and: 'y',
  units: ' y ',
  now: 'ahora',
  counted: (n, unit) => counted(n, ...UNITS[unit]),
  ahead: (length) => `en ${length}`,
  ago: (length) => `hace ${length}`,
  weekdays: WEEKDAYS,
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  rule: {
    every: (unit, n) => (n === 1 ? EVERY[unit] : `cada ${n} ${UNITS[unit][1]}`),
    workdays: 'de lunes a viernes',
    weekly: (names, n) => (n === 1 ? `cada ${names}` : `cada ${n} semanas el ${names}`),
    monthly: (every, days) => `${every} ${days}`,
    yearly: (every, days, months) => `${every} ${days} de ${months}`,
    workdayOfMonth: (n) => `el ${nth(n)} día laborable`,
    weekdaysOfMonth: (days) => `el ${joined(days.map(({ n }) => nth(n)))} ${WEEKDAYS[days[0]?.day ?? 'MO']}`,
    daysOfMonth: (days, isOfYear) =>
      days.some((day) => day < 0)
        ? `el ${joined(days.map((day) => (day < 0 ? `${nth(day)} día` : String(day))))}`
        : `${isOfYear ? 'el' : days.length > 1 ? 'los días' : 'el día'} ${joined(days.map(String))}`,
    at: (clocks) => at(clocks),
    between: (from, to) => `entre las ${from} y las ${to}`,
    onWorkdays: 'de lunes a viernes',
    onDays: (names) => `los ${names}`,
    inMonths: (months, isExcept) => `${isExcept ? 'excepto ' : ''}en ${months}`,
    times: (n) => `, ${counted(n, 'vez', 'veces')}`,
    until: (date, clock) => (clock === null ? `hasta el ${date}` : `hasta el ${date} ${at(clock)}`),
  },
  period: {
    days: { [-1]: 'ayer', 0: 'hoy', 1: 'mañana', 2: 'pasado mañana' },
    weeks: { [-1]: 'la semana pasada', 0: 'esta semana', 1: 'la semana que viene' },
    onDate: (date) => `el ${date}`,
    todays: {
      morning: 'esta mañana',
      noon: 'hoy al mediodía',
      afternoon: 'esta tarde',
      evening: 'esta tarde',
      night: 'esta noche',
    },
    partOf: (day, part) => `${day} ${PARTS[part]}`,
    fromClock: (day, clock) => `${day} desde las ${clock}`,
    betweenClocks: (day, from, to) => `${day} entre las ${from} y las ${to}`,
    weekOf: (date) => `la semana del ${date}`,
    inMonth: (month, year) => `en ${month}${year === null ? '' : ` de ${year}`}`,
    bothDays: (first, last) => `el ${first} y el ${last}`,
    range: (first, last) => `del ${first} al ${last}`,
    from: (date) => `desde el ${date}`,
    until: (date) => `hasta el ${date}`,
  },
})

const { describeInstant, describeSchedule } = describer

export function explain(problem: Problem, context: Context): string {
  switch (problem.kind) {
    case 'already-past': {
      const past = `Ya ha pasado: ${describeInstant(problem.at, context)}.`
      if (problem.offer === undefined) return `${past} ¿Cuándo quieres que sea?`
      return `${past} ¿Lo pongo para ${describeSchedule(problem.offer, context)}?`
    }
    case 'impossible-date':
      return `El día “${problem.said}” no existe. ¿Qué día quieres decir, p. ej. “5 de junio”?`
    case 'impossible-time':
      return `“${problem.said}” no es una hora que marque un reloj. ¿Qué hora quieres decir, p. ej. “17:30”?`
    case 'not-positive':
      return `“${problem.said}” no lleva a ningún momento futuro. ¿Dentro de cuánto, p. ej. “en 10 minutos”?`
    case 'too-far':
      return `“${problem.said}” está más lejos de lo que puedo prometer. Hasta cien años está bien.`
    case 'too-often':
      return `“${problem.said}” es más a menudo de lo que puedo recordarte. Como mucho una vez por minuto, p. ej. “cada 5 minutos”.`
    case 'never-happens':
      return `“${problem.said}” no llega nunca. ¿Qué días o qué final quieres decir?`
    case 'unknown-zone':
      return `No conozco la zona horaria “${problem.said}”. Basta una ciudad, p. ej. “Madrid”.`
    case 'public-holidays': {
      const single =
        'Todavía no puedo saltarme los festivos, solo días sueltos, p. ej. “sáltate navidad” cuando ya esté puesto.'
      if (problem.offer === undefined) return `${single} ¿Cuándo quieres que llegue, festivos incluidos?`
      return `${single} ¿Te lo recuerdo ${describeSchedule(problem.offer, context)}, festivos incluidos?`
    }
    case 'workday-step': {
      const days = `“${problem.said}” cae cada semana en días distintos, y eso no sé contarlo.`
      if (problem.offer === undefined) return `${days} ¿Qué días de la semana quieres decir?`
      return `${days} ¿Lo pongo ${describeSchedule(problem.offer, context)}?`
    }
    case 'too-long':
      return `Ese mensaje tiene ${problem.length} caracteres; leo hasta ${problem.limit}. ¿Puedes acortarlo?`
    case 'two-times':
      return `“${problem.first}” y “${problem.last}” son dos momentos, y un recordatorio tiene uno. Dilos en dos mensajes, o dime uno para las dos cosas.`
    case 'not-a-time':
      return problem.said === ''
        ? 'No he encontrado ningún momento ahí. Prueba con “mañana a las 9” o “en 20 minutos”.'
        : `No sé cuándo es “${problem.said}”. Prueba con “mañana a las 9” o “en 20 minutos”.`
  }
}

export const about: AboutPages = {
  privacy: {
    title: 'Privacidad',
    paragraphs: [
      'Este bot guarda lo que necesita para recordarte las cosas: las palabras y horas de tus recordatorios, tu nombre y tu identificador en este chat, tu zona horaria, tu idioma y otros ajustes, y adónde escribirte. De los mensajes que no ponen nada no guarda nada.',
      'Todo lo guarda quien lleva este bot, en un solo lugar, y no se entrega a nadie más. Un recordatorio viaja por la app en la que lo pediste, con las condiciones de esa app. Los registros no contienen palabras ni nombres.',
      'Di “exporta mis datos” para recibirlo todo, y “borra todo sobre mí” para que se borre al momento. Los recordatorios hechos o cancelados se borran solos al cabo de un tiempo.',
      'Si tienes preguntas, habla con quien te instaló el bot: tu administrador, o la persona que lo lleva.',
    ],
  },
  terms: {
    title: 'Condiciones de uso',
    paragraphs: [
      'Usa el bot para recordatorios, los tuyos y los que otros quieren de ti. No lo uses para molestar; quien recibe recordatorios de alguien puede silenciarlo o bloquearlo.',
      'El bot hace lo posible por llegar a tiempo y dice cuándo llega tarde, pero no puede llegar mientras él, su máquina o tu app no funcionan. No le confíes tu salud ni tu seguridad.',
      'El programa es libre, con licencia MIT y sin garantía. Quien lleva este bot puede tener además sus propias condiciones.',
    ],
  },
}
