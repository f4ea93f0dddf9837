import type { Settings, TimesOfDay, Weekday } from '../../../reminders/person.js'
import { joined, quoted } from './sentences.js'

const DAYS: Record<Weekday, string> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
}

const TIMES: Record<keyof TimesOfDay, string> = {
  day: 'A date without a time',
  morning: 'Morning',
  noon: 'Noon',
  afternoon: 'Afternoon',
  evening: 'Evening',
  night: 'Tonight',
  endOfDay: 'End of day',
}

const days = (list: Weekday[]): string => joined(list.map((day) => DAYS[day]))

export const settings = {
  locale: (dates?: string) => `I speak English from now on${dates ? `, and write dates as in ${dates}` : ''}.`,
  clock: (now: string) => `Times look like this from now on: ${now}.`,
  timeOfDay: (of: keyof TimesOfDay, at: string) => `${TIMES[of]} means ${at} from now on.`,
  quietHours: (from: string, to: string) =>
    `I'll be quiet from ${from} to ${to}; what falls in between comes at ${to}.`,
  quietHoursOff: 'No quiet hours any more.',
  workDays: (list: Weekday[]) => `Your work days are ${days(list)}; “every workday” means these.`,
  quietDaysOff: (off: Weekday[], morning: string) =>
    `I'll be quiet on ${days(off)}; what falls on them comes at ${morning} on your next work day.`,
  quietDaysOffNot: "I'll remind you on your days off too.",
  bareOn: 'A thing to do and a time are enough from now on, as in “buy milk tomorrow 5pm”.',
  bareOff: 'From now on I set something only when you say “remind me”. “Short sentences on” brings it back.',
  bareIs: (isOn: boolean): string =>
    isOn
      ? 'Short sentences: on; “buy milk tomorrow 5pm” sets a reminder. “Short sentences off” ends that.'
      : 'Short sentences: off; I set something only when you say “remind me”.',
  noDaysOff:
    'You work every day, so there is no day off to be quiet on. Say “my work days are Monday to Friday” first.',
  heading: 'Your settings:',
  zoneIs: (zone: string, from: 'client' | 'chosen' | 'guess', now: string) => {
    const source = { client: 'from your app', chosen: 'chosen by you', guess: 'my guess' }[from]
    return `Time zone: ${zone} (${source}); it is ${now}.`
  },
  clockIs: (clock: Settings['clock']) =>
    clock ? `Clock: ${clock === '12h' ? '12 hours' : '24 hours'}.` : 'Clock: as usual for your language.',
  localeIs: (locale: string) => `Language and dates: ${locale}.`,
  timesAre: (times: TimesOfDay) =>
    `Morning ${times.morning}, noon ${times.noon}, afternoon ${times.afternoon}, evening ${times.evening}, tonight ${times.night}, end of day ${times.endOfDay}; a date alone means ${times.day}.`,
  quietAre: (from: string, to: string) => `Quiet hours: ${from} to ${to}.`,
  noQuiet: 'Quiet hours: none.',
  workDaysAre: (list: Weekday[], isQuiet: boolean) =>
    `Work days: ${days(list)}${isQuiet ? '; on the others I am quiet' : ''}.`,
  how: 'To change one, say “my time zone is Lisbon”, “morning means 8:00” or “quiet hours 22:00 to 7:00”.',
}

export const zone = {
  travelled: (to: string, from: string, count: number) =>
    `Your app is on ${to} time now. ${count === 1 ? 'Your repeating reminder still comes' : `Your ${count} repeating reminders still come`} by ${from} time.`,
  seenIn: (there: string, chosen: string) => `You seem to be in ${there} now. I keep to ${chosen}, as you chose.`,
  set: (name: string, now: string) => `Your time zone is ${name}; it is ${now} there.`,
  moved: (name: string, when: string) => `${quoted(name)} comes ${when} now.`,
  movedMany: (count: number, example: string) =>
    `${count} reminders keep their time of day there, for example: ${example}`,
}
