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

/** Optimal string alignment distance, cut off above `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const change = (last[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let best = Math.min(change, (last[j] as number) + 1, (row[j - 1] as number) + 1)
      if (swap) best = Math.min(best, (before[j - 2] as number) + 1)
      row.push(best)
    }
    before = last
    last = row
  }
  return last[b.length] as number
}

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
