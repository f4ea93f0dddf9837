import type { TimesOfDay, Weekday } from '../../../reminders/person.js'
import { zoneOfPlace } from '../../calendar/cities.js'
import { knownZone, wallOf } from '../../calendar/zones.js'
import type { Said } from '../../commands/said.js'
import type { Intent, SettingsChange } from '../../intent.js'
import { lookup } from '../../text/lookup.js'
import { readClock } from '../clock/clock.js'
import { readZone } from '../clock/zones.js'
import { readWeekdayList } from '../days/weekdays.js'
import { readWords } from '../words/words.js'

const settings = (change: SettingsChange | null): Intent => ({ kind: 'settings', change, problem: null })

const ZONE =
  /^(?:(?:set|change|switch|update|use|my|put)\s+)*(?:the\s+|my\s+)?(?:time\s?zone|tz)(?:\s+(?:is|to|as|in|for|=))?\s*[:=]?\s*(.{1,80})$/i
const LIVING =
  /^(?:i(?:'?m| am)(?: now| currently)? (?:in|at|living in|based in|staying in|traveling in|travelling in)|i live in|i(?:'ve| have)? (?:just )?moved to|i work (?:in|from)|i(?:'m| am) (?:traveling|travelling|flying|going|moving) to|use)\s+(.{1,60}?)(?:\s+(?:now|time|time zone|timezone))?$/i
const ASK =
  /^(?:(?:show|see|view|list|open|change|edit|get|what are)(?: me)?\s+)?(?:my |the )?(?:settings|preferences|options|config|configuration)$|^(?:change|set)(?: my| the)? time\s?zone$|^what(?:'?s| is) my time\s?zone$|^(?:which|what) time\s?zone (?:am i in|do you use(?: for me)?|is set)$/i

/** A zone by IANA name, city, country, abbreviation or offset. */
function zoneNamed(said: string): string | null {
  const name = said.trim().replace(/[.!?]+$/, '')
  const lower = name.toLowerCase().replace(/^the /, '')
  const iana = /^[A-Za-z]+(?:[/_+-][A-Za-z0-9_+-]+)+$/.test(name) ? knownZone(name) : null
  if (iana !== null) return iana
  const place = zoneOfPlace(lower) ?? zoneOfPlace(lower.split(',')[0]?.trim() ?? '')
  if (place !== null) return place
  const tokens = readWords(name.toUpperCase())
  const zone = readZone(tokens, 0, name.toUpperCase())
  if (zone === null || zone.to < tokens.length) return null
  const whole = /^([+-])(\d\d):00$/.exec(zone.value)
  return whole === null
    ? zone.value
    : Number(whole[2]) === 0
      ? 'UTC'
      : `Etc/GMT${whole[1] === '+' ? '-' : '+'}${Number(whole[2])}`
}

function readZoneSetting(words: string): Intent | null {
  const asked = ZONE.exec(words)
  if (asked !== null) {
    const said = (asked[1] as string).trim()
    const timeZone = zoneNamed(said)
    return timeZone === null
      ? { kind: 'settings', change: null, problem: { kind: 'unknown-zone', said } }
      : settings({ set: 'timeZone', timeZone, said })
  }
  const living = LIVING.exec(words)
  if (living === null) return null
  const said = (living[1] as string).trim()
  const timeZone = zoneNamed(said)
  return timeZone === null ? null : settings({ set: 'timeZone', timeZone, said })
}

const CLOCK =
  /^(?:(?:use|set|show|switch to|change to|i want|i prefer|prefer|please use)\s+)?(?:the\s+|a\s+|my clock to\s+|clock to\s+)?(?:(24|12)\s?-?\s?(?:h|hr|hour|hours)|(am\s?\/\s?pm|military time|24-hour|12-hour))(?:\s+(?:clock|time|format|times|style|mode))*$/i

function readClockSetting(words: string): Intent | null {
  const match = CLOCK.exec(words)
  if (match === null) return null
  const said = (match[1] ?? match[2] ?? '').toLowerCase()
  return settings({ set: 'clock', clock: said.startsWith('24') || said.startsWith('military') ? '24h' : '12h' })
}

const PARTS = lookup<keyof TimesOfDay>({
  morning: 'morning',
  mornings: 'morning',
  noon: 'noon',
  lunch: 'noon',
  lunchtime: 'noon',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'night',
  tonight: 'night',
  'end of day': 'endOfDay',
  'end of the day': 'endOfDay',
  eod: 'endOfDay',
  'default time': 'day',
  'default reminder time': 'day',
  'usual time': 'day',
  default: 'day',
  'day start': 'day',
  day: 'day',
})

const PART =
  /^(?:(?:set|change|make|put)\s+)?(?:for me\s+)?(?:my |the )?(mornings?|noon|lunch|lunchtime|afternoon|evening|tonight|night|end of (?:the )?day|eod|default (?:reminder )?time|usual time|default|day start|day)(?:\s+(?:time|hour))?\s*(?:is|are|means|to|starts at|begins at|starts|begins|should be|=|:|at|(?<=time))\s*(?:at\s+)?(.{1,40})$/i

const timeText = (seconds: number): string =>
  `${String(Math.floor(seconds / 3600) % 24).padStart(2, '0')}:${String(Math.floor(seconds / 60) % 60).padStart(2, '0')}`

const LATE_PARTS = new Set<keyof TimesOfDay>(['afternoon', 'evening', 'night', 'endOfDay'])

/** A clock time alone, read for a part of the day ("my evening is 7" is 19:00). */
function clockFor(said: string, of: keyof TimesOfDay): string | null {
  const tokens = readWords(said)
  const clock = readClock(tokens, 0, 'at')
  if (clock === null || clock.to < tokens.length || Number.isNaN(clock.value.seconds)) return null
  const { seconds, open } = clock.value
  const face = seconds % 43200
  const late = LATE_PARTS.has(of) || (of === 'noon' && face < 6 * 3600)
  return timeText(
    open ? (late ? face + 43200 : of === 'noon' && face === 0 ? 43200 : seconds === 43200 ? 43200 : face) : seconds,
  )
}

function readPartSetting(words: string): Intent | null {
  const match = PART.exec(words)
  if (match === null) return null
  const of = PARTS[(match[1] as string).toLowerCase()]
  const at = of === undefined ? null : clockFor((match[2] as string).replace(/[.!]+$/, ''), of)
  return of === undefined || at === null ? null : settings({ set: 'timeOfDay', of, at })
}

const QUIET =
  /^(?:(?:set|change|make|turn on|enable|my|use)\s+)*(?:my\s+|the\s+)?(?:quiet hours|quiet time|(?:do not|don't|dont) disturb(?: me)?|dnd|silence|silent hours|no (?:reminders|messages|notifications)|(?:don't|dont|do not|never) (?:remind|ping|bother|message) me)(?:\s+(?:are|is|to|on|=))?\s*:?\s*(?:from|between)?\s*(.{1,30}?)\s*(?:to|until|till|-|–|and|through)\s*(.{1,30})$/i
const QUIET_OFF =
  /^(?:no|turn off|disable|remove|cancel|delete|clear|stop|switch off|end)\s+(?:my\s+|the\s+)?(?:quiet hours|quiet time|do not disturb|dnd|silent hours)$|^(?:quiet hours|do not disturb|dnd)\s*:?\s*(?:off|none|no)$/i

const NIGHT =
  /^(?:no|stop|stop sending(?: me)?|(?:don't|dont|do not) send(?: me)?) (?:reminders|messages|notifications|alerts) (?:at|during the|in the) night$|^(?:don't|dont|do not|never) (?:remind|disturb|wake|ping|bother|message) me (?:at|during the|in the) night$/i
/** What a person who names no hours means by the night. */
const NIGHT_HOURS = { from: '22:00', to: '07:00' }

function readQuiet(words: string): Intent | null {
  if (NIGHT.test(words)) return settings({ set: 'quietHours', ...NIGHT_HOURS })
  if (QUIET_OFF.test(words)) return settings({ set: 'quietHoursOff' })
  const match = QUIET.exec(words)
  if (match === null) return null
  const from = clockFor(match[1] as string, 'night')
  const to = clockFor(match[2] as string, 'morning')
  return from === null || to === null ? null : settings({ set: 'quietHours', from, to })
}

const DAYS_OFF = 'on (?:(?:my|the|all) )?(?:(?:free )?days? off|free days?|weekends?|non-?work(?:ing)? ?days?)'
const QUIET_DAYS = new RegExp(
  `^(?:(?:be|stay|keep|go) )?(?:quiet|silent|silence|no reminders|hold (?:everything|reminders|them))(?: time)? ${DAYS_OFF}$`,
  'i',
)
const NO_QUIET_DAYS = new RegExp(
  `^(?:not|no|don't be|do not be|stop being) (?:so )?(?:quiet|silent|silence)(?: time)? ${DAYS_OFF}$`,
  'i',
)

function readQuietDays(words: string): Intent | null {
  if (NO_QUIET_DAYS.test(words)) return settings({ set: 'quietDaysOff', on: false })
  return QUIET_DAYS.test(words) ? settings({ set: 'quietDaysOff', on: true }) : null
}

const CODES: Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const WORK =
  /^(?:(?:set|change)\s+)?(?:my\s+|the\s+)?(?:work\s?days?|working days?|work week|workweek|i work(?: on)?|i(?:'m| am) working(?: on)?)\s*(?:are|is|to|:|=|on)?\s*(?:every\s+)?(.{1,100})$/i

function readWorkDays(words: string): Intent | null {
  const match = WORK.exec(words)
  if (match === null) return null
  if (/^(?:all )?(?:days?|seven days|7 days|the whole week)$/i.test(match[1] as string))
    return settings({ set: 'workDays', days: CODES })
  const tokens = readWords(match[1] as string)
  const list = readWeekdayList(tokens, 0)
  if (list === null || list.to < tokens.length) return null
  return settings({ set: 'workDays', days: list.value.weekdays.map((day) => CODES[day - 1] as Weekday) })
}

const LOCALES = lookup<string>({
  english: 'en-US',
  'american english': 'en-US',
  'us english': 'en-US',
  american: 'en-US',
  'british english': 'en-GB',
  'uk english': 'en-GB',
  british: 'en-GB',
  'australian english': 'en-AU',
  'canadian english': 'en-CA',
  german: 'de-DE',
  deutsch: 'de-DE',
})

const LANGUAGE =
  /^(?:(?:please\s+)?(?:speak|talk|use|switch to|answer in|reply in|write in|change to)(?: to me)?(?: in)?|(?:(?:set|change)\s+)?(?:my\s+|the\s+)?(?:language|locale)(?:\s+(?:is|to|=))?\s*[:=]?)\s+([a-z]{2}(?:-[a-z]{2})?|[a-z]+(?: english)?)$/i

function readLanguage(words: string): Intent | null {
  const match = LANGUAGE.exec(words)
  if (match === null) return null
  const said = (match[1] as string).toLowerCase()
  const tag = /^([a-z]{2})(?:-([a-z]{2}))?$/.exec(said)
  const code = tag === null ? LOCALES[said] : `${tag[1]}${tag[2] === undefined ? '' : `-${tag[2].toUpperCase()}`}`
  return code === undefined ? null : settings({ set: 'locale', locale: code })
}

/** Everything a person can set, and "settings" alone. */
export function readSettings({ words, moment }: Said): Intent | null {
  if (words.length > 160) return null
  if (ASK.test(words)) return settings(null)
  const found =
    readClockSetting(words) ??
    readQuiet(words) ??
    readQuietDays(words) ??
    readPartSetting(words) ??
    readWorkDays(words) ??
    readZoneSetting(words) ??
    readLanguage(words)
  if (found?.kind === 'settings' && found.change?.set === 'timeZone') wallOf(moment.now, found.change.timeZone)
  return found
}
