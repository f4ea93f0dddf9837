import { phrases, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

export const bounds = {
  until: phrases('ate | terminando | acabando | indo ate | ate antes de'),
  starting: phrases(`
    desde | a partir de | a partir do | a partir da | comecando | comecando em | comecando no | comecando na | iniciando | iniciando em | a contar de
    | comecando de | apartir de`),
  bound: [
    row('[o|a|em|no|na|ao] {day:bday}', M.asSaid),
    row('[o|a|no|na] {day:bday} [,] {-las} {at:at1}', M.asSaid),
    row('{-las} {at:at1}', M.asSaid),
    row('[o|a|ao] {at:noon}', M.asSaid),
    row('{-las} {at:at1} (de|da|do) {day:bday}', M.asSaid),
    row('[a|de] {part:partname2}', M.asSaid),
  ],
  partname2: [row('(a|de|hoje a) {part:partname}', M.part)],
  near: [row('hoje', M.today), row('amanha', M.daysAhead, { n: 1 })],
  excepted: [
    row('[as|aos|nas|nos|na|no|a|o|de|em] {weekdays:days}', M.exceptWeekdays),
    row('[o|no|aos|nos] ((fim|final|fins|finais) de semana|fds)', M.exceptWeekdays, { weekdays: [6, 7] }),
    row('[em] {months}', M.exceptMonths),
    row('[em|no] {day:dated}', M.exceptDay),
  ],
  holidays: phrases(
    '[em|nos|no|os|um] [dia|dias] [de] (feriado|feriados) [nacional|nacionais|oficiais|oficial|publicos]',
    '[em|nos|os] (feriados|feriado) (no|em|do|de) {-country}',
  ),
  country: phrases('brasil | portugal | angola | mocambique | sao paulo | rio | lisboa'),
  but: phrases(`
    exceto | menos | salvo | com excecao de | mas nao | tirando | sem contar | sem | nao | e nao | fora | , nao | mas nunca | nunca | a nao ser
    | com excecao do | com excecao da | excepto`),
} satisfies Tables
