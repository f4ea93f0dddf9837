import { type Hit, hit } from '../../text/hit.js'
import type { WindowPiece } from '../../time/pieces.js'
import { readClock, readPlainClock } from '../clock/clock.js'
import type { ClockTime } from '../clock/clock-face.js'
import type { Reader } from '../reader.js'
import { isMark, isWord, skipAny } from '../words/words.js'

/** "between 9 and 5", "from 9am to 5pm", "3-4pm", "9:00 - 10:30". */
export function readWindow(reader: Reader, i: number): Hit<WindowPiece> | null {
  const { tokens } = reader
  const between = isWord(tokens, i, 'between')
  const from = isWord(tokens, i, 'from')
  const prefix = between || from || isWord(tokens, i, 'at', 'during')
  const plainAt = skipAny(tokens, prefix ? i + 1 : i, [['about'], ['around']])
  const first =
    (between || from ? readPlainClock(tokens, plainAt) : null) ??
    readClock(tokens, skipAny(tokens, prefix ? i + 1 : i, [['about'], ['around']]), prefix ? 'at' : 'day') ??
    (prefix ? null : bareHour(reader, i))
  if (first === null || Number.isNaN(first.value.seconds)) return null
  let at = first.to
  const dash = isMark(tokens, at, '-–—')
  const word = isWord(tokens, at, 'to', 'until', 'till', 'til', 'through') && !isWord(tokens, i, 'at')
  if (!(dash || (between && isWord(tokens, at, 'and')) || (from && word) || (!prefix && isWord(tokens, at, 'to'))))
    return null
  at += 1
  const second = readClock(tokens, at, 'at')
  if (second === null || Number.isNaN(second.value.seconds)) return null
  // without "between" or "from", two bare numbers are not a stretch of the clock
  if (!between && !from && !first.value.firm && !second.value.firm) return null
  return hit({ kind: 'window', ...aligned(first.value, second.value) }, second.to)
}

function bareHour(reader: Reader, i: number): Hit<ClockTime> | null {
  const found = readClock(reader.tokens, i, 'at')
  const dash = found !== null && (isMark(reader.tokens, found.to, '-–—') || isWord(reader.tokens, found.to, 'to'))
  return dash ? found : null
}

/** Half of the day for ends that leave it open: "3-4pm" is 15:00, "11-1pm" 11:00, "9 to 5" 9:00 to 17:00. */
function aligned(first: ClockTime, second: ClockTime): Pick<WindowPiece, 'from' | 'to'> {
  const half = 43200
  let from = { seconds: first.seconds, open: first.open }
  let to = { seconds: second.seconds, open: second.open }
  if (first.open && !second.open) {
    const late = (first.seconds % half) + (second.seconds >= half ? half : 0)
    from = { seconds: late < second.seconds ? late : first.seconds % half, open: false }
  } else if (!first.open && second.open) {
    const options = [second.seconds % half, (second.seconds % half) + half]
    to = { seconds: options.find((s) => s > first.seconds) ?? (options[1] as number), open: false }
  } else if (first.open && second.open) {
    const [a, b] = [first.seconds % half, second.seconds % half]
    if (b <= a) {
      from = { seconds: a, open: false }
      to = { seconds: b + half, open: false }
    }
  }
  return { from, to }
}
