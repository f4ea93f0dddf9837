import { starterTest } from '../text/starters.js'
import type { Token } from '../text/tokens.js'
import { HOLIDAY_FIRST_WORDS } from './days/holidays.js'
import { MONTHS, ONES, ORDINALS, PLURAL_WEEKDAYS, TENS, UNITS, WEEKDAYS } from './words/vocabulary.js'

const WORDS =
  'in within after at by around about approximately approx circa roughly for from exactly on during over come due ' +
  'sometime some no not this next last the a an half another couple few several dozen every each once twice thrice all ' +
  'alternate alternating hourly daily everyday nightly weekly fortnightly biweekly monthly bimonthly quarterly yearly ' +
  "throughout semiannually biannually annually biennially bi semi until till til 'til through thru up ending ends end starting " +
  'beginning begin commencing start starts as since effective except excluding apart but other skipping without unless ' +
  'between early late mid middle midway later close today tomorrow overmorrow yesterday tonight eod eob cob cop eow eom ' +
  'eoq eoy q cron crontab minus negative oh o zero noon midday noonish midnight high upcoming coming following previous ' +
  "past current workday workdays weeknights business working work penultimate final only top very day's morning mornings " +
  'afternoon evening evenings night nights midmorning midafternoon bedtime lunchtime dinnertime suppertime nighttime ' +
  'mwf tth tuth tuthu m t breakfasttime breakfast lunch dinner bright workweek hundred thousand prior to of again same sunrise sunset sunup sundown dawn dusk daybreak nightfall twilight'

/** Every word that can be the first of a piece of time. */
const STARTERS = new Set<string>([
  ...WORDS.split(' '),
  ...WEEKDAYS.keys(),
  ...PLURAL_WEEKDAYS.keys(),
  ...MONTHS.keys(),
  ...UNITS.keys(),
  ...ORDINALS.keys(),
  ...ONES.keys(),
  ...TENS.keys(),
  ...HOLIDAY_FIRST_WORDS,
])

const GLYPHS = '½¼¾⅓⅔'

/** Whether a piece of time can start with this token. */
export const canStartTime = starterTest((word) => STARTERS.has(word) || GLYPHS.includes(word), `@~+.*(-${GLYPHS}`)

/** Words that are rarely of a time, unless what follows them is. */
const LEADERS = new Set(
  'in within after at by around about for from on during over since until till through before as of the a an this some no and'.split(
    ' ',
  ),
)

/** Words that go on with a time behind one of these, besides those that can start one. */
const FOLLOWERS = new Set(
  'just like under less more my your his her our their time now right immediately whole entire rest latest'.split(' '),
)

/** The same for the token at `i`, in sight of the one behind it: most texts are full of "the" and "for". */
export function canStartTimeAt(tokens: Token[], i: number): boolean {
  const token = tokens[i]
  if (token === undefined || !canStartTime(token)) return false
  const next = tokens[i + 1]
  if (token.kind !== 'word' || next === undefined || !LEADERS.has(token.text)) return true
  return canStartTime(next) || FOLLOWERS.has(next.text)
}
