import { describeTimeOfDay } from '../../../language/describe.js'
import {
  DEFAULT_TIMES_OF_DAY,
  DEFAULT_WORK_DAYS,
  type Settings,
  type TimesOfDay,
  type Weekday,
} from '../../../reminders/person.js'
import type { TimeOfDay } from '../../../reminders/time.js'
import type { Button, Reply } from '../../say/button.js'
import { moment } from '../../say/wording.js'
import type { Turn } from '../../turn.js'

/** As the person's clock shows it. */
export const clockTime = (turn: Turn, time: TimeOfDay): string => describeTimeOfDay(time, turn.language)

/** What "morning", "noon" ... mean to the person, as their clock shows them. */
export function shownTimes(turn: Turn): TimesOfDay {
  const { timesOfDay = {} } = turn.language.settings ?? {}
  const times = { ...DEFAULT_TIMES_OF_DAY }
  for (const of of Object.keys(times) as (keyof TimesOfDay)[]) times[of] = clockTime(turn, timesOfDay[of] ?? times[of])
  return times
}

const WEEK: Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

export const daysOff = ({ workDays = DEFAULT_WORK_DAYS }: Settings): Weekday[] =>
  WEEK.filter((day) => !workDays.includes(day))

const words = (title: string, typed: string): Button => ({ title, action: { do: 'say', with: typed } })

/** To be quiet on days off or not; nothing for those who never said when they work, or always work. */
export function daysOffButtons(turn: Turn): Button[] {
  const { buttons, say } = turn.words
  const settings = turn.language.settings ?? {}
  if (settings.quietDaysOff) return [words(buttons.quietDaysOffNot, say.quietDaysOffNot)]
  if (settings.workDays === undefined || daysOff(settings).length === 0) return []
  return [words(buttons.quietDaysOff, say.quietDaysOff)]
}

function settingsButtons(turn: Turn): Button[] {
  const { buttons, say } = turn.words
  const is24h = clockTime(turn, '13:00').startsWith('13')
  return [
    { title: buttons.changeZone, action: { do: 'zone' } },
    is24h ? words(buttons.clock12, say.clock12) : words(buttons.clock24, say.clock24),
    turn.language.settings?.quietHours
      ? words(buttons.quietHoursOff, say.quietHoursOff)
      : words(buttons.quietHours(clockTime(turn, '22:00'), clockTime(turn, '07:00')), say.quietHours),
    ...daysOffButtons(turn),
  ]
}

/** The zone alone, for who asks for it. */
export const zoneReply = (turn: Turn): Reply => ({
  text: turn.words.settings.zoneIs(turn.zone.timeZone, turn.zone.from, moment(turn, turn.now)),
  buttons: [{ title: turn.words.buttons.changeZone, action: { do: 'zone' } }],
})

/** All that a person can set, as it is now. */
export function settingsReply(turn: Turn): Reply {
  const { settings: said } = turn.words
  const { clock, quietHours, workDays, quietDaysOff, bareSentences } = turn.language.settings ?? {}
  const isQuietOnDaysOff = quietDaysOff === true
  return {
    text: [
      said.heading,
      said.zoneIs(turn.zone.timeZone, turn.zone.from, moment(turn, turn.now)),
      said.clockIs(clock),
      said.localeIs(turn.language.locale),
      said.timesAre(shownTimes(turn)),
      quietHours ? said.quietAre(clockTime(turn, quietHours.from), clockTime(turn, quietHours.to)) : said.noQuiet,
      ...(workDays || isQuietOnDaysOff ? [said.workDaysAre(workDays ?? DEFAULT_WORK_DAYS, isQuietOnDaysOff)] : []),
      said.bareIs(bareSentences !== false),
      said.how,
    ].join('\n'),
    buttons: settingsButtons(turn),
  }
}
