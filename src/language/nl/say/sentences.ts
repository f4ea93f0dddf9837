/** Small parts that Dutch sentences are made of. */

const PLURAL = new Intl.PluralRules('nl')

export const quoted = (words: string): string => `“${words}”`

/** "a", "a en b", "a, b en c". */
export const joined = (words: string[], last = 'en'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`

/** One or many of `count`, without the number. */
export const oneOrMany = (count: number, one: string, many: string): string =>
  PLURAL.select(count) === 'one' ? one : many

export const counted = (count: number, one: string, many: string): string => `${count} ${oneOrMany(count, one, many)}`

export const reminders = (count: number): string => counted(count, 'herinnering', 'herinneringen')
