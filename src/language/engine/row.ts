import type { Token } from '../text/tokens.js'
import type { Moment } from '../time/moment.js'

/** What a constructor knows besides its holes. */
export interface Ctx {
  moment: Moment
  /** As it was typed. */
  message: string
  tokens: Token[]
  /** Token indices of the phrase, half open. */
  from: number
  to: number
  /** All phrases of a type at token `i`, for constructors that read words of theirs once all of the row fits. */
  read(type: string, i: number): readonly { to: number; value: unknown }[]
}

/** Some words of a message, from a hole `{name:*}`. */
export interface Stretch {
  /** Token indices, half open. */
  from: number
  to: number
}

/** Comes from holes to a meaning; null: the phrase means nothing with these. */
// biome-ignore lint/suspicious/noExplicitAny: a table holds constructors of every shape; `row` has checked each against its pattern
type Make = (holes: any, ctx: Ctx) => unknown

/** What a row says of itself besides its meaning. */
export interface Flags {
  /** Counts only at an edge of the sentence or beside a firm one. */
  weak?: boolean
  /** Firm whatever its parts are. */
  firm?: boolean
  /** Of two readings of the same words the one with more; 0 unless said. */
  prefer?: number
  /** Kinds of meaning that stand right in front ("tomorrow | 17"), or a place: `lead`, `thing`, `tail`, `aside`. */
  after?: string
  /** Kinds of meaning that must follow ("8 | tonight"), or `to`: what ties the text to a request. */
  before?: string
}

/** One phrase of a language; `Needs`: the types of its holes. */
export interface Row<Needs extends string = string> {
  /** For the compiler alone. */
  readonly needs?: Needs
  pattern: string
  make: Make
  flags: Flags
  /** Handed to the constructor beside the holes. */
  constants: Readonly<Record<string, unknown>> | null
  /** Why it needs a function of its own, when it has one. */
  why: string | null
}

/** The phrases of a language, by the type of meaning that they come to. */
export type Tables = Readonly<Record<string, readonly Row[]>>

const FLAGS = new Set(['weak', 'firm', 'prefer', 'after', 'before'])

function rowOf(pattern: string, make: Make, given: object = {}, why: string | null = null): Row<never> {
  const entries = Object.entries(given)
  const constants = entries.filter(([name]) => !FLAGS.has(name))
  return {
    pattern,
    make,
    flags: Object.fromEntries(entries.filter(([name]) => FLAGS.has(name))),
    constants: constants.length === 0 ? null : Object.fromEntries(constants),
    why,
  }
}

interface DigitHoles {
  '#': number
  '#1': number
  '#2': number
  '#3': number
  '#4': number
  '#8': number
  '#12': number
  '#34': number
  '*': Stretch
  '*1': Stretch
}
// biome-ignore lint/suspicious/noExplicitAny: the types that one language has for itself are not in the list
type TypeOf<T, Types> = T extends keyof DigitHoles ? DigitHoles[T] : T extends keyof Types ? Types[T] : any
type HoleOf<H extends string, Types> = H extends `-${string}`
  ? never
  : H extends `${infer Name}:${infer T}`
    ? { [K in Name]: TypeOf<T, Types> }
    : { [K in H]: TypeOf<H, Types> }
type UnionOf<P extends string, Types> = P extends `${infer Before}{${infer H}}${infer After}`
  ? (Before extends `${string}!` | `${string}<` | `${string}>` ? never : HoleOf<H, Types>) | UnionOf<After, Types>
  : never
type All<U> = (U extends unknown ? (of: U) => void : never) extends (of: infer I) => void ? I : never
/** The holes of a pattern by their names. */
export type HolesOf<P extends string, Types> = [UnionOf<P, Types>] extends [never] ? object : All<UnionOf<P, Types>>

type TypesOf<H extends string> = H extends `-${infer Rest}`
  ? TypesOf<Rest>
  : H extends `${string}:${infer T}`
    ? Exclude<T, keyof DigitHoles>
    : Exclude<H, keyof DigitHoles>
/** The types that a pattern's holes and conditions ask for; none of a pattern that is put together as it runs. */
type TypesIn<P extends string> = string extends P
  ? never
  : P extends `${string}{${infer H}}${infer After}`
    ? TypesOf<H> | TypesIn<After>
    : never

/** What the rows of a table ask for; nothing is known of rows that a function hands over as `Row`. */
type Known<Needs> = string extends Needs ? never : Needs
type NeedsOf<T> = T extends Tables ? { [K in keyof T]: Known<NonNullable<T[K][number]['needs']>> }[keyof T] : never
type TypeNamesOf<T> = T extends unknown ? keyof T : never
/** What is said of a hole whose type no table has rows for, and no function reads. */
export type Complete<T extends readonly Tables[], Read extends string> = [
  Exclude<NeedsOf<T[number]>, TypeNamesOf<T[number]> | Read>,
] extends [never]
  ? unknown
  : { 'no table has rows for': Exclude<NeedsOf<T[number]>, TypeNamesOf<T[number]> | Read> }

