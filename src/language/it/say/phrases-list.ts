import type { Phrases } from '../../sentences.js'
import { chosen, counted, joined, quoted, reminders } from './sentences.js'

type Filter = Parameters<Phrases['list']['heading']>[0]

const suffix = ({ period, contains }: Filter): string =>
  `${contains ? ` con ${quoted(contains)}` : ''}${period ? ` ${period}` : ''}`

export const moment: Phrases['moment'] = (absolute, relative) => `${absolute}, ${relative}`

export const list: Phrases['list'] = {
  heading: (filter, count) => {
    switch (filter.show) {
      case 'next':
        return 'Il prossimo:'
      case 'done':
        return `Hai completato ${reminders(count)}${suffix(filter)}:`
      case 'overdue':
        return `${reminders(count)}${suffix(filter)} ${chosen(count, 'ti aspetta', 'ti aspettano')} ancora:`
      case 'repeating':
        return `${reminders(count)} ${chosen(count, 'ricorrente', 'ricorrenti')}${suffix(filter)}:`
      case 'failed':
        return `${reminders(count)}${suffix(filter)} che non ho potuto consegnare:`
      default:
        return `${count === 1 ? 'Un promemoria' : reminders(count)}${suffix(filter)}:`
    }
  },
  empty: (filter) => {
    switch (filter.show) {
      case 'next':
        return 'Non c’è niente in arrivo.'
      case 'done':
        return filter.period
          ? `Non hai completato niente${suffix(filter)}.`
          : `Non hai ancora completato niente${suffix(filter)}. Lo conservo per 30 giorni.`
      case 'overdue':
        return `Niente ti aspetta${suffix(filter)}. Ben fatto.`
      case 'repeating':
        return `Nessun promemoria ricorrente${suffix(filter)}. Prova «ricordami ogni venerdì alle 16 di mandare il rapporto».`
      case 'failed':
        return `Nessun promemoria non consegnato${suffix(filter)}.`
      default:
        return filter.period || filter.contains
          ? `Non hai promemoria${suffix(filter)}.`
          : 'Nessun promemoria. Prova «ricordami domani alle 9 di chiamare mamma».'
    }
  },
  when: (name, facts) => `${name}: ${facts.join(' · ')}`,
  free: (period) => `Nessun impegno ${period}: non c’è niente in programma.`,
  unread: (words) => `Non so ancora scegliere in base a ${quoted(words)}, quindi ecco senza.`,
  nearest: (words) => `Nessun promemoria corrisponde del tutto a ${quoted(words)}. Il più vicino:`,
  row: (name, facts) => `${name} — ${facts.join(' · ')}`,
  once: (when, relative) => `${when} (${relative})`,
  repeats: (rule, next) => `↻ ${rule}, prossima volta ${next}`,
  paused: (rule) => `↻ ${rule}, in pausa`,
  delayed: 'in ritardo per colpa del canale, continuo a provare',
  overdue: (when) => `arrivato ${when}, non ancora fatto`,
  failed: (when) => `non consegnato ${when}`,
  done: (when) => `fatto ${when}`,
  from: (name) => `da ${name}`,
  for: (name) => `per ${name}`,
  firesIn: (place) => `in ${place}`,
  firesElsewhere: (channel) => `in un’altra chat (${channel})`,
  page: (from, to, count) => `${from}–${to} di ${count}. Di’ «altri» o «indietro».`,
  noMore: 'Erano tutti.',
  zone: (zone) => `Orari di ${zone}.`,
}

export const target: Phrases['target'] = {
  nothing: 'Non hai promemoria di cui possa trattarsi.',
  noSuchNumber: (numbers, count) =>
    `Nella tua lista non c’è il numero ${numbers.join(' né ')}; ha ${counted(count, 'riga', 'righe')}.`,
  noSuchWords: (words) => `Nessuno dei tuoi promemoria contiene ${quoted(words)}. Hai:`,
  which: (count, example) => `Vanno bene ${count} promemoria. Quale? Di’ per esempio «${example}»:`,
}

export const agenda: Phrases['agenda'] = {
  name: 'La tua giornata',
  heading: (day) => `La tua giornata, ${day}:`,
  free: 'Per oggi non c’è niente in programma.',
  left: (names) => `Ancora da prima: ${joined(names)}`,
  row: (time, name) => `${time}  ${name}`,
}
