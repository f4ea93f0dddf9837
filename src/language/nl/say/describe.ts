import type { Context } from '../../intent.js'
import type { AboutPages } from '../../language.js'
import type { AmountUnit } from '../../say/amounts.js'
import { describerOf } from '../../say/describe.js'
import { type RepeatUnit, weekdaysOf } from '../../say/time-words.js'
import { clockText, dateIn } from '../../say/wall.js'
import type { Problem } from '../../time-reading.js'
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

const { describeInstant, describeSchedule } = describer

export function explain(problem: Problem, context: Context): string {
  switch (problem.kind) {
    case 'already-past': {
      const past = `${describeInstant(problem.at, context)} is al voorbij.`
      if (problem.offer === undefined) return `${past} Wanneer moet het dan zijn?`
      return `${past} Zal ik er ${describeSchedule(problem.offer, context)} van maken?`
    }
    case 'impossible-date':
      return `De dag “${problem.said}” bestaat niet. Welke dag bedoel je, bijvoorbeeld “5 juni”?`
    case 'impossible-time':
      return `“${problem.said}” staat op geen enkele klok. Welke tijd bedoel je, bijvoorbeeld “17:30”?`
    case 'not-positive':
      return `“${problem.said}” ligt niet in de toekomst. Over hoe lang, bijvoorbeeld “over 10 minuten”?`
    case 'too-far':
      return `“${problem.said}” is verder weg dan ik kan beloven. Tot honderd jaar gaat goed.`
    case 'too-often':
      return `“${problem.said}” is vaker dan ik je kan herinneren. Hooguit eens per minuut kan, bijvoorbeeld “elke 5 minuten”.`
    case 'never-happens':
      return `“${problem.said}” komt nooit voor. Welke dagen of welk einde bedoel je?`
    case 'unknown-zone':
      return `De tijdzone “${problem.said}” ken ik niet. Een stad is genoeg, bijvoorbeeld “Amsterdam”.`
    case 'public-holidays': {
      const single =
        'Feestdagen kan ik nog niet overslaan, alleen losse dagen, bijvoorbeeld met “sla het over met kerst” zodra het er staat.'
      if (problem.offer === undefined) return `${single} Wanneer moet het komen, ook op feestdagen?`
      return `${single} Zal ik je ${describeSchedule(problem.offer, context)} herinneren, ook op feestdagen?`
    }
    case 'workday-step': {
      const days = `“${problem.said}” valt elke week op andere dagen, en dat kan ik niet tellen.`
      if (problem.offer === undefined) return `${days} Welke dagen van de week bedoel je?`
      return `${days} Zal ik er ${describeSchedule(problem.offer, context)} van maken?`
    }
    case 'too-long':
      return `Je bericht is ${problem.length} tekens lang; ik lees er tot ${problem.limit}. Kan het korter?`
    case 'two-times':
      return `“${problem.first}” en “${problem.last}” zijn twee tijden, en een herinnering heeft er één. Zeg het in twee berichten, of noem één tijd voor allebei.`
    case 'not-a-time':
      return problem.said === ''
        ? 'Ik heb er geen tijd in gevonden. Probeer “morgen om 9 uur” of “over 20 minuten”.'
        : `Ik weet niet zeker wanneer “${problem.said}” is. Probeer “morgen om 9 uur” of “over 20 minuten”.`
  }
}

export const about: AboutPages = {
  privacy: {
    title: 'Privacy',
    paragraphs: [
      'De bot bewaart wat hij nodig heeft om je te herinneren: de woorden en tijden van je herinneringen, je naam en je kenmerk in dit gesprek, je tijdzone, taal en andere instellingen, en waar hij je schrijft. Van berichten die niets instellen bewaart hij niets.',
      'Alles staat op één plek bij wie deze bot beheert, en gaat naar niemand anders. Een herinnering gaat door de app waarin je erom vroeg; onderweg gelden de voorwaarden van die app. Logboeken bevatten geen woorden en geen namen.',
      '“Exporteer mijn herinneringen” geeft je alles, “verwijder alles over mij” wist het meteen. Wat gedaan of verwijderd is, verdwijnt na een tijdje vanzelf.',
      'Vragen beantwoordt wie de bot voor je heeft geïnstalleerd: je beheerder, of wie hem laat draaien.',
    ],
  },
  terms: {
    title: 'Gebruiksvoorwaarden',
    paragraphs: [
      'Gebruik de bot voor herinneringen: de jouwe, en die anderen van je willen. Val er niemand mee lastig; wie herinneringen van iemand krijgt, kan diegene dempen of blokkeren.',
      'De bot doet zijn best om op tijd te zijn, en zegt het als hij te laat is; hij kan alleen niet komen zolang hij, zijn machine of je app niet draait. Vertrouw hem je gezondheid en veiligheid niet toe.',
      'De software is vrij onder de MIT-licentie, zonder garantie. Wie deze bot beheert, kan eigen voorwaarden hebben.',
    ],
  },
}
