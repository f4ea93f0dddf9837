import type { AmountUnit } from '../../say/amounts.js'
import { describerOf } from '../../say/describe.js'
import { type RepeatUnit, weekdaysOf } from '../../say/time-words.js'
import { chosen, joined } from './sentences.js'
import { clockText, dateText } from './wall-words.js'

const NTH = new Map([
  [1, 'premier'],
  [2, 'deuxième'],
  [3, 'troisième'],
  [4, 'quatrième'],
  [5, 'cinquième'],
  [-1, 'dernier'],
  [-2, 'avant-dernier'],
])
const nth = (n: number): string => NTH.get(n) ?? (n < 0 ? `${-n}e avant la fin` : `${n}e`)

const WEEKDAYS = weekdaysOf('lundi mardi mercredi jeudi vendredi samedi dimanche')

/** One, many. */
const UNITS: Record<AmountUnit, [one: string, many: string]> = {
  second: ['seconde', 'secondes'],
  minute: ['minute', 'minutes'],
  hour: ['heure', 'heures'],
  day: ['jour', 'jours'],
  week: ['semaine', 'semaines'],
  month: ['mois', 'mois'],
  year: ['an', 'ans'],
}

/** Every one of them, and what stands in front of a number of them. */
const EVERY: Record<RepeatUnit, [one: string, many: string]> = {
  minute: ['toutes les minutes', 'toutes les'],
  hour: ['toutes les heures', 'toutes les'],
  day: ['tous les jours', 'tous les'],
  month: ['tous les mois', 'tous les'],
  year: ['tous les ans', 'tous les'],
}

const PARTS = { morning: 'matin', noon: 'midi', afternoon: 'après-midi', evening: 'soir', night: 'dans la nuit' }

const isVowel = (word: string): boolean => /^[aeiouâéèêœh]/i.test(word)
const ofMonth = (month: string): string => (isVowel(month) ? `d’${month}` : `de ${month}`)
const dayOfMonth = (day: number): string => (day === 1 ? '1er' : String(day))

export const describer = describerOf({
  date: dateText,
  clock: clockText,
  once: (date, clock) => `${date} à ${clock}`,
  and: 'et',
  now: 'maintenant',
  counted: (n, unit) => `${n} ${chosen(n, ...UNITS[unit])}`,
  ahead: (length) => `dans ${length}`,
  ago: (length) => `il y a ${length}`,
  weekdays: WEEKDAYS,
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  rule: {
    every: (unit, n) => {
      const [one, many] = EVERY[unit]
      if (n === 1) return one
      return n === 2 && unit === 'day' ? 'un jour sur deux' : `${many} ${n} ${UNITS[unit][1]}`
    },
    workdays: 'en semaine',
    weekly: (_, n, days) => {
      const names = days.map((day) => WEEKDAYS[day])
      if (n === 1)
        return names.length === 1 ? `tous les ${names[0]}s` : `tous les ${joined(names.map((name) => `${name}s`))}`
      return n === 2 && names.length === 1
        ? `un ${names[0]} sur deux`
        : `toutes les ${n} semaines ${joined(names.map((name) => `le ${name}`))}`
    },
    monthly: (each, days) => `${each} ${days}`,
    yearly: (each, days, months, isDate) => `${each} ${isDate ? `${days} ${months}` : `${days} ${ofMonth(months)}`}`,
    workdayOfMonth: (n) => `le ${nth(n)} jour ouvré`,
    weekdaysOfMonth: (days) => `le ${joined(days.map(({ n }) => nth(n)))} ${WEEKDAYS[days[0]?.day ?? 'MO']}`,
    daysOfMonth: (days) => joined(days.map((day) => `le ${day < 0 ? `${nth(day)} jour` : dayOfMonth(day)}`)),
    at: (clocks) => `à ${clocks}`,
    between: (from, to) => `entre ${from} et ${to}`,
    onWorkdays: 'en semaine',
    onDays: (_, days) => joined(days.map((day) => `le ${WEEKDAYS[day]}`)),
    inMonths: (months, isExcept) => `${isExcept ? 'sauf ' : ''}en ${months}`,
    times: (n) => `, ${n} fois`,
    until: (date, clock) => (clock === null ? `jusqu’au ${date}` : `jusqu’au ${date} à ${clock}`),
  },
  period: {
    days: { [-1]: 'hier', 0: 'aujourd’hui', 1: 'demain', 2: 'après-demain' },
    weeks: { [-1]: 'la semaine dernière', 0: 'cette semaine', 1: 'la semaine prochaine' },
    onDate: (date) => `le ${date}`,
    todays: {
      morning: 'ce matin',
      noon: 'ce midi',
      afternoon: 'cet après-midi',
      evening: 'ce soir',
      night: 'cette nuit',
    },
    partOf: (day, part) => `${day} ${PARTS[part]}`,
    fromClock: (day, clock) => `${day} à partir de ${clock}`,
    betweenClocks: (day, from, to) => `${day} entre ${from} et ${to}`,
    weekOf: (date) => `la semaine du ${date}`,
    inMonth: (month, year) => `en ${month}${year === null ? '' : ` ${year}`}`,
    bothDays: (first, last) => `le ${first} et le ${last}`,
    range: (first, last) => `du ${first} au ${last}`,
    from: (date) => `à partir du ${date}`,
    until: (date) => `jusqu’au ${date}`,
  },
})
