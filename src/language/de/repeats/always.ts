import { type Hit, hit } from '../../text/hit.js'
import { isWord, skipAny } from '../../text/match.js'
import type { Token } from '../../text/tokens.js'
import type { RepeatPiece } from '../../time/pieces.js'
import { every } from '../../time/repeat.js'
import { readClock } from '../clock/clock.js'
import { readWeekdayList, readWeekdayName } from '../days/weekdays.js'

/** "Monatsende", "Monatsletzten", "Monatsanfang": of each month. */
export function readEdgeOfMonths(tokens: Token[], i: number): Hit<RepeatPiece> | null {
  const isEnd = isWord(tokens, i, 'monatsende', 'monatsletzten')
  if (!isEnd && !isWord(tokens, i, 'monatsanfang')) return null
  return hit(every('MONTHLY', 1, { monthDays: [isEnd ? -1 : 1] }), i + 1)
}

/** "immer am Freitag", "immer am Wochenende", "immer um 8" (every day), "stets zum Monatsende". */
export function readAlways(tokens: Token[], i: number): Hit<RepeatPiece> | null {
  if (!isWord(tokens, i, 'immer', 'stets')) return null
  if (isWord(tokens, i + 1, 'um') && readClock(tokens, i + 2, 'at') !== null) return hit(every('DAILY'), i + 1)
  const on = skipAny(tokens, i + 1, [['am'], ['zum']])
  if (on === i + 1) return null
  if (isWord(tokens, on, 'wochenende')) return hit(every('WEEKLY', 1, { weekdays: [6] }), on + 1)
  const list = readWeekdayList(tokens, on, true)
  if (list !== null) return hit(every('WEEKLY', 1, { weekdays: list.value.weekdays }), list.to)
  const name = readWeekdayName(tokens, on, true)
  return name === null ? readEdgeOfMonths(tokens, on) : hit(every('WEEKLY', 1, { weekdays: [name.value] }), name.to)
}
