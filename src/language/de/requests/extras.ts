import { type Extras, type ExtrasWords, readExtras } from '../../requests/extras.js'
import { type Hit, hit } from '../../text/hit.js'
import { isWord, skipAny, textAt } from '../../text/match.js'
import { phraseBefore, phrasesOf } from '../../text/phrase.js'
import type { Token } from '../../text/tokens.js'
import { type Expression, isComplete, join } from '../../time/expression.js'
import { isZeroLength, lengthOf } from '../../time/length.js'
import type { Length } from '../../time/pieces.js'
import type { Range } from '../choose-time.js'
import { readDuration, readWhole } from '../lengths/duration.js'
import { readOffset } from '../lengths/offsets.js'
import type { Reader } from '../reader.js'
import { NUMBERS, UNITS } from '../words/vocabulary.js'

const AT_MOST = phrasesOf('aber hoechstens', 'hoechstens', 'maximal', 'max .', 'max', 'bis zu')

const LOOKBACK = 12

const AHEAD = phrasesOf('davor', 'vorher', 'zuvor', 'im voraus', 'frueher', 'vorab', 'vorlauf')

const AND = phrasesOf(
  'und auch noch',
  'und auch schon',
  'und auch',
  'und noch mal',
  'und noch einmal',
  'und nochmal',
  'und nochmals',
  'und zusaetzlich',
  'und schon',
  'und noch',
  'und erinnere mich',
  'und erinner mich',
  'und',
  'sowie',
  'plus',
  'auch',
  'zusaetzlich',
  'mit',
)

const NIGHT = phrasesOf(
  'auch nachts',
  'auch in der nacht',
  'auch bei nacht',
  'auch mitten in der nacht',
  'sogar nachts',
  'auch waehrend der ruhezeit',
  'auch in der ruhezeit',
  'trotz ruhezeit',
  'trotz der ruhezeit',
  'auch am wochenende',
  'auch an freien tagen',
  'auch an meinen freien tagen',
)

/** `bis ich "erledigt" sage`: what is quoted has no text. */
const UNTIL_QUOTED = ['bis', 'ich', '', 'sage']

const UNTIL_DONE = phrasesOf(
  'bis ich erledigt sage',
  'bis ich fertig sage',
  'bis ich sage erledigt',
  'bis ich stopp sage',
  'bis ich stop sage',
  'bis ich es sage',
  'bis ich erledigt schreibe',
  'bis ich fertig schreibe',
  'bis ich es erledigt habe',
  'bis ich das erledigt habe',
  'bis ich sie erledigt habe',
  'bis ich ihn erledigt habe',
  "bis ich's erledigt habe",
  "bis ich's gemacht habe",
  'bis ich es gemacht habe',
  'bis ich das gemacht habe',
  'bis ich es getan habe',
  'bis ich fertig bin',
  'bis ich es bestaetige',
  'bis ich das bestaetige',
  'bis ich bestaetige',
  'bis ich es bestaetigt habe',
  'bis ich antworte',
  'bis ich reagiere',
  'bis es erledigt ist',
  'bis das erledigt ist',
  'bis es getan ist',
  'bis es fertig ist',
  'bis erledigt',
  'bis es abgehakt ist',
  'bis ich es abhake',
  'bis ich es abgehakt habe',
)

/** "alle 10 Minuten", "jede Stunde", "jede halbe Stunde" */
function readEvery(tokens: Token[], i: number): Hit<Length> | null {
  if (isWord(tokens, i, 'stuendlich')) return hit(lengthOf(1, 'hour'), i + 1)
  if (!isWord(tokens, i, 'alle', 'jede', 'jeden')) return null
  const unit = UNITS.get(textAt(tokens, i + 1))
  return readDuration(tokens, i + 1) ?? (unit === undefined ? null : hit(lengthOf(1, unit), i + 2))
}

/** "höchstens 5 mal", "maximal dreimal" */
function readLimit(tokens: Token[], i: number): Hit<number> | null {
  const at = skipAny(tokens, i, AT_MOST)
  if (at === i) return null
  const word = textAt(tokens, at)
  const joined = word.endsWith('mal') ? NUMBERS.get(word.slice(0, -3)) : undefined
  if (joined !== undefined) return hit(joined, at + 1)
  const count = readWhole(tokens, at)
  return count !== null && isWord(tokens, count.to, 'mal', 'x') ? hit(count.value, count.to + 1) : null
}

