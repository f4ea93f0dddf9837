import type { Phrases } from '../../sentences.js'
import { counted, joined, quoted, reminders } from './sentences.js'

type Filter = Parameters<Phrases['list']['heading']>[0]

const suffix = ({ period, contains }: Filter): string =>
  `${contains ? ` mit ${quoted(contains)}` : ''}${period ? ` ${period}` : ''}`

export const moment: Phrases['moment'] = (absolute, relative) => `${absolute}, ${relative}`

export const list: Phrases['list'] = {
  heading: (filter, count) => {
    switch (filter.show) {
      case 'next':
        return 'Als Nächstes:'
      case 'done':
        return `Du hast ${reminders(count)}${suffix(filter)} erledigt:`
      case 'overdue':
        return `${reminders(count)}${suffix(filter)} ${count === 1 ? 'wartet' : 'warten'} noch auf dich:`
      case 'repeating':
        return `${counted(count, 'wiederkehrende Erinnerung', 'wiederkehrende Erinnerungen')}${suffix(filter)}:`
      case 'failed':
        return `${reminders(count)}${suffix(filter)}, die ich nicht zustellen konnte:`
      default:
        return `${reminders(count)}${suffix(filter)}:`
    }
  },
  empty: (filter) => {
    switch (filter.show) {
      case 'next':
        return 'Es steht nichts an.'
      case 'done':
        return filter.period
          ? `Du hast${suffix(filter)} nichts erledigt.`
          : `Du hast${suffix(filter)} noch nichts erledigt. Ich merke mir das 30 Tage.`
      case 'overdue':
        return `Nichts wartet${suffix(filter)} auf dich. Gut gemacht.`
      case 'repeating':
        return `Keine wiederkehrenden Erinnerungen${suffix(filter)}. Versuch „erinnere mich jeden Freitag um 16 Uhr an den Bericht“.`
      case 'failed':
        return `Keine fehlgeschlagenen Erinnerungen${suffix(filter)}.`
      default:
        return filter.period || filter.contains
          ? `Du hast keine Erinnerungen${suffix(filter)}.`
          : 'Keine Erinnerungen. Versuch „erinnere mich morgen um 9 daran, Mama anzurufen“.'
    }
  },
  when: (name, facts) => `${name}: ${facts.join(' · ')}`,
  free: (period) => `Da bist du frei: ${period} steht nichts an.`,
  unread: (words) => `Nach ${quoted(words)} kann ich noch nicht auswählen, deshalb ohne das.`,
  nearest: (words) => `Keine Erinnerung passt ganz zu ${quoted(words)}. Am nächsten kommt:`,
  row: (name, facts) => `${name} — ${facts.join(' · ')}`,
  once: (when, relative) => `${when} (${relative})`,
  repeats: (rule, next) => `↻ ${rule}, nächstes Mal ${next}`,
  paused: (rule) => `↻ ${rule}, pausiert`,
  delayed: 'vom Kanal verzögert, ich versuche es weiter',
  overdue: (when) => `kam ${when}, noch nicht erledigt`,
  failed: (when) => `konnte ${when} nicht zugestellt werden`,
  done: (when) => `erledigt ${when}`,
  from: (name) => `von ${name}`,
  for: (name) => `für ${name}`,
  firesIn: (place) => `in ${place}`,
  firesElsewhere: (channel) => `in einem anderen Chat (${channel})`,
  page: (from, to, count) => `${from}–${to} von ${count}. Sag „mehr“ oder „zurück“.`,
  noMore: 'Das waren alle.',
  zone: (zone) => `Zeiten in ${zone}.`,
}

export const target: Phrases['target'] = {
  nothing: 'Du hast keine Erinnerung, die das sein könnte.',
  noSuchNumber: (numbers, count) =>
    `Eine Nummer ${numbers.join(' oder ')} gibt es in deiner Liste nicht; sie hat ${counted(count, 'Eintrag', 'Einträge')}.`,
  noSuchWords: (words) => `Keine deiner Erinnerungen enthält ${quoted(words)}. Du hast:`,
  which: (count, example) => `${count} Erinnerungen passen. Welche? Sag zum Beispiel „${example}“:`,
}

export const agenda: Phrases['agenda'] = {
  name: 'Dein Tag',
  heading: (day) => `Dein Tag, ${day}:`,
  free: 'Für heute ist nichts geplant.',
  left: (names) => `Noch offen von vorher: ${joined(names)}`,
  row: (time, name) => `${time}  ${name}`,
}
