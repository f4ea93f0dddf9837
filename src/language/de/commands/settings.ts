import type { TimesOfDay, Weekday } from '../../../reminders/person.js'
import type { Said } from '../../commands/said.js'
import type { Intent, SettingsChange } from '../../intent.js'
import { readClock } from '../clock/clock.js'
import { zoneNamed } from '../clock/zones.js'
import { readWeekdayList } from '../days/weekdays.js'
import { readWords } from '../words/words.js'
import { pattern } from './pattern.js'

const settings = (change: SettingsChange | null): Intent => ({ kind: 'settings', change, problem: null })

const ZONE = pattern(
  '^(?:(?:setze?|stelle?|ändere?|meine|die)\\s+)*zeitzone(?:\\s+(?:ist|auf|in|zu|=))?\\s*[:=]?\\s*(.{1,80})$',
)
const LIVING = pattern(
  '^(?:ich (?:bin|wohne|lebe|arbeite)(?: jetzt| gerade)? in|ich bin nach)\\s+(.{1,60}?)(?: gezogen)?$',
)
const ASK = pattern(
  '^(?:(?:zeige?|öffne)(?: mir)?\\s+)?(?:meine |die )?(?:einstellungen|settings)(?: zeigen| anzeigen)?$|^(?:was ist|welche ist|wie ist) meine zeitzone$|^(?:welche|in welcher) zeitzone (?:habe|bin|nutze|hab) ich(?: eingestellt)?$',
)

function readZoneSetting(words: string): Intent | null {
  const asked = ZONE.exec(words)
  const living = asked === null ? LIVING.exec(words) : null
  const said = (asked?.[1] ?? living?.[1])?.trim()
  if (said === undefined) return null
  const timeZone = zoneNamed(said)
  if (timeZone !== null) return settings({ set: 'timeZone', timeZone, said })
  return asked === null ? null : { kind: 'settings', change: null, problem: { kind: 'unknown-zone', said } }
}

const CLOCK = pattern(
  '^(?:(?:nimm|nutze|verwende|benutze|zeige?)\\s+)?(?:die\\s+|das\\s+)?(24|12)[\\s-]*(?:h|stunden?)[\\s-]*(?:uhr|format|anzeige)?$',
)
const PARTS: [RegExp, keyof TimesOfDay, boolean][] = [
  [pattern('^(?:(?:mein|der) )?(?:morgens?|früh)$'), 'morning', false],
  [pattern('^(?:(?:mein|der) )?mittags?$'), 'noon', false],
  [pattern('^(?:(?:mein|der) )?nachmittags?$'), 'afternoon', true],
  [pattern('^(?:(?:mein|der) )?abends?$'), 'evening', true],
  [pattern('^(?:(?:meine|die) )?nachts?$'), 'night', true],
  [pattern('^(?:(?:mein|der) )?feierabend$'), 'endOfDay', true],
  [pattern('^ein (?:datum|tag)(?: ohne (?:zeit|uhrzeit))?$'), 'day', false],
]
const PART = pattern('^(.{3,30}?)\\s+(?:ist|heißt|bedeutet|beginnt|meint)\\s+(?:um\\s+)?(.{1,30})$')
const QUIET = pattern(
  '^(?:(?:setze?|meine|die)\\s+)*(?:ruhezeit(?:en)?|ruhe|nicht stören)\\s*(?:sind|ist|auf)?\\s*:?\\s*(?:von|zwischen)?\\s*(.{1,20}?)\\s*(?:bis|und|-|–)\\s*(.{1,20})$',
)
const QUIET_OFF = pattern(
  '^(?:keine|ohne)\\s+(?:ruhezeit(?:en)?|ruhe)(?: mehr)?$|^(?:ruhezeit(?:en)?)\\s+(?:aus|ausschalten|löschen)$',
)
const DAYS_OFF = '(?:(?:an|in) )?(?:(?:meinen |allen )?freien tagen|(?:am )?wochenende)'
const QUIET_DAYS = pattern(`^(?:sei |bleib )?(?:ruhe|still|ruhig|ruhezeit|keine erinnerungen) ${DAYS_OFF}$`)
const NO_QUIET_DAYS = pattern(`^(?:keine ruhe|nicht still|nicht ruhig|keine ruhezeit) ${DAYS_OFF}$`)
const WORK = pattern(
  '^(?:meine\\s+)?arbeitstage\\s+(?:sind|:)?\\s*(.{1,100})$|^ich arbeite\\s+(?:von\\s+|am\\s+)?(.{1,100})$',
)
const LANGUAGE = pattern(
  '^(?:(?:sprich|rede|antworte|schreibe?)(?: mit mir)?(?: auf)?|sprache(?: auf)?:?|meine sprache ist)\\s+(deutsch|englisch|english|german)$',
)
const CODES: Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

