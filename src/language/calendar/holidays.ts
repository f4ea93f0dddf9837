import { addBusinessDays, type DayNumber, dayNumber, isoWeekday, nthWeekday } from './days.js'
import { HINDU_HOLIDAYS } from './hindu-holidays.js'

/** Gregorian Easter Sunday (anonymous algorithm, Meeus/Jones/Butcher). */
function easterSunday(year: number): DayNumber {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1)
}

/** Sundays before Christmas: the fourth is the last. */
const advent =
  (n: number): HolidayRule =>
  (year) => {
    const eve = dayNumber(year, 12, 24)
    return eve - (isoWeekday(eve) % 7) - 7 * (4 - n)
  }

/** Julian Easter (Meeus), 13 days on in the Gregorian calendar of 1900 to 2099. */
const orthodoxEaster = (year: number): DayNumber => {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const month = Math.floor((d + e + 114) / 31)
  return dayNumber(year, month, ((d + e + 114) % 31) + 1) + 13
}

/** First days of the Chinese year 2020 to 2050, as month and day: computed new moons near midnight would be a day off. */
const LUNAR_NEW_YEARS = (
  '0125 0212 0201 0122 0210 0129 0217 0206 0126 0213 0203 0123 0211 0131 0219 0208 0128 0215 0204 0124 0212 0201 0122 ' +
  '0210 0130 0217 0206 0126 0214 0202 0123'
).split(' ')
const FIRST_LUNAR_YEAR = 2020
const CHINESE = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' })

/** Of years outside of the list what the calendar of the runtime says. */
const lunarNewYear = (year: number): DayNumber => {
  const known = LUNAR_NEW_YEARS[year - FIRST_LUNAR_YEAR]
  if (known !== undefined) return dayNumber(year, Number(known.slice(0, 2)), Number(known.slice(2)))
  const first = dayNumber(year, 1, 21)
  for (let day = first; day < first + 31; day += 1) if (CHINESE.format(day * 86_400_000) === '1/1') return day
  return first
}

export type HolidayRule = (year: number) => DayNumber

const fixed =
  (month: number, day: number): HolidayRule =>
  (year) =>
    dayNumber(year, month, day)

const weekday =
  (month: number, isoDay: number, n: number): HolidayRule =>
  (year) =>
    // The rules here name weeks that every month has.
    nthWeekday(year, month, isoDay, n) as DayNumber

const easter =
  (offset: number): HolidayRule =>
  (year) =>
    easterSunday(year) + offset

/** The last Sunday of May, a week later when that is Pentecost. */
const mothersDayFr: HolidayRule = (year) => {
  const last = nthWeekday(year, 5, 7, -1) as DayNumber
  return last === easterSunday(year) + 49 ? last + 7 : last
}

/** Weekday on or before a date, e.g. Victoria Day: the Monday before May 25th. */
const before =
  (month: number, day: number, isoDay: number): HolidayRule =>
  (year) => {
    const last = dayNumber(year, month, day) - 1
    return last - ((isoWeekday(last) - isoDay + 7) % 7)
  }

const usTaxDay: HolidayRule = (year) => addBusinessDays(dayNumber(year, 4, 15) - 1, 1)

