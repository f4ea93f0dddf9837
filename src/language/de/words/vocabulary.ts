import type { IsoWeekday } from '../../calendar/days.js'
import { table } from '../../text/table.js'
import type { Unit } from '../../time/length.js'

// all words are written as `folded` leaves them: lower case, ae oe ue ss

export const WEEKDAYS: Map<string, IsoWeekday> = table([
  [1, 'montag'],
  [2, 'dienstag'],
  [3, 'mittwoch'],
  [4, 'donnerstag'],
  [5, 'freitag'],
  [6, 'samstag sonnabend'],
  [7, 'sonntag'],
])

/** "montags": every Monday. */
export const PLURAL_WEEKDAYS: Map<string, IsoWeekday> = new Map([...WEEKDAYS].map(([name, day]) => [`${name}s`, day]))

export const MONTHS: Map<string, number> = table([
  [1, 'januar jan jaenner jaen'],
  [2, 'februar feb feber'],
  [3, 'maerz maer mrz marz'],
  [4, 'april apr'],
  [5, 'mai'],
  [6, 'juni jun'],
  [7, 'juli jul'],
  [8, 'august aug'],
  [9, 'september sep sept'],
  [10, 'oktober okt'],
  [11, 'november nov'],
  [12, 'dezember dez'],
])

export const UNITS: Map<string, Unit> = table<Unit>([
  ['second', 'sekunde sekunden sek sec'],
  ['minute', 'minute minuten min mins minuetchen'],
  ['hour', 'stunde stunden std stdn'],
  ['day', 'tag tage tagen tages'],
  ['business-day', 'werktag werktage werktagen arbeitstag arbeitstage arbeitstagen'],
  ['week', 'woche wochen wo'],
  ['month', 'monat monate monaten monats'],
  ['quarter', 'quartal quartale quartalen vierteljahr'],
  ['year', 'jahr jahre jahren jahres'],
  ['decade', 'jahrzehnt jahrzehnte jahrzehnten'],
])