const timeText = (seconds: number): string =>
  `${String(Math.floor(seconds / 3600) % 24).padStart(2, '0')}:${String(Math.floor(seconds / 60) % 60).padStart(2, '0')}`

/** A clock time alone, a bare hour of the evening in the second half of the day. */
function clockFor(said: string, isLate: boolean): string | null {
  const tokens = readWords(said)
  const clock = readClock(tokens, 0, 'at')
  if (clock === null || clock.to < tokens.length || Number.isNaN(clock.value.seconds)) return null
  const { seconds, open } = clock.value
  return timeText(open && isLate && seconds < 43_200 ? seconds + 43_200 : seconds)
}

function readPartSetting(words: string): Intent | null {
  const match = PART.exec(words)
  const part = match === null ? undefined : PARTS.find(([name]) => name.test(match[1] as string))
  const at = part === undefined || match === null ? null : clockFor(match[2] as string, part[2])
  return part === undefined || at === null ? null : settings({ set: 'timeOfDay', of: part[1], at })
}

function readQuiet(words: string): Intent | null {
  if (QUIET_OFF.test(words)) return settings({ set: 'quietHoursOff' })
  const match = QUIET.exec(words)
  const from = match === null ? null : clockFor(match[1] as string, true)
  const to = match === null ? null : clockFor(match[2] as string, false)
  return from === null || to === null ? null : settings({ set: 'quietHours', from, to })
}

function readQuietDays(words: string): Intent | null {
  if (NO_QUIET_DAYS.test(words)) return settings({ set: 'quietDaysOff', on: false })
  return QUIET_DAYS.test(words) ? settings({ set: 'quietDaysOff', on: true }) : null
}

function readWorkDays(words: string): Intent | null {
  const match = WORK.exec(words)
  const said = match?.[1] ?? match?.[2] ?? ''
  if (/^(?:jeden tag|alle tage|täglich)$/i.test(said)) return settings({ set: 'workDays', days: CODES })
  // With the "von" in front, which people leave out here, "Montag bis Donnerstag" is a range and nothing else.
  const tokens = readWords(`von ${said}`)
  const list = readWeekdayList(tokens, 1, true)
  if (list === null || list.to < tokens.length) return null
  return settings({ set: 'workDays', days: list.value.weekdays.map((day) => CODES[day - 1] as Weekday) })
}

/** Everything a person can set, and "Einstellungen" alone. */
export function readSettings({ words }: Said): Intent | null {
  if (words.length > 160) return null
  if (ASK.test(words)) return settings(null)
  const clock = CLOCK.exec(words)?.[1]
  if (clock !== undefined) return settings({ set: 'clock', clock: clock === '24' ? '24h' : '12h' })
  const language = LANGUAGE.exec(words)?.[1]
  if (language !== undefined) return settings({ set: 'locale', locale: /^(?:d|g)/i.test(language) ? 'de-DE' : 'en-GB' })
  return (
    readQuiet(words) ?? readQuietDays(words) ?? readPartSetting(words) ?? readWorkDays(words) ?? readZoneSetting(words)
  )
}
