import type { Chain, Chosen } from '../time/chain.js'
import { EMPTY, type Expression, hasClock, hasDay, join } from '../time/expression.js'
import { unclear } from '../time/repeat.js'
import type { Reader } from './reader.js'
import { readOrdinal } from './words/numbers.js'
import { MONTHS, ORDINALS, PLURAL_WEEKDAYS, UNITS, WEEKDAYS } from './words/vocabulary.js'
import { isMark, isWord, textAt } from './words/words.js'

/** How far the "to" of a request may be from its start. */
const MAX_WORDS = 10

/** Words that go on with a time: "(tomorrow at 7) or 8", "(every month) except in july". */
const GOES_ON = new Set(
  'or and at on in by for from until till through except excluding but unless not every each all this next during between starting beginning ending before after then again daily weekly monthly yearly twice once last'.split(
    ' ',
  ),
)

/** Words of an occasion that is no time: "when I get home", "before bed", "soon". */
const OCCASIONS = new Set(
  'when whenever once while after before until till as if soon later sometime someday eventually asap now momentarily shortly regularly occasionally every each'.split(
    ' ',
  ),
)

const SEASONS = new Set('spring summer autumn fall winter season'.split(' '))

const VAGUE_LENGTHS = new Set('bit moment while jiffy sec tick little mo'.split(' '))

const PARTS = new Set(
  "morning afternoon evening night noon midday midnight day days tonight today tomorrow o'clock am pm daily weekly monthly yearly hourly twice thrice".split(
    ' ',
  ),
)

/** Whether a word has to do with time. */
function isOfTime({ tokens }: Reader, i: number): boolean {
  const token = tokens[i]
  if (token?.kind === 'number') return true
  const word = textAt(tokens, i)
  return [MONTHS, WEEKDAYS, PLURAL_WEEKDAYS, UNITS, ORDINALS].some((words) => words.has(word)) || PARTS.has(word)
}

/** Index of the "to" that begins what is to be done, close behind `from`; -1 when there is none. */
function requestAt({ tokens }: Reader, from: number, end: number): number {
  for (let i = from; i < Math.min(end - 1, from + MAX_WORDS); i += 1) {
    if (isWord(tokens, i, 'that', 'about') || isMark(tokens, i, ':.;!?') || tokens[i]?.kind === 'opaque') return -1
    if (isWord(tokens, i, 'to') && tokens[i + 1]?.kind === 'word') return i
  }
  return -1
}

export interface Doubt {
  expression: Expression
  from: number
  to: number
}

/** What it says is known where the expression is resolved. */
const doubtOf = (from: number, to: number): Doubt | null => {
  const expression = join(EMPTY, { meaning: unclear(''), from, to, firm: true })
  return expression === null ? null : { expression, from, to }
}

/**
 * Words of time between the time that was read (it ends at `to`) and what is to be done, which say more than was
 * understood: "remind me tomorrow at 7 or 8 to ...". The whole of it is asked about.
 */
export function doubtBehind(reader: Reader, from: number, to: number, end: number): Doubt | null {
  const { tokens } = reader
  const start = isMark(tokens, to, ',') ? to + 1 : to
  const request = requestAt(reader, start, end)
  if (request <= start) return null
  // "every friday the 13th"
  const dated = isWord(tokens, start, 'the') && (readOrdinal(tokens, start + 1)?.to ?? 0) === request
  // "every weekday except holidays", "every monday if i'm free"
  const bounded = isWord(tokens, start, 'except', 'excluding', 'unless', 'if')
  const goesOn = dated || bounded || (GOES_ON.has(textAt(tokens, start)) && saysTime(reader, start + 1, request))
  const isTime = tokens[start]?.kind === 'word' && isOfTime(reader, start)
  return goesOn || isTime ? doubtOf(from, request) : null
}

/**
 * An occasion instead of a time, or a time that was not understood, right behind the request: "remind me when I get home
 * to ...", "remind me at 5 or 6 to ...".
 */
export function occasion(reader: Reader, from: number, end: number): Doubt | null {
  const { tokens } = reader
  const request = requestAt(reader, from, end)
  if (request <= from) return null
  const first = textAt(tokens, from)
  const vague = isWord(tokens, from, 'in') && VAGUE_LENGTHS.has(textAt(tokens, request - 1))
  const now = first === 'right' && isWord(tokens, from + 1, 'now', 'before', 'after')
  const next = first === 'the' && isWord(tokens, from + 1, 'next', 'coming', 'following', 'last')
  const way = isWord(tokens, from, 'on') && isWord(tokens, from + 1, 'the', 'my') && isWord(tokens, from + 2, 'way')
  const season = SEASONS.has(textAt(tokens, request - 1)) && isWord(tokens, from, 'this', 'next', 'in')
  const isOccasion =
    way ||
    season ||
    OCCASIONS.has(first) ||
    vague ||
    now ||
    next ||
    (GOES_ON.has(first) && saysTime(reader, from + 1, request))
  return isOccasion ? doubtOf(from, request) : null
}

/** Words of time, or a number at once. */
const saysTime = (reader: Reader, from: number, to: number): boolean => {
  const { tokens } = reader
  for (let i = from; i < to; i += 1)
    if ((i === from || tokens[i]?.kind === 'word' || isWord(tokens, i - 1, 'the')) && isOfTime(reader, i)) return true
  return false
}

/** "buy milk tomorrow and call mom on friday": two times for two things, of which one reminder can keep but one. */
export function twoTimes({ tokens }: Reader, message: string, first: Doubt, last: Doubt): Doubt | null {
  if (!isWord(tokens, first.to, 'and') || !hasDay(first.expression) || !hasDay(last.expression)) return null
  const said = ({ from, to }: Doubt): string => message.slice(tokens[from]?.start, tokens[to - 1]?.end)
  const problem = { kind: 'two-times' as const, first: said(first), last: said(last) }
  const expression = join(EMPTY, { meaning: { kind: 'problem', problem }, from: last.from, to: last.to, firm: true })
  return expression === null ? null : { ...last, expression }
}

/** The same behind a time at the end of the text: "... every monday except in july". */
export function doubtAtEnd(reader: Reader, from: number, to: number, end: number): Doubt | null {
  const { tokens } = reader
  const start = isMark(tokens, to, ',') ? to + 1 : to
  if (start >= end || end - start > 6 || isWord(tokens, start, 'and') || !GOES_ON.has(textAt(tokens, start)))
    return null
  const isTime = [start + 1, start + 2].some((i) => i < end && tokens[i]?.kind === 'word' && isOfTime(reader, i))
  return isTime ? doubtOf(from, end) : null
}

/**
 * The end of a chain whose beginning did not fit: "at 3 or 4 | tomorrow", "in the morning and | evening every day". What
 * was left out says when, too. But in "the meeting moved to 4pm | at 3pm" it is a part of the text.
 */
export function doubtBefore({ tokens }: Reader, chain: Chain, tail: Chosen): Doubt | null {
  const left = chain.filter(({ to }) => to <= tail.from).at(-1)
  if (left === undefined) return null
  const joined = isWord(tokens, tail.from - 1, 'and', 'or') || isWord(tokens, tail.from, 'or')
  const several = left.meaning.kind === 'clock' && left.meaning.times.length > 1 && !hasClock(tail.expression)
  return joined || several ? doubtOf(left.from, tail.to) : null
}
