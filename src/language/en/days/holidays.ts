import type { DayNumber } from '../../calendar/days.js'
import { HOLIDAYS, type HolidayId } from '../../calendar/holidays.js'
import { type Hit, hit } from '../../text/hit.js'
import type { Token } from '../../text/tokens.js'
import { fixedDay, rollingDay } from '../../time/day-piece.js'
import type { Moment } from '../../time/moment.js'
import type { DayPiece } from '../../time/pieces.js'
import { digitsAt, isMark, isWord, numberAt, textAt } from '../words/words.js'

/** Each name once, in words; "day" and possessives are matched loosely below. */
const NAMES: Record<HolidayId, string> = {
  'new-year': "new year's day|new years day|new year day|new year's|new years|new year",
  'new-years-eve': "new year's eve|new years eve|new year eve|nye|hogmanay",
  epiphany: 'epiphany|three kings day',
  'mlk-day': 'martin luther king day|martin luther king jr day|mlk day|martin luther king junior day',
  'australia-day': 'australia day',
  'republic-day-in': 'republic day',
  'groundhog-day': 'groundhog day',
  valentines:
    "valentine's day|valentines day|valentine day|valentine's|valentines|st valentine's day|saint valentine's day",
  'presidents-day': "president's day|presidents day|presidents' day|washington's birthday",
  'leap-day': 'leap day',
  'womens-day': "women's day|international women's day|womens day",
  'pi-day': 'pi day',
  'st-patricks':
    "st patrick's day|saint patrick's day|st patricks day|saint patricks day|st. patrick's day|paddy's day|st paddy's day|st patrick's",
  'st-davids': "st david's day|saint david's day",
  'st-georges': "st george's day|saint george's day",
  'st-andrews': "st andrew's day|saint andrew's day",
  'april-fools': "april fool's day|april fools day|april fools|april fool's|april fools' day|all fools' day",
  'tax-day-us': 'tax day',
  'earth-day': 'earth day',
  'anzac-day': 'anzac day',
  'may-day': 'may day|international workers day|workers day',
  'star-wars-day': 'star wars day',
  'cinco-de-mayo': 'cinco de mayo',
  'mothers-day-us': "mother's day|mothers day|mothers' day",
  'mothers-day-uk': 'mothering sunday',
  'victoria-day': 'victoria day',
  'memorial-day-us': 'memorial day',
  'early-may-bank-holiday-uk': 'early may bank holiday|may bank holiday',
  'spring-bank-holiday-uk': 'spring bank holiday|late may bank holiday',
  'summer-bank-holiday-uk': 'summer bank holiday|august bank holiday',
  'flag-day-us': 'flag day',
  'fathers-day': "father's day|fathers day|fathers' day",
  'fathers-day-au': '',
  juneteenth: 'juneteenth',
  'canada-day': 'canada day',
  'independence-day-us': 'independence day|us independence day|fourth of july|4th of july',
  'bastille-day': 'bastille day',
  'independence-day-in': '',
  'labor-day-us': 'labor day|labour day',
  'patriot-day': 'patriot day',
  'gandhi-jayanti': 'gandhi jayanti',
  'columbus-day': "columbus day|indigenous peoples' day|indigenous peoples day|indigenous people's day",
  'thanksgiving-ca': 'canadian thanksgiving',
  'german-unity-day': 'german unity day',
  halloween: "halloween|hallowe'en|all hallows eve|all hallows' eve",
  'all-saints': "all saints' day|all saints day|all saint's day|all hallows day",
  'all-souls': "all souls' day|all souls day|all soul's day",
  'guy-fawkes': 'guy fawkes day|guy fawkes night|bonfire night',
  'veterans-day': "veterans day|veteran's day|veterans' day|remembrance day|armistice day",
  'election-day-us': 'election day',
  'thanksgiving-us': 'thanksgiving day|thanksgiving|turkey day',
  'black-friday': 'black friday',
  'cyber-monday': 'cyber monday',
  'st-nicholas': "st nicholas day|saint nicholas day|st nicholas' day",
  'christmas-eve': 'christmas eve|xmas eve|x-mas eve',
  christmas: 'christmas day|christmas|xmas day|xmas|x-mas',
  'boxing-day': "boxing day|st stephen's day",
  'shrove-tuesday': 'shrove tuesday|pancake day|mardi gras|fat tuesday|pancake tuesday',
  'ash-wednesday': 'ash wednesday',
  'palm-sunday': 'palm sunday',
  'maundy-thursday': 'maundy thursday|holy thursday',
  'good-friday': 'good friday',
  'easter-saturday': 'easter saturday|holy saturday',
  easter: 'easter sunday|easter day|easter',
  'easter-monday': 'easter monday',
  ascension: 'ascension day|ascension',
  pentecost: 'pentecost|whit sunday|whitsunday|pentecost sunday',
  'whit-monday': 'whit monday|pentecost monday',
  'corpus-christi': 'corpus christi',
  'summer-solstice': 'summer solstice|midsummer day',
  'winter-solstice': 'winter solstice',
}

