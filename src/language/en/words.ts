import type { IsoWeekday } from '../calendar/days.js'
import { table } from '../text/lookup.js'
import { slipMender } from '../text/slips.js'
import { type Token, tokenize } from '../text/tokens.js'
import type { Unit } from '../time/length.js'

/** Frequent English words: what language a short message is in is told by them. */
export const OWN_WORDS: ReadonlySet<string> = new Set(
  `the in over to at me my mine what whats what's when whens when's where which who how why do does did don't dont doesn't
  didn't have has had haven't i i'm i'd i'll i've you your you're it its it's is isn't are aren't of and or
  on from with for about by but not no yes this that that's these those there here we we're us our he she they them
  tomorrow today tonight yesterday tmrw morning afternoon evening night noon midnight week weekend weekends month year
  day days hours hour minutes weeks months years monday tuesday wednesday thursday friday saturday sunday mondays
  tuesdays wednesdays thursdays fridays saturdays sundays january february march may june july october december every
  each next last first second third before after until till again also only just never always please pls thanks thank
  thx hello good hey bye sorry
  remind reminder reminders remember cancel delete remove move push delay postpone skip pause resume change
  rename make set show tell give get call buy send take pick pay check water go wake done finished finish later earlier
  sooner instead anything something everything nothing left free coming mark can could would should shall
  list was had to up
  let let's lets need want english german speak in's past half quarter mins sec secs hrs all both`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** What somebody did, besides "washed" and all like it, and the word for doing it. */
const IRREGULAR: Readonly<Record<string, string>> = {
  took: 'take',
  taken: 'take',
  fed: 'feed',
  paid: 'pay',
  sent: 'send',
  rang: 'ring',
  rung: 'ring',
  bought: 'buy',
  made: 'make',
  written: 'write',
  wrote: 'write',
  read: 'read',
  brought: 'bring',
  got: 'get',
  gone: 'go',
  went: 'go',
  put: 'put',
  cut: 'cut',
  swept: 'sweep',
  given: 'give',
  gave: 'give',
  met: 'meet',
  seen: 'see',
  saw: 'see',
  told: 'tell',
  drunk: 'drink',
  drank: 'drink',
  eaten: 'eat',
  ate: 'eat',
  ran: 'run',
  run: 'run',
  swum: 'swim',
  swam: 'swim',
}
const NOT_DONE = new Set('feed weed need seed speed embed proceed'.split(' '))

/** A word that says that something was done. */
export const isPast = (word: string): boolean =>
  Object.hasOwn(IRREGULAR, word) || (/^[a-z]{2,}ed$/.test(word) && !NOT_DONE.has(word))

/** "pay" of "paid"; any other word as it is. */
export const withoutPast = (word: string): string => (Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : word) ?? word

const WEEKDAYS: Map<string, IsoWeekday> = table([
  [1, 'monday mon'],
  [2, 'tuesday tue tues'],
  [3, 'wednesday wed weds'],
  [4, 'thursday thu thur thurs'],
  [5, 'friday fri'],
  [6, 'saturday sat'],
  [7, 'sunday sun'],
])

const MONTHS: Map<string, number> = table([
  [1, 'january jan'],
  [2, 'february feb'],
  [3, 'march mar'],
  [4, 'april apr'],
  [5, 'may'],
  [6, 'june jun'],
  [7, 'july jul'],
  [8, 'august aug'],
  [9, 'september sep sept'],
  [10, 'october oct'],
  [11, 'november nov'],
  [12, 'december dec'],
])

const UNITS: Map<string, Unit> = table<Unit>([
  ['second', "second seconds sec secs second's seconds'"],
  ['minute', "minute minutes min mins minute's minutes'"],
  ['hour', "hour hours hr hrs hour's hours'"],
  ['day', "day days day's days'"],
  ['business-day', 'workday workdays weekday weekdays'],
  ['week', "week weeks wk wks week's weeks'"],
  ['fortnight', "fortnight fortnights fortnight's"],
  ['month', "month months mo mos mth mths month's months' mnth mnths"],
  ['quarter', 'quarter quarters qtr qtrs'],
  ['year', "year years yr yrs year's years'"],
  ['decade', 'decade decades'],
  ['century', 'century centuries'],
  ['weekend', 'weekend weekends'],
  ['night', 'night nights'],
])

/** What people type for what they mean, beyond a slip that edit distance finds. */
const SPELLINGS: Map<string, string> = table<string>([
  [
    'tomorrow',
    'tmrw tmrrw tmr tmw tmrow tom tomo tmo tomoro tomorow tommorow tommorrow tomorro tomorrw tommorw tomoz tomz morrow morra themorra themorrow 2moz 2mro 2moro 2morrow 2mrw',
  ],
  ['today', '2day tdy tody'],
  ['tonight', 'tonite tonit 2nite tonigh 2night tnight'],
  ['yesterday', 'yday yest'],
  ['wednesday', 'wensday wendsday wednsday wedensday wednesdy wednes'],
  ['february', 'feburary febuary febraury'],
  ['minutes', 'mintues minuets minuts mintes minites mnts'],
  ['minute', 'minuet mintue minite'],
  ['around', 'arnd arround aroun'],
  ['every', 'evry evrey everey evey'],
  ['everyday', 'evryday everday evreyday'],
  ['morning', 'mornin morn mrng mrning'],
  ['evening', 'evenin'],
  ['afternoon', 'arvo aft'],
  ['night', 'nite'],
  ['weekend', "wkend weekend's"],
  ['weekday', 'wkday'],
  ['midday', 'noontime noontide mid-day'],
  ['next', 'nxt'],
  ['week', 'wk'],
  ['weeks', 'wks'],
  ["o'clock", "oclock o'clk"],
  ['before', 'b4'],
  ['later', 'l8r l8er'],
  ['quarter', 'qtr'],
  ['around', 'arond arround aroud aroun arund'],
  ['about', 'abuot abotu baout abt'],
  ['until', 'untill untl unitl'],
  ['between', 'betwen beetween bewteen'],
  ['lunchtime', 'lunchtme lunctime'],
  ['remember', 'rember remeber rememer remembr remebmer remembre'],
  ['hour', 'hor huor'],
  ['hours', 'hors huors hous'],
])
SPELLINGS.delete('tom')

/** Words long enough that a slip still shows what was meant. */
const TARGETS = [
  ...[...WEEKDAYS.keys(), ...MONTHS.keys(), ...UNITS.keys()].filter((word) => word.length >= 5 && !word.includes("'")),
  ...'today tomorrow tonight morning afternoon evening midnight every daily weekly monthly yearly hourly'.split(' '),
  ...'annually fortnight weekday weekend halloween christmas thanksgiving mondays tuesdays wednesdays'.split(' '),
  ..."thursdays fridays saturdays sundays o'clock remind".split(' '),
]

/** Real words within reach of a time word: never corrected. */
const REAL_WORDS = (
  'actually marco mouth mouths match munch mouthy mince mined minter minuted month monthlies mourning moaning mooring money monkey ' +
  'house houses hoard horse horses honor hound hourglass horary hurry tours dairy dally daisy dailies day wearily ' +
  'weakly weeds weedy weekly weaken weakened weeps wreck week quartet quarrel quartz quartered quarterly toady toad ' +
  'early nearly yearn yearns yearling yeah yield years second seconds secondly seconded secant sunder sundae sundry ' +
  'sundown sundays fright friend friends fridge fried fries freedom thunder thursty tomorrows tomato moneys mini ' +
  'minus minutia minister ministers minnows minor minds midnights midway march marches marsh marched april apricot ' +
  'juniper june july jelly augusta auguste august octave octopus november novella december decembers evenings events ' +
  'evenly even ever evens everyday everyone everything everywhere event never very envy entry mornings weekends ' +
  'weekdays weeknight fortnite forthright fortnightly dayly annual annuals manually decide decided decades decadent ' +
  'decaf decayed decoded faraway nights lights nightly night tight todays saturate saturated saturn wedding weddings ' +
  'remand rewind remint remain remains remains reminds reminded reminding reminders reminder remindme remainders remodel remainder ' +
  'wedged hours hour tonic tonight midnight today monthly months afternoons aftermath'
).split(' ')

/** The time word that `word` is a slip of, or null: one slip, two from eight letters on. */
const timeWordFor = slipMender({
  targets: TARGETS,
  left: [...REAL_WORDS, ...WEEKDAYS.keys(), ...MONTHS.keys(), ...UNITS.keys()],
  spellings: SPELLINGS,
  minLength: 5,
  maxLength: 11,
  twoSlipsFrom: 8,
})

/** "b4" and "l8r" are one word each; "B4" is a gate. */
function joinWordDigits(tokens: Token[], message: string): Token[] {
  for (let i = tokens.length - 2; i >= 0; i -= 1) {
    const [word, digit, rest] = [tokens[i] as Token, tokens[i + 1] as Token, tokens[i + 2]]
    if (digit.kind !== 'number' || word.kind !== 'word' || !digit.glued || word.text.length > 1) continue
    const isLonger = rest?.kind === 'word' && rest.glued
    const end = isLonger ? rest.end : digit.end
    const text = message.slice(word.start, end)
    if (SPELLINGS.has(text)) tokens.splice(i, isLonger ? 3 : 2, { ...word, text, end })
  }
  return tokens
}

/** Behind "saturday's" they make a sentence of it: "saturday is better". */
const SAID_OF_A_DAY = new Set('better best fine good ok okay easier safer nicer great perfect'.split(' '))
const DAY_IS = /^((?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow)'s$/

/** "saturday's better" is of one day, and so of two words. */
function splitContractions(tokens: Token[]): Token[] {
  for (let i = tokens.length - 2; i >= 0; i -= 1) {
    const [day, next] = [tokens[i] as Token, tokens[i + 1] as Token]
    const text = DAY_IS.exec(day.text)?.[1]
    if (text === undefined || !SAID_OF_A_DAY.has(next.text)) continue
    const end = day.end - 2
    tokens.splice(i, 1, { ...day, text, end }, { ...day, text: 'is', start: end, glued: false })
  }
  return tokens
}

/** The tokens of a message with slips of time words mended: `text` is the word meant, the offsets still those typed. */
export function readWords(message: string): Token[] {
  const tokens = splitContractions(joinWordDigits(joinDigitWords(tokenize(message)), message))
  for (const token of tokens) {
    if (token.kind !== 'word') continue
    const meant = timeWordFor(token.text)
    if (meant !== null) token.text = meant
  }
  return tokens
}

/** "2moro" and "2nite" are one word each, whatever the digit in front. */
function joinDigitWords(tokens: Token[]): Token[] {
  for (let i = tokens.length - 2; i >= 0; i -= 1) {
    const [digit, word] = [tokens[i] as Token, tokens[i + 1] as Token]
    if (digit.kind !== 'number' || word.kind !== 'word' || !word.glued) continue
    const text = digit.text + word.text
    if (SPELLINGS.has(text)) tokens.splice(i, 2, { ...digit, kind: 'word', text, end: word.end, value: Number.NaN })
  }
  return tokens
}
