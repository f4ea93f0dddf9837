import type { Context } from '../../intent.js'
import type { AmountUnit } from '../../say/amounts.js'
import { describerOf } from '../../say/describe.js'
import { type RepeatUnit, weekdaysOf } from '../../say/time-words.js'
import { clockText, dateIn } from '../../say/wall.js'
import { joined, oneOrMany } from './sentences.js'

const NTH = new Map([
  [1, 'eerste'],
  [2, 'tweede'],
  [3, 'derde'],
  [4, 'vierde'],
  [5, 'vijfde'],
  [-1, 'laatste'],
  [-2, 'voorlaatste'],
])

const WEEKDAYS = weekdaysOf('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag')

const TODAYS = {
  morning: 'vanochtend',
  noon: 'vandaag tussen de middag',
  afternoon: 'vanmiddag',
  evening: 'vanavond',
  night: 'vannacht',
}
const PARTS = {
  morning: '’s ochtends',
  noon: 'tussen de middag',
  afternoon: '’s middags',
  evening: '’s avonds',
  night: '’s nachts',
}

/** Hours, quarters and years stand in the singular behind a number. */
const UNITS: Record<AmountUnit, [one: string, many: string]> = {
  second: ['seconde', 'seconden'],
  minute: ['minuut', 'minuten'],
  hour: ['uur', 'uur'],
  day: ['dag', 'dagen'],
  week: ['week', 'weken'],
  month: ['maand', 'maanden'],
  year: ['jaar', 'jaar'],
}
const EVERY: Record<RepeatUnit, string> = {
  minute: 'elke minuut',
  hour: 'elk uur',
  day: 'elke dag',
  month: 'elke maand',
  year: 'elk jaar',
}

const nth = (n: number): string => NTH.get(n) ?? `${n}e`

/** `di 24 nov`: the same in all countries. */
const dateText = (day: number, context: Context): string => dateIn('nl')(day, { ...context, locale: 'nl' })

export const describer = describerOf({
  date: dateText,
  clock: clockText,
  once: (date, clock) => `${date} om ${clock}`,
  and: 'en',
  now: 'nu',
  counted: (n, unit) => `${n} ${oneOrMany(n, ...UNITS[unit])}`,
  ahead: (length) => `over ${length}`,
  ago: (length) => `${length} geleden`,
  weekdays: WEEKDAYS,
  months: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  rule: {
    every: (unit, n) =>
      n === 1 ? EVERY[unit] : n === 2 && unit === 'day' ? 'om de dag' : `elke ${n} ${UNITS[unit][1]}`,
    workdays: 'elke werkdag',
    weekly: (names, n) =>
      n === 1 ? `elke ${names}` : n === 2 ? `om de week op ${names}` : `elke ${n} weken op ${names}`,
    monthly: (every, days) => `${every} op ${days}`,
    yearly: (every, days, months, isDate) => `${every} op ${days}${isDate ? ' ' : ' van '}${months}`,
    workdayOfMonth: (n) => `de ${nth(n)} werkdag`,
    weekdaysOfMonth: (days) => `de ${joined(days.map(({ n, day }) => `${nth(n)} ${WEEKDAYS[day]}`))}`,
    daysOfMonth: (days, isOfYear) =>
      isOfYear
        ? joined(days.map(String))
        : `de ${joined(days.map((day) => (day < 0 ? `${nth(day)} dag` : `${day}e`)))}`,
    at: (clocks) => `om ${clocks}`,
    between: (from, to) => `tussen ${from} en ${to}`,
    onWorkdays: 'op werkdagen',
    onDays: (names) => `op ${names}`,
    inMonths: (months, isExcept) => `${isExcept ? 'behalve ' : ''}in ${months}`,
    times: (n) => `, ${n} keer`,
    until: (date, clock) => (clock === null ? `tot en met ${date}` : `tot ${date} om ${clock}`),
  },
  period: {
    days: { [-1]: 'gisteren', 0: 'vandaag', 1: 'morgen', 2: 'overmorgen' },
    weeks: { [-1]: 'vorige week', 0: 'deze week', 1: 'volgende week' },
    onDate: (date) => `op ${date}`,
    todays: TODAYS,
    partOf: (day, part) => `${day} ${PARTS[part]}`,
    fromClock: (day, clock) => `${day} vanaf ${clock}`,
    betweenClocks: (day, from, to) => `${day} tussen ${from} en ${to}`,
    weekOf: (date) => `in de week van ${date}`,
    inMonth: (month, year) => `in ${month}${year === null ? '' : ` ${year}`}`,
    bothDays: (first, last) => `op ${first} en ${last}`,
    range: (first, last) => `van ${first} tot en met ${last}`,
    from: (date) => `vanaf ${date}`,
    until: (date) => `tot en met ${date}`,
  },
})
