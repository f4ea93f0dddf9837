import { timesFrom } from '../engine/glue.js'
import type { Reader } from '../engine/language-tables.js'
import type { Range } from '../engine/times-in-text.js'
import type { CreateIntent } from '../intent.js'
import type { Wish } from '../meanings/requests.js'
import { hourEarlier } from '../time/chain.js'
import { type Expression, hasClock, hasDay, isComplete, isRepeating } from '../time/expression.js'
import { join } from '../time/join.js'
import type { Piece, ShiftPiece } from '../time/pieces.js'
import { aheadOf, leadsOf } from './ahead.js'
import { bodyEnd, skipCourtesy, thingIn } from './courtesy.js'
import { finish } from './created.js'
import { eventIn, sentence, type WishDeps, wordsOf } from './event.js'
import { UNSPOKEN } from './opening.js'
import { timeAndText } from './time-and-text.js'
import { textTold } from './told-text.js'

/** Whole messages that ask for more than text and time: asked again until done, again after it is done, so much ahead. */

const MAX_LENGTH = 400

/** The first wish of those that take the message whole which makes a request of it; null when none does. */
export function readWish(reader: Reader, deps: WishDeps): CreateIntent | null {
  const { reading, message } = reader
  const type = reading.grammar.typeOf('wish')
  if (message.length > MAX_LENGTH) return null
  const start = skipCourtesy(reader, 0)
  const end = bodyEnd(reader, 0)
  for (const from of start === 0 ? [0] : [0, start]) {
    const found = reading.parse(type, from).filter(({ to }) => to === end)
    for (const { value } of found.sort((a, b) => a.rank - b.rank)) {
      const request = made(value as Wish, reader, deps)
      if (request !== null) return request
    }
  }
  return null
}

function made(wish: Wish, reader: Reader, deps: WishDeps): CreateIntent | null {
  switch (wish.is) {
    case 'nag':
      return nagged(wish, reader, deps)
    case 'again':
      return againAfter(wish, reader, deps)
    case 'ahead':
      return aheadOf(wish, reader, deps)
    case 'leads':
      return leadsOf(wish, reader, deps)
    case 'joined':
      return joined(wish, reader, deps)
    case 'listed':
      return listed(wish, reader, deps)
  }
}

type WishOf<K extends Wish['is']> = Extract<Wish, { is: K }>

function nagged(
  { every, parts, isWhole, lead }: WishOf<'nag'>,
  reader: Reader,
  { requests, readRequest }: WishDeps,
): CreateIntent | null {
  const said = parts.map((part) => wordsOf(reader, part))
  const request = readRequest(isWhole ? sentence(...said) : sentence(requests.said.asking, lead, ...said))
  if (request === null || request.text === null) return null
  const nag = { everyMs: every.seconds * 1_000 }
  if (request.schedule !== null || request.problem !== null) return { ...request, nag, spans: [] }
  // without a time it begins after the first round
  const { now, zone } = reader.moment
  const schedule = { kind: 'once' as const, at: now + nag.everyMs, timeZone: zone }
  return { ...request, nag, schedule, spans: [], needs: request.needs.filter((need) => need !== 'time') }
}

function againAfter(
  { length, lengthAt, parts }: WishOf<'again'>,
  reader: Reader,
  { requests, readRequest }: WishDeps,
): CreateIntent | null {
  const said = sentence(...parts.map((part) => wordsOf(reader, part)))
  const request = readRequest(said)
  if (request === null || request.text === null) return null
  // without a first time it begins after the first length
  const isOpen = request.schedule === null && request.problem === null
  const timed = isOpen ? readRequest(sentence(said, requests.said.in, wordsOf(reader, lengthAt))) : request
  if (timed === null || timed.schedule?.kind === 'series') return null
  const { months, days, seconds } = length
  return { ...timed, again: { months, days, seconds }, spans: [] }
}

function joined({ event, time }: WishOf<'joined'>, reader: Reader, deps: WishDeps): CreateIntent | null {
  // "every 6 hours to take ...": more than how often
  if (!timesFrom(reader, time.from, time.to, 'lead').some((found) => found.to === time.to)) return null
  const [from, to] = thingIn(reader, event.from, event.to)
  const round = roundOf(reader, [from, bodyEnd(reader, from, to)], time, deps)
  if (round !== null) return round
  const all = eventIn(`${wordsOf(reader, { from, to })} ${wordsOf(reader, time)}`, deps)
  return all !== null && all.schedule?.kind === 'series' ? all : null
}

/** "monday at 8 take the bins out, remind me every week": the one time that is told, as often as the request says. */
function roundOf(
  reader: Reader,
  [from, to]: Range,
  time: { from: number; to: number },
  { requests }: WishDeps,
): CreateIntent | null {
  const rounds = timesFrom(reader, time.from, time.to, 'lead').filter((found) => found.to === time.to)
  const round = rounds.find(({ expression }) => expression.repeat !== undefined && expression.pieces.length === 1)
  const told = timeAndText(reader, from, to, requests.order)
  const { expression } = told
  if (round === undefined || expression === null || isRepeating(expression) || !hasClock(expression)) return null
  // of a week or a month its day must be said
  if (hasDay(expression) === (round.expression.repeat?.frequency === 'DAILY')) return null
  const isAhead = (piece: Piece): boolean => piece.meaning.kind === 'shift'
  // "the pill 15 minutes before breakfast, which is at 9, remind me every day": so much ahead of the hour
  const ahead = expression.pieces.find(isAhead)?.meaning as ShiftPiece | undefined
  const joined = expression.pieces
    .filter((piece) => !isAhead(piece))
    .reduce<Expression | null>((sum, piece) => sum && join(sum, piece), round.expression)
  const all = joined && ahead ? hourEarlier(joined, ahead) : joined
  const asked = { ...UNSPOKEN, from: time.from, to: time.to }
  return all !== null && isComplete(all) ? finish(reader, asked, all, textTold(reader, told, to)) : null
}

/** "add buy eggs to my list for tomorrow": the text stands between; the time behind, or at its end. */
function listed({ words, time }: WishOf<'listed'>, reader: Reader, { requests }: WishDeps): CreateIntent | null {
  const asked = { ...UNSPOKEN, from: words.from, to: words.from }
  if (time === null) {
    const body = timeAndText(reader, words.from, words.to, requests.order)
    return finish(reader, asked, body.expression, body.text)
  }
  const said = timeAndText(reader, time.from, time.to, requests.order, true)
  const isTime = said.expression !== null && said.text.every(([from, to]) => from >= to)
  return isTime ? finish(reader, asked, said.expression, [[words.from, words.to]]) : null
}
