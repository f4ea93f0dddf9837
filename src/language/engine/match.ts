import type { Token } from '../text/tokens.js'
import type { Moment } from '../time/moment.js'
import type { Grammar } from './compile.js'
import type { Ctx } from './row.js'
import type { HoleEdge, Node, Place, Rule, Starts } from './states.js'

/** One reading of a type from a token on. */
export interface Result {
  /** Token index behind it. */
  to: number
  // biome-ignore lint/suspicious/noExplicitAny: what a type means is known to the tables
  value: any
  /** Lower wins. */
  rank: number
  weak: boolean
  place: Place | null
  rule: Rule | null
}

/** Reads a type that no table has, e.g. a whole time: all its readings at token `i`. */
export type TypeReader = (reading: Reading, i: number) => Result[]

/** A reading that another one won over, or whose constructor said no. */
export interface Lost {
  from: number
  to: number
  rule: Rule
  /** The row that won; null: the words mean nothing with these holes. */
  against: Rule | null
}

const NO_RESULTS: Result[] = []
/** Usual messages take 150 to 400 steps, long ones 800; past the limit nothing more is read, so that cost is bounded. */
const MAX_STEPS = 12_000
const MAX_RESULTS = 40
/** Phrases within phrases, of which usual messages have some 20: a list of a thousand days would be as deep as it is long. */
const MAX_DEPTH = 80
/** A stretch of any words is at most so long. */
const MAX_STRETCH = 60
const MAX_BEHIND = 4

/** One message being read: each type at each token at most once, all readings by where they end. */
export class Reading {
  private readonly startsAt: readonly Starts[]
  private readonly memo: ((Result[] | undefined)[] | undefined)[]
  private readonly holes: Result[] = []
  private readonly ctx: Ctx
  private readonly manyTypes: Set<number>
  private steps = 0
  private depth = 0
  /** What lost, when it is asked for. */
  lost: Lost[] | null = null

  /**
   * `many`: types of which the readings of the same words are all kept, not only the preferred one. `wholes`: types of
   * which only what reaches the last token counts.
   */
  constructor(
    readonly grammar: Grammar,
    readonly tokens: Token[],
    readonly message: string,
    readonly moment: Moment,
    many: readonly number[],
    private readonly readers: ReadonlyMap<number, TypeReader> = new Map(),
    private readonly wholes: ReadonlySet<number> = new Set(),
  ) {
    this.startsAt = tokens.map((token) => grammar.startsOf(token))
    this.memo = new Array(tokens.length)
    this.ctx = { moment, message, tokens, from: 0, to: 0, read: (type, i) => this.readWithin(type, i) }
    this.manyTypes = new Set(many)
  }

  /** Whether a phrase of `type` can start at token `i`. */
  starts(type: number, i: number): boolean {
    const starts = this.startsAt[i]
    return starts !== undefined && starts.slots[type] !== 0
  }

  /** All readings of `type` at token `i`; of those with the same end the preferred one. */
  parse(type: number, i: number): Result[] {
    const starts = this.startsAt[i]
    const slot = starts === undefined ? 0 : (starts.slots[type] as number)
    if (starts === undefined || slot === 0) return NO_RESULTS
    const here = this.memo[i] ?? new Array<Result[] | undefined>(starts.size)
    this.memo[i] = here
    const known = here[slot]
    if (known !== undefined) return known
    // a type that starts with itself finds nothing in itself
    here[slot] = NO_RESULTS
    const reader = this.readers.get(type)
    const results = reader === undefined ? this.parseRows(type, i) : reader(this, i)
    here[slot] = results
    return results
  }

  /** The reading of `type` that takes the tokens `from`..`to` whole, or null. */
  whole(type: number, from: number, to: number): Result | null {
    return this.parse(type, from).find((result) => result.to === to) ?? null
  }

  /** For constructors: the context keeps the place of the phrase that they are made for. */
  private readWithin(type: string, i: number): Result[] {
    const { ctx } = this
    const { from, to } = ctx
    const results = this.parse(this.grammar.typeOf(type), i)
    ctx.from = from
    ctx.to = to
    return results
  }

  private parseRows(type: number, i: number): Result[] {
    const out: Result[] = []
    if (this.depth >= MAX_DEPTH) return out
    this.depth += 1
    this.walk(this.grammar.rootOf(type), { from: i, depth: this.holes.length, type, out }, i)
    this.depth -= 1
    return out
  }

  private walk(node: Node, goal: Goal, at: number): void {
    this.steps += 1
    if (this.steps > MAX_STEPS) return
    node.open(this.grammar.typeOf)
    if (node.ends !== null) for (const { rule, names } of node.ends) this.finish(rule, names, goal, at)
    if (node.conditions !== null) this.walkConditions(node.conditions, goal, at)
    const token = this.tokens[at]
    if (token !== undefined) this.walkPhrases(node, goal, at, token)
    if (token === undefined) return
    if (node.word !== null) this.take(node.word, goal, plain(at + 1, { from: at, to: at + 1 }))
    if (node.stretch !== null) this.walkStretch(node.stretch, goal, at)
  }

  private walkPhrases(node: Node, goal: Goal, at: number, token: Token): void {
    this.walkWords(node, goal, at, token)
    if (node.digits !== null && token.kind === 'number') this.walkDigits(node.digits, goal, at, token)
    if (node.holes !== null) this.walkHoles(node.holesFrom(this.startsAt[at] as Starts), goal, at, token.glued)
  }

