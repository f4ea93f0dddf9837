import type { Phrases } from '../../sentences.js'
import { joined, quoted, reminders, times } from './sentences.js'

export const others: Phrases['others'] = {
  somebody: 'Alguém',
  someone: 'alguém',
  mentionThem: (name) => `Não sei quem é ${name} aqui. Mencione a pessoa com @, por favor.`,
  several: (name, count) => `Conheço ${count} pessoas chamadas ${name}. Qual delas? Use o nome completo.`,
  setForYou: (who, name, when) =>
    `${who} marcou um lembrete para você: ${name}, ${when}.\nVocê pode recusar, silenciar ${who} ou bloquear ${who}.`,
  joined: (who, name) => `${who ?? 'Você'} também: ${name}`,
  declined: (name) => `Recusado: ${name}`,
  toldDeclined: (who, name) => `${who} recusou ${quoted(name)}.`,
  nothingToDecline: 'Ninguém marcou um lembrete para você que ainda esteja aberto.',
  unknownSender: (name) => `${name} não marcou nenhum lembrete para você.`,
  noSenders: 'Ninguém marcou nenhum lembrete para você.',
  related: (relation, name, cancelled) => {
    switch (relation) {
      case 'mute':
        return `Os lembretes de ${name} ficam na sua lista e eu não os envio. Diga “reativa ${name}” para recebê-los de novo.`
      case 'unmute':
        return `Você volta a receber os lembretes de ${name}.`
      case 'block': {
        const ended =
          cancelled > 0 ? ` ${cancelled === 1 ? 'Acabou' : 'Acabaram'} ${reminders(cancelled)} dessa pessoa.` : ''
        return `${name} não pode mais marcar lembretes para você.${ended} Diga “desbloqueia ${name}” para permitir de novo.`
      }
      case 'unblock':
        return `${name} pode marcar lembretes para você de novo.`
    }
  },
}

export const messageAction: Phrases['messageAction'] = {
  title: 'Lembrar disto',
  when: 'Quando?',
  example: 'amanhã às 9',
  submit: 'Me lembra',
  untitled: 'a mensagem',
  talkFirst: 'Primeiro me diga oi num chat só nosso; depois posso lembrar você lá.',
  set: (name, when) => `Vou lembrar você: ${name}, ${when}.`,
}

/** Why nothing was changed, and what to do instead. */
export const refused: Phrases['refused'] = {
  notFound: 'Esse lembrete não existe mais, ou nunca foi seu. Diga “lista” para ver o que você tem.',
  notYours: (name) => `${quoted(name)} é de outra pessoa, então não mexi.`,
  alreadyDone: (name) => `${quoted(name)} já está feito.`,
  alreadyCancelled: (name) => `${quoted(name)} já está cancelado.`,
  alreadyPast: (when) => `Já passou: ${when}.`,
  neverHappens: 'Isso nunca acontece daqui para a frente. Tente outro momento.',
  limitReached: (what, limit) => {
    switch (what) {
      case 'reminders':
        return `Você tem ${reminders(limit)}, e é o máximo que posso guardar para uma pessoa. Cancele alguns e tente de novo.`
      case 'in-conversation':
        return `Há ${reminders(limit)} nesta conversa, e é o máximo que posso guardar em uma. Cancele alguns, ou marque os seus num chat só comigo.`
      case 'per-minute':
        return 'Foi muita coisa de uma vez. Me dê um minuto e tente de novo.'
      case 'per-day':
        return `Isso daria mais de ${times(limit)} por dia. Tente um intervalo maior.`
      case 'audience':
        return `Posso mencionar no máximo ${limit} pessoas em um lembrete.`
      case 'links':
        return `Posso ligar no máximo ${limit} chats. Diga “desvincula” num de que você não precisa mais.`
    }
  },
  blocked: (name) => `${name ?? 'Esta pessoa'} não quer lembretes seus, então não marquei nenhum.`,
  unreachable: (name) =>
    `Ainda não posso escrever para ${name ?? 'essa pessoa'}: ela precisa primeiro me dizer oi num chat só nosso.`,
  notRepeating: (name) => `${quoted(name)} chega só uma vez. Diga “muda para sexta” ou “cancela”.`,
  notPaused: (name) => `${quoted(name)} não está em pausa.`,
  cameSince: (name) => `${quoted(name)} já chegou desde então, por isso não enviei de novo.`,
  stillComes: (name) => `${quoted(name)} ainda vai chegar, então não há o que enviar de novo.`,
  unreadableRule: 'Não entendo como isso se repete. Diga com palavras, como “a cada duas terças às 9”.',
  alreadyThere: (name) => `${quoted(name)} já está na sua lista.`,
  alreadyIn: (name) => `Você já recebe ${quoted(name)}.`,
  yourOwn: (name) => `${quoted(name)} é seu. Diga “cancela” para tirá-lo.`,
  yourself: 'Essa pessoa é você.',
  nothingToUndo: 'Não há nada para desfazer: posso desfazer o que você fez aqui nos últimos dez minutos.',
  changedSince: (name) => `${quoted(name)} mudou desde então, por isso deixei como está.`,
  goneSince: 'Isso mudou desde então, por isso deixei como está.',
  oldButton: 'Esse botão não funciona mais. Diga com palavras o que você quer, eu vou entender.',
}

