import type { DayNumber } from '../../calendar/days.js'
import { HOLIDAYS, type HolidayId } from '../../calendar/holidays.js'
import { type Hit, hit } from '../../text/hit.js'
import { digitsAt, numberAt, skipWords, textAt } from '../../text/match.js'
import type { Token } from '../../text/tokens.js'
import { fixedDay, rollingDay } from '../../time/day-piece.js'
import type { Moment } from '../../time/moment.js'
import type { DayPiece } from '../../time/pieces.js'

const NAMES: Record<string, HolidayId> = {
  heiligabend: 'christmas-eve',
  'heilig abend': 'christmas-eve',
  weihnachten: 'christmas',
  weihnachtstag: 'christmas',
  '1 . weihnachtstag': 'christmas',
  '1 . weihnachtsfeiertag': 'christmas',
  '2 . weihnachtstag': 'boxing-day',
  '2 . weihnachtsfeiertag': 'boxing-day',
  'ersten weihnachtstag': 'christmas',
  'ersten weihnachtsfeiertag': 'christmas',
  'zweiten weihnachtstag': 'boxing-day',
  'zweiten weihnachtsfeiertag': 'boxing-day',
  silvester: 'new-years-eve',
  sylvester: 'new-years-eve',
  neujahr: 'new-year',
  neujahrstag: 'new-year',
  dreikoenigstag: 'epiphany',
  'heilige drei koenige': 'epiphany',
  valentinstag: 'valentines',
  frauentag: 'womens-day',
  weltfrauentag: 'womens-day',
  fastnacht: 'shrove-tuesday',
  aschermittwoch: 'ash-wednesday',
  palmsonntag: 'palm-sunday',
  gruendonnerstag: 'maundy-thursday',
  karfreitag: 'good-friday',
  karsamstag: 'easter-saturday',
  ostern: 'easter',
  ostersonntag: 'easter',
  ostermontag: 'easter-monday',
  maifeiertag: 'may-day',
  'tag der arbeit': 'may-day',
  muttertag: 'mothers-day-us',
  vatertag: 'ascension',
  himmelfahrt: 'ascension',
  'christi himmelfahrt': 'ascension',
  pfingsten: 'pentecost',
  pfingstsonntag: 'pentecost',
  pfingstmontag: 'whit-monday',
  fronleichnam: 'corpus-christi',
  'tag der deutschen einheit': 'german-unity-day',
  halloween: 'halloween',
  reformationstag: 'halloween',
  allerheiligen: 'all-saints',
  allerseelen: 'all-souls',
  nikolaus: 'st-nicholas',
  nikolaustag: 'st-nicholas',
}

const BY_FIRST_WORD = new Map<string, { words: string[]; id: HolidayId }[]>()
for (const [name, id] of Object.entries(NAMES)) {
  const words = name.split(' ')
  const first = words[0] as string
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), { words, id }])
}

export const HOLIDAY_FIRST_WORDS = [...BY_FIRST_WORD.keys()]

function holidayFrom(id: HolidayId, from: DayNumber, year: number): DayNumber {
  for (let y = year - 1; ; y += 1) {
    const day = HOLIDAYS[id](y)
    if (day >= from) return day
  }
}

/** A feast of the German-speaking countries, with its year when that is said. */
export function readHoliday(tokens: Token[], i: number, moment: Moment): Hit<DayPiece> | null {
  for (const { words, id } of BY_FIRST_WORD.get(textAt(tokens, i)) ?? []) {
    const to = skipWords(tokens, i, words)
    if (to < 0) continue
    const year = numberAt(tokens, to)
    if (digitsAt(tokens, to) === 4 && year >= 1900 && year < 2200) return hit(fixedDay(HOLIDAYS[id](year)), to + 1)
    const roll = (day: DayNumber): DayNumber => holidayFrom(id, day + 1, moment.year)
    return hit(rollingDay(holidayFrom(id, moment.today, moment.year), { is: 'holiday', id }, roll), to)
  }
  return null
}
