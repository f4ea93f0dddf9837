import type { Context } from '../../intent.js'
import { dateIn, clockText as digits } from '../../say/wall.js'

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

/** `mar. 24 nov.`, with the year when it is not the context's. */
export const dateText = (day: number, context: Context): string =>
  dateIn('fr')(day, context)
    .replace(/(\D)1 (?=\p{L})/u, '$11er ')
    .replace(/,/g, '')

/** `9h`, `9h30`; `9:00 AM` for people who chose twelve hours. */
export function clockText(seconds: number, context: Context): string {
  const said = digits(seconds, context)
  return context.settings?.clock === '12h' || seconds % 60 !== 0 ? said : said.replace(':', 'h').replace(/h00$/, 'h')
}
