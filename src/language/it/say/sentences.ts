/** Small parts that Italian sentences are made of. */

export const quoted = (words: string): string => `«${words}»`

/** "a", "a e b", "a, b e c". */
export const joined = (words: string[], last = 'e'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`

/** "ad Anna", "a Luca" */
export const to = (name: string): string => `${/^@?a/i.test(name) ? 'ad' : 'a'} ${name}`

const PLURAL = new Intl.PluralRules('it')

/** One of two forms by number. */
export const chosen = (count: number, one: string, many: string): string =>
  PLURAL.select(count) === 'one' ? one : many

export const counted = (count: number, one: string, many: string): string => `${count} ${chosen(count, one, many)}`

/** The word is the same for one and for many. */
export const reminders = (count: number): string => `${count} promemoria`
