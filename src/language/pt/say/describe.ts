import type { AmountUnit } from '../../say/amounts.js'
import { describerOf } from '../../say/describe.js'
import { type DayCode, type RepeatUnit, weekdaysOf } from '../../say/time-words.js'
import { clockIn, dateIn } from '../../say/wall.js'
import { counted, joined } from './sentences.js'

const UNITS: Record<AmountUnit, [one: string, many: string]> = {
  second: ['segundo', 'segundos'],
  minute: ['minuto', 'minutos'],
  hour: ['hora', 'horas'],
  day: ['dia', 'dias'],
  week: ['semana', 'semanas'],
  month: ['mês', 'meses'],
  year: ['ano', 'anos'],
}

const EVERY: Record<RepeatUnit, string> = {
  minute: 'a cada minuto',
  hour: 'a cada hora',
  day: 'todo dia',
  month: 'todo mês',
  year: 'todo ano',
}

const WEEKDAYS = weekdaysOf('segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo')

const isMasculine = (day: DayCode): boolean => day === 'SA' || day === 'SU'

const NTH = new Map([
  [1, 'primeir'],
  [2, 'segund'],
  [3, 'terceir'],
  [4, 'quart'],
  [5, 'quint'],
  [-1, 'últim'],
  [-2, 'penúltim'],
])

const nth = (n: number, ending: 'o' | 'a'): string => {
  const stem = NTH.get(n)
  return stem === undefined ? `${n}${ending === 'o' ? 'º' : 'ª'}` : `${stem}${ending}`
}

/** "à 1:00", "às 9:00", "ao meio-dia" is written in digits */
const at = (clock: string): string => (/^0?1:/.test(clock) ? `à ${clock}` : `às ${clock}`)

const PARTS = {
  morning: 'de manhã',
  noon: 'ao meio-dia',
  afternoon: 'à tarde',
  evening: 'no fim da tarde',
  night: 'à noite',
}

/** "toda segunda-feira e sexta-feira", "toda segunda-feira e todo sábado" */
const every = (names: string, days: readonly DayCode[]): string =>
  days.length > 1 && days.some((day) => isMasculine(day) !== isMasculine(days[0] ?? 'MO'))
    ? joined(days.map((day) => `${isMasculine(day) ? 'todo' : 'toda'} ${WEEKDAYS[day]}`))
    : `${isMasculine(days[0] ?? 'MO') ? 'todo' : 'toda'} ${names}`

export const describer = describerOf({
  date: dateIn('pt'),
  clock: clockIn('pt'),
  once: (date, clock) => `${date} ${at(clock)}`,
  and: 'e',
  units: ' e ',
  now: 'agora',
  counted: (n, unit) => counted(n, ...UNITS[unit]),
  ahead: (length) => `em ${length}`,
  ago: (length) => `há ${length}`,
  weekdays: WEEKDAYS,
  months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' '),
  rule: {
    every: (unit, n) => (n === 1 ? EVERY[unit] : `a cada ${n} ${UNITS[unit][1]}`),
    workdays: 'de segunda a sexta',
    weekly: (names, n, days) =>
      n === 1 ? every(names, days) : `a cada ${n} semanas ${isMasculine(days[0] ?? 'MO') ? 'no' : 'na'} ${names}`,
    monthly: (each, days) => `${each} ${days}`,
    yearly: (each, days, months) => `${each} ${days} de ${months}`,
    workdayOfMonth: (n) => `no ${nth(n, 'o')} dia útil`,
    weekdaysOfMonth: (days) => {
      const day = days[0]?.day ?? 'MO'
      const ending = isMasculine(day) ? 'o' : 'a'
      return `${ending === 'o' ? 'no' : 'na'} ${joined(days.map(({ n }) => nth(n, ending)))} ${WEEKDAYS[day]}`
    },
    daysOfMonth: (days) =>
      days.some((day) => day < 0)
        ? `no ${joined(days.map((day) => (day < 0 ? `${nth(day, 'o')} dia` : `dia ${day}`)))}`
        : `${days.length > 1 ? 'nos dias' : 'no dia'} ${joined(days.map(String))}`,
    at: (clocks) => at(clocks),
    between: (from, to) => `entre as ${from} e as ${to}`,
    onWorkdays: 'de segunda a sexta',
    onDays: (names, days) => `${isMasculine(days[0] ?? 'MO') ? 'todo' : 'toda'} ${names}`,
    inMonths: (months, isExcept) => `${isExcept ? 'exceto ' : ''}em ${months}`,
    times: (n) => `, ${counted(n, 'vez', 'vezes')}`,
    until: (date, clock) => (clock === null ? `até ${date}` : `até ${date} ${at(clock)}`),
  },
  period: {
    days: { [-1]: 'ontem', 0: 'hoje', 1: 'amanhã', 2: 'depois de amanhã' },
    weeks: { [-1]: 'na semana passada', 0: 'nesta semana', 1: 'na semana que vem' },
    onDate: (date) => `em ${date}`,
    partOf: (day, part) => `${day} ${PARTS[part]}`,
    fromClock: (day, clock) => `${day} a partir das ${clock}`,
    betweenClocks: (day, from, to) => `${day} entre as ${from} e as ${to}`,
    weekOf: (date) => `na semana de ${date}`,
    inMonth: (month, year) => `em ${month}${year === null ? '' : ` de ${year}`}`,
    bothDays: (first, last) => `em ${first} e ${last}`,
    range: (first, last) => `de ${first} a ${last}`,
    from: (date) => `a partir de ${date}`,
    until: (date) => `até ${date}`,
  },
})
