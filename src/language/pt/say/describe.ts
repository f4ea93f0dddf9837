import type { Context } from '../../intent.js'
import type { AboutPages } from '../../language.js'
import type { AmountUnit } from '../../say/amounts.js'
import { describerOf } from '../../say/describe.js'
import { type DayCode, type RepeatUnit, weekdaysOf } from '../../say/time-words.js'
import { clockIn, dateIn } from '../../say/wall.js'
import type { Problem } from '../../time-reading.js'
import { counted, joined } from './sentences.js'

const UNITS: Record<AmountUnit, [one: string, many: string]> = {
  second: ['segundo', 'segundos'],
  minute: ['minuto', 'minutos'],
  hour: ['hora', 'horas'],
  day: ['dia', 'dias'],
  week: ['semana', 'semanas'],
  month: ['mês', 'meses'],
  year: ['ano', 'anos'],
}

const EVERY: Record<RepeatUnit, string> = {
  minute: 'a cada minuto',
  hour: 'a cada hora',
  day: 'todo dia',
  month: 'todo mês',
  year: 'todo ano',
}

const WEEKDAYS = weekdaysOf('segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo')

const isMasculine = (day: DayCode): boolean => day === 'SA' || day === 'SU'

const NTH = new Map([
  [1, 'primeir'],
  [2, 'segund'],
  [3, 'terceir'],
  [4, 'quart'],
  [5, 'quint'],
  [-1, 'últim'],
  [-2, 'penúltim'],
])

const nth = (n: number, ending: 'o' | 'a'): string => {
  const stem = NTH.get(n)
  return stem === undefined ? `${n}${ending === 'o' ? 'º' : 'ª'}` : `${stem}${ending}`
}

/** "à 1:00", "às 9:00", "ao meio-dia" is written in digits */
const at = (clock: string): string => (/^0?1:/.test(clock) ? `à ${clock}` : `às ${clock}`)

const PARTS = {
  morning: 'de manhã',
  noon: 'ao meio-dia',
  afternoon: 'à tarde',
  evening: 'no fim da tarde',
  night: 'à noite',
}

/** "toda segunda-feira e sexta-feira", "toda segunda-feira e todo sábado" */
const every = (names: string, days: readonly DayCode[]): string =>
  days.length > 1 && days.some((day) => isMasculine(day) !== isMasculine(days[0] ?? 'MO'))
    ? joined(days.map((day) => `${isMasculine(day) ? 'todo' : 'toda'} ${WEEKDAYS[day]}`))
    : `${isMasculine(days[0] ?? 'MO') ? 'todo' : 'toda'} ${names}`

export const describer = describerOf({
  date: dateIn('pt'),
  clock: clockIn('pt'),
  once: (date, clock) => `${date} ${at(clock)}`,
  and: 'e',
  units: ' e ',
  now: 'agora',
  counted: (n, unit) => counted(n, ...UNITS[unit]),
  ahead: (length) => `em ${length}`,
  ago: (length) => `há ${length}`,
  weekdays: WEEKDAYS,
  months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' '),
  rule: {
    every: (unit, n) => (n === 1 ? EVERY[unit] : `a cada ${n} ${UNITS[unit][1]}`),
    workdays: 'de segunda a sexta',
    weekly: (names, n, days) =>
      n === 1 ? every(names, days) : `a cada ${n} semanas ${isMasculine(days[0] ?? 'MO') ? 'no' : 'na'} ${names}`,
    monthly: (each, days) => `${each} ${days}`,
    yearly: (each, days, months) => `${each} ${days} de ${months}`,
    workdayOfMonth: (n) => `no ${nth(n, 'o')} dia útil`,
    weekdaysOfMonth: (days) => {
      const day = days[0]?.day ?? 'MO'
      const ending = isMasculine(day) ? 'o' : 'a'
      return `${ending === 'o' ? 'no' : 'na'} ${joined(days.map(({ n }) => nth(n, ending)))} ${WEEKDAYS[day]}`
    },
    daysOfMonth: (days) =>
      days.some((day) => day < 0)
        ? `no ${joined(days.map((day) => (day < 0 ? `${nth(day, 'o')} dia` : `dia ${day}`)))}`
        : `${days.length > 1 ? 'nos dias' : 'no dia'} ${joined(days.map(String))}`,
    at: (clocks) => at(clocks),
    between: (from, to) => `entre as ${from} e as ${to}`,
    onWorkdays: 'de segunda a sexta',
    onDays: (names, days) => `${isMasculine(days[0] ?? 'MO') ? 'todo' : 'toda'} ${names}`,
    inMonths: (months, isExcept) => `${isExcept ? 'exceto ' : ''}em ${months}`,
    times: (n) => `, ${counted(n, 'vez', 'vezes')}`,
    until: (date, clock) => (clock === null ? `até ${date}` : `até ${date} ${at(clock)}`),
  },
  period: {
    days: { [-1]: 'ontem', 0: 'hoje', 1: 'amanhã', 2: 'depois de amanhã' },
    weeks: { [-1]: 'na semana passada', 0: 'nesta semana', 1: 'na semana que vem' },
    onDate: (date) => `em ${date}`,
    partOf: (day, part) => `${day} ${PARTS[part]}`,
    fromClock: (day, clock) => `${day} a partir das ${clock}`,
    betweenClocks: (day, from, to) => `${day} entre as ${from} e as ${to}`,
    weekOf: (date) => `na semana de ${date}`,
    inMonth: (month, year) => `em ${month}${year === null ? '' : ` de ${year}`}`,
    bothDays: (first, last) => `em ${first} e ${last}`,
    range: (first, last) => `de ${first} a ${last}`,
    from: (date) => `a partir de ${date}`,
    until: (date) => `até ${date}`,
  },
})

