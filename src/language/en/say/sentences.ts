/** Small parts that English sentences are made of. */

/** What became of the events of a calendar file. */
export interface ImportCounts {
  created: number
  changed: number
  ended: number
  unchanged: number
}

export const quoted = (words: string): string => `“${words}”`

/** "a", "a and b", "a, b and c". */
export const joined = (words: string[], last = 'and'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`

export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`
