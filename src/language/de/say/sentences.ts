/** Small parts that German sentences are made of. */

export const quoted = (words: string): string => `„${words}“`

/** "a", "a und b", "a, b und c". */
export const joined = (words: string[], last = 'und'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`

export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

export const reminders = (count: number): string => counted(count, 'Erinnerung', 'Erinnerungen')
