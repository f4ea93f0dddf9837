import type { Phrases } from '../../sentences.js'
import { quoted } from './sentences.js'

export const welcome: Phrases['welcome'] = {
  defaultName: 'Bot de lembretes',
  personal: [
    'Olá, eu lembro você das coisas. Diga o quê e quando, com as suas palavras:',
    '“me lembra amanhã às 9 de ligar para a mãe” ou “me lembra toda sexta às 16 de enviar o relatório”.',
    'Eu mostro o que entendi, e você sempre pode dizer “desfazer”.',
  ],
  group: (name) => [
    'Olá a todos, eu lembro vocês das coisas, aqui ou num chat só nosso.',
    `Mencionem: “@${name} lembra a gente toda segunda às 10 de planejar a semana”.`,
    'Só leio o que é dirigido a mim.',
  ],
  taps: ['Me lembra em 10 minutos de me alongar', 'O que vem a seguir?', 'Ajuda'],
}

const topics: Phrases['help']['topics'] = {
  times: [
    'Diga a hora como diria a uma pessoa:',
    '“em 20 minutos”, “amanhã às 9”, “sexta à noite”, “no dia 3 de março às 14:30”, “daqui a 2 semanas”.',
    'Uma data sozinha são as 9:00; mude com “uma data significa 8:00”.',
  ],
  repeats: [
    '“todo dia às 8”, “a cada duas terças às 10”, “de segunda a sexta às 8:30”, “na última sexta de cada mês”.',
    '“pula a próxima”, “pausa 2 até segunda”, “retoma 2”.',
    '“me lembra às 21 de tomar o remédio a cada 10 minutos até eu dizer feito” pergunta de novo e de novo.',
  ],
  list: [
    '“lista”, “hoje”, “esta semana”, “os que se repetem”, “pendentes”, “o que eu fiz esta semana”, “busca dentista”.',
    'Os números valem até a próxima lista: “cancela 2 e 4”, “feito 1”, “muda 3 para sexta”.',
  ],
  snooze: ['Quando chega um: “feito”, “adia 25 minutos”, “até segunda às 9”, “em uma hora”, “mais tarde”.'],
  edit: [
    '“muda 2 para sexta às 10”, “muda 2 para ligar para o pai”, “faz todo dia”.',
    '“desfazer” desfaz sua última mudança durante dez minutos.',
  ],
  others: [
    'Em um grupo: “lembra a gente …”, “lembra a @ana …”, “lembra todo mundo …”.',
    'No nosso chat: “lembra a @ana amanhã às 9 de enviar os slides”, depois que a Ana já falou comigo.',
    '“vincula” faz deste chat e de outro seu uma lista só: “me lembra no Telegram …”, “envia 2 para o Slack”, “desvincula”.',
    'Se alguém lembra você demais: “recusar”, “silencia a Ana”, “bloqueia a Ana”.',
  ],
  settings: [
    '“mostra minhas configurações”, “meu fuso horário é Lisboa”, “usa o relógio de 24 horas”.',
    '“horas de silêncio das 22:00 às 7:00”: o que cai no meio espera. Com “mesmo de noite” um lembrete chega assim mesmo.',
    '“trabalho de segunda a quinta” dá os dias de “todo dia útil”; “silêncio nas folgas” guarda o que cai nos outros.',
    '“frases curtas não”: então “comprar leite às 5” sozinho não marca nada.',
    '“de manhã significa 8:00”, “uma data significa 8:00”, “fala inglês”.',
  ],
  data: [
    '“exporta meus lembretes” dá a você um arquivo de calendário e JSON. Envie um arquivo .ics para trazer lembretes.',
    '“apaga tudo sobre mim” faz exatamente isso, depois de perguntar uma vez.',
  ],
}

export const help: Phrases['help'] = {
  overview: [
    'Diga o quê e quando: “me lembra amanhã às 9 de ligar para a mãe”, “me lembra toda sexta às 16 de enviar o relatório”.',
    'Depois: “lista”, “cancela 2”, “adia 1 hora”, “muda 2 para sexta”, “desfazer”.',
    'Para saber mais: “ajuda horas”, “ajuda repetir”, “ajuda lista”, “ajuda adiar”, “ajuda mudar”, “ajuda grupos”, “ajuda configurações”, “ajuda dados”.',
  ],
  taps: ['Mostra meus lembretes', 'Ajuda horas', 'Mostra minhas configurações'],
  topics,
}

export const unknown: Phrases['unknown'] = {
  create: (text) => `Não sei bem o que fazer com isso. Lembro você: ${text}?`,
  asMention: (text) => {
    const named =
      /^(?:por favor,? )?(?:lembra|lembre|avisa|avise) (?:[ao] |pr[ao] )?(?!(?:me|mim|todos|todo|gente|eu|de|que)(?!\p{L}))(\p{L}[\p{L}'-]*)\s/iu.exec(
        text,
      )
    return named ? text.replace(named[1] as string, `@${named[1]}`) : null
  },
  orCreate: (text) => `Ou lembro você: ${text}?`,
  meant: (words) => `Não sei bem o que fazer com isso. Você quis dizer ${quoted(words)}?`,
  createButton: 'Me lembra disso',
  list: 'Quer ver seus lembretes? Diga “lista”.',
  cancel: 'Qual devo cancelar? Diga “lista”, depois “cancela 2”.',
  snooze: 'Qual devo adiar, e até quando? Por exemplo “adia 2 até amanhã”.',
  edit: 'Qual devo mudar, e para quê? Por exemplo “muda 2 para sexta às 10” ou “muda 2 para ligar para o pai”.',
  settings: 'É sobre suas configurações? Diga “mostra minhas configurações”.',
  nothing:
    'Não entendi. Posso lembrar você: diga o quê e quando, por exemplo “me lembra amanhã às 9 de ligar para a mãe”.',
  chatter: 'Para isso não marco nada. Diga o quê e quando, e eu lembro você.',
  timeAlone: 'Para que é essa hora? Diga, por exemplo, “me lembra às 17 de regar as plantas”.',
  nothingToLeave:
    'Não perguntei nada agora. Para cancelar um lembrete diga “cancela 2” ou “cancela isso”; “lista” mostra os números.',
  declined: 'Certo, então não.',
  fine: 'Bom, fica assim.',
  noQuestion: 'Não perguntei nada agora. Diga “ajuda” para ver o que sei fazer.',
  questionOver: 'Essa pergunta já passou; nada mudou.',
}

export const social: Phrases['social'] = {
  hello: (name) => `Olá${name ? `, ${name}` : ''}! Do que devo lembrar você?`,
  thanks: () => 'De nada.',
  goodbye: () => 'Até logo, eu fico de olho no relógio.',
  'how-are-you': () => 'Tudo bem, obrigado, e pontual. Do que devo lembrar você?',
  ok: () => '👍',
}

/** Commands that a chat client shows in a menu, e.g. Telegram's: what each does, and what it says in words. */
export const menu: Phrases['menu'] = {
  remind: {
    about: 'Marcar um lembrete: /remind amanhã às 9 ligar para a mãe',
    words: (rest) => `me lembra ${rest}`.trim(),
  },
  list: { about: 'O que vem', words: (rest) => `lista ${rest}`.trim() },
  about: {
    about: 'Responda a uma mensagem com isto, para ser lembrado dela',
    words: (rest) => `me lembra disso ${rest}`.trim(),
  },
  help: { about: 'O que sei fazer', words: (rest) => `ajuda ${rest}`.trim() },
}

export const clockNow: Phrases['clockNow'] = (time, day) => `${/^0?1:/.test(time) ? 'É' : 'São'} ${time}, ${day}.`
