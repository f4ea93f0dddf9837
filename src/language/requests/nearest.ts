import type { Reader } from '../engine/language-tables.js'
import type { Intent } from '../intent.js'
import { isChatter } from './bare.js'
import { type RequestTables, stands } from './tables.js'
import { timeAndText } from './time-and-text.js'

type Nearest = Extract<Intent, { kind: 'none' }>['nearest']

/** Of several hints the one that stands first here. */
const HINTS: readonly NonNullable<Nearest>[] = ['snooze', 'cancel', 'edit', 'settings', 'help', 'list', 'create']
const MAX_LOOKED_AT = 100
const MAX_JOTTED = 80
const MAX_JOTTED_WORDS = 6

function hintIn({ reading, tokens }: Reader): Nearest {
  const type = reading.grammar.typeOf('hint')
  const end = Math.min(tokens.length, MAX_LOOKED_AT)
  const said = new Set<Nearest>()
  for (let i = 0; i < end; i += 1) for (const { value } of reading.parse(type, i)) said.add(value as Nearest)
  return HINTS.find((hint) => said.has(hint)) ?? null
}

/** Few words, no question and nothing about anybody: what somebody jots down to be reminded of. */
function isJotted(reader: Reader): boolean {
  const message = reader.message.trim()
  const words = message.split(/\s+/).length
  const isShort = words > 1 && words <= MAX_JOTTED_WORDS && message.length <= MAX_JOTTED
  return isShort && !/[?!]$/.test(message) && !stands(reader, 'nottask', 0)
}

/** What a message that is nothing we know is nearest to: a word of a command, a time that something is said with, or a task. */
export function nearestTo(reader: Reader, order: RequestTables['order']): Nearest {
  const hint = hintIn(reader)
  if (hint !== null) return hint
  if (isChatter(reader)) return 'chatter'
  const hasTime = timeAndText(reader, 0, reader.tokens.length, order).expression !== null
  return hasTime || isJotted(reader) ? 'create' : null
}

/** "remind me again in an hour" is about the reminder that just came. */
export const isFired = (reader: Reader, end: number): boolean => {
  const { reading } = reader
  return reading.whole(reading.grammar.typeOf('fired'), 0, end) !== null
}
