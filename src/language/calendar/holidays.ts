import { addBusinessDays, type DayNumber, dayNumber, isoWeekday, nthWeekday } from './days.js'

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

/** Weekday on or before a date, e.g. Victoria Day: the Monday before May 25th. */
const before =
  (month: number, day: number, isoDay: number): HolidayRule =>
  (year) => {
    const last = dayNumber(year, month, day) - 1
    return last - ((isoWeekday(last) - isoDay + 7) % 7)
  }

const usTaxDay: HolidayRule = (year) => addBusinessDays(dayNumber(year, 4, 15) - 1, 1)

/**
 * Days with a name, by an id of our own. A bare name means the rule; names that differ by country carry the country.
 * Lunar calendars other than Easter's are left out: a computed guess would be a wrong day.
 */
export const HOLIDAYS = {
  'new-year': fixed(1, 1),
  'new-years-eve': fixed(12, 31),
  epiphany: fixed(1, 6),
  'mlk-day': weekday(1, 1, 3),
  'australia-day': fixed(1, 26),
  'republic-day-in': fixed(1, 26),
  'groundhog-day': fixed(2, 2),
  valentines: fixed(2, 14),
  'presidents-day': weekday(2, 1, 3),
  'leap-day': fixed(2, 29),
  'womens-day': fixed(3, 8),
  'pi-day': fixed(3, 14),
  'st-patricks': fixed(3, 17),
  'st-davids': fixed(3, 1),
  'st-georges': fixed(4, 23),
  'st-andrews': fixed(11, 30),
  'april-fools': fixed(4, 1),
  'tax-day-us': usTaxDay,
  'earth-day': fixed(4, 22),
  'anzac-day': fixed(4, 25),
  'may-day': fixed(5, 1),
  'star-wars-day': fixed(5, 4),
  'cinco-de-mayo': fixed(5, 5),
  'mothers-day-us': weekday(5, 7, 2),
  'mothers-day-uk': easter(-21),
  'victoria-day': before(5, 25, 1),
  'memorial-day-us': weekday(5, 1, -1),
  'early-may-bank-holiday-uk': weekday(5, 1, 1),
  'spring-bank-holiday-uk': weekday(5, 1, -1),
  'summer-bank-holiday-uk': weekday(8, 1, -1),
  'flag-day-us': fixed(6, 14),
  'fathers-day': weekday(6, 7, 3),
  'fathers-day-au': weekday(9, 7, 1),
  juneteenth: fixed(6, 19),
  'canada-day': fixed(7, 1),
  'independence-day-us': fixed(7, 4),
  'bastille-day': fixed(7, 14),
  'independence-day-in': fixed(8, 15),
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
  'election-day-us': (year) => (nthWeekday(year, 11, 1, 1) as DayNumber) + 1,
  'thanksgiving-us': weekday(11, 4, 4),
  'black-friday': (year) => (nthWeekday(year, 11, 4, 4) as DayNumber) + 1,
  'cyber-monday': (year) => (nthWeekday(year, 11, 4, 4) as DayNumber) + 4,
  'st-nicholas': fixed(12, 6),
  'christmas-eve': fixed(12, 24),
  christmas: fixed(12, 25),
  'boxing-day': fixed(12, 26),
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
  'whit-monday': easter(50),
  'corpus-christi': easter(60),
  'summer-solstice': fixed(6, 21),
  'winter-solstice': fixed(12, 21),
} as const satisfies Record<string, HolidayRule>

export type HolidayId = keyof typeof HOLIDAYS

/** Those with the same month and day each year: only they can repeat by a rule. */
export function fixedDateOf(id: HolidayId): { month: number; day: number } | null {
  const [one, two] = [HOLIDAYS[id](2025), HOLIDAYS[id](2031)]
  const [first, second] = [one - dayNumber(2025, 1, 1), two - dayNumber(2031, 1, 1)]
  if (first !== second) return null
  const sameLater = HOLIDAYS[id](2029) - dayNumber(2029, 1, 1)
  if (sameLater !== first) return null
  const date = new Date(one * 86_400_000)
  return { month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
