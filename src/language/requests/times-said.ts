import { timesFrom } from '../engine/glue.js'
import type { Reader } from '../engine/language-tables.js'
import { hasClock } from '../time/expression.js'

/** What the words of a part say of time. */
export interface TimesSaid {
  isTimed: boolean
  /** Where they stand, as token ranges. */
  at: (readonly [from: number, to: number])[]
  /** The words for its day, as they were typed; '' when there are none. */
  day: string
  hasClock: boolean
}

/** All times that tokens `from`..`to` hold; a part that goes on with a request gets the day of the one before. */
export function timesSaid(reader: Reader, from = 0, to = reader.tokens.length): TimesSaid {
  const { tokens, message } = reader
  const found: TimesSaid = { isTimed: false, at: [], day: '', hasClock: false }
  for (let i = from; i < to; ) {
    const time = timesFrom(reader, i, to, 'lead').find((one) => one.to > i)
    if (time === undefined || !(time.firm || i === from || time.to === to)) {
      i += 1
      continue
    }
    const { expression } = time
    found.isTimed = true
    found.at.push([i, time.to])
    found.hasClock ||= hasClock(expression) || expression.part !== undefined
    if (found.day === '')
      found.day = expression.pieces
        .filter(({ meaning: { kind } }) => kind === 'day' || kind === 'repeat' || kind === 'weekdays')
        .map((piece) => message.slice(tokens[piece.from]?.start, tokens[piece.to - 1]?.end))
        .join(' ')
    i = time.to
  }
  return found
}
