import { slipMender } from '../../text/slips.js'
import { MONTHS, SPELLINGS, UNITS, WEEKDAYS } from './vocabulary.js'

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
export const timeWordFor = slipMender({
  targets: TARGETS,
  left: [...REAL_WORDS, ...WEEKDAYS.keys(), ...MONTHS.keys(), ...UNITS.keys()],
  spellings: SPELLINGS,
  minLength: 5,
  maxLength: 11,
  twoSlipsFrom: 8,
})
