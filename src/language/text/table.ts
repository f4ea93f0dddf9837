/** A map from words to what they mean, from rows of `[meaning, 'word word word']`. */
export const table = <V>(rows: readonly (readonly [meaning: V, words: string])[]): Map<string, V> =>
  new Map(rows.flatMap(([meaning, words]) => words.split(' ').map((word) => [word, meaning] as const)))
