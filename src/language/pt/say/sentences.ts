/** Small parts that Portuguese sentences are made of. */

export const quoted = (words: string): string => `“${words}”`

/** "a", "a e b", "a, b e c". */
export const joined = (words: readonly string[], last = 'e'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`

const PLURAL = new Intl.PluralRules('pt-BR')

/** In Brazil one and a half and zero are "one" by the rules; a count of things is not. */
export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count !== 0 && PLURAL.select(count) === 'one' ? one : many}`

export const reminders = (count: number): string => counted(count, 'lembrete', 'lembretes')

export const times = (count: number): string => counted(count, 'vez', 'vezes')
