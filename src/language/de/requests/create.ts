import type { CreateIntent } from '../../intent.js'
import { createdFrom } from '../../requests/created.js'
import { isMark, isWord, skipAny } from '../../text/match.js'
import { phraseBefore, phrasesOf } from '../../text/phrase.js'
import type { Token } from '../../text/tokens.js'
import { type Expression, inTheMorning } from '../../time/expression.js'
import { chooseTime, leading, type Range, type TimeAndText } from '../choose-time.js'
import { doubted } from '../doubt.js'
import type { Reader } from '../reader.js'
import { skipCourtesy } from './courtesy.js'
import { movedAhead, readAhead, readAheadLast, readAheadOf, takeExtras } from './extras.js'
import { type Opening, OWNER } from './opening.js'
import { GET_UP, readOpening } from './openings.js'

const TAIL_COURTESY = ['bitte', 'danke', 'ok', 'okay', 'merci', 'ja']

/** The end of a message without closing marks and politeness. */
function bodyEnd(tokens: Token[], from: number): number {
  let to = tokens.length
  for (let k = 0; k < 8 && to > from; k += 1) {
    const isOrdinal = isMark(tokens, to - 1, '.') && tokens[to - 2]?.kind === 'number' && tokens[to - 1]?.glued === true
    if (
      isMark(tokens, to - 1, '!?,;:…') ||
      (isMark(tokens, to - 1, '.') && !isOrdinal) ||
      isWord(tokens, to - 1, ...TAIL_COURTESY)
    )
      to -= 1
    else break
  }
  return to
}

const isNegated = (tokens: Token[], i: number): boolean =>
  isWord(tokens, skipAny(tokens, i, [['bloss'], ['bitte'], ['ja'], ['lieber'], ['mehr']]), 'nicht', 'nie', 'niemals')

/** "erinnere mich, was er gesagt hat" asks for an answer, not for a reminder. */
const asksBack = (tokens: Token[], i: number): boolean => {
  const at = isMark(tokens, i, ',') ? i + 1 : i
  return isWord(tokens, at, 'was', 'wer', 'wen', 'wo', 'warum', 'wie', 'ob', 'welche', 'welcher', 'wann')
}

/** A reminder asked for in front of or behind its time; null when the message is no such request. */
export function readCreate(reader: Reader, message: string): CreateIntent | null {
  const { tokens } = reader
  const start = skipCourtesy(tokens, 0)
  const to = bodyEnd(tokens, start)
  const direct = readOpening(tokens, start, to, message)
  if (direct !== null) return createFrom(reader, message, direct, null)
  const lead = leading(reader, start, to)
  if (lead === null) return null
  const behind = readOpening(tokens, skipCourtesy(tokens, lead.to), to, message)
  return behind === null ? null : createFrom(reader, message, behind, lead.expression)
}

/** "Zahnarzt am Freitag um 10, bitte erinnern" */
const PLEASE = phrasesOf(
  'bitte erinnern',
  'bitte daran erinnern',
  'bitte dran erinnern',
  'bitte mich erinnern',
  'bitte mich daran erinnern',
)

/** "Zahnarzt anrufen morgen um 9, erinnere mich bitte daran": the request comes last. */
export function readRequestLast(reader: Reader, message: string): CreateIntent | null {
  const { tokens } = reader
  const to = bodyEnd(tokens, 0)
  const please = phraseBefore(tokens, to, PLEASE)
  if (please > 0) {
    const chosen = chooseTime(reader, [[0, bodyEnd(tokens.slice(0, please), 0)]])
    const opening = { stretches: [], audience: OWNER, repeat: null, ownText: null, needsTime: true }
    return chosen.expression === null ? null : finish(reader, message, opening, chosen.expression, chosen.text)
  }
  for (let i = to - 1; i > 0 && i > to - 8; i -= 1) {
    if (!isWord(tokens, i, 'erinner', 'erinnere')) continue
    const opening = readOpening(tokens, i, to, message)
    if (opening === null) return null
    let end = i
    while (end > 0 && (isMark(tokens, end - 1, ',.;:-–') || isWord(tokens, end - 1, 'bitte', 'also', 'und'))) end -= 1
    const chosen = chooseTime(reader, [[0, end]])
    const from = opening.stretches[0]?.[0] ?? 0
    const ahead = readAhead(tokens, skipAny(tokens, from, [['daran'], ['bitte']]))
    if (ahead !== null && skipAny(tokens, ahead.to, [['daran'], ['dran']]) === to) {
      const expression = movedAhead(chosen.expression, ahead.value, from, ahead.to)
      return expression === null ? null : finish(reader, message, opening, expression, [[0, end]])
    }
    if (skipAny(tokens, from, [['daran'], ['dran'], ['bitte', 'daran']]) < to) return null
    return finish(reader, message, opening, chosen.expression, chosen.text)
  }
  return null
}

