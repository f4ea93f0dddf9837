import type { AmountUnit } from '../../say/amounts.js'
import { describerOf } from '../../say/describe.js'
import { type RepeatUnit, weekdaysOf } from '../../say/time-words.js'
import { clockText, dateText } from './wall-words.js'

const NTH = new Map([
  [1, 'ersten'],
  [2, 'zweiten'],
  [3, 'dritten'],
  [4, 'vierten'],
  [5, 'fünften'],
  [-1, 'letzten'],
  [-2, 'vorletzten'],
])

const WEEKDAYS = weekdaysOf('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag')

const PARTS = { morning: 'früh', noon: 'Mittag', afternoon: 'Nachmittag', evening: 'Abend', night: 'Nacht' }

/** One, many, and many behind "in" and "vor". */
const UNITS: Record<AmountUnit, [one: string, many: string, dative: string]> = {
  second: ['Sekunde', 'Sekunden', 'Sekunden'],
  minute: ['Minute', 'Minuten', 'Minuten'],
  hour: ['Stunde', 'Stunden', 'Stunden'],
  day: ['Tag', 'Tage', 'Tagen'],
  week: ['Woche', 'Wochen', 'Wochen'],
  month: ['Monat', 'Monate', 'Monaten'],
  year: ['Jahr', 'Jahre', 'Jahren'],
}

/** Every one, and every so many. */
const EVERY: Record<RepeatUnit, string> = {
  minute: 'jede Minute',
  hour: 'jede Stunde',
  day: 'jeden Tag',
  month: 'jeden Monat',
  year: 'jedes Jahr',
}

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} und ${words.at(-1)}`
const nth = (n: number): string => NTH.get(n) ?? `${n}.`

export const describer = describerOf({
  date: dateText,
  clock: (seconds, context) => clockText(seconds, context, false),
  clocks: (seconds, context) => list(seconds.map((one, i) => clockText(one, context, i === seconds.length - 1))),
  once: (date, clock) => `${date} um ${clock}`,
  and: 'und',
  now: 'jetzt',
  counted: (n, unit) => `${n} ${UNITS[unit][n === 1 ? 0 : 1]}`,
  countedFrom: (n, unit) => `${n} ${UNITS[unit][n === 1 ? 0 : 2]}`,
  ahead: (length) => `in ${length}`,
  ago: (length) => `vor ${length}`,
  weekdays: WEEKDAYS,
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  rule: {
    every: (unit, n) =>
      n === 1 ? EVERY[unit] : n === 2 && unit === 'day' ? 'jeden zweiten Tag' : `alle ${n} ${UNITS[unit][1]}`,
    workdays: 'wochentags',
    weekly: (names, n, days) =>
      n === 1
        ? `jeden ${names}`
        : n === 2 && days.length === 1
          ? `jeden zweiten ${names}`
          : `alle ${n} Wochen am ${names}`,
    monthly: (every, days) => `${every} am ${days}`,
    yearly: (every, days, months, isDate) => `${every} am ${days}${isDate ? ' ' : ' im '}${months}`,
    workdayOfMonth: (n) => `${nth(n)} Werktag`,
    weekdaysOfMonth: (days) => list(days.map(({ n, day }) => `${nth(n)} ${WEEKDAYS[day]}`)),
    daysOfMonth: (days) => list(days.map((day) => (day < 0 ? `${nth(day)} Tag` : `${day}.`))),
    at: (clocks) => `um ${clocks}`,
    between: (from, to) => `zwischen ${from} und ${to}`,
    onWorkdays: 'wochentags',
    onDays: (names) => `am ${names}`,
    inMonths: (months, isExcept) => `${isExcept ? 'außer ' : ''}im ${months}`,
    times: (n) => `, ${n} Mal`,
    until: (date, clock) => (clock === null ? `bis ${date}` : `bis ${date} um ${clock}`),
  },
  period: {
    days: { [-1]: 'gestern', 0: 'heute', 1: 'morgen', 2: 'übermorgen' },
    weeks: { [-1]: 'letzte Woche', 0: 'diese Woche', 1: 'nächste Woche' },
    onDate: (date) => `am ${date}`,
    partOf: (day, part) => `${day} ${PARTS[part]}`,
    fromClock: (day, clock) => `${day} ab ${clock}`,
    betweenClocks: (day, from, to) => `${day} zwischen ${from} und ${to}`,
    weekOf: (date) => `in der Woche ab ${date}`,
    inMonth: (month, year) => `im ${month}${year === null ? '' : ` ${year}`}`,
    bothDays: (first, last) => `am ${first} und ${last}`,
    range: (first, last) => `von ${first} bis ${last}`,
    from: (date) => `ab ${date}`,
    until: (date) => `bis ${date}`,
  },
})
