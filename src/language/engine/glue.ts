/** Phrases of time that follow each other, joined into one expression: slots unify, contradictions end it. */
import { isCut, isHyphened, isMark, isWord, textAt } from '../text/match.js'
import type { Token } from '../text/tokens.js'
import { corrected } from '../time/corrected.js'
import { isCron, readCron } from '../time/cron.js'
import { EMPTY, type Expression, isComplete, isHourOfSubDaily } from '../time/expression.js'
import { join } from '../time/join.js'
import type { Meaning } from '../time/pieces.js'
import type { Candidate, Found, Reader } from './language-tables.js'
import { amountMeant, numberMeant } from './meant.js'
import type { Place } from './states.js'
import { readZone, regionOf, zoneInFront } from './zones.js'

/**
 * Where in a sentence a time is looked for: in front of what is to be done, behind "a timer", anywhere in the text, or in
 * the name of an event that is known to have one ("2 hours before the dinner | on saturday").
 */
export type Position = 'lead' | 'thing' | 'body' | 'event'

const MAX_PIECES = 10
const MAX_STATES = 120
/** Ways to reach the same word that are followed further. */
const PER_WORD = 3
const POSITIONS: readonly Position[] = ['lead', 'thing', 'body', 'event']
const TIMED: ReadonlySet<Meaning['kind']> = new Set(['clock', 'window', 'part', 'zone'])

/** Whether a time can start at token `i` at all. */
export const canStart = (reader: Reader, i: number): boolean =>
  reader.reading.starts(reader.types.piece, i) ||
  reader.reading.starts(reader.types.filler, i) ||
  isCron(reader.tokens, i) ||
  zoneInFront(reader, i) !== null

/** Whether a time can start at token `i`: with a phrase, or with a number of a cron expression. */
export const mayHoldTime = (reader: Reader, i: number): boolean =>
  canStart(reader, i) || reader.tokens[i]?.kind === 'number'

/** Nothing starts in the middle of "2.5.1" or "5k". */
export function isInsideWord(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1]
  if (tokens[i]?.glued !== true || before === undefined || before.kind === 'opaque') return false
  const isInNumber = before.glued && tokens[i - 2]?.kind === 'number' && tokens[i]?.kind === 'number'
  return isInNumber || !isMark(tokens, i - 1, '([,;:—–!?')
}

/** Whether what stands at `i` is the other half of the word in front: "the 7:30 show". */
export function isHeld({ tokens, language: { words } }: Reader, i: number): boolean {
  const holder = textAt(tokens, i - 1)
  if (!words.holders.has(holder)) return false
  return !words.pronouns.has(holder) || !words.afterPronouns.has(textAt(tokens, i))
}

/** Further first, then as the rows prefer. */
const byReach = (a: Candidate, b: Candidate): number => b.to - a.to || a.rank - b.rank

/** The phrases of time at token `i`, found once for all the searches that come there. */
export function phrasesAt(reader: Reader, i: number): readonly Candidate[] {
  const known = reader.pieces[i] ?? findPieces(reader, i)
  reader.pieces[i] = known
  return known
}

function findPieces(reader: Reader, i: number): Candidate[] {
  const { reading, types, tokens } = reader
  const found: Candidate[] = reading
    .parse(types.piece, i)
    .map(({ to, value, weak, place, rank }) => ({ to, meaning: value as Meaning, weak, place, rank }))
  if (tokens[i]?.kind === 'number' || isCron(tokens, i)) {
    const cron = readCron(tokens, i)
    if (cron !== null) found.push({ to: cron.to, meaning: cron.value, weak: false, place: null, rank: -1 })
  }
  return found.sort(byReach)
}

interface State {
  at: number
  expression: Expression
  /** Kinds of meaning that must come next. */
  pending: readonly string[] | null
  /** A word that says nothing was passed: only what follows it makes it a part of the time. */
  isOpen: boolean
  /** How many phrases were weak. */
  weak: number
  last: Meaning | null
  ranks: number
}

/** A time behind a correction of `said`: there a bare number is one, too. */
export function meantAt(reader: Reader, from: number, end: number, said: Expression): Found | null {
  const [best] = timesFrom(reader, from, end, 'lead')
  const amount = amountMeant(reader, said, from, end)
  if (amount !== null && amount.to >= (best?.to ?? 0)) return amount
  return best ?? numberMeant(reader, from, end)
}

/** The search for times from one token on. */
class Search {
  private readonly visits = new Map<number, number>()
  private readonly best = new Map<number, Found>()
  /** Whether a phrase on the way has its place in the sentence: else what was found is the same wherever it stands. */
  isPlaced = false

