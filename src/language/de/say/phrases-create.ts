import { outside } from '../../say/time-words.js'
import type { Phrases } from '../../sentences.js'
import { joined, quoted } from './sentences.js'

export const create: Phrases['create'] = {
  nameless: 'deine Erinnerung',
  set: (text) => `Ich erinnere dich: ${text}`,
  forSomebody: (text, name) => `Ich erinnere ${name}: ${text}`,
  forEveryone: (text) => `Ich erinnere alle hier: ${text}`,
  forPeople: (text, names) => `Ich erinnere ${joined(names.map((name) => `@${name}`))}: ${text}`,
  once: (when, relative) => `${when}, ${relative}.`,
  repeats: (rule, relative) => `${rule.charAt(0).toUpperCase()}${rule.slice(1)}, zuerst ${relative}.`,
  several: (count) => `Ich erinnere dich an ${count === 1 ? 'eine Sache' : `${count} Dinge`}:`,
  leftOut: (text, why) => `Nicht gesetzt: ${text}. ${why}`,
  next: (times) => `Als Nächstes: ${times.join(' · ')}`,
  ratherAt: (when) => `Nein, ${when}`,
  lead: (ahead, when) => `Und ${ahead} vorher, ${when}.`,
  ahead: (ahead, when) => `Das ist ${ahead} vor ${when}.`,
  leadSkipped: (ahead) => `${ahead} vorher ist schon vorbei, das lasse ich aus.`,
  again: (length) => `Danach wieder: ${length}, nachdem du es erledigt hast.`,
  nag: (every, limit) => `Danach alle ${every}, bis du „erledigt“ sagst, höchstens ${limit} Mal.`,
}

export const held: Phrases['held'] = {
  quietHours: (asked, until) =>
    `${asked} liegt in deiner Ruhezeit, darum kommt es erst ${until}. Tippe „Auch nachts“, wenn es trotzdem kommen soll.`,
  dayOff: (asked, until) =>
    `${asked} liegt an einem freien Tag, darum kommt es erst ${until}. Tippe „Auch an freien Tagen“, wenn es trotzdem kommen soll.`,
  quietHoursLater:
    'Was in deine Ruhezeit fällt, wartet auf ihr Ende. Tippe „Auch nachts“, wenn es trotzdem kommen soll.',
  daysOffLater:
    'Was auf freie Tage fällt, wartet auf den nächsten Arbeitstag. Tippe „Auch an freien Tagen“, wenn es trotzdem kommen soll.',
  forSomebody: (name, asked, until) => `${asked} hat ${name} Ruhe, darum kommt es erst ${until}.`,
}

const ONLY_THIS = 'Nur diese'
const ALL = 'Alle'
const OCCURRENCE = /^\s*(?:(?:nur|blo(?:ß|ss))\b.{0,40}|diese|diesmal|die n(?:ä|ae|a)chste)\s*[.!]?$/iu
const SERIES = /^\s*(?:alle(?: davon)?|jede|die (?:ganze )?serie|immer)\s*[.!]?$/iu

