import type { Intent } from '../../language/intent.js'
import { understand } from '../../language/understand.js'
import { MINUTE_MS } from '../../reminders/time.js'
import type { Turn } from '../turn.js'

const STILL_MEANT_MS = 5 * MINUTE_MS
/** More words say more than another zone. */
const MOST_WORDS = 6
/** The longest name of a place, in words. */
const MOST_IN_NAME = 3
const MIN_NAME = 4

/** Whether the words mean nothing that can be done, or another name for "it". */
const mayBeZone = (intent: Intent): boolean =>
  (intent.kind === 'none' && intent.problem === null) ||
  (intent.kind === 'create' && intent.isBare === true && intent.schedule === null) ||
  (intent.kind === 'correct' && (intent.is === 'text' || intent.is === 'also')) ||
  (intent.kind === 'edit' && intent.change.to === 'text' && intent.target.by === 'that')

/** "Switch it to lisbon", right behind what says the time zone: that zone. Null for all else. */
export function asZoneNamed(turn: Turn, intent: Intent): Intent | null {
  const { zoneSaid, now, words, language, message } = turn
  const said = message.text.match(/[\p{L}\p{N}/_-]+/gu) ?? []
  const isRight = zoneSaid !== undefined && zoneSaid >= now - STILL_MEANT_MS
  if (!isRight || !mayBeZone(intent) || said.length > MOST_WORDS) return null
  for (let length = Math.min(MOST_IN_NAME, said.length); length > 0; length -= 1)
    for (let from = said.length - length; from >= 0; from -= 1) {
      const name = said.slice(from, from + length).join(' ')
      if (name.length < MIN_NAME) continue
      const zone = understand(words.ask.asZone(name), language)
      if (zone.kind === 'settings' && zone.change?.set === 'timeZone') return zone
    }
  return null
}
