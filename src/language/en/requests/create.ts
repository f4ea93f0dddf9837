import type { CreateIntent } from '../../intent.js'
import { createdFrom } from '../../requests/created.js'
import { readExtras } from '../../requests/extras.js'
import type { Token } from '../../text/tokens.js'
import { type Expression, inTheMorning, join } from '../../time/expression.js'
import { chooseTime, type TimeAndText } from '../choose-time.js'
import { readDuration } from '../lengths/duration.js'
import type { Reader } from '../reader.js'
import { isMark, isWord, skipAny } from '../words/words.js'
import { skipCourtesy } from './courtesy.js'
import { EXTRAS } from './extras.js'
import type { Opening } from './opening-things.js'
import { readOpening, WAKE_UP } from './openings.js'

/** The parts of a request: what was asked before, and the tokens among which text and time are to be told apart. */
interface Request {
  opening: Opening
  /** A time in front of the request: "tomorrow at 9 remind me to ...". */
  before: Expression | null
  /** Tokens of the body, half open. */
  from: number
  to: number
}

const TAIL_COURTESY = [
  ['please'],
  ['pls'],
  ['plz'],
  ['thanks'],
  ['thank', 'you'],
  ['thx'],
  ['ty'],
  ['ok'],
  ['okay'],
  ['will', 'you'],
  ['cheers'],
] as const

/** The end of the body without closing marks and politeness. */
function bodyEnd(tokens: Token[], from: number): number {
  let to = tokens.length
  for (let k = 0; k < 6; k += 1) {
    const before = to
    while (to > from && isMark(tokens, to - 1, '.!?;,:…')) {
      // "at 5 p.m." ends with its own dot
      const abbreviation = isMark(tokens, to - 1, '.') && isWord(tokens, to - 2, 'm') && isMark(tokens, to - 3, '.')
      if (abbreviation) break
      to -= 1
    }
    for (const phrase of TAIL_COURTESY) {
      const start = to - phrase.length
      if (start > from && skipAny(tokens, start, [phrase]) === to) to = start
    }
    if (to === before) break
  }
  return to
}

/** The request, wherever it stands: in front, behind a time, or last. */
function findRequest(reader: Reader, message: string): Request | null {
  const { tokens } = reader
  const start = skipCourtesy(tokens, 0)
  const first = readOpening(reader, start, message)
  if (first !== null) return { opening: first, before: null, from: first.to, to: bodyEnd(tokens, first.to) }
  const lead = chooseTime.leading(reader, start, tokens.length, message)
  if (lead !== null) {
    const at = skipCourtesy(tokens, lead.to)
    const opening = readOpening(reader, at, message)
    if (opening !== null) {
      return { opening, before: lead.expression, from: opening.to, to: bodyEnd(tokens, opening.to) }
    }
  }
  return null
}

/** A reminder asked for in front or behind its time; null when the message is no such request. */
export function readCreate(reader: Reader, message: string): CreateIntent | null {
  const request = findRequest(reader, message)
  return request === null ? null : createFrom(reader, message, request)
}

/** "remind me what he said" asks for an answer, not for a reminder. */
const asksBack = ({ tokens }: Reader, from: number): boolean =>
  isWord(tokens, from, 'what', 'who', 'whom', 'whose', 'where', 'why', 'which', 'how', 'if', 'whether', 'again')

const LAST_LOOKBACK = 40

