/** Small parts that Spanish sentences are made of. */

export const quoted = (words: string): string => `“${words}”`

/** "a", "a y b", "a, b y c"; "e" in front of the sound "i". */
export function joined(words: readonly string[], last?: string): string {
  const end = words.at(-1) ?? ''
  const and = last ?? (/^h?[ií](?![ae])/i.test(end) ? 'e' : 'y')
  return words.length < 2 ? end : `${words.slice(0, -1).join(', ')} ${and} ${end}`
}

const PLURAL = new Intl.PluralRules('es')

export const counted = (count: number, one: string, many: string): string =>
  `${count} ${PLURAL.select(count) === 'one' ? one : many}`

export const reminders = (count: number): string => counted(count, 'recordatorio', 'recordatorios')

export const times = (count: number): string => counted(count, 'vez', 'veces')
