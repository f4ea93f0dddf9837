import type { IsoWeekday } from '../calendar/days.js'
import { table } from '../text/lookup.js'
import { slipMender } from '../text/slips.js'
import { type Token, tokenize } from '../text/tokens.js'
import type { Unit } from '../time/length.js'

/** Frequent German words: what language a short message is in is told by them. */
export const OWN_WORDS: ReadonlySet<string> = new Set(
  `in der das dem den des ein eine einen einem einer und oder aber ich ich's mich mir mein meine meinen meinem meiner du
  dich dir dein deine deinen er sie es wir uns unser unsere ihr euch ist sind bin bist hab habe hast haben hatte kann
  kannst koennen koenntest koennte soll sollst sollte wollen moechte muss musst werde wird werden wurde
  nicht nein nee noe ja doch noch nur schon auch mal immer wieder jetzt gleich bitte danke dankeschoen hallo tschuess
  guten gute servus moin
  was wann wo wer wie wieso warum welche welcher welches wieviele viele
  um am vom zum zur beim ans ins von zu mit fuer auf aus bei nach vor seit ueber unter zwischen ohne gegen bis ab an
  heute morgen morgens uebermorgen gestern frueh mittag mittags nachmittag nachmittags abend abends nacht nachts
  mitternacht uhr woche wochen wochenende monat monate monaten jahr jahre tag tage tagen tages stunde stunden minute
  minuten halb viertel
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags dienstags mittwochs donnerstags
  freitags samstags sonntags werktags januar februar maerz mai juni juli oktober dezember
  jeden jede jedes jeder alle alles allen naechste naechsten naechster naechstes letzte letzten letzter erste ersten zweite zweiten
  dritte dritten vierte vierten fuenfte
  naechst kommende kommenden
  erinnere erinner erinnerung erinnerungen erinnern loesch loesche loeschen streich streiche absagen verschieb
  verschiebe verschieben verleg verlege aendere aender zeig zeige nenn mach mache stell stelle erledigt fertig
  abgehakt geschafft spaeter frueher stattdessen lieber rueckgaengig hilfe liste einstellungen anrufen kaufen
  einkaufen abrechnen abholen holen rausstellen bezahlen giessen treffen termin dran daran vergiss nerv nerve deutsch englisch
  sprich hol hole zurueck falsch falsche falscher geloescht wiederherstellen sag sage gib schick schicke lass lasse bitten nichts etwas irgendwas frei steht habt`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** "an|ge|ruf|en", "ge|kauf|t": what was done, with what may stand in front of the verb. "an|zu|rufen" is to be done. */
const PARTICIPLE =
  /^((?:ab|an|auf|aus|durch|ein|fertig|her|hin|los|mit|nach|vor|weg|weiter|zu|zurück|zusammen)?)(?:ge|zu)(\p{L}{3,}?)(?:et|t|en)?$/u
const WITHOUT_GE = /^((?:be|ent|er|ver|zer|über)\p{L}{3,}?)t$/u

/** "anruf" of "angerufen" and of "anzurufen"; any other word as it is. */
export const withoutPast = (word: string): string => {
  const [, front = '', verb] = PARTICIPLE.exec(word) ?? []
  return verb === undefined ? word.replace(WITHOUT_GE, '$1') : front + verb
}

// all words are written as `folded` leaves them: lower case, ae oe ue ss

const WEEKDAYS: Map<string, IsoWeekday> = table([
  [1, 'montag'],
  [2, 'dienstag'],
  [3, 'mittwoch'],
  [4, 'donnerstag'],
  [5, 'freitag'],
  [6, 'samstag sonnabend'],
  [7, 'sonntag'],
])

/** "montags": every Monday. */
const PLURAL_WEEKDAYS: Map<string, IsoWeekday> = new Map([...WEEKDAYS].map(([name, day]) => [`${name}s`, day]))

const MONTHS: Map<string, number> = table([
  [1, 'januar jan jaenner jaen'],
  [2, 'februar feb feber'],
  [3, 'maerz maer mrz marz'],
  [4, 'april apr'],
  [5, 'mai'],
  [6, 'juni jun'],
  [7, 'juli jul'],
  [8, 'august aug'],
  [9, 'september sep sept'],
  [10, 'oktober okt'],
  [11, 'november nov'],
  [12, 'dezember dez'],
])

const UNITS: Map<string, Unit> = table<Unit>([
  ['second', 'sekunde sekunden sek sec'],
  ['minute', 'minute minuten min mins minuetchen'],
  ['hour', 'stunde stunden std stdn'],
  ['day', 'tag tage tagen tages'],
  ['business-day', 'werktag werktage werktagen arbeitstag arbeitstage arbeitstagen'],
  ['week', 'woche wochen wo'],
  ['month', 'monat monate monaten monats'],
  ['quarter', 'quartal quartale quartalen vierteljahr'],
  ['year', 'jahr jahre jahren jahres'],
  ['decade', 'jahrzehnt jahrzehnte jahrzehnten'],
])

const TARGETS = [
  ...[...WEEKDAYS.keys(), ...MONTHS.keys(), ...UNITS.keys()].filter((word) => word.length >= 6),
  ...'morgen uebermorgen taeglich woechentlich monatlich jaehrlich stuendlich nachmittag vormittag wochenende'.split(
    ' ',
  ),
  ...'viertelstunde erinnere erinnern erinnerung naechsten naechste'.split(' '),
]
/** Spellings beyond the reach of a slip, and umlauts typed without their dots. */
const SPELLINGS = new Map(
  (
    'nich:nicht bescheit:bescheid bscheid:bescheid bschaid:bescheid gg:gegen ggn:gegen vllt:vielleicht vlt:vielleicht viell:vielleicht evtl:vielleicht iwann:irgendwann mrgn:morgen mrg:morgen moing:morgen moagn:morgen bzgl:wegen ' +
    'bidde:bitte bittee:bitte bidddee:bitte biddee:bitte bitteschon:bitte pls:bitte plz:bitte pliz:bitte nacher:nachher frua:frueh fruah:frueh uebers:ueber ' +
    'ubermorgen:uebermorgen fruh:frueh nachsten:naechsten nachste:naechste nachster:naechster taglich:taeglich ' +
    'wochentlich:woechentlich jahrlich:jaehrlich stundlich:stuendlich fur:fuer funf:fuenf zwolf:zwoelf marz:maerz ' +
    'dreissigsten:dreissigsten ausser:ausser mitwoch:mittwoch donerstag:donnerstag moin:moin heut:heute mogen:morgen morgn:morgen mrogen:morgen moregn:morgen morgne:morgen ' +
    'erinnre:erinnere abnd:abend abnds:abends erinnr:erinner erinnermich:erinner freitg:freitag erinnerre:erinnere errinner:erinner erriner:erinner eriner:erinner errinere:erinnere errinern:erinnern erineren:erinnern errinnere:erinnere erinere:erinnere loesch:loesche ' +
    'wochende:wochenende wochnende:wochenende wochenend:wochenende naechtsen:naechsten minten:minuten stundne:stunden viertl:viertel'
  )
    .split(' ')
    .map((row) => row.split(':') as [string, string]),
)

/** Real words within reach of a time word: never corrected. */
const REAL_WORDS = (
  'montage dienstage mittwoche donnerstage samstage sonntage stundentakt werktags wochentags wochenends arbeitstags morgens monate sorgen borgen montags dienstags freitags samstags sonntags mittags mittag vortag festtag stunde ' +
  'stunden wunden runden kunden minute muenze monats moment monster augen augustin tage woche wochen kochen nachts ' +
  'naechte naechten naechster naechstes naechstem erinnern erinnert erinner erinnerst erinnerungen wochentags wochenenden abends ' +
  'vormittags nachmittags nachmittage vormittage mittwochs donnerstags feiertag freitage aprikose arbeitstag'
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

/** Lower case with umlauts as they are typed on a foreign keyboard, so that both spellings are one. */
export const folded = (word: string): string =>
  /^[a-z]*$/.test(word)
    ? word
    : word
        .toLowerCase()
        .normalize('NFC')
        .replace(/ä/g, 'ae')
        .replace(/ö/g, 'oe')
        .replace(/ü/g, 'ue')
        .replace(/ß/g, 'ss')

const PART = /^(.{2,10}tags?|mittwochs?|sonnabends?)(frueh|morgens?|vormittags?|mittags?|nachmittags?|abends?|nachts?)$/

/** "freitagabend" is two words; the second stands glued to the first. */
function split(token: Token): Token[] {
  const match = token.text.length > 30 ? null : PART.exec(token.text)
  const [, day = '', part = ''] = match ?? []
  if (!WEEKDAYS.has(day) && !PLURAL_WEEKDAYS.has(day)) return [token]
  const middle = token.start + day.length
  const isPlural = part.endsWith('s') && WEEKDAYS.has(day) && part !== 'morgens'
  return [
    { ...token, text: isPlural ? `${day}s` : day, end: middle },
    { ...token, text: part === 'morgen' ? 'frueh' : part, start: middle, glued: true },
  ]
}

/** "d'nacht", "s'auto": the article of a dialect. */
const withoutArticle = (word: string): string => word.replace(/^[ds]'(?=\p{L}{3})/u, '')

const ASKED = new Set(
  (
    'erinner erinnere erinnert erinnerst erinnersch weck wecke kannst kannsch koennst koenntest koenntst tust taetst taetest magst mogst ' +
    'wuerdest wirst willst du lass ping stups'
  ).split(' '),
)

/** The tokens of a message, folded and mended of slips; the offsets are those of what was typed. */
export function readWords(message: string): Token[] {
  const tokens = tokenize(message).flatMap((token) => {
    if (token.kind !== 'word') return [token]
    const plain = folded(token.text)
    token.text = timeWordFor(plain) ?? withoutArticle(plain)
    return split(token)
  })
  // "erinnerst mi um 9" names no Wednesday
  tokens.forEach((token, i) => {
    if (token.text === 'mi' && ASKED.has(tokens[i - 1]?.text ?? '')) token.text = 'mich'
  })
  return tokens
}
