import { type Hit, hit } from '../../text/hit.js'
import type { Token } from '../../text/tokens.js'
import type { RepeatPiece } from '../../time/pieces.js'
import { every } from '../../time/repeat.js'
import { readWhole } from '../words/numbers.js'
import { digitsAt, isMark, isWord, numberAt, skipAny, skipWords } from '../words/words.js'

/** Behind "every hour": "on the hour", "at quarter past", "at :15". */
export function readPastTheHour(tokens: Token[], i: number): Hit<RepeatPiece> | null {
  const onTheHour = skipWords(tokens, i, ['on', 'the', 'hour'])
  const past = onTheHour > 0 ? hit(0, onTheHour) : readMinutesPast(tokens, i)
  if (past === null) return null
  const times = Array.from({ length: 24 }, (_, hour) => hour * 3600 + past.value * 60)
  return hit(every('DAILY', 1, { times }), past.to)
}

/** "(every hour) at quarter past", "at half past the hour", "at :15", "at 20 past": minutes. */
function readMinutesPast(tokens: Token[], i: number): Hit<number> | null {
  if (!isWord(tokens, i, 'at', 'on')) return null
  const at = isWord(tokens, i + 1, 'a', 'the') ? i + 2 : i + 1
  if (isMark(tokens, at, ':') && digitsAt(tokens, at + 1) === 2 && numberAt(tokens, at + 1) < 60)
    return hit(numberAt(tokens, at + 1), at + 2)
  const count = isWord(tokens, at, 'quarter')
    ? hit(15, at + 1)
    : isWord(tokens, at, 'half')
      ? hit(30, at + 1)
      : readWhole(tokens, at)
  if (count === null || count.value > 59) return null
  const link = isWord(tokens, count.to, 'minutes', 'mins', 'min') ? count.to + 1 : count.to
  const isPast = isWord(tokens, link, 'past', 'after')
  if (!isPast && !isWord(tokens, link, 'to', 'before')) return null
  const to = skipAny(tokens, link + 1, [
    ['the', 'hour'],
    ['each', 'hour'],
    ['every', 'hour'],
  ])
  // "at quarter to eat" begins the text
  if (!isPast && to === link + 1) return null
  return hit(isPast ? count.value : 60 - count.value, to)
}