export const ask: Phrases['ask'] = {
  it: 'es',
  what: (hasTime) => (hasTime ? 'Woran soll ich dich dann erinnern?' : 'Woran soll ich dich erinnern?'),
  whatAt: (when) => `Woran soll ich dich erinnern, ${when}?`,
  isAboutOther: (text) =>
    /^(?:(?:\d+|um|auch|wieder|nochmal|noch|nur|doch|lieber|diesmal|beide|beides|alle|alles|das|es|die|sie|ihn|jetzt|nicht|nein|statt|stattdessen|dann|draus|mach|setz|ab|und|oder|eins|mal|bitte|gleich|sp[aä]ter|fr[uü]her)[\s,.]*)+$/i.test(
      text.trim(),
    ),
  isNothingSaid: (text) => /^(?:etwas|was|irgend(?:et)?was|eine sache)$/i.test(text.trim()),
  isTimeOnly: (answer, spans) =>
    /^(?:[\s,.;:!?…-]|\b(?:h+m+|äh|oh|ok|okay|bitte|um|am|auf|für|vielleicht|lieber|eher|nein|doch|dann|und|ich meinte|sorry)\b)*$/iu.test(
      outside(answer, spans),
    ),
  // "an den Zahnarzt": the article goes with its preposition, but for one that a verb needs
  asText: (answer) =>
    answer
      .replace(/^(?:(?:h+m+|äh+m?|oh|ach(?: ja)?|na|ok|okay|also)[\s,.…]+)+(?=\S)/iu, '')
      .replace(
        /^(?:(?:es geht )?(?:an|wegen|für|um)\s+(?:den|dem|die|das|der)(?=\s+\p{L})(?!.*\szu\s\p{L}+n$)|an|ans|fürs|wegen|daran,?(?: dass ich)?|dass ich|ich muss(?: noch)?|ich soll(?: noch)?)\s+(?=\S)/iu,
        '',
      )
      .replace(/(?<=\S)[\s,]+(?:bitte|danke)[\s.!]*$/iu, ''),
  when: (text) => `Wann soll ich dich erinnern: ${text}?`,
  timeButtons: ['In 1 Stunde', 'Morgen früh', 'Montag früh'],
  asRequest: (answer) => `erinnere mich daran, ${answer}`,
  asZone: (answer) => `meine Zeitzone ist ${answer}`,
  didYouMean: (time) => `Meintest du ${time}?`,
  whichPlace: (word, countries) => `${word} sagt man in mehreren Ländern. Meinst du ${joined(countries, 'oder')}?`,
  noTimeIn: (said) => `In ${quoted(said)} finde ich keine Zeit.`,
  examples: 'Versuch „morgen um 9“, „in 20 Minuten“ oder „werktags um 8:30“. „Vergiss es“ lässt es sein.',
  letGo: (text) =>
    text === null
      ? 'Dann lasse ich es, und nichts ändert sich. Sag es einfach noch einmal, wann du magst.'
      : `Dann lasse ich es, und setze nichts. Sag „erinnere mich an: ${text}“ mit einer Zeit, wann du magst.`,
  dropIt: '„Vergiss es“ lässt es sein.',
  snoozeUntil: (name) => `Bis wann soll ich ${quoted(name)} verschieben?`,
  snoozeButtons: ['In 10 Minuten', 'In 1 Stunde', 'Heute Abend', 'Morgen früh', 'Montag früh'],
  moveTo: (name) => `Wann soll ${quoted(name)} stattdessen kommen?`,
  newText: (name) => `Was soll statt ${quoted(name)} dastehen?`,
  yesOrNo: 'Bitte sag ja oder nein.',
  scope: 'Sie wiederholt sich. Nur diese oder alle?',
  onlyThis: ONLY_THIS,
  allOfThem: ALL,
  scopeAgain: 'Bitte sag „nur diese“ oder „alle“.',
  scopeOf: (answer) => (OCCURRENCE.test(answer) ? 'occurrence' : SERIES.test(answer) ? 'series' : null),
  zone: (zone, isGuess) =>
    isGuess
      ? `Deine App verrät mir deine Zeitzone nicht, darum habe ich ${zone} genommen. Wo bist du? Eine Stadt genügt.`
      : `Deine Zeitzone ist ${zone}. Welche soll es sein? Eine Stadt genügt.`,
  noZone: 'Den Ort kenne ich nicht. Versuch eine größere Stadt in der Nähe oder eine Zone wie „Europe/Berlin“.',
  left: (about) => {
    switch (about) {
      case 'create':
        return 'Gut, ich habe nichts gestellt.'
      case 'cancel-all':
        return 'Gut, ich habe alle behalten.'
      case 'forget':
        return 'Gut, ich habe alles behalten.'
      case 'zone':
        return 'Gut, es bleibt so.'
      default:
        return 'Gut, ich habe nichts geändert.'
    }
  },
}
