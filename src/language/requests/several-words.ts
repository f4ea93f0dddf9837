import { timesFrom } from '../engine/glue.js'
import type { Reader } from '../engine/language-tables.js'
import type { CreateIntent, Intent } from '../intent.js'
import type { Span } from '../time-reading.js'
import { bodyEnd, skipCourtesy } from './courtesy.js'
import { openingAt } from './opening.js'
import { endBeforeRequest } from './request-last.js'
import { type RequestTables, type RequestType, skip, stands } from './tables.js'

/** What a language says between requests. */
export interface SeveralWords {
  /** A request by itself, put in front of a part that goes on with one. */
  asking: string
  /** In front of something to do: "remind me to". */
  askingTo: string
  /** In front of an hour: "at". */
  at: string
  /** Between two parts: "and", "then". */
  isJoin(reader: Reader, i: number): boolean
  /** "next": in front of the first of several days it may be meant for all. */
  isSpread(reader: Reader, i: number): boolean
  /** Behind what is left beside a second time for the same thing, "again", "otra vez", at token `i`; `i` where there is none. */
  skipAgain(reader: Reader, i: number): number
  /** Behind a second time, another thing: "at 1 and at 4 | to move the laundry". */
  isAnother(reader: Reader, i: number): boolean
  /** Behind "each" at `i`, said of several times; `i` itself where it does not stand there. */
  eachEnd(reader: Reader, i: number): number
  /** Behind "the same day" at `i`; `i` itself where it does not stand there. */
  sameDayEnd(reader: Reader, i: number): number
  /** Behind "for" at `i`; `i` itself where it does not stand there. */
  skipFor(reader: Reader, i: number): number
  /** In front of two ends of one time: "between 8 and 9". */
  isBetween(reader: Reader, i: number): boolean
  /** In the text of a part it makes a statement of it, and no request: "the lunch is at 12". */
  isStating(reader: Reader, i: number): boolean
  /** A part that is a request by itself. */
  startsAnew(part: Reader): boolean
  /** Whether one may begin at token `i`, which is told without reading it. */
  mayStartAnew(reader: Reader, i: number): boolean
  /** What a request is around or behind: "kannst du mich | morgen um 8 an A und um 9 an B | erinnern", "A at 8 and B at 9, remind me". */
  askedAround(message: Reader): Span | null
  /** The same with several times in front of the request, and what they are for behind it: "at 3 and at 6 | remind me | to stretch". */
  askedBetween(message: Reader): string | null
  /** In front of a list: "set two reminders". */
  isHeader(line: Reader): boolean
}

/** What a part that is a request by itself may begin with, besides marks and mentions. */
const ANEW: readonly RequestType[] = ['courtesy', 'joining', 'startsanew']

/** Behind a time and politeness at token `i`, in front of or behind what announces a list: "set 3 reminders | for tomorrow at 9, please". */
function skipTime(line: Reader, i: number): number {
  const end = line.tokens.length
  let at = i
  for (let before = -1; before !== at; ) {
    before = at
    const from = skip(line, 'forthing', at)
    at = timesFrom(line, from, end, 'lead')[0]?.to ?? at
    at = skipCourtesy(line, at)
  }
  return at
}

/** Where two or more times at token `i` end, joined by words alone: "on monday and on thursday at 8"; null for fewer. */
function endOfTimes(reader: Reader, i: number, end: number): number | null {
  let [at, count] = [i, 0]
  for (let next = i; ; count += 1) {
    const time = timesFrom(reader, next, end, 'lead')[0]
    if (time === undefined) break
    at = time.to
    next = skip(reader, 'joining', at)
    if (next === at) return count > 0 ? at : null
  }
  return null
}

const spanOf = ({ tokens }: Reader, from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
})

/** The words of a language that is made of tables. */
export function severalOf({ said, order }: RequestTables): SeveralWords {
  const is =
    (type: RequestType) =>
    (reader: Reader, i: number): boolean =>
      stands(reader, type, i)
  return {
    asking: said.asking,
    askingTo: said.askingTo,
    at: said.at,
    isJoin: is('joining'),
    isSpread: is('spreading'),
    skipAgain: (reader, i) => skip(reader, 'repeated', i),
    isAnother: is('another'),
    eachEnd: (reader, i) => skip(reader, 'eachof', i),
    sameDayEnd: (reader, i) => skip(reader, 'sameday', i),
    isBetween: is('betweening'),
    isStating: (reader, i) => stands(reader, 'stating', i) || stands(reader, 'clausing', i),
    mayStartAnew: ({ tokens, reading }, i) =>
      tokens[i]?.kind !== 'word' || ANEW.some((type) => reading.starts(reading.grammar.typeOf(type), i)),
    startsAnew: (part) => {
      let at = skipCourtesy(part, 0)
      while (stands(part, 'joining', at)) at = skipCourtesy(part, skip(part, 'joining', at))
      return stands(part, 'startsanew', at)
    },
    askedAround: (reader) => {
      const end = bodyEnd(reader, 0)
      const asked = openingAt(reader, skipCourtesy(reader, 0), end)
      const front = asked === null ? endBeforeRequest(reader, order) : -1
      if (front > 0) return spanOf(reader, 0, front)
      if (asked?.body == null || asked.to < end) return null
      return spanOf(reader, asked.body.from, asked.body.to)
    },
    askedBetween: (reader) => {
      const start = skipCourtesy(reader, 0)
      const end = bodyEnd(reader, start)
      const front = endOfTimes(reader, start, end)
      const asked = front === null ? null : openingAt(reader, skipCourtesy(reader, front), end)
      if (front === null || asked === null || asked.isLoose || asked.body !== null || asked.ownText !== null)
        return null
      const { message, tokens } = reader
      const times = message.slice(tokens[start]?.start, tokens[front - 1]?.end)
      return asked.to < end ? `${times} ${message.slice(tokens[asked.to]?.start, tokens[end - 1]?.end)}` : null
    },
    skipFor: (reader, i) => skip(reader, 'forthing', i),
    isHeader: (line) => {
      const { reading, tokens } = line
      const start = skipCourtesy(line, 0)
      if (reading.whole(reading.grammar.typeOf('listheader'), start, tokens.length) !== null) return true
      const from = skipTime(line, start)
      const end = skip(line, 'listheader', from)
      // "remind me" with a time is a request by itself
      return end > Math.max(from, skip(line, 'opening', from)) && skipTime(line, end) >= bodyEnd(line, 0)
    },
  }
}

export interface SeveralDeps {
  words: SeveralWords
  readerOf(message: string): Reader
  /** Reads one request. */
  read(message: string): Intent
  /** The same where it is a request; null for most that is none. */
  readPart(message: string): Intent | null
}

export const isComplete = (intent: Intent | null): intent is CreateIntent =>
  intent?.kind === 'create' && intent.schedule !== null && intent.problem === null

/** Nothing is wrong with it that one reminder alone would have to be asked about. */
export const isOpen = ({ problem }: CreateIntent): boolean =>
  problem === null || problem.kind === 'two-times' || problem.kind === 'not-a-time'

/** In so many parts at most a message is looked at. */
export const MAX_PARTS = 12

export const hasText = ({ text }: CreateIntent): boolean => text !== null && text !== ''

export const several = (requests: CreateIntent[]): Intent | null => {
  const [first, ...others] = requests
  return first === undefined || others.length === 0 ? null : { ...first, spans: [], also: others }
}