/** "call the electrician tomorrow at 9am, remind me" - the request comes last, perhaps with the time behind it. */
export function readRequestLast(reader: Reader, message: string): CreateIntent | null {
  const { tokens } = reader
  const questions = isWord(tokens, 0, 'did', 'do', 'does', 'when', 'why', 'what', 'who', 'how', 'if', 'which', 'where')
  if (questions) return null
  for (let i = tokens.length - 1; i > 0 && i > tokens.length - LAST_LOOKBACK; i -= 1) {
    if (!isWord(tokens, i, 'remind', 'ping', 'set', 'create', 'nudge', 'alert', 'notify')) continue
    const opening = readOpening(reader, i, message)
    if (opening === null || opening.needsTime) continue
    if (
      isWord(
        tokens,
        i - 1,
        "don't",
        'dont',
        'not',
        'never',
        'to',
        'will',
        "didn't",
        'should',
        "i'll",
        'he',
        'she',
        'they',
      )
    )
      return null
    let end = i
    const courtesy = [
      ['so', 'please'],
      ['so'],
      ['please'],
      ['can', 'you'],
      ['could', 'you'],
      ['and'],
      ['can', 'you', 'please'],
      ['could', 'you', 'please'],
      ['but'],
      ['pls'],
    ] as const
    for (let k = 0; k < 3; k += 1) {
      for (const phrase of courtesy)
        if (end - phrase.length > 0 && skipAny(tokens, end - phrase.length, [phrase]) === end) end -= phrase.length
      while (end > 0 && isMark(tokens, end - 1, ',.;:-–—!')) end -= 1
    }
    const tail = bodyEnd(tokens, opening.to)
    const at = skipAny(tokens, opening.to, [
      ['about', 'it'],
      ['about', 'that'],
      ['about', 'this'],
      ['of', 'it'],
      ['of', 'that'],
      ['of', 'this'],
      ['to', 'do', 'it'],
      ['to', 'do', 'that'],
      ['to', 'do', 'so'],
      ['to'],
    ])
    if (at < tail) {
      const ahead = readAheadOf(reader, at, tail, end, message)
      if (ahead !== null) return finish(reader, message, opening, ahead.expression, ahead.text)
      const time = chooseTime.leading(reader, at, tail, message)
      if (time === null || time.to < tail) continue
      return finish(reader, message, opening, time.expression, [[0, end]])
    }
    const chosen = chooseTime.inBody(reader, 0, end, message, false)
    return finish(reader, message, opening, chosen.expression, chosen.text)
  }
  return null
}

/** "the meeting is at 5, remind me 10 minutes before": the time of the sentence, moved ahead. */
function readAheadOf(reader: Reader, from: number, to: number, textEnd: number, message: string): TimeAndText | null {
  const { tokens } = reader
  const length = readDuration(tokens, from)
  if (length === null) return null
  const end = skipAny(tokens, length.to, [
    ['before', 'that'],
    ['before', 'it'],
    ['beforehand'],
    ['before'],
    ['earlier'],
    ['in', 'advance'],
    ['ahead'],
    ['prior'],
  ])
  if (end === length.to || end < to) return null
  const chosen = chooseTime.inBody(reader, 0, textEnd, message, false)
  if (chosen.expression === null) return null
  const meaning = { kind: 'shift' as const, length: length.value.length, sign: -1 as const }
  const expression = join(chosen.expression, { meaning, from, to: end, firm: true })
  return expression === null ? null : { expression, text: [[0, textEnd]] }
}

function createFrom(reader: Reader, message: string, request: Request): CreateIntent | null {
  const { opening, before, from } = request
  const extras = readExtras(reader.tokens, from, request.to, EXTRAS)
  const { to } = extras
  const chosen = chooseTime.inBody(reader, from, to, message, opening.isThing, before)
  const { leadsMs, nag, evenAtNight } = extras
  const created = { ...finish(reader, message, opening, chosen.expression, chosen.text), leadsMs, nag, evenAtNight }
  const isLoose = opening.needsTime || asksBack(reader, from)
  return isLoose && created.schedule === null ? null : created
}

function finish(
  reader: Reader,
  message: string,
  { audience, ownText, meaning, from, to }: Opening,
  time: Expression | null,
  text: [number, number][],
): CreateIntent {
  const own = meaning === null ? null : { meaning, from, to, firm: true }
  const when = time !== null && ownText === WAKE_UP ? inTheMorning(time) : time
  return createdFrom(reader, message, { audience, ownText, own }, when, text)
}
