import { hit } from '../../text/hit.js'
import { spoken } from '../../text/phrase.js'
import type { Token } from '../../text/tokens.js'
import type { PartName } from '../../time/parts.js'
import { byLength, every, unclear } from '../../time/repeat.js'
import { readWeekdayList } from '../days/weekdays.js'
import { readDuration } from '../lengths/duration.js'
import { readWhole } from '../words/numbers.js'
import { isMark, isWord, textAt } from '../words/words.js'
import type { RepeatHit } from './repeat-units.js'

/** "once a day", "twice a day", "3 times a day", "once per week"; "twice a week" leaves open on which days. */
export function readRate(tokens: Token[], i: number): RepeatHit | null {
  const word = textAt(tokens, i)
  let count = word === 'once' ? 1 : word === 'twice' ? 2 : word === 'thrice' ? 3 : 0
  let at = i + 1
  if (count === 0) {
    const n = readWhole(tokens, i)
    if (n === null || !isWord(tokens, n.to, 'times', 'time', 'x')) return null
    count = n.value
    at = n.to + 1
  }
  if (!isWord(tokens, at, 'a', 'an', 'per', 'each', 'every') && !isMark(tokens, at, '/')) return null
  at += 1
  if (count === 1) {
    const unit = readDuration(
      [{ kind: 'number', text: '1', start: 0, end: 1, glued: false, value: 1 }, ...tokens.slice(at, at + 1)],
      0,
    )
    const piece = unit === null ? null : byLength(unit.value.length, '')
    return piece === null ? null : hit(piece, at + 1)
  }
  const days = isWord(tokens, at, 'week') && isWord(tokens, at + 1, 'on') ? readWeekdayList(tokens, at + 2) : null
  if (days !== null) return hit(every('WEEKLY', 1, { weekdays: days.value.weekdays }), days.to)
  if (isWord(tokens, at, 'hour', 'week', 'weekend', 'month', 'year', 'night'))
    return hit(unclear(spoken(tokens, i, at + 1)), at + 1)
  if (!isWord(tokens, at, 'day')) return null
  const parts: Record<number, PartName[]> = { 2: ['morning', 'night'], 3: ['morning', 'afternoon', 'night'] }
  const chosen = parts[count]
  return hit(chosen === undefined ? unclear(spoken(tokens, i, at + 1)) : every('DAILY', 1, { parts: chosen }), at + 1)
}
