import type { Token } from '../text/tokens.js'
import { FirstWords } from './first-words.js'
import type { Flags, Row, Tables } from './row.js'
import type { Node, Place, Rule, Starts } from './states.js'

/**
 * Tables made ready to be matched, once per language. A row is read only when a message has a word that it may begin
 * with, and no further than messages come.
 */
export class Grammar {
  private readonly types: ReadonlyMap<string, number>
  private readonly first: FirstWords

  /** @throws Error when brackets do not match, or for a hole of a type without rows. */
  constructor(tables: readonly Tables[], readers: readonly string[] = []) {
    const names = new Set([...readers, ...tables.flatMap((table) => Object.keys(table))])
    this.types = new Map([...names].map((name, type) => [name, type]))
    const rules = rulesOf(tables)
    this.first = new FirstWords(
      [...names].map((name) => rules.get(name) ?? []),
      readers.map(this.typeOf),
      this.typeOf,
    )
  }

  /** @throws Error for a type that no table has. */
  readonly typeOf = (name: string): number => {
    const type = this.types.get(name)
    if (type === undefined) throw new Error(`no table has rows for: ${name}`)
    return type
  }

  /** Where the phrases of a type begin. */
  rootOf(type: number): Node {
    return this.first.root(type)
  }

  /** The types whose phrases can start with the token. */
  startsOf(token: Token): Starts {
    return this.first.of(token)
  }
}

function rulesOf(tables: readonly Tables[]): Map<string, Rule[]> {
  const all: Rule[] = []
  const byType = new Map<string, Rule[]>()
  for (const table of tables)
    for (const [type, rows] of Object.entries(table)) {
      const rules = rows.map((row) => ruleOf(type, row))
      all.push(...rules)
      byType.set(type, [...(byType.get(type) ?? []), ...rules])
    }
  rank(all)
  return byType
}

const ruleOf = (type: string, { pattern, make, constants, flags }: Row): Rule => ({
  type,
  pattern,
  make,
  constants,
  flags,
  rank: 0,
  steps: null,
  place: placeOf(flags),
})

const split = (kinds: string | undefined): string[] => kinds?.split(' ') ?? []

const placeOf = ({ after, before }: Flags): Place | null =>
  after === undefined && before === undefined ? null : { after: split(after), before: split(before) }

/** Gives the rules the order in which they win: first what a row prefers, then where it stands. */
function rank(rules: readonly Rule[]): void {
  const byPreference = new Map<number, Rule[]>()
  for (const rule of rules) {
    const prefer = rule.flags.prefer ?? 0
    const same = byPreference.get(prefer)
    if (same === undefined) byPreference.set(prefer, [rule])
    else same.push(rule)
  }
  let next = 0
  for (const prefer of [...byPreference.keys()].sort((a, b) => b - a))
    for (const rule of byPreference.get(prefer) ?? []) {
      rule.rank = next
      next += 1
    }
}