const EXTRAS: ExtrasWords = {
  ahead: AHEAD,
  and: AND,
  night: NIGHT,
  untilDone: [...UNTIL_DONE, UNTIL_QUOTED],
  readLength: readDuration,
  readEvery,
  readLimit,
}

/** "eine Stunde vorher" at token `i`: how long before the time said elsewhere. */
export function readAhead(tokens: Token[], i: number): Hit<Length> | null {
  const length = readDuration(tokens, skipAny(tokens, i, [['schon'], ['jeweils'], ['immer']]))
  const to = length === null ? i : skipAny(tokens, length.to, AHEAD)
  return length === null || to === length.to || isZeroLength(length.value) ? null : hit(length.value, to)
}

const EVENT = phrasesOf('vor dem', 'vor der', 'vor den', 'vor meinem', 'vor meiner', 'vor unserem', 'vor unserer')

/** "2 Stunden vor dem (Flug morgen um 14 Uhr)": how long before the time of what follows. */
export function readAheadOf(reader: Reader, i: number): Hit<Length> | null {
  const { tokens } = reader
  const length = readDuration(tokens, i)
  const to = length === null ? i : skipAny(tokens, length.to, EVENT)
  if (length === null || to === length.to || isZeroLength(length.value)) return null
  return readOffset(reader, i) === null ? hit(length.value, to) : null
}

/** "das Meeting um 15 Uhr, 10 Minuten vorher": the same at the end of the tokens `from`..`to`. */
export function readAheadLast(tokens: Token[], from: number, to: number): { length: Length; from: number } | null {
  const end = phraseBefore(tokens, to, AHEAD)
  for (let i = Math.max(from + 1, end - LOOKBACK); i < end; i += 1) {
    const length = readDuration(tokens, i)
    if (length !== null && length.to === end && !isZeroLength(length.value)) return { length: length.value, from: i }
  }
  return null
}

/** The time that comes `length` before `expression`; the words for it are the tokens `from`..`to`. */
export function movedAhead(expression: Expression | null, length: Length, from: number, to: number): Expression | null {
  const meaning = { kind: 'shift' as const, length, sign: -1 as const }
  const moved = expression === null ? null : join(expression, { meaning, from, to, firm: true })
  return moved !== null && isComplete(moved) ? moved : null
}

const exactMs = ({ months, days, seconds, businessDays = 0 }: Length): number | null =>
  months === 0 && businessDays === 0 ? (days * 86_400 + seconds) * 1000 : null

/** Takes the extras off the stretches of a request: off their ends, and off what stands in front of "an" ("und 15 Minuten vorher an ..."). */
export function takeExtras(tokens: Token[], stretches: Range[]): Omit<Extras, 'to'> & { stretches: Range[] } {
  const taken = { leadsMs: [] as number[], nag: null as Extras['nag'], evenAtNight: false }
  const take = (from: number, to: number): number => {
    const extras = readExtras(tokens, Math.max(0, from - 1), to, EXTRAS)
    taken.leadsMs.push(...extras.leadsMs)
    taken.nag ??= extras.nag
    taken.evenAtNight ||= extras.evenAtNight
    return Math.max(from, extras.to)
  }
  const left = stretches.flatMap(([from, to]): Range[] => {
    const taking = take(from, to)
    // beside another lead "eine Stunde vorher" is one too, and moves nothing
    const ahead = taken.leadsMs.length > 0 ? readAheadLast(tokens, from, taking) : null
    const aheadMs = ahead === null ? null : exactMs(ahead.length)
    if (aheadMs !== null) taken.leadsMs.unshift(aheadMs)
    const end = ahead !== null && aheadMs !== null ? ahead.from : taking
    const tie = tokens.findIndex((_, k) => k > from && k < end && isWord(tokens, k, 'an', 'ans', 'daran'))
    const middle = tie < 0 ? tie : take(from, tie)
    return middle === tie
      ? [[from, end]]
      : [
          [from, middle],
          [tie, end],
        ]
  })
  return { ...taken, stretches: left }
}
