import type { TimesOfDay, Weekday } from '../../reminders/person.js'
import type { Ctx, Stretch } from '../engine/row.js'
import type { Intent, SettingsChange } from '../intent.js'
import { typed } from './target.js'

/** Everything that a person can set, and the settings themselves. */

const settings = (change: SettingsChange | null): Intent => ({ kind: 'settings', change, problem: null })

export const show = (): Intent => settings(null)
/** "what timezone are you using for me" */
export const showZone = (): Intent => ({ kind: 'settings', change: null, problem: null, only: 'timeZone' })
export const clockFace = ({ clock }: { clock: '12h' | '24h' }): Intent => settings({ set: 'clock', clock })
export const quietHoursOff = (): Intent => settings({ set: 'quietHoursOff' })
export const quietDaysOff = ({ on }: { on: boolean }): Intent => settings({ set: 'quietDaysOff', on })
export const bareSentences = ({ on }: { on: boolean }): Intent => settings({ set: 'bareSentences', on })
/** Which of day and month stands first in numbers; that is the order of a country. */
export const dateOrder = ({ locale }: { locale: string }): Intent => settings({ set: 'locale', locale })

interface Clock {
  seconds: number
  /** Said without which half of the day. */
  open: boolean
}

const HALF = 43_200
const LATE: ReadonlySet<keyof TimesOfDay> = new Set(['afternoon', 'evening', 'night', 'endOfDay'])

const timeText = (seconds: number): string =>
  `${String(Math.floor(seconds / 3600) % 24).padStart(2, '0')}:${String(Math.floor(seconds / 60) % 60).padStart(2, '0')}`

/** In which half of the day a bare hour of this part lies. */
function timeFor(of: keyof TimesOfDay, { seconds, open }: Clock): string | null {
  if (Number.isNaN(seconds)) return null
  const face = seconds % HALF
  const isLate = LATE.has(of) || (of === 'noon' && face < 6 * 3600)
  return timeText(open ? face + (isLate ? HALF : 0) : seconds)
}

export function timeOfDay({ of, clock }: { of: keyof TimesOfDay; clock: Clock }): Intent | null {
  const at = timeFor(of, clock)
  return at === null ? null : settings({ set: 'timeOfDay', of, at })
}

export function quietHours({ clock, until }: { clock: Clock; until: Clock }): Intent | null {
  // "11:00 to 13:00": who ends at 13 counts to 24, and begins in the morning
  const isFullDay = !until.open && until.seconds > HALF && clock.seconds < until.seconds
  const from = isFullDay ? timeFor('night', { ...clock, open: false }) : timeFor('night', clock)
  const to = timeFor('morning', until)
  return from === null || to === null ? null : settings({ set: 'quietHours', from, to })
}

const NIGHT = { from: '22:00', to: '07:00' }
/** Nobody is quiet to a later hour of the morning for good. */
const LATEST_MORNING = 9 * 3600

/** "no messages after 10pm" */
export function quietAfter({ clock }: { clock: Clock }): Intent | null {
  const from = timeFor('night', clock)
  return from === null || from < '17:00' ? null : settings({ set: 'quietHours', from, to: NIGHT.to })
}

/** "nothing before 8 in the morning" */
export function quietBefore({ clock }: { clock: Clock }): Intent | null {
  const to = timeFor('morning', clock)
  return to === null || clock.seconds > LATEST_MORNING ? null : settings({ set: 'quietHours', from: NIGHT.from, to })
}

/** What a person who names no hours means by the night. */
export const quietNights = (): Intent => settings({ set: 'quietHours', ...NIGHT })

const CODES: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

export const workDays = ({ days }: { days: readonly number[] }): Intent =>
  settings({ set: 'workDays', days: days.map((day) => CODES[day - 1] as Weekday) })
export const allDays = (): Intent => settings({ set: 'workDays', days: [...CODES] })

/** The zone by an IANA name, a city or a country; null where the words are none and `strict` is not said. */
export const zoneBy =
  (zoneNamed: (said: string) => string | null) =>
  ({ zone, strict = false }: { zone: Stretch; strict?: boolean }, ctx: Ctx): Intent | null => {
    const said = typed(zone, ctx)
    const timeZone = zoneNamed(said)
    if (timeZone !== null) return settings({ set: 'timeZone', timeZone, said })
    return strict ? { kind: 'settings', change: null, problem: { kind: 'unknown-zone', said } } : null
  }
