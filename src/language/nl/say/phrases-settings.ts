import type { TimesOfDay, Weekday } from '../../../reminders/person.js'
import type { Phrases } from '../../sentences.js'
import { joined, oneOrMany, quoted } from './sentences.js'

const DAYS: Record<Weekday, string> = {
  MO: 'maandag',
  TU: 'dinsdag',
  WE: 'woensdag',
  TH: 'donderdag',
  FR: 'vrijdag',
  SA: 'zaterdag',
  SU: 'zondag',
}

const TIMES: Record<keyof TimesOfDay, string> = {
  day: 'Een datum zonder tijd',
  morning: 'Ochtend',
  noon: 'Tussen de middag',
  afternoon: 'Middag',
  evening: 'Avond',
  night: 'Nacht',
  endOfDay: 'Einde van de dag',
}

const days = (list: Weekday[]): string => joined(list.map((day) => DAYS[day]))

export const settings: Phrases['settings'] = {
  locale: (dates) => `Ik spreek vanaf nu Nederlands${dates ? ` en schrijf datums zo: ${dates}` : ''}.`,
  clock: (now) => `Tijden zien er vanaf nu zo uit: ${now}.`,
  timeOfDay: (of, at) => `${TIMES[of]} betekent vanaf nu ${at}.`,
  quietHours: (from, to) => `Van ${from} tot ${to} ben ik stil; wat daartussen valt, komt om ${to}.`,
  quietHoursOff: 'Geen rusttijd meer.',
  workDays: (list) => `Je werkdagen zijn ${days(list)}; “elke werkdag” betekent deze.`,
  quietDaysOff: (off, morning) =>
    `Op ${days(off)} ben ik stil; wat dan valt, komt om ${morning} op je volgende werkdag.`,
  quietDaysOffNot: 'Ik herinner je ook op je vrije dagen.',
  bareOn: 'Vanaf nu zijn een taak en een tijd genoeg, zoals in “melk kopen morgen 17 uur”.',
  bareOff: 'Vanaf nu stel ik alleen iets in als je “herinner me” zegt. “Korte zinnen aan” zet het weer terug.',
  bareIs: (isOn) =>
    isOn
      ? 'Korte zinnen: aan; “melk kopen morgen 17 uur” stelt een herinnering in. “Korte zinnen uit” stopt dat.'
      : 'Korte zinnen: uit; ik stel alleen iets in als je “herinner me” zegt.',
  noDaysOff: 'Je werkt elke dag, dus er is geen vrije dag. Zeg eerst “mijn werkdagen zijn maandag tot vrijdag”.',
  heading: 'Je instellingen:',
  zoneIs: (zone, from, now) => {
    const source = { client: 'van je app', chosen: 'door jou gekozen', guess: 'mijn gok' }[from]
    return `Tijdzone: ${zone} (${source}); het is ${now}.`
  },
  clockIs: (clock) =>
    clock ? `Klok: ${clock === '12h' ? '12 uur' : '24 uur'}.` : 'Klok: zoals gebruikelijk in je taal.',
  localeIs: (locale) => `Taal en datums: ${locale}.`,
  timesAre: (times) =>
    `Ochtend ${times.morning}, tussen de middag ${times.noon}, middag ${times.afternoon}, avond ${times.evening}, nacht ${times.night}, einde van de dag ${times.endOfDay}; een datum zonder tijd betekent ${times.day}.`,
  quietAre: (from, to) => `Rusttijd: ${from} tot ${to}.`,
  noQuiet: 'Rusttijd: geen.',
  workDaysAre: (list, isQuiet) => `Werkdagen: ${days(list)}${isQuiet ? '; op de andere ben ik stil' : ''}.`,
  how: 'Om iets te veranderen zeg je “mijn tijdzone is Brussel”, “ochtend betekent 8:00” of “rusttijd 22:00 tot 7:00”.',
}

export const zone: Phrases['zone'] = {
  travelled: (to, from, count) =>
    `Je app staat nu op de tijd van ${to}. ${oneOrMany(count, 'Je herhalende herinnering komt', `Je ${count} herhalende herinneringen komen`)} nog volgens de tijd van ${from}.`,
  seenIn: (there, chosen) => `Je lijkt nu in ${there} te zijn. Ik blijf bij ${chosen}, zoals je hebt gekozen.`,
  set: (name, now) => `Je tijdzone is ${name}; het is daar ${now}.`,
  moved: (name, when) => `${quoted(name)} komt nu ${when}.`,
  movedMany: (count, example) => `${count} herinneringen houden daar hun tijd, bijvoorbeeld: ${example}`,
}