const BY_FIRST_WORD = new Map<string, { words: string[]; id: HolidayId }[]>()
for (const [id, names] of Object.entries(NAMES) as [HolidayId, string][]) {
  for (const name of names.split('|')) {
    if (name === '') continue
    const words = name.replace(/-/g, ' - ').replace(/\./g, ' .').split(' ')
    const first = words[0] as string
    const entries = BY_FIRST_WORD.get(first) ?? []
    entries.push({ words, id })
    entries.sort((a, b) => b.words.length - a.words.length)
    BY_FIRST_WORD.set(first, entries)
  }
}

export const HOLIDAY_FIRST_WORDS = [...BY_FIRST_WORD.keys()]

const BY_COUNTRY: Partial<Record<HolidayId, Record<string, HolidayId>>> = {
  'mothers-day-us': { GB: 'mothers-day-uk', IE: 'mothers-day-uk' },
  'fathers-day': { AU: 'fathers-day-au', NZ: 'fathers-day-au' },
  'thanksgiving-us': { CA: 'thanksgiving-ca' },
  'independence-day-us': { IN: 'independence-day-in' },
}

const bare = (word: string): string => word.replace(/'s?$/, (end) => (end === "'s" ? 's' : ''))

function readName(tokens: Token[], i: number): Hit<HolidayId> | null {
  for (const { words, id } of BY_FIRST_WORD.get(textAt(tokens, i)) ?? []) {
    let at = i
    let fits = true
    for (const word of words) {
      if (bare(textAt(tokens, at)) !== bare(word)) {
        fits = false
        break
      }
      at += 1
      // "presidents' day": the lone apostrophe is a mark of its own
      if (isMark(tokens, at, "'’")) at += 1
    }
    if (fits) return hit(id, at)
  }
  return null
}

/** The first of these days at or after `from`; leap day only in leap years. */
function holidayFrom(id: HolidayId, from: DayNumber, year: number): DayNumber {
  for (let y = year - 1; ; y += 1) {
    const day = HOLIDAYS[id](y)
    if (day >= from && (id !== 'leap-day' || y % 4 === 0)) return day
  }
}

export function readHoliday(tokens: Token[], i: number, moment: Moment): Hit<DayPiece> | null {
  let at = isWord(tokens, i, 'the') ? i + 1 : i
  const next = isWord(tokens, at, 'next')
  const isThis = isWord(tokens, at, 'this', 'coming')
  if (next || isThis) at += 1
  const name = readName(tokens, at)
  if (name === null) return null
  const said = name.value
  const id = BY_COUNTRY[said]?.[moment.country] ?? said
  // "new year" alone is a day only as a feast: "before new year", not "the new year plan"
  const yearAt = isWord(tokens, name.to, 'of', 'in') || isMark(tokens, name.to, ',') ? name.to + 1 : name.to
  if (digitsAt(tokens, yearAt) === 4 && numberAt(tokens, yearAt) >= 1900 && numberAt(tokens, yearAt) < 2200) {
    return hit(fixedDay(HOLIDAYS[id](numberAt(tokens, yearAt))), yearAt + 1)
  }
  if (isWord(tokens, name.to, 'next') && isWord(tokens, name.to + 1, 'year')) {
    return hit(fixedDay(HOLIDAYS[id](moment.year + 1)), name.to + 2)
  }
  if (isWord(tokens, name.to, 'this') && isWord(tokens, name.to + 1, 'year')) {
    return hit(fixedDay(HOLIDAYS[id](moment.year)), name.to + 2)
  }
  const day = holidayFrom(id, moment.today, moment.year)
  const roll = (d: DayNumber): DayNumber => holidayFrom(id, d + 1, moment.year)
  return hit(rollingDay(day, { is: 'holiday', id }, roll, { needsClockToday: next }), name.to)
}