/** Days with a name, by an id of our own. A bare name means the rule; names that differ by country carry the country. */
export const HOLIDAYS = {
  ...HINDU_HOLIDAYS,
  'new-year': fixed(1, 1),
  'new-years-eve': fixed(12, 31),
  epiphany: fixed(1, 6),
  'mlk-day': weekday(1, 1, 3),
  'australia-day': fixed(1, 26),
  'republic-day-in': fixed(1, 26),
  'burns-night': fixed(1, 25),
  'groundhog-day': fixed(2, 2),
  candlemas: fixed(2, 2),
  valentines: fixed(2, 14),
  'presidents-day': weekday(2, 1, 3),
  'leap-day': fixed(2, 29),
  'womens-day': fixed(3, 8),
  'pi-day': fixed(3, 14),
  'st-patricks': fixed(3, 17),
  'st-davids': fixed(3, 1),
  'st-joseph': fixed(3, 19),
  'st-georges': fixed(4, 23),
  'st-andrews': fixed(11, 30),
  'april-fools': fixed(4, 1),
  'tax-day-us': usTaxDay,
  'earth-day': fixed(4, 22),
  'anzac-day': fixed(4, 25),
  'tiradentes-br': fixed(4, 21),
  'carnation-day-pt': fixed(4, 25),
  'may-day': fixed(5, 1),
  'star-wars-day': fixed(5, 4),
  'cinco-de-mayo': fixed(5, 5),
  'mothers-day-us': weekday(5, 7, 2),
  'mothers-day-uk': easter(-21),
  'mothers-day-es': weekday(5, 7, 1),
  'mothers-day-mx': fixed(5, 10),
  'mothers-day-ar': weekday(10, 7, 3),
  'mothers-day-fr': mothersDayFr,
  'grandmothers-day-fr': weekday(3, 7, 1),
  'victory-day-fr': fixed(5, 8),
  'labour-day-fr': fixed(5, 1),
  'music-day': fixed(6, 21),
  'lovers-day-br': fixed(6, 12),
  'portugal-day': fixed(6, 10),
  'st-anthony': fixed(6, 13),
  'st-lucy': fixed(12, 13),
  'st-ambrose': fixed(12, 7),
  'national-day-it': fixed(6, 2),
  'republic-day-it': fixed(6, 2),
  'liberation-day-it': fixed(4, 25),
  'st-john': fixed(6, 24),
  'st-peter': fixed(6, 29),
  'national-day-fr': fixed(7, 14),
  'belgian-national-day': fixed(7, 21),
  'victoria-day': before(5, 25, 1),
  'memorial-day-us': weekday(5, 1, -1),
  'early-may-bank-holiday-uk': weekday(5, 1, 1),
  'spring-bank-holiday-uk': weekday(5, 1, -1),
  'summer-bank-holiday-uk': weekday(8, 1, -1),
  'flag-day-us': fixed(6, 14),
  'fathers-day': weekday(6, 7, 3),
  'fathers-day-au': weekday(9, 7, 1),
  'fathers-day-br': weekday(8, 7, 2),
  juneteenth: fixed(6, 19),
  'canada-day': fixed(7, 1),
  'independence-day-us': fixed(7, 4),
  'bastille-day': fixed(7, 14),
  'independence-day-in': fixed(8, 15),
  'independence-day-ar': fixed(7, 9),
  'independence-day-co': fixed(7, 20),
  'st-james': fixed(7, 25),
  'independence-day-pe': fixed(7, 28),
  'independence-day-mx': fixed(9, 16),
  'national-holiday-cl': fixed(9, 18),
  'independence-day-br': fixed(9, 7),
  'hispanic-day': fixed(10, 12),
  'teachers-day-br': fixed(10, 15),
  'republic-day-br': fixed(11, 15),
  'black-awareness-br': fixed(11, 20),
  'labor-day-us': weekday(9, 1, 1),
  'patriot-day': fixed(9, 11),
  'gandhi-jayanti': fixed(10, 2),
  'columbus-day': weekday(10, 1, 2),
  'thanksgiving-ca': weekday(10, 1, 2),
  'german-unity-day': fixed(10, 3),
  halloween: fixed(10, 31),
  'all-saints': fixed(11, 1),
  'all-souls': fixed(11, 2),
  'guy-fawkes': fixed(11, 5),
  'veterans-day': fixed(11, 11),
  'melbourne-cup': weekday(11, 2, 1),
  'remembrance-sunday': weekday(11, 7, 2),
  'election-day-us': (year) => (nthWeekday(year, 11, 1, 1) as DayNumber) + 1,
  'thanksgiving-us': weekday(11, 4, 4),
  'black-friday': (year) => (nthWeekday(year, 11, 4, 4) as DayNumber) + 1,
  'cyber-monday': (year) => (nthWeekday(year, 11, 4, 4) as DayNumber) + 4,
  'st-nicholas': fixed(12, 6),
  'constitution-day-es': fixed(12, 6),
  'holy-innocents': fixed(12, 28),
  'christmas-eve': fixed(12, 24),
  christmas: fixed(12, 25),
  'boxing-day': fixed(12, 26),
  'advent-1': advent(1),
  'advent-2': advent(2),
  'advent-3': advent(3),
  'advent-4': advent(4),
  'rose-monday': easter(-48),
  'repentance-day': (year) => advent(1)(year) - 11,
  assumption: fixed(8, 15),
  reformation: fixed(10, 31),
  'harvest-festival': weekday(10, 7, 1),
  'memorial-sunday-de': (year) => advent(1)(year) - 14,
  'sunday-of-the-dead': (year) => advent(1)(year) - 7,
  'martins-day': fixed(11, 11),
  'walpurgis-night': fixed(4, 30),
  'swiss-national-day': fixed(8, 1),
  'prayer-day-ch': weekday(9, 7, 3),
  'berchtolds-day': fixed(1, 2),
  'fat-thursday': easter(-52),
  'austrian-national-day': fixed(10, 26),
  'immaculate-conception': fixed(12, 8),
  'shrove-tuesday': easter(-47),
  'ash-wednesday': easter(-46),
  'palm-sunday': easter(-7),
  'maundy-thursday': easter(-3),
  'good-friday': easter(-2),
  'easter-saturday': easter(-1),
  easter: easter(0),
  'easter-monday': easter(1),
  ascension: easter(39),
  pentecost: easter(49),
  'pentecost-saturday': easter(48),
  'national-day': fixed(10, 3),
  'whit-monday': easter(50),
  'corpus-christi': easter(60),
  'lunar-new-year': lunarNewYear,
  'orthodox-easter': orthodoxEaster,
  'orthodox-good-friday': (year) => orthodoxEaster(year) - 2,
  'orthodox-christmas': fixed(1, 7),
  'summer-solstice': fixed(6, 21),
  'winter-solstice': fixed(12, 21),
  // a Sunday is left to the church: the day before is kept
  'kings-day': (year) => (isoWeekday(dayNumber(year, 4, 27)) === 7 ? dayNumber(year, 4, 26) : dayNumber(year, 4, 27)),
  'war-memorial-day-nl': fixed(5, 4),
  'liberation-day-nl': fixed(5, 5),
  'princes-day': weekday(9, 2, 3),
  'animal-day': fixed(10, 4),
  sinterklaas: fixed(12, 5),
  'sinterklaas-eve': fixed(12, 5),
  carnival: easter(-49),
  'flemish-day': fixed(7, 11),
  'fathers-day-be': weekday(6, 7, 2),
} as const satisfies Record<string, (year: number) => DayNumber | null>

export type HolidayId = keyof typeof HOLIDAYS

/** Those with the same month and day each year: only they can repeat by a rule. */
export function fixedDateOf(id: HolidayId): { month: number; day: number } | null {
  const dayOfYear = (year: number): number => (HOLIDAYS[id](year) ?? Number.NaN) - dayNumber(year, 1, 1)
  const first = dayOfYear(2025)
  if (first !== dayOfYear(2031) || first !== dayOfYear(2029)) return null
  const date = new Date((dayNumber(2025, 1, 1) + first) * 86_400_000)
  return { month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
