import { timesFrom } from '../engine/glue.js'
import type { Reader } from '../engine/language-tables.js'
import type { Stretch } from '../engine/row.js'
import type { CreateIntent } from '../intent.js'
import { skipCourtesy } from './courtesy.js'
import { type RequestTables, skip, startBefore } from './tables.js'

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
  const said = withoutCourtesy(deps.readerOf(words))
  for (const event of [...turned(deps.readerOf(said)), said]) {
    const plainly = withoutArticle(deps.readerOf(event))
    const first = deps.readRequest(sentence(deps.requests.said.askingOf, plainly))
    if (first === null || first.problem !== null || first.schedule === null) continue
    const read = withTimeWithin(first, plainly, deps)
    const text = read.text === null ? said : nameIn(deps.readerOf(read.text))
    return { ...read, text: text === '' ? (read.text ?? said) : text, needs: [], spans: [] }
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
