/** A table keyed by words that people type: without the names every object inherits ("constructor", "__proto__"). */
export const lookup = <V>(rows: Record<string, V>): Record<string, V | undefined> =>
  Object.assign(Object.create(null), rows)

/** A map from words to what they mean, from rows of `[meaning, 'word word word']`. */
export const table = <V>(rows: readonly (readonly [meaning: V, words: string])[]): Map<string, V> =>
  new Map(rows.flatMap(([meaning, words]) => words.split(' ').map((word) => [word, meaning] as const)))

/** More words than that are forgotten, all at once. */
const MAX_REMEMBERED = 5_000

/** The function, asked once for each text. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const made = make(text)
    if (known.size >= MAX_REMEMBERED) known.clear()
    known.set(text, made)
    return made
  }
}
