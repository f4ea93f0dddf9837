import { phrases, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

export const bounds = {
  until: phrases(`
    jusque | jusque a | jusque au | jusque aux | jusque en | jusque le | jusque a la | jusque a le | et ce jusque a
    | et ce jusque au | jusque dans`),
  starting: phrases(`
    a partir de | a partir du | a partir de le | a partir des | a compter de | a compter du | des | des le | depuis
    | en commencant | en commencant le | en commencant a | en commencant par | en commencant des | commencant
    | commencant le | en partant de | a partir`),
  bday: [row('[le|la] {period:anyperiod}', M.whole, { prefer: -1 })],
  bound: [
    row('[le|la|au|en] {day:bday}', M.asSaid),
    row('[le|au] {day:bday} [a] {at:bt}', M.asSaid),
    row('[a] {at:bt}', M.asSaid),
    row('[a] {at:bt} {day:bday}', M.asSaid),
    row('[au|le|a la|la] {part:endpart}', M.asSaid, { prefer: -1 }),
  ],
  excepted: [
    row('[les|le|en|chaque] {weekdays:days}', M.exceptWeekdays),
    row('[le|les|pendant le|pendant les] (week [-] end|weekend|we|week [-] ends|weekends)', M.exceptWeekdays, {
      weekdays: [6, 7],
    }),
    row('[en|au mois de|pendant le mois de] {months}', M.exceptMonths),
    row('[le] {day:dated}', M.exceptDay),
    row('[le] {day:ordinalday}', M.exceptDay, { prefer: -1 }),
  ],
  holidays: phrases(`
    [les|le|un|pendant les|des] (jours|jour) (feries|ferie) | [les] feries | [les] jours feries (en|de|du|de le) {-*1}
    | [les] jours (chomes|chome)`),
  but: phrases(`
    sauf | excepte | hormis | a part | mais pas | pas | hors | a le exception de | a le exception du
    | a le exception des | en dehors de | en dehors des | en dehors du | sans | mais jamais | sauf pour | sauf pendant`),
} satisfies Tables
