import type { TimesOfDay, Weekday } from '../../../reminders/person.js'
import type { Phrases } from '../../sentences.js'
import { joined, quoted } from './sentences.js'

const DAYS: Record<Weekday, string> = {
  MO: 'lunedì',
  TU: 'martedì',
  WE: 'mercoledì',
  TH: 'giovedì',
  FR: 'venerdì',
  SA: 'sabato',
  SU: 'domenica',
}

const TIMES: Record<keyof TimesOfDay, string> = {
  day: 'Una data senza ora',
  morning: 'La mattina',
  noon: 'Mezzogiorno',
  afternoon: 'Il pomeriggio',
  evening: 'La sera',
  night: 'La notte',
  endOfDay: 'La fine della giornata',
}

const days = (list: Weekday[]): string => joined(list.map((day) => DAYS[day]))

export const settings: Phrases['settings'] = {
  locale: (dates) => `Da ora parlo italiano${dates ? ` e scrivo le date come in ${dates}` : ''}.`,
  clock: (now) => `Da ora gli orari si scrivono così: ${now}.`,
  timeOfDay: (of, at) => `${TIMES[of]} da ora vuol dire ${at}.`,
  quietHours: (from, to) => `Sto in silenzio dalle ${from} alle ${to}; ciò che cade in mezzo arriva alle ${to}.`,
  quietHoursOff: 'Niente più ore di silenzio.',
  workDays: (list) => `I tuoi giorni di lavoro: ${days(list)}; «ogni giorno lavorativo» vuol dire quelli.`,
  quietDaysOff: (off, morning) =>
    `Sto in silenzio ${days(off)}; ciò che ci cade arriva alle ${morning} del tuo prossimo giorno di lavoro.`,
  quietDaysOffNot: 'Ti ricorderò le cose anche nei giorni liberi.',
  bareOn: 'Da ora bastano una cosa da fare e un momento, come in «comprare il latte domani alle 17».',
  bareOff: 'Da ora imposto qualcosa solo se dici «ricordami». «Frasi brevi attivate» torna indietro.',
  bareIs: (isOn) =>
    isOn
      ? 'Frasi brevi: attivate; «comprare il latte domani alle 17» imposta un promemoria. «Frasi brevi disattivate» lo ferma.'
      : 'Frasi brevi: disattivate; imposto qualcosa solo se dici «ricordami».',
  noDaysOff: 'Lavori ogni giorno, quindi non c’è un giorno libero. Di’ prima «lavoro dal lunedì al venerdì».',
  heading: 'Le tue impostazioni:',
  zoneIs: (zone, from, now) => {
    const source = { client: 'dalla tua app', chosen: 'scelto da te', guess: 'supposto da me' }[from]
    return `Fuso orario: ${zone} (${source}); è ${now}.`
  },
  clockIs: (clock) =>
    clock ? `Orologio: ${clock === '12h' ? '12 ore' : '24 ore'}.` : 'Orologio: come si usa nella tua lingua.',
  localeIs: (locale) => `Lingua e date: ${locale}.`,
  timesAre: (times) =>
    `Mattina ${times.morning}, mezzogiorno ${times.noon}, pomeriggio ${times.afternoon}, sera ${times.evening}, notte ${times.night}, fine giornata ${times.endOfDay}; una data da sola vuol dire ${times.day}.`,
  quietAre: (from, to) => `Ore di silenzio: dalle ${from} alle ${to}.`,
  noQuiet: 'Ore di silenzio: nessuna.',
  workDaysAre: (list, isQuiet) => `Giorni di lavoro: ${days(list)}${isQuiet ? '; negli altri sto in silenzio' : ''}.`,
  how: 'Per cambiarne una di’ «il mio fuso orario è Roma», «la mattina vuol dire le 8» o «ore di silenzio dalle 22 alle 7».',
}

export const zone: Phrases['zone'] = {
  travelled: (to, from, count) =>
    `La tua app ora è sull’ora di ${to}. ${count === 1 ? 'Il tuo promemoria ricorrente arriva' : `I tuoi ${count} promemoria ricorrenti arrivano`} ancora all’ora di ${from}.`,
  seenIn: (there, chosen) => `Sembra che tu sia a ${there}. Resto su ${chosen}, come hai scelto.`,
  set: (name, now) => `Il tuo fuso orario è ${name}; lì è ${now}.`,
  moved: (name, when) => `${quoted(name)} ora arriva ${when}.`,
  movedMany: (count, example) => `${count} promemoria mantengono lì il loro orario, per esempio: ${example}`,
}
