import { distance } from '../../text/distance.js'
import { MONTHS, UNITS, WEEKDAYS } from './vocabulary.js'

const TARGETS = [
  ...[...WEEKDAYS.keys(), ...MONTHS.keys(), ...UNITS.keys()].filter((word) => word.length >= 6),
  ...'morgen uebermorgen taeglich woechentlich monatlich jaehrlich stuendlich nachmittag vormittag wochenende'.split(
    ' ',
  ),
  ...'viertelstunde erinnere erinnerung naechsten naechste'.split(' '),
]
const KNOWN = new Set(TARGETS)

/** Spellings beyond the reach of a slip, and umlauts typed without their dots. */
const SPELLINGS = new Map(
  (
    'ubermorgen:uebermorgen fruh:frueh nachsten:naechsten nachste:naechste nachster:naechster taglich:taeglich ' +
    'wochentlich:woechentlich jahrlich:jaehrlich stundlich:stuendlich fur:fuer funf:fuenf zwolf:zwoelf marz:maerz ' +
    'dreissigsten:dreissigsten ausser:ausser mitwoch:mittwoch donerstag:donnerstag moin:moin heut:heute mogen:morgen ' +
    'erinnre:erinnere erinnerre:erinnere errinner:erinner errinnere:erinnere erinere:erinnere loesch:loesche ' +
    'naechtsen:naechsten minten:minuten stundne:stunden viertl:viertel'
  )
    .split(' ')
    .map((row) => row.split(':') as [string, string]),
)

/** Real words within reach of a time word: never corrected. */
const REAL_WORDS = new Set(
  (
    'werktags wochentags wochenends arbeitstags morgens monate sorgen borgen montags dienstags freitags samstags sonntags mittags mittag vortag festtag stunde ' +
    'stunden wunden runden kunden minute muenze monats moment monster augen augustin tage woche wochen kochen nachts ' +
    'naechster naechstes naechstem erinnern erinnert erinner erinnerst erinnerungen wochentags wochenenden abends ' +
    'vormittags nachmittags nachmittage vormittage mittwochs donnerstags feiertag freitage aprikose arbeitstag'
  ).split(' '),
)

const MAX_REMEMBERED = 5_000
const remembered = new Map<string, string | null>()

/** The time word that `word` is a slip of, or null: one slip, two from nine letters on; the first letter is right. */
export function timeWordFor(word: string): string | null {
  const spelled = SPELLINGS.get(word)
  if (spelled !== undefined) return spelled
  if (word.length < 6 || word.length > 15 || KNOWN.has(word) || REAL_WORDS.has(word)) return null
  const before = remembered.get(word)
  if (before !== undefined) return before
  let best = word.length >= 9 ? 3 : 2
  let found: string | null = null
  for (const target of TARGETS) {
    if (target[0] !== word[0]) continue
    const d = distance(word, target, best - 1)
    if (d < best) {
      best = d
      found = target
    }
  }
  if (remembered.size >= MAX_REMEMBERED) remembered.clear()
  remembered.set(word, found)
  return found
}
