import { distance } from '../../text/distance.js'
import { MONTHS, SPELLINGS, UNITS, WEEKDAYS } from './vocabulary.js'

/** Words long enough that a slip still shows what was meant. */
const TARGETS = [
  ...[...WEEKDAYS.keys(), ...MONTHS.keys(), ...UNITS.keys()].filter((word) => word.length >= 5 && !word.includes("'")),
  ...'today tomorrow tonight morning afternoon evening midnight every daily weekly monthly yearly hourly'.split(' '),
  ...'annually fortnight weekday weekend halloween christmas thanksgiving mondays tuesdays wednesdays'.split(' '),
  ..."thursdays fridays saturdays sundays o'clock".split(' '),
]

const BY_LETTER = new Map<string, string[]>()
for (const word of new Set(TARGETS)) {
  const letter = word[0] as string
  BY_LETTER.set(letter, [...(BY_LETTER.get(letter) ?? []), word])
}

const KNOWN = new Set([...TARGETS, ...WEEKDAYS.keys(), ...MONTHS.keys(), ...UNITS.keys()])

/** Real words within reach of a time word: never corrected. */
const REAL_WORDS = new Set(
  (
    'mouth mouths match munch mouthy mince mined minter minuted month monthlies mourning moaning mooring money monkey ' +
    'house houses hoard horse horses honor hound hourglass horary hurry tours dairy dally daisy dailies day wearily ' +
    'weakly weeds weedy weekly weaken weakened weeps wreck week quartet quarrel quartz quartered quarterly toady toad ' +
    'early nearly yearn yearns yearling yeah yield years second seconds secondly seconded secant sunder sundae sundry ' +
    'sundown sundays fright friend friends fridge fried fries freedom thunder thursty tomorrows tomato moneys mini ' +
    'minus minutia minister ministers minnows minor minds midnights midway march marches marsh marched april apricot ' +
    'juniper june july jelly augusta auguste august octave octopus november novella december decembers evenings events ' +
    'evenly even ever evens everyday everyone everything everywhere event never very envy entry mornings weekends ' +
    'weekdays weeknight fortnite forthright fortnightly dayly annual annuals manually decide decided decades decadent ' +
    'decaf decayed decoded faraway nights lights nightly night tight todays saturate saturated saturn wedding weddings ' +
    'wedged hours hour tonic tonight midnight today monthly months afternoons aftermath'
  ).split(' '),
)

const MAX_REMEMBERED = 5_000
const remembered = new Map<string, string | null>()

/** The time word that `word` is a slip of, or null. One slip up to six letters, two from eight on; the first letter is right. */
export function timeWordFor(word: string): string | null {
  const spelled = SPELLINGS.get(word)
  if (spelled !== undefined) return spelled
  if (word.length < 5 || word.length > 11 || KNOWN.has(word) || REAL_WORDS.has(word)) return null
  const before = remembered.get(word)
  if (before !== undefined) return before
  const limit = word.length >= 8 ? 2 : 1
  let found: string | null = null
  let best = limit + 1
  for (const target of BY_LETTER.get(word[0] as string) ?? []) {
    const d = distance(word, target, limit)
    if (d < best) {
      best = d
      found = target
    }
  }
  if (remembered.size >= MAX_REMEMBERED) remembered.clear()
  remembered.set(word, found)
  return found
}
