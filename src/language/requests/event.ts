import { timesFrom } from '../engine/glue.js'
import type { Reader } from '../engine/language-tables.js'
import { namesDay } from '../engine/left-over.js'
import type { Stretch } from '../engine/row.js'
import type { CreateIntent } from '../intent.js'
import { hasDay, isRepeating } from '../time/expression.js'
import { skipCourtesy } from './courtesy.js'
import { type RequestTables, skip, startBefore } from './tables.js'
import { lastSentence } from './time-and-text.js'
import { timesSaid } from './times.js'

/** An event that something is to come ahead of: its name, and when it is. */

export interface WishDeps {
  requests: RequestTables
  readerOf(text: string): Reader
  /** Reads one request. */
  readRequest(text: string): CreateIntent | null
}

export const wordsOf = ({ message, tokens }: Reader, { from, to }: Stretch): string =>
  message.slice(tokens[from]?.start, tokens[to - 1]?.end)

export const sentence = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')

/** Words about an event, as a request for it; null without a time. "Thursday at 6 is the party" is "the party thursday at 6". */
export function eventIn(words: string, deps: WishDeps): CreateIntent | null {
  const whole = deps.readerOf(words)
  const from = lastSentence(whole, whole.tokens.length, deps.requests.order)
  const said = withoutCourtesy(from === 0 ? whole : deps.readerOf(words.slice(whole.tokens[from]?.start)))
  for (const event of [...turned(deps.readerOf(said)), said]) {
    const plainly = withoutArticle(deps.readerOf(event))
    const first = withDay(readEvent(plainly, deps), plainly, deps)
    if (first === null) continue
    const read = withTimeWithin(first, plainly, deps)
    const text = read.text === null ? said : nameIn(deps.readerOf(read.text))
    return { ...read, text: text === '' ? (read.text ?? said) : text, needs: [], spans: [] }
  }
  return null
}

function readEvent(words: string, { requests, readRequest }: WishDeps): CreateIntent | null {
  const read = readRequest(sentence(requests.said.askingOf, words))
  return read === null || read.problem !== null || read.schedule === null ? null : read
}

/**
 * "every other wednesday, | lunch with Dana at 11": a day or a round that was left in the text, where its hour was taken alone, is
 * of the event, too; null where the two make no one time.
 */
function withDay(read: CreateIntent | null, event: string, deps: WishDeps): CreateIntent | null {
  const day = read && dayLeft(read, deps.readerOf(event), deps)
  // "every monday choir and on friday | the concert at 7": of which of the two the hour is, is not said
  if (day === null)
    return read?.schedule?.kind === 'series' && namesAnyDay(deps.readerOf(read.text ?? '')) ? null : read
  const [start, end] = day
  const turned = sentence(event.slice(0, start).trim(), event.slice(end).trim(), event.slice(start, end))
  const whole = readEvent(turned, deps)
  const rest = deps.readerOf(whole?.text ?? '')
  return timesSaid(rest).isTimed || namesAnyDay(rest) ? null : whole
}

const namesAnyDay = (reader: Reader): boolean => reader.tokens.some((_, i) => namesDay(reader, i))

/** Where the words for a day stand in `event` that were left in the text, and none were taken, or for a round beside one time. */
function dayLeft(
  { text, spans, schedule }: CreateIntent,
  event: Reader,
  { readerOf, requests }: WishDeps,
): [number, number] | null {
  if (text === null || schedule?.kind !== 'once') return null
  const { message, tokens } = event
  const shift = requests.said.askingOf.length + 1
  const isTaken = ({ from, to }: Stretch): boolean =>
    spans.some(
      ({ start, end }) => start - shift < (tokens[to - 1]?.end ?? 0) && (tokens[from]?.start ?? 0) < end - shift,
    )
  const isDay = spans.some(
    ({ start, end }) => timesSaid(readerOf(message.slice(start - shift, end - shift))).day !== '',
  )
  for (const [from, to] of timesSaid(event).at) {
    const time = timesFrom(event, from, to, 'lead').find((one) => one.to === to)
    if (time === undefined || isTaken({ from, to })) continue
    if (isRepeating(time.expression) || (!isDay && hasDay(time.expression)))
      return [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
  }
  return null
}

/** "the 3pm call tomorrow": a time that was left in the text is one more of the event's. */
function withTimeWithin(read: CreateIntent, event: string, { requests, readRequest }: WishDeps): CreateIntent {
  const { askingOf } = requests.said
  const within = read.text === null ? null : readRequest(sentence(askingOf, read.text))
  const [span, ...others] = within?.spans ?? []
  if (within?.text == null || !within.schedule || span === undefined || others.length > 0) return read
  const shift = askingOf.length + 1
  const said = (read.text ?? '').slice(span.start - shift, span.end - shift)
  const at = event.indexOf(said)
  if (at < 0) return read
  const turned = readRequest(sentence(askingOf, event.slice(0, at).trim(), event.slice(at + said.length).trim(), said))
  return turned?.schedule && turned.problem === null && turned.text === within.text ? turned : read
}

/** What stands on either side of "is", both ways round; of "i have" what stands behind. */
function turned(reader: Reader): string[] {
  const { tokens } = reader
  for (let i = 0; i < tokens.length - 1; i += 1) {
    const behind = skip(reader, 'being', i)
    if (behind === i || behind >= tokens.length) continue
    const first = i === 0 ? '' : wordsOf(reader, { from: 0, to: i })
    const second = wordsOf(reader, { from: behind, to: tokens.length })
    return [sentence(first, second), sentence(second, first)]
  }
  return []
}

/** "good morning | dentist tomorrow at 3" */
const withoutCourtesy = (reader: Reader): string => {
  const from = skipCourtesy(reader, 0)
  return wordsOf(reader, { from: from < reader.tokens.length ? from : 0, to: reader.tokens.length })
}

/** "the | concert"; that of "los jueves a las 20", "el 5 de cada mes" is of the time. */
const withoutArticle = (reader: Reader): string => {
  const to = reader.tokens.length
  const behind = skip(reader, 'article', 0)
  const isOfTime = behind > 0 && timesFrom(reader, 0, to, 'lead').some((time) => time.to > behind)
  return wordsOf(reader, { from: behind < to && !isOfTime ? behind : 0, to })
}

/** The name of an event without what is said of it: "the concert is". */
function nameIn(reader: Reader): string {
  const { tokens } = reader
  let from = 0
  let to = tokens.length
  for (let k = 0; k < 2; k += 1) {
    from = Math.max(skip(reader, 'being', from), from)
    from = Math.max(skip(reader, 'article', from), from)
  }
  const being = startBefore(reader, 'being', to, from)
  if (being > from) to = being
  return from < to ? wordsOf(reader, { from, to }) : ''
}