  constructor(
    private readonly reader: Reader,
    private readonly from: number,
    private readonly end: number,
    private readonly position: Position,
  ) {}

  run(): Found[] {
    const stack: State[] = [
      { at: this.from, expression: EMPTY, pending: null, isOpen: false, weak: 0, last: null, ranks: 0 },
    ]
    for (let states = 0; states < MAX_STATES; states += 1) {
      const state = stack.pop()
      if (state === undefined) break
      const seen = this.visits.get(state.at) ?? 0
      if (seen >= PER_WORD) continue
      this.visits.set(state.at, seen + 1)
      this.keep(state)
      if (state.expression.pieces.length >= MAX_PIECES || state.at >= this.end) continue
      stack.push(...this.nextOf(state))
    }
    const found = [...this.best.values()]
    return [...found, ...found.flatMap((one) => this.correctedFrom(one))].sort((a, b) => b.to - a.to)
  }

  /** "at 3, no, make it 4": what stands behind the correction counts, with what it does not say from in front. */
  private correctedFrom(said: Found): Found[] {
    const { reader, end } = this
    return reader.reading.parse(reader.types.correction, said.to).flatMap(({ to }) => {
      const meant = to < end ? meantAt(reader, to, end, said.expression) : null
      if (meant === null) return []
      const expression = corrected(said.expression, meant.expression, reader.moment)
      return expression === null ? [] : [{ ...meant, from: this.from, expression, firm: said.firm || meant.firm }]
    })
  }

  private keep(state: State): void {
    const { expression, last, pending, at } = state
    if (state.isOpen || isHyphened(this.reader.tokens, at) || isCut(this.reader.tokens, at)) return
    if (last === null || (pending !== null && !this.isTied(state)) || !isComplete(expression)) return
    // "every 15 minutes from 8pm": of the two readings of "from 8pm" its start, and no hour
    const misfit = isHourOfSubDaily(expression) ? 5_000 : 0
    const score = -expression.pieces.length * 10_000 - state.ranks - misfit
    const other = this.best.get(at)
    if (other !== undefined && score <= other.score) return
    // a time of day makes the weak day beside it firm: "tuesday 11am"
    const firm = state.weak === 0 || (state.weak < expression.pieces.length && expression.clock !== undefined)
    this.best.set(at, { from: this.from, to: at, expression, firm, score })
  }

  /** "remind me 5 minutes | to ...": followed by what ties the text to the request. */
  private isTied({ pending, at }: State): boolean {
    const { tokens, language } = this.reader
    this.isPlaced = true
    if (this.position === 'body' || this.position === 'event' || pending?.includes('to') !== true) return false
    return at >= this.end || isWord(tokens, at, ...language.words.connectors.slice(0, 3)) || isMark(tokens, at, ':,-–—')
  }

  /** What can follow, best last. */
  private nextOf(state: State): State[] {
    const { tokens, language, types } = this.reader
    const { at } = state
    const nexts: State[] = []
    this.addPhrases(nexts, state, at, false)
    this.addPassed(nexts, state, at, types.filler, true)
    this.addZoneBefore(nexts, state)
    if (state.last === null) return inOrder(nexts)
    this.addPassed(nexts, state, at, types.hedge, state.isOpen)
    this.addZone(nexts, state)
    const behindMark = isMark(tokens, at, language.words.marks) && at + 1 < this.end ? at + 1 : at
    if (behindMark > at) {
      this.addPhrases(nexts, state, behindMark, false)
      this.addPassed(nexts, state, behindMark, types.filler, true)
    }
    if (behindMark + 1 < this.end && language.words.links.includes(textAt(tokens, behindMark)))
      this.addPhrases(nexts, state, behindMark + 1, true)
    return inOrder(nexts)
  }

  /** Behind a phrase that says nothing. */
  private addPassed(nexts: State[], state: State, at: number, type: number, isOpen: boolean): void {
    for (const { to } of this.reader.reading.parse(type, at))
      if (to <= this.end) nexts.push({ ...state, at: to, isOpen })
  }

  private addPhrases(nexts: State[], state: State, at: number, isLinked: boolean): void {
    for (const candidate of phrasesAt(this.reader, at)) {
      const next = this.joined(state, candidate, at, isLinked)
      if (next !== null) nexts.push(next)
    }
  }