  private walkConditions(edges: NonNullable<Node['conditions']>, goal: Goal, at: number): void {
    for (const condition of edges) if (this.holds(condition, at)) this.walk(condition.node, goal, at)
  }

  private walkWords(node: Node, goal: Goal, at: number, { text, glued }: Token): void {
    const next = node.words?.get(text)
    if (next !== undefined) this.walk(next, goal, at + 1)
    const gluedNext = glued ? node.gluedWords?.get(text) : undefined
    if (gluedNext !== undefined) this.walk(gluedNext, goal, at + 1)
  }

  private walkDigits(edges: NonNullable<Node['digits']>, goal: Goal, at: number, token: Token): void {
    const length = token.end - token.start
    for (const { low, high, node, glued } of edges)
      if (length >= low && length <= high && (!glued || token.glued)) this.take(node, goal, plain(at + 1, token.value))
  }

  private walkHoles(edges: readonly HoleEdge[], goal: Goal, at: number, isGlued: boolean): void {
    for (const { type, node, glued } of edges) {
      if ((glued && !isGlued) || !this.starts(type, at)) continue
      for (const result of this.parse(type, at)) this.take(node, goal, result)
    }
  }

  private walkStretch(node: Node, goal: Goal, at: number): void {
    const end = Math.min(this.tokens.length, at + MAX_STRETCH)
    for (let to = at + 1; to <= end; to += 1)
      if (this.mayGoOn(node, to)) this.take(node, goal, plain(to, { from: at, to }))
  }

  /** Whether anything of the row may follow at token `at`: most stretches of any words end nowhere. */
  private mayGoOn(node: Node, at: number): boolean {
    node.open(this.grammar.typeOf)
    if (node.ends !== null || node.word !== null || node.stretch !== null) return true
    if (node.conditions?.some((condition) => this.mayGoOn(condition.node, at))) return true
    const token = this.tokens[at]
    if (token === undefined) return false
    if (node.digits !== null && token.kind === 'number') return true
    if (node.words?.has(token.text) || node.gluedWords?.has(token.text)) return true
    return node.holes !== null && node.holesFrom(this.startsAt[at] as Starts).some(({ type }) => this.starts(type, at))
  }

  private take(node: Node, goal: Goal, result: Result): void {
    this.holes.push(result)
    this.walk(node, goal, result.to)
    this.holes.pop()
  }

  private holds({ type, behind, wanted }: { type: number; behind: boolean; wanted: boolean }, at: number): boolean {
    return (behind ? this.endsAt(type, at) : this.parse(type, at).length > 0) === wanted
  }

  /** Whether a short phrase of `type` ends right before token `at`. */
  private endsAt(type: number, at: number): boolean {
    for (let from = at - 1; from >= Math.max(0, at - MAX_BEHIND); from -= 1)
      if (this.parse(type, from).some(({ to }) => to === at)) return true
    return false
  }

  private finish(rule: Rule, names: readonly (string | null)[], { from, depth, type, out }: Goal, to: number): void {
    if (to < this.tokens.length && this.wholes.has(type)) return
    const keepsAll = this.manyTypes.has(type)
    const slot = slotOf(out, to, keepsAll ? rule : null)
    const known = out[slot]
    if (known !== undefined && known.rank <= rule.rank) {
      if (known.rule !== rule) this.lost?.push({ from, to, rule, against: known.rule })
      return
    }
    if (out.length >= MAX_RESULTS && known === undefined) return
    const made = this.make(rule, names, from, to, depth)
    if (made === null) {
      this.lost?.push({ from, to, rule, against: null })
      return
    }
    if (known === undefined) out.push(made)
    else {
      out[slot] = made
      if (known.rule !== null) this.lost?.push({ from, to, rule: known.rule, against: rule })
    }
  }

  private make(rule: Rule, names: readonly (string | null)[], from: number, to: number, depth: number): Result | null {
    const holes = holesOf(rule, names)
    let weak = rule.flags.weak === true
    for (let k = 0; k < names.length; k += 1) {
      const result = this.holes[depth + k] as Result
      const name = names[k]
      if (name != null) holes[name] = result.value
      weak ||= result.weak
    }
    const { ctx } = this
    ctx.from = from
    ctx.to = to
    const value = rule.make(holes, ctx)
    if (value === null || value === undefined) return null
    return { to, value, rank: rule.rank, weak: weak && rule.flags.firm !== true, place: rule.place, rule }
  }
}

const NOTHING: Readonly<Record<string, unknown>> = Object.freeze({})

/** What a constructor is given, to be filled with the holes of these names: many phrases mean the same whatever was said. */
function holesOf({ constants }: Rule, names: readonly (string | null)[]): Record<string, unknown> {
  if (constants !== null) return { ...constants }
  return names.some((name) => name !== null) ? {} : NOTHING
}

/** Where a reading of the same end stands, of the same row if that is asked; behind all of them when there is none. */
function slotOf(known: readonly Result[], to: number, rule: Rule | null): number {
  let slot = 0
  for (const one of known) {
    if (one.to === to && (rule === null || one.rule === rule)) return slot
    slot += 1
  }
  return slot
}

interface Goal {
  from: number
  /** How many holes were filled when it began. */
  depth: number
  type: number
  out: Result[]
}

export const plain = (to: number, value: unknown): Result => ({
  to,
  value,
  rank: 0,
  weak: false,
  place: null,
  rule: null,
})
