import type { Context } from '../../intent.js'
import type { AboutPages } from '../../language.js'
import type { AmountUnit } from '../../say/amounts.js'
import { describerOf } from '../../say/describe.js'
import { type DayCode, type RepeatUnit, weekdaysOf } from '../../say/time-words.js'
import { clockText, dateIn } from '../../say/wall.js'
import type { Problem } from '../../time-reading.js'
import { chosen, joined, quoted } from './sentences.js'

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

const { describeInstant, describeSchedule } = describer

export function explain(problem: Problem, context: Context): string {
  switch (problem.kind) {
    case 'already-past': {
      const past = `È già passato: ${describeInstant(problem.at, context)}.`
      if (problem.offer === undefined) return `${past} Quando, allora?`
      return `${past} Facciamo ${describeSchedule(problem.offer, context)}?`
    }
    case 'impossible-date':
      return `Il giorno ${quoted(problem.said)} non esiste. Che giorno intendi, per esempio «5 giugno»?`
    case 'impossible-time':
      return `${quoted(problem.said)} non è un’ora che un orologio possa segnare. Che ora intendi, per esempio «17:30»?`
    case 'not-positive':
      return `${quoted(problem.said)} non porta avanti nel tempo. Tra quanto, per esempio «tra 10 minuti»?`
    case 'too-far':
      return `${quoted(problem.said)} è più lontano di quanto possa promettere. Fino a cent’anni va bene.`
    case 'too-often':
      return `${quoted(problem.said)} è più spesso di quanto possa ricordartelo. Al massimo una volta al minuto, per esempio «ogni 5 minuti».`
    case 'never-happens':
      return `${quoted(problem.said)} non capita mai. Quali giorni o quale fine intendi?`
    case 'unknown-zone':
      return `Non conosco il fuso orario ${quoted(problem.said)}. Va bene una città, per esempio «Roma».`
    case 'public-holidays': {
      const single =
        'Non so ancora saltare i giorni festivi, solo giorni precisi, per esempio «saltalo a Natale» una volta impostato.'
      if (problem.offer === undefined) return `${single} Quando deve arrivare, festivi compresi?`
      return `${single} Te lo ricordo ${describeSchedule(problem.offer, context)}, festivi compresi?`
    }
    case 'workday-step': {
      const days = `${quoted(problem.said)} cade ogni settimana in giorni diversi, e non so contarli.`
      if (problem.offer === undefined) return `${days} Quali giorni della settimana intendi?`
      return `${days} Facciamo ${describeSchedule(problem.offer, context)}?`
    }
    case 'too-long':
      return `Questo messaggio ha ${problem.length} caratteri; ne leggo fino a ${problem.limit}. Puoi dirlo in breve?`
    case 'two-times':
      return `${quoted(problem.first)} e ${quoted(problem.last)} sono due momenti, e un promemoria ne ha uno. Dilli in due messaggi, o dammi un solo momento per tutti e due.`
    case 'not-a-time':
      return problem.said === ''
        ? 'Non ci ho trovato un momento. Prova «domani alle 9» o «tra 20 minuti».'
        : `Non so bene quando sia ${quoted(problem.said)}. Prova «domani alle 9» o «tra 20 minuti».`
  }
}

export const about: AboutPages = {
  privacy: {
    title: 'Privacy',
    paragraphs: [
      'Questo bot conserva ciò che gli serve per ricordarti le cose: le parole e gli orari dei tuoi promemoria, il tuo nome e identificativo in questa chat, il fuso orario, la lingua e le altre impostazioni, e dove scriverti. Dei messaggi che non impostano niente non conserva niente.',
      'Tutto è conservato da chi gestisce questo bot, in un solo posto, e non viene dato a nessun altro. Un promemoria passa per l’app in cui l’hai chiesto, alle condizioni di quell’app. I registri non contengono né parole né nomi.',
      'Di’ «esporta i miei promemoria» per ricevere tutto, e «cancella tutto quello che sai di me» per eliminarlo subito. I promemoria fatti o cancellati si eliminano da soli dopo un po’.',
      'Per domande rivolgiti a chi ti ha installato il bot: il tuo amministratore, o la persona che lo gestisce.',
    ],
  },
  terms: {
    title: 'Condizioni d’uso',
    paragraphs: [
      'Usa il bot per i promemoria, i tuoi e quelli che altri vogliono da te. Non usarlo per infastidire le persone; chi riceve promemoria da qualcuno può silenziarlo o bloccarlo.',
      'Il bot fa del suo meglio per arrivare in tempo e dice quando è in ritardo, ma non può arrivare mentre lui, la sua macchina o la tua app sono fermi. Non affidargli la tua salute o la tua sicurezza.',
      'Il software è libero con licenza MIT, senza garanzia. Chi gestisce questo bot può avere inoltre condizioni proprie.',
    ],
  },
}
