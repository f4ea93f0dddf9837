import type { Intent } from '../../intent.js'
import type { Reader } from '../reader.js'
import { skipCourtesy } from '../requests/openings.js'
import { readCancel, readDone, readEdit, readSnooze } from './change.js'
import type { CommandReader, Said } from './command.js'
import { readList } from './list.js'
import { readSettings } from './settings.js'
import { readData, readHelp, readRelation, readSmallTalk } from './small-talk.js'

/** Longer messages are no commands. */
const MAX_COMMAND = 400

/** What is narrow goes before what is wide: "lösche meine Daten" before "lösche ...". */
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
  const text = message.slice(from).normalize('NFC')
  const words = text.replace(/^[\s/!]+/, '')
  return {
    words: words.replace(/[\s.!?,;:…]+$/, '').replace(/(?<=\S)[,\s]+(?:bitte|danke)$/i, ''),
    offset: from + text.length - words.length,
  }
}

/** Everything but creating; null when it is none of it. */
export function readCommand(reader: Reader, message: string): Intent | null {
  if (message.length > MAX_COMMAND) return null
  if (/^\s*\?+\s*$/.test(message)) return { kind: 'help' }
  const whole: Said = { ...trimmed(message, 0), moment: reader.moment }
  const start = reader.tokens[skipCourtesy(reader.tokens, 0)]?.start ?? 0
  const said: Said = start === 0 ? whole : { ...trimmed(message, start), moment: reader.moment }
  for (const words of [whole, said]) {
    const talk = readSmallTalk(words)
    if (talk !== null) return talk
  }
  for (const read of READERS) {
    const intent = read(said)
    if (intent !== null) return intent
  }
  return null
}
