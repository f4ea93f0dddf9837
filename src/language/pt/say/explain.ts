import type { Context } from '../../intent.js'
import type { Problem } from '../../time-reading.js'
import { describer } from './describe.js'

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
