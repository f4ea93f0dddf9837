import type { Phrases } from '../../sentences.js'
import { counted, joined, quoted, reminders } from './sentences.js'

const yours = (count: number): string =>
  count === 1 ? 'Aqui está seu único lembrete' : `Aqui estão seus ${reminders(count)}`

const events = (count: number): string => counted(count, 'evento', 'eventos')

export const data: Phrases['data'] = {
  forgetFirst: 'Apago tudo o que sei sobre você: lembretes, histórico e configurações? Não dá para desfazer.',
  forgotten: 'Pronto. Já não sei nada sobre você.',
  exported: (count) => `${yours(count)}: um arquivo de calendário para qualquer app de calendário, e JSON.`,
  exportAlone: 'Outros leem aqui. Diga “exporta meus lembretes” num chat só comigo, e eu os entrego lá.',
  written: (name, from, to, count, parts) =>
    `Aqui não posso enviar arquivos, então isto é ${name} como texto${parts > 1 ? `, em ${parts} mensagens` : ''}: ${count > to || from > 1 ? `${from}–${to} de ` : ''}${reminders(count)}. Copie para um arquivo com esse nome.`,
  offered: (count) =>
    `${yours(count)}, para qualquer app de calendário e como JSON. Permita os que quiser e eu os coloco no seu OneDrive.`,
  fileOf: {
    calendar: 'Seus lembretes para qualquer app de calendário',
    json: 'Seus lembretes e configurações, como JSON',
  },
  put: 'Aí está:',
  notPut: 'O Teams não aceitou o arquivo. Diga “exporta meus lembretes” de novo, por favor.',
  fileDeclined: 'Certo, não coloquei nada lá.',
  nothingToExport: 'Você não tem lembretes para exportar.',
  link: (address) =>
    `Seu link de calendário: ${address}\nAdicione no Outlook, Google ou Apple Calendar como calendário da internet. Quem o tiver vê seus lembretes; diga “novo link de calendário” e este deixa de funcionar.`,
  newLink: (address) =>
    `Seu novo link de calendário: ${address}\nO anterior não funciona mais, então troque no seu calendário.`,
  linkAlone: 'Outros leem aqui. Diga “meu link de calendário” num chat só comigo, e eu digo lá.',
  noLink:
    'Programas de calendário não chegam até mim: quem cuida de mim não me deu um endereço na web (PUBLIC_URL). Diga “exporta meus lembretes” para ter um arquivo de calendário.',
  howToImport: 'Envie aqui um arquivo de calendário .ics, e eu marco um lembrete para cada evento que ainda vem.',
  imported: ({ created, changed, ended, unchanged }) => {
    const named = (count: number, isFirst: boolean) => (isFirst ? reminders(count) : `${count}`)
    const done = [
      ...(created > 0 ? [`marquei ${reminders(created)}`] : []),
      ...(changed > 0 ? [`mudei ${named(changed, created === 0)}`] : []),
      ...(ended > 0 ? [`tirei ${named(ended, created + changed === 0)}`] : []),
    ]
    const same = `${events(unchanged)} ${unchanged === 1 ? 'continua' : 'continuam'} como antes`
    if (done.length === 0) return `Seu arquivo de calendário não traz nada novo: ${same}.`
    return `Do seu arquivo de calendário ${joined(done)}.${unchanged > 0 ? ` ${same}.` : ''}`
  },
  leftOut: (count) => `Deixei de fora ${events(count)}:`,
  leftOutFor: (names, count, why) =>
    `- ${joined([...names.map(quoted), ...(count > names.length ? [`mais ${count - names.length}`] : [])])}: ${why}`,
  untitled: 'um evento sem título',
  whyLeftOut: {
    over: 'já passou',
    cancelled: 'cancelado',
    done: 'feito',
    older: 'mais antigo do que o que tenho',
    'no-time': 'sem data',
    'unreadable-time': 'a data não existe, ou não consigo ler',
    'unreadable-rule': 'se repete de um jeito que não entendo',
    'unknown-zone': (name) => `num fuso horário que não conheço (${name})`,
    untitled: 'não diz o que é',
    'cut-off': 'o arquivo termina no meio dele',
    'no-event': 'uma nota ou uma resposta, não um evento',
    'too-often': 'viria mais de uma vez por minuto',
    'too-much': 'datas demais para guardar',
  },
  tooCostly: (name) =>
    `${quoted(name)} é demais para mim de uma vez, então não marquei nada dele. Exporte um período mais curto e envie, por favor.`,
  busyReading: 'Ainda estou ocupado com arquivos de calendário. Envie este de novo em um minuto, por favor.',
  importedNothing: 'Esse arquivo de calendário não tem nenhum evento que ainda venha, então não marquei nada.',
  broken: (name) =>
    `Não consegui ler ${quoted(name)} como arquivo de calendário. Exporte de novo como .ics e envie outra vez, por favor.`,
  notFetched: (name) => `Não consegui buscar ${quoted(name)} no seu app. Envie de novo, por favor.`,
  otherFile: (name) => `Só leio arquivos de calendário (.ics), e ${quoted(name)} não é um.`,
}

export const failures: Phrases['failures'] = {
  heading: (count) => (count === 1 ? 'Um lembrete não chegou até você:' : `${reminders(count)} não chegaram até você:`),
  missed: (count) =>
    count === 1
      ? 'Enquanto eu não estava aqui, um lembrete se perdeu:'
      : `Enquanto eu não estava aqui, ${reminders(count)} se perderam:`,
  line: (name, when, why) => `${quoted(name)}, ${when}: ${why}`,
  why: (code) => {
    switch (code) {
      case 'bot-removed':
        return 'eu tinha sido removido desse chat.'
      case 'expired':
        return 'o canal não aceitou por tempo demais.'
      case 'blocked':
        return 'você bloqueou quem o marcou.'
      default:
        return 'o chat não aceita mais mensagens minhas.'
    }
  },
  sendOne: (name) => `Enviar de novo: ${name.length > 24 ? `${name.slice(0, 23)}…` : name}`,
  sentAgain: (names) => `A caminho: ${joined(names)}`,
}
