import { isWord, skipAny, textAt } from '../../text/match.js'
import { phrasesOf, spoken } from '../../text/phrase.js'
import type { Token } from '../../text/tokens.js'
import { piece } from '../../time/chain.js'
import type { Meaning, Piece } from '../../time/pieces.js'
import { type ClockLead, readClock, readTimes } from '../clock/clock.js'
import type { Reader } from '../reader.js'
import { PARTS } from '../words/vocabulary.js'

const CLOCK_LEADS = [
  ['spaetestens', 'um'],
  ['puenktlich', 'um'],
  ['so', 'um'],
  ['so', 'gegen'],
  ['ungefaehr', 'um'],
  ['etwa', 'um'],
  ['um', 'punkt'],
  ['um', 'etwa'],
  ['um', 'circa'],
  ['um', 'ca', '.'],
  ['um', 'ca'],
  ['um'],
  ['gegen'],
  ['punkt'],
  ['schlag'],
  ['bis', 'um'],
  ['bis'],
  ['ab'],
  ['@'],
] as const

const BEFORE_CLOCK = new Set<Meaning['kind']>(['day', 'part', 'repeat', 'weekdays'])

function clockLead(tokens: Token[], i: number, at: number, before: Meaning | null): ClockLead {
  if (at > i || before?.kind === 'shift') return 'at'
  // "8 morgens", "um" is left out before a part of the day
  if (
    PARTS.has(textAt(tokens, i + 1)) &&
    isWord(tokens, i + 1, 'morgens', 'abends', 'nachts', 'frueh', 'mittags', 'nachmittags', 'vormittags')
  )
    return 'at'
  return before !== null && BEFORE_CLOCK.has(before.kind) ? 'day' : null
}

const SAME_TIME = phrasesOf(
  'um die gleiche zeit',
  'um dieselbe zeit',
  'um diese zeit',
  'zur gleichen zeit',
  'zur selben zeit',
  'zu dieser zeit',
)

export function readClockPiece(reader: Reader, i: number, before: Meaning | null): Piece | null {
  const { tokens, moment } = reader
  const same = skipAny(tokens, i, SAME_TIME)
  if (same > i) {
    const seconds = moment.seconds - (moment.seconds % 60)
    return piece({ kind: 'clock', times: [{ seconds, open: false }] }, i, same, true)
  }
  const at = skipAny(tokens, i, CLOCK_LEADS)
  const clock = readClock(tokens, at, clockLead(tokens, i, at, before))
  if (clock === null) return null
  if (Number.isNaN(clock.value.seconds)) {
    const said = spoken(tokens, at, clock.to)
    return piece({ kind: 'problem', problem: { kind: 'impossible-time', said } }, i, clock.to, true)
  }
  const times = readTimes(tokens, clock)
  return piece(
    { kind: 'clock', times: times.value.map(({ seconds, open }) => ({ seconds, open })) },
    i,
    times.to,
    at > i || before !== null,
  )
}