/** What is said when a turn broke, instead of an answer. */
export const trouble: Phrases['trouble'] = {
  storeAway:
    'Desculpe, agora não alcanço a minha memória, então não guardei nada disso. Diga de novo em um minuto; o que você marcou antes está a salvo.',
  partlyKept:
    'Desculpe, perdi o contato com a minha memória no meio disso. Uma parte ficou guardada: diga “mostra meus lembretes” em um minuto para ver como está.',
  questionLost:
    'Desculpe, agora não consigo guardar a minha pergunta, então não responda: diga em um minuto o que você quer, de uma vez.',
  broken: 'Desculpe, algo quebrou do meu lado. Diga de novo, ou diga “mostra meus lembretes” para ver o que guardei.',
}

/** Words that the bot puts into people's mouths: what its buttons type, and what it suggests to type. Must be understood. */
export const say: Phrases['say'] = {
  list: 'mostra meus lembretes',
  undo: 'desfazer',
  settings: 'mostra minhas configurações',
  clock24: 'usa o relógio de 24 horas',
  clock12: 'usa o relógio de 12 horas',
  quietHours: 'horas de silêncio das 22:00 às 7:00',
  quietHoursOff: 'sem horas de silêncio',
  quietDaysOff: 'silêncio nas folgas',
  quietDaysOffNot: 'avisa também nas folgas',
  cancel: (number) => `cancela ${number}`,
  done: (number) => `feito ${number}`,
  snooze: (number) => `adia ${number}`,
  edit: {
    time: (number) => `muda ${number} para as 10:00`,
    shifted: (number) => `atrasa ${number} uma hora`,
    text: (number) => `muda ${number} para ligar para o pai`,
    'left-out': (number) => `pula ${number} no natal`,
    'without-days': () => 'exceto aos domingos',
    calm: () => 'para de insistir',
    'skip-next': (number) => `pula ${number}`,
    paused: (number) => `pausa ${number}`,
    resumed: (number) => `retoma ${number}`,
    chat: (number) => `envia ${number} para o Telegram`,
  },
}

export const longWork: Phrases['longWork'] = {
  begun: (kind, name = '') => {
    switch (kind) {
      case 'import':
        return `Estou lendo ${quoted(name)}. Tem muita coisa, então escrevo para você quando terminar.`
      case 'export':
        return 'Estou juntando seus lembretes. São muitos, então escrevo para você quando terminar.'
      case 'forget':
        return 'Estou apagando tudo o que sei sobre você. Escrevo quando não restar nada.'
      case 'change':
        return 'Estou cuidando disso. São muitos lembretes, então escrevo para você quando terminar.'
    }
  },
  cutOff: (kind, name = '') => {
    switch (kind) {
      case 'import':
        return `Fui reiniciado enquanto lia ${quoted(name)}. Envie de novo, por favor; nada chega duas vezes.`
      case 'export':
        return 'Fui reiniciado antes de o seu arquivo ficar pronto. Diga “exporta meus lembretes” de novo, por favor.'
      case 'change':
        return 'Fui reiniciado no meio da sua última mudança. Diga “lista” para ver como ficou.'
    }
  },
}

/** What is said of one person's several chats. */
export const chats: Phrases['chats'] = {
  code: (code, others) =>
    [
      'Diga isto no seu outro chat comigo, em até dez minutos:',
      `vincula ${code}`,
      'Então os dois viram uma lista só. Não diga o código a mais ninguém: quem o disser vê seus lembretes.',
      ...(others.length > 0 ? [`Já vinculado a este chat: ${joined(others)}.`] : []),
    ].join('\n'),
  alone: 'Outros leem aqui. Diga “vincula” num chat só comigo, e lá eu dou um código.',
  codeSeen:
    'Outros podem ler esse código aqui, então ele não vale mais. Diga “vincula” num chat só comigo para ter outro.',
  linked: (others) =>
    `Este chat e ${joined(others)} agora são uma lista só. Cada lembrete chega onde foi marcado; com “me lembra no ${others[0]} …” ou “envia 2 para ${others[0]}” ele chega lá. “Desvincula” separa os dois.\nFuso horário, horas de silêncio e outras configurações valem em todos.`,
  toldLinked: (chat) =>
    `Este chat e ${chat} agora são uma lista só, porque o código foi dito lá. Se não foi você, diga “desvincula” agora mesmo.`,
  noSuchCode: 'Esse código não é meu, ou tem mais de dez minutos. Diga “vincula” no seu outro chat para ter outro.',
  ownCode: 'Esse é o código deste mesmo chat. Diga no seu outro chat comigo.',
  tooMany: (when) => `Foram códigos demais que não serviram. Tente de novo ${when}.`,
  parted: (others) => `Separados: este chat volta a ter a própria lista, e ${joined(others)} também.`,
  toldParted: (chat) => `Separados: ${chat} volta a ter a própria lista.`,
  notLinked: 'Este chat não está vinculado a outro. Diga “vincula” para ter um código, e diga-o no seu outro chat.',
  noSuchChat: (chat) => `Não conheço nenhum chat seu no ${chat}. Diga aqui “vincula”, e lá o código que eu der.`,
  sent: (names, chat) =>
    `A partir de agora ${names.length === 1 ? 'isto chega' : 'estes chegam'} no ${chat}: ${joined(names)}`,
  sentHere: (names) => `A partir de agora ${names.length === 1 ? 'isto chega' : 'estes chegam'} aqui: ${joined(names)}`,
  on: (chat) => `no ${chat}`,
  setThere: (name, chat) => `Vou lembrar você no ${chat}: ${name}`,
  diverted: (chat) => `O ${chat} não aceitou isto de mim, então chega aqui.`,
  othersKeep: (others) =>
    `${joined(others)} ${others.length === 1 ? 'mantém os seus' : 'mantêm os seus'}; diga lá também.`,
}
