import type { TimesOfDay, Weekday } from '../../../reminders/person.js'
import type { Phrases } from '../../sentences.js'
import { joined, quoted } from './sentences.js'

const DAYS: Record<Weekday, string> = {
  MO: 'segunda',
  TU: 'terça',
  WE: 'quarta',
  TH: 'quinta',
  FR: 'sexta',
  SA: 'sábado',
  SU: 'domingo',
}

const TIMES: Record<keyof TimesOfDay, string> = {
  day: 'Uma data sem hora',
  morning: '“De manhã”',
  noon: '“Ao meio-dia”',
  afternoon: '“À tarde”',
  evening: '“Na hora do jantar”',
  night: '“À noite”',
  endOfDay: '“No fim do dia”',
}

const days = (list: Weekday[]): string => joined(list.map((day) => DAYS[day]))

export const settings: Phrases['settings'] = {
  locale: (dates) => `A partir de agora falo português${dates ? `, e escrevo as datas assim: ${dates}` : ''}.`,
  clock: (now) => `A partir de agora as horas aparecem assim: ${now}.`,
  timeOfDay: (of, at) => `${TIMES[of]} significa a partir de agora: ${at}.`,
  quietHours: (from, to) => `Fico em silêncio das ${from} às ${to}; o que cair no meio chega às ${to}.`,
  quietHoursOff: 'Não há mais horas de silêncio.',
  workDays: (list) => `Seus dias de trabalho são ${days(list)}; “todo dia útil” são esses.`,
  quietDaysOff: (off, morning) =>
    `Fico em silêncio nestes dias: ${days(off)}; o que cair neles chega às ${morning} do seu próximo dia de trabalho.`,
  quietDaysOffNot: 'Vou avisar também nas suas folgas.',
  bareOn: 'A partir de agora bastam uma tarefa e uma hora, como “comprar leite amanhã às 17”.',
  bareOff:
    'A partir de agora só marco algo quando você diz “me lembra”. Com “frases curtas sim” volta a ser como antes.',
  bareIs: (isOn) =>
    isOn
      ? 'Frases curtas: sim; “comprar leite amanhã às 17” marca um lembrete. “Frases curtas não” desliga isso.'
      : 'Frases curtas: não; só marco algo quando você diz “me lembra”.',
  noDaysOff:
    'Você trabalha todos os dias, então não há folga em que calar. Diga antes “meus dias de trabalho são de segunda a sexta”.',
  heading: 'Suas configurações:',
  zoneIs: (zone, from, now) => {
    const source = { client: 'pelo seu app', chosen: 'escolhido por você', guess: 'suponho' }[from]
    return `Fuso horário: ${zone} (${source}); agora é ${now}.`
  },
  clockIs: (clock) =>
    clock ? `Relógio: de ${clock === '12h' ? '12' : '24'} horas.` : 'Relógio: como é comum no seu idioma.',
  localeIs: (locale) => `Idioma e datas: ${locale}.`,
  timesAre: (times) =>
    `Manhã ${times.morning}, meio-dia ${times.noon}, tarde ${times.afternoon}, jantar ${times.evening}, noite ${times.night}, fim do dia ${times.endOfDay}; uma data sozinha significa ${times.day}.`,
  quietAre: (from, to) => `Horas de silêncio: das ${from} às ${to}.`,
  noQuiet: 'Horas de silêncio: nenhuma.',
  workDaysAre: (list, isQuiet) => `Dias de trabalho: ${days(list)}${isQuiet ? '; nos outros fico em silêncio' : ''}.`,
  how: 'Para mudar algo diga “meu fuso horário é Lisboa”, “de manhã significa 8:00” ou “horas de silêncio das 22:00 às 7:00”.',
}

export const zone: Phrases['zone'] = {
  travelled: (to, from, count) =>
    `Seu app está agora no horário de ${to}. ${count === 1 ? 'Seu lembrete que se repete continua chegando' : `Seus ${count} lembretes que se repetem continuam chegando`} no horário de ${from}.`,
  seenIn: (there, chosen) => `Parece que você está agora em ${there}. Sigo com ${chosen}, como você escolheu.`,
  set: (name, now) => `Seu fuso horário é ${name}; lá é ${now}.`,
  moved: (name, when) => `${quoted(name)} chega agora ${when}.`,
  movedMany: (count, example) => `${count} lembretes mantêm lá a sua hora, por exemplo: ${example}`,
}
