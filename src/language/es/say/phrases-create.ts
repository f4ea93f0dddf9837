import { outside } from '../../say/time-words.js'
import type { Phrases } from '../../sentences.js'
import { counted, joined, quoted } from './sentences.js'

export const create: Phrases['create'] = {
  nameless: 'tu recordatorio',
  set: (text) => `Te lo recordaré: ${text}`,
  forSomebody: (text, name) => `Se lo recordaré a ${name}: ${text}`,
  forEveryone: (text) => `Se lo recordaré a todos aquí: ${text}`,
  forPeople: (text, names) => `Se lo recordaré a ${joined(names.map((name) => `@${name}`))}: ${text}`,
  once: (when, relative) => `${when}, ${relative}.`,
  repeats: (rule, relative) => `${rule.charAt(0).toUpperCase()}${rule.slice(1)}, la primera vez ${relative}.`,
  several: (count) => `Te recordaré ${counted(count, 'cosa', 'cosas')}:`,
  leftOut: (text, why) => `No lo he puesto: ${text}. ${why}`,
  next: (times) => `Próximas veces: ${times.join(' · ')}`,
  ratherAt: (when) => `No, ${when}`,
  lead: (ahead, when) => `Y ${ahead} antes: ${when}.`,
  ahead: (ahead, when) => `Es para ${when}, ${ahead} antes.`,
  leadSkipped: (ahead) => `El aviso de ${ahead} antes ya ha pasado, así que lo dejo fuera.`,
  again: (length) => `Y otra vez ${length} después de que lo hagas.`,
  nag: (every, limit) => `Después cada ${every} hasta que digas “hecho”, ${counted(limit, 'vez', 'veces')} como mucho.`,
}

/** What quiet time does to a reminder. */
export const held: Phrases['held'] = {
  quietHours: (asked, until) =>
    `Tus horas de silencio incluyen ${asked}, así que llegará ${until}. Di “aunque sea de noche” si lo quieres igualmente.`,
  dayOff: (asked, until) =>
    `Es un día libre tuyo (${asked}), así que llegará ${until}. Di “aunque sea mi día libre” si lo quieres igualmente.`,
  quietHoursLater:
    'Lo que cae en tus horas de silencio espera a que terminen. Di “aunque sea de noche” si lo quieres igualmente.',
  daysOffLater:
    'Lo que cae en tus días libres espera al siguiente día de trabajo. Di “aunque sea mi día libre” si lo quieres igualmente.',
  forSomebody: (name, asked, until) => `Las horas de silencio de ${name} incluyen ${asked}, así que llegará ${until}.`,
}

const ONLY_THIS = 'Solo esta vez'
const ALL = 'Todas'

export const ask: Phrases['ask'] = {
  it: 'esto',
  what: (hasTime) => (hasTime ? '¿Qué quieres que te recuerde entonces?' : '¿Qué quieres que te recuerde?'),
  whatAt: (when) => `¿Qué quieres que te recuerde (${when})?`,
  isAboutOther: (text) =>
    /^(?:(?:tambi[eé]n|otra|vez|solo|s[oó]lo|ambos|ambas|los|dos|todo|eso|esto|en|lugar|mejor|ahora|no)[\s,.]*)+$/i.test(
      text.trim(),
    ),
  isNothingSaid: (text) => /^(?:algo|alguna cosa|una cosa|cosas)$/i.test(text.trim()),
  isTimeOnly: (answer, spans) =>
    /^(?:[\s,.;:!?¡¿…-]|(?<!\p{L})(?:eh+|em+|mm+|ok|vale|pues|por favor|porfa|a|a las|a la|el|la|en|para|quiz[aá]s?|mejor|no|s[ií]|digo|entonces|luego|y|perd[oó]n|que sea|bueno)(?!\p{L}))*$/iu.test(
      outside(answer, spans),
    ),
  asText: (answer) => answer.replace(/^(?:de que|que|de|para|sobre|lo de)\s+(?=\S)/i, ''),
  when: (text) => `¿Cuándo quieres que te lo recuerde: ${text}?`,
  timeButtons: ['En 1 hora', 'Mañana por la mañana', 'El lunes por la mañana'],
  asRequest: (answer) => `recuérdame ${answer}`,
  asZone: (answer) => `mi zona horaria es ${answer}`,
  didYouMean: (time) => `¿Querías decir ${time}?`,
  whichPlace: (word, countries) => `${word} se usa en varios países. ¿Quieres decir ${joined(countries, 'o')}?`,
  noTimeIn: (said) => `No encuentro ningún momento en ${quoted(said)}.`,
  examples: 'Prueba con “mañana a las 9”, “en 20 minutos” o “de lunes a viernes a las 8:30”. “Déjalo” y lo olvido.',
  letGo: (text) =>
    text === null
      ? 'Entonces lo dejo, y no cambia nada. Dilo otra vez cuando quieras.'
      : `Entonces lo dejo, y no pongo nada. Di “recuérdame ${text}” con una hora cuando quieras.`,
  dropIt: '“Déjalo” y lo olvido.',
  snoozeUntil: (name) => `¿Hasta cuándo pospongo ${quoted(name)}?`,
  snoozeButtons: ['En 10 minutos', 'En 1 hora', 'Esta noche', 'Mañana por la mañana', 'El lunes por la mañana'],
  moveTo: (name) => `¿Para cuándo paso ${quoted(name)}?`,
  newText: (name) => `¿Qué pongo en lugar de ${quoted(name)}?`,
  yesOrNo: 'Di sí o no, por favor.',
  scope: 'Se repite. ¿Solo esta vez o todas?',
  onlyThis: ONLY_THIS,
  allOfThem: ALL,
  scopeAgain: 'Di “solo esta vez” o “todas”, por favor.',
  scopeOf: (answer) => {
    if (
      /^\s*(?:(?:s[oó]lo|solamente|nada m[aá]s)(?!\p{L}).{0,40}|est[ae](?: vez)?|la (?:pr[oó]xima|siguiente))\s*[.!]?$/iu.test(
        answer,
      )
    )
      return 'occurrence'
    return /^\s*(?:todas?(?: ellas| las veces)?|todos(?: ellos)?|siempre|(?:toda )?la serie)\s*[.!]?$/iu.test(answer)
      ? 'series'
      : null
  },
  zone: (zone, isGuess) =>
    isGuess
      ? `Tu app no me dice tu zona horaria, así que he tomado ${zone}. ¿Dónde estás? Basta una ciudad.`
      : `Tu zona horaria es ${zone}. ¿Cuál quieres? Basta una ciudad.`,
  noZone: 'No conozco ese lugar. Prueba con una ciudad más grande cerca de ti, o con una zona como “Europe/Madrid”.',
  left: (about) => {
    switch (about) {
      case 'create':
        return 'De acuerdo, no he puesto nada.'
      case 'cancel-all':
        return 'De acuerdo, se quedan todos.'
      case 'forget':
        return 'De acuerdo, lo he guardado todo.'
      case 'zone':
        return 'De acuerdo, lo dejamos así.'
      default:
        return 'De acuerdo, no he cambiado nada.'
    }
  },
}
