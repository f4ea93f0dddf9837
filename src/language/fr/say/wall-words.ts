import type { Context } from '../../intent.js'
import { dateIn, clockText as digits } from '../../say/wall.js'

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
