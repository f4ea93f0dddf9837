import { describerOf } from '../../say/describe.js'
import { type RepeatUnit, weekdaysOf } from '../../say/time-words.js'
import { clockOf, clockText, dateText } from './wall-words.js'

const NTH = new Map([
  [1, 'first'],
  [2, 'second'],
  [3, 'third'],
  [4, 'fourth'],
  [5, 'fifth'],
  [-1, 'last'],
  [-2, 'second to last'],
])

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

function ordinal(n: number): string {
  const tens = n % 100
  const suffix = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return `${n}${suffix}`
}

const nth = (n: number): string => NTH.get(n) ?? (n < 0 ? `${ordinal(-n)} to last` : ordinal(n))

function every(unit: RepeatUnit | 'week', n: number): string {
  if (n === 1) return `every ${unit}`
  return n === 2 && unit !== 'hour' && unit !== 'minute' ? `every other ${unit}` : `every ${n} ${unit}s`
}

const WEEKDAYS = weekdaysOf('Monday Tuesday Wednesday Thursday Friday Saturday Sunday')

const PARTS = { morning: 'morning', noon: 'noon', afternoon: 'afternoon', evening: 'evening', night: 'night' }

export const describer = describerOf({
  date: dateText,
  clock: (seconds, context) => clockText(seconds, clockOf(context)),
  instant: (date, clock) => `${date}, ${clock}`,
  once: (date, clock) => `${date} at ${clock}`,
  and: 'and',
  now: 'now',
  counted: (n, unit) => `${n} ${unit}${n === 1 ? '' : 's'}`,
  ahead: (length) => `in ${length}`,
  ago: (length) => `${length} ago`,
  weekdays: WEEKDAYS,
  months: 'January February March April May June July August September October November December'.split(' '),
  rule: {
    every,
    workdays: 'every weekday',
    weekly: (names, n, days) =>
      n === 1
        ? `every ${names}`
        : n === 2 && days.length === 1
          ? `every other ${names}`
          : `${every('week', n)} on ${names}`,
    monthly: (each, days) => `${each} on ${days}`,
    yearly: (each, days, months, isDate) => `${each} on ${isDate ? `${months} ${days}` : `${days} of ${months}`}`,
    workdayOfMonth: (n) => `the ${nth(n)} business day`,
    weekdaysOfMonth: (days) => `the ${list(days.map(({ n }) => nth(n)))} ${WEEKDAYS[days[0]?.day ?? 'MO']}`,
    daysOfMonth: (days, isOfYear) =>
      isOfYear
        ? list(days.map(String))
        : `the ${list(days.map((day) => (day === -1 ? 'last day' : day < 0 ? `${nth(day)} day` : ordinal(day))))}`,
    at: (clocks) => `at ${clocks}`,
    between: (from, to) => `between ${from} and ${to}`,
    onWorkdays: 'on weekdays',
    onDays: (names) => `on ${names}`,
    inMonths: (months, isExcept) => `${isExcept ? 'except ' : ''}in ${months}`,
    times: (n) => `, ${n} times`,
    until: (date, clock) => (clock === null ? `until ${date}` : `until ${date} at ${clock}`),
  },
  period: {
    days: { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' },
    weeks: { [-1]: 'last week', 0: 'this week', 1: 'next week' },
    onDate: (date) => `on ${date}`,
    todays: {
      morning: 'this morning',
      noon: 'today at noon',
      afternoon: 'this afternoon',
      evening: 'this evening',
      night: 'tonight',
    },
    partOf: (day, part, isNamed) => `${day}${isNamed ? '' : ' in the'} ${PARTS[part]}`,
    fromClock: (day, clock) => `${day} from ${clock} on`,
    betweenClocks: (day, from, to) => `${day} between ${from} and ${to}`,
    weekOf: (date) => `in the week of ${date}`,
    inMonth: (month, year) => `in ${month}${year === null ? '' : ` ${year}`}`,
    bothDays: (first, last) => `on ${first} and ${last}`,
    range: (first, last) => `from ${first} to ${last}`,
    from: (date) => `from ${date} on`,
    until: (date) => `until ${date}`,
  },
})
