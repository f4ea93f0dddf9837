import { explain } from '../../../language/describe.js'
import type { Intent, SettingsChange } from '../../../language/intent.js'
import { localeIn } from '../../../language/spoken.js'
import type { Settings } from '../../../reminders/person.js'
import type { Answer } from '../../answer.js'
import { explainRefusal } from '../../say/refused.js'
import { moment, nameOf } from '../../say/wording.js'
import { speakIn, type Turn } from '../../turn.js'
import { undoButton } from '../create/confirmation.js'
import { changeZone } from './change-zone.js'
import { clockTime, daysOff, daysOffButtons, settingsReply, shownTimes, zoneReply } from './settings-shown.js'

type OtherChange = Exclude<SettingsChange, { set: 'timeZone' }>

function asSettings(turn: Turn, change: OtherChange): Settings {
  switch (change.set) {
    case 'locale':
      return { locale: localeIn(change.locale, [...turn.locales.slice(1), ...turn.locales]) }
    case 'clock':
      return { clock: change.clock }
    case 'timeOfDay':
      return { timesOfDay: { [change.of]: change.at } }
    case 'quietHours':
      return { quietHours: { from: change.from, to: change.to } }
    case 'quietHoursOff':
      return { quietHours: null }
    case 'workDays':
      return { workDays: change.days }
    case 'quietDaysOff':
      return { quietDaysOff: change.on }
    case 'bareSentences':
      return { bareSentences: change.on }
  }
}

/** What the change means from now on; spoken with the settings that it led to. */
function said(turn: Turn, change: OtherChange): string {
  const { settings } = turn.words
  switch (change.set) {
    case 'locale':
      return settings.locale(change.locale.includes('-') ? change.locale : undefined)
    case 'clock':
      return settings.clock(moment(turn, turn.now))
    case 'timeOfDay':
      return settings.timeOfDay(change.of, clockTime(turn, change.at))
    case 'quietHours':
      return settings.quietHours(clockTime(turn, change.from), clockTime(turn, change.to))
    case 'quietHoursOff':
      return settings.quietHoursOff
    case 'workDays':
      return settings.workDays(change.days)
    case 'quietDaysOff':
      return change.on
        ? settings.quietDaysOff(daysOff(turn.language.settings ?? {}), shownTimes(turn).morning)
        : settings.quietDaysOffNot
    case 'bareSentences':
      return change.on ? settings.bareOn : settings.bareOff
  }
}

async function change(turn: Turn, wanted: OtherChange): Promise<Answer> {
  if (wanted.set === 'quietDaysOff' && wanted.on && daysOff(turn.language.settings ?? {}).length === 0)
    return { text: turn.words.settings.noDaysOff }
  const outcome = await turn.deps.book.changeSettings(turn.actor, asSettings(turn, wanted))
  if (!outcome.ok) return { text: explainRefusal(turn, outcome.problem) }
  const { settings } = outcome.person
  turn.language = { ...turn.language, settings }
  if (wanted.set === 'locale' && settings.locale) {
    turn.locales = [settings.locale, ...turn.locales]
    speakIn(turn, settings.locale)
  }
  const moved = outcome.moved.map(({ reminder, to }) => turn.words.zone.moved(nameOf(turn, reminder), moment(turn, to)))
  return {
    text: [said(turn, wanted), ...moved].join('\n'),
    buttons: [...(wanted.set === 'workDays' ? daysOffButtons(turn) : []), undoButton(turn)],
  }
}

type Asked = Extract<Intent, { kind: 'settings' }>

export async function settings(turn: Turn, { change: wanted, problem, only }: Asked): Promise<Answer> {
  if (only === 'timeZone' || wanted?.set === 'timeZone') turn.talk.zoneSaid = turn.now
  if (problem) return { text: explain(problem, turn.language) }
  if (only === 'timeZone') return zoneReply(turn)
  if (!wanted) return settingsReply(turn)
  if (wanted.set === 'timeZone') return changeZone(turn, wanted.timeZone)
  return change(turn, wanted)
}
