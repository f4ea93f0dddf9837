import { phrases, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

export const bounds = {
  until: phrases(
    'fino a | fino al | fino alla | fino allo | fino alle | fino | sino a | sino al | sino alle | finche non arriva',
  ),
  starting: phrases(`
    a partire da | a partire dal | a partire dalla | a partire dalle | da | dal | dalla | dallo | dalle | cominciando da | cominciando dal | iniziando da | iniziando dal | con inizio
    | a cominciare da | a cominciare dal | partendo da | partendo dal`),
  bday: [row('[il|la] {period:anyperiod}', M.whole, { prefer: -1 })],
  bound: [
    row('[il|la|lo] {day:bday}', M.asSaid),
    row('[il] {day:bday} [alle|a|alle ore] {at:bt}', M.asSaid),
    row('[alle|a] {at:bt}', M.asSaid),
    row('[la|alla] {part:endpart}', M.asSaid, { prefer: -1 }),
  ],
  excepted: [
    row('[il|la|di|i|le|ogni] {weekdays:days}', M.exceptWeekdays),
    row('[il|i|nel|nei] (week [-] end|weekend|fine settimana)', M.exceptWeekdays, { weekdays: [6, 7] }),
    row('[a|in|ad] {months}', M.exceptMonths),
    row('[il] {day:dated}', M.exceptDay),
    row('[il] {day:ordinalday}', M.exceptDay, { prefer: -1 }),
  ],
  holidays: phrases(
    '[i|nei|gli|un] (giorni festivi|giorno festivo|festivi) | [le|nelle] (feste|festivita) | [i|nei] festivi',
  ),
  but: phrases(
    'tranne | eccetto | salvo | escluso | esclusa | esclusi | ma non | a parte | all infuori di | meno | fuorche | non',
  ),
} satisfies Tables
