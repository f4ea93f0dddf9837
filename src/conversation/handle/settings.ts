import { explain } from '../../language/describe.js'
import type { Problem, SettingsChange } from '../../language/intent.js'
import { phrasesFor } from '../../language/phrases.js'
import { DEFAULT_TIMES_OF_DAY, type Settings } from '../../reminders/person.js'
import type { Button } from '../cards/button.js'
import { undoButton } from '../confirmation.js'
import { say } from '../say.js'
import { moment, nameOf } from '../shown.js'
import type { Turn } from '../turn.js'
import { explainRefusal } from './refused.js'
import { changeZone } from './zone.js'

type OtherChange = Exclude<SettingsChange, { set: 'timeZone' }>

function asSettings(change: OtherChange): Settings {
  switch (change.set) {
    case 'locale':
      return { locale: change.locale }
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
  }
}

function said(turn: Turn, change: OtherChange): string {
  const { settings } = turn.words
  switch (change.set) {
    case 'locale':
      return settings.locale(change.locale)
    case 'clock':
      return settings.clock(moment(turn, turn.now))
    case 'timeOfDay':
      return settings.timeOfDay(change.of, change.at)
    case 'quietHours':
      return settings.quietHours(change.from, change.to)
    case 'quietHoursOff':
      return settings.quietHoursOff
    case 'workDays':
      return settings.workDays(change.days)
  }
}

async function change(turn: Turn, wanted: OtherChange): Promise<void> {
  const outcome = await turn.deps.book.changeSettings(turn.actor, asSettings(wanted))
  if (!outcome.ok) {
    await say(turn, { text: explainRefusal(turn, outcome.problem) })
    return
  }
  const { settings } = outcome.person
  const locale = settings.locale ?? turn.language.locale
  turn.language = { ...turn.language, settings, locale }
  turn.words = phrasesFor(locale)
  const moved = outcome.moved.map(({ reminder, to }) => turn.words.zone.moved(nameOf(turn, reminder), moment(turn, to)))
  await say(turn, { text: [said(turn, wanted), ...moved].join('\n'), buttons: [undoButton(turn)] })
}

function settingsButtons(turn: Turn): Button[] {
  const { buttons, say: words } = turn.words
  const is24h = turn.language.settings?.clock === '24h'
  return [
    { title: buttons.changeZone, action: { do: 'zone' } },
    {
      title: is24h ? buttons.clock12 : buttons.clock24,
      action: { do: 'say', with: is24h ? words.clock12 : words.clock24 },
    },
    turn.language.settings?.quietHours
      ? { title: buttons.quietHoursOff, action: { do: 'say', with: words.quietHoursOff } }
      : { title: buttons.quietHours, action: { do: 'say', with: words.quietHours } },
  ]
}

async function show(turn: Turn): Promise<void> {
  const { settings: words } = turn.words
  const chosen = turn.language.settings ?? {}
  await say(turn, {
    text: [
      words.zoneIs(turn.zone.timeZone, turn.zone.from, moment(turn, turn.now)),
      words.clockIs(chosen.clock),
      words.localeIs(turn.language.locale),
      words.timesAre({ ...DEFAULT_TIMES_OF_DAY, ...chosen.timesOfDay }),
      chosen.quietHours ? words.quietAre(chosen.quietHours.from, chosen.quietHours.to) : words.noQuiet,
      ...(chosen.workDays ? [words.workDaysAre(chosen.workDays)] : []),
      words.how,
    ].join('\n'),
    buttons: settingsButtons(turn),
  })
}

export async function settings(turn: Turn, wanted: SettingsChange | null, problem: Problem | null): Promise<void> {
  if (problem) {
    await say(turn, { text: explain(problem, turn.language) })
    return
  }
  if (!wanted) return show(turn)
  if (wanted.set === 'timeZone') return changeZone(turn, wanted.timeZone)
  await change(turn, wanted)
}
