import type { Context } from '../../intent.js'
import type { AmountUnit } from '../../say/amounts.js'
import { describerOf } from '../../say/describe.js'
import { type DayCode, type RepeatUnit, weekdaysOf } from '../../say/time-words.js'
import { clockText, dateIn } from '../../say/wall.js'
import { chosen, joined } from './sentences.js'

const NTH = new Map([
  [1, 'primo'],
  [2, 'secondo'],
  [3, 'terzo'],
  [4, 'quarto'],
  [5, 'quinto'],
  [-1, 'ultimo'],
  [-2, 'penultimo'],
])
const nth = (n: number): string => NTH.get(n) ?? `${n}°`

const WEEKDAYS = weekdaysOf('lunedì martedì mercoledì giovedì venerdì sabato domenica')

/** "l'ultima domenica", "il primo lunedì": only Sunday is feminine. */
function nthWeekday(numbers: readonly number[], day: DayCode): string {
  const named = numbers.map(nth).map((word) => (day === 'SU' ? word.replace(/o$/, 'a') : word))
  const article = /^[aeiou]/.test(named[0] ?? '') ? 'l’' : day === 'SU' ? 'la ' : 'il '
  return `${article}${joined(named)} ${WEEKDAYS[day]}`
}

/** One, many. */
const UNITS: Record<AmountUnit, [one: string, many: string]> = {
  second: ['secondo', 'secondi'],
  minute: ['minuto', 'minuti'],
  hour: ['ora', 'ore'],
  day: ['giorno', 'giorni'],
  week: ['settimana', 'settimane'],
  month: ['mese', 'mesi'],
  year: ['anno', 'anni'],
}

const EVERY: Record<RepeatUnit, string> = {
  minute: 'ogni minuto',
  hour: 'ogni ora',
  day: 'ogni giorno',
  month: 'ogni mese',
  year: 'ogni anno',
}

const PARTS = { morning: 'mattina', noon: 'a mezzogiorno', afternoon: 'pomeriggio', evening: 'sera', night: 'notte' }

/** "alle 9:00", "all’1:00", "alle 8:00 e alle 20:00" */
const at = (clock: string): string => (/^1:/.test(clock) ? `all’${clock}` : `alle ${clock}`)

/** `mar 24 nov` */
const dateText = (day: number, context: Context): string => dateIn('it')(day, context).replace(/,/g, '')

export const describer = describerOf({
  date: dateText,
  clock: clockText,
  clocks: (seconds, context) => joined(seconds.map((one) => at(clockText(one, context)))),
  once: (date, clock) => `${date} ${clock}`,
  and: 'e',
  units: ' e ',
  now: 'adesso',
  counted: (n, unit) => `${n} ${chosen(n, ...UNITS[unit])}`,
  ahead: (length) => `tra ${length}`,
  ago: (length) => `${length} fa`,
  weekdays: WEEKDAYS,
  months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(' '),
  rule: {
    every: (unit, n) => {
      if (n === 1) return EVERY[unit]
      return n === 2 && unit === 'day' ? 'un giorno sì e uno no' : `ogni ${n} ${UNITS[unit][1]}`
    },
    workdays: 'nei giorni feriali',
    weekly: (names, n, days) => {
      if (n === 1) return `ogni ${names}`
      const each = days.map((day) => `${day === 'SU' ? 'la' : 'il'} ${WEEKDAYS[day]}`)
      return `ogni ${n} settimane ${joined(each)}`
    },
    monthly: (each, days) => `${each} ${days}`,
    yearly: (each, days, months, isDate) => `${each} ${days} ${isDate ? months : `di ${months}`}`,
    workdayOfMonth: (n) => `${/^[aeiou]/.test(nth(n)) ? 'l’' : 'il '}${nth(n)} giorno lavorativo`,
    weekdaysOfMonth: (days) =>
      nthWeekday(
        days.map(({ n }) => n),
        days[0]?.day ?? 'MO',
      ),
    daysOfMonth: (days) => {
      const said = days.map((day) => (day < 0 ? `${nth(day)} giorno` : day === 1 ? '1°' : String(day)))
      return joined(said.map((day) => `${/^(?:[aeiou]|8$|11$)/.test(day) ? 'l’' : 'il '}${day}`))
    },
    at: (clocks) => clocks,
    between: (from, to) => `dalle ${from} ${to}`,
    onWorkdays: 'nei giorni feriali',
    onDays: (_, days) => joined(days.map((day) => `${day === 'SU' ? 'la' : 'il'} ${WEEKDAYS[day]}`)),
    inMonths: (months, isExcept) => `${isExcept ? 'tranne ' : ''}a ${months}`,
    times: (n) => `, ${n} ${n === 1 ? 'volta' : 'volte'}`,
    until: (date, clock) => (clock === null ? `fino a ${date}` : `fino a ${date} ${clock}`),
  },
  period: {
    days: { [-1]: 'ieri', 0: 'oggi', 1: 'domani', 2: 'dopodomani' },
    weeks: { [-1]: 'la settimana scorsa', 0: 'questa settimana', 1: 'la settimana prossima' },
    onDate: (date) => date,
    todays: {
      morning: 'stamattina',
      noon: 'oggi a mezzogiorno',
      afternoon: 'oggi pomeriggio',
      evening: 'stasera',
      night: 'stanotte',
    },
    partOf: (day, part) => `${day} ${PARTS[part]}`,
    fromClock: (day, clock) => `${day} ${clock.replace(/^alle/, 'dalle').replace(/^all’/, 'dall’')} in poi`,
    betweenClocks: (day, from, to) => `${day} dalle ${from} ${to}`,
    weekOf: (date) => `nella settimana di ${date}`,
    inMonth: (month, year) => `a ${month}${year === null ? '' : ` ${year}`}`,
    bothDays: (first, last) => `${first} e ${last}`,
    range: (first, last) => `da ${first} a ${last}`,
    from: (date) => `da ${date} in poi`,
    until: (date) => `fino a ${date}`,
  },
})
