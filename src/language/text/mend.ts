import type { Intent } from '../intent.js'
import { distance } from './slips.js'

/** Longer messages, in UTF-16 units, are not looked at word by word. */
const MAX_LENGTH = 200
const WORD = /[\p{L}']{3,20}/gu

/** One slip, two from eight letters on. The first letter is right, or changed places with the second. */
function nearest(word: string, commands: readonly string[]): string | null {
  let found: string | null = null
  let limit = word.length < 8 ? 1 : 2
  for (const command of commands) {
    const isSwapped = command[0] === word[1] && command[1] === word[0]
    if (command[0] !== word[0] && !isSwapped) continue
    const slips = distance(word, command, limit)
    if (slips > limit) continue
    found = command
    limit = slips - 1
  }
  return found
}

/** The words of commands, and the frequent words of the language, which are no slips ("alle" is not "alles"). */
export interface Mendable {
  commands: readonly string[]
  owns(word: string): boolean
}

/** The message with what looks like slips in `commands` mended; null when it has none. */
function mended(message: string, { commands, owns }: Mendable): string | null {
  const known = new Set(commands)
  const text = message.replace(WORD, (word) => {
    const plain = word.toLowerCase()
    return known.has(plain) || owns(plain) ? word : (nearest(plain, commands) ?? word)
  })
  return text === message ? null : text.trim()
}

/** What is worth offering: something to do, not a time, a yes, a no or a greeting. */
const isDeed = ({ kind }: Intent): boolean => !['none', 'time', 'yes', 'no', 'leave', 'social'].includes(kind)

type Nothing = Extract<Intent, { kind: 'none' }>

/** "skip doctor friday": what it would be done with are words that could as well be a reminder's own. */
const isByWords = (intent: Intent): boolean => 'target' in intent && intent.target.by === 'words'

/**
 * A message that means nothing, with what it may have been meant to say: the same with slips in the words of commands
 * mended, when that means something to do. A reminder is as near only where the words allow both.
 */
export function withMeant(nothing: Nothing, message: string, words: Mendable, read: (text: string) => Intent): Nothing {
  const text = message.length > MAX_LENGTH ? null : mended(message, words)
  const intent = text === null ? nothing : read(text)
  if (text === null || !isDeed(intent)) return nothing
  return { ...nothing, meant: text, nearest: isByWords(intent) ? nothing.nearest : null }
}

/**
 * "Remove evrything but the flu shot": words that no reminder has, where the same without slips means all, or all but some.
 * What is done to all is asked about first.
 */
export function withAllMeant(intent: Intent, message: string, alls: Mendable, read: (text: string) => Intent): Intent {
  if (intent.kind !== 'cancel' || intent.target.by !== 'words' || message.length > MAX_LENGTH) return intent
  const text = mended(message, alls)
  const meant = text === null ? intent : read(text)
  return meant.kind === 'cancel' && (meant.target.by === 'all' || meant.target.by === 'filter') ? meant : intent
}
