import type { Reader } from '../engine/language-tables.js'
import type { CreateIntent } from '../intent.js'
import { isMark } from '../text/match.js'
import { bodyEnd, skipCourtesy } from './courtesy.js'
import { createdFrom } from './created.js'
import { holds, type RequestTables, skip, stands } from './tables.js'
import { timeInFront } from './time-and-text.js'

/**
 * "every morning at 8 send me my day", with the time in front, between or behind; only what repeats or lies ahead, else
 * it is a list asked for now.
 */
export function readAgenda(reader: Reader, order: RequestTables['order']): CreateIntent | null {
  const { tokens } = reader
  if (!holds(reader, 'agendaday', 0, tokens.length)) return null
  const end = bodyEnd(reader, 0)
  const start = skipCourtesy(reader, 0)
  const lead = stands(reader, 'agendaask', start) ? null : timeInFront(reader, start, end, order)
  const askAt = lead === null ? start : skipCourtesy(reader, lead.to)
  const asked = skip(reader, 'agendaask', askAt)
  if (asked === askAt) return null
  const isBetween = lead === null && !stands(reader, 'agendaday', asked)
  const between = isBetween ? timeInFront(reader, asked, end, order) : null
  const behind = between?.to ?? asked
  const from = isMark(tokens, behind, ',:') ? behind + 1 : behind
  const to = skip(reader, 'agendaday', from)
  if (to === from) return null
  const time = lead ?? between ?? timeInFront(reader, to, end, order)
  if (time === null || Math.max(time.to, to) < end) return null
  const request = { audience: { kind: 'owner' as const }, ownText: null, own: null }
  return { ...createdFrom(reader, reader.message, request, time.expression, [[from, to]]), content: 'agenda' }
}
