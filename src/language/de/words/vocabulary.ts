import type { IsoWeekday } from '../../calendar/days.js'
import { table } from '../../text/table.js'
import type { Unit } from '../../time/length.js'
import type { PartName } from '../../time/parts.js'

// all words are written as `folded` leaves them: lower case, ae oe ue ss

export const WEEKDAYS: Map<string, IsoWeekday> = table([
  [1, 'montag'],
  [2, 'dienstag'],
  [3, 'mittwoch'],
  [4, 'donnerstag'],
  [5, 'freitag'],
  [6, 'samstag sonnabend'],
  [7, 'sonntag'],
])

/** Words of their own besides ("so", "do", "mi"): days only with a dot, a date or a preposition. */
export const SHORT_WEEKDAYS: Map<string, IsoWeekday> = table([
  [1, 'mo'],
  [2, 'di'],
  [3, 'mi'],
  [4, 'do'],
  [5, 'fr'],
  [6, 'sa'],
  [7, 'so'],
])

/** "montags": every Monday. */
export const PLURAL_WEEKDAYS: Map<string, IsoWeekday> = new Map([...WEEKDAYS].map(([name, day]) => [`${name}s`, day]))

export const MONTHS: Map<string, number> = table([
  [1, 'januar jan jaenner jaen'],
  [2, 'februar feb feber'],
  [3, 'maerz maer mrz marz'],
  [4, 'april apr'],
  [5, 'mai'],
  [6, 'juni jun'],
  [7, 'juli jul'],
  [8, 'august aug'],
  [9, 'september sep sept'],
  [10, 'oktober okt'],
  [11, 'november nov'],
  [12, 'dezember dez'],
])

export const UNITS: Map<string, Unit> = table<Unit>([
  ['second', 'sekunde sekunden sek sec'],
  ['minute', 'minute minuten min mins minuetchen'],
  ['hour', 'stunde stunden std stdn'],
  ['day', 'tag tage tagen tages'],
  ['business-day', 'werktag werktage werktagen arbeitstag arbeitstage arbeitstagen'],
  ['week', 'woche wochen wo'],
  ['month', 'monat monate monaten monats'],
  ['quarter', 'quartal quartale quartalen vierteljahr'],
  ['year', 'jahr jahre jahren jahres'],
  ['decade', 'jahrzehnt jahrzehnte jahrzehnten'],
])

/** Minutes in parts of an hour that are one word. */
export const QUARTERS = new Map([
  ['viertelstunde', 15],
  ['viertelstunden', 15],
  ['halbstunde', 30],
  ['dreiviertelstunde', 45],
])

/** Only right behind digits: "5m", "2 h". */
export const TERSE_UNITS: Map<string, Unit> = table<Unit>([
  ['second', 's'],
  ['minute', 'm'],
  ['hour', 'h'],
  ['day', 'd t'],
  ['week', 'w'],
])

const ONES = 'null ein zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf dreizehn vierzehn fuenfzehn sechzehn'
const BELOW_TWENTY = `${ONES} siebzehn achtzehn neunzehn`.split(' ')
const TENS = '_ _ zwanzig dreissig vierzig fuenfzig sechzig siebzig achtzig neunzig'.split(' ')

/** Whole numbers in words, to 99, and the forms of one. */
export const NUMBERS = new Map<string, number>()
for (let n = 0; n < 100; n += 1) {
  const ones = BELOW_TWENTY[n % 10] as string
  const tens = TENS[Math.floor(n / 10)] as string
  if (n < 20) NUMBERS.set(BELOW_TWENTY[n] as string, n)
  else NUMBERS.set(n % 10 === 0 ? tens : `${ones}und${tens}`, n)
}
for (const one of ['eins', 'eine', 'einer', 'einem', 'einen', 'nem', 'ner']) NUMBERS.set(one, 1)
NUMBERS.set('zwo', 2)
NUMBERS.set('hundert', 100)

/** "erste", "dritten", "zwanzigster" by their stem. */
const ORDINAL_STEMS = new Map<string, number>([
  ['erst', 1],
  ['dritt', 3],
  ['siebt', 7],
  ['acht', 8],
])
for (const [word, n] of NUMBERS) {
  if (n === 0 || n > 31 || /^(?:eins|eine.|eine|ein|nem|ner|drei|sieben|acht|zwo)$/.test(word)) continue
  ORDINAL_STEMS.set(`${word}${n < 20 ? 't' : 'st'}`, n)
}

export const ORDINALS = new Map<string, number>(
  [...ORDINAL_STEMS].flatMap(([stem, n]) => ['e', 'en', 'er', 'es', 'em'].map((end) => [`${stem}${end}`, n] as const)),
)

/** Parts of the day; those with a time of their own say it in hours. */
export interface PartWord {
  part: PartName
  hour?: number
}

export const PARTS: Map<string, PartWord> = table<PartWord>([
  [{ part: 'morning' }, 'frueh morgens fruehmorgens fruehs'],
  [{ part: 'morning', hour: 10 }, 'vormittag vormittags'],
  [{ part: 'noon' }, 'mittag mittags'],
  [{ part: 'afternoon' }, 'nachmittag nachmittags'],
  [{ part: 'evening' }, 'abend abends'],
  [{ part: 'night', hour: 22 }, 'nacht nachts'],
])
