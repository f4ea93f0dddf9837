import type { TimesOfDay, Weekday } from '../../../reminders/person.js'
import type { Phrases } from '../../sentences.js'
import { joined, quoted } from './sentences.js'

const DAYS: Record<Weekday, string> = {
  MO: 'Montag',
  TU: 'Dienstag',
  WE: 'Mittwoch',
  TH: 'Donnerstag',
  FR: 'Freitag',
  SA: 'Samstag',
  SU: 'Sonntag',
}

const TIMES: Record<keyof TimesOfDay, string> = {
  day: 'Ein Datum ohne Zeit',
  morning: 'Morgens',
  noon: 'Mittags',
  afternoon: 'Nachmittags',
  evening: 'Abends',
  night: 'Nachts',
  endOfDay: 'Feierabend',
}

const days = (list: Weekday[]): string => joined(list.map((day) => DAYS[day]))

export const settings: Phrases['settings'] = {
  locale: (dates) => `Ab jetzt spreche ich Deutsch${dates ? ` und schreibe Daten wie in ${dates}` : ''}.`,
  clock: (now) => `So sehen Zeiten ab jetzt aus: ${now}.`,
  timeOfDay: (of, at) => `${TIMES[of]} heißt ab jetzt ${at}.`,
  quietHours: (from, to) => `Von ${from} bis ${to} bin ich still; was dazwischen fällt, kommt um ${to}.`,
  quietHoursOff: 'Keine Ruhezeit mehr.',
  workDays: (list) => `Deine Arbeitstage sind ${days(list)}; „werktags“ heißt an diesen.`,
  quietDaysOff: (off, morning) =>
    `Am ${joined(
      off.map((day) => DAYS[day]),
      'und',
    )} bin ich still; was dann fällt, kommt um ${morning} am nächsten Arbeitstag.`,
  quietDaysOffNot: 'Ich erinnere dich auch an freien Tagen.',
  bareOn: 'Ab jetzt reichen Sache und Zeit, wie in „Milch kaufen morgen 17 Uhr“.',
  bareOff: 'Ab jetzt setze ich nur etwas, wenn du „erinnere mich“ sagst. „Kurze Sätze an“ bringt es zurück.',
  bareIs: (isOn) =>
    isOn
      ? 'Kurze Sätze: an; „Milch kaufen morgen 17 Uhr“ setzt eine Erinnerung. „Kurze Sätze aus“ beendet das.'
      : 'Kurze Sätze: aus; ich setze nur etwas, wenn du „erinnere mich“ sagst.',
  noDaysOff:
    'Du arbeitest jeden Tag, also gibt es keinen freien. Sag zuerst „meine Arbeitstage sind Montag bis Freitag“.',
  heading: 'Deine Einstellungen:',
  zoneIs: (zone, from, now) => {
    const source = { client: 'von deiner App', chosen: 'von dir gewählt', guess: 'von mir vermutet' }[from]
    return `Zeitzone: ${zone} (${source}); es ist ${now}.`
  },
  clockIs: (clock) =>
    clock ? `Uhr: ${clock === '12h' ? '12 Stunden' : '24 Stunden'}.` : 'Uhr: wie in deiner Sprache üblich.',
  localeIs: (locale) => `Sprache und Daten: ${locale}.`,
  timesAre: (times) =>
    `Morgens ${times.morning}, mittags ${times.noon}, nachmittags ${times.afternoon}, abends ${times.evening}, nachts ${times.night}, Feierabend ${times.endOfDay}; ein Datum allein heißt ${times.day}.`,
  quietAre: (from, to) => `Ruhezeit: ${from} bis ${to}.`,
  noQuiet: 'Ruhezeit: keine.',
  workDaysAre: (list, isQuiet) => `Arbeitstage: ${days(list)}${isQuiet ? '; an den anderen bin ich still' : ''}.`,
  how: 'Zum Ändern sag „meine Zeitzone ist Wien“, „morgens heißt 8:00“ oder „Ruhezeit 22:00 bis 7:00“.',
}

export const zone: Phrases['zone'] = {
  travelled: (to, from, count) =>
    `Deine App läuft jetzt in der Zeit von ${to}. ${count === 1 ? 'Deine wiederkehrende Erinnerung kommt' : `Deine ${count} wiederkehrenden Erinnerungen kommen`} weiter nach der Zeit von ${from}.`,
  seenIn: (there, chosen) => `Du scheinst jetzt in ${there} zu sein. Ich bleibe bei ${chosen}, wie du es gewählt hast.`,
  set: (name, now) => `Deine Zeitzone ist ${name}; dort ist es ${now}.`,
  moved: (name, when) => `${quoted(name)} kommt jetzt ${when}.`,
  movedMany: (count, example) => `${count} Erinnerungen behalten dort ihre Uhrzeit, zum Beispiel: ${example}`,
}
