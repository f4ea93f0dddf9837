import type { Context } from '../../intent.js'
import type { AboutPages } from '../../language.js'
import type { AmountUnit } from '../../say/amounts.js'
import { describerOf } from '../../say/describe.js'
import { type RepeatUnit, weekdaysOf } from '../../say/time-words.js'
import type { Problem } from '../../time-reading.js'
import { chosen, clockText, dateText, joined, quoted } from './sentences.js'

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

const { describeInstant, describeSchedule } = describer

export function explain(problem: Problem, context: Context): string {
  switch (problem.kind) {
    case 'already-past': {
      const past = `${describeInstant(problem.at, context)}, c’est déjà passé.`
      if (problem.offer === undefined) return `${past} Quand alors ?`
      return `${past} Dois-je prendre ${describeSchedule(problem.offer, context)} ?`
    }
    case 'impossible-date':
      return `Le jour ${quoted(problem.said)} n’existe pas. Quel jour veux-tu dire, par exemple « 5 juin » ?`
    case 'impossible-time':
      return `${quoted(problem.said)}, aucune horloge ne l’affiche. Quelle heure veux-tu dire, par exemple « 17h30 » ?`
    case 'not-positive':
      return `${quoted(problem.said)} ne mène pas vers l’avenir. Dans combien de temps, par exemple « dans 10 minutes » ?`
    case 'too-far':
      return `${quoted(problem.said)}, c’est plus loin que ce que je peux promettre. Jusqu’à cent ans, ça va.`
    case 'too-often':
      return `${quoted(problem.said)}, c’est plus souvent que je ne peux le rappeler. Une fois par minute au plus, par exemple « toutes les 5 minutes ».`
    case 'never-happens':
      return `${quoted(problem.said)} n’arrive jamais. Quels jours ou quelle fin veux-tu dire ?`
    case 'unknown-zone':
      return `Je ne connais pas le fuseau horaire ${quoted(problem.said)}. Une ville convient bien, par exemple « Paris ».`
    case 'public-holidays': {
      const single =
        'Je ne sais pas encore laisser de côté les jours fériés, seulement des jours précis, par exemple « saute-le à Noël » une fois que c’est noté.'
      if (problem.offer === undefined) return `${single} Quand doit-il venir, jours fériés compris ?`
      return `${single} Dois-je te le rappeler ${describeSchedule(problem.offer, context)}, jours fériés compris ?`
    }
    case 'workday-step': {
      const days = `${quoted(problem.said)} tombe chaque semaine sur d’autres jours, et je ne sais pas le compter.`
      if (problem.offer === undefined) return `${days} Quels jours de la semaine veux-tu dire ?`
      return `${days} Dois-je prendre ${describeSchedule(problem.offer, context)} ?`
    }
    case 'too-long':
      return `Ce message a ${problem.length} caractères ; je lis jusqu’à ${problem.limit}. Peux-tu le dire plus court ?`
    case 'two-times':
      return `${quoted(problem.first)} et ${quoted(problem.last)}, ce sont deux moments, et un rappel n’en a qu’un. Dis-les en deux messages, ou donne-moi un seul moment pour les deux.`
    case 'not-a-time':
      return problem.said === ''
        ? 'Je n’y ai pas trouvé de moment. Essaie « demain à 9h » ou « dans 20 minutes ».'
        : `Je ne suis pas sûr de savoir quand est ${quoted(problem.said)}. Essaie « demain à 9h » ou « dans 20 minutes ».`
  }
}

export const about: AboutPages = {
  privacy: {
    title: 'Confidentialité',
    paragraphs: [
      'Ce bot garde ce qu’il lui faut pour te rappeler des choses : les mots et les heures de tes rappels, ton nom et ton identifiant dans cette discussion, ton fuseau horaire, ta langue et tes autres réglages, et où t’écrire. Des messages qui ne notent rien, il ne garde rien.',
      'Tout est gardé par la personne qui fait tourner ce bot, en un seul endroit, et n’est donné à personne d’autre. Un rappel passe par l’application où tu l’as demandé, selon les conditions de cette application. Les journaux ne contiennent ni mots ni noms.',
      'Dis « exporte mes rappels » pour tout recevoir, et « supprime tout ce que tu sais de moi » pour tout effacer aussitôt. Les rappels faits ou supprimés s’effacent d’eux-mêmes après quelque temps.',
      'Pour toute question, adresse-toi à la personne qui a installé le bot pour toi : ton administrateur, ou celui qui le fait tourner.',
    ],
  },
  terms: {
    title: 'Conditions d’utilisation',
    paragraphs: [
      'Utilise le bot pour des rappels, les tiens et ceux que d’autres veulent recevoir de toi. Ne t’en sers pas pour ennuyer les gens ; qui reçoit des rappels de quelqu’un peut le mettre en sourdine ou le bloquer.',
      'Le bot fait de son mieux pour venir à l’heure et dit quand il est en retard, mais il ne peut pas venir tant que lui, sa machine ou ton application est arrêtée. Ne lui confie ni ta santé ni ta sécurité.',
      'Le logiciel est libre sous licence MIT, sans garantie. La personne qui fait tourner ce bot peut avoir ses propres conditions en plus.',
    ],
  },
}
