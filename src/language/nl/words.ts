import { slipMender } from '../text/slips.js'
import { type Token, tokenize } from '../text/tokens.js'

/** Frequent Dutch words: what language a short message is in is told by them. */
export const OWN_WORDS: readonly string[] =
  `de en van met op is in over tot me morgen dag week het een ik je jij jou jouw mij mijn wij ons onze jullie hij zij ze hun
  niet nee ook maar nog eens even graag alsjeblieft alstublieft bedankt dankjewel hallo hoi doei goedemorgen
  wat wanneer waar hoe waarom welke welk hoeveel
  om aan eraan voor naar bij uit vanaf tussen tegen sinds zonder binnen
  vandaag overmorgen gisteren vanavond vanmiddag vanochtend vannacht vanmorgen ochtend ochtends morgens middag middags
  avond avonds nacht nachts middernacht morgenochtend morgenavond morgenmiddag morgenvroeg uur uurtje kwartier
  kwartiertje weken maand maanden jaar dagen minuut minuten kwart
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandags dinsdags woensdags donderdags vrijdags zaterdags
  zondags werkdag werkdagen januari februari maart juni juli augustus oktober
  elke elk iedere ieder alles volgende volgend komende aanstaande vorige laatste eerste tweede derde
  herinner herinneren herinnering herinneringen herinnerd vergeet vergeten verwijder annuleer verzet verplaats verander
  wijzig toon geef maak zet stel klaar gedaan eerder liever ongedaan hulp lijst instellingen bellen kopen halen
  brengen doen betalen sturen schrijven boodschappen afspraak tandarts dit deze moet moeten kun kunt wil zou
  spreek nederlands engels iets niets bent zijn heb hebt heeft hebben wordt straks eind einde dagelijks
  wekelijks maandelijks jaarlijks
  ja was wie die den er later we of had wil weekend te december al water de en dan na van voor
  klant wekker met dat tot nu nog eens op bel koop haal ga kom uit per zo haar rond`.split(/\s+/)

const TARGETS = (
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari augustus september oktober november ' +
  'december seconden minuten minuut overmorgen vandaag vanavond vanmiddag vanochtend vannacht dagelijks wekelijks ' +
  'maandelijks jaarlijks volgende komende weekend kwartier kwartiertje herinner herinneren herinnering ochtend middernacht ' +
  'werkdag werkdagen'
).split(' ')

/** Spellings beyond the reach of a slip. */
const SPELLINGS = new Map(
  (
    'mrg:morgen mrgen:morgen ovm:overmorgen ovmrgn:overmorgen vanav:vanavond vnavnd:vanavond vnmdg:vanmiddag ' +
    'mrgn:morgen overmrgn:overmorgen overmrgen:overmorgen mrgen:morgen mogen:mogen morge:morgen moregn:morgen mrogen:morgen morgn:morgen gistern:gisteren vanaaf:vanaf ' +
    'herriner:herinner herinnere:herinner herrinner:herinner herinder:herinner hernner:herinner herinern:herinneren ' +
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
const timeWordFor = slipMender({
  targets: TARGETS,
  left: REAL_WORDS,
  spellings: SPELLINGS,
  minLength: 6,
  maxLength: 15,
  twoSlipsFrom: 9,
})

/** Lower case without accents: "één" and "tweeëntwintig" as they are often typed. */
export const folded = (word: string): string =>
  /^[a-z]*$/.test(word) ? word : word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

const DAY =
  'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|overmorgen|morgen|kerst|oudejaars|pakjes|sinterklaas'
const PART = new RegExp(`^(${DAY})(ochtend|morgen|voormiddag|middag|namiddag|avond|nacht|vroeg)(en|s)?$`)
/** What stands behind "'s": "'s avonds", "'s maandags". */
const GENITIVE = /^(?:ochtends|morgens|middags|namiddags|voormiddags|avonds|nachts|\w+dags)$/

/** As Belgians say them. */
const REGIONAL = new Map([
  ['elken', 'elke'],
  ['iederen', 'iedere'],
  ['nen', 'een'],
  ['ne', 'een'],
  ['dezen', 'deze'],
  ['ure', 'uur'],
])

/** Behind these "Den" belongs to a name; elsewhere it is the Belgian "de". */
const IN_NAMES = /^(?:haag|bosch|helder|dolder|hoorn|burg)$/

/** "vrijdagavond" is two words; the second stands glued to the first. */
function split(token: Token): Token[] {
  const match = token.text.length > 30 ? null : PART.exec(token.text)
  if (match === null) return [token]
  const [, day = '', part = '', plural] = match
  const middle = token.start + day.length
  return [
    { ...token, text: plural === undefined ? day : `${day}en`, end: middle },
    { ...token, text: part === 'morgen' ? 'ochtend' : part, start: middle, glued: true },
  ]
}

/** "'s avonds" and "s avonds" as the one word "savonds". */
function joined(tokens: readonly Token[]): Token[] {
  const words: Token[] = []
  for (const token of tokens) {
    const before = words.at(-1)
    if (before?.text !== 's' || token.kind !== 'word' || !GENITIVE.test(token.text)) {
      words.push(token)
      continue
    }
    words.pop()
    const mark = words.at(-1)
    const isMarked = before.glued && mark?.kind === 'mark' && /['’‘`´]/.test(mark.text)
    if (isMarked) words.pop()
    const first = isMarked ? mark : before
    words.push({ ...token, text: `s${token.text}`, start: first.start, glued: first.glued })
  }
  return words
}

/** The tokens of a message, folded and mended of slips; the offsets are those of what was typed. */
export function readWords(message: string): Token[] {
  const tokens = tokenize(message)
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'word') continue
    const plain = folded(token.text)
    token.text =
      plain === 'den' && !IN_NAMES.test(tokens[i + 1]?.text ?? '')
        ? 'de'
        : (REGIONAL.get(plain) ?? timeWordFor(plain) ?? plain)
  }
  return joined(tokens).flatMap((token) => (token.kind === 'word' ? split(token) : [token]))
}
