import type { CreateIntent } from '../../intent.js'
import { type Phrase, phraseBefore, phrasesOf } from '../../text/phrase.js'
import { join } from '../../time/expression.js'
import { chooseTime, type TimeAndText } from '../choose-time.js'
import { readDuration } from '../lengths/duration.js'
import type { Reader } from '../reader.js'
import { isMark, isWord, skipAny } from '../words/words.js'
import { bodyEnd } from './courtesy.js'
import { createFrom, finish, requestOf } from './create.js'
import type { Opening } from './opening-things.js'
import { readOpening } from './openings.js'

const VERBS = ['remind', 'ping', 'set', 'create', 'nudge', 'alert', 'notify', 'wake']

/** Behind one of these somebody tells of a request, or refuses it. */
const TELLING = (
  "don't dont not never to will won't didn't should shouldn't would could can i you we he she they it who that i'll " +
  "you'll he'll she'll they'll we'll i've have has had already always also just said says told asked did does"
).split(' ')

const CONDITIONS = ['if', 'when', 'whenever', 'once', 'unless', 'after', 'before', 'as', 'next']

const QUESTIONS = ['did', 'do', 'does', 'when', 'why', 'what', 'who', 'how', 'if', 'which', 'where']

/** Between what is said first and the request for it. */
const LINKS: Phrase[] = phrasesOf(
  'so can you please',
  'so could you please',
  'so can you',
  'so could you',
  'so please',
  'can you please',
  'could you please',
  'would you please',
  'can you',
  'could you',
  'would you',
  'please',
  'pls',
  'so',
  'and',
  'but',
)

/** What was said first: "remind me about it". */
const IT: Phrase[] = phrasesOf(
  'about it',
  'about that',
  'about this',
  'of it',
  'of that',
  'of this',
  'to do it',
  'to do that',
  'to do so',
  'then',
  'it',
  'that',
  'to',
)

const AHEAD: Phrase[] = phrasesOf(
  'before that',
  'before it',
  'beforehand',
  'before',
  'earlier',
  'in advance',
  'ahead',
  'prior',
)

const LOOKBACK = 40

/** Where the words in front of the request at `i` end; -1 when they tell of it instead. */
function frontEnd({ tokens }: Reader, i: number): number {
  let end = i
  for (let k = 0; k < 3; k += 1) {
    const link = phraseBefore(tokens, end, LINKS)
    if (link > 0) end = link
    while (end > 0 && isMark(tokens, end - 1, ',.;:-–—!?')) end -= 1
  }
  return end === 0 || isWord(tokens, end - 1, ...TELLING) ? -1 : end
}

/** "call the electrician tomorrow at 9am, remind me", "I have a meeting. Remind me at 4pm to prepare." */
export function readRequestLast(reader: Reader, message: string): CreateIntent | null {
  const { tokens } = reader
  if (isWord(tokens, 0, ...CONDITIONS)) return null
  let asked: CreateIntent | null = null
  for (let i = tokens.length - 1; i > 0 && i > tokens.length - LOOKBACK; i -= 1) {
    if (!isWord(tokens, i, ...VERBS)) continue
    const opening = readOpening(reader, i, message)
    if (opening === null || opening.needsTime) continue
    const end = frontEnd(reader, i)
    if (end < 0) return null
    const isApart = end < i
    const before = isWord(tokens, 0, ...QUESTIONS) ? null : readBefore(reader, message, opening, end)
    if (before !== null) return before
    const own = isApart ? createFrom(reader, message, requestOf(reader, opening, message)) : null
    if (own?.text != null && own.schedule !== null) return own
    if (own?.text != null) asked = own
  }
  return asked
}

/** The text stands in front of the request, the time there or behind it. */
function readBefore(reader: Reader, message: string, opening: Opening, end: number): CreateIntent | null {
  const { tokens } = reader
  const tail = bodyEnd(tokens, opening.to)
  const at = skipAny(tokens, opening.to, IT)
  if (at >= tail) {
    const chosen = chooseTime.inBody(reader, 0, end, message, false)
    return finish(reader, message, opening, chosen.expression, chosen.text)
  }
  const ahead = readAheadOf(reader, at, tail, end, message)
  if (ahead !== null) return finish(reader, message, opening, ahead.expression, ahead.text)
  const time = chooseTime.leading(reader, at, tail, message)
  return time === null || time.to < tail ? null : finish(reader, message, opening, time.expression, [[0, end]])
}

/** "the meeting is at 5, remind me 10 minutes before": the time of the sentence, moved ahead. */
function readAheadOf(reader: Reader, from: number, to: number, textEnd: number, message: string): TimeAndText | null {
  const { tokens } = reader
  const length = readDuration(tokens, from)
  if (length === null) return null
  const end = skipAny(tokens, length.to, AHEAD)
  if (end === length.to || end < to) return null
  const chosen = chooseTime.inBody(reader, 0, textEnd, message, false)
  if (chosen.expression === null) return null
  const meaning = { kind: 'shift' as const, length: length.value.length, sign: -1 as const }
  const expression = join(chosen.expression, { meaning, from, to: end, firm: true })
  return expression === null ? null : { expression, text: [[0, textEnd]] }
}
