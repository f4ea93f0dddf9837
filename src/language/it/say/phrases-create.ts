import { outside } from '../../say/time-words.js'
import type { Phrases } from '../../sentences.js'
import { counted, joined, quoted, to } from './sentences.js'

export const create: Phrases['create'] = {
  nameless: 'il tuo promemoria',
  set: (text) => `Te lo ricorderò: ${text}`,
  forSomebody: (text, name) => `Lo ricorderò ${to(name)}: ${text}`,
  forEveryone: (text) => `Lo ricorderò a tutti qui: ${text}`,
  forPeople: (text, names) => `Lo ricorderò ${to(joined(names.map((name) => `@${name}`)))}: ${text}`,
  once: (when, relative) => `${when}, ${relative}.`,
  repeats: (rule, relative) => `${rule.charAt(0).toUpperCase()}${rule.slice(1)}, la prima volta ${relative}.`,
  several: (count) => `Ti ricorderò ${counted(count, 'cosa', 'cose')}:`,
  leftOut: (text, why) => `Non impostato: ${text}. ${why}`,
  next: (times) => `Prossime volte: ${times.join(' · ')}`,
  ratherAt: (when) => `No, ${when}`,
  lead: (ahead, when) => `E anche ${ahead} prima, ${when}.`,
  ahead: (ahead, when) => `È per ${when}, ${ahead} prima.`,
  leadSkipped: (ahead) => `${ahead} prima è già passato, quindi l’ho lasciato fuori.`,
  again: (length) => `E di nuovo ${length} dopo che l’avrai fatto.`,
  nag: (every, limit) =>
    `Poi ogni ${every.replace(/^1 /, '')} finché non dici «fatto», ${counted(limit, 'volta', 'volte')} al massimo.`,
}

/** What quiet time does to a reminder. */
export const held: Phrases['held'] = {
  quietHours: (asked, until) =>
    `Le tue ore di silenzio comprendono ${asked}, quindi arriva ${until}. Di’ «anche di notte» per riceverlo comunque.`,
  dayOff: (asked, until) =>
    `È un tuo giorno libero (${asked}), quindi arriva ${until}. Di’ «anche nei giorni liberi» per riceverlo comunque.`,
  quietHoursLater:
    'Ciò che cade nelle tue ore di silenzio ne aspetta la fine. Di’ «anche di notte» per riceverlo comunque.',
  daysOffLater:
    'Ciò che cade nei tuoi giorni liberi aspetta il prossimo giorno di lavoro. Di’ «anche nei giorni liberi» per riceverlo comunque.',
  forSomebody: (name, asked, until) => `Le ore di silenzio di ${name} comprendono ${asked}, quindi arriva ${until}.`,
}

const ONLY_THIS = 'Solo questo'
const ALL = 'Tutti'

export const ask: Phrases['ask'] = {
  it: 'questo promemoria',
  what: (hasTime) => (hasTime ? 'Che cosa devo ricordarti in quel momento?' : 'Che cosa devo ricordarti?'),
  whatAt: (when) => `Che cosa devo ricordarti, ${when}?`,
  isAboutOther: (text) =>
    /^(?:(?:anche|ancora|solo|soltanto|entrambi|tutto|questo|quello|invece|piuttosto|adesso|non)[\s,.]*)+$/i.test(
      text.trim(),
    ),
  isNothingSaid: (text) => /^(?:(?:una? )?(?:cosa|roba)|qualcosa|qualche cosa|una certa cosa)$/i.test(text.trim()),
  isTimeOnly: (answer, spans) =>
    /^(?:[\s,.;:!?…-]|(?<![\p{L}])(?:ehm|eh|beh|boh|ok|sì|si|per favore|per|alle|a|il|la|verso|forse|magari|meglio|anzi|diciamo|facciamo|no|e|allora|volevo dire|scusa|mettilo)(?![\p{L}]))*$/iu.test(
      outside(answer, spans),
    ),
  asText: (answer) => answer.replace(/^(?:di |per |che devo |che bisogna |che |devo )(?=\S)/i, ''),
  when: (text) => `Quando te lo devo ricordare: ${text}?`,
  timeButtons: ['Tra 1 ora', 'Domani mattina', 'Lunedì mattina'],
  asRequest: (answer) => `ricordami di ${answer}`,
  asZone: (answer) => `il mio fuso orario è ${answer}`,
  didYouMean: (time) => `Intendevi ${time}?`,
  whichPlace: (word, countries) => `${word} si usa in più paesi. Intendi ${joined(countries, 'o')}?`,
  noTimeIn: (said) => `Non ho trovato un momento in ${quoted(said)}.`,
  examples:
    'Prova «domani alle 9», «tra 20 minuti» o «nei giorni feriali alle 8:30». «Lascia stare» lo lascia perdere.',
  letGo: (text) =>
    text === null
      ? 'Allora lascio stare, e non cambia niente. Dimmelo di nuovo quando vuoi.'
      : `Allora lascio stare, e non imposto niente. Di’ «ricordami: ${text}» con un momento quando vuoi.`,
  dropIt: '«Lascia stare» lo lascia perdere.',
  snoozeUntil: (name) => `Fino a quando devo rimandare ${quoted(name)}?`,
  snoozeButtons: ['Tra 10 minuti', 'Tra 1 ora', 'Stasera', 'Domani mattina', 'Lunedì mattina'],
  moveTo: (name) => `Quando deve arrivare invece ${quoted(name)}?`,
  newText: (name) => `Che cosa deve dire invece ${quoted(name)}?`,
  yesOrNo: 'Rispondi sì o no, per favore.',
  scope: 'Si ripete. Solo questo, o tutti?',
  onlyThis: ONLY_THIS,
  allOfThem: ALL,
  scopeAgain: 'Di’ «solo questo» o «tutti», per favore.',
  scopeOf: (answer) => {
    const said = answer.trim().replace(/[.!]$/, '')
    if (
      /^(?:(?:solo|soltanto|unicamente)(?: .*)?|questo(?: qui)?|questa(?: volta)?|il prossimo|per questa volta)$/i.test(
        said,
      )
    )
      return 'occurrence'
    return /^(?:tutti|tutte|tutto|tutta la serie|la serie(?: intera)?|tutti e due|ogni volta)(?: .*)?$/i.test(said)
      ? 'series'
      : null
  },
  zone: (zone, isGuess) =>
    isGuess
      ? `La tua app non mi dice il fuso orario, quindi ho preso ${zone}. Dove sei? Basta una città.`
      : `Il tuo fuso orario è ${zone}. Quale vuoi? Basta una città.`,
  noZone: 'Non conosco quel posto. Prova una città più grande lì vicino, o un fuso come «Europe/Rome».',
  left: (about) => {
    switch (about) {
      case 'create':
        return 'Va bene, non ho impostato niente.'
      case 'cancel-all':
        return 'Va bene, li ho tenuti tutti.'
      case 'forget':
        return 'Va bene, ho tenuto tutto.'
      case 'zone':
        return 'Va bene, resta così.'
      default:
        return 'Va bene, non ho cambiato niente.'
    }
  },
}
