import { phrases, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

export const bounds = {
  until: phrases('hasta | terminando | acabando | finalizando | hasta antes de'),
  starting: phrases(`
    desde | a partir de | a partir del | empezando | empezando desde | empezando a partir de | comenzando | comenzando en
    | empezando en | arrancando | iniciando | a contar desde | desde este | empezando por`),
  bt: [row('[{-las}] {at:at1}', M.same)],
  bound: [
    row('[el|la|al|en] {day:bday}', M.asSaid),
    row('[el|la|al] {day:bday} [,] (a|hasta) {-las} {at:at1}', M.asSaid),
    row('[a] {-las} {at:at1}', M.asSaid),
    row('[el|al|la|a] {at:noon}', M.asSaid),
    row('[a] {-las} {at:at1} (de|del) {day:bday}', M.asSaid),
    row('[esta|la|por la] {part:partname2}', M.asSaid),
  ],
  partname2: [row('(la|esta) {part:partname}', M.part)],
  near: [row('hoy', M.today), row('manana', M.daysAhead, { n: 1 })],
  excepted: [
    row('[los|el|en|en los|ni|cuando es|cuando sea] {weekdays:days}', M.exceptWeekdays),
    row('[los|el|en] (fin de semana|fines de semana|finde|findes)', M.exceptWeekdays, { weekdays: [6, 7] }),
    row('[en] {months}', M.exceptMonths),
    row('[en] {day:dated}', M.exceptDay),
  ],
  holidays: phrases(
    '[en|los|en los|un] [dia|dias] (festivo|festivos|feriado|feriados|de fiesta|no laborables) [nacionales|nacional|oficiales|oficial]',
    '[en|los] (festivos|feriados|festivo|feriado) (en|de) {-country}',
  ),
  country: phrases(
    'espana | mexico | argentina | chile | colombia | peru | uruguay | ecuador | venezuela | bolivia | paraguay',
    'madrid | cataluna | andalucia | mi pais | estados unidos | costa rica | panama | guatemala | cuba',
  ),
  but: phrases(`
    excepto | salvo | menos | a excepcion de | con excepcion de | pero no | quitando | exceptuando | sin contar | sin | no
    | y no | fuera de | , no | pero nunca | nunca`),
} satisfies Tables
