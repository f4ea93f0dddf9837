import type { IsoWeekday } from '../calendar/days.js'
import type { HolidayId } from '../calendar/holidays.js'
import { rowsOf } from '../engine/row.js'
import type { AudienceSaid } from '../intent.js'
import type { Unit } from '../time/length.js'
import type { PartName } from '../time/parts.js'
import type { Length, PartPiece } from '../time/pieces.js'
import type { DayOr } from './basic.js'
import type { MonthRef } from './days.js'
import type { Edge, Period, PeriodUnit } from './period.js'
import type { Opening, SaidLength, Thing } from './requests.js'

/** What holes of the types that languages have in common mean. */
interface HoleTypes {
  n: number
  amount: number
  ordinal: number
  nth: number
  weekday: IsoWeekday
  plural: IsoWeekday
  month: number
  unit: Unit
  partname: PartName
  part: PartPiece
  holiday: HolidayId
  punit: PeriodUnit
  edge: Edge
  length: Length
  period: Period
  monthperiod: Period
  anyperiod: Period
  monthref: MonthRef
  year: number
  y: number
  date: DayOr
  day: DayOr
  numdate: DayOr
  whom: AudienceSaid
  mention: AudienceSaid
  name: AudienceSaid
  thing: Thing
  howoften: Length
  limit: number
  lengthsaid: SaidLength
  opening: Opening
}

export const { row, special } = rowsOf<HoleTypes>()
