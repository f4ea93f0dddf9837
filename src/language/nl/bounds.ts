import { phrases, says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

export const bounds = {
  bound: [
    row('[op|in|om|aan|de|het] {day:asked}', M.asSaid),
    row('[op|de] {day:asked} [om] {at:bt}', M.asSaid),
    row('[om] {at:bt}', M.asSaid),
    row('[om] {at:bt} [op] {day:asked}', M.asSaid),
    row('{part}', M.asSaid),
    row('{part:todaypart}', M.asSaid),
    row('{day:wholeperiod}', M.asSaid),
  ],
  near: [row('vandaag', M.today), row('morgen', M.daysAhead, { n: 1 })],
  excepted: [
    row('[op|in] {weekdays:alldays}', M.exceptWeekdays),
    row('[in|op] [het|de] (weekend|weekenden|weekeinde|weekends)', M.exceptWeekdays, { weekdays: [6, 7] }),
    row('[in] {months}', M.exceptMonths),
    row('[op|met] {day:dated}', M.exceptDay),
  ],
  holidays: [
    says('[op|in] [{-whose}] (feestdag|feestdagen|vrije dagen|zon - en feestdagen)', true),
    says('[op|in] [{-whose}] (feestdagen|feestdag) (in|van) {-country}', true),
  ],
  country: phrases('nederland | belgie | vlaanderen | duitsland | frankrijk | luxemburg'),
  whose: phrases(
    '[de|een|alle|geen] (officiele|nationale|wettelijke|erkende|nederlandse|belgische)',
    'de | een | alle | geen',
  ),
} satisfies Tables
