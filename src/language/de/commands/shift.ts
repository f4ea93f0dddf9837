import type { Said } from '../../commands/said.js'
import type { EditChange, Target } from '../../intent.js'
import { shiftBy } from '../../time/length.js'
import { readDuration } from '../lengths/duration.js'
import { readerOf } from '../reader.js'
import { readTarget } from './target.js'

const SHIFT =
  /^(.{1,80}?)\s+um\s+(.{1,40}?)(\s+(?:früher|frueher|nach vorne|vor|später|spaeter|nach hinten|zurück|zurueck))?$/i
const EARLIER = /früher|frueher|vor/i

/** "(verschiebe) 2 um eine Stunde", "den Zahnarzt um 2 Tage nach hinten": counted from the time that it has. */
export function readShift(rest: string, said: Said): { target: Target; change: EditChange } | null {
  const [, target = '', amount = '', way = ''] = SHIFT.exec(rest) ?? []
  if (amount === '') return null
  const { tokens } = readerOf(amount, said.moment)
  const length = readDuration(tokens, 0)
  if (length === null || length.to < tokens.length || length.value.businessDays) return null
  return {
    target: readTarget(target),
    change: { to: 'shifted', by: shiftBy(length.value, EARLIER.test(way) ? -1 : 1) },
  }
}
