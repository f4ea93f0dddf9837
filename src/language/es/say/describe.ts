import type { AmountUnit } from '../../say/amounts.js'
import { describerOf } from '../../say/describe.js'
import { type RepeatUnit, weekdaysOf } from '../../say/time-words.js'
import { clockIn, dateIn } from '../../say/wall.js'
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
