import { isMark, isWord, textAt } from '../text/match.js'
import { EMPTY, join } from '../time/expression.js'
import { unclear } from '../time/repeat.js'
import type { Range, TimeAndText } from './choose-time.js'
import type { Reader } from './reader.js'
import { MONTHS, NUMBERS, ORDINALS, PARTS, PLURAL_WEEKDAYS, UNITS, WEEKDAYS } from './words/vocabulary.js'

/** How far the "an" of a request may be from its time. */
const MAX_WORDS = 10

/** Words that go on with a time: "(morgen um 7) oder 8", "(jeden Tag) diese Woche". */
const GOES_ON = new Set(
  'oder und ausser bis diese diesen dieser dieses jede jeden jedes im am um in die der den ab von zwischen'.split(' '),
)

/** Words of an occasion that is no time: "wenn ich zuhause bin", "bald". */
const OCCASIONS = new Set(
  'wenn sobald sowie bevor nachdem vorm vor nach bald nachher spaeter irgendwann gleich demnaechst jetzt sofort regelmaessig manchmal immer'.split(
    ' ',
  ),
)

const DAYS = new Set('heute morgen uebermorgen woche wochenende tag tage'.split(' '))

function isOfTime({ tokens }: Reader, i: number): boolean {
  if (tokens[i]?.kind === 'number') return true
  const word = textAt(tokens, i)
  const words = [MONTHS, WEEKDAYS, PLURAL_WEEKDAYS, UNITS, ORDINALS, NUMBERS, PARTS, DAYS]
  return words.some((known) => known.has(word))
}

/** Index of the "an" that ties the text to the request, close behind `from`; -1 when there is none. */
function tieAt({ tokens }: Reader, from: number, end: number): number {
  for (let i = from; i < Math.min(end - 1, from + MAX_WORDS); i += 1) {
    if (isWord(tokens, i, 'dass') || isMark(tokens, i, ':.;!?') || tokens[i]?.kind === 'opaque') return -1
    if (isWord(tokens, i, 'an', 'ans', 'daran', 'dran')) return i
  }
  return -1
}

function saysTime(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isOfTime(reader, i)) return true
  return false
}

/**
 * Asks about the whole of a time when words of it stand between what was read and the text ("morgen um 7 oder 8 an ..."),
 * about a stretch of time in front that was not read ("in geraden Wochen freitags an ..."), and about an occasion in the
 * place of a time ("wenn ich zuhause bin an ...").
 */
export function doubted(reader: Reader, chosen: TimeAndText, [start, end]: Range): TimeAndText {
  const { tokens } = reader
  const pieces = [...(chosen.expression?.pieces ?? [])].sort((a, b) => a.from - b.from)
  const [first] = pieces
  const from = first?.from ?? start
  const read = pieces.reduce((to, piece) => (piece.from <= to ? piece.to : to), from)
  const tie = tieAt(reader, read, end)
  const word = textAt(tokens, read)
  const isUnread = GOES_ON.has(word) && saysTime(reader, read + 1, tie)
  const isOccasion = first === undefined && OCCASIONS.has(word)
  const isStretch = isWord(tokens, start, 'in') && tokens.slice(start, from).some(({ text }) => UNITS.has(text))
  if (tie < read || (!isStretch && (tie === read || (!isUnread && !isOccasion)))) return chosen
  const asked = isStretch ? start : from
  const expression = join(EMPTY, { meaning: unclear(''), from: asked, to: tie, firm: true })
  const before: Range[] = asked > start ? [[start, asked]] : []
  return { expression, text: [...before, [tie, end], ...chosen.text.filter(([at]) => at >= end)] }
}
