import type { Phrases } from '../../sentences.js'
import { joined } from './sentences.js'

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
