import { outside } from '../../say/time-words.js'
import type { Phrases } from '../../sentences.js'
import { counted, joined, quoted } from './sentences.js'

export const create: Phrases['create'] = {
  nameless: 'ton rappel',
  set: (text) => `Je te le rappellerai : ${text}`,
  forSomebody: (text, name) => `Je le rappellerai à ${name} : ${text}`,
  forEveryone: (text) => `Je le rappellerai à tout le monde ici : ${text}`,
  forPeople: (text, names) => `Je le rappellerai à ${joined(names.map((name) => `@${name}`))} : ${text}`,
  once: (when, relative) => `${when}, ${relative}.`,
  repeats: (rule, relative) => `${rule.charAt(0).toUpperCase()}${rule.slice(1)}, la première fois ${relative}.`,
  several: (count) => `Je te rappellerai ${counted(count, 'chose')} :`,
  leftOut: (text, why) => `Pas noté : ${text}. ${why}`,
  next: (times) => `Prochaines fois : ${times.join(' · ')}`,
  ratherAt: (when) => `Non, ${when}`,
  lead: (ahead, when) => `Et aussi ${ahead} avant, ${when}.`,
  ahead: (ahead, when) => `C’est pour ${when}, ${ahead} avant.`,
  leadSkipped: (ahead) => `${ahead} avant, c’est déjà passé : je l’ai laissé de côté.`,
  again: (length) => `Et de nouveau ${length} après que tu l’auras fait.`,
  nag: (every, limit) =>
    `Ensuite toutes les ${every.replace(/^1 (?=heure|minute)/, '')} jusqu’à ce que tu dises « fait », ${limit} fois au plus.`,
}

/** What quiet time does to a reminder. */
export const held: Phrases['held'] = {
  quietHours: (asked, until) =>
    `${asked}, c’est pendant tes heures calmes : il viendra ${until}. Dis « même la nuit » pour le recevoir quand même.`,
  dayOff: (asked, until) =>
    `${asked}, c’est un jour de congé pour toi : il viendra ${until}. Dis « même un jour de congé » pour le recevoir quand même.`,
  quietHoursLater:
    'Ce qui tombe pendant tes heures calmes attend leur fin. Dis « même la nuit » pour le recevoir quand même.',
  daysOffLater:
    'Ce qui tombe un jour de congé attend ton prochain jour de travail. Dis « même un jour de congé » pour le recevoir quand même.',
  forSomebody: (name, asked, until) => `${asked}, c’est un moment calme pour ${name} : le rappel viendra ${until}.`,
}

const ONLY_THIS = 'Seulement celui-ci'
const ALL = 'Tous'

export const ask: Phrases['ask'] = {
  it: 'ce rappel',
  what: (hasTime) => (hasTime ? 'Que dois-je te rappeler à ce moment-là ?' : 'Que dois-je te rappeler ?'),
  whatAt: (when) => `Que dois-je te rappeler, ${when} ?`,
  isAboutOther: (text) =>
    /^(?:(?:aussi|encore|seulement|les|deux|tout|[cç]a|cela|plut[oô]t|maintenant|pas)[\s,.]*)+$/i.test(text.trim()),
  isNothingSaid: (text) =>
    /^(?:(?:un|de )?(?:truc|chose|quelque chose|machin)|une chose|qqch|qq ch)$/i.test(text.trim()),
  isTimeOnly: (answer, spans) =>
    /^(?:[\s,.;:!?…-]|(?<![\p{L}])(?:euh|heu|hum|ben|bon|ok|oui|stp|svp|s['’]il te pla[iî]t|à|a|le|la|pour|vers|peut-être|plutôt|disons|non|mieux|alors|et|mets|je voulais dire|pardon|en fait)(?![\p{L}]))*$/iu.test(
      outside(answer, spans),
    ),
  asText: (answer) =>
    answer.replace(/^(?:de |d['’]|que je dois |que |pour (?=l[ae’']|mon|ma|mes)|qu['’]il faut |il faut )(?=\S)/i, ''),
  when: (text) => `Quand dois-je te le rappeler : ${text} ?`,
  timeButtons: ['Dans 1 heure', 'Demain matin', 'Lundi matin'],
  asRequest: (answer) => `rappelle-moi de ${answer}`,
  asZone: (answer) => `mon fuseau horaire est ${answer}`,
  didYouMean: (time) => `Tu veux dire ${time} ?`,
  whichPlace: (word, countries) => `${word} se dit dans plusieurs pays. Tu veux dire ${joined(countries, 'ou')} ?`,
  noTimeIn: (said) => `Je n’ai pas trouvé de moment dans ${quoted(said)}.`,
  examples: 'Essaie « demain à 9h », « dans 20 minutes » ou « en semaine à 8h30 ». « Laisse tomber » l’oublie.',
  letGo: (text) =>
    text === null
      ? 'Alors je laisse, et rien ne change. Redis-le quand tu veux.'
      : `Alors je laisse, et je ne note rien. Dis « rappelle-moi : ${text} » avec un moment quand tu veux.`,
  dropIt: '« Laisse tomber » l’oublie.',
  snoozeUntil: (name) => `Jusqu’à quand dois-je reporter ${quoted(name)} ?`,
  snoozeButtons: ['Dans 10 minutes', 'Dans 1 heure', 'Ce soir', 'Demain matin', 'Lundi matin'],
  moveTo: (name) => `Quand doit venir ${quoted(name)} à la place ?`,
  newText: (name) => `Que doit dire ${quoted(name)} à la place ?`,
  yesOrNo: 'Réponds par oui ou par non, s’il te plaît.',
  scope: 'Il se répète. Seulement celui-ci, ou tous ?',
  onlyThis: ONLY_THIS,
  allOfThem: ALL,
  scopeAgain: 'Dis « seulement celui-ci » ou « tous », s’il te plaît.',
  scopeOf: (answer) => {
    const said = answer.trim().replace(/[.!]$/, '')
    if (
      /^(?:(?:seulement|juste|que|uniquement)(?: .*)?|(?:celui|celle)[- ](?:ci|là|la)|le prochain|cette fois(?:[- ](?:ci|là))?)$/i.test(
        said,
      )
    )
      return 'occurrence'
    return /^(?:tous|toutes|tout|toute la série|la série(?: entière)?|les deux|chaque)(?: .*)?$/i.test(said)
      ? 'series'
      : null
  },
  zone: (zone, isGuess) =>
    isGuess
      ? `Ton application ne me dit pas ton fuseau horaire, j’ai donc pris ${zone}. Où es-tu ? Une ville suffit.`
      : `Ton fuseau horaire est ${zone}. Lequel veux-tu ? Une ville suffit.`,
  noZone: 'Je ne connais pas cet endroit. Essaie une plus grande ville proche, ou un fuseau comme « Europe/Paris ».',
  left: (about) => {
    switch (about) {
      case 'create':
        return 'D’accord, je n’ai rien noté.'
      case 'cancel-all':
        return 'D’accord, je les ai tous gardés.'
      case 'forget':
        return 'D’accord, j’ai tout gardé.'
      case 'zone':
        return 'D’accord, on garde ça.'
      default:
        return 'D’accord, je n’ai rien changé.'
    }
  },
}
