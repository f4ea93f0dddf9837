import { outside } from '../../say/time-words.js'
import type { Phrases } from '../../sentences.js'
import { joined, quoted } from './sentences.js'

export const create: Phrases['create'] = {
  nameless: 'je herinnering',
  set: (text) => `Ik herinner je eraan: ${text}`,
  forSomebody: (text, name) => `Ik herinner ${name} eraan: ${text}`,
  forEveryone: (text) => `Ik herinner iedereen hier eraan: ${text}`,
  forPeople: (text, names) => `Ik herinner ${joined(names.map((name) => `@${name}`))} eraan: ${text}`,
  once: (when, relative) => `${when}, ${relative}.`,
  repeats: (rule, relative) => `${rule.charAt(0).toUpperCase()}${rule.slice(1)}, de eerste keer ${relative}.`,
  several: (count) => `Ik herinner je aan ${count === 1 ? 'één ding' : `${count} dingen`}:`,
  leftOut: (text, why) => `Niet ingesteld: ${text}. ${why}`,
  next: (times) => `Hierna: ${times.join(' · ')}`,
  ratherAt: (when) => `Nee, ${when}`,
  lead: (ahead, when) => `En ${ahead} ervoor, ${when}.`,
  ahead: (ahead, when) => `Dat is ${ahead} voor ${when}.`,
  leadSkipped: (ahead) => `${ahead} ervoor is al voorbij, die sla ik over.`,
  again: (length) => `Daarna opnieuw: ${length} nadat je het hebt gedaan.`,
  nag: (every, limit) => `Daarna elke ${every} tot je “klaar” zegt, hooguit ${limit} keer.`,
}

export const held: Phrases['held'] = {
  quietHours: (asked, until) =>
    `${asked} valt in je rusttijd, dus het komt pas ${until}. Tik op “Ook ’s nachts” als het toch moet komen.`,
  dayOff: (asked, until) =>
    `${asked} valt op een vrije dag, dus het komt pas ${until}. Tik op “Ook op vrije dagen” als het toch moet komen.`,
  quietHoursLater: 'Wat in je rusttijd valt, wacht tot die voorbij is. Tik op “Ook ’s nachts” als het toch moet komen.',
  daysOffLater:
    'Wat op vrije dagen valt, wacht tot je volgende werkdag. Tik op “Ook op vrije dagen” als het toch moet komen.',
  forSomebody: (name, asked, until) => `${asked} heeft ${name} rust, dus het komt pas ${until}.`,
}

const ONLY_THIS = 'Alleen deze'
const ALL = 'Allemaal'
const OCCURRENCE = /^\s*(?:(?:alleen|enkel|slechts)\b.{0,40}|deze(?: keer)?|die|de volgende)\s*[.!]?$/i
const SERIES = /^\s*(?:alle(?:maal)?|allen|elke|iedere|(?:de )?(?:hele )?(?:serie|reeks)|altijd)\s*[.!]?$/i

export const ask: Phrases['ask'] = {
  it: 'het',
  what: (hasTime) => (hasTime ? 'Waar moet ik je dan aan herinneren?' : 'Waar moet ik je aan herinneren?'),
  whatAt: (when) => `Waar moet ik je aan herinneren, ${when}?`,
  isAboutOther: (text) =>
    /^(?:(?:ook|nog|weer|alleen|allebei|beide|alles|dat|dit|het|liever|nu|niet)[\s,.]*)+$/i.test(text.trim()),
  isNothingSaid: (text) => /^(?:iets|wat|het|dat|een ding)$/i.test(text.trim()),
  isTimeOnly: (answer, spans) =>
    /^(?:[\s,.;:!?…-]|\b(?:h+m+|eh+m?|uh+m?|oh|ok|oké|graag|alsjeblieft|om|op|voor|misschien|liever|toch|nee|dan|en|maar|doe|ik bedoelde?|sorry)\b)*$/iu.test(
      outside(answer, spans),
    ),
  asText: (answer) => answer.replace(/^(?:aan|voor|eraan,?(?: dat ik| om)?|dat ik|om(?=.* te ))\s+(?=\S)/i, ''),
  when: (text) => `Wanneer moet ik je hieraan herinneren: ${text}?`,
  timeButtons: ['Over 1 uur', 'Morgenochtend', 'Maandagochtend'],
  asRequest: (answer) => `herinner me eraan: ${answer}`,
  asZone: (answer) => `mijn tijdzone is ${answer}`,
  didYouMean: (time) => `Bedoelde je ${time}?`,
  whichPlace: (word, countries) => `${word} is in meer landen een tijd. Bedoel je ${joined(countries, 'of')}?`,
  noTimeIn: (said) => `In ${quoted(said)} vind ik geen tijd.`,
  examples: 'Probeer “morgen om 9 uur”, “over 20 minuten” of “elke werkdag om 8:30”. “Laat maar” laat het rusten.',
  letGo: (text) =>
    text === null
      ? 'Dan laat ik het zo, en er verandert niets. Zeg het gerust opnieuw wanneer je wilt.'
      : `Dan laat ik het zo, en stel ik niets in. Zeg “herinner me aan: ${text}” met een tijd wanneer je wilt.`,
  dropIt: '“Laat maar” laat het rusten.',
  snoozeUntil: (name) => `Tot wanneer zal ik ${quoted(name)} uitstellen?`,
  snoozeButtons: ['Over 10 minuten', 'Over 1 uur', 'Vanavond', 'Morgenochtend', 'Maandagochtend'],
  moveTo: (name) => `Wanneer moet ${quoted(name)} dan komen?`,
  newText: (name) => `Wat moet er staan in plaats van ${quoted(name)}?`,
  yesOrNo: 'Zeg alsjeblieft ja of nee.',
  scope: 'Deze herhaalt zich. Alleen deze, of allemaal?',
  onlyThis: ONLY_THIS,
  allOfThem: ALL,
  scopeAgain: 'Zeg alsjeblieft “alleen deze” of “allemaal”.',
  scopeOf: (answer) => (OCCURRENCE.test(answer) ? 'occurrence' : SERIES.test(answer) ? 'series' : null),
  zone: (zone, isGuess) =>
    isGuess
      ? `Je app vertelt me je tijdzone niet, dus ik heb ${zone} genomen. Waar ben je? Een stad is genoeg.`
      : `Je tijdzone is ${zone}. Welke moet het zijn? Een stad is genoeg.`,
  noZone: 'Die plaats ken ik niet. Probeer een grotere stad in de buurt, of een zone als “Europe/Amsterdam”.',
  left: (about) => {
    switch (about) {
      case 'create':
        return 'Goed, ik heb niets ingesteld.'
      case 'cancel-all':
        return 'Goed, ik heb ze allemaal bewaard.'
      case 'forget':
        return 'Goed, ik heb alles bewaard.'
      case 'zone':
        return 'Goed, we houden het zo.'
      default:
        return 'Goed, ik heb niets veranderd.'
    }
  },
}
