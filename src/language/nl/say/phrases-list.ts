import type { Phrases } from '../../sentences.js'
import { counted, joined, oneOrMany, quoted, reminders } from './sentences.js'

type Filter = Parameters<Phrases['list']['heading']>[0]

const suffix = ({ period, contains }: Filter): string =>
  `${contains ? ` met ${quoted(contains)}` : ''}${period ? ` ${period}` : ''}`

export const moment: Phrases['moment'] = (absolute, relative) => `${absolute}, ${relative}`

export const list: Phrases['list'] = {
  heading: (filter, count) => {
    switch (filter.show) {
      case 'next':
        return 'Eerstvolgende:'
      case 'done':
        return `Je hebt ${reminders(count)}${suffix(filter)} afgerond:`
      case 'overdue':
        return `${reminders(count)}${suffix(filter)} ${oneOrMany(count, 'wacht', 'wachten')} nog op je:`
      case 'repeating':
        return `${counted(count, 'herhalende herinnering', 'herhalende herinneringen')}${suffix(filter)}:`
      case 'failed':
        return `${reminders(count)}${suffix(filter)} die ik niet kon bezorgen:`
      default:
        return `${reminders(count)}${suffix(filter)}:`
    }
  },
  empty: (filter) => {
    switch (filter.show) {
      case 'next':
        return 'Er staat niets op het programma.'
      case 'done':
        return filter.period
          ? `Je hebt${suffix(filter)} niets afgerond.`
          : `Je hebt${suffix(filter)} nog niets afgerond. Ik onthoud dat 30 dagen.`
      case 'overdue':
        return `Er wacht${suffix(filter)} niets op je. Goed gedaan.`
      case 'repeating':
        return `Geen herhalende herinneringen${suffix(filter)}. Probeer “herinner me elke vrijdag om 16 uur aan het verslag”.`
      case 'failed':
        return `Geen mislukte herinneringen${suffix(filter)}.`
      default:
        return filter.period || filter.contains
          ? `Je hebt geen herinneringen${suffix(filter)}.`
          : 'Geen herinneringen. Probeer “herinner me er morgen om 9 uur aan om mama te bellen”.'
    }
  },
  when: (name, facts) => `${name}: ${facts.join(' · ')}`,
  free: (period) => `Je bent vrij: ${period} staat er niets.`,
  unread: (words) => `Op ${quoted(words)} kan ik nog niet filteren, dus dit is zonder.`,
  nearest: (words) => `Geen herinnering past helemaal bij ${quoted(words)}. Het dichtst in de buurt:`,
  row: (name, facts) => `${name} — ${facts.join(' · ')}`,
  once: (when, relative) => `${when} (${relative})`,
  repeats: (rule, next) => `↻ ${rule}, volgende keer ${next}`,
  paused: (rule) => `↻ ${rule}, gepauzeerd`,
  delayed: 'vertraagd door de dienst, ik blijf het proberen',
  overdue: (when) => `kwam ${when}, nog niet gedaan`,
  failed: (when) => `kon ${when} niet worden bezorgd`,
  done: (when) => `gedaan ${when}`,
  from: (name) => `van ${name}`,
  for: (name) => `voor ${name}`,
  firesIn: (place) => `in ${place}`,
  firesElsewhere: (channel) => `in een ander gesprek (${channel})`,
  page: (from, to, count) => `${from}–${to} van ${count}. Zeg “meer” of “terug”.`,
  noMore: 'Dat waren ze allemaal.',
  zone: (zone) => `Tijden in ${zone}.`,
}

export const target: Phrases['target'] = {
  nothing: 'Je hebt geen herinnering die dat zou kunnen zijn.',
  noSuchNumber: (numbers, count) =>
    `Nummer ${numbers.join(' of ')} staat niet in je lijst; er ${oneOrMany(count, 'staat', 'staan')} er ${count} in.`,
  noSuchWords: (words) => `Geen van je herinneringen bevat ${quoted(words)}. Je hebt:`,
  which: (count, example) => `Dat past op ${count} herinneringen. Welke bedoel je? Zeg bijvoorbeeld “${example}”:`,
}

export const agenda: Phrases['agenda'] = {
  name: 'Je dag',
  heading: (day) => `Je dag, ${day}:`,
  free: 'Voor vandaag staat er niets.',
  left: (names) => `Nog open van eerder: ${joined(names)}`,
  row: (time, name) => `${time}  ${name}`,
}