function createFrom(reader: Reader, message: string, opening: Opening, before: Expression | null): CreateIntent | null {
  const { tokens } = reader
  const first = opening.stretches[0]?.[0] ?? 0
  if (isNegated(tokens, first)) return null
  const { stretches, leadsMs, nag, evenAtNight } = takeExtras(tokens, opening.stretches)
  const tight = stretches.map((range) => withoutTies(tokens, range)).filter(([from, to]) => from < to)
  const [stretch] = tight
  const found = choose(reader, tight, opening, before)
  const chosen = stretch === undefined || before !== null ? found : doubted(reader, found, stretch)
  const text = chosen.text.map((range) => withoutTies(tokens, range)).filter(([from, to]) => from < to)
  if (text.length === 1 && text[0] !== undefined && text[0][1] === text[0][0] + 1 && isNegated(tokens, text[0][0]))
    return null
  if (text[0] !== undefined && isNegated(tokens, text[0][0]) && isWord(tokens, text[0][0] + 1, 'an', 'daran'))
    return null
  const created = { ...finish(reader, message, opening, chosen.expression, text), leadsMs, nag, evenAtNight }
  const isLoose = opening.needsTime || asksBack(tokens, first)
  return isLoose && created.schedule === null ? null : created
}

/** Time and text, where the time may be moved ahead ("eine Stunde vorher") or be a timer's length. */
function choose(reader: Reader, stretches: Range[], opening: Opening, before: Expression | null): TimeAndText {
  const [first] = stretches
  if (first === undefined) return chooseTime(reader, stretches, before)
  const [from, to] = first
  const ahead = readAhead(reader.tokens, from) ?? readAheadOf(reader, from)
  if (ahead !== null) {
    const rest: Range[] = [[ahead.to, to], ...stretches.slice(1)]
    const chosen = chooseTime(
      reader,
      rest.map((range) => withoutTies(reader.tokens, range)),
      before,
    )
    const expression = movedAhead(chosen.expression, ahead.value, from, ahead.to)
    if (expression !== null) return { ...chosen, expression }
  }
  const [start, end] = stretches.at(-1) ?? first
  const last = readAheadLast(reader.tokens, start, end)
  if (last !== null) {
    const rest: Range[] = [...stretches.slice(0, -1), withoutTies(reader.tokens, [start, last.from])]
    const chosen = chooseTime(reader, rest, before)
    const expression = movedAhead(chosen.expression, last.length, last.from, end)
    if (expression !== null) return { ...chosen, expression }
  }
  const length = opening.ownText === null || before !== null ? null : leading(reader, from, to)
  if (length?.expression.offset === undefined || length.expression.pieces.length > 1)
    return chooseTime(reader, stretches, before)
  return { expression: length.expression, text: [[length.to, to], ...stretches.slice(1)] }
}

/** A stretch without the words that tie it to the request: "an", "daran", "dass", commas. */
function withoutTies(tokens: Token[], [start, end]: Range): Range {
  let from = start
  let to = end
  for (let k = 0; k < 4; k += 1) {
    if (isMark(tokens, from, ',:;-–')) from += 1
    else if (isWord(tokens, from, 'daran', 'dran', 'dass', 'bitte')) from += 1
    else break
  }
  // "an den Zahnarzt", yet "an Ostern" is read as a time before
  if (from < to && isWord(tokens, from, 'an', 'ans')) from += 1
  while (to > from && (isMark(tokens, to - 1, ',:;-–') || isWord(tokens, to - 1, 'daran', 'dran', 'bitte'))) to -= 1
  return [from, to]
}

function finish(
  reader: Reader,
  message: string,
  { audience, ownText, repeat }: Opening,
  time: Expression | null,
  text: Range[],
): CreateIntent {
  const own = repeat === null ? null : { meaning: repeat.meaning, from: repeat.at, to: repeat.at + 1, firm: true }
  const when = time !== null && ownText === GET_UP ? inTheMorning(time) : time
  return createdFrom(reader, message, { audience, ownText, own }, when, text)
}
