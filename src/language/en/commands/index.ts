import type { Intent } from '../../intent.js'
import type { Reader } from '../reader.js'
import { skipCourtesy } from '../requests/courtesy.js'
import { readCancel, readDone, readEdit, readSnooze } from './change.js'
import type { CommandReader, Said } from './command.js'
import { readList } from './list.js'
import { readSettings } from './settings.js'
import { readData, readHelp, readRelation, readSmallTalk } from './small-talk.js'

/** Longer messages are no commands. */
const MAX_COMMAND = 400

/** What is narrow goes before what is wide: "delete my data" before "delete ...". */
const READERS: CommandReader[] = [
  readHelp,
  readData,
  readSettings,
  readList,
  readSnooze,
  readEdit,
  readDone,
  readRelation,
  readCancel,
]

function trimmed(message: string, from: number): { words: string; offset: number } {
  const text = message.slice(from).replace(/[’‘]/g, "'")
  const words = text.replace(/^[\s/!]+/, '')
  return {
    words: words.replace(/[\s.!?,;:…]+$/, '').replace(/[,\s]+(?:please|pls|thanks|thank you|thx)$/i, ''),
    offset: from + text.length - words.length,
  }
}

/** Everything but creating: lists, changes, settings, help, small talk; null when it is none of them. */
export function readCommand(reader: Reader, message: string): Intent | null {
  if (message.length > MAX_COMMAND) return null
  const { tokens, moment } = reader
  const whole: Said = { ...trimmed(message, 0), moment }
  if (/^\?+$/.test(message.trim())) return { kind: 'help' }
  const plain = readSmallTalk(whole)
  if (plain !== null) return plain
  const start = tokens[skipCourtesy(tokens, 0)]?.start ?? 0
  const said: Said = start === 0 ? whole : { ...trimmed(message, start), moment }
  if (start > 0) {
    const talk = readSmallTalk(said)
    if (talk !== null) return talk
  }
  for (const read of READERS) {
    const intent = read(said)
    if (intent !== null) return intent
  }
  return null
}
