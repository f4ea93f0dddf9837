import type { Phrases } from '../../sentences.js'
import { counted, joined, quoted, reminders } from './sentences.js'

export const buttons: Phrases['buttons'] = {
  undo: 'Desfazer',
  changeTime: 'Mudar a hora',
  changeText: 'Mudar o texto',
  done: 'Feito',
  snooze10: 'Em 10 min',
  snoozeHour: 'Em 1 h',
  snoozeTomorrow: 'Amanhã',
  snoozeChoose: 'Escolher hora',
  cancel: 'Cancelar',
  resume: 'Retomar',
  sendAgain: 'Enviar de novo',
  join: 'Eu também',
  decline: 'Recusar',
  mute: 'Silenciar',
  block: 'Bloquear',
  more: 'Mais',
  back: 'Voltar',
  all: 'Ver todos',
  yes: 'Sim',
  no: 'Não',
  changeZone: 'Mudar fuso horário',
  follow: 'Usar a nova hora',
  moveTo: (zone) => `Passar para ${zone}`,
  clock12: 'Relógio de 12 horas',
  clock24: 'Relógio de 24 horas',
  quietHours: (from, to) => `Silêncio ${from}–${to}`,
  quietHoursOff: 'Sem horas de silêncio',
  quietDaysOff: 'Silêncio nas folgas',
  quietDaysOffNot: 'Avisar nas folgas',
  asJson: 'Como JSON',
  evenAtNight: 'Mesmo de noite',
  evenOnDayOff: 'Mesmo na folga',
}

/** "comprar", "ligar": what is to be done with something. */
const isTask = (word: string): boolean => /^\p{L}{2,}(?:ar|er|ir|or|ôr)$/iu.test(word)

const SHOWN = 10

export const cancel: Phrases['cancel'] = {
  seriesGoOn: 'O que se repete continua depois como de costume.',
  all: (count) => (count === 1 ? 'Cancelo seu único lembrete?' : `Cancelo seus ${count} lembretes?`),
  messageGone: (name, when) => `Você apagou sua mensagem. Tiro também ${quoted(name)}? Chega ${when}.`,
  these: (names) => {
    if (names.length > SHOWN)
      return `Cancelo os ${names.length}: ${names.slice(0, SHOWN).join(', ')} e mais ${names.length - SHOWN}?`
    return names.length === 2 ? `Cancelo os dois: ${joined(names)}?` : `Cancelo os ${names.length}: ${joined(names)}?`
  },
  done: (names) => {
    if (names.length === 1) return `Cancelado: ${names[0]}`
    return names.length <= SHOWN ? `Cancelados: ${joined(names)}` : `Cancelei ${reminders(names.length)}.`
  },
  told: (who, name) => `${who} cancelou o lembrete ${quoted(name)}.`,
}

export const done: Phrases['done'] = {
  said: (name) => `Feito: ${name} ✓`,
  several: (names) => (names.length <= SHOWN ? `Feitos: ${joined(names)} ✓` : `Feitos: ${reminders(names.length)} ✓`),
  by: (who, name) => `Feito por ${who}: ${name} ✓`,
  next: (when) => `Volta ${when}.`,
  already: (name, when) => `Esse já está feito. ${quoted(name)} volta ${when}.`,
  seriesOver: 'Era a última vez.',
  noneOpen: 'Agora não há nada esperando por você.',
  maybe: 'Muito bem! Isso conclui algum lembrete seu?',
  ofNone: 'Obrigado por me contar. Nenhum lembrete seu é sobre isso, então nada muda.',
  told: (who, name) => `${who} concluiu ${quoted(name)}.`,
}

export const snooze: Phrases['snooze'] = {
  until: (name, when) => `Adiado, ${when}: ${name}`,
  several: (names, when) =>
    names.length <= SHOWN ? `Adiados, ${when}: ${joined(names)}` : `Adiei ${reminders(names.length)}: ${when}.`,
  by: (who, name, when) => `${who} adiou, ${when}: ${name}`,
  nothingCame: 'Não chegou nada que se possa adiar.',
  notCome: (name, when) =>
    `${quoted(name)} ainda não chegou, então não há o que adiar: chega ${when}. Para mudar, diga “muda para …”.`,
  othersStay: (when) => `Os outros dias ficam: ${when}.`,
  seriesStays: 'Só esta vez muda; as outras chegam como sempre.',
  already: (name, when) => `Já estava mudado: ${name} chega ${when}.`,
  told: (who, name, when) => `${who} adiou ${quoted(name)}: ${when}.`,
}

