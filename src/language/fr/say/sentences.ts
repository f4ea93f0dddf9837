/** Small parts that French sentences are made of. A space that must not break stands in front of ? ! : ; and inside « ». */

export const quoted = (words: string): string => `« ${words} »`

/** "a", "a et b", "a, b et c". */
export const joined = (words: string[], last = 'et'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`

const PLURAL = new Intl.PluralRules('fr')

/** One of two forms by number: nought is singular in French. */
export const chosen = (count: number, one: string, many: string): string =>
  PLURAL.select(count) === 'one' ? one : many

export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${chosen(count, one, many)}`

export const reminders = (count: number): string => counted(count, 'rappel')

/** "de Paul", "d’Anna" */
export const of = (name: string): string => (/^[aeiouyhàâéèêëîïôöûü]/i.test(name) ? `d’${name}` : `de ${name}`)
