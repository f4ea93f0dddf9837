import type { CreateIntent } from '../../intent.js'
import { createdFrom } from '../../requests/created.js'
import { readExtras } from '../../requests/extras.js'
import { type Phrase, phrasesOf } from '../../text/phrase.js'
import { type Expression, inTheMorning } from '../../time/expression.js'
import { chooseTime } from '../choose-time.js'
import type { Reader } from '../reader.js'
import { isWord, skipAny } from '../words/words.js'
import { bodyEnd, skipCourtesy } from './courtesy.js'
import { EXTRAS } from './extras.js'
import type { Opening } from './opening-things.js'
import { WAKE_UP } from './opening-verbs.js'
import { readOpening } from './openings.js'

/** The parts of a request: what was asked before, and the tokens among which text and time are to be told apart. */
export interface Request {
  opening: Opening
  /** A time in front of the request: "tomorrow at 9 remind me to ...". */
  before: Expression | null
  /** Tokens of the body, half open. */
  from: number
  to: number
}

const QUESTIONS = "what what's who who's whom whose where where's why which how how's if whether again".split(' ')

/** "remind me what he said" asks for an answer, not for a reminder. */
const asksBack = ({ tokens }: Reader, from: number): boolean => isWord(tokens, from, ...QUESTIONS)

const WHEN_IT_IS: Phrase[] = phrasesOf(
  "when it's",
  'when it is',
  "once it's",
  'once it is',
  "as soon as it's",
  "if it's",
)

/** "notify me when it's 5": a clock time with other words in front. */
function readWhenItIs(reader: Reader, from: number, message: string): Expression | null {
  const { tokens } = reader
  const at = skipAny(tokens, from, WHEN_IT_IS)
  return at === from ? null : chooseTime.bare(reader, at, tokens.length, message)
}

/** The request of an opening that stands in front of its body. */
export function requestOf(reader: Reader, opening: Opening, message: string): Request {
  const before = readWhenItIs(reader, opening.to, message)
  const from = before?.pieces.reduce((to, piece) => Math.max(to, piece.to), opening.to) ?? opening.to
  return { opening, before, from, to: bodyEnd(reader.tokens, from) }
}

/** The request, wherever it stands: in front, behind a time, or last. */
function findRequest(reader: Reader, message: string): Request | null {
  const { tokens } = reader
  const start = skipCourtesy(tokens, 0)
  const first = readOpening(reader, start, message)
  if (first !== null) return requestOf(reader, first, message)
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

/** What an opening and the body behind it come to; null when it is loose and the body makes no request of it. */
export function createFrom(reader: Reader, message: string, request: Request): CreateIntent | null {
  const { opening, before, from } = request
  const extras = readExtras(reader.tokens, from, request.to, EXTRAS)
  const { to } = extras
  const chosen = chooseTime.inBody(reader, from, to, message, opening.isThing, before)
  const { leadsMs, nag, evenAtNight } = extras
  const created = { ...finish(reader, message, opening, chosen.expression, chosen.text), leadsMs, nag, evenAtNight }
  const asks = asksBack(reader, from)
  // "tell me about tomorrow", "tell me when the meeting is tomorrow"
  const isQuestion =
    asks ||
    isWord(reader.tokens, from, 'when', "when's") ||
    (created.text === null && isWord(reader.tokens, from, 'about'))
  if (opening.needsTime && isQuestion) return null
  return (opening.needsTime || asks) && created.schedule === null ? null : created
}

/** The intent of an opening whose time and text are known. */
export function finish(
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
