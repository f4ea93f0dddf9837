import { slipMender } from '../../text/slips.js'
import { MONTHS, UNITS, WEEKDAYS } from './vocabulary.js'

const TARGETS = [
  ...[...WEEKDAYS.keys(), ...MONTHS.keys(), ...UNITS.keys()].filter((word) => word.length >= 6),
  ...'morgen uebermorgen taeglich woechentlich monatlich jaehrlich stuendlich nachmittag vormittag wochenende'.split(
    ' ',
  ),
  ...'viertelstunde erinnere erinnerung naechsten naechste'.split(' '),
]
/** Spellings beyond the reach of a slip, and umlauts typed without their dots. */
const SPELLINGS = new Map(
  (
    'ubermorgen:uebermorgen fruh:frueh nachsten:naechsten nachste:naechste nachster:naechster taglich:taeglich ' +
    'wochentlich:woechentlich jahrlich:jaehrlich stundlich:stuendlich fur:fuer funf:fuenf zwolf:zwoelf marz:maerz ' +
    'dreissigsten:dreissigsten ausser:ausser mitwoch:mittwoch donerstag:donnerstag moin:moin heut:heute mogen:morgen morgn:morgen mrogen:morgen moregn:morgen morgne:morgen ' +
    'erinnre:erinnere abnd:abend abnds:abends erinnr:erinner erinnermich:erinner freitg:freitag erinnerre:erinnere errinner:erinner errinnere:erinnere erinere:erinnere loesch:loesche ' +
    'wochende:wochenende wochnende:wochenende wochenend:wochenende naechtsen:naechsten minten:minuten stundne:stunden viertl:viertel'
  )
    .split(' ')
    .map((row) => row.split(':') as [string, string]),
)

/** Real words within reach of a time word: never corrected. */
const REAL_WORDS = (
  'montage dienstage mittwoche donnerstage samstage sonntage stundentakt werktags wochentags wochenends arbeitstags morgens monate sorgen borgen montags dienstags freitags samstags sonntags mittags mittag vortag festtag stunde ' +
  'stunden wunden runden kunden minute muenze monats moment monster augen augustin tage woche wochen kochen nachts ' +
  'naechster naechstes naechstem erinnern erinnert erinner erinnerst erinnerungen wochentags wochenenden abends ' +
  'vormittags nachmittags nachmittage vormittage mittwochs donnerstags feiertag freitage aprikose arbeitstag'
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
