import type { TimesOfDay, Weekday } from '../../../reminders/person.js'
import type { Phrases } from '../../sentences.js'
import { joined, quoted } from './sentences.js'

const DAYS: Record<Weekday, string> = {
  MO: 'lunes',
  TU: 'martes',
  WE: 'miércoles',
  TH: 'jueves',
  FR: 'viernes',
  SA: 'sábado',
  SU: 'domingo',
}

const TIMES: Record<keyof TimesOfDay, string> = {
  day: 'Una fecha sin hora',
  morning: '“Por la mañana”',
  noon: '“Al mediodía”',
  afternoon: '“Por la tarde”',
  evening: '“A la hora de la cena”',
  night: '“Esta noche”',
  endOfDay: '“Al final del día”',
}

const days = (list: Weekday[]): string => joined(list.map((day) => DAYS[day]))

/** "los sábados y domingos" */
const onDays = (list: Weekday[]): string =>
  `los ${joined(list.map((day) => (day === 'SA' || day === 'SU' ? `${DAYS[day]}s` : DAYS[day])))}`

export const settings: Phrases['settings'] = {
  locale: (dates) => `A partir de ahora hablo español${dates ? `, y escribo las fechas así: ${dates}` : ''}.`,
  clock: (now) => `A partir de ahora las horas se ven así: ${now}.`,
  timeOfDay: (of, at) => `${TIMES[of]} significa a partir de ahora: ${at}.`,
  quietHours: (from, to) => `Estaré en silencio de ${from} a ${to}; lo que caiga en medio llega a las ${to}.`,
  quietHoursOff: 'Ya no hay horas de silencio.',
  workDays: (list) => `Tus días de trabajo son ${days(list)}; “cada día laborable” son estos.`,
  quietDaysOff: (off, morning) =>
    `Estaré en silencio ${onDays(off)}; lo que caiga en ellos llega a las ${morning} de tu siguiente día de trabajo.`,
  quietDaysOffNot: 'Te avisaré también en tus días libres.',
  bareOn: 'A partir de ahora basta con una tarea y una hora, como “comprar leche mañana a las 17”.',
  bareOff:
    'A partir de ahora solo pongo algo cuando dices “recuérdame”. Con “frases cortas sí” vuelve a ser como antes.',
  bareIs: (isOn) =>
    isOn
      ? 'Frases cortas: sí; “comprar leche mañana a las 17” pone un recordatorio. “Frases cortas no” lo quita.'
      : 'Frases cortas: no; solo pongo algo cuando dices “recuérdame”.',
  noDaysOff:
    'Trabajas todos los días, así que no hay día libre en el que callar. Di antes “mis días de trabajo son de lunes a viernes”.',
  heading: 'Tus ajustes:',
  zoneIs: (zone, from, now) => {
    const source = { client: 'por tu app', chosen: 'la elegiste tú', guess: 'la supongo' }[from]
    return `Zona horaria: ${zone} (${source}); ahora es ${now}.`
  },
  clockIs: (clock) =>
    clock ? `Reloj: de ${clock === '12h' ? '12' : '24'} horas.` : 'Reloj: como es habitual en tu idioma.',
  localeIs: (locale) => `Idioma y fechas: ${locale}.`,
  timesAre: (times) =>
    `Mañana ${times.morning}, mediodía ${times.noon}, tarde ${times.afternoon}, cena ${times.evening}, noche ${times.night}, final del día ${times.endOfDay}; una fecha sola significa ${times.day}.`,
  quietAre: (from, to) => `Horas de silencio: de ${from} a ${to}.`,
  noQuiet: 'Horas de silencio: ninguna.',
  workDaysAre: (list, isQuiet) => `Días de trabajo: ${days(list)}${isQuiet ? '; en los demás guardo silencio' : ''}.`,
  how: 'Para cambiar algo di “mi zona horaria es Lisboa”, “por la mañana significa 8:00” u “horas de silencio de 22:00 a 7:00”.',
}

export const zone: Phrases['zone'] = {
  travelled: (to, from, count) =>
    `Tu app está ahora en la hora de ${to}. ${count === 1 ? 'Tu recordatorio que se repite sigue llegando' : `Tus ${count} recordatorios que se repiten siguen llegando`} a la hora de ${from}.`,
  seenIn: (there, chosen) => `Parece que ahora estás en ${there}. Sigo con ${chosen}, como elegiste.`,
  set: (name, now) => `Tu zona horaria es ${name}; allí es ${now}.`,
  moved: (name, when) => `${quoted(name)} llega ahora ${when}.`,
  movedMany: (count, example) => `${count} recordatorios conservan allí su hora, por ejemplo: ${example}`,
}
