import type { Token } from '../text/tokens.js'
import { beginningsOf, elementOf } from './notation.js'
import { Node, type Rule, type Starts, stepsOf } from './states.js'

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
  /** @throws Error for a hole of a type without rows. */
  private readonly check: (said: string) => void
  /** What any number starts, and any word that no row starts with. */
  private readonly ofNumbers: Starts
  private readonly ofOthers: Starts
  private readonly known = new Map<string, Starts>()
  /** Many words start the same types: months. */
  private readonly shared = new Map<string, Starts>()

  /** `rules`: by type; `open`: types that may start with any word at all. */
  constructor(
    rules: readonly (readonly Rule[])[],
    open: readonly number[],
    private readonly typeOf: (name: string) => number,
  ) {
    const checked = new Set<string>()
    this.check = (said) => {
      if (checked.has(said)) return
      checked.add(said)
      const element = elementOf(said)
      if ('type' in element) typeOf(element.type)
    }
    this.byAny = [...open]
    this.around = rules.map(() => [])
    this.roots = rules.map(() => new Node())
    this.pending = rules.map(() => [])
    for (const [type, of] of rules.entries()) for (const rule of of) this.add(rule, type)
    this.ofNumbers = this.startsOf(this.byNumber)
    this.ofOthers = this.startsOf([])
  }

  /** The types whose phrases can start with the token. */
  of({ kind, text }: Token): Starts {
    const known = this.known.get(text)
    if (known !== undefined) return known
    const rules = this.byWord.get(text)
    if (rules === undefined) return kind === 'number' ? this.ofNumbers : this.ofOthers
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
    let isPending = false
    for (const said of beginningsOf(rule.pattern, this.check)) {
      const element = elementOf(said)
      if (element.is === 'word') this.addWord(element.text, rule)
      else isPending = true
      if (element.is === 'hole') addTo(this.around[this.typeOf(element.type)], type)
      else if (element.is === 'digits') addTo(this.byNumber, type)
      else if (element.is === 'words') addTo(this.byAny, type)
    }
    if (isPending) this.pending[type]?.push(rule)
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
