import type { CreateIntent } from '../../intent.js'
import { type AgendaWords, readAgenda as readAgendaIn } from '../../requests/agenda.js'
import { chooseTime } from '../choose-time.js'
import type { Reader } from '../reader.js'
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

const VERBS = ['send', 'give', 'show', 'tell', 'message', 'post']

const WORDS: AgendaWords<Reader> = {
  asks: VERBS.flatMap((verb) => [[verb, 'me'], [verb, 'us'], [verb]]),
  day: DAY,
  polite: ['please', 'thanks'],
  skipCourtesy,
  leading: chooseTime.leading,
}

/** "every morning at 8 send me my day" */
export const readAgenda = (reader: Reader, message: string): CreateIntent | null => readAgendaIn(reader, message, WORDS)
