import type { Phrases } from '../../sentences.js'
import { counted, joined, quoted, reminders, times } from './sentences.js'

export const moment: Phrases['moment'] = (absolute, relative) => `${absolute}, ${relative}`

/** A date in Portuguese may end in a dot itself: "4 de dez." */
const ended = (words: string): string => (words.endsWith('.') ? words : `${words}.`)

type Filter = Parameters<Phrases['list']['empty']>[0]

const suffix = ({ period, contains }: Filter): string =>
  `${contains ? ` com ${quoted(contains)}` : ''}${period ? ` ${period}` : ''}`

export const list: Phrases['list'] = {
  heading: (filter, count) => {
    switch (filter.show) {
      case 'next':
        return 'A seguir:'
      case 'done':
        return `Você concluiu ${reminders(count)}${suffix(filter)}:`
      case 'overdue':
        return `${counted(count, 'lembrete espera por você', 'lembretes esperam por você')}${suffix(filter)}:`
      case 'repeating':
        return `${counted(count, 'lembrete que se repete', 'lembretes que se repetem')}${suffix(filter)}:`
      case 'failed':
        return `${reminders(count)} que não consegui entregar${suffix(filter)}:`
      default:
        return `${reminders(count)}${suffix(filter)}:`
    }
  },
  empty: (filter) => {
    switch (filter.show) {
      case 'next':
        return 'Não vem nada por aí.'
      case 'done':
        return filter.period
          ? `Você não concluiu nada${ended(suffix(filter))}`
          : `Você ainda não concluiu nada${ended(suffix(filter))} Eu guardo isso por 30 dias.`
      case 'overdue':
        return `Nada espera por você${ended(suffix(filter))} Muito bem.`
      case 'repeating':
        return `Nenhum lembrete se repete${ended(suffix(filter))} Tente “me lembra toda sexta às 16 de enviar o relatório”.`
      case 'failed':
        return `Nenhum lembrete falhou${ended(suffix(filter))}`
      default:
        return filter.period || filter.contains
          ? `Você não tem nenhum lembrete${ended(suffix(filter))}`
          : 'Nenhum lembrete. Tente “me lembra amanhã às 9 de ligar para a mãe”.'
    }
  },
  when: (name, facts) => `${name}: ${facts.join(' · ')}`,
  free: (period) => `Você está livre ${period}: não há nada marcado.`,
  unread: (words) => `Ainda não sei filtrar por ${quoted(words)}, então isto é sem esse filtro.`,
  nearest: (words) => `Nenhum lembrete bate exatamente com ${quoted(words)}. O mais parecido:`,
  row: (name, facts) => `${name} — ${facts.join(' · ')}`,
  once: (when, relative) => `${when} (${relative})`,
  repeats: (rule, next) => `↻ ${rule}, a próxima ${next}`,
  paused: (rule) => `↻ ${rule}, em pausa`,
  delayed: 'atrasado pelo canal, continuo tentando',
  overdue: (when) => `chegou ${when}, ainda não feito`,
  failed: (when) => `não pôde ser entregue ${when}`,
  done: (when) => `feito ${when}`,
  from: (name) => `de ${name}`,
  for: (name) => `para ${name}`,
  firesIn: (place) => `em ${place}`,
  firesElsewhere: (channel) => `em outro chat de ${channel}`,
  page: (from, to, count) => `${from}–${to} de ${count}. Diga “mais” ou “voltar”.`,
  noMore: 'Esses eram todos.',
  zone: (zone) => `As horas são de ${zone}.`,
}

export const target: Phrases['target'] = {
  nothing: 'Você não tem nenhum lembrete a que isso possa se referir.',
  noSuchNumber: (numbers, count) =>
    `Não há número ${joined(numbers.map(String), 'nem')} na sua lista; ela tem ${counted(count, 'item', 'itens')}.`,
  noSuchWords: (words) => `Nenhum lembrete seu tem ${quoted(words)}. Você tem:`,
  which: (count, example) => `${count} lembretes combinam. Qual? Diga, por exemplo, “${example}”:`,
}

export const agenda: Phrases['agenda'] = {
  name: 'Seu dia',
  heading: (day) => `Seu dia, ${day}:`,
  free: 'Nada planejado para hoje.',
  left: (names) => `Pendente de antes: ${joined(names)}`,
  row: (time, name) => `${time}  ${name}`,
}

export const delivery: Phrases['delivery'] = {
  reminder: (text) => `⏰ ${text}`,
  ahead: (text, relative, when) => `⏰ ${relative}: ${text} (${when})`,
  attention: (names) => joined(names.map((name) => `@${name}`)),
  everyone: 'Para todos',
  asked: (when) => `Você me pediu ${when}.`,
  from: (who, when) => `${who} me pediu ${when}.`,
  late: (length, when) => `Desculpe o atraso de ${length}: era para ${when}.`,
  missed: (count) => `Também era para ter chegado ${times(count)} antes, enquanto eu não conseguia alcançar você.`,
  heldSince: (when) => `Estava marcado para ${when}; fiquei em silêncio até agora.`,
  unanswered: (count) =>
    `Continua aberto da${count === 1 ? ' última vez' : `s últimas ${times(count)}`}; “Feito” vale para tudo.`,
  heldToo: (count) => `Também era para ter chegado ${times(count)} enquanto eu ficava em silêncio.`,
  nag: (number) => `Perguntando de novo (${number}). Diga “feito” e eu paro.`,
  typed: 'Diga “feito”, “adiar 10 minutos”, “adiar 1 hora” ou “amanhã”.',
  quote: (text, from) => (from ? `${from}: “${text}”` : `“${text}”`),
}
