import type { CreateIntent } from '../../intent.js'
import { resolve } from '../../time/resolve.js'
import { chooseTime } from '../choose-time.js'
import type { Reader } from '../reader.js'
import { spansOf } from '../time-reading.js'
import { isMark, isWord, skipAny } from '../words/words.js'
import { skipCourtesy } from './courtesy.js'

const DAY = [
  ['my', 'day'],
  ['my', 'agenda'],
  ['the', 'agenda'],
  ['an', 'agenda'],
  ['my', 'daily', 'agenda'],
  ['a', 'daily', 'agenda'],
  ['my', 'schedule'],
  ['my', 'plan', 'for', 'the', 'day'],
  ['my', 'reminders', 'for', 'the', 'day'],
  ['my', 'reminders', 'for', 'today'],
  ["today's", 'reminders'],
  ['the', "day's", 'reminders'],
  ["today's", 'agenda'],
  ['a', 'summary', 'of', 'my', 'day'],
  ['an', 'overview', 'of', 'my', 'day'],
] as const

/** "send me my day" at token `i`: the tokens of what is to be sent. */
function readAsk({ tokens }: Reader, i: number): { from: number; to: number } | null {
  if (!isWord(tokens, i, 'send', 'give', 'show', 'tell', 'message', 'post')) return null
  const at = isWord(tokens, i + 1, 'me', 'us') ? i + 2 : i + 1
  const to = skipAny(tokens, at, DAY)
  return to > at ? { from: at, to } : null
}

/** "every morning at 8 send me my day", in either order; only what repeats or lies ahead, else it is a list asked for now. */
export function readAgenda(reader: Reader, message: string): CreateIntent | null {
  const { tokens, moment } = reader
  let end = tokens.length
  while (end > 0 && (isMark(tokens, end - 1, '.!?,') || isWord(tokens, end - 1, 'please', 'thanks'))) end -= 1
  const start = skipCourtesy(tokens, 0)
  const direct = readAsk(reader, start)
  const lead = direct === null ? chooseTime.leading(reader, start, end, message) : null
  const ask = direct ?? (lead === null ? null : readAsk(reader, skipCourtesy(tokens, lead.to)))
  if (ask === null) return null
  const time = lead ?? chooseTime.leading(reader, ask.to, end, message)
  if (time === null || (lead === null ? time.to : ask.to) < end) return null
  const spans = spansOf(tokens, time.expression)
  const said = spans.map((span) => message.slice(span.start, span.end)).join(' ')
  const { schedule, alternatives, problem } = resolve(time.expression, moment, said)
  return {
    kind: 'create',
    text: message.slice(tokens[ask.from]?.start, tokens[ask.to - 1]?.end),
    schedule,
    alternatives,
    needs: schedule === null && problem === null ? ['time'] : [],
    problem,
    spans,
    audience: { kind: 'owner' },
    content: 'agenda',
    nag: null,
    leadsMs: [],
    evenAtNight: false,
  }
}
