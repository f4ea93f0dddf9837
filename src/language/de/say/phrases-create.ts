import type { Phrases } from '../../sentences.js'
import { pattern } from '../commands/pattern.js'
import { joined, quoted } from './sentences.js'

export const create: Phrases['create'] = {
  nameless: 'deine Erinnerung',
  set: (text) => `Ich erinnere dich: ${text}`,
  forSomebody: (text, name) => `Ich erinnere ${name}: ${text}`,
  forEveryone: (text) => `Ich erinnere alle hier: ${text}`,
  forPeople: (text, names) => `Ich erinnere ${joined(names.map((name) => `@${name}`))}: ${text}`,
  once: (when, zone, relative) => `${when} (${zone}), ${relative}.`,
  repeats: (rule, zone, relative) => `${rule.charAt(0).toUpperCase()}${rule.slice(1)} (${zone}), zuerst ${relative}.`,
  next: (times) => `Als Nächstes: ${times.join(' · ')}`,
  ratherAt: (when) => `Nein, ${when}`,
  lead: (ahead, when) => `Und ${ahead} vorher, ${when}.`,
  leadSkipped: (ahead) => `${ahead} vorher ist schon vorbei, das lasse ich aus.`,
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
const OCCURRENCE = pattern('^\\s*(?:(?:nur|bloß)\\b.{0,40}|diese|diesmal|die nächste)\\s*[.!]?$')
const SERIES = pattern('^\\s*(?:alle(?: davon)?|jede|die (?:ganze )?serie|immer)\\s*[.!]?$')

export const ask: Phrases['ask'] = {
  it: 'es',
  what: (hasTime) => (hasTime ? 'Woran soll ich dich dann erinnern?' : 'Woran soll ich dich erinnern?'),
  when: (text) => `Wann soll ich dich erinnern: ${text}?`,
  timeButtons: ['In 1 Stunde', 'Morgen früh', 'Montag früh'],
  asRequest: (answer) => `erinnere mich daran, ${answer}`,
  asZone: (answer) => `meine Zeitzone ist ${answer}`,
  noTimeIn: (said) => `In ${quoted(said)} finde ich keine Zeit.`,
  examples: 'Versuch „morgen um 9“, „in 20 Minuten“ oder „werktags um 8:30“. „Vergiss es“ lässt es sein.',
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
  isClockOnly: (said) =>
    /^(?:(?:um|auf)\s+)?\d{1,2}(?:[:.h]\d{2})?(?:\s*uhr)?$|^(?:um )?(?:mittag|mitternacht|halb \S{3,7})$/i.test(
      said.trim(),
    ),
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
