import type { Intent } from '../../intent.js'
import { readingOf } from '../../time/reading.js'
import { chooseTime } from '../choose-time.js'
import type { Reader } from '../reader.js'
import { isMark, isWord } from '../words/words.js'

/** A message that is a time and nothing else ("tomorrow at 9", "in an hour"). */
export function readTimeAlone(reader: Reader, message: string): Intent | null {
  const { tokens } = reader
  let to = tokens.length
  while (to > 0 && (isMark(tokens, to - 1, '.!?,') || isWord(tokens, to - 1, 'please', 'pls', 'thanks'))) to -= 1
  const whole = chooseTime.leading(reader, 0, to, message)
  if (whole === null || whole.to < to) return null
  return { kind: 'time', reading: readingOf(reader, message, whole.expression) }
}
