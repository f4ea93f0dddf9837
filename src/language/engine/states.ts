/** The automaton that all rows of a type share. A state finds what may follow it when a message first comes there. */
import { type Element, elementOf, type Part, partsOf } from './notation.js'
import type { Row } from './row.js'

/** One row as the matcher uses it. */
export interface Rule extends Pick<Row, 'pattern' | 'make' | 'constants' | 'flags'> {
  type: string
  /** Of two readings of the same words the one with the lower rank wins: what the rows prefer, then what is more exact. */
  rank: number
  /** Where it may stand, if not anywhere. */
  place: Place | null
  /** What it begins with, when that is known. */
  steps: readonly Step[] | null
}

export interface Place {
  after: readonly string[]
  before: readonly string[]
}

/** What may come next in a row, and what is left of it then. Reads nothing where the row is complete. */
export interface Step {
  reads: Element | null
  rest: Rest
}

/** What is left of a row at some place in its pattern. */
class Rest {
  private found: Step[] | null = null
  private ways: Way[] | null = null

  /** The parts from `at` on, an alternative of those around it, and then `next`; null at the end of the row. */
  constructor(
    private readonly parts: readonly Part[],
    private readonly at: number,
    private readonly next: Rest | null,
  ) {}

  /** What may come next; what may be left out is taken first. */
  get steps(): readonly Step[] {
    if (this.found === null) {
      this.found = []
      addSteps(this.found, this.parts, this.at, this.next ?? this, false)
    }
    return this.found
  }

  get isEnd(): boolean {
    return this.next === null
  }

  /** The one way here by holes of these names. */
  way(rule: Rule, names: Names): Way {
    this.ways ??= []
    for (const way of this.ways) if (isSame(way.names, names)) return way
    const way: Way = { rule, names, rest: this, node: null }
    this.ways.push(way)
    return way
  }
}

/** Adds what may come first of `parts` from `at` on, and then of `next`. */
function addSteps(steps: Step[], parts: readonly Part[], at: number, next: Rest, glued: boolean): void {
  const part = parts[at]
  if (part === undefined) {
    addAllOf(steps, next)
    return
  }
  const behind = at + 1 < parts.length ? new Rest(parts, at + 1, next) : next
  if (typeof part === 'string') {
    steps.push({ reads: elementOf(part, glued), rest: behind })
    return
  }
  for (const alternative of part.alternatives) addSteps(steps, alternative, 0, behind, glued || part.glued)
  if (part.isOptional) addAllOf(steps, behind)
}

function addAllOf(steps: Step[], rest: Rest): void {
  if (rest.isEnd) steps.push({ reads: null, rest })
  else steps.push(...rest.steps)
}

/** What a row may begin with. */
export function stepsOf(rule: Rule): readonly Step[] {
  if (rule.steps === null) {
    const steps: Step[] = []
    const end = new Rest([], 0, null)
    for (const parts of partsOf(rule.pattern)) addSteps(steps, parts, 0, end, false)
    rule.steps = steps
  }
  return rule.steps
}

/** The names of the holes that were filled, in the order of the pattern; null for one that is not kept. */
type Names = readonly (string | null)[]

const NO_NAMES: Names = []

const isSame = (a: Names, b: Names): boolean => a.length === b.length && a.every((name, i) => name === b[i])

/** A place in a row, reached by holes of these names. */
interface Way {
  rule: Rule
  names: Names
  rest: Rest
  /** The state that is this way alone. */
  node: Node | null
}

/** The types of which a phrase can start with some word. */
export interface Starts {
  /** For each type its place among them, from 1 on; 0 where none can. */
  slots: Uint16Array
  /** One more than there are. */
  size: number
}

export interface HoleEdge {
  type: number
  glued: boolean
  node: Node
}

type ElementOf<K extends Element['is']> = Extract<Element, { is: K }>

const NO_HOLES: readonly HoleEdge[] = []
/** From so many on it is found once for each kind of word which of them may be filled. */
const MANY_HOLES = 6

