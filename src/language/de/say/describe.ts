import type { Context } from '../../intent.js'
import type { AboutPages } from '../../language.js'
import type { AmountUnit } from '../../say/amounts.js'
import { describerOf } from '../../say/describe.js'
import { type RepeatUnit, weekdaysOf } from '../../say/time-words.js'
import type { Problem } from '../../time-reading.js'
import { clockText, dateText } from './sentences.js'

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

const { describeInstant, describeSchedule } = describer

export function explain(problem: Problem, context: Context): string {
  const { kind } = problem
  switch (kind) {
    case 'already-past': {
      const past = `${describeInstant(problem.at, context)} ist schon vorbei.`
      if (problem.offer === undefined) return `${past} Wann soll es stattdessen sein?`
      return `${past} Soll ich ${describeSchedule(problem.offer, context)} nehmen?`
    }
    case 'impossible-date':
      return `Den Tag „${problem.said}“ gibt es nicht. Welchen Tag meinst du, z. B. „5. Juni“?`
    case 'impossible-time':
      return `„${problem.said}“ zeigt keine Uhr. Welche Zeit meinst du, z. B. „17:30“?`
    case 'not-positive':
      return `„${problem.said}“ führt nicht in die Zukunft. In wie langer Zeit, z. B. „in 10 Minuten“?`
    case 'too-far':
      return `„${problem.said}“ ist weiter weg, als ich versprechen kann. Bis zu hundert Jahre gehen.`
    case 'too-often':
      return `„${problem.said}“ ist öfter, als ich dich erinnern kann. Höchstens einmal pro Minute, z. B. „alle 5 Minuten“.`
    case 'never-happens':
      return `„${problem.said}“ kommt nie vor. Welche Tage oder welches Ende meinst du?`
    case 'unknown-zone':
      return `Die Zeitzone „${problem.said}“ kenne ich nicht. Eine Stadt genügt, z. B. „Berlin“.`
    case 'public-holidays': {
      const single =
        'Feiertage kann ich noch nicht auslassen, nur einzelne Tage, z. B. mit „lass es an Weihnachten aus“, sobald es steht.'
      if (problem.offer === undefined) return `${single} Wann soll es kommen, auch an Feiertagen?`
      return `${single} Soll ich dich ${describeSchedule(problem.offer, context)} erinnern, auch an Feiertagen?`
    }
    case 'workday-step': {
      const days = `„${problem.said}“ ist jede Woche an anderen Tagen, und das kann ich nicht zählen.`
      if (problem.offer === undefined) return `${days} An welchen Wochentagen meinst du es?`
      return `${days} Soll ich ${describeSchedule(problem.offer, context)} nehmen?`
    }
    case 'too-long':
      return `Deine Nachricht hat ${problem.length} Zeichen; ich lese bis zu ${problem.limit}. Geht es kürzer?`
    case 'two-times':
      return `„${problem.first}“ und „${problem.last}“ sind zwei Zeiten, und eine Erinnerung hat eine. Sag es in zwei Nachrichten, oder nenne mir eine Zeit für beides.`
    case 'not-a-time':
      return problem.said === ''
        ? 'Ich habe keine Zeit darin gefunden. Versuch „morgen um 9“ oder „in 20 Minuten“.'
        : `Ich weiß nicht, wann „${problem.said}“ ist. Versuch „morgen um 9“ oder „in 20 Minuten“.`
  }
}

export const about: AboutPages = {
  privacy: {
    title: 'Datenschutz',
    paragraphs: [
      'Der Bot behält, was er zum Erinnern braucht: Worte und Zeiten deiner Erinnerungen, deinen Namen und deine Kennung in diesem Chat, Zeitzone, Sprache und andere Einstellungen, und wohin er dir schreibt. Von Nachrichten, die nichts setzen, behält er nichts.',
      'Alles liegt an einer Stelle bei denen, die diesen Bot betreiben, und geht an niemanden sonst. Eine Erinnerung geht durch die App, in der du darum gebeten hast; für den Weg gelten deren Bedingungen. Protokolle enthalten keine Worte und keine Namen.',
      '„Exportiere meine Erinnerungen“ gibt dir alles, „lösche alles über mich“ löscht es sofort. Was erledigt oder gelöscht ist, verschwindet nach einer Weile von selbst.',
      'Fragen beantwortet, wer den Bot für dich installiert hat: deine Administration, oder wer ihn betreibt.',
    ],
  },
  terms: {
    title: 'Nutzungsbedingungen',
    paragraphs: [
      'Nutze den Bot für Erinnerungen, deine eigenen und die, die andere von dir möchten. Belästige damit niemanden; wer von jemandem Erinnerungen bekommt, kann ihn stummschalten oder blockieren.',
      'Der Bot tut sein Bestes, pünktlich zu kommen, und sagt, wenn er zu spät ist; er kann aber nicht kommen, solange er, seine Maschine oder deine App nicht läuft. Vertrau ihm weder Gesundheit noch Sicherheit an.',
      'Die Software ist frei unter der MIT-Lizenz, ohne Gewähr. Wer diesen Bot betreibt, kann eigene Bedingungen haben.',
    ],
  },
}
