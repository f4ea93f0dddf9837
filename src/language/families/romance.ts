import { phrases, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'
import { NO_LENGTH } from '../time/length.js'

/** What Spanish, Portuguese, French and Italian say with the same phrases. */
export const romance = {
  // numbers
  ordinal: [row('{digitth}', M.same)],
  amount: [row('{a:#12}~/~{b:#12}', M.fraction)],

  // days
  day: [row('{day:ordinalday}', M.same)],
  date: [row('{y:y} [-|/] {month} [-|/] {d:#12}', M.date)],

  // repetitions
  repeat: [
    row('{repeat:unitly}', M.same),
    row('{unitly} [,] {on} [{-ofmonth}]', M.monthlyOn),
    row('{-every} {weekdays:days}', M.everyWeekday),
  ],
  dayslist: [row('{n:dom}', M.one), row('{n:lastday}', M.one)],

  // ends and exceptions
  bday: [row('{day:asked}', M.same)],

  // of a day that was told in front
  shift: [
    row('{-thatday}', M.shift, { sign: -1, length: NO_LENGTH }),
    row('{-that} {part:partname}', M.shift, { sign: -1 }),
  ],

  // as it stands in a sentence
  piece: [
    // "antes del viernes"; with an hour it is by then
    row('{-sooner1} {day:asked} !{piece}', M.eveOfWeekday, { firm: true, prefer: 4 }),
    // "a las 9 | de ese día"
    row('[{-ofthat}] {-thatday}', M.shift, { sign: -1, length: NO_LENGTH, after: 'clock part' }),
    // "recordame 1830 pasar a buscar a Cami"
    row('{at:fourdigits} !{amounted}', M.clockPiece, { after: 'lead thing', weak: true }),
    row('{at:padded} !{amounted}', M.clockPiece, { after: 'lead', weak: true }),
    row('{-but} {of:excepteds}', M.except, { weak: true }),
    row('\\( {-but} {of:excepteds} \\)', M.except),
  ],
  fourdigits: [row('{n:#4}', M.digits)],
  padded: [row('{n:#4}', M.padded)],
  // what is counted by such a number
  amounted: phrases(
    'euro|euros|eur|pesos|dolares|dollars|dolar|reais|soles|usd|franchi|francs|chf|km|kg|g|gr|ml|m|metri|metros|metres|meter|pagine|paginas|pages|passi|pasos|passos|pas|stappen|calorie|calorias|cal|kcal|volte|veces|vezes|fois|keer|personas|pessoas|persone|personnes|parole|palabras|palavras|mots',
  ),
} satisfies Tables