type Excess<H, A> = unknown extends A ? never : string extends keyof A ? never : Exclude<keyof H, keyof A>
/** What the constructor asks for and the pattern does not give. */
type Missing<H, A> = unknown extends A ? object : string extends keyof A ? object : Omit<A, keyof H>
type More<H, A> = [Excess<H, A>] extends [never]
  ? object extends Missing<H, A>
    ? [more?: Flags & Missing<H, A>]
    : [more: Flags & Missing<H, A>]
  : [noSuchHole: { 'the constructor has no hole of this name': Excess<H, A> }]

/** The two ways to write a row, over the meanings that holes of each type have. */
export const rowsOf = <Types>() => ({
  /** A phrase, the constructor it comes to, and the constants that its holes do not give. */
  row: <const P extends string, A>(
    pattern: P,
    make: (holes: A, ctx: Ctx) => unknown,
    ...[more]: HolesOf<P, Types> extends Partial<A> ? More<HolesOf<P, Types>, A> : [holesDoNotFit: never]
  ): Row<TypesIn<P>> => rowOf(pattern, make, more),
  /** A phrase that needs a function of its own; `why` says why no constructor does. At most a few. */
  special: <const P extends string>(
    pattern: P,
    why: string,
    make: (holes: HolesOf<P, Types>, ctx: Ctx) => unknown,
    flags: Flags = {},
  ): Row<TypesIn<P>> => rowOf(pattern, make, flags, why),
})

/** A phrase that means one thing: a number, a name. */
export const says = (pattern: string, value: unknown, flags: Flags = {}): Row<never> =>
  rowOf(pattern, () => value, flags)

/** "mon.": the dot may stand or not. */
const dotted = (word: string): string => word.replace(/\.$/, '[~.]')

/**
 * `{ 1: 'monday mon.' }`: single words; a dot behind one may stand or not. An entry with bars or brackets is one pattern:
 * `'first thing|at first light'`.
 */
export const words = (entries: Readonly<Record<string, string>>, of: (key: string) => unknown = Number): Row<never>[] =>
  Object.entries(entries).flatMap(([key, said]) =>
    (/[|([]/.test(said) ? [said] : said.split(' ').map(dotted)).map((word) => says(word, of(key))),
  )

/** Like `words`, the meaning being the key itself: `{ week: 'week wk' }`. */
export const keyed = (entries: Readonly<Record<string, string>>): Row<never>[] => words(entries, (key) => key)

/** `{ christmas: 'christmas [day]|xmas' }`: each entry one pattern, the meaning its key. */
export const patterns = (entries: Readonly<Record<string, string>>): Row<never>[] =>
  Object.entries(entries).map(([key, pattern]) => says(pattern, key))

/** Phrases that only have a place in others: for holes that are not kept. */
export const phrases = (...said: string[]): Row<never>[] => said.map((phrase) => says(phrase, true))

/**
 * Tables that a language shares without some rows, which it names by their patterns.
 * @throws Error for a row that is not there.
 */
export function leavingOut<T extends Tables>(tables: T, without: { readonly [K in keyof T]?: readonly string[] }): T {
  const rest: Record<string, readonly Row[]> = { ...tables }
  for (const [type, patterns = []] of Object.entries<readonly string[] | undefined>(without))
    for (const pattern of patterns) {
      const kept = rest[type]?.filter((row) => row.pattern !== pattern) ?? []
      if (kept.length === rest[type]?.length) throw new Error(`no row to leave out of ${type}: ${pattern}`)
      rest[type] = kept
    }
  return rest as T
}

/** @throws Error for a type that two tables of a language have: a word list would be taken for another. */
export function checkTypes(tables: readonly Tables[]): void {
  const types = tables.flatMap((table) => Object.keys(table))
  const twice = types.filter((type, i) => types.indexOf(type) < i)
  if (twice.length > 0) throw new Error(`two tables have rows for: ${twice.join(', ')}`)
}

type Both<T> = (T extends unknown ? (each: T) => void : never) extends (all: infer All) => void ? All : never

/**
 * Tables of several files as one.
 * @throws Error for a type that two of them have, of which one would be left out in silence.
 */
export function together<const T extends readonly Tables[]>(...tables: T): Both<T[number]> {
  checkTypes(tables)
  return Object.assign({}, ...tables)
}
