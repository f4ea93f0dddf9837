import type { Said } from '../../commands/said.js'
import type { Intent } from '../../intent.js'
import { shiftBy } from '../../time/length.js'
import { readDuration } from '../lengths/duration.js'
import { readerOf } from '../reader.js'
import { edit, type Scope } from './command.js'
import { readTarget } from './target.js'

const SHIFT =
  /^(move|shift|push|put|bring|reschedule)\s+(.{1,80}?)(\s+(?:back|out|forward|up|ahead))?(\s+by)?\s+((?:an?|another|half|one|two|three|four|five|six|ten|\d).{0,40}?)(\s+(?:later|earlier|sooner|back|forward))?$/i
const EARLIER = /earlier|sooner|up|ahead/i
/** "bring it forward" is earlier; what "move it forward" means depends on the speaker, so that is left to be asked. */
const FORWARD = /forward/i

/** "move 2 by an hour", "push 1 back 20 minutes", "move the dentist a week later": counted from the time that it has. */
export function readShift(words: string, said: Said, scope: Scope): Intent | null {
  const [, verb = '', target = '', way = '', by, amount = '', end = ''] = SHIFT.exec(words) ?? []
  if (amount === '' || !(way || by || end)) return null
  const { tokens } = readerOf(amount, said.moment)
  const length = readDuration(tokens, tokens[0]?.text === 'another' ? 1 : 0)
  if (length === null || length.to < tokens.length || length.value.length.businessDays) return null
  const isForward = FORWARD.test(way + end)
  if (isForward && !/^bring$/i.test(verb)) return null
  const isEarlier = isForward || EARLIER.test(way + end)
  return edit(readTarget(target), { to: 'shifted', by: shiftBy(length.value.length, isEarlier ? -1 : 1) }, scope)
}
