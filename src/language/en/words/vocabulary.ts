import type { IsoWeekday } from '../../calendar/days.js'
import { table } from '../../text/table.js'
import type { Unit } from '../../time/length.js'

export const WEEKDAYS: Map<string, IsoWeekday> = table([
  [1, 'monday mon'],
  [2, 'tuesday tue tues'],
  [3, 'wednesday wed weds'],
  [4, 'thursday thu thur thurs'],
  [5, 'friday fri'],
  [6, 'saturday sat'],
  [7, 'sunday sun'],
])

export const MONTHS: Map<string, number> = table([
  [1, 'january jan'],
  [2, 'february feb'],
  [3, 'march mar'],
  [4, 'april apr'],
  [5, 'may'],
  [6, 'june jun'],
  [7, 'july jul'],
  [8, 'august aug'],
  [9, 'september sep sept'],
  [10, 'october oct'],
  [11, 'november nov'],
  [12, 'december dec'],
])

export const UNITS: Map<string, Unit> = table<Unit>([
  ['second', "second seconds sec secs second's seconds'"],
  ['minute', "minute minutes min mins minute's minutes'"],
  ['hour', "hour hours hr hrs hour's hours'"],
  ['day', "day days day's days'"],
  ['business-day', 'workday workdays weekday weekdays'],
  ['week', "week weeks wk wks week's weeks'"],
  ['fortnight', "fortnight fortnights fortnight's"],
  ['month', "month months mo mos mth mths month's months' mnth mnths"],
  ['quarter', 'quarter quarters qtr qtrs'],
  ['year', "year years yr yrs year's years'"],
  ['decade', 'decade decades'],
  ['century', 'century centuries'],
  ['weekend', 'weekend weekends'],
  ['night', 'night nights'],
])

/** What people type for what they mean, beyond a slip that edit distance finds. */
export const SPELLINGS: Map<string, string> = table<string>([
  [
    'tomorrow',
    'tmrw tmrrw tmr tmw tmrow tom tomo tmo tomoro tomorow tommorow tommorrow tomorro tomorrw tommorw tomoz tomz morrow 2moz 2mro 2moro 2morrow 2mrw',
  ],
  ['today', '2day tdy tody'],
  ['tonight', 'tonite tonit 2nite tonigh 2night tnight'],
  ['yesterday', 'yday yest'],
  ['wednesday', 'wensday wendsday wednsday wedensday wednesdy wednes'],
  ['february', 'feburary febuary febraury'],
  ['minutes', 'mintues minuets minuts mintes minites mnts'],
  ['minute', 'minuet mintue minite'],
  ['around', 'arnd arround aroun'],
  ['every', 'evry evrey everey evey'],
  ['everyday', 'evryday everday evreyday'],
  ['morning', 'mornin morn mrng mrning'],
  ['evening', 'evenin'],
  ['afternoon', 'arvo aft'],
  ['night', 'nite'],
  ['weekend', "wkend weekend's"],
  ['weekday', 'wkday'],
  ['midday', 'noontime noontide mid-day'],
  ['next', 'nxt'],
  ['week', 'wk'],
  ['weeks', 'wks'],
  ["o'clock", "oclock o'clk"],
  ['quarter', 'qtr'],
  ['around', 'arond arround aroud aroun arund'],
  ['about', 'abuot abotu baout abt'],
  ['until', 'untill untl unitl'],
  ['between', 'betwen beetween bewteen'],
  ['lunchtime', 'lunchtme lunctime'],
  ['remember', 'rember remeber rememer remembr remebmer remembre'],
  ['hour', 'hor huor'],
  ['hours', 'hors huors hous'],
])
SPELLINGS.delete('tom')
