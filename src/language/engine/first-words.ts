import type { Token } from '../text/tokens.js'
import { Node, type Rule, type Starts, type Step, stepsOf } from './states.js'

/** Patterns that are words and bars alone, and the first word of each of their alternatives. */
const IS_PLAIN = /^[^()[\]{}~\\]*$/
const FIRST_WORDS = /(?<=(?:^|\|)[ \n]*)(?:[\p{L}\p{M}\d_'’]+|[^\s|])/gu
/** A pattern that has one beginning: a word, or a hole of a type. */
const STARTS_WITH_WORD = /^([\p{L}\p{M}\d_'’]+)[^|]*$/u
const STARTS_WITH_HOLE = /^\{-?(?:[^}:]*:)?([a-z]\w*)\}[^|]*$/

/**
 * Which words a phrase of each type can start with, and the state in which it does. What a row of words alone begins with
 * is added to its state when a message has that word: most never have it.
 */
export class FirstWords {
  private readonly roots: readonly Node[]
  /** Rows by type that begin with more than words, until the type is first read. */
  private readonly pending: Rule[][]
  /** The rows that start with a word themselves. */
  private readonly byWord = new Map<string, Rule[]>()
  private readonly byNumber: number[] = []
  /** Types that may start with any word. */
  private readonly byAny: number[]
  /** For each type those that may start with a phrase of it. */
  private readonly around: readonly number[][]
  private readonly known = new Map<string, Starts>()
  /** Many words start the same types: months, or all that no row starts with. */
  private readonly shared = new Map<string, Starts>()

  /** `rules`: by type; `open`: types that may start with any word at all. */
  constructor(
    rules: readonly (readonly Rule[])[],
    open: readonly number[],
    private readonly typeOf: (name: string) => number,
  ) {
    this.byAny = [...open]
    this.around = rules.map(() => [])
    this.roots = rules.map(() => new Node())
    this.pending = rules.map(() => [])
    for (const [type, of] of rules.entries()) for (const rule of of) this.add(rule, type)
  }

  /** The types whose phrases can start with the token. */
  of({ kind, text }: Token): Starts {
    const known = this.known.get(text)
    if (known !== undefined) return known
    const rules = this.byWord.get(text)
    if (rules === undefined) return this.startsOf(kind === 'number' ? this.byNumber : [])
    for (const rule of rules) this.begin(rule, text)
    const starts = this.startsOf([
      ...rules.map(({ type }) => this.typeOf(type)),
      ...(kind === 'number' ? this.byNumber : []),
    ])
    this.known.set(text, starts)
    return starts
  }

  /** Where the phrases of a type begin. */
  root(type: number): Node {
    const root = this.roots[type] as Node
    const pending = this.pending[type] as Rule[]
    if (pending.length > 0) {
      for (const rule of pending)
        for (const step of stepsOf(rule)) if (step.reads?.is !== 'word') root.begin(step, rule, this.typeOf)
      pending.length = 0
    }
    return root
  }

  private add(rule: Rule, type: number): void {
    const { pattern } = rule
    const plain = IS_PLAIN.test(pattern) ? pattern.match(FIRST_WORDS) : null
    if (plain !== null) {
      for (const word of plain) this.addWord(word, rule)
      return
    }
    const word = STARTS_WITH_WORD.exec(pattern)?.[1]
    if (word === undefined) this.addOther(rule, type)
    else this.addWord(word, rule)
  }

  private addOther(rule: Rule, type: number): void {
    this.pending[type]?.push(rule)
    const hole = STARTS_WITH_HOLE.exec(rule.pattern)?.[1]
    if (hole !== undefined) addTo(this.around[this.typeOf(hole)], type)
    else for (const step of stepsOf(rule)) this.addStep(step, rule, type)
  }

  private addStep({ reads, rest }: Step, rule: Rule, type: number): void {
    switch (reads?.is) {
      case 'word':
        this.addWord(reads.text, rule)
        break
      case 'hole':
        addTo(this.around[this.typeOf(reads.type)], type)
        break
      case 'digits':
        addTo(this.byNumber, type)
        break
      case 'words':
        addTo(this.byAny, type)
        break
      case 'condition':
        // takes no words and is looked through
        for (const step of rest.steps) this.addStep(step, rule, type)
    }
  }

  private addWord(word: string, rule: Rule): void {
    const rules = this.byWord.get(word)
    if (rules === undefined) this.byWord.set(word, [rule])
    else if (rules.at(-1) !== rule) rules.push(rule)
  }

  private begin(rule: Rule, word: string): void {
    const root = this.roots[this.typeOf(rule.type)] as Node
    for (const step of stepsOf(rule))
      if (step.reads?.is === 'word' && step.reads.text === word) root.begin(step, rule, this.typeOf)
  }

  /** The types themselves, and all that may start with a phrase of one. */
  private startsOf(types: readonly number[]): Starts {
    const key = types.join()
    const known = this.shared.get(key)
    if (known !== undefined) return known
    const starts: Starts = { slots: new Uint16Array(this.roots.length), size: 1 }
    const left = [...types, ...this.byAny]
    for (let type = left.pop(); type !== undefined; type = left.pop()) {
      if (starts.slots[type] !== 0) continue
      starts.slots[type] = starts.size
      starts.size += 1
      left.push(...(this.around[type] ?? []))
    }
    this.shared.set(key, starts)
    return starts
  }
}

function addTo(types: number[] | undefined, type: number): void {
  if (types !== undefined && types.at(-1) !== type) types.push(type)
}
