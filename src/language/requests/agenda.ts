import type { CreateIntent } from '../intent.js'
import { isMark, isWord, skipAny } from '../text/match.js'
import type { Phrase } from '../text/phrase.js'
import type { Chosen } from '../time/chain.js'
import type { Words } from '../time/reading.js'
import { createdFrom } from './created.js'

/** The words a language asks for the agenda with. */
export interface AgendaWords<R extends Words> {
  /** "send me", "give us" */
  asks: readonly Phrase[]
  /** "my day", "the agenda" */
  day: readonly Phrase[]
  /** Last words that mean nothing: "please". */
  polite: readonly string[]
  skipCourtesy(tokens: R['tokens'], i: number): number
  /** A time at token `from` exactly. */
  leading(reader: R, from: number, to: number, message: string): Chosen | null
}

function endOf({ tokens }: Words, polite: readonly string[]): number {
  let end = tokens.length
  while (end > 0 && (isMark(tokens, end - 1, '.!?,') || isWord(tokens, end - 1, ...polite))) end -= 1
  return end
}

/**
 * "every morning at 8 send me my day", with the time in front, between or behind; only what repeats or lies ahead, else
 * it is a list asked for now.
 */
export function readAgenda<R extends Words>(reader: R, message: string, words: AgendaWords<R>): CreateIntent | null {
  const { tokens } = reader
  const { asks, day, skipCourtesy, leading } = words
  const end = endOf(reader, words.polite)
  const start = skipCourtesy(tokens, 0)
  const isAsk = (i: number): boolean => skipAny(tokens, i, asks) > i
  const lead = isAsk(start) ? null : leading(reader, start, end, message)
  const askAt = lead === null ? start : skipCourtesy(tokens, lead.to)
  if (!isAsk(askAt)) return null
  const asked = skipAny(tokens, askAt, asks)
  const between = lead === null && skipAny(tokens, asked, day) === asked ? leading(reader, asked, end, message) : null
  const behind = between?.to ?? asked
  const from = isMark(tokens, behind, ',:') ? behind + 1 : behind
  const to = skipAny(tokens, from, day)
  if (to === from) return null
  const time = lead ?? between ?? leading(reader, to, end, message)
  if (time === null || Math.max(time.to, to) < end) return null
  const request = { audience: { kind: 'owner' as const }, ownText: null, own: null }
  return { ...createdFrom(reader, message, request, time.expression, [[from, to]]), content: 'agenda' }
}
