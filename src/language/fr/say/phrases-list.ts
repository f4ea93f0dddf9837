import type { Phrases } from '../../sentences.js'
import { chosen, counted, joined, quoted, reminders } from './sentences.js'

type Filter = Parameters<Phrases['list']['heading']>[0]

const suffix = ({ period, contains }: Filter): string =>
  `${contains ? ` avec ${quoted(contains)}` : ''}${period ? ` ${period}` : ''}`

/** "le 3 déc." ends with a dot of its own. */
const ended = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`)

export const moment: Phrases['moment'] = (absolute, relative) => `${absolute}, ${relative}`

export const list: Phrases['list'] = {
  heading: (filter, count) => {
    switch (filter.show) {
      case 'next':
        return 'Le prochain :'
      case 'done':
        return `Tu as terminé ${reminders(count)}${suffix(filter)} :`
      case 'overdue':
        return `${reminders(count)}${suffix(filter)} ${chosen(count, 't’attend', 't’attendent')} encore :`
      case 'repeating':
        return `${counted(count, 'rappel récurrent', 'rappels récurrents')}${suffix(filter)} :`
      case 'failed':
        return `${reminders(count)}${suffix(filter)} que je n’ai pas pu envoyer :`
      default:
        return `${reminders(count)}${suffix(filter)} :`
    }
  },
  empty: (filter) => {
    switch (filter.show) {
      case 'next':
        return 'Rien n’est prévu.'
      case 'done':
        return filter.period
          ? ended(`Tu n’as rien terminé${suffix(filter)}`)
          : `${ended(`Tu n’as encore rien terminé${suffix(filter)}`)} Je le garde 30 jours.`
      case 'overdue':
        return `${ended(`Rien ne t’attend${suffix(filter)}`)} Bravo.`
      case 'repeating':
        return `${ended(`Aucun rappel récurrent${suffix(filter)}`)} Essaie « rappelle-moi tous les vendredis à 16h d’envoyer le rapport ».`
      case 'failed':
        return ended(`Aucun rappel en échec${suffix(filter)}`)
      default:
        return filter.period || filter.contains
          ? ended(`Tu n’as aucun rappel${suffix(filter)}`)
          : 'Aucun rappel. Essaie « rappelle-moi demain à 9h d’appeler maman ».'
    }
  },
  when: (name, facts) => `${name} : ${facts.join(' · ')}`,
  free: (period) => `Tu es libre ${period} : rien n’est prévu.`,
  unread: (words) => `Je ne sais pas encore trier par ${quoted(words)}, voici donc sans cela.`,
  nearest: (words) => `Aucun rappel ne correspond tout à fait à ${quoted(words)}. Le plus proche :`,
  row: (name, facts) => `${name} — ${facts.join(' · ')}`,
  once: (when, relative) => `${when} (${relative})`,
  repeats: (rule, next) => `↻ ${rule}, prochaine fois ${next}`,
  paused: (rule) => `↻ ${rule}, en pause`,
  delayed: 'retardé par la messagerie, je continue d’essayer',
  overdue: (when) => `venu ${when}, pas encore fait`,
  failed: (when) => `n’a pas pu être envoyé ${when}`,
  done: (when) => `fait ${when}`,
  from: (name) => `de la part de ${name}`,
  for: (name) => `pour ${name}`,
  firesIn: (place) => `dans ${place}`,
  firesElsewhere: (channel) => `dans une autre discussion (${channel})`,
  page: (from, to, count) => `${from}–${to} sur ${count}. Dis « suite » ou « retour ».`,
  noMore: 'C’étaient tous tes rappels.',
  zone: (zone) => `Heures de ${zone}.`,
}

export const target: Phrases['target'] = {
  nothing: 'Tu n’as aucun rappel dont il pourrait s’agir.',
  noSuchNumber: (numbers, count) =>
    `Il n’y a pas de numéro ${numbers.join(' ni ')} dans ta liste ; elle a ${counted(count, 'ligne')}.`,
  noSuchWords: (words) => `Aucun de tes rappels ne contient ${quoted(words)}. Tu as :`,
  which: (count, example) => `${count} rappels conviennent. Lequel ? Dis par exemple « ${example} » :`,
}

export const agenda: Phrases['agenda'] = {
  name: 'Ta journée',
  heading: (day) => `Ta journée, ${day} :`,
  free: 'Rien n’est prévu aujourd’hui.',
  left: (names) => `Reste d’avant : ${joined(names)}`,
  row: (time, name) => `${time}  ${name}`,
}