  private joined(state: State, candidate: Candidate, at: number, isLinked: boolean): State | null {
    const { meaning, place, weak, rank } = candidate
    // the dot of "5 pm." may be the end of the sentence
    const to = candidate.to === this.end + 1 && isMark(this.reader.tokens, this.end, '.') ? this.end : candidate.to
    if (to > this.end || (place !== null && !this.fits(state, place, to))) return null
    if (state.pending !== null && !state.pending.includes(meaning.kind)) return null
    const expression = join(state.expression, { meaning, from: at, to, firm: !weak })
    if (expression === null) return null
    // two days linked that are not the same: a second time
    if (isLinked && expression.problem !== undefined && meaning.kind !== 'problem') return null
    const counts = weak && (state.last === null || place === null)
    return {
      at: to,
      expression,
      isOpen: false,
      pending: place !== null && place.before.length > 0 ? place.before : null,
      weak: state.weak + (counts ? 1 : 0),
      last: meaning,
      ranks: state.ranks + Math.max(rank, 0),
    }
  }

  private fits({ last }: State, { after }: Place, to: number): boolean {
    if (after.length === 0) return true
    if (last !== null) return after.includes(last.kind)
    this.isPlaced = true
    return (
      (after.includes('lead') && (this.position === 'lead' || this.position === 'thing')) ||
      (after.includes(this.position) && this.position !== 'body') ||
      (after.includes('tail') && this.isTail(to)) ||
      (after.includes('aside') && to === this.end && this.isAside())
    )
  }

  /** "the cookies!! | 12 minutes": what a mark parts from the text, be it written out, is no amount of what is in it. */
  private isAside(): boolean {
    const { tokens } = this.reader
    return (
      this.from > 1 && this.position === 'body' && !tokens[this.from]?.glued && isMark(tokens, this.from - 1, '.!…;')
    )
  }

  /** Whether a length at the end of a text can be a time there: no name or amount of something else. */
  private isTail(to: number): boolean {
    const { tokens, language } = this.reader
    const { words } = language
    const i = this.from
    if (to !== this.end || this.position !== 'body' || isHeld(this.reader, i)) return false
    if (tokens[i]?.glued !== false || words.lengthHolders.has(textAt(tokens, i - 1))) return false
    if (this.isAside()) return true
    const last = isMark(tokens, i - 1, ',:-–—') ? i - 2 : i - 1
    return tokens[last]?.kind === 'word' && last > 0 && !isWord(tokens, last - 1, ...words.connectors)
  }

  private addZone(nexts: State[], state: State): void {
    const { reader, end } = this
    const { at, expression, last } = state
    const isTimed = last !== null && (TIMED.has(last.kind) || expression.clock !== undefined)
    if (!isTimed || expression.zone !== undefined || state.pending !== null) return
    const region = regionOf(reader, at)
    if (region !== null) {
      this.addWithZone(nexts, state, region, at + 1)
      return
    }
    const zone = readZone(reader, at)
    if (zone === null || zone.to > end || (last.kind === 'part' && isWord(reader.tokens, at, 'in'))) return
    this.addWithZone(nexts, state, { kind: 'zone', zone: zone.value }, zone.to)
  }

  /** A zone in front of its time of day. */
  private addZoneBefore(nexts: State[], state: State): void {
    const { zone, clock } = state.expression
    const found = zone === undefined && clock === undefined ? zoneInFront(this.reader, state.at) : null
    if (found === null) return
    this.addWithZone(nexts, state, { kind: 'zone', zone: found.value }, found.to, ['clock', 'window'])
  }

  private addWithZone(
    nexts: State[],
    state: State,
    meaning: Meaning,
    to: number,
    pending: State['pending'] = null,
  ): void {
    const expression = join(state.expression, { meaning, from: state.at, to, firm: false })
    if (expression !== null) nexts.push({ ...state, at: to, expression, pending, last: meaning })
  }
}

/** Best last. */
const inOrder = (states: State[]): State[] =>
  states.length < 2 ? states : states.sort((a, b) => a.at - b.at || b.ranks - a.ranks)

/** All complete times that start at token `i` and end by `end`, the longest first. */
export function timesFrom(reader: Reader, i: number, end: number, position: Position): Found[] {
  if (!mayHoldTime(reader, i)) return []
  const anywhere = (i * (reader.tokens.length + 1) + end) * (POSITIONS.length + 1)
  const here = anywhere + 1 + POSITIONS.indexOf(position)
  const known = reader.times.get(anywhere) ?? reader.times.get(here)
  if (known !== undefined) return known
  const search = new Search(reader, i, end, position)
  const found = search.run()
  reader.times.set(search.isPlaced ? here : anywhere, found)
  return found
}