export const edit: Phrases['edit'] = {
  moved: (name) => `Mudado: ${name}`,
  changed: (name) => `Alterado: ${name}`,
  movedSeveral: (count) => `Mudei ${reminders(count)}:`,
  further: (count) => `e mais ${count}`,
  movedOne: (name, when) => `${name}: ${when}`,
  notMoved: (name) => `${quoted(name)} fica como está: essa hora não serve para ele.`,
  stillComes: (name, when) => `${quoted(name)} chega ${when}.`,
  onlyAt: (name, when) => `Não há mais avisos antes. ${quoted(name)} chega ${when}.`,
  noLeads: (name, when) => `Não há avisos antes: ${quoted(name)} chega só ${when}.`,
  asMessageSays: 'Mudado, como diz agora a sua mensagem.',
  messageUnclear: (name, when) =>
    `Não entendo o quando da sua mensagem editada, então ${quoted(name)} continua chegando ${when}.`,
  whatIsWrong: (name, when) =>
    `O que está errado em ${quoted(name)}, ${when}? Diga a hora certa ou as palavras certas.`,
  nothingToCorrect: 'Não marquei nem mudei nada agora a que isso possa se referir. Diga “lista” para ver o que há.',
  insteadOf: (was, text) => {
    const [, verb = '', object] = /^(\S+) (.+)$/s.exec(was) ?? []
    return object !== undefined && isTask(verb) && !isTask(text.split(/\s+/)[0] ?? '') ? `${verb} ${text}` : text
  },
  together: (was, text) => `${was} e ${text}`,
  renamed: (from, to) => `Troquei ${quoted(from)} por ${quoted(to)}.`,
  stillAt: (when) => `O horário não muda: ${when}.`,
  calm: (name, when) => `Vai chegar uma vez e não vou insistir: ${name}, ${when}.`,
  calmFired: (name) => `Paro de insistir: ${name}. Fica aberto até você dizer “feito”.`,
  leftOut: (names, when) => `Fora ${when}: ${joined(names)}`,
  cannotDropDays: 'Só posso tirar dias da semana do que chega todo dia ou em dias da semana.',
  nothingThen: (when) => `Disso não chega nada ${when}.`,
  held: (names, when) =>
    names.length > SHOWN
      ? `Silêncio até ${when}: ${reminders(names.length)} à espera.`
      : `Silêncio até ${when}: ${joined(names)}`,
  nothingBefore: (when) => `Até ${when} não chega nada.`,
  repeatsNoMore: 'Não se repete mais.',
  skipped: (name, when) => `Vou pular ${when}: ${name}`,
  nextIs: (when) => `Próxima: ${when}.`,
  over: 'Era a última vez, então acabou.',
  manyPaused: (count) => `Em pausa até você dizer “retoma”: ${reminders(count)}`,
  manyResumed: (count) => `${count === 1 ? 'Volta' : 'Voltam'} ${reminders(count)}.`,
  asTheyAre: (count) =>
    `${count} ${count === 1 ? 'fica como está' : 'ficam como estão'}: só o que se repete pode ser pausado e retomado.`,
  stillPaused: (name) => `${quoted(name)} está em pausa e não mudei nada. Diga “retoma” e volta a chegar.`,
  paused: (name) => `Em pausa até você dizer “retoma”: ${name}`,
  pausedUntil: (name, when) => `Em pausa: ${name}. Volta ${when}.`,
  resumed: (name) => `Continua: ${name}`,
  toldMoved: (who, name, when) => `${who} mudou ${quoted(name)}: ${when}.`,
  toldRenamed: (who, from, to) => `${who} mudou ${quoted(from)} para ${quoted(to)}.`,
}

/** What was done, as it is said behind a name. */
const DONE = {
  create: 'criado',
  cancel: 'cancelado',
  edit: 'alterado',
  snooze: 'adiado',
  done: 'concluído',
  settings: 'configurações',
  import: 'importado',
}

export const undo: Phrases['undo'] = {
  done: 'Desfeito.',
  settings: 'Suas configurações estão como antes.',
  create: (name) => `Desfeito, não vou lembrar você: ${name}`,
  createdMany: (names) => `Desfeito, não vou lembrar você de nada disso: ${joined(names)}`,
  import: (count, others) =>
    `Desfeito, ${count === 1 ? 'o lembrete importado saiu' : `os ${counted(count, 'lembrete importado', 'lembretes importados')} saíram`}${others === 0 ? '' : others === 1 ? ', e outro está como antes' : `, e outros ${others} estão como antes`}.`,
  several: (names) =>
    names.length <= SHOWN
      ? `Desfeito, tudo como antes: ${joined(names)}`
      : `Desfeito, ${reminders(names.length)} ${names.length === 1 ? 'está' : 'estão'} como antes.`,
  one: (name, when) => `Desfeito: ${name} chega ${when}.`,
  back: (name) => `Desfeito: ${name}`,
  notThatOne: 'Essa mudança já não é a última. Diga “desfazer” para desfazer a última.',
  older: (deed, names) =>
    `Sua última mensagem não mudou nada. A mudança anterior: ${names.length === 0 ? DONE[deed] : `${names.length > SHOWN ? reminders(names.length) : joined(names)} (${DONE[deed]})`}. Diga “desfazer” de novo para desfazê-la.`,
}
