import { slipMender } from '../../text/slips.js'

const TARGETS = (
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari augustus september oktober november ' +
  'december seconden minuten minuut overmorgen vandaag vanavond vanmiddag vanochtend vannacht dagelijks wekelijks ' +
  'maandelijks jaarlijks volgende komende weekend kwartier kwartiertje herinner herinnering ochtend middernacht ' +
  'werkdag werkdagen'
).split(' ')

/** Spellings beyond the reach of a slip. */
const SPELLINGS = new Map(
  (
    'mrgn:morgen overmrgn:overmorgen overmrgen:overmorgen mrgen:morgen mogen:mogen morge:morgen moregn:morgen mrogen:morgen morgn:morgen gistern:gisteren vanaaf:vanaf ' +
    'herriner:herinner herinnere:herinner herrinner:herinner herinder:herinner herriner:herinner hernner:herinner ' +
    'vnavond:vanavond vnv:vanavond wknd:weekend vrydag:vrijdag vrydags:vrijdags smiddag:smiddags savond:savonds sochtend:sochtends ' +
    'kwartierje:kwartiertje zondg:zondag elleke:elke dagelijk:dagelijks wekelijk:wekelijks weekeind:weekeinde ' +
    'uiterijk:uiterlijk vandaaag:vandaag maanden:maanden avnd:avond mindag:middag midag:middag'
  )
    .split(' ')
    .map((row) => row.split(':') as [string, string]),
)

/** Real words within reach of a time word: never corrected. */
const REAL_WORDS = (
  'maandags dinsdags woensdags donderdags vrijdags zaterdags zondags maandagen dinsdagen woensdagen donderdagen ' +
  'vrijdagen zaterdagen zondagen minuutje minuutjes volgens volgend komend komen kwartieren herinneren herinnert ' +
  'herinnerd herinneringen ochtends ochtenden weekends weekenden weekende volgden voldoende volgorde konden komende ' +
  'minst minuten munten middag winnaar minister minute weekeinde secondes seconde werkdagen weekdag weekdagen werkdag ' +
  'wekelijkse dagelijkse jaarlijkse maandelijkse vermoeden zomende komedie vandaan'
).split(' ')

/** The time word that `word` is a slip of, or null: one slip, two from nine letters on. */
export const timeWordFor = slipMender({
  targets: TARGETS,
  left: REAL_WORDS,
  spellings: SPELLINGS,
  minLength: 6,
  maxLength: 15,
  twoSlipsFrom: 9,
})
