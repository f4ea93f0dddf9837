import type { Intent } from '../intent.js'
import type { Words } from '../time/reading.js'
import type { CommandReader, Said } from './said.js'

/** A language's readers of commands, and what is said around them. */
export interface Commands {
  smallTalk: CommandReader
  /** What is narrow goes before what is wide: "delete my data" before "delete ...". */
  readers: readonly CommandReader[]
  /** Politeness at the end: "please". */
  closing: RegExp
  /** Spellings made plain, letter for letter. */
  plain(text: string): string
  skipCourtesy(tokens: Words['tokens'], i: number): number
}

/** Longer messages, in UTF-16 units, are no commands. */
const MAX_COMMAND = 400

function saidFrom(message: string, from: number, { moment }: Words, { closing, plain }: Commands): Said {
  const text = plain(message.slice(from))
  const words = text.replace(/^[\s/!]+/, '')
  return {
    words: words.replace(/[\s.!?,;:…]+$/, '').replace(closing, ''),
    offset: from + text.length - words.length,
    moment,
  }
}

/** Everything but creating: lists, changes, settings, help, small talk; null when it is none of them. */
export function readCommand(reader: Words, message: string, commands: Commands): Intent | null {
  if (message.length > MAX_COMMAND) return null
  if (/^\s*\?+\s*$/.test(message)) return { kind: 'help' }
  const whole = saidFrom(message, 0, reader, commands)
  const start = reader.tokens[commands.skipCourtesy(reader.tokens, 0)]?.start ?? 0
  const said = start === 0 ? whole : saidFrom(message, start, reader, commands)
  const talk = commands.smallTalk(whole) ?? (start === 0 ? null : commands.smallTalk(said))
  if (talk !== null) return talk
  for (const read of commands.readers) {
    const intent = read(said)
    if (intent !== null) return intent
  }
  return null
}
