import { outside } from '../../say/time-words.js'
import type { Phrases } from '../../sentences.js'
import { counted, joined, quoted } from './sentences.js'

export const create: Phrases['create'] = {
  nameless: 'seu lembrete',
  set: (text) => `Vou lembrar você: ${text}`,
  forSomebody: (text, name) => `Vou lembrar ${name}: ${text}`,
  forEveryone: (text) => `Vou lembrar todos aqui: ${text}`,
  forPeople: (text, names) => `Vou lembrar ${joined(names.map((name) => `@${name}`))}: ${text}`,
  once: (when, relative) => `${when}, ${relative}.`,
  repeats: (rule, relative) => `${rule.charAt(0).toUpperCase()}${rule.slice(1)}, a primeira vez ${relative}.`,
  several: (count) => `Vou lembrar você de ${counted(count, 'coisa', 'coisas')}:`,
  leftOut: (text, why) => `Não marquei: ${text}. ${why}`,
  next: (times) => `Próximas vezes: ${times.join(' · ')}`,
  ratherAt: (when) => `Não, ${when}`,
  lead: (ahead, when) => `E ${ahead} antes: ${when}.`,
  ahead: (ahead, when) => `É para ${when}, ${ahead} antes.`,
  leadSkipped: (ahead) => `O aviso de ${ahead} antes já passou, então deixei de fora.`,
  again: (length) => `E de novo ${length} depois que você fizer.`,
  nag: (every, limit) => `Depois a cada ${every} até você dizer “feito”, no máximo ${counted(limit, 'vez', 'vezes')}.`,
}

/** What quiet time does to a reminder. */
export const held: Phrases['held'] = {
  quietHours: (asked, until) =>
    `Suas horas de silêncio incluem ${asked}, então chega ${until}. Diga “mesmo de noite” se quiser assim mesmo.`,
  dayOff: (asked, until) =>
    `É uma folga sua (${asked}), então chega ${until}. Diga “mesmo na folga” se quiser assim mesmo.`,
  quietHoursLater:
    'O que cai nas suas horas de silêncio espera até elas acabarem. Diga “mesmo de noite” se quiser assim mesmo.',
  daysOffLater:
    'O que cai nas suas folgas espera o próximo dia de trabalho. Diga “mesmo na folga” se quiser assim mesmo.',
  forSomebody: (name, asked, until) => `As horas de silêncio de ${name} incluem ${asked}, então chega ${until}.`,
}

const ONLY_THIS = 'Só desta vez'
const ALL = 'Todas'

export const ask: Phrases['ask'] = {
  it: 'isso',
  what: (hasTime) => (hasTime ? 'Do que devo lembrar você então?' : 'Do que devo lembrar você?'),
  whatAt: (when) => `Do que devo lembrar você (${when})?`,
  isAboutOther: (text) =>
    /^(?:(?:tamb[eé]m|de|novo|s[oó]|ambos|os|dois|tudo|isso|isto|em|vez|agora|n[aã]o)[\s,.]*)+$/i.test(text.trim()),
  isNothingSaid: (text) => /^(?:algo|alguma coisa|uma coisa|coisas)$/i.test(text.trim()),
  isTimeOnly: (answer, spans) =>
    /^(?:[\s,.;:!?…-]|(?<!\p{L})(?:eh+|hm+|ah|ok|beleza|por favor|a|às?|as|o|no|na|em|para|pra|pro|talvez|melhor|não|nao|sim|digo|então|entao|depois|e|desculpa|pode ser|bom|lá|la)(?!\p{L}))*$/iu.test(
      outside(answer, spans),
    ),
  asText: (answer) => answer.replace(/^(?:de que|que|de|do|da|para|pra|sobre)\s+(?=\S)/i, ''),
  when: (text) => `Quando devo lembrar você: ${text}?`,
  timeButtons: ['Em 1 hora', 'Amanhã de manhã', 'Segunda de manhã'],
  asRequest: (answer) => `me lembra de ${answer}`,
  asZone: (answer) => `meu fuso horário é ${answer}`,
  didYouMean: (time) => `Você quis dizer ${time}?`,
  whichPlace: (word, countries) => `${word} é usado em vários países. Você quer dizer ${joined(countries, 'ou')}?`,
  noTimeIn: (said) => `Não encontro nenhum momento em ${quoted(said)}.`,
  examples: 'Tente “amanhã às 9”, “em 20 minutos” ou “de segunda a sexta às 8:30”. “Deixa pra lá” e eu esqueço.',
  letGo: (text) =>
    text === null
      ? 'Então deixo, e nada muda. Diga de novo quando quiser.'
      : `Então deixo, e não marco nada. Diga “me lembra de ${text}” com uma hora quando quiser.`,
  dropIt: '“Deixa pra lá” e eu esqueço.',
  snoozeUntil: (name) => `Até quando adio ${quoted(name)}?`,
  snoozeButtons: ['Em 10 minutos', 'Em 1 hora', 'Hoje à noite', 'Amanhã de manhã', 'Segunda de manhã'],
  moveTo: (name) => `Para quando passo ${quoted(name)}?`,
  newText: (name) => `O que coloco no lugar de ${quoted(name)}?`,
  yesOrNo: 'Diga sim ou não, por favor.',
  scope: 'Ele se repete. Só desta vez ou todas?',
  onlyThis: ONLY_THIS,
  allOfThem: ALL,
  scopeAgain: 'Diga “só desta vez” ou “todas”, por favor.',
  scopeOf: (answer) => {
    if (
      /^\s*(?:(?:s[oó]|somente|apenas)(?!\p{L}).{0,40}|est[ae](?: vez)?|ess[ae](?: vez)?|a pr[oó]xima)\s*[.!]?$/iu.test(
        answer,
      )
    )
      return 'occurrence'
    return /^\s*(?:todas?(?: elas| as vezes)?|todos(?: eles)?|sempre|a s[eé]rie(?: toda)?)\s*[.!]?$/iu.test(answer)
      ? 'series'
      : null
  },
  zone: (zone, isGuess) =>
    isGuess
      ? `Seu app não me diz o seu fuso horário, então usei ${zone}. Onde você está? Uma cidade basta.`
      : `Seu fuso horário é ${zone}. Qual deve ser? Uma cidade basta.`,
  noZone: 'Não conheço esse lugar. Tente uma cidade maior perto de você, ou um fuso como “America/Sao_Paulo”.',
  left: (about) => {
    switch (about) {
      case 'create':
        return 'Certo, não marquei nada.'
      case 'cancel-all':
        return 'Certo, ficam todos.'
      case 'forget':
        return 'Certo, guardei tudo.'
      case 'zone':
        return 'Certo, deixamos assim.'
      default:
        return 'Certo, não mudei nada.'
    }
  },
}
