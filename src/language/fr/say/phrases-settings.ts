import type { TimesOfDay, Weekday } from '../../../reminders/person.js'
import type { Phrases } from '../../sentences.js'
import { joined, quoted } from './sentences.js'

const DAYS: Record<Weekday, string> = {
  MO: 'lundi',
  TU: 'mardi',
  WE: 'mercredi',
  TH: 'jeudi',
  FR: 'vendredi',
  SA: 'samedi',
  SU: 'dimanche',
}

const TIMES: Record<keyof TimesOfDay, string> = {
  day: 'Une date sans heure',
  morning: 'Le matin',
  noon: 'Midi',
  afternoon: 'L’après-midi',
  evening: 'Le soir',
  night: 'La nuit',
  endOfDay: 'La fin de journée',
}

const days = (list: Weekday[]): string => joined(list.map((day) => DAYS[day]))

export const settings: Phrases['settings'] = {
  locale: (dates) =>
    `Je parle français à partir de maintenant${dates ? ` et j’écris les dates ainsi : ${dates}` : ''}.`,
  clock: (now) => `Les heures s’écrivent maintenant comme ceci : ${now}.`,
  timeOfDay: (of, at) => `${TIMES[of]} veut dire ${at} à partir de maintenant.`,
  quietHours: (from, to) => `Je reste calme de ${from} à ${to} ; ce qui tombe entre les deux vient à ${to}.`,
  quietHoursOff: 'Plus d’heures calmes.',
  workDays: (list) => `Tes jours de travail : ${days(list)} ; « chaque jour ouvré » veut dire ceux-là.`,
  quietDaysOff: (off, morning) =>
    `Je reste calme ${joined(off.map((day) => `le ${DAYS[day]}`))} ; ce qui y tombe vient à ${morning} ton prochain jour de travail.`,
  quietDaysOffNot: 'Je te rappellerai aussi des choses les jours de congé.',
  bareOn: 'Une chose à faire et un moment suffisent maintenant, comme dans « acheter du lait demain 17h ».',
  bareOff:
    'Je ne note désormais quelque chose que si tu dis « rappelle-moi ». « Phrases courtes activées » revient en arrière.',
  bareIs: (isOn) =>
    isOn
      ? 'Phrases courtes : activées ; « acheter du lait demain 17h » note un rappel. « Phrases courtes désactivées » y met fin.'
      : 'Phrases courtes : désactivées ; je ne note quelque chose que si tu dis « rappelle-moi ».',
  noDaysOff:
    'Tu travailles tous les jours, il n’y a donc pas de jour de congé. Dis d’abord « je travaille du lundi au vendredi ».',
  heading: 'Tes réglages :',
  zoneIs: (zone, from, now) => {
    const source = { client: 'donné par ton application', chosen: 'choisi par toi', guess: 'supposé par moi' }[from]
    return `Fuseau horaire : ${zone} (${source}) ; il est ${now}.`
  },
  clockIs: (clock) =>
    clock ? `Horloge : ${clock === '12h' ? '12 heures' : '24 heures'}.` : 'Horloge : comme d’habitude dans ta langue.',
  localeIs: (locale) => `Langue et dates : ${locale}.`,
  timesAre: (times) =>
    `Matin ${times.morning}, midi ${times.noon}, après-midi ${times.afternoon}, soir ${times.evening}, nuit ${times.night}, fin de journée ${times.endOfDay} ; une date seule veut dire ${times.day}.`,
  quietAre: (from, to) => `Heures calmes : de ${from} à ${to}.`,
  noQuiet: 'Heures calmes : aucune.',
  workDaysAre: (list, isQuiet) =>
    `Jours de travail : ${days(list)}${isQuiet ? ' ; les autres jours, je reste calme' : ''}.`,
  how: 'Pour en changer un, dis « mon fuseau horaire est Montréal », « le matin veut dire 8h » ou « heures calmes de 22h à 7h ».',
}

export const zone: Phrases['zone'] = {
  travelled: (to, from, count) =>
    `Ton application est maintenant à l’heure de ${to}. ${count === 1 ? 'Ton rappel récurrent vient' : `Tes ${count} rappels récurrents viennent`} toujours à l’heure de ${from}.`,
  seenIn: (there, chosen) => `On dirait que tu es à ${there}. Je garde ${chosen}, comme tu l’as choisi.`,
  set: (name, now) => `Ton fuseau horaire est ${name} ; il y est ${now}.`,
  moved: (name, when) => `${quoted(name)} vient maintenant ${when}.`,
  movedMany: (count, example) => `${count} rappels gardent leur heure là-bas, par exemple : ${example}`,
}