/** The places that the rows of a type can be at behind the same words. */
export class Node {
  words: Map<string, Node> | null = null
  gluedWords: Map<string, Node> | null = null
  holes: HoleEdge[] | null = null
  digits: { low: number; high: number; glued: boolean; node: Node }[] | null = null
  conditions: { type: number; behind: boolean; wanted: boolean; node: Node }[] | null = null
  /** Any words, one or more. */
  stretch: Node | null = null
  /** Any one word. */
  word: Node | null = null
  /** Rows that are complete here. */
  ends: Way[] | null = null
  private fillable: Map<Starts, readonly HoleEdge[]> | null = null
  private isOpen = false

  constructor(private readonly ways: Way[] = []) {}

  /** For the state in which the phrases of a type begin: a step that a row of it may begin with. */
  begin({ reads, rest }: Step, rule: Rule, typeOf: (name: string) => number): void {
    if (reads !== null) this.lead(reads, rule, NO_NAMES, rest, typeOf)
  }

  /** Finds what may follow: done at the first visit, asked for at each. */
  open(typeOf: (name: string) => number): void {
    if (this.isOpen) return
    this.isOpen = true
    for (const way of this.ways)
      for (const { reads, rest } of way.rest.steps) {
        if (reads !== null) this.lead(reads, way.rule, way.names, rest, typeOf)
        else if (this.ends === null) this.ends = [way]
        else this.ends.push(way)
      }
  }

  /** The holes that may be filled from a word on. */
  holesFrom(starts: Starts): readonly HoleEdge[] {
    if (this.holes === null || this.holes.length < MANY_HOLES) return this.holes ?? NO_HOLES
    this.fillable ??= new Map()
    const known = this.fillable.get(starts)
    if (known !== undefined) return known
    const holes = this.holes.filter(({ type }) => starts.slots[type] !== 0)
    this.fillable.set(starts, holes)
    return holes
  }

  private lead(reads: Element, rule: Rule, names: Names, rest: Rest, typeOf: (name: string) => number): void {
    switch (reads.is) {
      case 'word':
        this.leadByWord(reads, rest.way(rule, names))
        break
      case 'condition':
        this.leadByCondition(reads, typeOf(reads.type), rest.way(rule, names))
        break
      case 'digits':
        this.leadByDigits(reads, rest.way(rule, [...names, reads.name]))
        break
      case 'hole':
        this.leadByHole(typeOf(reads.type), reads.glued, rest.way(rule, [...names, reads.name]))
        break
      case 'words': {
        const kind = reads.isOne ? 'word' : 'stretch'
        this[kind] = joined(this[kind], rest.way(rule, [...names, reads.name]))
      }
    }
  }

  private leadByWord({ text, glued }: ElementOf<'word'>, way: Way): void {
    const kind = glued ? 'gluedWords' : 'words'
    const edges = this[kind] ?? new Map<string, Node>()
    this[kind] = edges
    edges.set(text, joined(edges.get(text), way))
  }

  private leadByCondition({ behind, wanted }: ElementOf<'condition'>, type: number, way: Way): void {
    this.conditions ??= []
    const known = this.conditions.find((edge) => edge.type === type && edge.behind === behind && edge.wanted === wanted)
    if (known === undefined) this.conditions.push({ type, behind, wanted, node: joined(null, way) })
    else known.node = joined(known.node, way)
  }

  private leadByDigits({ low, high, glued }: ElementOf<'digits'>, way: Way): void {
    this.digits ??= []
    const known = this.digits.find((edge) => edge.low === low && edge.high === high && edge.glued === glued)
    if (known === undefined) this.digits.push({ low, high, glued, node: joined(null, way) })
    else known.node = joined(known.node, way)
  }

  private leadByHole(type: number, glued: boolean, way: Way): void {
    this.holes ??= []
    const known = this.holes.find((edge) => edge.type === type && edge.glued === glued)
    if (known === undefined) this.holes.push({ type, glued, node: joined(null, way) })
    else known.node = joined(known.node, way)
  }

  /** The state of these ways and one more; what is one way alone belongs to all states that lead there, and stays. */
  with(way: Way): Node {
    if (this.ways.includes(way)) return this
    if (this.ways.length === 1) return new Node([...this.ways, way])
    this.ways.push(way)
    return this
  }

  static of(way: Way): Node {
    way.node ??= new Node([way])
    return way.node
  }
}

/** The state that a way leads to, together with those by the same edge. */
const joined = (node: Node | null | undefined, way: Way): Node => node?.with(way) ?? Node.of(way)