const { describeInstant, describeSchedule } = describer

export function explain(problem: Problem, context: Context): string {
  switch (problem.kind) {
    case 'already-past': {
      const past = `Já passou: ${describeInstant(problem.at, context)}.`
      if (problem.offer === undefined) return `${past} Para quando deve ser então?`
      return `${past} Coloco para ${describeSchedule(problem.offer, context)}?`
    }
    case 'impossible-date':
      return `O dia “${problem.said}” não existe. Que dia você quer dizer, p. ex. “5 de junho”?`
    case 'impossible-time':
      return `“${problem.said}” não é uma hora que um relógio mostre. Que hora você quer dizer, p. ex. “17:30”?`
    case 'not-positive':
      return `“${problem.said}” não leva a nenhum momento à frente. Daqui a quanto tempo, p. ex. “em 10 minutos”?`
    case 'too-far':
      return `“${problem.said}” é mais longe do que posso prometer. Até cem anos, tudo bem.`
    case 'too-often':
      return `“${problem.said}” é mais vezes do que posso lembrar. No máximo uma vez por minuto, p. ex. “a cada 5 minutos”.`
    case 'never-happens':
      return `“${problem.said}” nunca acontece. Que dias ou que fim você quer dizer?`
    case 'unknown-zone':
      return `Não conheço o fuso horário “${problem.said}”. Uma cidade basta, p. ex. “São Paulo”.`
    case 'public-holidays': {
      const single =
        'Ainda não consigo pular feriados, só dias isolados, p. ex. “pula no natal” quando já estiver marcado.'
      if (problem.offer === undefined) return `${single} Quando deve chegar, feriados incluídos?`
      return `${single} Lembro você ${describeSchedule(problem.offer, context)}, feriados incluídos?`
    }
    case 'workday-step': {
      const days = `“${problem.said}” cai em dias diferentes a cada semana, e isso eu não sei contar.`
      if (problem.offer === undefined) return `${days} Que dias da semana você quer dizer?`
      return `${days} Coloco ${describeSchedule(problem.offer, context)}?`
    }
    case 'too-long':
      return `Essa mensagem tem ${problem.length} caracteres; eu leio até ${problem.limit}. Dá para encurtar?`
    case 'two-times':
      return `“${problem.first}” e “${problem.last}” são dois momentos, e um lembrete tem um. Diga em duas mensagens, ou me dê um só para as duas coisas.`
    case 'not-a-time':
      return problem.said === ''
        ? 'Não encontrei nenhum momento aí. Tente “amanhã às 9” ou “em 20 minutos”.'
        : `Não sei quando é “${problem.said}”. Tente “amanhã às 9” ou “em 20 minutos”.`
  }
}

export const about: AboutPages = {
  privacy: {
    title: 'Privacidade',
    paragraphs: [
      'Este bot guarda o que precisa para lembrar você: as palavras e horas dos seus lembretes, seu nome e identificador neste chat, seu fuso horário, idioma e outras configurações, e para onde escrever a você. Das mensagens que não marcam nada ele não guarda nada.',
      'Tudo fica com quem mantém este bot, em um só lugar, e não é entregue a mais ninguém. Um lembrete viaja pelo app em que você o pediu, sob os termos desse app. Os registros não contêm palavras nem nomes.',
      'Diga “exporta meus dados” para receber tudo, e “apaga tudo sobre mim” para que seja apagado na hora. Lembretes feitos ou cancelados se apagam sozinhos depois de um tempo.',
      'Com perguntas, fale com quem instalou o bot para você: seu administrador, ou a pessoa que o mantém.',
    ],
  },
  terms: {
    title: 'Termos de uso',
    paragraphs: [
      'Use o bot para lembretes, os seus e os que outros querem de você. Não o use para incomodar; quem recebe lembretes de alguém pode silenciar ou bloquear essa pessoa.',
      'O bot faz o possível para chegar na hora e diz quando se atrasa, mas não pode chegar enquanto ele, sua máquina ou seu app estão fora do ar. Não confie a ele sua saúde nem sua segurança.',
      'O programa é livre, sob a licença MIT e sem garantia. Quem mantém este bot pode ter também seus próprios termos.',
    ],
  },
}
